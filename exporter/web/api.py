"""The API's queries: SessionAnalytics of one database or of all, run by a bounded executor."""

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
"""Largest offset of a list of sessions that is merged from several databases."""


class ApiError(Exception):
    """An error of the API: HTTP status and message."""

    def __init__(self, status: int, detail: str) -> None:
        super().__init__(detail)
        self.status = status


class Api:
    """The API's queries, on the databases that are monitored at the moment."""

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
        """Names of the session labels of all databases."""
        sources = (refresh.settings.session_labels for refresh in self._refreshes().values())
        return sorted({name for labels in sources if labels is not None for name in labels.names})

    def databases(self) -> list[str]:
        """Names of all databases."""
        return list(self._refreshes())

    def chosen(self, database: str | None) -> list[Refresh]:
        """The named database, or all. Raises ApiError."""
        if not self._settings().enabled:
            raise ApiError(404, "The API is not enabled; set api.enabled: true in the configuration")
        refreshes = self._refreshes()
        if database is None:
            return list(refreshes.values())
        if database not in refreshes:
            raise ApiError(404, f"Database not found: {database}")
        return [refreshes[database]]

    def analytics(self, refreshes: Sequence[Refresh]) -> list[SessionAnalytics]:
        """A SessionAnalytics for each database, for one question: its time limit starts now."""
        settings, now = self._settings(), time.monotonic()
        return [
            SessionAnalytics.of(
                refresh, settings.time_limit, asked_at=now, throttle=self._workers.throttle, texts=settings.messages
            )
            for refresh in refreshes
        ]

    def published(self, database: str | None) -> list[PublishedLog]:
        """The totals of the named database, or of all that have published any. Raises NotReady, DatabaseError."""
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
        """The answer to a question about one session, from the database that has it. `name` is the kind of question."""
        chosen = self.chosen(database)
        return await self._answer((name, database), chosen, lambda asked: question(_owner(session_id, asked)))

    async def one_json(
        self, name: str, session_id: str, database: str | None, question: Callable[[SessionAnalytics], Any]
    ) -> Response:
        """The same as JSON, serialised in the worker thread."""
        return json_response(
            await self.one(name, session_id, database, lambda analytics: to_bytes(question(analytics)))
        )

    async def _answer(
        self, kind: Hashable, chosen: Sequence[Refresh], question: Callable[[list[SessionAnalytics]], Answer]
    ) -> Answer:
        """Queue a question for the workers. Its `api.time_limit` starts when it does. Raises Overloaded."""
        limit = self._settings().time_limit
        return await self._workers.answer(kind, limit, lambda: question(self.analytics(chosen)))

    # -- over all sessions ----------------------------------------------------------------------------------------

    async def overall(self, name: str, database: str | None, compute: Callable[[list[PublishedLog]], Answer]) -> Answer:
        """An answer computed from the totals, and cached until they change. `name` is the kind of question."""
        answer, _ = await self._from_totals(name, database, compute)
        return answer

    async def overall_json(
        self, name: str, database: str | None, compute: Callable[[list[PublishedLog]], Any]
    ) -> Response:
        """The same as JSON, which is cached too."""
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
        """The health of every database."""
        return health(self._refreshes(), self._unmatched())

    def waiting(self, shown: Collection[str]) -> list[str]:
        """Reasons why the exporter is not ready, one line each. `shown` are the databases that a scrape shows."""
        return waiting(self._refreshes(), shown, self._unmatched())

    # -- A/B ------------------------------------------------------------------------------------------------------

    def check_label(self, label: str, database: str | None) -> None:
        """Raises ApiError if no database has this session label."""
        sources = (refresh.settings.session_labels for refresh in self.chosen(database))
        if not any(labels is not None and label in labels.names for labels in sources):
            known = ", ".join(self.session_labels()) or "none; session_labels: in the configuration defines them"
            raise ApiError(400, f"label: there is no session label {label!r} (there are: {known})")


def _owner(session_id: str, asked: Sequence[SessionAnalytics]) -> SessionAnalytics:
    """The database that has the session. Raises SessionNotFound, ApiError, DatabaseError."""
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
    """One page of the sessions of several databases, the latest start first unless the filter sorts otherwise."""
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
    """Serialise to JSON; NaN and infinities become null."""
    return to_json(answer, inf_nan_mode="null")


def json_response(body: bytes, status: int = 200) -> Response:
    """A JSON response that must not be cached."""
    return Response(body, status, {"cache-control": "no-store"}, "application/json")
