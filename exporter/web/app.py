"""The ASGI application: /metrics, pages, API and lifecycle endpoints."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future

from fastapi import FastAPI, Response
from fastapi.responses import PlainTextResponse

from exporter import __version__
from exporter.config.settings import ApiConfig
from exporter.engine.refresh import Refresh
from exporter.metrics.exposition import Publisher
from exporter.web.api import Api
from exporter.web.asgi import Application, Receive, Scope, Send
from exporter.web.description import Description
from exporter.web.pages.routes import add_pages
from exporter.web.parameters import SessionIdsInPaths
from exporter.web.routes import add_error_answers, create_router
from exporter.web.scrape import Metrics, MetricsPages
from exporter.web.workers import Workers


def create_app(
    refreshes: Callable[[], Mapping[str, Refresh]],
    publisher: Publisher,
    telemetry_path: str = "/metrics",
    reload: Callable[[], "Future[list[str]]"] | None = None,
    settings: Callable[[], ApiConfig] = ApiConfig,
    external_path: str = "",
    unmatched: Callable[[], Sequence[str]] = tuple,
) -> Application:
    """The whole application but for who has access. `refreshes` gives the databases as they are now, `unmatched` the
    globs that give no log, `settings` the API's; `reload`, where it is allowed, loads the configuration again, and its
    result is what is wrong with it. `external_path`, without a slash at its end, is put before each link."""
    app = FastAPI(
        title="agent-session-exporter", version=__version__, description=_ABOUT, docs_url=None, redoc_url=None,
        openapi_url=None, redirect_slashes=False,
    )  # fmt: skip
    api = Api(refreshes, settings, Workers(), unmatched)
    app.include_router(create_router(api))
    description = Description(app, api, external_path)
    _add_lifecycle(app, api, publisher, reload)
    _add_description(app, description)
    add_pages(app, api, description.schema, telemetry_path, _ENDPOINTS)
    add_error_answers(app)
    return Metrics(MetricsPages(publisher), telemetry_path, SessionIdsInPaths(_rooted(app, external_path)))


def _rooted(rest: Application, root: str) -> Application:
    """ASGI middleware that sets root_path, which links start with."""

    async def application(scope: Scope, receive: Receive, send: Send) -> None:
        # ASGI's path includes the root path; without it a root of /api would be taken off /api/sessions
        await rest({**scope, "root_path": root, "path": root + scope.get("path", "")}, receive, send)

    return application


_ABOUT = (
    "What a monitored log says of its sessions, agents and tool calls. All GET; times are epoch seconds; what the log "
    'does not say is null. Errors are {"detail": "..."}. Unfiltered numbers are those of /metrics.'
)
_ENDPOINTS = (
    "/api/sessions",
    "/api/sessions/{session_id}",
    "/api/tool-stats",
    "/api/model-stats",
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
    api: Api,
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
        missing = api.waiting(publisher.shown)
        response.status_code = 503 if missing else 200
        return "".join(f"{line}\n" for line in missing) or "agent-session-exporter is ready.\n"

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


def _add_description(app: FastAPI, description: Description) -> None:
    """Route of the OpenAPI description. Generating it takes long, so it is done in a thread, once."""

    @app.get("/openapi.json", include_in_schema=False)
    async def openapi() -> Response:
        return Response(await asyncio.to_thread(description.json), media_type="application/json")
