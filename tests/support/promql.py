"""Checks that PromQL expressions use only metrics and labels that exist."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import promql_parser as promql
import yaml

from exporter.metrics.catalogue import BUILT_IN

ROOT = Path(__file__).parents[2]
RULES = sorted((ROOT / "prometheus" / "rules").glob("*.yml"))
TARGET_LABELS = frozenset({"job", "instance"})
LOG_LABELS = TARGET_LABELS | {"database", "setup"}
"""What every metric of a log carries; `setup` is the session label of the demo."""

ALERT_LABELS = TARGET_LABELS | {"database", "tool", "model", "source", "type", "alertname", "severity"}


@dataclass(frozen=True)
class Selector:
    """A vector selector where it stands: `call` is the function it is given to, `window` its range in seconds."""

    name: str
    matchers: tuple[tuple[str, str, str], ...]
    call: str | None
    window: float | None


@cache
def rules() -> list[dict[str, Any]]:
    """Every recording and alert rule."""
    return [rule for path in RULES for group in yaml.safe_load(path.read_text())["groups"] for rule in group["rules"]]


@cache
def metric_labels() -> Mapping[str, frozenset[str]]:
    """Name of every series the exporter, Prometheus or a recording rule makes → the labels it may have."""
    known = {
        "up": TARGET_LABELS,
        "process_resident_memory_bytes": TARGET_LABELS,
        "process_cpu_seconds_total": TARGET_LABELS,
        "process_start_time_seconds": TARGET_LABELS,
        "ALERTS": ALERT_LABELS | {"alertstate"},
        "ALERTS_FOR_STATE": ALERT_LABELS,
    }
    for metric in BUILT_IN.values():
        labels = (TARGET_LABELS if metric.own else LOG_LABELS) | set(metric.labels)
        if metric.type == "histogram":
            known |= {f"{metric.name}_bucket": labels | {"le"}}
            known |= {metric.name + suffix: labels for suffix in ("_sum", "_count")}
        else:
            known[metric.name] = labels
    return known | {rule["record"]: _recorded(rule) for rule in rules() if "record" in rule}


def _recorded(rule: Mapping[str, str]) -> frozenset[str]:
    """Labels of a recorded series: none of a threshold, else job, instance, database and those its level names; and
    the window, where its name does not say it."""
    level = rule["record"].split(":")[0]
    if level == "threshold":
        return frozenset()
    levels = {
        "agent_tool": {"agent", "tool"},
        "from_agent_to_agent": {"from_agent", "to_agent"},
        "source_type": {"source", "type"},
        "database": set(),
    }
    windows = set() if re.search(r"\d[mhd]$", rule["record"]) else {"window"}
    return TARGET_LABELS | {"database"} | levels.get(level, {level}) | windows


def selectors(expression: str) -> list[Selector]:
    """Every selector of an expression; raises ValueError where it is no PromQL."""
    return list(_selectors(promql.parse(expression), None))


def _selectors(node: Any, call: str | None) -> Iterator[Selector]:
    match node:
        case promql.VectorSelector():
            yield Selector(node.name or "", _matchers(node), call, None)
        case promql.MatrixSelector():
            inner = node.vector_selector
            yield Selector(inner.name or "", _matchers(inner), call, node.range.total_seconds())
        case promql.Call():
            for argument in node.args:
                yield from _selectors(argument, node.func.name)
        case promql.BinaryExpr():
            yield from _selectors(node.lhs, None)
            yield from _selectors(node.rhs, None)
        case promql.AggregateExpr() | promql.ParenExpr() | promql.UnaryExpr() | promql.SubqueryExpr():
            yield from _selectors(node.expr, None)


def _matchers(selector: promql.VectorSelector) -> tuple[tuple[str, str, str], ...]:
    return tuple((m.name, str(m.op).rpartition(".")[2], m.value) for m in selector.matchers.matchers)


def unknown_names(expression: str) -> list[str]:
    """What an expression names that does not exist: metrics, and labels in matchers, groupings and joins."""
    known = metric_labels()
    found = selectors(expression)
    unknown = [s.name for s in found if s.name not in known]
    unknown += [
        f"{s.name}{{{label}}}" for s in found for label, _, _ in s.matchers if label not in known.get(s.name, ())
    ]
    reachable = {"le"}.union(*(known.get(s.name, ()) for s in found), _made_labels(expression))
    return unknown + [f"by ({label})" for label in _grouping_labels(expression) if label not in reachable]


def _visit(expression: str) -> list[Any]:
    nodes: list[Any] = []
    promql.walk(promql.parse(expression), nodes.append)
    return nodes


def _grouping_labels(expression: str) -> Iterator[str]:
    for node in _visit(expression):
        modifier = getattr(node, "modifier", None)
        if isinstance(node, promql.AggregateExpr) and modifier:
            yield from modifier.labels
        if isinstance(node, promql.BinaryExpr) and modifier:
            yield from modifier.matching.labels if modifier.matching else ()
            yield from modifier.group_labels or ()


def _made_labels(expression: str) -> Iterator[str]:
    for node in _visit(expression):
        if isinstance(node, promql.Call) and node.func.name in ("label_replace", "label_join"):
            yield node.args[1].val
