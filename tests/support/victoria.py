"""A real VictoriaMetrics, and rules evaluated in it on the samples of a rule test, as Prometheus would on its own."""

import json
import re
import socket
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import promql_parser

from tests.support.rule_tests import EVALUATION_ORDER, FILES, asked_groups
from tests.support.serving import wait_for

Labels = tuple[tuple[str, str], ...]
"""Of a series, without its name, in order."""

EPOCH = 1_641_600_000
"""What is the beginning of time in a rule test."""


class Victoria:
    """A database of its own."""

    def __init__(self, client: httpx.Client) -> None:
        self._client = client

    def write(self, samples: Iterable[tuple[str, Mapping[str, str], float, float]]) -> None:
        """Name, labels, value, second: to be found at once."""
        lines = [f"{_selector(name, labels)} {value} {int(1000 * at)}" for name, labels, value, at in samples]
        self._client.post("/api/v1/import/prometheus", content="\n".join(lines)).raise_for_status()
        self._client.get("/internal/force_flush").raise_for_status()

    def at(self, query: str, second: float) -> list[tuple[dict[str, str], float]]:
        found = self._asked("query", query=query, time=EPOCH + second)
        return [(one["metric"], float(one["value"][1])) for one in found]

    def between(self, query: str, last: float, step: float) -> Iterator[tuple[dict[str, str], float, float]]:
        """Labels, value and second, from the beginning to the last."""
        for one in self._asked("query_range", query=query, start=EPOCH, end=EPOCH + last, step=step):
            for at, value in one["values"]:
                yield one["metric"], float(value), float(at) - EPOCH

    def _asked(self, path: str, **parameters: str | float) -> Any:
        answer = self._client.post(f"/api/v1/{path}", data=parameters)
        assert answer.status_code == 200, answer.text
        return answer.json()["data"]["result"]


@contextmanager
def running(tool: str, folder: Path) -> Iterator[Victoria]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    options = ["-retentionPeriod=100y", "-search.latencyOffset=0s", "-search.disableCache"]
    command = [tool, f"-httpListenAddr={address}", f"-storageDataPath={folder / 'data'}", *options]
    with (folder / "log").open("wb") as log, subprocess.Popen(command, stdout=log, stderr=log) as process:
        try:
            with httpx.Client(base_url=f"http://{address}", timeout=30) as client:
                wait_for(lambda: _is_up(client), 20, "VictoriaMetrics answers")
                yield Victoria(client)
        finally:
            process.terminate()


def _is_up(client: httpx.Client) -> bool:
    try:
        return client.get("/health").status_code == 200
    except httpx.TransportError:
        return False


def replay(database: Victoria, file: Path, test: dict[str, Any]) -> dict[float, set[Labels]]:
    """Write the samples of a rule test, record what its rules record, and find what fires: by second, the alerts."""
    database.write(_samples(test))
    groups = sorted(asked_groups(file, test), key=lambda group: EVALUATION_ORDER.index(group["name"]))
    step = seconds(FILES[file]["evaluation_interval"])
    asked = test.get("promql_expr_test", []) + test.get("alert_rule_test", [])
    last = max(seconds(one["eval_time"]) for one in asked)
    firing: dict[float, set[Labels]] = {step * number: set() for number in range(int(last / step) + 1)}
    for group in groups:
        for rule in group["rules"]:
            if "record" in rule:
                found = database.between(rule["expr"], last, max(step, seconds(group.get("interval", "0s"))))
                labels = rule.get("labels", {})
                database.write((rule["record"], {**made, **labels}, value, EPOCH + at) for made, value, at in found)
            else:
                _raise(database, rule, firing)
    return firing


def _samples(test: dict[str, Any]) -> Iterator[tuple[str, dict[str, str], float, float]]:
    step = seconds(test["interval"])
    for one in test["input_series"]:
        name, labels = one["series"].partition("{")[0], dict(re.findall(r'(\w+)="([^"]*)"', one["series"]))
        for number, value in enumerate(_expanded(str(one["values"]))):
            if value is not None:
                moved = EPOCH if value and "timestamp_seconds" in name else 0  # 0 is never
                yield name, labels, value + moved, EPOCH + step * number


def _expanded(values: str) -> Iterator[float | None]:
    """promtool's notation: 1+2x3 is 1 3 5 7, _x2 is nothing twice."""
    for part in values.split():
        if missing := re.fullmatch(r"stale|_(?:x(\d+))?", part):
            yield from [None] * int(missing[1] or 1)
        else:
            found = re.fullmatch(r"(-?[\d.]+)(?:([+-][\d.]+))?(?:x(\d+))?", part)
            assert found, part
            for number in range(int(found[3] or 0) + 1):
                yield float(found[1]) + float(found[2] or 0) * number


def _raise(database: Victoria, rule: dict[str, Any], firing: dict[float, set[Labels]]) -> None:
    """Evaluate an alert at each of the seconds, as Prometheus and vmalert do: `for`, then `keep_firing_for`."""
    own = {"alertname": rule["alert"], **rule["labels"]}
    hold, keep = seconds(rule["for"]), seconds(rule.get("keep_firing_for", "0s"))
    times = sorted(firing)
    true: dict[float, set[Labels]] = {at: set() for at in times}
    for labels, _, at in database.between(rule["expr"], times[-1], times[1]):
        true[at].add(_labels(labels))
    since: dict[Labels, float] = {}
    latest: dict[Labels, float] = {}
    for at in times:
        if "ALERTS" in rule["expr"]:  # it reads what it has raised
            true[at] = {_labels(labels) for labels, _ in database.at(rule["expr"], at)}
        fires = {one for one, begun in since.items() if latest[one] - begun >= hold}
        for one in set(since) - true[at]:
            if one not in fires or at - latest[one] >= keep:
                del since[one]
        for one in true[at]:
            since.setdefault(one, at)
            latest[one] = at
        fires = {one for one, begun in since.items() if latest[one] - begun >= hold}
        firing[at] |= {_labels({**dict(one), **own}) for one in fires}
        database.write(("ALERTS", {**dict(one), **own, "alertstate": "firing"}, 1, EPOCH + at) for one in fires)


def seconds(duration: str) -> float:
    return 0.0 if re.fullmatch(r"0\w", duration) else float(promql_parser.parse_duration(duration).total_seconds())


def _labels(labels: Mapping[str, str]) -> Labels:
    return tuple(sorted((name, value) for name, value in labels.items() if name != "__name__"))


def _selector(name: str, labels: Mapping[str, str]) -> str:
    return name + "{" + ",".join(f"{k}={json.dumps(v)}" for k, v in labels.items() if k != "__name__") + "}"
