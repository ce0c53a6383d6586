"""The landing page at /: problems, key figures of the fleet, links."""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple, TypeVar

from exporter.analytics.fleet import Attention
from exporter.analytics.schemas import AgentActivity, ModelStatistic, SessionList, Sort, State, SuccessMetrics, ToolRate
from exporter.metrics.numbers import Loop
from exporter.web.health import DatabaseHealth, Health, no_match
from exporter.web.markup import Html, element, joined
from exporter.web.pages import layout
from exporter.web.pages.layout import Column, Tile, name, percent, section
from exporter.web.pages.sessions import session_table
from exporter.web.pages.view import View, cost_origin, session_path, took, usd

_MOST_AGENTS = 16
_MOST_TOOLS = 30
_MOST_MODELS = 20
_HEATS = 10  # as many as the style has
_GOOD, _POOR = 0.9, 0.5
_MOST_LOOPS = 5
_RECENT, _FORGOTTEN = 3600.0, 86400.0  # seconds, as in the alerts

Part = TypeVar("Part")


class Overview(NamedTuple):
    """Data of the landing page; a part that is not available is the reason as text."""

    health: Health
    metrics: SuccessMetrics | str
    activity: AgentActivity | str
    latest: SessionList | str
    attention: Attention | str
    models: Sequence[ModelStatistic] | str = ()


def landing_page(view: View, overview: Overview, telemetry_path: str) -> str:
    """The whole page."""
    paths = (telemetry_path, "/-/healthy", "/-/ready", "/health", "/docs", "/openapi.json")
    return layout.page(
        view,
        layout.NAME,
        element("h1", layout.NAME),
        element("p", "Sessions, turns, tool success and who talks to whom, from the logs of LLM agents.", class_="dim"),
        _problems(view, overview),
        _first_passes(overview.health),
        *(_fleet(view, overview) if _has_sessions(overview) else (_empty(overview.health),)),
        section("What is watched", _watched(view, overview.health)) if overview.health.databases else None,
        layout.footer(view, paths),
        live=True,
    )


def _has_sessions(overview: Overview) -> bool:
    return isinstance(overview.metrics, SuccessMetrics) and overview.metrics.total_sessions > 0


# -- what is wrong, and what is waited for ----------------------------------------------------------------------------


def _problems(view: View, overview: Overview) -> Html | None:
    """Databases that cannot be read, globs without a log, sessions in a loop, hanging calls, each with a remedy."""
    health = overview.health
    unreadable = [database for database in health.databases if not database.connected]
    entries = [_unreadable(view, database) for database in unreadable]
    entries += [element("li", element("strong", "No log"), element("p", no_match(glob))) for glob in health.unmatched]
    if not isinstance(overview.attention, str):
        entries += [*_loops(view, overview.attention.loops), *_hanging(view, overview.attention.oldest_pending)]
    if not entries:
        return None
    return element(
        "section",
        element("h2", "Needs attention"),
        element("ul", *entries),
        class_="problems",
        aria_label="Needs attention",
    )


def _unreadable(view: View, database: DatabaseHealth) -> Html:
    if database.last_refresh is None:
        age = joined("never read since the start")
    else:
        shown = "its numbers are of then" if database.total_sessions is not None else "its numbers are withdrawn"
        age = joined("last read ", view.age(database.last_refresh), ", ", shown)
    where = joined(element("code", database.path), f", profile {database.profile or 'not known yet'}, ", age)
    return element(
        "li",
        element("strong", database.name, class_="bad"),
        " cannot be read",
        element("p", database.error),
        element("p", where, class_="dim"),
    )


def _loops(view: View, loops: Sequence[Loop]) -> Iterable[Html]:
    """Sessions that were in a loop within the hour, the longest loop first."""
    recent = [loop for loop in loops if loop.at is not None and view.now - loop.at < _RECENT]
    for loop in sorted(recent, key=lambda loop: -loop.calls)[:_MOST_LOOPS]:
        yield element(
            "li",
            element("strong", name(loop.tool), class_="bad"),
            f" was called {loop.calls:,} times in a row with the same input, last ",
            view.age(loop.at),
            ", in ",
            element("a", name(loop.session_id), href=view.link(session_path(loop.session_id))),
            element("p", element("a", "What to do about a loop", href=view.link("/runbooks/AgentLoops"))),
        )


def _hanging(view: View, oldest_pending: Mapping[str, float]) -> Iterable[Html]:
    """Tools with a call that has been pending for more than an hour and less than a day."""
    waits = sorted(((view.now - at, tool) for tool, at in oldest_pending.items()), reverse=True)
    for seconds, tool in waits:
        if _RECENT < seconds < _FORGOTTEN:
            yield element(
                "li",
                element("strong", name(tool), class_="bad"),
                f" has a call that has waited for an outcome for {took(seconds)}",
                element(
                    "p",
                    element("a", "Stalled sessions", href=view.link("/sessions", {"status": State.STALLED})),
                    ", ",
                    element("a", "what to do", href=view.link("/runbooks/AgentToolCallsHanging")),
                ),
            )


def _first_passes(health: Health) -> Html | None:
    under_way = [database for database in health.databases if database.progress is not None]
    if not under_way:
        return None
    rows = (
        element(
            "li",
            element("strong", database.name),
            element("progress", max=1, value=round(database.progress or 0, 3), aria_label=f"{database.name} read"),
            f"{database.progress:.0%} read",
        )
        for database in under_way
    )
    about = "A log's numbers appear when all of it is read. Reload this page, or let it reload itself."
    return section("First pass", element("ul", *rows, class_="passes"), element("p", about, class_="dim"))


def _empty(health: Health) -> Html | None:
    """Why there are no sessions yet, and what to do; None while a first pass shows its progress."""
    if any(database.progress is not None for database in health.databases):
        return None
    readable = [database for database in health.databases if database.connected]
    ready = [database for database in readable if database.total_sessions is not None]
    if ready:
        paths = ", ".join(database.path for database in ready)
        what = (
            f"The log is read and has no session in it yet ({paths}). This page fills as soon as agents write there. "
            "If they are at work already, they write elsewhere: compare path: in the configuration with the file that "
            "they have open."
        )
    elif readable:
        what = "The log is about to be read for the first time; that takes seconds for a million messages."
    elif health.databases or health.unmatched:
        what = "No log can be read. What is wrong with each, and what to do, stands above."
    else:
        what = "The configuration names no log. Add one under databases: and reload it."
    return section("Nothing to show yet", element("p", what))


# -- the fleet --------------------------------------------------------------------------------------------------------


def _fleet(view: View, overview: Overview) -> Iterable[Html]:
    yield _numbers(view, overview.metrics)
    yield _part("Tools, least successful first", overview.metrics, lambda m: _tools(view, m.tool_success_rates))
    yield _part("Who speaks after whom", overview.activity, lambda activity: _heat_map(view, activity))
    if overview.models:
        yield _part("Models and cost", overview.models, _models)
    more = element("p", *_more_sessions(view))
    yield _part("Latest sessions", overview.latest, lambda latest: joined(session_table(view, latest.sessions), more))


_LISTS = {"All sessions, with filters": None, "the most expensive": Sort.MOST_EXPENSIVE, "the longest": Sort.LONGEST}


def _more_sessions(view: View) -> Iterable[object]:
    for i, (words, sort) in enumerate(_LISTS.items()):
        yield joined(" · " if i else None, element("a", words, href=view.link("/sessions", {"sort": sort})))


def _models(models: Sequence[ModelStatistic]) -> Html:
    rows = [
        (
            name(m.model) if m.model else None,
            None if m.calls is None else f"{m.calls:,}",
            None if m.failed_calls is None else f"{m.failed_calls:,}",
            None if m.input_tokens is None else f"{m.input_tokens:,}",
            percent(m.cache_read_tokens / m.input_tokens) if m.cache_read_tokens and m.input_tokens else None,
            None if m.output_tokens is None else f"{m.output_tokens:,}",
            None if m.mean_seconds is None else took(m.mean_seconds),
            usd(m.cost_usd),
            cost_origin(m.cost_usd, m.priced_usd) if not m.unpriced_calls else _no_price(m),
        )
        for m in models[:_MOST_MODELS]
    ]
    head = (
        Column("Model"),
        Column("Calls", number=True),
        Column("Failed", number=True, wide=True),
        Column("Tokens in", number=True),
        Column("Cached", number=True, wide=True),
        Column("Out", number=True, wide=True),
        Column("Takes", number=True, wide=True),
        Column("Cost", number=True),
        Column("Where the cost is from", wide=True),
    )
    left = len(models) - len(rows)
    return joined(
        layout.table("Settled calls, all time, the most expensive model first.", head, rows),
        element("p", f"and {left} more in /api/model-stats", class_="dim") if left else None,
    )


def _no_price(model: ModelStatistic) -> Html:
    told = f"{model.unpriced_calls:,} of them without a price; see prices: in the configuration"
    return element("span", told, class_="warn")


def _part(title: str, part: Part | str, show: Callable[[Part], Html]) -> Html:
    return section(title, element("p", part, class_="warn") if isinstance(part, str) else show(part))


def _numbers(view: View, metrics: SuccessMetrics | str) -> Html:
    if isinstance(metrics, str):
        return element("p", metrics, class_="warn")
    turns = metrics.average_turns_per_session
    count = metrics.sessions_by_status
    facts = [
        Tile("Completion of ended sessions", percent(metrics.completion_rate_of_ended)),
        Tile("Completion of all sessions", percent(metrics.completion_rate)),
        Tile("Turns a session", "–" if turns is None else f"{turns:.1f}"),
        Tile("Sessions", f"{metrics.total_sessions:,}", view.link("/sessions")),
        *(_state_tile(view, state, count[state]) for state in State if state is not State.UNKNOWN),
    ]
    return element("section", layout.tiles(facts), _unknown(view, count[State.UNKNOWN]), aria_label="The fleet")


def _state_tile(view: View, state: State, count: int) -> Tile:
    if not count:
        return Tile(state.value.capitalize(), "0")
    listed = view.link("/sessions", {"status": state})
    return Tile(state.value.capitalize(), f"{count:,}", listed, layout.TONES.get(state))


def _unknown(view: View, count: int) -> Html | None:
    if not count:
        return None
    link = element("a", f"{count:,}", href=view.link("/sessions", {"status": State.UNKNOWN}))
    return element("p", "Sessions of which the log or the profile does not tell the status: ", link, class_="warn")


def _tools(view: View, tools: Sequence[ToolRate]) -> Html:
    ranked = sorted(tools, key=lambda t: (t.success_rate is None, t.success_rate or 0.0, -t.total_uses, t.tool_name))
    rows = [
        (
            name(tool.tool_name),
            None if tool.success_rate is None else _meter(tool.success_rate, f"success of {tool.tool_name}"),
            percent(tool.success_rate),
            _failed(view, tool),
            f"{tool.total_uses:,}",
            f"{tool.pending:,}",
        )
        for tool in ranked[:_MOST_TOOLS]
    ]
    head = (
        Column("Tool"),
        Column("Success", wide=True),
        Column("Rate", number=True),
        Column("Failed", number=True),
        Column("Calls", number=True),
        Column("Pending", number=True, wide=True),
    )
    left = len(ranked) - len(rows)
    return joined(
        layout.table("Settled calls, all time. A number of failures leads to the sessions they were in.", head, rows),
        element("p", f"and {left} more in /api/metrics", class_="dim") if left else None,
    )


def _failed(view: View, tool: ToolRate) -> object:
    failed = tool.total_uses - round((tool.success_rate or 0) * tool.total_uses)
    if not failed:
        return "0"
    return element("a", f"{failed:,}", href=view.link("/sessions", {"tool_failed": tool.tool_name}))


def _meter(rate: float, label: str) -> Html:
    return element("meter", f"{rate:.0%}", min=0, max=1, low=_POOR, high=_GOOD, optimum=1, value=rate, aria_label=label)


def _heat_map(view: View, activity: AgentActivity) -> Html:
    if not activity.agent_activity:
        return element("p", "No agent has spoken yet.", class_="dim")
    agents = [speaker.agent_name for speaker in activity.agent_activity[:_MOST_AGENTS]]
    counts = {(i.from_agent, i.to_agent): i.count for i in activity.agent_interactions}
    most = max([counts.get((a, b), 0) for a in agents for b in agents], default=0) or 1
    total = element("th", "all", scope="col", class_="n")
    head = element("tr", element("td"), *(element("th", name(a), scope="col") for a in agents), total)
    body = (
        element(
            "tr",
            element("th", element("a", name(first), href=view.link("/sessions", {"agent": first})), scope="row"),
            *(_heat_cell(counts.get((first, second), 0), most) for second in agents),
            element("td", f"{sum(counts.get((first, second), 0) for second in agents):,}", class_="n"),
        )
        for first in agents
    )
    sums = (sum(counts.get((first, second), 0) for first in agents) for second in agents)
    foot = element(
        "tr", element("th", "all", scope="row"), *(element("td", f"{n:,}", class_="n") for n in sums), element("td")
    )
    caption = "How often the agent of the column spoke next after the agent of the row"
    left = len(activity.agent_activity) - len(agents)
    content = element(
        "table",
        element("thead", head),
        element("tbody", *body),
        element("tfoot", foot),
        class_="heat",
    )
    return joined(
        element("p", caption, class_="caption"),  # outside of what is scrolled
        layout.scrolled(caption, content),
        element("p", f"and {left} more agents in /api/agent-activity", class_="dim") if left else None,
    )


def _heat_cell(count: int, most: int) -> Html:
    """A cell of the heat map. Its shade follows the square root, so that small counts can be told from 0."""
    heat = f" h{max(1, round(_HEATS * math.sqrt(count / most)))}" if count else ""
    return element("td", f"{count:,}" if count else "", class_=f"n{heat}")


# -- what is watched --------------------------------------------------------------------------------------------------


def _watched(view: View, health: Health) -> Html:
    rows = [
        (
            joined(element("strong", d.name), element("br"), element("code", d.path, class_="dim")),
            d.profile,
            element("span", "cannot be read", class_="bad") if not d.connected else d.state,
            view.age(d.last_refresh),
            view.age(d.last_activity),
            None if d.total_sessions is None else f"{d.total_sessions:,}",
            _limits(d),
        )
        for d in health.databases
    ]
    head = (
        Column("Database"),
        Column("Profile", wide=True),
        Column("State"),
        Column("Read", wide=True),
        Column("Last message"),
        Column("Sessions", number=True),
        Column("It cannot tell", wide=True),
    )
    return layout.table(
        "Opened strictly read-only. The profile says how a log's tables are read.", head, rows, "watched"
    )


def _limits(database: DatabaseHealth) -> object:
    unmapped = f"what {', '.join(database.unmapped)} means" if database.unmapped else None
    told = [part.removesuffix(".") for part in (*database.cannot_tell, unmapped) if part]
    return "; ".join(told) or None
