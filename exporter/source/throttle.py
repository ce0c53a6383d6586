"""Who reads when: one at a time, in short bursts, and only a third of the time while agents write."""

import os
import sys
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

Item = TypeVar("Item")

WRITER_ACTIVE_SECONDS = 2.0
"""Agents count as at work this long after a write."""
WORK_SECONDS = 0.0004
"""Work that is followed by a rest while agents write."""
IDLE_RATIO = 2.0
"""How long to rest, as a multiple of the work before."""
LONGEST_REST_SECONDS = 0.01
_BREATHE_AFTER_SECONDS = 0.0002
SWITCH_SECONDS = 0.001
"""For sys.setswitchinterval: a thread that reads must not wait long for the interpreter to end its transaction."""
_NICE = 10
_NEARLY_ALL = 0.9


def lower_priority(nice: int = _NICE) -> None:
    """Let agents and scrapes have the processor before this thread, where threads have a priority of their own.

    Its priority becomes `nice` lower than the one that the exporter was started with. It also stays off the processor
    that ends the disks' requests, if that is one alone: a writer that waits for its fsync waits for what runs there.
    """
    if sys.platform == "linux":
        os.nice(nice)
        with suppress(OSError):  # no /proc, or forbidden
            others = os.sched_getaffinity(0) - ending_requests(Path("/proc/softirqs").read_text())
            if others:
                os.sched_setaffinity(0, others)


def ending_requests(softirqs: str) -> set[int]:
    """The one processor that ends nearly all requests of the disks, if there is one: as where a disk has one queue.

    `softirqs` is the text of Linux's /proc/softirqs: events since boot, by kind and processor.
    """
    head, *rows = [line.split() for line in softirqs.splitlines()]
    counts = next(([int(number) for number in row[1:]] for row in rows if row[0] == "BLOCK:"), [])
    ended = {int(name.removeprefix("CPU")): count for name, count in zip(head, counts, strict=False)}
    return {processor for processor, count in ended.items() if count > _NEARLY_ALL * sum(counts)}


def yield_cpu() -> None:
    """Let a writer that waits for this processor have it.

    Where the kernel preempts lazily (Linux's PREEMPT_LAZY), whoever wakes waits for what computes on its processor
    to enter the kernel, or for the next tick: up to 4 ms. So whatever computes has to enter it every now and then.
    """
    if sys.platform == "linux":
        os.sched_yield()


def yielding_cpu(items: Iterable[Item]) -> Iterator[Item]:
    """The items, with a breath wherever computing with them has taken long enough."""
    since = time.perf_counter()
    for item in items:
        if time.perf_counter() - since > _BREATHE_AFTER_SECONDS:
            yield_cpu()
            since = time.perf_counter()
        yield item


class Throttle:
    """A lock that is handed on in the order of asking.

    Whoever holds it passes it on between bursts of work, so that nobody waits for the end of long work. While agents
    write, work is followed by a rest twice as long, in which nobody else works either.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._taken = False
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
        self._since = time.thread_time()

    def __exit__(self, *_: object) -> None:
        with self._lock:
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
        if self._work_since_rest > WORK_SECONDS:
            if self.writers_active:
                time.sleep(min(IDLE_RATIO * self._work_since_rest, LONGEST_REST_SECONDS))
            self._work_since_rest = 0.0
        yield_cpu()
        if self._waiting:
            self.__exit__()
            self.__enter__()
        self._since = time.thread_time()

    @contextmanager
    def released(self) -> Iterator[None]:
        """Let others have their turn for as long as this one waits for something."""
        self.__exit__()
        try:
            yield
        finally:
            self.__enter__()
