"""Model calls, their tokens and their costs, in the API, in the library and on the pages: a small log, done by hand."""

import html
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from exporter.analytics.schemas import EventKind, Sort
from exporter.analytics.sessions import SessionAnalytics
from exporter.analytics.statistics import t_quantile, t_tails
from exporter.engine.state import State
from exporter.metrics.numbers import Inner
from exporter.profiles.profile import Profile
from tests.support.exporting import Exporting
from tests.support.fleet import Fleet
from tests.support.priced_messages import MESSAGES_PROFILE, write_messages

START = 1_750_000_000
PRICES = {"models": {"large-*": {"input": 2, "output": 10, "cache_read": 0.5}}}
PROFILE: dict[str, Any] = {
    "sessions": "SELECT id, name AS session_id, begun AS started_at, done AS ended_at, NULL AS turns, "
    "'done' AS status FROM sessions WHERE id > :after AND id <= :until",
    "messages": "SELECT id, session AS session_id, NULL AS turn, agent, NULL AS role, at, said AS text "
    "FROM said WHERE id > :after AND id <= :until",
    "model_calls": "SELECT id, session AS session_id, agent, model, 'acme' AS provider, at, outcome, error, "
    "input AS input_tokens, output AS output_tokens, cached AS cache_read_tokens, cost AS cost_usd, "
    "seconds AS duration_seconds, first AS first_token_seconds FROM calls WHERE id > :after AND id <= :until",
    "statuses": {"completed": ["done"]},
    "outcomes": {"success": ["ok"], "failure": ["bad"]},
}
LABELS = "^(?P<setup>[a-z])"
LARGE = {
    "model": "large-1",
    "calls": 4,
    "failed_calls": 1,
    "input_tokens": 4000,
    "output_tokens": 300,
    "cache_read_tokens": 1000,
    "cache_write_tokens": None,
    "reasoning_tokens": None,
    # a1: 1000 x 2 + 100 x 10 = 3,000; a2: 2000 x 2 + 200 x 10 = 6,000; b1: 1000 x 0.5 = 500 millionths
    "cost_usd": 0.0095,
    "priced_usd": 0.0095,
    "unpriced_calls": 0,
    "mean_seconds": 2.0,
    "mean_first_token_seconds": 0.5,
}
SMALL = {
    "model": "small",
    "calls": 2,
    "failed_calls": 0,
    "input_tokens": 30,
    "output_tokens": 3,
    "cache_read_tokens": None,
    "cache_write_tokens": None,
    "reasoning_tokens": None,
    "cost_usd": 0.25,
    "priced_usd": None,
    "unpriced_calls": 1,
    "mean_seconds": None,
    "mean_first_token_seconds": None,
}


def write(path: Path) -> None:
    """Four sessions; b1's call of the small model costs what the log says, b2's has no price, c1 called no model."""
    with sqlite3.connect(path) as db:
        db.executescript("""
            CREATE TABLE sessions (id INTEGER PRIMARY KEY, name, begun, done);
            CREATE TABLE said (id INTEGER PRIMARY KEY, session, agent, at, said);
            CREATE TABLE calls (id INTEGER PRIMARY KEY, session, agent, model, at, outcome, error, input, output,
                                cached, cost, seconds, first);""")
        for i, (name, seconds) in enumerate((("a1", 50), ("a2", 10), ("b1", 40), ("b2", 20), ("c1", 30))):
            db.execute("INSERT INTO sessions VALUES (?, ?, ?, ?)", (i, name, START + i, START + i + seconds))
            db.execute("INSERT INTO said VALUES (?, ?, 'planner', ?, 'hello')", (i, name, START + 10))
        db.executemany(
            "INSERT INTO calls (session, agent, model, at, outcome, error, input, output, cached, cost, seconds, first)"
            " VALUES (?, 'planner', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                ("a1", "large-1", START + 9, "ok", None, 1000, 100, None, None, 1, 0.5),
                ("a1", "large-1", START + 11, "bad", "RateLimit", None, None, None, None, 3, None),
                ("a2", "large-1", START + 9, "ok", None, 2000, 200, None, None, None, None),
                ("b1", "large-1", START + 9, "ok", None, 1000, None, 1000, None, None, None),
                ("b1", "small", START + 12, "ok", None, 10, 1, None, 0.25, None, None),
                ("b2", "small", START + 9, "ok", None, 20, 2, None, None, None, None),
                ("b2", "large-1", START + 9, None, None, 5, 5, None, None, None, None),
            ],
        )
    db.close()


@pytest.fixture
def log(tmp_path: Path) -> Path:
    write(tmp_path / "log.db")
    return tmp_path / "log.db"


@pytest.fixture
def fleet(log: Path) -> Fleet:
    entry = {"path": "log.db", "profile": "own", "session_labels": LABELS}
    return Fleet(log.parent, entry, profiles={"own": PROFILE}, prices=PRICES).refresh()


@pytest.fixture
def analytics(log: Path) -> SessionAnalytics:
    profile = Profile.model_validate(PROFILE)
    return SessionAnalytics(log, profile, session_labels=LABELS, prices=PRICES)


def near(answer: Any) -> Any:
    """The same with every float as one that is nearly it."""
    if isinstance(answer, dict):
        return {key: near(value) for key, value in answer.items()}
    if isinstance(answer, list | tuple):
        return type(answer)(map(near, answer))
    return pytest.approx(answer) if isinstance(answer, float) else answer


# -- models -----------------------------------------------------------------------------------------------------------


def test_models_of_all_sessions_and_of_one(fleet: Fleet) -> None:
    assert fleet.get("/api/model-stats") == near({"session_id": None, "model_statistics": [SMALL, LARGE]})
    one = fleet.get("/api/model-stats", session_id="a1")["model_statistics"]
    assert one == near(
        [
            {**LARGE, "calls": 2, "input_tokens": 1000, "output_tokens": 100, "cache_read_tokens": None,
             "cost_usd": 0.003, "priced_usd": 0.003}
        ]
    )  # fmt: skip
    assert fleet.get("/api/model-stats", session_id="c1")["model_statistics"] == []
    assert fleet.get("/api/model-stats", 404, session_id="x") == {"detail": "Session not found"}


def test_beside_agents_in_the_same_process_it_is_the_same(log: Path, analytics: SessionAnalytics) -> None:
    alone = [analytics.get_model_statistics(), analytics.get_model_statistics("a1"), analytics.has_session("x")]
    agent = sqlite3.connect(log)
    agent.execute("SELECT * FROM calls").fetchone()
    found = [analytics.get_model_statistics(), analytics.get_model_statistics("a1"), analytics.has_session("x")]
    agent.close()
    assert found == alone


def test_models_of_each_session_add_up_to_those_of_all(analytics: SessionAnalytics) -> None:
    parts = [
        model
        for name in ("a1", "a2", "b1", "b2", "c1")
        for model in analytics.get_model_statistics(name).model_statistics
    ]
    for model in analytics.get_model_statistics().model_statistics:
        for field in ("calls", "failed_calls", "input_tokens", "output_tokens", "cost_usd", "unpriced_calls"):
            found = [getattr(part, field) for part in parts if part.model == model.model]
            assert sum(n or 0 for n in found) == pytest.approx(getattr(model, field)), field


def test_tokens_of_messages_are_those_of_models_too(tmp_path: Path) -> None:
    write_messages(tmp_path / "log.db", [("large-1", 1000, 100)])
    analytics = SessionAnalytics(tmp_path / "log.db", Profile.model_validate(MESSAGES_PROFILE), prices=PRICES)
    for session in (None, "s"):
        (model,) = analytics.get_model_statistics(session).model_statistics
        assert (model.model, model.calls, model.input_tokens, model.cost_usd) == ("large-1", None, 1000, 0.003)
    (event,) = analytics.get_session_timeline("s").timeline
    assert (event.type, event.model, event.input_tokens, event.cost_usd) == ("message", "large-1", 1000, 0.003)


# -- sessions ---------------------------------------------------------------------------------------------------------


def test_a_session_says_what_it_cost(fleet: Fleet) -> None:
    answer = fleet.get("/api/sessions/b1")
    # 0.0005 of the large model, and the 0.25 that the log says
    assert (answer["tokens"], answer["cost_usd"], answer["priced_usd"]) == near((1011, 0.2505, 0.0005))
    assert [m["model"] for m in answer["model_usage"]] == ["small", "large-1"]
    nothing = fleet.get("/api/sessions/c1")
    assert (nothing["tokens"], nothing["cost_usd"], nothing["model_usage"]) == (None, None, [])
    unknown = fleet.get("/api/sessions/b2")
    assert (unknown["tokens"], unknown["cost_usd"]) == (22, None), "pending calls are not counted yet"


def test_the_most_expensive_and_the_longest(fleet: Fleet, analytics: SessionAnalytics) -> None:
    listed = fleet.get("/api/sessions", sort="most_expensive")["sessions"]
    assert [(s["session_id"], s["cost_usd"]) for s in listed] == near(
        [("b1", 0.2505), ("a2", 0.006), ("a1", 0.003), ("c1", None), ("b2", None)]
    )
    assert [s["session_id"] for s in fleet.get("/api/sessions", sort="longest", limit=2)["sessions"]] == ["a1", "b1"]
    tokens = analytics.list_sessions(sort=Sort.MOST_TOKENS).sessions
    assert [(s.session_id, s.tokens) for s in tokens[:3]] == [("a2", 2200), ("a1", 1100), ("b1", 1011)]


def test_a_timeline_with_calls_of_models(fleet: Fleet, analytics: SessionAnalytics) -> None:
    answer = fleet.get("/api/timeline/a1", include="models")
    assert [e["type"] for e in answer["timeline"]] == ["model_call", "message", "model_call"]
    good, _, bad = answer["timeline"]
    expected = {"model": "large-1", "provider": "acme", "agent": "planner", "outcome": "success", "duration": 1,
                "first_token": 0.5, "input_tokens": 1000, "output_tokens": 100, "cache_read_tokens": None,
                "cost_usd": 0.003, "priced_usd": 0.003, "error": None, "message": None, "tool": None}  # fmt: skip
    assert near(expected).items() <= good.items()
    assert (bad["outcome"], bad["error"], bad["cost_usd"], bad["position"]) == ("failure", "RateLimit", None, 2)
    assert (answer["event_count"], answer["failed_calls"]) == (3, 1)
    assert fleet.get("/api/timeline/a1", include="tools")["event_count"] == 1
    assert fleet.get("/api/timeline/a1", include="calls")["event_count"] == 3
    for only, positions in ((EventKind.MODELS, [0, 2]), (EventKind.FAILURES, [2]), (EventKind.TOOLS, [])):
        assert [e.position for e in analytics.get_session_timeline("a1", only=only).timeline] == positions
    said = fleet.get("/api/timeline/b1", include="models")["timeline"][-1]
    assert (said["cost_usd"], said["priced_usd"]) == (0.25, None)


def test_several_calls_of_one_row_are_events_of_their_own(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "log.db") as db:
        db.execute("CREATE TABLE rows (id INTEGER PRIMARY KEY, calls)")
        db.execute("""INSERT INTO rows VALUES (1, '["large-1", "large-2", "small"]')""")
    db.close()
    profile = Profile.model_validate(
        {"model_calls": "SELECT rows.id, c.key AS part, 's' AS session_id, 'a' AS agent, c.value AS model, NULL AS at "
                        "FROM rows, json_each(calls) AS c WHERE rows.id > :after AND rows.id <= :until"}
    )  # fmt: skip
    events = SessionAnalytics(tmp_path / "log.db", profile).get_session_timeline("s", include_models=True).timeline
    assert [(e.model, e.outcome) for e in events] == [
        ("large-1", "success"),
        ("large-2", "success"),
        ("small", "success"),
    ]


# -- comparisons ------------------------------------------------------------------------------------------------------


def test_sessions_side_by_side(fleet: Fleet) -> None:
    answer = fleet.get("/api/compare", session_ids=["a1", "b1"])
    assert [(s["tokens"], s["cost_usd"]) for s in answer["sessions"]] == near([(1100, 0.003), (1011, 0.2505)])
    assert {name: [m["model"] for m in models] for name, models in answer["model_comparison"].items()} == {
        "a1": ["large-1"], "b1": ["small", "large-1"],
    }  # fmt: skip


def test_setups_compare_what_a_session_costs(log: Path) -> None:
    with sqlite3.connect(log) as db:
        db.execute("INSERT INTO calls (session, model, outcome, cost) VALUES ('b2', 'small', 'ok', 0.0505)")
    db.close()
    entry = {"path": "log.db", "profile": "own", "session_labels": LABELS}
    fleet = Fleet(log.parent, entry, profiles={"own": PROFILE}, prices=PRICES).refresh()
    answer = fleet.get("/api/setups/compare", label="setup", a="a", b="b")
    # a: 0.003 and 0.006, mean 0.0045, variance 4.5e-6; b: 0.2505 and 0.0505, mean 0.1505, variance 0.02
    assert (answer["a"]["cost_usd"]["mean"], answer["a"]["cost_usd"]["count"]) == near((0.0045, 2))
    assert (answer["b"]["cost_usd"]["mean"], answer["b"]["cost_usd"]["count"]) == near((0.1505, 2))
    # of two values, half the interval is t(0.975, 1) = 12.706 times the root of variance / 2
    assert answer["b"]["cost_usd"]["interval"] == near({"low": 0.1505 - 1.2706205, "high": 0.1505 + 1.2706205})
    error = (4.5e-6 / 2 + 0.02 / 2) ** 0.5
    freedom = (4.5e-6 / 2 + 0.02 / 2) ** 2 / ((4.5e-6 / 2) ** 2 + (0.02 / 2) ** 2)
    assert answer["cost_usd"]["difference"] == near(0.146)
    assert answer["cost_usd"]["interval"]["low"] == near(0.146 - t_quantile(0.975, freedom) * error)
    assert answer["cost_usd"]["p_value"] == near(t_tails(0.146 / error, freedom))
    assert answer["cost_usd"]["method"] == "Welch's t-test"
    without = {arm["setup"]: arm["cost_usd"] for arm in fleet.get("/api/setups", label="setup")["setups"]}["c"]
    assert without == {"mean": None, "interval": None, "count": 0}


def moments(exporting: Exporting) -> list[dict[Any, Any]]:
    """By session labels: how many sessions have a cost, its sum, the sum of its squares."""
    exporting.now += 15
    while exporting.refresh.run():
        pass
    fold = exporting.refresh.ingest.fold
    assert fold is not None
    return [
        {labels: pytest.approx(n, abs=1e-12) for labels, n in fold.totals.now.get(name, {}).items()}
        for name in (Inner.COSTED_SESSIONS, Inner.COSTS, Inner.COSTS_SQUARED)
    ]


def test_costs_of_sessions_while_the_log_grows_and_after_restarts(log: Path, tmp_path: Path) -> None:
    def exporting(state: State | None = None) -> Exporting:
        top = {"profiles": {"own": PROFILE}, "prices": PRICES}
        return Exporting(log, state, top, profile="own", session_labels=LABELS)

    for i in range(5):
        state = State(tmp_path / "state.db")
        moments(exporting(state))
        state.close()
        with sqlite3.connect(log) as db:
            db.execute("INSERT INTO calls (session, model, outcome, cost) VALUES ('a1', 'x', 'ok', ?)", (i,))
        db.close()
    state = State(tmp_path / "state.db")
    # a: 10.003 and 0.006 (0 + 1 + 2 + 3 + 4 = 10); b: 0.2505
    assert moments(exporting(state)) == moments(exporting()) == [
        {("a",): 2, ("b",): 1},
        {("a",): 10.009, ("b",): 0.2505},
        {("a",): 10.003**2 + 0.006**2, ("b",): 0.2505**2},
    ]  # fmt: skip
    state.close()


# -- pages ------------------------------------------------------------------------------------------------------------


def texts(page: str, pattern: str) -> Iterator[str]:
    """What a person reads of each part of a page."""
    for part in re.findall(pattern, page, re.DOTALL):
        yield " ".join(html.unescape(re.sub(r"<[^>]+>", " ", part)).split())


def test_the_page_of_a_session_tells_what_it_cost_and_where_that_is_from(fleet: Fleet) -> None:
    page = fleet.client.get("/sessions/b1").text
    tiles = dict(re.findall(r"<dt>(Tokens|Cost)</dt><dd[^>]*>([^<]*)</dd>", page))
    assert tiles == {"Tokens": "1,011", "Cost": "$0.2505"}
    assert "$0.0005 of it tokens × price" in page
    events = [text for text in texts(page, r'<li id="e\d+".*?</li>') if "asked" in text]
    assert [event.partition("planner ")[2] for event in events] == [
        "asked large-1 success · 1,000 tokens in (1,000 cached) · $0.0005 tokens × price",
        "asked small success · 10 tokens in · 1 out · $0.2500",
    ]
    assert "asked" not in fleet.client.get("/sessions/b1?show=messages").text
    failed = next(texts(fleet.client.get("/sessions/a1?show=failures").text, r'<li id="e\d+".*?</li>'))
    assert "asked large-1 failure after 3 s RateLimit" in failed


def test_lists_lead_to_the_expensive_and_the_long(fleet: Fleet) -> None:
    landing = fleet.client.get("/").text
    assert 'href="/sessions?sort=most_expensive"' in landing
    assert 'href="/sessions?sort=longest"' in landing
    rows = [row for row in texts(landing, r"<tr>.*?</tr>") if row.startswith(("small", "large-1"))]
    assert rows == [
        "small 2 0 30 – 3 – $0.2500 1 of them without a price; see prices: in the configuration",
        "large-1 4 1 4,000 25.0 % 300 2 s $0.0095 tokens × price",
    ]
    dearest = fleet.client.get("/sessions?sort=most_expensive").text
    assert [row.split()[0] for row in texts(dearest, r"<tr><td>.*?</tr>")] == ["b1", "a2", "a1", "c1", "b2"]
    assert "Of the cost, $0.0095 of $0.2595 is tokens times the configured price." in dearest
