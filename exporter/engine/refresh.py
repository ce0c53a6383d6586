"""One refresh of one database: read, fold, publish, save. The only place where failures are caught and counted."""

import logging
import os
import threading
from dataclasses import replace
from pathlib import Path

from exporter.config.settings import Config, DatabaseConfig
from exporter.engine.fold import Fold, Rules
from exporter.engine.ingest import Clock, Ingest, IngestObserver
from exporter.engine.state import State, StateError
from exporter.engine.status import DatabaseStatus, Published
from exporter.engine.totals import OTHER
from exporter.metrics.exposition import Fragment, Publisher, Renderer
from exporter.metrics.families import families
from exporter.metrics.numbers import LogNumbers
from exporter.metrics.self_metrics import SelfMetrics
from exporter.model import Relation
from exporter.profiles.profile import ProfileError
from exporter.source.errors import DatabaseError, Deferred, Reason
from exporter.source.files import FileFingerprint
from exporter.source.throttle import Throttle

log = logging.getLogger("exporter")

_FOREIGN = (Reason.NO_PROFILE, Reason.NOT_A_DATABASE)
"""Reasons for which a file that matches a glob is ignored instead of reported as a failure."""


class _Counting(IngestObserver):
    """Reports an ingest in the exporter's own metrics."""

    def __init__(self, name: str, metrics: SelfMetrics) -> None:
        self._name, self._metrics = name, metrics

    def transaction(self, seconds: float) -> None:
        self._metrics.observe("agent_exporter_read_transaction_seconds", seconds=seconds)

    def busy(self) -> None:
        self._metrics.increase("agent_exporter_busy_retries_total", self._name)

    def rows_read(self, relation: Relation, count: int) -> None:
        self._metrics.increase("agent_exporter_rows_read_total", self._name, relation, by=count)

    def backlog(self, relation: Relation, ids: int) -> None:
        self._metrics.set("agent_exporter_backlog_rows", self._name, relation, to=ids)

    def rows_skipped(self, relation: Relation, reason: str, count: int) -> None:
        self._metrics.increase("agent_exporter_rows_skipped_total", self._name, relation, reason, by=count)


class Refresh:
    """Keeps one database's numbers current. `run` is called by one thread at a time; `status` may be read by any."""

    def __init__(
        self,
        name: str,
        path: Path,
        settings: DatabaseConfig,
        config: Config,
        metrics: SelfMetrics,
        publisher: Publisher,
        throttle: Throttle,
        clock: Clock = Clock(),  # noqa: B008 - immutable
        state: State | None = None,
    ) -> None:
        self.name, self.settings, self.prices = name, settings, config.all_prices
        self.ingest = Ingest(
            name, path, settings, config, metrics.catalogue, throttle, clock, _Counting(name, metrics), self._restore
        )
        self.database = self.ingest.database
        self.status = DatabaseStatus(name, os.fspath(path))
        self._metrics, self._publisher, self._throttle, self._clock = metrics, publisher, throttle, clock
        self._state = state
        self._budget = config.limits.series_per_database
        self._redacted = config.redacted
        labels = settings.session_labels
        self._renderer = Renderer({"database": name}, labels.names if labels else ())
        self._publishing = threading.Lock()
        self._good_at: float | None = None
        self._rendered: object = None
        self._opening: Fragment | None = None
        """The fragment published last, while it shows new series at 0."""
        self._complained: Reason | None = None
        self._overflowed = 0
        self._saved_fold: Fold | None = None
        """The fold that the state file has, except for the changes that the fold has tracked since."""
        self._saved: object = None
        self._save_failed = False
        self._announced = False
        self._left_alone: FileFingerprint | None = None
        """State of the files when no profile fitted them; they are not opened again until it changes."""
        if not settings.is_glob:  # a file that matches a glob may be no log, and then has no series
            self._announce()

    def current(self) -> DatabaseStatus:
        """The status as the last refresh left it."""
        return self.status

    @property
    def running(self) -> threading.Lock:
        """Held while a refresh runs."""
        return self.ingest.running

    def _announce(self) -> None:
        """Start the exporter's own series of this database, once."""
        if self._announced:
            return
        self._announced = True
        metrics, name = self._metrics, self.name
        metrics.set("agent_exporter_refresh_interval_seconds", name, to=self.settings.interval)
        metrics.set("agent_exporter_database_up", name, to=0)
        metrics.increase("agent_exporter_refreshes_total", name, "success", by=0)
        metrics.increase("agent_exporter_series_overflowed_total", name, by=0)
        metrics.increase("agent_exporter_busy_retries_total", name, by=0)
        if self._state is not None:
            metrics.increase("agent_exporter_state_save_failures_total", name, by=0)

    # -- the boundary ---------------------------------------------------------------------------------------------

    def run(self) -> bool:
        """Refresh once. True if there is more to read at once. Failures are timed, counted and logged here.

        Raises Deferred if `ingest` has patience and a writer holds its lock: no failure before the limit.
        """
        with self.running, self._throttle:
            return not self.database.stop.is_set() and self._run()

    def _run(self) -> bool:
        begin, more = self._clock.steady(), False
        try:
            if self._left_alone is not None and self._left_alone == self.database.fingerprint():
                return False
            more = self.ingest.advance()
            if self.ingest.fold is not None:
                self._publish(self.ingest.fold)
                self._save(self.ingest.fold)
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
        if self.status.foreign is not None:
            return False
        seconds = self._clock.steady() - begin
        self._metrics.observe("agent_exporter_refresh_duration_seconds", self.name, seconds=seconds)
        return more

    def _succeeded(self) -> None:
        self._announce()
        self._good_at = self._clock.steady()
        now = self._clock.wall()
        self._metrics.increase("agent_exporter_refreshes_total", self.name, "success")
        self._metrics.set("agent_exporter_database_up", self.name, to=1)
        if self.status.published is not None:
            self._metrics.set("agent_exporter_refresh_last_success_timestamp_seconds", self.name, to=now)
        if self.status.failure is not None:
            log.info("database can be read again", extra={"database": self.name})
        self._complained = self._left_alone = None
        self._tell(failure=None, last_success=now, foreign=None)

    def fail(self, error: DatabaseError) -> None:
        """Count a failure of a refresh that does not return."""
        self._failed(error)

    def _failed(self, error: DatabaseError) -> None:
        if error.reason is Reason.STOPPED:
            return
        error = DatabaseError(error.reason, self._redacted(str(error)))
        if self.settings.is_glob and self.ingest.resolved is None and error.reason in _FOREIGN:
            self._leave_alone(str(error))
            return
        self._announce()
        self._tell(failure=error, foreign=None)
        self._metrics.increase("agent_exporter_refreshes_total", self.name, error.reason)
        self._metrics.set("agent_exporter_database_up", self.name, to=0)
        if self._complained != error.reason:  # once, not at each refresh
            self._complained = error.reason
            log.error(str(error), extra={"database": self.name, "reason": str(error.reason)})
        self.expire()

    def _leave_alone(self, why: str) -> None:
        """Ignore a file that matches a glob but no profile. It is no failure, and is tried again when it changes."""
        self._left_alone = self.ingest.fingerprint
        if self.status.foreign != why:
            log.info("file ignored: no profile fits it", extra={"path": self.status.path, "why": why})
        self._tell(failure=None, foreign=why)

    def _tell(self, **changes: object) -> None:
        """Replace the status by one with these changes and the ingest's profile and progress."""
        found = {"resolved": self.ingest.resolved, "progress": self.ingest.progress}
        self.status = replace(self.status, **(found | changes))  # type: ignore[arg-type]

    def expire(self) -> None:
        """Withdraw the database's series if the last good refresh is longer ago than expire_after."""
        with self._publishing:
            if self._good_at is None or self.status.published is None:
                return
            if self._clock.steady() - self._good_at <= self.settings.expires_after:
                return
            log.error(
                "series withdrawn: no good refresh within expire_after",
                extra={"database": self.name, "expire_after_seconds": self.settings.expires_after},
            )
            self._tell(published=None, series=0)
            self._publisher.put(self.name, None)
            self._metrics.set("agent_exporter_series", self.name, to=0)

    # -- publishing -----------------------------------------------------------------------------------------------

    def _publish(self, fold: Fold) -> None:
        """Render the fold for the next snapshot, if it or the set of stalled sessions has changed."""
        quiet_since = self._clock.wall() - self.settings.stalled_after
        ids, sizes = fold.stalled_ids(quiet_since), self._file_bytes()
        present = (id(fold), fold.totals.version, ids, sizes)
        if self.status.published is not None and present == self._rendered:
            return
        numbers = fold.numbers(quiet_since, sizes)
        with self._publishing:
            opening, self._opening = self._opening, None  # `open_series` must not change it any more
        scraped = None if opening is None else self._publisher.scraped(self.name)
        fragment = self._renderer.render(families(self._metrics.catalogue, numbers), scraped)
        with self._publishing:
            self._good_at = self._clock.steady()
            published = Published(_copied(numbers), ids)
            self._tell(published=published, series=fragment.series, unmapped=frozenset(fold.meanings.unmapped))
            self._publisher.put(self.name, fragment)
            self._opening = fragment if fragment.opening else None
        self._rendered = present
        self._metrics.set("agent_exporter_series", self.name, to=fragment.series)
        self._warn(fold)

    def open_series(self) -> None:
        """Show the values of new series, once a scrape has read them at 0."""
        with self._publishing:
            if self._opening is not None and self._publisher.open(self.name, self._opening):
                self._opening = None

    def _file_bytes(self) -> dict[str, float]:
        found = self.ingest.fingerprint
        return {} if found is None else {"main": found.main.size, "wal": found.wal.size}

    def _warn(self, fold: Fold) -> None:
        for value in sorted(fold.meanings.unmapped_since_asked()):
            log.warning(
                "the profile does not map %s; add it to statuses: or outcomes: of a profile of your own",
                value,
                extra={"database": self.name},
            )
        if new := fold.totals.overflowed - self._overflowed:
            if not self._overflowed:
                log.warning(
                    "series budget used up: new label values are counted under %s; raise limits.series_per_database",
                    OTHER,
                    extra={"database": self.name, "series_per_database": self._budget},
                )
            self._metrics.increase("agent_exporter_series_overflowed_total", self.name, by=max(new, 0))
            self._overflowed = fold.totals.overflowed

    # -- state ----------------------------------------------------------------------------------------------------

    def _restore(self, rules: Rules) -> Fold | None:
        fold = self._state.load(self.name, rules) if self._state is not None else None
        self._saved_fold = fold
        return fold

    def _save(self, fold: Fold) -> None:
        """Save the fold for after a restart. A failure is counted, and logged once."""
        if self._state is None:
            return
        everything = fold is not self._saved_fold
        present = (fold.totals.version, dict(fold.cursors))
        if not everything and self._saved == present and self._state.holds(self.name):
            return
        try:
            with self._throttle.released():
                self._state.save(self.name, fold, everything)
        except StateError as error:
            self._metrics.increase("agent_exporter_state_save_failures_total", self.name)
            if not self._save_failed:
                log.error(str(error), extra={"database": self.name})
            self._save_failed = True
            return
        fold.start_tracking()
        self._saved_fold, self._saved, self._save_failed = fold, present, False


def _copied(numbers: LogNumbers) -> LogNumbers:
    """A copy of the numbers, which does not change when the fold does."""
    return replace(
        numbers,
        now={name: dict(part) for name, part in numbers.now.items()},
        ever={},
        exemplars={},
        latest=dict(numbers.latest),
    )
