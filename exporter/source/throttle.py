"""Who reads when: one at a time, in short bursts, and only a third of the time while agents write."""

import os
import sys
import threading
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

BURST_SECONDS = 0.002
"""Processor time of one read and what is made of it, after which others have their turn and a rest may be due."""
IDLE_RATIO = 2.0
"""How long to rest while agents write, as a multiple of the work before."""
LONGEST_REST_SECONDS = 0.01
WRITER_ACTIVE_SECONDS = 2.0
"""Agents count as at work this long after a write."""
SWITCH_SECONDS = 0.001
"""For sys.setswitchinterval: a thread that reads must not wait long for the interpreter to end its transaction."""
_NICE = 10


def lower_priority(nice: int = _NICE) -> None:
    """Let agents and scrapes have the processor before this thread, where threads have a priority of their own.

    Its priority becomes `nice` lower than the one that the exporter was started with.
    """
    if sys.platform == "linux":
        os.nice(nice)


class Throttle:
    """A lock that is handed on in the order of asking, with a rest while agents write.

    Whoever holds it passes it on between bursts of work, so that nobody waits for the end of long work. While agents
    write, work is followed by a rest twice as long, in which nobody else works either. From one who does not pass it on
    it can be taken.
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
        """Seconds of processor time that the present burst has taken so far."""
        return time.thread_time() - self._since

    @property
    def writers_active(self) -> bool:
        """Whether agents were seen writing to a log a moment ago."""
        return time.monotonic() - self._written_at < WRITER_ACTIVE_SECONDS

    def note_write(self) -> None:
        """Note that a log was just written to."""
        self._written_at = time.monotonic()

    def yield_turn(self) -> None:
        """End a burst: rest if that is due, let those that wait have their turn, and go on after them."""
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
        """Let others have their turn for as long as this one waits for something."""
        self.__exit__()
        try:
            yield
        finally:
            self.__enter__()

    def revoke(self, seconds: float) -> int | None:
        """Take the turn from whoever has not passed it on for so long: the thread, which goes on without and asks for
        it again at the end of its burst. None where nobody has, or nobody waits for it."""
        with self._lock:
            holder = self._holder
            if holder is None or not self._waiting or time.monotonic() - self._held_since < seconds:
                return None
            self._pass_on()
            return holder
