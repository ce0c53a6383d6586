"""The JSON API: routes that put SessionAnalytics' questions to one log or to all. All GET; nothing is written."""

import asyncio
import heapq
import math
import operator
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Any, Literal, TypeVar

from fastapi import APIRouter, Depends, FastAPI, Path, Query, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.openapi.utils import get_openapi
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from pydantic_core import to_json
from starlette.convertors import StringConvertor, register_url_convertor

from exporter.analytics import fleet as totals
from exporter.analytics.examples import EXAMPLES
from exporter.analytics.fleet import PublishedLog
from exporter.analytics.schemas import (
    AgentActivity,
    Comparison,
    SessionDetails,
    SessionList,
    SetupComparison,
    SetupList,
    State,
    SuccessMetrics,
    Timeline,
    ToolStatistics,
)
from exporter.analytics.sessions import (
    MOST_COMPARED,
    NotReady,
    Overloaded,
    SessionAnalytics,
    SessionNotFound,
    check_comparable,
    join_comparisons,
)
from exporter.config.settings import ApiConfig
from exporter.engine.refresh import Refresh
from exporter.metrics.numbers import LogNumbers
from exporter.source.errors import DatabaseError
from exporter.web.health import Health, health
from exporter.web.workers import Workers

Answer = TypeVar("Answer")

MOST_ROWS = 10_000
MOST_SKIPPED = 1_000_000
MOST_SKIPPED_ACROSS = 10_000
"""Sessions that may be skipped where several databases' are merged."""


class Problem(BaseModel):
    """What every error looks like."""

    detail: str


class ApiError(Exception):
    """A question that is answered with an error: its HTTP status and what is wrong."""

    def __init__(self, status: int, detail: str) -> None:
        super().__init__(detail)
        self.status = status


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
    """What a route declares of its answers."""
    example = {200: {"content": {"application/json": {"example": EXAMPLES[answer]}}}}
    return {"tags": ["analytics"], "response_model": answer, "responses": {**example, **_errors(400, 503, *codes)}}


Database = Annotated[
    str | None, Query(description="One database's name; without it, all are asked.", examples=["heist"])
]
OneSession = Annotated[
    str | None,
    Query(description="One session's id; without it, all sessions count.", examples=["setup_a_heist_000042"]),
]


class _AnyText(StringConvertor):
    """Takes the rest of a path, be there slashes or line ends in it: ids are the log's own."""

    regex = "(?s:.*)"


register_url_convertor("text", _AnyText())

SessionPath = Annotated[str, Path(description="As the log writes it.", examples=["setup_a_heist_000042"])]
Label = Annotated[str, Query(description="A session label of the configuration.", examples=["setup"])]
Limit = Annotated[int, Query(ge=1, le=MOST_ROWS, description="Rows of a page.")]
Offset = Annotated[int, Query(ge=0, le=MOST_SKIPPED, description="Rows to skip.")]
Status = Annotated[State | None, Query(description="Only sessions in this state.")]


class Api:
    """The questions, put to the databases as they are at the moment of asking."""

    def __init__(
        self,
        refreshes: Callable[[], Mapping[str, Refresh]],
        settings: Callable[[], ApiConfig],
        workers: Workers,
    ) -> None:
        self._refreshes = refreshes
        self._settings = settings
        self._workers = workers
        self._known: dict[tuple[str, str | None], tuple[list[LogNumbers], Any, bytes]] = {}

    # -- whom to ask ----------------------------------------------------------------------------------------------

    def session_labels(self) -> list[str]:
        """Names of the session labels that any database has."""
        patterns = (refresh.settings.session_labels for refresh in self._refreshes().values())
        return sorted({name for pattern in patterns if pattern is not None for name in pattern.names})

    def chosen(self, database: str | None) -> list[Refresh]:
        """The database that is named, or all. Raises Refusal."""
        if not self._settings().enabled:
            raise ApiError(404, "The API is not enabled; set api.enabled: true in the configuration")
        refreshes = self._refreshes()
        if database is None:
            return list(refreshes.values())
        if database not in refreshes:
            raise ApiError(404, f"Database not found: {database}")
        return [refreshes[database]]

    def analytics(self, refreshes: Sequence[Refresh]) -> list[SessionAnalytics]:
        settings, now = self._settings(), time.monotonic()
        return [
            SessionAnalytics.of(
                refresh, settings.time_limit, asked_at=now, throttle=self._workers.throttle, texts=settings.messages
            )
            for refresh in refreshes
        ]

    def published(self, database: str | None) -> list[PublishedLog]:
        """The totals of the database that is named, or of all that have any. Raises NotReady, DatabaseError."""
        asked = self.analytics(self.chosen(database))
        ready: list[PublishedLog] = []
        trouble: list[Exception] = []
        for analytics in asked:
            try:
                ready.append(analytics.labelled())
            except (NotReady, DatabaseError) as error:
                trouble.append(error)
        if trouble and not ready:
            raise trouble[0]
        return ready

    async def one(
        self, session_id: str, database: str | None, question: Callable[[SessionAnalytics], Answer]
    ) -> Answer:
        """Have a question about one session answered by the database that has it."""
        asked = self.analytics(self.chosen(database))
        return await self._workers.answer(lambda: question(_owner(session_id, asked)))

    # -- over all sessions ----------------------------------------------------------------------------------------

    async def overall(self, name: str, database: str | None, compute: Callable[[list[PublishedLog]], Answer]) -> Answer:
        """What the totals give, computed once for each publication. `name` tells the questions apart."""
        answer, _ = await self._from_totals(name, database, compute)
        return answer

    async def overall_json(
        self, name: str, database: str | None, compute: Callable[[list[PublishedLog]], Any]
    ) -> Response:
        """The same as JSON, written once as well."""
        _, body = await self._from_totals(name, database, compute)
        return _json(body)

    async def _from_totals(
        self, name: str, database: str | None, compute: Callable[[list[PublishedLog]], Answer]
    ) -> tuple[Answer, bytes]:
        logs = self.published(database)
        sources = [log.numbers for log in logs]
        if (known := self._known.get((name, database))) is not None:
            before, answer, body = known
            if len(before) == len(sources) and all(map(operator.is_, before, sources)):
                return answer, body
        answer = await asyncio.to_thread(compute, logs)
        body = await asyncio.to_thread(_bytes, answer)
        self._known[name, database] = (sources, answer, body)
        return answer, body

    async def sessions(
        self, limit: int, offset: int, status: State | None, database: str | None, labels: Mapping[str, str]
    ) -> SessionList:
        asked = self.analytics(self.chosen(database))
        if len(asked) > 1 and offset > MOST_SKIPPED_ACROSS:
            raise ApiError(
                400, f"offset: at most {MOST_SKIPPED_ACROSS} over several databases; name one with database="
            )

        def answer() -> SessionList:
            if len(asked) == 1:
                return asked[0].list_sessions(limit, offset, status, labels)
            return _merged(asked, limit, offset, status, labels)

        return await self._workers.answer(answer)

    async def compare(self, session_ids: Sequence[str], database: str | None) -> Comparison:
        try:
            wanted = check_comparable(session_ids)
        except ValueError as error:
            raise ApiError(400, str(error)) from None
        asked = self.analytics(self.chosen(database))

        def answer() -> Comparison:
            try:
                return join_comparisons([_owner(name, asked).compared(name) for name in wanted])
            except SessionNotFound as error:
                raise ApiError(404, str(error)) from None

        return await self._workers.answer(answer)

    def health(self) -> Health:
        """The state of every database."""
        return health(self._refreshes())

    # -- A/B ------------------------------------------------------------------------------------------------------

    def check_label(self, label: str, database: str | None) -> None:
        """Raises Refusal where none of the databases has this session label."""
        patterns = (refresh.settings.session_labels for refresh in self.chosen(database))
        if not any(pattern is not None and label in pattern.names for pattern in patterns):
            known = ", ".join(self.session_labels()) or "none; session_labels: in the configuration defines them"
            raise ApiError(400, f"label: there is no session label {label!r} (there are: {known})")


def _owner(session_id: str, asked: Sequence[SessionAnalytics]) -> SessionAnalytics:
    """The one that knows the session. Raises SessionNotFound, Refusal, DatabaseError."""
    if len(asked) == 1:
        return asked[0]
    owners: list[SessionAnalytics] = []
    trouble: Exception | None = None
    for analytics in asked:
        try:
            owners += [analytics] if analytics.has_session(session_id) else []
        except (NotReady, DatabaseError) as error:
            trouble = error
    if len(owners) > 1:
        names = ", ".join(analytics.database for analytics in owners)
        raise ApiError(409, f"Session {session_id} exists in several databases ({names}); choose one with database=")
    if owners:
        return owners[0]
    raise trouble or SessionNotFound(session_id)


def _merged(
    asked: Sequence[SessionAnalytics], limit: int, offset: int, status: State | None, labels: Mapping[str, str]
) -> SessionList:
    """A page over several databases, the latest start first."""
    pages: list[SessionList] = []
    trouble: Exception | None = None
    for analytics in asked:
        try:
            pages.append(analytics.list_sessions(offset + limit, 0, status, labels))
        except (NotReady, DatabaseError) as error:
            trouble = error
    if trouble is not None and not pages:
        raise trouble
    merged = heapq.merge(
        *(page.sessions for page in pages), key=lambda s: math.inf if s.start_time is None else -s.start_time
    )
    return SessionList(sum(page.total for page in pages), list(merged)[offset : offset + limit])


# -- routes -----------------------------------------------------------------------------------------------------------


def _only_known(request: Request, also: Sequence[str] = ()) -> None:
    """Refuse a parameter that the route does not have: what is misspelt would else be left out of the question."""
    known = {field.alias for field in request.scope["route"].dependant.query_params} | set(also)
    for name in request.query_params:
        if name not in known:
            raise ApiError(
                400, f"{name}: there is no such parameter; the parameters here are {', '.join(sorted(known))}"
            )


def _strictly(request: Request) -> None:
    _only_known(request)


def create_router(api: Api) -> APIRouter:
    """Every route of the API."""
    router = APIRouter()
    _add_sessions(router, api)
    _add_statistics(router, api)
    _add_setups(router, api)
    _add_health(router, api)
    return router


def _add_health(router: APIRouter, api: Api) -> None:
    answers = {503: {"model": Health, "description": "A database cannot be read."}, **_errors(400)}

    @router.get("/health", tags=["lifecycle"], summary="Whether every database can be read", response_model=Health,
                responses=answers, dependencies=[Depends(_strictly)])  # fmt: skip
    async def health() -> Response:
        answer = api.health()
        return _json(_bytes(answer), 200 if answer.error is None else 503)


def _add_sessions(router: APIRouter, api: Api) -> None:
    @router.get("/api/sessions", summary="Sessions, newest first", **_documented(SessionList, 404))
    async def sessions(
        request: Request, limit: Limit = 100, offset: Offset = 0, status: Status = None, database: Database = None
    ) -> Response:
        """The session labels of the configuration are filters too, such as `setup=setup_a`."""
        names = api.session_labels()
        _only_known(request, names)
        labels = {name: request.query_params[name] for name in names if name in request.query_params}
        found = await api.sessions(limit, offset, status, database, labels)
        return _json(await asyncio.to_thread(_bytes, found))

    strict = [Depends(_strictly)]

    @router.get("/api/sessions/{session_id:text}", summary="One session with its messages and tools",
                dependencies=strict, **_documented(SessionDetails, 404, 409))  # fmt: skip
    async def session(
        session_id: SessionPath, limit: Limit = 1000, offset: Offset = 0, database: Database = None
    ) -> Response:
        """Messages come in the order written, `limit` of them from `offset` on."""
        return _json(
            await api.one(session_id, database, lambda a: _bytes(a.get_session_details(session_id, limit, offset)))
        )

    @router.get("/api/timeline/{session_id:text}", summary="What happened in a session, in order",
                dependencies=strict, **_documented(Timeline, 404, 409))  # fmt: skip
    async def timeline(
        session_id: SessionPath,
        include: Annotated[Literal["tools"] | None, Query(description="`tools` weaves in tool calls.")] = None,
        limit: Limit = 1000,
        offset: Offset = 0,
        database: Database = None,
    ) -> Response:
        """A tool call comes before the first message that is later than it; calls of unknown time come last."""
        tools = include == "tools"
        return _json(
            await api.one(
                session_id, database, lambda a: _bytes(a.get_session_timeline(session_id, tools, limit, offset))
            )
        )

    @router.get("/api/compare", summary="Sessions side by side", dependencies=strict,
                **_documented(Comparison, 404, 409))  # fmt: skip
    async def compare(
        session_ids: Annotated[
            list[str] | None, Query(description=f"2 to {MOST_COMPARED} ids, one parameter each.")
        ] = None,
        database: Database = None,
    ) -> Response:
        """Fewer than 2 ids are refused with 400, an unknown one with 404."""
        return _json(_bytes(await api.compare(session_ids or [], database)))


def _add_statistics(router: APIRouter, api: Api) -> None:
    strict = [Depends(_strictly)]

    @router.get("/api/tool-stats", summary="Tools and their success", dependencies=strict,
                **_documented(ToolStatistics, 404, 409))  # fmt: skip
    async def tool_stats(session_id: OneSession = None, database: Database = None) -> Response:
        """Settled calls only, as in agent_tool_calls_total."""
        if session_id is None:
            return await api.overall_json(
                "tools", database, lambda logs: ToolStatistics(None, totals.tool_statistics(logs))
            )
        return _json(await api.one(session_id, database, lambda a: _bytes(a.get_tool_statistics(session_id))))

    @router.get("/api/agent-activity", summary="Who spoke, and who after whom", dependencies=strict,
                **_documented(AgentActivity, 404, 409))  # fmt: skip
    async def agent_activity(session_id: OneSession = None, database: Database = None) -> Response:
        """Interactions are those of agent_interactions_total: the next message of the same session."""
        if session_id is None:
            return await api.overall_json("agents", database, totals.agent_activity)
        return _json(await api.one(session_id, database, lambda a: _bytes(a.get_agent_activity(session_id))))

    @router.get("/api/metrics", summary="The fleet in a few numbers", dependencies=strict,
                **_documented(SuccessMetrics, 404))  # fmt: skip
    async def metrics(database: Database = None) -> Response:
        """The same numbers as /metrics. What has no denominator is null."""
        return await api.overall_json("metrics", database, totals.success_metrics)


def _add_setups(router: APIRouter, api: Api) -> None:
    strict = [Depends(_strictly)]

    @router.get("/api/setups", summary="The arms of an A/B test", dependencies=strict,
                **_documented(SetupList, 404))  # fmt: skip
    async def setups(label: Label, database: Database = None) -> Response:
        """Completion is over all sessions of a setup, as in agent_session_completion_ratio."""
        api.check_label(label, database)
        return await api.overall_json(f"setups {label}", database, lambda logs: totals.setups(logs, label))

    @router.get("/api/setups/compare", summary="What differs between two arms",
                dependencies=strict, **_documented(SetupComparison, 404))  # fmt: skip
    def compare_setups(
        label: Label,
        a: Annotated[str, Query(description="The setup to start from.", examples=["setup_a"])],
        b: Annotated[str, Query(description="The setup to compare with it.", examples=["setup_b"])],
        database: Database = None,
    ) -> Response:
        """Differences are b − a. Each `method` is named; docs/api.md has the sources."""
        api.check_label(label, database)
        try:
            answer = totals.compare_setups(api.published(database), label, a, b)
        except KeyError as error:
            raise ApiError(404, f"No session has {label}={error.args[0]}") from None
        return _json(_bytes(answer))


# -- answers ----------------------------------------------------------------------------------------------------------


def _bytes(answer: object) -> bytes:
    return to_json(answer, inf_nan_mode="null")


def _json(body: bytes, status: int = 200) -> Response:
    return Response(body, status, {"cache-control": "no-store"}, "application/json")


def add_error_answers(app: FastAPI) -> None:
    """Give every error its one shape."""

    def answer(
        kind: type[Exception], status: int, say: Callable[[Exception], str] = str, retry_after: int | None = None
    ) -> None:
        headers = {} if retry_after is None else {"retry-after": str(retry_after)}

        async def handle(_: Request, error: Exception) -> Response:
            code = error.status if isinstance(error, ApiError) else status
            return JSONResponse({"detail": say(error)}, code, {"cache-control": "no-store", **headers})

        app.add_exception_handler(kind, handle)

    answer(ApiError, 400)
    answer(RequestValidationError, 400, _said_plainly)
    answer(SessionNotFound, 404, lambda _: "Session not found")
    answer(NotReady, 503, retry_after=5)
    answer(Overloaded, 503, retry_after=1)
    answer(DatabaseError, 503)
    answer(Exception, 500, lambda _: "internal error; the exporter's log has more")


def _said_plainly(error: Exception) -> str:
    assert isinstance(error, RequestValidationError)  # noqa: S101 - the only kind it is registered for
    return "; ".join(f"{'.'.join(map(str, e['loc'][1:]))}: {e['msg']}" for e in error.errors())


def openapi(app: FastAPI, api: Api | None) -> Callable[[], dict[str, Any]]:
    """What /openapi.json says: the routes, with the session labels that are configured now as parameters."""

    def describe() -> dict[str, Any]:
        schema = get_openapi(
            title=app.title, version=app.version, description=app.description, routes=app.routes, tags=app.openapi_tags
        )
        for path in schema["paths"].values():
            for operation in path.values():
                operation["responses"].pop("422", None)  # what it stands for is answered with 400
        for name in ("HTTPValidationError", "ValidationError"):
            schema.get("components", {}).get("schemas", {}).pop(name, None)
        if api is not None:
            schema["paths"]["/api/sessions"]["get"]["parameters"] += [
                {"name": label, "in": "query", "required": False, "schema": {"type": "string"},
                 "description": "A session label: only sessions with this value."}
                for label in api.session_labels()
            ]  # fmt: skip
        return schema

    return describe
