# mypy: disable-error-code="import-not-found"
"""Make tests/samples/arize-phoenix.sql: scripted traces, sent to a Phoenix server that writes them.

    pip install arize-phoenix==20.26.1
    python -m tests.samples.make.arize_phoenix

What the agents do is in `Script`; the expected numbers are written from it by hand.
"""

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from phoenix.otel import register

from tests.samples.make.recorder import Recorder, Row

TARGET = Path(__file__).parents[1] / "arize-phoenix.sql"
TABLES = ("projects", "project_sessions", "traces", "spans", "span_costs", "span_cost_details")
PORT = 16006
PAUSE = 0.12
"""Seconds that each call takes, longer than the server collects spans before it writes them."""


class RateLimitError(Exception):
    """As a provider's client raises it."""

    __module__ = "openai"


class Script:
    """The scripted agents."""

    def __init__(self, tracer: Any) -> None:
        self._tracer = tracer
        self.spans = 0

    def run(self) -> None:
        # Completes: a sub-agent whose tool fails, a cached prompt, reasoning.
        with self._agent(
            "planner.run", {"agent.name": "planner", "session.id": "chat-1", "input.value": "Plan a trip."}
        ):
            self._model(1000, 100, {"llm.token_count.prompt_details.cache_read": 400, "output.value": "I ask around."})
            self._tool("search", "trains")
            with self._agent("researcher"):
                self._model(200, 20, {"llm.token_count.completion_details.reasoning": 5})
                self._tool("fetch", "timetable", TimeoutError("no answer"))
            self._model(1200, 50)

        # The conversation goes on: another trace. Its root is no agent and ends well, but the agent below it fails.
        question = {"session.id": "chat-1", "input.value": "And back?"}
        planner, model = {"agent.name": "planner"}, {"llm.model_name": "gpt-4o-mini", "llm.provider": "openai"}
        with (
            self._span("chain", "workflow", question),
            suppress(RateLimitError),
            self._agent("planner.run", planner),
            self._span("llm", "ChatCompletion", model),
        ):
            time.sleep(PAUSE)
            raise RateLimitError("slow down")

        # Fails: the same call twice, then an error of its own.
        with suppress(ValueError), self._agent("buyer", {"input.value": "Buy a ticket."}):
            self._model(300, 30)
            self._tool("search", "tickets")
            self._tool("search", "tickets")
            raise ValueError("no ticket")

        # A model call without any agent, of a model that nobody knows the price of.
        with self._span("llm", "bare", {"llm.model_name": "local", "input.value": "Hello?", "output.value": "Hi."}):
            time.sleep(PAUSE)

        # A hand-over, and a tool that ends after the trace's root.
        with self._agent("clerk", {"input.value": "Write a letter."}):
            self._model(10, 1, streams=True)
            self._tool("handoff to writer")
            with self._agent("writer"):
                self._model(20, 2)
                late = self._tracer.start_span("print", openinference_span_kind="tool")
        time.sleep(PAUSE)
        late.end()
        self.spans += 1

        # Hangs: the root never ends. What ran right below it waits for it, a sub-agent that ended is known.
        self._hanging = self._tracer.start_as_current_span("watcher", openinference_span_kind="agent")
        self._hanging.__enter__()
        self._model(40, 4)
        with self._agent("reader"):
            self._model(50, 5)
            self._tool("open_mail", "1")

    def _agent(self, name: str, attributes: dict[str, Any] | None = None) -> Any:
        return self._span("agent", name, attributes or {})

    def _model(self, prompt: int, completion: int, more: dict[str, Any] | None = None, streams: bool = False) -> None:
        model = {"llm.model_name": "gpt-4o-mini", "llm.provider": "openai"}
        usage = {"llm.token_count.prompt": prompt, "llm.token_count.completion": completion}
        with self._span("llm", "ChatCompletion", model | usage | (more or {})) as span:
            if streams:
                span.add_event("First Token Stream Event")
            time.sleep(PAUSE)

    def _tool(self, name: str, question: str = "", error: Exception | None = None) -> None:
        with suppress(TimeoutError), self._span("tool", name, {"tool.name": name, "input.value": question}):
            time.sleep(PAUSE)
            if error:
                raise error

    @contextmanager
    def _span(self, kind: str, name: str, attributes: dict[str, Any]) -> Iterator[Any]:
        self.spans += 1
        with self._tracer.start_as_current_span(name, openinference_span_kind=kind, attributes=attributes) as span:
            yield span


def main() -> None:
    folder = Path(tempfile.mkdtemp())
    with _server(folder), Recorder(folder / "phoenix.db") as recorder:
        url = f"http://127.0.0.1:{PORT}/v1/traces"
        provider = register(endpoint=url, protocol="http/protobuf", project_name="travel", verbose=False)
        script = Script(provider.get_tracer("sample"))
        script.run()
        with closing(sqlite3.connect(folder / "phoenix.db")) as connection:
            while connection.execute("SELECT count(*) FROM spans").fetchone() < (script.spans,):
                time.sleep(0.1)
        provider.shutdown()
    print(recorder.write(TARGET, TABLES, _neutral), "commits,", script.spans, "spans")


@contextmanager
def _server(folder: Path) -> Iterator[None]:
    """A Phoenix server with its file in `folder`, ready for spans."""
    settings = {"PHOENIX_WORKING_DIR": str(folder), "PHOENIX_PORT": str(PORT), "PHOENIX_GRPC_PORT": str(PORT + 1)}
    process = subprocess.Popen([sys.executable, "-m", "phoenix.server.main", "serve"], env=os.environ | settings)
    try:
        for _ in range(600):
            with suppress(OSError), urllib.request.urlopen(f"http://127.0.0.1:{PORT}/healthz"):
                break
            time.sleep(0.2)
        yield
    finally:
        process.terminate()
        process.wait()


def _neutral(table: str, row: Row) -> Row | None:
    """Stack traces name this machine's folders."""
    if table == "projects" and row["name"] != "travel":
        return None
    if isinstance(events := row.get("events"), str):
        found = json.loads(events)
        for event in found:
            if "exception.stacktrace" in event.get("attributes", {}):
                event["attributes"]["exception.stacktrace"] = "..."
        return {**row, "events": json.dumps(found)}
    return row


if __name__ == "__main__":
    main()
