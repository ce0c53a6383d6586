"""Search of sessions by filter and order, in short reads, without an index of the exporter's own."""

import heapq
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import tzinfo
from itertools import islice
from typing import Any, NamedTuple

from exporter.analytics.models import COLUMNS, WITH_TOKENS, Use, add_known, counted
from exporter.analytics.schemas import SessionSummary, Sort, State
from exporter.config.session_labels import LabelSources
from exporter.engine.ingest import ResolvedProfile
from exporter.engine.quantities import Costs
from exporter.model import LABEL_LENGTH, UNKNOWN, Outcome, Relation, Scalar, Slice, Status, epoch_seconds, number
from exporter.profiles.profile import raw
from exporter.source.reader import Reader
from exporter.source.statements import named

_NAMES_AT_ONCE = 50
_TAKEN = ("input_tokens", "output_tokens", "cost_usd")


@dataclass(frozen=True, slots=True)
class SessionFilter:
    """Filter and order of a list of sessions.

    With `agent`, those in which it spoke; with `failed_tool`, those in which a call of that tool failed; with both,
    those in which such a call of that agent failed. Names are those of the labels on /metrics.
    """

    status: State | None = None
    labels: Mapping[str, str] = field(default_factory=dict)
    agent: str | None = None
    failed_tool: str | None = None
    sort: Sort = Sort.NEWEST

    @property
    def by_event(self) -> bool:
        """Whether it filters by events of a session: then the number of matches is not known without reading."""
        return self.agent is not None or self.failed_tool is not None


def rank(summary: SessionSummary, sort: Sort) -> float:
    """Sort key of a session, the highest first; -1 if the log has no value."""
    use = Use(summary.tokens, summary.cost_usd, summary.priced_usd)
    return _rank(sort, summary.start_time, summary.end_time, summary.total_turns, use)


def _rank(sort: Sort, started: float | None, ended: float | None, turns: float | None, use: Use) -> float:
    if sort is Sort.LONGEST:
        return -1 if started is None or ended is None else ended - started
    by_use = {Sort.MOST_TOKENS: use.tokens, Sort.MOST_EXPENSIVE: use.cost_usd}
    value = ({Sort.NEWEST: started, Sort.MOST_TURNS: turns} | by_use)[sort]
    return -1 if value is None else value


class _Row(NamedTuple):
    """The columns of a session's row that a search reads; those after the first three are raw."""

    id: int
    session_id: str | None
    status: Scalar
    started_at: Scalar = None
    ended_at: Scalar = None
    turns: Scalar = None
    columns: tuple[Scalar, ...] = ()
    """Those that session labels come from."""


class SessionSearch:
    """One search in an open log. `labels` are the sources of session labels, `stalled` has row ids of stalled
    sessions."""

    def __init__(
        self,
        reader: Reader,
        resolved: ResolvedProfile,
        wanted: SessionFilter,
        stalled: frozenset[int],
        labels: LabelSources | None,
        zone: tzinfo,
        costs: Costs,
    ) -> None:
        self._reader = reader
        self._resolved = resolved
        self._wanted = wanted
        self._stalled = stalled
        self._labels = labels
        self._zone = zone
        self._costs = costs
        self.uses: Mapping[str | None, Use] = {}
        """What each session took and cost, where they are sorted by it."""

    def ids(self, most: int) -> list[int]:
        """The first `most` row ids of matching sessions, in order."""
        if self._wanted.sort is not Sort.NEWEST:
            return self._ranked(most)
        found = self._named(self._names()) if self._wanted.by_event else (row.id for row in self._matching())
        return list(islice(found, most))

    # -- sessions -------------------------------------------------------------------------------------------------

    def _matching(self, more: Sequence[str] = ()) -> Iterator[_Row]:
        """Rows with the wanted status and labels, newest first. A label's value is a part of what it comes from."""
        of = dict(self._labels.columns) if self._labels else {}
        wanted = [(f"label{i}", label, value) for i, (label, value) in enumerate(self._wanted.labels.items()) if value]
        bindings = {name: value for name, _, value in wanted}
        where = " AND ".join(f"instr({named(of.get(label, 'session_id'))}, :{name}) > 0" for name, label, _ in wanted)
        return self._rows(f"WHERE {where}" if where else "", bindings, more)

    def _rows(
        self, where: str, bindings: Mapping[str, Any], more: Sequence[str] = (), indexed: bool = False
    ) -> Iterator[_Row]:
        select = self._resolved.selects[Relation.SESSIONS]
        columns = ("id", "session_id", "status", *more)
        labelled = self._labels.column_names if self._labels and self._wanted.labels else ()
        all_columns = (*columns, *labelled)
        for rows in self._reader.search(select, all_columns, where, bindings, newest_first=True, indexed=indexed):
            for values in zip(*(rows.column(name) for name in all_columns), strict=True):
                known = dict(zip(columns, values[: len(columns)], strict=True))
                row = _Row(**known, columns=values[len(columns) :])
                if self._fits(row):
                    yield row

    def _fits(self, row: _Row) -> bool:
        wanted = self._wanted
        if wanted.status is not None:
            found = state_of(row.id, status_of(self._resolved, row.status), self._stalled)
            if found is not wanted.status:
                return False
        if not wanted.labels or self._labels is None:
            return not wanted.labels
        labels = zip(self._labels.names, self._labels.values(row.session_id, row.columns), strict=True)
        return wanted.labels.items() <= dict(labels).items()

    def _named(self, names: Iterator[str]) -> Iterator[int]:
        """Ids of the rows of the sessions with these names that match, in the order of the names."""
        indexed = self._resolved.selects[Relation.SESSIONS].by_session
        while part := list(islice(names, _NAMES_AT_ONCE)):
            found: dict[str | None, int] = {}
            for row in self._rows(
                "WHERE session_id IN (SELECT value FROM json_each(:names))", {"names": json.dumps(part)}, (), indexed
            ):
                found.setdefault(row.session_id, row.id)
            yield from (found[name] for name in part if name in found)

    def _ranked(self, most: int) -> list[int]:
        """The row ids with the highest sort keys; the newest first among equals."""
        names = set(self._names()) if self._wanted.by_event else None
        if self._wanted.sort in (Sort.MOST_TOKENS, Sort.MOST_EXPENSIVE):
            self.uses = self._count_use()
        rows = self._matching(("started_at", "ended_at", "turns"))
        kept = (row for row in rows if names is None or row.session_id in names)
        ranked = ((self._rank_of(row), -i, row.id) for i, row in enumerate(kept))
        return [id_ for _, _, id_ in heapq.nlargest(most, ranked)]

    def _rank_of(self, row: _Row) -> float:
        started, ended = (epoch_seconds(at, self._zone) for at in (row.started_at, row.ended_at))
        return _rank(self._wanted.sort, started, ended, number(row.turns), self.uses.get(row.session_id, Use()))

    # -- what happened in them ------------------------------------------------------------------------------------

    def _names(self) -> Iterator[str]:
        """Ids of the sessions with matching events, each once, the latest event first."""
        wanted = {"tool": self._wanted.failed_tool, "agent": self._wanted.agent}
        bindings = {column: value for column, value in wanted.items() if value is not None}
        relation = Relation.TOOL_CALLS if "tool" in bindings else Relation.MESSAGES
        # a label's value is the beginning of a long name
        where = " AND ".join(
            f"(coalesce(nullif({column}, ''), '{UNKNOWN}') = :{column} OR "
            f"length({column}) > {LABEL_LENGTH // 4} AND substr({column}, 1, length(:{column})) = :{column})"
            for column in bindings
        )
        seen: set[str] = set()
        for name, result in self._events(relation, ("outcome",) if "tool" in bindings else (), where, bindings):
            if name is None or name in seen:
                continue
            if relation is Relation.MESSAGES or outcome_of(self._resolved, result) is Outcome.FAILURE:
                seen.add(name)
                yield name

    def _events(
        self, relation: Relation, more: tuple[str, ...], where: str, bindings: Mapping[str, Any]
    ) -> Iterator[tuple[str | None, Scalar]]:
        """Session and `more`'s column of a relation's rows, the last written first."""
        if (select := self._resolved.selects.get(relation)) is None:
            return
        columns = ("id", "session_id", *more)
        for rows in self._reader.search(select, columns, f"WHERE {where}", bindings, newest_first=True):
            yield from zip(rows.columns["session_id"], rows.column(more[0] if more else ""), strict=True)

    def _count_use(self) -> Mapping[str | None, Use]:
        """Tokens and cost of each session, from all relations of the log that have them."""
        found: dict[str | None, Use] = {}
        for relation in WITH_TOKENS:
            select = self._resolved.selects.get(relation)
            if select is None or not (have := [column for column in _TAKEN if column in select.columns]):
                continue
            columns = ("id", "session_id", *(column for column in COLUMNS if column in select.columns))
            where = "WHERE " + " OR ".join(f"{column} > 0" for column in have)
            for rows in self._reader.search(select, columns, where, {}):
                self._add_use(found, self._costs.with_costs(rows))
        return found

    def _add_use(self, found: dict[str | None, Use], rows: Slice) -> None:
        columns = map(rows.column, ("session_id", *_TAKEN, "priced_usd"))
        for yes, name, *values in zip(counted(rows, self._outcome_of), *columns, strict=True):
            if yes:
                given, made, cost, priced = map(number, values)
                found[name] = found.get(name, Use()).plus(Use(add_known(given, made), cost, priced))

    def _outcome_of(self, value: Scalar) -> Outcome:
        return outcome_of(self._resolved, value)


def status_of(resolved: ResolvedProfile, value: Scalar) -> Status:
    """The status of a raw value."""
    return resolved.profile.status.get(raw(value), Status.UNKNOWN)


def outcome_of(resolved: ResolvedProfile, value: Scalar) -> Outcome:
    """The outcome of a raw value."""
    return resolved.profile.outcome.get(raw(value), Outcome.PENDING)


def state_of(id_: int, status: Status, stalled: frozenset[int]) -> State:
    """A session's state, from its row's id and status."""
    return State.STALLED if status is Status.ACTIVE and id_ in stalled else State(status.value)
