# mypy: disable-error-code="import-not-found,misc"
"""Make tests/samples/llm.sql and tests/samples/llm-responses.sql: a scripted model, recorded by llm itself.

    pip install llm==0.36      # turns and parts: llm.sql
    pip install llm==0.31.1    # responses and tool_results: llm-responses.sql
    python -m tests.samples.make.llm

Which of the two is made follows from the installed version. What the model says and uses is in `main`; the expected
numbers are written from it by hand.
"""

import json
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import llm
import llm.migrations
import sqlite_utils

from tests.samples.make.recorder import Recorder, Row

SAMPLES = Path(__file__).parents[1]
IN_PARTS = find_spec("llm.parts") is not None
"""Whether this version writes turns and parts."""

TABLES = (
    ("conversations", "responses", "tools", "tool_calls", "tool_results", "prompt_fragments", "fragments")
    if not IN_PARTS
    else ("threads", "turns", "messages", "parts", "tools", "turn_tools", "responses", "tool_calls", "tool_results")
)


@dataclass
class Answer:
    """What the model says to one request."""

    text: str = ""
    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    usage: tuple[int, int] | None = None
    details: dict[str, Any] | None = None
    searches: str | None = None
    """A query that the provider searched for on its side, within this answer."""


class Scripted(llm.Model):
    """Answers with what it was given, in order."""

    can_stream = False
    supports_tools = True

    def __init__(self, name: str, resolved: str | None = None) -> None:
        self.model_id = name
        self._resolved = resolved
        self._calls = 0
        self.script: list[Answer] = []

    def execute(self, prompt: Any, stream: bool, response: Any, conversation: Any) -> Iterator[Any]:
        answer = self.script.pop(0)
        time.sleep(0.02)
        if answer.searches:
            yield from _search(answer.searches)
        if answer.text:
            yield llm.parts.StreamEvent(type="text", chunk=answer.text) if IN_PARTS else answer.text
        for name, arguments in answer.calls:
            self._calls += 1
            call = llm.ToolCall(name=name, arguments=arguments, tool_call_id=f"call_{self.model_id}_{self._calls}")
            response.add_tool_call(call)
            if IN_PARTS:
                yield from _asks(call)
        if answer.usage:
            response.set_usage(input=answer.usage[0], output=answer.usage[1], details=answer.details)
        if self._resolved:
            response.set_resolved_model(self._resolved)


def _asks(call: Any) -> Iterator[Any]:
    yield llm.parts.StreamEvent(type="tool_call_name", chunk=call.name, tool_call_id=call.tool_call_id)
    yield llm.parts.StreamEvent(type="tool_call_args", chunk=json.dumps(call.arguments), tool_call_id=call.tool_call_id)


def _search(query: str) -> Iterator[Any]:
    mine = {"tool_call_id": "search_1", "server_executed": True}
    yield llm.parts.StreamEvent(type="tool_call_name", chunk="web_search", **mine)
    yield llm.parts.StreamEvent(type="tool_call_args", chunk=f'{{"query": "{query}"}}', **mine)
    yield llm.parts.StreamEvent(type="tool_result", chunk="three pages", tool_name="web_search", **mine)


def list_files(folder: str) -> str:
    """The files of a folder."""
    return "a.txt b.txt"


def read_file(path: str) -> str:
    """What is in a file."""
    raise FileNotFoundError(path)


def main() -> None:
    folder = Path(tempfile.mkdtemp())
    db = sqlite_utils.Database(folder / "logs.db")
    llm.migrations.migrate(db)
    tools = [list_files, read_file]
    large, small = Scripted("large", resolved="large-2026"), Scripted("small")
    with Recorder(folder / "logs.db") as recorder:
        # Logged when all is done, as `llm prompt` does. One call of two fails; the model answers all the same.
        files = large.conversation(tools=tools)
        large.script = [
            Answer("Let me look.", [("list_files", {"folder": "."}), ("read_file", {"path": "c.txt"})], (100, 20)),
            Answer(
                "Two files; c.txt is not there.",
                usage=(160, 30),
                details={
                    "prompt_tokens_details": {"cached_tokens": 90},
                    "completion_tokens_details": {"reasoning_tokens": 12},
                },
            ),
        ]
        _run(files.chain("How many files are there?"), db)

        # The same conversation goes on: a prompt of its own.
        large.script = [Answer("a.txt is the older one.", usage=(210, 8))]
        _run(files.prompt("Which is older?"), db)

        # Logged answer by answer. The model asks for the same thing twice; this provider does not count cached input.
        again = small.conversation(tools=tools)
        small.script = [
            Answer("", [("list_files", {"folder": "src"})], (10, 5)),
            Answer(
                "",
                [("list_files", {"folder": "src"})],
                (4, 5),
                {"cache_read_input_tokens": 16, "cache_creation_input_tokens": 3},
            ),
            Answer("a.txt and b.txt.", usage=(30, 6)),
        ]
        for response in again.chain("List the sources.").responses():
            response.text()
            response.log_to_db(db)

        # The process ends before it runs the tool; later somebody asks something else there. No usage is reported.
        lost = small.conversation(tools=tools)
        small.script = [Answer("", [("list_files", {"folder": "old"})])]
        _run(lost.prompt("List the old files.", tools=tools), db)
        small.script = [Answer("Good morning.", usage=(9, 3))]
        _run(lost.prompt("Hello?"), db)

        # The same, and nobody comes back.
        open_ = large.conversation(tools=tools)
        large.script = [Answer("", [("read_file", {"path": "d.txt"})], (50, 5))]
        _run(open_.prompt("Read d.txt.", tools=tools), db)

        # The same words as before in a conversation of their own.
        small.script = [Answer("Good morning.", usage=(9, 3))]
        _run(small.conversation().prompt("Hello?"), db)

        if IN_PARTS:
            # The provider searches by itself, within one answer.
            large.script = [Answer("It rains.", usage=(70, 7), searches="weather")]
            _run(large.conversation().prompt("What is the weather like?"), db)

            # A second thread from the first answers of another: what came before is stored once.
            store = llm.logs.LogStore(db)
            tip = store.thread_tip(again.id)
            fork = small.conversation()
            fork.id = store.fork(tip, name="fork", forked_from=again.id)
            fork.loaded_messages = store.thread_messages(fork.id)
            small.script = [Answer("Only a.txt then.", usage=(40, 4))]
            _run(fork.prompt("Without b.txt?"), db)
    name = "llm" if IN_PARTS else "llm-responses"
    print(name, recorder.write(SAMPLES / f"{name}.sql", TABLES, _neutral), "commits")


def _run(response: Any, db: Any) -> None:
    response.text()
    response.log_to_db(db)


def _neutral(table: str, row: Row) -> Row:
    return {**row, "response_json": None} if "response_json" in row else row


if __name__ == "__main__":
    main()
