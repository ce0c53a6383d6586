"""The only module that opens a monitored database: strictly read-only, in short transactions, within time limits."""

import os
import stat
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple, TypeVar
from urllib.parse import quote

import apsw
import apsw.ext

from exporter.source.consistency import Guard, ImmutableWalGuard, OptimisticGuard, WalGuard
from exporter.source.errors import DatabaseError, Reason, permission_denied, translated
from exporter.source.reader import Reader
from exporter.source.throttle import Throttle

SQLITE_VERSION = apsw.sqlite_lib_version()


class FileState(NamedTuple):
    """What stat tells of one file; all zero where there is none."""

    device: int = 0
    inode: int = 0
    size: int = 0
    mtime_ns: int = 0


class FileFingerprint(NamedTuple):
    """What tells a changed database from an unchanged one without opening it: the file and its -wal."""

    main: FileState
    wal: FileState
    shm_exists: bool

    @property
    def newest_ns(self) -> int:
        return max(self.main.mtime_ns, self.wal.mtime_ns)


def _state(path: str) -> FileState:
    try:
        found = os.stat(path)
    except FileNotFoundError:
        return FileState()
    return FileState(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)


_HEADER_MAGIC = b"SQLite format 3\x00"
_WAL_FORMAT = 2
_SETUP = "PRAGMA query_only = 1; PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = 1;"
_ALLOWED = frozenset({apsw.SQLITE_SELECT, apsw.SQLITE_READ, apsw.SQLITE_RECURSIVE, apsw.SQLITE_FUNCTION})
_FORBIDDEN_FUNCTIONS = frozenset({"load_extension", "fts3_tokenizer"})
_BUSY_PAUSE = 0.0015
_LONGEST_VALUE = 64 * 1024 * 1024
_FIRST_READ = "SELECT 1 FROM sqlite_schema LIMIT 1"
_DATA_VERSION = "PRAGMA data_version"
_PRAGMAS = frozenset({"table_xinfo", "data_version", "schema_version"})


Result = TypeVar("Result")


class Limits(NamedTuple):
    """Bounds on one visit, in seconds: all of it; one statement; waiting out a writer's lock."""

    reader: float = 30.0
    query: float = 5.0
    busy: float = 5.0


class ReadObserver:
    """What a visit reports while it reads. The default ignores it."""

    def transaction(self, seconds: float) -> None:
        """A read transaction was open this long."""

    def busy(self) -> None:
        """A writer's lock was met and is waited out."""


class Database:
    """One monitored file. Holds no file open; `visit` opens it for as long as a refresh or a question lasts.

    No connection outlives a visit: an open reader would keep a WAL writer that closes from checkpointing and removing
    its -wal, and so leave behind what the agents would not have left.
    """

    def __init__(self, path: Path, limits: Limits = Limits(), observer: ReadObserver | None = None) -> None:  # noqa: B008
        self.path = path
        self.limits = limits
        self.observer = observer or ReadObserver()
        self.stop = threading.Event()
        """Set to end every visit at its next slice."""

    def fingerprint(self) -> FileFingerprint:
        """The present state of the files. Raises DatabaseError where the path is no regular file."""
        path = os.fspath(self.path)
        try:
            found = os.stat(path)
            wal = _state(path + "-wal")
            shm = _state(path + "-shm")
        except (FileNotFoundError, NotADirectoryError):
            raise DatabaseError(
                Reason.MISSING, f"{path}: no such file; it is read as soon as it appears - or correct path:"
            ) from None
        except PermissionError as error:
            raise permission_denied(path) from error
        except OSError as error:
            raise DatabaseError(Reason.IO, f"{path}: {error.strerror}") from error
        if not stat.S_ISREG(found.st_mode):
            raise DatabaseError(
                Reason.NOT_A_DATABASE,
                f"{path}: is no regular file but {_kind(found.st_mode)}; path: must name a SQLite file",
            )
        main = FileState(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)
        return FileFingerprint(main, wal, shm != FileState())

    @contextmanager
    def open_reader(self, throttle: Throttle, give_up_at: float | None = None) -> Iterator[Reader]:
        """Open the database, for one who has the turn; passes it on between transactions, and while it waits.

        Past the monotonic time `give_up_at`, by default the limit of a visit, whatever runs is interrupted. Raises
        DatabaseError, also for whatever SQLite raises inside, and Moved where it has to be done again.
        """
        with translated(self.path):
            file = _file(self.path, self.fingerprint().main.size)
            try:
                connection, guard = self._open(file, throttle)
                try:
                    yield Reader(self, connection, guard, throttle, give_up_at, _encoding(file))
                finally:
                    connection.close()
            finally:
                file.xClose()

    def _open(self, file: apsw.VFSFile, throttle: Throttle) -> tuple[apsw.Connection, Guard]:
        """A connection, and what its reads are to go through.

        To read a WAL database, SQLite creates the -wal and -shm that are missing. So whether they are there is looked
        up under a shared lock, which keeps the last writer from removing them until the connection has its own. With a
        rollback journal that lock would make a writer wait, and is left out.
        """
        try:
            in_wal = not _has_rollback_journal(file)
            if in_wal:
                self.retry_busy(lambda: file.xLock(apsw.SQLITE_LOCK_SHARED), throttle)
                in_wal = _is_wal(self.path, file)
            return self._open_wal(file, throttle) if in_wal else self._open_rollback(file)
        finally:
            file.xUnlock(apsw.SQLITE_LOCK_NONE)

    def _open_rollback(self, file: apsw.VFSFile) -> tuple[apsw.Connection, Guard]:
        connection = _connect(self.path, "nolock=1")
        return connection, OptimisticGuard(
            file, lambda: self._version(connection), connection.release_memory, lambda: _is_wal(self.path, file)
        )

    def _open_wal(self, file: apsw.VFSFile, throttle: Throttle) -> tuple[apsw.Connection, Guard]:
        """Raises DatabaseError where rows are in a -wal without -shm."""
        fingerprint = self.fingerprint()
        if fingerprint.wal.inode and fingerprint.shm_exists:
            connection, guard = _connect(self.path, "readonly_shm=1"), WalGuard()
            self._pin_shared_lock(connection, guard, throttle)
            return connection, guard
        if fingerprint.wal.size:
            raise DatabaseError(
                Reason.RECOVERY,
                f"{self.path}: there is a -wal file but no -shm, as after a crash or a copy of a live database; "
                f"it holds rows that a reader cannot get at safely. Open it once with a writer "
                f"(sqlite3 '{self.path}' 'PRAGMA wal_checkpoint'), or copy all three files",
            )
        connection = _connect(self.path, "immutable=1")
        return connection, ImmutableWalGuard(file, self.fingerprint, fingerprint, connection.release_memory)

    def _pin_shared_lock(self, connection: apsw.Connection, guard: Guard, throttle: Throttle) -> None:
        """Let a connection to a WAL database read once: it has a shared lock of its own from then until it closes."""
        try:
            self.retry_busy(lambda: guard.read(lambda: connection.execute(_FIRST_READ).fetchall()), throttle)
        except BaseException:
            connection.close()
            raise

    def _version(self, connection: apsw.Connection) -> object:
        """What differs between two committed states of the database, as the connection sees it."""
        return connection.execute(_DATA_VERSION).fetchall(), _state(os.fspath(self.path))

    def retry_busy(self, read: Callable[[], Result], throttle: Throttle) -> Result:
        """Call what may find a writer's lock, again and again in short tries, up to the limit. Raises BusyError."""
        give_up = time.monotonic() + self.limits.busy
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
            except apsw.InterruptError:
                if not self.stop.is_set():
                    raise


def _connect(path: Path, option: str) -> apsw.Connection:
    """Open for reading only: nolock=1 and immutable=1 without locks, readonly_shm=1 without ever writing the -shm."""
    uri = f"file:{quote(os.path.abspath(path))}?mode=ro&{option}"
    connection = apsw.Connection(uri, flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI)
    try:
        connection.set_busy_timeout(0)
        connection.config(apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
        connection.limit(apsw.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE)
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


def _file(path: Path, size: int) -> apsw.VFSFile:
    """The file as SQLite's own layer opens it: a plain close() would drop the locks of every other reader here."""
    if size == 0:
        raise DatabaseError(
            Reason.NOT_A_DATABASE, f"{path}: the file is empty; it is read as soon as an agent creates its tables"
        )
    return apsw.VFSFile("", os.path.abspath(path), [apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_MAIN_DB, 0])


def _has_rollback_journal(file: apsw.VFSFile) -> bool:
    """Whether the header, read without a lock, plainly says journal mode DELETE, TRUNCATE, PERSIST or the like."""
    header = _header(file)
    return header.startswith(_HEADER_MAGIC) and _WAL_FORMAT not in header[18:20]


def _is_wal(path: Path, file: apsw.VFSFile) -> bool:
    """Whether the header says journal mode WAL. Raises DatabaseError where it is no header of SQLite's."""
    header = _header(file)
    if not header.startswith(_HEADER_MAGIC):
        raise DatabaseError(
            Reason.NOT_A_DATABASE,
            f"{path}: is not a SQLite database (it begins with {header[:16]!r}); correct path:, or restore it",
        )
    return _WAL_FORMAT in header[18:20]


def _encoding(file: apsw.VFSFile) -> str:
    """How the database stores text; in the header at offset 56 (SQLite's file format, 1.3.13)."""
    return {2: "utf-16-le", 3: "utf-16-be"}.get(int.from_bytes(_header(file)[56:60], "big"), "utf-8")


def _header(file: apsw.VFSFile) -> bytes:
    return bytes(file.xRead(min(file.xFileSize(), 100), 0))


_KINDS: Sequence[tuple[Callable[[int], bool], str]] = (
    (stat.S_ISDIR, "a directory"),
    (stat.S_ISFIFO, "a FIFO"),
    (stat.S_ISCHR, "a character device"),
    (stat.S_ISBLK, "a block device"),
    (stat.S_ISSOCK, "a socket"),
)


def _kind(mode: int) -> str:
    return next((name for test, name in _KINDS if test(mode)), "something else")
