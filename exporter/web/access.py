"""ASGI middleware: rate limit, basic auth, route prefix, access to session data. In front of every route."""

import ipaddress
import time
from collections.abc import Callable, Mapping, MutableMapping
from typing import Any

from exporter.config.settings import ApiConfig
from exporter.web.asgi import Application, Headers, Receive, Scope, Send, lines, refuse, respond
from exporter.web.logins import Logins, credentials
from exporter.web.web_config import RateLimit, WebConfigFile

CLOSED_BECAUSE = "exporter.closed_because"
"""Key in the ASGI scope of the landing page: why session data may not be shown on it; absent or None if it may."""

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
    """Passes requests on to the application, or answers them itself: 302, 401, 403, 404, 414 or 429."""

    def __init__(
        self,
        rest: Application,
        settings: Callable[[], ApiConfig],
        file: WebConfigFile | None = None,
        is_private: Callable[[Scope], bool] = lambda _: True,
        route_prefix: str = "",
    ) -> None:
        """`is_private` tells whether a request came in on an address that only this machine can reach.

        Paths start with `route_prefix`, without a slash at its end; it is removed for the application.
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
        """Additional headers for the answer to a scrape of this path, if it can be admitted at once.

        None if the password must be checked first, or the scrape is to be refused: __call__ then handles the request.
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
        """The path without the route prefix; None if it does not start with it."""
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
        """Why session data may not be shown to this request; None if it may."""
        if self._settings().public:
            return None
        if not self._is_private(scope):
            return CLOSED
        return None if all(map(_is_own_name, lines(scope["headers"], b"host"))) else STRANGE_HOST


def is_guarded(path: str) -> bool:
    """Whether a path shows session data."""
    return path in _GUARDED_PATHS or path.startswith(_GUARDED)


def _is_own_name(host: bytes) -> bool:
    """Whether a Host header is an IP address or localhost, which is not open to DNS rebinding."""
    name = host.decode("latin-1").strip().lower()
    name, _, port = name[1:].partition("]") if name.startswith("[") else name.partition(":")
    if port and not port.removeprefix(":").isdigit():
        return False
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
    """Token bucket: one token each interval, of which up to `burst` are kept."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._limit = RateLimit()
        self._tokens = 0.0
        self._filled_at = 0.0

    def take(self, limit: RateLimit) -> bool:
        """Take a token. False if there is none. If the limit has changed, the bucket starts full."""
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
    """Add the configured headers to a response, instead of its own headers of these names."""
    if not wanted:
        return send

    async def send_with_headers(message: MutableMapping[str, Any]) -> None:
        if message["type"] == "http.response.start":
            kept = [(name, value) for name, value in message.get("headers", ()) if name.lower() not in wanted]
            message = {**message, "headers": [*kept, *wanted.items()]}
        await send(message)

    return send_with_headers
