"""Throttle for reads: a FIFO lock with a duty cycle, so that reads use a third of the time while agents write."""

import math
import os
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

BURST_SECONDS = 0.002
"""Processor time of one read and its processing, after which the lock is handed on and a rest may be due."""
IDLE_RATIO = 2.0
"""Length of the rest while agents write, as a multiple of the work before it."""
LONGEST_REST_SECONDS = 0.01
WRITER_ACTIVE_SECONDS = 2.0
"""How long after a write agents count as writing."""
SWITCH_SECONDS = 0.001
"""For sys.setswitchinterval: a reading thread must get the interpreter soon, to end its transaction."""
_NICE = 10
STARVED_SECONDS = 0.3
"""Waiting for a processor so long, of one second, is starvation."""
RETRY_SECONDS = 120.0
"""How long threads keep their nice value after starvation."""


def lower_priority(nice: int = _NICE) -> None:
    """Lower the priority of the calling thread (nice), so that agents and scrapes get the processor first.

    Only on Linux, where nice values belong to threads.
    """
    if sys.platform == "linux":
        os.nice(nice)


class IdlePolicy:
    """The policy SCHED_IDLE for threads that read, as long as the machine has processor time to spare (Linux).

    A thread of this policy is preempted at once if another needs its processor. A thread with a nice value is preempted
    at the end of its time slice only, which delays a writer (docs/operations.md has figures).
    But if other programs use all processors, such a thread hardly runs, even while it holds the interpreter. So its
    waiting time is watched; after starvation threads keep their nice value for a while. A thread cannot leave the
    policy without a privilege: one that starves has to be replaced.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._retry_at = -math.inf
        self._seen: dict[int, tuple[float, float]] = {}
        """Thread → when a second of it began to be watched, and what it had waited by then."""

    def enter(self) -> None:
        """Give the calling thread the policy, unless threads of this process starved with it a while ago."""
        if (
            sys.platform == "linux"
            and self._clock() >= self._retry_at
            and _waited(threading.get_native_id()) is not None
        ):
            with suppress(OSError):  # a sandbox may forbid it
                os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))

    def starving(self, threads: Iterable[int]) -> frozenset[int]:
        """Which of these threads, given by native id, starve with this policy. To be called several times a second."""
        now, found = self._clock(), set()
        waits = {thread: waited for thread in threads if (waited := _waited(thread)) is not None}
        before, self._seen = self._seen, {}
        for thread, waited in waits.items():
            since, had_waited = before.get(thread, (now, waited))
            if waited - had_waited > STARVED_SECONDS and _is_idle(thread):
                found.add(thread)
                self._retry_at = now + RETRY_SECONDS
            self._seen[thread] = (since, had_waited) if now - since < 1 else (now, waited)
        return frozenset(found)


def _waited(thread: int) -> float | None:
    """Seconds that a thread of this process has waited for a processor; None if the kernel does not say."""
    try:
        ran, waited, _ = Path(f"/proc/self/task/{thread}/schedstat").read_text("ascii").split()
    except (OSError, ValueError):
        return None
    return int(waited) / 1e9 if int(ran) else None


def _is_idle(thread: int) -> bool:
    with suppress(OSError):  # it has ended
        return sys.platform == "linux" and os.sched_getscheduler(thread) == os.SCHED_IDLE
    return False


class Throttle:
    """A FIFO lock with a duty cycle: while agents write, the holder rests after each burst of work.

    The holder hands the lock on between bursts, so that a thread never waits for the end of long work. A rest is twice
    as long as the work before it, and the lock stays held meanwhile. A watchdog can revoke the lock from a holder that
    does not hand it on.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._taken = False
        self._holder: int | None = None
        self._held_since = 0.0
        self._waiting: deque[threading.Lock] = deque()
        self._since = 0.0
        self._work_since_rest = 0.0
        self._written_at = -WRITER_ACTIVE_SECONDS

    def __enter__(self) -> None:
        with self._lock:
            mine = threading.Lock() if self._taken else None
            self._taken = True
            if mine is not None:
                mine.acquire()
                self._waiting.append(mine)
        if mine is not None:
            mine.acquire()
        with self._lock:
            self._holder, self._held_since = threading.get_ident(), time.monotonic()
        self._since = time.thread_time()

    def __exit__(self, *_: object) -> None:
        with self._lock:
            if self._holder == threading.get_ident():
                self._pass_on()

    def _pass_on(self) -> None:
        self._holder = None
        if self._waiting:
            self._waiting.popleft().release()
        else:
            self._taken = False

    @property
    def worked(self) -> float:
        """Processor time of the present burst so far, in seconds."""
        return time.thread_time() - self._since

    @property
    def writers_active(self) -> bool:
        """Whether agents wrote to a log in the last WRITER_ACTIVE_SECONDS."""
        return time.monotonic() - self._written_at < WRITER_ACTIVE_SECONDS

    def note_write(self) -> None:
        """Note that agents just wrote to a log."""
        self._written_at = time.monotonic()

    def yield_turn(self) -> None:
        """End a burst: rest if that is due, and hand the lock to the threads that wait before taking it again."""
        self._work_since_rest += self.worked
        if self._work_since_rest > BURST_SECONDS / 2:
            if self.writers_active:
                time.sleep(min(IDLE_RATIO * self._work_since_rest, LONGEST_REST_SECONDS))
            self._work_since_rest = 0.0
        if self._waiting or self._holder != threading.get_ident():
            self.__exit__()
            self.__enter__()
        self._held_since = time.monotonic()
        self._since = time.thread_time()

    @contextmanager
    def released(self) -> Iterator[None]:
        """Release the lock while the holder waits for something else."""
        self.__exit__()
        try:
            yield
        finally:
            self.__enter__()

    def revoke(self, seconds: float) -> int | None:
        """Take the lock from a holder that has not handed it on for so many seconds, if a thread waits for it.

        Returns the holder's thread, which goes on without the lock and asks for it again at the end of its burst; None
        if nothing was revoked.
        """
        with self._lock:
            holder = self._holder
            if holder is None or not self._waiting or time.monotonic() - self._held_since < seconds:
                return None
            self._pass_on()
            return holder
