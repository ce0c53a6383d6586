"""Throttle for reads: a FIFO lock with a duty cycle, so that reads use a third of the time while agents write."""

import os
import sys
import threading
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

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


def lower_priority(nice: int = _NICE) -> None:
    """Lower the priority of the calling thread (nice), so that agents and scrapes get the processor first.

    Only on Linux, where nice values belong to threads.
    """
    if sys.platform == "linux":
        os.nice(nice)


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
