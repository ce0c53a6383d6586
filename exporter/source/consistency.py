"""Read consistency without blocking writers: one guard for each journal mode and state that a database can be in."""

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
    """The database changed so that the open connection no longer fits: open it again and repeat the read."""


class Guard(Protocol):
    """Runs reads so that what they return is one consistent state of the database."""

    def read(self, fetch: Callable[[], Result]) -> Result:
        """Call `fetch` in one transaction. Raises BusyError if a writer is active, or ReopenRequired."""

    def close(self) -> None:
        """Close what the guard itself has opened."""


class WalGeneration(NamedTuple):
    """Identity of a -wal: inodes of the database and of the -wal, and the salt, which SQLite changes at each reset."""

    main: int
    inode: int
    salt: bytes


class WalGuard:
    """Guard of a WAL database that a process has open: SQLite's own shared locks, for which no writer waits."""

    def __init__(self, path: str) -> None:
        self._path = path

    def read(self, fetch: Callable[[], Result]) -> Result:
        try:
            return fetch()
        except apsw.ReadOnlyError as error:  # the -shm is not complete, and a read-only connection cannot recover it
            raise apsw.BusyError("a writer is setting up the -shm") from error
        except apsw.IOError as error:  # short read: the -shm refers to more than the -wal contains
            if getattr(error, "extendedresult", 0) == apsw.SQLITE_IOERR_SHORT_READ:
                raise self._replaced() from error
            raise

    def expect_same_wal(self, before: WalGeneration | None) -> WalGeneration:
        """The generation of the -wal. Raises DatabaseError if the -wal is another file with the same salt as `before`:
        the file was replaced, and writers go on in the deleted one."""
        with open(self._path + "-wal", "rb") as wal:  # closing it drops no lock: SQLite locks other files
            inode, salt = os.fstat(wal.fileno()).st_ino, wal.read(_WAL_HEADER_SIZE)[_WAL_SALT]
        now = WalGeneration(files.state(self._path).inode, inode, salt)
        if salt and before is not None and (now.main, salt) == (before.main, before.salt) and inode != before.inode:
            raise self._replaced()
        return now

    def _replaced(self) -> DatabaseError:
        return wal_elsewhere(
            self._path,
            "its -wal was replaced by another file while agents had it open: no other process sees what they write "
            "now, and it is lost when they end. Stop the agents, and check the log (PRAGMA integrity_check)",
        )

    def close(self) -> None:
        """Nothing is open."""


class ImmutableWalGuard:
    """Guard of a WAL database that no process has open, so that it has no -wal: opened with immutable=1.

    A writer could start meanwhile and change pages that are being read. It first creates a -wal, and cannot remove it
    while another process holds a shared lock. So each read holds a shared lock, for which no writer of a WAL database
    waits, and raises ReopenRequired if the files have changed when it ends.

    `state` returns the state of the files, and `before` is that state when the database was opened under such a lock.
    `forget` empties the connection's page cache, which SQLite never checks in this mode.
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
    """Guard of a database with a rollback journal: a sequence lock. The writer never waits, the reader tries again.

    A writer that commits would wait for a reader's shared lock, so reads take no lock. A writer changes the file only
    under the exclusive lock. So a read is valid if no process held that lock before it and after it, and if the header,
    size and time of the file and of its journal are unchanged.

    `path` names the database, which `file` has open. `forget` empties the connection's page cache: pages of a
    transaction that is then rolled back would look current to SQLite.
    """

    def __init__(self, path: str, file: apsw.VFSFile, forget: Callable[[], None]) -> None:
        self._journal = path + "-journal"
        self._file = file
        self._forget = forget
        self._fd = os.open(path, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0))
        self._unsure = 0
        """Consecutive reads that failed although no writer was active."""

    def close(self) -> None:
        """Close the descriptor. In this journal mode no reader of this process holds a lock that this would drop."""
        os.close(self._fd)

    def read(self, fetch: Callable[[], Result]) -> Result:
        for _ in range(_AT_ONCE - 1):  # beside a writer that never pauses, a try at once is the best chance
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
            except apsw.Error:  # an error of the log, or only of a page that was being written
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
                raise apsw.BusyError("an error that a writer may have caused") from error
            raise
        self._unsure = 0
        return result

    def _stays(self, error: apsw.Error) -> bool:
        """Whether an error is permanent: it came in many tries in a row, without a writer."""
        self._unsure += 1
        of_a_live_writer = isinstance(error, apsw.ReadOnlyError) and self._reserved()
        return self._unsure >= _TRIES and not of_a_live_writer

    def _expect_unchanged(self, before: object) -> None:
        self._expect_no_writer()  # before the version, so that a writer that ends in between changes the version
        if self._version() != before:
            raise apsw.BusyError("written to while it was read")

    def _version(self) -> object:
        """A value that differs between two states of the database."""
        status = os.fstat(self._fd)
        header = os.pread(self._fd, _HEADER_SIZE, 0)
        if not header:  # SQLite takes a journal beside an empty file for a leftover, and would delete it
            raise apsw.NotADBError("the file was emptied")
        if is_wal(header):  # since it was opened
            raise ReopenRequired
        return header, status.st_size, status.st_mtime_ns, files.state(self._journal)

    def _expect_no_writer(self) -> None:
        if locks.written_by_another(self._fd) if locks.CAN_ASK else self._reserved():
            raise apsw.BusyError("a writer is at work")

    def _reserved(self) -> bool:
        """Whether a live writer has begun a transaction, so that the journal is not that of a writer that died."""
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
