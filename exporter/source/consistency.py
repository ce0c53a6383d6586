"""How a read and the agents' writes keep out of each other's way: one guard for each state that a log can be in."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import NamedTuple, Protocol, TypeVar

import apsw

from exporter.source import files, locks
from exporter.source.errors import DatabaseError, wal_elsewhere

Result = TypeVar("Result")

_TRIES = 10
_AT_ONCE = 12
_UNSURE = (apsw.ReadOnlyError, apsw.CantOpenError, apsw.CorruptError, apsw.NotADBError, apsw.IOError)
"""What a page that is just being written may look like, or a journal that was there and then gone."""
_HEADER_MAGIC = b"SQLite format 3\x00"
_HEADER_SIZE = 100
_WAL_FORMAT = 2
_WAL_HEADER_SIZE = 32
_WAL_SALT = slice(16, 24)


class ReopenRequired(Exception):  # noqa: N818 - not an error: the signal to open again
    """A database was read in a way that no longer fits, because it was changed meanwhile: open and read it again."""


class Guard(Protocol):
    """What every read of a reader goes through."""

    def read(self, fetch: Callable[[], Result]) -> Result:
        """What `fetch` reads in one transaction. Raises BusyError where a writer is in the way, ReopenRequired as said
        there."""

    def close(self) -> None:
        """Let go of what the guard has open itself."""


class WalGeneration(NamedTuple):
    """Which file a -wal is, of which database, and the random number that SQLite gives it whenever it begins anew."""

    main: int
    inode: int
    salt: bytes


class WalGuard:
    """A WAL database that somebody has open: SQLite's own locks, for which no writer ever waits."""

    def __init__(self, path: str) -> None:
        self._path = path

    def read(self, fetch: Callable[[], Result]) -> Result:
        try:
            return fetch()
        except apsw.ReadOnlyError as error:  # what is not set up would have to be recovered, which is not for a reader
            raise apsw.BusyError("a writer is setting up the -shm") from error
        except apsw.IOError as error:
            if (
                getattr(error, "extendedresult", 0) == apsw.SQLITE_IOERR_SHORT_READ
            ):  # the -shm tells of more than the -wal has
                raise self._replaced() from error
            raise

    def expect_same_wal(self, before: WalGeneration | None) -> WalGeneration:
        """The generation of the -wal. Raises DatabaseError where another file has taken the place of the one before,
        though its writers have not begun a new one: what they commit goes on into a file that has no name any more."""
        with open(self._path + "-wal", "rb") as wal:  # nobody locks this file
            inode, salt = os.fstat(wal.fileno()).st_ino, wal.read(_WAL_HEADER_SIZE)[_WAL_SALT]
        now = WalGeneration(files.state(self._path).inode, inode, salt)
        if salt and before is not None and (now.main, salt) == (before.main, before.salt) and inode != before.inode:
            raise self._replaced()
        return now

    def _replaced(self) -> DatabaseError:
        return wal_elsewhere(
            self._path,
            "its -wal was replaced by another file while agents had it open: what they write now is seen by nobody "
            "else, and lost when they end. Let them close the log, and check it (PRAGMA integrity_check)",
        )

    def close(self) -> None:
        """Nothing is open."""


class ImmutableWalGuard:
    """A WAL database that nobody has open, and so one without -wal: read past SQLite's locks, as if immutable.

    A writer that comes and goes meanwhile would write into the pages that are being read. But it can neither do so
    without a -wal, nor remove that beside anybody's shared lock. So each read holds one, for which no writer of a WAL
    database waits, and is done again where the files are not as before when it ends, whatever it found.

    `state` tells what files there are, and `before` is what it told when the database was opened under such a lock.
    `forget` empties the connection's cache, which SQLite believes for ever here.
    """

    def __init__(
        self, file: apsw.VFSFile, state: Callable[[], object], before: object, forget: Callable[[], None]
    ) -> None:
        self._file = file
        self._state = state
        self._before = before
        self._forget = forget

    def read(self, fetch: Callable[[], Result]) -> Result:
        with _shared_lock(self._file):
            self._forget()
            try:
                return fetch()
            finally:
                if self._state() != self._before:
                    raise ReopenRequired

    def close(self) -> None:
        """Nothing is open."""


class OptimisticGuard:
    """A database with a rollback journal, where a writer that commits would wait for every reader's lock.

    So it is read without any. A writer changes the file only under the exclusive lock, whatever it prepares before. So
    what was read counts if nobody held that lock before and after, and header, size and time of the file and of its
    journal are the same. That is how a sequence lock works: the writer never waits, the reader tries again.

    `path` names the database, which `file` has open. `forget` empties the connection's cache: pages of a transaction
    that is then rolled back look current to SQLite.
    """

    def __init__(self, path: str, file: apsw.VFSFile, forget: Callable[[], None]) -> None:
        self._journal = path + "-journal"
        self._file = file
        self._forget = forget
        self._fd = os.open(path, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0))
        self._unsure = 0
        """How often in a row a read that no writer disturbed has failed."""

    def close(self) -> None:
        """Close the descriptor. In this journal mode no reader of this process holds a lock that this would drop."""
        os.close(self._fd)

    def read(self, fetch: Callable[[], Result]) -> Result:
        for _ in range(_AT_ONCE - 1):  # beside a writer without pause, the next moment may be the right one
            with suppress(apsw.BusyError):
                return self._read(fetch)
        return self._read(fetch)

    def _read(self, fetch: Callable[[], Result]) -> Result:
        try:
            before = self._version()
            self._expect_no_writer()
            try:
                result = fetch()
            except apsw.InterruptError:
                raise
            except apsw.Error:  # of the log, or of a page that was being written
                self._expect_unchanged(before)
                raise
            self._expect_unchanged(before)
        except apsw.BusyError:
            self._forget()
            self._unsure = 0
            raise
        except apsw.Error as error:
            self._forget()
            if isinstance(error, _UNSURE) and not self._stays(error):
                raise apsw.BusyError("to be believed only when it stays") from error
            raise
        self._unsure = 0
        return result

    def _stays(self, error: apsw.Error) -> bool:
        """Whether an error is one of the log, and not of the moment: no writer was there in many tries."""
        self._unsure += 1
        of_a_live_writer = isinstance(error, apsw.ReadOnlyError) and self._reserved()
        return self._unsure >= _TRIES and not of_a_live_writer

    def _expect_unchanged(self, before: object) -> None:
        self._expect_no_writer()  # first, so that one who ends after this cannot have begun before it unseen
        if self._version() != before:
            raise apsw.BusyError("written to while it was read")

    def _version(self) -> object:
        """What differs between two states of the database."""
        status = os.fstat(self._fd)
        header = os.pread(self._fd, _HEADER_SIZE, 0)
        if not header:  # SQLite would delete a journal beside it, which it takes for an orphan's
            raise apsw.NotADBError("the file was emptied")
        if is_wal(header):  # since it was opened
            raise ReopenRequired
        return header, status.st_size, status.st_mtime_ns, files.state(self._journal)

    def _expect_no_writer(self) -> None:
        if locks.written_by_another(self._fd) if locks.CAN_ASK else self._reserved():
            raise apsw.BusyError("a writer is at work")

    def _reserved(self) -> bool:
        """Whether a writer has begun a transaction: what is in the journal is its own, and not that of a dead one."""
        return self._file.xCheckReservedLock()


def is_wal(header: bytes) -> bool:
    """Whether a database file's header says journal mode WAL."""
    return header.startswith(_HEADER_MAGIC) and _WAL_FORMAT in header[18:20]


def has_rollback_journal(header: bytes) -> bool:
    """Whether a database file's header plainly says journal mode DELETE, TRUNCATE, PERSIST or the like."""
    return header.startswith(_HEADER_MAGIC) and _WAL_FORMAT not in header[18:20]


@contextmanager
def _shared_lock(file: apsw.VFSFile) -> Iterator[None]:
    file.xLock(apsw.SQLITE_LOCK_SHARED)
    try:
        yield
    finally:
        file.xUnlock(apsw.SQLITE_LOCK_NONE)
