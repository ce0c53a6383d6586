"""The numbers equal an independent recount by plain SQL, in whatever steps the rows were read."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.support.comparing import assert_equal, assert_never_fell
from tests.support.deeds import DEEDS, VARIANTS, do
from tests.support.exporting import Exporting, Samples, without_zeros
from tests.support.logs import Log, recount, self_join

UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)  # to shrink a failing log takes minutes


@pytest.mark.parametrize(
    ("name", "variant", "profile"),
    [
        ("heist-day16.db", "heist-day16", "auto"),
        ("heist-day18.db", "heist-day18", "auto"),
        ("heist-day18.db", "heist-documented", "heist-documented"),
    ],
)
def test_real_logs(real_log: Callable[[str], Path], name: str, variant: str, profile: str) -> None:
    path = real_log(name)
    assert_equal(Exporting(path, profile=profile).good(), recount(path, variant))


@given(st.sampled_from(VARIANTS), st.lists(DEEDS, max_size=60))
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow], phases=UNSHRUNK)
def test_generated_logs_in_random_splits(variant: str, deeds: list[tuple[Any, ...]]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "log.db"
        log = Log(path, variant)
        exporting = Exporting(path)
        known: set[str] = set()
        before: Samples = {}
        for deed in deeds:
            if deed == ("refresh",):
                now = exporting.good()
                assert_never_fell(before, now)
                before = now
            else:
                do(log, deed, known)
        now = exporting.good()
        assert_never_fell(before, now)
        assert_equal(now, recount(path, variant))
        assert_equal(Exporting(path).good(), recount(path, variant))
        log.close()


@given(
    st.lists(st.tuples(st.sampled_from(["s1", "s2", "s3"]), st.sampled_from(["a", "b", "c"])), max_size=40),
    st.lists(st.booleans(), min_size=40, max_size=40),
)
@settings(max_examples=60, deadline=None)
def test_one_message_a_turn_equals_the_self_join(said: list[tuple[str, str]], stops: list[bool]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "log.db"
        log = Log(path)
        exporting = Exporting(path)
        turns: dict[str, int] = {}
        for (session, agent), stop in zip(said, stops, strict=False):
            turns[session] = turns.get(session, 0) + 1
            log.insert("messages", {"session_id": session, "agent_name": agent, "turn_id": turns[session]})
            if stop:
                exporting.good()
        assert without_zeros(exporting.good().get("agent_interactions_total", {})) == self_join(path)
        log.close()


def test_turns_of_every_kind(tmp_path: Path) -> None:
    log = Log(tmp_path / "log.db")
    for i, turns in enumerate([5, "7", 0, None, -3, "many", float("inf"), 10**15, 2**53, b"x"]):
        log.session(f"s{i}", "completed", turns)
    samples = Exporting(log.path).good()
    assert samples["agent_session_turns_average"][()] == (5 + 7 + 10**15) / 3
    # 0 is a number of turns; None, -3, inf and what is above 10**15 are not
    assert samples["agent_session_turns_count"]["completed",] == 4
    assert samples["agent_sessions"]["completed",] == 10


def test_a_session_that_outlives_many_others_keeps_its_last_agent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("exporter.engine.ingest.SESSIONS_KEPT", 10)
    log = Log(tmp_path / "log.db")
    log.session("long", "active")
    log.messages("long", "planner")
    exporting = Exporting(log.path)
    exporting.good()
    fold = exporting.refresh.ingest.fold
    assert fold is not None
    for i in range(100):
        log.messages(f"short{i}", "mole", "mole")
        if i % 7 == 0:
            exporting.good()
    log.messages("short3", "hacker")
    log.messages("long", "hacker")
    samples = exporting.good()
    assert fold.messages.order.forgetful
    assert samples["agent_interactions_total"]["planner", "hacker"] == 1
    assert samples["agent_interactions_total"]["mole", "hacker"] == 1
    assert_equal(samples, recount(log.path, "heist-day18"))


def test_sessions_abandoned_by_the_thousand_do_not_make_refreshes_slow(tmp_path: Path) -> None:
    log = Log(tmp_path / "log.db")
    log.insert("sessions", *({"session_id": f"s{i}", "status": "active"} for i in range(5000)))
    log.insert("tool_calls", *({"session_id": "s1", "tool_name": "drill", "success": None} for _ in range(5000)))
    exporting = Exporting(log.path)
    exporting.good()
    end = "UPDATE sessions SET status = 'completed' WHERE session_id = ?"
    log.db.execute(end, ("s2500",))  # found when its turn comes
    log.db.execute(end, ("s3000",))  # found at once, since it went on
    log.messages("s3000", "planner")
    log.db.execute("UPDATE tool_calls SET success = 1 WHERE id IN (5, 2500, 5000)")
    read = exporting.value("agent_exporter_rows_read_total", database="log", relation="sessions")
    samples = exporting.good()
    assert samples["agent_sessions"]["completed",] == 1
    assert samples["agent_tool_calls_total"]["unknown", "drill", "", "success"] == 2
    assert exporting.value("agent_exporter_rows_read_total", database="log", relation="sessions") - read <= 2001
    for i in range(5):
        log.messages("other", f"agent {i}")
        samples = exporting.good()
    assert_equal(samples, recount(log.path, "heist-day18"))


def test_insert_or_replace_of_the_newest_session_is_no_new_log(tmp_path: Path) -> None:
    """The way many agents end a session: the row moves behind the cursor."""
    log = Log(tmp_path / "log.db", "heist-day16")
    log.session("s1", "active", None)
    exporting = Exporting(log.path)
    exporting.good()
    for turns, status in ((3, "active"), (4, "completed")):
        sql = "INSERT OR REPLACE INTO sessions (session_id, num_turns, status) VALUES ('s1', ?, ?)"
        log.db.execute(sql, (turns, status))
        samples = exporting.good()
        assert_equal(samples, recount(log.path, "heist-day16"))
    assert exporting.value("agent_exporter_rows_read_total", database="log", relation="sessions") == 3
