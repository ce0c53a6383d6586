"""Routes of the JSON API and its error format. All are GET."""

import asyncio
from collections.abc import Callable, Mapping
from typing import Annotated, Any

from fastapi import APIRouter, FastAPI, Query, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel

from exporter.analytics import fleet as totals
from exporter.analytics.examples import EXAMPLES
from exporter.analytics.schemas import (
    AgentActivity,
    Comparison,
    ModelStatistics,
    SessionDetails,
    SessionList,
    SetupComparison,
    SetupList,
    SuccessMetrics,
    Timeline,
    ToolStatistics,
)
from exporter.analytics.search import SessionFilter
from exporter.analytics.sessions import NotReady, SessionNotFound
from exporter.source.errors import DatabaseError
from exporter.web.api import Api, ApiError, json_response, to_bytes
from exporter.web.health import Health
from exporter.web.parameters import (
    ComparedIds,
    ListedSessions,
    MessagesPage,
    OfALabel,
    OfASession,
    OfDatabases,
    Parameters,
    SessionPath,
    TimelinePage,
    TwoSetups,
    no_such_parameter,
)
from exporter.web.workers import HeldUp, Overloaded

REFUSAL_PAUSE_SECONDS = 0.1
"""Pause before a refusal, since clients that ask again at once would slow down the threads that answer."""


class Problem(BaseModel):
    """Body of every error."""

    detail: str


_ERRORS: Mapping[int, str] = {
    400: "A parameter is wrong; `detail` says which.",
    401: "The web config file asks for a user and a password.",
    403: "The API is not open on this address; `detail` says how to open it.",
    404: "There is no such session, database or setup.",
    409: "The session id exists in several databases; `detail` names them.",
    429: "More requests than the web config file's rate_limit allows.",
    503: "The log cannot be read now, is still in its first pass, or the question took too long; `detail` says which.",
}


def _errors(*codes: int) -> dict[int | str, dict[str, Any]]:
    return {code: {"model": Problem, "description": _ERRORS[code]} for code in sorted({401, 403, 429, *codes})}


def _documented(answer: type, *codes: int) -> dict[str, Any]:
    """OpenAPI responses of a route."""
    example = {200: {"content": {"application/json": {"example": EXAMPLES[answer]}}}}
    return {"tags": ["analytics"], "response_model": answer, "responses": {**example, **_errors(400, 503, *codes)}}


def create_router(api: Api) -> APIRouter:
    """The router with all routes of the API."""
    router = APIRouter()
    _add_sessions(router, api)
    _add_statistics(router, api)
    _add_setups(router, api)
    _add_health(router, api)
    return router


def _add_health(router: APIRouter, api: Api) -> None:
    unhealthy = {"model": Health, "description": "A database cannot be read, or a glob has no file."}
    answers = {503: unhealthy, **_errors(400)}

    @router.get("/health", tags=["lifecycle"], summary="Whether every database can be read", response_model=Health,
                responses=answers)  # fmt: skip
    async def health(_: Annotated[Parameters, Query()]) -> Response:
        answer = api.health()
        return json_response(to_bytes(answer), 200 if answer.error is None else 503)


def _add_sessions(router: APIRouter, api: Api) -> None:
    @router.get("/api/sessions", summary="Sessions, newest first", **_documented(SessionList, 404))
    async def sessions(asked: Annotated[ListedSessions, Query()]) -> Response:
        """The session labels of the configuration are filters too, such as `setup=setup_a`."""
        names, given = api.session_labels(), asked.model_extra or {}
        labels = {name: str(v[-1] if isinstance(v, list) else v) for name, v in given.items()}
        for name in labels.keys() - set(names):
            raise ApiError(400, no_such_parameter(name, [*ListedSessions.model_fields, *names]))
        wanted = SessionFilter(asked.status, labels, asked.agent, asked.tool_failed, asked.sort)
        found = await api.sessions(asked.limit, asked.offset, wanted, asked.database)
        return json_response(await asyncio.to_thread(to_bytes, found))

    @router.get("/api/sessions/{session_id}", summary="One session with its messages and tools",
                **_documented(SessionDetails, 404, 409))  # fmt: skip
    async def session(session_id: SessionPath, asked: Annotated[MessagesPage, Query()]) -> Response:
        """Messages come in the order written, `limit` of them from `offset` on."""
        return await api.one_json(
            "session",
            session_id,
            asked.database,
            lambda a: a.get_session_details(session_id, asked.limit, asked.offset),
        )

    @router.get("/api/timeline/{session_id}", summary="What happened in a session, in order",
                **_documented(Timeline, 404, 409))  # fmt: skip
    async def timeline(session_id: SessionPath, asked: Annotated[TimelinePage, Query()]) -> Response:
        """A call comes before the first message that is later than it; calls of unknown time come last."""
        tools, models = asked.include in ("tools", "calls"), asked.include in ("models", "calls")
        return await api.one_json(
            "timeline", session_id, asked.database,
            lambda a: a.get_session_timeline(
                session_id, tools, asked.limit, asked.offset, include_models=models
            ),
        )  # fmt: skip

    @router.get("/api/compare", summary="Sessions side by side", **_documented(Comparison, 404, 409))
    async def compare(asked: Annotated[ComparedIds, Query()]) -> Response:
        """Fewer than 2 ids are refused with 400, an unknown one with 404."""
        found = await api.compare(asked.session_ids or [], asked.database)
        return json_response(await asyncio.to_thread(to_bytes, found))


def _add_statistics(router: APIRouter, api: Api) -> None:
    @router.get("/api/tool-stats", summary="Tools and their success", **_documented(ToolStatistics, 404, 409))
    async def tool_stats(asked: Annotated[OfASession, Query()]) -> Response:
        """Settled calls only, as in agent_tool_calls_total."""
        if (session_id := asked.session_id) is None:
            return await api.overall_json(
                "tools", asked.database, lambda logs: ToolStatistics(None, totals.tool_statistics(logs))
            )
        return await api.one_json("tools", session_id, asked.database, lambda a: a.get_tool_statistics(session_id))

    @router.get("/api/model-stats", summary="Models, what they took and cost", **_documented(ModelStatistics, 404, 409))
    async def model_stats(asked: Annotated[OfASession, Query()]) -> Response:
        """Settled calls only, as in agent_model_calls_total; tokens of messages where the log has them there."""
        if (session_id := asked.session_id) is None:
            return await api.overall_json(
                "models", asked.database, lambda logs: ModelStatistics(None, totals.model_statistics(logs))
            )
        return await api.one_json("models", session_id, asked.database, lambda a: a.get_model_statistics(session_id))

    @router.get("/api/agent-activity", summary="Who spoke, and who after whom",
                **_documented(AgentActivity, 404, 409))  # fmt: skip
    async def agent_activity(asked: Annotated[OfASession, Query()]) -> Response:
        """Interactions are those of agent_interactions_total: the next message of the same session."""
        if (session_id := asked.session_id) is None:
            return await api.overall_json("agents", asked.database, totals.agent_activity)
        return await api.one_json("agents", session_id, asked.database, lambda a: a.get_agent_activity(session_id))

    @router.get("/api/metrics", summary="The fleet in a few numbers", **_documented(SuccessMetrics, 404))
    async def metrics(asked: Annotated[OfDatabases, Query()]) -> Response:
        """The same numbers as /metrics. What has no denominator is null."""
        return await api.overall_json("metrics", asked.database, totals.success_metrics)


def _add_setups(router: APIRouter, api: Api) -> None:
    @router.get("/api/setups", summary="The arms of an A/B test", **_documented(SetupList, 404))
    async def setups(asked: Annotated[OfALabel, Query()]) -> Response:
        """Completion is over all sessions of a setup, as in agent_session_completion_ratio."""
        api.check_label(asked.label, asked.database)
        return await api.overall_json(
            f"setups {asked.label}", asked.database, lambda logs: totals.setups(logs, asked.label)
        )

    @router.get("/api/setups/compare", summary="What differs between two arms",
                **_documented(SetupComparison, 404))  # fmt: skip
    def compare_setups(asked: Annotated[TwoSetups, Query()]) -> Response:
        """Differences are b − a. Each `method` is named; docs/api.md has the sources."""
        api.check_label(asked.label, asked.database)
        try:
            answer = totals.compare_setups(api.published(asked.database), asked.label, asked.a, asked.b)
        except KeyError as error:
            raise ApiError(404, f"No session has {asked.label}={error.args[0]}") from None
        return json_response(to_bytes(answer))


def add_error_answers(app: FastAPI) -> None:
    """Add the error handlers, so that every error has the same format."""

    def answer(
        kind: type[Exception],
        status: int,
        say: Callable[[Exception], str] = str,
        retry_after: int | None = None,
        pause: float = 0.0,
    ) -> None:
        headers = {} if retry_after is None else {"retry-after": str(retry_after)}

        async def handle(_: Request, error: Exception) -> Response:
            code = error.status if isinstance(error, ApiError) else status
            if pause:
                await asyncio.sleep(pause)
            return JSONResponse({"detail": say(error)}, code, {"cache-control": "no-store", **headers})

        app.add_exception_handler(kind, handle)

    answer(ApiError, 400)
    answer(RequestValidationError, 400, _said_plainly)
    answer(SessionNotFound, 404, lambda _: "Session not found")
    answer(NotReady, 503, retry_after=5)
    answer(Overloaded, 503, retry_after=1, pause=REFUSAL_PAUSE_SECONDS)
    answer(DatabaseError, 503)
    answer(HeldUp, 503)
    answer(Exception, 500, lambda _: "internal error; the exporter's log has more")


def _said_plainly(error: Exception) -> str:
    assert isinstance(error, RequestValidationError)  # noqa: S101 - the only kind it is registered for
    return "; ".join(": ".join([*map(str, e["loc"][1:]), e["msg"]]) for e in error.errors())
