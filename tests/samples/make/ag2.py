# mypy: disable-error-code="import-not-found,misc"
"""Make tests/samples/ag2.sql: scripted conversations, written by AG2's runtime logging.

    pip install 'ag2[openai]==0.14.0'
    python -m tests.samples.make.ag2

What the agents say is in `main`; the expected numbers are written from it by hand.
"""

import json
import os
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import autogen
import httpx
import openai
from autogen import runtime_logging
from openai.types.chat import ChatCompletion

from tests.samples.make.recorder import Recorder, Row

TARGET = Path(__file__).parents[1] / "ag2.sql"
TABLES = ("chat_completions", "agents", "events", "function_calls", "version")
PAUSE = 0.02
"""Seconds that each answer and each tool takes."""

Answer = dict[str, Any] | Exception


class Scripted:
    """A model client that answers with what stands in `script`, in order."""

    script: list[Answer] = []  # noqa: RUF012 - AG2 makes the client itself

    def __init__(self, config: dict[str, Any], **_: Any) -> None:
        self._model = config["model"]

    def create(self, params: dict[str, Any]) -> ChatCompletion:
        time.sleep(PAUSE)
        answer = self.script.pop(0)
        if isinstance(answer, Exception):
            raise answer
        message = {"role": "assistant", "content": answer.get("content"), "tool_calls": answer.get("calls")}
        choice = {"index": 0, "finish_reason": "stop", "message": message}
        return ChatCompletion.model_validate(
            {"id": "chat", "object": "chat.completion", "created": 0, "model": self._model, "choices": [choice]}
            | ({"usage": answer["usage"]} if "usage" in answer else {})
        )

    def message_retrieval(self, response: ChatCompletion) -> list[Any]:
        return [choice.message if choice.message.tool_calls else choice.message.content for choice in response.choices]

    def cost(self, response: ChatCompletion) -> float:
        return 0.25

    @staticmethod
    def get_usage(response: ChatCompletion) -> dict[str, Any]:
        return {}


def says(content: str, read: int, written: int, **details: dict[str, int]) -> Answer:
    return {"content": content, "usage": _usage(read, written) | details}


def asks(*calls: tuple[str, dict[str, Any]], read: int, written: int) -> Answer:
    found = [
        {
            "id": f"call_{name}_{read}",
            "type": "function",
            "function": {"name": name, "arguments": json.dumps(arguments)},
        }
        for name, arguments in calls
    ]
    return {"calls": found, "usage": _usage(read, written)}


def _usage(read: int, written: int) -> dict[str, Any]:
    return {"prompt_tokens": read, "completion_tokens": written, "total_tokens": read + written}


def search(question: str) -> str:
    """Search."""
    time.sleep(PAUSE)
    return "three pages"


def fetch(page: str) -> str:
    """Fetch a page."""
    raise TimeoutError("no answer")


def wait(hours: int) -> str:
    """Wait; the process is killed meanwhile."""
    raise KeyboardInterrupt


def crew(*names: str) -> list[Any]:
    """A person, who also runs the tools, and agents of these names."""
    person = autogen.UserProxyAgent(
        "person",
        human_input_mode="NEVER",
        code_execution_config=False,
        is_termination_msg=lambda message: "TERMINATE" in str(message.get("content")),
    )
    agents = [person]
    for name in names:
        config = {"config_list": [{"model": "large", "model_client_cls": "Scripted"}], "cache_seed": None}
        agent = autogen.AssistantAgent(name, system_message="You help.", llm_config=config)
        for tool in (search, fetch, wait):
            autogen.register_function(tool, caller=agent, executor=person, description=str(tool.__doc__))
        agent.register_model_client(model_client_cls=Scripted)
        agents.append(agent)
    return agents


def main() -> None:
    folder = Path(tempfile.mkdtemp())
    os.chdir(folder)
    config = {"dbname": "logs.db"}
    runtime_logging.start(config=config)
    runtime_logging.stop()
    with Recorder(folder / "logs.db") as recorder:
        # Completes: two calls at once, one of which fails; then the same call twice. Then a second chat.
        runtime_logging.start(config=config)
        person, planner = crew("planner")
        Scripted.script = [
            asks(("search", {"question": "trains"}), ("fetch", {"page": "timetable"}), read=100, written=10),
            asks(("search", {"question": "hotels"}), read=120, written=10),
            asks(("search", {"question": "hotels"}), read=140, written=10),
            says(
                "By train. TERMINATE",
                160,
                20,
                prompt_tokens_details={"cached_tokens": 90},
                completion_tokens_details={"reasoning_tokens": 7},
            ),
        ]
        person.initiate_chat(planner, message="Plan a trip.", silent=True)
        Scripted.script = [says("At noon. TERMINATE", 50, 5)]
        person.initiate_chat(planner, message="And when?", silent=True)
        runtime_logging.stop()

        # The provider refuses: the chat ends in an exception, which is not logged.
        runtime_logging.start(config=config)
        person, planner = crew("planner")
        request = httpx.Request("POST", "http://localhost/v1/chat/completions")
        Scripted.script = [openai.APIError("slow down", request, body={"code": "rate_limit_exceeded"})]
        with suppress(openai.APIError):
            person.initiate_chat(planner, message="Plan another trip.", silent=True)
        runtime_logging.stop()

        # A group of two, one after the other.
        runtime_logging.start(config=config)
        person, writer, critic = crew("writer", "critic")
        Scripted.script = [
            says("A draft.", 30, 3),
            says("Too long.", 40, 4),
            says("Shorter. TERMINATE", 50, 5),
        ]
        group = autogen.GroupChat(
            agents=[writer, critic], messages=[], max_round=4, speaker_selection_method="round_robin"
        )
        manager = autogen.GroupChatManager(group, is_termination_msg=person._is_termination_msg)
        person.initiate_chat(manager, message="Write a letter.", silent=True)
        runtime_logging.stop()

        # The process is killed in a tool.
        runtime_logging.start(config=config)
        person, watcher = crew("watcher")
        Scripted.script = [asks(("wait", {"hours": 8}), read=60, written=6)]
        with suppress(KeyboardInterrupt):
            person.initiate_chat(watcher, message="Watch the mail.", silent=True)
        runtime_logging.stop()
    print(recorder.write(TARGET, TABLES, _short), "commits")


def _short(_: str, row: Row) -> Row:
    """Without prompts, tool schemas and the sources of functions."""
    if "request" in row:
        return {**row, "request": json.dumps({"model": "large"})}
    return {**row, "init_args": "{}"} if "init_args" in row else row


if __name__ == "__main__":
    main()
