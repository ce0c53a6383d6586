"""What happens to frameworks' logs beyond their samples: interruptions, empty cells, long waits, cycles, busy logs."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.support.exporting import Exporting, without_zeros
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
