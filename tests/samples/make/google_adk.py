# mypy: disable-error-code="import-not-found,misc"
"""Write tests/samples/google-adk*.sql: both SQLite services of google-adk, and the older layout; a scripted model.

Needs google-adk==2.13.0, aiosqlite and sqlalchemy[asyncio] from PyPI, in an environment of its own;
`python -m tests.samples.make.google_adk`.
"""

import asyncio
import contextlib
import os
import tempfile
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from google.adk.agents import LlmAgent, LoopAgent, ParallelAgent
from google.adk.agents.run_config import RunConfig
from google.adk.apps import App
from google.adk.apps.app import EventsCompactionConfig
from google.adk.apps.llm_event_summarizer import LlmEventSummarizer
from google.adk.models import BaseLlm, LlmRequest, LlmResponse
from google.adk.plugins.reflect_retry_tool_plugin import ReflectAndRetryToolPlugin
from google.adk.runners import Runner
from google.adk.sessions.database_session_service import DatabaseSessionService
from google.adk.sessions.schemas import v0
from google.adk.sessions.sqlite_session_service import SqliteSessionService
from google.adk.tools import FunctionTool, LongRunningFunctionTool
from google.adk.tools.exit_loop_tool import exit_loop
from google.genai import types
from pydantic import Field
from sqlalchemy import create_engine

from tests.samples.make.recorder import Recorder, Row

SAMPLES = Path(__file__).parents[1]
TABLES = ("app_states", "user_states", "sessions", "events")
LAYOUTS = {
    "google-adk": TABLES,
    "google-adk-database": ("adk_internal_metadata", *TABLES),
    "google-adk-v0": TABLES,
}
SECONDS = 0.03


@dataclass(frozen=True)
class Reply:
    """One answer of the model: text, calls as (tool, arguments), or an error; tokens as Gemini counts them."""

    text: str = ""
    calls: Sequence[tuple[str, dict[str, Any]]] = ()
    error: str | None = None
    prompt: int = 0
    cached: int | None = None
    candidates: int = 0
    thoughts: int | None = None
    thoughts_within: bool = False
    """Candidates include thoughts, as LiteLlm counts them."""


class ScriptedModel(BaseLlm):
    replies: list[Reply] = Field(default_factory=list)
    seconds: float = SECONDS

    async def generate_content_async(self, llm_request: LlmRequest, stream: bool = False) -> AsyncIterator[LlmResponse]:
        await asyncio.sleep(self.seconds)
        reply = self.replies.pop(0)
        if reply.error == "raised":
            raise RuntimeError("scripted")
        if reply.error:
            yield LlmResponse(error_code=reply.error, error_message="scripted", model_version=self.model)
            return
        calls = [types.Part(function_call=types.FunctionCall(name=name, args=args)) for name, args in reply.calls]
        text = [types.Part(text=reply.text)] if reply.text else []
        usage = types.GenerateContentResponseUsageMetadata(
            prompt_token_count=reply.prompt,
            cached_content_token_count=reply.cached,
            candidates_token_count=reply.candidates,
            thoughts_token_count=reply.thoughts,
            total_token_count=reply.prompt + reply.candidates + (0 if reply.thoughts_within else reply.thoughts or 0),
        )
        content = types.Content(role="model", parts=[*text, *calls])
        yield LlmResponse(content=content, usage_metadata=usage, model_version=self.model)


def look(path: str) -> dict[str, str]:
    """Look at a file."""
    return {"status": "ok", "text": "seen"}


def build(target: str) -> dict[str, str]:
    """Build a target."""
    return {"error": "exit 3"}


def burst(now: bool) -> dict[str, str]:
    """Raise."""
    raise TimeoutError("scripted")


async def wait(seconds: int) -> dict[str, str]:
    """Wait."""
    await asyncio.sleep(seconds)
    return {"status": "ok"}


def order(what: str) -> dict[str, str]:
    """Order something that takes days."""
    return {"status": "pending"}


def note(callback_context: Any) -> None:
    """Keeps state after the answer, in an event of its own."""
    callback_context.state["answered"] = True


async def play(service: Any) -> None:
    model = ScriptedModel(model="scripted-1")
    reviewer = LlmAgent(name="reviewer", model=model, description="reviews", instruction="review", tools=[look])
    coder = LlmAgent(
        name="coder", model=model, instruction="code", tools=[look, build, burst, wait], sub_agents=[reviewer]
    )
    compaction = EventsCompactionConfig(summarizer=LlmEventSummarizer(llm=model), compaction_interval=2, overlap_size=0)

    async def converse(session: str, *turns: tuple[str, list[Reply]], app: App | None = None) -> Runner:
        app = app or App(name="workshop", root_agent=coder)
        runner = Runner(app=app, session_service=service)
        await service.create_session(app_name="workshop", user_id="dev", session_id=session)
        for prompt, replies in turns:
            model.replies = replies
            message = types.Content(role="user", parts=[types.Part(text=prompt)])
            with contextlib.suppress(RuntimeError, TimeoutError):
                async for _ in runner.run_async(user_id="dev", session_id=session, new_message=message):
                    pass
        return runner

    await converse(
        "builds",
        (
            "check the build",
            [
                Reply(
                    calls=[("look", {"path": "a"}), ("build", {"target": "all"})],
                    prompt=100,
                    cached=40,
                    candidates=12,
                    thoughts=8,
                ),
                Reply(calls=[("build", {"target": "all"})], prompt=120, cached=100, candidates=10),
                Reply("it fails", prompt=130, candidates=10),
            ],
        ),
        ("once more", [Reply("still fails", prompt=150, candidates=5, thoughts=5)]),
    )
    await converse("breaks", ("break", [Reply(error="RESOURCE_EXHAUSTED")]), ("raise", [Reply(error="raised")]))
    await converse("bursts", ("burst", [Reply(calls=[("burst", {"now": True})], prompt=20, candidates=2)]))
    await converse(
        "reviews",
        (
            "have it reviewed",
            [
                Reply(calls=[("transfer_to_agent", {"agent_name": "reviewer"})], prompt=50, candidates=5),
                Reply(calls=[("look", {"path": "b"})], prompt=60, candidates=6),
                Reply("reviewed", prompt=70, candidates=7),
            ],
        ),
    )
    runner = await converse(
        "long",
        ("one", [Reply("first", prompt=10, candidates=1)]),
        ("two", [Reply("second", prompt=20, candidates=2), Reply("a summary", prompt=30, candidates=3)]),
        ("three", [Reply("third", prompt=25, candidates=2)]),
        app=App(name="workshop", root_agent=coder, events_compaction_config=compaction),
    )
    session = await service.get_session(app_name="workshop", user_id="dev", session_id="long")
    await runner.rewind_async(
        user_id="dev", session_id="long", rewind_before_invocation_id=session.events[-1].invocation_id
    )
    await go_on_elsewhere(service, model)
    hanging = converse("waits", ("wait", [Reply(calls=[("wait", {"seconds": 60})], prompt=10, candidates=1)]))
    quick = ScriptedModel(model="scripted-1", replies=[Reply("quick", prompt=10, candidates=1)], seconds=0.3)
    beside = converse(
        "waits-beside",
        ("wait beside", [Reply(calls=[("wait", {"seconds": 60})], prompt=10, candidates=1)]),
        app=App(
            name="workshop",
            root_agent=ParallelAgent(
                name="both",
                sub_agents=[
                    LlmAgent(name="slow", model=model, instruction="wait", tools=[wait]),
                    LlmAgent(name="quick", model=quick, instruction="answer"),
                ],
            ),
        ),
    )
    for task in (hanging, beside):
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(asyncio.shield(asyncio.create_task(task)), 2)


async def go_on_elsewhere(service: Any, model: ScriptedModel) -> None:
    """Confirmations, results that come after other invocations, loops, limits, tools that are tried again."""

    async def say(agent: Any, session: str, message: Any, replies: list[Reply], **settings: Any) -> list[Any]:
        model.replies = replies
        app = App(name="workshop", root_agent=agent, plugins=settings.pop("plugins", []))
        if isinstance(message, str):
            message = types.Content(role="user", parts=[types.Part(text=message)])
        events = []
        with contextlib.suppress(Exception):
            async for event in Runner(app=app, session_service=service).run_async(
                user_id="dev", session_id=session, new_message=message, **settings
            ):
                events.append(event)
        return events

    def agent(name: str, *tools: Any, **settings: Any) -> LlmAgent:
        return LlmAgent(name=name, model=model, instruction=name, tools=list(tools), **settings)

    def answer(events: list[Any], tool: str, response: dict[str, Any]) -> types.Content:
        (call,) = [call for event in events for call in event.get_function_calls() if call.name == tool]
        part = types.Part(function_response=types.FunctionResponse(id=call.id, name=tool, response=response))
        return types.Content(role="user", parts=[part])

    for session in ("asks", "orders", "loops", "limits", "retries"):
        await service.create_session(app_name="workshop", user_id="dev", session_id=session)
    asking = agent("coder", FunctionTool(look, require_confirmation=True), after_agent_callback=note)
    looks = Reply(calls=[("look", {"path": "c"})], prompt=10, candidates=1)
    events = await say(asking, "asks", "look, if I may", [looks])
    confirmed = answer(events, "adk_request_confirmation", {"confirmed": True})
    await say(asking, "asks", confirmed, [Reply("looked", prompt=10, candidates=1)])
    ordering = agent("coder", LongRunningFunctionTool(order), look)
    orders = Reply(calls=[("order", {"what": "tea"})], prompt=10, candidates=1)
    events = await say(ordering, "orders", "order", [orders, Reply("ordered", prompt=10, candidates=1)])
    await say(ordering, "orders", "meanwhile", [looks, Reply("looked", prompt=10, candidates=1)])
    came = answer(events, "order", {"status": "ok"})
    await say(ordering, "orders", came, [Reply("it came", prompt=10, candidates=1)])
    looping = LoopAgent(name="loop", max_iterations=5, sub_agents=[agent("writer"), agent("critic", exit_loop)])
    drafts = Reply("a draft", prompt=10, candidates=1)
    leaves = Reply(calls=[("exit_loop", {})], prompt=10, candidates=1)
    await say(looping, "loops", "write", [drafts, Reply("again", prompt=10, candidates=1), drafts, leaves])
    await say(agent("coder", look), "limits", "look twice", [looks, looks], run_config=RunConfig(max_llm_calls=2))
    bursts = Reply(calls=[("burst", {"now": True})], prompt=10, candidates=30, thoughts=20, thoughts_within=True)
    retrying = [ReflectAndRetryToolPlugin(max_retries=2)]
    await say(agent("coder", burst), "retries", "burst again", [bursts, drafts], plugins=retrying)


def without_pickles(table: str, row: Row) -> Row | None:
    """The older layout keeps an event's actions pickled; nobody reads them here."""
    return {**row, "actions": b""} if "actions" in row else row


async def main() -> None:
    folder = Path(tempfile.mkdtemp(prefix="google-adk-"))
    for name, tables in LAYOUTS.items():
        path = folder / f"{name}.db"
        if name == "google-adk":
            service = SqliteSessionService(str(path))
        else:
            if name == "google-adk-v0":  # tables of this layout are gone on with, not migrated
                v0.Base.metadata.create_all(create_engine(f"sqlite:///{path}"))
            service = DatabaseSessionService(f"sqlite+aiosqlite:///{path}")
        await service.list_sessions(app_name="workshop")  # creates the tables
        with Recorder(path) as recorder:
            await play(service)
        recorder.write(SAMPLES / f"{name}.sql", tables, without_pickles)
    os._exit(0)  # the hanging tool calls are still waited for


if __name__ == "__main__":
    asyncio.run(main())
