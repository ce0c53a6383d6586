"""The dashboards are generated, follow the rules of grafana/dashboard-linter, and use only metrics that exist."""

import json
import re
import subprocess
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from exporter.analytics.schemas import Sort
from exporter.analytics.summary import FEW_SESSIONS
from grafana import setups
from grafana.__main__ import rendered
from tests.support.dashboards import DASHBOARDS, FILES, MARKS, PANELS, QUERIES
from tests.support.promql import ROOT, selectors, unknown_names

VARIABLES = {
    f"{name} ${variable['name']}": variable
    for name, board in DASHBOARDS.items()
    for variable in board["templating"]["list"]
}
UNITS = {"none", "short", "locale", "percentunit", "s", "dtdurations", "bytes", "currencyUSD"}
"""Those of Grafana's units that we use and its linter accepts."""

RATE_INTERVAL, RANGE, WINDOW = 67.0, 4021.0, 900.0
AGES = (3600.0, 86400.0)
"""How long a session may have been stalled, to be told apart from others."""
SUBSTITUTES = {"$__rate_interval": "67s", "$__range_s": "4021", "$__range": "4021s", "$window": "15m"}


def plain(query: str) -> str:
    """PromQL with the variables of Grafana that stand outside of strings replaced."""
    for variable, value in SUBSTITUTES.items():
        query = query.replace(variable, value)
    return query


def each(what: dict[str, Any]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("it", what.values(), ids=what.keys())


def test_committed_files_are_what_the_code_renders() -> None:
    """After a change run `python -m grafana`."""
    assert {path: path.read_text() for path in FILES} == rendered()


def test_dashboards_are_told_apart() -> None:
    assert len({board["uid"] for board in DASHBOARDS.values()}) == len(DASHBOARDS) == 6


@each(DASHBOARDS)
def test_a_dashboard_is_complete(it: dict[str, Any]) -> None:
    assert it["title"]
    assert it["description"]
    assert it["editable"] is False
    assert [(link["type"], link["keepTime"], link["includeVars"]) for link in it["links"]] == [
        ("dashboards", True, True)
    ]
    assert it["links"][0]["tags"] == it["tags"]
    assert len({panel["id"] for panel in it["panels"]}) == len(it["panels"])


@each(DASHBOARDS)
def test_panels_do_not_overlap(it: dict[str, Any]) -> None:
    def cells(panel: dict[str, Any]) -> Iterator[tuple[int, int]]:
        at = panel["gridPos"]
        assert at["x"] + at["w"] <= 24
        return ((x, y) for x in range(at["x"], at["x"] + at["w"]) for y in range(at["y"], at["y"] + at["h"]))

    for one, other in combinations(it["panels"], 2):
        assert not set(cells(one)) & set(cells(other)), (one["title"], other["title"])


@each(DASHBOARDS)
def test_a_dashboard_has_the_variables_that_all_share(it: dict[str, Any]) -> None:
    variables = {variable["name"]: variable for variable in it["templating"]["list"]}
    source = variables["datasource"]
    assert (source["type"], source["query"], source["label"]) == ("datasource", "prometheus", "Data source")
    for name in ("job", "instance", "database"):
        variable = variables[name]
        assert variable["multi"]
        assert variable["includeAll"]
        assert variable["allValue"] == ".+"
        assert variable["label"].lower() == name
    assert [v["name"] for v in variables.values() if v["type"] == "datasource"] == ["datasource"]


@each(VARIABLES)
def test_a_variable_is_as_grafana_knows_it(it: dict[str, Any]) -> None:
    assert not {"auto", "auto_min", "auto_count"} & it.keys()
    if it["type"] == "query":
        assert it["refresh"] == 2  # on time range change
        assert it["datasource"]["uid"] == "${datasource}"
        found = re.fullmatch(r"label_values\((.*), (\w+)\)", it["query"]["query"])
        assert found
        assert not unknown_names(f"sum by ({found[2]}) ({found[1]})")


@each(PANELS)
def test_a_panel_is_complete(it: dict[str, Any]) -> None:
    assert it["title"]
    assert len(it["description"]) > 20
    assert it["datasource"] == {"type": "prometheus", "uid": "${datasource}"}
    defaults = it["fieldConfig"]["defaults"]
    assert defaults["unit"] in UNITS
    assert len(defaults["noValue"]) > 12  # why there may be no data
    assert it["targets"]
    assert len({target["refId"] for target in it["targets"]}) == len(it["targets"])
    assert all(target["datasource"]["uid"] == "${datasource}" for target in it["targets"])
    for override in it["fieldConfig"].get("overrides", []):
        units = [p["value"] for p in override["properties"] if p["id"] == "unit"]
        assert set(units) <= UNITS


@each(PANELS)
def test_a_panel_has_no_trap_of_the_sdk(it: dict[str, Any]) -> None:
    options = it["options"]
    assert "footer" not in options
    if it["type"] == "timeseries":
        assert options["legend"]["showLegend"]
    if "reduceOptions" in options:
        assert options["reduceOptions"]["calcs"]


@pytest.mark.parametrize(
    "panel", ["tools: Failures per minute by tool", "overview: Failing calls by tool, the last 3 hours"]
)
def test_a_tool_that_fails_is_red_and_no_other(panel: str) -> None:
    fields = PANELS[panel]["fieldConfig"]
    assert fields["defaults"]["color"] | {"mode": "shades", "fixedColor": "blue"} == fields["defaults"]["color"]
    (failing,) = fields["overrides"]
    assert failing["properties"] == [{"id": "color", "value": {"mode": "fixed", "fixedColor": "red"}}]


@each(PANELS)
def test_a_dot_is_drawn_once(it: dict[str, Any]) -> None:
    """Quantiles of one histogram have the same exemplars."""
    assert sum(target.get("exemplar", False) for target in it["targets"]) <= 1


@each(MARKS)
def test_a_mark_says_what_it_marks(it: dict[str, Any]) -> None:
    labels = set(re.findall(r"\{\{(\w+)\}\}", it["titleFormat"] + it["textFormat"]))
    assert {"alertname", "severity", "database", "tool", "instance"} == labels


@each(QUERIES)
def test_metrics_of_a_process_are_those_of_exporters(it: str) -> None:
    """Prometheus has them as well, under another job that the variables let through."""
    if "process_" in it:
        assert "and on (job, instance) agent_exporter_build_info{" in it


@each(DASHBOARDS)
def test_no_link_leads_to_a_place_that_may_not_exist(it: dict[str, Any]) -> None:
    links = re.findall(r"https?://[^\s\"\\]+", json.dumps({**it, "$schema": None}))
    assert all(re.match(r"http://\$\{__data\.fields\.Instance\}/(runbooks/|sessions\?)", link) for link in links)
    assert {order for link in links for order in re.findall(r"[?&]sort=(\w+)", link)} <= set(Sort)


def test_the_fewest_sessions_are_those_of_the_comparison() -> None:
    """The dashboard and the API begin to speak of a difference at the same number."""
    assert setups.FEWEST == FEW_SESSIONS


@each(QUERIES)
def test_a_query_names_only_what_exists(it: str) -> None:
    assert not unknown_names(plain(it))


@each(QUERIES)
def test_a_query_follows_the_variables(it: str) -> None:
    for selector in selectors(plain(it)):
        if selector.name.startswith("threshold:"):  # a constant of the rules
            continue
        assert ("job", "Re", "$job") in selector.matchers
        assert ("instance", "Re", "$instance") in selector.matchers


@each(QUERIES)
def test_a_query_handles_counters_as_counters(it: str) -> None:
    for selector in selectors(plain(it)):
        if selector.name.endswith(("_total", "_bucket", "_sum", "_count")):
            assert selector.call in ("rate", "irate", "increase")
        if selector.call in ("rate", "irate"):
            assert selector.window == RATE_INTERVAL
        allowed = AGES if selector.call == "min_over_time" else (None, RATE_INTERVAL, RANGE, WINDOW)
        assert selector.window in allowed


@pytest.mark.parametrize("name", DASHBOARDS)
def test_queries_use_variables_that_there_are(name: str) -> None:
    board = DASHBOARDS[name]
    known = {v["name"] for v in board["templating"]["list"]} | {"__rate_interval", "__range", "__range_s"}
    texts = [text for where, text in QUERIES.items() if where.startswith(f"{name}: ")]
    texts += [v["query"]["query"] for v in board["templating"]["list"] if v["type"] == "query"]
    texts += [panel["title"] + panel["description"] for panel in board["panels"]]
    used = {found for text in texts for found in re.findall(r"\$\{?([a-z_]+)", text)}
    assert used <= known
    assert {v["name"] for v in board["templating"]["list"]} - used <= {"datasource"}


def test_runbooks_name_panels_that_exist() -> None:
    titles = {board["title"].removeprefix("Agents / "): board["panels"] for board in DASHBOARDS.values()}
    named = re.findall(r"\*([A-Z]\w+)\s+›\s+([^*]+)\*", (ROOT / "docs" / "alerts.md").read_text())
    assert len(named) > 20
    for board, title in named:
        assert " ".join(title.split()) in {panel["title"] for panel in titles[board]}


def test_the_interval_of_a_difference_is_newcombes(prometheus_tools: dict[str, str], tmp_path: Path) -> None:
    """56 of 70 against 48 of 80: Newcombe's own example, 0.2 with the interval 0.0524 to 0.3339, for b − a negated."""
    (good_a, all_a), (good_b, all_b) = (56, 70), (48, 80)
    ends = (-33.39, -5.24)
    asked = (
        QUERIES["setups: $b minus $a, in points A"],
        QUERIES["setups: $b minus $a, in points C"],
    )
    counts = {("a", "completed"): good_a, ("a", "failed"): all_a - good_a}
    counts |= {("b", "completed"): good_b, ("b", "failed"): all_b - good_b}
    case = {
        "interval": "1m",
        "input_series": [
            {"series": f'agent_sessions_ended_total{{setup="{setup}", status="{status}"}}', "values": f"0 {count}x60"}
            for (setup, status), count in counts.items()
        ],
        "promql_expr_test": [
            {
                "expr": f"round({_for_promtool(query)}, 0.01)",
                "eval_time": "60m",
                "exp_samples": [{"labels": "{}", "value": end}],
            }
            for query, end in zip(asked, ends, strict=True)
        ],
    }
    (tmp_path / "case.yml").write_text(json.dumps({"tests": [case]}))
    promtool = [prometheus_tools["promtool"], "test", "rules", str(tmp_path / "case.yml")]
    tested = subprocess.run(promtool, capture_output=True, text=True, check=False)
    assert tested.returncode == 0, tested.stdout + tested.stderr


def _for_promtool(query: str) -> str:
    """Over an hour, in which the counters rise once and as a whole."""
    for variable, value in {"$__range": "60m", "$a": "a", "$b": "b"}.items():
        query = query.replace(variable, value)
    return re.sub(r'"\$\w+"', '".*"', query)
