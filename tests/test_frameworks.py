"""Real frameworks' logs: what their own packages wrote, replayed commit by commit; numbers are those of the script.

A sample is tests/samples/NAME.sql, the log's life as commits, and NAME.yaml, the numbers that were worked out by hand.
"""

import random
import re
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from prometheus_client.parser import text_string_to_metric_families

from exporter.commands.check import plan_problems
from exporter.engine.ingest import ResolvedProfile
from exporter.engine.state import State
from exporter.metrics.catalogue import BUILT_IN
from exporter.model import COLUMNS, Relation
from exporter.profiles.profile import shipped
from exporter.source.throttle import Throttle
from tests.support.exporting import Exporting, Samples, samples_of
from tests.support.grown_samples import SAMPLES, commits
from tests.support.serving import check, configure, get, serve, wait_for, write_config

NAMES = sorted(path.stem for path in SAMPLES.glob("*.sql"))
_COUNTED = re.compile(r"_(bucket|sum|count)\Z")
_EXACT = ("agent_sessions", "agent_sessions_started_total", "agent_messages_total", "agent_interactions_total",
          "agent_tool_calls_total", "agent_tool_calls_pending", "agent_tool_calls_repeated_total",
          "agent_model_calls_total", "agent_tokens_total", "agent_cached_tokens_total",
          "agent_reasoning_tokens_total", "agent_cost_usd_total", "agent_errors_total")  # fmt: skip
"""Metrics that are absent, or 0, where the numbers of a sample do not name them."""

samples = pytest.mark.parametrize("name", NAMES)


class Agent:
    """Writes a sample into a database, commit by commit."""

    def __init__(self, path: Path, name: str, wal: bool = False) -> None:
        self._db = sqlite3.connect(path, isolation_level=None)
        if wal:
            self._db.execute("PRAGMA journal_mode = WAL")
        self._commits = commits(name)

    def write(self, count: int = 1) -> bool:
        """Write the next commits; False if there was none."""
        scripts = [script for _, script in zip(range(count), self._commits, strict=False)]
        for script in scripts:
            self._db.executescript(script)
        return bool(scripts)

    def write_all(self) -> None:
        while self.write():
            pass

    def close(self) -> None:
        self._db.close()


def expected(name: str) -> dict[str, dict[tuple[str, ...], float]]:
    """The numbers of a sample: sample name → label values → number, without those that are 0."""
    found = {}
    for metric, values in yaml.safe_load((SAMPLES / f"{name}.yaml").read_text("utf-8")).items():
        rows = values if isinstance(values, dict) else {"": values}
        labels = BUILT_IN[metric if metric in BUILT_IN else _COUNTED.sub("", metric)].labels
        found[metric] = {tuple(str(key).split(",")) if labels else (): n for key, n in rows.items() if n}
    return found


def counted(samples: Samples, metric: str) -> dict[tuple[str, ...], Any]:
    return {labels: pytest.approx(value) for labels, value in samples.get(metric, {}).items() if value}


def lasting(samples: Samples) -> Samples:
    """All but what depends on when one looks: the age of files."""
    return {name: values for name, values in samples.items() if name != "agent_log_size_bytes"}


def one_pass(folder: Path, name: str) -> Samples:
    agent = Agent(folder / "whole.db", name)
    agent.write_all()
    agent.close()
    return lasting(Exporting(folder / "whole.db", stalled_after="10y").good())


def assert_same(found: Samples, whole: Samples) -> None:
    for metric in whole.keys() | found.keys():
        assert counted(found, metric) == counted(whole, metric), metric


def test_every_framework_has_a_sample_and_every_sample_its_numbers() -> None:
    assert NAMES
    assert all((SAMPLES / f"{name}.yaml").exists() for name in NAMES)


@samples
def test_one_pass_gives_the_numbers_of_the_script(tmp_path: Path, name: str) -> None:
    whole = one_pass(tmp_path, name)
    numbers = expected(name)
    for metric in numbers:
        assert counted(whole, metric) == numbers[metric], metric
    for metric in set(_EXACT) - numbers.keys():
        assert counted(whole, metric) == {}, metric


def one_at_a_time(_: str) -> Callable[[], int]:
    return lambda: 1


def random_portions(name: str) -> Callable[[], int]:
    rng = random.Random(name)
    return lambda: rng.randint(1, 12)


@samples
@pytest.mark.parametrize("portions", [one_at_a_time, random_portions])
def test_growing_equals_one_pass(tmp_path: Path, name: str, portions: Callable[[str], Callable[[], int]]) -> None:
    whole, portion = one_pass(tmp_path, name), portions(name)
    agent = Agent(tmp_path / "log.db", name, wal=True)
    agent.write()
    exporting = Exporting(tmp_path / "log.db", stalled_after="10y")
    exporting.good()
    while agent.write(portion()):
        exporting.good()
    assert_same(lasting(exporting.good()), whole)
    agent.close()


@samples
def test_a_restart_in_the_middle_changes_nothing(tmp_path: Path, name: str) -> None:
    whole, rng = one_pass(tmp_path, name), random.Random(f"restart {name}")
    agent = Agent(tmp_path / "log.db", name)
    agent.write()
    state = State(tmp_path / "state.db")
    exporting = Exporting(tmp_path / "log.db", state, stalled_after="10y")
    exporting.good()
    while agent.write(rng.randint(1, 6)):
        exporting.good()
        if rng.random() < 0.3:
            state.close()
            now, state = exporting.now, State(tmp_path / "state.db")
            exporting = Exporting(tmp_path / "log.db", state, stalled_after="10y")
            exporting.now = now
    assert_same(lasting(exporting.good()), whole)
    state.close()
    agent.close()


@samples
def test_reading_all_of_it_again_changes_nothing(tmp_path: Path, name: str) -> None:
    """A reconcile, and what follows it, of a log whose sessions ended before, and of one that goes on meanwhile."""
    whole = one_pass(tmp_path, name)
    agent = Agent(tmp_path / "log.db", name)
    agent.write()
    exporting = Exporting(tmp_path / "log.db", stalled_after="10y", reconcile_interval="1m")
    exporting.good()
    while agent.write(5):
        exporting.good()
        exporting.now += 120
    for _ in range(2):
        exporting.now += 120
        exporting.good()
    assert_same(lasting(exporting.good()), whole)
    agent.close()


def read_whole(path: Path, name: str) -> tuple[Exporting, ResolvedProfile]:
    """A sample as it is in the end, after its first refresh."""
    agent = Agent(path, name)
    agent.write_all()
    agent.close()
    exporting = Exporting(path)
    exporting.good()
    resolved = exporting.refresh.status.resolved
    assert resolved is not None
    return exporting, resolved


@samples
def test_no_statement_of_a_profile_scans(tmp_path: Path, name: str) -> None:
    exporting, resolved = read_whole(tmp_path / "log.db", name)
    with (throttle := Throttle()), exporting.refresh.database.open_reader(throttle) as reader:
        found = [problem for select in resolved.selects.values() for problem in plan_problems(reader, select)]
    assert found == []


@samples
def test_a_profile_says_which_columns_can_be_labels(tmp_path: Path, name: str) -> None:
    exporting, resolved = read_whole(tmp_path / "log.db", name)
    if (sql := resolved.profile.sessions) is None:
        assert resolved.profile.labels == {}
        return
    with (throttle := Throttle()), exporting.refresh.database.open_reader(throttle) as reader:
        found = reader.describe(sql, name).columns
    assert set(resolved.profile.labels) == found - set(COLUMNS[Relation.SESSIONS].all)


@samples
def test_check_finds_nothing_wrong_with_it(tmp_path: Path, name: str) -> None:
    """And gives no advice on tables that are the framework's own; a relation that the log lacks is not told as 0."""
    agent = Agent(tmp_path / "log.db", name)
    agent.write_all()
    agent.close()
    found = check(write_config(tmp_path, {"databases": [{"path": "log.db"}]}))
    assert (found.returncode, "no index" in found.stdout) == (0, False), found.stdout
    told = {line.partition(":")[0].strip() for line in found.stdout.splitlines()[1:]}
    (chosen,) = re.findall(r"^  profile ([\w-]+):", found.stdout, re.MULTILINE)
    for relation, what in (
        (Relation.SESSIONS, "sessions"),
        (Relation.MESSAGES, "messages"),
        (Relation.TOOL_CALLS, "settled tool calls"),
        (Relation.TOOL_CALLS, "pending tool calls"),
        (Relation.MODEL_CALLS, "tokens"),
    ):
        has_tokens = relation is not Relation.MODEL_CALLS or "agent_tokens_total" in expected(name)
        assert (what in told) == (relation in shipped()[chosen].relations and has_tokens), what


def test_all_of_them_beside_their_writers(tmp_path: Path, spawn: Any) -> None:
    """A real `serve` on a folder of logs, each written commit by commit."""
    folder = tmp_path / "logs"
    folder.mkdir()
    agents = {name: Agent(folder / f"{name}.db", name, wal=True) for name in NAMES}
    for agent in agents.values():
        agent.write()
    config = configure(tmp_path, f"[{{path: '{folder}/*.db', interval: 200ms, stalled_after: 10y}}]")
    process = serve(spawn, config)
    url = process.ready()
    left = dict(agents)
    while left:
        left = {name: agent for name, agent in left.items() if agent.write(3)}

    def page() -> str:
        return get(f"{url}/metrics")[2].decode()

    def wrong() -> dict[str, Any]:
        families = list(text_string_to_metric_families(page()))
        return {
            f"{name} {metric}": (counted(found, metric), numbers)
            for name in NAMES
            for found in [samples_of(families, name)]
            for metric, numbers in expected(name).items()
            if counted(found, metric) != numbers
        }

    last: dict[str, Any] = {}

    def right() -> bool:
        last.clear()
        last.update(wrong())
        return not last

    try:
        wait_for(right, 60, "the numbers of every sample", process.process)
    finally:
        assert last == {}
    for agent in agents.values():
        agent.close()
