"""Cost of a restart: time until /metrics has the log's numbers again, rows read, state file, memory.

The exporter makes its first pass, saves its state, is ended, and is started again on a log that has grown meanwhile.
Once with an index of messages by session, and once without: then every session's last agent is kept in the state.
"""

import re
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from benchmarks import processes
from tests.support.large_logs import grow, make
from tests.support.serving import get, serving, wait_for

NEW_MESSAGES = 1000
_SERIES = 'agent_messages_total{database="log"'
_ROWS = re.compile(r"^agent_exporter_rows_read_total\{.*\} (\d+)$", re.MULTILINE)
PATIENCE_SECONDS = 600


class Start(NamedTuple):
    """One start of the exporter: seconds until the log's series are there, rows read by then, MiB in memory."""

    seconds: float
    rows: int
    resident: float


def start(config: Path) -> Start:
    """Start the exporter, wait until the log's series are there, and end it when it has saved its state."""
    begin = time.perf_counter()
    with serving(config) as process:
        url = process.url + "/metrics"
        page = wait_for(lambda: found if _SERIES in (found := get(url)[2].decode()) else "", PATIENCE_SECONDS)
        seconds = time.perf_counter() - begin
        time.sleep(2)  # two refreshes that find nothing new, so that the memory is what it stays at
        return Start(seconds, sum(map(int, _ROWS.findall(page))), processes.resident(process.process.pid))


def measure(folder: Path, messages: int, indexed: bool) -> tuple[Start, Start, float]:
    """First pass, restart, and MiB of the state file in between."""
    path = folder / "log.db"
    make(path, messages)
    if not indexed:
        with closing(sqlite3.connect(path)) as db:
            db.execute("DROP INDEX messages_by_session")
    config = folder / "config.yaml"
    config.write_text("databases: [{path: log.db, interval: 1s}]\nstate: state.db")
    first = start(config)
    size = sum(part.stat().st_size for part in folder.glob("state.db*")) / 2**20
    grow(path, NEW_MESSAGES)
    return first, start(config), size


def main(messages: int = 1_000_000) -> None:
    """Print the table."""
    print(f"Restart on a log of {messages:,} messages that has got {NEW_MESSAGES:,} more")
    print(f"{'':21} {'first pass':>10} {'rows read':>12} {'resident':>9} {'state':>9}", end="")
    print(f" {'restart':>8} {'rows read':>10} {'resident':>9}")
    for indexed in (True, False):
        with TemporaryDirectory() as folder:
            first, again, size = measure(Path(folder), messages, indexed)
        print(
            f"{'index on the session' if indexed else 'no such index':21} {first.seconds:8.2f} s {first.rows:12,} "
            f"{first.resident:5.0f} MiB {size:5.1f} MiB {again.seconds:6.2f} s {again.rows:10,} "
            f"{again.resident:5.0f} MiB",
            flush=True,
        )
