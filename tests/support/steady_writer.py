"""A writer of 200 commits a second beside the exporter, and the durations of its commits."""

import json
import math
import sqlite3
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.support.large_logs import make
from tests.support.programs import command


def fill(path: Path, mode: str, messages: int) -> None:
    """Make a log of this size, in this journal mode."""
    make(path, messages)
    db = sqlite3.connect(path)
    db.execute(f"PRAGMA journal_mode = {mode}")
    db.close()


def write(path: Path, seconds: float) -> "subprocess.Popen[str]":
    """Start the writer, for so many seconds."""
    return subprocess.Popen(command("steady_writer", path, seconds), stdout=subprocess.PIPE, text=True)


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
