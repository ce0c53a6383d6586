"""A scripted model on loopback: OpenAI's Chat Completions and Responses APIs, streamed. No network is needed.

def script(request: Request) -> Reply: ...

with FakeModel(script) as model:
    ...  # run the program with the base URL model.url
"""

import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import groupby
from typing import Any, Self

ASIDES = ("<<<BEGIN_OPENCLAW_INTERNAL_CONTEXT>>>",)
"""How texts begin that a program adds in the user's name to every request."""

Json = Mapping[str, Any]
Script = Callable[["Request"], "Reply"]


@dataclass(frozen=True)
class Request:
    """What the program asks: the last user text, how many answers of the model followed it, what the tools gave."""

    system: str
    prompt: str
    step: int
    results: tuple[str, ...]
    model: str
    tools: frozenset[str]


@dataclass(frozen=True)
class Usage:
    """Tokens as OpenAI counts them: input includes cached, output includes reasoning."""

    input: int
    output: int
    cached: int = 0
    reasoning: int = 0


@dataclass(frozen=True)
class Reply:
    """One answer after `seconds`: text, calls as (tool or namespace/tool, arguments), or an HTTP error."""

    text: str = ""
    calls: Sequence[tuple[str, Json]] = ()
    usage: Usage = Usage(100, 10)
    error: int | None = None
    seconds: float = 0.05


class FakeModel:
    """Answers by `script` while the context is open; `requests` has what was asked, in order."""

    def __init__(self, script: Script, port: int = 0) -> None:
        self.requests: list[Request] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", port), _handler(script, self.requests))
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}/v1"

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()


def _handler(script: Script, requests: list[Request]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._answer(200, "application/json", json.dumps({"object": "list", "data": []}))

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            responses = self.path.endswith("/responses")
            request = (_read_responses if responses else _read_chat)(body)
            requests.append(request)
            reply = script(request)
            time.sleep(reply.seconds)
            if reply.error:
                error = {"message": "scripted", "type": "scripted_error", "code": "scripted"}
                self._answer(reply.error, "application/json", json.dumps({"error": error}))
            elif body.get("stream"):
                events = _stream_responses(reply, request) if responses else _stream_chat(reply, request)
                self._answer(200, "text/event-stream", "".join(events))
            else:
                self._answer(200, "application/json", json.dumps(_whole_chat(reply, request)))

        def _answer(self, status: int, content_type: str, text: str) -> None:
            payload = text.encode()
            self.send_response(status)
            self.send_header("Content-Type", content_type)
            self.send_header("Content-Length", str(len(payload)))
            self.end_headers()
            self.wfile.write(payload)

        def log_message(self, *_: object) -> None: ...

    return Handler


def _text(content: Any) -> str:
    """The text of a message, whose content is a string or a list of parts."""
    if isinstance(content, str):
        return content
    return "\n".join(part.get("text", "") for part in content or ())


def _read_chat(body: Json) -> Request:
    messages = body["messages"]
    tools = frozenset(tool["function"]["name"] for tool in body.get("tools") or ())
    return _request(body, tools, [(message["role"], _text(message.get("content"))) for message in messages])


def _read_responses(body: Json) -> Request:
    roles = {"function_call": "assistant", "custom_tool_call": "assistant", "reasoning": "assistant"}
    items = [
        (i.get("role") or roles.get(i["type"], "tool"), _text(i.get("content") or i.get("output")))
        for i in body["input"]
    ]
    tools = frozenset(tool.get("name", tool["type"]) for tool in body.get("tools") or ())
    return _request(body, tools, [("system", body.get("instructions") or ""), *items])


def _request(body: Json, tools: frozenset[str], turns: list[tuple[str, str]]) -> Request:
    turns = [(role, text) for role, text in turns if not text.startswith(ASIDES)]
    last = max((place for place, (role, _) in enumerate(turns) if role == "user"), default=-1)
    answers = [role for role, _ in groupby(role for role, _ in turns[last + 1 :]) if role == "assistant"]
    system = "\n".join(text for role, text in turns if role in ("system", "developer"))
    results = tuple(text for role, text in turns[last + 1 :] if role == "tool")
    return Request(system, turns[last][1] if last >= 0 else "", len(answers), results, body["model"], tools)


def _stream_chat(reply: Reply, request: Request) -> Iterator[str]:
    def chunk(delta: Json, finish: str | None = None, **more: Any) -> str:
        choice = {"index": 0, "delta": delta, "finish_reason": finish}
        return _event({**_chat_head(request, "chat.completion.chunk"), "choices": [choice], **more})

    message = _chat_message(reply)
    yield chunk({"role": "assistant", "content": reply.text})
    for place, call in enumerate(message.get("tool_calls", ())):
        yield chunk({"tool_calls": [{"index": place, **call}]})
    yield chunk({}, "tool_calls" if reply.calls else "stop", usage=_chat_usage(reply.usage))
    yield "data: [DONE]\n\n"


def _whole_chat(reply: Reply, request: Request) -> Json:
    choice = {"index": 0, "message": _chat_message(reply), "finish_reason": "tool_calls" if reply.calls else "stop"}
    return {**_chat_head(request, "chat.completion"), "choices": [choice], "usage": _chat_usage(reply.usage)}


def _chat_head(request: Request, kind: str) -> Json:
    return {"id": "chatcmpl-1", "object": kind, "created": int(time.time()), "model": request.model}


def _chat_message(reply: Reply) -> dict[str, Any]:
    message: dict[str, Any] = {"role": "assistant", "content": reply.text}
    if reply.calls:
        message["tool_calls"] = [
            {"id": _call_id(), "type": "function", "function": {"name": tool, "arguments": json.dumps(arguments)}}
            for tool, arguments in reply.calls
        ]
    return message


def _chat_usage(usage: Usage) -> Json:
    return {
        "prompt_tokens": usage.input,
        "completion_tokens": usage.output,
        "total_tokens": usage.input + usage.output,
        "prompt_tokens_details": {"cached_tokens": usage.cached},
        "completion_tokens_details": {"reasoning_tokens": usage.reasoning},
    }


def _stream_responses(reply: Reply, request: Request) -> Iterator[str]:
    identity = f"resp_{time.time_ns()}"
    output: list[Json] = []
    if reply.text:
        content = [{"type": "output_text", "text": reply.text, "annotations": []}]
        output.append({"type": "message", "id": _call_id("msg"), "role": "assistant", "content": content})
    for tool, arguments in reply.calls:
        *namespace, name = tool.split("/")
        call = {"name": name, "arguments": json.dumps(arguments), "call_id": _call_id()}
        call |= {"namespace": namespace[0]} if namespace else {}
        output.append({"type": "function_call", "id": _call_id("fc"), **call})
    usage = {
        "input_tokens": reply.usage.input,
        "input_tokens_details": {"cached_tokens": reply.usage.cached},
        "output_tokens": reply.usage.output,
        "output_tokens_details": {"reasoning_tokens": reply.usage.reasoning},
        "total_tokens": reply.usage.input + reply.usage.output,
    }
    yield _event({"type": "response.created", "response": {"id": identity}}, named=True)
    for place, item in enumerate(output):
        yield _event({"type": "response.output_item.done", "output_index": place, "item": item}, named=True)
    done = {"id": identity, "model": request.model, "status": "completed", "output": output, "usage": usage}
    yield _event({"type": "response.completed", "response": done}, named=True)


def _event(data: Json, named: bool = False) -> str:
    name = f"event: {data['type']}\n" if named else ""
    return f"{name}data: {json.dumps(data)}\n\n"


def _call_id(prefix: str = "call") -> str:
    return f"{prefix}_{time.time_ns()}"
