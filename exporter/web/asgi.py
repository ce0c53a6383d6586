"""ASGI: types, reading of headers, plain responses and errors."""

import json
from collections.abc import Awaitable, Callable, Iterable, Mapping, MutableMapping, Sequence
from typing import Any

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]
Headers = Sequence[tuple[bytes, bytes]]
"""Header fields, names in lower case."""


def lines(headers: Iterable[tuple[bytes, bytes]], name: bytes) -> list[bytes]:
    """The values of a header, one for each header line."""
    return [value for key, value in headers if key == name]


def joined_lines(headers: Iterable[tuple[bytes, bytes]], name: bytes) -> bytes:
    """The value of a list header: repeated header lines are one list (RFC 9110, 5.3)."""
    return b", ".join([value for key, value in headers if key == name])


async def respond(send: Send, status: int, body: bytes, headers: Mapping[str, str]) -> None:
    """Send a whole response; adds content-length."""
    fields = {**headers, "content-length": str(len(body))}
    start = {"type": "http.response.start", "status": status}
    await send({**start, "headers": [(name.encode(), value.encode()) for name, value in fields.items()]})
    await send({"type": "http.response.body", "body": body})


async def refuse(send: Send, status: int, detail: str, headers: Mapping[str, str] | None = None) -> None:
    """Send an error, as JSON with the key `detail`."""
    body = json.dumps({"detail": detail}).encode()
    await respond(send, status, body, {"content-type": "application/json", **(headers or {})})
