"""Reloads of the configuration: in a thread of their own, one at a time."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor


class Reloads:
    """Runs a function in a thread whenever asked to, never twice at once.

    Whoever asks while a run waits to begin shares that run: what it reads is newer than the request.
    """

    def __init__(self, reload: Callable[[], list[str]]) -> None:
        self._reload = reload
        self._thread = ThreadPoolExecutor(1, "reload")
        self._lock = threading.Lock()
        self._waiting: Future[list[str]] | None = None

    def request(self) -> "Future[list[str]]":
        """Ask for a reload. The future's result is what is wrong with the configuration."""
        with self._lock:
            if self._waiting is None:
                self._waiting = self._thread.submit(self._run)
            return self._waiting

    def close(self) -> None:
        """Wait for the reload that runs, and begin no other."""
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _run(self) -> list[str]:
        with self._lock:
            self._waiting = None
        return self._reload()
