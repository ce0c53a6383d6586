"""Many databases, their limits, and a configuration that changes while they are monitored."""

import json
from pathlib import Path

import pytest

from exporter.config.settings import parse
from exporter.engine.scheduler import databases
from exporter.model import LABEL_LENGTH
from exporter.source.errors import Reason
from tests.support.exporting import Exporting
from tests.support.logs import Log
from tests.support.monitoring import make, monitored
from tests.support.serving import wait_for


def names(text: str, folder: Path, named: dict[str, str] | None = None) -> list[str]:
    return [name for name, _ in databases(parse(text, folder / "config.yaml"), named or {})]


def test_names_are_unique_and_stable(tmp_path: Path) -> None:
    for path in ("a/x.db", "a/y.db", "a/x.sqlite", "b/x.db", "c/d/x.db", "a/x.db-wal"):
        make(tmp_path / path).close()
    assert names("databases: [{path: a/*.db}]", tmp_path) == ["x", "y"]
    assert names("databases: [{path: 'a/*'}]", tmp_path) == ["x", "x.sqlite", "y"]
    assert names("databases: [{path: '*/x.db'}]", tmp_path) == ["a/x.db", "b/x.db"]
    assert names("databases: [{path: '**/x.db'}]", tmp_path) == ["a/x.db", "b/x.db", "c/d/x.db"]
    assert names("databases: [{path: 'a/*.db'}, {path: 'b/*.db'}]", tmp_path) == ["x", "y", "x.db"]
    # what came first keeps its name, whatever comes later
    before = {str(tmp_path / "b/x.db"): "x"}
    assert names("databases: [{path: 'a/*.db'}, {path: 'b/*.db'}]", tmp_path, before) == ["x.db", "y", "x"]


def test_names_of_files_are_as_short_as_label_values(tmp_path: Path) -> None:
    """Prometheus counts a label's bytes. Names that begin alike stay apart."""
    stems = ["漢" * 79 + end for end in "xyz"]
    for stem in stems:
        make(tmp_path / f"{stem}.db").close()
    for text in ("databases: [{path: '*.db'}]", json.dumps({"databases": [{"path": f"{stem}.db"} for stem in stems]})):
        found = names(text, tmp_path)
        assert len(set(found)) == 3
        assert all(name.startswith("漢" * 39 + "~") and len(name.encode()) <= LABEL_LENGTH for name in found)


def test_files_come_and_go(tmp_path: Path) -> None:
    make(tmp_path / "logs/one.db")
    text = "databases: [{path: 'logs/*.db', interval: 200ms, expire_after: 1s}]"
    with monitored(parse(text, tmp_path / "config.yaml")) as found:
        wait_for(lambda: 'agent_messages_total{database="one",agent="planner"} 2' in found.page())
        make(tmp_path / "logs/two.db", 3)
        wait_for(lambda: 'agent_messages_total{database="two",agent="planner"} 3' in found.page())
        (tmp_path / "logs/one.db").unlink()
        wait_for(lambda: 'database="one"' not in found.page())
        assert 'database="two"' in found.page()
        make(tmp_path / "logs/one.db", 1)
        wait_for(lambda: 'agent_messages_total{database="one",agent="planner"} 1' in found.page())


def test_five_hundred_files_and_two_workers(tmp_path: Path) -> None:
    template = make(tmp_path / "template.db")
    template.close()
    (tmp_path / "logs").mkdir()
    content = template.path.read_bytes()
    for i in range(500):
        (tmp_path / f"logs/crew-{i:03}.db").write_bytes(content)
    with monitored(parse("databases: [{path: 'logs/*.db', interval: 5s}]", tmp_path / "config.yaml")) as found:
        wait_for(lambda: found.page().count("agent_messages_total{") == 500, seconds=60)
        Log(tmp_path / "logs/crew-321.db").messages("s", "mole")
        wait_for(lambda: 'agent_messages_total{database="crew-321",agent="mole"} 1' in found.page(), seconds=60)


def test_reload_keeps_what_stays(tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        make(tmp_path / f"{name}.db", 200)
    path = tmp_path / "config.yaml"
    with monitored(parse("databases: [{path: a.db, interval: 300ms}, {path: b.db}]", path)) as found:
        wait_for(lambda: found.page().count("agent_messages_total{") == 2)
        fold = found.monitor.refreshes["a"].ingest.fold
        found.monitor.apply(parse("databases: [{path: a.db, interval: 300ms}, {path: c.db}]", path))
        wait_for(lambda: 'agent_messages_total{database="c",agent="planner"} 200' in found.page())
        assert 'database="b"' not in found.page()
        assert found.monitor.refreshes["a"].ingest.fold is fold
        assert found.read("a") == 200


def test_a_query_that_runs_away_is_interrupted(tmp_path: Path) -> None:
    log = make(tmp_path / "log.db")
    config = """
    databases: [{path: log.db, profile: endless}]
    limits: {query_time: 200ms}
    profiles:
      endless:
        messages: >
          SELECT i AS id, NULL AS session_id, NULL AS turn, NULL AS agent, NULL AS role, NULL AS at, NULL AS text
          FROM (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n)
          WHERE i > :after AND i <= :until
    """
    exporting = Exporting(log.path)
    settings = parse(config, tmp_path / "config.yaml")
    refresh = exporting.again(settings)
    refresh.run()
    assert refresh.status.failure is not None
    assert refresh.status.failure.reason is Reason.TIME_LIMIT
    assert "check command shows" in str(refresh.status.failure)


def test_a_budget_of_series(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    log = Log(tmp_path / "log.db")
    log.session("s", "completed")
    for i in range(400):
        log.messages("s", f"agent {i}", f"agent {i}")
        log.call("s", f"tool {i}", i % 2)
    exporting = Exporting(log.path, top={"limits": {"series_per_database": 300}})
    samples = exporting.good()
    assert exporting.value("agent_exporter_series", database="log") <= 310
    messages = samples["agent_messages_total"]
    assert sum(messages.values()) == 800
    assert messages["__other__", "__other__"] > 300
    assert sum(samples["agent_interactions_total"].values()) == 799
    assert sum(samples["agent_tool_calls_total"].values()) == 400
    overflowed = exporting.value("agent_exporter_series_overflowed_total", database="log")
    assert overflowed > 500
    assert len([r for r in caplog.records if "series budget used up" in r.message]) == 1
    log.messages("s", "agent 399", "agent 0")
    assert exporting.good()["agent_messages_total"]["agent 0", ""] == 3
    assert exporting.value("agent_exporter_series_overflowed_total", database="log") >= overflowed
