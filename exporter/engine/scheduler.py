"""When refreshes run: one job a database, files found by globs, a steady tick that publishes and withdraws."""

import logging
import threading
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from glob import glob, has_magic
from pathlib import Path

from apscheduler.events import EVENT_JOB_EXECUTED, JobExecutionEvent
from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.jobstores.base import JobLookupError
from apscheduler.schedulers.background import BackgroundScheduler

from exporter.config.settings import Config, DatabaseConfig
from exporter.engine.ingest import Clock
from exporter.engine.refresh import Refresh
from exporter.engine.state import State, StateError
from exporter.metrics.exposition import Publisher
from exporter.metrics.self_metrics import SelfMetrics
from exporter.source.errors import shown
from exporter.source.throttle import Throttle, lower_priority

log = logging.getLogger("exporter")

WORKERS = 2
TICK_SECONDS = 1.0
_JITTER = 0.1  # part of the interval
_COMPANIONS = ("-wal", "-shm", "-journal")


class Monitor:
    """Keeps every configured database refreshed. `refreshes` may be read by any thread at any time."""

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
        self.refreshes: Mapping[str, Refresh] = {}
        self.unmatched: tuple[str, ...] = ()
        """Globs of the configuration that no file fits."""
        self._self_metrics = own
        self._publisher = publisher
        self._clock = clock
        self._state = state
        self._on_tick = on_tick
        self._throttle = Throttle()
        self._gone: set[str] = set()
        self._changing = threading.Lock()
        """Held by whoever begins or ends to monitor databases: a reload, the search for files, the tick."""
        self._jobs = BackgroundScheduler(
            executors={
                "default": ThreadPoolExecutor(WORKERS, {"initializer": lower_priority}),
                "tick": ThreadPoolExecutor(1, {"initializer": lower_priority}),
            },
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
            timezone="UTC",
        )
        self._jobs.add_listener(self._go_on, EVENT_JOB_EXECUTED)

    def start(self) -> None:
        """Begin to refresh, in threads of its own."""
        with self._changing:
            self._discover()
        self._jobs.add_job(self._tick, "interval", seconds=TICK_SECONDS, executor="tick")
        if globs := [d.interval for d in self.config.databases if d.is_glob]:
            self._jobs.add_job(self._look_again, "interval", seconds=min(globs), executor="tick")
        self._jobs.start()

    def interrupt(self) -> None:
        """End whatever reads a database at its next slice, once and for all."""
        for refresh in self.refreshes.values():
            refresh.database.stop.set()

    def stop(self) -> None:
        """End every refresh at its next slice, and wait for that."""
        self.interrupt()
        self._jobs.shutdown(wait=True)

    def _look_again(self) -> None:
        """Look for files, unless a reload does; the thread of the ticks waits for nothing."""
        if self._changing.acquire(blocking=False):
            try:
                self._discover()
            finally:
                self._changing.release()

    def _discover(self) -> None:
        """Look for the files that the configuration names, and begin and end to monitor them accordingly."""
        found = dict(databases(self.config, self._names()))
        for name, (path, settings) in found.items():
            if name not in self.refreshes:
                self._begin(name, path, settings)
        self._gone = self.refreshes.keys() - found.keys()
        before, self.unmatched = self.unmatched, unmatched(self.config)
        for pattern in sorted(set(self.unmatched) - set(before)):
            log.warning(
                "no file matches", extra={"path": pattern, "remedy": "correct path:, or start what writes there"}
            )

    def apply(self, config: Config) -> None:
        """Go on with another configuration. Databases that it reads as before keep their totals; others begin anew.

        Waits for the end of refreshes that are stopped, so it is not for the event loop. One call at a time.
        """
        with self._changing:
            before, self.config = self.config, config
            wanted = dict(databases(config, self._names()))
            for name, refresh in self.refreshes.items():
                same = name in wanted and wanted[name] == (refresh.database.path, refresh.settings)
                if not same or (before.profiles, before.limits) != (config.profiles, config.limits):
                    self._end(name)
            self._discover()

    def _names(self) -> dict[str, str]:
        return {str(refresh.database.path): name for name, refresh in self.refreshes.items()}

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
        self.refreshes = {**self.refreshes, name: refresh}
        self._jobs.add_job(
            refresh.run,
            "interval",
            id=name,
            seconds=settings.interval,
            jitter=settings.interval * _JITTER,
            next_run_time=_now(),
        )

    def _end(self, name: str) -> None:
        refresh = self.refreshes[name]
        refresh.database.stop.set()
        self._jobs.remove_job(name)
        self.refreshes = {n: r for n, r in self.refreshes.items() if n != name}
        with refresh.running:
            self._publisher.put(name, None)
            self._forget_state(name)
            self._self_metrics.forget(name)
        log.info("database is monitored no more", extra={"database": name})

    def _forget_state(self, name: str) -> None:
        """What cannot be written to the state file costs only the state."""
        try:
            if self._state is not None:
                self._state.forget(name)
        except StateError as error:
            log.error(str(error), extra={"database": name})

    def _go_on(self, event: JobExecutionEvent) -> None:
        """Publish what a refresh brought; where it has more to read, it goes on once the others have had their turn."""
        self._publisher.publish(at_most_every=TICK_SECONDS)
        if event.retval is True:
            try:
                self._jobs.modify_job(event.job_id, next_run_time=_now())
            except JobLookupError:
                log.debug("database ended while it was refreshed", extra={"database": event.job_id})

    def _tick(self) -> None:
        for refresh in self.refreshes.values():
            refresh.expire()
        if self._gone and self._changing.acquire(blocking=False):
            try:
                for name in [n for n, r in self.refreshes.items() if n in self._gone and r.status.published is None]:
                    self._end(name)
            finally:
                self._changing.release()
        self._publisher.publish()
        self._on_tick(self.refreshes)


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


def unmatched(config: Config) -> tuple[str, ...]:
    """The globs that no file fits now, as absolute paths."""
    globs = (settings for settings in config.databases if settings.is_glob)
    return tuple(str(config.folder / settings.path) for settings in globs if not any(_files(config.folder, settings)))


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


def _now() -> datetime:
    return datetime.now().astimezone()
