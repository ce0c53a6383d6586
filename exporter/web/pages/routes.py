"""Routes of the HTML pages. Errors are pages too, with the same HTTP status as in the API."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar
from urllib.parse import quote

from fastapi import FastAPI, Request, Response
from fastapi.responses import HTMLResponse, JSONResponse

from exporter import __version__
from exporter.analytics import fleet as totals
from exporter.analytics.schemas import EventKind, SessionSummary, Sort, State, Timeline
from exporter.analytics.search import SessionFilter
from exporter.analytics.sessions import NotReady, SessionAnalytics, SessionNotFound
from exporter.source.errors import DatabaseError
from exporter.web.access import CLOSED_BECAUSE
from exporter.web.api import Api, ApiError
from exporter.web.negotiation import prefers_json
from exporter.web.pages import layout
from exporter.web.pages.landing import Overview, landing_page
from exporter.web.pages.reference import docs_page
from exporter.web.pages.runbooks import Runbooks
from exporter.web.pages.sessions import Choices, SessionsPage, sessions_page
from exporter.web.pages.timeline import EVENTS_A_PAGE, TimelinePage, timeline_page
from exporter.web.pages.view import View, session_path
from exporter.web.parameters import MOST_SKIPPED, SessionPath
from exporter.web.workers import Overloaded

Answer = TypeVar("Answer")

_SESSIONS_A_PAGE = 50
_LATEST = 10
_NOT_FOUND = (
    "No log that is watched has a session {}. It may have been deleted, or be in a log that is watched no more."
)
_TROUBLE = (ApiError, NotReady, DatabaseError, Overloaded)


def add_pages(
    app: FastAPI, api: Api, schema: Callable[[], Mapping[str, Any]], telemetry_path: str, paths: Sequence[str]
) -> None:
    """Add every page to the application. `schema` gives the API's description; who likes JSON better than HTML gets
    the list of `paths` for the landing page."""
    runbooks = Runbooks()

    @app.get("/", include_in_schema=False)
    async def landing(request: Request) -> Response:
        view = _view(request, "/")
        if prefers_json(", ".join(request.headers.getlist("accept"))):
            endpoints = [view.root + path for path in (telemetry_path, *paths)]
            return JSONResponse({"service": layout.NAME, "version": __version__, "endpoints": endpoints})
        if (why := request.scope.get(CLOSED_BECAUSE)) is not None:
            return _html(layout.closed_page(view, telemetry_path, f"The API is {why}."))
        return _html(await asyncio.to_thread(landing_page, view, await _overview(api), telemetry_path))

    @app.get("/sessions/", include_in_schema=False)
    @app.get("/sessions", include_in_schema=False)
    async def sessions(request: Request) -> Response:
        return await _page(_view(request, "/sessions"), lambda view: _sessions(api, view))

    @app.get("/sessions/{session_id}", include_in_schema=False)
    async def timeline(request: Request, session_id: SessionPath) -> Response:
        view = _view(request, session_path(session_id))
        return await _page(view, lambda view: _timeline(api, view, session_id))

    @app.get("/runbooks", include_in_schema=False)
    async def index(request: Request) -> Response:
        return _html(runbooks.index(_view(request, "/runbooks")))

    @app.get("/runbooks/{name}", include_in_schema=False)
    async def runbook(request: Request, name: str) -> Response:
        view = _view(request, f"/runbooks/{quote(name, safe='')}")
        if (found := runbooks.page(view, name)) is not None:
            return _html(found)
        known = f"There is no runbook {name}; there are {', '.join(runbooks.names)}."
        return _html(layout.problem_page(view, "Runbook not found", known), 404)

    @app.get("/docs", include_in_schema=False)
    async def docs(request: Request) -> Response:
        view = _view(request, "/docs")
        return _html(await asyncio.to_thread(lambda: docs_page(view, schema())))

    @app.get(layout.STYLE_PATH, include_in_schema=False)
    async def style() -> Response:
        return Response(layout.STYLE, media_type="text/css", headers={"cache-control": "max-age=3600"})

    @app.get(layout.ICON_PATH, include_in_schema=False)
    async def icon() -> Response:
        return Response(layout.ICON, media_type="image/svg+xml", headers={"cache-control": "max-age=3600"})


def _view(request: Request, path: str) -> View:
    return View(time.time(), request.scope.get("root_path", ""), path, dict(request.query_params))


async def _page(view: View, make: Callable[[View], Awaitable[str]]) -> Response:
    """The page that `make` returns, or an error page."""
    try:
        return _html(await make(view))
    except SessionNotFound as error:
        return _html(layout.problem_page(view, "Session not found", _NOT_FOUND.format(error.session_id)), 404)
    except _TROUBLE as error:
        status = error.status if isinstance(error, ApiError) else 503
        return _html(layout.problem_page(view, "This cannot be answered now", str(error)), status)


# -- what the pages show ----------------------------------------------------------------------------------------------


async def _overview(api: Api) -> Overview:
    async def part(question: Awaitable[Answer]) -> Answer | str:
        try:
            return await question
        except _TROUBLE as error:
            return str(error)

    return Overview(
        api.health(),
        await part(api.overall("metrics", None, totals.success_metrics)),
        await part(api.overall("agents", None, totals.agent_activity)),
        await part(api.sessions(_LATEST, 0, SessionFilter(), None)),
        await part(api.overall("attention", None, totals.attention)),
        await part(api.overall("ranked models", None, totals.model_statistics)),
    )


async def _sessions(api: Api, view: View) -> str:
    question = _Parameters(view.query)
    labels = {name: value for name in api.session_labels() if (value := question.text(name)) is not None}
    wanted = SessionFilter(
        question.choice("status", State),
        labels,
        question.text("agent"),
        question.text("tool_failed"),
        question.choice("sort", Sort) or Sort.NEWEST,
    )
    database, offset = question.text("database"), question.offset()
    found = await api.sessions(_SESSIONS_A_PAGE + 1, offset, wanted, database)
    listed = SessionsPage(wanted, database, offset, _SESSIONS_A_PAGE, found.total, found.sessions)
    choices = await api.overall("choices", None, lambda logs: _choices(api, logs))
    return await asyncio.to_thread(sessions_page, view, listed, choices)


def _choices(api: Api, logs: list[totals.PublishedLog]) -> Choices:
    return Choices(
        databases=api.databases(),
        labels={name: [arm.setup for arm in totals.setups(logs, name).setups] for name in api.session_labels()},
        agents=[speaker.agent_name for speaker in totals.agent_activity(logs).agent_activity],
        tools=sorted({tool.tool_name for tool in totals.tool_statistics(logs)}),
    )


async def _timeline(api: Api, view: View, session_id: str) -> str:
    question = _Parameters(view.query)
    only, offset = question.choice("show", EventKind), question.offset()

    def both(analytics: SessionAnalytics) -> tuple[SessionSummary, Timeline]:
        summary = analytics.get_session_summary(session_id)
        return summary, analytics.get_session_timeline(
            session_id, True, EVENTS_A_PAGE, offset, only, include_models=True
        )

    summary, events = await api.one("page", session_id, question.text("database"), both)
    # in a thread, since the texts of a page may be megabytes
    return await asyncio.to_thread(timeline_page, view, TimelinePage(summary, events, only, offset))


@dataclass(frozen=True, slots=True)
class _Parameters:
    """Query parameters of a page. Empty ones count as absent, because a form sends all of its fields."""

    given: Mapping[str, str]

    def text(self, name: str) -> str | None:
        return self.given.get(name) or None

    def choice(self, name: str, kind: Callable[[str], Answer]) -> Answer | None:
        """Raises ApiError if the value is not one of the choices."""
        if (value := self.text(name)) is None:
            return None
        try:
            return kind(value)
        except ValueError:
            raise ApiError(400, f"{name}: there is no choice {value!r}") from None

    def offset(self) -> int:
        """Raises ApiError if the value is not an offset."""
        value = self.text("offset") or "0"
        if not value.isdecimal() or int(value) > MOST_SKIPPED:
            raise ApiError(400, f"offset: {value!r} is not a whole number from 0 to {MOST_SKIPPED}")
        return int(value)


def _html(text: str, status: int = 200) -> HTMLResponse:
    headers = {
        "content-security-policy": layout.POLICY,
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cache-control": "no-store",
    }
    return HTMLResponse(text, status, headers)
