# mypy: disable-error-code="import-not-found,misc,untyped-decorator"
"""Write tests/samples/agno.sql: agno's SqliteDb, with a scripted model on loopback.

Needs agno==3.1.10, openai and sqlalchemy[asyncio] from PyPI, in an environment of its own;
`python -m tests.samples.make.agno`.
"""

import asyncio
import contextlib
import json
import os
import tempfile
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

os.environ["AGNO_TELEMETRY"] = "false"

from agno.agent import Agent
from agno.db.sqlite import SqliteDb
from agno.models.openai import OpenAIChat
from agno.team import Team
from agno.tools import tool
from agno.workflow import Step, Workflow

from tests.samples.make.fake_model import FakeModel, Reply, Request, Usage
from tests.samples.make.recorder import Recorder, Row

SAMPLE = Path(__file__).parents[1] / "agno.sql"
TABLES = ("agno_sessions", "agno_runs")
SECONDS = 1.1  # agno keeps the time of a message in seconds

SCRIPT: Mapping[str, list[Reply]] = {
    "check the build": [
        Reply(
            calls=[("look", {"path": "a"}), ("build", {"target": "all"})],
            usage=Usage(100, 20, cached=40, reasoning=8),
        ),
        Reply(calls=[("build", {"target": "all"})], usage=Usage(120, 10, cached=100)),
        Reply("it fails", usage=Usage(130, 10)),
    ],
    "once more": [Reply("still fails", usage=Usage(150, 10, reasoning=5))],
    "break": [Reply(error=400)],
    "fall apart": [Reply(calls=[("look", {"path": "c"})], usage=Usage(20, 2)), Reply(error=400)],
    "publish": [Reply(calls=[("publish", {})], usage=Usage(30, 3)), Reply("published", usage=Usage(40, 4))],
    "have it reviewed": [
        Reply(
            calls=[("delegate_task_to_member", {"member_id": "reviewer", "task": "review it"})],
            usage=Usage(50, 5),
            seconds=SECONDS,
        ),
        Reply("reviewed", usage=Usage(70, 7), seconds=SECONDS),
    ],
    "review it": [
        Reply(calls=[("look", {"path": "b"})], usage=Usage(60, 6), seconds=SECONDS),
        Reply("fine", usage=Usage(65, 6), seconds=SECONDS),
    ],
    "explain": [Reply(calls=[("look", {"path": "d"})], usage=Usage(10, 1)), Reply("explained", usage=Usage(20, 2))],
    "look twice": [
        Reply(calls=[("look", {"path": "e"}), ("look", {"path": "f"})], usage=Usage(10, 1)),
        Reply("once was enough", usage=Usage(20, 2)),
    ],
    "write it down": [Reply("the draft", usage=Usage(10, 1))],
    "the draft": [
        Reply(
            calls=[("delegate_task_to_member", {"member_id": "proof", "task": "proofread"})],
            usage=Usage(20, 2),
            seconds=SECONDS,
        ),
        Reply("printed", usage=Usage(30, 3), seconds=SECONDS),
    ],
    "proofread": [Reply("no mistakes", usage=Usage(40, 4), seconds=SECONDS)],
    "wait": [Reply(calls=[("wait", {"seconds": 60})], usage=Usage(10, 1))],
}


def script(request: Request) -> Reply:
    task = next((prompt for prompt in SCRIPT if prompt in request.prompt), "")
    return SCRIPT[task][request.step]


def look(path: str) -> str:
    """Look at a file."""
    return "seen"


def build(target: str) -> str:
    """Build a target."""
    raise TimeoutError("scripted")


@tool(requires_confirmation=True)
def publish() -> str:
    """Publish."""
    return "done"


def wait(seconds: int) -> str:
    """Wait."""
    time.sleep(seconds)
    return "waited"


def play(url: str, database: Any) -> None:
    def model() -> Any:
        return OpenAIChat("scripted-1", base_url=url, api_key="none", max_retries=0)

    def agent(name: str, **more: Any) -> Any:
        return Agent(id=name, name=name, model=model(), db=database, tools=[look, build, publish, wait], **more)

    coder = agent("coder")
    coder.run("check the build", session_id="builds", user_id="dev")
    coder.run("once more", session_id="builds", user_id="dev")
    with contextlib.suppress(Exception):
        coder.run("break", session_id="breaks")
    with contextlib.suppress(Exception):
        coder.run("fall apart", session_id="breaks")
    paused = coder.run("publish", session_id="publishes")
    for requirement in paused.active_requirements:
        requirement.confirm()
    coder.continue_run(run_id=paused.run_id, requirements=paused.requirements, session_id="publishes")
    team = Team(id="crew", name="crew", model=model(), db=database, members=[agent("reviewer")])
    team.run("have it reviewed", session_id="reviews")
    explained = coder.run("explain", session_id="explains")
    coder.continue_run(run_id=explained.run_id, session_id="explains", regenerate=True)
    agent("limited", tool_call_limit=1).run("look twice", session_id="limits")
    desk = Team(id="desk", name="desk", model=model(), members=[agent("proof")])
    steps = [Step(name="write", agent=agent("writer")), Step(name="print", team=desk)]
    Workflow(id="papers", name="papers", db=database, steps=steps).run("write it down", session_id="papers")
    threading.Thread(target=lambda: asyncio.run(in_background(coder)), daemon=True).start()
    time.sleep(3)


async def in_background(agent: Any) -> None:
    """Runs in the background are written when they begin, not only when they end."""
    await agent.arun("once more", session_id="background", background=True)
    await asyncio.sleep(1)
    await agent.arun("wait", session_id="background", background=True)
    await asyncio.sleep(60)


def main() -> None:
    path = Path(tempfile.mkdtemp(prefix="agno-")) / "agno.db"
    database = SqliteDb(db_file=str(path))
    database._create_all_tables()
    with FakeModel(script) as fake, Recorder(path) as recorder:
        play(fake.url, database)
    recorder.write(SAMPLE, TABLES, neutral)
    os._exit(0)  # the hanging tool call is still waited for


def neutral(table: str, row: Row) -> Row | None:
    """Without the instructions that agno gives to a team."""
    if isinstance(text := row.get("run_data"), str):
        run = json.loads(text)
        for one in (run, *(run.get("step_executor_runs") or ())):
            for message in one.get("messages") or ():
                if message["role"] == "system":
                    message["content"] = "You coordinate a scripted team."
        row["run_data"] = json.dumps(run)
    return row


if __name__ == "__main__":
    main()
