"""Aggregators of tool calls and model calls: outcomes, durations, tokens, cost, errors, repeated and pending calls."""

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from datetime import tzinfo
from hashlib import blake2b
from typing import Any, NamedTuple

from exporter.engine.messages import behind
from exporter.engine.order import WrittenOrder
from exporter.engine.quantities import DERIVED, QUANTITIES, Quantities, truthy
from exporter.engine.totals import Cache, Row, SessionLabels, Totals
from exporter.engine.unsettled import Unsettled, as_settled, parts_of, places_of
from exporter.metrics.numbers import Labels, Loop
from exporter.model import LARGEST_QUANTITY, UNKNOWN, Outcome, Scalar, Slice, epoch_seconds, label_value, number

TOOL_SECONDS = "agent_tool_call_duration_seconds"
MODEL_SECONDS = "agent_model_call_duration_seconds"
FIRST_TOKEN_HISTOGRAM = "agent_model_call_first_token_seconds"  # noqa: S105 - a metric
_PENDING = "agent_tool_calls_pending"
_FLUSH_AT = 20_000
_LOOP_CALLS = 5  # equal calls in a row that are a loop
_LOOPS_KEPT = 1000
_NOTHING_COUNTED = (None, *[0.0] * len(QUANTITIES))  # of a running row: session and quantities
_SAMPLED = 30  # rows at the end of a slice that may become exemplars of durations


class Calls(ABC):
    """Aggregator of calls. A call that is pending or not settled is remembered, and counted once it settles."""

    def __init__(self, totals: Totals, labels: SessionLabels, outcomes: Cache, zone: tzinfo) -> None:
        self.rows = Unsettled()
        self.totals, self.labels, self.outcomes, self.zone = totals, labels, outcomes, zone

    def add(self, rows: Slice) -> None:
        """Add new rows."""
        settled = self._settled(rows)
        self._arrived(rows, settled)
        if all(settled) and not self.rows.rows:
            self._count(rows)
            return
        counted = []
        for i, (id_, part, yes) in enumerate(zip(rows.column("id"), parts_of(rows), settled, strict=True)):
            if yes:
                counted.append(i)
            if not yes or id_ in self.rows.rows:
                self.rows.remember(id_, part, None if yes else self._first_seen(rows, i))
        self._mark_counted_parts(rows, settled)
        self._count(rows.select(counted))

    def _mark_counted_parts(self, rows: Slice, settled: Sequence[bool]) -> None:
        """Remember the parts that are counted already of a row that has an unsettled part."""
        if "part" in rows.columns:
            for id_, part, yes in zip(rows.column("id"), parts_of(rows), settled, strict=True):
                if yes and id_ in self.rows.rows:
                    self.rows.remember(id_, part, None)

    def reread(self, asked: Collection[int], slices: Iterable[Slice]) -> None:
        """Add rows that were read again. A row that was asked for and not found was deleted."""
        known = {id_: self.rows.take(id_) for id_ in asked if id_ in self.rows.rows}
        for rows in slices:
            counted = []
            ids, settled = rows.column("id"), self._settled(rows)
            open_ids = {id_ for id_, yes in zip(ids, settled, strict=True) if not yes}
            for i, (id_, part, yes) in enumerate(zip(ids, parts_of(rows), settled, strict=True)):
                new = part not in known.get(id_, ())
                before = None if new else known[id_].pop(part)
                if yes and (new or before is not None):
                    counted.append(i)
                    self._leave(before)
                if new:
                    self._arrived(rows.select([i]), [yes])
                elif yes and before is not None:
                    self._settles(rows, i)
                if id_ in open_ids:
                    counted_before = not new and before is None
                    still = None
                    if not yes and not counted_before:
                        still = self._first_seen(rows, i) if new else self._seen_again(before, rows, i)
                    self.rows.remember(id_, part, still)
            self._count(rows.select(counted))
        for id_, parts in known.items():
            for part, value in parts.items():
                self._leave(value)
                self._gone((id_, part), value)

    def bound(self) -> int:
        """Forget the oldest unsettled rows beyond the limit, and return how many."""
        given_up = self.rows.bound()
        for id_, parts in given_up:
            for part, value in parts.items():
                self._gone((id_, part), value)
        return len(given_up)

    def _arrived(self, rows: Slice, settled: Sequence[bool]) -> None:  # noqa: B027 - a hook
        """Called with new rows, before they are counted."""

    def _settles(self, rows: Slice, i: int) -> None:  # noqa: B027 - a hook
        """Called when a row that was read again has settled."""

    def _gone(self, place: tuple[int, int], value: Any) -> None:  # noqa: B027 - a hook
        """Called when a remembered row was deleted, or forgotten by `bound`."""

    def _settled(self, rows: Slice) -> list[bool]:
        settled = as_settled(rows.columns, len(rows))
        if "outcome" not in rows.columns:
            return settled
        outcomes = self.outcomes
        if all(outcomes[value] is not Outcome.PENDING for value in set(rows.column("outcome"))):
            return settled
        return [
            yes and outcomes[value] is not Outcome.PENDING
            for yes, value in zip(settled, rows.column("outcome"), strict=True)
        ]

    @abstractmethod
    def _count(self, rows: Slice) -> None:
        """Count settled rows."""

    @abstractmethod
    def _first_seen(self, rows: Slice, place: int) -> Any:
        """What to remember of a row that has not settled: JSON-serialisable, never None."""

    @abstractmethod
    def _seen_again(self, before: Any, rows: Slice, place: int) -> Any:
        """The same for a row that is remembered already."""

    def _leave(self, value: Any) -> None:  # noqa: B027 - a hook
        """Called when a remembered row settles, or was deleted."""

    @abstractmethod
    def flush(self) -> None:
        """Move the counts gathered from slices into the totals."""


class PendingCall(NamedTuple):
    """What is remembered of an unsettled tool call. `pending`: it has no outcome; `at` is in epoch seconds."""

    labels: Labels
    tool: str
    pending: bool
    at: float | None
    session: str | None


Called = tuple[Labels, str, str, str, Outcome]
"""Key of a count of tool calls: session labels, agent, tool, operation, outcome."""


class ToolCalls(Calls):
    """Aggregator of tool calls. A repeated call has the tool and input of the call before in its session."""

    def __init__(self, totals: Totals, labels: SessionLabels, outcomes: Cache, zone: tzinfo, kept: int) -> None:
        super().__init__(totals, labels, outcomes, zone)
        self.order = WrittenOrder(kept, tracked=True)
        """Session → digest of its last call."""
        self._loops: dict[str, Loop] = {}
        """Session → its latest calls, if they are equal. Not saved: counted anew after a restart."""
        self._called: Counter[Called] = Counter()
        self._rows_behind: dict[Called, Row] = {}
        self._timed: dict[tuple[Labels, str], list[float]] = {}
        self._timed_behind: dict[tuple[Labels, str, str], tuple[float, Row]] = {}

    def _arrived(self, rows: Slice, settled: Sequence[bool]) -> None:
        if "input" in rows.columns:
            for i, (place, yes) in enumerate(zip(places_of(rows), settled, strict=True)):
                name, at = rows.column("session_id")[i], rows.column("at")[i]
                self._compare(name, at, self.order.push(name, place, _digest(rows, i, yes)))
            self.order.forget({})

    def _settles(self, rows: Slice, i: int) -> None:
        if "input" in rows.columns:
            name, at = rows.column("session_id")[i], rows.column("at")[i]
            self._compare(name, at, self.order.settle(name, {places_of(rows)[i]: _digest(rows, i, True)}))

    def _compare(self, name: str | None, at: Scalar, pairs: Iterable[tuple[str, str]]) -> None:
        """Count the calls of a session that repeat the one before."""
        for before, now in pairs:
            tool = now.partition(" ")[2]
            self.totals.count("agent_tool_calls_repeated_total", self.labels[name], (tool,), 0)
            earlier = self._loops.pop(name or "", None)
            if before == now:
                self.totals.count("agent_tool_calls_repeated_total", self.labels[name], (tool,), 1, (name, at))
                calls = earlier.calls + 1 if earlier is not None else 2
                self._loops[name or ""] = Loop(name or "", tool, calls, epoch_seconds(at, self.zone))
        while len(self._loops) > _LOOPS_KEPT:
            del self._loops[next(iter(self._loops))]

    def loops(self) -> tuple[Loop, ...]:
        """Sessions that are in a loop: their latest calls are all equal. The latest is last."""
        return tuple(loop for loop in self._loops.values() if loop.calls >= _LOOP_CALLS)

    def _first_seen(self, rows: Slice, place: int) -> PendingCall:
        name, written = rows.column("session_id")[place], rows.column("tool")[place]
        tool = label_value(written or UNKNOWN)
        pending = self.outcomes[rows.column("outcome")[place]] is Outcome.PENDING
        if written is None and "settled" in rows.columns:  # stands in for calls that are not in the log yet
            return PendingCall(self.labels[name], tool, False, None, name)
        at = epoch_seconds(rows.column("at")[place], self.zone)
        call = PendingCall(self.labels[name], tool, pending, at, name)
        (agent,), (operation,) = (
            self.totals.names([rows.column("agent")[place]]),
            self.totals.texts([rows.column("operation")[place]]),
        )
        self._expect(call.labels, agent, tool, operation)
        if pending:
            self.totals.count(_PENDING, call.labels, (tool,), 1)
        return call

    def _seen_again(self, before: Any, rows: Slice, place: int) -> PendingCall:
        self._leave(before)
        return self._first_seen(rows, place)

    def _leave(self, value: Any) -> None:
        if value is not None and (call := PendingCall(*value)).pending:
            self.totals.count(_PENDING, tuple(call.labels), (call.tool,), -1)

    def _gone(self, place: tuple[int, int], value: Any) -> None:
        if value is not None:
            name = PendingCall(*value).session
            self._compare(name, None, self.order.drop(name, place))

    def oldest_pending(self) -> dict[Labels, float]:
        """Session labels and tool → time of the oldest pending call, epoch seconds."""
        oldest: dict[Labels, float] = {}
        for value in self.rows.pending():
            call = PendingCall(*value)
            if call.pending and call.at is not None:
                key = self.totals.admit(_PENDING, tuple(call.labels), (call.tool,))
                oldest[key] = min(call.at, oldest.get(key, call.at))
        return oldest

    def _count(self, rows: Slice) -> None:
        names, times = rows.column("session_id"), rows.column("at")
        labels = self.labels.of_all(names)
        agents, tools = self.totals.names(rows.column("agent")), self.totals.names(rows.column("tool"))
        operations = self.totals.texts(rows.column("operation"))
        outcomes = list(map(self.outcomes.__getitem__, rows.column("outcome")))
        called = list(zip(labels, agents, tools, operations, outcomes, strict=True))
        self._called.update(called)
        behind(self._rows_behind, called, names, times)
        if "duration_seconds" in rows.columns:
            self._durations(rows, called)
        if "error" in rows.columns:
            count_errors(self.totals, "tool", labels, outcomes, rows)
        if len(self._called) > _FLUSH_AT or sum(map(len, self._timed.values())) > _FLUSH_AT:
            self.flush()

    def _durations(self, rows: Slice, called: Sequence[Called]) -> None:
        written, names, times = rows.column("duration_seconds"), rows.column("session_id"), rows.column("at")
        timed = self._timed
        for (labels, _, tool, _, _), value in zip(called, written, strict=True):
            plain = type(value) is float and 0 <= value < LARGEST_QUANTITY
            if (seconds := value if plain else number(value)) is not None:
                timed.setdefault((labels, tool), []).append(seconds)
        for i in range(max(0, len(rows) - _SAMPLED), len(rows)):
            if (seconds := number(written[i])) is not None:
                le = self.totals.catalogue.bucket(TOOL_SECONDS, seconds)
                self._timed_behind[called[i][0], called[i][2], le] = seconds, (names[i], times[i])

    def flush(self) -> None:
        for (labels, agent, tool, operation, outcome), count in self._called.items():
            self._expect(labels, agent, tool, operation)
            row = self._rows_behind.get((labels, agent, tool, operation, outcome), (None, None))
            own = (agent, tool, operation, outcome)
            self.totals.count("agent_tool_calls_total", labels, own, count, row)
        for (labels, tool), values in self._timed.items():
            self.totals.observe(TOOL_SECONDS, labels, (tool,), values)
        for (labels, tool, _), (seconds, row) in self._timed_behind.items():
            self.totals.exemplify_observation(TOOL_SECONDS, labels, (tool,), seconds, row)
        for gathered in (self._called, self._rows_behind, self._timed, self._timed_behind):
            gathered.clear()

    def _expect(self, labels: Labels, agent: str, tool: str, operation: str) -> None:
        """Start the counters of both outcomes at 0, so that a tool's first failure is an increase to `rate()`."""
        if not self.totals.knows(_PENDING, (*labels, tool)):
            self.totals.count(_PENDING, labels, (tool,), 0)
        for either in (Outcome.SUCCESS, Outcome.FAILURE):
            self.totals.count("agent_tool_calls_total", labels, (agent, tool, operation, either), 0)


class ModelCalls(Calls):
    """Aggregator of model calls. Of running rows, whose quantities are totals updated in place, the increase counts."""

    def __init__(
        self, totals: Totals, labels: SessionLabels, outcomes: Cache, zone: tzinfo, quantities: Quantities
    ) -> None:
        super().__init__(totals, labels, outcomes, zone)
        self._quantities = quantities

    def add(self, rows: Slice) -> None:
        super().add(self._quantities.costs.with_costs(rows))

    def _first_seen(self, rows: Slice, place: int) -> list[Any]:
        return self._seen_again(_NOTHING_COUNTED, rows, place)

    def _seen_again(self, before: Any, rows: Slice, place: int) -> list[Any]:
        """A running row's session and quantities, whose increase is counted; of other rows what was remembered."""
        if not truthy(rows.column("running")[place]):
            return list(before)
        return self._grow(before, rows, place)

    def _grow(self, before: Sequence[Any], rows: Slice, place: int) -> list[Any]:
        name, at = rows.column("session_id")[place], rows.column("at")[place]
        key = _agent_and_model(rows, place)
        now: list[Any] = [name]
        amounts = [number(rows.column(column)[place]) for column in QUANTITIES]
        if before[0] != name and _falls(before[1:], amounts):  # the id was given again, to another session's row
            before = _NOTHING_COUNTED
        for column, last, found in zip(QUANTITIES, before[1:], amounts, strict=True):
            amount = found or 0.0 if column in DERIVED else found
            now.append(amount if column in DERIVED else max(amount or 0.0, last or 0.0))
            grown = 0.0 if amount is None else amount - (last or 0.0)
            if grown > 0 or (grown and column in DERIVED):
                self._quantities.grow(column, key, grown, (name, at))
        return now

    def reread(self, asked: Collection[int], slices: Iterable[Slice]) -> None:
        """Add rows that were read again. Of a running row that settles, the last increase is counted."""
        before = {id_: dict(self.rows.rows[id_]) for id_ in asked if id_ in self.rows.rows}
        again = list(map(self._quantities.costs.with_costs, slices))
        for rows in again:
            if "running" in rows.columns:
                for i, (id_, part, yes) in enumerate(
                    zip(rows.column("id"), parts_of(rows), self._settled(rows), strict=True)
                ):
                    known = before.get(id_, {}).get(part)
                    if yes and known is not None and truthy(rows.column("running")[i]):
                        self._grow(known, rows, i)
                        self.rows.rows[id_][part] = None
        super().reread(asked, again)

    def _count(self, rows: Slice) -> None:
        if "running" in rows.columns:
            running = [truthy(value) for value in rows.column("running")]
            for i, yes in enumerate(running):
                if yes:
                    self._grow(_NOTHING_COUNTED, rows, i)
            rows = rows.select([i for i, yes in enumerate(running) if not yes])
        names, times = rows.column("session_id"), rows.column("at")
        labels = self.labels.of_all(names)
        has_outcome = "outcome" in rows.columns
        outcomes = [self.outcomes[value] if has_outcome else Outcome.SUCCESS for value in rows.column("outcome")]
        providers = self.totals.texts(rows.column("provider"))
        keys = list(zip(self.totals.names(rows.column("agent")), self.totals.texts(rows.column("model")), strict=True))
        called = Counter(zip(labels, keys, providers, outcomes, strict=True))
        rows_behind: dict[Any, Row] = {}
        behind(rows_behind, list(zip(labels, keys, providers, outcomes, strict=True)), names, times)
        for (label, key, provider, outcome), count in called.items():
            for either in (Outcome.SUCCESS, Outcome.FAILURE) if has_outcome else (Outcome.SUCCESS,):
                self.totals.count("agent_model_calls_total", label, (*key, provider, either), 0)
            row = rows_behind.get((label, key, provider, outcome), (None, None))
            self.totals.count("agent_model_calls_total", label, (*key, provider, outcome), count, row)
        self._quantities.count(labels, keys, rows)
        for column, metric in (("duration_seconds", MODEL_SECONDS), ("first_token_seconds", FIRST_TOKEN_HISTOGRAM)):
            if column in rows.columns:
                self._observe(metric, labels, keys, rows.column(column), names, times)
        if "error" in rows.columns:
            count_errors(self.totals, "model", labels, outcomes, rows)

    def _observe(
        self,
        metric: str,
        labels: Sequence[Labels],
        keys: Sequence[Labels],
        values: Sequence[Scalar],
        names: Sequence[str | None],
        times: Sequence[Scalar],
    ) -> None:
        observed: dict[tuple[Labels, str], list[float]] = {}
        rows_behind: dict[tuple[Labels, str], tuple[float, Row]] = {}
        for label, (_, model), value, name, at in zip(labels, keys, values, names, times, strict=True):
            if (seconds := number(value)) is not None:
                observed.setdefault((label, model), []).append(seconds)
                rows_behind[label, model] = seconds, (name, at)
        for (label, model), amounts in observed.items():
            self.totals.observe(metric, label, (model,), amounts)
            self.totals.exemplify_observation(metric, label, (model,), *rows_behind[label, model])

    def flush(self) -> None:
        """Nothing to do: model calls are few, and are counted at once."""


def count_errors(
    totals: Totals, source: str, labels: Sequence[Labels], outcomes: Sequence[Outcome], rows: Slice
) -> None:
    """Count failures that name an error, by its type."""
    columns = (rows.column(name) for name in ("error", "session_id", "at"))
    for label, outcome, error, name, at in zip(labels, outcomes, *columns, strict=True):
        if outcome is Outcome.FAILURE and error:
            totals.count("agent_errors_total", label, (source, label_value(str(error))), 1, (name, at))


def _falls(before: Sequence[float | None], now: Sequence[float | None]) -> bool:
    """Whether a quantity that feeds a counter is less than it was."""
    pairs = zip(QUANTITIES, before, now, strict=True)
    return any(amount is not None and amount < (last or 0.0) for name, last, amount in pairs if name not in DERIVED)


def _agent_and_model(rows: Slice, place: int) -> tuple[str, str]:
    agent, model = rows.column("agent")[place], rows.column("model")[place]
    return label_value(agent) if agent else UNKNOWN, label_value(model) if model else ""


def _digest(rows: Slice, i: int, settled: bool) -> str | None:
    """Identity of a call: a hash of tool and input, then the tool. None for a call that may still change."""
    if not settled:
        return None
    tool, given = rows.column("tool")[i] or UNKNOWN, rows.column("input")[i]
    told = f"{tool}\0{given}" if given is not None else f"{rows.column('id')[i]} {parts_of(rows)[i]}"
    return f"{blake2b(told.encode('utf-8', 'replace'), digest_size=8).hexdigest()} {label_value(tool)}"
