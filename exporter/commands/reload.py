"""Reloads of the configuration: in a thread of their own, one at a time."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor


class Reloads:
    """Runs a function in a thread on request, one run at a time.

    Requests that come before a queued run begins share that run, which reads a configuration newer than all of them.
    """

    def __init__(self, reload: Callable[[], list[str]]) -> None:
        self._reload = reload
        self._thread = ThreadPoolExecutor(1, "reload")
        self._lock = threading.Lock()
        self._waiting: Future[list[str]] | None = None

    def request(self) -> "Future[list[str]]":
        """Request a reload. The future's result are the problems of the configuration."""
        with self._lock:
            if self._waiting is None:
                self._waiting = self._thread.submit(self._run)
            return self._waiting

    def close(self) -> None:
        """Wait for the running reload, and start no other."""
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _run(self) -> list[str]:
        with self._lock:
            self._waiting = None
        return self._reload()
