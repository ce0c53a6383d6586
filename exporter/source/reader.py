"""An open connection to a monitored database: every method is one short read transaction."""

import json
import math
import threading
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import apsw
import apsw.ext
import pydantic_core

from exporter.model import Relation, Slice
from exporter.source import statements
from exporter.source.consistency import Guard, Result
from exporter.source.errors import DatabaseError, Reason
from exporter.source.plans import Instruction, scanned_roots
from exporter.source.statements import FIRST_ID, LAST_ID, Select
from exporter.source.throttle import BURST_SECONDS, WRITER_ACTIVE_SECONDS, Throttle

_PROGRESS_STEPS = 200_000  # SQLite instructions between two checks of the time; a normal slice ends before the first
_FIRST_SPAN = 1000
_SMALLEST_SPAN = 4
_PATIENCE = 0.02
"""Seconds that a slice waits for writers before it is made smaller."""
_SHORT_SPAN = 128  # so few rows take hardly longer than one, so a smaller slice gains nothing: wait ten times as long
_LARGEST_SPAN = 20_000
_KEYS_AT_ONCE = 500
_SESSIONS_AT_ONCE = 50
_CELL_BYTES = 2000  # average of a column's cells; above it, the slice is read again with cells cut by SQLite
_SLACK_BYTES = 1000
_SEARCH_SECONDS = 0.03  # a search of a range that takes longer is interrupted, and repeated with a smaller range
_SEARCH_SPAN = 2000
_SMALLEST_SEARCH_SPAN = 16
_SEARCH_ROWS = 1000
_ROW_ERRORS = (apsw.SQLError, apsw.TooBigError, apsw.MismatchError)
"""What SQLite raises for a row that it cannot evaluate; the first also for a statement that does not fit the tables."""

if TYPE_CHECKING:
    from exporter.source.database import Database


class Described(NamedTuple):
    """Columns that a SELECT returns, and the table and column that `id` comes from, None where it is computed."""

    columns: frozenset[str]
    table: str | None
    key: str | None


class SkippedRow(NamedTuple):
    """A row that SQLite cannot evaluate, with SQLite's error."""

    relation: Relation
    id: int
    error: str


class Reader:
    """An open connection to a Database. Every method is one short read transaction; none is open in between."""

    def __init__(
        self,
        database: "Database",
        connection: apsw.Connection,
        guard: Guard,
        throttle: Throttle,
        give_up_at: float | None,
        patience: float,
        hurry: threading.Event | None,
        encoding: str,
    ) -> None:
        self._database = database
        self._connection = connection
        self._guard = guard
        self._throttle = throttle
        self._lock_seconds = patience
        self._hurry = hurry
        self._took = 0.0
        """Seconds that the latest transaction was open."""
        self._end = time.monotonic() + database.limits.reader if give_up_at is None else give_up_at
        self._deadline = self._end
        self._look_at = 0.0
        """Monotonic time of the next check whether agents write."""
        self._spans = dict.fromkeys(Relation, _FIRST_SPAN)
        self._largest_span = _LARGEST_SPAN
        self._encoding = encoding
        self._together = False
        self.skipped: list[SkippedRow] = []
        """Rows that were left out because SQLite cannot evaluate them. The caller empties this."""
        connection.set_progress_handler(self._overdue, _PROGRESS_STEPS)

    @property
    def path(self) -> Path:
        """The monitored file."""
        return self._database.path

    def columns(self, tables: Collection[str]) -> dict[str, frozenset[str]]:
        """Names of all tables and views, with the columns of those in `tables`; all in lower case.

        The columns are empty for other tables, and for those that SQLite cannot read: a virtual table whose module is
        missing, a view of a table that is gone.
        """
        wanted = {name.lower() for name in tables}
        names = [str(name) for (name,) in self._query(_TABLES, {})]
        return {name: self._columns_of(name) if name in wanted else frozenset() for name in names}

    def _columns_of(self, table: str) -> frozenset[str]:
        try:
            return frozenset(str(name) for (name,) in self._query(_COLUMNS, {"table": table}))
        except (apsw.SQLError, apsw.CorruptError, apsw.AuthError):  # an R-tree's module runs statements of its own
            return frozenset()

    def describe(self, select: str, whose: str) -> Described:
        """The columns of a SELECT. Raises DatabaseError if it cannot be run; `whose` names the SELECT there."""
        try:
            info = self._read(lambda: apsw.ext.query_info(self._connection, select))
        except apsw.SQLError as error:
            remedy = "the SELECT does not fit the tables; correct it, or name another profile:"
            raise DatabaseError(Reason.SCHEMA, f"{self._database.path}: {whose}: {error}; {remedy}") from error
        table, key = next(((row[3], row[4]) for row in info.description_full or () if row[0] == "id"), (None, None))
        return Described(frozenset(row[0] for row in info.description), table, key)

    def schema_version(self) -> int:
        """SQLite's schema_version: a counter of changes of the tables."""
        ((version,),) = self._query("SELECT * FROM pragma_schema_version", {})
        return int(version)

    def plan(self, sql: str) -> list[str]:
        """SQLite's query plan, one line for each step."""
        return [str(row[3]) for row in self._query("EXPLAIN QUERY PLAN " + sql, statements.UNBOUND)]

    def scanned(self, sql: str) -> list[str]:
        """Names of the tables and indexes that a statement scans from one end to the other."""
        program = [Instruction(row[1], row[2], row[3]) for row in self._query("EXPLAIN " + sql, statements.UNBOUND)]
        names = dict(self._query("SELECT rootpage, name FROM sqlite_schema", {}))
        return sorted(str(names.get(root, "sqlite_schema")) for root in scanned_roots(program))

    def count(self, select: Select, after: int = FIRST_ID, until: int | bytes = LAST_ID) -> int:
        """The number of a relation's rows in a range, by one scan. A BLOB as `until` is above all numbers and texts."""
        range_ = {"after": statements.after(after), "until": until}
        ((rows,),) = self._query(f"SELECT count(*) FROM ({select.sql}\n)", range_)
        return int(rows)

    def next_id(self, select: Select, after: int) -> int | None:
        """The lowest id of a relation's table above `after`."""
        bindings = {"after": statements.after(after), "until": LAST_ID}
        ((found,),) = self._query(statements.next_id_sql(select), bindings)
        return self._key(found)

    def last_id(self, select: Select, after: int) -> int | None:
        """The highest id of a relation's table, None where none is above `after`."""
        last = self._highest_id(select, after)
        return None if last is None or (last <= after and after != FIRST_ID) else last

    def _highest_id(self, select: Select, after: int) -> int | None:
        """The highest id of a relation's table, or above `after` where the table is not known; None if none."""
        bindings = {"after": statements.after(after), "until": LAST_ID}
        ((found,),) = self._query(statements.last_id_sql(select), bindings)
        return self._key(found)

    def _key(self, value: Any) -> int | None:
        """The id, or None. Raises DatabaseError if it is not an integer."""
        if value is None or isinstance(value, int):
            return value
        raise DatabaseError(
            Reason.SCHEMA,
            f"{self._database.path}: an id of the profile's SELECT is not a whole number; let id be the rowid, or the "
            "INTEGER PRIMARY KEY, of the table",
        )

    def last_ids(self, selects: Iterable[Select], after: Mapping[Relation, int]) -> Mapping[Relation, int | None]:
        """The highest id of each relation's table, FIRST_ID if it is empty.

        None: the table is not known, and nothing is above the id in `after`.
        """

        def highest(select: Select) -> int | None:
            found = self._highest_id(select, after[select.relation])
            return FIRST_ID if found is None and select.table is not None else found

        return self.together(lambda: {select.relation: highest(select) for select in selects})

    def next_slice(self, select: Select, after: int, until: int) -> Slice:
        """The rows of the next ids after `after`, up to `until`: a range as long as `adapt` has set.

        The slice is empty if the range has no rows. Rows that SQLite cannot evaluate are left out, and added to
        `skipped`. Raises DatabaseError if even a few rows exceed the time limit.
        """
        relation, begin = select.relation, time.monotonic()
        while True:
            last = min(after + self._spans[relation], until)
            smallest = self._spans[relation] <= _SMALLEST_SPAN
            patience = _PATIENCE if self._spans[relation] > _SHORT_SPAN else 10 * _PATIENCE
            bindings = {"after": statements.after(after), "until": last}
            try:
                return self._slice(select, last, bindings, patience=math.inf if smallest else patience)
            except apsw.InterruptError:
                if smallest or time.monotonic() > self._end or self._to_end:
                    raise
                self._spans[relation] = _SMALLEST_SPAN
            except apsw.BusyError:  # a short read fits between two writes where a long one does not
                if smallest or time.monotonic() - begin > self._lock_seconds:
                    raise
                self._spans[relation] = max(self._spans[relation] // 2, _SMALLEST_SPAN)
                self._largest_span = self._spans[relation]
            except _Unreadable as error:
                if last == after + 1:
                    self.skipped.append(SkippedRow(relation, last, str(error)))
                    return Slice(relation, last, {column: [] for column in select.columns})
                self._spans[relation] = max(1, (last - after) // 2)

    def sample(self, select: Select, after: int, until: int) -> Slice:
        """The rows with ids above `after`, up to `until`, without those that SQLite cannot evaluate."""
        found = Slice(select.relation, until, {column: [] for column in select.columns})
        ranges = [(after, until)]
        while ranges:
            low, high = ranges.pop()
            try:
                rows = self._slice(select, high, {"after": statements.after(low), "until": high})
            except _Unreadable:
                middle = (low + high) // 2
                ranges += [(middle, high), (low, middle)] if high - low > 1 else []
                continue
            for column, values in rows.columns.items():
                found.columns[column].extend(values)
        return found

    def adapt(self, relation: Relation, seconds: float) -> None:
        """Set the length of the next slice so that its processor time, `seconds` for this one, becomes one burst, and
        the duration of its read, waiting for the disk included, at most ten bursts."""
        factor = min(2.0, max(0.25, BURST_SECONDS / max(seconds, self._took / 10, 1e-6)))
        self._spans[relation] = int(min(self._largest_span, max(_SMALLEST_SPAN, self._spans[relation] * factor)))

    def rows(self, select: Select, ids: Collection[int], columns: tuple[str, ...] | None = None) -> Iterator[Slice]:
        """The rows with these ids that still exist, in slices. `columns`, by default those that a refresh reads, begins
        with id."""
        todo = [list(part) for part in _parts(sorted(ids), _KEYS_AT_ONCE)]
        while todo:
            part = todo.pop(0)
            bindings = {"after": statements.after(FIRST_ID), "until": LAST_ID, "keys": json.dumps(part)}
            try:
                found = self._slice(select, part[-1], bindings, statements.KEYED, columns)
            except _Unreadable as error:
                if len(part) == 1:
                    self.skipped.append(SkippedRow(select.relation, part[0], str(error)))
                else:
                    todo[:0] = [part[: len(part) // 2], part[len(part) // 2 :]]
                continue
            if len(found):
                yield found

    def search(
        self,
        select: Select,
        columns: tuple[str, ...],
        where: str,
        bindings: Mapping[str, Any],
        newest_first: bool = False,
        indexed: bool = False,
    ) -> Iterator[Slice]:
        """The rows that satisfy the condition `where`, in slices, in ascending or descending order of ids.

        Where no index is known for the condition, goes from one range of ids to the next, each as long as one burst can
        look through. Rows that SQLite cannot evaluate are left out. `columns` begins with id.
        """
        sql = statements.search_sql(select, columns, where, newest_first)
        left = _SearchRange(*((FIRST_ID, LAST_ID) if indexed else self._ends(select)), newest_first)
        left.span = LAST_ID - FIRST_ID + 1 if indexed else _SEARCH_SPAN
        while left.low <= left.high:
            first, last = left.next
            after = statements.after(max(first - 1, FIRST_ID))
            range_ = {**bindings, "after": after, "until": last, "limit": _SEARCH_ROWS, "offset": left.done}
            try:
                rows = self._query(sql, range_, _SEARCH_SECONDS)
            except (apsw.InterruptError, *_ROW_ERRORS) as error:
                self._shorten(left, error, sql, range_)
                if indexed:  # too slow all the same, or not to be evaluated as a whole
                    indexed = False
                    left.keep(*self._ends(select))
                    left.span = _SEARCH_SPAN
                continue
            if not indexed:
                left.span = _adapted_span(left.span, self._took)
            found = self._decoded(select.relation, last, columns, rows)
            if len(found):
                yield found
            if len(found) == _SEARCH_ROWS:
                left.go_on_within(found.columns["id"])
            else:
                left.go_behind(first, last)

    def _shorten(self, left: "_SearchRange", error: apsw.Error, sql: str, range_: Mapping[str, Any]) -> None:
        """Make the next range shorter, after an error in this one; leave out a row that SQLite cannot evaluate."""
        if isinstance(error, apsw.InterruptError):
            if left.span <= _SMALLEST_SEARCH_SPAN or time.monotonic() > self._end:
                raise error
            left.span = max(left.span // 16, _SMALLEST_SEARCH_SPAN)
            return
        self._query("EXPLAIN " + sql, range_)  # raises where it is the statement and not a row
        first, last = left.next
        if first == last:
            left.go_behind(first, last)
        left.span = max(1, (last - first + 1) // 16)

    def _ends(self, select: Select) -> tuple[int, int]:
        """The lowest and the highest id of a relation; an empty range if there is none."""
        low, high = self.next_id(select, FIRST_ID), self.last_id(select, FIRST_ID)
        return (0, -1) if low is None or high is None else (low, high)

    def last_messages(self, select: Select, names: Sequence[str], until: int) -> dict[str, tuple[str | None, Any]]:
        """Agent and raw time of the last message of each of these sessions up to the id `until`.

        Not of those that have messages which SQLite cannot evaluate.
        """
        found = self._last_rows(statements.last_message_sql(select), names, until)
        return {name: (agent, at) for name, (agent, at) in found.items()}

    def session_columns(
        self, select: Select, columns: tuple[str, ...], names: Sequence[str]
    ) -> dict[str, tuple[str | None, ...]]:
        """These columns of the last row of each of these sessions that has one. Not of rows that SQLite cannot
        evaluate."""
        found = self._last_rows(statements.session_columns_sql(select, columns), names, LAST_ID)
        return {name: tuple(values) for name, values in found.items()}

    def _last_rows(self, sql: str, names: Sequence[str], until: int) -> dict[str, list[Any]]:
        found: dict[str, list[Any]] = {}
        todo = [list(part) for part in _parts(names, _SESSIONS_AT_ONCE)]
        while todo:
            part = todo.pop()
            bindings = {
                "sessions": json.dumps(part),
                "after": statements.after(FIRST_ID),
                "until": max(until, FIRST_ID + 1),
            }
            try:
                ((text,),) = self._query(sql, bindings)
            except _ROW_ERRORS:
                self._query("EXPLAIN " + sql, bindings)
                todo += [[name] for name in part] if len(part) > 1 else []
                continue
            rows = ((name, row) for name, row in pydantic_core.from_json(text) if row is not None)
            found |= {name: pydantic_core.from_json(row) for name, row in rows}
        return found

    def _slice(
        self,
        select: Select,
        last_id: int,
        bindings: Mapping[str, Any],
        where: str = "",
        columns: tuple[str, ...] | None = None,
        patience: float = math.inf,
    ) -> Slice:
        columns = columns or select.columns
        try:
            sql = statements.slice_sql(select.sql, columns, where, careful=False)
            rows = self._query(sql, bindings, patience=patience)
            if not _is_oversized(columns, rows) and _has_texts(
                found := self._decoded(select.relation, last_id, columns, rows)
            ):
                return found
        except (apsw.SQLError, apsw.TooBigError):  # an unexpected BLOB, or a very long text
            pass
        sql = statements.slice_sql(select.sql, columns, where)
        try:
            rows = self._query(sql, bindings, patience=patience)
            return self._decoded(select.relation, last_id, columns, rows)
        except _ROW_ERRORS as error:
            self._query("EXPLAIN " + sql, statements.UNBOUND)  # raises where it is the statement and not a row
            raise _Unreadable(str(error)) from error

    def _decoded(
        self, relation: Relation, last_id: int, columns: tuple[str, ...], rows: list[tuple[Any, ...]]
    ) -> Slice:
        ((_, *arrays),) = rows
        return Slice(relation, last_id, dict(zip(columns, map(self._array, arrays), strict=True)))

    def _array(self, text: bytes) -> list[Any]:
        """Decode a JSON array from SQLite, in the database's encoding. Invalid bytes become U+FFFD."""
        try:
            values = pydantic_core.from_json(text, cache_strings="all") if self._encoding == "utf-8" else None
        except ValueError:
            values = None
        if values is None:
            values = pydantic_core.from_json(text.decode(self._encoding, "replace"), cache_strings="all")
        assert isinstance(values, list)  # noqa: S101 - json_group_array makes nothing else
        return values

    def together(self, look: Callable[[], Result]) -> Result:
        """Do the several small reads of `look` in one transaction, which is cheaper than one for each."""
        skipped = len(self.skipped)

        def fetch() -> Result:
            del self.skipped[skipped:]  # those of an earlier try, which a writer interrupted
            self._together = True
            try:
                return look()
            finally:
                self._together = False

        return self._read(fetch)

    def _query(
        self, sql: str, bindings: Any, seconds: float = math.inf, patience: float = math.inf
    ) -> list[tuple[Any, ...]]:
        """All rows of one statement. It is interrupted after so many seconds, or at the limit."""
        return self._read(lambda: self._connection.execute(sql, bindings).fetchall(), seconds, patience)

    def _read(self, fetch: Callable[[], Result], seconds: float = math.inf, patience: float = math.inf) -> Result:
        """Call `fetch` in one transaction, within the time limits. While SQLite reports busy, tries again for up to
        `patience` seconds or the limit of a lock."""
        if self._together:
            return fetch()
        database = self._database

        def timed() -> Result:
            begin = time.perf_counter()
            self._deadline = min(self._end, time.monotonic() + min(seconds, database.limits.query))
            result = fetch()
            self._took = time.perf_counter() - begin
            return result

        def once() -> Result:
            self._look_for_agents()
            self._throttle.yield_turn()
            if time.monotonic() > self._end:
                raise apsw.InterruptError("the reader's time limit is reached")
            return self._guard.read(timed)

        result = database.retry_busy(once, self._throttle, min(patience, self._lock_seconds), self._end)
        database.locked_since = None
        database.observer.transaction(self._took)
        return result

    def _look_for_agents(self) -> None:
        if (now := time.monotonic()) > self._look_at:
            self._look_at = now + WRITER_ACTIVE_SECONDS / 2
            if abs(time.time_ns() - self._database.fingerprint().newest_ns) < WRITER_ACTIVE_SECONDS * 1e9:
                self._throttle.note_write()

    def _overdue(self) -> bool:
        return time.monotonic() > self._deadline or self._to_end

    @property
    def _to_end(self) -> bool:
        """Whether a running read is to be interrupted at once."""
        return self._database.stop.is_set() or (self._hurry is not None and self._hurry.is_set())


_TABLES = """
SELECT lower(name) FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
"""
_COLUMNS = "SELECT lower(name) FROM pragma_table_xinfo(:table)"


class _Unreadable(Exception):  # noqa: N818 - caught in this module only
    """SQLite cannot evaluate a row of a range."""


def _is_oversized(columns: Sequence[str], rows: list[tuple[Any, ...]]) -> bool:
    """Whether a slice has cells that are far longer than what is kept of them."""
    ((count, *arrays),) = rows
    allowed = (_SLACK_BYTES + count * min(statements.longest(column), _CELL_BYTES) for column in columns)
    return any(len(array) > most for array, most in zip(arrays, allowed, strict=True))


def _has_texts(rows: Slice) -> bool:
    """Whether all values of text columns are text or NULL."""
    kinds = {kind for name in rows.columns if statements.is_text(name) for kind in set(map(type, rows.columns[name]))}
    return kinds <= {str, type(None)}


@dataclass
class _SearchRange:
    """The ids that a search has yet to look through, `span` of them at once; of the first, `done` rows were found."""

    low: int
    high: int
    newest_first: bool
    span: int = 1
    done: int = 0

    @property
    def next(self) -> tuple[int, int]:
        """The lowest and the highest id to look through next."""
        if self.newest_first:
            return max(self.low, self.high - self.span + 1), self.high
        return self.low, min(self.high, self.low + self.span - 1)

    def keep(self, low: int, high: int) -> None:
        """Only these ids exist."""
        self.low, self.high = max(self.low, low), min(self.high, high)

    def go_behind(self, first: int, last: int) -> None:
        """These ids are done."""
        self.low, self.high = (self.low, first - 1) if self.newest_first else (last + 1, self.high)
        self.done = 0

    def go_on_within(self, ids: Sequence[int]) -> None:
        """As many rows as are read at once were found: there may be more of the last id."""
        begin, last = self.high if self.newest_first else self.low, ids[-1]
        self.done = ids.count(last) + (self.done if last == begin else 0)
        self.low, self.high = (self.low, last) if self.newest_first else (last, self.high)


def _adapted_span(span: int, seconds: float) -> int:
    factor = min(8.0, max(0.125, BURST_SECONDS / max(seconds, 1e-6)))
    return int(min(LAST_ID, max(_SMALLEST_SEARCH_SPAN, span * factor)))


def _parts(items: Sequence[Any], size: int) -> Iterator[Sequence[Any]]:
    return (items[i : i + size] for i in range(0, len(items), size))
