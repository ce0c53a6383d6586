"""Answers to scrapes: prepared bytes in the format and coding that the client accepts."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from exporter.metrics.exposition import Format, Publisher
from exporter.web.asgi import Application, Headers, Receive, Scope, Send, joined_lines, respond
from exporter.web.negotiation import accepts_gzip, negotiate

_MOST_KNOWN = 64
_LONGEST_KNOWN = 1024
_NOT_PLAIN = frozenset({b"content-length", b"transfer-encoding", b"expect", b"upgrade"})


class Page(NamedTuple):
    """One response of /metrics: body, headers, and the headers as HTTP/1.1 bytes."""

    body: bytes
    headers: Headers
    head: bytes


class MetricsPages:
    """The responses of /metrics, by format and coding. Repeated Accept and Accept-Encoding lines are combined."""

    def __init__(self, publisher: Publisher) -> None:
        self._publisher = publisher
        self._chosen: dict[tuple[bytes, bytes], tuple[Format, bool]] = {}
        """What known header values choose; scrapers send the same each time."""
        self._pages: dict[tuple[Format, bool], Page] = {}

    def page(self, headers: Iterable[tuple[bytes, bytes]]) -> Page:
        """The response for a request with these headers."""
        wanted = joined_lines(headers, b"accept"), joined_lines(headers, b"accept-encoding")
        choice = self._chosen.get(wanted) or self._choose(wanted)
        body = self._publisher.page(*choice)
        page = self._pages.get(choice)
        if page is None or page.body is not body:
            page = self._pages[choice] = _page(body, *choice)
        return page

    def _choose(self, wanted: tuple[bytes, bytes]) -> tuple[Format, bool]:
        accept, accept_encoding = (value.decode("latin-1") for value in wanted)
        choice = negotiate(accept), accepts_gzip(accept_encoding)
        if sum(map(len, wanted)) <= _LONGEST_KNOWN:
            if len(self._chosen) >= _MOST_KNOWN:
                self._chosen.clear()
            self._chosen[wanted] = choice
        return choice


def _page(body: bytes, form: Format, gzipped: bool) -> Page:
    lines = {"content-type": form.value, "vary": "accept, accept-encoding"}
    if gzipped:
        lines["content-encoding"] = "gzip"
    lines["content-length"] = str(len(body))
    headers = [(name.encode(), value.encode()) for name, value in lines.items()]
    return Page(body, headers, written(headers))


def written(headers: Iterable[tuple[bytes, bytes]]) -> bytes:
    """Headers as HTTP/1.1 bytes."""
    return b"".join(b"%b: %b\r\n" % header for header in headers)


class Metrics:
    """ASGI middleware that answers the telemetry path and passes all other requests on."""

    def __init__(self, pages: MetricsPages, path: str, rest: Application) -> None:
        self._pages, self._path, self._rest = pages, path, rest

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._rest(scope, receive, send)
        elif scope["path"] != self._path:
            # the server itself leaves out the body of what it knows was asked for by HEAD
            await self._rest({**scope, "method": "GET"} if scope["method"] == "HEAD" else scope, receive, send)
        elif scope["method"] not in ("GET", "HEAD"):
            refusal: Mapping[str, str] = {"allow": "GET, HEAD", "content-type": "text/plain"}
            await respond(send, 405, b"method not allowed\n", refusal)
        else:
            page = self._pages.page(scope["headers"])
            await send({"type": "http.response.start", "status": 200, "headers": page.headers})
            await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else page.body})


class Shortcut:
    """Fast path of the HTTP protocol: answers scrapes before the ASGI server and the framework see the request.

    Only plain requests that access control admits at once; all others take the usual path.
    """

    def __init__(self, pages: MetricsPages, admits: Callable[[Headers], Headers | None], target: str) -> None:
        """`admits` returns more headers for an admitted scrape; `target` is the telemetry path with its prefix."""
        self._pages, self._admits, self._target = pages, admits, target.encode()

    def __call__(self, target: bytes, headers: Headers) -> Sequence[bytes] | None:
        """What to write after the common headers; None for the usual path."""
        if target != self._target or any(name in _NOT_PLAIN for name, _ in headers):
            return None
        more = self._admits(headers)
        if more is None:
            return None
        page = self._pages.page(headers)
        return written(more), page.head, b"\r\n", page.body
