"""Ingest: reads one log and keeps a fold of it current. Publishes nothing, so it also serves questions."""

import logging
import random
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from functools import partial
from itertools import product
from pathlib import Path
from typing import NamedTuple

from exporter.config.settings import Config, DatabaseConfig
from exporter.engine.anchors import Anchors
from exporter.engine.fold import Fold, Rules
from exporter.metrics.catalogue import Catalogue
from exporter.model import COLUMNS, Relation
from exporter.profiles.profile import Profile, ProfileError, choose
from exporter.source.database import Database, Limits, ReadObserver
from exporter.source.errors import DatabaseError, Reason
from exporter.source.files import FileFingerprint
from exporter.source.plans import by_session
from exporter.source.reader import Reader, SkippedRow
from exporter.source.statements import FIRST_ID, Select, read_columns, session_sql
from exporter.source.throttle import Throttle

log = logging.getLogger("exporter")

SESSIONS_KEPT = 50_000
"""Sessions whose last agent, or label columns, are remembered where the log can be asked for those of others."""
READ_SECONDS_PER_REFRESH = 1.0
"""How long one refresh reads before other databases are refreshed; after them it goes on at once."""
RESCAN_SHARE = 0.1
"""Part of the interval that a reconcile, which is not urgent, may read in each refresh."""
SKIP_REASONS = ("unreadable", "unsettled")
"""Reasons why rows are not counted: SQLite cannot evaluate them; too many rows are unsettled."""
_SKIPPED_KNOWN = 10_000
_SKIPPED_NAMED = 20
_RACE_NS = 50_000_000  # a file with an mtime as recent as this may change again without a change of its mtime


class Clock(NamedTuple):
    """The two clocks: seconds since 1970, and seconds that never go back."""

    wall: Callable[[], float] = time.time
    steady: Callable[[], float] = time.monotonic


class IngestObserver(ReadObserver):
    """Callbacks of an ingest, for metrics. The default ignores them."""

    def rows_read(self, relation: Relation, count: int) -> None:
        """So many rows were read, re-reads included."""

    def backlog(self, relation: Relation, ids: int) -> None:
        """So many ids are left to read."""

    def rows_skipped(self, relation: Relation, reason: str, count: int) -> None:
        """So many rows were not counted."""


@dataclass(frozen=True)
class ResolvedProfile:
    """The profile of one database, why it was chosen, and its SELECTs with their columns."""

    name: str
    profile: Profile
    why: str
    selects: Mapping[Relation, Select]
    schema_version: int

    @property
    def messages_by_session(self) -> bool:
        """Whether the log can be asked for a session's messages without a scan of all."""
        messages = self.selects.get(Relation.MESSAGES)
        return messages is not None and messages.by_session

    @property
    def sessions_by_session(self) -> bool:
        """Whether the log can be asked for a session's row without a scan of all."""
        sessions = self.selects.get(Relation.SESSIONS)
        return sessions is not None and sessions.by_session


class LogIdentity(Enum):
    """Whether the file is still the log that was folded. The value completes the log message "log ..."."""

    INTACT = "intact"
    ALTERED = "altered: rows that were counted are gone or have new ids"
    REPLACED = "replaced by another"
    MIGRATED = "of another layout now"


@dataclass
class Rescan:
    """A read of the whole log into a second fold while the first stays published; also the first pass.

    `identity` is the reason. Unless it is INTACT, the rescan is urgent, because the published fold no longer fits.
    `spans` has the first and the last id of each relation at the start; the rescan is complete when it has read them.
    `saved` is the fold from the state file. What was scraped before the restart may be ahead of it, so that it is not
    published until the rescan is complete.
    """

    fold: Fold
    identity: LogIdentity
    begun_at: float
    spans: Mapping[Relation, tuple[int, int]] = field(default_factory=dict)
    saved: Fold | None = None

    @property
    def urgent(self) -> bool:
        return self.identity is not LogIdentity.INTACT

    @property
    def progress(self) -> float:
        """The part of the ids that has been read, 0 to 1."""
        done = sum(min(max(self.fold.cursors[r], first), last) - first for r, (first, last) in self.spans.items())
        return done / max(1, sum(last - first for first, last in self.spans.values()))


class SkippedRows:
    """Reports rows that are not counted, in a counter and in the log: each once, however often it is read again."""

    def __init__(self, database: str, observer: IngestObserver) -> None:
        self._database, self._observer = database, observer
        self.unreadable: dict[tuple[Relation, int], str] = {}
        """Rows that SQLite cannot evaluate, as many as there is room for: relation and id, and what SQLite says."""
        self._last: dict[Relation, int] = {}
        """The highest id of each relation."""
        self._named = 0
        self._gave_up: set[Relation] = set()

    def leave_out(self, row: SkippedRow) -> None:
        """A row that SQLite cannot evaluate."""
        if (row.relation, row.id) in self.unreadable:
            return
        if len(self.unreadable) < _SKIPPED_KNOWN:
            self.unreadable[row.relation, row.id] = row.error
        elif row.id <= self._last.get(row.relation, FIRST_ID):  # read again; too many to remember each
            return
        self._last[row.relation] = max(row.id, self._last.get(row.relation, FIRST_ID))
        self._observer.rows_skipped(row.relation, "unreadable", 1)
        extra = {"database": self._database, "relation": str(row.relation), "id": row.id, "error": row.error}
        if self._named < _SKIPPED_NAMED:
            log.warning("row left out: SQLite cannot evaluate it", extra=extra)
        elif self._named == _SKIPPED_NAMED:
            log.warning("more rows left out: SQLite cannot evaluate them; further ones are only counted", extra=extra)
        self._named += 1

    def give_up(self, relation: Relation, count: int) -> None:
        """Unsettled rows that were forgotten because there are too many."""
        self._observer.rows_skipped(relation, "unsettled", count)
        if relation not in self._gave_up:
            self._gave_up.add(relation)
            log.warning(
                "too many unsettled rows: the oldest are forgotten, and not counted when they settle",
                extra={"database": self._database, "relation": str(relation)},
            )


class Ingest:
    """Keeps the fold of one log current. `advance` is called by one thread at a time.

    `fold` is None until a first pass is complete; `rescan` is under way where it is not None. `restore` gives a fold
    that was saved, for the first refresh.
    """

    def __init__(
        self,
        name: str,
        path: Path,
        settings: DatabaseConfig,
        config: Config,
        catalogue: Catalogue,
        throttle: Throttle,
        clock: Clock = Clock(),  # noqa: B008 - immutable
        observer: IngestObserver | None = None,
        restore: Callable[[Rules], Fold | None] = lambda _: None,
    ) -> None:
        self.name, self.settings = name, settings
        limits = Limits(config.limits.refresh_time, config.limits.query_time, config.limits.lock_time)
        self._observer = observer or IngestObserver()
        self.database = Database(path, limits, self._observer)
        self.resolved: ResolvedProfile | None = None
        self.fold: Fold | None = None
        self.rescan: Rescan | None = None
        self.fingerprint: FileFingerprint | None = None
        """State of the files at the latest refresh."""
        self.throttle = throttle
        self.running = threading.Lock()
        """Held while the log is read."""
        self.patience: float | None = None
        """Seconds that `advance` waits for a writer's lock before it raises Deferred; None: up to limits.lock_time."""
        self._profiles = config.all_profiles
        self._budget = config.limits.series_per_database
        self._prices = config.all_prices
        self._catalogue = catalogue
        self._clock = clock
        self._restore: Callable[[Rules], Fold | None] | None = restore
        self._seen: FileFingerprint | None = None
        self._scanned_at = clock.steady()
        self._reconcile_after = _somewhat_less(settings.reconcile_interval)
        self.skipped = SkippedRows(name, self._observer)

    @property
    def progress(self) -> float | None:
        """During a first pass, the part of the log that has been read, 0 to 1."""
        return self.rescan.progress if self.fold is None and self.rescan is not None else None

    # -- one refresh ----------------------------------------------------------------------------------------------

    def advance(self) -> bool:
        """Read new rows, for a limited time. True if there is more to read at once. The caller holds the throttle.

        Raises DatabaseError, ProfileError and, with `patience`, Deferred if a writer holds its lock.
        """
        fingerprint = self.fingerprint = self.database.fingerprint()
        if fingerprint == self._seen and self.fold is not None and not self._has_work():
            return False
        if self.fold is not None and fingerprint != self._seen:
            self.fold.begin_rounds()
        more = self.database.read(self.throttle, self._look, self._cursors, patience=self.patience)
        more |= self.fold is not None and self.fold.closing
        settled = self._clock.wall() * 1e9 - fingerprint.newest_ns > _RACE_NS
        self._seen = fingerprint if settled and not more else None
        return more

    def _cursors(self) -> object:
        """How far the log has been read: it changes with each slice, also if the log must be opened again after it."""
        folds = (self.fold, self.rescan.fold if self.rescan is not None else None)
        return [dict(fold.cursors) for fold in folds if fold is not None]

    def _has_work(self) -> bool:
        rereading = self.fold is not None and self.fold.rereading
        return rereading or self.rescan is not None or self._reconcile_due()

    def _reconcile_due(self) -> bool:
        return self._clock.steady() - self._scanned_at > self._reconcile_after

    def _look(self, reader: Reader) -> bool:
        resolved = self._resolve(reader)
        rules = self._rules(resolved)
        if self._restore is not None:
            self._go_on_from(self._restore(rules), reader, resolved)
            self._restore = None
        more = False
        if self.fold is not None and not (self.rescan and self.rescan.urgent):
            same = self.fold.rules == rules
            identity = identify_log(reader, resolved, self.fold) if same else LogIdentity.MIGRATED
            if identity is LogIdentity.INTACT:
                more = not self._read_on(reader, resolved, self.fold, READ_SECONDS_PER_REFRESH)
            else:
                self._begin_rescan(reader, resolved, identity)
        if not more:
            more = self._go_on_with_rescan(reader, resolved, rules)
        self._report_skipped(reader)
        return more

    def _go_on_from(self, saved: Fold | None, reader: Reader, resolved: ResolvedProfile) -> None:
        """Start with the fold that was saved before a restart, if it is of this log."""
        if saved is None:
            return
        same = saved.rules == self._rules(resolved)
        identity = identify_log(reader, resolved, saved) if same else LogIdentity.MIGRATED
        if identity is LogIdentity.REPLACED:
            log.warning("state not used: it is of another log", extra={"database": self.name})
        elif identity is LogIdentity.INTACT:
            spans = _spans(reader, resolved)
            self.rescan = Rescan(saved, identity, self._scanned_at, spans, saved)
        else:
            self._begin_rescan(reader, resolved, identity, saved)

    def _go_on_with_rescan(self, reader: Reader, resolved: ResolvedProfile, rules: Rules) -> bool:
        if self.rescan is None:
            if self.fold is not None and not self._reconcile_due():
                return False
            self._begin_rescan(reader, resolved, LogIdentity.INTACT)
        assert self.rescan is not None  # noqa: S101 - just begun
        rescan = self.rescan
        found = identify_log(reader, resolved, rescan.fold) if rescan.fold.rules == rules else LogIdentity.MIGRATED
        if found is not LogIdentity.INTACT:
            why = found if rescan.fold is rescan.saved else rescan.identity
            self._begin_rescan(reader, resolved, why, rescan.saved)
        return self._read_rescan(reader, resolved, self.rescan)

    def _begin_rescan(
        self, reader: Reader, resolved: ResolvedProfile, identity: LogIdentity, saved: Fold | None = None
    ) -> None:
        """Start to read the whole log into a new fold."""
        self._scanned_at = self._clock.steady()
        self._reconcile_after = _somewhat_less(self.settings.reconcile_interval)
        if identity is not LogIdentity.INTACT:
            log.warning("log %s: reading all of it again", identity.value, extra={"database": self.name})
        fold, spans = Fold(self._rules(resolved)), _spans(reader, resolved)
        self.rescan = Rescan(fold, identity, self._scanned_at, spans, saved)

    def _read_rescan(self, reader: Reader, resolved: ResolvedProfile, rescan: Rescan) -> bool:
        hurry = rescan.urgent or self.fold is None
        budget = READ_SECONDS_PER_REFRESH
        if not hurry:
            budget = min(budget, RESCAN_SHARE * self.settings.interval)
        until = {relation: last for relation, (_, last) in rescan.spans.items()}
        if not self._read_on(reader, resolved, rescan.fold, budget, until):
            return hurry
        before = self.fold or rescan.saved
        if before is not None and before is not rescan.fold:
            rescan.fold.carry_over(before, _has_rows_of(rescan, before))
        if self.fold is None:
            seconds = round(self._clock.steady() - rescan.begun_at, 3)
            log.info("first pass complete", extra={"database": self.name, "seconds": seconds})
        self.fold, self.rescan = rescan.fold, None
        cursors = self.fold.cursors
        return hurry and any(reader.last_id(s, cursors[r]) is not None for r, s in resolved.selects.items())

    # -- reading --------------------------------------------------------------------------------------------------

    def _read_on(
        self,
        reader: Reader,
        resolved: ResolvedProfile,
        fold: Fold,
        budget: float,
        until: Mapping[Relation, int] | None = None,
    ) -> bool:
        """Fold unsettled rows and then new ones, `until` these ids. True if nothing is left to read.

        Each relation has a share of the budget, in seconds, so that the last one gets its turn even if the log grows
        faster than it is read; what is read again, which is bounded, takes nothing from it. Sessions are read again
        last, because the end of one is written after its messages.
        """
        fold.totals.told_now = self._clock.wall()
        selects, cursors = resolved.selects, fold.cursors
        last = reader.last_ids(selects.values(), cursors) if until is None else until
        fold.step_back(last)
        before, caught_up, left = dict(cursors), True, budget
        if fold.session_labels.columns:
            fold.begin_look()
            select = selects[Relation.SESSIONS]
            deadline = self._clock.steady() + budget
            if not resolved.sessions_by_session and not self._read_labels(reader, fold, select, last, deadline):
                return False
            self._look_up_labels(reader, fold, select, fold.unlabelled_waiting())
        for i, (relation, select) in enumerate(selects.items()):
            again = partial(self._reread, reader, resolved, fold, relation, before)
            share = left / (len(selects) - i)
            all_read, seconds = self._read_new(reader, resolved, fold, select, last.get(relation), share, again)
            caught_up, left = caught_up and all_read, max(0.0, left - seconds)
            if relation is Relation.MESSAGES:
                fold.close_sessions()
        if caught_up or fold is self.fold:
            self._reread(reader, resolved, fold, Relation.SESSIONS, before)
            messages = resolved.selects.get(Relation.MESSAGES)
            if messages is not None and (names := fold.unknown_activity()):
                fold.learn(reader.last_messages(messages, names, fold.cursors[Relation.MESSAGES]))
        fold.flush()
        return caught_up

    def _read_labels(
        self, reader: Reader, fold: Fold, select: Select, last: Mapping[Relation, int | None], deadline: float
    ) -> bool:
        """Read the label columns of new sessions ahead of what belongs to them; True if none is left."""
        until = last.get(Relation.SESSIONS)
        narrow = replace(select, columns=("id", "session_id", *fold.session_labels.columns))
        while until is not None and fold.labels_read < until:
            if self._clock.steady() > deadline:
                return False
            following = reader.next_id(narrow, fold.labels_read)
            if following is None:
                break
            rows = reader.next_slice(narrow, max(following - 1, FIRST_ID), until)
            fold.note_labels(rows)
            reader.adapt(Relation.SESSIONS, self.throttle.worked)
        return True

    def _look_up_labels(self, reader: Reader, fold: Fold, select: Select, names: list[str]) -> None:
        if names:
            fold.learn_labels(names, reader.session_columns(select, fold.session_labels.columns, names))

    def _read_new(
        self,
        reader: Reader,
        resolved: ResolvedProfile,
        fold: Fold,
        select: Select,
        until: int | None,
        budget: float,
        again: Callable[[], None],
    ) -> tuple[bool, float]:
        """Fold the new rows of a relation: whether nothing is left, and the seconds of the budget that it took.

        Calls `again` once, to read unsettled rows again. The first new rows are read before these and folded after
        them: if one commit settles rows and adds others, the settled ones are then folded first.
        """
        begin, relation, cursors = self._clock.steady(), select.relation, fold.cursors
        reread = relation is Relation.SESSIONS  # which are read again after everything else
        if cursors[relation] == FIRST_ID and until is not None:
            _skip_gap(reader, fold, select)
        while until is not None and cursors[relation] < until and self._clock.steady() - begin < budget:
            rows = reader.next_slice(select, cursors[relation], until)
            if first := not reread:
                reader.adapt(relation, self.throttle.worked)  # now, since what is read again takes time of its own
                begin += self._seconds_of(again)
                reread = True
            if relation is Relation.MESSAGES and (names := fold.unknown_sessions(rows)):
                fold.learn(reader.last_messages(select, names, cursors[relation]))
            if names := fold.unlabelled(rows):
                self._look_up_labels(reader, fold, resolved.selects[Relation.SESSIONS], names)
            self._observer.rows_read(relation, len(rows))
            fold.add(rows)
            if not len(rows):
                _skip_gap(reader, fold, select)
            if not first:
                reader.adapt(relation, self.throttle.worked)
        if not reread:
            begin += self._seconds_of(again)
        left = 0 if until is None else max(until - cursors[relation], 0)
        self._observer.backlog(relation, left)
        return left == 0, self._clock.steady() - begin

    def _seconds_of(self, action: Callable[[], None]) -> float:
        begin = self._clock.steady()
        action()
        return self._clock.steady() - begin

    def _reread(
        self, reader: Reader, resolved: ResolvedProfile, fold: Fold, relation: Relation, before: Mapping[Relation, int]
    ) -> None:
        """Read unsettled rows again, up to the cursors `before`."""
        select = resolved.selects.get(relation)
        if select is not None and (ids := fold.to_reread(relation, before[relation])):
            slices = list(reader.rows(select, ids))
            self._observer.rows_read(relation, sum(map(len, slices)))
            for rows in slices:
                if names := fold.unlabelled(rows):
                    self._look_up_labels(reader, fold, resolved.selects[Relation.SESSIONS], names)
            fold.reread(relation, ids, slices)

    def _report_skipped(self, reader: Reader) -> None:
        folds = (self.fold, self.rescan.fold if self.rescan else None)
        for fold in (fold for fold in folds if fold is not None):
            for relation, count in fold.given_up.items():
                self.skipped.give_up(relation, count)
            fold.given_up.clear()
        for row in reader.skipped:
            self.skipped.leave_out(row)
        reader.skipped.clear()

    # -- profile --------------------------------------------------------------------------------------------------

    def _resolve(self, reader: Reader) -> ResolvedProfile:
        """The profile that fits; chosen again when the tables have changed."""
        version = reader.schema_version()
        if self.resolved is None or self.resolved.schema_version != version:
            before, self.resolved = self.resolved, self._choose(reader, version)
            if before is None or before.name != self.resolved.name:
                extra = {"database": self.name, "profile": self.resolved.name, "why": self.resolved.why}
                log.info("profile chosen", extra=extra)
                for relation, reason in product(self.resolved.selects, SKIP_REASONS):
                    self._observer.rows_skipped(relation, reason, 0)
        return self.resolved

    def _choose(self, reader: Reader, version: int) -> ResolvedProfile:
        named = {table for profile in self._profiles.values() for table in profile.detect}
        tables = reader.columns(named)
        try:
            name, why = choose(self.settings.profile, self._profiles, tables)
        except ProfileError:  # the message is better with the columns of all tables
            name, why = choose(self.settings.profile, self._profiles, reader.columns(tables))
        profile = self._profiles[name]
        if self.settings.is_glob and (missing := profile.misfits(tables)):
            raise ProfileError(f"the profile {name} does not fit: the tables lack {', '.join(missing)}")
        labels = self.settings.session_labels.column_names if self.settings.session_labels else ()
        selects = {
            relation: described(
                reader, relation, sql, f"profile {name}, {relation}", labels if relation is Relation.SESSIONS else ()
            )
            for relation, sql in profile.relations.items()
        }
        if labels and Relation.SESSIONS not in selects:
            raise DatabaseError(Reason.SCHEMA, f"{self.database.path}: profile {name}, sessions: {no_label(labels[0])}")
        return ResolvedProfile(name, profile, why, selects, version)

    def _rules(self, resolved: ResolvedProfile) -> Rules:
        return Rules(
            profile=resolved.profile,
            catalogue=self._catalogue,
            zone=self.settings.timezone,
            session_labels=self.settings.session_labels,
            prices=self._prices,
            series_budget=self._budget,
            sessions_kept=SESSIONS_KEPT if resolved.messages_by_session else None,
            columns_kept=SESSIONS_KEPT if resolved.sessions_by_session else None,
        )


def described(reader: Reader, relation: Relation, sql: str, whose: str, labels: tuple[str, ...] = ()) -> Select:
    """A relation's SELECT with its columns in this log, `labels` among them. Raises DatabaseError, with the name
    `whose`, if it fails or lacks one of these.
    """
    found = reader.describe(sql, whose)
    if missing := next((column for column in labels if column not in found.columns), None):
        raise DatabaseError(Reason.SCHEMA, f"{reader.path}: {whose}: {no_label(missing, found.columns)}")
    indexed = by_session(reader.plan(session_sql(sql)))
    return Select(relation, sql, read_columns(found.columns, relation, labels), found.table, found.key, indexed)


def no_label(column: str, have: Iterable[str] = ()) -> str:
    """That a label's column is missing, and which there are."""
    others = ", ".join(sorted(set(have) - set(COLUMNS[Relation.SESSIONS].all))) or "none"
    return (
        f"the SELECT has no column {column}, which session_labels: columns: asks for (those for labels are: {others}); "
        "correct session_labels:, or give the column in a profile of your own"
    )


def _somewhat_less(seconds: float) -> float:
    """Random jitter, so that many databases do not reconcile at the same time."""
    return seconds * random.uniform(0.8, 1.0)  # noqa: S311 - no secret


def _spans(reader: Reader, resolved: ResolvedProfile) -> dict[Relation, tuple[int, int]]:
    """First and last id of each relation that has rows."""
    found = {}
    for relation, select in resolved.selects.items():
        first, last = reader.next_id(select, FIRST_ID), reader.last_id(select, FIRST_ID)
        if first is not None and last is not None:
            found[relation] = (first - 1, last)
    return found


def _skip_gap(reader: Reader, fold: Fold, select: Select) -> None:
    """Move a cursor to just below the next id that the table has."""
    following = reader.next_id(select, fold.cursors[select.relation])
    if following is not None:
        fold.cursors[select.relation] = max(following - 1, FIRST_ID)


def identify_log(reader: Reader, resolved: ResolvedProfile, fold: Fold) -> LogIdentity:
    """Compare the last folded row of each relation with the row that has its id now.

    A cursor is valid if that row is the same, or if it is gone but higher ids exist: then it was deleted, or moved
    behind the cursor by INSERT OR REPLACE. If a cursor is invalid, one anchor that is unchanged shows that the log is
    still the same, only altered. Deleted last rows that had not settled are no anchors: see `Fold.step_back`.
    """
    known = {relation: anchors for relation, anchors in fold.anchors.items() if anchors.rows}
    selects = resolved.selects
    if reader.together(lambda: all(_holds(reader, selects[relation], anchors) for relation, anchors in known.items())):
        return LogIdentity.INTACT
    same = any(_knows_again(reader, selects[relation], anchors) for relation, anchors in known.items())
    return LogIdentity.ALTERED if same else LogIdentity.REPLACED


def _has_rows_of(rescan: Rescan, before: Fold) -> bool:
    """Whether a log that was read again has the rows of the fold before. A migration copies the rows of the old layout,
    or leaves them in its tables and begins anew in others.
    """
    match rescan.identity:
        case LogIdentity.REPLACED:
            return False
        case LogIdentity.MIGRATED:
            return not rescan.fold.begins_after(before)
        case _:
            return True


def _holds(reader: Reader, select: Select, anchors: Anchors) -> bool:
    last = anchors.rows[-1]
    found = anchors.read(reader.rows(select, [last.id])).get(last.id)
    return last.matches(found) if found is not None else reader.last_id(select, last.id) is not None


def _knows_again(reader: Reader, select: Select, anchors: Anchors) -> bool:
    found = anchors.read(reader.rows(select, [anchor.id for anchor in anchors.rows]))
    return any(anchor.id in found and anchor.matches(found[anchor.id]) for anchor in anchors.rows)
