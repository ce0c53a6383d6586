"""An open connection to a monitored database: every method is one short read transaction."""

import json
import math
import threading
import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import apsw
import apsw.ext
import pydantic_core

from exporter.model import Relation, Slice
from exporter.source import statements
from exporter.source.consistency import Guard, Result
from exporter.source.errors import DatabaseError, Reason
from exporter.source.statements import FIRST_ID, LAST_ID
from exporter.source.throttle import BURST_SECONDS, WRITER_ACTIVE_SECONDS, Throttle

_PROGRESS_STEPS = 200_000  # a slice of normal rows ends long before; only a query that runs away is asked to stop
_FIRST_SPAN = 100
_SMALLEST_SPAN = 4
_PATIENCE = 0.1
"""Seconds that a slice waits for writers before it is made smaller."""
_LARGEST_SPAN = 2000
_KEYED = "WHERE id IN (SELECT value FROM json_each(:keys))"
_SEARCH_SECONDS = 0.03  # a range that takes longer to look through is left off, and tried again smaller
_SEARCH_SPAN = 2000
_SMALLEST_SEARCH_SPAN = 16
_SEARCH_ROWS = 1000

if TYPE_CHECKING:
    from exporter.source.database import Database


class Reader:
    """An open connection of a Database: every method is one short read transaction, and none is open in between."""

    def __init__(
        self,
        database: "Database",
        connection: apsw.Connection,
        guard: Guard,
        throttle: Throttle,
        give_up_at: float | None,
        patience: float,
        hurry: threading.Event | None,
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
        """When to look again whether agents write."""
        self._spans = dict.fromkeys(Relation, _FIRST_SPAN)
        connection.set_progress_handler(self._overdue, _PROGRESS_STEPS)

    def columns(self, tables: Collection[str]) -> dict[str, frozenset[str]]:
        """Names of all tables and views, each with its columns where it is one of `tables`; all in lower case.

        The others are not looked at, and of those that SQLite cannot make sense of (the module of a virtual table is
        missing, what a view reads is gone) no column is known.
        """
        wanted = {name.lower() for name in tables}
        names = [str(name) for (name,) in self._query(_TABLES, {})]
        return {name: self._columns_of(name) if name in wanted else frozenset() for name in names}

    def _columns_of(self, table: str) -> frozenset[str]:
        try:
            return frozenset(str(name) for (name,) in self._query(_COLUMNS, {"table": table}))
        except (apsw.SQLError, apsw.CorruptError):
            return frozenset()

    def describe(self, select: str, whose: str) -> frozenset[str]:
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
        ((found,),) = self._query(statements.next_id_sql(select), {"after": after, "until": LAST_ID})
        return self._key(found)

    def last_id(self, select: str, after: int) -> int | None:
        """The highest id of a relation above `after`."""
        ((last,),) = self._query(statements.last_id_sql(select), {"after": after, "until": LAST_ID})
        return self._key(last)

    def _key(self, value: Any) -> int | None:
        """An id, or None where there is none. Raises DatabaseError for what is no integer."""
        if value is None or isinstance(value, int):
            return value
        raise DatabaseError(
            Reason.SCHEMA,
            f"{self._database.path}: an id of the profile's SELECT is no whole number; let id be the rowid, or the "
            "INTEGER PRIMARY KEY, of the table",
        )

    def next_slice(
        self, relation: Relation, select: str, columns: tuple[str, ...], after: int, until: int
    ) -> Slice | None:
        """The rows with the next ids after `after`, up to `until`: as many as `adapt` found right.

        None where none of these ids exists. Raises DatabaseError when even a few rows exceed the time limit.
        """
        begin = time.monotonic()
        while True:
            bindings = {"after": after, "until": min(after + self._spans[relation], until)}
            smallest = self._spans[relation] == _SMALLEST_SPAN
            try:
                return self._slice(relation, select, columns, bindings, patience=math.inf if smallest else _PATIENCE)
            except apsw.InterruptError:
                if smallest or time.monotonic() > self._end or self._to_end:
                    raise
                self._spans[relation] = _SMALLEST_SPAN
            except apsw.BusyError:  # a short read finds its way between writes that a long one does not
                if smallest or time.monotonic() - begin > self._lock_seconds:
                    raise
                self._spans[relation] = max(self._spans[relation] // 2, _SMALLEST_SPAN)

    def adapt(self, relation: Relation, seconds: float) -> None:
        """Make the next slice such that what took `seconds` of processor time with this one takes one burst, and its
        read alone, the disk included, at most ten times that."""
        factor = min(2.0, max(0.25, BURST_SECONDS / max(seconds, self._took / 10, 1e-6)))
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

        Where no index is known for the condition, goes from one range of ids to the next, each as long as one burst can
        look through. `columns` begins with id.
        """
        sql = statements.search_sql(select, columns, where, newest_first)
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
                span = _adapted_span(span, self._took)
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
            ((text,),) = self._query(statements.last_message_sql(select), bindings)
            for name, last in pydantic_core.from_json(text):
                if last is not None:
                    agent, at = pydantic_core.from_json(last)
                    found[name] = (agent, at)
        return found

    def _slice(
        self,
        relation: Relation,
        select: str,
        columns: tuple[str, ...],
        bindings: Mapping[str, Any],
        where: str = "",
        patience: float = math.inf,
    ) -> Slice | None:
        try:
            sql = statements.slice_sql(select, columns, where, careful=False)
            rows = self._query(sql, bindings, patience=patience)
        except (apsw.SQLError, apsw.TooBigError):  # a BLOB, or very long text, where neither belongs
            rows = self._query(statements.slice_sql(select, columns, where), bindings, patience=patience)
        return self._decoded(relation, columns, rows)

    def _decoded(self, relation: Relation, columns: tuple[str, ...], rows: list[tuple[Any, ...]]) -> Slice | None:
        ((last_id, *arrays),) = rows
        if last_id is None:
            return None
        return Slice(relation, last_id, dict(zip(columns, map(_array, arrays), strict=True)))

    def _query(
        self, sql: str, bindings: Any, seconds: float = math.inf, patience: float = math.inf
    ) -> list[tuple[Any, ...]]:
        """Run one statement to its end, or until it took so many seconds or the limit."""
        return self._read(lambda: self._connection.execute(sql, bindings).fetchall(), seconds, patience)

    def _read(self, fetch: Callable[[], Result], seconds: float = math.inf, patience: float = math.inf) -> Result:
        """What `fetch` reads in one transaction, within its time. Waits out writers in short tries, for `patience`
        seconds or up to the limit."""
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
                raise apsw.InterruptError("the visit is over")
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
        """Whether whatever runs is to be interrupted, however small."""
        return self._database.stop.is_set() or (self._hurry is not None and self._hurry.is_set())


_TABLES = """
SELECT lower(name) FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
"""
_COLUMNS = "SELECT lower(name) FROM pragma_table_xinfo(:table)"


def _array(text: bytes) -> list[Any]:
    """Decode a JSON array from SQLite. Bytes that are no UTF-8 become U+FFFD."""
    try:
        values = pydantic_core.from_json(text, cache_strings="all")
    except ValueError:
        values = pydantic_core.from_json(text.decode("utf-8", "replace"), cache_strings="all")
    assert isinstance(values, list)  # noqa: S101 - json_group_array makes nothing else
    return values


def _adapted_span(span: int, seconds: float) -> int:
    factor = min(8.0, max(0.125, BURST_SECONDS / max(seconds, 1e-6)))
    return int(min(LAST_ID, max(_SMALLEST_SEARCH_SPAN, span * factor)))


def _parts(items: Sequence[Any], size: int) -> Iterator[Sequence[Any]]:
    return (items[i : i + size] for i in range(0, len(items), size))
