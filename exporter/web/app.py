"""The ASGI application: /metrics as bytes that are ready, and around it what people and load balancers ask for."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import TypeVar

from fastapi import FastAPI, Request, Response
from fastapi.responses import HTMLResponse, JSONResponse, PlainTextResponse

from exporter import __version__
from exporter.analytics import fleet as totals
from exporter.analytics.schemas import SessionSummary, Timeline
from exporter.analytics.sessions import NotReady, Overloaded, SessionAnalytics, SessionNotFound
from exporter.config.settings import ApiConfig
from exporter.engine.refresh import Refresh
from exporter.metrics.exposition import Format, Publisher
from exporter.source.errors import DatabaseError
from exporter.web import pages
from exporter.web.access import CLOSED_BECAUSE, Application, Receive, Scope, Send
from exporter.web.api import Api, ApiError, Offset, add_error_answers, create_router, openapi
from exporter.web.health import health, state
from exporter.web.workers import Workers

Answer = TypeVar("Answer")

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
        if scope["type"] != "http":
            await self._rest(scope, receive, send)
        elif scope["path"] != self._path:
            # the server itself leaves out the body of what it knows was asked for by HEAD
            await self._rest({**scope, "method": "GET"} if scope["method"] == "HEAD" else scope, receive, send)
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
    settings: Callable[[], ApiConfig] = ApiConfig,
) -> Application:
    """The whole application but for its door. `refreshes` gives the databases as they are now, `settings` the API's;
    `reload`, where it is allowed, loads the configuration again and returns what is wrong with it."""
    app = FastAPI(
        title="agent-session-exporter", version=__version__, description=_ABOUT, docs_url=None, redoc_url=None
    )
    api = Api(refreshes, settings, Workers())
    app.include_router(create_router(api))
    _add_lifecycle(app, refreshes, reload)
    _add_pages(app, api, refreshes, telemetry_path)
    add_error_answers(app)
    app.openapi = openapi(app, api)  # type: ignore[method-assign]
    return Metrics(publisher, telemetry_path, app)


_NAME = "agent-session-exporter"
_ABOUT = (
    "What a monitored log says of its sessions, agents and tool calls. All GET; times are epoch seconds; what the log "
    'does not say is null. Errors are {"detail": "..."}. Unfiltered numbers are those of /metrics.'
)
_ENDPOINTS = (
    "/api/sessions",
    "/api/sessions/{session_id}",
    "/api/tool-stats",
    "/api/agent-activity",
    "/api/compare",
    "/api/timeline/{session_id}",
    "/api/metrics",
    "/api/setups",
    "/api/setups/compare",
    "/health",
    "/docs",
    "/openapi.json",
    "/-/healthy",
    "/-/ready",
)


def _add_lifecycle(
    app: FastAPI, refreshes: Callable[[], Mapping[str, Refresh]], reload: Callable[[], list[str]] | None
) -> None:
    @app.get("/-/healthy", response_class=PlainTextResponse, tags=["lifecycle"], summary="Whether the process answers")
    async def healthy() -> str:
        return "agent-session-exporter is healthy.\n"

    @app.get("/-/ready", response_class=PlainTextResponse, tags=["lifecycle"],
             summary="Whether every database had a good refresh",
             responses={503: {"description": "One had none yet.", "content": {"text/plain": {}}}})  # fmt: skip
    async def ready(response: Response) -> str:
        waiting = [
            f"{name}: {state(refresh)}" for name, refresh in refreshes().items() if refresh.status.published is None
        ]
        response.status_code = 503 if waiting else 200
        return "".join(f"{line}\n" for line in waiting) or "agent-session-exporter is ready.\n"

    @app.post("/-/reload", response_class=PlainTextResponse, tags=["lifecycle"], summary="Load the configuration again",
              responses={400: {"description": "It is wrong.", "content": {"text/plain": {}}},
                         403: {"description": "Not enabled.", "content": {"text/plain": {}}}})  # fmt: skip
    def reload_config(response: Response) -> str:
        if reload is None:
            response.status_code = 403
            return "Lifecycle API is not enabled; start with --web.enable-lifecycle.\n"
        problems = reload()
        response.status_code = 400 if problems else 200
        return "".join(f"{line}\n" for line in problems) or "configuration loaded\n"


def _add_pages(app: FastAPI, api: Api, refreshes: Callable[[], Mapping[str, Refresh]], telemetry_path: str) -> None:
    @app.get("/", include_in_schema=False)
    async def landing(request: Request) -> Response:
        if _prefers_json(request.headers.get("accept", "")):
            endpoints = [telemetry_path, *_ENDPOINTS]
            return JSONResponse({"service": _NAME, "version": __version__, "endpoints": endpoints})
        if (why := request.scope.get(CLOSED_BECAUSE)) is not None:
            return _html(pages.closed_page(telemetry_path, f"The API is {why}."))
        return _html(pages.landing_page(await _overview(api, refreshes()), telemetry_path))

    @app.get("/sessions/{session_id:text}", include_in_schema=False)
    async def timeline(session_id: str, offset: Offset = 0, database: str | None = None) -> Response:
        def both(analytics: SessionAnalytics) -> tuple[SessionSummary, Timeline]:
            summary = analytics.get_session_summary(session_id)
            return summary, analytics.get_session_timeline(session_id, True, _EVENTS_A_PAGE, offset)

        try:
            summary, events = await api.one(session_id, database, both)
        except SessionNotFound:
            return _html(pages.problem_page("Session not found", session_id), 404)
        return _html(pages.timeline_page(summary, events, offset))

    @app.get("/docs", include_in_schema=False)
    async def docs() -> Response:
        return _html(pages.docs_page(app.openapi()))

    @app.get(pages.STYLE_PATH, include_in_schema=False)
    async def style() -> Response:
        return Response(pages.STYLE, media_type="text/css", headers={"cache-control": "max-age=3600"})

    @app.get(pages.ICON_PATH, include_in_schema=False)
    async def icon() -> Response:
        return Response(pages.ICON, media_type="image/svg+xml", headers={"cache-control": "max-age=3600"})


_EVENTS_A_PAGE = 200
_LATEST = 15


async def _overview(api: Api, refreshes: Mapping[str, Refresh]) -> pages.Overview:
    async def part(question: Awaitable[Answer]) -> Answer | str:
        try:
            return await question
        except (ApiError, NotReady, DatabaseError, Overloaded) as error:
            return str(error)

    return pages.Overview(
        health(refreshes),
        await part(api.overall("metrics", None, totals.success_metrics)),
        await part(api.overall("agents", None, totals.agent_activity)),
        await part(api.sessions(_LATEST, 0, None, None, {})),
    )


def _html(text: str, status: int = 200) -> HTMLResponse:
    headers = {
        "content-security-policy": pages.POLICY,
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cache-control": "no-store",
    }
    return HTMLResponse(text, status, headers)


def _prefers_json(accept: str) -> bool:
    """Whether an Accept header likes JSON better than HTML."""
    qualities = {kind: quality for (kind, _), quality in _qualities(accept)}
    return qualities.get("application/json", 0.0) > qualities.get("text/html", 0.0)
