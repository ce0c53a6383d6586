"""Opens a monitored SQLite database read-only: connection options, authorizer, retries when SQLite reports busy."""

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
_LOCK_CHECKS = 20
_LOCK_CHECK_PAUSE = 0.01
_FIRST_READ = "SELECT 1 FROM sqlite_schema LIMIT 1"
_PRAGMAS = frozenset({"table_xinfo", "schema_version"})


Result = TypeVar("Result")


class Limits(NamedTuple):
    """Time limits, in seconds: of one reader in total, of one statement, of waiting for a writer's lock."""

    reader: float = 30.0
    query: float = 5.0
    busy: float = 5.0


class ReadObserver:
    """Callbacks of a reader, for metrics. The default ignores them."""

    def transaction(self, seconds: float) -> None:
        """A read transaction was open this long."""

    def busy(self) -> None:
        """SQLite reported busy, and the read is tried again."""


class Database:
    """One monitored SQLite file. Keeps no file open; `open_reader` opens it for one refresh or one question.

    No connection outlives its reader: an open connection would keep the last WAL writer that closes from removing the
    -wal, and files would stay that the agents alone would not have left.
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
        """Whether other code in this process may have the file open: the file is not opened while it does."""
        self._generation: WalGeneration | None = None
        self.locked_since: float | None = None
        """Monotonic time since which readers with `patience` met a lock at every read; None after a read."""

    def fingerprint(self) -> FileFingerprint:
        """The present state of the files. Raises DatabaseError where the path is no regular file."""
        return files.fingerprint(self._resolved())

    @property
    def shared(self) -> bool:
        """Whether other code in this process has the file open."""
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
        """Open the database and do `work`; both again after each ReopenRequired.

        The caller holds the throttle. Where writers open and close the database all the time, work that keeps its
        results gets further each time: it is repeated as long as `progress` returns something new. Raises what
        `open_reader` raises, and DatabaseError with Reason.LOCKED after `limits.busy` without progress.

        With `patience`, waits only so many seconds for a lock and then raises Deferred: the caller tries again later,
        and other databases go first. Once such readers have waited for `limits.busy` in total, the error is raised
        itself. Deferred is raised too when `hurry` is set.
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
        """Whether a reader with `patience` is to be tried again: `hurry` was set, or it met a lock and the limit of
        waiting for one is not reached."""
        now = time.monotonic()
        if error.reason is Reason.TIME_LIMIT:
            return self.hurry.is_set()
        if error.reason is not Reason.LOCKED:
            return False
        if self.locked_since is None:
            self.locked_since = now
        return now - self.locked_since < self.limits.busy

    def _pin_wal(self, stack: ExitStack) -> bool:
        """Keep a shared lock on a WAL database until the stack is closed, so that writers that close it leave the -wal
        and -shm in place, and the database need not be opened again."""
        path = self._resolved()
        with suppress(apsw.Error):
            file = stack.enter_context(_closing(_open_file(path, files.fingerprint(path).main.size)))
            if is_wal(_header(file)):
                file.xLock(apsw.SQLITE_LOCK_SHARED)
                if is_wal(_header(file)):
                    return True
                file.xUnlock(apsw.SQLITE_LOCK_NONE)  # now a rollback journal, where a writer would wait for the lock
        return False

    @contextmanager
    def open_reader(
        self,
        throttle: Throttle,
        give_up_at: float | None = None,
        patience: float | None = None,
        texts: bool = False,
    ) -> Iterator[Reader]:
        """Open the database. The caller holds the throttle, which is handed on between transactions.

        `give_up_at` is the monotonic time at which a running read is interrupted; by default the limit of a reader from
        now. `patience` is how many seconds each read waits for writers; by default the limit of a lock. With `texts`,
        single values may be as long as messages get. Raises DatabaseError, also for errors of SQLite in the body, and
        ReopenRequired.
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
                    raise ReopenRequired  # the file was replaced, and the two handles may be of different files
                yield Reader(self, connection, guard, throttle, give_up_at, patience, hurry, _encoding(file))
            finally:
                connection.close()
                guard.close()

    def _open(
        self, path: str, file: apsw.VFSFile, throttle: Throttle, patience: float
    ) -> tuple[apsw.Connection, Guard]:
        """A connection, and the guard for its reads.

        SQLite creates a missing -wal and -shm when it reads a WAL database. So their existence is checked under a
        shared lock, which keeps the last writer from removing them until the connection has its own lock. With a
        rollback journal, that lock would make a writer wait, and is not taken.
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
        """Raises DatabaseError if there is a -wal with rows but no -shm."""
        fingerprint = files.fingerprint(path)
        if fingerprint.wal.inode and fingerprint.shm_inode:
            return self._open_live_wal(path, throttle, patience)
        if fingerprint.wal.size:
            raise DatabaseError(
                Reason.RECOVERY,
                f"{path}: there is a -wal file but no -shm, as after a crash or a copy of a live database; "
                f"it has rows that cannot be read safely. Open the database once with a writer "
                f"(sqlite3 '{path}' 'PRAGMA wal_checkpoint'), or copy all three files",
            )
        self._expect_nobody(path, fingerprint, throttle)
        connection = _connect(path, "immutable=1")
        return connection, ImmutableWalGuard(
            file, lambda: files.fingerprint(path), fingerprint, connection.release_memory
        )

    def _expect_nobody(self, path: str, now: FileFingerprint, throttle: Throttle) -> None:
        """Raises DatabaseError if a process has a WAL database open that has no -wal beside it.

        Other readers without a -wal hold the same lock, but only for a moment: so it is checked several times.
        """
        for _ in range(_LOCK_CHECKS):
            if not locks.CAN_ASK or not any(map(locks.open_elsewhere, locks.descriptors(*now.main[:2])[:1])):
                return
            with throttle.released():
                self.stop.wait(_LOCK_CHECK_PAUSE)
            if files.fingerprint(path) != now:
                raise ReopenRequired
        raise wal_elsewhere(
            path,
            "a process has it open in journal mode WAL, but there is no -wal beside it, so rows that are not yet "
            "checkpointed cannot be read. Mount or link the folder instead of the file, or restart the agents if the "
            "-wal was deleted while they ran",
        )

    def _open_live_wal(self, path: str, throttle: Throttle, patience: float) -> tuple[apsw.Connection, Guard]:
        """Open a WAL database and read once: from then on the connection holds a shared lock until it closes."""
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
        """Call `read` until it does not raise BusyError, for at most so many seconds and up to the monotonic time
        `give_up_at`; then raises BusyError."""
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
    """SQLite authorizer: allow reading only. Of pragmas, those that table-valued functions use to read."""
    if operation == apsw.SQLITE_FUNCTION and second in _FORBIDDEN_FUNCTIONS:
        return apsw.SQLITE_DENY
    if operation in _ALLOWED or (operation == apsw.SQLITE_PRAGMA and first in _PRAGMAS):
        return apsw.SQLITE_OK
    return apsw.SQLITE_DENY


def _open_file(path: str, size: int) -> apsw.VFSFile:
    """The file, opened through SQLite's VFS: a plain close() would drop all POSIX locks of this process on it."""
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
    """The text encoding of a database, from its header at offset 56 (SQLite's file format, section 1.3.13)."""
    return {2: "utf-16-le", 3: "utf-16-be"}.get(int.from_bytes(_header(file)[56:60], "big"), "utf-8")


def _header(file: apsw.VFSFile) -> bytes:
    return bytes(file.xRead(min(file.xFileSize(), 100), 0))
