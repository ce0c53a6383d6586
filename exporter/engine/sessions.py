"""Aggregator of sessions: started and ended once each, present status, last known turns and duration."""

from collections import Counter, OrderedDict, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import tzinfo
from typing import Any, NamedTuple

from exporter.engine.known_sessions import KnownSessions
from exporter.engine.totals import Cache, SessionLabels, Totals
from exporter.engine.unsettled import Unsettled
from exporter.metrics.catalogue import Catalogue
from exporter.metrics.numbers import BUCKET, SUM, Inner, Labels
from exporter.model import Scalar, Session, Slice, Status, epoch_seconds, label_value, number, session_times

TURNS = "agent_session_turns"
DURATION = "agent_session_duration_seconds"
_FLUSH_AT = 2000
_GONE_KEPT = 10_000
_JUST_SETTLED = 50  # sessions that are read once more after they settled


_FED = (
    ("agent_sessions_started_total", ()),
    *(
        (name, (status,))
        for name in ("agent_sessions", "agent_sessions_ended_total", TURNS + SUM, DURATION + SUM)
        for status in (Status.COMPLETED, Status.FAILED)
    ),
)
"""What sessions of any labels feed: total and status."""


def series_of_labels(catalogue: Catalogue) -> int:
    """How many series the first session of a set of labels brings."""
    return sum(catalogue.series_of(name) for name, _ in _FED)


class End(NamedTuple):
    """How the end of a session was counted: its status, and the row whose turns and duration were observed."""

    status: Status
    row: Session


class Sessions:
    """Aggregator of sessions. `kept` settled ones are remembered, so that later changes of them are noticed."""

    def __init__(
        self,
        totals: Totals,
        labels: SessionLabels,
        status: Cache,
        zone: tzinfo,
        kept: int,
        columns: tuple[str, ...] = (),
    ) -> None:
        self.unsettled: dict[str, Session] = {}
        """Key → session that may still change."""
        self.settled: OrderedDict[str, Session] = OrderedDict()
        self.known = KnownSessions()
        """Every session that was ever counted as started."""
        self.dirty: set[str] = set()
        """Sessions to read again: they got messages or calls since they were read, or have just settled. The end of a
        session may be written in several commits."""
        self.dirty_before: set[str] = set()
        """Those of the refresh before, which are read once more: the session may be updated after these."""
        self.rows = Unsettled()
        """Ids of the unsettled sessions, to read them again."""
        self.changed: set[str] = set()
        """Keys that changed in `unsettled` and `settled`, to be saved."""
        self._totals, self._labels, self._status, self._zone, self._kept = totals, labels, status, zone, kept
        self._columns = columns
        self._ends: dict[str, End] = {}
        """Key → how the end was counted, of sessions that are active again or have another status now."""
        self._gone: OrderedDict[str, End | None] = OrderedDict()
        """Sessions whose row was deleted: INSERT OR REPLACE does that before it writes the new row."""
        self.strange: set[str] = set()
        """Sessions that appeared again after they had settled and were forgotten. How they were counted is not known,
        so they change no total until the whole log is read again."""
        self._arrived: defaultdict[tuple[Labels, Status], list[Session]] = defaultdict(list)

    # -- rows in --------------------------------------------------------------------------------------------------

    def add(self, rows: Slice) -> list[str]:
        """Add new rows. Returns the keys of the sessions that have settled."""
        over = []
        for session in self._read(rows):
            self._place(session)
            if session.settled:
                over.append(session.key)
        self.dirty.update(over[-_JUST_SETTLED:])
        if sum(map(len, self._arrived.values())) > _FLUSH_AT:
            self.flush()
        return over

    def to_reread(self, until: int) -> list[int]:
        """Ids of the rows to read again: unsettled and dirty ones."""
        went_on = [
            s.id
            for key in self.dirty | self.dirty_before
            if (s := self.settled.get(key) or self.unsettled.get(key)) and s.id <= until
        ]
        return [*went_on, *self.rows.to_reread(until)]

    def reread(self, asked: Collection[int], slices: Iterable[Slice]) -> list[str]:
        """Add rows that were read again. Returns the keys of the sessions that have settled."""
        keys = {key for id_ in asked for key in self.rows.rows.get(id_, {}).values()} | self.dirty | self.dirty_before
        known = ((key, self.unsettled.get(key) or self.settled.get(key)) for key in keys)
        wanted = set(asked)
        expected = {key: session for key, session in known if session is not None and session.id in wanted}
        over = []
        for rows in slices:
            for session in self._read(rows):
                before = expected.pop(session.key, None)
                self._place(session)
                if session.settled and (before is None or not before.settled):
                    over.append(session.key)
        for key, session in expected.items():
            self._remove(key, session)
        self.dirty, self.dirty_before = set(over[-_JUST_SETTLED:]), self.dirty
        return over

    def note_activity(self, names: Collection[str | None]) -> None:
        """Mark the known sessions among these, which got messages or calls, as dirty."""
        for known in (self.settled, self.unsettled):
            if known:
                self.dirty.update(name for name in names if name is not None and name in known)

    def _read(self, rows: Slice) -> Iterator[Session]:
        for session in sessions_of(rows, self._zone, self._status.__getitem__, self._columns):
            self._labels.note(session.session_id, session.columns)
            yield session

    def _place(self, session: Session) -> None:
        key = session.key
        self.changed.add(key)
        old = self.unsettled.pop(key, None) or self.settled.pop(key, None)
        if old is not None:
            if old.id in self.rows.rows:
                self.rows.take(old.id)
            if key not in self.strange:
                self._change(key, old, session)
        elif key in self._gone:
            end = self._gone.pop(key)
            self._move(session, 1)
            self._count_end(key, end, session)
        elif self.known.add(key):
            self._arrived[self.labels_of(session), session.status].append(session)
        else:
            self.strange.add(key)
        if session.settled:
            self.settled[key] = session
            self._forget()
        else:
            self.unsettled[key] = session
            self.rows.remember(session.id, 0, key)

    def _forget(self) -> None:
        if len(self.settled) > self._kept:
            key, _ = self.settled.popitem(last=False)
            self._ends.pop(key, None)
            self.strange.discard(key)
            self.changed.add(key)

    def _remove(self, key: str, session: Session) -> None:
        """Remove a session whose row was deleted."""
        self.unsettled.pop(key, None)
        self.settled.pop(key, None)
        if session.id in self.rows.rows:
            self.rows.take(session.id)
        self.changed.add(key)
        if key in self.strange:
            self.strange.remove(key)
            return
        self.flush()
        self._move(session, -1)
        self._gone[key] = self._end_of(key, session)
        self._ends.pop(key, None)
        if len(self._gone) > _GONE_KEPT:
            self._gone.popitem(last=False)

    def bound(self) -> int:
        """Give up unsettled sessions that there is no room for; how many. They were started, and are in no gauge."""
        if given_up := self.rows.bound():
            self.flush()
        for _, parts in given_up:
            for key in parts.values():
                self._give_up(key, self.unsettled.pop(key))
        return len(given_up)

    def _give_up(self, key: str, session: Session) -> None:
        self.changed.add(key)
        self._ends.pop(key, None)
        if key in self.strange:
            self.strange.remove(key)
        else:
            self._move(session, -1)

    # -- counting -------------------------------------------------------------------------------------------------

    def flush(self) -> None:
        """Add the new sessions to the totals."""
        for (labels, _), sessions in self._arrived.items():
            self.expect(labels)
            for effect in _effects(self._totals.catalogue.bucket, labels, sessions):
                self._add(*effect)
            for session in sessions:
                self._count_error(labels, session)
        self._arrived.clear()

    def expect(self, labels: Labels) -> None:
        """Start the totals of sessions with these session labels at 0."""
        if not self._totals.knows("agent_sessions_started_total", labels):
            for name, status in _FED:
                self._totals.add(name, (*labels, *status), 0)

    def _change(self, key: str, old: Session, new: Session) -> None:
        if old[1:] == new[1:]:
            return
        self.flush()
        self._move(old, -1)
        self._move(new, 1)
        self._count_end(key, self._end_of(key, old), new)

    def _end_of(self, key: str, session: Session) -> End | None:
        end = self._ends.get(key)
        return End(session.status, session) if end is None and session.status.ended else end

    def labels_of(self, session: Session) -> Labels:
        """The session labels of a row: those that it had when it was read."""
        return self._labels.of_row(session.session_id, session.columns)

    def _move(self, session: Session, sign: int) -> None:
        """Add a session to the present totals (sign 1), or subtract it (sign -1)."""
        labels = self.labels_of(session)
        self.expect(labels)
        for name, key, amount in _state(labels, session):
            self._totals.add(name, key, sign * amount)

    def _count_end(self, key: str, end: End | None, new: Session) -> None:
        """Count the end of a session, or, if it is counted, correct its observed turns and duration."""
        if not new.status.ended:
            if end is not None:
                self._ends[key] = end
            return
        counted = new if end is None else new._replace(columns=end.row.columns)  # what was counted stays where it is
        labels = self.labels_of(counted)
        if end is None:
            self._add("agent_sessions_ended_total", (*labels, new.status), 1, new)
            self._count_error(labels, new)
        status = new.status if end is None else end.status
        for name, before, after in (
            (TURNS, end and end.row.turns, new.turns),
            (DURATION, end and end.row.duration_seconds, new.duration_seconds),
        ):
            if before != after:
                self._correct(name, (*labels, status), before, after)
        if status is new.status and counted.columns == new.columns:
            self._ends.pop(key, None)
        else:
            self._ends[key] = End(status, counted)

    def _correct(self, name: str, key: Labels, before: float | None, after: float | None) -> None:
        for value, sign in ((before, -1), (after, 1)):
            if value is not None:
                self._totals.correct(name + SUM, key, sign * value)
                self._totals.correct(name + BUCKET, (*key, self._totals.catalogue.bucket(name, value)), sign)

    def _count_error(self, labels: Labels, session: Session) -> None:
        if session.status is Status.FAILED and session.reason:
            row = session.session_id, session.ended_at
            self._totals.count("agent_errors_total", labels, ("session", label_value(session.reason)), 1, row)

    def _add(self, name: str, labels: Labels, amount: float, latest: Session) -> None:
        """Add to a total; the session `latest` becomes its exemplar."""
        self._totals.add(name, labels, amount)
        metric = self._totals.catalogue.get(name.removesuffix(BUCKET))
        if amount > 0 and metric is not None and metric.type != "gauge":
            observed = {TURNS: latest.turns, DURATION: latest.duration_seconds}
            at = latest.started_at if name == "agent_sessions_started_total" else latest.ended_at
            self._totals.exemplify(metric.name, labels, observed.get(metric.name, 1) or 0, (latest.session_id, at))

    def take_over(self, before: "Sessions") -> None:
        """The same log was read again: let each session that both know stand here as it was counted by `before`.

        There, observations move to what is known now; here, a session is counted as ended as it was there.
        """
        self.flush()
        for key, session in (*self.settled.items(), *self.unsettled.items()):
            old = before.settled.get(key) or before.unsettled.get(key)
            if old is None or key in before.strange or key in self.strange:
                continue
            before._change(key, old, session)
            if (end := before._ends.get(key)) is not None:
                self._count_as(key, session, end)
        before.flush()
        for key, end in before._gone.items():
            if self.known.add(key):
                self._count_gone(key, end)

    def _count_as(self, key: str, session: Session, end: End) -> None:
        """Let a session be counted as ended with another status than it has now."""
        if session.status.ended:
            self._correct_end(self.labels_of(session), End(session.status, session), -1)
        self._correct_end(self.labels_of(end.row), end, 1)
        self._ends[key] = end

    def _count_gone(self, key: str, end: End | None) -> None:
        """Let a session whose row was deleted be counted as it was: the row may be written again."""
        labels = self._labels[None if key.startswith("\0") else key] if end is None else self.labels_of(end.row)
        self.expect(labels)
        self._totals.correct("agent_sessions_started_total", labels, 1)
        if end is not None:
            self._correct_end(labels, end, 1)
            self._count_error(labels, end.row)
        self._gone[key] = end

    def _correct_end(self, labels: Labels, end: End, sign: int) -> None:
        key = (*labels, end.status)
        self._totals.correct("agent_sessions_ended_total", key, sign)
        for name, value in ((TURNS, end.row.turns), (DURATION, end.row.duration_seconds)):
            self._correct(name, key, *((None, value) if sign > 0 else (value, None)))

    # -- storage --------------------------------------------------------------------------------------------------

    def dump(self, everything: bool) -> Iterator[tuple[str, Any]]:
        """Key and row of all sessions, or of those that changed; None for one that is no longer kept."""
        for key in [*self.unsettled, *self.settled] if everything else self.changed:
            session = self.unsettled.get(key) or self.settled.get(key)
            end = self._ends.get(key)
            yield key, None if session is None else (session, end and (end.status, end.row))

    def load(self, key: str, value: Any) -> None:
        """Put back what `dump` gave."""
        session, end = _session(value[0]), value[1]
        if session.settled:
            self.settled[key] = session
        else:
            self.unsettled[key] = session
            self.rows.remember(session.id, 0, key)
        if end is not None:
            self._ends[key] = End(Status(end[0]), _session(end[1]))

    def facts(self) -> dict[str, Any]:
        """The rest, for JSON."""
        gone = [(key, end and (end.status, end.row)) for key, end in self._gone.items()]
        return {"dirty": sorted(self.dirty | self.dirty_before), "gone": gone, "strange": sorted(self.strange)}

    def load_facts(self, facts: dict[str, Any]) -> None:
        """Put back what `facts` gave."""
        self.dirty_before, self.strange = set(facts["dirty"]), set(facts["strange"])
        self._gone = OrderedDict((k, end and End(Status(end[0]), _session(end[1]))) for k, end in facts["gone"])


def _session(values: Sequence[Any]) -> Session:
    id_, session_id, started, ended, turns, status, reason, columns = values
    return Session(id_, session_id, started, ended, turns, Status(status), reason, tuple(columns))


def _state(labels: Labels, session: Session) -> Iterator[tuple[str, Labels, float]]:
    """The present totals of one session: name, labels, amount."""
    yield "agent_sessions", (*labels, session.status), 1
    if session.turns:
        yield Inner.TURNED_SESSIONS, labels, 1
        yield Inner.TURNS, labels, session.turns
        yield Inner.TURNS_SQUARED, labels, session.turns**2
    if session.status.ended and (seconds := session.duration_seconds) is not None:
        yield Inner.TIMED_SESSIONS, labels, 1
        yield Inner.DURATIONS, labels, seconds
        yield Inner.DURATIONS_SQUARED, labels, seconds**2


def _effects(bucket: Any, labels: Labels, sessions: Sequence[Session]) -> Iterator[tuple[str, Labels, float, Session]]:
    """The totals of new sessions of one status and one set of labels: name, labels, amount, last session."""
    status, last = sessions[-1].status, sessions[-1]
    yield "agent_sessions", (*labels, status), len(sessions), last
    yield "agent_sessions_started_total", labels, len(sessions), last
    if turns := [s.turns for s in sessions if s.turns]:
        yield Inner.TURNED_SESSIONS, labels, len(turns), last
        yield Inner.TURNS, labels, sum(turns), last
        yield Inner.TURNS_SQUARED, labels, sum(count * count for count in turns), last
    if not status.ended:
        return
    if durations := [seconds for s in sessions if (seconds := s.duration_seconds) is not None]:
        yield Inner.TIMED_SESSIONS, labels, len(durations), last
        yield Inner.DURATIONS, labels, sum(durations), last
        yield Inner.DURATIONS_SQUARED, labels, sum(seconds * seconds for seconds in durations), last
    key = (*labels, status)
    yield "agent_sessions_ended_total", key, len(sessions), last
    for name, values in ((TURNS, [s.turns for s in sessions]), (DURATION, [s.duration_seconds for s in sessions])):
        observed = [(bucket(name, value), s) for value, s in zip(values, sessions, strict=True) if value is not None]
        latest = dict(observed)
        for le, count in Counter(le for le, _ in observed).items():
            yield name + BUCKET, (*key, le), count, latest[le]
        if observed:
            yield name + SUM, key, sum(value for value in values if value is not None), last


def sessions_of(
    rows: Slice, zone: tzinfo, status: Callable[[Scalar], Status], labelled: tuple[str, ...] = ()
) -> Iterator[Session]:
    """The rows of a slice of `sessions`; `status` maps a raw status, `labelled` are the columns that session
    labels come from."""
    columns = map(rows.column, ("id", "session_id", "started_at", "ended_at", "turns", "status", "reason", *labelled))
    for id_, name, started, ended, turns, value, reason, *more in zip(*columns, strict=True):
        times = session_times(started, ended, zone)
        yield Session(id_, name, *times, number(turns), status(value), reason, tuple(more))


def quiet_sessions(
    sessions: Iterable[Session], last_at: dict[str, Scalar], zone: tzinfo, quiet_since: float
) -> Iterator[tuple[Session, bool]]:
    """Active sessions, and whether their last message, or else their start, lies before `quiet_since`."""
    for session in sessions:
        if session.status is Status.ACTIVE:
            seen = epoch_seconds(last_at.get(session.key), zone)
            seen = session.started_at if seen is None else seen
            yield session, seen is not None and seen < quiet_since
