"""How a read and the agents' writes keep out of each other's way: one guard for each state that a log can be in."""

from collections.abc import Callable
from typing import Protocol, TypeVar

import apsw

Result = TypeVar("Result")

_TRIES = 10
_UNSURE = (apsw.ReadOnlyError, apsw.CantOpenError, apsw.CorruptError, apsw.NotADBError, apsw.IOError)
"""What a page that is just being written may look like, or a journal that was there and then gone."""


class Moved(Exception):  # noqa: N818 - not an error: the signal to open again
    """A database was read in a way that no longer fits, because it was changed meanwhile: open and read it again."""


class Guard(Protocol):
    """What every read of a visit goes through."""

    def read(self, fetch: Callable[[], Result]) -> Result:
        """What `fetch` reads in one transaction. Raises BusyError where a writer is in the way, Moved as said there."""

    def close(self) -> None:
        """End the visit."""


class SharedMemory:
    """A WAL database that somebody has open: SQLite's own locks, for which no writer ever waits."""

    def read(self, fetch: Callable[[], Result]) -> Result:
        return fetch()

    def close(self) -> None:
        pass


class Quiet:
    """A WAL database that nobody has open: read without locks, and looked at afterwards."""

    def __init__(self, state: Callable[[], object]) -> None:
        self._state = state
        self._before = state()

    def read(self, fetch: Callable[[], Result]) -> Result:
        result = fetch()
        if self._state() != self._before:
            raise Moved
        return result

    def close(self) -> None:
        pass


class BetweenWrites:
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
        try:
            if self._failed < _TRIES:
                self._failed += 1
                try:
                    result = self._without_lock(fetch)
                except apsw.Error:
                    self._forget()
                    raise
                self._failed = 0
                return result
            result = self._with_lock(fetch)
        except apsw.CantOpenError as error:
            if self._is_wal():  # since it was opened
                raise Moved from error
            raise
        self._failed = _TRIES - 1
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
        except _UNSURE as error:
            if self._is_wal():  # since it was opened
                raise Moved from error
            raise apsw.BusyError("to be believed only with a lock") from error

    def _with_lock(self, fetch: Callable[[], Result]) -> Result:
        self._file.xLock(apsw.SQLITE_LOCK_SHARED)
        try:
            return fetch()
        finally:
            self._file.xUnlock(apsw.SQLITE_LOCK_NONE)

    def _expect_unchanged(self, before: object) -> None:
        self._expect_no_writer()  # first, so that one who ends after this cannot have begun before it unseen
        if self._version() != before:
            raise apsw.BusyError("written to while it was read")

    def _expect_no_writer(self) -> None:
        if self._file.xCheckReservedLock():
            raise apsw.BusyError("a writer is at work")

    def close(self) -> None:
        self._file.xClose()
