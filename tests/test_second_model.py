"""Rows as frameworks write them: several from one table row, rows that settle later, sessions that go on, model calls.

Each log here is a few lines of SQL, its profile a few more; numbers are worked out by hand.
"""

import json
import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from exporter.config.settings import parse
from exporter.engine.ingest import Ingest, IngestObserver
from exporter.engine.state import State
from exporter.metrics.catalogue import BUILT_IN
from exporter.model import Relation
from exporter.source.database import Database
from exporter.source.statements import Select
from exporter.source.throttle import Throttle
from tests.support.exporting import Exporting, Samples, without_zeros
from tests.support.serving import check, write_config

RANGE = "WHERE {0}id > :after AND {0}id <= :until"
MESSAGES = "agent_messages_total"
CALLS = "agent_tool_calls_total"
PAIRS = "agent_interactions_total"
SKIPPED = "agent_exporter_rows_skipped_total"


class Own:
    """A log of a test's own tables, and the profile that reads it."""

    def __init__(self, folder: Path, tables: str, **profile: Any) -> None:
        self.path = folder / "log.db"
        self.profile: Mapping[str, Any] = profile
        self.db = sqlite3.connect(self.path, isolation_level=None)
        self.db.execute("PRAGMA synchronous = OFF")  # tests cut no power
        self.db.executescript(tables)

    def write(self, *statements: str) -> None:
        """A commit each."""
        for statement in statements:
            self.db.execute(statement)

    def exporting(self, state: State | None = None, **settings: Any) -> Exporting:
        return Exporting(self.path, state, top={"profiles": {"own": self.profile}}, profile="own", **settings)

    def check(self) -> "tuple[int, str]":
        entry = {"path": self.path.name, "profile": "own"}
        config = write_config(self.path.parent, {"databases": [entry], "profiles": {"own": dict(self.profile)}})
        found = check(config)
        return found.returncode, found.stdout


def counts(samples: Samples, name: str) -> dict[tuple[str, ...], float]:
    return without_zeros(samples.get(name, {}))


# -- several rows from one table row ----------------------------------------------------------------------------------

EVENTS = "CREATE TABLE event (id INTEGER PRIMARY KEY, session, calls)"
PARTS = f"""
    SELECT e.id, c.key AS part, e.session AS session_id, 'coder' AS agent, c.value ->> 'tool' AS tool,
           NULL AS operation, c.value ->> 'ok' AS outcome, NULL AS at
    FROM event e, json_each(e.calls) c {RANGE.format("e.")}"""


def test_parts_of_a_row_settle_one_by_one(tmp_path: Path) -> None:
    """The second of two calls is still pending; then it fails, and a third is added to the same row."""
    log = Own(tmp_path, EVENTS, tool_calls=PARTS, outcomes={"success": ["1"], "failure": ["0"]})
    exporting = log.exporting()
    log.write("""INSERT INTO event VALUES (1, 's', '[{"tool": "read", "ok": 1}, {"tool": "edit"}]')""")
    samples = exporting.good()
    assert counts(samples, CALLS) == {("coder", "read", "", "success"): 1}
    assert counts(samples, "agent_tool_calls_pending") == {("edit",): 1}
    log.write("""UPDATE event SET calls = '[{"tool": "read", "ok": 1}, {"tool": "edit", "ok": 0}, {"tool": "run"}]'""")
    samples = exporting.good()
    assert counts(samples, CALLS) == {("coder", "read", "", "success"): 1, ("coder", "edit", "", "failure"): 1}
    assert counts(samples, "agent_tool_calls_pending") == {("run",): 1}
    log.write("""UPDATE event SET calls = json_set(calls, '$[2].ok', 1)""")
    samples = exporting.good()
    assert counts(samples, CALLS) == counts(log.exporting().good(), CALLS)
    assert counts(samples, CALLS)["coder", "run", "", "success"] == 1
    assert counts(samples, "agent_tool_calls_pending") == {}
    assert log.check()[0] == 0


def test_a_search_finds_every_part_of_each_row(tmp_path: Path) -> None:
    """A slice of a search ends amid the parts of a row, once a row has more parts than a slice holds."""
    for number, rows in enumerate(([400, 400, 400, 400], [3, 2500, 7], [1000, 1000], [1000])):
        folder = tmp_path / str(number)
        folder.mkdir()
        log = Own(folder, EVENTS, tool_calls=PARTS, outcomes={"success": ["1"], "failure": ["0"]})
        for row, parts in enumerate(rows, 1):
            calls = json.dumps([{"tool": "read", "ok": 1}] * parts)
            log.db.execute("INSERT INTO event VALUES (?, 's', ?)", (row, calls))
        wanted = [(row, part) for row, parts in enumerate(rows, 1) for part in range(parts)]
        columns = ("id", "part", "session_id")
        select = Select(Relation.TOOL_CALLS, PARTS, columns, "event", "id")
        with (throttle := Throttle()), Database(log.path).open_reader(throttle) as reader:
            for newest_first in (False, True):
                slices = list(reader.search(select, columns, "", {}, newest_first))
                found = [
                    pair for slice_ in slices for pair in zip(slice_.columns["id"], slice_.columns["part"], strict=True)
                ]
                assert found == (wanted[::-1] if newest_first else wanted)


@pytest.mark.parametrize(
    ("id_", "part", "words"),
    [
        ("e.id * 1000 + c.key AS id", "", "tool_calls: id is computed"),
        ("e.id", "", "several rows have the id 1; tell them apart by a column part"),
        ("e.id", "0 AS part,", "several rows have the id 1 and the part 0; give them different parts"),
    ],
)
def test_check_refuses_composite_ids_and_ids_that_repeat(tmp_path: Path, id_: str, part: str, words: str) -> None:
    select = PARTS.replace("e.id, c.key AS part,", f"{id_}, {part}")
    log = Own(tmp_path, EVENTS, tool_calls=select, outcomes={"success": ["1"]})
    log.write("""INSERT INTO event VALUES (1, 's', '[{"tool": "read", "ok": 1}, {"tool": "read", "ok": 1}]')""")
    code, told = log.check()
    assert code == 1
    assert words in told


# -- rows that settle later -------------------------------------------------------------------------------------------

TALK = "CREATE TABLE talk (id INTEGER PRIMARY KEY, session, who, done, tokens); CREATE INDEX s ON talk (session)"
SETTLING = f"""
    SELECT id, session AS session_id, NULL AS turn, who AS agent, NULL AS role, NULL AS at, NULL AS text,
           done AS settled, tokens AS output_tokens
    FROM talk {RANGE.format("")}"""


def talk(folder: Path) -> Own:
    return Own(folder, TALK, messages=SETTLING)


def test_a_message_counts_when_it_settles_with_its_interactions_and_tokens(tmp_path: Path) -> None:
    """The second of three is being written while the third is there: pairs are those of the order written."""
    log = talk(tmp_path)
    exporting = log.exporting()
    log.write("INSERT INTO talk VALUES (1, 's', 'user', 1, 3), (2, 's', 'coder', 0, 10), (3, 's', 'user', 1, 4)")
    samples = exporting.good()
    assert counts(samples, MESSAGES) == {("user", ""): 2}
    assert counts(samples, PAIRS) == {}
    log.write("UPDATE talk SET done = 1, tokens = 50 WHERE id = 2")
    samples = exporting.good()
    assert counts(samples, MESSAGES) == {("user", ""): 2, ("coder", ""): 1}
    assert counts(samples, PAIRS) == {("user", "coder"): 1, ("coder", "user"): 1}
    assert counts(samples, "agent_tokens_total") == {("user", "", "output"): 7, ("coder", "", "output"): 50}


@pytest.mark.parametrize("session", ["'s'", "NULL"])
def test_messages_of_one_row_settle_one_by_one(tmp_path: Path, session: str) -> None:
    """Those that settled before the last one are not counted again with it, whether they have a session or not."""
    select = f"""
        SELECT e.id, c.key AS part, c.value AS settled, {session} AS session_id, NULL AS turn, 'coder' AS agent,
               NULL AS role, NULL AS at, NULL AS text
        FROM event e, json_each(e.calls) c {RANGE.format("e.")}"""
    log = Own(tmp_path, EVENTS, messages=select)
    exporting = log.exporting()
    for number, (messages, settled) in enumerate([("[1, 1, 0]", 2), ("[1, 1, 1, 0]", 3), ("[1, 1, 1, 1]", 4)]):
        log.write(f"INSERT OR REPLACE INTO event VALUES (1, 's', '{messages}')")
        for now in (exporting, log.exporting()):
            samples = now.good()
            assert counts(samples, MESSAGES) == {("coder", ""): settled}, number
            pairs = {("coder", "coder"): settled - 1} if session != "NULL" else {}
            assert counts(samples, PAIRS) == pairs, number


def test_what_was_counted_of_a_row_that_is_unsettled_again_is_not_counted_again(tmp_path: Path) -> None:
    """As when a failed run goes on: of its two messages and calls the first had settled."""
    part = f"""c.key AS part, c.value AS settled, 's' AS session_id, 'coder' AS agent, NULL AS at
               FROM event e, json_each(e.calls) c {RANGE.format("e.")}"""
    log = Own(
        tmp_path, EVENTS,
        messages="SELECT e.id, NULL AS turn, NULL AS role, NULL AS text, " + part,
        tool_calls="SELECT e.id, 'run' AS tool, NULL AS operation, iif(c.value, 1, NULL) AS outcome, " + part,
        model_calls="SELECT e.id, 'm' AS model, 7 AS input_tokens, " + part,
        outcomes={"success": ["1"]},
    )  # fmt: skip
    log.write("INSERT INTO event VALUES (1, 's', '[1, 0]')")
    exporting = log.exporting()
    for now, settled, pending in (("[1, 0]", 1, 1), ("[0, 0]", 1, 1), ("[0, 0, 0]", 1, 2), ("[1, 1, 1]", 3, 0)):
        log.write(f"UPDATE event SET calls = '{now}'")
        samples = exporting.good()
        assert counts(samples, MESSAGES) == {("coder", ""): settled}, now
        assert counts(samples, CALLS) == {("coder", "run", "", "success"): settled}, now
        assert counts(samples, "agent_tool_calls_pending") == ({("run",): pending} if pending else {}), now
        assert counts(samples, "agent_tokens_total") == {("coder", "m", "input"): 7 * settled}, now


def test_a_session_that_ended_goes_on_with_messages_of_a_row_that_was_there(tmp_path: Path) -> None:
    """Its first message has settled, and more are to come in the same row."""
    tables = "CREATE TABLE run (id INTEGER PRIMARY KEY, state, messages)"
    log = Own(
        tmp_path, tables,
        sessions=f"""SELECT id, 's' AS session_id, 1795600000 AS started_at, NULL AS ended_at,
                     json_array_length(messages) AS turns, state AS status FROM run {RANGE.format("")}""",
        messages=f"""SELECT run.id AS id, m.key AS part, m.value AS settled, 's' AS session_id, NULL AS turn,
                     'coder' AS agent, NULL AS role, NULL AS at, NULL AS text
                     FROM run, json_each(messages) m {RANGE.format("run.")}""",
        statuses={"completed": ["done"], "failed": ["error"]},
    )  # fmt: skip
    log.write("INSERT INTO run VALUES (1, 'error', '[1, 0]')")
    exporting = log.exporting()
    assert counts(exporting.good(), "agent_sessions") == {("failed",): 1}
    log.write("UPDATE run SET state = 'done', messages = '[1, 1, 1]'")
    samples = exporting.good()
    assert counts(samples, "agent_sessions") == {("completed",): 1}
    assert counts(samples, "agent_session_turns_sum") == {("failed",): 3}
    assert counts(samples, MESSAGES) == {("coder", ""): 3}


def test_an_unsettled_message_that_is_deleted_was_never_there(tmp_path: Path) -> None:
    log = talk(tmp_path)
    exporting = log.exporting()
    log.write("INSERT INTO talk VALUES (1, 's', 'user', 1, 3), (2, 's', 'coder', 0, 10), (3, 's', 'mole', 1, 4)")
    exporting.good()
    log.write("DELETE FROM talk WHERE id = 2")
    samples = exporting.good()
    assert counts(samples, MESSAGES) == {("user", ""): 1, ("mole", ""): 1}
    assert counts(samples, PAIRS) == {("user", "mole"): 1}


def test_how_many_unsettled_rows_are_remembered_is_bounded_and_the_rest_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """60 unsettled rows and room for 50: the ten oldest are given up, also after a restart."""
    monkeypatch.setattr("exporter.engine.unsettled.MOST", 50)
    log, state = talk(tmp_path), State(tmp_path / "state.db")
    log.write(*(f"INSERT INTO talk VALUES ({i}, 's{i}', 'coder', 0, 1)" for i in range(1, 61)))
    exporting = log.exporting(state)
    exporting.good()
    exporting.good()
    assert exporting.value(SKIPPED, database="log", relation="messages", reason="unsettled") == 10
    told = [record for record in caplog.records if "too many unsettled rows" in record.getMessage()]
    assert len(told) == 1
    state.close()
    state = State(tmp_path / "state.db")
    restarted = log.exporting(state)
    log.write("UPDATE talk SET done = 1")
    assert counts(restarted.good(), MESSAGES) == {("coder", ""): 50}
    assert restarted.value(SKIPPED, database="log", relation="messages", reason="unsettled") == 0
    state.close()


# -- the cursor follows the table -------------------------------------------------------------------------------------


def test_a_refresh_reads_what_is_new_though_no_row_passes_the_filter(tmp_path: Path) -> None:
    """Events of which none is a call: the next refresh begins behind them, however many they are."""
    select = f"""
        SELECT id, NULL AS session_id, NULL AS agent, tool, NULL AS operation, 1 AS outcome, NULL AS at
        FROM event {RANGE.format("")} AND kind = 'call'"""
    log = Own(tmp_path, "CREATE TABLE event (id INTEGER PRIMARY KEY, kind, tool)", tool_calls=select,
              outcomes={"success": [1]})  # fmt: skip
    exporting = log.exporting()
    numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {})"
    many = f"INSERT INTO event (kind) {numbers} SELECT 'x' FROM n"

    def transactions_of_a_refresh() -> float:
        total = "agent_exporter_read_transaction_seconds_bucket"
        before = sum(exporting.own._numbers[total].values())
        exporting.good()
        return sum(exporting.own._numbers[total].values()) - before

    log.write(many.format(10))
    exporting.good()
    log.write(many.format(10))
    few = transactions_of_a_refresh()
    log.write(many.format(100_000))
    exporting.good()
    log.write(many.format(10))
    assert transactions_of_a_refresh() == few
    fold = exporting.refresh.ingest.fold
    assert fold is not None
    assert fold.cursors[Relation.TOOL_CALLS] == 100_030
    log.write("INSERT INTO event (kind, tool) VALUES ('call', 'read')")
    assert counts(exporting.good(), CALLS) == {("unknown", "read", "", "success"): 1}


# -- known by what cannot change --------------------------------------------------------------------------------------


@pytest.mark.parametrize("restarting", [False, True])
def test_rows_that_are_filled_in_later_are_the_same_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, restarting: bool
) -> None:
    """A message is written before its session, a call's time is that of its end, a session's start comes later."""
    log = Own(
        tmp_path,
        "CREATE TABLE run (id INTEGER PRIMARY KEY, name, began, ended, status);"
        "CREATE TABLE message (id INTEGER PRIMARY KEY, run, who, at);"
        "CREATE TABLE call (id INTEGER PRIMARY KEY, run, ended, ok)",
        sessions="SELECT id, name AS session_id, began AS started_at, ended AS ended_at, NULL AS turns, status "
        "FROM run " + RANGE.format(""),
        messages="SELECT m.id, r.name AS session_id, NULL AS turn, who AS agent, NULL AS role, at, NULL AS text "
        "FROM message m LEFT JOIN run r ON r.id = m.run " + RANGE.format("m."),
        tool_calls="SELECT id, run AS session_id, NULL AS agent, 'drill' AS tool, NULL AS operation, ok AS outcome, "
        "ended AS at FROM call " + RANGE.format(""),
        statuses={"completed": ["done"], "active": ["on"]},
        outcomes={"success": [1]},
    )
    state = State(tmp_path / "state.db")
    exporting = log.exporting(state)
    for statement in (
        "INSERT INTO message (run, who, at) VALUES (1, 'coder', 1.7e9)",
        "INSERT INTO call (run) VALUES (1)",
        "INSERT INTO run (name, status) VALUES ('one', 'on')",
        "INSERT INTO message (run, who, at) VALUES (1, 'mole', 1.7e9 + 1)",
        "UPDATE call SET ended = 1.7e9 + 5, ok = 1",
        "UPDATE run SET began = 1.7e9",
        "UPDATE run SET ended = 1.7e9 + 30, status = 'done'",
        "INSERT INTO message (run, who, at) VALUES (2, 'coder', 1.7e9 + 40)",
        "INSERT INTO run (name, status, began) VALUES ('two', 'on', 1.7e9 + 40)",
    ):
        log.write(statement)
        if restarting:
            state.close()
            state = State(tmp_path / "state.db")
            exporting = log.exporting(state)
        samples = exporting.good()
    assert "replaced by another" not in caplog.text
    assert "altered" not in caplog.text
    assert counts(samples, MESSAGES) == {("coder", ""): 2, ("mole", ""): 1}
    assert counts(samples, CALLS) == {("unknown", "drill", "", "success"): 1}
    assert samples["agent_sessions_started_total"][()] == 2
    assert samples["agent_session_duration_seconds_sum"]["completed",] == 30
    state.close()


# -- sessions that go on ----------------------------------------------------------------------------------------------

RUNS = "CREATE TABLE run (id INTEGER PRIMARY KEY, name, began, ended, turns, status)"
SESSIONS = f"""
    SELECT id, name AS session_id, began AS started_at, ended AS ended_at, turns, status FROM run {RANGE.format("")}"""


def runs(folder: Path) -> Own:
    statuses = {"completed": ["done"], "failed": ["bad"], "active": ["on"]}
    return Own(folder, RUNS, sessions=SESSIONS, statuses=statuses)


def test_a_settled_session_that_goes_on_moves_its_observations(tmp_path: Path) -> None:
    """Turns 1 to 2 and duration 10 to 30 s between two looks: one observation, of 2 turns and 30 s."""
    log = runs(tmp_path)
    exporting = log.exporting()
    log.write("INSERT INTO run VALUES (1, 's', 1.7e9, 1.7e9 + 10, 1, 'done')")
    exporting.good()
    log.write("UPDATE run SET turns = 2, ended = 1.7e9 + 30")
    samples = exporting.good()
    assert samples["agent_session_turns_count"]["completed",] == 1
    assert samples["agent_session_turns_sum"]["completed",] == 2
    assert samples["agent_session_turns_bucket"]["completed", "1.0"] == 0
    assert samples["agent_session_turns_bucket"]["completed", "2.0"] == 1
    assert samples["agent_session_duration_seconds_count"]["completed",] == 1
    assert samples["agent_session_duration_seconds_sum"]["completed",] == 30
    assert samples["agent_sessions_ended_total"]["completed",] == 1
    assert samples["agent_session_turns_average"][()] == 2


def test_completed_active_completed_is_started_and_ended_once(tmp_path: Path) -> None:
    log = runs(tmp_path)
    exporting = log.exporting(stalled_after="10y")
    log.write("INSERT INTO run VALUES (1, 's', 1.7e9, 1.7e9 + 10, 1, 'done')")
    exporting.good()
    for status, gauges in (
        ("on", {("active",): 1}),
        ("done", {("completed",): 1}),
        ("on", {("active",): 1}),
        ("bad", {("failed",): 1}),
    ):
        log.write(f"UPDATE run SET status = '{status}'")
        samples = exporting.good()
        assert counts(samples, "agent_sessions") == gauges
        assert samples["agent_sessions_started_total"][()] == 1
        assert counts(samples, "agent_sessions_ended_total") == {("completed",): 1}


def test_a_settled_session_that_goes_on_with_a_call_is_read_again(tmp_path: Path) -> None:
    """However long after: an agent answered, and the one after it failed without a message."""
    log = Own(
        tmp_path,
        f"{RUNS}; CREATE TABLE call (id INTEGER PRIMARY KEY, run, error)",
        sessions=SESSIONS,
        model_calls=f"""
            SELECT id, run AS session_id, NULL AS agent, NULL AS model, NULL AS at,
                   iif(error IS NULL, 'yes', 'no') AS outcome FROM call {RANGE.format("")}""",
        statuses={"completed": ["done"], "failed": ["bad"], "active": ["on"]},
        outcomes={"success": ["yes"], "failure": ["no"]},
    )
    exporting = log.exporting()
    log.write("INSERT INTO run VALUES (1, 's', 1.7e9, 1.7e9 + 10, 1, 'done')")
    for _ in range(4):
        exporting.good()
        log.write("INSERT INTO call VALUES (NULL, 'another', NULL)")
    log.write("UPDATE run SET status = 'bad'", "INSERT INTO call VALUES (NULL, 's', 'QUOTA')")
    assert counts(exporting.good(), "agent_sessions") == {("failed",): 1}


def test_sessions_at_the_end_that_are_deleted_give_their_ids_to_others(tmp_path: Path) -> None:
    """SQLite gives the id of a deleted last row again: the session that gets it is new, also in a table left empty."""
    log = runs(tmp_path)
    exporting = log.exporting(stalled_after="10y")
    log.write("INSERT INTO run VALUES (1, 'a', 1.7e9, NULL, 1, 'on')")
    exporting.good()
    for number, name in enumerate(("b", "c"), 2):
        log.write("DELETE FROM run WHERE id = (SELECT max(id) FROM run)")
        assert counts(exporting.good(), "agent_sessions") == {}
        log.write(f"INSERT INTO run VALUES (NULL, '{name}', 1.7e9, NULL, 1, 'on')")
        samples = exporting.good()
        assert counts(samples, "agent_sessions") == {("active",): 1}
        assert samples["agent_sessions_started_total"][()] == number


def test_a_settled_session_that_a_reconcile_finds_changed_moves_its_observations(tmp_path: Path) -> None:
    """Of 102 sessions the first is edited long after it ended, so that no refresh looks at it, and the second is
    deleted: the edited one is one observation, at what is known now, and the other stays counted."""
    log = runs(tmp_path)
    exporting = log.exporting()
    log.write(*(f"INSERT INTO run VALUES ({i}, 's{i}', 1.7e9, 1.7e9 + 10, 1, 'done')" for i in range(1, 103)))
    for _ in range(3):
        exporting.good()
    log.write("UPDATE run SET turns = 5, ended = 1.7e9 + 30 WHERE id = 1", "DELETE FROM run WHERE id = 2")
    assert exporting.good()["agent_session_turns_sum"]["completed",] == 102
    for _ in range(2):
        exporting.now += 3 * 3600
        samples = exporting.good()
        assert samples["agent_session_turns_count"]["completed",] == 102
        assert samples["agent_session_turns_sum"]["completed",] == 106
        assert samples["agent_session_turns_bucket"]["completed", "1.0"] == 101
        assert samples["agent_session_duration_seconds_count"]["completed",] == 102
        assert samples["agent_session_duration_seconds_sum"]["completed",] == 1040
        assert samples["agent_sessions_started_total"][()] == 102
        assert counts(samples, "agent_sessions_ended_total") == {("completed",): 102}


def test_a_session_that_ended_as_another_status_is_ended_once_across_reconciles(tmp_path: Path) -> None:
    """Whether a refresh sees the change, or the reconcile does; and it may go on and end once more after that."""
    log = runs(tmp_path)
    exporting = log.exporting(stalled_after="10y")
    log.write("INSERT INTO run VALUES (1, 's', 1.7e9, 1.7e9 + 10, 1, 'done')")
    exporting.good()
    for status, turns, reconcile in (
        ("bad", 2, False), ("bad", 2, True), ("on", 3, True), ("on", 3, False), ("bad", 4, False), ("done", 5, True),
    ):  # fmt: skip
        log.write(f"UPDATE run SET status = '{status}', turns = {turns}")
        exporting.now += 3 * 3600 * reconcile
        samples = exporting.good()
        assert samples["agent_sessions_started_total"][()] == 1
        assert counts(samples, "agent_sessions_ended_total") == {("completed",): 1}
        assert counts(samples, "agent_session_turns_count") == {("completed",): 1}
        seen = 2 if status == "on" else turns  # of a session that goes on, its turns count when it ends again
        assert counts(samples, "agent_session_turns_sum") == {("completed",): seen}
        assert sum(counts(samples, "agent_sessions").values()) == 1


def test_a_session_that_is_written_again_after_a_reconcile_is_started_and_ended_once(tmp_path: Path) -> None:
    """Its row is deleted, a reconcile finds it missing, and then it comes again under another id."""
    log = runs(tmp_path)
    exporting = log.exporting(stalled_after="10y")
    log.write(
        "INSERT INTO run VALUES (1, 's', 1.7e9, 1.7e9 + 10, 1, 'done')",
        "INSERT INTO run VALUES (2, 't', 1.7e9, NULL, 1, 'on')",
        "INSERT INTO run VALUES (3, 'u', 1.7e9, 1.7e9 + 5, 1, 'done')",
    )
    exporting.good()
    again = (
        "INSERT INTO run VALUES (4, 's', 1.7e9, 1.7e9 + 10, 2, 'done')",
        "INSERT INTO run VALUES (5, 't', 1.7e9, NULL, 1, 'on')",
    )
    for statements in (("DELETE FROM run WHERE id IN (1, 2)",), (), again, ()):
        log.write(*statements)
        for passed in (0, 3 * 3600):
            exporting.now += passed
            samples = exporting.good()
            assert samples["agent_sessions_started_total"][()] == 3
            assert counts(samples, "agent_sessions_ended_total") == {("completed",): 2}
            assert counts(samples, "agent_session_turns_count") == {("completed",): 2}
    assert counts(samples, "agent_session_turns_sum") == {("completed",): 3}
    assert counts(samples, "agent_sessions") == {("completed",): 2, ("active",): 1}


def test_unsettled_sessions_are_bounded_and_the_rest_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """60 active sessions and room for 50: the ten oldest are started, and in no gauge, also after a restart. One of
    them that ends is found by the next reconcile."""
    monkeypatch.setattr("exporter.engine.unsettled.MOST", 50)
    log, state = runs(tmp_path), State(tmp_path / "state.db")
    log.write(*(f"INSERT INTO run VALUES ({i}, 's{i}', 1.7e9, NULL, 1, 'on')" for i in range(1, 61)))
    exporting = log.exporting(state, stalled_after="1m")
    samples = exporting.good()
    assert counts(samples, "agent_sessions") == {("stalled",): 50}
    assert samples["agent_sessions_started_total"][()] == 60
    assert exporting.value(SKIPPED, database="log", relation="sessions", reason="unsettled") == 10
    state.close()
    state = State(tmp_path / "state.db")
    exporting = log.exporting(state, stalled_after="1m")
    log.write("UPDATE run SET status = 'done', ended = 1.7e9 + 10 WHERE id IN (1, 60)")
    samples = exporting.good()
    assert counts(samples, "agent_sessions") == {("stalled",): 49, ("completed",): 1}
    assert counts(samples, "agent_sessions_ended_total") == {("completed",): 1}
    exporting.now += 3 * 3600
    samples = exporting.good()
    assert counts(samples, "agent_sessions_ended_total") == {("completed",): 2}
    assert samples["agent_sessions_started_total"][()] == 60
    state.close()


# -- model calls ------------------------------------------------------------------------------------------------------

REQUESTS = (
    "CREATE TABLE request (id INTEGER PRIMARY KEY, session, who, model, provider, ok, error, tin, tout, tread, twrite, "
    "think, usd, took, first)"
)
MODEL_CALLS = f"""
    SELECT id, session AS session_id, who AS agent, model, NULL AS at, provider, ok AS outcome, error,
           tin AS input_tokens, tout AS output_tokens, tread AS cache_read_tokens, twrite AS cache_write_tokens,
           think AS reasoning_tokens, usd AS cost_usd, took AS duration_seconds, first AS first_token_seconds
    FROM request {RANGE.format("")}"""


def test_model_calls_with_all_that_a_log_can_say_of_them(tmp_path: Path) -> None:
    log = Own(tmp_path, REQUESTS, model_calls=MODEL_CALLS, outcomes={"success": ["ok"], "failure": ["bad"]})
    exporting = log.exporting()
    columns = "session, who, model, provider, ok, error, tin, tout, tread, twrite, think, usd, took, first"
    add = f"INSERT INTO request ({columns}) VALUES "
    log.write(add + f"('s', 'coder', 'm1', 'acme'{', NULL' * 10})")
    assert "agent_model_calls_total" not in exporting.good()
    log.write(
        "UPDATE request SET ok = 'ok', tin = 100, tout = 20, tread = 60, twrite = 10, think = 8, usd = 0.5, took = 2, "
        "first = 0.2",
        add + "('s', 'coder', 'm1', 'acme', 'bad', 'overloaded', 5, NULL, NULL, NULL, NULL, NULL, 4, NULL)",
        add + "('s', 'mole', 'm2', NULL, 'ok', NULL, 1, 2, NULL, NULL, NULL, 0.25, NULL, NULL)",
    )
    samples = exporting.good()
    assert counts(samples, "agent_model_calls_total") == {
        ("coder", "m1", "acme", "success"): 1,
        ("coder", "m1", "acme", "failure"): 1,
        ("mole", "m2", "", "success"): 1,
    }
    assert counts(samples, "agent_tokens_total") == {
        ("coder", "m1", "input"): 105,
        ("coder", "m1", "output"): 20,
        ("mole", "m2", "input"): 1,
        ("mole", "m2", "output"): 2,
    }
    assert counts(samples, "agent_cached_tokens_total") == {("coder", "m1", "read"): 60, ("coder", "m1", "write"): 10}
    assert counts(samples, "agent_reasoning_tokens_total") == {("coder", "m1"): 8}
    assert counts(samples, "agent_cost_usd_total") == {("coder", "m1"): 0.5, ("mole", "m2"): 0.25}
    assert counts(samples, "agent_model_call_duration_seconds_sum") == {("m1",): 6}
    assert counts(samples, "agent_model_call_duration_seconds_count") == {("m1",): 2}
    assert counts(samples, "agent_model_call_first_token_seconds_sum") == {("m1",): 0.2}
    assert counts(samples, "agent_errors_total") == {("model", "overloaded"): 1}


def test_running_totals_are_counted_by_difference(tmp_path: Path) -> None:
    """Through a refresh without a change, a restart, and a total that falls, which is no call."""
    select = f"""
        SELECT id, session AS session_id, NULL AS agent, model, NULL AS at, 1 AS running, done AS settled,
               tin AS input_tokens, usd AS cost_usd FROM total {RANGE.format("")}"""
    log = Own(
        tmp_path, "CREATE TABLE total (id INTEGER PRIMARY KEY, session, model, done, tin, usd)", model_calls=select
    )
    state = State(tmp_path / "state.db")
    exporting = log.exporting(state)
    tokens = ("unknown", "m", "input")
    log.write("INSERT INTO total VALUES (1, 's', 'm', 0, 10, 0.5)")
    assert counts(exporting.good(), "agent_tokens_total") == {tokens: 10}
    log.write("UPDATE total SET tin = 25, usd = 1.25")
    assert counts(exporting.good(), "agent_tokens_total") == {tokens: 25}
    assert counts(exporting.good(), "agent_tokens_total") == {tokens: 25}
    state.close()
    state = State(tmp_path / "state.db")
    exporting = log.exporting(state)
    assert counts(exporting.good(), "agent_tokens_total") == {tokens: 25}
    log.write("UPDATE total SET tin = 20")
    assert counts(exporting.good(), "agent_tokens_total") == {tokens: 25}
    log.write("UPDATE total SET tin = 40, usd = 2, done = 1")
    samples = exporting.good()
    assert counts(samples, "agent_tokens_total") == {tokens: 40}
    assert counts(samples, "agent_cost_usd_total") == {("unknown", "m"): 2}
    state.close()


def test_a_running_total_whose_id_goes_to_another_session_counts_from_nothing(tmp_path: Path) -> None:
    """SQLite gives the id of a deleted last row again. What falls with its own session is still no call."""
    select = f"""
        SELECT id, session AS session_id, NULL AS agent, model, NULL AS at, 1 AS running, 0 AS settled,
               tin AS input_tokens FROM total {RANGE.format("")}"""
    log = Own(tmp_path, "CREATE TABLE total (id INTEGER PRIMARY KEY, session, model, tin)", model_calls=select)
    exporting = log.exporting()
    tokens = ("unknown", "m", "input")
    log.write("INSERT INTO total VALUES (1, 'a', 'm', 100)")
    assert counts(exporting.good(), "agent_tokens_total") == {tokens: 100}
    log.write("DELETE FROM total", "INSERT INTO total VALUES (1, 'b', 'm', 30)")
    assert counts(exporting.good(), "agent_tokens_total") == {tokens: 130}
    log.write("UPDATE total SET tin = 40")
    assert counts(exporting.good(), "agent_tokens_total") == {tokens: 140}
    log.write("UPDATE total SET session = 'root', tin = 45")
    assert counts(exporting.good(), "agent_tokens_total") == {tokens: 145}


# -- kinds of errors, and calls that repeat ---------------------------------------------------------------------------


def test_errors_are_kinds_and_bounded(tmp_path: Path) -> None:
    log = Own(
        tmp_path,
        "CREATE TABLE run (id INTEGER PRIMARY KEY, name, status, why);"
        "CREATE TABLE call (id INTEGER PRIMARY KEY, ok, why)",
        sessions="SELECT id, name AS session_id, NULL AS started_at, NULL AS ended_at, NULL AS turns, status, "
        "why AS reason FROM run " + RANGE.format(""),
        tool_calls="SELECT id, NULL AS session_id, NULL AS agent, 'drill' AS tool, NULL AS operation, ok AS outcome, "
        "NULL AS at, why AS error FROM call " + RANGE.format(""),
        statuses={"completed": ["done"], "failed": ["bad"]},
        outcomes={"success": [1], "failure": [0]},
    )
    log.write(
        "INSERT INTO run (name, status, why) VALUES ('a', 'bad', 'max_turns'), ('b', 'bad', 'max_turns'), "
        "('c', 'done', 'stop'), ('d', 'bad', NULL)",
        "INSERT INTO call (ok, why) VALUES (0, 'Timeout'), (0, 404), (1, 'Warned'), (0, hex(zeroblob(1000)))",
    )
    assert counts(log.exporting().good(), "agent_errors_total") == {
        ("session", "max_turns"): 2,
        ("tool", "Timeout"): 1,
        ("tool", "404"): 1,
        ("tool", "0" * 128): 1,
    }


def test_a_call_that_repeats_the_one_before_is_counted(tmp_path: Path) -> None:
    """The same tool with the same input, next to each other in the session; looked at once or after each commit."""
    select = f"""
        SELECT id, session AS session_id, NULL AS agent, tool, NULL AS operation, ok AS outcome, NULL AS at,
               given AS input
        FROM call {RANGE.format("")}"""
    log = Own(tmp_path, "CREATE TABLE call (id INTEGER PRIMARY KEY, session, tool, given, ok)", tool_calls=select,
              outcomes={"success": [1]})  # fmt: skip
    exporting = log.exporting()
    for session, tool, given in (
        ("s", "read", "a"),
        ("s", "read", "a"),
        ("t", "read", "a"),
        ("s", "read", "a"),
        ("s", "read", "b"),
        ("s", "read", "a"),
        ("s", "edit", "a"),
    ):
        log.write(f"INSERT INTO call (session, tool, given, ok) VALUES ('{session}', '{tool}', '{given}', 1)")
        samples = exporting.good()
    assert counts(samples, "agent_tool_calls_repeated_total") == {("read",): 2}
    assert counts(log.exporting().good(), "agent_tool_calls_repeated_total") == {("read",): 2}


# -- rows that cannot be evaluated ------------------------------------------------------------------------------------


def json_log(folder: Path) -> Own:
    """Messages in JSON, read without a guard."""
    select = (
        "SELECT id, NULL AS session_id, NULL AS turn, json_extract(data, '$.who') AS agent, NULL AS role, NULL AS at, "
        "NULL AS text FROM part " + RANGE.format("")
    )
    return Own(folder, "CREATE TABLE part (id INTEGER PRIMARY KEY, data)", messages=select)


def test_a_malformed_cell_is_left_out_counted_and_named_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Also across reconciles and for a cell that is malformed later."""
    log = json_log(tmp_path)
    log.write(*(f"""INSERT INTO part VALUES ({i}, '{'{"who": "coder"}' if i != 40 else ""}')""" for i in range(1, 101)))
    exporting = log.exporting()
    assert counts(exporting.good(), MESSAGES) == {("coder", ""): 99}
    for _ in range(3):
        exporting.now += 2 * 3600
        assert counts(exporting.good(), MESSAGES) == {("coder", ""): 99}
    skipped: Callable[[], float] = lambda: exporting.value(  # noqa: E731
        SKIPPED, database="log", relation="messages", reason="unreadable"
    )
    assert skipped() == 1
    told = [record.__dict__ for record in caplog.records if "row left out" in record.getMessage()]
    assert [(record["relation"], record["id"]) for record in told] == [("messages", 40)]
    log.write("INSERT INTO part VALUES (101, '{')")
    assert counts(exporting.good(), MESSAGES) == {("coder", ""): 99}
    assert skipped() == 2
    assert exporting.refresh.status.failure is None


def test_very_many_malformed_cells_are_counted_and_a_few_are_named(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("exporter.engine.ingest._SKIPPED_KNOWN", 30)
    log = json_log(tmp_path)
    log.write(*(f"INSERT INTO part VALUES ({i}, '{'{' if i % 2 else '{}'}')" for i in range(1, 201)))
    exporting = log.exporting()
    for _ in range(3):
        assert counts(exporting.good(), MESSAGES) == {("unknown", ""): 100}
        exporting.now += 2 * 3600
    assert exporting.value(SKIPPED, database="log", relation="messages", reason="unreadable") == 100
    assert len([record for record in caplog.records if "row left out" in record.getMessage()]) == 20
    assert len([record for record in caplog.records if "more rows left out" in record.getMessage()]) == 1


# -- the order of time ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("each", [False, True])
def test_interactions_follow_the_time_where_spans_are_written_at_their_end(tmp_path: Path, each: bool) -> None:
    """The planner's span holds the others and is written last, but began first."""
    log = Own(
        tmp_path,
        "CREATE TABLE span (id INTEGER PRIMARY KEY, trace, who, at); "
        "CREATE TABLE trace (id INTEGER PRIMARY KEY, name, status)",
        order="at",
        sessions="SELECT id, name AS session_id, NULL AS started_at, NULL AS ended_at, NULL AS turns, status "
        "FROM trace " + RANGE.format(""),
        messages="SELECT id, trace AS session_id, NULL AS turn, who AS agent, NULL AS role, at, NULL AS text FROM span "
        + RANGE.format(""),
        statuses={"completed": ["done"], "active": ["on"]},
    )
    exporting = log.exporting(stalled_after="10y")
    exporting.good()
    for statement in (
        "INSERT INTO trace VALUES (1, 't', 'on')",
        "INSERT INTO span VALUES (1, 't', 'reader', 1.7e9 + 2)",
        "INSERT INTO span VALUES (2, 't', 'writer', 1.7e9 + 3)",
        "INSERT INTO span VALUES (3, 't', 'planner', 1.7e9 + 1)",
        "UPDATE trace SET status = 'done'",
    ):
        log.write(statement)
        if each:
            exporting.good()
    assert counts(exporting.good(), PAIRS) == {("planner", "reader"): 1, ("reader", "writer"): 1}


# -- a first pass -----------------------------------------------------------------------------------------------------


class Pursued(IngestObserver):
    """A writer that writes as many rows as were read, each time that some were."""

    def __init__(self, log: Own) -> None:
        self._log = log

    def rows_read(self, relation: Relation, count: int) -> None:
        self._log.db.executemany("INSERT INTO talk (session, who, done) VALUES ('s', 'coder', 1)", [()] * (count + 1))


def test_a_first_pass_ends_at_the_ids_that_were_there_when_it_began(tmp_path: Path) -> None:
    """However fast the log grows; what came meanwhile is read after it."""
    log = talk(tmp_path)
    log.write("BEGIN", *["INSERT INTO talk (session, who, done) VALUES ('s', 'coder', 1)"] * 5000, "COMMIT")
    data = {"databases": [{"name": "log", "path": "log.db", "profile": "own"}], "profiles": {"own": dict(log.profile)}}
    config = parse(yaml.safe_dump(data), tmp_path / "config.yaml")
    throttle = Throttle()
    ingest = Ingest("log", log.path, config.databases[0], config, BUILT_IN, throttle, observer=Pursued(log))
    for _ in range(50):  # each reads for a second at most
        with throttle:
            assert ingest.advance() is True
        if ingest.fold is not None:
            break
    assert ingest.fold is not None
    assert ingest.fold.totals.ever[MESSAGES] == {("coder", ""): 5000}


# -- an index on the session ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("column", "index"),
    [
        ("thread_id", "thread_id"),
        ("thread_id", "thread_id, at"),
        ("'t-' || thread_id", "'t-' || thread_id"),
        ("coalesce(thread_id, 'none')", "coalesce(thread_id, 'none')"),
    ],
)
def test_an_index_on_what_the_session_is_called_there_is_an_index(tmp_path: Path, column: str, index: str) -> None:
    """Also of an expression; `check` gives no advice that cannot be followed."""
    table = "CREATE TABLE talk (id INTEGER PRIMARY KEY, thread_id, who, at)"
    log = Own(tmp_path, f"{table}; CREATE INDEX i ON talk ({index})",
              messages=f"SELECT id, {column} AS session_id, NULL AS turn, who AS agent, NULL AS role, at, NULL AS text "
              "FROM talk " + RANGE.format(""))  # fmt: skip
    log.write("INSERT INTO talk (thread_id, who) VALUES ('a', 'coder'), ('a', 'mole')")
    exporting = log.exporting()
    assert counts(exporting.good(), PAIRS) == {("coder", "mole"): 1}
    resolved = exporting.refresh.status.resolved
    assert resolved is not None
    assert resolved.messages_by_session
    code, told = log.check()
    assert (code, "no index" in told) == (0, False)


def test_without_one_it_is_said(tmp_path: Path) -> None:
    log = Own(tmp_path, "CREATE TABLE talk (id INTEGER PRIMARY KEY, thread_id, who, at)",
              messages="SELECT id, thread_id AS session_id, NULL AS turn, who AS agent, NULL AS role, at, NULL AS text "
              "FROM talk " + RANGE.format(""))  # fmt: skip
    log.write("INSERT INTO talk (thread_id, who) VALUES ('a', 'coder')")
    exporting = log.exporting()
    exporting.good()
    resolved = exporting.refresh.status.resolved
    assert resolved is not None
    assert not resolved.messages_by_session
    assert "messages: the table has no index on the session" in log.check()[1]


def test_rows_that_take_long_to_read_again_do_not_keep_new_ones_waiting(tmp_path: Path) -> None:
    """The relations after them are read in the same refreshes, however long it takes: here longer than all may take."""
    many = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT {})"
    slow = f"({many.format(1_000_000)} SELECT iif(count(*) > call.id, NULL, 0) FROM n)"
    log = Own(
        tmp_path,
        "CREATE TABLE call (id INTEGER PRIMARY KEY, done); CREATE TABLE run (id INTEGER PRIMARY KEY)",
        tool_calls="SELECT id, 's' AS session_id, 'coder' AS agent, 'look' AS tool, NULL AS operation,"
        f" iif(done, 'success', {slow}) AS outcome, NULL AS at FROM call " + RANGE.format(""),
        sessions="SELECT id, id AS session_id, NULL AS started_at, NULL AS ended_at, NULL AS turns, 'done' AS status"
        " FROM run " + RANGE.format(""),
        statuses={"completed": ["done"]},
        outcomes={"success": ["success"]},
    )
    log.write(f"INSERT INTO call (done) {many.format(100)} SELECT 0 FROM n", "INSERT INTO run DEFAULT VALUES")
    data = {
        "databases": [{"path": "log.db", "profile": "own"}],
        "profiles": {"own": dict(log.profile)},
        "limits": {"query_time": "60s", "refresh_time": "60s"},
    }
    config = parse(json.dumps(data), tmp_path / "config.yaml")
    ingest = Ingest("log", log.path, config.databases[0], config, BUILT_IN, throttle := Throttle())
    with throttle:
        while ingest.advance():
            pass
        log.write("INSERT INTO call (done) VALUES (1), (1)", "INSERT INTO run DEFAULT VALUES")
        assert not ingest.advance(), "all is read with one look"
    assert ingest.fold is not None
    assert ingest.fold.cursors[Relation.SESSIONS] == 2
    assert ingest.fold.cursors[Relation.TOOL_CALLS] == 102
