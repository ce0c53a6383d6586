"""The only module that opens a monitored database: strictly read-only, in short transactions, within time limits."""

import json
import math
import os
import stat
import threading
import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple, TypeVar
from urllib.parse import quote

import apsw
import apsw.ext
import pydantic_core

from exporter import profiles
from exporter.locking import BetweenWrites, Guard, Quiet, SharedMemory
from exporter.model import Relation, Slice
from exporter.profiles import FIRST_ID, LAST_ID
from exporter.turns import AT_WORK_SECONDS, Turns, breathe

SQLITE_VERSION = apsw.sqlite_lib_version()


class Reason(StrEnum):
    """Why a database could not be read: the value of `outcome` in agent_exporter_refreshes_total."""

    MISSING = "missing"
    NOT_A_DATABASE = "not_a_database"
    NO_PROFILE = "no_profile"
    SCHEMA = "schema"
    PERMISSION = "permission"
    RECOVERY = "needs_recovery"
    CORRUPT = "corrupt"
    LOCKED = "locked"
    TIME_LIMIT = "time_limit"
    IO = "io_error"
    STOPPED = "stopped"
    INTERNAL = "internal"


class DatabaseError(Exception):
    """A monitored database could not be read. The message says what is wrong and what to do about it."""

    def __init__(self, reason: Reason, message: str) -> None:
        super().__init__(message)
        self.reason = reason


class FileState(NamedTuple):
    """What stat tells of one file; all zero where there is none."""

    device: int = 0
    inode: int = 0
    size: int = 0
    mtime_ns: int = 0


class Signature(NamedTuple):
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
_PROGRESS_STEPS = 200_000  # a slice of normal rows ends long before; only a query that runs away is asked to stop
_FIRST_SPAN = 100
_SMALLEST_SPAN = 4
_LARGEST_SPAN = 2000
_LONGEST_VALUE = 64 * 1024 * 1024
_FIRST_READ = "SELECT 1 FROM sqlite_schema LIMIT 1"
_DATA_VERSION = "PRAGMA data_version"
_PRAGMAS = frozenset({"table_xinfo", "data_version"})
_KEYED = "WHERE id IN (SELECT value FROM json_each(:keys))"
SEARCH_TARGET_SECONDS = 0.004
SHORT_SEARCH_SECONDS = 0.0005
"""The same while agents write."""
_SEARCH_SECONDS = 0.03  # a range that takes longer to look through is left off, and tried again smaller
_SEARCH_SPAN = 2000
_SMALLEST_SEARCH_SPAN = 16
_SEARCH_ROWS = 1000


Result = TypeVar("Result")


class Limits(NamedTuple):
    """Bounds on one visit, in seconds: all of it; one statement; waiting out a writer's lock."""

    visit: float = 30.0
    query: float = 5.0
    busy: float = 5.0


class Watcher:
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

    def __init__(self, path: Path, limits: Limits = Limits(), watcher: Watcher | None = None) -> None:  # noqa: B008
        self.path = path
        self.limits = limits
        self.watcher = watcher or Watcher()
        self.stop = threading.Event()
        """Set to end every visit at its next slice."""

    def signature(self) -> Signature:
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
            raise _permission(path) from error
        except OSError as error:
            raise DatabaseError(Reason.IO, f"{path}: {error.strerror}") from error
        if not stat.S_ISREG(found.st_mode):
            raise DatabaseError(
                Reason.NOT_A_DATABASE,
                f"{path}: is no regular file but {_kind(found.st_mode)}; path: must name a SQLite file",
            )
        main = FileState(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)
        return Signature(main, wal, shm != FileState())

    @contextmanager
    def visit(self, turns: Turns, give_up_at: float | None = None) -> Iterator["Visit"]:
        """Open the database, for one who has the turn; passes it on between transactions, and while it waits.

        Past the monotonic time `give_up_at`, by default the limit of a visit, whatever runs is interrupted. Raises
        DatabaseError, also for whatever SQLite raises inside, and Moved where it has to be done again.
        """
        with _translated(self.path):
            file = _file(self.path, self.signature().main.size)
            try:
                connection, guard = self._open(file, turns)
                try:
                    yield Visit(self, connection, guard, turns, give_up_at)
                finally:
                    connection.close()
            finally:
                file.xClose()

    def _open(self, file: apsw.VFSFile, turns: Turns) -> tuple[apsw.Connection, Guard]:
        """A connection, and what its reads are to go through.

        To read a WAL database, SQLite creates the -wal and -shm that are missing. So whether they are there is looked
        up under a shared lock, which keeps the last writer from removing them until the connection has its own. With a
        rollback journal that lock would make a writer wait, and is left out.
        """
        try:
            in_wal = not _has_rollback_journal(file)
            if in_wal:
                self.patiently(lambda: file.xLock(apsw.SQLITE_LOCK_SHARED), turns)
                in_wal = _is_wal(self.path, file)
            return self._open_wal(file, turns) if in_wal else self._open_rollback(file)
        finally:
            file.xUnlock(apsw.SQLITE_LOCK_NONE)

    def _open_rollback(self, file: apsw.VFSFile) -> tuple[apsw.Connection, Guard]:
        connection = _connect(self.path, "nolock=1")
        return connection, BetweenWrites(
            file, lambda: self._version(connection), connection.release_memory, lambda: _is_wal(self.path, file)
        )

    def _open_wal(self, file: apsw.VFSFile, turns: Turns) -> tuple[apsw.Connection, Guard]:
        """Raises DatabaseError where rows are in a -wal without -shm."""
        signature = self.signature()
        if signature.wal.inode and signature.shm_exists:
            connection, guard = _connect(self.path, "readonly_shm=1"), SharedMemory()
            self._lock_for_good(connection, guard, turns)
            return connection, guard
        if signature.wal.size:
            raise DatabaseError(
                Reason.RECOVERY,
                f"{self.path}: there is a -wal file but no -shm, as after a crash or a copy of a live database; "
                f"it holds rows that a reader cannot get at safely. Open it once with a writer "
                f"(sqlite3 '{self.path}' 'PRAGMA wal_checkpoint'), or copy all three files",
            )
        connection = _connect(self.path, "immutable=1")
        return connection, Quiet(file, self.signature, signature, connection.release_memory)

    def _lock_for_good(self, connection: apsw.Connection, guard: Guard, turns: Turns) -> None:
        """Let a connection to a WAL database read once: it has a shared lock of its own from then until it closes."""
        try:
            self.patiently(lambda: guard.read(lambda: connection.execute(_FIRST_READ).fetchall()), turns)
        except BaseException:
            connection.close()
            raise

    def _version(self, connection: apsw.Connection) -> object:
        """What differs between two committed states of the database, as the connection sees it."""
        return connection.execute(_DATA_VERSION).fetchall(), _state(os.fspath(self.path))

    def patiently(self, read: Callable[[], Result], turns: Turns) -> Result:
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
                self.watcher.busy()
                turns.agents_wrote()
                with turns.aside():
                    self.stop.wait(_BUSY_PAUSE)
            except apsw.InterruptError:
                if not self.stop.is_set():
                    raise


class Visit:
    """An open connection of a Database: every method is one short read transaction, and none is open in between."""

    def __init__(
        self,
        database: Database,
        connection: apsw.Connection,
        guard: Guard,
        turns: Turns,
        give_up_at: float | None,
    ) -> None:
        self._database = database
        self._connection = connection
        self._guard = guard
        self._turns = turns
        self._took = 0.0
        """Seconds that the latest transaction was open."""
        self._end = time.monotonic() + database.limits.visit if give_up_at is None else give_up_at
        self._deadline = self._end
        self._look_at = 0.0
        """When to look again whether agents write."""
        self._spans = dict.fromkeys(Relation, _FIRST_SPAN)
        connection.set_progress_handler(self._overdue, _PROGRESS_STEPS)

    def columns(self) -> dict[str, frozenset[str]]:
        """Columns of every table and view, in lower case."""
        return {name: frozenset(json.loads(columns)) for name, columns in self._query(_COLUMNS, {})}

    def selected(self, select: str, whose: str) -> frozenset[str]:
        """Names of the columns that a SELECT yields. `whose` it is, DatabaseError says where it cannot be run."""
        try:
            info = self._read(lambda: apsw.ext.query_info(self._connection, select))
        except apsw.SQLError as error:
            remedy = "the SELECT does not fit the tables; correct it, or name another profile:"
            raise DatabaseError(Reason.SCHEMA, f"{self._database.path}: {whose}: {error}; {remedy}") from error
        return frozenset(name for name, _ in info.description)

    def plan(self, sql: str) -> list[str]:
        """SQLite's query plan, a line a step."""
        unbound = dict.fromkeys(("after", "until", "limit", "keys", "session_id", "sessions"))
        return [str(row[3]) for row in self._query("EXPLAIN QUERY PLAN " + sql, unbound)]

    def next_id(self, select: str, after: int) -> int | None:
        """The lowest id of a relation above `after`."""
        ((found,),) = self._query(profiles.next_id_sql(select), {"after": after, "until": LAST_ID})
        return None if found is None else int(found)

    def last_id(self, select: str, after: int) -> int | None:
        """The highest id of a relation above `after`."""
        ((last,),) = self._query(profiles.last_id_sql(select), {"after": after, "until": LAST_ID})
        return None if last is None else int(last)

    def next_slice(
        self, relation: Relation, select: str, columns: tuple[str, ...], after: int, until: int
    ) -> Slice | None:
        """The rows with the next ids after `after`, up to `until`: as many as `adapt` found right.

        None where none of these ids exists. Raises DatabaseError when even a few rows exceed the time limit.
        """
        while True:
            bindings = {"after": after, "until": min(after + self._spans[relation], until)}
            try:
                return self._slice(relation, select, columns, bindings)
            except apsw.InterruptError:
                if self._spans[relation] == _SMALLEST_SPAN or time.monotonic() > self._end:
                    raise
                self._spans[relation] = _SMALLEST_SPAN

    def adapt(self, relation: Relation, seconds: float, target: float) -> None:
        """Make the next slice such that what took `seconds` of processor time with this one takes those of `target`,
        and its read alone, the disk included, at most ten times that."""
        factor = min(2.0, max(0.25, target / max(seconds, self._took / 10, 1e-6)))
        self._spans[relation] = int(min(_LARGEST_SPAN, max(_SMALLEST_SPAN, self._spans[relation] * factor)))

    def rows(self, relation: Relation, select: str, columns: tuple[str, ...], ids: Collection[int]) -> Iterator[Slice]:
        """The rows with these ids, as many as still exist, in slices."""
        for part in _parts(sorted(ids), 500):
            bindings = {"after": FIRST_ID, "until": LAST_ID, "keys": json.dumps(part)}
            if found := self._slice(relation, select, columns, bindings, _KEYED):
                yield found

    def search(
        self,
        relation: Relation,
        select: str,
        columns: tuple[str, ...],
        where: str,
        bindings: Mapping[str, Any],
        newest_first: bool = False,
        indexed: bool = False,
    ) -> Iterator[Slice]:
        """The rows that `where` holds for, in the order of their ids or the other way round, in slices.

        Where no index is known for the condition, goes from one range of ids to the next, each as long as a transaction
        of some 4 ms can look through, or of 0.5 ms while agents write. `columns` begins with id.
        """
        sql = profiles.search_sql(select, columns, where, newest_first)
        low, high = (FIRST_ID + 1, LAST_ID) if indexed else self._ends(select)
        span = high - low + 1 if indexed else _SEARCH_SPAN
        while low <= high:
            first, last = (max(low, high - span + 1), high) if newest_first else (low, min(high, low + span - 1))
            range_ = {"after": max(first - 1, FIRST_ID), "until": last, "limit": _SEARCH_ROWS}
            try:
                rows = self._query(sql, {**bindings, **range_}, _SEARCH_SECONDS)
            except apsw.InterruptError:
                if span <= _SMALLEST_SEARCH_SPAN or time.monotonic() > self._end:
                    raise
                if indexed:  # not so fast after all, or the index is gone
                    indexed, ends, span = False, self._ends(select), _SEARCH_SPAN
                    low, high = max(low, ends[0]), min(high, ends[1])
                else:
                    span = max(span // 16, _SMALLEST_SEARCH_SPAN)
                continue
            if not indexed:
                target = SHORT_SEARCH_SECONDS if self._turns.agents_write else SEARCH_TARGET_SECONDS
                span = _adapted_span(span, self._took, target)
            if (found := self._decoded(relation, columns, rows)) is not None:
                if len(found) == _SEARCH_ROWS:
                    first = last = found.columns["id"][-1]
                yield found
            low, high = (low, first - 1) if newest_first else (last + 1, high)

    def _ends(self, select: str) -> tuple[int, int]:
        """The lowest and the highest id of a relation; a range without ids where there are none."""
        low, high = self.next_id(select, FIRST_ID), self.last_id(select, FIRST_ID)
        return (0, -1) if low is None or high is None else (low, high)

    def last_messages(self, select: str, names: Sequence[str], until: int) -> dict[str, tuple[str | None, Any]]:
        """Agent and raw time of the last message of each of these sessions up to the id `until`."""
        found: dict[str, tuple[str | None, Any]] = {}
        for part in _parts(names, 50):
            bindings = {"sessions": json.dumps(part), "after": FIRST_ID, "until": until}
            ((text,),) = self._query(profiles.last_message_sql(select), bindings)
            for name, last in pydantic_core.from_json(text):
                if last is not None:
                    agent, at = pydantic_core.from_json(last)
                    found[name] = (agent, at)
        return found

    def _slice(
        self, relation: Relation, select: str, columns: tuple[str, ...], bindings: Mapping[str, Any], where: str = ""
    ) -> Slice | None:
        try:
            rows = self._query(profiles.slice_sql(select, columns, where, careful=False), bindings)
        except (apsw.SQLError, apsw.TooBigError):  # a BLOB, or very long text, where neither belongs
            rows = self._query(profiles.slice_sql(select, columns, where), bindings)
        return self._decoded(relation, columns, rows)

    def _decoded(self, relation: Relation, columns: tuple[str, ...], rows: list[tuple[Any, ...]]) -> Slice | None:
        ((last_id, *arrays),) = rows
        if last_id is None:
            return None
        breathe()
        found = Slice(relation, last_id, dict(zip(columns, map(_array, arrays), strict=True)))
        breathe()
        return found

    def _query(self, sql: str, bindings: Any, seconds: float = math.inf) -> list[tuple[Any, ...]]:
        """Run one statement to its end, or until it took so many seconds or the limit."""
        return self._read(lambda: self._connection.execute(sql, bindings).fetchall(), seconds)

    def _read(self, fetch: Callable[[], Result], seconds: float = math.inf) -> Result:
        """What `fetch` reads in one transaction, within its time. Waits out writers in short tries, up to the limit."""
        database = self._database

        def timed() -> Result:
            begin = time.perf_counter()
            self._deadline = min(self._end, time.monotonic() + min(seconds, database.limits.query))
            result = fetch()
            self._took = time.perf_counter() - begin
            return result

        def once() -> Result:
            self._look_for_agents()
            self._turns.pass_on()
            if time.monotonic() > self._end:
                raise apsw.InterruptError("the visit is over")
            return self._guard.read(timed)

        result = database.patiently(once, self._turns)
        database.watcher.transaction(self._took)
        return result

    def _look_for_agents(self) -> None:
        if (now := time.monotonic()) > self._look_at:
            self._look_at = now + AT_WORK_SECONDS / 2
            if abs(time.time_ns() - self._database.signature().newest_ns) < AT_WORK_SECONDS * 1e9:
                self._turns.agents_wrote()

    def _overdue(self) -> bool:
        return time.monotonic() > self._deadline or self._database.stop.is_set()


_COLUMNS = """
SELECT lower(s.name), (SELECT json_group_array(lower(c.name)) FROM pragma_table_xinfo(s.name) AS c)
FROM sqlite_schema AS s WHERE s.type IN ('table', 'view') AND s.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
"""


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


def _header(file: apsw.VFSFile) -> bytes:
    return bytes(file.xRead(min(file.xFileSize(), 100), 0))


@contextmanager
def _translated(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into DatabaseErrors that say what to do."""
    try:
        yield
    except apsw.Error as error:
        if isinstance(error, apsw.CantOpenError) and not os.access(
            path, os.R_OK, effective_ids=os.access in os.supports_effective_ids
        ):
            raise _permission(os.fspath(path)) from error
        otherwise = (Reason.IO, "check the disk and the file")
        reason, remedy = next((row[1:] for row in _REMEDIES if isinstance(error, row[0])), otherwise)
        raise DatabaseError(reason, f"{path}: {error}; {remedy}") from error


_REMEDIES: tuple[tuple[tuple[type[apsw.Error], ...], Reason, str], ...] = (
    (
        (apsw.BusyError, apsw.LockedError),
        Reason.LOCKED,
        "a writer has held the lock too long; find the process (fuser FILE)",
    ),
    (
        (apsw.ReadOnlyError,),
        Reason.RECOVERY,
        "a writer died in the middle of a transaction and left a journal that only a "
        "writer may roll back; start the agents again, or run: sqlite3 FILE 'PRAGMA schema_version'",
    ),
    (
        (apsw.CantOpenError,),
        Reason.RECOVERY,
        "the -wal or -journal beside it cannot be read; make both readable, or let a writer recover it",
    ),
    ((apsw.NotADBError,), Reason.NOT_A_DATABASE, "correct path:, or restore the file"),
    (
        (apsw.CorruptError,),
        Reason.CORRUPT,
        "run: sqlite3 FILE 'PRAGMA integrity_check', and restore a backup or use .recover",
    ),
    (
        (apsw.InterruptError,),
        Reason.TIME_LIMIT,
        "a read took longer than its limit; the exporter's check command shows which "
        "SELECT of the profile scans the whole table",
    ),
    ((apsw.PermissionsError, apsw.AuthError), Reason.PERMISSION, "the profile's SQL may only read"),
    (
        (apsw.SQLError,),
        Reason.SCHEMA,
        "the tables do not fit the profile any more; run the check command, or name another profile:",
    ),
)


def _permission(path: str) -> DatabaseError:
    return DatabaseError(
        Reason.PERMISSION,
        f"{path}: permission denied; let user {_user()} read the file and search its folders",
    )


def _user() -> str:
    return str(os.geteuid()) if hasattr(os, "geteuid") else os.environ.get("USERNAME", "?")


_KINDS: Sequence[tuple[Callable[[int], bool], str]] = (
    (stat.S_ISDIR, "a directory"),
    (stat.S_ISFIFO, "a FIFO"),
    (stat.S_ISCHR, "a character device"),
    (stat.S_ISBLK, "a block device"),
    (stat.S_ISSOCK, "a socket"),
)


def _kind(mode: int) -> str:
    return next((name for test, name in _KINDS if test(mode)), "something else")


def _array(text: bytes) -> list[Any]:
    """Decode a JSON array from SQLite. Bytes that are no UTF-8 become U+FFFD."""
    try:
        values = pydantic_core.from_json(text, cache_strings="all")
    except ValueError:
        values = pydantic_core.from_json(text.decode("utf-8", "replace"), cache_strings="all")
    assert isinstance(values, list)  # noqa: S101 - json_group_array makes nothing else
    return values


def _adapted_span(span: int, seconds: float, target: float) -> int:
    factor = min(8.0, max(0.125, target / max(seconds, 1e-6)))
    return int(min(LAST_ID, max(_SMALLEST_SEARCH_SPAN, span * factor)))


def _parts(items: Sequence[Any], size: int) -> Iterator[Sequence[Any]]:
    return (items[i : i + size] for i in range(0, len(items), size))
