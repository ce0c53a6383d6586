"""Timer and thread pool: work at its time by the monotonic clock, in threads that are replaced when they hang."""

import logging
import sched
import threading
import time
from collections.abc import Callable, Collection
from queue import SimpleQueue

log = logging.getLogger("exporter")

Work = Callable[[], None]


class Timetable:
    """Timer: calls functions when they are due, in one thread. They must be short, and pass long work to Workers.

    `clock` is a monotonic clock in seconds. Work that was due while the machine was suspended is done once.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock
        self._events = sched.scheduler(clock)
        self._changed = threading.Event()
        self._thread = threading.Thread(target=self._run, name="timetable", daemon=True)
        self._stopped = False

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def stop(self) -> None:
        """Stop the thread, after the call that it is in."""
        self._stopped = True
        self._changed.set()
        if self._thread.is_alive():
            self._thread.join()

    def after(self, seconds: float, work: Work) -> None:
        """Call `work` in so many seconds. May be called by any thread."""
        self._events.enter(seconds, 0, _guarded, (work,))
        self._changed.set()

    def every(self, seconds: float, work: Work) -> None:
        """Call `work` again and again, so many seconds after the end of the call before."""

        def once() -> None:
            work()
            self.after(seconds, once)

        self.after(seconds, once)

    def _run(self) -> None:
        while not self._stopped:
            self._changed.clear()
            self._changed.wait(self._events.run(blocking=False))


class Worker:
    """A thread that takes work from a queue, one piece after the other."""

    def __init__(self, name: str, queue: "SimpleQueue[Work]", prepare: Work, before_each: Work | None = None) -> None:
        self._before_each = before_each or _nothing
        self._began: float | None = None
        self.replaced = False
        """Whether another thread took its place: it ends after the present work."""
        self._queue = queue
        self._prepare = prepare
        # a daemon: a step of SQLite cannot always be interrupted, and must not keep the process alive
        self.thread = threading.Thread(target=self._run, name=name, daemon=True)
        self.thread.start()

    def busy_for(self, now: float) -> float:
        """Seconds since the present work began, at the monotonic time `now`; 0 if the thread waits for work."""
        began = self._began
        return 0.0 if began is None else now - began

    def _run(self) -> None:
        self._prepare()
        while not self.replaced:
            work = self._queue.get()
            self._began = time.monotonic()
            self._before_each()
            _guarded(work)
            self._began = None
            del work  # free it before waiting for the next


class Workers:
    """Thread pool with a FIFO queue. A thread that hangs is replaced by another."""

    def __init__(
        self, name: str, count: int, most_replaced: int, prepare: Work, before_each: Work | None = None
    ) -> None:
        """Each thread calls `prepare` when it starts, and `before_each` piece of work. `most_replaced` bounds the
        replaced threads that still work beside their replacements."""
        self._name = name
        self._most_replaced = most_replaced
        self._prepare, self._before_each = prepare, before_each
        self._queue: SimpleQueue[Work] = SimpleQueue()
        self._threads = [self._another() for _ in range(count)]

    def put(self, work: Work) -> None:
        """Queue work."""
        self._queue.put(work)

    def replace(self, held_up: int | None, most_seconds: float) -> bool:
        """Replace the thread with the ident `held_up`, unless too many are replaced already, and each thread whose work
        takes longer than `most_seconds`. False if `held_up` is one of these threads and was not replaced."""
        now = time.monotonic()
        self._threads = [worker for worker in self._threads if worker.thread.is_alive()]
        beside = sum(worker.replaced and worker.busy_for(now) < most_seconds for worker in self._threads)
        found = next((w for w in self._threads if w.thread.ident == held_up and not w.replaced), None)
        for worker in self._threads.copy():
            late = worker.busy_for(now) > most_seconds
            if late or (worker is found and beside < self._most_replaced):
                self._replace(worker)
        return found is None or found.replaced

    @property
    def native_ids(self) -> frozenset[int]:
        """The threads that work for the pool."""
        return frozenset(w.thread.native_id for w in self._threads if w.thread.native_id is not None and not w.replaced)

    def renew(self, native_ids: Collection[int]) -> None:
        """Replace these threads; each ends after its present work."""
        for worker in self._threads.copy():
            if worker.thread.native_id in native_ids:
                self._replace(worker)

    def _replace(self, worker: Worker) -> None:
        if not worker.replaced:
            worker.replaced = True
            self._threads.append(self._another())

    def stop(self, seconds: float) -> bool:
        """Drop queued work, and wait up to so many seconds for the end of present work. False if some has not ended."""
        end = time.monotonic() + seconds
        for worker in self._threads:
            worker.replaced = True
            self._queue.put(_nothing)
        for worker in self._threads:
            worker.thread.join(max(0.0, end - time.monotonic()))
        return not any(worker.thread.is_alive() for worker in self._threads)

    def _another(self) -> Worker:
        return Worker(self._name, self._queue, self._prepare, self._before_each)


def _nothing() -> None:
    """Queued to wake a thread that waits for work."""


def _guarded(work: Work) -> None:
    try:
        work()
    except Exception:
        log.exception("this is a bug: please report it")
