"""Recording rules and alerts: their metrics exist, promtool tests each alert, docs/alerts.md explains it."""

import json
import re
import sqlite3
import subprocess
from pathlib import Path
from typing import Any

import pytest

from exporter.commands.demo import SCHEMA
from tests.support.promql import ROOT, RULES, rules, selectors, unknown_names
from tests.support.rule_tests import CASES, FILES, asked_groups, name, needed_groups, title

RUNBOOKS = ROOT / "docs" / "alerts.md"
RUNBOOK_URL = "http://{{ $labels.instance }}/runbooks/"
NOBODY_SERVES_IT = {"AgentExporterDown", "AgentExporterAbsent"}
"""Alerts about an exporter that cannot serve a runbook: the description itself says the first steps."""

ALERTS = [rule for rule in rules() if "alert" in rule]
RECORDED = [rule["record"] for rule in rules() if "record" in rule]


def by_name(rule: dict[str, Any]) -> str:
    return " ".join([rule.get("alert") or rule["record"], *rule.get("labels", {}).values()])


def test_prometheus_accepts_the_rules(prometheus_tools: dict[str, str]) -> None:
    checked = subprocess.run(
        [prometheus_tools["promtool"], "check", "rules", *RULES], capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stderr


@pytest.mark.parametrize(("file", "test"), CASES, ids=[title(case) for case in CASES])
def test_rules_say_what_they_should(
    file: Path, test: dict[str, Any], prometheus_tools: dict[str, str], tmp_path: Path
) -> None:
    """As `promtool test rules` does it, but each test without the rules that it does not ask: these take most of the
    time."""
    (tmp_path / "rules.yml").write_text(json.dumps({"groups": asked_groups(file, test)}))
    (tmp_path / "case.yml").write_text(json.dumps({**FILES[file], "rule_files": ["rules.yml"], "tests": [test]}))
    promtool = [prometheus_tools["promtool"], "test", "rules", str(tmp_path / "case.yml")]
    tested = subprocess.run(promtool, capture_output=True, text=True, check=False)
    assert tested.returncode == 0, tested.stdout + tested.stderr


def test_what_a_test_needs_is_what_its_rules_read() -> None:
    groups = needed_groups('ALERTS{alertname="AgentToolSuccessLow"}', RULES)
    kept = {name(rule) for group in groups for rule in group["rules"]}
    assert {"AgentToolSuccessLow", "tool:agent_tool_failures:recovered", "threshold:agent_tool_calls:assumed"} <= kept
    assert "AgentLoops" not in kept
    assert sum(len(group["rules"]) for group in needed_groups("__name__", RULES)) == len(rules())


@pytest.mark.parametrize("rule", rules(), ids=by_name)
def test_rules_name_only_what_exists(rule: dict[str, Any]) -> None:
    assert not unknown_names(rule["expr"])


@pytest.mark.parametrize("rule", [rule for rule in rules() if "record" in rule], ids=by_name)
def test_recorded_names_follow_the_convention(rule: dict[str, Any]) -> None:
    assert re.fullmatch(r"[a-z_]+:[a-z_]+:[a-z_]+(\d+[mhd])?", rule["record"])
    same = [r for r in rules() if r.get("record") == rule["record"]]
    assert len({r.get("labels", {}).get("window") for r in same}) == len(same)


@pytest.mark.parametrize("rule", [rule for rule in rules() if "window" in rule.get("labels", {})], ids=by_name)
def test_a_window_is_the_one_that_is_looked_at(rule: dict[str, Any]) -> None:
    windows = re.findall(r"\[(\w+)\]", rule["expr"])
    assert set(windows) <= {rule["labels"]["window"]}
    assert windows or rule["record"].endswith(":recovered")


def test_every_threshold_is_used() -> None:
    used = {s.name for rule in rules() for s in selectors(rule["expr"])}
    assert {name for name in RECORDED if name.startswith("threshold:")} <= used


@pytest.mark.parametrize("alert", ALERTS, ids=by_name)
def test_thresholds_stand_in_one_place(alert: dict[str, Any]) -> None:
    """An expression compares with a threshold's name, or with 0 and 1: whether there is any, whether it is up."""
    numbers = re.findall(
        r"(?<![\w.:\[])\d+(?:\.\d+)?(?![\w.])", re.sub(r"offset \w+|topk by \([^)]*\) \(2", "", alert["expr"])
    )
    assert {float(n) for n in numbers} <= {0, 1, 0.99}


@pytest.mark.parametrize("alert", ALERTS, ids=by_name)
def test_alerts_are_complete(alert: dict[str, Any]) -> None:
    notes = alert["annotations"]
    assert alert["for"]
    assert alert["labels"]["severity"] in ("info", "warning", "critical")
    assert notes["summary"]
    assert (
        re.search(r"\$value|\| value", notes["description"]) or alert["alert"] == "AgentExporterAbsent"
    )  # there are 0
    if alert["alert"] in NOBODY_SERVES_IT:
        assert "runbook_url" not in notes
    else:
        assert notes["runbook_url"] == RUNBOOK_URL + alert["alert"]


@pytest.mark.parametrize("alert", sorted({alert["alert"] for alert in ALERTS}))
def test_alerts_have_a_runbook(alert: str) -> None:
    _, heading, rest = RUNBOOKS.read_text().partition(f"\n## {alert}\n")
    assert heading, f"docs/alerts.md has no heading {alert}"
    runbook = rest.partition("\n## ")[0]
    for part in ("**Means**", "**Look**", "**Usually fixed by**"):
        assert part in runbook


def test_runbooks_are_of_alerts_that_exist() -> None:
    assert set(re.findall(r"^## (Agent\w+)$", RUNBOOKS.read_text(), re.M)) == {alert["alert"] for alert in ALERTS}


@pytest.mark.parametrize("alert", sorted({alert["alert"] for alert in ALERTS}))
def test_alerts_are_proved(alert: str) -> None:
    """Each is seen firing, seen silent, and read word for word."""
    seen = [t for _, test in CASES for t in test.get("promql_expr_test", []) if f'alertname="{alert}"' in t["expr"]]
    said = [t for _, test in CASES for t in test.get("alert_rule_test", []) if t["alertname"] == alert]
    assert any(t["exp_samples"] for t in seen)
    assert any(not t["exp_samples"] for t in seen)
    assert any(t["exp_alerts"] for t in said)


@pytest.mark.parametrize("query", re.findall(r"```sql\n(.*?)```", RUNBOOKS.read_text(), re.S))
def test_queries_of_runbooks_run(query: str) -> None:
    with sqlite3.connect(":memory:") as log:
        log.executescript(SCHEMA)
        log.execute(query)
