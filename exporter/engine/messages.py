"""Aggregator of messages: counts, interactions between agents, tokens, time of a session's last message."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import tzinfo
from typing import Any

from exporter.engine.order import TimeOrder, WrittenOrder
from exporter.engine.quantities import Quantities
from exporter.engine.totals import Row, SessionLabels, Totals
from exporter.engine.unsettled import Unsettled, as_settled, parts_of, places_of
from exporter.metrics.numbers import Labels
from exporter.model import UNKNOWN, Scalar, Slice, epoch_seconds

_FLUSH_AT = 20_000
_ROWS_BEHIND = 200  # rows at the end of a slice that may become exemplars
_TIME_LENGTH = 64  # characters of a time as text that are kept
_PLAIN_SECONDS = (1e9, 4e9)  # 2001 to 2096: numbers between these are certainly seconds


class Messages:
    """Aggregator of messages. A message counts once it settles, with its interactions and tokens."""

    def __init__(
        self,
        totals: Totals,
        labels: SessionLabels,
        zone: tzinfo,
        kept: int | None,
        quantities: Quantities,
        by_time: bool,
    ) -> None:
        self.order = WrittenOrder(kept, tracked=kept is None)  # with `kept`, looked up in the log after a restart
        """Session → agent of its last message."""
        self.by_time = TimeOrder() if by_time else None
        self.rows = Unsettled()
        """Unsettled messages, each with its session."""
        self.last_at: dict[str, Scalar] = {}
        """Session → time of its last message, as written in the log."""
        self.latest: dict[Labels, float] = {}
        """Session labels → time of the latest message, epoch seconds."""
        self._totals, self._labels, self._zone = totals, labels, zone
        self._quantities = quantities
        self._spoken: Counter[tuple[Labels, str, str]] = Counter()
        self._followed: Counter[tuple[Labels, str, str]] = Counter()
        self._rows_behind: dict[tuple[Labels, str, str], Row] = {}
        self._pairs_behind: dict[tuple[Labels, str, str], Row] = {}

    # -- rows in --------------------------------------------------------------------------------------------------

    def add(self, rows: Slice) -> None:
        """Add new rows."""
        settled = as_settled(rows.columns, len(rows))
        names = rows.column("session_id")
        self._note_times(rows)
        if self.by_time is None and all(settled) and not self.order.blocked(names):
            self._count(rows, self.order.follow(names, self._totals.names(rows.column("agent"))))
            return
        self._count(rows.select([i for i, yes in enumerate(settled) if yes]))
        agents, times, ids, parts = (
            self._totals.names(rows.column("agent")),
            rows.column("at"),
            rows.column("id"),
            parts_of(rows),
        )
        open_ids = {id_ for id_, yes in zip(ids, settled, strict=True) if not yes}
        for name, agent, at, id_, part, yes in zip(names, agents, times, ids, parts, settled, strict=True):
            if id_ in open_ids:
                self.rows.remember(id_, part, None if yes else [name])
            self._push(name, (id_, part), at, agent if yes else None)

    def reread(self, asked: Collection[int], slices: Iterable[Slice]) -> set[str | None]:
        """Add rows that were read again. A row that was asked for and not found was deleted.

        Returns the sessions that got messages.
        """
        known = {id_: self.rows.take(id_) for id_ in asked if id_ in self.rows.rows}
        went_on: set[str | None] = set()
        for rows in slices:
            settled = as_settled(rows.columns, len(rows))
            counted = []
            placed: dict[str | None, dict[tuple[int, int], int | None]] = {}
            still_open = {id_ for id_, yes in zip(rows.column("id"), settled, strict=True) if not yes}
            for i, ((id_, part), yes) in enumerate(zip(places_of(rows), settled, strict=True)):
                name = rows.column("session_id")[i]
                waited = known.get(id_, {}).pop(part, [name]) is not None
                if waited:
                    placed.setdefault(name, {})[id_, part] = i if yes else None
                    counted += [i] * yes
                if id_ in still_open:
                    self.rows.remember(id_, part, [name] if waited and not yes else None)
            self._place_again(rows, placed)
            self._count(rows.select(counted))
            self._note_times(rows.select(counted))
            went_on.update(rows.column("session_id")[i] for i in counted)
        for id_, left in known.items():
            for part, value in left.items():
                self._drop((id_, part), value)
        return went_on

    def _place_again(self, rows: Slice, placed: Mapping[str | None, Mapping[tuple[int, int], int | None]]) -> None:
        """Update the order of rows that were read again; `placed` has their place in the slice, None if unsettled."""
        agents = self._totals.names(rows.column("agent"))
        for name, places in placed.items():
            if self.by_time is None:
                values = {place: None if i is None else agents[i] for place, i in places.items()}
                self._follow(name, self.order.settle(name, values))
                continue
            for place, i in places.items():
                if i is not None:
                    self._push(name, place, rows.column("at")[i], agents[i])

    def _drop(self, place: tuple[int, int], value: Any) -> None:
        if value is not None and self.by_time is None:
            self._follow(value[0], self.order.drop(value[0], place))

    def close(self, sessions: Iterable[str]) -> None:
        """These sessions have ended: count their last interactions, if the log is ordered by time."""
        if self.by_time is not None:
            for name in sessions:
                self._follow(name, self.by_time.close(name))

    def bound(self) -> int:
        """Forget the oldest unsettled rows beyond the limit, and return how many."""
        given_up = self.rows.bound()
        for id_, parts in given_up:
            for part, value in parts.items():
                self._drop((id_, part), value)
        return len(given_up)

    # -- order ----------------------------------------------------------------------------------------------------

    def _push(self, name: str | None, place: tuple[int, int], at: Scalar, agent: str | None) -> None:
        if self.by_time is None:
            self._follow(name, self.order.push(name, place, agent))
        elif agent is not None:
            self._follow(name, self.by_time.push(name, place, epoch_seconds(at, self._zone), agent))

    def _follow(self, name: str | None, pairs: Iterable[tuple[str, str]]) -> None:
        labels = self._labels[name]
        for before, agent in pairs:
            self._followed[labels, before, agent] += 1
            if name is not None:
                self._pairs_behind[labels, before, agent] = name, self.last_at.get(name)

    def unknown_sessions(self, rows: Slice) -> list[str]:
        """Sessions in a slice whose last agent must be looked up in the log before the slice is added."""
        return self.order.unknown(rows.columns["session_id"])

    def learn(self, last: Mapping[str, tuple[str | None, Scalar]]) -> None:
        """Take over what was looked up: session → agent and raw time of its last message."""
        for name, (agent, at) in last.items():
            self.order.last[name], self.last_at[name] = agent or UNKNOWN, at

    def forget(self, keep: Mapping[str, Any]) -> None:
        """Forget the sessions seen first, beyond the limit, except those in `keep`."""
        for name in self.order.forget(keep):
            self.last_at.pop(name, None)

    # -- counting -------------------------------------------------------------------------------------------------

    def _count(self, rows: Slice, before: Sequence[str | None] | None = None) -> None:
        """Count settled rows. `before` has the agent of the message before each, if the order is certain."""
        names, times, agents = rows.column("session_id"), rows.column("at"), self._totals.names(rows.column("agent"))
        roles = self._totals.texts(rows.column("role"))
        labels = self._labels.of_all(names)
        spoken = list(zip(labels, agents, roles, strict=True))
        self._spoken.update(spoken)
        behind(self._rows_behind, spoken, names, times)
        if before is not None:
            followed = list(zip(labels, before, agents, strict=True))
            self._followed.update(followed)  # type: ignore[arg-type]
            behind(self._pairs_behind, followed, names, times)
        if "input_tokens" in rows.columns or "output_tokens" in rows.columns:
            keys = list(zip(agents, self._totals.texts(rows.column("model")), strict=True))
            self._quantities.count(labels, keys, self._quantities.costs.with_costs(rows))
        if len(self._spoken) + len(self._followed) > _FLUSH_AT:
            self.flush()

    def flush(self) -> None:
        """Move the counts gathered from slices into the totals."""
        for (labels, agent, role), count in self._spoken.items():
            row = self._rows_behind.get((labels, agent, role), (None, None))
            self._totals.count("agent_messages_total", labels, (agent, role), count, row)
        for (labels, first, agent), count in self._followed.items():
            if first is not None:
                row = self._pairs_behind.get((labels, first, agent), (None, None))
                self._totals.count("agent_interactions_total", labels, (first, agent), count, row)
        for gathered in (self._spoken, self._followed, self._rows_behind, self._pairs_behind):
            gathered.clear()

    def _note_times(self, rows: Slice) -> None:
        names, times = rows.column("session_id"), rows.column("at")
        last = dict(zip(names, times, strict=True))
        last.pop(None, None)
        self.last_at.update((name, at[:_TIME_LENGTH] if isinstance(at, str) else at) for name, at in last.items())
        by_labels: dict[Labels, list[Scalar]] = {}
        if self._labels.is_constant:
            by_labels[()] = times
        else:
            for key, at in zip(self._labels.of_all(names), times, strict=True):
                by_labels.setdefault(key, []).append(at)
        for key, part in by_labels.items():
            seconds = _latest(part, self._zone)
            if seconds is not None and seconds > self.latest.get(key, -1):
                self.latest[key] = seconds


def behind(rows: dict[Any, Row], keys: Sequence[Any], names: Sequence[str | None], times: Sequence[Scalar]) -> None:
    """Note the last rows of a slice as exemplars of the keys that they are counted by."""
    first = max(0, len(keys) - _ROWS_BEHIND)
    rows.update(zip(keys[first:], zip(names[first:], times[first:], strict=True), strict=True))


def _latest(times: Collection[Scalar], zone: tzinfo) -> float | None:
    """The latest readable time, in epoch seconds."""
    try:
        low, high = min(times), max(times)  # type: ignore[type-var]
    except (TypeError, ValueError):
        low = high = None
    if (
        isinstance(low, int | float)
        and isinstance(high, int | float)
        and _PLAIN_SECONDS[0] < low <= high < _PLAIN_SECONDS[1]
    ):
        return float(high)  # all of them epoch seconds
    return max((s for t in times if (s := epoch_seconds(t, zone)) is not None), default=None)
