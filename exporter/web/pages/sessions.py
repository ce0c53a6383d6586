"""The page at /sessions: a list of sessions with filters, which are an HTML form."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from exporter.analytics.schemas import SessionSummary, Sort, State
from exporter.analytics.search import SessionFilter
from exporter.web.markup import Html, element, joined
from exporter.web.pages import layout
from exporter.web.pages.layout import Column, name
from exporter.web.pages.view import View, took, usd

_MOST_OPTIONS = 200
_ORDERS = {
    Sort.NEWEST: "Latest first",
    Sort.LONGEST: "Longest first",
    Sort.MOST_TURNS: "Most turns first",
    Sort.MOST_TOKENS: "Most tokens first",
    Sort.MOST_EXPENSIVE: "Most expensive first",
}


@dataclass(frozen=True, slots=True)
class Choices:
    """The choices of the filters: databases, values of each session label, agents, tools."""

    databases: Sequence[str] = ()
    labels: Mapping[str, Sequence[str]] = field(default_factory=dict)
    agents: Sequence[str] = ()
    tools: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class SessionsPage:
    """One page of the list. `sessions` may have one more than `limit`: that tells that another page follows."""

    wanted: SessionFilter
    database: str | None
    offset: int
    limit: int
    total: int | None
    sessions: Sequence[SessionSummary]


def sessions_page(view: View, found: SessionsPage, offered: Choices) -> str:
    """The list with its filters."""
    shown = found.sessions[: found.limit]
    previous = max(0, found.offset - found.limit) if found.offset else None
    following = found.offset + found.limit if len(found.sessions) > found.limit else None
    return layout.page(
        view,
        f"Sessions - {layout.NAME}",
        element("h1", "Sessions"),
        _filters(view, found, offered),
        session_table(view, shown, found.wanted.sort) if shown else _none(view, found),
        layout.steps(view, previous, following, _extent(found, len(shown))),
        layout.footer(view, ("/api/sessions",)),
        live=True,
    )


def _extent(found: SessionsPage, shown: int) -> str:
    if not shown:
        return ""
    of = "" if found.total is None else f" of {found.total:,}"
    return f"{found.offset + 1:,} to {found.offset + shown:,}{of}"


def _none(view: View, found: SessionsPage) -> Html:
    if found.wanted == SessionFilter() and found.database is None and not found.offset:
        return element("p", "The logs have no session yet. They appear here as soon as agents begin one.")
    return element("p", "No session matches. ", element("a", "Show all", href=view.link("/sessions")))


def _filters(view: View, found: SessionsPage, offered: Choices) -> Html:
    wanted = found.wanted
    chosen = [
        _select("Status", "status", wanted.status, [state.value for state in State]),
        _select("Database", "database", found.database, offered.databases) if len(offered.databases) > 1 else None,
        *(_select(label, label, wanted.labels.get(label), values) for label, values in offered.labels.items()),
        _select("Agent", "agent", wanted.agent, offered.agents),
        _select("Failed tool", "tool_failed", wanted.failed_tool, offered.tools),
        _order(wanted.sort),
    ]
    narrowed = wanted != SessionFilter() or found.database is not None
    return element(
        "form",
        *chosen,
        element("button", "Show", type="submit"),
        element("a", "Clear", href=view.link("/sessions")) if narrowed else None,
        method="get",
        action=view.link("/sessions"),
        class_="filters",
    )


def _select(title: str, parameter: str, chosen: str | None, values: Iterable[str]) -> Html:
    offered = list(values)[:_MOST_OPTIONS]
    if chosen is not None and chosen not in offered:
        offered.append(chosen)
    options = [element("option", "any", value="", selected=chosen is None)]
    options += [element("option", name(value), value=value, selected=value == chosen) for value in offered]
    return element("label", title, element("select", *options, name=parameter))


def _order(chosen: Sort) -> Html:
    options = (element("option", words, value=sort, selected=sort is chosen) for sort, words in _ORDERS.items())
    return element("label", "Order", element("select", *options, name="sort"))


def session_table(view: View, sessions: Sequence[SessionSummary], sort: Sort = Sort.NEWEST) -> Html:
    """Sessions, each with a link to what happened in it."""
    with_use = sort in (Sort.MOST_TOKENS, Sort.MOST_EXPENSIVE)
    head = [
        Column("Session"),
        Column("Status"),
        Column("Turns", number=True),
        *([Column("Tokens", number=True), Column("Cost", number=True)] if with_use else []),
        Column("Took", number=True, wide=with_use),
        Column("Started"),
        Column("Database", wide=True),
    ]
    rows = (
        [
            element("a", name(s.session_id), href=view.session(s)) if s.session_id else None,
            layout.status(s.status),
            s.total_turns,
            *([None if s.tokens is None else f"{s.tokens:,}", usd(s.cost_usd)] if with_use else []),
            _took(s),
            view.age(s.start_time),
            s.database,
        ]
        for s in sessions
    )
    told = f" Of the cost, {priced}" if with_use and (priced := _priced(sessions)) else ""
    return joined(layout.table(f"{_ORDERS[sort]}.{told} Point at a time for its date.", head, rows, "sessions"))


def _priced(sessions: Iterable[SessionSummary]) -> str | None:
    """Which part of the cost is computed from configured prices."""
    parts = [(s.cost_usd or 0.0, s.priced_usd or 0.0) for s in sessions]
    if not (priced := sum(part for _, part in parts)):
        return None
    return f"{usd(priced)} of {usd(sum(cost for cost, _ in parts))} is tokens times the configured price."


def _took(session: SessionSummary) -> str | None:
    if session.start_time is None or session.end_time is None or session.end_time < session.start_time:
        return None
    return took(session.end_time - session.start_time)
