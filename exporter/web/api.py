"""The JSON API: routes that put SessionAnalytics' questions to one log or to all. All GET; nothing is written."""

import asyncio
import heapq
import math
import operator
import threading
import time
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import Annotated, Any, Literal, TypeVar
from urllib.parse import quote, unquote

from fastapi import APIRouter, FastAPI, Path, Query, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.openapi.utils import get_openapi
from fastapi.responses import JSONResponse
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError, to_json

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
    SessionAnalytics,
    SessionNotFound,
    check_comparable,
    join_comparisons,
)
from exporter.config.settings import ApiConfig
from exporter.engine.refresh import Published, Refresh
from exporter.source.errors import DatabaseError
from exporter.web.asgi import Application, Receive, Scope, Send
from exporter.web.health import Health, health
from exporter.web.workers import Overloaded, Workers

Answer = TypeVar("Answer")

MOST_ROWS = 10_000
MOST_SKIPPED = 1_000_000
REFUSAL_PAUSE_SECONDS = 0.1
"""Pause before a refusal: clients that ask again at once would take the interpreter from who works on an answer."""
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


# -- parameters -------------------------------------------------------------------------------------------------------

Database = Annotated[str | None, Field(description="One database's name; without it, all are asked.",
                                       examples=["heist"])]  # fmt: skip
SessionId = Annotated[str | None, Field(description="One session's id; without it, all sessions count.",
                                        examples=["setup_a_heist_000042"])]  # fmt: skip
Label = Annotated[str, Field(description="A session label of the configuration.", examples=["setup"])]
Limit = Annotated[int, Field(ge=1, le=MOST_ROWS, description="Rows of a page.")]
Offset = Annotated[int, Field(ge=0, le=MOST_SKIPPED, description="Rows to skip.")]
SessionPath = Annotated[
    str, Path(description="As the log writes it.", examples=["setup_a_heist_000042"]), AfterValidator(unquote)
]


def no_such_parameter(name: str, known: Iterable[str]) -> str:
    return f"{name}: there is no such parameter; the parameters here are {', '.join(sorted(known)) or 'none'}"


class Parameters(BaseModel):
    """Query parameters of a route. One that does not exist is an error: what is misspelt would be another question."""

    model_config = ConfigDict(extra="forbid")

    @model_validator(mode="before")
    @classmethod
    def only_known(cls, data: Mapping[str, Any]) -> Mapping[str, Any]:
        """Say which parameters there are, which pydantic's own error does not."""
        if cls.model_config.get("extra") == "forbid":
            for name in data.keys() - cls.model_fields.keys():
                message = no_such_parameter(name, cls.model_fields)
                raise PydanticCustomError("unknown_parameter", "{message}", {"message": message})
        return data


class OfDatabases(Parameters):
    database: Database = None


class OfASession(Parameters):
    session_id: SessionId = None
    database: Database = None


class MessagesPage(Parameters):
    limit: Limit = 1000
    offset: Offset = 0
    database: Database = None


class TimelinePage(Parameters):
    include: Annotated[Literal["tools"] | None, Field(description="`tools` weaves in tool calls.")] = None
    limit: Limit = 1000
    offset: Offset = 0
    database: Database = None


class ListedSessions(Parameters):
    """Session labels of the configuration are parameters too; which there are is known only when one asks."""

    model_config = ConfigDict(extra="allow")

    limit: Limit = 100
    offset: Offset = 0
    status: Annotated[State | None, Field(description="Only sessions in this state.")] = None
    database: Database = None


class ComparedIds(Parameters):
    session_ids: Annotated[list[str] | None, Field(description=f"2 to {MOST_COMPARED} ids, one parameter each.")] = None
    database: Database = None


class OfALabel(Parameters):
    label: Label
    database: Database = None


class TwoSetups(Parameters):
    label: Label
    a: Annotated[str, Field(description="The setup to start from.", examples=["setup_a"])]
    b: Annotated[str, Field(description="The setup to compare with it.", examples=["setup_b"])]
    database: Database = None


class SessionIdsInPaths:
    """ASGI middleware: encodes the session id at the end of a path, which may contain slashes and line ends, so that
    it is one segment for the routes; SessionPath decodes it."""

    PATHS = ("/api/sessions/", "/api/timeline/", "/sessions/")

    def __init__(self, rest: Application) -> None:
        self._rest = rest

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope.get("path", "")
        for beginning in self.PATHS:
            if path.startswith(beginning):
                scope = {**scope, "path": beginning + quote(path.removeprefix(beginning), safe="")}
                break
        await self._rest(scope, receive, send)


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
        self._known: dict[tuple[str, str | None], tuple[list[Published], Any, bytes]] = {}

    # -- whom to ask ----------------------------------------------------------------------------------------------

    def session_labels(self) -> list[str]:
        """Names of the session labels that any database has."""
        patterns = (refresh.settings.session_labels for refresh in self._refreshes().values())
        return sorted({name for pattern in patterns if pattern is not None for name in pattern.groupindex})

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
        """For one question, which begins now."""
        settings, now = self._settings(), time.monotonic()
        return [
            SessionAnalytics.for_refresh(
                refresh, settings.time_limit, asked_at=now, turns=self._workers.throttle, texts=settings.messages
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
        self, name: str, session_id: str, database: str | None, question: Callable[[SessionAnalytics], Answer]
    ) -> Answer:
        """Have a question about one session answered by the database that has it. `name` tells the questions apart."""
        chosen = self.chosen(database)
        return await self._answer((name, database), chosen, lambda asked: question(_owner(session_id, asked)))

    async def one_json(
        self, name: str, session_id: str, database: str | None, question: Callable[[SessionAnalytics], Any]
    ) -> Response:
        """The same as JSON, written by the thread that answers."""
        return _json(await self.one(name, session_id, database, lambda analytics: _bytes(question(analytics))))

    async def _answer(
        self, kind: Hashable, chosen: Sequence[Refresh], question: Callable[[list[SessionAnalytics]], Answer]
    ) -> Answer:
        """Have a question answered when it is its turn; from then on it has `api.time_limit`. Raises Overloaded."""
        limit = self._settings().time_limit
        return await self._workers.answer(kind, limit, lambda: question(self.analytics(chosen)))

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
        sources = [log.published for log in logs]
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
        chosen = self.chosen(database)
        if len(chosen) > 1 and offset > MOST_SKIPPED_ACROSS:
            raise ApiError(
                400, f"offset: at most {MOST_SKIPPED_ACROSS} over several databases; name one with database="
            )

        def answer(asked: list[SessionAnalytics]) -> SessionList:
            if len(asked) == 1:
                return asked[0].list_sessions(limit, offset, status, labels)
            return _merged(asked, limit, offset, status, labels)

        return await self._answer(("sessions", database, status, bool(labels)), chosen, answer)

    async def compare(self, session_ids: Sequence[str], database: str | None) -> Comparison:
        try:
            wanted = check_comparable(session_ids)
        except ValueError as error:
            raise ApiError(400, str(error)) from None

        def answer(asked: list[SessionAnalytics]) -> Comparison:
            try:
                return join_comparisons([_owner(name, asked).compared(name) for name in wanted])
            except SessionNotFound as error:
                raise ApiError(404, str(error)) from None

        return await self._answer(("compare", database, len(wanted)), self.chosen(database), answer)

    def health(self) -> Health:
        """The state of every database."""
        return health(self._refreshes())

    # -- A/B ------------------------------------------------------------------------------------------------------

    def check_label(self, label: str, database: str | None) -> None:
        """Raises Refusal where none of the databases has this session label."""
        patterns = (refresh.settings.session_labels for refresh in self.chosen(database))
        if not any(pattern is not None and label in pattern.groupindex for pattern in patterns):
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
                responses=answers)  # fmt: skip
    async def health(_: Annotated[Parameters, Query()]) -> Response:
        answer = api.health()
        return _json(_bytes(answer), 200 if answer.error is None else 503)


def _add_sessions(router: APIRouter, api: Api) -> None:
    @router.get("/api/sessions", summary="Sessions, newest first", **_documented(SessionList, 404))
    async def sessions(asked: Annotated[ListedSessions, Query()]) -> Response:
        """The session labels of the configuration are filters too, such as `setup=setup_a`."""
        names, given = api.session_labels(), asked.model_extra or {}
        labels = {name: str(v[-1] if isinstance(v, list) else v) for name, v in given.items()}
        for name in labels.keys() - set(names):
            raise ApiError(400, no_such_parameter(name, [*ListedSessions.model_fields, *names]))
        found = await api.sessions(asked.limit, asked.offset, asked.status, asked.database, labels)
        return _json(await asyncio.to_thread(_bytes, found))

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
        """A tool call comes before the first message that is later than it; calls of unknown time come last."""
        tools = asked.include == "tools"
        return await api.one_json(
            "timeline", session_id, asked.database,
            lambda a: a.get_session_timeline(session_id, tools, asked.limit, asked.offset),
        )  # fmt: skip

    @router.get("/api/compare", summary="Sessions side by side", **_documented(Comparison, 404, 409))
    async def compare(asked: Annotated[ComparedIds, Query()]) -> Response:
        """Fewer than 2 ids are refused with 400, an unknown one with 404."""
        found = await api.compare(asked.session_ids or [], asked.database)
        return _json(await asyncio.to_thread(_bytes, found))


def _add_statistics(router: APIRouter, api: Api) -> None:
    @router.get("/api/tool-stats", summary="Tools and their success", **_documented(ToolStatistics, 404, 409))
    async def tool_stats(asked: Annotated[OfASession, Query()]) -> Response:
        """Settled calls only, as in agent_tool_calls_total."""
        if (session_id := asked.session_id) is None:
            return await api.overall_json(
                "tools", asked.database, lambda logs: ToolStatistics(None, totals.tool_statistics(logs))
            )
        return await api.one_json("tools", session_id, asked.database, lambda a: a.get_tool_statistics(session_id))

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
        return _json(_bytes(answer))


# -- answers ----------------------------------------------------------------------------------------------------------


def _bytes(answer: object) -> bytes:
    return to_json(answer, inf_nan_mode="null")


def _json(body: bytes, status: int = 200) -> Response:
    return Response(body, status, {"cache-control": "no-store"}, "application/json")


def add_error_answers(app: FastAPI) -> None:
    """Give every error its one shape."""

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
    answer(Exception, 500, lambda _: "internal error; the exporter's log has more")


def _said_plainly(error: Exception) -> str:
    assert isinstance(error, RequestValidationError)  # noqa: S101 - the only kind it is registered for
    return "; ".join(": ".join([*map(str, e["loc"][1:]), e["msg"]]) for e in error.errors())


class Description:
    """What /openapi.json says: the routes, with the session labels that are configured now as parameters.

    Made when it is first asked for, and again when the labels are others. For any thread.
    """

    def __init__(self, app: FastAPI, api: Api, server: str = "") -> None:
        """`server` is the path under which clients reach the routes."""
        self._app, self._api, self._server = app, api, server
        self._lock = threading.Lock()
        self._known: tuple[list[str], dict[str, Any], bytes] | None = None

    def schema(self) -> dict[str, Any]:
        """The description as Python has it."""
        return self._current()[1]

    def json(self) -> bytes:
        """The same, written."""
        return self._current()[2]

    def _current(self) -> tuple[list[str], dict[str, Any], bytes]:
        labels = self._api.session_labels()
        with self._lock:
            if self._known is None or self._known[0] != labels:
                schema = self._make(labels)
                self._known = labels, schema, _bytes(schema)
            return self._known

    def _make(self, labels: Iterable[str]) -> dict[str, Any]:
        app = self._app
        servers: list[dict[str, Any]] | None = [{"url": self._server}] if self._server else None
        schema = get_openapi(
            title=app.title, version=app.version, description=app.description, routes=app.routes, servers=servers
        )
        for path in schema["paths"].values():
            for operation in path.values():
                operation["responses"].pop("422", None)  # what it stands for is answered with 400
        for name in ("HTTPValidationError", "ValidationError"):
            schema.get("components", {}).get("schemas", {}).pop(name, None)
        schema["paths"]["/api/sessions"]["get"]["parameters"] += [
            {"name": label, "in": "query", "required": False, "schema": {"type": "string"},
             "description": "A session label: only sessions with this value."}
            for label in labels
        ]  # fmt: skip
        return schema
