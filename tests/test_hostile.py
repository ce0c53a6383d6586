"""Hostile logs and a hostile machine: other databases go on, memory stays bounded, numbers stay correct."""

import gc
import resource
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import BuiltinFunctionType, FunctionType, ModuleType
from typing import Any

import pytest

from exporter.config.settings import parse
from exporter.engine.fold import Fold, Rules
from exporter.engine.state import State
from exporter.metrics.catalogue import BUILT_IN
from exporter.model import Relation, Slice
from exporter.profiles.profile import shipped
from tests.conftest import Spawn
from tests.support.comparing import assert_equal, assert_never_fell
from tests.support.exporting import Exporting
from tests.support.fleet import Fleet
from tests.support.logs import Log, Writer, recount
from tests.support.monitoring import make, monitored
from tests.support.serving import wait_for

STARTED, ENDED = "agent_sessions_started_total", "agent_sessions_ended_total"

# -- one session_id is one session ------------------------------------------------------------------------------------


def test_a_session_that_is_replaced_again_and_again_was_started_once(tmp_path: Path, spawn: Spawn) -> None:
    """INSERT OR REPLACE gives its row a new id each time: while it is active, when it ends, and after it has ended."""
    log = Log(tmp_path / "log.db", journal_mode="wal")
    exporting = Exporting(log.path)
    agent = Writer(spawn, log.path)
    replace = "INSERT OR REPLACE INTO sessions (session_id, status, total_turns) VALUES ('s', '{}', {})"
    for turns in range(1, 6):
        agent.tell(replace.format("active", turns), replace.format("active", turns))
        assert exporting.good()[STARTED][()] == 1
    for turns in (6, 7):
        agent.tell(replace.format("completed", turns))
        samples = exporting.good()
        assert samples[STARTED][()] == 1
        assert samples[ENDED]["completed",] == 1
        assert samples["agent_session_turns_sum"]["completed",] == turns
    assert samples["agent_sessions"]["completed",] == 1


@pytest.mark.parametrize("restarted", [False, True])
def test_so_was_one_that_settled_more_than_ten_thousand_sessions_ago(tmp_path: Path, restarted: bool) -> None:
    log = Log(tmp_path / "log.db")
    names = [f"s{i}" for i in range(10_500)]
    log.insert("sessions", *({"session_id": name, "status": "completed", "total_turns": 1} for name in names))
    state = State(tmp_path / "state.db")
    exporting = Exporting(log.path, state)
    exporting.good()
    if restarted:
        state.close()
        state = State(tmp_path / "state.db")
        exporting = Exporting(log.path, state)
    replace = "INSERT OR REPLACE INTO sessions (session_id, status, total_turns) VALUES ('s3', ?, ?)"
    for status, turns in (("completed", 2), ("active", 3), ("failed", 4), ("active", 5), ("completed", 6)):
        log.db.execute(replace, (status, turns))
        samples = exporting.good()
        assert samples[STARTED][()] == 10_500
        assert samples[ENDED] == {("completed",): 10_500, ("failed",): 0}
        assert samples["agent_session_turns_count"]["completed",] == 10_500
        assert min(samples["agent_sessions"].values()) == 0
    exporting.now += 2 * 3600
    samples = exporting.good()
    assert samples[STARTED][()] == 10_500
    assert samples[ENDED] == {("completed",): 10_500, ("failed",): 0}
    assert samples["agent_sessions"]["completed",] == 10_500
    state.close()


# -- the state's file -------------------------------------------------------------------------------------------------


@contextmanager
def full_disk(*, leaving: int) -> Iterator[None]:
    """No file of this process can grow beyond so many bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (leaving, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_reload_while_the_disk_of_the_state_is_full_costs_only_the_state(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A database that the new configuration reads otherwise begins anew, one that it leaves out is gone."""
    for name in ("a", "b"):
        make(tmp_path / f"{name}.db").close()
    state, path = State(tmp_path / "state.db"), tmp_path / "config.yaml"
    with monitored(parse("databases: [{path: a.db, interval: 300ms}, {path: b.db}]", path), state) as found:
        wait_for(lambda: found.page().count("agent_messages_total{") == 2)
        wal = (tmp_path / "state.db-wal").stat().st_size
        with full_disk(leaving=wal):
            found.monitor.apply(parse("databases: [{path: a.db, interval: 200ms}]", path))
            wait_for(lambda: 'agent_messages_total{database="a",agent="planner"} 2' in found.page())
            wait_for(lambda: 'agent_messages_total{database="b"' not in found.page())
            wait_for(lambda: found.own.value("agent_exporter_state_save_failures_total", "a") > 0)
            assert found.monitor.refreshes["a"].status.failure is None
        Log(tmp_path / "a.db").messages("s", "planner")
        wait_for(lambda: 'agent_messages_total{database="a",agent="planner"} 3' in found.page())
        wait_for(lambda: state.holds("a"))
    assert "not saved" in caplog.text
    state.close()


@pytest.mark.parametrize("fate", ["deleted", "replaced"])
def test_a_state_file_that_is_gone_is_noticed_and_written_anew(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, fate: str
) -> None:
    log = make(tmp_path / "log.db")
    state = State(tmp_path / "state.db")
    exporting = Exporting(log.path, state)
    exporting.good()
    for ending in ("", "-wal", "-shm"):
        (tmp_path / f"state.db{ending}").unlink(missing_ok=True)
    if fate == "replaced":
        State(tmp_path / "state.db").close()  # as a restored backup, or what a deployment copies there
    log.messages("s", "planner")
    before = exporting.good()  # to be saved is what had not changed, too
    assert "state file was deleted or replaced" in caplog.text
    state.close()
    log.db.execute("DELETE FROM messages")
    state = State(tmp_path / "state.db")
    assert_never_fell(before, Exporting(log.path, state).good())
    state.close()


def test_a_state_file_that_is_gone_is_written_anew_though_the_log_rests(tmp_path: Path) -> None:
    log = make(tmp_path / "log.db")
    state = State(tmp_path / "state.db")
    exporting = Exporting(log.path, state)
    exporting.good()
    (tmp_path / "state.db").unlink()
    exporting.good()
    assert (tmp_path / "state.db").exists()
    assert state.holds("log")
    state.close()


def test_the_pragmas_of_the_state_take_effect(tmp_path: Path) -> None:
    state = State(tmp_path / "state.db")
    assert state._db.execute("PRAGMA journal_mode").get == "wal"
    assert state._db.execute("PRAGMA locking_mode").get == "exclusive"
    assert state._db.execute("PRAGMA synchronous").get == 1  # NORMAL
    state.close()


# -- ids and quantities that no schema forbids ------------------------------------------------------------------------


def log_of_odd_ids(path: Path) -> Log:
    """Sessions whose ids are an integer, a real, a BLOB and a text, two messages each; columns without affinity."""
    log = Log(path)
    for table in ("sessions", "messages"):
        (sql,) = log.db.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()
        log.db.execute(f"DROP TABLE {table}")
        log.db.execute(sql.replace("session_id TEXT", "session_id"))
    log.db.execute("CREATE INDEX again ON messages (session_id)")
    for i, name in enumerate((42, 2.5, b"raw", "text")):
        log.session(name, "active", start_time=1.7e9 + i)  # type: ignore[arg-type]
        log.messages(name, "planner", "hacker", timestamp=1.7e9 + i)  # type: ignore[arg-type]
    return log


def test_sessions_whose_ids_are_numbers_or_blobs_are_found_as_they_are_shown(tmp_path: Path) -> None:
    log_of_odd_ids(tmp_path / "log.db").close()
    fleet = Fleet(tmp_path, {"path": "log.db"}).refresh()
    shown = {session["session_id"] for session in fleet.get("/api/sessions")["sessions"]}
    assert shown == {"42", "2.5", "raw", "text"}
    for name in shown:
        assert [m["agent_name"] for m in fleet.get(f"/api/sessions/{name}")["messages"]] == ["planner", "hacker"]


def test_their_interactions_go_on_after_a_restart(tmp_path: Path) -> None:
    """With an index on the session the log itself is asked for the last agent of each."""
    log = log_of_odd_ids(tmp_path / "log.db")
    state = State(tmp_path / "state.db")
    Exporting(log.path, state).good()
    state.close()
    for name in (42, 2.5, b"raw", "text"):
        log.messages(name, "mole")  # type: ignore[arg-type]
    state = State(tmp_path / "state.db")
    assert Exporting(log.path, state).good()["agent_interactions_total"]["hacker", "mole"] == 4
    state.close()


def test_the_lowest_id_of_all_is_read(tmp_path: Path) -> None:
    log = Log(tmp_path / "log.db")
    for id_ in (-(2**63), -5, 0, 2**63 - 1):
        log.messages("s", "planner", id=id_)
        log.call("s", "drill", 1, id=id_)
    log.db.execute("INSERT INTO sessions (rowid, session_id, status) VALUES (?, 's', 'completed')", (-(2**63),))
    exporting = Exporting(log.path)
    for _ in range(2):
        assert_equal(exporting.good(), recount(log.path, "heist-day18"))
    assert exporting.samples()["agent_messages_total"]["planner", ""] == 4
    assert exporting.samples()[STARTED][()] == 1


def test_so_are_its_neighbours_alone(tmp_path: Path) -> None:
    """A log whose only row has the lowest id, and then one that has the highest, too."""
    log = Log(tmp_path / "log.db")
    exporting = Exporting(log.path)
    for count, id_ in enumerate((-(2**63), 2**63 - 1), 1):
        log.messages("s", "planner", id=id_)
        for _ in range(2):
            assert exporting.good()["agent_messages_total"]["planner", ""] == count


def test_quantities_that_no_counter_could_hold_are_absent(tmp_path: Path) -> None:
    log = Log(tmp_path / "log.db")
    log.db.execute("ALTER TABLE messages ADD COLUMN tokens")
    select = (
        "SELECT id, session_id, turn_id AS turn, agent_name AS agent, agent_role AS role, timestamp AS at, message AS "
        "text, tokens AS output_tokens FROM messages WHERE id > :after AND id <= :until"
    )
    sessions = shipped()["heist-day18"].relations[Relation.SESSIONS]
    profiles = {"own": {"sessions": sessions, "messages": select, "statuses": {"completed": ["completed"]}}}
    log.session("s1", "completed", 1e308)
    log.session("s2", "completed", 1e308)
    log.session("s3", "completed", 4)
    for tokens in (7, 1e300, "1e300", float("inf"), -3, 5):
        log.messages("s1", "planner", tokens=tokens)
    exporting = Exporting(log.path, top={"profiles": profiles}, profile="own")
    samples = exporting.good()
    assert samples["agent_session_turns_average"][()] == 4
    assert samples["agent_session_turns_sum"]["completed",] == 4
    assert samples["agent_session_turns_count"]["completed",] == 1
    assert samples["agent_tokens_total"]["planner", "", "output"] == 12
    log.messages("s1", "planner", tokens=1)
    assert exporting.good()["agent_tokens_total"]["planner", "", "output"] == 13


# -- bounds -----------------------------------------------------------------------------------------------------------


def rules() -> Rules:
    return Rules(shipped()["heist-day18"], BUILT_IN, series_budget=100, sessions_kept=100)


def slice_of(relation: Relation, first: int, **columns: list[Any]) -> Slice:
    count = len(next(iter(columns.values())))
    return Slice(relation, first + count - 1, {"id": [*range(first, first + count)], **columns})


def kept_bytes(root: object) -> int:
    """The size of all that an object holds, itself included; not of code, which many share."""
    seen, todo, size = {id(root)}, [root], 0
    while todo:
        thing = todo.pop()
        size += sys.getsizeof(thing)
        for more in gc.get_referents(thing):
            if id(more) not in seen and not isinstance(more, type | ModuleType | FunctionType | BuiltinFunctionType):
                seen.add(id(more))
                todo.append(more)
    return size


def test_label_sets_past_the_budget_leave_nothing_behind(tmp_path: Path) -> None:
    """Of 400,000 no more is kept than of the first 200,000."""
    fold = Fold(rules())
    kept = []
    for first in range(1, 400_001, 20_000):
        names = [f"agent {i}" for i in range(first, first + 20_000)]
        columns: dict[str, list[Any]] = {
            "session_id": ["s"] * 20_000,
            "agent": names,
            "role": names,
            "at": [None] * 20_000,
        }
        fold.add(slice_of(Relation.MESSAGES, first, **columns))
        fold.flush()
        kept.append(kept_bytes(fold))
    assert fold.totals.overflowed > 300_000
    assert sum(fold.totals.ever["agent_messages_total"].values()) == 400_000
    assert max(kept[10:]) < max(kept[:10]) * 1.02


def test_long_texts_where_times_and_names_belong_are_not_kept(tmp_path: Path) -> None:
    """A hundred KB in each cell, one row a refresh as agents write them, and all at once."""
    log = Log(tmp_path / "log.db", variant="heist-day16")  # without an index on the session: all are remembered
    exporting = Exporting(log.path)
    long = "x" * 100_000
    for i in range(30):
        log.messages(f"s{i}", f"planner {i}{long}", timestamp=long[:7000] if i % 2 else long)
        log.session(f"s{i}", f"active {long}", start_time=long, end_time=long)
        log.call(f"s{i}", f"drill {i}{long}", None, timestamp=long)
        exporting.good()
    log.insert("messages", *({"session_id": f"t{i}", "agent_name": "a", "timestamp": long} for i in range(100)))
    exporting.good()
    fold = exporting.refresh.ingest.fold
    assert fold is not None
    assert len(fold.messages.last_at) == 130
    assert max(len(str(at)) for at in fold.messages.last_at.values()) == 64
    fold.rules = rules()
    assert kept_bytes(fold) < 1_000_000


# -- what is logged ---------------------------------------------------------------------------------------------------


def test_raw_statuses_are_cut_where_they_are_logged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    log = Log(tmp_path / "log.db")
    log.session("s", "on fire " + "!" * 1_000_000)
    log.call("s", "drill", "perhaps " + "?" * 1_000_000)
    exporting = Exporting(log.path)
    exporting.good()
    told = sorted(record.getMessage() for record in caplog.records if "does not map" in record.getMessage())
    assert [message.split(";")[0] for message in told] == [
        f"the profile does not map outcome={'perhaps ' + '?' * 56!r}",
        f"the profile does not map status={'on fire ' + '!' * 56!r}",
    ]
    assert exporting.refresh.status.unmapped == {
        f"outcome={'perhaps ' + '?' * 56!r}",
        f"status={'on fire ' + '!' * 56!r}",
    }
