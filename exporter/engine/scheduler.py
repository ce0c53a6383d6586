"""Scheduler of refreshes: one job for each database, files found by globs, a tick that publishes and withdraws."""

import logging
import random
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from glob import glob, has_magic
from hashlib import blake2b
from itertools import chain, count
from pathlib import Path

from exporter.config.settings import Config, DatabaseConfig
from exporter.engine.copies import CopyWatch
from exporter.engine.ingest import Clock
from exporter.engine.refresh import Refresh
from exporter.engine.state import State, StateError
from exporter.engine.timetable import Timetable, Work, Workers
from exporter.metrics.exposition import Publisher
from exporter.metrics.self_metrics import SelfMetrics
from exporter.model import LABEL_LENGTH
from exporter.source.errors import DatabaseError, Deferred, Reason, shown
from exporter.source.throttle import IdlePolicy, Throttle, lower_priority

log = logging.getLogger("exporter")

WORKERS = 2
MOST_REPLACED = 2
"""Most threads that may run beside those that replaced them. More would take the processor from agents."""
TICK_SECONDS = 1.0
LOCK_PATIENCE_SECONDS = 0.1
"""How long a refresh waits for a lock before it is deferred."""
MOST_DEFERRED_SECONDS = 1.0
HELD_UP_SECONDS = 0.25
"""How long one read may keep other databases waiting."""
LATE_SECONDS = 10.0
"""How long a refresh may take before another thread replaces its own."""
STOP_SECONDS = 3.0
_WATCH_SECONDS = 0.1
_NO_GLOB_SECONDS = 60.0
_SLOW_FAILURES = (Reason.LOCKED, Reason.TIME_LIMIT)
_MOST_DOUBLINGS = 4
_JITTER = 0.1  # part of the interval
_COMPANIONS = ("-wal", "-shm", "-journal")


class Monitor:
    """Refreshes every configured database on time. Any thread may read `refreshes` and `unmatched`.

    Due times follow the monotonic clock. No database keeps another waiting: the refresh of a locked one is deferred and
    frees its thread; one that holds the throttle for too long (a slow SELECT, a call of SQLite that cannot be
    interrupted) loses it, and another thread takes over.
    """

    def __init__(
        self,
        config: Config,
        own: SelfMetrics,
        publisher: Publisher,
        clock: Clock = Clock(),  # noqa: B008 - immutable
        state: State | None = None,
        on_tick: Callable[[Mapping[str, Refresh]], None] = lambda _: None,
    ) -> None:
        self.config = config
        self._databases: Mapping[str, Refresh] = {}
        """Every file that the configuration names, also those that match a glob but are ignored."""
        self._matches: Mapping[str, frozenset[Path]] = {}
        self._self_metrics = own
        self._publisher = publisher
        self._clock = clock
        self._state = state
        self._on_tick = on_tick
        self._throttle = Throttle()
        self._copies = CopyWatch()
        self._gone: set[str] = set()
        self._jobs: dict[str, Job] = {}
        self._changing = threading.Lock()
        """Held while databases are added or removed: by a reload, the search for files, or the tick."""
        self._timetable = Timetable(clock.steady)
        self._idle_policy = IdlePolicy(clock.steady)
        self._workers = Workers("refresh", WORKERS, MOST_REPLACED, lower_priority, self._idle_policy.enter)
        self._ticks = Workers("tick", 1, 0, lower_priority)

    @property
    def refreshes(self) -> Mapping[str, Refresh]:
        """The databases that are monitored."""
        return {name: refresh for name, refresh in self._databases.items() if refresh.status.foreign is None}

    @property
    def unmatched(self) -> tuple[str, ...]:
        """The globs of the configuration that no log matches, as messages show them."""
        return unmatched(self._matches, self._databases.values())

    def start(self) -> None:
        """Start refreshing, in threads of its own."""
        with self._changing:
            self._discover()
        self._timetable.every(_WATCH_SECONDS, self._watch)
        self._tick_after(TICK_SECONDS, self._tick)
        self._tick_after(self._discovery_seconds(), self._discover_again)
        self._timetable.start()

    def interrupt(self) -> None:
        """End every reader at its next slice, for good."""
        for refresh in self._databases.values():
            refresh.database.stop.set()

    def stop(self) -> None:
        """End every refresh at its next slice, and wait for that, but not for one that SQLite cannot interrupt."""
        self.interrupt()
        self._timetable.stop()
        if not (self._workers.stop(STOP_SECONDS) and self._ticks.stop(STOP_SECONDS)):
            log.warning("a read could not be interrupted; ending without it")

    def _discover(self) -> None:
        """Find the files that the configuration names now, and start to monitor the new ones."""
        found = dict(databases(self.config, self._names()))
        for name, (path, settings) in found.items():
            if name not in self._databases:
                self._begin(name, path, settings)
        self._gone = self._databases.keys() - found.keys()
        before, self._matches = self.unmatched, matches(self.config)
        for pattern in sorted(set(self.unmatched) - set(before)):
            log.warning(
                "no log matches", extra={"path": pattern, "remedy": "correct path:, or start what writes there"}
            )

    def apply(self, config: Config) -> None:
        """Use another configuration. Databases with unchanged settings keep their totals; others start again.

        Blocks until stopped refreshes have ended: do not call it in the event loop. One call at a time.
        """
        with self._changing:
            before, self.config = self.config, config
            wanted = dict(databases(config, self._names()))
            for name, refresh in self._databases.items():
                same = name in wanted and wanted[name] == (refresh.database.path, refresh.settings)
                if not same or _shared(before) != _shared(config):
                    self._end(name)
            self._discover()

    def _names(self) -> dict[str, str]:
        return {str(refresh.database.path): name for name, refresh in self._databases.items()}

    def _begin(self, name: str, path: Path, settings: DatabaseConfig) -> None:
        refresh = Refresh(
            name,
            path,
            settings,
            self.config,
            self._self_metrics,
            self._publisher,
            self._throttle,
            self._clock,
            self._state,
        )
        refresh.ingest.patience = LOCK_PATIENCE_SECONDS
        self._databases = {**self._databases, name: refresh}
        self._jobs[name] = Job(refresh, self._timetable, self._workers, self._publisher)
        self._workers.put(self._jobs[name].run)

    def _end(self, name: str) -> None:
        refresh = self._databases[name]
        refresh.database.stop.set()
        del self._jobs[name]
        self._databases = {n: r for n, r in self._databases.items() if n != name}
        ended = refresh.running.acquire(timeout=STOP_SECONDS)
        try:
            self._publisher.put(name, None)
            self._self_metrics.forget(name)
            self._forget_state(name)
        finally:
            if ended:
                refresh.running.release()
        if refresh.status.foreign is None:
            log.info("database is no longer monitored", extra={"database": name})

    def _forget_state(self, name: str) -> None:
        """Remove a database from the state file. A failure is only logged."""
        try:
            if self._state is not None:
                self._state.forget(name)
        except StateError as error:
            log.error(str(error), extra={"database": name})

    def _tick_after(self, seconds: float, work: Work) -> None:
        """Run `work` in the tick thread after so many seconds."""
        self._timetable.after(seconds, lambda: self._ticks.put(work))

    def _discover_again(self) -> None:
        """Look for files, unless a reload does that now: the tick thread waits for nothing."""
        try:
            if self._changing.acquire(blocking=False):
                try:
                    self._discover()
                finally:
                    self._changing.release()
        finally:
            self._tick_after(self._discovery_seconds(), self._discover_again)

    def _discovery_seconds(self) -> float:
        globs = (d.interval for d in self.config.databases if d.is_glob)
        return min(globs, default=_NO_GLOB_SECONDS)

    def _tick(self) -> None:
        try:
            self._look_after()
        finally:
            self._tick_after(TICK_SECONDS, self._tick)

    def _look_after(self) -> None:
        """Withdraw expired series, report refreshes that do not end, publish."""
        for name, refresh in self._databases.items():
            refresh.expire()
            refresh.open_series()
            if (job := self._jobs.get(name)) is not None:
                job.tell_if_stuck()
        if self._gone and self._changing.acquire(blocking=False):
            try:
                for name in [n for n, r in self._databases.items() if n in self._gone and r.status.published is None]:
                    self._end(name)
            finally:
                self._changing.release()
        self._publisher.publish()
        self._copies.look(self.refreshes)
        self._on_tick(self.refreshes)

    def _watch(self) -> None:
        """Watchdog: revoke the throttle from a refresh that holds it too long, and replace its thread; and those that
        starve."""
        self._workers.renew(self._idle_policy.starving(self._workers.native_ids))
        held_up = self._throttle.revoke(HELD_UP_SECONDS)
        if not self._workers.replace(held_up, LATE_SECONDS):
            for job in list(self._jobs.values()):
                job.hurry(held_up)


class Job:
    """Runs the refreshes of one database, one after the other, and schedules the next."""

    def __init__(self, refresh: Refresh, timetable: Timetable, workers: Workers, publisher: Publisher) -> None:
        self._refresh = refresh
        self._timetable = timetable
        self._workers = workers
        self._publisher = publisher
        self._deferred = 0
        """Consecutive refreshes that were deferred without progress."""
        self._held_up = 0
        """Consecutive refreshes that failed at a time limit or a lock: each doubles the time to the next."""
        self._began: float | None = None
        self._thread: int | None = None
        self._told: float | None = None

    def run(self) -> None:
        """Refresh once, and schedule the next refresh unless the database is no longer monitored."""
        refresh = self._refresh
        self._began = begin = self._timetable.clock()
        self._thread = threading.get_ident()
        wait = refresh.settings.interval
        try:
            more = refresh.run()
            self._deferred, wait = 0, 0.0
            if not more:
                failure = refresh.status.failure
                late = failure is not None and failure.reason in _SLOW_FAILURES
                self._held_up = min(self._held_up + 1, _MOST_DOUBLINGS) if late else 0
                interval = refresh.settings.interval * 2**self._held_up * random.uniform(1 - _JITTER, 1 + _JITTER)  # noqa: S311
                wait = max(0.0, begin + interval - self._timetable.clock())
        except Deferred as error:
            self._deferred = 0 if error.progressed else self._deferred + 1
            wait = min(LOCK_PATIENCE_SECONDS * 2 ** min(self._deferred, 10), MOST_DEFERRED_SECONDS)
        finally:
            self._began = self._thread = None
            if not refresh.database.stop.is_set():
                self._timetable.after(wait, lambda: self._workers.put(self.run))
        self._publisher.publish(at_most_every=TICK_SECONDS)

    def hurry(self, thread: int | None) -> None:
        """Defer the present read, if it runs in this thread."""
        if thread is not None and self._thread == thread:
            self._refresh.database.hurry.set()

    def tell_if_stuck(self) -> None:
        """Count a refresh that runs past all its limits as failed, once."""
        began, limits = self._began, self._refresh.database.limits
        seconds = 0.0 if began is None else self._timetable.clock() - began
        if seconds > limits.reader + limits.busy and self._told != began:
            self._told = began
            self._refresh.fail(
                DatabaseError(
                    Reason.TIME_LIMIT,
                    f"{self._refresh.database.path}: a read has not ended after {seconds:.0f} s and cannot be "
                    "interrupted; either a function in the profile's SELECT, or in a view that it reads, is called "
                    "with huge arguments, or the disk does not answer",
                )
            )


def _shared(config: Config) -> tuple[object, ...]:
    """The settings that the totals of every database depend on."""
    return config.profiles, config.limits, config.all_prices


def databases(config: Config, named: Mapping[str, str]) -> Iterator[tuple[str, tuple[Path, DatabaseConfig]]]:
    """The databases that the configuration names and that exist now: name → file and settings.

    A database keeps its name: `named` has the names so far, by path. A file found by a glob is named after its stem; if
    that is taken or the glob spans folders, after its path from the first wildcard on. A glob skips files that have an
    entry of their own, or that an earlier glob has found.
    """
    given = {settings.name for settings in config.databases if settings.name}
    elsewhere = {config.folder / settings.path for settings in config.databases if not settings.is_glob}
    taken: set[str] = set()
    for settings in config.databases:
        for path, candidates in _files(config.folder, settings):
            if settings.is_glob and path in elsewhere:
                continue
            elsewhere.add(path)
            free = (n for n in candidates if n not in taken | given and n not in named.values())
            before = named.get(str(path))
            name = settings.name or (before if before not in taken | given else None) or next(free)
            taken.add(name)
            yield name, (path, settings)


def matches(config: Config) -> dict[str, frozenset[Path]]:
    """The globs of the configuration, as messages show them, with the files that match them now."""
    globs = (settings for settings in config.databases if settings.is_glob)
    return {
        config.redacted(str(config.folder / g.path)): frozenset(path for path, _ in _files(config.folder, g))
        for g in globs
    }


def unmatched(matches: Mapping[str, frozenset[Path]], refreshes: Iterable[Refresh]) -> tuple[str, ...]:
    """The globs that no log matches: no file, or only files that are ignored."""
    foreign = {refresh.database.path for refresh in refreshes if refresh.status.foreign is not None}
    return tuple(pattern for pattern, files in matches.items() if files <= foreign)


def _short(name: str) -> str:
    """A file's name as a label value: a long one is cut, and ends in a digest of all of it."""
    name = shown(name)
    if len(name.encode()) <= LABEL_LENGTH:
        return name
    digest = "~" + blake2b(name.encode(), digest_size=4).hexdigest()
    return name.encode()[: LABEL_LENGTH - len(digest)].decode("utf-8", "ignore") + digest


def _files(folder: Path, settings: DatabaseConfig) -> Iterator[tuple[Path, Iterator[str]]]:
    """The files of an entry, each with the names that it may get, best first, without end."""
    if not settings.is_glob:
        path = folder / settings.path
        yield path, _names(path.stem, path.name, settings.path)
        return
    parts = Path(settings.path).parts
    fixed = next(i for i, part in enumerate(parts) if has_magic(part))
    flat = fixed == len(parts) - 1
    for match in sorted(glob(settings.path, root_dir=folder, recursive=True)):
        if not match.endswith(_COMPANIONS):
            local = Path(*Path(match).parts[fixed:])
            longer = (local.as_posix(), match)
            yield folder / match, _names(*((local.with_suffix("").as_posix(), *longer) if flat else longer))


def _names(*names: str) -> Iterator[str]:
    """These names as label values, then the last one with numbers."""
    return map(_short, chain(names, (f"{names[-1]} ({number})" for number in count(2))))
