"""Golden files: /metrics for fixed logs with irregular rows, and docs/metrics.md. UPDATE_GOLDEN=1 writes both."""

import json
import os
import re
import sqlite3
import subprocess
from pathlib import Path

import pytest
from prometheus_client.openmetrics.parser import text_string_to_metric_families as parse_openmetrics
from prometheus_client.parser import text_string_to_metric_families as parse_text

from exporter.config.settings import parse
from exporter.engine.ingest import Clock
from exporter.engine.refresh import Refresh
from exporter.engine.scheduler import databases
from exporter.metrics.catalogue import BUILT_IN, Metric
from exporter.metrics.exposition import Format, Publisher
from exporter.metrics.self_metrics import SelfMetrics
from exporter.source.errors import Reason
from exporter.source.throttle import Throttle
from tests import frameworks_page
from tests.support.logs import Log

GOLDEN = Path(__file__).parent / "golden"
PAGE = Path(__file__).parents[1] / "docs" / "metrics.md"
NOW = 1_750_006_000.0
FILES = {Format.TEXT: "metrics.txt", Format.OPENMETRICS: "metrics.openmetrics.txt"}

CONFIG = """
databases:
  - {name: 'odd "names" \\ here', path: odd.db, session_labels: '^(?P<setup>setup_[a-z])_', timezone: Europe/Berlin}
  - {name: settling, path: settling.db, profile: settling}
  - {name: models, path: models.db, profile: models}
profiles:
  settling:
    sessions: >
      SELECT id, session_id, started_at, ended_at, turns, status FROM sessions WHERE id > :after AND id <= :until
    messages: >
      SELECT id, 's-1' AS session_id, turn, agent, role, at, '' AS text, model, input_tokens, output_tokens
      FROM said WHERE id > :after AND id <= :until
    tool_calls: >
      SELECT id, session_id, agent, tool, operation, status AS outcome, at, duration_seconds
      FROM tool_calls WHERE id > :after AND id <= :until
    statuses: {completed: [completed]}
    outcomes: {success: [ok], failure: [error], pending: [running]}
  models:
    model_calls: >
      SELECT id, 's-2' AS session_id, agent, model, at, 'acme' AS provider, outcome, error, input_tokens, output_tokens,
      cached AS cache_read_tokens, written AS cache_write_tokens, reasoning AS reasoning_tokens, cost AS cost_usd,
      seconds AS duration_seconds, first AS first_token_seconds FROM calls WHERE id > :after AND id <= :until
    tool_calls: >
      SELECT id, 's-2' AS session_id, 'planner' AS agent, tool, NULL AS operation, 'ok' AS outcome, at, input
      FROM tools WHERE id > :after AND id <= :until
    outcomes: {success: [ok], failure: [failed]}
"""


def odd_log(path: Path) -> None:
    """A log in the tables of day 16 with the irregularities of real logs."""
    log = Log(path, "heist-day16")
    iso, local, epoch, milliseconds = "2025-06-15T16:00:00Z", "2025-06-15 18:00:30", 1_750_000_060, 1_750_000_090_000
    log.session("setup_a_1", "completed", 4, start_time=iso, end_time=local)
    log.session("setup_a_2", " FAILED ", 2, start_time=epoch, end_time=milliseconds)
    log.session("setup_b_1", "active", None, start_time=iso)
    log.session("setup_b_2", "active", 1, start_time="2025-06-15T17:06:00+01:00")
    log.session("no setup", "on hold", "7", start_time="yesterday")
    log.session(None, None, -1)
    log.session('quote " newline \n backslash \\ é', "completed", 10**6, start_time=local, end_time=iso)
    log.messages("setup_a_1", "planner", "hacker", None, "", turn_id=1, timestamp=iso, agent_role="lead")
    log.messages("setup_a_2", "planner", timestamp=epoch)
    log.messages("setup_b_1", "<script>", 'a "quoted"\nname \\', timestamp=local)
    log.messages("setup_a_2", "planner", "hacker", turn_id=None, timestamp=milliseconds)
    log.messages("setup_b_1", "взломщик 🔓", timestamp="never")
    log.messages("setup_b_2", "planner", "planner", timestamp=NOW - 60)
    log.messages(None, "mole", "mole", timestamp=iso)
    log.messages("of no session", "x" * 200, timestamp="-1")
    log.call("setup_a_1", "drill", 1, agent_name="hacker", timestamp=iso)
    log.call("setup_a_1", "drill", "true", agent_name="hacker", timestamp=epoch)
    log.call("setup_a_2", "drill", 0, agent_name="hacker", timestamp=milliseconds)
    log.call("setup_a_2", "drill", 2, agent_name="hacker", timestamp=epoch)
    log.call("setup_b_1", 'torch "9"\n', None, agent_name=None, timestamp=None)
    log.call("of no session", None, 1, agent_name="<script>", timestamp=epoch)
    log.close()


def settling_log(path: Path) -> None:
    """Tokens of messages, durations, and calls that settle in place."""
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE sessions (id INTEGER PRIMARY KEY, session_id, started_at, ended_at, turns, status)")
        db.execute(
            "CREATE TABLE said (id INTEGER PRIMARY KEY, turn, agent, role, at, model, input_tokens, output_tokens)"
        )
        db.execute(
            "CREATE TABLE tool_calls (id INTEGER PRIMARY KEY, session_id, agent, tool, operation, status, at, "
            "duration_seconds)"
        )
        db.execute("INSERT INTO sessions VALUES (7, 's-1', 1750000000, 1750000100.5, 2, 'completed')")
        db.executemany(
            "INSERT INTO said VALUES (?, ?, ?, ?, 1750000000.25, ?, ?, ?)",
            [(3, 1, "planner", "lead", "large-1", 200, 31), (9, 2, "hacker", "", None, None, 40)],
        )
        db.executemany(
            "INSERT INTO tool_calls VALUES (?, 's-1', 'hacker', 'camera', ?, ?, 1750000001, ?)",
            [
                (1, "watch", "ok", 0.25),
                (2, "watch", "error", 400),
                (3, "loop", "running", None),
                (4, "loop", "ok", None),
            ],
        )
    db.close()


def models_log(path: Path) -> None:
    """Model calls with all optional columns, and a tool that is called in a loop."""
    with sqlite3.connect(path) as db:
        db.execute(
            "CREATE TABLE calls (id INTEGER PRIMARY KEY, agent, model, at, outcome, error, input_tokens, output_tokens,"
            " cached, written, reasoning, cost, seconds, first)"
        )
        db.execute("CREATE TABLE tools (id INTEGER PRIMARY KEY, tool, input, at)")
        db.executemany(
            "INSERT INTO calls VALUES (?, 'planner', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (1, "large-1", 1750000000, "ok", None, 1000, 200, 800, 100, 50, 0.0125, 3.5, 0.4),
                (2, "large-1", 1750000010, "failed", "RateLimit", None, None, None, None, None, None, 0.2, None),
                (3, None, 1750000020, "ok", None, 10, 5, None, None, None, None, 61, 12),
                (4, "large-1", 1750000030, None, None, 7, 7, None, None, None, 1, 1, 1),
            ],
        )
        calls = [("grep", "x"), ("grep", "x"), ("grep", "x"), ("read", "x"), ("read", None), ("read", None)]
        db.executemany("INSERT INTO tools (tool, input, at) VALUES (?, ?, 1750000040)", calls)
    db.close()


@pytest.fixture(scope="module")
def log_pages(tmp_path_factory: pytest.TempPathFactory) -> Publisher:
    folder = tmp_path_factory.mktemp("golden")
    odd_log(folder / "odd.db")
    settling_log(folder / "settling.db")
    models_log(folder / "models.db")
    config = parse(CONFIG, folder / "config.yaml")
    own, publisher, turns = SelfMetrics(BUILT_IN), Publisher(SelfMetrics(BUILT_IN)), Throttle()
    for name, (path, settings) in databases(config, {}):
        refresh = Refresh(name, path, settings, config, own, publisher, turns, Clock(wall=lambda: NOW))
        assert not refresh.run(), "there is little to read"
        assert refresh.status.failure is None, refresh.status.failure
    publisher.publish()
    return publisher


@pytest.mark.parametrize("form", Format)
def test_metrics_are_as_the_golden_file_says(log_pages: Publisher, form: Format) -> None:
    page = log_pages.page(form, gzipped=False).decode()
    assert page == golden(GOLDEN / FILES[form], page)


def test_every_metric_of_a_log_is_in_the_golden_file() -> None:
    text = (GOLDEN / FILES[Format.TEXT]).read_text("utf-8")
    present = set(re.findall(r"^# TYPE (\w+)", text, re.MULTILINE))
    assert present == {metric.name for metric in BUILT_IN.values() if not metric.own}


def test_both_formats_say_the_same(log_pages: Publisher) -> None:
    text = [s[:3] for f in parse_text(log_pages.page(Format.TEXT, gzipped=False).decode()) for s in f.samples]
    page = log_pages.page(Format.OPENMETRICS, gzipped=False).decode()
    rich = [s[:3] for f in parse_openmetrics(page) for s in f.samples]  # type: ignore[no-untyped-call]
    assert text == rich


def test_promtool_finds_nothing_to_complain_about(log_pages: Publisher, prometheus_tools: dict[str, str]) -> None:
    command = [prometheus_tools["promtool"], "check", "metrics"]
    linted = subprocess.run(command, input=log_pages.page(Format.TEXT, gzipped=False), capture_output=True, check=False)
    assert (linted.returncode, linted.stdout, linted.stderr) == (0, b"", b"")


def test_the_page_of_metrics_is_current() -> None:
    page = metrics_page()
    assert page == golden(PAGE, page)


def test_the_page_of_frameworks_is_current() -> None:
    page = frameworks_page.page()
    assert page == golden(PAGE.with_name("frameworks.md"), page)


def golden(path: Path, text: str) -> str:
    """The content of the file; with UPDATE_GOLDEN=1, `text` is written to it first."""
    if os.environ.get("UPDATE_GOLDEN") == "1":
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
    return path.read_text("utf-8")


def metrics_page() -> str:
    """docs/metrics.md, from the metric table."""
    logs = [metric for metric in BUILT_IN.values() if not metric.own]
    own = [metric for metric in BUILT_IN.values() if metric.own]
    reasons = ", ".join(f"`{r}`" for r in Reason if r not in (Reason.STOPPED, Reason.SAME_PROCESS))
    rows = ("\n".join(map(_row, metrics)) for metrics in (logs, own))
    return _PAGE.format(logs=next(rows), own=next(rows), reasons=reasons, buckets=_buckets())


def _row(metric: Metric) -> str:
    labels = ", ".join(f"`{label}`" for label in metric.labels)
    return f"| `{metric.name}` | {metric.type} | {labels} | {metric.help} |"


def _buckets() -> str:
    return "\n".join(
        f"- `{metric.name}`: {', '.join(json.dumps(b) for b in metric.buckets)}"
        for metric in BUILT_IN.values()
        if metric.buckets
    )


_PAGE = """\
<!-- Made by `make docs` from exporter/metrics/catalogue.py and the frame in tests/test_golden.py. Edit those. -->
# Metrics

## Of each log

Each of these also has the label `database` and the labels that `session_labels` of the configuration defines.

| name | type | labels | what it says |
|---|---|---|---|
{logs}

- **Counters and histograms** count everything that was ever in the log. They only grow, even when rows are deleted.
- **Gauges** show what the log holds now: a recount of the file by SQL gives the same number.
- **Absent is not zero.** A ratio or mean without a denominator has no series, and a NULL in the log is never counted
  as 0. Series that are known in advance start at 0: both outcomes of a tool that was seen once, and both statuses of
  ended sessions.
- **A new counter starts at 0**, so that `increase()` sees its first count: the counter of a new agent, pair, tool or
  model is 0 in one scrape, and has its value in the next. That does not apply to a first pass or a restart. If several
  Prometheus servers scrape the exporter, only the first one is sure to get the 0.
- An agent or tool without a name in the log is `unknown`. A role, operation or model without a name is empty, which is
  the same as no label for Prometheus.
- `limits.series_per_database` bounds the series of a database (its series budget). Beyond it, new label values are
  counted under `__other__`, so that sums stay exact.
- In the OpenMetrics format, which Prometheus asks for by itself, counters and buckets have an **exemplar**: the
  `session_id` of their latest row. Start Prometheus with `--enable-feature=exemplar-storage` to keep them.
- No metric has a label `session_id`, because the number of sessions has no bound.

## Of the exporter

| name | type | labels | what it says |
|---|---|---|---|
{own}

Besides these there are the client library's `process_…`, `python_info` and `python_gc_…`.

`agent_exporter_refreshes_total` has as `outcome` either `success` or why a refresh failed: {reasons}.

## Buckets

{buckets}
"""
