"""Scheduling of refreshes: by the monotonic clock, and not delayed by other logs."""

import json
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import httpx
import pytest

from exporter.config.settings import parse
from exporter.engine.ingest import Clock
from exporter.engine.refresh import Refresh
from exporter.engine.scheduler import Monitor
from exporter.metrics.catalogue import BUILT_IN
from exporter.metrics.exposition import Format, Publisher
from exporter.metrics.self_metrics import SelfMetrics
from exporter.source.errors import Reason
from tests.conftest import Spawn
from tests.support.logs import Log
from tests.support.monitoring import make, monitored
from tests.support.programs import command
from tests.support.serving import get_text, serve, wait_for

YEAR = 365 * 86400.0
RUNAWAY = """
  runaway:
    messages: >
      SELECT i AS id, NULL AS session_id, NULL AS turn, NULL AS agent, NULL AS role, NULL AS at, NULL AS text
      FROM (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n)
      WHERE i > :after AND i <= :until
"""
ENDLESS_STEP = """
  stuck:
    messages: >
      SELECT id, session_id, NULL AS turn, agent_name AS agent, NULL AS role, NULL AS at, NULL AS text
      FROM messages WHERE id > :after AND id <= :until
      AND instr(hex(zeroblob(7000000)), hex(zeroblob(3000000)) || '1') = 0
"""
ENDLESS_TEXT = """
  stuck:
    messages: >
      SELECT id, session_id, NULL AS turn, agent_name AS agent, NULL AS role, NULL AS at,
             instr(hex(zeroblob(7000000)), hex(zeroblob(3000000)) || '1') AS text
      FROM messages WHERE id > :after AND id <= :until
"""


class Surroundings:
    """A monitor on clocks of its own: `wall` is what people set, `slept` what the machine slept."""

    def __init__(self, folder: Path, text: str) -> None:
        self.wall = self.slept = 0.0
        self.ticks = 0
        self.own = SelfMetrics(BUILT_IN)
        self.publisher = Publisher(self.own)
        clock = Clock(lambda: time.time() + self.wall, lambda: time.monotonic() + self.slept)
        self.monitor = Monitor(
            parse(text, folder / "config.yaml"), self.own, self.publisher, clock, on_tick=self._on_tick
        )

    def _on_tick(self, refreshes: Mapping[str, Refresh]) -> None:
        self.ticks += 1

    def has(self, agent: str, count: int) -> bool:
        page = self.publisher.page(Format.TEXT, gzipped=False).decode()
        return f'agent_messages_total{{database="log",agent="{agent}"}} {count}' in page


@pytest.mark.parametrize("seconds", [-3600.0, -40 * YEAR, 30 * 86400.0, 10 * YEAR])
def test_a_clock_that_is_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
    """Refreshes go on as if nothing had happened, and so does the withdrawal of what cannot be read any more."""
    log = make(tmp_path / "log.db")
    found = Surroundings(tmp_path, "databases: [{path: log.db, interval: 200ms, expire_after: 2s}]")
    found.monitor.start()
    try:
        wait_for(lambda: found.has("planner", 2))
        now = time.time
        found.wall = seconds
        monkeypatch.setattr(time, "time", lambda: now() + seconds)
        ticks = found.ticks
        log.messages("s", "mole")
        wait_for(lambda: found.has("mole", 1))
        log.close()
        log.path.unlink()
        wait_for(lambda: not found.has("mole", 1))
        assert 0 < found.ticks - ticks < 20
    finally:
        found.monitor.stop()


def test_a_machine_that_slept_for_a_month(tmp_path: Path) -> None:
    """What was due meanwhile is done once, where the system's clock of running time counts sleep."""
    log = make(tmp_path / "log.db")
    found = Surroundings(tmp_path, "databases: [{path: log.db, interval: 200ms}]")
    found.monitor.start()
    try:
        wait_for(lambda: found.has("planner", 2))
        before = found.own.value("agent_exporter_refreshes_total", "log", "success")
        found.slept = 30 * 86400.0
        log.messages("s", "mole")
        wait_for(lambda: found.has("mole", 1))
        assert found.own.value("agent_exporter_refreshes_total", "log", "success") - before < 50
    finally:
        found.monitor.stop()


def test_logs_that_are_locked_do_not_hold_up_another(tmp_path: Path, spawn: Spawn) -> None:
    """Forty of them; each is told after lock_time, and read when it is free again."""
    names = [f"locked{i:02}" for i in range(40)]
    for name in names:
        make(tmp_path / f"{name}.db").close()
    holder = spawn(
        *command("lock_holder", *(tmp_path / f"{name}.db" for name in names)),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert holder.stdin
    assert holder.stdout
    assert holder.stdout.readline() == "held\n"
    log = make(tmp_path / "log.db")
    entries = ", ".join(f"{{path: {name}.db, interval: 500ms}}" for name in (*names, "log"))
    with monitored(parse(f"databases: [{entries}]\nlimits: {{lock_time: 2s}}", tmp_path / "config.yaml")) as found:
        for i in range(1, 6):
            log.messages("s", "mole")
            wait_for(partial(found.has, "mole", i), seconds=5)
        refreshes = found.monitor.refreshes
        wait_for(lambda: all(refreshes[n].status.failure is not None for n in names))
        assert {f.reason for n in names if (f := refreshes[n].status.failure)} == {Reason.LOCKED}
        assert refreshes["log"].status.failure is None
        holder.stdin.close()
        wait_for(
            lambda: all(
                refreshes[n].status.failure is None and refreshes[n].status.published is not None for n in names
            )
        )


def test_logs_whose_queries_run_away_do_not_hold_up_another(tmp_path: Path) -> None:
    names = [f"runaway{i:02}" for i in range(20)]
    for name in names:
        make(tmp_path / f"{name}.db").close()
    log = make(tmp_path / "log.db")
    entries = ", ".join(f"{{path: {name}.db, interval: 1s, profile: runaway}}" for name in names)
    text = f"databases: [{entries}, {{path: log.db, interval: 1s}}]\nprofiles: {RUNAWAY}"
    with monitored(parse(text, tmp_path / "config.yaml")) as found:
        wait_for(lambda: 'agent_messages_total{database="log",agent="planner"} 2' in found.page(), seconds=15)
        for i in range(1, 4):
            log.messages("s", "mole")
            wait_for(partial(found.has, "mole", i), seconds=10)
        wait_for(lambda: any(found.monitor.refreshes[n].status.failure is not None for n in names))


def test_a_function_that_sqlite_does_not_interrupt(tmp_path: Path, spawn: Spawn) -> None:
    """Other logs go on, the log is told to have failed, and the process ends when it is told to."""
    for name in ("one", "two", "three"):
        make(tmp_path / f"{name}.db").close()
    log = make(tmp_path / "log.db")
    entries = ", ".join(f"{{path: {n}.db, interval: 300ms, profile: stuck}}" for n in ("one", "two", "three"))
    (tmp_path / "config.yaml").write_text(
        f"databases: [{entries}, {{path: log.db, interval: 300ms}}]\n"
        f"limits: {{query_time: 500ms, refresh_time: 1s, lock_time: 1s}}\nprofiles: {ENDLESS_STEP}"
    )
    process = spawn(
        sys.executable, "-m", "exporter", "--config.file", str(tmp_path / "config.yaml"),
        "--web.listen-address", "127.0.0.1:0", "--log.format", "json", stderr=subprocess.PIPE,
    )  # fmt: skip
    assert process.stderr
    url = next(json.loads(line)["url"] for line in process.stderr if '"listening"' in line)

    wait_for(lambda: 'agent_messages_total{database="log",agent="planner"} 2' in get_text(url))
    log.messages("s", "mole")
    wait_for(lambda: 'agent_messages_total{database="log",agent="mole"} 1' in get_text(url))
    wait_for(lambda: 'agent_exporter_refreshes_total{database="one",outcome="time_limit"} 1' in get_text(url))
    process.send_signal(signal.SIGTERM)
    assert process.wait(15) == 0
    assert "cannot be interrupted" in process.stderr.read()


def test_a_question_that_sqlite_does_not_interrupt(tmp_path: Path, spawn: Spawn) -> None:
    """It is refused when its time is up; other questions are answered, also when more of them are stuck than threads
    are left to them, and the process ends when it is told to."""
    make(tmp_path / "stuck.db").close()
    make(tmp_path / "log.db").close()
    (tmp_path / "config.yaml").write_text(
        "databases: [{path: stuck.db, profile: stuck}, {path: log.db}]\n"
        f"api: {{time_limit: 1s}}\nprofiles: {ENDLESS_TEXT}"
    )
    with ThreadPoolExecutor(8) as clients:
        server = serve(spawn, tmp_path / "config.yaml").wait_until_ready()
        ask = partial(httpx.get, timeout=60)
        stuck = f"{server.url}/api/timeline/s?database=stuck"
        first = ask(stuck)
        assert (first.status_code, "cannot be read in time" in first.json()["detail"]) == (503, True)
        assert ask(f"{server.url}/api/timeline/s?database=log").json()["event_count"] == 2
        assert {answer.status_code for answer in clients.map(ask, [stuck] * 8)} == {503}
        assert ask(f"{server.url}/api/timeline/s?database=log").json()["event_count"] == 2
        clients.submit(ask, stuck)
        server.process.terminate()
        assert server.end()[0] == 0


def test_a_writer_without_pause_does_not_keep_a_first_pass_from_its_end(tmp_path: Path, spawn: Spawn) -> None:
    """It is complete at the rows that were there when it began."""
    log = Log(tmp_path / "log.db")
    log.messages("s", *["planner"] * 3000)
    log.close()
    writer = spawn(*command("committing_writer", log.path, 90), stdout=subprocess.PIPE)
    assert writer.stdout
    assert writer.stdout.readline() == "go\n"
    with monitored(parse("databases: [{path: log.db, interval: 1s}]", tmp_path / "config.yaml")) as found:
        wait_for(lambda: 'agent_messages_total{database="log",agent="planner"} 3000' in found.page(), seconds=80)
        assert writer.poll() is None
        assert found.own.value("agent_exporter_refreshes_total", "log", "locked") == 0
