"""Effect on writers: one writer alone, then beside an exporter under full load.

The writer, in a process of its own, commits 200 times a second: one message, one tool call, with the 5 s timeout that
Python's sqlite3 has by default. The exporter makes its first pass over the writer's log, then refreshes it every 2 s;
it is scraped and asked each second, and has a log ten times as large in its first pass all the while. As a shared
machine is slower at one time than at another, one writer is measured throughout, in turns alone and beside it.
"""

import contextlib
import sys
import time
import urllib.request
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.error import HTTPError

from tests.support.serving import serving_folder
from tests.support.steady_writer import figures, fill, result, write

ROUNDS = 4
START_SECONDS = 4.0
"""More than an exporter needs to start and to stop."""


def use(url: str, until: float) -> str:
    """Scrape and ask the API once a second until this time; returns the last /metrics."""
    page = ""
    while time.time() < until:
        for question in ("/metrics", "/api/metrics?database=log", "/api/sessions?database=log&limit=20"):
            with contextlib.suppress(HTTPError), urllib.request.urlopen(url.removesuffix("/metrics") + question) as got:
                page = got.read().decode() if question == "/metrics" else page
        time.sleep(1)
    return page


def paired(mode: str, messages: int, seconds: float) -> tuple[dict[str, Any], dict[str, float], dict[str, float], str]:
    """One writer, in turns alone and beside an exporter that starts from nothing each time.

    Returns what the writer measured, the figures of its commits alone, those beside, and the last /metrics.
    """
    with TemporaryDirectory() as name:
        folder = Path(name)
        fill(folder / "log.db", mode, messages // 10)
        fill(folder / "other.db", mode, messages)
        writer = write(folder / "log.db", ROUNDS * (2 * seconds + START_SECONDS))
        alone, beside, page = [], [], ""
        for _ in range(ROUNDS):
            alone.append((time.time(), time.time() + seconds))
            time.sleep(seconds)
            with serving_folder(folder) as url:
                beside.append((time.time(), time.time() + seconds))
                page = use(url, beside[-1][1])
        found = result(writer)
    return found, figures(found["commits"], alone), figures(found["commits"], beside), page


def main(messages: int = 1_000_000, seconds: float = 12) -> None:
    """Print the paired figures in both journal modes."""
    print(f"Writer of 200 commits/s, {ROUNDS} times {seconds:.0f} s alone and {seconds:.0f} s beside an exporter,")
    print(f"which reads the writer's log of {messages // 10:,} messages and another of {messages:,}")
    columns = f"{'commits/s':>9} {'p50 ms':>8} {'p99 ms':>8} {'longest':>8} {'errors':>7} {'WAL':>8}"
    print(f"{'journal':8} {'':16} {columns}")
    for mode in ("delete", "wal"):
        found, alone, beside, page = paired(mode, messages, seconds)
        for label, part in (("alone", alone), ("beside exporter", beside)):
            times = " ".join(f"{part[name]:8.2f}" for name in ("p50_ms", "p99_ms", "longest_ms"))
            ends = f"{len(found['errors']):7} {part['wal_mib']:4.1f} MiB"
            print(f"{mode:8} {label:16} {found['commits_per_second']:9.1f} {times} {ends}")
        ratio = beside["p99_ms"] / alone["p99_ms"]
        print(f"{mode:8} p99 beside / alone: {ratio:.2f}; longest read: {longest_read(page)}")


def longest_read(page: str) -> str:
    """The bucket of the longest read transaction."""
    name = "agent_exporter_read_transaction_seconds"
    count = next(line.split()[1] for line in page.splitlines() if line.startswith(f"{name}_count"))
    full = [line for line in page.splitlines() if line.startswith(f"{name}_bucket") and line.split()[1] == count]
    return f"at most {full[0].split(chr(34))[1]} s of {float(count):.0f} reads"


if __name__ == "__main__":
    main(*(float(argument) if i else int(argument) for i, argument in enumerate(sys.argv[1:])))  # type: ignore[arg-type]
