"""What the exporter costs the agents: one writer alone, then beside an exporter that does everything at once.

The writer, in a process of its own, commits 200 times a second: one message, one tool call, with the 5 s timeout that
Python's sqlite3 has by default. The exporter makes its first pass over the writer's log, then refreshes it every 2 s;
it is scraped and asked each second, and has a log ten times as large in its first pass all the while. As a shared
machine is slower at one time than at another, one writer is measured throughout, in turns alone and beside it.
"""

import contextlib
import json
import math
import sqlite3
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.error import HTTPError

from benchmarks.logs import make

ROUNDS = 4
START_SECONDS = 4.0
"""More than an exporter needs to start and to stop."""

WRITER = """
import json, os, sqlite3, sys, time
path, seconds, rate = sys.argv[1], float(sys.argv[2]), 200
db = sqlite3.connect(path, isolation_level=None)
commits, errors = [], []
begin = time.perf_counter()
for i in range(int(seconds * rate)):
    time.sleep(max(0, begin + i / rate - time.perf_counter()))
    at, start = time.time(), time.perf_counter()
    try:
        db.execute("BEGIN IMMEDIATE")
        db.execute("INSERT INTO messages (session_id, turn_id, agent_name, message, timestamp) VALUES (?, ?, ?, ?, ?)",
                   (f"live_{i // 40}", i % 40, f"agent_{i % 6}", "x" * 300, at))
        db.execute("INSERT INTO tool_calls (session_id, agent_name, tool_name, timestamp, success, execution_time)"
                   " VALUES (?, ?, ?, ?, ?, ?)", (f"live_{i // 40}", "agent_0", f"tool_{i % 5}", at, 1, 0.1))
        db.execute("COMMIT")
    except sqlite3.OperationalError as error:
        errors.append(str(error))
        if db.in_transaction:
            db.execute("ROLLBACK")
    took = time.perf_counter() - start
    commits.append((at, took, os.path.getsize(path + "-wal") if os.path.exists(path + "-wal") else 0))
print(json.dumps({"commits": commits, "errors": errors, "seconds": time.perf_counter() - begin}))
"""


def fill(path: Path, mode: str, messages: int) -> None:
    """Make a log of this size, in this journal mode."""
    make(path, messages)
    db = sqlite3.connect(path)
    db.execute(f"PRAGMA journal_mode = {mode}")
    db.close()


def write(path: Path, seconds: float) -> "subprocess.Popen[str]":
    """Start the writer."""
    command = [sys.executable, "-c", WRITER, str(path), str(seconds)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def result(writer: "subprocess.Popen[str]") -> dict[str, Any]:
    """Wait for the writer and read what it measured: each commit, and the figures of all of them."""
    output, _ = writer.communicate()
    found: dict[str, Any] = json.loads(output)
    return found | {"commits_per_second": len(found["commits"]) / found["seconds"]} | figures(found["commits"])


def figures(
    commits: Sequence[tuple[float, float, int]], spans: Sequence[tuple[float, float]] = ((-math.inf, math.inf),)
) -> dict[str, float]:
    """What the commits within these times took, in ms, and the largest -wal. Of each: time, seconds, bytes of -wal."""
    commits = [commit for commit in commits if any(begin <= commit[0] < end for begin, end in spans)]
    took = sorted(seconds for _, seconds, _ in commits)
    p50, p99, longest = (took[int(part * (len(took) - 1))] * 1000 for part in (0.5, 0.99, 1))
    wal = max(size for _, _, size in commits) / 2**20
    return {"p50_ms": p50, "p99_ms": p99, "longest_ms": longest, "wal_mib": wal}


@contextmanager
def exporting(folder: Path, more: str = "") -> Iterator[str]:
    """A serving exporter on every log of a folder, with `more` settings for them; yields its address."""
    config = folder / "config.yaml"
    config.write_text(f"databases: [{{path: '*.db', interval: 2s{more and ', ' + more}}}]")
    command = [sys.executable, "-m", "exporter", "--config.file", str(config), "--web.listen-address", "127.0.0.1:0"]
    process = subprocess.Popen([*command, "--log.format", "json"], stderr=subprocess.PIPE, text=True)
    try:
        assert process.stderr is not None
        url = next(json.loads(line)["url"] for line in process.stderr if '"listening"' in line)
        yield url
    finally:
        process.terminate()
        process.wait()


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
            with exporting(folder) as url:
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
