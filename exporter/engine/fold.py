"""The fold: rows in, totals out. Pure computation on what it is handed; it opens nothing and asks no clock."""

from bisect import bisect_left
from collections import Counter, OrderedDict, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, tzinfo
from functools import partial
from typing import Any, NamedTuple

from exporter.config.label_pattern import LabelPattern
from exporter.engine.totals import Totals
from exporter.metrics.catalogue import BUCKET, METRICS, SUM, Labels
from exporter.metrics.families import Exemplar, bounds, bucket
from exporter.model import (
    LABEL_LENGTH,
    UNKNOWN,
    Outcome,
    Relation,
    Scalar,
    Session,
    Slice,
    Status,
    epoch_seconds,
    number,
)
from exporter.profiles.profile import Profile, raw
from exporter.source.statements import FIRST_ID

OTHER = "__other__"
"""Label value that takes what the budget of series has no room for."""

_EXEMPLAR_ROOM = 128 - len("session_id")  # OpenMetrics 1.0: the characters of an exemplar's names and values together
_FLUSH_AT = 20_000
_FLUSH_SESSIONS_AT = 1000
_UNMAPPED_ROOM = 20
_MOST_ANCHORS = 8
_RECHECKED = 2000  # unsettled rows of a relation that one refresh reads again
_SAMPLED = 30  # rows at the end of a slice that may become exemplars of durations
_DURATION = "agent_tool_call_duration_seconds"
_SESSION_DURATION = "agent_session_duration_seconds"
_PLAIN_SECONDS = (1e9, 4e9)  # 2001 to 2096: numbers in between need no telling of units
_OPEN_LABELS = frozenset({"agent", "role", "tool", "operation", "model", "from_agent", "to_agent"})


@dataclass(frozen=True)
class Rules:
    """What a fold needs to know about its log."""

    profile: Profile
    zone: tzinfo = UTC
    session_labels: LabelPattern | None = None
    series_budget: int = 10_000
    sessions_kept: int | None = 50_000
    """How many sessions' last agents are remembered; None keeps all, where the log cannot be asked cheaply."""
    rows_kept: int = 10_000
    """How many settled sessions are remembered, so that a late change of theirs can be told from a new session."""


Spoken = tuple[Labels, str | None, str, str]
"""What messages are counted by: session labels, agent of the message before, agent, role."""
Called = tuple[Labels, str, str, str, Outcome]
"""What tool calls are counted by: session labels, agent, tool, operation, outcome."""


class _Cache(dict[Any, Any]):
    """Remembers what a function of one hashable argument gave, for as many arguments as it has room for."""

    def __init__(self, function: Any, room: int = 100_000) -> None:
        super().__init__()
        self._function, self._room = function, room

    def __missing__(self, key: Any) -> Any:
        if len(self) >= self._room:
            self.clear()
        value = self[key] = self._function(key)
        return value


class Fold:
    """What is known of one log up to its cursors: totals, and what must be carried to go on.

    Feed it slices with `add`, re-read rows with `recheck`, then `flush`; read `tally`, `stalled` and `latest`.
    """

    def __init__(self, rules: Rules) -> None:
        self.rules = rules
        self.cursors = dict.fromkeys(rules.profile.relations, FIRST_ID)
        self.tally = Totals()
        self.latest: dict[Labels, float] = {}
        """Session labels → time of the latest message, epoch seconds."""
        self.unsettled: dict[str, Session] = {}
        self.pending: dict[int, tuple[Labels, str]] = {}
        """Id of each pending tool call → its session labels and tool."""
        self.last: dict[str | None, str] = {}
        """Session → agent of its last message."""
        self.last_at: dict[str | None, Scalar] = {}
        """Session → time of its last message, as it is written in the log."""
        self.forgetful = False
        """Whether sessions may be missing from `last` that the log has messages of."""
        self.settled: OrderedDict[str, Session] = OrderedDict()
        self.touched: set[str] = set()
        """Known sessions that received a message since they were read."""
        self.touched_before: set[str] = set()
        """Those of the refresh before, which are read once more."""
        self.changed_sessions: set[str] = set()
        self.changed_last: set[str | None] = set()
        """What changed of `unsettled` and `settled`, and of `last`, since `start_tracking`."""
        self.anchors: dict[Relation, list[Anchor]] = {}
        """Of each relation the first row that was folded in, the last, and a few in between, in the order of ids."""
        self.unmapped: set[str] = set()
        """Raw statuses and outcomes that the profile does not map, as `column=value`."""
        self.overflowed: set[int] = set()
        """Hashes of the label sets that went to __other__."""
        self._labels = _Cache(self._match)
        self._status = _Cache(self._map_status, 1000)
        self._outcome = _Cache(self._map_outcome, 1000)
        self._spoken: Counter[Spoken] = Counter()
        self._behind: dict[Spoken, tuple[str | None, Scalar]] = {}
        self._called: Counter[Called] = Counter()
        self._called_behind: dict[Called, tuple[str | None, Scalar]] = {}
        self._timed: defaultdict[tuple[Labels, str], list[float]] = defaultdict(list)
        self._timed_behind: dict[tuple[Labels, str, str], tuple[float, str | None, Scalar]] = {}
        self._arrived: defaultdict[tuple[Labels, Status], list[Session]] = defaultdict(list)
        if rules.session_labels is None:
            self._expect_sessions(())

    # -- rows in --------------------------------------------------------------------------------------------------

    def add(self, rows: Slice) -> None:
        """Fold in the next rows of a relation, and move its cursor behind them."""
        if rows.relation is Relation.MESSAGES:
            self._messages(rows)
        elif rows.relation is Relation.TOOL_CALLS:
            self._tool_calls(rows)
        else:
            for session in self._sessions(rows):
                self._place(session)
            if sum(map(len, self._arrived.values())) > _FLUSH_SESSIONS_AT:
                self._flush_arrivals()
        self._drop_anchor(rows, first_id=self.cursors[rows.relation] + 1)
        self.cursors[rows.relation] = rows.last_id

    def _drop_anchor(self, rows: Slice, first_id: int) -> None:
        """Remember the last row of a slice, and the first of the first; thin out what is between them."""
        anchors = self.anchors.setdefault(rows.relation, [])
        if not anchors and len(rows) > 1:
            anchors.append(anchor(rows, 0, rows.columns.get("id", [first_id])[0]))
        anchors.append(anchor(rows, -1, rows.last_id))
        if len(anchors) > _MOST_ANCHORS:
            del anchors[1:-1:2]

    def unknown_sessions(self, rows: Slice) -> list[str]:
        """Sessions of a slice of messages whose last agent has to be looked up in the log before it is folded."""
        if not self.forgetful:
            return []
        return sorted({name for name in rows.columns["session_id"] if name is not None and name not in self.last})

    def remember(self, last: Mapping[str, tuple[str | None, Scalar]]) -> None:
        """Take in what was looked up: session → agent and raw time of its last message."""
        for name, (agent, at) in last.items():
            self.last[name], self.last_at[name] = agent or UNKNOWN, at

    def to_recheck(self, before: Mapping[Relation, int]) -> dict[Relation, list[int]]:
        """Ids, up to the cursors `before`, of the rows to read again: unsettled ones, and sessions that went on.

        A session that went on is read again twice, since what follows a late message may be written after it. Where a
        log has very many unsettled rows, as of sessions that were abandoned, each refresh takes those that were read
        again the longest ago, and the newest: both ends of the order that reading again puts them in.
        """
        touched = self.touched | self.touched_before
        went_on = [s.id for name in touched if (s := self.settled.get(name) or self.unsettled.get(name))]
        ids = {
            Relation.SESSIONS: [*went_on, *_both_ends([s.id for s in self.unsettled.values()])],
            Relation.TOOL_CALLS: _both_ends(list(self.pending)),
        }
        return {
            relation: found
            for relation, candidates in ids.items()
            if relation in before and (found := [id_ for id_ in dict.fromkeys(candidates) if id_ <= before[relation]])
        }

    def rechecked(self) -> None:
        """All that was to be rechecked was."""
        self.touched, self.touched_before = set(), self.touched

    def recheck(self, relation: Relation, asked: Collection[int], rows: Iterable[Slice]) -> None:
        """Take in rows that were read again; one that was asked for and not found was deleted."""
        if relation is Relation.SESSIONS:
            self._recheck_sessions(set(asked), rows)
        else:
            self._recheck_calls(asked, rows)

    def _recheck_sessions(self, asked: set[int], rows: Iterable[Slice]) -> None:
        expected = {key: s for part in (self.unsettled, self.settled) for key, s in part.items() if s.id in asked}
        for part in rows:
            for session in self._sessions(part):
                expected.pop(_key(session), None)
                self._place(session)
        for key, session in expected.items():
            self._change(session, None)
            self.changed_sessions.add(key)
            self.unsettled.pop(key, None)
            self.settled.pop(key, None)

    def _recheck_calls(self, asked: Collection[int], rows: Iterable[Slice]) -> None:
        for id_ in asked:
            labels, tool = self.pending.pop(id_)
            self._count("agent_tool_calls_pending", labels, (tool,), -1)
        for part in rows:
            self._tool_calls(part)

    def start_tracking(self) -> None:
        """Note from now on what changes, for whoever saves it."""
        self.tally.changed = set()
        self.changed_sessions.clear()
        self.changed_last.clear()

    def flush(self) -> None:
        """Move what slices have gathered into the totals."""
        for (labels, before, agent, role), count in self._spoken.items():
            session_id, at = self._behind[labels, before, agent, role]
            self._count("agent_messages_total", labels, (agent, role), count, session_id, at)
            if before is not None:
                self._count("agent_interactions_total", labels, (before, agent), count, session_id, at)
        self._spoken.clear()
        self._behind.clear()
        self._flush_calls()
        self._flush_durations()
        self._flush_arrivals()

    # -- numbers out ----------------------------------------------------------------------------------------------

    def stalled(self, quiet_since: float) -> dict[Labels, int]:
        """Session labels → active sessions whose last message, or else start, lies before `quiet_since`."""
        counts: Counter[Labels] = Counter()
        for session, quiet in self._gone_quiet(quiet_since):
            counts[self._labels[session.session_id]] += quiet
        return dict(counts)

    def stalled_ids(self, quiet_since: float) -> frozenset[int]:
        """Ids of the rows of the sessions that `stalled` counts."""
        return frozenset(session.id for session, quiet in self._gone_quiet(quiet_since) if quiet)

    def _gone_quiet(self, quiet_since: float) -> Iterator[tuple[Session, bool]]:
        for name, session in self.unsettled.items():
            if session.status is Status.ACTIVE:
                seen = epoch_seconds(self.last_at.get(name), self.rules.zone)
                seen = session.started_at if seen is None else seen
                yield session, seen is not None and seen < quiet_since

    def unknown_activity(self) -> list[str]:
        """Active sessions whose last message has to be looked up before `stalled` can tell."""
        if not self.forgetful:
            return []
        return sorted(
            name
            for name, s in self.unsettled.items()
            if s.status is Status.ACTIVE and s.session_id and name not in self.last
        )

    # -- messages -------------------------------------------------------------------------------------------------

    def _messages(self, rows: Slice) -> None:
        names, times = rows.column("session_id"), rows.column("at")
        agents = [agent or UNKNOWN for agent in rows.column("agent")]
        roles = [role or "" for role in rows.column("role")]
        labels = self._labels_of(names)
        spoken = list(zip(labels, self._follow(names, agents, times), agents, roles, strict=True))
        self._spoken.update(spoken)
        self._behind.update(zip(spoken, zip(names, times, strict=True), strict=True))
        self._note_latest(labels, times)
        for direction in ("input", "output"):
            if f"{direction}_tokens" in rows.columns:
                self._tokens(direction, labels, agents, rows)
        if len(self._spoken) > _FLUSH_AT:
            self.flush()

    def _labels_of(self, names: Sequence[str | None]) -> list[Labels]:
        if self.rules.session_labels is None:
            return [()] * len(names)
        return list(map(self._labels.__getitem__, names))

    def _follow(self, names: list[str | None], agents: list[str], times: list[Scalar]) -> list[str | None]:
        """For each message the agent of the one before it in its session; None for the first."""
        last, get = self.last, self.last.get
        previous: list[str | None] = []
        append = previous.append
        for name, agent in zip(names, agents, strict=True):
            append(get(name))
            last[name] = agent
        self.last_at.update(zip(names, times, strict=True))
        if self.rules.sessions_kept is None and self.tally.changed is not None:
            self.changed_last.update(name for name in names if name is not None)
        if None in last:  # messages of no session follow nothing
            del last[None], self.last_at[None]
            previous = [before if name is not None else None for name, before in zip(names, previous, strict=True)]
        for known in (self.settled, self.unsettled):
            if known:
                self.touched.update(name for name in set(names) if name is not None and name in known)
        self._forget()
        return previous

    def _forget(self) -> None:
        """Let go of the sessions that were first heard of longest ago, unless they are still under way."""
        room = self.rules.sessions_kept
        if room is None or len(self.last) <= room + room // 10:
            return
        for name in list(self.last)[: len(self.last) - room]:
            if name not in self.unsettled:
                del self.last[name], self.last_at[name]
                self.forgetful = True

    def _note_latest(self, labels: Iterable[Labels], times: list[Scalar]) -> None:
        if self.rules.session_labels is None:
            newest: dict[Labels, float | None] = {(): _latest(times, self.rules.zone)}
        else:
            by_labels: dict[Labels, list[Scalar]] = {}
            for key, at in zip(labels, times, strict=True):
                by_labels.setdefault(key, []).append(at)
            newest = {key: _latest(part, self.rules.zone) for key, part in by_labels.items()}
        for key, seconds in newest.items():
            if seconds is not None and seconds > self.latest.get(key, -1):
                self.latest[key] = seconds

    def _tokens(self, direction: str, labels: list[Labels], agents: list[str], rows: Slice) -> None:
        counts: dict[tuple[Labels, str, str], float] = {}
        behind: dict[tuple[Labels, str, str], tuple[str | None, Scalar]] = {}
        columns = (rows.column(name) for name in ("model", f"{direction}_tokens", "session_id", "at"))
        for label, agent, model, value, session_id, at in zip(labels, agents, *columns, strict=True):
            if (tokens := number(value)) is not None:
                key = label, agent, model or ""
                counts[key] = counts.get(key, 0) + tokens
                behind[key] = session_id, at
        for (label, agent, model), tokens in counts.items():
            self._count("agent_tokens_total", label, (agent, model, direction), tokens, *behind[label, agent, model])

    # -- tool calls -----------------------------------------------------------------------------------------------

    def _tool_calls(self, rows: Slice) -> None:
        labels, names, times = self._labels_of(rows.column("session_id")), rows.column("session_id"), rows.column("at")
        agents = [agent or UNKNOWN for agent in rows.column("agent")]
        tools = [tool or UNKNOWN for tool in rows.column("tool")]
        operations = [operation or "" for operation in rows.column("operation")]
        outcomes = [self._outcome[outcome] for outcome in rows.column("outcome")]
        called = list(zip(labels, agents, tools, operations, outcomes, strict=True))
        self._called.update(called)
        self._called_behind.update(zip(called, zip(names, times, strict=True), strict=True))
        if Outcome.PENDING in outcomes:
            for id_, (key, _, tool, _, outcome) in zip(rows.column("id"), called, strict=True):
                if outcome is Outcome.PENDING:
                    self.pending[id_] = (key, tool)
        if "duration_seconds" in rows.columns:
            self._durations(rows, called)
        if len(self._called) > _FLUSH_AT or sum(map(len, self._timed.values())) > _FLUSH_AT:
            self.flush()

    def _durations(self, rows: Slice, called: list[Called]) -> None:
        written = rows.column("duration_seconds")
        for (labels, _, tool, _, outcome), value in zip(called, written, strict=True):
            if outcome is not Outcome.PENDING and (seconds := number(value)) is not None:
                self._timed[labels, tool].append(seconds)
        names, times = rows.column("session_id"), rows.column("at")
        for i in range(max(0, len(rows) - _SAMPLED), len(rows)):
            labels, _, tool, _, outcome = called[i]
            if outcome is not Outcome.PENDING and (seconds := number(written[i])) is not None:
                self._timed_behind[labels, tool, bucket(_DURATION, seconds)] = seconds, names[i], times[i]

    def _flush_durations(self) -> None:
        find = partial(bisect_left, METRICS[_DURATION].buckets)
        for (labels, tool), durations in self._timed.items():
            key = self._admit(_DURATION + SUM, labels, (tool,))
            self.tally.add(_DURATION + SUM, key, sum(durations))
            for index, count in Counter(map(find, durations)).items():
                self.tally.add(_DURATION + BUCKET, (*key, bounds(_DURATION)[index]), count)
        for (labels, tool, le), (seconds, session_id, at) in self._timed_behind.items():
            key = self._admit(_DURATION + SUM, labels, (tool,))
            self._exemplify(_DURATION, (*key, le), seconds, session_id, at)
        self._timed.clear()
        self._timed_behind.clear()

    def _flush_calls(self) -> None:
        for (labels, agent, tool, operation, outcome), count in self._called.items():
            if not self.tally.knows("agent_tool_calls_pending", (*labels, tool)):
                self._count("agent_tool_calls_pending", labels, (tool,), 0)
            # both outcomes begin at 0, so that a tool's first failure is an increase and no appearance
            for either in (Outcome.SUCCESS, Outcome.FAILURE):
                self._count("agent_tool_calls_total", labels, (agent, tool, operation, either), 0)
            if outcome is Outcome.PENDING:
                self._count("agent_tool_calls_pending", labels, (tool,), count)
                continue
            name, at = self._called_behind[labels, agent, tool, operation, outcome]
            self._count("agent_tool_calls_total", labels, (agent, tool, operation, outcome), count, name, at)
        self._called.clear()
        self._called_behind.clear()

    # -- sessions -------------------------------------------------------------------------------------------------

    def _sessions(self, rows: Slice) -> Iterator[Session]:
        zone = self.rules.zone
        for id_, name, started, ended, turns, status in zip(*map(rows.column, Session._fields), strict=True):
            times = epoch_seconds(started, zone), epoch_seconds(ended, zone)
            yield Session(id_, name, *times, number(turns), self._status[status])

    def _place(self, session: Session) -> None:
        """Count a session that is new, or correct what was counted of it before."""
        key = _key(session)
        if self.tally.changed is not None:
            self.changed_sessions.add(key)
        self._change(self.unsettled.pop(key, None) or self.settled.pop(key, None), session)
        if not session.settled:
            self.unsettled[key] = session
            return
        self.settled[key] = session
        if len(self.settled) > self.rules.rows_kept:
            oldest, _ = self.settled.popitem(last=False)
            if self.tally.changed is not None:
                self.changed_sessions.add(oldest)

    def _change(self, old: Session | None, new: Session | None) -> None:
        """Count a session that was not known before, or what changed of a known one.

        Most are new, so they are gathered up to the next flush. Changes are not: what one session takes away must not
        be set off against what another brings.
        """
        if old is None and new is not None:
            self._arrived[self._labels[new.session_id], new.status].append(new)
            return
        if old is not None and new is not None and old[1:] == new[1:]:
            return
        change: Counter[tuple[str, Labels]] = Counter()
        for session, sign in ((new, 1), (old, -1)):
            if session is not None:
                for name, labels, amount, _ in _effects(self._labels[session.session_id], [session]):
                    change[name, labels] += sign * amount  # type: ignore[assignment]
        for (name, labels), amount in change.items():
            if amount:
                self._count_sessions(name, labels, amount, new)

    def _flush_arrivals(self) -> None:
        for (labels, _), sessions in self._arrived.items():
            self._expect_sessions(labels)
            for effect in _effects(labels, sessions):
                self._count_sessions(*effect)
        self._arrived.clear()

    def _count_sessions(self, name: str, labels: Labels, amount: float, latest: Session | None) -> None:
        """Add to a total what sessions brought; `latest` is the one that becomes its exemplar."""
        self.tally.add(name, labels, amount)
        metric = METRICS.get(name.removesuffix(BUCKET))
        if amount > 0 and latest is not None and metric is not None and metric.type != "gauge":
            observed = {"agent_session_turns": latest.turns, _SESSION_DURATION: latest.duration_seconds}
            at = latest.started_at if name == "agent_sessions_started_total" else latest.ended_at
            self._exemplify(metric.name, labels, observed.get(metric.name, 1) or 0, latest.session_id, at)

    def _expect_sessions(self, labels: Labels) -> None:
        """Let what sessions of a setup feed begin at 0."""
        if self.tally.knows("agent_sessions_started_total", labels):
            return
        self.tally.add("agent_sessions_started_total", labels, 0)
        for status in (Status.COMPLETED, Status.FAILED):
            self.tally.add("agent_sessions", (*labels, status), 0)
            self.tally.add("agent_sessions_ended_total", (*labels, status), 0)
            for name in ("agent_session_turns", _SESSION_DURATION):
                self.tally.add(name + SUM, (*labels, status), 0)

    # -- counting -------------------------------------------------------------------------------------------------

    def _count(
        self,
        name: str,
        labels: Labels,
        own: Labels,
        amount: float,
        session_id: str | None = None,
        at: Scalar = None,
    ) -> None:
        key = self._admit(name, labels, own)
        self.tally.add(name, key, amount)
        if amount > 0:
            self._exemplify(name, key, 1, session_id, at)

    def _admit(self, name: str, labels: Labels, own: Labels) -> Labels:
        """The label values to count under: these, or __other__ where they are new and the budget is used up."""
        key = (*labels, *map(label_value, own))
        if self.tally.series < self.rules.series_budget or self.tally.knows(name, key):
            return key
        self.overflowed.add(hash((name, key)))
        names = METRICS[name.removesuffix(SUM)].labels
        return (*labels, *(OTHER if n in _OPEN_LABELS else value for n, value in zip(names, own, strict=True)))

    def _exemplify(self, name: str, key: Labels, value: float, session_id: str | None, at: Scalar) -> None:
        if session_id and len(session_id) <= _EXEMPLAR_ROOM:
            exemplar = Exemplar(session_id, value, epoch_seconds(at, self.rules.zone))
            self.tally.exemplars.setdefault(name, {})[key] = exemplar

    # -- reading values -------------------------------------------------------------------------------------------

    def _match(self, session_id: str | None) -> Labels:
        """Values of the session labels; empty where the session's id does not match."""
        pattern = self.rules.session_labels
        if pattern is None:
            return ()
        labels = session_label_values(pattern, session_id)
        if self.tally.series >= self.rules.series_budget and not self.tally.knows(
            "agent_sessions_started_total", labels
        ):
            return (OTHER,) * len(labels)
        return labels

    def _map_status(self, value: Scalar) -> Status:
        status = self.rules.profile.status.get(raw(value))
        if status is None:
            self._report_unmapped("status", value)
        return status or Status.UNKNOWN

    def _map_outcome(self, value: Scalar) -> Outcome:
        outcome = self.rules.profile.outcome.get(raw(value))
        if outcome is None:
            self._report_unmapped("outcome", value)
        return outcome or Outcome.PENDING

    def _report_unmapped(self, column: str, value: Scalar) -> None:
        if len(self.unmapped) < _UNMAPPED_ROOM:
            self.unmapped.add(f"{column}={value!r}")


_ANCHOR_COLUMNS = {
    Relation.MESSAGES: ("session_id", "agent", "at"),
    Relation.TOOL_CALLS: ("session_id", "agent", "tool", "at"),
    Relation.SESSIONS: ("session_id", "started_at"),
}


class Anchor(NamedTuple):
    """A row by which a log is known again: its id and those raw values that never change once written."""

    id: int
    values: tuple[Any, ...]


def anchor_columns(relation: Relation) -> tuple[str, ...]:
    """The columns whose values make an anchor."""
    return _ANCHOR_COLUMNS[relation]


def anchor(rows: Slice, index: int, id_: int) -> Anchor:
    """A row of a slice as an anchor. The id is told apart, since ids of messages are not read."""
    return Anchor(id_, tuple(rows.columns[name][index] for name in _ANCHOR_COLUMNS[rows.relation]))


def _effects(labels: Labels, sessions: Sequence[Session]) -> Iterator[tuple[str, Labels, float, Session]]:
    """What sessions of one status and set of labels add to which totals, each with the last that does."""
    status, last = sessions[-1].status, sessions[-1]
    yield "agent_sessions", (*labels, status), len(sessions), last
    yield "agent_sessions_started_total", labels, len(sessions), last
    if turns := [s.turns for s in sessions if s.turns]:
        yield "turned_sessions", labels, len(turns), last
        yield "turns", labels, sum(turns), last
        yield "turns_squared", labels, sum(count * count for count in turns), last
    if not status.ended:
        return
    if durations := [seconds for s in sessions if (seconds := s.duration_seconds) is not None]:
        yield "timed_sessions", labels, len(durations), last
        yield "durations", labels, sum(durations), last
        yield "durations_squared", labels, sum(seconds * seconds for seconds in durations), last
    key = (*labels, status)
    yield "agent_sessions_ended_total", key, len(sessions), last
    for name, values in (
        ("agent_session_turns", [s.turns for s in sessions]),
        (_SESSION_DURATION, [s.duration_seconds for s in sessions]),
    ):
        observed = [(bucket(name, value), s) for value, s in zip(values, sessions, strict=True) if value is not None]
        latest = dict(observed)
        for le, count in Counter(le for le, _ in observed).items():
            yield name + BUCKET, (*key, le), count, latest[le]
        if observed:
            yield name + SUM, key, sum(value for value in values if value is not None), last


def _key(session: Session) -> str:
    """What tells sessions apart: the session_id, which outlives INSERT OR REPLACE; the row's id where it is NULL."""
    return session.session_id if session.session_id is not None else f"\0{session.id}"


def session_label_values(pattern: LabelPattern, session_id: str | None) -> Labels:
    """Values of the session labels that a pattern finds in a session's id; empty where it does not match."""
    return tuple(map(label_value, pattern.values(session_id)))


def _both_ends(ids: list[int]) -> list[int]:
    """All of them, or as many from the beginning and the end as one refresh reads again."""
    half = _RECHECKED // 2
    return ids if len(ids) <= _RECHECKED else ids[:half] + ids[-half:]


def label_value(text: str) -> str:
    """A label value of bounded length. Ends at a NUL, as text does for SQLite's own functions."""
    return text.partition("\0")[0][:LABEL_LENGTH] if len(text) > LABEL_LENGTH or "\0" in text else text


def _latest(times: Collection[Scalar], zone: tzinfo) -> float | None:
    """The latest readable time, in epoch seconds."""
    try:
        low, high = min(times), max(times)  # type: ignore[type-var]
    except TypeError:
        low = high = None
    if (
        isinstance(low, int | float)
        and isinstance(high, int | float)
        and _PLAIN_SECONDS[0] < low <= high < _PLAIN_SECONDS[1]
    ):
        return float(high)  # all of them epoch seconds
    return max((s for t in times if (s := epoch_seconds(t, zone)) is not None), default=None)
