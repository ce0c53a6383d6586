"""Measurement of processes: processor time, memory, and the latency of /metrics."""

import gzip
import itertools
import os
import threading
import time
from collections.abc import Callable
from pathlib import Path
from urllib.request import Request, urlopen

ACCEPTED = ("text/plain", "application/openmetrics-text; version=1.0.0")
REQUESTS = tuple(
    {"Accept": kind, **({"Accept-Encoding": "gzip"} if gzipped else {})}
    for kind in ACCEPTED
    for gzipped in (True, False)
)
SCRAPE_SECONDS = 0.25


def resident(pid: int | str = "self") -> float:
    """MiB of a process in memory."""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS"))) / 1024


def cpu_seconds(pid: int) -> float:
    """Seconds of CPU that all threads of a process have used."""
    user, system = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def at(part: float, values: list[float]) -> float:
    """The value below which this part of the values lies."""
    return sorted(values)[int(part * (len(values) - 1))] if values else float("nan")


class Scraper(threading.Thread):
    """Scrapes a few times a second, each format plain and compressed in turn; `look` gets each page and its ms."""

    def __init__(self, url: str, look: Callable[[str, float], None] = lambda *_: None) -> None:
        super().__init__(daemon=True)
        self.url = url
        self.milliseconds: list[float] = []
        self.failures: list[str] = []
        self.held = threading.Lock()
        """Held while a page is fetched and looked at, and by whoever wants no scrape to happen."""
        self._look = look
        self._end = threading.Event()

    def run(self) -> None:
        for headers in itertools.cycle(REQUESTS):
            if self._end.wait(SCRAPE_SECONDS):
                return
            with self.held:
                begin = time.perf_counter()
                try:
                    with urlopen(Request(self.url, headers=headers), timeout=30) as answer:
                        body = answer.read()
                        coding = answer.headers["Content-Encoding"]
                except OSError as error:
                    self.failures.append(str(error))
                    continue
                self.milliseconds.append((time.perf_counter() - begin) * 1000)
                page = gzip.decompress(body) if coding == "gzip" else body
                self._look(page.decode(), self.milliseconds[-1])

    def end(self) -> None:
        """Stop after the scrape under way."""
        self._end.set()
        self.join()
