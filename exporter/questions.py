"""How the API reads logs: a few questions at a time, in turns of a few milliseconds, no more than can be answered."""

import asyncio
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

Answer = TypeVar("Answer")

AT_ONCE = 4
MOST_WAITING = 60
_WORK_SECONDS = 0.002
_REST_SECONDS = 0.01


class Busy(Exception):  # noqa: N818 - it passes
    """So many questions are waiting already that one more would not be answered in time."""

    def __init__(self) -> None:
        super().__init__("too many questions at once; ask again soon")


class Turns:
    """A lock that is handed on in the order of asking. A long question passes it on between its reads, so that a short
    one need not wait for its end, and no more than one at a time competes with refreshes and scrapes for the processor.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._taken = False
        self._since = time.monotonic()
        self._waiting: deque[threading.Lock] = deque()

    def __enter__(self) -> None:
        with self._lock:
            if not self._taken:
                self._taken, self._since = True, time.monotonic()
                return
            mine = threading.Lock()
            mine.acquire()
            self._waiting.append(mine)
        mine.acquire()
        self._since = time.monotonic()

    def __exit__(self, *_: object) -> None:
        with self._lock:
            if self._waiting:
                self._waiting.popleft().release()
            else:
                self._taken = False

    def pass_on(self) -> None:
        """Let those that wait have their turn, and go on after them.

        After work that is worth it, rests as long as that took: long questions leave half a processor to the agents.
        """
        if (worked := time.monotonic() - self._since) > _WORK_SECONDS:
            time.sleep(min(worked, _REST_SECONDS))
        if self._waiting:
            self.__exit__()
            self.__enter__()
        self._since = time.monotonic()


class Questions:
    """Threads in which the event loop has questions answered. They work in turns, one at a time."""

    def __init__(self) -> None:
        self.turn = Turns()
        self._threads = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="question")
        self._under_way = 0

    async def answer(self, question: Callable[[], Answer]) -> Answer:
        """Have a question answered. Raises Busy, and what the question raises."""
        if self._under_way >= AT_ONCE + MOST_WAITING:
            raise Busy
        self._under_way += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._threads, question)
        finally:
            self._under_way -= 1
