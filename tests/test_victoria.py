"""The rules in VictoriaMetrics, where it is installed: they load, and say of the same samples what Prometheus says."""

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.support import victoria
from tests.support.promql import RULES
from tests.support.rule_tests import CASES, title

RARELY = "20m"
"""Between samples of tests that go over weeks: there the edges of windows are all that the two differ in."""
COUNTED_FROM_0 = "Where nothing happened there is no ratio, neither 0 nor NaN"
"""A series that is new counts from 0 there, if its first value is below ten: docs/alerts.md names it."""
COMPARED = [
    case
    for case in CASES
    if case[1].get("promql_expr_test") and case[1]["interval"] != RARELY and case[1]["name"] != COUNTED_FROM_0
]
DIFFERENT = {("AgentToolCallsStuck", "10m"): {(("database", "steady"),)}}
"""What fires there and not in Prometheus, by test and time, for the same reason."""


def tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"needs {name} on PATH (Debian: victoria-metrics)")
    return found


def test_the_rules_load(tmp_path: Path) -> None:
    checked = _checked(RULES)
    if "unknown fields in rule: keep_firing_for" in checked.stderr:  # before version 1.92; see docs/alerts.md
        for path in RULES:
            lines = path.read_text().splitlines(keepends=True)
            (tmp_path / path.name).write_text("".join(line for line in lines if "keep_firing_for:" not in line))
        checked = _checked(sorted(tmp_path.glob("*.yml")))
    assert checked.returncode == 0, checked.stderr


def _checked(rules: list[Path]) -> subprocess.CompletedProcess[str]:
    command = [tool("vmalert"), "-dryRun", *(f"-rule={path}" for path in rules)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(("file", "test"), COMPARED, ids=[title(case) for case in COMPARED])
def test_the_same_samples_say_the_same(file: Path, test: dict[str, Any], tmp_path: Path) -> None:
    with victoria.running(tool("victoria-metrics"), tmp_path) as database:
        firing = victoria.replay(database, file, test)
        for asked in test["promql_expr_test"]:
            at = victoria.seconds(asked["eval_time"])
            if alerts := re.match(r"(?:sum by \((.*)\) \()?ALERTS\{(.*)\}", asked["expr"]):
                found = {_of(labels, alerts[1], alerts[2]) for labels in firing[at]} - {None}
                expected = {_read(one["labels"]) for one in asked["exp_samples"]}
                assert found == expected | DIFFERENT.get((test["name"], asked["eval_time"]), set())
            else:
                values = {_read_labels(labels): value for labels, value in database.at(asked["expr"], at)}
                expected_values = {_read(one["labels"]): one["value"] for one in asked["exp_samples"]}
                assert values == pytest.approx(expected_values, rel=0.02)


def _of(labels: victoria.Labels, by: str | None, matchers: str) -> victoria.Labels | None:
    """What is left of an alert's labels in a sum, if it is one of those that are summed."""
    wanted = dict(re.findall(r'(\w+)="([^"]*)"', matchers.replace('alertstate="firing"', "")))
    if not wanted.items() <= dict(labels).items():
        return None
    kept = by.split(", ") if by else [name for name, _ in labels]
    return tuple((name, value) for name, value in labels if name in kept)


def _read(series: str) -> victoria.Labels:
    return _read_labels(dict(re.findall(r'(\w+)="([^"]*)"', series)))


def _read_labels(labels: dict[str, str]) -> victoria.Labels:
    return tuple(sorted((k, v) for k, v in labels.items() if k not in ("__name__", "alertstate")))
