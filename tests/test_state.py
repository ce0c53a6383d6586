"""The state file: what survives a restart, and files that cannot be used."""

import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from exporter.engine.state import State, StateError
from tests.conftest import Spawn
from tests.support.comparing import assert_equal, assert_never_fell
from tests.support.exporting import Exporting, Samples
from tests.support.logs import Log, recount
from tests.support.programs import command
from tests.support.serving import configure, serve

READ = "agent_exporter_rows_read_total"


def small_log(path: Path, variant: str = "heist-day18") -> Log:
    log = Log(path, variant)
    log.session("s1", "completed", 4)
    log.session("s2", "active")
    log.messages("s1", "planner", "hacker", "planner")
    log.messages("s2", "planner")
    log.call("s1", "drill", 0)
    log.call("s2", "drill", None)
    return log


@pytest.mark.parametrize("variant", ["heist-day16", "heist-day18"])  # without and with an index on the session
def test_a_restart_goes_on_and_reads_only_what_is_new(tmp_path: Path, variant: str) -> None:
    log = small_log(tmp_path / "log.db", variant)
    state = State(tmp_path / "state.db")
    before = Exporting(log.path, state=state).good()
    state.close()
    log.messages("s2", "mole")
    log.db.execute("UPDATE sessions SET status = 'completed' WHERE session_id = 's2'")
    log.db.execute(f"UPDATE {log.calls} SET success = 1 WHERE success IS NULL")
    state = State(tmp_path / "state.db")
    restarted = Exporting(log.path, state=state)
    now = restarted.good()
    assert_never_fell(before, now)
    assert_equal(now, recount(log.path, variant))
    assert restarted.value(READ, database="log", relation="messages") == 1
    assert (
        restarted.value(READ, database="log", relation="sessions") == 2
    )  # s2, which was not settled, and s1, which just had
    assert now["agent_interactions_total"]["planner", "mole"] == 1
    log.messages("s1", "mole")
    assert restarted.good()["agent_interactions_total"]["planner", "mole"] == 2
    state.close()


def test_counters_stand_where_they_stood_though_rows_were_deleted_meanwhile(tmp_path: Path) -> None:
    log = small_log(tmp_path / "log.db")
    state = State(tmp_path / "state.db")
    before = Exporting(log.path, state=state).good()
    state.close()
    log.db.execute("DELETE FROM messages WHERE id = 4")
    log.db.execute("DELETE FROM sessions WHERE session_id = 's2'")
    state = State(tmp_path / "state.db")
    now = Exporting(log.path, state=state).good()
    assert_never_fell(before, now)
    assert now["agent_sessions_started_total"][()] == 2
    assert now["agent_sessions"]["completed",] == 1
    assert now["agent_sessions"]["active",] == 0
    state.close()


def test_a_log_that_is_another_one_is_counted_from_its_beginning(tmp_path: Path) -> None:
    small_log(tmp_path / "log.db").close()
    state = State(tmp_path / "state.db")
    Exporting(tmp_path / "log.db", state=state).good()
    (tmp_path / "log.db").unlink()
    other = Log(tmp_path / "log.db")
    other.session("other", "failed")
    other.messages("other", "driver")
    assert_equal(Exporting(other.path, state=state).good(), recount(other.path, "heist-day18"))
    state.close()


def test_other_rules_make_other_numbers(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    log = small_log(tmp_path / "log.db")
    state = State(tmp_path / "state.db")
    Exporting(log.path, state=state).good()
    now = Exporting(log.path, state=state, timezone="Europe/Berlin").good()
    assert_equal(now, recount(log.path, "heist-day18"))
    assert "profile, timezone, session_labels or prices changed" in caplog.text
    state.close()


def crew(framework: str, agent: str) -> dict[str, object]:
    """A profile of the messages of the heist family."""
    messages = (
        f"SELECT id, session_id, NULL AS turn, {agent} AS agent, NULL AS role, timestamp AS at, NULL AS text "
        "FROM messages WHERE id > :after AND id <= :until"
    )
    return {"profiles": {"crew": {"framework": framework, "messages": messages}}}


@pytest.mark.parametrize(("framework", "goes_on"), [("Crew", True), ("", False)])
def test_counters_go_on_with_another_profile_of_the_same_framework(
    tmp_path: Path, framework: str, goes_on: bool
) -> None:
    """An update of the exporter corrects a profile, or one of the framework changes its layout."""
    log = small_log(tmp_path / "log.db")
    state = State(tmp_path / "state.db")
    Exporting(log.path, state, crew(framework, "agent_name"), profile="crew").good()
    log.db.execute("DELETE FROM messages WHERE session_id = 's1'")
    log.messages("s2", "planner", "mole")
    corrected = Exporting(log.path, state, crew(framework, "lower(agent_name)"), profile="crew").good()
    read_again = {("planner", ""): 2.0, ("mole", ""): 1.0}
    counted = {("planner", ""): 3.0, ("hacker", ""): 1.0, ("mole", ""): 1.0}
    assert corrected["agent_messages_total"] == (counted if goes_on else read_again)
    state.close()


def set_version(path: Path) -> None:
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 99")
    db.close()


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: path.write_bytes(b"garbage" * 1000),
        lambda path: path.write_bytes(path.read_bytes()[:4096] + b"\xaa" * 8192),
        set_version,
    ],
    ids=["garbage", "corrupt", "version"],
)
def test_what_makes_no_sense_is_put_aside(tmp_path: Path, spoil: object, caplog: pytest.LogCaptureFixture) -> None:
    log = small_log(tmp_path / "log.db")
    folder = tmp_path / "state"
    state = State(folder / "state.db")
    Exporting(log.path, state=state).good()
    state.close()
    spoil(folder / "state.db")  # type: ignore[operator]
    spoilt = (folder / "state.db").read_bytes()
    state = State(folder / "state.db")
    assert "put aside" in caplog.text
    (aside,) = folder.glob("state.db.aside-*")
    assert aside.read_bytes() == spoilt
    assert_equal(Exporting(log.path, state=state).good(), recount(log.path, "heist-day18"))
    state.close()


def test_anothers_database_is_never_touched(tmp_path: Path) -> None:
    log = small_log(tmp_path / "log.db")
    log.close()
    content = log.path.read_bytes()
    with pytest.raises(StateError, match="another program's database"):
        State(log.path)
    assert log.path.read_bytes() == content


def test_a_second_exporter_refuses_to_start(tmp_path: Path, spawn: Spawn) -> None:
    small_log(tmp_path / "log.db").close()
    state = State(tmp_path / "state.db")
    config = tmp_path / "config.yaml"
    config.write_text("databases: [{path: log.db}]\nstate: state.db")
    address = ("--web.listen-address", "127.0.0.1:0")
    second = spawn(sys.executable, "-m", "exporter", "--config.file", str(config), *address, stderr=-1)
    _, printed = second.communicate(timeout=20)
    assert second.returncode == 1
    assert "another exporter uses this state file" in printed
    state.close()


def test_a_full_disk_costs_only_the_state(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    log = small_log(tmp_path / "log.db")
    state = State(tmp_path / "state.db")
    exporting = Exporting(log.path, state=state)
    exporting.good()
    pages = state._db.execute("PRAGMA page_count").get
    assert isinstance(pages, int)
    state._db.execute(f"PRAGMA max_page_count = {pages}")  # SQLITE_FULL, as from a full disk
    for i in range(300):
        log.messages(f"s{i}", f"agent {i}")
    for _ in range(3):
        log.messages("s1", "planner")
        assert_equal(exporting.good(), recount(log.path, "heist-day18"))
    assert exporting.value("agent_exporter_state_save_failures_total", database="log") == 3
    assert len([r for r in caplog.records if "not saved" in r.message]) == 1
    state._db.execute("PRAGMA max_page_count = 1000000")
    exporting.good()
    state.close()
    state = State(tmp_path / "state.db")
    restarted = Exporting(log.path, state=state)
    assert_equal(restarted.good(), recount(log.path, "heist-day18"))
    assert restarted.value(READ, database="log", relation="messages") == 0
    state.close()


def insert_messages(log: Log, count: int) -> None:
    log.insert("messages", *({"session_id": "s1", "agent_name": "planner"} for _ in range(count)))


def test_nothing_is_published_before_a_grown_log_is_caught_up_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed after a scrape and before it saved: what was scraped is ahead of the state."""
    log = small_log(tmp_path / "log.db")
    state = State(tmp_path / "state.db")
    Exporting(log.path, state=state).good()
    state.close()
    insert_messages(log, 20_000)
    before = Exporting(log.path).good()  # what was scraped last
    state = State(tmp_path / "state.db")
    restarted = Exporting(log.path, state=state)
    restarted.tick = 0.001  # a refresh's time is up after a slice or two
    monkeypatch.setattr("exporter.engine.ingest.READ_SECONDS_PER_REFRESH", 0.012)
    assert restarted.refresh.run() is True
    assert restarted.samples() == {}
    assert restarted.refresh.status.progress is not None
    assert 0 < restarted.refresh.status.progress < 1
    monkeypatch.undo()
    now = restarted.good()
    assert_never_fell(before, now)
    assert now["agent_messages_total"]["planner", ""] == 20_003
    assert restarted.value(READ, database="log", relation="messages") == 20_000
    state.close()


def test_what_settled_meanwhile_is_known_before_anything_is_published(tmp_path: Path) -> None:
    """More calls than one refresh reads again otherwise, all of them settled while the exporter was down."""
    log = small_log(tmp_path / "log.db")
    rows = [{"session_id": "s2", "tool_name": "drill", "success": None} for _ in range(5000)]
    log.insert("tool_calls", *rows)
    state = State(tmp_path / "state.db")
    Exporting(log.path, state=state).good()
    state.close()
    log.db.execute("UPDATE tool_calls SET success = 1 WHERE success IS NULL")
    state = State(tmp_path / "state.db")
    restarted = Exporting(log.path, state=state)
    restarted.refresh.run()
    assert restarted.samples()["agent_tool_calls_total"]["unknown", "drill", "", "success"] == 5001
    state.close()


def test_no_counter_falls_when_it_is_killed_beside_a_writer(tmp_path: Path, spawn: Spawn) -> None:
    """Whatever a scrape has shown, the first one after kill -9 and a restart shows as much."""
    log = Log(tmp_path / "log.db", journal_mode="wal")
    config = configure(tmp_path, "[{path: log.db, interval: 200ms}]", "state: state.db\n")
    spawn(*command("steady_writer", log.path, 60), stdout=subprocess.DEVNULL)
    last: Samples = {}
    for _ in range(4):
        server = serve(spawn, config).wait_until_ready()
        for _ in range(15):
            now = server.samples()
            assert_never_fell(last, now)
            last = now
            time.sleep(0.1)
        server.process.kill()
        server.end()
    assert sum(last["agent_messages_total"].values()) > 200


@pytest.mark.parametrize("replaced", [False, True])
def test_a_log_that_changes_while_it_is_caught_up_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, replaced: bool
) -> None:
    log = small_log(tmp_path / "log.db")
    state = State(tmp_path / "state.db")
    before = Exporting(log.path, state=state).good()
    state.close()
    insert_messages(log, 20_000)
    state = State(tmp_path / "state.db")
    restarted = Exporting(log.path, state=state)
    restarted.tick = 0.001
    monkeypatch.setattr("exporter.engine.ingest.READ_SECONDS_PER_REFRESH", 0.012)
    assert restarted.refresh.run() is True
    if replaced:
        log.close()
        log.path.unlink()
        log = Log(log.path)
        log.session("t1", "completed", start_time=1.7e9)
        log.messages("t1", "planner", "mole", timestamp=1.7e9)
    else:  # rewritten: every id is another
        log.db.execute("UPDATE messages SET id = -id")
    monkeypatch.undo()
    now = restarted.good()
    assert_never_fell(before, now)
    if replaced:  # what was counted before the restart, what was read after it, and the other log
        assert now["agent_messages_total"]["mole", ""] == 1
        assert now["agent_messages_total"]["planner", ""] >= 3 + 1
    else:
        assert now["agent_messages_total"]["planner", ""] == 20_003
    state.close()
