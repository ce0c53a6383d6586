"""Bounded executor for the API's questions: FIFO, with admission control by estimated waiting time."""

import asyncio
import time
from collections import deque
from collections.abc import Callable, Hashable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

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


class Overloaded(Exception):  # noqa: N818 - it passes
    """Too many questions wait for this one to be answered in time."""

    def __init__(self) -> None:
        super().__init__("too many questions at once; ask again soon")


class Workers:
    """Answers questions in two threads, one for quick questions and one for the rest. For one event loop.

    The duration of a question is estimated from earlier ones of its kind.
    """

    def __init__(self) -> None:
        self.throttle = Throttle()
        """Shared by the two threads: one reads at a time, in bursts."""
        self.estimates = Estimates()
        self._quick, self._slow = _Lane(self.estimates, "quick"), _Lane(self.estimates, "slow")

    async def answer(self, kind: Hashable, time_limit: float, question: Callable[[], Answer]) -> Answer:
        """Have a question answered. Raises what the question raises, and Overloaded as soon as it is known that there
        will be no answer within `time_limit` seconds."""
        lane = self._quick if self.estimates.seconds(kind) < QUICK_SECONDS else self._slow
        waiting = _Waiting(kind, time.monotonic() + time_limit, question)
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

    def __init__(self, kind: Hashable, deadline: float, question: Callable[[], Any]) -> None:
        self.kind, self.deadline, self.question = kind, deadline, question
        self.answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()


class _Lane:
    """One thread with its FIFO queue of questions."""

    def __init__(self, estimates: Estimates, name: str) -> None:
        self._estimates = estimates
        self._thread = ThreadPoolExecutor(1, f"question-{name}", lower_priority, (NICE,))
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
        answering = asyncio.get_running_loop().run_in_executor(self._thread, waiting.question)
        await asyncio.wait([answering])
        error = answering.exception()
        if not isinstance(error, Overloaded):
            self._estimates.note(waiting.kind, time.monotonic() - begin)
        if not waiting.answer.done():  # else it was cancelled: the server is stopping
            waiting.answer.set_exception(error) if error else waiting.answer.set_result(answering.result())
        self._free_at = time.monotonic()
        self._refuse_late()

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
