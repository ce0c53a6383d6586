# mypy: disable-error-code="import-not-found"
"""Make tests/samples/mlflow.sql: scripted traces, written by MLflow's own client and SQLite store.

    pip install mlflow==3.17.2
    python -m tests.samples.make.mlflow

What the agents do is in `Script`; the expected numbers are written from it by hand.
"""

import json
import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import mlflow
from mlflow.entities import SpanType

from tests.samples.make.recorder import Recorder, Row

TARGET = Path(__file__).resolve().parents[1] / "mlflow.sql"
TABLES = ("experiments", "trace_info", "trace_request_metadata", "trace_tags", "spans", "span_metrics")
PAUSE = 0.02
"""Seconds that each call takes."""


class RateLimitError(Exception):
    """As a provider's client raises it."""

    __module__ = "openai"


class Script:
    """The scripted agents."""

    def run(self) -> None:
        # Completes: a sub-agent whose tool fails, a cached prompt, a price.
        with self._span("AGENT", "planner", inputs="Plan a trip."):
            mlflow.update_current_trace(metadata={"mlflow.trace.session": "chat-1", "mlflow.trace.user": "ada"})
            self._model(1000, 100, {"cache_read_input_tokens": 400}, cost=0.25)
            self._tool("search", "trains")
            with self._span("AGENT", "researcher"):
                self._model(200, 20)
                self._tool("fetch", "timetable", TimeoutError("no answer"))
            self._model(1200, 50, cost=0.5)

        # The conversation goes on: another trace. Its root is no agent and ends well, but the agent below it fails.
        with (
            self._span("CHAIN", "workflow", inputs="And back?"),
            suppress(RateLimitError),
            self._span("AGENT", "planner"),
            self._span("CHAT_MODEL", "Completions") as span,
        ):
            mlflow.update_current_trace(metadata={"mlflow.trace.session": "chat-1"})
            span.set_attributes({"mlflow.llm.model": "large", "mlflow.llm.provider": "acme"})
            raise RateLimitError("slow down")

        # Fails: the same call twice, then an error of its own.
        with suppress(ValueError), self._span("AGENT", "buyer", inputs="Buy a ticket."):
            self._model(300, 30)
            self._tool("search", "tickets")
            self._tool("search", "tickets")
            raise ValueError("no ticket")

        # A model call without any agent, nor usage.
        with self._span("LLM", "bare", inputs="Hello?") as span:
            span.set_attribute("mlflow.llm.model", "small")
            span.set_outputs("Hi.")
            time.sleep(PAUSE)

        # Hangs: the root never ends. What ran right below it waits for it, a sub-agent that ended is known.
        self._hanging = self._span("AGENT", "watcher", inputs="Watch the mail.")
        self._hanging.__enter__()
        self._model(40, 4)
        with self._span("AGENT", "reader"):
            self._model(50, 5)
            self._tool("open_mail", "1")

    def _model(self, read: int, written: int, more: dict[str, int] | None = None, cost: float | None = None) -> None:
        with self._span("CHAT_MODEL", "Completions") as span:
            time.sleep(PAUSE)
            usage = {"input_tokens": read, "output_tokens": written, "total_tokens": read + written}
            span.set_attributes({"mlflow.llm.model": "large", "mlflow.llm.provider": "acme"})
            span.set_attribute("mlflow.chat.tokenUsage", usage | (more or {}))
            if cost:
                span.set_attribute("mlflow.llm.cost", {"input_cost": 0.0, "output_cost": cost, "total_cost": cost})

    def _tool(self, name: str, question: str, error: Exception | None = None) -> None:
        with suppress(TimeoutError), self._span("TOOL", name, inputs={"question": question}):
            time.sleep(PAUSE)
            if error:
                raise error

    @contextmanager
    def _span(self, kind: str, name: str, inputs: Any = None) -> Iterator[Any]:
        with mlflow.start_span(name, span_type=getattr(SpanType, kind)) as span:
            if inputs is not None:
                span.set_inputs(inputs)
            yield span


def main() -> None:
    os.environ["MLFLOW_ENABLE_ASYNC_TRACE_LOGGING"] = "false"
    folder = Path(tempfile.mkdtemp())
    os.chdir(folder)
    mlflow.set_tracking_uri("sqlite:///mlflow.db")
    mlflow.set_experiment("travel")
    with Recorder(folder / "mlflow.db") as recorder:
        script = Script()
        script.run()
    print(recorder.write(TARGET, TABLES, lambda _, row: _neutral(row, str(folder))), "commits")


def _neutral(row: Row, folder: str) -> Row | None:
    """The row without this machine's names: of folders, the user, and the lines of this script in stack traces."""
    if str(row.get("key")).startswith(("mlflow.source", "mlflow.user")):
        return None
    neutral = {name: _replaced(value, folder, "/home/dev/project") for name, value in row.items()}
    if isinstance(content := row.get("content"), str):
        span = json.loads(content)
        for event in span["events"]:
            event["attributes"].pop("exception.stacktrace", None)
        neutral["content"] = json.dumps(span)
    return neutral


def _replaced(value: Any, old: str, new: str) -> Any:
    return value.replace(old, new) if isinstance(value, str) else value


if __name__ == "__main__":
    main()
