"""The door: who is let in, to what, and how often. In front of every route, /metrics included."""

import asyncio
import base64
import binascii
import hashlib
import hmac
import ipaddress
import json
import os
import time
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import bcrypt

from exporter.config.settings import ApiConfig
from exporter.web.web_config import RateLimit, WebConfigFile

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]

CLOSED_BECAUSE = "exporter.closed_because"
"""Key of the scope of the landing page: why what agents did may not be shown on it; absent or None where it may."""

CLOSED = (
    "closed on this address, since it shows what agents said: listen on a loopback address, ask for a password "
    "with basic_auth_users in --web.config.file, or set api.public: true in the configuration"
)
STRANGE_HOST = (
    "closed for this Host: without a password the API answers only to an IP address or localhost, so that no web page "
    "can read it under a name of its own; set api.public: true in the configuration if a proxy asks"
)
_GUARDED = ("/api/", "/sessions/")
_GUARDED_PATHS = frozenset({"/api", "/health", "/docs", "/openapi.json"})
_LONGEST_QUERY = 16_384
_LONGEST_PASSWORD = 72  # what bcrypt looks at
_MOST_CHECKS = 50
_MOST_LOGINS = 1000


class AccessMiddleware:
    """Lets requests through to the application, or answers them itself: 401, 403, 414 or 429."""

    def __init__(
        self,
        rest: Application,
        settings: Callable[[], ApiConfig],
        file: WebConfigFile | None = None,
        is_private: Callable[[Scope], bool] = lambda _: True,
    ) -> None:
        """`is_private` tells whether a request came in on an address that only this machine reaches."""
        self._rest = rest
        self._settings = settings
        self._file = file
        self._is_private = is_private
        self._logins = Logins()
        self._bucket = Bucket()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._rest(scope, receive, send)
            return
        locked = False
        if self._file is not None:
            config = self._file.current().config
            send = _with_headers(send, config.http_server_config.headers)
            if not self._bucket.take(config.rate_limit):
                await refuse(send, 429, "too many requests; the web config file's rate_limit allows no more")
                return
            if users := config.basic_auth_users:
                locked = True
                if refusal := await self._refusal(scope, users):
                    await refuse(send, *refusal)
                    return
        if len(scope["query_string"]) > _LONGEST_QUERY:
            await refuse(send, 414, f"the query is longer than {_LONGEST_QUERY} bytes")
            return
        path = scope["path"]
        if not locked and (path == "/" or is_guarded(path)):
            why = scope[CLOSED_BECAUSE] = self._closed(scope)
            if why is not None and path != "/":
                await refuse(send, 403, why)
                return
        await self._rest(scope, receive, send)

    async def _refusal(self, scope: Scope, users: Mapping[str, str]) -> tuple[int, str, Mapping[str, str]] | None:
        sent = [value for name, value in scope["headers"] if name == b"authorization"]
        credentials = _credentials(sent[0]) if len(sent) == 1 else None
        if credentials is not None:
            verdict = await self._logins.check(*credentials, users)
            if verdict:
                return None
            if verdict is None:
                return 429, "too many logins at once; try again soon", {"retry-after": "1"}
        challenge = {"www-authenticate": 'Basic realm="agent-session-exporter", charset="UTF-8"'}
        return 401, "a user and a password are needed", challenge

    def _closed(self, scope: Scope) -> str | None:
        """Why what agents said may not be shown to this request; None where it may."""
        if self._settings().public:
            return None
        if not self._is_private(scope):
            return CLOSED
        hosts = [value for name, value in scope["headers"] if name == b"host"]
        return None if all(map(_is_own_name, hosts)) else STRANGE_HOST


def is_guarded(path: str) -> bool:
    """Whether a path shows what agents did or said."""
    return path in _GUARDED_PATHS or path.startswith(_GUARDED)


def _is_own_name(host: bytes) -> bool:
    """Whether a Host header names this machine in a way that no one else's DNS can give: an address, or localhost."""
    name = host.decode("latin-1").strip().lower()
    name = name[1:].partition("]")[0] if name.startswith("[") else name.partition(":")[0]
    if name.rstrip(".") == "localhost" or not name:
        return True
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _credentials(header: bytes) -> tuple[str, bytes] | None:
    """User and password of an Authorization header (RFC 7617)."""
    scheme, _, token = header.partition(b" ")
    if scheme.lower() != b"basic":
        return None
    try:
        user, colon, password = base64.b64decode(token.strip(), validate=True).partition(b":")
        return (user.decode("utf-8"), password) if colon else None
    except (binascii.Error, UnicodeDecodeError):
        return None


class Logins:
    """Checks passwords: one at a time, in a thread, and remembers the good ones."""

    def __init__(self) -> None:
        self._secret = os.urandom(32)
        self._good: set[bytes] = set()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="login")
        self._waiting = 0

    async def check(self, user: str, password: bytes, users: Mapping[str, str]) -> bool | None:
        """Whether the password is the user's; None where too many wait for that already.

        An unknown user's password is compared with another's hash, so that it takes as long.
        """
        known = user in users
        # of the users' hashes the costliest: what an unknown user is compared with tells nothing about any of them
        hashed = users[user] if known else max(users.values(), key=lambda h: h.split("$")[2])
        login = hmac.digest(self._secret, b"\0".join((user.encode(), hashed.encode(), password)), hashlib.sha256)
        if login in self._good:
            return True
        if self._waiting >= _MOST_CHECKS:
            return None
        self._waiting += 1
        try:
            loop = asyncio.get_running_loop()
            right = await loop.run_in_executor(self._thread, _matches, password, hashed.encode())
        finally:
            self._waiting -= 1
        if not (right and known):
            return False
        if len(self._good) >= _MOST_LOGINS:
            self._good.clear()
        self._good.add(login)
        return True


def _matches(password: bytes, hashed: bytes) -> bool:
    whole = len(password) <= _LONGEST_PASSWORD
    try:
        return bcrypt.checkpw(password[:_LONGEST_PASSWORD], hashed) and whole
    except ValueError:  # a NUL in the password
        return False


class Bucket:
    """A token bucket: a token each interval, of which a burst can be saved up."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._limit = RateLimit()
        self._tokens = 0.0
        self._filled_at = 0.0

    def take(self, limit: RateLimit) -> bool:
        """Take a token, if there is one. Another limit than the last time's begins with a full bucket."""
        if limit.interval == 0:
            return True
        now = self._clock()
        if limit != self._limit:
            self._limit, self._tokens, self._filled_at = limit, float(limit.burst), now
        self._tokens = min(float(limit.burst), self._tokens + (now - self._filled_at) / limit.interval)
        self._filled_at = now
        if self._tokens < 1:
            return False
        self._tokens -= 1
        return True


def _with_headers(send: Send, headers: Mapping[str, str]) -> Send:
    """Put the configured headers on a response, in the place of those it has by these names."""
    wanted = {name.lower().encode(): value.encode() for name, value in headers.items() if value}
    if not wanted:
        return send

    async def send_with_headers(message: MutableMapping[str, Any]) -> None:
        if message["type"] == "http.response.start":
            kept = [(name, value) for name, value in message.get("headers", ()) if name.lower() not in wanted]
            message = {**message, "headers": [*kept, *wanted.items()]}
        await send(message)

    return send_with_headers


async def refuse(send: Send, status: int, detail: str, headers: Mapping[str, str] | None = None) -> None:
    """Answer with an error in the one shape that errors have."""
    body = json.dumps({"detail": detail}).encode()
    lines = {"content-type": "application/json", "content-length": str(len(body)), **(headers or {})}
    start = {"type": "http.response.start", "status": status}
    await send({**start, "headers": [(name.encode(), value.encode()) for name, value in lines.items()]})
    await send({"type": "http.response.body", "body": body})
