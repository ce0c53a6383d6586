"""Logging to stderr: one event on a line, without blocking if stderr is not read."""

import logging
import os
import queue
import select
import threading
import time
from typing import Any, Self, TextIO

import structlog

log = logging.getLogger("exporter")

MOST_LINES = 1000
"""Most lines that wait to be written; more are dropped."""
_CLOSE_SECONDS = 1.0


class BackgroundStream:
    """A text stream whose writes do not block: a thread writes the lines; if the queue is full, lines are dropped.

    If nobody reads the other end of a pipe, or a terminal is stopped, a write blocks, and would block the event loop.
    """

    def __init__(self, stream: TextIO, most: int = MOST_LINES) -> None:
        self._file, self._stream = stream.fileno(), stream  # written to directly: a blocked buffer would block the exit
        self._waiting: queue.Queue[bytes | None] = queue.Queue(most)
        self._lock = threading.Lock()
        self._dropped = 0
        self._thread = threading.Thread(target=self._work, name="log", daemon=True)
        self._thread.start()

    @property
    def dropped(self) -> int:
        """Number of writes that were dropped."""
        return self._dropped

    def write(self, text: str) -> int:
        try:
            self._waiting.put_nowait(text.encode("utf-8", "backslashreplace"))
        except queue.Full:
            with self._lock:
                self._dropped += 1
        return len(text)

    def flush(self) -> None:
        """Nothing to do: writes are never waited for."""

    def isatty(self) -> bool:
        return self._stream.isatty()

    def fileno(self) -> int:
        return self._file

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Write the queued lines, for a second at most."""
        end = time.monotonic() + _CLOSE_SECONDS
        try:
            self._waiting.put(None, timeout=_CLOSE_SECONDS)
        except queue.Full:
            return
        self._thread.join(max(0.0, end - time.monotonic()))

    def _work(self) -> None:
        told = 0
        while (line := self._waiting.get()) is not None:
            try:
                self._write_all(line)
            except OSError:  # closed on the other side
                with self._lock:
                    self._dropped += 1
            if (dropped := self._dropped) > told and self._waiting.empty():
                log.warning("log lines dropped: nobody read them in time", extra={"lines": dropped - told})
                told = dropped

    def _write_all(self, line: bytes) -> None:
        while line:
            try:
                line = line[os.write(self._file, line) :]
            except BlockingIOError:  # it is shared with a process that wants it so
                select.select([], [self._file], [])


def set_up_logging(level: str, form: str, stream: "TextIO | BackgroundStream") -> None:
    """Log one event on a line, as logfmt or JSON: time, level, message, then the other fields."""
    renderer: Any = (
        structlog.processors.JSONRenderer()
        if form == "json"
        else structlog.processors.LogfmtRenderer(key_order=["ts", "level", "msg"])
    )
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[
            structlog.stdlib.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True, key="ts"),
            structlog.stdlib.ExtraAdder(),
            structlog.processors.format_exc_info,
        ],
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.EventRenamer("msg"),
            renderer,
        ],
    )
    handler = logging.StreamHandler(stream)
    handler.terminator = "\x1b[K\n" if stream.isatty() else "\n"  # a longer bar of progress may stand in the line
    handler.setFormatter(formatter)
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.WARNING)
    log.setLevel(level.upper())
    logging.getLogger("uvicorn.error").setLevel(logging.ERROR)  # else each malformed request would be a line
