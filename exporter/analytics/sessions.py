"""SessionAnalytics: queries about the sessions, agents and calls of one log, read-only."""

import math
import time
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import wraps
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal, Protocol, Self, TypeVar, cast

from exporter.analytics import fleet as totals
from exporter.analytics.child import Child
from exporter.analytics.fleet import PublishedLog
from exporter.analytics.models import COLUMNS, WITH_TOKENS, ModelUse, Use, whole
from exporter.analytics.schemas import (
    AgentActivity,
    ComparedSession,
    Comparison,
    EventKind,
    ModelStatistic,
    ModelStatistics,
    SessionDetails,
    SessionList,
    SessionSummary,
    Sort,
    SpokenMessage,
    State,
    SuccessMetrics,
    Timeline,
    TimelineEvent,
    ToolStatistics,
    ToolUse,
)
from exporter.analytics.search import SessionFilter, SessionSearch, outcome_of, state_of
from exporter.config.prices import Prices
from exporter.config.settings import Config, DatabaseConfig
from exporter.engine.ingest import Ingest, ResolvedProfile
from exporter.engine.quantities import Costs, tokens_from, truthy
from exporter.engine.sessions import sessions_of
from exporter.engine.status import DatabaseStatus, Published
from exporter.model import (
    UNKNOWN,
    Outcome,
    Relation,
    Scalar,
    Session,
    Slice,
    Status,
    epoch_seconds,
    label_value,
    number,
)
from exporter.profiles.profile import Profile, ProfileError, raw
from exporter.source import statements
from exporter.source.database import Database
from exporter.source.errors import DatabaseError, Reason
from exporter.source.reader import Reader
from exporter.source.throttle import Throttle

MOST_COMPARED = 50
"""Most sessions in one comparison."""
_TEXTS_AT_ONCE = 20  # a text may be a megabyte
_PAGE_CHARACTERS = 8_000_000

_EventKey = tuple[Relation, int, int]
"""Key of a message or a call: its relation, and id and part of its row."""

_EVENTS: Mapping[Relation, Literal["message", "tool_call", "model_call"]] = {
    Relation.MESSAGES: "message",
    Relation.TOOL_CALLS: "tool_call",
    Relation.MODEL_CALLS: "model_call",
}
_KINDS = {
    EventKind.MESSAGES: Relation.MESSAGES,
    EventKind.TOOLS: Relation.TOOL_CALLS,
    EventKind.MODELS: Relation.MODEL_CALLS,
}

Answer = TypeVar("Answer")


class SessionNotFound(LookupError):  # noqa: N818 - what it says is the whole error
    """No session has the id `session_id`."""

    def __init__(self, session_id: str) -> None:
        super().__init__(f"Session not found: {session_id}")
        self.session_id = session_id

    def __reduce__(self) -> tuple[type["SessionNotFound"], tuple[str]]:
        return type(self), (self.session_id,)


class NotReady(Exception):  # noqa: N818 - it passes
    """The log has not been read completely yet, or its numbers have expired; the message tells the progress."""


class Log(Protocol):
    """A log to query: one that a scheduler refreshes, or a StandaloneLog."""

    name: str
    settings: DatabaseConfig
    database: Database
    prices: Prices | None

    def current(self) -> DatabaseStatus:
        """The log's status, up to date."""


class StandaloneLog:
    """A log without a scheduler: it is read up to its end whenever its status is asked for."""

    def __init__(self, path: Path, settings: DatabaseConfig, config: Config) -> None:
        self.name, self.settings, self.prices = path.stem, settings, config.all_prices
        self._ingest = Ingest(path.stem, path, settings, config, config.catalogue, Throttle())
        self.database = self._ingest.database
        self.database.in_agents_process = True

    def current(self) -> DatabaseStatus:
        """The status after reading everything that is new."""
        ingest = self._ingest
        status = DatabaseStatus(self.name, str(self.database.path))
        with ingest.running, ingest.throttle:
            try:
                while ingest.advance():
                    pass
            except DatabaseError as error:
                return replace(status, failure=error, resolved=ingest.resolved)
            except ProfileError as error:
                failure = DatabaseError(Reason.NO_PROFILE, f"{self.database.path}: {error}")
                return replace(status, failure=failure, resolved=ingest.resolved)
            assert ingest.fold is not None  # noqa: S101 - all was read
            quiet_since = time.time() - self.settings.stalled_after
            published = Published(ingest.fold.numbers(quiet_since, {}), ingest.fold.stalled_ids(quiet_since))
            return replace(status, resolved=ingest.resolved, published=published)


Method = TypeVar("Method", bound=Callable[..., Any])


def _beside_agents(method: Method) -> Method:
    """Decorator: call the method in a child process while other code in this process has the log open."""

    @wraps(method)
    def asked(self: "SessionAnalytics", *arguments: Any, **named: Any) -> Any:
        child, database = self._child, self._log.database
        if child is None or not database.shared:
            return method(self, *arguments, **named)
        try:
            return child.ask(method.__name__, arguments, named)
        except OSError as error:
            raise DatabaseError(Reason.SAME_PROCESS, f"{database.path}: {error}") from error

    return cast(Method, asked)


class SessionAnalytics:
    """Questions about the sessions of one log, answered with the types of exporter/analytics/schemas.py.

    Opens the log read-only for as long as a question takes, in transactions of a few milliseconds. What runs longer
    than `time_limit` seconds is interrupted. Every method may raise DatabaseError where the log cannot be read, with
    Reason.TIME_LIMIT where that took too long; those that take a session_id raise SessionNotFound.

    SQLite's locks belong to a process, and closing one of its connections to a file drops those of the others: what the
    agents commit after that is lost to other processes. So where this process has the log open otherwise, a process of
    its own is started that reads it. What another thread opens while a method runs is not noticed: do not do that.

        analytics = SessionAnalytics("heist.db")
        analytics.get_success_metrics().completion_rate
    """

    def __init__(
        self,
        path: str | Path,
        profile: str | Profile = "auto",
        *,
        timezone: str = "UTC",
        session_labels: str | Mapping[str, Any] | None = None,
        stalled_after: str = "30m",
        prices: Mapping[str, Any] | None = None,
        time_limit: float = 30.0,
    ) -> None:
        """`prices` is what prices: in the configuration says. Raises ValueError for settings that the config would not
        take either; does not open the log."""
        own = {"own": profile} if isinstance(profile, Profile) else {}
        settings = {
            "path": str(Path(path).absolute()),
            "profile": "own" if own else profile,
            "timezone": timezone,
            "session_labels": session_labels,
            "stalled_after": stalled_after,
        }
        config = Config.model_validate({"databases": [settings], "profiles": own, "prices": prices or {}})
        if settings["profile"] not in {"auto", *config.all_profiles}:
            raise ValueError(f"there is no profile {profile!r}; use auto or one of {', '.join(config.all_profiles)}")
        self._ask_of(StandaloneLog(Path(path), config.databases[0], config), time_limit)
        self._child: Child | None = Child(
            {
                "path": path,
                "profile": profile,
                "timezone": timezone,
                "session_labels": session_labels,
                "stalled_after": stalled_after,
                "prices": prices,
                "time_limit": time_limit,
            }
        )

    def _ask_of(
        self,
        log: Log,
        time_limit: float,
        asked_at: float | None = None,
        throttle: Throttle | None = None,
        texts: bool = True,
    ) -> None:
        self._log = log
        self._time_limit = time_limit
        self._asked_at = asked_at
        self._throttle = throttle or Throttle()
        self._texts = texts
        self._costs = Costs(log.prices, log.settings.timezone)

    @classmethod
    def of(
        cls,
        log: Log,
        time_limit: float = 30.0,
        *,
        asked_at: float | None = None,
        throttle: Throttle | None = None,
        texts: bool = True,
    ) -> Self:
        """For a log that a scheduler refreshes. Waits for the throttle; without `texts` no message's text is read.
        Where `asked_at` is given, a monotonic time, the limit counts from then and not from each question."""
        self = cls.__new__(cls)
        self._child = None
        self._ask_of(log, time_limit, asked_at, throttle, texts)
        return self

    @property
    def database(self) -> str:
        """The log's name, as in the label `database`."""
        return self._log.name

    # -- over all sessions: from the totals -----------------------------------------------------------------------

    @_beside_agents
    def get_success_metrics(self) -> SuccessMetrics:
        """Completion, turns and tool success over all sessions. Raises NotReady."""
        return totals.success_metrics([self.labelled()])

    @_beside_agents
    def labelled(self) -> PublishedLog:
        """The log's totals, with the names of its session labels. Raises NotReady."""
        labels = self._log.settings.session_labels
        return PublishedLog(self._published().numbers, labels.names if labels else ())

    def _published(self) -> Published:
        status = self._log.current()
        if status.published is not None:
            return status.published
        if status.failure is not None:
            raise status.failure
        part = f"{status.progress:.0%} of it is read" if status.progress is not None else "it is not read yet"
        raise NotReady(f"database {status.name}: its first pass is not complete ({part}); ask again soon")

    # -- sessions -------------------------------------------------------------------------------------------------

    @_beside_agents
    def list_sessions(
        self,
        limit: int = 100,
        offset: int = 0,
        status: State | None = None,
        labels: Mapping[str, str] | None = None,
        *,
        agent: str | None = None,
        failed_tool: str | None = None,
        sort: Sort = Sort.NEWEST,
    ) -> SessionList:
        """A page of the sessions with this status and these session labels, the last written first unless `sort` says
        otherwise. `agent` and `failed_tool` as in SessionFilter. Raises NotReady."""
        return self.find_sessions(limit, offset, SessionFilter(status, labels or {}, agent, failed_tool, sort))

    @_beside_agents
    def find_sessions(self, limit: int, offset: int, wanted: SessionFilter) -> SessionList:
        """The same, by a filter."""
        log = self.labelled()
        if not wanted.labels.keys() <= set(log.names):
            return SessionList(0, [])
        sessions = self._ask(lambda reader, resolved: self._page(reader, resolved, limit, offset, wanted))
        if wanted.by_event:
            return SessionList(None, sessions)
        counts = totals.count_sessions([log], wanted.labels)
        total = sum(counts.values()) if wanted.status is None else counts[wanted.status]
        seen = offset + len(sessions) if sessions else 0
        return SessionList(max(total, seen), sessions)  # the log may have grown since its totals

    def _page(
        self, reader: Reader, resolved: ResolvedProfile, limit: int, offset: int, wanted: SessionFilter
    ) -> list[SessionSummary]:
        select = resolved.selects.get(Relation.SESSIONS)
        if select is None or limit == 0:
            return []
        settings = self._log.settings
        search = SessionSearch(
            reader, resolved, wanted, self._stalled(), settings.session_labels, settings.timezone, self._costs
        )
        ids = search.ids(offset + limit)[offset:]
        found = {row.id: row for part in reader.rows(select, ids) for row in self._sessions(resolved, part)}
        return [
            self._summary(row, search.uses.get(row.session_id, Use()))
            for row in (found[id_] for id_ in ids if id_ in found)
        ]

    @_beside_agents
    def get_session_summary(self, session_id: str) -> SessionSummary:
        """One session as in the list, with tokens and cost."""

        def answer(reader: Reader, resolved: ResolvedProfile) -> SessionSummary:
            summary = self._find(reader, resolved, session_id)
            return replace(summary, **Use.of(self._models(reader, resolved, session_id))._asdict())

        return self._ask(answer)

    @_beside_agents
    def get_session_details(self, session_id: str, limit: int = 1000, offset: int = 0) -> SessionDetails:
        """One session, with a page of its messages in the order written, and all tools it used."""

        def answer(reader: Reader, resolved: ResolvedProfile) -> SessionDetails:
            summary = self._find(reader, resolved, session_id)
            order, _ = self._order(reader, resolved, session_id, (Relation.MESSAGES,))
            messages = [event for _, event in self._events(reader, resolved, order[offset : offset + limit])]
            models = self._models(reader, resolved, session_id)
            uses: Counter[tuple[str, str | None]] = Counter()
            for _, tool, operation in self._of_session(
                reader, resolved, Relation.TOOL_CALLS, session_id, "tool", "operation"
            ):
                uses[label_value(tool or UNKNOWN), label_value(operation or "") or None] += 1
            ranked = sorted(uses.items(), key=lambda item: (-item[1], item[0][0], item[0][1] or ""))
            return SessionDetails(
                **(_fields(summary) | Use.of(models)._asdict()),
                message_count=len(order),
                messages=[_spoken(event) for event in messages],
                tool_usage=[ToolUse(tool, operation, n) for (tool, operation), n in ranked],
                model_usage=models,
                next_offset=_next(offset, len(messages), len(order)),
            )

        return self._ask(answer)

    @_beside_agents
    def get_session_timeline(
        self,
        session_id: str,
        include_tools: bool = False,
        limit: int = 1000,
        offset: int = 0,
        only: EventKind | None = None,
        *,
        include_models: bool = False,
    ) -> Timeline:
        """A page of what was said in a session, in the order written, and if asked of its calls in between.

        `only` narrows that to one kind, and has the calls looked at whether they are asked for or not.
        """
        wanted_calls = {Relation.TOOL_CALLS: include_tools, Relation.MODEL_CALLS: include_models}
        calls = [relation for relation, yes in wanted_calls.items() if yes or only is not None]

        def answer(reader: Reader, resolved: ResolvedProfile) -> Timeline:
            self._find(reader, resolved, session_id)
            order, failed = self._order(reader, resolved, session_id, (Relation.MESSAGES, *calls))
            kept = {key: i for i, key in enumerate(order) if only is None or _is_kind(key, only, failed)}
            wanted = list(kept)[offset : offset + limit]
            events = [replace(event, position=kept[key]) for key, event in self._events(reader, resolved, wanted)]
            following = _next(offset, len(events), len(kept))
            return Timeline(session_id, len(kept), len(failed) if calls else None, events, following)

        return self._ask(answer)

    def _order(
        self, reader: Reader, resolved: ResolvedProfile, session_id: str, relations: Sequence[Relation]
    ) -> tuple[list[_EventKey], set[_EventKey]]:
        """A session's events of these relations in order, and those of them that are calls which failed."""
        placed: dict[bool, list[tuple[_EventKey, float | None]]] = {True: [], False: []}
        failed: set[_EventKey] = set()
        for relation in relations:
            for rows in self._slices(reader, resolved, relation, session_id, ("part", "at", "outcome")):
                columns = (rows.column(name) for name in ("id", "part", "at", "outcome"))
                for id_, part, at, value in zip(*columns, strict=True):
                    key = relation, id_, part or 0
                    placed[relation is Relation.MESSAGES].append((key, self._time(at)))
                    if "outcome" in rows.columns and outcome_of(resolved, value) is Outcome.FAILURE:
                        failed.add(key)
        return list(interleave(placed[True], placed[False])), failed

    # -- tools and agents -----------------------------------------------------------------------------------------

    @_beside_agents
    def get_tool_statistics(self, session_id: str | None = None) -> ToolStatistics:
        """Settled calls by tool and operation, of one session or of all. Raises NotReady if it is all."""
        if session_id is None:
            return ToolStatistics(None, totals.tool_statistics([self.labelled()]))

        def answer(reader: Reader, resolved: ResolvedProfile) -> ToolStatistics:
            self._find(reader, resolved, session_id)
            return ToolStatistics(session_id, totals.rank_tools(self._calls(reader, resolved, session_id)))

        return self._ask(answer)

    @_beside_agents
    def get_agent_activity(self, session_id: str | None = None) -> AgentActivity:
        """Messages by agent and interactions, of one session or of all. Raises NotReady if it is all."""
        if session_id is None:
            return totals.agent_activity([self.labelled()])

        def answer(reader: Reader, resolved: ResolvedProfile) -> AgentActivity:
            self._find(reader, resolved, session_id)
            return self._activity(reader, resolved, session_id)

        return self._ask(answer)

    @_beside_agents
    def get_model_statistics(self, session_id: str | None = None) -> ModelStatistics:
        """Models with tokens and cost, of one session or of all. Raises NotReady if it is all."""
        if session_id is None:
            return ModelStatistics(None, totals.model_statistics([self.labelled()]))

        def answer(reader: Reader, resolved: ResolvedProfile) -> ModelStatistics:
            self._find(reader, resolved, session_id)
            return ModelStatistics(session_id, self._models(reader, resolved, session_id))

        return self._ask(answer)

    @_beside_agents
    def compare_sessions(self, session_ids: Sequence[str]) -> Comparison:
        """Two sessions or more, side by side. Raises ValueError for fewer than two or more than MOST_COMPARED."""
        wanted = check_comparable(session_ids)
        return join_comparisons([self.compared(session_id) for session_id in wanted])

    @_beside_agents
    def compared(self, session_id: str) -> Comparison:
        """One session's part of a comparison."""

        def answer(reader: Reader, resolved: ResolvedProfile) -> Comparison:
            summary = self._find(reader, resolved, session_id)
            speakers = self._activity(reader, resolved, session_id).agent_activity
            models = self._models(reader, resolved, session_id)
            session = ComparedSession(
                session_id=session_id,
                total_turns=summary.total_turns,
                message_count=sum(speaker.message_count for speaker in speakers),
                status=summary.status,
                start_time=summary.start_time,
                end_time=summary.end_time,
                database=summary.database,
                **Use.of(models)._asdict(),
            )
            tools = totals.rank_tools(self._calls(reader, resolved, session_id))
            return Comparison([session], {session_id: tools}, {session_id: speakers}, {session_id: models})

        return self._ask(answer)

    @_beside_agents
    def has_session(self, session_id: str) -> bool:
        """Whether the log knows the session."""

        try:
            self._ask(lambda reader, resolved: self._find(reader, resolved, session_id))
        except SessionNotFound:
            return False
        return True

    def _calls(self, reader: Reader, resolved: ResolvedProfile, session_id: str) -> Counter[tuple[str, str, str]]:
        calls: Counter[tuple[str, str, str]] = Counter()
        rows = self._of_session(reader, resolved, Relation.TOOL_CALLS, session_id, "tool", "operation", "outcome")
        for _, tool, operation, value in rows:
            key = label_value(tool or UNKNOWN), label_value(operation or ""), outcome_of(resolved, value)
            calls[key] += 1
        return calls

    def _activity(self, reader: Reader, resolved: ResolvedProfile, session_id: str) -> AgentActivity:
        rows = self._of_session(reader, resolved, Relation.MESSAGES, session_id, "agent")
        agents = [label_value(agent or UNKNOWN) for _, agent in rows]
        pairs = Counter(pairwise(agents))
        return AgentActivity(session_id, totals.rank_speakers(Counter(agents)), totals.rank_interactions(pairs))

    # -- reading --------------------------------------------------------------------------------------------------

    def _ask(self, question: Callable[[Reader, ResolvedProfile], Answer]) -> Answer:
        """Open the log, run the query, close the log; again after each ReopenRequired."""
        resolved = self._resolved()
        give_up_at = (time.monotonic() if self._asked_at is None else self._asked_at) + self._time_limit

        def look(reader: Reader) -> Answer:
            if time.monotonic() > give_up_at:
                raise self._too_slow(resolved)  # as where many sessions are asked for
            return question(reader, resolved)

        try:
            with self._throttle:
                return self._log.database.read(self._throttle, look, give_up_at=give_up_at, texts=True)
        except DatabaseError as error:
            if error.reason is Reason.TIME_LIMIT:
                raise self._too_slow(resolved) from error
            raise

    def _resolved(self) -> ResolvedProfile:
        status = self._log.current()
        if status.resolved is None:
            raise status.failure or NotReady(f"database {status.name}: it is not read yet; ask again soon")
        return status.resolved

    def _too_slow(self, resolved: ResolvedProfile) -> DatabaseError:
        asked = (s for r, s in resolved.selects.items() if r is not Relation.SESSIONS)
        advice = (
            "ask for less"
            if all(select.by_session for select in asked)
            else "not all of its tables have an index on the session, so that a question about one session reads all "
            "of them; the exporter's check command says which index would help"
        )
        limit = f"{self._time_limit:g} s"
        return DatabaseError(Reason.TIME_LIMIT, f"{self.database}: interrupted after the limit of {limit}; {advice}")

    def _find(self, reader: Reader, resolved: ResolvedProfile, session_id: str) -> SessionSummary:
        """The session, by its last row where it has several; where the log has no sessions, by what was said and done
        in it. Raises SessionNotFound."""
        if (select := resolved.selects.get(Relation.SESSIONS)) is None:
            for relation in _EVENTS:
                if any(True for _ in self._of_session(reader, resolved, relation, session_id)):
                    return self._summary(Session(0, session_id, None, None, None, Status.UNKNOWN))
            raise SessionNotFound(session_id)
        for where, bindings in statements.session_searches(session_id):
            indexed = select.by_session and where == statements.OF_SESSION
            for rows in reader.search(select, select.all_columns, where, bindings, newest_first=True, indexed=indexed):
                for session in self._sessions(resolved, rows):
                    if session.session_id == session_id:
                        return self._summary(session)
        raise SessionNotFound(session_id)

    def _of_session(
        self, reader: Reader, resolved: ResolvedProfile, relation: Relation, session_id: str, *columns: str
    ) -> Iterator[tuple[Any, ...]]:
        """Id and raw columns of a session's rows, in the order written."""
        for rows in self._slices(reader, resolved, relation, session_id, columns):
            yield from zip(*(rows.columns[name] for name in ("id", *columns)), strict=True)

    def _slices(
        self,
        reader: Reader,
        resolved: ResolvedProfile,
        relation: Relation,
        session_id: str,
        columns: Iterable[str],
    ) -> Iterator[Slice]:
        """A session's rows, in the order written, with those of these columns that the log has."""
        if (select := resolved.selects.get(relation)) is None:
            return
        wanted = ("id", "session_id", *(column for column in columns if column in select.all_columns))
        for where, bindings in statements.session_searches(session_id):
            indexed = select.by_session and where == statements.OF_SESSION
            for rows in reader.search(select, wanted, where, bindings, indexed=indexed):
                yield rows.select([i for i, name in enumerate(rows.columns["session_id"]) if name == session_id])

    def _models(self, reader: Reader, resolved: ResolvedProfile, session_id: str) -> list[ModelStatistic]:
        """The models of a session, the most expensive first."""
        found = ModelUse()
        for relation in WITH_TOKENS:
            select = resolved.selects.get(relation)
            if select is None or (relation is Relation.MESSAGES and "input_tokens" not in select.columns):
                continue
            for rows in self._slices(reader, resolved, relation, session_id, COLUMNS):
                found.add_rows(self._costs.with_costs(rows), lambda value: outcome_of(resolved, value))
        return found.ranked()

    def _events(
        self, reader: Reader, resolved: ResolvedProfile, wanted: Sequence[_EventKey]
    ) -> list[tuple[_EventKey, TimelineEvent]]:
        """The rows as events, in this order; fewer where their texts get too long for one page."""
        events: list[tuple[_EventKey, TimelineEvent]] = []
        characters = 0
        for i in range(0, len(wanted), _TEXTS_AT_ONCE):
            part = wanted[i : i + _TEXTS_AT_ONCE]
            found: dict[_EventKey, TimelineEvent] = {}
            for relation in _EVENTS:
                found |= self._read_events(reader, resolved, relation, {id_ for of, id_, _ in part if of is relation})
            events += [(key, found[key]) for key in part if key in found]
            characters += sum(len(found[key].message or "") for key in part if key in found)
            if characters > _PAGE_CHARACTERS:
                break
        return events

    def _read_events(
        self, reader: Reader, resolved: ResolvedProfile, relation: Relation, ids: Collection[int]
    ) -> Iterator[tuple[_EventKey, TimelineEvent]]:
        if not ids:
            return
        select = resolved.selects[relation]
        columns = tuple(c for c in select.all_columns if self._texts or c != "text")
        for rows in reader.rows(select, ids, columns):
            for values in zip(*rows.columns.values(), strict=True):
                row = dict(zip(rows.columns, values, strict=True))
                yield (relation, row["id"], row.get("part") or 0), self._event(resolved, relation, row)

    def _event(self, resolved: ResolvedProfile, relation: Relation, row: Mapping[str, Any]) -> TimelineEvent:
        event = TimelineEvent(
            _EVENTS[relation],
            whole(number(row.get("turn"))),
            label_value(row["agent"] or UNKNOWN),
            row.get("role"),
            row.get("text"),
            self._time(row["at"]),
            duration=number(row.get("duration_seconds")),
            error=label_value(str(row["error"])) if row.get("error") else None,
        )
        if relation is Relation.TOOL_CALLS:
            tool, operation = label_value(row["tool"] or UNKNOWN), label_value(row["operation"] or "") or None
            return replace(event, tool=tool, operation=operation, outcome=outcome_of(resolved, row["outcome"]))
        if relation is Relation.MODEL_CALLS:
            outcome = outcome_of(resolved, row["outcome"]) if "outcome" in row else Outcome.SUCCESS
            event = replace(event, outcome=outcome, first_token=number(row.get("first_token_seconds")))
        return replace(event, **self._taken(row))

    def _taken(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """The fields of an event for tokens and cost."""
        names = ("input_tokens", "output_tokens", "cache_read_tokens", "cache_write_tokens", "reasoning_tokens")
        provider = row.get("provider")
        said = number(row.get("cost_usd"))
        priced = None
        if said is None:
            tokens = tokens_from(*(row.get(name) for name in names[:4]))
            priced = self._costs.of(row.get("model"), tokens, provider, row["at"], truthy(row.get("running")))
        return {
            "model": label_value(row.get("model") or "") or None,
            "provider": label_value(provider or "") or None,
            **{name: whole(number(row.get(name))) for name in names},
            "cost_usd": priced if said is None else said,
            "priced_usd": priced,
        }

    def _time(self, value: Scalar) -> float | None:
        return epoch_seconds(value, self._log.settings.timezone)

    def _sessions(self, resolved: ResolvedProfile, rows: Slice) -> Iterator[Session]:
        statuses = resolved.profile.status
        sources = self._log.settings.session_labels
        columns = sources.column_names if sources else ()
        return sessions_of(
            rows, self._log.settings.timezone, lambda value: statuses.get(raw(value), Status.UNKNOWN), columns
        )

    def _summary(self, row: Session, use: Use = Use()) -> SessionSummary:  # noqa: B008 - immutable
        return SessionSummary(
            session_id=row.session_id,
            start_time=row.started_at,
            end_time=row.ended_at,
            total_turns=whole(row.turns),
            status=state_of(row.id, row.status, self._stalled()),
            database=self.database,
            labels=self._labels(row),
            tokens=whole(use.tokens),
            cost_usd=use.cost_usd,
            priced_usd=use.priced_usd,
        )

    def _stalled(self) -> frozenset[int]:
        published = self._log.current().published
        return published.stalled_ids if published else frozenset()

    def _labels(self, row: Session) -> dict[str, str]:
        """The session labels of a session, as /metrics shows them."""
        sources = self._log.settings.session_labels
        return dict(zip(sources.names, sources.values(row.session_id, row.columns), strict=True)) if sources else {}


def check_comparable(session_ids: Iterable[str]) -> list[str]:
    """The ids, each once. Raises ValueError if there are too few or too many to compare."""
    wanted = list(dict.fromkeys(session_ids))
    if len(wanted) < 2:  # noqa: PLR2004
        raise ValueError("At least 2 session IDs required for comparison")
    if len(wanted) > MOST_COMPARED:
        raise ValueError(f"At most {MOST_COMPARED} session IDs can be compared at once, not {len(wanted)}")
    return wanted


def join_comparisons(parts: Sequence[Comparison]) -> Comparison:
    """Merge comparisons of one session each into one."""
    return Comparison(
        [session for part in parts for session in part.sessions],
        {name: tools for part in parts for name, tools in part.tool_comparison.items()},
        {name: agents for part in parts for name, agents in part.agent_comparison.items()},
        {name: models for part in parts for name, models in part.model_comparison.items()},
    )


Key = TypeVar("Key", bound=tuple[Any, ...])


def interleave(
    messages: Sequence[tuple[Key, float | None]], calls: Sequence[tuple[Key, float | None]]
) -> Iterator[Key]:
    """Messages in the order written, with each call before the first message that is later than it.

    Both are (relation, id, part) and time. Calls go by their time, then id; those of unknown time come last.
    """
    waiting = sorted((math.inf if at is None else at, *key[1:], key) for key, at in calls)
    next_call = 0
    for key, at in messages:
        while at is not None and next_call < len(waiting) and waiting[next_call][0] < at:
            yield waiting[next_call][-1]
            next_call += 1
        yield key
    yield from (call[-1] for call in waiting[next_call:])


def _is_kind(key: _EventKey, kind: EventKind, failed: Collection[_EventKey]) -> bool:
    if kind is EventKind.FAILURES:
        return key in failed
    return key[0] is _KINDS[kind]


def _spoken(event: TimelineEvent) -> SpokenMessage:
    return SpokenMessage(event.turn_id, event.agent, event.role, event.message, event.timestamp)


def _fields(summary: SessionSummary) -> dict[str, Any]:
    return {name: getattr(summary, name) for name in SessionSummary.__slots__}


def _next(offset: int, here: int, count: int) -> int | None:
    return offset + here if here and offset + here < count else None
