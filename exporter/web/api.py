"""SessionAnalytics' questions, put to one log or to all, and answered by a bounded number of threads."""

import asyncio
import heapq
import operator
import time
from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from itertools import islice
from typing import Any, TypeVar

from fastapi import Response
from pydantic_core import to_json

from exporter.analytics.fleet import PublishedLog
from exporter.analytics.schemas import Comparison, SessionList
from exporter.analytics.search import SessionFilter, rank
from exporter.analytics.sessions import (
    NotReady,
    SessionAnalytics,
    SessionNotFound,
    check_comparable,
    join_comparisons,
)
from exporter.config.settings import ApiConfig
from exporter.engine.refresh import Refresh
from exporter.metrics.numbers import LogNumbers
from exporter.source.errors import DatabaseError
from exporter.web.health import Health, health, waiting
from exporter.web.workers import Workers

Answer = TypeVar("Answer")

MOST_SKIPPED_ACROSS = 10_000
"""Sessions that may be skipped where several databases' are merged."""


class ApiError(Exception):
    """A question that is answered with an error: its HTTP status and what is wrong."""

    def __init__(self, status: int, detail: str) -> None:
        super().__init__(detail)
        self.status = status


class Api:
    """The questions, put to the databases as they are at the moment of asking."""

    def __init__(
        self,
        refreshes: Callable[[], Mapping[str, Refresh]],
        settings: Callable[[], ApiConfig],
        workers: Workers,
        unmatched: Callable[[], Sequence[str]] = tuple,
    ) -> None:
        self._refreshes = refreshes
        self._unmatched = unmatched
        self._settings = settings
        self._workers = workers
        self._known: dict[tuple[str, str | None], tuple[list[LogNumbers], Any, bytes]] = {}

    # -- whom to ask ----------------------------------------------------------------------------------------------

    def session_labels(self) -> list[str]:
        """Names of the session labels that any database has."""
        sources = (refresh.settings.session_labels for refresh in self._refreshes().values())
        return sorted({name for labels in sources if labels is not None for name in labels.names})

    def databases(self) -> list[str]:
        """Names of all databases."""
        return list(self._refreshes())

    def chosen(self, database: str | None) -> list[Refresh]:
        """The database that is named, or all. Raises ApiError."""
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
        self, name: str, session_id: str, database: str | None, question: Callable[[SessionAnalytics], Answer]
    ) -> Answer:
        """Have a question about one session answered by the database that has it. `name` tells the questions apart."""
        chosen = self.chosen(database)
        return await self._answer((name, database), chosen, lambda asked: question(_owner(session_id, asked)))

    async def one_json(
        self, name: str, session_id: str, database: str | None, question: Callable[[SessionAnalytics], Any]
    ) -> Response:
        """The same as JSON, written by the thread that answers."""
        return json_response(
            await self.one(name, session_id, database, lambda analytics: to_bytes(question(analytics)))
        )

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
        return json_response(body)

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
        body = await asyncio.to_thread(to_bytes, answer)
        self._known[name, database] = (sources, answer, body)
        return answer, body

    async def sessions(self, limit: int, offset: int, wanted: SessionFilter, database: str | None) -> SessionList:
        chosen = self.chosen(database)
        if len(chosen) > 1 and offset > MOST_SKIPPED_ACROSS:
            raise ApiError(
                400, f"offset: at most {MOST_SKIPPED_ACROSS} over several databases; name one with database="
            )

        def answer(asked: list[SessionAnalytics]) -> SessionList:
            if len(asked) == 1:
                return asked[0].find_sessions(limit, offset, wanted)
            return _merged(asked, limit, offset, wanted)

        kind = (wanted.status, bool(wanted.labels), wanted.agent, wanted.failed_tool, wanted.sort)
        return await self._answer(("sessions", database, *kind), chosen, answer)

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
        return health(self._refreshes(), self._unmatched())

    def waiting(self, shown: Collection[str]) -> list[str]:
        """What keeps the exporter from being ready, a line each. `shown` are the databases that a scrape shows."""
        return waiting(self._refreshes(), shown, self._unmatched())

    # -- A/B ------------------------------------------------------------------------------------------------------

    def check_label(self, label: str, database: str | None) -> None:
        """Raises ApiError where none of the databases has this session label."""
        sources = (refresh.settings.session_labels for refresh in self.chosen(database))
        if not any(labels is not None and label in labels.names for labels in sources):
            known = ", ".join(self.session_labels()) or "none; session_labels: in the configuration defines them"
            raise ApiError(400, f"label: there is no session label {label!r} (there are: {known})")


def _owner(session_id: str, asked: Sequence[SessionAnalytics]) -> SessionAnalytics:
    """The one that knows the session. Raises SessionNotFound, ApiError, DatabaseError."""
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


def _merged(asked: Sequence[SessionAnalytics], limit: int, offset: int, wanted: SessionFilter) -> SessionList:
    """A page over several databases, the latest start first unless the filter says otherwise."""
    pages: list[SessionList] = []
    trouble: Exception | None = None
    for analytics in asked:
        try:
            pages.append(analytics.find_sessions(offset + limit, 0, wanted))
        except (NotReady, DatabaseError) as error:
            trouble = error
    if trouble is not None and not pages:
        raise trouble
    merged = heapq.merge(*(page.sessions for page in pages), key=lambda s: -rank(s, wanted.sort))
    totals = [page.total for page in pages if page.total is not None]
    return SessionList(sum(totals) if len(totals) == len(pages) else None, list(islice(merged, offset, offset + limit)))


def to_bytes(answer: object) -> bytes:
    """JSON; NaN and infinities are null."""
    return to_json(answer, inf_nan_mode="null")


def json_response(body: bytes, status: int = 200) -> Response:
    """An answer of the API, for no cache."""
    return Response(body, status, {"cache-control": "no-store"}, "application/json")
