"""Session labels from columns of `sessions`: numbers by label equal plain SQL that joins the session's row."""

import sqlite3
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from prometheus_client.parser import text_string_to_metric_families

from exporter.analytics.sessions import SessionAnalytics
from exporter.config.session_labels import API_PARAMETERS, RESERVED_LABELS
from exporter.engine import ingest
from exporter.engine.state import State
from exporter.metrics.catalogue import BUILT_IN
from exporter.metrics.exposition import Format
from exporter.profiles.profile import Profile
from exporter.web.parameters import ListedSessions
from tests.conftest import Spawn
from tests.support.exporting import Exporting
from tests.support.fleet import Fleet
from tests.support.grown_samples import commits
from tests.support.serving import check, configure, get, serve, wait_for, write_config

Counts = dict[tuple[str, ...], float]

TABLES = """
CREATE TABLE runs (id INTEGER PRIMARY KEY, name TEXT, state TEXT, "group" TEXT, who, turns INTEGER);
CREATE TABLE said (id INTEGER PRIMARY KEY, run TEXT, agent TEXT, at REAL);
CREATE TABLE calls (id INTEGER PRIMARY KEY, run TEXT, tool TEXT, ok INTEGER, at REAL);
CREATE TABLE asked (id INTEGER PRIMARY KEY, run TEXT, model TEXT, cost REAL, at REAL);
CREATE INDEX said_of ON said (run);
"""
PROFILE = {
    "detect": {"runs": ["who"]},
    "sessions": 'SELECT id, name AS session_id, NULL AS started_at, NULL AS ended_at, turns, state AS status, "group", '
    "who AS user FROM runs WHERE id > :after AND id <= :until",
    "messages": "SELECT id, run AS session_id, NULL AS turn, agent, NULL AS role, at, NULL AS text FROM said "
    "WHERE id > :after AND id <= :until",
    "tool_calls": "SELECT id, run AS session_id, 'a' AS agent, tool, NULL AS operation, ok AS outcome, at FROM calls "
    "WHERE id > :after AND id <= :until",
    "model_calls": "SELECT id, run AS session_id, 'a' AS agent, model, at, cost AS cost_usd FROM asked "
    "WHERE id > :after AND id <= :until",
    "statuses": {"completed": ["done"], "failed": ["lost"], "active": ["open"]},
    "outcomes": {"success": [1], "failure": [0]},
}
LABELS = {"columns": ["group", "user"]}
OF = "SELECT coalesce(r.\"group\", ''), coalesce(r.who, ''),"
QUERIES = {
    "agent_sessions": f"{OF} CASE state WHEN 'done' THEN 'completed' WHEN 'lost' THEN 'failed' ELSE 'active' END, "
    "count(*) FROM runs r GROUP BY 1, 2, 3",
    "agent_messages_total": f"{OF} agent, '', count(*) FROM said s LEFT JOIN runs r ON r.name = s.run GROUP BY 1, 2, 3",
    "agent_interactions_total": f"""
        {OF} before, agent, count(*) FROM
        (SELECT run, agent, lag(agent) OVER (PARTITION BY run ORDER BY id) AS before FROM said) s
        LEFT JOIN runs r ON r.name = s.run WHERE before IS NOT NULL GROUP BY 1, 2, 3, 4""",
    "agent_tool_calls_total": f"{OF} 'a', tool, '', iif(ok, 'success', 'failure'), count(*) FROM calls s "
    "LEFT JOIN runs r ON r.name = s.run WHERE ok IS NOT NULL GROUP BY 1, 2, 4, 6",
    "agent_tool_calls_pending": f"{OF} tool, count(*) FROM calls s LEFT JOIN runs r ON r.name = s.run "
    "WHERE ok IS NULL GROUP BY 1, 2, 3",
    "agent_model_calls_total": f"{OF} 'a', model, '', 'success', count(*) FROM asked s "
    "LEFT JOIN runs r ON r.name = s.run GROUP BY 1, 2, 4",
    "agent_cost_usd_total": f"{OF} 'a', model, sum(cost) FROM asked s LEFT JOIN runs r ON r.name = s.run "
    "GROUP BY 1, 2, 4",
}
GROUPS = ("red", "blue", None)


def create(path: Path, indexed: bool) -> sqlite3.Connection:
    db = sqlite3.connect(path, isolation_level=None)
    db.executescript(TABLES + "CREATE UNIQUE INDEX runs_by_name ON runs (name);" * indexed)
    return db


def commit_session(db: sqlite3.Connection, i: int) -> None:
    """A session's row in a commit of its own, then what belongs to it, and to the one before."""
    name, before = f"run{i}", f"run{max(i - 1, 0)}"
    db.execute("INSERT INTO runs (name, state, \"group\", who, turns) VALUES (?, 'open', ?, ?, 1)",
               (name, GROUPS[i % 3], i % 2 or None))  # fmt: skip
    db.execute("BEGIN")
    db.executemany("INSERT INTO said (run, agent, at) VALUES (?, ?, ?)",
                   [(name, "a", 1.7e9 + i), (before, "b", 1.7e9 + i), (name, "b", 1.7e9 + i)])  # fmt: skip
    db.execute("INSERT INTO calls (run, tool, ok, at) VALUES (?, 't', NULL, 1.7e9)", (name,))
    db.execute("UPDATE calls SET ok = 1 WHERE run = ?", (before,))
    db.execute("INSERT INTO asked (run, model, cost, at) VALUES (?, 'm', 0.5, 1.7e9), (?, 'm', 0.25, 1.7e9)",
               (name, before))  # fmt: skip
    db.execute("UPDATE runs SET state = iif(id % 2, 'done', 'lost') WHERE name = ? AND name <> ?", (before, name))
    db.execute("COMMIT")


def recount(db: sqlite3.Connection) -> dict[str, Counts]:
    found: dict[str, Counts] = {}
    for metric, query in QUERIES.items():
        rows = db.execute(query).fetchall()
        found[metric] = {tuple(map(str, labels)): value for *labels, value in rows}
    return found


def exporting(path: Path, state: State | None = None, labels: Any = LABELS, **top: Any) -> Exporting:
    return Exporting(
        path, state, {"profiles": {"own": PROFILE}, **top}, profile="own", session_labels=labels, stalled_after="10y"
    )


def counted(exporting: Exporting, labels: Sequence[str] = ("group", "user")) -> dict[str, Counts]:
    """What /metrics says, with the session labels first, without what is 0."""
    exporting.now += 15
    while exporting.refresh.run():
        pass
    assert exporting.refresh.status.failure is None, exporting.refresh.status.failure
    for _ in range(2):  # a scrape gets new counters at 0, the next what they count
        exporting.publisher.publish()
        page = exporting.publisher.page(Format.TEXT, gzipped=False).decode()
        exporting.now += 2
        exporting.refresh.open_series()
    samples = [sample for family in text_string_to_metric_families(page) for sample in family.samples]
    return {
        metric: {
            tuple(sample.labels.get(name, "") for name in (*labels, *BUILT_IN[metric].labels)): sample.value
            for sample in samples
            if sample.name == metric and sample.value
        }
        for metric in QUERIES
    }


indexed = pytest.mark.parametrize("indexed", [True, False], ids=["index on the session", "none"])


@indexed
def test_one_pass_equals_plain_sql(tmp_path: Path, indexed: bool) -> None:
    db = create(tmp_path / "log.db", indexed)
    for i in range(40):
        commit_session(db, i)
    assert counted(exporting(tmp_path / "log.db")) == recount(db)


@indexed
def test_growing_commit_by_commit_equals_plain_sql(tmp_path: Path, indexed: bool) -> None:
    db = create(tmp_path / "log.db", indexed)
    growing = exporting(tmp_path / "log.db")
    for i in range(12):
        commit_session(db, i)
        assert counted(growing) == recount(db), i


@indexed
def test_restarts_go_on_exactly(tmp_path: Path, indexed: bool) -> None:
    db = create(tmp_path / "log.db", indexed)
    for i in range(10):
        commit_session(db, i)
        state = State(tmp_path / "state.db")
        assert counted(exporting(tmp_path / "log.db", state)) == recount(db), i
        state.close()


@indexed
def test_sessions_that_were_let_go_of_are_found_again(
    tmp_path: Path, indexed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ingest, "SESSIONS_KEPT", 5)
    db = create(tmp_path / "log.db", indexed)
    growing = exporting(tmp_path / "log.db")
    for i in range(30):
        commit_session(db, i)
        counted(growing)
    db.execute("INSERT INTO said (run, agent, at) VALUES ('run1', 'late', 1.7e9)")
    db.execute("UPDATE calls SET ok = 0 WHERE run = 'run29'")
    assert counted(growing) == recount(db)


@indexed
def test_a_late_change_moves_gauges_and_counters_go_on_under_it(tmp_path: Path, indexed: bool) -> None:
    db = create(tmp_path / "log.db", indexed)
    growing = exporting(tmp_path / "log.db")
    commit_session(db, 0)
    before = counted(growing)
    assert before["agent_messages_total"] == {("red", "", "a", ""): 1, ("red", "", "b", ""): 2}
    db.execute("UPDATE runs SET \"group\" = 'green'")
    assert counted(growing)["agent_sessions"] == {("green", "", "active"): 1}
    db.execute("INSERT INTO said (run, agent, at) VALUES ('run0', 'b', 1.7e9)")
    after = counted(growing)
    assert after["agent_messages_total"] == {**before["agent_messages_total"], ("green", "", "b", ""): 1}
    db.execute("UPDATE runs SET state = 'done', turns = 7")
    assert counted(growing)["agent_sessions"] == {("green", "", "completed"): 1}


@indexed
def test_a_reconcile_after_a_late_change_counts_nothing_twice(tmp_path: Path, indexed: bool) -> None:
    db = create(tmp_path / "log.db", indexed)
    growing = Exporting(
        tmp_path / "log.db", None, {"profiles": {"own": PROFILE}}, profile="own", session_labels=LABELS,
        stalled_after="10y", reconcile_interval="1m",
    )  # fmt: skip
    commit_session(db, 0)
    before = counted(growing)["agent_messages_total"]
    db.execute("UPDATE runs SET \"group\" = 'green'")
    growing.now += 120
    assert counted(growing)["agent_messages_total"] == before
    db.execute("INSERT INTO said (run, agent, at) VALUES ('run0', 'b', 1.7e9)")
    growing.now += 120
    assert counted(growing)["agent_messages_total"] == {**before, ("green", "", "b", ""): 1}


@indexed
def test_what_comes_before_its_session_has_empty_labels(tmp_path: Path, indexed: bool) -> None:
    db = create(tmp_path / "log.db", indexed)
    growing = exporting(tmp_path / "log.db")
    db.execute("INSERT INTO said (run, agent, at) VALUES ('run0', 'a', 1.7e9)")
    assert counted(growing)["agent_messages_total"] == {("", "", "a", ""): 1}
    commit_session(db, 0)
    assert counted(growing)["agent_messages_total"] == {
        ("", "", "a", ""): 1, ("red", "", "a", ""): 1, ("red", "", "b", ""): 2,
    }  # fmt: skip


def test_values_are_cut_and_kept_within_the_budget(tmp_path: Path) -> None:
    db = create(tmp_path / "log.db", True)
    for i in range(200):
        db.execute("INSERT INTO runs (name, state, \"group\") VALUES (?, 'done', ?)", (f"r{i}", f"{i:03}" + "é" * 100))
    found = exporting(tmp_path / "log.db", limits={"series_per_database": 100})
    sessions = counted(found)["agent_sessions"]
    assert sum(sessions.values()) == 200
    assert sessions["__other__", "__other__", "completed"] > 150
    assert ("000" + "é" * 62, "", "completed") in sessions


def test_a_column_beside_a_pattern_and_under_another_name(tmp_path: Path) -> None:
    db = create(tmp_path / "log.db", True)
    commit_session(db, 1)
    labels = {"pattern": "(?P<number>[0-9]+)", "columns": {"team": "group"}}
    found = exporting(tmp_path / "log.db", labels=labels)
    assert counted(found, ("number", "team"))["agent_sessions"] == {("1", "blue", "active"): 1}


def test_the_api_filters_and_groups_by_it(tmp_path: Path) -> None:
    db = create(tmp_path / "log.db", True)
    for i in range(9):
        commit_session(db, i)
    entry = {"path": "log.db", "profile": "own", "session_labels": LABELS}
    fleet = Fleet(tmp_path, entry, profiles={"own": PROFILE}).refresh()
    found = fleet.get("/api/sessions", group="red")
    assert found["total"] == 3
    assert [s["session_id"] for s in found["sessions"]] == ["run6", "run3", "run0"]
    assert [s["session_id"] for s in fleet.get("/api/sessions", user="1", group="blue")["sessions"]] == ["run7", "run1"]
    setups = fleet.get("/api/setups", label="group")["setups"]
    assert {arm["setup"]: arm["sessions"] for arm in setups} == {"blue": 3, "red": 3}
    own = Profile.model_validate(PROFILE)
    listed = SessionAnalytics(tmp_path / "log.db", own, session_labels=LABELS).list_sessions(labels={"group": "blue"})
    assert [s.labels for s in listed.sessions] == [
        {"group": "blue", "user": "1"}, {"group": "blue", "user": ""}, {"group": "blue", "user": "1"},
    ]  # fmt: skip


def test_a_column_that_the_profile_lacks_is_a_schema_error(tmp_path: Path) -> None:
    create(tmp_path / "log.db", True)
    found = exporting(tmp_path / "log.db", labels={"columns": ["branch"]})
    found.run()
    assert found.value("agent_exporter_refreshes_total", database="log", outcome="schema") == 1
    assert str(found.refresh.status.failure) == (
        f"{tmp_path / 'log.db'}: profile own, sessions: the SELECT has no column branch, which session_labels: "
        "columns: asks for (those for labels are: group, user); correct session_labels:, or give the column in a "
        "profile of your own"
    )


def test_check_says_what_is_wrong(tmp_path: Path) -> None:
    create(tmp_path / "log.db", True)
    entry = {"path": "log.db", "profile": "own", "session_labels": {"columns": ["branch"]}}
    done = check(write_config(tmp_path, {"databases": [entry], "profiles": {"own": PROFILE}}))
    assert done.returncode == 1
    assert "profile own, sessions: the SELECT has no column branch, which session_labels: columns: asks for" in (
        done.stdout
    )


def test_a_frameworks_log_by_project_and_user(tmp_path: Path, spawn: Spawn) -> None:
    """A real `serve` of what Google's ADK wrote, while it is written."""
    db = sqlite3.connect(tmp_path / "adk.db", isolation_level=None)
    db.execute("PRAGMA journal_mode = WAL")
    scripts = list(commits("google-adk"))
    for script in scripts[: len(scripts) // 2]:
        db.executescript(script)
    labels = "session_labels: {columns: {app: project, user: user}}"
    config = configure(tmp_path, f"[{{path: adk.db, interval: 200ms, stalled_after: 10y, {labels}}}]")
    process = serve(spawn, config)
    url = process.ready()
    for script in scripts[len(scripts) // 2 :]:
        db.executescript(script)
    wanted = db.execute(
        "SELECT app_name, user_id, count(DISTINCT session_id || '/' || invocation_id) FROM events "
        "WHERE event_data ->> 'author' = 'user' AND event_data ->> 'content' IS NOT NULL GROUP BY 1, 2"
    ).fetchall()

    def sessions() -> list[tuple[str, str, float]]:
        found: Counter[tuple[str, str]] = Counter()
        for family in text_string_to_metric_families(get(f"{url}/metrics")[2].decode()):
            for sample in family.samples:
                if sample.name == "agent_sessions_started_total":
                    found[sample.labels["app"], sample.labels["user"]] += int(sample.value)
        return [(*key, count) for key, count in sorted(found.items())]

    assert wanted
    wait_for(lambda: sessions() == wanted, process=process.process)


def test_no_parameter_of_the_api_can_be_a_label() -> None:
    assert set(ListedSessions.model_fields) <= RESERVED_LABELS | API_PARAMETERS
