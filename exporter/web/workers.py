"""How the API reads logs: a few questions at a time, in turns of a few milliseconds, no more than can be answered."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from exporter.analytics.sessions import Overloaded
from exporter.source.throttle import Throttle, lower_priority

Answer = TypeVar("Answer")

AT_ONCE = 4
MOST_WAITING = 60
NICE = 15
"""Behind refreshes, but not so far that an answer half made could hold up /metrics on a busy machine."""


class Workers:
    """Threads in which the event loop has questions answered. They work in turns, one at a time."""

    def __init__(self) -> None:
        self.throttle = Throttle()
        self._threads = ThreadPoolExecutor(AT_ONCE, "question", lower_priority, (NICE,))
        self._under_way = 0

    async def answer(self, question: Callable[[], Answer]) -> Answer:
        """Have a question answered. Raises Busy, and what the question raises."""
        if self._under_way >= AT_ONCE + MOST_WAITING:
            raise Overloaded
        self._under_way += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._threads, question)
        finally:
            self._under_way -= 1
