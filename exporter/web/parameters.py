"""Parameters of the API's routes, checked by pydantic: query parameters, and session ids in paths."""

from collections.abc import Iterable, Mapping
from typing import Annotated, Any, Literal
from urllib.parse import quote, unquote

from fastapi import Path
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from exporter.analytics.schemas import Sort, State
from exporter.analytics.sessions import MOST_COMPARED
from exporter.web.asgi import Application, Receive, Scope, Send

MOST_ROWS = 10_000
MOST_SKIPPED = 1_000_000

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
    """Query parameters of a route. An unknown parameter is an error, so that a misspelt one is noticed."""

    model_config = ConfigDict(extra="forbid")

    @model_validator(mode="before")
    @classmethod
    def only_known(cls, data: Mapping[str, Any]) -> Mapping[str, Any]:
        """Name the known parameters in the error, which pydantic's own error does not."""
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
    include: Annotated[
        Literal["tools", "models", "calls"] | None,
        Field(description="`tools` weaves in calls of tools, `models` those of models, `calls` both."),
    ] = None
    limit: Limit = 1000
    offset: Offset = 0
    database: Database = None


class ListedSessions(Parameters):
    """Parameters of the list of sessions. Session labels are parameters too; the configuration decides which."""

    model_config = ConfigDict(extra="allow")

    limit: Limit = 100
    offset: Offset = 0
    status: Annotated[State | None, Field(description="Only sessions in this state.")] = None
    agent: Annotated[
        str | None, Field(description="Only sessions in which this agent spoke.", examples=["planner"])
    ] = None
    tool_failed: Annotated[
        str | None,
        Field(
            description="Only sessions in which a call of this tool failed; with `agent`, a call of that agent.",
            examples=["database_query"],
        ),
    ] = None
    sort: Annotated[Sort, Field(description="By what they are sorted, the latest or the highest first.")] = Sort.NEWEST
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
