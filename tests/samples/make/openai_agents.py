# mypy: disable-error-code="import-not-found,misc,untyped-decorator"
"""Write tests/samples/openai-agents.sql and openai-agents-advanced.sql: both SQLite sessions, a scripted model.

Needs openai-agents==0.24.0 from PyPI, in an environment of its own; `python -m tests.samples.make.openai_agents`.
"""

import asyncio
import contextlib
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from agents import Agent, Runner, SQLiteSession, function_tool, set_tracing_disabled
from agents.extensions.memory import AdvancedSQLiteSession
from agents.models.openai_chatcompletions import OpenAIChatCompletionsModel
from openai import AsyncOpenAI

from tests.samples.make.fake_model import FakeModel, Reply, Request, Usage
from tests.samples.make.recorder import Recorder

SAMPLES = Path(__file__).parents[1]
TABLES = ("agent_sessions", "agent_messages")
ADVANCED = ("message_structure", "branch_reservations", "session_clear_generations", "turn_usage")

SCRIPT: Mapping[str, list[Reply]] = {
    "check the build": [
        Reply(
            calls=[("look", {"path": "a"}), ("build", {"target": "all"})], usage=Usage(100, 20, cached=40, reasoning=8)
        ),
        Reply(calls=[("build", {"target": "all"})], usage=Usage(120, 10, cached=100)),
        Reply("it fails", usage=Usage(130, 10)),
    ],
    "once more": [Reply("still fails", usage=Usage(150, 10, reasoning=5))],
    "break": [Reply(error=400)],
    "go on": [Reply("gone on", usage=Usage(40, 4))],
    "have it reviewed": [
        Reply(calls=[("transfer_to_reviewer", {})], usage=Usage(50, 5)),
        Reply(calls=[("look", {"path": "b"})], usage=Usage(60, 6)),
        Reply("reviewed", usage=Usage(70, 7)),
    ],
    "one": [Reply("first", usage=Usage(10, 1))],
    "two": [Reply("second", usage=Usage(20, 2))],
    "wait": [Reply(calls=[("look", {"path": "c"})]), Reply(calls=[("wait", {"seconds": 60})], usage=Usage(10, 1))],
}


def script(request: Request) -> Reply:
    return SCRIPT[request.prompt][request.step]


@function_tool
def look(path: str) -> str:
    """Look at a file."""
    return "seen"


@function_tool
def build(target: str) -> str:
    """Build a target."""
    raise TimeoutError("scripted")


@function_tool
async def wait(seconds: int) -> str:
    """Wait."""
    await asyncio.sleep(seconds)
    return "waited"


async def play(url: str, path: Path, advanced: bool) -> None:
    client = AsyncOpenAI(base_url=url, api_key="none", max_retries=0)
    model = OpenAIChatCompletionsModel("scripted-1", client)
    reviewer = Agent(name="reviewer", model=model, tools=[look])
    coder = Agent(name="coder", model=model, tools=[look, build, wait], handoffs=[reviewer])

    def session(name: str) -> Any:
        if advanced:
            return AdvancedSQLiteSession(session_id=name, db_path=path, create_tables=True)
        return SQLiteSession(name, path)

    async def run(session: Any, *prompts: str) -> None:
        for prompt in prompts:
            with contextlib.suppress(Exception):
                result = await Runner.run(coder, prompt, session=session)
                if advanced:
                    await session.store_run_usage(result)

    await run(session("builds"), "check the build", "once more")
    await run(session("breaks"), "break", "go on")
    await run(session("reviews"), "have it reviewed")
    branched = session("branched")
    await run(branched, "one", "two")
    if advanced:
        await branched.create_branch_from_turn(2)
    await run(branched, "two")
    hanging = asyncio.create_task(run(session("waits"), "wait"))
    await asyncio.wait([hanging], timeout=2)


async def main() -> None:
    set_tracing_disabled(True)
    folder = Path(tempfile.mkdtemp(prefix="openai-agents-"))
    with FakeModel(script) as model:
        for name, advanced in (("openai-agents", False), ("openai-agents-advanced", True)):
            path = folder / f"{name}.db"
            opened = AdvancedSQLiteSession(session_id="first", db_path=path, create_tables=True) if advanced else None
            opened = opened or SQLiteSession("first", path)
            await opened.get_items()  # creates the tables
            with Recorder(path) as recorder:
                await play(model.url, path, advanced)
            recorder.write(SAMPLES / f"{name}.sql", (*TABLES, *(ADVANCED if advanced else ())))
    os._exit(0)  # the hanging tool calls are still waited for


if __name__ == "__main__":
    asyncio.run(main())
