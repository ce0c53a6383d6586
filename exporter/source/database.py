"""The only module that opens a monitored database: strictly read-only, in short transactions, within time limits."""

import math
import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, nullcontext, suppress
from pathlib import Path
from typing import NamedTuple, TypeVar
from urllib.parse import quote

import apsw
import apsw.ext

from exporter.source import files, locks
from exporter.source.consistency import (
    Guard,
    ImmutableWalGuard,
    OptimisticGuard,
    ReopenRequired,
    WalGeneration,
    WalGuard,
    has_rollback_journal,
    is_wal,
)
from exporter.source.errors import DatabaseError, Deferred, Reason, translated, wal_elsewhere
from exporter.source.files import FileFingerprint
from exporter.source.process import OF_THIS_PROCESS
from exporter.source.reader import Reader
from exporter.source.statements import LONGEST_VALUE
from exporter.source.throttle import Throttle

SQLITE_VERSION = apsw.sqlite_lib_version()

_SETUP = "PRAGMA query_only = 1; PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = 1;"
_ALLOWED = frozenset({apsw.SQLITE_SELECT, apsw.SQLITE_READ, apsw.SQLITE_RECURSIVE, apsw.SQLITE_FUNCTION})
_FORBIDDEN_FUNCTIONS = frozenset({"load_extension", "fts3_tokenizer"})
_BUSY_PAUSE = 0.0015
_LONGEST_VALUE = LONGEST_VALUE // 4
_LONGEST_PATTERN = 1000
"""Bounds on what one function can be called with: SQLite interrupts none of them before its end."""
_LOOKS = 20
_LOOK_PAUSE = 0.01
_FIRST_READ = "SELECT 1 FROM sqlite_schema LIMIT 1"
_PRAGMAS = frozenset({"table_xinfo", "schema_version"})


Result = TypeVar("Result")


class Limits(NamedTuple):
    """Bounds on one reader, in seconds: all of it; one statement; waiting out a writer's lock."""

    reader: float = 30.0
    query: float = 5.0
    busy: float = 5.0


class ReadObserver:
    """What a reader reports while it reads. The default ignores it."""

    def transaction(self, seconds: float) -> None:
        """A read transaction was open this long."""

    def busy(self) -> None:
        """A writer's lock was met and is waited out."""


class Database:
    """One monitored file. Holds no file open; `open_reader` opens it for as long as a refresh or a question lasts.

    No connection outlives its reader: an open one would keep a WAL writer that closes from checkpointing and removing
    its -wal, and so leave behind what the agents would not have left.
    """

    def __init__(self, path: Path, limits: Limits = Limits(), observer: ReadObserver | None = None) -> None:  # noqa: B008
        self.path = path
        self.limits = limits
        self.observer = observer or ReadObserver()
        self.stop = threading.Event()
        """Set to end every reader at its next slice."""
        self.hurry = threading.Event()
        """Set to have the present reader, if it has `patience`, raise Deferred."""
        self.in_agents_process = False
        """Whether others in this process may have the file open: then it is refused while they do."""
        self._generation: WalGeneration | None = None
        self.locked_since: float | None = None
        """Monotonic time since when no reader that has `patience` could read anything; None where one could."""

    def fingerprint(self) -> FileFingerprint:
        """The present state of the files. Raises DatabaseError where the path is no regular file."""
        return files.fingerprint(self._resolved())

    @property
    def shared(self) -> bool:
        """Whether somebody else in this process has the file open."""
        return OF_THIS_PROCESS.shared(files.state(self._resolved()))

    def _resolved(self) -> str:
        return files.resolve(os.path.abspath(self.path))

    def read(
        self,
        throttle: Throttle,
        work: Callable[[Reader], Result],
        progress: Callable[[], object] = lambda: None,
        give_up_at: float | None = None,
        patience: float | None = None,
        texts: bool = False,
    ) -> Result:
        """Open the database and do `work`, and that again each time it has to be opened again.

        The caller holds the throttle. Where writers come and go all the time, work that keeps what it did gets on a
        little each time: as long as `progress` tells of something new it goes on. Raises what `open_reader` raises, and
        DatabaseError with Reason.LOCKED after the limit of a lock without progress.

        With `patience`, waits for a lock for so many seconds only. Then raises Deferred, until readers that follow one
        another have waited for as long as the limit: the caller is to come again, and let others go first. So it does
        where it is told to `hurry`.
        """
        first = before = progress()
        since, pinned = time.monotonic(), False
        if patience is not None:
            self.hurry.clear()
        with ExitStack() as stack:
            while True:
                try:
                    with self.open_reader(throttle, give_up_at, patience, texts) as reader:
                        return work(reader)
                except DatabaseError as error:
                    progressed = progress() != first
                    if patience is not None and self._to_be_deferred(error):
                        raise Deferred(str(error), progressed) from error
                    raise
                except ReopenRequired as error:
                    now = time.monotonic()
                    if (here := progress()) != before:
                        before, since = here, now
                    elif now - since > self.limits.busy or (give_up_at is not None and now > give_up_at):
                        message = f"{self.path}: writers come and go so often that it cannot be read; trying again"
                        raise DatabaseError(Reason.LOCKED, message) from error
                self.observer.busy()
                throttle.note_write()
                throttle.yield_turn()
                pinned = pinned or self._pin_wal(stack)

    def _to_be_deferred(self, error: DatabaseError) -> bool:
        """Whether a reader that has `patience` is to be tried again: it was told to hurry, or met a lock, and nothing
        could be read for no longer than the limit."""
        now = time.monotonic()
        if error.reason is Reason.TIME_LIMIT:
            return self.hurry.is_set()
        if error.reason is not Reason.LOCKED:
            return False
        if self.locked_since is None:
            self.locked_since = now
        return now - self.locked_since < self.limits.busy

    def _pin_wal(self, stack: ExitStack) -> bool:
        """Keep a shared lock on a WAL database until the stack is closed: the next writer that closes it will leave its
        -wal and -shm there, and whoever opens it after that need not do so again."""
        path = self._resolved()
        with suppress(apsw.Error):
            file = stack.enter_context(_closing(_open_file(path, files.fingerprint(path).main.size)))
            if is_wal(_header(file)):
                file.xLock(apsw.SQLITE_LOCK_SHARED)
                if is_wal(_header(file)):
                    return True
                file.xUnlock(apsw.SQLITE_LOCK_NONE)  # not any more: here a writer would wait for it
        return False

    @contextmanager
    def open_reader(
        self,
        throttle: Throttle,
        give_up_at: float | None = None,
        patience: float | None = None,
        texts: bool = False,
    ) -> Iterator[Reader]:
        """Open the database; the caller holds the throttle, which is passed on between transactions.

        Past the monotonic time `give_up_at`, by default the limit of a reader, whatever runs is interrupted. `patience`
        is how many seconds each read waits for writers, by default the limit of a lock. With `texts`, single values may
        be as long as messages get. Raises DatabaseError, also for whatever SQLite raises inside, and ReopenRequired
        where it has to be done again.
        """
        path = self._resolved()
        before = files.fingerprint(path).main
        hurry = self.hurry if patience is not None else None
        patience = self.limits.busy if patience is None else patience
        alone = OF_THIS_PROCESS.alone(path, before) if self.in_agents_process else nullcontext()
        with alone, translated(path), _closing(_open_file(path, before.size)) as file:
            connection, guard = self._open(path, file, throttle, patience)
            try:
                connection.limit(apsw.SQLITE_LIMIT_LENGTH, LONGEST_VALUE if texts else _LONGEST_VALUE)
                if files.fingerprint(path).main[:2] != before[:2]:
                    raise ReopenRequired  # another file is there, and each may have been opened in part
                yield Reader(self, connection, guard, throttle, give_up_at, patience, hurry, _encoding(file))
            finally:
                connection.close()
                guard.close()

    def _open(
        self, path: str, file: apsw.VFSFile, throttle: Throttle, patience: float
    ) -> tuple[apsw.Connection, Guard]:
        """A connection, and what its reads are to go through.

        To read a WAL database, SQLite creates the -wal and -shm that are missing. So whether they are there is looked
        up under a shared lock, which keeps the last writer from removing them until the connection has its own. With a
        rollback journal that lock would make a writer wait, and is left out.
        """
        if has_rollback_journal(_header(file)):
            return self._open_rollback(path, file)
        try:
            self.retry_busy(lambda: file.xLock(apsw.SQLITE_LOCK_SHARED), throttle, patience)
            header = _header(file)
            if is_wal(header):
                return self._open_wal(path, file, throttle, patience)
        finally:
            file.xUnlock(apsw.SQLITE_LOCK_NONE)
        if has_rollback_journal(header):
            return self._open_rollback(path, file)
        raise DatabaseError(
            Reason.NOT_A_DATABASE,
            f"{path}: is not a SQLite database (it begins with {header[:16]!r}); correct path:, or restore it",
        )

    def _open_rollback(self, path: str, file: apsw.VFSFile) -> tuple[apsw.Connection, Guard]:
        connection = _connect(path, "nolock=1")
        try:
            return connection, OptimisticGuard(path, file, connection.release_memory)
        except BaseException:
            connection.close()
            raise

    def _open_wal(
        self, path: str, file: apsw.VFSFile, throttle: Throttle, patience: float
    ) -> tuple[apsw.Connection, Guard]:
        """Raises DatabaseError where rows are in a -wal without -shm."""
        fingerprint = files.fingerprint(path)
        if fingerprint.wal.inode and fingerprint.shm_inode:
            return self._open_live_wal(path, throttle, patience)
        if fingerprint.wal.size:
            raise DatabaseError(
                Reason.RECOVERY,
                f"{path}: there is a -wal file but no -shm, as after a crash or a copy of a live database; "
                f"it holds rows that a reader cannot get at safely. Open it once with a writer "
                f"(sqlite3 '{path}' 'PRAGMA wal_checkpoint'), or copy all three files",
            )
        self._expect_nobody(path, fingerprint, throttle)
        connection = _connect(path, "immutable=1")
        return connection, ImmutableWalGuard(
            file, lambda: files.fingerprint(path), fingerprint, connection.release_memory
        )

    def _expect_nobody(self, path: str, now: FileFingerprint, throttle: Throttle) -> None:
        """Raises DatabaseError where a process has a WAL database open whose -wal is not beside it.

        Other readers without a -wal hold the lock that tells so, too, but only for moments.
        """
        for _ in range(_LOOKS):
            if not locks.CAN_ASK or not any(map(locks.open_elsewhere, locks.descriptors(*now.main[:2])[:1])):
                return
            with throttle.released():
                self.stop.wait(_LOOK_PAUSE)
            if files.fingerprint(path) != now:
                raise ReopenRequired
        raise wal_elsewhere(
            path,
            "a process has it open in journal mode WAL, but there is no -wal beside it: rows that are not yet "
            "checkpointed are missed. Mount or link the folder instead of the file, or restart the agents if the -wal "
            "was deleted under them",
        )

    def _open_live_wal(self, path: str, throttle: Throttle, patience: float) -> tuple[apsw.Connection, Guard]:
        """Let a connection to a WAL database read once: it has a shared lock of its own from then until it closes."""
        connection, guard = _connect(path, "readonly_shm=1"), WalGuard(path)
        try:
            self.retry_busy(lambda: guard.read(lambda: connection.execute(_FIRST_READ).fetchall()), throttle, patience)
            self._generation = guard.expect_same_wal(self._generation)
        except BaseException:
            connection.close()
            raise
        return connection, guard

    def retry_busy(
        self, read: Callable[[], Result], throttle: Throttle, seconds: float, give_up_at: float = math.inf
    ) -> Result:
        """Call what may find a writer's lock, again and again in short tries, for so many seconds or up to the
        monotonic time `give_up_at`. Raises BusyError."""
        give_up = min(time.monotonic() + seconds, give_up_at)
        while True:
            if self.stop.is_set():
                raise DatabaseError(Reason.STOPPED, f"{self.path}: the exporter is stopping")
            try:
                return read()
            except apsw.BusyError:
                if time.monotonic() > give_up:
                    raise
                self.observer.busy()
                throttle.note_write()
                with throttle.released():
                    self.stop.wait(_BUSY_PAUSE)
                if time.monotonic() > give_up:
                    raise
            except apsw.InterruptError:
                if not self.stop.is_set():
                    raise


def _connect(path: str, option: str) -> apsw.Connection:
    """Open for reading only: nolock=1 and immutable=1 without locks, readonly_shm=1 without ever writing the -shm."""
    uri = f"file:{quote(path)}?mode=ro&{option}"
    connection = apsw.Connection(uri, flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI)
    try:
        connection.set_busy_timeout(0)
        connection.config(apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
        connection.config(apsw.SQLITE_DBCONFIG_DQS_DML, 0)
        connection.config(apsw.SQLITE_DBCONFIG_DQS_DDL, 0)
        connection.limit(apsw.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, _LONGEST_PATTERN)
        connection.execute(_SETUP).fetchall()
        connection.authorizer = _authorize
    except BaseException:
        connection.close()
        raise
    return connection


def _authorize(
    operation: int, first: str | None, second: str | None, _database: str | None, _trigger: str | None
) -> int:
    """Deny whatever is not reading. Pragmas only without a value, as the table-valued functions use them."""
    if operation == apsw.SQLITE_FUNCTION and second in _FORBIDDEN_FUNCTIONS:
        return apsw.SQLITE_DENY
    if operation in _ALLOWED or (operation == apsw.SQLITE_PRAGMA and first in _PRAGMAS):
        return apsw.SQLITE_OK
    return apsw.SQLITE_DENY


def _open_file(path: str, size: int) -> apsw.VFSFile:
    """The file as SQLite's own layer opens it: a plain close() would drop the locks of every other reader here."""
    if size == 0:
        raise DatabaseError(
            Reason.NOT_A_DATABASE, f"{path}: the file is empty; it is read as soon as an agent creates its tables"
        )
    return apsw.VFSFile("", path, [apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_MAIN_DB, 0])


@contextmanager
def _closing(file: apsw.VFSFile) -> Iterator[apsw.VFSFile]:
    try:
        yield file
    finally:
        file.xClose()


def _encoding(file: apsw.VFSFile) -> str:
    """How the database stores text; in the header at offset 56 (SQLite's file format, 1.3.13)."""
    return {2: "utf-16-le", 3: "utf-16-be"}.get(int.from_bytes(_header(file)[56:60], "big"), "utf-8")


def _header(file: apsw.VFSFile) -> bytes:
    return bytes(file.xRead(min(file.xFileSize(), 100), 0))
