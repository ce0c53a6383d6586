"""Progress of first passes, on a terminal or in the log."""

import logging
import os
import time
from collections.abc import Mapping, Sequence
from typing import TextIO

from exporter.commands.logs import BackgroundStream
from exporter.commands.terminal import printable
from exporter.engine.refresh import Refresh

log = logging.getLogger("exporter")

_USUAL_COLUMNS = 80


class Progress:
    """Shows the progress of first passes: a bar on a terminal, else a log line every `line_seconds`."""

    def __init__(self, stream: TextIO | BackgroundStream, line_seconds: float = 10.0) -> None:
        self._stream = stream
        self._bar = stream.isatty()
        self._shown = False
        self._line_seconds = line_seconds
        self._next_line = time.monotonic() + line_seconds

    def __call__(self, refreshes: Mapping[str, Refresh]) -> None:
        under_way = [
            (name, r.status.progress)
            for name, r in refreshes.items()
            if r.status.published is None and r.status.progress is not None
        ]
        if self._bar:
            bars = [f"{printable(name)} [{'#' * int(20 * part):20}] {part:4.0%}" for name, part in under_way]
            if bars or self._shown:
                line = _fitting(bars, _columns(self._stream))
                self._stream.write(f"\r\x1b[K{line}\r")  # what is logged next takes the bar's line
                self._stream.flush()
            self._shown = bool(bars)
        elif under_way and time.monotonic() >= self._next_line:
            self._next_line = time.monotonic() + self._line_seconds
            for name, part in under_way:
                log.info("first pass", extra={"database": name, "read": f"{part:.0%}"})


def _fitting(bars: Sequence[str], columns: int) -> str:
    """As many bars as fit into a line, and how many more there are: what is wrapped could not be replaced."""
    for shown in range(len(bars), 0, -1):
        more = [f"and {len(bars) - shown} more"] if shown < len(bars) else []
        line = "  ".join([*bars[:shown], *more])
        if len(line) < columns:
            return line
    return "".join(bars[:1])[: columns - 1]


def _columns(stream: TextIO | BackgroundStream) -> int:
    """The width of a terminal."""
    try:
        return os.get_terminal_size(stream.fileno()).columns or _USUAL_COLUMNS
    except OSError:
        return _USUAL_COLUMNS
