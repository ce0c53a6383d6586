"""The JSON API: fixed field names, golden answers, errors of one shape, several databases, and its own description."""

import asyncio
import json
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest
import schemathesis
from fastapi import FastAPI
from hypothesis import HealthCheck, given, settings

from exporter.analytics.sessions import MOST_COMPARED, SessionAnalytics
from exporter.config.settings import ApiConfig
from exporter.engine.refresh import Refresh
from exporter.source.errors import DatabaseError, Reason
from exporter.source.throttle import Throttle
from exporter.web.api import MOST_SKIPPED_ACROSS, Api
from exporter.web.description import Description
from exporter.web.parameters import MOST_ROWS
from exporter.web.routes import create_router
from exporter.web.workers import MOST_WAITING, Estimates, Overloaded, Workers
from tests.support.fleet import Fleet
from tests.support.heist import SETUPS, START, write_heist
from tests.support.logs import Log


@pytest.fixture
def fleet(tmp_path: Path) -> Fleet:
    write_heist(tmp_path / "heist.db").close()
    return Fleet(tmp_path, {"path": "heist.db", "session_labels": SETUPS}).refresh()


DRILL = {
    "tool_name": "drill",
    "operation": None,
    "total_calls": 2,
    "successful_calls": 1,
    "success_rate": 0.5,
}
RADIO = {
    "tool_name": "radio",
    "operation": None,
    "total_calls": 1,
    "successful_calls": 1,
    "success_rate": 1.0,
}
ACTIVITY = [
    {"agent_name": "hacker", "message_count": 2},
    {"agent_name": "mole", "message_count": 2},
    {"agent_name": "planner", "message_count": 2},
]
ONE = {
    "session_id": "setup_a_1",
    "start_time": START,
    "end_time": START + 60,
    "total_turns": 6,
    "status": "completed",
    "database": "heist",
    "labels": {"setup": "setup_a"},
    "tokens": None,
    "cost_usd": None,
    "priced_usd": None,
}
TWO = {
    "session_id": "setup_a_2",
    "start_time": START + 100,
    "end_time": START + 110,
    "total_turns": 1,
    "status": "failed",
    "database": "heist",
    "labels": {"setup": "setup_a"},
    "tokens": None,
    "cost_usd": None,
    "priced_usd": None,
}


# -- golden answers ---------------------------------------------------------------------------------------------------


def test_sessions(fleet: Fleet) -> None:
    assert fleet.get("/api/sessions") == {"total": 2, "sessions": [TWO, ONE]}
    assert fleet.get("/api/sessions", limit=1, offset=1) == {"total": 2, "sessions": [ONE]}
    assert fleet.get("/api/sessions", status="failed") == {"total": 1, "sessions": [TWO]}
    assert fleet.get("/api/sessions", setup="setup_a", database="heist")["total"] == 2
    assert fleet.get("/api/sessions", setup="setup_b") == {"total": 0, "sessions": []}


def test_one_session(fleet: Fleet) -> None:
    answer = fleet.get("/api/sessions/setup_a_1")
    message = {
        "turn_id": 0,
        "agent_name": "planner",
        "agent_role": "crew",
        "message": "line 0",
        "timestamp": START,
    }
    assert answer.pop("messages")[0] == message
    usage = [
        {"tool_name": "drill", "operation": None, "count": 3},
        {"tool_name": "radio", "operation": None, "count": 1},
    ]
    assert answer == {**ONE, "message_count": 6, "tool_usage": usage, "model_usage": [], "next_offset": None}
    page = fleet.get("/api/sessions/setup_a_1", limit=2, offset=2)
    assert ([m["message"] for m in page["messages"]], page["next_offset"]) == (["line 2", "line 3"], 4)
    assert fleet.get("/api/sessions/nobody", 404) == {"detail": "Session not found"}


def test_tool_statistics(fleet: Fleet) -> None:
    for parameters in ({}, {"database": "heist"}):
        assert fleet.get("/api/tool-stats", **parameters) == {"session_id": None, "tool_statistics": [DRILL, RADIO]}
    assert fleet.get("/api/tool-stats", session_id="setup_a_1")["tool_statistics"] == [DRILL, RADIO]
    assert fleet.get("/api/tool-stats", session_id="setup_a_2") == {"session_id": "setup_a_2", "tool_statistics": []}
    assert fleet.get("/api/tool-stats", 404, session_id="x") == {"detail": "Session not found"}


def test_agent_activity(fleet: Fleet) -> None:
    pairs = [("hacker", "mole", 1), ("hacker", "planner", 1), ("mole", "mole", 1)]
    interactions = [{"from_agent": a, "to_agent": b, "count": n} for a, b, n in [("planner", "hacker", 2), *pairs]]
    one = {"session_id": "setup_a_1", "agent_activity": ACTIVITY, "agent_interactions": interactions}
    assert fleet.get("/api/agent-activity", session_id="setup_a_1") == one
    everyone = fleet.get("/api/agent-activity")
    assert everyone["agent_activity"][0] == {"agent_name": "planner", "message_count": 3}
    assert everyone["agent_interactions"] == interactions


def test_comparison(fleet: Fleet) -> None:
    answer = fleet.get("/api/compare", session_ids=["setup_a_1", "setup_a_2"])
    first = {key: ONE[key] for key in ("session_id", "total_turns", "status", "start_time", "end_time", "database")}
    use = {"tokens": None, "cost_usd": None, "priced_usd": None}
    assert answer["sessions"][0] == {**first, "message_count": 6, **use}
    assert answer["model_comparison"] == {"setup_a_1": [], "setup_a_2": []}
    assert answer["tool_comparison"] == {"setup_a_1": [DRILL, RADIO], "setup_a_2": []}
    assert answer["agent_comparison"] == {
        "setup_a_1": ACTIVITY, "setup_a_2": [{"agent_name": "planner", "message_count": 1}],
    }  # fmt: skip
    for ids in ([], ["setup_a_1"], ["setup_a_1", "setup_a_1"]):
        few = fleet.get("/api/compare", 400, session_ids=ids)
        assert few == {"detail": "At least 2 session IDs required for comparison"}
    assert fleet.get("/api/compare", 404, session_ids=["setup_a_1", "x"]) == {"detail": "Session not found: x"}
    many = fleet.get("/api/compare", 400, session_ids=[str(i) for i in range(MOST_COMPARED + 1)])
    assert str(MOST_COMPARED) in many["detail"]


def test_timeline(fleet: Fleet) -> None:
    answer = fleet.get("/api/timeline/setup_a_1")
    assert (answer["session_id"], answer["event_count"]) == ("setup_a_1", 6)
    event = {"turn_id": 0, "agent": "planner", "role": "crew", "message": "line 0", "timestamp": START}
    assert event.items() <= answer["timeline"][0].items()
    assert [e["message"] for e in answer["timeline"]] == [f"line {i}" for i in range(6)]
    woven = fleet.get("/api/timeline/setup_a_1", include="tools")
    assert woven["event_count"] == 10
    call = {"type": "tool_call", "agent": "hacker", "tool": "drill", "outcome": "success", "duration": 1.5,
            "timestamp": START + 5, "message": None}  # fmt: skip
    assert call.items() <= woven["timeline"][1].items()
    assert [e["outcome"] for e in woven["timeline"] if e["type"] == "tool_call"] == [
        "success", "failure", "success", "pending",
    ]  # fmt: skip
    page = fleet.get("/api/timeline/setup_a_1", include="tools", limit=3, offset=9)
    assert ([e["message"] for e in page["timeline"]], page["next_offset"]) == (["line 5"], None)
    assert [e["position"] for e in page["timeline"]] == [9]
    assert (answer["failed_calls"], woven["failed_calls"]) == (None, 1)
    assert fleet.get("/api/timeline/nobody", 404) == {"detail": "Session not found"}


def test_metrics(fleet: Fleet) -> None:
    assert fleet.get("/api/metrics") == {
        "total_sessions": 2,
        "completed_sessions": 1,
        "completion_rate_of_ended": 0.5,
        "completion_rate": 0.5,
        "average_turns_per_session": 3.5,
        "sessions_by_status": {"completed": 1, "failed": 1, "active": 0, "stalled": 0, "unknown": 0},
        "tool_success_rates": [
            {"tool_name": "radio", "success_rate": 1.0, "total_uses": 1, "pending": 0},
            {"tool_name": "drill", "success_rate": 0.5, "total_uses": 2, "pending": 1},
        ],
    }


def test_health(tmp_path: Path) -> None:
    write_heist(tmp_path / "heist.db").close()
    fleet = Fleet(tmp_path, {"path": "heist.db"})
    assert fleet.get("/health")["total_sessions"] is None, "not known before the first pass"
    answer = fleet.refresh().get("/health")
    assert (answer["status"], answer["database"], answer["total_sessions"]) == ("healthy", "connected", 2)
    (tmp_path / "heist.db").unlink()
    answer = fleet.refresh().get("/health", 503)
    assert answer["status"] == "unhealthy"
    assert "no such file" in answer["error"]
    assert answer["databases"][0]["connected"] is False


def test_the_service_describes_itself(fleet: Fleet) -> None:
    answer = fleet.client.get("/", headers={"accept": "application/json"}).json()
    assert answer["service"] == "agent-session-exporter"
    paths = {path for path in fleet.get("/openapi.json")["paths"] if path != "/-/reload"}
    assert paths <= {*answer["endpoints"]}
    for accept in ("text/html,application/json;q=0.9", "*/*"):
        assert fleet.client.get("/", headers={"accept": accept}).headers["content-type"].startswith("text/html")


# -- A/B --------------------------------------------------------------------------------------------------------------


def write_setups(path: Path) -> None:
    log = Log(path)
    rows = []
    for setup, sessions, completed, turns in (("setup_a", 50, 25, 9), ("setup_b", 60, 54, 5)):
        for i in range(sessions):
            status = "completed" if i < completed else "failed"
            end = START + 10 + i % 7
            rows.append({"session_id": f"{setup}_{i}", "status": status, "total_turns": turns + i % 3,
                         "start_time": START, "end_time": end})  # fmt: skip
    running = ({"session_id": f"setup_b_running_{i}", "status": "active", "start_time": START} for i in range(12))
    log.insert("sessions", *rows, *running, {"session_id": "stray", "status": "completed"})
    log.insert("tool_calls", *({"session_id": "setup_a_1", "tool_name": "drill", "success": i % 2} for i in range(40)))
    log.insert("tool_calls", *({"session_id": "setup_b_1", "tool_name": "drill", "success": 1} for _ in range(40)))
    log.close()


def test_setups(tmp_path: Path) -> None:
    write_setups(tmp_path / "log.db")
    fleet = Fleet(tmp_path, {"path": "log.db", "session_labels": SETUPS}).refresh()
    answer = fleet.get("/api/setups", label="setup")
    assert (answer["label"], answer["sessions_without"]) == ("setup", 1)
    a, b = answer["setups"]
    assert (a["setup"], a["sessions"], a["completion"]["rate"]) == ("setup_a", 50, 0.5)
    assert (b["setup"], b["sessions"]) == ("setup_b", 72)
    assert (b["completion"]["successes"], b["completion"]["trials"]) == (54, 60), "of those that ended"
    assert (b["completion_of_all"]["successes"], b["completion_of_all"]["trials"]) == (54, 72)
    assert a["completion"]["interval"]["low"] == pytest.approx(0.3664, abs=1e-4)
    assert a["turns"]["mean"] == pytest.approx(sum(9 + i % 3 for i in range(50)) / 50)
    assert b["duration_seconds"]["mean"] == pytest.approx(sum(10 + i % 7 for i in range(60)) / 60)
    assert a["tools"][0]["success"]["rate"] == 0.5
    compared = fleet.get("/api/setups/compare", label="setup", a="setup_a", b="setup_b")
    assert compared["completion"]["difference"] == pytest.approx(0.4)
    assert compared["completion"]["p_value"] < 0.001
    assert compared["tools"][0]["success"]["difference"] == 0.5
    assert compared["turns"]["difference"] == pytest.approx(b["turns"]["mean"] - a["turns"]["mean"])
    assert compared["summary"].startswith("setup_b completes 40 points more often (95 % CI 23 to 54, 60 against 50")
    ratio = f'agent_session_completion_ratio{{database="log",setup="setup_b"}} {b["completion_of_all"]["rate"]}'
    assert ratio in fleet.client.get("/metrics").text


def test_setups_that_are_not_there(tmp_path: Path) -> None:
    write_setups(tmp_path / "log.db")
    fleet = Fleet(tmp_path, {"path": "log.db", "session_labels": SETUPS}).refresh()
    unknown = fleet.get("/api/setups/compare", 404, label="setup", a="setup_a", b="setup_z")
    assert unknown == {"detail": "No session has setup=setup_z"}
    wrong = fleet.get("/api/setups", 400, label="arm")
    assert wrong == {"detail": "label: there is no session label 'arm' (there are: setup)"}
    assert fleet.get("/api/setups", 400) == {"detail": "label: Field required"}


# -- several databases ------------------------------------------------------------------------------------------------


@pytest.fixture
def two(tmp_path: Path) -> Fleet:
    write_heist(tmp_path / "one.db", "setup_a").close()
    log = write_heist(tmp_path / "two.db", "setup_b")
    log.session("setup_a_2", "active", 9, start_time=START + 50)
    log.close()
    return Fleet(
        tmp_path, {"path": "one.db", "session_labels": SETUPS}, {"path": "two.db", "stalled_after": "52w"}
    ).refresh()


def test_answers_span_all_databases(two: Fleet) -> None:
    answer = two.get("/api/sessions")
    assert answer["total"] == 5
    order = [(s["database"], s["start_time"] - START) for s in answer["sessions"]]
    assert order == [("one", 100), ("two", 50), ("two", 100), ("one", 0), ("two", 0)], "each log's own order is kept"
    assert [s["session_id"] for s in two.get("/api/sessions", limit=2, offset=2)["sessions"]] == [
        "setup_b_2", "setup_a_1",
    ]  # fmt: skip
    assert two.get("/api/sessions", database="two")["total"] == 3
    assert two.get("/api/sessions", setup="setup_a")["total"] == 2, "two.db has no session labels"
    assert two.get("/api/metrics")["total_sessions"] == 5
    assert two.get("/api/metrics", database="one")["total_sessions"] == 2
    assert two.get("/api/tool-stats")["tool_statistics"][0]["total_calls"] == 4
    assert two.get("/api/agent-activity")["agent_activity"][0] == {"agent_name": "planner", "message_count": 6}
    assert two.get("/api/sessions/setup_b_1")["database"] == "two"
    assert [s["database"] for s in two.get("/api/compare", session_ids=["setup_a_1", "setup_b_1"])["sessions"]] == [
        "one", "two",
    ]  # fmt: skip


def test_an_id_that_exists_twice_is_a_conflict(two: Fleet) -> None:
    why = "Session setup_a_2 exists in several databases (one, two); choose one with database="
    for path, parameters in (
        ("/api/sessions/setup_a_2", {}),
        ("/api/timeline/setup_a_2", {}),
        ("/api/tool-stats", {"session_id": "setup_a_2"}),
        ("/api/agent-activity", {"session_id": "setup_a_2"}),
        ("/api/compare", {"session_ids": ["setup_a_1", "setup_a_2"]}),
    ):
        assert two.get(path, 409, **parameters) == {"detail": why}
    assert two.get("/api/sessions/setup_a_2", database="two")["total_turns"] == 9
    assert two.get("/api/sessions", 404, database="three") == {"detail": "Database not found: three"}
    assert "name one" in two.get("/api/sessions", 400, offset=MOST_SKIPPED_ACROSS + 1)["detail"]


def test_one_unreadable_database_leaves_the_other_alone(two: Fleet, tmp_path: Path) -> None:
    (tmp_path / "two.db").write_bytes(b"garbage" * 1000)
    two.refresh()
    assert two.get("/api/sessions/setup_a_1")["database"] == "one"
    assert "is not a SQLite database" in two.get("/api/sessions/setup_b_1", 503)["detail"]
    assert two.get("/health", 503)["databases"][0]["connected"] is True


# -- errors and limits ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "detail"),
    [
        ("/api/sessions?limit=abc", "limit: Input should be a valid integer, unable to parse string as an integer"),
        ("/api/sessions?limit=0", "limit: Input should be greater than or equal to 1"),
        ("/api/sessions?limit=10001", "limit: Input should be less than or equal to 10000"),
        ("/api/sessions?offset=-1", "offset: Input should be greater than or equal to 0"),
        (
            "/api/sessions?status=done",
            "status: Input should be 'completed', 'failed', 'active', 'stalled' or 'unknown'",
        ),
        (
            "/api/sessions?statu=failed",
            "statu: there is no such parameter; the parameters here are "
            "agent, database, limit, offset, setup, sort, status, tool_failed",
        ),
        ("/api/metrics?limit=1", "limit: there is no such parameter; the parameters here are database"),
        ("/api/timeline/setup_a_1?include=all", "include: Input should be 'tools', 'models' or 'calls'"),
    ],
)
def test_wrong_parameters(fleet: Fleet, path: str, detail: str) -> None:
    answer = fleet.client.get(path)
    assert (answer.status_code, answer.json()) == (400, {"detail": detail})


def test_unknown_paths_and_methods(fleet: Fleet) -> None:
    assert fleet.get("/api/nothing", 404) == {"detail": "Not Found"}
    for method in ("POST", "PUT", "DELETE", "PATCH"):
        answer = fleet.client.request(method, "/api/sessions")
        assert (answer.status_code, answer.json()) == (405, {"detail": "Method Not Allowed"})


def test_first_pass(tmp_path: Path) -> None:
    write_heist(tmp_path / "heist.db").close()
    fleet = Fleet(tmp_path, {"path": "heist.db"})
    for path in ("/api/sessions", "/api/metrics", "/api/sessions/setup_a_1"):
        answer = fleet.client.get(path)
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
        assert "not read yet" in answer.json()["detail"]


def test_texts_can_be_left_out(tmp_path: Path) -> None:
    write_heist(tmp_path / "heist.db").close()
    fleet = Fleet(tmp_path, {"path": "heist.db"}, api={"messages": False}).refresh()
    assert {m["message"] for m in fleet.get("/api/sessions/setup_a_1")["messages"]} == {None}
    assert {e["message"] for e in fleet.get("/api/timeline/setup_a_1", include="tools")["timeline"]} == {None}
    assert "line 0" not in fleet.client.get("/sessions/setup_a_1").text


def test_the_api_can_be_switched_off(tmp_path: Path) -> None:
    write_heist(tmp_path / "heist.db").close()
    fleet = Fleet(tmp_path, {"path": "heist.db"}, api={"enabled": False}).refresh()
    for path in ("/api/sessions", "/api/metrics", "/api/sessions/setup_a_1"):
        assert "not enabled" in fleet.get(path, 404)["detail"]
    assert fleet.client.get("/metrics").status_code == 200
    assert fleet.client.get("/").status_code == 200


def test_a_question_that_takes_too_long_is_503(tmp_path: Path) -> None:
    log = Log(tmp_path / "log.db", "heist-day16")
    log.session("s")
    log.messages("s", *["planner"] * 60_000, message="x" * 200)
    log.close()
    fleet = Fleet(tmp_path, {"path": "log.db"}, api={"time_limit": "5ms"}).refresh()
    answer = fleet.get("/api/timeline/s", 503)
    assert (
        "interrupted after the limit of 0.005 s; not all of its tables have an index on the session" in answer["detail"]
    )
    assert fleet.get("/api/metrics")["total_sessions"] == 1


def test_a_question_of_many_parts_has_one_limit(tmp_path: Path) -> None:
    write_heist(tmp_path / "heist.db").close()
    refresh = next(iter(Fleet(tmp_path, {"path": "heist.db"}).refresh().refreshes.values()))
    late = SessionAnalytics.of(refresh, 1.0, asked_at=time.monotonic() - 2)
    with pytest.raises(DatabaseError, match="interrupted after the limit of 1 s") as caught:
        late.get_session_details("setup_a_1")
    assert caught.value.reason is Reason.TIME_LIMIT


def test_turns_are_taken_in_order() -> None:
    turns, order = Throttle(), []

    def wait(i: int) -> None:
        with turns:
            order.append(i)

    with turns:
        threads = [threading.Thread(target=wait, args=(i,)) for i in range(5)]
        for i, thread in enumerate(threads):
            thread.start()
            while len(turns._waiting) <= i:
                time.sleep(0.001)
    for thread in threads:
        thread.join()
    assert order == [0, 1, 2, 3, 4]
    with turns:
        turns.yield_turn()


LIMIT = 1000.0


async def started(
    workers: Workers, kind: str, question: Callable[[], Any], limit: float = LIMIT
) -> "asyncio.Task[Any]":
    """A question that was asked."""
    task = asyncio.ensure_future(workers.answer(kind, limit, question))
    await asyncio.sleep(0)
    return task


def test_questions_are_answered_to_the_end_in_the_order_of_asking() -> None:
    order: list[tuple[str, int]] = []

    def question(i: int) -> int:
        order.append(("begun", i))
        time.sleep(0.01)
        order.append(("done", i))
        return i

    async def ask() -> Any:
        workers = Workers()
        return await asyncio.gather(*[await started(workers, "slow", partial(question, i)) for i in range(5)])

    assert asyncio.run(ask()) == [0, 1, 2, 3, 4]
    assert order == [(what, i) for i in range(5) for what in ("begun", "done")]


def test_what_would_be_answered_too_late_is_refused_before_anybody_works_on_it() -> None:
    """Estimates of 100 s: with a limit of 1,000 s, one is worked on, and eight wait for which twice 100 s are left."""
    asked: list[int] = []

    async def ask() -> list[Any]:
        workers, go = Workers(), threading.Event()
        workers.estimates.note("slow", 100.0)

        def question(i: int) -> int:
            asked.append(i)
            go.wait()
            return i

        tasks = [await started(workers, "slow", partial(question, i)) for i in range(20)]
        refused = [task.done() for task in tasks]
        assert refused == [False] * 9 + [True] * 11, "they are told at once"
        quick = await started(workers, "quick", lambda: "quick")
        assert await quick == "quick", "a quick question does not stand behind slow ones"
        go.set()
        return await asyncio.gather(*tasks, return_exceptions=True)

    answers = asyncio.run(ask())
    assert answers[:9] == asked == list(range(9))
    assert {type(answer) for answer in answers[9:]} == {Overloaded}


def test_a_kind_that_takes_longer_than_the_limit_is_tried_where_nobody_waits() -> None:
    async def ask() -> Any:
        workers = Workers()
        workers.estimates.note("hopeless", 10 * LIMIT)
        return await workers.answer("hopeless", LIMIT, lambda: "better now")

    assert asyncio.run(ask()) == "better now"


def test_estimates_follow_the_last_questions() -> None:
    estimates = Estimates()
    assert estimates.seconds("x") == 0
    estimates.note("x", 1.0)
    assert estimates.seconds("x") == 1.0
    estimates.note("x", 2.0)
    assert estimates.seconds("x") == pytest.approx(1.3)


def test_more_questions_than_may_wait() -> None:
    async def ask() -> list[Any]:
        workers, go = Workers(), threading.Event()
        tasks = [await started(workers, "unknown", go.wait) for _ in range(1 + MOST_WAITING + 5)]
        go.set()
        return await asyncio.gather(*tasks, return_exceptions=True)

    answers = asyncio.run(ask())
    assert [type(a) for a in answers[-5:]] == [Overloaded] * 5
    assert answers[:-5] == [True] * (1 + MOST_WAITING)


def test_answers_from_the_totals_are_made_once_for_each_publication(fleet: Fleet, tmp_path: Path) -> None:
    first = fleet.client.get("/api/metrics").content
    assert fleet.client.get("/api/metrics").content == first
    log = Log(tmp_path / "heist.db")
    log.session("setup_a_3")
    log.close()
    assert fleet.client.get("/api/metrics").content == first
    fleet.refresh()
    assert fleet.get("/api/metrics")["total_sessions"] == 3


NASTY = ["a/b c", "ü?x=1&y=2#z", "..", "../metrics", "a\r\nset-cookie: x=1", "a%00b", "'; DROP TABLE sessions --",
         "<script>alert(1)</script>", "x" * 900, "%", "+", "\u202e"]  # fmt: skip


def test_nasty_session_ids(tmp_path: Path) -> None:
    log = Log(tmp_path / "log.db")
    for name in NASTY:
        log.session(name)
        log.messages(name, "<script>", message="</p><script>")
    log.close()
    fleet = Fleet(tmp_path, {"path": "log.db", "session_labels": r"(?P<setup>.*)"}).refresh()
    for name in NASTY:
        assert fleet.get("/api/tool-stats", session_id=name)["session_id"] == name
        if name in ("..", "a%00b"):
            continue  # as a path, the first is the folder above, and the test's client decodes the second twice
        path = "/api/sessions/" + httpx.URL("http://x", params={"s": name}).query.decode()[2:].replace("+", "%20")
        answer = fleet.client.get(path)
        assert (answer.status_code, answer.json().get("session_id")) == (200, name), path
        assert "set-cookie" not in answer.headers
        page = fleet.client.get(path.replace("/api", "", 1))
        assert page.status_code == 200
        assert "<script" not in page.text
    assert "<script" not in fleet.client.get("/").text
    listed = fleet.get("/api/sessions")
    assert sorted(s["session_id"] for s in listed["sessions"]) == sorted(NASTY)


# -- equal to /metrics ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "profile"),
    [("heist-day16.db", "auto"), ("heist-day18.db", "auto"), ("heist-day18.db", "heist-documented")],
)
def test_real_logs_equal_metrics(real_log: Callable[[str], Path], name: str, profile: str) -> None:
    path = real_log(name)
    fleet = Fleet(path.parent, {"name": "log", "path": str(path), "profile": profile}).refresh()
    text = fleet.client.get("/metrics").text
    answer = fleet.get("/api/metrics")
    for tool in answer["tool_success_rates"]:
        assert f'agent_tool_success_ratio{{database="log",tool="{tool["tool_name"]}"}} 1\n' in text
    assert f'agent_sessions{{database="log",status="completed"}} {answer["completed_sessions"]}\n' in text
    for pair in fleet.get("/api/agent-activity")["agent_interactions"]:
        labels = f'from_agent="{pair["from_agent"]}",to_agent="{pair["to_agent"]}"'
        assert f'agent_interactions_total{{database="log",{labels}}} {pair["count"]}\n' in text


def test_known_answer_over_http(real_log: Callable[[str], Path]) -> None:
    path = real_log("heist-day18.db")
    fleet = Fleet(path.parent, {"name": "log", "path": str(path), "profile": "heist-documented"}).refresh()
    listed = fleet.get("/api/sessions")
    turns = {s["session_id"]: s["total_turns"] for s in listed["sessions"]}
    assert (listed["total"], turns["demo_session_001"], turns["demo_session_002"]) == (3, 45, 38)
    metrics = fleet.get("/api/metrics")
    assert (metrics["completion_rate"], metrics["average_turns_per_session"]) == (1.0, 45.0)
    assert [(t["success_rate"], t["total_uses"]) for t in metrics["tool_success_rates"]] == [(1.0, 3)] * 5


# -- the description --------------------------------------------------------------------------------------------------


def test_openapi_is_complete(fleet: Fleet) -> None:
    schema = fleet.get("/openapi.json")
    names = [p["name"] for p in schema["paths"]["/api/sessions"]["get"]["parameters"]]
    assert names == ["limit", "offset", "status", "agent", "tool_failed", "sort", "database", "setup"]
    for path, operations in schema["paths"].items():
        for operation in operations.values():
            assert operation["summary"], path
            assert "422" not in operation["responses"], path
            if path.startswith("/api"):
                assert {"200", "400", "401", "403", "429", "503"} <= operation["responses"].keys()
                content = operation["responses"]["200"]["content"]["application/json"]
                assert content["schema"], path
                assert content["example"], path
                assert all(p.get("description") for p in operation["parameters"]), path
    assert "HTTPValidationError" not in json.dumps(schema)


def test_the_description_is_made_anew_only_when_the_labels_are_others(tmp_path: Path) -> None:
    write_heist(tmp_path / "heist.db").close()
    fleet = Fleet(tmp_path, {"path": "heist.db"})
    refreshes: dict[str, Refresh] = {}
    app = FastAPI()
    api = Api(lambda: refreshes, ApiConfig, Workers())
    app.include_router(create_router(api))
    description = Description(app, api)
    plain = description.schema()
    assert description.schema() is plain
    refreshes.update(Fleet(tmp_path, {"path": "heist.db", "session_labels": SETUPS}).refreshes)
    assert "setup" in [p["name"] for p in description.schema()["paths"]["/api/sessions"]["get"]["parameters"]]
    assert b'"setup"' in description.json()
    refreshes.update(fleet.refreshes)
    assert description.schema() == plain


def test_schemathesis(tmp_path: Path) -> None:
    """Whatever is asked is answered as the description says: never a 500, never an undeclared status or shape."""
    write_heist(tmp_path / "heist.db").close()
    fleet = Fleet(tmp_path, {"path": "heist.db", "session_labels": SETUPS}).refresh()
    schema = schemathesis.openapi.from_dict(fleet.get("/openapi.json"))
    checks = [
        schemathesis.checks.not_a_server_error,
        schemathesis.checks.status_code_conformance,
        schemathesis.checks.content_type_conformance,
        schemathesis.checks.response_schema_conformance,
    ]
    asked = 0
    for found in schema.get_all_operations():
        operation = found.ok()  # type: ignore[union-attr]
        if not operation.path.startswith(("/api", "/health")):
            continue

        @settings(max_examples=20, deadline=None, database=None, suppress_health_check=list(HealthCheck))
        @given(case=operation.as_strategy())
        def ask(case: Any) -> None:
            nonlocal asked
            asked += 1
            sent = case.as_transport_kwargs(base_url="http://localhost")
            answer = fleet.client.request(
                sent["method"], sent["url"], params=sent.get("params"), headers=sent["headers"]
            )
            case.validate_response(answer, checks=checks)

        ask()
    assert asked > 100


def test_the_docs_name_every_route_and_the_limits(fleet: Fleet) -> None:
    text = (Path(__file__).parents[1] / "docs" / "api.md").read_text()
    for path in fleet.get("/openapi.json")["paths"]:
        assert path.startswith("/-/") or f"`{path}" in text, path
    for figure in (f"2 to {MOST_COMPARED} sessions", f"room for {MOST_WAITING}", f"up to {MOST_ROWS:,}"):
        assert figure in text, figure
