"""One refresh of one database: read what changed, fold it, render it. The one place where failures are caught."""

import logging
import random
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from exporter.config.settings import Config, DatabaseConfig
from exporter.engine.fold import OTHER, Anchor, Fold, Rules, anchor, anchor_columns
from exporter.engine.state import State, StateError
from exporter.metrics.catalogue import Labels
from exporter.metrics.exposition import Publisher, Renderer
from exporter.metrics.families import Numbers, families
from exporter.metrics.self_metrics import SelfMetrics
from exporter.model import Relation
from exporter.profiles.profile import Profile, ProfileError, choose
from exporter.source.database import Database, Limits, ReadObserver
from exporter.source.errors import DatabaseError, Deferred, Reason
from exporter.source.files import FileFingerprint
from exporter.source.reader import Reader
from exporter.source.statements import (
    FIRST_ID,
    by_session,
    columns_used,
    last_id_sql,
    scans,
    session_sql,
    slice_sql,
)
from exporter.source.throttle import Throttle

log = logging.getLogger("exporter")

SESSIONS_KEPT = 50_000
READ_SECONDS_PER_REFRESH = 1.0
"""How long one refresh reads before it lets other databases have their turn; it goes on at once after that."""
RECONCILE_SHARE = 0.1
"""Part of the interval that a reconcile, which is in no hurry, may read in each refresh."""
_RACE_NS = 50_000_000  # a file written this shortly before it was looked at may be written again within its mtime


SCAN = (
    "each read goes through the whole table or an index of it (%s); let the profile's SELECT end in "
    "WHERE id > :after AND id <= :until on the bare integer key"
)
"""What is wrong with a SELECT whose plan has such steps."""


class Clock(NamedTuple):
    """The two clocks: seconds since 1970, and seconds that never go back."""

    wall: Callable[[], float] = time.time
    steady: Callable[[], float] = time.monotonic


@dataclass(frozen=True)
class ResolvedProfile:
    """How one database is read: its profile, and what its SELECTs have turned out to yield."""

    name: str
    profile: Profile
    why: str
    columns: Mapping[Relation, tuple[str, ...]]
    by_session: frozenset[Relation]
    """The relations whose rows of one session the log finds by an index."""
    scans: Mapping[Relation, list[str]]
    """The relations of which each read goes through a whole table or index, with the steps of the plan that do."""

    @property
    def messages_by_session(self) -> bool:
        """Whether the log can be asked for a session's messages without a scan of all."""
        return Relation.MESSAGES in self.by_session


@dataclass(frozen=True)
class Published:
    """What is known of a database since its last good refresh, for those who ask in words and not in samples."""

    totals: Numbers
    stalled: Mapping[Labels, int]
    latest: Mapping[Labels, float]
    stalled_ids: frozenset[int] = frozenset()
    """Ids of the rows of the stalled sessions."""


class _Counted(ReadObserver):
    """Counts what a visit does in the exporter's own metrics."""

    def __init__(self, name: str, own: SelfMetrics) -> None:
        self._name, self._self_metrics = name, own

    def transaction(self, seconds: float) -> None:
        self._self_metrics.observe("agent_exporter_read_transaction_seconds", seconds=seconds)

    def busy(self) -> None:
        self._self_metrics.increase("agent_exporter_busy_retries_total", self._name)


class Refresh:
    """Keeps one database's numbers current. `run` is called by one thread at a time; the rest may be read by any."""

    def __init__(
        self,
        name: str,
        path: Path,
        settings: DatabaseConfig,
        config: Config,
        own: SelfMetrics,
        publisher: Publisher,
        throttle: Throttle,
        clock: Clock = Clock(),  # noqa: B008 - immutable
        state: State | None = None,
    ) -> None:
        self.name = name
        self.settings = settings
        limits = Limits(config.limits.refresh_time, config.limits.query_time, config.limits.lock_time)
        self.database = Database(path, limits, _Counted(name, own))
        self.failure: DatabaseError | None = None
        self.resolved: ResolvedProfile | None = None
        self.running = threading.Lock()
        """Held while a refresh runs."""
        self.patience: float | None = None
        """Seconds that a refresh waits for a writer's lock before `run` raises Deferred; None: as long as it may."""
        self.published: Published | None = None
        self.last_success: float | None = None
        """Time of the last good refresh, epoch seconds."""
        self.progress: float | None = None
        """During a first pass the part of the log that is read, 0 to 1."""
        self.series = 0
        """Series that the database contributes to /metrics."""
        self.unmapped: frozenset[str] = frozenset()
        """Raw statuses and outcomes that the profile does not map, as `column=value`."""
        self._profiles = config.all_profiles
        self._budget = config.limits.series_per_database
        self._self_metrics = own
        self._publisher = publisher
        self._throttle = throttle
        self._clock = clock
        self._state = state
        self._unsaved = False
        """Whether the state file lacks more than what the fold has noted as changed."""
        labels = settings.session_labels
        self._renderer = Renderer({"database": name}, tuple(labels.groupindex) if labels else ())
        self._fold: Fold | None = None
        self._fresh: Fold | None = None
        self._replacing = LogIdentity.INTACT
        self._urgent = False
        """Whether the published fold no longer fits the log, and waits for `_fresh` to take its place."""
        self._spans: dict[Relation, tuple[int, int]] = {}
        """First and last id of each relation when the first pass began."""
        self._seen: FileFingerprint | None = None
        self._fresh_since = clock.steady()
        self._reconcile_after = self._some_time(settings.reconcile_interval)
        self._good_at: float | None = None
        self._publishing = threading.Lock()
        self._complained: str | None = None
        self._overflowed = 0
        self._saved: object = None
        self._save_failure: StateError | None = None
        self._rendered: object = None
        own.set("agent_exporter_refresh_interval_seconds", name, to=settings.interval)
        own.set("agent_exporter_database_up", name, to=0)
        own.increase("agent_exporter_refreshes_total", name, "success", by=0)
        own.increase("agent_exporter_series_overflowed_total", name, by=0)
        own.increase("agent_exporter_busy_retries_total", name, by=0)
        if state is not None:
            own.increase("agent_exporter_state_save_failures_total", name, by=0)

    # -- the boundary ---------------------------------------------------------------------------------------------

    def run(self) -> bool:
        """Refresh once; True if there is more to read at once. What goes wrong ends here: timed, counted, logged.

        With `patience`, raises Deferred where a writer holds its lock, which is no failure before the limit of a lock.
        """
        with self.running, self._throttle:
            return not self.database.stop.is_set() and self._run()

    def _run(self) -> bool:
        begin = self._clock.steady()
        more = False
        try:
            more = self._attempt()
            self._succeeded()
        except Deferred:
            raise
        except DatabaseError as error:
            self._failed(error)
        except ProfileError as error:
            self._failed(DatabaseError(Reason.NO_PROFILE, f"{self.database.path}: {error}"))
        except Exception as error:  # the boundary
            log.debug("traceback", exc_info=error)
            bug = f"{self.database.path}: {error!r}; this is a bug: please report it with what --log.level debug adds"
            self._failed(DatabaseError(Reason.INTERNAL, bug))
        self._self_metrics.observe(
            "agent_exporter_refresh_duration_seconds", self.name, seconds=self._clock.steady() - begin
        )
        return more

    def _succeeded(self) -> None:
        self._good_at = self._clock.steady()
        self.last_success = self._clock.wall()
        self._self_metrics.increase("agent_exporter_refreshes_total", self.name, "success")
        self._self_metrics.set("agent_exporter_database_up", self.name, to=1)
        if self.published is not None:
            self._self_metrics.set(
                "agent_exporter_refresh_last_success_timestamp_seconds", self.name, to=self.last_success
            )
        if self.failure is not None:
            log.info("database can be read again", extra={"database": self.name})
        self.failure = self._complained = None

    def fail(self, error: DatabaseError) -> None:
        """Count a failure that the refresh itself cannot tell of, since it does not return."""
        self._failed(error)

    def _failed(self, error: DatabaseError) -> None:
        if error.reason is Reason.STOPPED:
            return
        self.failure = error
        self._seen = None
        self._self_metrics.increase("agent_exporter_refreshes_total", self.name, error.reason)
        self._self_metrics.set("agent_exporter_database_up", self.name, to=0)
        if error.reason in (Reason.SCHEMA, Reason.NO_PROFILE):
            self.resolved = None
        if self._complained != error.reason:  # once for each cause, not once for each refresh
            self._complained = error.reason
            log.error(str(error), extra={"database": self.name, "reason": str(error.reason)})
        self.expire()

    def expire(self) -> None:
        """Withdraw the database's series when the last good refresh is too long ago."""
        with self._publishing:
            if self._good_at is None or self.published is None:
                return
            if self._clock.steady() - self._good_at <= self.settings.expires_after:
                return
            log.error(
                "series withdrawn: no good refresh within expire_after",
                extra={"database": self.name, "expire_after_seconds": self.settings.expires_after},
            )
            self.published = None
            self._publisher.put(self.name, None)
            self._self_metrics.set("agent_exporter_series", self.name, to=0)

    # -- reading --------------------------------------------------------------------------------------------------

    def _attempt(self) -> bool:
        fingerprint = self.database.fingerprint()
        if self._fold is not None and self._unchanged(fingerprint):
            self._publish(self._fold)
            self._save(self._fold)
            return False
        more = self.database.visit(self._throttle, self._visit, self._cursors, patience=self.patience)
        settled = self._clock.wall() * 1e9 - fingerprint.newest_ns > _RACE_NS
        self._seen = fingerprint if settled and not more else None
        return more

    def _cursors(self) -> object:
        """How far the log is read: what a visit that has to be done again has not lost."""
        return [dict(fold.cursors) for fold in (self._fold, self._fresh) if fold is not None]

    def _unchanged(self, fingerprint: FileFingerprint) -> bool:
        return self._fresh is None and fingerprint == self._seen and not self._reconcile_due()

    def _reconcile_due(self) -> bool:
        return self._clock.steady() - self._fresh_since > self._reconcile_after

    @staticmethod
    def _some_time(seconds: float) -> float:
        """A little less than `seconds`, each time another little: many databases are not to reconcile at once."""
        return seconds * random.uniform(0.8, 1.0)  # noqa: S311 - no secret

    def _visit(self, reader: Reader) -> bool:
        resolved = self.resolved = self.resolved or self._resolve_profile(reader)
        rules = self._rules(resolved)
        if self._fold is None and self._fresh is None and self._state is not None:
            self._fold = self._state.load(self.name, rules)
        if self._fold is not None and not self._urgent:
            standing = (
                _identify_log(reader, resolved, self._fold) if self._fold.rules == rules else LogIdentity.MIGRATED
            )
            if standing is LogIdentity.REPLACED and self._good_at is None:
                log.warning("state not used: it is of another log", extra={"database": self.name})
                self._fold = None
            elif standing is LogIdentity.INTACT:
                caught_up = self._advance(reader, resolved, self._fold, READ_SECONDS_PER_REFRESH)
                self._publish(self._fold)
                self._save(self._fold)
                if not caught_up:
                    return True
            else:
                self._begin_afresh(resolved, standing)
        if self._fresh is None and (self._fold is None or self._reconcile_due()):
            self._begin_afresh(resolved, LogIdentity.INTACT)
            if self._fold is None:
                self._spans = _spans(reader, resolved)
        if self._fresh is None:
            return False
        if self._fresh.rules != rules or _identify_log(reader, resolved, self._fresh) is not LogIdentity.INTACT:
            self._begin_afresh(resolved, self._replacing)
        return self._advance_fresh(reader, resolved, self._fresh)

    def _begin_afresh(self, resolved: ResolvedProfile, standing: "LogIdentity") -> None:
        """Start reading the whole log again, beside the fold that is published, or for the first time."""
        self._replacing = standing
        self._urgent = standing is not LogIdentity.INTACT
        self._fresh_since = self._clock.steady()
        self._reconcile_after = self._some_time(self.settings.reconcile_interval)
        if self._urgent:
            log.warning("log %s: reading all of it again", standing.value, extra={"database": self.name})
        self._fresh = Fold(self._rules(resolved))

    def _rules(self, resolved: ResolvedProfile) -> Rules:
        return Rules(
            profile=resolved.profile,
            zone=self.settings.timezone,
            session_labels=self.settings.session_labels,
            series_budget=self._budget,
            sessions_kept=SESSIONS_KEPT if resolved.messages_by_session else None,
        )

    def _save(self, fold: Fold) -> None:
        """Keep the fold for after a restart. A failure costs only that; it is counted, and said once."""
        if self._state is None:
            return
        if not self._unsaved and fold.tally.changed is not None and self._saved == (fold.tally.version, fold.cursors):
            return
        try:
            with self._throttle.released():
                self._state.save(self.name, fold, whole=self._unsaved)
        except StateError as error:
            self._self_metrics.increase("agent_exporter_state_save_failures_total", self.name)
            if self._save_failure is None:
                log.error(str(error), extra={"database": self.name})
            self._save_failure = error
            return
        fold.start_tracking()
        self._unsaved, self._save_failure = False, None
        self._saved = (fold.tally.version, dict(fold.cursors))

    def _advance_fresh(self, reader: Reader, resolved: ResolvedProfile, fresh: Fold) -> bool:
        hurry = self._urgent or self._fold is None
        budget = (
            READ_SECONDS_PER_REFRESH
            if hurry
            else min(READ_SECONDS_PER_REFRESH, RECONCILE_SHARE * self.settings.interval)
        )
        if not self._advance(reader, resolved, fresh, budget):
            self.progress = self._progress(fresh) if self._fold is None else None
            return hurry
        if self._fold is not None:
            same_log = self._replacing is not LogIdentity.REPLACED
            fresh.tally.carry_over(self._fold.tally, same_log, self._budget)
        else:
            log.info(
                "first pass complete",
                extra={"database": self.name, "seconds": round(self._clock.steady() - self._fresh_since, 3)},
            )
        self._fold, self._fresh, self._urgent, self.progress = fresh, None, False, None
        self._unsaved = True
        self._publish(fresh)
        self._save(fresh)
        return False

    def _resolve_profile(self, reader: Reader) -> ResolvedProfile:
        named = {table for profile in self._profiles.values() for table in profile.detect}
        name, why = choose(self.settings.profile, self._profiles, reader.columns(named))
        profile = self._profiles[name]
        columns = {
            r: columns_used(reader.describe(select, f"profile {name}, {r}"), r)
            for r, select in profile.relations.items()
        }
        selects = profile.relations.items()
        indexed = frozenset(r for r, select in selects if by_session(reader.plan(session_sql(select))))
        log.info("profile chosen", extra={"database": self.name, "profile": name, "why": why})
        plans = {r: reader.plan(slice_sql(s, columns[r])) + reader.plan(last_id_sql(s)) for r, s in selects}
        scanned = {relation: steps for relation, plan in plans.items() if (steps := scans(plan))}
        for relation, steps in scanned.items():
            log.warning("%s: %s", relation, SCAN % "; ".join(steps), extra={"database": self.name})
        return ResolvedProfile(name, profile, why, columns, indexed, scanned)

    def _advance(self, reader: Reader, resolved: ResolvedProfile, fold: Fold, budget: float) -> bool:
        """Fold in what is new, then what had not settled; True if nothing is left to read.

        Each relation has its share of the budget, in seconds, so that a log that grows faster than it is read does not
        keep the last of them waiting.
        """
        before, begin = dict(fold.cursors), self._clock.steady()
        caught_up = True
        for i, relation in enumerate(resolved.columns, 1):
            share = begin + budget * i / len(resolved.columns)
            caught_up &= self._read_new(reader, resolved, fold, relation, share)
        if caught_up or fold is self._fold:
            self._read_unsettled(reader, resolved, fold, before)
        fold.flush()
        return caught_up

    def _read_new(
        self, reader: Reader, resolved: ResolvedProfile, fold: Fold, relation: Relation, deadline: float
    ) -> bool:
        select, columns = resolved.profile.relations[relation], resolved.columns[relation]
        if fold.cursors[relation] == FIRST_ID:
            _skip_gap(reader, select, fold, relation)
        until = reader.last_id(select, fold.cursors[relation])
        while until is not None and fold.cursors[relation] < until and self._clock.steady() < deadline:
            rows = reader.next_slice(relation, select, columns, fold.cursors[relation], until)
            if rows is None:
                if not _skip_gap(reader, select, fold, relation):
                    break
                continue
            if relation is Relation.MESSAGES and (unknown_sessions := fold.unknown_sessions(rows)):
                fold.remember(reader.last_messages(select, unknown_sessions, fold.cursors[relation]))
            self._self_metrics.increase("agent_exporter_rows_read_total", self.name, relation, by=len(rows))
            fold.add(rows)
            reader.adapt(relation, self._throttle.worked)
        left = 0 if until is None else max(until - fold.cursors[relation], 0)
        self._self_metrics.set("agent_exporter_backlog_rows", self.name, relation, to=left)
        return left == 0

    def _read_unsettled(
        self, reader: Reader, resolved: ResolvedProfile, fold: Fold, before: Mapping[Relation, int]
    ) -> None:
        """Read again the rows up to `before` that may have changed since: unsettled ones, and sessions that went on."""
        for relation, ids in fold.to_recheck(before).items():
            select, columns = resolved.profile.relations[relation], resolved.columns[relation]
            rows = list(reader.rows(relation, select, columns, ids))
            self._self_metrics.increase("agent_exporter_rows_read_total", self.name, relation, by=sum(map(len, rows)))
            fold.recheck(relation, ids, rows)
        fold.rechecked()
        if (messages := resolved.profile.relations.get(Relation.MESSAGES)) and (names := fold.unknown_activity()):
            fold.remember(reader.last_messages(messages, names, fold.cursors[Relation.MESSAGES]))

    def _progress(self, fresh: Fold) -> float:
        """The part of the ids that a first pass has behind it."""
        done = sum(min(max(fresh.cursors[r], first), last) - first for r, (first, last) in self._spans.items())
        return done / max(1, sum(last - first for first, last in self._spans.values()))

    # -- publishing -----------------------------------------------------------------------------------------------

    def _publish(self, fold: Fold) -> None:
        """Render the fold for the next snapshot, if it or which sessions are stalled changed since the last time."""
        quiet_since = self._clock.wall() - self.settings.stalled_after
        stalled, ids = fold.stalled(quiet_since), fold.stalled_ids(quiet_since)
        present = (id(fold), fold.tally.version, ids)
        if self.published is not None and present == self._rendered:
            return
        tally, latest = fold.tally, dict(fold.latest)
        fragment = self._renderer.render(families(tally.totals, tally.counters, tally.exemplars, stalled, latest))
        with self._publishing:
            self._good_at = self._clock.steady()
            self.published = Published({name: dict(part) for name, part in tally.totals.items()}, stalled, latest, ids)
            self._publisher.put(self.name, fragment)
        self._rendered = present
        self.series = fragment.series
        self._self_metrics.set("agent_exporter_series", self.name, to=fragment.series)
        self._warn(fold)

    def _warn(self, fold: Fold) -> None:
        new_values = fold.unmapped - self.unmapped
        self.unmapped = frozenset(fold.unmapped)
        for value in sorted(new_values):
            log.warning(
                "the profile does not map %s; add it to statuses: or outcomes: of a profile of your own",
                value,
                extra={"database": self.name},
            )
        if new := len(fold.overflowed) - self._overflowed:
            if not self._overflowed:
                log.warning(
                    "budget of series used up: new label values are counted under %s; raise limits.series_per_database",
                    OTHER,
                    extra={"database": self.name, "series_per_database": self._budget},
                )
            self._self_metrics.increase("agent_exporter_series_overflowed_total", self.name, by=max(new, 0))
            self._overflowed = len(fold.overflowed)


def _spans(reader: Reader, resolved: ResolvedProfile) -> dict[Relation, tuple[int, int]]:
    """First and last id of each relation that has rows."""
    found = {}
    for relation, select in resolved.profile.relations.items():
        first, last = reader.next_id(select, FIRST_ID), reader.last_id(select, FIRST_ID)
        if first is not None and last is not None:
            found[relation] = (first - 1, last)
    return found


def _skip_gap(reader: Reader, select: str, fold: Fold, relation: Relation) -> bool:
    """Move a cursor to just below the next id that exists; False if there is none."""
    following = reader.next_id(select, fold.cursors[relation])
    if following is not None:
        fold.cursors[relation] = max(following - 1, FIRST_ID)
    return following is not None


class LogIdentity(Enum):
    """What the rows that a fold has seen tell of the log it finds: the value completes the sentence "log ..."."""

    INTACT = "intact"
    ALTERED = "altered: rows that were counted are gone or have new ids"
    REPLACED = "replaced by another"
    MIGRATED = "of another layout now"


def _identify_log(reader: Reader, resolved: ResolvedProfile, fold: Fold) -> LogIdentity:
    """Compare a few of the rows that were folded, the last among them, with what is in their place now.

    A cursor holds while the row it stands on is the same - or is gone, and higher ids tell that it was deleted or, as
    INSERT OR REPLACE does, written anew behind the cursor. Any row that is the same tells that it is the same log.
    """
    intact, known = True, not fold.anchors
    for relation, anchors in fold.anchors.items():
        select, columns = resolved.profile.relations[relation], anchor_columns(relation)
        found: dict[int, Anchor] = {}
        for rows in reader.rows(relation, select, ("id", *columns), {mark.id for mark in anchors}):
            found |= {id_: anchor(rows, i, id_) for i, id_ in enumerate(rows.columns["id"])}
        last = anchors[-1]
        intact &= found[last.id] == last if last.id in found else reader.last_id(select, last.id) is not None
        known |= any(found.get(mark.id) == mark for mark in anchors)
    if intact:
        return LogIdentity.INTACT
    return LogIdentity.ALTERED if known else LogIdentity.REPLACED
