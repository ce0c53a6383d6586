"""Bounded executor for the API's questions: FIFO, with admission control by estimated waiting time."""

import asyncio
import math
import time
from collections import deque
from collections.abc import Callable, Hashable
from concurrent.futures import Future
from functools import partial
from queue import SimpleQueue
from typing import Any, TypeVar

from exporter.engine.scheduler import HELD_UP_SECONDS
from exporter.engine.timetable import Work, Worker
from exporter.source.throttle import Throttle, lower_priority

Answer = TypeVar("Answer")

MOST_WAITING = 60
QUICK_SECONDS = 0.05
"""Estimate below which a question is quick: quick questions have a queue and a thread of their own."""
NICE = 15
"""Lower priority than refreshes, but not so low that a half-finished answer could delay /metrics on a busy machine."""
_WEIGHT = 0.3  # of the latest in the estimate of how long a kind of question takes
_MARGIN = 2.0
"""A question is started only if so many times its estimate is left: else half of them would be interrupted."""
_MOST_KINDS = 10_000
LATE_SECONDS = 5.0
"""How much longer than its time a question may take before its thread is left to it: SQLite interrupts no step."""
MOST_LEFT = 2
"""Threads of each kind that may be left to such questions. More would take the processor from agents."""


class Overloaded(Exception):  # noqa: N818 - it passes
    """Too many questions wait for this one to be answered in time."""

    def __init__(self) -> None:
        super().__init__("too many questions at once; ask again soon")


class HeldUp(Exception):  # noqa: N818 - others do not wait for it
    """A question was not interrupted when its time was up."""

    def __init__(self) -> None:
        super().__init__("this cannot be read in time; the exporter's check command shows what a SELECT does")


class Workers:
    """Answers questions in two threads, one for quick questions and one for the rest. For one event loop.

    The duration of a question is estimated from earlier ones of its kind. One that is stuck in SQLite gets no answer,
    and its thread is replaced. Threads that are left do not delay the end of the process.
    """

    def __init__(self) -> None:
        self.throttle = Throttle()
        """Shared by the two threads: one reads at a time, in bursts."""
        self.estimates = Estimates()
        self._quick, self._slow = (_Lane(self.estimates, self.throttle, name) for name in ("quick", "slow"))

    async def answer(self, kind: Hashable, time_limit: float, question: Callable[[], Answer]) -> Answer:
        """Have a question answered. Raises what the question raises, Overloaded as soon as it is known that there will
        be no answer within `time_limit` seconds, and HeldUp."""
        lane = self._quick if self.estimates.seconds(kind) < QUICK_SECONDS else self._slow
        waiting = _Waiting(kind, time_limit, question)
        lane.append(waiting)
        answer: Answer = await waiting.answer
        return answer


class Estimates:
    """Estimated durations by kind of question: exponentially weighted moving averages; 0 for a new kind."""

    def __init__(self) -> None:
        self._seconds: dict[Hashable, float] = {}

    def seconds(self, kind: Hashable) -> float:
        return self._seconds.get(kind, 0.0)

    def note(self, kind: Hashable, seconds: float) -> None:
        """Add a measured duration."""
        if len(self._seconds) >= _MOST_KINDS:
            self._seconds.clear()
        before = self._seconds.get(kind, seconds)
        self._seconds[kind] = before + _WEIGHT * (seconds - before)


class _Waiting:
    """A queued or running question."""

    def __init__(self, kind: Hashable, time_limit: float, question: Callable[[], Any]) -> None:
        self.kind, self.time_limit, self.question = kind, time_limit, question
        self.deadline = time.monotonic() + time_limit
        self.answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()


class _Lane:
    """One thread with its FIFO queue of questions."""

    def __init__(self, estimates: Estimates, throttle: Throttle, name: str) -> None:
        self._estimates, self._throttle, self._name = estimates, throttle, name
        self._queue: SimpleQueue[Work] = SimpleQueue()
        self._worker: Worker | None = None
        self._left: list[Worker] = []
        """Those whose question is stuck."""
        self._waiting: deque[_Waiting] = deque()
        self._working: asyncio.Task[None] | None = None
        self._free_at = 0.0
        """When what is worked on will be answered, as far as one knows."""

    def append(self, waiting: _Waiting) -> None:
        """Start a question at once if the thread is idle; else queue it, or refuse it."""
        if self._working is None or self._working.done():
            self._working = asyncio.get_running_loop().create_task(self._work(waiting))
        else:
            self._waiting.append(waiting)
            self._refuse_late()

    async def _work(self, waiting: _Waiting) -> None:
        await self._answer(waiting)
        while self._waiting:
            await self._answer(self._waiting.popleft())

    async def _answer(self, waiting: _Waiting) -> None:
        begin = time.monotonic()
        self._free_at = begin + self._estimates.seconds(waiting.kind)
        answering = self._begin(waiting.question)
        while not answering.done() and time.monotonic() < begin + waiting.time_limit + LATE_SECONDS:
            await asyncio.wait([answering], timeout=HELD_UP_SECONDS)
            self._throttle.revoke(HELD_UP_SECONDS)
        error = answering.exception() if answering.done() else HeldUp()
        if not isinstance(error, Overloaded):
            self._estimates.note(waiting.kind, time.monotonic() - begin)
        if not waiting.answer.done():  # else it was cancelled: the server is stopping
            waiting.answer.set_exception(error) if error else waiting.answer.set_result(answering.result())
        if isinstance(error, HeldUp) and not self._leave():
            self._free_at = math.inf
            self._refuse_late()
            await asyncio.wait([answering])
        self._free_at = time.monotonic()
        self._refuse_late()

    def _begin(self, question: Callable[[], Any]) -> "asyncio.Future[Any]":
        self._worker = self._worker or Worker(f"question-{self._name}", self._queue, partial(lower_priority, NICE))
        done: Future[Any] = Future()
        self._queue.put(partial(_carry_out, question, done))
        return asyncio.wrap_future(done)

    def _leave(self) -> bool:
        """Leave the thread to its question, and let another take its place, unless too many are left already."""
        self._left = [worker for worker in self._left if worker.thread.is_alive()]
        if self._worker is None or len(self._left) >= MOST_LEFT:
            return False
        self._worker.replaced = True
        self._left.append(self._worker)
        self._worker = None
        return True

    def _refuse_late(self) -> None:
        """Refuse queued questions that would not be answered in time, and those beyond the limit."""
        free_at, kept = max(self._free_at, time.monotonic()), deque[_Waiting]()
        for waiting in [w for w in self._waiting if not w.answer.done()]:
            seconds = self._estimates.seconds(waiting.kind)
            if len(kept) < MOST_WAITING and free_at + _MARGIN * seconds <= waiting.deadline:
                kept.append(waiting)
                free_at += seconds
            else:
                waiting.answer.set_exception(Overloaded())
        self._waiting = kept


def _carry_out(question: Callable[[], Any], done: "Future[Any]") -> None:
    try:
        done.set_result(question())
    except BaseException as error:
        done.set_exception(error)
