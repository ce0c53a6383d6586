"""What happens to frameworks' logs beyond their samples: interruptions, empty cells, long waits, cycles, busy logs."""

import json
import re
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from exporter.engine.state import State
from tests.support.exporting import Exporting, Samples, without_zeros
from tests.support.grown_samples import commits
from tests.support.samples import write_sample
from tests.support.serving import check, write_config


@contextmanager
def agent(path: Path) -> Iterator[sqlite3.Connection]:
    """An agent's connection; what it writes is committed at the end."""
    db = sqlite3.connect(path)
    yield db
    db.commit()
    db.close()


def counts(exporting: Exporting, name: str) -> dict[tuple[str, ...], float]:
    return without_zeros(exporting.good().get(name, {}))


# -- cells that SQLite cannot evaluate --------------------------------------------------------------------------------


def test_what_an_interruption_leaves_empty_costs_opencode_nothing_else(tmp_path: Path) -> None:
    """The part is no call any more, but its session, its answer and the model call stay what they were."""
    write_sample(tmp_path / "whole.db", "opencode")
    whole = Exporting(tmp_path / "whole.db", stalled_after="10y").good()
    path = write_sample(tmp_path / "log.db", "opencode")
    with agent(path) as db:
        (id_,) = db.execute("SELECT min(rowid) FROM part WHERE data ->> '$.state.status' = 'completed'").fetchone()
        db.execute("UPDATE part SET data = '' WHERE rowid = ?", (id_,))
        db.execute(
            "INSERT INTO part (id, message_id, session_id, time_created, time_updated, data)"
            " SELECT 'prt_empty', message_id, session_id, time_created, time_updated, '' FROM part WHERE rowid = 1"
        )
    exporting = Exporting(path, stalled_after="10y")
    found = exporting.good()
    for name in ("agent_sessions", "agent_messages_total", "agent_model_calls_total", "agent_tokens_total"):
        assert found[name] == whole[name], name
    assert sum(found["agent_tool_calls_total"].values()) == sum(whole["agent_tool_calls_total"].values()) - 1
    for relation in ("sessions", "messages", "tool_calls", "model_calls"):
        skipped = exporting.value(
            "agent_exporter_rows_skipped_total", database="log", relation=relation, reason="unreadable"
        )
        assert skipped == 0, relation


BROKEN: dict[str, tuple[str, str, str]] = {
    "opencode": ("message", "data", "data ->> 'role' = 'assistant'"),
    "hermes-agent": ("messages", "tool_calls", "tool_calls <> ''"),
    "google-adk": ("events", "event_data", "true"),
    "openai-agents": ("agent_messages", "message_data", "true"),
    "agno": ("agno_runs", "run_data", "true"),
    "arize-phoenix": ("spans", "events", "span_kind = 'LLM'"),
    "llm": ("parts", "payload", "type = 'tool_call'"),
    "mlflow": ("spans", "content", "type = 'CHAT_MODEL'"),
    "ag2": ("events", "json_state", "event_name = 'received_message'"),
    "codex": ("thread_items", "item_json", "item_type = 'commandExecution'"),
    "openclaw-agent": ("transcript_events", "event_json", "event_json <> ''"),
    "goose": ("messages", "content_json", "true"),
}
"""Table and column of JSON, and which rows have something in it that is read."""


@pytest.mark.parametrize("name", BROKEN)
def test_a_malformed_cell_is_left_out_and_told_and_the_rest_is_read(tmp_path: Path, name: str) -> None:
    table, column, where = BROKEN[name]
    path = write_sample(tmp_path / "log.db", name)
    with agent(path) as db:
        (id_,) = db.execute(f"SELECT max(rowid) FROM {table} WHERE {where}").fetchone()
        db.execute(f"UPDATE {table} SET {column} = '{{\"cut' WHERE rowid = ?", (id_,))
    said = check(write_config(tmp_path, {"databases": [{"path": "log.db"}]}))
    assert (said.returncode, said.stderr) == (0, ""), said.stdout
    assert "that SQLite cannot evaluate, such as that with the id " in said.stdout
    assert "malformed JSON" in said.stdout
    left = Exporting(path).good()
    with agent(path) as db:
        db.execute(f"DELETE FROM {table} WHERE rowid = ?", (id_,))
    without = Exporting(path).good()
    for metric in ("agent_messages_total", "agent_tool_calls_total", "agent_model_calls_total", "agent_sessions"):
        lost = sum(without.get(metric, {}).values()) - sum(left.get(metric, {}).values())
        assert lost < 5, f"{metric}: what looks at the cell is lost, and nothing else"


# -- migrations -------------------------------------------------------------------------------------------------------


def update_llm(path: Path) -> None:
    """What llm 0.32 does to an older log: it adds tables, writes there, and leaves the others as they are."""
    script = "".join(commits("llm")).replace("T03:", "T04:")  # an hour after the sample of llm-responses
    script = re.sub(r"CREATE (TABLE|INDEX|UNIQUE INDEX) ", r"CREATE \1 IF NOT EXISTS ", script)
    with agent(path) as db:
        db.executescript(script.replace("INSERT INTO tools", "INSERT OR IGNORE INTO tools"))


def counters(samples: Samples) -> Samples:
    counted = ("_total", "_count", "_sum")
    return {name: without_zeros(found) for name, found in samples.items() if name.endswith(counted)}


@pytest.mark.parametrize("restarting", [False, True])
def test_llm_goes_on_in_tables_of_its_own_after_an_update(tmp_path: Path, restarting: bool) -> None:
    """The update and the first turns lie between two refreshes: these are added to what was counted before."""
    path = write_sample(tmp_path / "log.db", "llm-responses")
    new = counters(Exporting(write_sample(tmp_path / "new.db", "llm"), stalled_after="10y").good())
    state = State(tmp_path / "state.db")
    exporting = Exporting(path, state, stalled_after="10y")
    old = counters(exporting.good())
    update_llm(path)
    if restarting:
        exporting = Exporting(path, state, stalled_after="10y")
    found = counters(exporting.good())
    for name in old.keys() | new.keys():
        added = Counter(old.get(name, {}))
        added.update(new.get(name, {}))
        assert found[name] == pytest.approx(added), name
    state.close()


def test_both_layouts_of_llm_in_one_file_can_be_read_side_by_side(tmp_path: Path) -> None:
    update_llm(write_sample(tmp_path / "logs.db", "llm-responses"))
    sides = [{"name": name, "path": "logs.db", "profile": name} for name in ("llm", "llm-responses")]
    said = check(write_config(tmp_path, {"databases": sides}))
    assert (said.returncode, said.stderr) == (0, ""), said.stdout
    assert "sessions: 7 completed, 1 failed, 1 active" in said.stdout
    assert "sessions: 5 completed, 2 active" in said.stdout


# -- archives ---------------------------------------------------------------------------------------------------------


def archive_mlflow(path: Path) -> None:
    """MLflow's archiving empties the contents of a trace's spans."""
    with agent(path) as db:
        db.execute("UPDATE spans SET content = ''")
        db.execute("UPDATE trace_tags SET value = 'ARCHIVE_REPO' WHERE key = 'mlflow.trace.spansLocation'")


def test_an_archive_of_mlflow_changes_no_counter(tmp_path: Path) -> None:
    """Neither at once nor after a reconcile; who looks then for the first time still finds sessions and tool calls."""
    path = write_sample(tmp_path / "log.db", "mlflow")
    exporting = Exporting(path, stalled_after="10y")
    whole = exporting.good()
    archive_mlflow(path)
    exporting.now += 2 * 3600
    assert counters(exporting.good()) == counters(whole)
    first = Exporting(path, stalled_after="10y")
    found = first.good()
    for name in ("agent_sessions", "agent_messages_total", "agent_interactions_total", "agent_tool_calls_total",
                 "agent_session_turns_sum", "agent_tool_call_duration_seconds_count"):  # fmt: skip
        assert without_zeros(found[name]) == without_zeros(whole[name]), name
    for now in (exporting, first):
        for relation in ("sessions", "messages", "tool_calls", "model_calls"):
            skipped = "agent_exporter_rows_skipped_total"
            assert now.value(skipped, database="log", relation=relation, reason="unreadable") == 0, relation


def test_spans_that_mlflow_keeps_as_artifacts_are_no_session_without_turns(tmp_path: Path) -> None:
    path = write_sample(tmp_path / "log.db", "mlflow")
    with agent(path) as db:
        db.execute("DELETE FROM spans")
        db.execute("DELETE FROM trace_tags WHERE key = 'mlflow.trace.spansLocation'")
    found = Exporting(path, stalled_after="10y").good()
    assert without_zeros(found["agent_sessions_ended_total"]) == {("completed",): 3, ("failed",): 1}
    assert without_zeros(found["agent_session_turns_count"]) == {}


# -- waiting ----------------------------------------------------------------------------------------------------------


def adk_event(db: sqlite3.Connection, session: str, invocation: str, author: str, *parts: Any) -> None:
    (number,) = db.execute("SELECT coalesce(max(rowid), 0) + 1 FROM events").fetchone()
    at = 1_795_600_000 + number
    data = {"author": author, "timestamp": at, "content": {"parts": parts}}
    db.execute("INSERT INTO events (id, app_name, user_id, session_id, invocation_id, timestamp, event_data)"
               " VALUES (?, 'workshop', 'dev', ?, ?, ?, ?)",
               (f"event-{number}", session, invocation, at, json.dumps(data)))  # fmt: skip


def adk_call(name: str) -> dict[str, Any]:
    return {"function_call": {"id": f"call-{name}", "name": name, "args": {}}}


def others(db: sqlite3.Connection, count: int) -> None:
    """What other sessions write meanwhile."""
    for number in range(count):
        adk_event(db, f"other-{number}", f"other-{number}", "user", {"text": "hello"})


def test_a_call_of_adk_finds_its_response_behind_many_events_of_others(tmp_path: Path) -> None:
    path = write_sample(tmp_path / "log.db", "google-adk")
    with agent(path) as db:
        db.execute("DELETE FROM events")
        for name in ("answered", "overtaken", "waiting"):
            adk_event(db, name, f"e-{name}", "user", {"text": "do it"})
            adk_event(db, name, f"e-{name}", "coder", adk_call(name))
        others(db, 12_000)
    exporting = Exporting(path, stalled_after="10y")
    pending = {("answered",): 1, ("overtaken",): 1, ("waiting",): 1}
    assert counts(exporting, "agent_tool_calls_pending") == pending
    with agent(path) as db:
        response = {"id": "call-answered", "name": "answered", "response": {"status": "ok"}}
        adk_event(db, "answered", "e-answered", "coder", {"function_response": response})
        adk_event(db, "overtaken", "e-next", "user", {"text": "never mind"})
    for now in (exporting, Exporting(path, stalled_after="10y")):
        assert counts(now, "agent_tool_calls_pending") == {("waiting",): 1}
        assert counts(now, "agent_tool_calls_total") == {
            ("coder", "answered", "", "success"): 1, ("coder", "overtaken", "", "failure"): 1,
        }  # fmt: skip


def test_an_error_of_one_agent_of_adk_is_not_that_of_another_beside_it(tmp_path: Path) -> None:
    """Agents that run in parallel write their events in between."""
    path = write_sample(tmp_path / "log.db", "google-adk")
    with agent(path) as db:
        db.execute("DELETE FROM events")
        adk_event(db, "s", "e-1", "user", {"text": "do it"})
        adk_event(db, "s", "e-1", "left", adk_call("look"))
        adk_event(db, "s", "e-1", "right")
        db.execute("UPDATE events SET event_data = json_set(event_data, '$.error_code', 'QUOTA') WHERE rowid = 3")
        response = {"id": "call-look", "name": "look", "response": {"status": "ok"}}
        adk_event(db, "s", "e-1", "left", {"function_response": response})
    exporting = Exporting(path)
    assert counts(exporting, "agent_tool_calls_total") == {("left", "look", "", "success"): 1}
    assert counts(exporting, "agent_model_calls_total") == {("right", "", "", "failure"): 1}


def ag2_event(db: sqlite3.Connection, agent_id: int, name: str, state: dict[str, Any]) -> None:
    db.execute(
        "INSERT INTO events (event_name, source_id, source_name, json_state, timestamp) VALUES (?, ?, 'a', ?, ?)",
        (name, agent_id, json.dumps(state), "2026-11-25 03:41:00"),
    )


def ag2_asks(db: sqlite3.Connection, agent_id: int) -> None:
    call = {"id": f"call-{agent_id}", "function": {"name": "look", "arguments": "{}"}}
    ag2_event(db, agent_id, "received_message",
              {"sender": "coder", "valid": True, "message": {"tool_calls": [call]}})  # fmt: skip


def test_what_of_ag2_never_ends_is_not_waited_for_behind_200_events_of_others(tmp_path: Path) -> None:
    """Nobody knows how such a chat ended: it is neither active for ever nor a failure. Its calls came to nothing."""
    path = write_sample(tmp_path / "log.db", "ag2")
    with agent(path) as db:
        for table in ("agents", "events", "chat_completions"):
            db.execute(f"DELETE FROM {table}")
        for number, session in enumerate(("left", "other"), 1):
            db.execute("INSERT INTO agents (agent_id, session_id, name, timestamp) VALUES (?, ?, 'a', ?)",
                       (number, session, "2026-11-25 03:40:00"))  # fmt: skip
        ag2_asks(db, 1)
    exporting = Exporting(path, stalled_after="10y")
    assert counts(exporting, "agent_sessions") == {("active",): 1}
    assert counts(exporting, "agent_tool_calls_pending") == {("look",): 1}
    with agent(path) as db:
        for _ in range(201):
            ag2_event(db, 2, "received_message", {"sender": "b", "valid": True, "message": "and so on"})
    for now in (exporting, Exporting(path, stalled_after="10y")):
        assert counts(now, "agent_sessions") == {("active",): 1, ("unknown",): 1}
        assert counts(now, "agent_sessions_ended_total") == {}
        assert counts(now, "agent_tool_calls_pending") == {}
        assert counts(now, "agent_tool_calls_total") == {("coder", "look", "", "failure"): 1}


# -- opencode: undo, and prompts that wait ----------------------------------------------------------------------------

_MESSAGE = "INSERT INTO message (id, session_id, time_created, time_updated, data) VALUES (?, 'ses', ?, 0, ?)"
_PART = "INSERT INTO part (id, message_id, session_id, time_created, time_updated, data) VALUES (?, ?, 'ses', ?, 0, ?)"
_NOON = 1_795_608_000_000
Write = tuple[str, Any]
"""A statement and its values: one commit."""


def opencode_asks(name: str, at: int) -> list[Write]:
    part = json.dumps({"type": "text", "text": name})
    return [
        (_MESSAGE, (f"msg_{name}_asked", at, json.dumps({"role": "user", "time": {"created": at}}))),
        (_PART, (f"prt_{name}", f"msg_{name}_asked", at, part)),
    ]


def opencode_answer(name: str, at: int, **more: Any) -> str:
    tokens = {"input": 100, "output": 10, "reasoning": 0, "cache": {"read": 0, "write": 0}}
    data = {"role": "assistant", "parentID": f"msg_{name}_asked", "agent": "build", "modelID": "large",
            "providerID": "fake", "time": {"created": at}, "tokens": tokens}  # fmt: skip
    return json.dumps(data | more)


def opencode_begins(name: str, at: int) -> list[Write]:
    return [(_MESSAGE, (f"msg_{name}", at, opencode_answer(name, at)))]


def opencode_ends(name: str, at: int, finish: str = "stop") -> list[Write]:
    done = opencode_answer(name, at, finish=finish, time={"created": at, "completed": at + 5})
    return [("UPDATE message SET data = ? WHERE id = ?", (done, f"msg_{name}"))]


def empty_opencode(path: Path) -> Path:
    """A log with one session, `ses`, in which nothing was asked yet."""
    write_sample(path, "opencode")
    with agent(path) as db:
        db.executescript("DELETE FROM part; DELETE FROM message; DELETE FROM session")
        db.execute("INSERT INTO session (id, project_id, slug, directory, title, version, time_created, time_updated)"
                   " VALUES ('ses', 'global', 's', '/', 't', '1.18.33', 1, 1)")  # fmt: skip
    return path


@pytest.mark.parametrize("restarting", [False, True])
def test_what_opencode_writes_after_an_undo_is_counted_though_its_rows_have_the_ids_of_deleted_ones(
    tmp_path: Path, restarting: bool
) -> None:
    """Its keys are texts, so that SQLite gives the rowids of the deleted rows again. All its rows settle late."""
    path = empty_opencode(tmp_path / "log.db")
    writes = [
        write
        for name, at in (("hello", _NOON + 1_000), ("undone", _NOON + 2_000))
        for write in (*opencode_asks(name, at), *opencode_begins(name, at + 10), *opencode_ends(name, at + 10))
    ]
    writes += [
        ("DELETE FROM part WHERE id = 'prt_undone'", ()),
        ("DELETE FROM message WHERE id LIKE 'msg_undone%'", ()),
    ]
    writes += [
        *opencode_asks("instead", _NOON + 3_000),
        *opencode_begins("instead", _NOON + 3_010),
        *opencode_ends("instead", _NOON + 3_010),
    ]
    state = State(tmp_path / "state.db")
    exporting = Exporting(path, state)
    exporting.good()
    for statement, values in writes:
        with agent(path) as db:
            db.execute(statement, values)
        if restarting:
            state.close()
            now, state = exporting.now, State(tmp_path / "state.db")
            exporting = Exporting(path, state)
            exporting.now = now
        exporting.good()
    assert counts(exporting, "agent_sessions") == {("completed",): 2}
    assert counts(exporting, "agent_sessions_started_total") == {(): 3}
    assert counts(exporting, "agent_sessions_ended_total") == {("completed",): 3}
    assert counts(exporting, "agent_messages_total") == {("user", "user"): 3, ("build", "assistant"): 3}
    assert counts(exporting, "agent_model_calls_total") == {("build", "large", "fake", "success"): 3}
    state.close()


@pytest.mark.parametrize(("finish", "status"), [("stop", "completed"), ("tool-calls", "failed")])
def test_a_prompt_of_opencode_is_not_overtaken_before_the_next_one_is_answered(
    tmp_path: Path, finish: str, status: str
) -> None:
    """A prompt that is sent while an answer is on its way waits for it."""
    path = empty_opencode(tmp_path / "log.db")
    begun = [
        *opencode_asks("first", _NOON + 1_000),
        *opencode_begins("first", _NOON + 1_010),
        *opencode_asks("second", _NOON + 2_000),
    ]
    ended = opencode_ends("first", _NOON + 1_010, finish)
    exporting = Exporting(path, stalled_after="10y")
    for writes in (begun, ended):
        with agent(path) as db:
            for statement, values in writes:
                db.execute(statement, values)
        exporting.good()
        if writes is begun:
            assert counts(exporting, "agent_sessions") == {("active",): 2}
    with agent(path) as db:
        for statement, values in (*opencode_begins("second", _NOON + 3_000), *opencode_ends("second", _NOON + 3_000)):
            db.execute(statement, values)
    expected = {("completed",): 1, (status,): 1} if status == "failed" else {("completed",): 2}
    for now in (exporting, Exporting(path, stalled_after="10y")):
        assert counts(now, "agent_sessions") == expected
        assert counts(now, "agent_sessions_ended_total") == expected
        assert without_zeros(now.good()["agent_session_turns_sum"]) == dict.fromkeys(expected, 2 / len(expected))


def test_an_answer_that_a_filter_ends_fails_opencode_before_its_error_is_written(tmp_path: Path) -> None:
    path = empty_opencode(tmp_path / "log.db")
    at = _NOON + 1_010
    filtered = {"finish": "content-filter", "time": {"created": at, "completed": at + 5}}
    told = opencode_answer("first", at, **filtered, error={"name": "ContentFilterError", "data": {"message": "no"}})
    exporting = Exporting(path, stalled_after="10y")
    for writes in (
        [*opencode_asks("first", _NOON + 1_000), *opencode_begins("first", at)],
        opencode_ends("first", at, "content-filter"),
        [("UPDATE message SET data = ? WHERE id = 'msg_first'", (told,))],
    ):
        with agent(path) as db:
            for statement, values in writes:
                db.execute(statement, values)
        exporting.good()
    for now in (exporting, Exporting(path, stalled_after="10y")):
        assert counts(now, "agent_sessions_ended_total") == {("failed",): 1}
        assert counts(now, "agent_model_calls_total") == {("build", "large", "fake", "failure"): 1}
        assert counts(now, "agent_errors_total") == {
            ("session", "ContentFilterError"): 1,
            ("model", "ContentFilterError"): 1,
        }


def test_an_answer_of_opencode_with_tools_is_not_its_last_whatever_its_finish_is_called(tmp_path: Path) -> None:
    """Some providers say "stop" and ask for tools: the program goes on, and may fail."""
    path = empty_opencode(tmp_path / "log.db")
    tool = json.dumps({"type": "tool", "tool": "bash", "state": {"status": "completed", "input": {}}})
    at = _NOON + 1_010
    begun = [*opencode_asks("first", _NOON + 1_000), *opencode_begins("first", at)]
    begun += [(_PART, ("prt_tool", "msg_first", at, tool)), *opencode_ends("first", at)]
    failed = opencode_answer("first", at + 20, error={"name": "APIError", "data": {"statusCode": 401}})
    exporting = Exporting(path, stalled_after="10y")
    for writes in (begun, [(_MESSAGE, ("msg_then", at + 20, failed))]):
        with agent(path) as db:
            for statement, values in writes:
                db.execute(statement, values)
        exporting.good()
    for now in (exporting, Exporting(path, stalled_after="10y")):
        assert counts(now, "agent_sessions_ended_total") == {("failed",): 1}
        assert counts(now, "agent_errors_total") == {("session", "APIError 401"): 1, ("model", "APIError 401"): 1}


# -- what an agent is asked, and hands over ----------------------------------------------------------------------------


def openai_log(path: Path, name: str = "openai-agents") -> Path:
    """A log of the OpenAI Agents SDK without a row."""
    write_sample(path, name)
    with agent(path) as db:
        tables = db.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
        )
        for (table,) in tables.fetchall():
            db.execute(f"DELETE FROM {table}")
    return path


def openai_items(db: sqlite3.Connection, session: str, *items: dict[str, Any]) -> None:
    db.executemany("INSERT INTO agent_messages (session_id, message_data) VALUES (?, ?)",
                   [(session, json.dumps(item)) for item in items])  # fmt: skip


def openai_says(text: str) -> dict[str, Any]:
    return {"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": text}]}


def openai_call(name: str) -> dict[str, Any]:
    return {"type": "function_call", "call_id": f"call-{name}", "name": name, "arguments": "{}"}


def openai_output(name: str, output: str) -> dict[str, Any]:
    return {"type": "function_call_output", "call_id": f"call-{name}", "output": output}


def test_a_call_of_openai_agents_is_a_hand_over_if_its_output_names_an_agent(tmp_path: Path) -> None:
    """Whatever it is called: a hand-over can have a name of its own, and a tool can be called transfer_to_account. Of
    two hand-overs at once the SDK ignores the second.
    """
    path = openai_log(tmp_path / "log.db")
    with agent(path) as db:
        openai_items(db, "s", {"role": "user", "content": "pay"})
        openai_items(db, "s", openai_call("transfer_to_account"), openai_output("transfer_to_account", "paid"))
        openai_items(
            db, "s", openai_call("escalate"), openai_call("transfer_to_boss"),
            openai_output("transfer_to_boss", "Multiple handoffs detected, ignoring this one."),
            openai_output("escalate", '{"assistant": "reviewer"}'),
        )  # fmt: skip
        openai_items(db, "s", openai_says("paid"))
    exporting = Exporting(path)
    assert counts(exporting, "agent_tool_calls_total") == {
        ("main", "transfer_to_account", "", "success"): 1, ("main", "transfer_to_boss", "", "failure"): 1,
    }  # fmt: skip
    assert counts(exporting, "agent_interactions_total") == {("user", "main"): 1, ("main", "reviewer"): 1}
    assert counts(exporting, "agent_errors_total") == {("tool", "ignored"): 1}


def test_what_a_program_of_openai_agents_adds_to_its_input_is_no_answer_and_hides_none(tmp_path: Path) -> None:
    path = openai_log(tmp_path / "log.db")
    with agent(path) as db:
        openai_items(db, "s", {"role": "user", "content": "look"}, {"role": "developer", "content": "be brief"})
        openai_items(db, "s", openai_call("look"), openai_output("look", "seen"), openai_says("done"))
    exporting = Exporting(path)
    assert counts(exporting, "agent_model_calls_total") == {("main", "", "", "success"): 2}
    assert counts(exporting, "agent_session_turns_sum") == {("completed",): 2}
    assert counts(exporting, "agent_messages_total") == {("user", "user"): 1, ("main", "assistant"): 1}


def test_tokens_of_a_turn_of_openai_agents_are_followed_until_the_next_one(tmp_path: Path) -> None:
    """A turn that waits for an approval is stored with what it took by then, and again at its end."""
    path = openai_log(tmp_path / "log.db", "openai-agents-advanced")

    def store(requests: int) -> None:
        db.execute(
            "INSERT OR REPLACE INTO turn_usage (session_id, user_turn_number, requests, input_tokens, output_tokens)"
            " VALUES ('s', 1, ?, ?, ?)",
            (requests, requests * 100, requests * 10),
        )

    with agent(path) as db:
        openai_items(db, "s", {"role": "user", "content": "deploy"}, {"role": "developer", "content": "be brief"},
                     openai_call("deploy"))  # fmt: skip
        db.execute("INSERT INTO message_structure (session_id, message_id, message_type, sequence_number,"
                   " user_turn_number) SELECT session_id, min(id), 'user', 1, 1 FROM agent_messages")  # fmt: skip
    exporting = Exporting(path)
    assert counts(exporting, "agent_tokens_total") == {}
    assert counts(exporting, "agent_model_calls_total") == {("main", "", "", "success"): 1}
    for requests in (1, 2):
        with agent(path) as db:
            store(requests)
            if requests == 2:
                openai_items(db, "s", openai_output("deploy", "deployed"), openai_says("deployed"))
        tokens = {("main", "", "input"): requests * 100, ("main", "", "output"): requests * 10}
        assert counts(exporting, "agent_tokens_total") == tokens
    with agent(path) as db:
        openai_items(db, "s", {"role": "user", "content": "thanks"})
    for now in (exporting, Exporting(path)):
        assert counts(now, "agent_tokens_total") == tokens
        assert counts(now, "agent_model_calls_total") == {("main", "", "", "success"): 2}


def test_a_failed_run_of_agno_that_goes_on_is_counted_whole(tmp_path: Path) -> None:
    """It goes on in its row. A list of tools then has those alone that were called since."""
    path = write_sample(tmp_path / "log.db", "agno")
    asks = {"role": "assistant", "metrics": {"input_tokens": 10, "output_tokens": 1}}
    looked = {"role": "tool", "tool_call_id": "call-1", "tool_name": "look", "tool_call_error": False}
    built = {"role": "tool", "tool_call_id": "call-2", "tool_name": "build", "tool_call_error": True}
    failed: list[dict[str, Any]] = [{"role": "user", "content": "build it"}, asks, looked]

    def write(status: str, messages: list[dict[str, Any]], tools: list[dict[str, Any]]) -> None:
        run = {"agent_name": "coder", "model": "m", "messages": messages, "tools": tools}
        db.execute(
            "INSERT INTO agno_runs (run_id, session_id, run_type, status, run_data, created_at, updated_at)"
            " VALUES ('r', 's', 'agent', ?, ?, 1795600000, 1795600010) ON CONFLICT (run_id)"
            " DO UPDATE SET status = excluded.status, run_data = excluded.run_data",
            (status, json.dumps(run)),
        )

    with agent(path) as db:
        db.execute("DELETE FROM agno_runs")
        write("ERROR", failed, [])
    exporting = Exporting(path)
    assert counts(exporting, "agent_sessions") == {("failed",): 1}
    assert counts(exporting, "agent_model_calls_total") == {("coder", "m", "", "success"): 1}
    with agent(path) as db:
        write("RUNNING", failed, [])
    assert counts(exporting, "agent_model_calls_total") == {("coder", "m", "", "success"): 1}
    with agent(path) as db:
        write("COMPLETED", [*failed, asks, built, asks], [built | {"result": "scripted"}])
    for now in (exporting, Exporting(path)):
        assert counts(now, "agent_sessions") == {("completed",): 1}
        assert counts(now, "agent_model_calls_total") == {("coder", "m", "", "success"): 3}
        assert counts(now, "agent_tokens_total") == {("coder", "m", "input"): 30, ("coder", "m", "output"): 3}
        assert counts(now, "agent_messages_total") == {("user", "user"): 1, ("coder", "assistant"): 3}
        assert counts(now, "agent_interactions_total") == {("user", "coder"): 1, ("coder", "coder"): 2}
        assert counts(now, "agent_tool_calls_total") == {
            ("coder", "look", "", "success"): 1, ("coder", "build", "", "failure"): 1,
        }  # fmt: skip


# -- what cannot be, and is -------------------------------------------------------------------------------------------


CYCLES: dict[str, Callable[[sqlite3.Connection], object]] = {
    "opencode": lambda db: db.execute("UPDATE session SET parent_id = id"),
    "codex-state": lambda db: db.executescript(
        "DELETE FROM thread_spawn_edges;"
        " INSERT INTO thread_spawn_edges (parent_thread_id, child_thread_id, status) SELECT id, id, 'open' FROM threads"
    ),
    "hermes-agent": lambda db: db.execute("UPDATE sessions SET parent_session_id = id"),
    "agno": lambda db: db.execute("UPDATE agno_runs SET parent_run_id = run_id"),
    "mlflow": lambda db: db.execute("UPDATE spans SET parent_span_id = span_id"),
    "arize-phoenix": lambda db: db.execute("UPDATE spans SET parent_id = span_id"),
}


@pytest.mark.parametrize("name", CYCLES)
def test_a_cycle_of_parents_ends(tmp_path: Path, name: str) -> None:
    path = write_sample(tmp_path / "log.db", name)
    with agent(path) as db:
        CYCLES[name](db)
    exporting = Exporting(path)
    assert exporting.good()
    relations = exporting.refresh.status.resolved
    assert relations is not None
    for relation in relations.selects:
        skipped = exporting.value(
            "agent_exporter_rows_skipped_total", database="log", relation=str(relation), reason="unreadable"
        )
        assert skipped == 0, relation


# -- turns of Codex that no prompt begins -----------------------------------------------------------------------------


def codex_turn(db: sqlite3.Connection, thread: str, turn: str, ordinal: int, root: str, status: str) -> None:
    db.execute("INSERT INTO thread_turns (thread_id, turn_id, rollout_ordinal, status, started_at, root_turn_id)"
               " VALUES (?, ?, ?, ?, 1795600000, ?)", (thread, turn, ordinal, status, root))  # fmt: skip


def codex_item(db: sqlite3.Connection, thread: str, turn: str, ordinal: int, kind: str, **item: Any) -> None:
    at, data = 1_795_600_000_000 + ordinal, json.dumps({"type": kind, "text": "a text", **item})
    db.execute("INSERT INTO thread_items"
               " (thread_id, turn_id, item_id, rollout_ordinal, created_at_ms, item_json, item_type)"
               " VALUES (?, ?, ?, ?, ?, ?, ?)", (thread, turn, f"item-{ordinal}", ordinal, at, data, kind))  # fmt: skip


def codex_log(path: Path) -> Path:
    write_sample(path, "codex")
    with agent(path) as db:
        db.executescript("DELETE FROM thread_items; DELETE FROM thread_turns;")
    return path


def test_a_review_of_codex_is_a_session_and_what_the_reviewer_is_asked_counts_once(tmp_path: Path) -> None:
    """A review's turn is written at its end; the reviewer's turn is in its own thread and in that of the review."""
    path = codex_log(tmp_path / "log.db")
    with agent(path) as db:
        codex_item(db, "main", "review", 2, "enteredReviewMode")
    exporting = Exporting(path, stalled_after="10y")
    assert counts(exporting, "agent_sessions") == {("active",): 1}
    with agent(path) as db:
        codex_turn(db, "reviewer", "judge", 1, "review", "completed")
        codex_turn(db, "main", "judge", 3, "review", "inProgress")
        codex_item(db, "reviewer", "judge", 8, "userMessage")
        codex_item(db, "main", "judge", 8, "userMessage")
        codex_item(db, "reviewer", "judge", 9, "agentMessage")
    assert counts(exporting, "agent_sessions") == {("active",): 1}, "the reviewer's turn does not overtake it"
    with agent(path) as db:
        codex_item(db, "main", "review", 10, "agentMessage")
        codex_turn(db, "main", "review", 11, "review", "completed")
    for now in (exporting, Exporting(path, stalled_after="10y")):
        assert counts(now, "agent_sessions_ended_total") == {("completed",): 1}
        assert counts(now, "agent_messages_total") == {
            ("codex", "user"): 1, ("subagent", "assistant"): 1, ("codex", "assistant"): 1,
        }  # fmt: skip


def test_a_step_of_codex_towards_a_goal_is_a_session_and_a_command_of_the_user_is_none(tmp_path: Path) -> None:
    path = codex_log(tmp_path / "log.db")
    with agent(path) as db:
        codex_turn(db, "main", "goal", 1, "goal", "completed")
        codex_item(db, "main", "goal", 2, "contextCompaction")
        codex_item(db, "main", "goal", 3, "commandExecution", status="completed", source="unifiedExecStartup")
        codex_item(db, "main", "goal", 4, "agentMessage")
        codex_turn(db, "main", "shell", 5, "shell", "completed")
        codex_item(db, "main", "shell", 6, "commandExecution", status="completed", source="userShell")
        codex_turn(db, "main", "compaction", 7, "compaction", "completed")
        codex_item(db, "main", "compaction", 8, "contextCompaction")
    exporting = Exporting(path)
    assert counts(exporting, "agent_sessions") == {("completed",): 1}
    assert counts(exporting, "agent_tool_calls_total") == {
        ("codex", "commandExecution", "", "success"): 1, ("user", "commandExecution", "", "success"): 1,
    }  # fmt: skip


# -- ends that are written late ---------------------------------------------------------------------------------------


def openclaw_event(db: sqlite3.Connection, run: str, action: str, seconds: int, status: str) -> None:
    (number,) = db.execute("SELECT coalesce(max(sequence), 0) + 1 FROM audit_events").fetchone()
    at, error = (1_795_600_000 + seconds) * 1000, "run_failed" if status == "failed" else None
    db.execute("INSERT INTO audit_events (event_id, source_id, source_sequence, occurred_at, kind, action, status,"
               " error_code, actor_type, actor_id, agent_id, session_key, run_id)"
               " VALUES (?, ?, 1, ?, 'agent_run', ?, ?, ?, 'agent', 'main', 'main', 'agent:main:chat', ?)",
               (f"e{number}", f"s{number}", at, action, status, error, run))  # fmt: skip


def test_the_end_of_a_failed_run_of_openclaw_may_come_after_the_start_of_the_next(tmp_path: Path) -> None:
    """It is written 15 seconds late. A run that was killed has none."""
    path = write_sample(tmp_path / "log.db", "openclaw")
    with agent(path) as db:
        db.execute("DELETE FROM audit_events")
        openclaw_event(db, "killed", "agent.run.started", 0, "started")
        openclaw_event(db, "failed", "agent.run.started", 50, "started")
        openclaw_event(db, "next", "agent.run.started", 60, "started")
        openclaw_event(db, "next", "agent.run.finished", 62, "succeeded")
    exporting = Exporting(path, stalled_after="10y")
    assert counts(exporting, "agent_sessions") == {("active",): 2, ("completed",): 1}
    with agent(path) as db:
        openclaw_event(db, "failed", "agent.run.finished", 51, "failed")
        openclaw_event(db, "last", "agent.run.started", 90, "started")
    for now in (exporting, Exporting(path, stalled_after="10y")):
        assert counts(now, "agent_sessions") == {("active",): 1, ("completed",): 1, ("failed",): 2}
        errors = {("session", "overtaken"): 1, ("session", "run_failed"): 1}
        assert counts(now, "agent_errors_total") == errors
