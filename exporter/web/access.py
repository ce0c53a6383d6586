"""ASGI middleware: rate limit, basic auth, route prefix, and who may see what agents did. In front of every route."""

import ipaddress
import time
from collections.abc import Callable, Mapping, MutableMapping
from typing import Any

from exporter.config.settings import ApiConfig
from exporter.web.asgi import Application, Headers, Receive, Scope, Send, lines, refuse, respond
from exporter.web.logins import Logins, credentials
from exporter.web.web_config import RateLimit, WebConfigFile

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
_GUARDED_PATHS = frozenset({"/api", "/sessions", "/health", "/docs", "/openapi.json"})
_LONGEST_QUERY = 16_384


class AccessMiddleware:
    """Lets requests through to the application, or answers them itself: 302, 401, 403, 404, 414 or 429."""

    def __init__(
        self,
        rest: Application,
        settings: Callable[[], ApiConfig],
        file: WebConfigFile | None = None,
        is_private: Callable[[Scope], bool] = lambda _: True,
        route_prefix: str = "",
    ) -> None:
        """`is_private` tells whether a request came in on an address that only this machine reaches.

        Paths begin with `route_prefix`, which has no slash at its end; the application sees them without it.
        """
        self._rest = rest
        self._settings = settings
        self._file = file
        self._is_private = is_private
        self._route_prefix = route_prefix
        self._logins = Logins()
        self._bucket = Bucket()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._rest(scope, receive, send)
            return
        locked = False
        if self._file is not None:
            config = self._file.current().config
            send = _with_headers(send, _configured(config.http_server_config.headers))
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
        path = self._without_prefix(scope["path"])
        if path is None:
            await self._outside(scope, send)
            return
        scope["path"] = path
        if not locked and (path == "/" or is_guarded(path)):
            why = scope[CLOSED_BECAUSE] = self._closed(scope)
            if why is not None and path != "/":
                await refuse(send, 403, why)
                return
        await self._rest(scope, receive, send)

    def admits_scrape(self, path: str, headers: Headers) -> Headers | None:
        """What the answer to a scrape of this path must have as additional headers, where it is let in without waiting.

        None where that cannot be told at once, or is to be refused: then the request is for __call__.
        """
        if is_guarded(path):
            return None
        if self._file is None:
            return ()
        config = self._file.current().config
        if users := config.basic_auth_users:
            login = _login(headers)
            if login is None or not self._logins.remembers(*login, users):
                return None
        if not self._bucket.take(config.rate_limit):
            return None
        return tuple(_configured(config.http_server_config.headers).items())

    async def _refusal(self, scope: Scope, users: Mapping[str, str]) -> tuple[int, str, Mapping[str, str]] | None:
        login = _login(scope["headers"])
        if login is not None:
            verdict = await self._logins.check(*login, users, tuple(scope["client"] or ("", 0)))
            if verdict:
                return None
            if verdict is None:
                return 429, "too many logins at once; try again soon", {"retry-after": "1"}
        challenge = {"www-authenticate": 'Basic realm="agent-session-exporter", charset="UTF-8"'}
        return 401, "a user and a password are needed", challenge

    def _without_prefix(self, path: str) -> str | None:
        """A path as the application knows it; None where it is outside of the route prefix."""
        prefix = self._route_prefix
        if not prefix:
            return path
        if path == prefix:
            return "/"
        return path.removeprefix(prefix) if path.startswith(f"{prefix}/") else None

    async def _outside(self, scope: Scope, send: Send) -> None:
        if scope["path"] == "/":
            await respond(send, 302, b"", {"location": f"{self._route_prefix}/"})
        else:
            await refuse(send, 404, f"Not Found; every path here begins with {self._route_prefix}/")

    def _closed(self, scope: Scope) -> str | None:
        """Why what agents said may not be shown to this request; None where it may."""
        if self._settings().public:
            return None
        if not self._is_private(scope):
            return CLOSED
        return None if all(map(_is_own_name, lines(scope["headers"], b"host"))) else STRANGE_HOST


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


def _login(headers: Headers) -> tuple[str, bytes] | None:
    sent = lines(headers, b"authorization")
    return credentials(sent[0]) if len(sent) == 1 else None


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


def _configured(headers: Mapping[str, str]) -> Mapping[bytes, bytes]:
    return {name.lower().encode(): value.encode() for name, value in headers.items() if value}


def _with_headers(send: Send, wanted: Mapping[bytes, bytes]) -> Send:
    """Put the configured headers on a response, in the place of those it has by these names."""
    if not wanted:
        return send

    async def send_with_headers(message: MutableMapping[str, Any]) -> None:
        if message["type"] == "http.response.start":
            kept = [(name, value) for name, value in message.get("headers", ()) if name.lower() not in wanted]
            message = {**message, "headers": [*kept, *wanted.items()]}
        await send(message)

    return send_with_headers
