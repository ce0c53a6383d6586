# mypy: disable-error-code="import-not-found"
"""Write tests/samples/hermes-agent.sql: hermes-agent with a scripted model on loopback.

Needs hermes-agent==0.19.0 from PyPI, in an environment of its own; `python -m tests.samples.make.hermes_agent`.
"""

import os
import sys
import tempfile
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.samples.make.fake_model import FakeModel, Reply, Request, Usage
from tests.samples.make.recorder import Recorder, Row

FOLDER = Path(tempfile.mkdtemp(prefix="hermes-"))
os.environ.update(HERMES_HOME=str(FOLDER), HERMES_YOLO_MODE="1", HERMES_ACCEPT_HOOKS="1")
os.chdir(FOLDER)

from hermes_state import SessionDB  # noqa: E402  reads the environment
from run_agent import AIAgent  # noqa: E402

SAMPLE = Path(__file__).parents[1] / "hermes-agent.sql"
TABLES = ("schema_version", "sessions", "messages", "session_model_usage", "state_meta")
PROJECT = "/home/dev/project"
LONGEST = 200
LONG = "words that fill the context " * 200
ECHO = ("terminal", {"command": "echo ok"})

SCRIPT: Mapping[str, list[Reply]] = {
    "check the build": [
        Reply(calls=[("read_file", {"path": "/nowhere"}), ECHO], usage=Usage(100, 20, cached=40, reasoning=8)),
        Reply(calls=[ECHO], usage=Usage(120, 10, cached=100)),
        Reply(calls=[("terminal", {"command": "exit 3"})], usage=Usage(130, 10, cached=100)),
        Reply("it fails", usage=Usage(150, 10, cached=100)),
    ],
    "once more": [Reply("still fails", usage=Usage(200, 10, cached=150, reasoning=2))],
    "break": [Reply(error=400)],
    "delegate": [
        Reply(calls=[("delegate_task", {"goal": "look around"})], usage=Usage(50, 5)),
        Reply("all seen", usage=Usage(60, 5), seconds=2),
    ],
    "look around": [Reply(calls=[ECHO], usage=Usage(30, 3)), Reply("seen", usage=Usage(40, 4))],
    "try again": [
        *[Reply(calls=[("terminal", {"command": "exit 3"})], usage=Usage(10, 1))] * 3,
        Reply(calls=[("nowhere", {}), ECHO], usage=Usage(10, 1)),
        Reply(calls=[("terminal", {"command": "grep nothing /etc/hostname"})], usage=Usage(10, 1)),
        Reply("no luck", usage=Usage(10, 1)),
    ],
    "and now": [Reply("still none", usage=Usage(10, 1))],
    "wait": [Reply(calls=[("terminal", {"command": "sleep 60"})], usage=Usage(10, 1))],
}


def script(request: Request) -> Reply:
    if answers := SCRIPT.get(request.prompt):
        return answers[request.step]
    if not request.prompt.startswith("question"):
        return Reply("a summary of the conversation", usage=Usage(70, 7))
    return [Reply(calls=[ECHO], usage=Usage(50, 5)), Reply(LONG, usage=Usage(60, 6))][request.step]


def main() -> None:
    database = SessionDB(FOLDER / "state.db")
    with FakeModel(script) as model, Recorder(FOLDER / "state.db") as recorder:

        def agent(session: str | None = None) -> Any:
            return AIAgent(
                base_url=model.url,
                api_key="none",
                provider="custom",
                model="scripted-1",
                quiet_mode=True,
                session_db=database,
                session_id=session,
                platform="cli",
                skip_context_files=True,
                skip_memory=True,
                enabled_toolsets=["file", "terminal", "delegation"],
            )

        goes_on_after_its_end(agent, database)
        run(agent(), "break")
        run(agent(), "delegate")
        loop_then_branch(agent, database)
        undo_then_compaction_into_a_new_session(agent(), database)
        compaction_in_place_of_a_loaded_session(agent, database)
        hanging = agent()
        threading.Thread(target=hanging.run_conversation, args=("wait",), daemon=True).start()
        time.sleep(3)
    recorder.write(SAMPLE, TABLES, neutral)
    sys.stdout.flush()
    os._exit(0)  # the hanging tool call is still waited for


def run(agent: Any, *prompts: str) -> None:
    converse(agent, [], *prompts)
    agent.close()


def converse(agent: Any, history: list[Any], *prompts: str) -> list[Any]:
    for prompt in prompts:
        history = agent.run_conversation(prompt, conversation_history=history)["messages"]
    return history


def goes_on_after_its_end(agent: Any, database: Any) -> None:
    first = agent()
    run(first, "check the build")
    database.reopen_session(first.session_id)
    again = agent(first.session_id)
    converse(again, database.get_messages_as_conversation(first.session_id), "once more")
    again.close()


def loop_then_branch(agent: Any, database: Any) -> None:
    """`/branch` as the CLI does it: the history is copied with new times."""
    first = agent()
    history = converse(first, [], "try again")
    database.end_session(first.session_id, "branched")
    branch = agent(f"{first.session_id}_branch")
    database.create_session(
        branch.session_id,
        "cli",
        model="scripted-1",
        model_config={"_branched_from": first.session_id},
        parent_session_id=first.session_id,
    )
    columns = ("role", "content", "tool_name", "tool_calls", "tool_call_id", "reasoning")
    for message in history:
        database.append_message(branch.session_id, **{name: message.get(name) for name in columns})
    converse(branch, history, "and now")
    branch.close()


def undo_then_compaction_into_a_new_session(agent: Any, database: Any) -> None:
    """`/undo` as the CLI does it; the compaction rewrites what it keeps with new times."""
    history = converse(agent, [], *(f"question {n} {LONG}" for n in range(5)))
    (newest, *_) = database.list_recent_user_messages(agent.session_id, limit=1)
    database.rewind_to_message(agent.session_id, newest["id"])
    history = converse(agent, database.get_messages_as_conversation(agent.session_id), f"question 5 {LONG}")
    for message in history:
        message.pop("timestamp", None)
    compacted, _ = agent._compress_context(history, None, approx_tokens=50_000, force=True)
    converse(agent, compacted, "question 6")
    agent.close()


def compaction_in_place_of_a_loaded_session(agent: Any, database: Any) -> None:
    """The compaction rewrites what it keeps with the old times, as it does after a restart."""
    first = agent()
    converse(first, [], *(f"question {n} {LONG}" for n in range(5)))
    again = agent(first.session_id)
    again.compression_in_place = True
    history = database.get_messages_as_conversation(first.session_id)
    compacted, _ = again._compress_context(history, None, approx_tokens=50_000, force=True)
    converse(again, compacted, "question 7")
    again.close()


def neutral(table: str, row: Row) -> Row | None:
    """Without what is not ours to publish, and without this machine's names."""
    if row.get("system_prompt"):
        row["system_prompt"] = "You are a scripted agent."
    if row.get("billing_base_url"):
        row["billing_base_url"] = "http://127.0.0.1:8000/v1"
    if isinstance(content := row.get("content"), str) and len(content) > LONGEST:
        row["content"] = content[:LONGEST]
    return {
        name: value.replace(str(FOLDER), PROJECT) if isinstance(value, str) else value for name, value in row.items()
    }


if __name__ == "__main__":
    main()
