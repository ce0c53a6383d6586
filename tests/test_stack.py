"""End-to-end test: exporter, demo, Prometheus and Alertmanager, with the shipped files."""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import pytest

from exporter.commands.demo_story import BREAKABLE
from tests.support import promql
from tests.support.dashboards import DASHBOARDS, PANELS, QUERIES
from tests.support.serving import wait_for
from tests.support.stack import Stack, faster, running

pytestmark = pytest.mark.timeout(180)

VARIABLES = {
    "$__rate_interval": "10s",
    "$__range_s": "30",
    "$__range": "30s",
    "$window": "15s",
    "${a:regex}": "setup_a",
    "${b:regex}": "setup_b",
    "$a": "setup_a",
    "$b": "setup_b",
    "offset 1w": "offset 5s",
}
"""What stands for Grafana's variables, and for last week."""

ONLY_WHILE_A_TOOL_FAILS = "tools: Failures per minute by tool B"
"""The query that finds what is drawn in red."""


@pytest.fixture(scope="module")
def stack(prometheus_tools: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    with running(tmp_path_factory.mktemp("stack"), prometheus_tools) as stack:
        wait_for(lambda: stack.query('ALERTS{alertstate="firing"}'), 40, "the missing database raises an alert")
        yield stack


def test_every_rule_is_evaluated_without_an_error(stack: Stack) -> None:
    rules = [rule for group in stack.get("rules")["groups"] for rule in group["rules"]]
    assert len(rules) == len(promql.rules())
    assert not [rule["lastError"] for rule in rules if rule["health"] != "ok"]


def test_every_recorded_series_exists(stack: Stack) -> None:
    recorded = {rule["record"] for rule in promql.rules() if "record" in rule}
    wait_for(lambda: recorded <= set(stack.get("label/__name__/values")), 60, "all that is recorded has a value")


@pytest.mark.parametrize("rule", promql.rules(), ids=lambda rule: rule.get("alert") or rule["record"])
def test_what_rules_select_exists(rule: dict[str, Any], stack: Stack) -> None:
    """Also where the rule as a whole is silent, as an alert should be."""
    for selector in promql.selectors(rule["expr"]):
        overflowed = any(value == "__other__" for _, _, value in selector.matchers)
        if selector.name != "ALERTS" and not overflowed:
            assert stack.query(_as_query(selector)), selector


def _as_query(selector: promql.Selector) -> str:
    operators = {"Equal": "=", "NotEqual": "!=", "Re": "=~", "NotRe": "!~"}
    matchers = (f'{label}{operators[kind]}"{value}"' for label, kind, value in selector.matchers)
    return f"last_over_time({selector.name}{{{', '.join(matchers)}}}[30s])"


@pytest.mark.parametrize("where", QUERIES)
def test_every_query_of_every_panel_returns_series(where: str, stack: Stack) -> None:
    query = _without_variables(QUERIES[where])
    if where == ONLY_WHILE_A_TOOL_FAILS:
        stack.broken.set()
    wait_for(lambda: stack.query(query), 20, query)
    stack.broken.clear()


def _without_variables(query: str) -> str:
    for variable, value in VARIABLES.items():
        query = query.replace(variable, value)
    return re.sub(r'"\$\w+"', '".*"', query)


@pytest.mark.parametrize("name", DASHBOARDS)
def test_every_variable_has_values(name: str, stack: Stack) -> None:
    for variable in DASHBOARDS[name]["templating"]["list"]:
        if variable["type"] == "query":
            found = re.fullmatch(r"label_values\((.*), (\w+)\)", variable["query"]["query"])
            assert found
            series = stack.query(re.sub(r'"\$\w+"', '".*"', found[1]))
            assert any(found[2] in one["metric"] for one in series), variable["name"]


@pytest.mark.parametrize("panel", [where for where, panel in PANELS.items() if panel["targets"][0].get("exemplar")])
def test_dots_of_a_graph_lead_to_sessions(panel: str, stack: Stack) -> None:
    def sessions() -> set[str]:
        query = _without_variables(PANELS[panel]["targets"][0]["expr"])
        # The crew's clock runs ahead of ours, and an exemplar bears the time that the log says.
        found = stack.get(f"query_exemplars?{urlencode({'query': query, 'start': 0, 'end': 4_000_000_000})}")
        return {exemplar["labels"]["session_id"] for one in found for exemplar in one["exemplars"]}

    wait_for(sessions, 20, "Prometheus has exemplars")
    assert all(re.match(r"setup_[ab]_heist_\d+", session) for session in sessions())


def test_a_missing_database_is_reported_with_its_reason(stack: Stack) -> None:
    def reported() -> list[dict[str, Any]]:
        return [a for a in stack.delivered if a["labels"]["alertname"] == "AgentDatabaseUnreadable"]

    wait_for(reported, 20, "Alertmanager delivers AgentDatabaseUnreadable")
    assert reported()[0]["labels"] | {"database": "missing", "severity": "critical"} == reported()[0]["labels"]
    assert "missing (" in reported()[0]["annotations"]["description"]


def test_a_broken_tool_is_reported_and_so_is_its_repair(stack: Stack) -> None:
    firing = f'ALERTS{{alertstate="firing", tool="{BREAKABLE}", severity="critical"}}'
    wait_for(lambda: not stack.query(firing), 30, "the tool works")

    stack.broken.set()
    wait_for(lambda: stack.query(firing), 60, "an alert fires")
    wait_for(lambda: "firing" in _told_of_tool(stack), 20, "Alertmanager delivers it")

    stack.broken.clear()
    wait_for(lambda: not stack.query(firing), 60, "the alert resolves")
    wait_for(lambda: _told_of_tool(stack)[-1] == "resolved", 20, "Alertmanager delivers that")


def _told_of_tool(stack: Stack) -> list[str]:
    """What Alertmanager said of the tool's critical alerts: firing, resolved."""
    labels = {"tool": BREAKABLE, "severity": "critical"}.items()
    return [alert["status"] for alert in stack.delivered if labels <= alert["labels"].items()]


def test_an_exporter_that_is_down_is_reported(stack: Stack) -> None:
    stack.exporter.terminate()
    wait_for(
        lambda: any(a["labels"]["alertname"] == "AgentExporterDown" for a in stack.delivered),
        40,
        "Alertmanager delivers AgentExporterDown",
    )


def test_faster_divides_durations_and_nothing_else() -> None:
    given = "expr: tool:calls:increase15m > last_over_time(x:rate1d[10m] offset 15m)\nfor: 2m\ninterval: 1h 5m"
    made = "expr: tool:calls:increase15m > last_over_time(x:rate1d[10000ms] offset 15000ms)\nfor: 2000ms\n"
    assert faster(given) == made + "interval: 60000ms 5000ms"
