"""The ASGI application: lifecycle, pages and API around /metrics."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from concurrent.futures import Future
from typing import Annotated, TypeVar
from urllib.parse import quote

from fastapi import FastAPI, Query, Request, Response
from fastapi.responses import HTMLResponse, JSONResponse, PlainTextResponse

from exporter import __version__
from exporter.analytics import fleet as totals
from exporter.analytics.schemas import SessionSummary, Timeline
from exporter.analytics.search import SessionFilter
from exporter.analytics.sessions import NotReady, SessionAnalytics, SessionNotFound
from exporter.config.settings import ApiConfig
from exporter.engine.refresh import Refresh
from exporter.metrics.exposition import Publisher
from exporter.source.errors import DatabaseError
from exporter.web import pages
from exporter.web.access import CLOSED_BECAUSE
from exporter.web.api import Api, ApiError
from exporter.web.asgi import Application
from exporter.web.description import Description
from exporter.web.health import health, state
from exporter.web.negotiation import prefers_json
from exporter.web.parameters import Offset, SessionIdsInPaths, SessionPath
from exporter.web.routes import add_error_answers, create_router
from exporter.web.scrape import Metrics, MetricsPages
from exporter.web.workers import Overloaded, Workers

Answer = TypeVar("Answer")


def create_app(
    refreshes: Callable[[], Mapping[str, Refresh]],
    publisher: Publisher,
    telemetry_path: str = "/metrics",
    reload: Callable[[], "Future[list[str]]"] | None = None,
    settings: Callable[[], ApiConfig] = ApiConfig,
    external_path: str = "",
) -> Application:
    """The whole application but for who has access. `refreshes` gives the databases as they are now, `settings` the
    API's; `reload`, where it is allowed, loads the configuration again, and its result is what is wrong with it.
    `external_path`, without a slash at its end, is put before each link."""
    app = FastAPI(
        title="agent-session-exporter", version=__version__, description=_ABOUT, docs_url=None, redoc_url=None,
        openapi_url=None, redirect_slashes=False,
    )  # fmt: skip
    api = Api(refreshes, settings, Workers())
    app.include_router(create_router(api))
    _add_lifecycle(app, refreshes, publisher, reload)
    _add_pages(app, api, refreshes, telemetry_path, external_path)
    _add_description(app, Description(app, api, external_path), external_path)
    add_error_answers(app)
    return Metrics(MetricsPages(publisher), telemetry_path, SessionIdsInPaths(app))


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
    app: FastAPI,
    refreshes: Callable[[], Mapping[str, Refresh]],
    publisher: Publisher,
    reload: Callable[[], "Future[list[str]]"] | None,
) -> None:
    @app.get("/-/healthy", response_class=PlainTextResponse, tags=["lifecycle"], summary="Whether the process answers")
    async def healthy() -> str:
        return "agent-session-exporter is healthy.\n"

    @app.get("/-/ready", response_class=PlainTextResponse, tags=["lifecycle"],
             summary="Whether a scrape shows every database",
             responses={503: {"description": "One is not there yet.", "content": {"text/plain": {}}}})  # fmt: skip
    async def ready(response: Response) -> str:
        waiting = [
            f"{name}: {state(refresh) if refresh.published is None else 'read, about to be published'}"
            for name, refresh in refreshes().items()
            if refresh.published is None or name not in publisher.shown
        ]
        response.status_code = 503 if waiting else 200
        return "".join(f"{line}\n" for line in waiting) or "agent-session-exporter is ready.\n"

    @app.post("/-/reload", response_class=PlainTextResponse, tags=["lifecycle"], summary="Load the configuration again",
              responses={400: {"description": "It is wrong.", "content": {"text/plain": {}}},
                         403: {"description": "Not enabled.", "content": {"text/plain": {}}}})  # fmt: skip
    async def reload_config(response: Response) -> str:
        if reload is None:
            response.status_code = 403
            return "Lifecycle API is not enabled; start with --web.enable-lifecycle.\n"
        problems = await asyncio.shield(asyncio.wrap_future(reload()))  # others wait for the same one
        response.status_code = 400 if problems else 200
        return "".join(f"{line}\n" for line in problems) or "configuration loaded\n"


def _add_pages(
    app: FastAPI, api: Api, refreshes: Callable[[], Mapping[str, Refresh]], telemetry_path: str, external_path: str
) -> None:
    def html(text: str, status: int = 200) -> Response:
        return _html(text, external_path, status)

    @app.get("/", include_in_schema=False)
    async def landing(request: Request) -> Response:
        if prefers_json(", ".join(request.headers.getlist("accept"))):
            endpoints = [external_path + path for path in (telemetry_path, *_ENDPOINTS)]
            return JSONResponse({"service": _NAME, "version": __version__, "endpoints": endpoints})
        if (why := request.scope.get(CLOSED_BECAUSE)) is not None:
            return html(pages.closed_page(telemetry_path, f"The API is {why}."))
        return html(pages.landing_page(await _overview(api, refreshes()), telemetry_path))

    @app.get("/sessions/{session_id}", include_in_schema=False)
    async def timeline(
        session_id: SessionPath, offset: Annotated[Offset, Query()] = 0, database: str | None = None
    ) -> Response:
        def both(analytics: SessionAnalytics) -> tuple[SessionSummary, Timeline]:
            summary = analytics.get_session_summary(session_id)
            return summary, analytics.get_session_timeline(session_id, True, _EVENTS_A_PAGE, offset)

        try:
            summary, events = await api.one("page", session_id, database, both)
        except SessionNotFound:
            return html(pages.problem_page("Session not found", session_id), 404)
        # in a thread, since the texts of a page may be megabytes
        return await asyncio.to_thread(lambda: html(pages.timeline_page(summary, events, offset)))

    @app.get(pages.STYLE_PATH, include_in_schema=False)
    async def style() -> Response:
        return Response(pages.STYLE, media_type="text/css", headers={"cache-control": "max-age=3600"})

    @app.get(pages.ICON_PATH, include_in_schema=False)
    async def icon() -> Response:
        return Response(pages.ICON, media_type="image/svg+xml", headers={"cache-control": "max-age=3600"})


def _add_description(app: FastAPI, description: Description, external_path: str) -> None:
    """The API's description, for machines and for people. Making it takes long, so a thread does, once."""
    made: list[tuple[object, str]] = []

    def page() -> str:
        schema = description.schema()
        if not made or made[0][0] is not schema:
            made[:] = [(schema, pages.docs_page(schema))]
        return made[0][1]

    @app.get("/openapi.json", include_in_schema=False)
    async def openapi() -> Response:
        return Response(await asyncio.to_thread(description.json), media_type="application/json")

    @app.get("/docs", include_in_schema=False)
    async def docs() -> Response:
        return _html(await asyncio.to_thread(page), external_path)


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
        await part(api.sessions(_LATEST, 0, SessionFilter(), None)),
    )


def _html(text: str, external_path: str, status: int = 200) -> HTMLResponse:
    """A page. Its links begin with a slash, and are moved to the external path here: in text, quotes are escaped."""
    if external_path:
        text = text.replace(' href="/', f' href="{quote(external_path)}/')
    headers = {
        "content-security-policy": pages.POLICY,
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cache-control": "no-store",
    }
    return HTMLResponse(text, status, headers)
