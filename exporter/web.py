"""The ASGI application: /metrics as bytes that are ready, and around it what people and load balancers ask for."""

import html
from collections.abc import Awaitable, Callable, Iterable, Mapping, MutableMapping
from typing import Any

from fastapi import FastAPI, Response
from fastapi.responses import HTMLResponse, PlainTextResponse

from exporter import __version__
from exporter.refresh import Refresh
from exporter.snapshot import Format, Publisher

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]

_MEDIA = {Format.TEXT: "text/plain", Format.OPENMETRICS: "application/openmetrics-text"}
_VERSIONS = {Format.TEXT: ("0.0.4", "1.0.0"), Format.OPENMETRICS: ("0.0.1", "1.0.0")}


def negotiate(accept: str) -> Format:
    """The format that an Accept header likes best (RFC 9110, 12.5.1); text where it likes nothing that we have."""
    best, best_quality = Format.TEXT, 0.0
    for form in Format:
        quality = max((q for kind, q in _qualities(accept) if _takes(kind, form)), default=0.0)
        if quality > best_quality:
            best, best_quality = form, quality
    return best


def accepts_gzip(accept_encoding: str) -> bool:
    """Whether an Accept-Encoding header allows gzip (RFC 9110, 12.5.3)."""
    qualities = {coding[0]: q for coding, q in _qualities(accept_encoding)}
    return qualities.get("gzip", qualities.get("*", 0.0)) > 0


def _qualities(header: str) -> Iterable[tuple[tuple[str, dict[str, str]], float]]:
    for item in header.lower().split(","):
        name, *parameters = (part.strip() for part in item.split(";"))
        values = {key.strip(): value.strip().strip('"') for key, _, value in (p.partition("=") for p in parameters)}
        try:
            yield (name, values), float(values.pop("q", "1"))
        except ValueError:
            continue


def _takes(accepted: tuple[str, dict[str, str]], form: Format) -> bool:
    kind, parameters = accepted
    if kind == _MEDIA[form]:
        return parameters.get("version", _VERSIONS[form][0]) in _VERSIONS[form]
    return form is Format.TEXT and kind in ("*/*", "text/*")


class Metrics:
    """Answers the telemetry path itself and hands everything else on: a scrape is a copy of bytes."""

    def __init__(self, publisher: Publisher, path: str, rest: Application) -> None:
        self._publisher, self._path, self._rest = publisher, path, rest

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] != self._path:
            await self._rest(scope, receive, send)
        elif scope["method"] not in ("GET", "HEAD"):
            await _send(send, 405, b"method not allowed\n", {"allow": "GET, HEAD", "content-type": "text/plain"})
        else:
            headers = {k: v.decode("latin-1") for k, v in scope["headers"] if k in (b"accept", b"accept-encoding")}
            form = negotiate(headers.get(b"accept", ""))
            gzipped = accepts_gzip(headers.get(b"accept-encoding", ""))
            body = self._publisher.page(form, gzipped)
            more = {"content-type": form.value, "vary": "accept, accept-encoding"}
            if gzipped:
                more["content-encoding"] = "gzip"
            await _send(send, 200, body, more, bodyless=scope["method"] == "HEAD")


async def _send(send: Send, status: int, body: bytes, headers: Mapping[str, str], bodyless: bool = False) -> None:
    lines = [(k.encode(), v.encode()) for k, v in headers.items()] + [(b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": lines})
    await send({"type": "http.response.body", "body": b"" if bodyless else body})


def create_app(
    refreshes: Callable[[], Mapping[str, Refresh]],
    publisher: Publisher,
    telemetry_path: str = "/metrics",
    reload: Callable[[], list[str]] | None = None,
) -> Application:
    """The whole application. `refreshes` gives the databases as they are now; `reload`, where it is allowed, loads the
    configuration again and returns what is wrong with it."""
    app = FastAPI(title="agent-session-exporter", version=__version__, docs_url="/docs", redoc_url=None)

    @app.get("/", response_class=HTMLResponse, include_in_schema=False)
    def landing() -> str:
        return landing_page(refreshes(), telemetry_path)

    @app.get("/-/healthy", response_class=PlainTextResponse, summary="Whether the process answers")
    def healthy() -> str:
        return "agent-session-exporter is healthy.\n"

    @app.get("/-/ready", response_class=PlainTextResponse, summary="Whether every database had a good refresh")
    def ready(response: Response) -> str:
        waiting = [f"{name}: {state(refresh)}" for name, refresh in refreshes().items() if refresh.published is None]
        response.status_code = 503 if waiting else 200
        return "".join(f"{line}\n" for line in waiting) or "agent-session-exporter is ready.\n"

    @app.post("/-/reload", response_class=PlainTextResponse, summary="Load the configuration again")
    def reload_config(response: Response) -> str:
        if reload is None:
            response.status_code = 403
            return "Lifecycle API is not enabled; start with --web.enable-lifecycle.\n"
        problems = reload()
        response.status_code = 400 if problems else 200
        return "".join(f"{line}\n" for line in problems) or "configuration loaded\n"

    return Metrics(publisher, telemetry_path, app)


def state(refresh: Refresh) -> str:
    """A database's state in words."""
    if refresh.failure is not None:
        return f"cannot be read ({refresh.failure.reason}): {refresh.failure}"
    if refresh.published is not None:
        return "up to date"
    if refresh.progress is not None:
        return f"first pass, {refresh.progress:.0%} read"
    return "waiting for its first refresh"


_PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>agent-session-exporter</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem;
color-scheme: light dark }}
table {{ border-collapse: collapse }} td, th {{ text-align: left; padding: .2rem 1rem .2rem 0 }}
</style></head><body>
<h1>agent-session-exporter</h1>
<p>Version {version}. Sessions, turns, tool success and who talks to whom, from the logs of LLM agents.</p>
<table><tr><th>Database</th><th>State</th><th>Profile</th><th>File</th></tr>
{rows}</table>
<p>{links}</p></body></html>
"""


def landing_page(refreshes: Mapping[str, Refresh], telemetry_path: str) -> str:
    """The page at /: the databases, their state in words, and where to go from here."""
    rows = "".join(
        "<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in _cells(name, refresh)) + "</tr>\n"
        for name, refresh in refreshes.items()
    )
    links = " · ".join(
        f'<a href="{html.escape(path)}">{html.escape(path)}</a>'
        for path in (telemetry_path, "/-/healthy", "/-/ready", "/docs")
    )
    return _PAGE.format(version=html.escape(__version__), rows=rows, links=links)


def _cells(name: str, refresh: Refresh) -> tuple[str, ...]:
    profile = refresh.reading.name if refresh.reading else "not known yet"
    return name, state(refresh), profile, str(refresh.database.path)
