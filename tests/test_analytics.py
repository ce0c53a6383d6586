"""SessionAnalytics as a library: typed answers that equal plain SQL over the log, whoever wrote it."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exporter.analytics.schemas import State, ToolRate
from exporter.analytics.sessions import MOST_COMPARED, SessionAnalytics, SessionNotFound, interleave
from exporter.model import Relation
from exporter.profiles.profile import Profile
from exporter.source.database import Database
from exporter.source.errors import DatabaseError, Reason
from exporter.source.throttle import Throttle
from tests.conftest import Spawn
from tests.support.deeds import DEEDS, VARIANTS, do
from tests.support.exporting import Exporting
from tests.support.logs import CALLS, TURNS, Log
from tests.support.programs import command


def test_known_answers_of_the_documented_analytics(real_log: Callable[[str], Path]) -> None:
    analytics = SessionAnalytics(real_log("heist-day18.db"), "heist-documented")
    metrics = analytics.get_success_metrics()
    assert (metrics.total_sessions, metrics.completed_sessions, metrics.completion_rate) == (3, 3, 1.0)
    assert metrics.average_turns_per_session == 45.0
    names = ("analyze", "communicate", "create_plan", "execute_action", "search_memory")
    assert metrics.tool_success_rates == [ToolRate(name, 1.0, 3, 0) for name in names]
    for session_id, turns in (("demo_session_001", 45), ("demo_session_002", 38)):
        details = analytics.get_session_details(session_id)
        assert (details.total_turns, details.message_count, len(details.messages)) == (turns, 3, 3)
        assert all(use.count == 1 for use in details.tool_usage)
    with pytest.raises(SessionNotFound, match="Session not found: demo_session_009"):
        analytics.get_session_details("demo_session_009")


def test_known_answers_of_a_log_without_indexes(real_log: Callable[[str], Path]) -> None:
    analytics = SessionAnalytics(str(real_log("heist-day16.db")))
    listed = analytics.list_sessions()
    assert listed.total == 4
    assert listed.sessions[0].session_id == "heist_20251217_130302"
    activity = analytics.get_agent_activity()
    assert {s.message_count for s in activity.agent_activity} == {8}
    pairs = [(i.from_agent, i.to_agent, i.count) for i in activity.agent_interactions]
    assert pairs[-1] == ("mole", "planner", 4)
    assert sorted(pairs)[0] == ("hacker", "safecracker", 8)
    timeline = analytics.get_session_timeline("heist_20251217_130302", include_tools=True)
    assert timeline.event_count == 8 + 18
    assert [e.timestamp for e in timeline.timeline] == sorted(e.timestamp or 0 for e in timeline.timeline)


# -- against an independent recount -----------------------------------------------------------------------------------


def select(path: Path, sql: str, *parameters: Any) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as db:
        return db.execute(sql, parameters).fetchall()


NAME = "coalesce(nullif({}, ''), 'unknown')"
STATUS = (
    "CASE lower(trim(status)) WHEN 'completed' THEN 'completed' WHEN 'failed' THEN 'failed' "
    "WHEN 'active' THEN 'active' ELSE 'unknown' END"
)


def assert_equal_to_sql(analytics: SessionAnalytics, path: Path, variant: str) -> None:
    """Every answer about every session and about all of them, counted anew by SQL that knows nothing of ours."""
    calls, turns = CALLS[variant], TURNS[variant]
    operation = "coalesce(operation, '')" if variant == "heist-documented" else "''"
    listed = analytics.list_sessions(limit=10_000)
    rows = select(path, f"SELECT session_id, {turns}, {STATUS} FROM sessions ORDER BY rowid DESC")
    found = [(s.session_id, s.total_turns, "active" if s.status is State.STALLED else s.status.value)
             for s in listed.sessions]  # fmt: skip
    assert found == rows
    assert listed.total == len(rows)
    assert_metrics(analytics, path, variant)
    for where, session_id in (("1", None), *((f"session_id = '{name}'", name) for name, *_ in rows)):
        tools = select(
            path,
            f"SELECT {NAME.format('tool_name')}, {operation}, sum(success IN (0, 1)), coalesce(sum(success = 1), 0) "
            f"FROM {calls} WHERE {where} GROUP BY 1, 2",
        )
        statistics = analytics.get_tool_statistics(session_id).tool_statistics
        assert {(t.tool_name, t.operation or "", t.total_calls, t.successful_calls) for t in statistics} == {
            (tool, op, n or 0, good) for tool, op, n, good in tools
        }
        assert [t.total_calls for t in statistics] == sorted((t.total_calls for t in statistics), reverse=True)
        for tool in statistics:
            expected = tool.successful_calls / tool.total_calls if tool.total_calls else None
            assert tool.success_rate == expected
        assert_activity(analytics, path, where, session_id)
        if session_id is not None:
            assert_contents(analytics, path, calls, session_id)


def assert_metrics(analytics: SessionAnalytics, path: Path, variant: str) -> None:
    metrics = analytics.get_success_metrics()
    turns = TURNS[variant]
    ((total, done, average),) = select(
        path,
        f"SELECT count(*), sum({STATUS} = 'completed'), "
        f"(SELECT avg({turns}) FROM sessions WHERE {turns} > 0) FROM sessions",
    )
    assert (metrics.total_sessions, metrics.completed_sessions) == (total, done or 0)
    assert metrics.completion_rate == (done / total if total else None)
    assert metrics.average_turns_per_session == pytest.approx(average)
    rates = select(
        path,
        f"SELECT {NAME.format('tool_name')}, avg(CASE WHEN success IN (0, 1) THEN success END), "
        f"coalesce(sum(success IN (0, 1)), 0), sum(success IS NULL) FROM {CALLS[variant]} GROUP BY 1",
    )
    found = [(r.tool_name, r.success_rate, r.total_uses, r.pending) for r in metrics.tool_success_rates]
    assert sorted(found, key=str) == sorted(rates, key=str)
    known = [r.success_rate for r in metrics.tool_success_rates if r.success_rate is not None]
    assert known == sorted(known, reverse=True)


def assert_activity(analytics: SessionAnalytics, path: Path, where: str, session_id: str | None) -> None:
    agent = NAME.format("agent_name")
    activity = analytics.get_agent_activity(session_id)
    speakers = select(path, f"SELECT {agent}, count(*) FROM messages WHERE {where} GROUP BY 1")
    assert {(s.agent_name, s.message_count) for s in activity.agent_activity} == set(speakers)
    pairs = select(
        path,
        f"SELECT before, agent, count(*) FROM (SELECT {agent} AS agent, lag({agent}) OVER "
        f"(PARTITION BY session_id ORDER BY id) AS before FROM messages WHERE session_id IS NOT NULL AND {where}) "
        "WHERE before IS NOT NULL GROUP BY 1, 2",
    )
    assert {(i.from_agent, i.to_agent, i.count) for i in activity.agent_interactions} == set(pairs)
    counts = [i.count for i in activity.agent_interactions]
    assert counts == sorted(counts, reverse=True)


def assert_contents(analytics: SessionAnalytics, path: Path, calls: str, session_id: str) -> None:
    details = analytics.get_session_details(session_id)
    agent = NAME.format("agent_name")
    said = select(path, f"SELECT {agent}, message, turn_id FROM messages WHERE session_id = ? ORDER BY id", session_id)
    assert [(m.agent_name, m.message, m.turn_id) for m in details.messages] == said
    assert details.message_count == len(said)
    ((uses,),) = select(path, f"SELECT count(*) FROM {calls} WHERE session_id = ?", session_id)
    assert sum(use.count for use in details.tool_usage) == uses
    timeline = analytics.get_session_timeline(session_id, include_tools=True)
    assert timeline.event_count == len(said) + uses == len(timeline.timeline)
    assert [(e.agent, e.message, e.turn_id) for e in timeline.timeline if e.type == "message"] == said


@pytest.mark.parametrize("variant", VARIANTS)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(deeds=st.lists(DEEDS, max_size=40))
def test_equal_to_sql_and_to_metrics(variant: str, deeds: list[tuple[Any, ...]]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "log.db")
        log = Log(path, variant)
        exporting = Exporting(path, profile=variant)
        known: set[str] = set()
        for deed in deeds:
            if deed != ("refresh",):
                do(log, deed, known)
        samples = exporting.good()
        log.close()
        assert_equal_to_sql(SessionAnalytics(path, variant), path, variant)
        for_refresh = SessionAnalytics.of(exporting.refresh)
        assert_equal_to_sql(for_refresh, path, variant)
        metrics = for_refresh.get_success_metrics()
        published = samples.get("agent_sessions", {})
        assert {s.value: n for s, n in metrics.sessions_by_status.items() if n} == {
            key[0]: n for key, n in published.items() if n
        }
        ratios = samples.get("agent_tool_success_ratio", {})
        assert {(t.tool_name,): t.success_rate for t in metrics.tool_success_rates if t.total_uses} == ratios


@pytest.mark.parametrize(
    ("name", "variant"),
    [("heist-day16.db", "heist-day16"), ("heist-day18.db", "heist-day18"), ("heist-day18.db", "heist-documented")],
)
def test_real_logs_equal_sql(real_log: Callable[[str], Path], name: str, variant: str) -> None:
    path = real_log(name)
    assert_equal_to_sql(SessionAnalytics(path, variant), path, variant)


# -- listing ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def busy_log(tmp_path: Path) -> Path:
    """5,000 sessions of two setups; every tenth failed, the rest completed."""
    log = Log(tmp_path / "busy.db")
    rows = (
        {"session_id": f"setup_{'ab'[i % 2]}_{i:05}", "status": "failed" if i % 10 == 0 else "completed",
         "start_time": 1e9 + i, "total_turns": 3}
        for i in range(5000)
    )  # fmt: skip
    log.insert("sessions", *rows)
    log.close()
    return log.path


def test_pages_filters_and_totals(busy_log: Path) -> None:
    analytics = SessionAnalytics(busy_log, session_labels="^(?P<setup>setup_[a-z])_")
    page = analytics.list_sessions(limit=3, offset=4990)
    assert (page.total, [s.session_id for s in page.sessions]) == (
        5000, ["setup_b_00009", "setup_a_00008", "setup_b_00007"],
    )  # fmt: skip
    failed = analytics.list_sessions(limit=2, offset=400, status=State.FAILED)
    assert (failed.total, [s.session_id for s in failed.sessions]) == (500, ["setup_a_00990", "setup_a_00980"])
    arm = analytics.list_sessions(limit=1, offset=2499, labels={"setup": "setup_b"})
    assert (arm.total, arm.sessions[0].session_id, arm.sessions[0].labels) == (
        2500, "setup_b_00001", {"setup": "setup_b"},
    )  # fmt: skip
    none = analytics.list_sessions(status=State.FAILED, labels={"setup": "setup_b"})
    assert (none.total, none.sessions) == (0, [])
    assert analytics.list_sessions(labels={"crew": "x"}).total == 0
    assert analytics.list_sessions(offset=5000).sessions == []


def test_stalled_sessions_are_listed_as_metrics_count_them(tmp_path: Path) -> None:
    log = Log(tmp_path / "log.db")
    exporting = Exporting(log.path, stalled_after="1h")
    log.session("quiet", "active", start_time=exporting.now - 7200)
    log.session("lively", "active", start_time=exporting.now - 7200)
    log.messages("lively", "planner", timestamp=exporting.now - 60)
    samples = exporting.good()["agent_sessions"]
    assert (samples["stalled",], samples["active",]) == (1, 1)
    analytics = SessionAnalytics.of(exporting.refresh)
    for state, name in ((State.STALLED, "quiet"), (State.ACTIVE, "lively")):
        page = analytics.list_sessions(status=state)
        assert (page.total, [s.session_id for s in page.sessions]) == (1, [name])
    assert analytics.get_session_summary("quiet").status is State.STALLED
    exporting.now += 4000  # time alone makes the other one stall
    assert exporting.good()["agent_sessions"]["stalled",] == 2
    assert analytics.list_sessions(status=State.STALLED).total == 2


# -- comparison, timeline ---------------------------------------------------------------------------------------------


def test_comparison(tmp_path: Path) -> None:
    log = Log(tmp_path / "log.db")
    for name in ("a", "b"):
        log.session(name, turns=4)
        log.messages(name, "planner", "hacker", "planner")
    log.call("a", "drill", 0)
    analytics = SessionAnalytics(log.path)
    answer = analytics.compare_sessions(["b", "a", "b"])
    assert [(s.session_id, s.total_turns, s.message_count) for s in answer.sessions] == [("b", 4, 3), ("a", 4, 3)]
    assert answer.tool_comparison["b"] == []
    assert answer.tool_comparison["a"][0].success_rate == 0.0
    assert [(s.agent_name, s.message_count) for s in answer.agent_comparison["a"]] == [("planner", 2), ("hacker", 1)]
    with pytest.raises(ValueError, match="At least 2 session IDs required for comparison"):
        analytics.compare_sessions(["a", "a"])
    with pytest.raises(ValueError, match=f"At most {MOST_COMPARED}"):
        analytics.compare_sessions([str(i) for i in range(5000)])
    with pytest.raises(SessionNotFound, match="nobody"):
        analytics.compare_sessions(["a", "nobody"])


def test_tool_calls_are_woven_in_by_time() -> None:
    m, c = Relation.MESSAGES, Relation.TOOL_CALLS
    messages = [((m, i, 0), at) for i, at in ((1, 10.0), (2, 20.0), (3, None), (4, 15.0), (5, 40.0))]
    calls = [((c, i, 0), at) for i, at in ((9, 20.0), (8, 5.0), (7, None), (6, 50.0), (5, 20.0))]
    assert [key[:2] for key in interleave(messages, calls)] == [
        (c, 8), (m, 1), (m, 2), (m, 3), (m, 4), (c, 5), (c, 9), (m, 5), (c, 6), (c, 7),
    ]  # fmt: skip
    assert list(interleave([], [((c, 1, 0), 0.0)])) == [(c, 1, 0)]


def test_a_long_session_comes_in_pages(tmp_path: Path) -> None:
    log = Log(tmp_path / "log.db")
    log.session("long")
    log.messages("other", *["hacker"] * 10)
    log.messages("long", *["planner", "mole"] * 3000, message="x")
    log.messages("long", "mole", message="y" * 5_000_000)
    log.messages("long", *["mole"] * 20, message="z" * 900_000)
    analytics = SessionAnalytics(log.path)
    first = analytics.get_session_details("long", limit=10)
    assert (first.message_count, len(first.messages), first.next_offset) == (6021, 10, 10)
    end = analytics.get_session_details("long", limit=10, offset=6015)
    assert end.next_offset is None
    assert analytics.get_session_details("long", offset=9000).messages == []
    texts = analytics.get_session_timeline("long", limit=1000, offset=5980)
    assert texts.next_offset is not None, "8 million characters are enough for a page"
    assert len(texts.timeline[20].message or "") == 1_000_000, "texts are cut at a million characters"
    rest = analytics.get_session_timeline("long", limit=1000, offset=texts.next_offset)
    assert len(texts.timeline) + len(rest.timeline) == 6021 - 5980
    exporting = Exporting(log.path)
    exporting.good()
    silent = SessionAnalytics.of(exporting.refresh, texts=False)
    assert {m.message for m in silent.get_session_details("long").messages} == {None}


# -- limits and faults ------------------------------------------------------------------------------------------------


def test_a_question_past_its_limit_is_interrupted(tmp_path: Path) -> None:
    log = Log(tmp_path / "log.db", "heist-day16")
    log.session("s")
    log.messages("s", *["planner"] * 100_000, message="x" * 500)
    exporting = Exporting(log.path)
    exporting.good()
    analytics = SessionAnalytics.of(exporting.refresh, time_limit=0.02)
    with pytest.raises(
        DatabaseError, match=r"interrupted after the limit of 0\.02 s; not all of its tables have an index"
    ) as e:
        analytics.get_agent_activity("s")
    assert e.value.reason is Reason.TIME_LIMIT


def test_settings_that_the_config_would_not_take(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="there is no profile 'nobodys'"):
        SessionAnalytics(tmp_path / "log.db", "nobodys")
    with pytest.raises(ValueError, match="no named group"):
        SessionAnalytics(tmp_path / "log.db", session_labels="x")
    with pytest.raises(DatabaseError, match="no such file"):
        SessionAnalytics(tmp_path / "log.db").get_success_metrics()
    with pytest.raises(DatabaseError, match="no such file"):
        SessionAnalytics(tmp_path / "log.db").get_session_details("x")


@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_the_log_is_only_read(tmp_path: Path, mode: str) -> None:
    log = Log(tmp_path / "log.db", journal_mode=mode)
    log.session("s")
    log.messages("s", "planner", "hacker")
    log.close()
    before = {p.name: (p.stat().st_mtime_ns, p.stat().st_size) for p in tmp_path.iterdir()}
    analytics = SessionAnalytics(log.path)
    assert analytics.get_session_details("s").message_count == 2
    assert analytics.list_sessions().total == 1
    assert {p.name: (p.stat().st_mtime_ns, p.stat().st_size) for p in tmp_path.iterdir()} == before


def test_in_the_agents_own_process_no_lock_of_theirs_is_dropped(tmp_path: Path, spawn: Spawn) -> None:
    """Else the next process that closes the log takes -wal and -shm away under their connection."""
    log = Log(tmp_path / "log.db", journal_mode="wal")
    log.session("s")
    log.close()
    pipe = subprocess.PIPE
    agent = spawn(*command("asking_writer", log.path), stdin=pipe, stdout=pipe)
    assert agent.stdin
    assert agent.stdout
    assert agent.stdout.readline() == "1\n"
    assert agent.stdout.readline() == "Session not found: absent\n"
    other = "import sqlite3, sys; db = sqlite3.connect(sys.argv[1]); db.execute('SELECT * FROM messages'); db.close()"
    assert spawn(sys.executable, "-c", other, str(log.path)).wait() == 0
    assert (tmp_path / "log.db-wal").exists()
    agent.stdin.write("go on\n")
    agent.stdin.flush()
    assert agent.stdout.readline() == "written\n"
    count = (
        "import sqlite3, sys; print(sqlite3.connect(sys.argv[1]).execute('SELECT count(*) FROM messages').fetchone())"
    )
    assert subprocess.check_output([sys.executable, "-c", count, str(log.path)], text=True) == "(2,)\n"


def test_a_reader_refuses_a_file_that_its_process_has_open_otherwise(tmp_path: Path) -> None:
    with closing(Log(tmp_path / "log.db")) as log:
        database = Database(log.path)
        database.in_agents_process = True
        with (
            pytest.raises(DatabaseError, match="this process has the file open itself") as e,
            database.open_reader(Throttle()),
        ):
            pass
        assert e.value.reason is Reason.SAME_PROCESS
    with database.open_reader(Throttle()), database.open_reader(Throttle()):  # those of our own do not count
        pass


def test_an_empty_log_divides_by_nothing(tmp_path: Path) -> None:
    metrics = SessionAnalytics(Log(tmp_path / "log.db").path).get_success_metrics()
    assert (metrics.completion_rate, metrics.average_turns_per_session, metrics.tool_success_rates) == (None, None, [])


# -- logs of one's own ------------------------------------------------------------------------------------------------


def test_a_profile_of_ones_own_with_numbers_as_ids_and_no_sessions(tmp_path: Path) -> None:
    path = tmp_path / "runs.db"
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE chat (id INTEGER PRIMARY KEY, run_id INTEGER, speaker TEXT, content TEXT)")
        db.executemany("INSERT INTO chat (run_id, speaker, content) VALUES (?, ?, 'x')", [(7, "a"), (7, "b"), (8, "a")])
    db.close()
    messages = (
        "SELECT id, run_id AS session_id, NULL AS turn, speaker AS agent, NULL AS role, NULL AS at, content AS text "
        "FROM chat WHERE id > :after AND id <= :until"
    )
    analytics = SessionAnalytics(path, Profile(messages=messages))
    details = analytics.get_session_details("7")
    assert (details.message_count, details.status, details.start_time) == (2, State.UNKNOWN, None)
    assert [e.agent for e in analytics.get_session_timeline("7", include_tools=True).timeline] == ["a", "b"]
    assert analytics.get_tool_statistics("8").tool_statistics == []
    assert analytics.list_sessions().total == 0, "no session is invented"
    with pytest.raises(SessionNotFound):
        analytics.get_session_details("9")


def test_an_index_that_is_dropped_while_it_is_relied_on(tmp_path: Path) -> None:
    log = Log(tmp_path / "log.db")
    log.messages("other", *["mole"] * 150_000, message="x" * 100)
    log.session("s")
    log.messages("s", *["planner", "hacker"] * 1500)
    exporting = Exporting(log.path)
    exporting.good()
    analytics = SessionAnalytics.of(exporting.refresh)
    before = analytics.get_agent_activity("s")
    log.db.execute("DROP INDEX messages_by_session")
    assert exporting.refresh.status.resolved is not None
    assert exporting.refresh.status.resolved.selects[Relation.MESSAGES].by_session
    assert analytics.get_agent_activity("s") == before
