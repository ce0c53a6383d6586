"""When refreshes run: one job a database, files found by globs, a steady tick that publishes and withdraws."""

import logging
import random
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from glob import glob, has_magic
from pathlib import Path

from exporter.config.settings import Config, DatabaseConfig
from exporter.engine.copies import CopyWatch
from exporter.engine.ingest import Clock
from exporter.engine.refresh import Refresh
from exporter.engine.state import State, StateError
from exporter.engine.timetable import Timetable, Work, Workers
from exporter.metrics.exposition import Publisher
from exporter.metrics.self_metrics import SelfMetrics
from exporter.source.errors import DatabaseError, Deferred, Reason, shown
from exporter.source.throttle import Throttle, lower_priority

log = logging.getLogger("exporter")

WORKERS = 2
MOST_REPLACED = 2
"""Logs that may go on to be read beside the workers that they held up. More would take the processor from agents."""
TICK_SECONDS = 1.0
LOCK_PATIENCE_SECONDS = 0.1
"""How long a refresh waits for a lock before it lets others go first."""
MOST_DEFERRED_SECONDS = 1.0
HELD_UP_SECONDS = 0.25
"""How long one read may keep others waiting."""
LATE_SECONDS = 10.0
"""The same for all of a refresh, whatever it waits for."""
STOP_SECONDS = 3.0
_WATCH_SECONDS = 0.1
_NO_GLOB_SECONDS = 60.0
_SLOW_FAILURES = (Reason.LOCKED, Reason.TIME_LIMIT)
_MOST_DOUBLINGS = 4
_JITTER = 0.1  # part of the interval
_COMPANIONS = ("-wal", "-shm", "-journal")


class Monitor:
    """Keeps every configured database refreshed. `refreshes` and `unmatched` may be read by any
    thread at any time.

    When a refresh is due depends on a clock that nobody sets. A log that is locked gives its thread back and comes
    again soon; one that holds the turn for too long, since its SELECTs run away or since what SQLite does cannot be
    interrupted, loses it, and has its thread replaced: no log keeps another waiting.
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
        """Every file that the configuration names, also those that a glob leaves alone."""
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
        """Held by whoever begins or ends to monitor databases: a reload, the search for files, the tick."""
        self._timetable = Timetable(clock.steady)
        self._workers = Workers("refresh", WORKERS, MOST_REPLACED, lower_priority)
        self._ticks = Workers("tick", 1, 0, lower_priority)

    @property
    def refreshes(self) -> Mapping[str, Refresh]:
        """The databases that are monitored."""
        return {name: refresh for name, refresh in self._databases.items() if refresh.status.foreign is None}

    @property
    def unmatched(self) -> tuple[str, ...]:
        """The globs of the configuration that give no log, as absolute paths."""
        return unmatched(self._matches, self._databases.values())

    def start(self) -> None:
        """Begin to refresh, in threads of its own."""
        with self._changing:
            self._discover()
        self._timetable.every(_WATCH_SECONDS, self._watch)
        self._tick_after(TICK_SECONDS, self._tick)
        self._tick_after(self._discovery_seconds(), self._discover_again)
        self._timetable.start()

    def interrupt(self) -> None:
        """End whatever reads a database at its next slice, once and for all."""
        for refresh in self._databases.values():
            refresh.database.stop.set()

    def stop(self) -> None:
        """End every refresh at its next slice, and wait for that; not for one that SQLite does not let go of."""
        self.interrupt()
        self._timetable.stop()
        if not (self._workers.stop(STOP_SECONDS) and self._ticks.stop(STOP_SECONDS)):
            log.warning("a read could not be interrupted; ending without it")

    def _discover(self) -> None:
        """Look for the files that the configuration names, and begin and end to monitor them accordingly."""
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
        """Go on with another configuration. Databases that it reads as before keep their totals; others begin anew.

        Waits for the end of refreshes that are stopped, so it is not for the event loop. One call at a time.
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
            log.info("database is monitored no more", extra={"database": name})

    def _forget_state(self, name: str) -> None:
        """What cannot be written to the state file costs only the state."""
        try:
            if self._state is not None:
                self._state.forget(name)
        except StateError as error:
            log.error(str(error), extra={"database": name})

    def _tick_after(self, seconds: float, work: Work) -> None:
        """Do something in the thread of the ticks."""
        self._timetable.after(seconds, lambda: self._ticks.put(work))

    def _discover_again(self) -> None:
        """Look for files, unless a reload does; the thread of the ticks waits for nothing."""
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
        """Withdraw what is too old, tell of what is stuck, publish."""
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
        """Let nobody be held up by one log."""
        held_up = self._throttle.revoke(HELD_UP_SECONDS)
        if not self._workers.replace(held_up, LATE_SECONDS):
            for job in list(self._jobs.values()):
                job.hurry(held_up)


class Job:
    """The refreshes of one database, one after the other: each says when the next is due."""

    def __init__(self, refresh: Refresh, timetable: Timetable, workers: Workers, publisher: Publisher) -> None:
        self._refresh = refresh
        self._timetable = timetable
        self._workers = workers
        self._publisher = publisher
        self._deferred = 0
        """How often in a row others were let go first."""
        self._held_up = 0
        """How often in a row a refresh failed since it took too long: each time the next comes later."""
        self._began: float | None = None
        self._thread: int | None = None
        self._told: float | None = None

    def run(self) -> None:
        """Refresh once, and have that done again when it is due, until the database is monitored no more."""
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
        """Have the present read deferred, if it is this thread's."""
        if thread is not None and self._thread == thread:
            self._refresh.database.hurry.set()

    def tell_if_stuck(self) -> None:
        """Count a refresh as failed that goes on after all its limits, once."""
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
    """What the totals of every database depend on."""
    return config.profiles, config.limits, config.all_prices


def databases(config: Config, named: Mapping[str, str]) -> Iterator[tuple[str, tuple[Path, DatabaseConfig]]]:
    """The databases that the configuration and the file system give now: name → file and settings.

    A name, once given, stays: `named` has those of before, by path. A file found by a glob is named by its stem, and
    where that is taken or the glob spans folders, by its path from where the glob's wildcards begin. A glob leaves out
    files that have an entry of their own.
    """
    given = {settings.name for settings in config.databases if settings.name}
    own_entry = {config.folder / settings.path for settings in config.databases if not settings.is_glob}
    taken: set[str] = set()
    for settings in config.databases:
        for path, candidates in _files(config.folder, settings):
            if settings.is_glob and path in own_entry:
                continue
            free = (n for n in candidates if n not in taken | given and n not in named.values())
            before = named.get(str(path))
            name = settings.name or (before if before not in given else None) or next(free, None)
            if name is None or name in taken:
                continue
            taken.add(name)
            yield name, (path, settings)


def matches(config: Config) -> dict[str, frozenset[Path]]:
    """The globs of the configuration, as absolute paths, with the files that fit them now."""
    globs = (settings for settings in config.databases if settings.is_glob)
    return {str(config.folder / g.path): frozenset(path for path, _ in _files(config.folder, g)) for g in globs}


def unmatched(matches: Mapping[str, frozenset[Path]], refreshes: Iterable[Refresh]) -> tuple[str, ...]:
    """The globs that give no log: no file fits them, or every one that does is left alone."""
    foreign = {refresh.database.path for refresh in refreshes if refresh.status.foreign is not None}
    return tuple(pattern for pattern, files in matches.items() if files <= foreign)


def _files(folder: Path, settings: DatabaseConfig) -> Iterator[tuple[Path, tuple[str, ...]]]:
    """Each file of an entry with the names that it may have, best first."""
    if not settings.is_glob:
        path = folder / settings.path
        yield path, (settings.name,) if settings.name else tuple(map(shown, (path.stem, path.name, settings.path)))
        return
    parts = Path(settings.path).parts
    fixed = next(i for i, part in enumerate(parts) if has_magic(part))
    flat = fixed == len(parts) - 1
    for match in sorted(glob(settings.path, root_dir=folder, recursive=True)):
        if not match.endswith(_COMPANIONS):
            local = Path(*Path(match).parts[fixed:])
            names = tuple(map(shown, (local.with_suffix("").as_posix(), local.as_posix(), match)))
            yield folder / match, names if flat else names[1:]
