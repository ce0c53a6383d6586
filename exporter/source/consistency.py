"""How a read and the agents' writes keep out of each other's way: one guard for each state that a log can be in."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol, TypeVar

import apsw

Result = TypeVar("Result")

_TRIES = 10
_UNSURE = (apsw.ReadOnlyError, apsw.CantOpenError, apsw.CorruptError, apsw.NotADBError, apsw.IOError)
"""What a page that is just being written may look like, or a journal that was there and then gone."""


class ReopenRequired(Exception):  # noqa: N818 - not an error: the signal to open again
    """A database was read in a way that no longer fits, because it was changed meanwhile: open and read it again."""


class Guard(Protocol):
    """What every read of a visit goes through."""

    def read(self, fetch: Callable[[], Result]) -> Result:
        """What `fetch` reads in one transaction. Raises BusyError where a writer is in the way, Moved as said there."""


class WalGuard:
    """A WAL database that somebody has open: SQLite's own locks, for which no writer ever waits."""

    def read(self, fetch: Callable[[], Result]) -> Result:
        try:
            return fetch()
        except apsw.ReadOnlyError as error:  # what is not set up would have to be recovered, which is not for a reader
            raise apsw.BusyError("a writer is setting up the -shm") from error


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


class OptimisticGuard:
    """A database with a rollback journal, where a writer that commits would wait for every reader's lock.

    So it is read without one: what was read counts if before and after it nobody held the writers' lock (RESERVED),
    and SQLite's change counter and the file's time are the same. That is how a sequence lock works. Only when a writer
    was in the way time and again, as in a transaction of minutes, is a lock taken for the length of one read.

    `file` is the database, `version` tells one committed state from another by a read of the same connection. `forget`
    empties that connection's cache: pages of a transaction that is then rolled back look current to SQLite.
    """

    def __init__(
        self,
        file: apsw.VFSFile,
        version: Callable[[], object],
        forget: Callable[[], None],
        is_wal: Callable[[], bool],
    ) -> None:
        self._file = file
        self._version = version
        self._forget = forget
        self._is_wal = is_wal
        self._failed = 0

    def read(self, fetch: Callable[[], Result]) -> Result:
        if not self._file.xFileSize():  # SQLite would delete a journal beside it, which it takes for an orphan's
            raise apsw.NotADBError("the file was emptied")
        if self._failed == _TRIES:
            result = self._with_lock(fetch)
            self._failed = _TRIES - 1
        else:
            self._failed += 1
            result = self._without_lock(fetch)
            self._failed = 0
        return result

    def _without_lock(self, fetch: Callable[[], Result]) -> Result:
        try:
            before = self._version()
            self._expect_no_writer()
            try:
                result = fetch()
            except apsw.InterruptError:
                raise
            except apsw.Error:  # the error of the log, or of a page that was being written
                self._expect_unchanged(before)
                raise
            self._expect_unchanged(before)
            return result
        except apsw.Error as error:
            self._forget()
            if isinstance(error, _UNSURE):
                raise apsw.BusyError("to be believed only with a lock") from error
            raise

    def _with_lock(self, fetch: Callable[[], Result]) -> Result:
        try:
            with _shared_lock(self._file):
                return fetch()
        except apsw.CantOpenError as error:
            if self._is_wal():  # since it was opened
                raise ReopenRequired from error
            raise

    def _expect_unchanged(self, before: object) -> None:
        self._expect_no_writer()  # first, so that one who ends after this cannot have begun before it unseen
        if self._version() != before:
            raise apsw.BusyError("written to while it was read")

    def _expect_no_writer(self) -> None:
        if self._file.xCheckReservedLock():
            raise apsw.BusyError("a writer is at work")


@contextmanager
def _shared_lock(file: apsw.VFSFile) -> Iterator[None]:
    file.xLock(apsw.SQLITE_LOCK_SHARED)
    try:
        yield
    finally:
        file.xUnlock(apsw.SQLITE_LOCK_NONE)
