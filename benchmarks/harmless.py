"""What the exporter costs the agents: one writer alone, then beside an exporter that does everything at once.

The writer, in a process of its own, commits 200 times a second: one message, one tool call, with the 5 s timeout that
Python's sqlite3 has by default. The exporter makes its first pass over the writer's log and over a second one, then
refreshes every 2 s and is scraped 10 times a second.
"""

import json
import sqlite3
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.logs import make

WRITER = """
import json, os, sqlite3, sys, time
path, seconds, rate = sys.argv[1], float(sys.argv[2]), 200
db = sqlite3.connect(path, isolation_level=None)
took, errors, wal = [], [], 0
begin = time.perf_counter()
for i in range(int(seconds * rate)):
    time.sleep(max(0, begin + i / rate - time.perf_counter()))
    start = time.perf_counter()
    try:
        db.execute("BEGIN IMMEDIATE")
        db.execute("INSERT INTO messages (session_id, turn_id, agent_name, message, timestamp) VALUES (?, ?, ?, ?, ?)",
                   (f"live_{i // 40}", i % 40, f"agent_{i % 6}", "x" * 300, time.time()))
        db.execute("INSERT INTO tool_calls (session_id, agent_name, tool_name, timestamp, success, execution_time)"
                   " VALUES (?, ?, ?, ?, ?, ?)", (f"live_{i // 40}", "agent_0", f"tool_{i % 5}", time.time(), 1, 0.1))
        db.execute("COMMIT")
    except sqlite3.OperationalError as error:
        errors.append(str(error))
        if db.in_transaction:
            db.execute("ROLLBACK")
    took.append(time.perf_counter() - start)
    if i % 20 == 0 and os.path.exists(path + "-wal"):
        wal = max(wal, os.path.getsize(path + "-wal"))
took.sort()
at = lambda part: took[int(part * (len(took) - 1))] * 1000
print(json.dumps({"commits_per_second": len(took) / (time.perf_counter() - begin), "p50_ms": at(0.5),
                  "p99_ms": at(0.99), "longest_ms": at(1), "errors": errors, "wal_mib": wal / 2**20}))
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
    """Wait for the writer and read what it measured."""
    assert writer.stdout is not None
    found: dict[str, Any] = json.loads(writer.stdout.read())
    writer.wait()
    return found


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


def beside_an_exporter(folder: Path, path: Path, seconds: float) -> tuple[dict[str, Any], str]:
    """The writer's figures beside an exporter that does everything at once, and the exporter's last /metrics."""
    with exporting(folder) as url:
        writer = write(path, seconds)
        page = ""
        while writer.poll() is None:
            with urllib.request.urlopen(url) as answer:
                page = answer.read().decode()
            time.sleep(0.1)
        return result(writer), page


def paired(mode: str, messages: int, seconds: float) -> tuple[dict[str, Any], dict[str, Any], str]:
    """The writer alone, the writer beside the exporter, the exporter's /metrics."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        fill(folder / "log.db", mode, messages)
        fill(folder / "other.db", mode, messages)
        alone = result(write(folder / "log.db", seconds))
        return alone, *beside_an_exporter(folder, folder / "log.db", seconds)


def main(messages: int = 1_000_000, seconds: float = 30) -> None:
    """Print the paired figures in both journal modes."""
    print(f"Writer of 200 commits/s for {seconds:.0f} s, two logs of {messages:,} messages")
    columns = f"{'commits/s':>9} {'p50 ms':>8} {'p99 ms':>8} {'longest':>8} {'errors':>7} {'WAL':>8}"
    print(f"{'journal':8} {'':16} {columns}")
    for mode in ("delete", "wal"):
        alone, beside, page = paired(mode, messages, seconds)
        for label, figures in (("alone", alone), ("beside exporter", beside)):
            times = " ".join(f"{figures[name]:8.2f}" for name in ("p50_ms", "p99_ms", "longest_ms"))
            ends = f"{len(figures['errors']):7} {figures['wal_mib']:4.1f} MiB"
            print(f"{mode:8} {label:16} {figures['commits_per_second']:9.1f} {times} {ends}")
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
