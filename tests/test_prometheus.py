"""A real Prometheus scrapes a real exporter while another process writes the log; PromQL agrees with SQL."""

import json
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from tests.conftest import Spawn
from tests.support.exporting import without_zeros
from tests.support.logs import Log, recount
from tests.support.programs import command
from tests.support.serving import get, serve, wait_for

CONFIG = """
scrape_configs:
  - job_name: agents
    scrape_interval: 1s
    static_configs: [{{targets: ["{target}"]}}]
"""


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    writer = Log(tmp_path / "heist.db", "heist-day18", "wal")
    yield writer.path
    writer.close()


class Prometheus:
    """A Prometheus server on a free port, asked over its HTTP API."""

    def __init__(self, spawn: Spawn, tools: dict[str, str], folder: Path, target: str) -> None:
        (folder / "prometheus.yml").write_text(CONFIG.format(target=target))
        self.process = spawn(
            tools["prometheus"], f"--config.file={folder}/prometheus.yml", f"--storage.tsdb.path={folder}/tsdb",
            "--web.listen-address=127.0.0.1:0", "--enable-feature=exemplar-storage", "--log.level=info",
            stderr=subprocess.PIPE,
        )  # fmt: skip
        self.url = self._listening()
        wait_for(lambda: get(f"{self.url}/-/ready")[0] == 200)

    def _listening(self) -> str:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            if "Listening on" in line:
                return "http://" + line.split("address=")[1].split()[0].strip('"')
        raise AssertionError("Prometheus does not listen")

    def api(self, path: str, **parameters: str) -> Any:
        status, _, body = get(f"{self.url}/api/v1/{path}?{urlencode(parameters)}")
        assert status == 200, body
        return json.loads(body)["data"]

    def query(self, expression: str, *labels: str) -> dict[tuple[str, ...], float]:
        """An instant vector: values of these labels → number."""
        result = self.api("query", query=expression)["result"]
        return {tuple(r["metric"].get(name, "") for name in labels): float(r["value"][1]) for r in result}


def test_promql_agrees_with_sql_while_a_process_writes(
    log: Path, tmp_path: Path, spawn: Spawn, prometheus_tools: dict[str, str]
) -> None:
    config = tmp_path / "config.yaml"
    config.write_text("databases: [{path: heist.db, interval: 1s}]")
    served = serve(spawn, config)
    prometheus = Prometheus(spawn, prometheus_tools, tmp_path, served.ready().removeprefix("http://"))
    wait_for(lambda: prometheus.query("agent_sessions_started_total") == {(): 0})
    writer = spawn(*command("crew_writer", log), stdout=subprocess.PIPE)
    assert writer.stdout is not None
    while int(writer.stdout.readline()) < 60:
        assert writer.poll() is None, "the writer ended, of a locked database perhaps"
    grown = prometheus.query("agent_sessions_started_total")
    assert 0 < sum(grown.values()) <= 60
    writer.kill()
    writer.wait()
    assert recount(log, "heist-day18")["agent_sessions_started_total"] == {(): 60}

    wait_for(lambda: prometheus.query("agent_sessions_started_total") == {(): 60})
    wait_for(lambda: agrees(prometheus, log))
    assert prometheus.query("up") == {(): 1}
    assert prometheus.query("resets(agent_sessions_started_total[5m])") == {(): 0}
    db = sqlite3.connect(f"file:{log}?mode=ro", uri=True)
    ((ratio,),) = db.execute("SELECT avg(success) FROM tool_calls WHERE success IS NOT NULL")
    db.close()
    by_outcome = "sum(agent_tool_calls_total{outcome='success'}) / sum(agent_tool_calls_total)"
    assert prometheus.query(by_outcome) == {(): pytest.approx(ratio)}
    exemplars = prometheus.api("query_exemplars", query="agent_messages_total", start="0", end="4000000000")
    assert {e["labels"]["session_id"].split("_")[0] for series in exemplars for e in series["exemplars"]} == {"setup"}
    (target,) = prometheus.api("targets")["activeTargets"]
    assert target["lastError"] == ""


def agrees(prometheus: Prometheus, log: Path) -> bool:
    """Whether every count that SQL gives is what PromQL gives."""
    labels = {
        "agent_sessions": ("status",),
        "agent_sessions_ended_total": ("status",),
        "agent_messages_total": ("agent", "role"),
        "agent_interactions_total": ("from_agent", "to_agent"),
        "agent_tool_calls_total": ("agent", "tool", "operation", "outcome"),
        "agent_tool_calls_pending": ("tool",),
        "agent_tool_success_ratio": ("tool",),
        "agent_session_turns_sum": ("status",),
        "agent_session_turns_count": ("status",),
        "agent_tool_call_duration_seconds_sum": ("tool",),
        "agent_tool_call_duration_seconds_count": ("tool",),
    }
    counts = recount(log, "heist-day18")
    assert labels.keys() | {
        "agent_sessions_started_total", "agent_session_completion_ratio", "agent_session_turns_average",
    } == counts.keys()  # fmt: skip
    return all(
        without_zeros(prometheus.query(name, *labels.get(name, ()))) == pytest.approx(without_zeros(expected))
        for name, expected in counts.items()
    )
