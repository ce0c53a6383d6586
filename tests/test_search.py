"""Lists of sessions by what happened in them and in other orders, and timelines of one kind of event."""

import json
import sqlite3
from pathlib import Path

import pytest

from exporter.analytics.schemas import EventKind, Sort, State
from exporter.analytics.sessions import SessionAnalytics
from exporter.commands import demo
from exporter.profiles.profile import Profile
from tests.support.fleet import Fleet
from tests.support.heist import SETUPS, write_heist, write_three
from tests.support.logs import Log

VARIANTS = ("heist-day16", "heist-day18")  # without an index on the session, and with one


@pytest.fixture(params=VARIANTS)
def analytics(request: pytest.FixtureRequest, tmp_path: Path) -> SessionAnalytics:
    write_three(tmp_path / "heist.db", request.param)
    return SessionAnalytics(tmp_path / "heist.db", session_labels=SETUPS, stalled_after="10y")


def names(analytics: SessionAnalytics, limit: int = 100, offset: int = 0, **wanted: object) -> list[str]:
    found = analytics.list_sessions(limit, offset, **wanted).sessions  # type: ignore[arg-type]
    return [str(s.session_id)[-1] for s in found]


def test_sessions_in_which_a_tool_failed(analytics: SessionAnalytics) -> None:
    assert names(analytics, failed_tool="drill") == ["1", "3"], "the one with the latest failure first, each once"
    assert names(analytics, failed_tool="radio") == ["2"]
    assert names(analytics, failed_tool="drill", agent="mole") == ["3"], "it is the agent whose call failed"
    assert names(analytics, failed_tool="drill", status=State.ACTIVE) == ["3"]
    assert names(analytics, failed_tool="drill", labels={"setup": "setup_a"}) == ["1"]
    assert names(analytics, 1, 1, failed_tool="drill") == ["3"]
    assert names(analytics, failed_tool="torch") == []


def test_sessions_in_which_an_agent_spoke(analytics: SessionAnalytics) -> None:
    assert names(analytics, agent="hacker") == ["3", "1"]
    assert names(analytics, agent="unknown") == ["3"], "an agent without a name has the name it has on /metrics"
    assert names(analytics, agent="nobody") == []
    assert analytics.list_sessions(agent="hacker").total is None, "counting them would take reading all messages"


def test_other_orders(analytics: SessionAnalytics) -> None:
    assert names(analytics, sort=Sort.NEWEST) == ["3", "2", "1"]
    assert names(analytics, sort=Sort.MOST_TURNS) == ["1", "3", "2"]
    assert names(analytics, sort=Sort.LONGEST) == ["2", "1", "3"], "one without an end comes last"
    assert names(analytics, 1, 1, sort=Sort.LONGEST) == ["1"]
    assert names(analytics, sort=Sort.LONGEST, failed_tool="drill") == ["1", "3"]
    assert analytics.list_sessions(sort=Sort.LONGEST).total == 3
    assert names(analytics, sort=Sort.MOST_TOKENS) == ["3", "2", "1"], "a log without tokens: the newest first"


def test_sessions_by_their_tokens(tmp_path: Path) -> None:
    db = demo.open_log(tmp_path / "demo.db")
    insert = (
        "INSERT INTO model_calls (session_id, agent, model, at, status, input_tokens, output_tokens) "
        "VALUES (?, 'planner', 'large-1', 1700000000, 'ok', ?, ?)"
    )
    with db:
        for name in ("few", "many", "none"):
            db.execute("INSERT INTO sessions (session_id, started_at) VALUES (?, 1700000000)", (name,))
        db.executemany(insert, [("many", 100, 20), ("few", 50, None), ("many", None, 7), ("none", None, None)])
    db.close()
    found = SessionAnalytics(tmp_path / "demo.db").list_sessions(sort=Sort.MOST_TOKENS).sessions
    assert [(s.session_id, s.tokens) for s in found] == [("many", 127), ("few", 50), ("none", None)]


def test_many_sessions_by_what_happened(tmp_path: Path) -> None:
    """More than are looked up at once; every third one has a failure."""
    log = Log(tmp_path / "log.db")
    log.insert("sessions", *({"session_id": f"s{i}", "status": "completed"} for i in range(400)))
    log.insert(log.calls, *({"session_id": f"s{i}", "tool_name": "drill", "success": i % 3 > 0} for i in range(400)))
    log.close()
    found = SessionAnalytics(tmp_path / "log.db").list_sessions(1000, failed_tool="drill").sessions
    assert [s.session_id for s in found] == [f"s{i}" for i in range(399, -1, -3)]


def events_profile(session: str, tool: str) -> Profile:
    """A row of `events` has an array of failed calls; SQL tells the session and the tool of one."""
    return Profile.model_validate(
        {
            "sessions": "SELECT id, name AS session_id, NULL AS started_at, NULL AS ended_at, NULL AS turns, "
            "NULL AS status FROM runs WHERE id > :after AND id <= :until",
            "tool_calls": f"SELECT e.id, c.key AS part, {session} AS session_id, 'a' AS agent, {tool} AS tool, "
            "NULL AS operation, 'bad' AS outcome, NULL AS at "
            "FROM events AS e, json_each(e.calls) AS c WHERE e.id > :after AND e.id <= :until",
            "outcomes": {"failure": ["bad"]},
        }
    )


def write_events(path: Path, sessions: list[str], calls: list[list[str]], index: str) -> None:
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE runs (id INTEGER PRIMARY KEY, name)")
        db.execute("CREATE TABLE events (id INTEGER PRIMARY KEY, session, calls)")
        db.execute(index)
        db.executemany("INSERT INTO runs (name) VALUES (?)", [(name,) for name in sessions])
        db.executemany("INSERT INTO events (session, calls) VALUES ('s', ?)", [(json.dumps(part),) for part in calls])
    db.close()


@pytest.mark.parametrize("index", ["CREATE INDEX s ON events (session)", "CREATE INDEX n ON runs (name)"])
@pytest.mark.parametrize("sizes", [(700, 700, 700), (1000, 1), (999, 1, 1), (2500, 3), (1, 2000, 1)])
def test_more_rows_of_one_id_than_a_slice_holds(tmp_path: Path, index: str, sizes: tuple[int, ...]) -> None:
    calls = [[f"{i}.{part}" for part in range(size)] for i, size in enumerate(sizes)]
    write_events(tmp_path / "log.db", ["s"], calls, index)
    analytics = SessionAnalytics(tmp_path / "log.db", events_profile("e.session", "c.value"))
    timeline = analytics.get_session_timeline("s", limit=20, offset=sum(sizes) - 20, only=EventKind.TOOLS)
    assert [event.tool for event in timeline.timeline] == [tool for part in calls for tool in part][-20:]
    assert timeline.event_count == timeline.failed_calls == sum(sizes)


def test_more_rows_of_one_id_than_a_slice_holds_newest_first(tmp_path: Path) -> None:
    """Two rows hold the failed calls of 2,800 sessions, one each."""
    names = [f"s{i}" for i in range(2800)]
    write_events(tmp_path / "log.db", names, [names[:1500], names[1500:]], "CREATE INDEX n ON runs (name)")
    analytics = SessionAnalytics(tmp_path / "log.db", events_profile("c.value", "'x'"))
    found = analytics.list_sessions(1000, 1800, failed_tool="x").sessions
    assert [s.session_id for s in found] == names[999::-1]


def test_a_timeline_of_one_kind(analytics: SessionAnalytics) -> None:
    def shown(only: EventKind, limit: int = 100, offset: int = 0) -> list[tuple[int, str]]:
        timeline = analytics.get_session_timeline("setup_a_2", limit=limit, offset=offset, only=only)
        return [(e.position, e.tool or e.agent) for e in timeline.timeline]

    assert shown(EventKind.MESSAGES) == [(0, "mole")]
    assert shown(EventKind.TOOLS) == [(1, "drill"), (2, "radio"), (3, "drill")]
    assert shown(EventKind.FAILURES) == [(2, "radio")]
    assert shown(EventKind.TOOLS, 1, 2) == [(3, "drill")]
    timeline = analytics.get_session_timeline("setup_a_2", limit=2, only=EventKind.TOOLS)
    assert (timeline.event_count, timeline.failed_calls, timeline.next_offset) == (3, 1, 2)


def test_the_api_asks_the_same(tmp_path: Path) -> None:
    write_three(tmp_path / "one.db")
    write_heist(tmp_path / "two.db", "setup_c").close()
    fleet = Fleet(tmp_path, {"path": "one.db"}, {"path": "two.db"}).refresh()

    def listed(**parameters: str) -> list[str]:
        return [s["session_id"] for s in fleet.get("/api/sessions", **parameters)["sessions"]]

    assert listed(tool_failed="drill") == ["setup_a_1", "setup_b_3", "setup_c_1"]
    assert listed(sort="turns") == ["setup_a_1", "setup_c_1", "setup_b_3", "setup_a_2", "setup_c_2"]
    assert listed(sort="longest", limit="2") == ["setup_c_1", "setup_a_2"]
    assert listed(agent="mole", database="one") == ["setup_a_2"]
    assert "sort" in fleet.get("/api/sessions", 400, sort="oldest")["detail"]
