"""The fold: aggregates the rows of one log into totals. Pure computation: it opens no file and reads no clock."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, tzinfo
from typing import Any

from exporter.config.prices import Prices
from exporter.config.session_labels import LabelSources
from exporter.engine.anchors import Anchors
from exporter.engine.calls import ModelCalls, ToolCalls
from exporter.engine.messages import Messages
from exporter.engine.quantities import Costs, Quantities
from exporter.engine.sessions import Sessions, quiet_sessions, series_of_labels
from exporter.engine.totals import OTHER, Cache, SessionColumns, SessionLabels, Totals
from exporter.engine.unsettled import Unsettled, as_settled
from exporter.metrics.catalogue import Catalogue
from exporter.metrics.numbers import Labels, LogNumbers
from exporter.model import Outcome, Relation, Scalar, Slice, Status
from exporter.profiles.profile import Profile, raw
from exporter.source.statements import FIRST_ID

_LAST_CALLS_KEPT = 50_000
_UNMAPPED_ROOM = 20
_UNMAPPED_LENGTH = 64


@dataclass(frozen=True)
class Rules:
    """Parameters of a fold: the profile and the settings of its log."""

    profile: Profile
    catalogue: Catalogue
    zone: tzinfo = UTC
    session_labels: LabelSources | None = None
    prices: Prices | None = None
    series_budget: int = 10_000
    sessions_kept: int | None = 50_000
    """How many sessions' last agents are remembered. None: all, because the log has no index to look one up."""
    columns_kept: int | None = None
    """How many sessions' label columns are remembered. None: all, because the log has no index to look one up."""
    rows_kept: int = 10_000
    """How many settled sessions are remembered, so that later changes of them are noticed."""


class Fold:
    """The totals of one log up to its cursors, and the state that is needed to go on from there.

    Pass slices to `add` and rows that were read again to `reread`, then call `flush` and read `numbers`.
    """

    def __init__(self, rules: Rules) -> None:
        self.rules = rules
        self.cursors = dict.fromkeys(rules.profile.relations, FIRST_ID)
        """Relation → id up to which its table has been read."""
        self.totals = Totals(rules.catalogue, rules.series_budget, rules.zone)
        self.anchors = {relation: Anchors(relation, rules.zone) for relation in rules.profile.relations}
        self.meanings = Meanings(rules, self.totals)
        self._over: list[str] = []
        """Sessions that have settled, whose messages are read once more before their order is final."""
        self.given_up: dict[Relation, int] = {}
        """Unsettled rows that were forgotten because there are too many. The caller empties this."""
        meanings = self.meanings
        columns = rules.session_labels.column_names if rules.session_labels else ()
        labels = SessionLabels(meanings.labels, rules.session_labels is None, columns, rules.columns_kept)
        statuses, outcomes = Cache(meanings.status, 1000), Cache(meanings.outcome, 1000)
        self.session_labels = labels
        self.labels_read = FIRST_ID
        """Id up to which label columns have been read ahead, where the log cannot be asked for one session's."""
        self._labels_missing = True
        """Whether sessions that rows wait for may have to be looked up."""
        self.quantities = quantities = Quantities(self.totals, labels, Costs(rules.prices, rules.zone))
        self.messages = Messages(
            self.totals, labels, rules.zone, rules.sessions_kept, quantities, by_time=rules.profile.order == "at"
        )
        self.tool_calls = ToolCalls(self.totals, labels, outcomes, rules.zone, _LAST_CALLS_KEPT)
        self.model_calls = ModelCalls(self.totals, labels, outcomes, rules.zone, quantities)
        self.sessions = Sessions(self.totals, labels, statuses, rules.zone, rules.rows_kept, columns)
        if rules.session_labels is None:
            self.sessions.expect(())

    # -- rows in --------------------------------------------------------------------------------------------------

    def add(self, rows: Slice) -> None:
        """Fold in the next rows of a relation, and move its cursor behind what was read."""
        if len(rows):
            match rows.relation:
                case Relation.MESSAGES:
                    self.messages.add(rows)
                    self.messages.forget(self.sessions.unsettled)
                case Relation.TOOL_CALLS:
                    self.tool_calls.add(rows)
                case Relation.MODEL_CALLS:
                    self.model_calls.add(rows)
                case Relation.SESSIONS:
                    self._over += self.sessions.add(rows)
            if rows.relation is not Relation.SESSIONS:
                self.sessions.note_activity(set(rows.columns["session_id"]))
            self._bound(rows.relation)
            self._add_anchor(rows)
        self.cursors[rows.relation] = rows.last_id

    def _add_anchor(self, rows: Slice) -> None:
        """Add settled rows, which cannot change any more, to the anchors."""
        unsettled, ids = self._unsettled(rows.relation).rows, rows.column("id")
        settled = as_settled(rows.columns, len(rows))
        places = range(len(rows))
        last = next((i for i in reversed(places) if settled[i] and ids[i] not in unsettled), None)
        if last is not None:
            first = next(i for i in places if settled[i] and ids[i] not in unsettled)
            self.anchors[rows.relation].add(rows.select([first] if first == last else [first, last]))

    def _bound(self, relation: Relation) -> None:
        part = self.sessions if relation is Relation.SESSIONS else self._rows_of(relation)
        if count := part.bound():
            self.given_up[relation] = self.given_up.get(relation, 0) + count

    def _rows_of(self, relation: Relation) -> Messages | ToolCalls | ModelCalls:
        match relation:
            case Relation.MESSAGES:
                return self.messages
            case Relation.TOOL_CALLS:
                return self.tool_calls
            case _:
                return self.model_calls

    def _unsettled(self, relation: Relation) -> Unsettled:
        return self.sessions.rows if relation is Relation.SESSIONS else self._rows_of(relation).rows

    def unknown_sessions(self, rows: Slice) -> list[str]:
        """Sessions in a slice of messages whose last agent must be looked up in the log before the slice is added."""
        return self.messages.unknown_sessions(rows)

    def learn(self, last: Mapping[str, tuple[str | None, Scalar]]) -> None:
        """Take over what was looked up: session → agent and raw time of its last message."""
        self.messages.learn(last)

    def note_labels(self, rows: Slice) -> None:
        """Take in the label columns of rows of `sessions`, ahead of what belongs to these sessions."""
        columns = [rows.column(name) for name in self.session_labels.columns]
        for name, *values in zip(rows.column("session_id"), *columns, strict=True):
            self.session_labels.note(name, tuple(values))
        self.labels_read = rows.last_id

    def unlabelled(self, rows: Slice) -> list[str]:
        """Sessions of a slice whose label columns have to be looked up in the log before it is folded."""
        return [] if rows.relation is Relation.SESSIONS else self.session_labels.unknown(rows.column("session_id"))

    def begin_look(self) -> None:
        """The log is looked at again: sessions that had no row may have one."""
        self.session_labels.begin_look()

    def unlabelled_waiting(self) -> list[str]:
        """The same of the sessions of rows that wait to settle, after a restart or where sessions were let go of."""
        if not self._labels_missing:
            return []
        self._labels_missing = False
        return self.session_labels.unknown(
            [
                *self._over,
                *(name for (name,) in self.messages.rows.pending()),
                *(value[-1] for value in self.tool_calls.rows.pending()),
            ]
        )

    def learn_labels(self, names: Sequence[str], found: Mapping[str, SessionColumns]) -> None:
        """Take in what was looked up: the label columns of those of these sessions that have a row."""
        self.session_labels.learn(names, found)

    # -- rows again -----------------------------------------------------------------------------------------------

    def begin_rounds(self) -> None:
        """The log has changed: read every unsettled row again, spread over several refreshes."""
        for relation in self.cursors:
            self._unsettled(relation).begin_round()

    @property
    def rereading(self) -> bool:
        """Whether rows are left to be read again, even if the log does not change."""
        return any(self._unsettled(relation).round_left for relation in self.cursors)

    def to_reread(self, relation: Relation, until: int) -> list[int]:
        """Ids of a relation's rows, up to `until`, to read again now."""
        if relation is Relation.SESSIONS:
            return list(dict.fromkeys(self.sessions.to_reread(until)))
        return self._unsettled(relation).to_reread(until)

    def reread(self, relation: Relation, asked: Collection[int], slices: Iterable[Slice]) -> None:
        """Add rows that were read again. A row that was asked for and not found was deleted."""
        self._unsettled(relation).reread(asked)
        slices = list(slices)
        match relation:
            case Relation.SESSIONS:
                self._over += self.sessions.reread(asked, slices)
            case Relation.MESSAGES:
                self.sessions.note_activity(self.messages.reread(asked, slices))
            case Relation.TOOL_CALLS:
                self.tool_calls.reread(asked, slices)
            case Relation.MODEL_CALLS:
                self.model_calls.reread(asked, slices)
        for rows in slices:
            self._add_later_anchor(rows)

    def _add_later_anchor(self, rows: Slice) -> None:
        """Let rows that come after the last anchor become one. In some logs all rows settle late."""
        anchors = self.anchors[rows.relation].rows
        last = anchors[-1].id if anchors else FIRST_ID
        self._add_anchor(rows.select([i for i, id_ in enumerate(rows.column("id")) if id_ > last]))

    def step_back(self, highest: Mapping[Relation, int | None]) -> None:
        """Follow tables whose last rows were deleted before they settled, down to the highest id that is left: SQLite
        gives the ids of deleted rows again, unless the key is AUTOINCREMENT.
        """
        for relation, last in highest.items():
            if last is None or last >= self.cursors[relation]:
                continue
            gone = [id_ for id_ in self._unsettled(relation).rows if id_ > last]
            if relation is Relation.SESSIONS:
                self.sessions.reread(gone, [])
                self.labels_read = min(self.labels_read, last)
            else:
                self._rows_of(relation).reread(gone, [])
            self.cursors[relation] = last

    @property
    def closing(self) -> bool:
        """Whether sessions have settled whose order of messages the next refresh makes final."""
        return self.messages.by_time is not None and bool(self._over)

    def close_sessions(self) -> None:
        """Make the order of messages final in the sessions that settled before the messages were read."""
        self.messages.close(self._over)
        self._over.clear()

    def flush(self) -> None:
        """Move the counts gathered from slices into the totals."""
        for part in (self.messages, self.tool_calls, self.model_calls, self.sessions):
            part.flush()
        self._labels_missing |= self.session_labels.forget()

    def begins_after(self, before: "Fold") -> bool:
        """Whether what is known of this fold's rows is later than what is known of those of `before`."""
        mine, others = (
            [row.at for anchors in fold.anchors.values() for row in anchors.rows if row.at is not None]
            for fold in (self, before)
        )
        return bool(mine and others) and min(mine) > max(others)

    def carry_over(self, before: "Fold", same_log: bool) -> None:
        """Continue the fold that this one replaces, of the same log or of another: no counter falls."""
        labels = self.rules.session_labels
        movable = len(labels.names) if labels is not None and labels.columns else 0
        if same_log:
            self.sessions.take_over(before.sessions)
            self._close_sessions_that_are_closed_in(before)
        self.totals.carry_over(before.totals, same_log, movable)

    def _close_sessions_that_are_closed_in(self, before: "Fold") -> None:
        """Count the interactions that `before` has counted: they would be counted again once these sessions close."""
        open_ = {*before._over, *before.sessions.unsettled}
        self.messages.close(name for name in self._over if name not in open_)
        self._over = [name for name in self._over if name in open_]
        self.messages.flush()

    # -- numbers out ----------------------------------------------------------------------------------------------

    def numbers(self, quiet_since: float, file_bytes: Mapping[str, float]) -> LogNumbers:
        """The numbers of the log. Active sessions whose last message is before `quiet_since` count as stalled."""
        stalled: dict[Labels, int] = {}
        for session, quiet in self._active(quiet_since):
            labels = self.sessions.labels_of(session)
            stalled[labels] = stalled.get(labels, 0) + quiet
        no_labels = ("",) * (len(self.rules.session_labels.names) if self.rules.session_labels else 0)
        return LogNumbers(
            self.totals.now,
            self.totals.ever,
            self.totals.exemplars,
            stalled,
            self.messages.latest,
            self.tool_calls.oldest_pending(),
            {(*no_labels, file): size for file, size in file_bytes.items()},
            self.totals.versions,
            self.tool_calls.loops(),
        )

    def stalled_ids(self, quiet_since: float) -> frozenset[int]:
        """Ids of the rows of stalled sessions."""
        return frozenset(session.id for session, quiet in self._active(quiet_since) if quiet)

    def _active(self, quiet_since: float) -> Iterator[Any]:
        strange = self.sessions.strange
        sessions = (session for key, session in self.sessions.unsettled.items() if key not in strange)
        return quiet_sessions(sessions, self.messages.last_at, self.rules.zone, quiet_since)

    def unknown_activity(self) -> list[str]:
        """Active sessions whose last message must be looked up to tell which of them are stalled."""
        if not self.messages.order.forgetful:
            return []
        active = (s.session_id for s in self.sessions.unsettled.values() if s.status is Status.ACTIVE)
        return sorted(name for name in active if name and name not in self.messages.last_at)

    # -- storage --------------------------------------------------------------------------------------------------

    def start_tracking(self) -> None:
        """Everything is saved: track changes from now on."""
        self.totals.changed = set()
        self.sessions.changed.clear()
        self.sessions.known.saved()
        for order in (self.messages.order, self.tool_calls.order):
            order.changed.clear()
        self.quantities.sessions.changed.clear()
        for relation in self.cursors:
            self._unsettled(relation).changed.clear()

    def dump(self, everything: bool) -> Iterator[tuple[str, Any, Any]]:
        """Kind, key and value, for JSON, of everything, or of what changed since `start_tracking`.

        A value of None: the key was removed.
        """
        everything = everything or self.totals.changed is None
        yield "facts", "", self._facts()
        yield from (("total", key, value) for key, value in self.totals.dump(everything))
        yield from (("session", key, value) for key, value in self.sessions.dump(everything))
        yield from (("known", key, value) for key, value in self.sessions.known.dump(everything))
        for relation in (Relation.MESSAGES, Relation.TOOL_CALLS, Relation.MODEL_CALLS):
            yield from (
                (f"unsettled {relation}", id_, value) for id_, value in self._rows_of(relation).rows.dump(everything)
            )
        if self.rules.sessions_kept is None:  # else the log itself is asked
            order, last_at = self.messages.order, self.messages.last_at
            for name in list(order.last) if everything else order.changed:
                yield "last", name, (order.last.get(name), last_at.get(name))
        calls = self.tool_calls.order
        for name in list(calls.last) if everything else calls.changed:
            yield "last call", name, calls.last.get(name)
        yield from (("cost", name, cost) for name, cost in self.quantities.sessions.dump(everything))

    def _facts(self) -> dict[str, Any]:
        return {
            "cursors": self.cursors,
            "anchors": {relation: anchors.dump() for relation, anchors in self.anchors.items()},
            "latest": list(self.messages.latest.items()),
            "sessions": self.sessions.facts(),
            "waiting": [self.messages.order.dump(), self.tool_calls.order.dump()],
            "by_time": self.messages.by_time.dump() if self.messages.by_time else None,
            "overflowed": self.totals.overflowed,
            "over": self._over if self.messages.by_time else [],
        }

    @classmethod
    def load(cls, rules: Rules, records: Iterable[tuple[str, Any, Any]]) -> "Fold":
        """The fold from the records of `dump`. Raises KeyError, TypeError or ValueError if they are invalid."""
        fold = cls(rules)
        for kind, key, value in records:
            fold._load(kind, key, value)
        fold.messages.order.forgetful = rules.sessions_kept is not None
        fold.start_tracking()
        return fold

    def _load(self, kind: str, key: Any, value: Any) -> None:
        match kind.split():
            case ["facts"]:
                self._load_facts(value)
            case ["total"]:
                self.totals.load(key, value)
            case ["session"]:
                self.sessions.load(key, value)
                self.sessions.known.add(key)
            case ["known"]:
                self.sessions.known.load(value)
            case ["unsettled", relation]:
                self._rows_of(Relation(relation)).rows.load(key, value)
            case ["last"]:
                self.messages.order.last[key], self.messages.last_at[key] = value
            case ["last", "call"]:
                self.tool_calls.order.last[key] = value
            case ["cost"]:
                self.quantities.sessions.costs[key] = value[0], tuple(value[1])
            case _:
                raise ValueError(f"unknown kind of record {kind!r}")

    def _load_facts(self, facts: dict[str, Any]) -> None:
        self.cursors = {Relation(relation): id_ for relation, id_ in facts["cursors"].items()}
        for relation, anchors in facts["anchors"].items():
            self.anchors[Relation(relation)].load(anchors)
        self.messages.latest = {tuple(labels): at for labels, at in facts["latest"]}
        self.sessions.load_facts(facts["sessions"])
        for order, waiting in zip((self.messages.order, self.tool_calls.order), facts["waiting"], strict=True):
            order.load(waiting)
        if self.messages.by_time is not None and facts["by_time"] is not None:
            self.messages.by_time.load(facts["by_time"])
        self.totals.overflowed = facts["overflowed"]
        self._over = list(facts["over"])


class Meanings:
    """Maps a log's raw values to statuses, outcomes and session labels, by its profile.

    Holds no reference to the fold, so that a fold that is replaced is freed at once.
    """

    def __init__(self, rules: Rules, totals: Totals) -> None:
        self.unmapped: set[str] = set()
        """Raw statuses and outcomes that the profile does not map, as `column=value`."""
        self._rules, self._totals = rules, totals
        self._told: set[str] = set()
        self._admitted: set[Labels] = set()
        """Session labels that the budget had room for, and of which no session's row is counted yet."""
        self._series_of_labels = series_of_labels(totals.catalogue)

    def labels(self, session_id: str | None, columns: SessionColumns = ()) -> Labels:
        """Values of the session labels; empty where the session's id does not match, or the log has no row of it."""
        sources, totals = self._rules.session_labels, self._totals
        if sources is None:
            return ()
        labels = sources.values(session_id, columns)
        if labels in self._admitted or self._is_counted(labels):
            return labels
        if not self._has_room():
            self._admitted = {waiting for waiting in self._admitted if not self._is_counted(waiting)}
            if not self._has_room():
                totals.overflow(labels)
                return (OTHER,) * len(labels)
        self._admitted.add(labels)
        return labels

    def _is_counted(self, labels: Labels) -> bool:
        return self._totals.knows("agent_sessions_started_total", labels)

    def _has_room(self) -> bool:
        """Whether the budget has room for sessions of other labels, beside those that are to come."""
        return self._totals.series + len(self._admitted) * self._series_of_labels < self._totals.budget

    def status(self, value: Scalar) -> Status:
        """The status for a raw value; unknown if the profile does not map it."""
        status = self._rules.profile.status.get(raw(value))
        if status is None and value is not None:
            self._note_unmapped("status", value)
        return status or Status.UNKNOWN

    def outcome(self, value: Scalar) -> Outcome:
        """The outcome for a raw value; pending if the profile does not map it."""
        outcome = self._rules.profile.outcome.get(raw(value))
        if outcome is None:
            self._note_unmapped("outcome", value)
        return outcome or Outcome.PENDING

    def _note_unmapped(self, column: str, value: Scalar) -> None:
        if len(self.unmapped) < _UNMAPPED_ROOM:
            shown = value[:_UNMAPPED_LENGTH] if isinstance(value, str) else value
            self.unmapped.add(f"{column}={shown!r}")

    def unmapped_since_asked(self) -> set[str]:
        """Unmapped raw values that are new since the last call."""
        new = self.unmapped - self._told
        self._told |= new
        return new
