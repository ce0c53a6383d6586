"""Latency of the JSON API, and the effect of 50 clients with the most expensive request on all others.

Two logs: `indexed` as day 18 of the heist writes it, `bare` without an index on the session, so that a question about
one session reads all of it. The writer of tests/support/steady_writer.py writes to `bare` meanwhile.
"""

import http.client
import json
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

from benchmarks.harmless import ROUNDS
from tests.support.programs import command
from tests.support.serving import serving_folder
from tests.support.steady_writer import figures, fill, result, write

FILL = """
INSERT INTO sessions SELECT 'session_' || i, 1.7e9 + 20 * i, 1.7e9 + 20 * i + 60 + i % 90,
       CASE WHEN i % 1000 = 999 THEN 'active' WHEN i % 10 < 7 THEN 'completed' ELSE 'failed' END, 20
FROM (SELECT value AS i FROM generate_series);
INSERT INTO tool_calls (session_id, agent_name, tool_name, timestamp, success, execution_time)
SELECT session_id, agent_name, 'tool_' || (id % 5), timestamp, id % 20 > 0, 0.5 FROM messages WHERE id % 2;
"""
LEAVE_SECONDS = 8.0
"""More than clients need to get their last answers."""
SESSION = "session_4321"
QUICK = (
    ("totals", "/api/metrics"),
    ("totals", "/api/tool-stats"),
    ("totals", "/api/agent-activity"),
    ("totals", "/api/setups?label=setup"),
    ("one session", f"/api/sessions/{SESSION}?database=indexed"),
    ("one session", f"/api/timeline/{SESSION}?database=indexed&include=tools"),
    ("one session", f"/api/agent-activity?session_id={SESSION}&database=indexed"),
    ("one session", f"/api/tool-stats?session_id={SESSION}&database=indexed"),
    ("listing", "/api/sessions?database=indexed"),
    ("listing", "/api/sessions?database=indexed&status=failed"),
    ("listing", "/api/sessions?database=indexed&offset=20000"),
    ("listing", "/api/sessions"),
    ("listing", "/"),
)
WORST = f"/api/timeline/{SESSION}?database=bare&include=tools"


def make(folder: Path, messages: int) -> None:
    """The two logs."""
    for name in ("indexed", "bare"):
        fill(folder / f"{name}.db", "wal", messages)
        db = sqlite3.connect(folder / f"{name}.db", isolation_level=None)
        db.execute("CREATE TEMP TABLE generate_series (value INTEGER)")
        db.execute(
            "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?) "
            "INSERT INTO generate_series SELECT i FROM n",
            (messages // 20,),
        )
        db.executescript(FILL)
        if name == "indexed":
            db.execute("CREATE INDEX tool_calls_by_session ON tool_calls (session_id)")
        else:
            db.execute("DROP INDEX messages_by_session")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        db.close()


class Asker:
    """One keep-alive connection to the exporter."""

    def __init__(self, url: str) -> None:
        self.host, self.port = urlsplit(url).hostname or "", urlsplit(url).port or 0
        self._connection = http.client.HTTPConnection(self.host, self.port, timeout=30)

    def ask(self, path: str) -> tuple[float, int, bytes]:
        """Milliseconds, status, body."""
        begin = time.perf_counter()
        self._connection.request("GET", path)
        answer = self._connection.getresponse()
        body = answer.read()
        return (time.perf_counter() - begin) * 1000, answer.status, body

    def wait_until_ready(self) -> None:
        while self.ask("/-/ready")[1] != 200:
            time.sleep(0.2)


def at(times: list[float], part: float) -> float:
    return sorted(times)[int(part * (len(times) - 1))]


def quick(asker: Asker, times: int = 200) -> None:
    """Questions that should be answered at once, one after the other."""
    print(f"{'':12} {'p50 ms':>8} {'p99 ms':>8} {'bytes':>9}")
    for kind, path in QUICK:
        found = [asker.ask(path) for _ in range(times)]
        took = [ms for ms, _, _ in found]
        statuses = "" if found[-1][1] == 200 else f"  status {found[-1][1]}"
        print(f"{kind:12} {at(took, 0.5):8.2f} {at(took, 0.99):8.2f} {len(found[-1][2]):9,}  {path}{statuses}")


@contextmanager
def asking(asker: Asker, clients: int, seconds: float, answers: Counter[str]) -> Iterator[None]:
    """Clients that ask the worst question, in a process of their own; adds up what statuses they got."""
    process = subprocess.Popen(
        command("clients", asker.host, asker.port, WORST, clients, seconds), stdout=subprocess.PIPE, text=True
    )
    yield
    answers.update(json.loads(process.communicate()[0]))


@dataclass
class Seen:
    """What was measured with or without clients, over all rounds."""

    spans: list[tuple[float, float]] = field(default_factory=list)
    scrapes: list[float] = field(default_factory=list)
    refreshed: float = 0.0
    refreshes: float = 0.0
    answers: Counter[str] = field(default_factory=Counter)


def undisturbed(asker: Asker, path: Path, clients: int, seconds: float) -> None:
    """One writer, scrapes and refreshes, in turns alone with the exporter and beside so many clients."""
    everyone = {0: Seen(), clients: Seen()}
    writer = write(path, ROUNDS * (2 * seconds + LEAVE_SECONDS))
    for _ in range(ROUNDS):
        for count, seen in everyone.items():
            with asking(asker, count, seconds, seen.answers):
                watch(asker, seen, seconds)
    found = result(writer)
    for count, seen in everyone.items():
        part = figures(found["commits"], seen.spans)
        writes = " ".join(f"{part[name]:8.2f}" for name in ("p50_ms", "p99_ms", "longest_ms"))
        scrape = f"{at(seen.scrapes, 0.5):8.2f} {at(seen.scrapes, 0.99):8.2f} {max(seen.scrapes):8.2f}"
        refresh = seen.refreshed / seen.refreshes * 1000 if seen.refreshes else 0.0
        writes = f"{found['commits_per_second']:8.1f} {writes} {len(found['errors']):6}"
        print(f"{count:7} {writes} {scrape} {refresh:8.2f}", dict(seen.answers) or "")


def watch(asker: Asker, seen: Seen, seconds: float) -> None:
    """Scrape for so long, and note when that was and how long the refreshes meanwhile took."""
    before, begin = refreshes(asker), time.time()
    while time.time() < begin + seconds:
        seen.scrapes.append(asker.ask("/metrics")[0])
        time.sleep(0.05)
    after = refreshes(asker)
    seen.spans.append((begin, begin + seconds))
    seen.refreshed += after[0] - before[0]
    seen.refreshes += after[1] - before[1]


def refreshes(asker: Asker) -> tuple[float, float]:
    """Sum and count of the refreshes' seconds so far."""
    name = 'agent_exporter_refresh_duration_seconds_{}{{database="bare"}} '
    lines = asker.ask("/metrics")[2].decode().splitlines()
    totals = [
        float(line.split()[-1]) for end in ("sum", "count") for line in lines if line.startswith(name.format(end))
    ]
    return totals[0], totals[1]


def main(messages: int = 1_000_000, seconds: float = 10) -> None:
    """Print all figures."""
    print(f"JSON API on two logs of {messages:,} messages")
    with TemporaryDirectory() as name:
        folder = Path(name)
        make(folder, messages)
        settings = "session_labels: '^(?P<setup>session)_'"
        with serving_folder(folder, settings) as url:
            asker = Asker(url)
            asker.wait_until_ready()
            quick(asker)
            ms, status, body = asker.ask(WORST)
            print(f"worst question: {ms:.0f} ms, status {status} {body[:120].decode() if status != 200 else ''}")
            print(f"{'':7} {'writer':>35} {'':6} {'':6} {'/metrics':>18} {'':8} {'refresh'}")
            print(f"clients {'per s':>8} {'p50 ms':>8} {'p99 ms':>8} {'longest':>8} errors {'p50 ms':>8} {'p99 ms':>8} "
                  f"{'longest':>8} {'mean ms':>8}  answers")  # fmt: skip
            undisturbed(asker, folder / "bare.db", 50, seconds)


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:]))
