"""Cost of reading: first pass, refresh of new rows, refresh without changes, longest transaction, memory.

Each log is measured in a process of its own, so that memory is that log's alone. The bare scan steps through the same
columns with the same SQLite and does nothing with them: no reader in this process can be faster. Both rates and the
refresh of what is new are by CPU time: that does not change where something else runs, and leaves out that a refresh
rests beside agents that write.
"""

import json
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import apsw

from benchmarks.processes import resident
from exporter.config.settings import parse
from exporter.engine.refresh import Refresh
from exporter.metrics.catalogue import BUILT_IN
from exporter.metrics.exposition import Publisher
from exporter.metrics.self_metrics import SelfMetrics
from exporter.source.throttle import SWITCH_SECONDS, WRITER_ACTIVE_SECONDS, Throttle
from tests.support.large_logs import grow, make

SCANS = (
    "SELECT session_id, agent_name, agent_role, timestamp FROM messages",
    "SELECT id, session_id, agent_name, tool_name, NULL, success, timestamp, execution_time FROM tool_calls",
    "SELECT rowid, session_id, start_time, end_time, total_turns, status FROM sessions",
)
NEW_MESSAGES = 1000


class Longest(SelfMetrics):
    """Remembers the longest read transaction."""

    seconds = 0.0

    def observe(self, name: str, *labels: str, seconds: float) -> None:
        super().observe(name, *labels, seconds=seconds)
        if name == "agent_exporter_read_transaction_seconds":
            self.seconds = max(self.seconds, seconds)


def timed(action: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    begin = clock()
    action()
    return clock() - begin


def scan(path: Path) -> int:
    """Step through every row of the log; returns how many there are."""
    db = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    rows = sum(1 for sql in SCANS for _ in db.execute(sql))
    db.close()
    return rows


def measure(path: Path) -> dict[str, float]:
    """Every figure of one log."""
    rows = scan(path)  # and so the file is in the page cache for both
    bare = min(timed(lambda: scan(path), time.process_time) for _ in range(2))
    time.sleep(WRITER_ACTIVE_SECONDS)  # the log is not one that is being written
    before = resident()
    run, own = reader(path)
    cpu, seconds = time.process_time(), timed(run)
    cpu = time.process_time() - cpu
    found = {"rows": rows, "bare": rows / bare, "first": rows / cpu, "seconds": seconds}
    refreshes, unchanged = [], []
    for _ in range(20):
        grow(path, NEW_MESSAGES)
        refreshes.append(timed(run, time.process_time))
        time.sleep(0.1)  # until then a file that was just written may be written again within its mtime
        run()
        unchanged.append(min(timed(run) for _ in range(10)))
    return found | {
        "refresh": statistics.median(refreshes),
        "unchanged": statistics.median(unchanged),
        "longest": own.seconds,
        "grown": resident() - before,
        "resident": resident(),
        "longest beside": longest_beside_a_busy_thread(path),
    }


def reader(path: Path) -> tuple[Callable[[], None], Longest]:
    """What refreshes a log until nothing is left to read, and what it notes of that."""
    own = Longest(BUILT_IN)
    config = parse(json.dumps({"databases": [{"path": str(path)}]}), path)
    refresh = Refresh("log", path, config.databases[0], config, own, Publisher(own), Throttle())

    def run() -> None:
        while refresh.run():
            pass
        if refresh.status.failure is not None:
            raise refresh.status.failure

    return run, own


def longest_beside_a_busy_thread(path: Path) -> float:
    """The longest read of a first pass while another thread of the process computes and lets go only when it must."""
    sys.setswitchinterval(SWITCH_SECONDS)
    end = threading.Event()

    def compute() -> None:
        while not end.is_set():
            pass

    busy = threading.Thread(target=compute)
    run, own = reader(path)
    busy.start()
    try:
        run()
    finally:
        end.set()
        busy.join()
    return own.seconds


HEAD = (
    "    messages  first pass   rows/s  bare scan  part  1,000 new  unchanged  longest read  and beside a busy thread"
    "  resident   the log's"
)


def main(sizes: list[int]) -> None:
    """Print the table."""
    print("Reading a log: messages, half as many tool calls, a session for every 20 messages")
    print(HEAD)
    for size in sizes:
        with TemporaryDirectory() as folder:
            path = Path(folder) / "log.db"
            make(path, size)
            command = [sys.executable, "-m", "benchmarks.engine", str(path)]
            found = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        milliseconds = {name: found[name] * 1e3 for name in ("refresh", "unchanged", "longest", "longest beside")}
        print(
            f"{size:12,} {found['seconds']:9.2f} s {found['first'] / 1e6:6.2f} M {found['bare'] / 1e6:8.2f} M "
            f"{found['first'] / found['bare']:5.2f} {milliseconds['refresh']:7.2f} ms "
            f"{milliseconds['unchanged']:7.3f} ms {milliseconds['longest']:10.1f} ms "
            f"{milliseconds['longest beside']:20.1f} ms {found['resident']:5.0f} MiB {found['grown']:5.0f} MiB"
        )


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]))))
