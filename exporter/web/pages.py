"""Pages for people: what one looks at before Grafana is there. Plain HTML, no scripts, nothing from other hosts."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from importlib.resources import files
from typing import Any, NamedTuple
from urllib.parse import quote, urlencode

from exporter import __version__
from exporter.analytics.schemas import (
    AgentActivity,
    SessionList,
    SessionSummary,
    SuccessMetrics,
    Timeline,
    TimelineEvent,
    ToolRate,
)
from exporter.web.health import Health
from exporter.web.markup import Html, element, joined

STYLE_PATH, ICON_PATH = "/-/style.css", "/-/icon.svg"
POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""The pages' Content-Security-Policy."""

_MOST_AGENTS = 16
_MOST_TOOLS = 30
_WIDE = 10
_LONG = 60
_HEATS = 10  # as many as the style has
_NO_TEXT = "(no text: api.messages is false, or the log has none)"

STYLE = (files("exporter.web") / "static" / "style.css").read_text("utf-8")
ICON = (files("exporter.web") / "static" / "icon.svg").read_text("utf-8")


class Overview(NamedTuple):
    """What the landing page shows; a part that could not be had is the reason in words."""

    health: Health
    metrics: SuccessMetrics | str
    activity: AgentActivity | str
    latest: SessionList | str


def page(title: str, *content: object) -> str:
    """A whole document."""
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("title", title),
        element("link", rel="stylesheet", href=STYLE_PATH),
        element("link", rel="icon", href=ICON_PATH),
    )
    body = element(
        "body",
        element("a", "Skip to the content", href="#content", class_="skip"),
        element("main", *content, id="content"),
    )
    return f"<!DOCTYPE html>\n{element('html', head, body, lang='en')}\n"


def closed_page(telemetry_path: str, why: str) -> str:
    """The landing page where the API is closed: nothing of what the agents did."""
    links = _links((telemetry_path, "/-/healthy", "/-/ready"))
    return page("agent-session-exporter", element("h1", "agent-session-exporter"), element("p", why), _footer(links))


def landing_page(overview: Overview, telemetry_path: str) -> str:
    """The page at /: how the fleet is, and where to go from here."""
    links = _links((telemetry_path, "/-/healthy", "/-/ready", "/health", "/docs", "/openapi.json"))
    return page(
        "agent-session-exporter",
        element("h1", "agent-session-exporter"),
        element("p", "Sessions, turns, tool success and who talks to whom, from the logs of LLM agents.", class_="dim"),
        _fleet(overview.metrics),
        _section("Tools, least successful first", overview.metrics, lambda m: _tools(m.tool_success_rates)),
        _section("Who speaks after whom", overview.activity, _heat_map),
        _section("Latest sessions", overview.latest, lambda latest: _sessions(latest.sessions)),
        element("h2", "Databases"),
        _databases(overview.health),
        _footer(links),
    )


def timeline_page(session: SessionSummary, timeline: Timeline, offset: int) -> str:
    """What happened in one session, message by message, call by call."""
    facts = {
        "Status": session.status.value,
        "Started": _moment(session.start_time),
        "Ended": _moment(session.end_time),
        "Turns": "–" if session.total_turns is None else session.total_turns,
        "Events": timeline.event_count,
    }
    where = {"database": session.database}
    more = None
    if timeline.next_offset is not None:
        more = element(
            "p", element("a", "Next page", href=f"?{urlencode({**where, 'offset': timeline.next_offset})}", rel="next")
        )
    return page(
        f"{session.session_id} - agent-session-exporter",
        element("p", element("a", "Overview", href="/")),
        element("h1", session.session_id),
        _tiles(facts),
        element("h2", f"Events from {offset + 1} on" if offset else "Events"),
        element("ol", *(_event(event) for event in timeline.timeline), class_="events"),
        more,
        _footer(_links((f"/api/timeline/{quote(str(session.session_id), safe='')}?{urlencode(where)}",))),
    )


def problem_page(title: str, detail: str) -> str:
    """An error, for people."""
    overview = element("p", element("a", "Overview", href="/"))
    return page(title, element("h1", title), element("p", detail), overview)


def docs_page(schema: Mapping[str, Any]) -> str:
    """The API's reference, from its OpenAPI description."""
    parts: list[Html] = []
    for path, operations in schema["paths"].items():
        for method, operation in operations.items():
            parts.append(_operation(path, method, operation))
    return page(
        "API of agent-session-exporter",
        element("p", element("a", "Overview", href="/")),
        element("h1", "API of agent-session-exporter"),
        element("p", schema["info"].get("description", "")),
        *parts,
        _footer(_links(("/openapi.json",))),
    )


# -- parts of the landing page ----------------------------------------------------------------------------------------


def _section(title: str, part: Any, show: Any) -> Html:
    content = element("p", part, class_="warn") if isinstance(part, str) else show(part)
    return element("section", element("h2", title), content, aria_label=title)


def _fleet(metrics: SuccessMetrics | str) -> Html:
    if isinstance(metrics, str):
        return element("p", metrics, class_="warn")
    turns = metrics.average_turns_per_session
    facts = {
        "Completion": _percent(metrics.completion_rate),
        "Sessions": metrics.total_sessions,
        **{state.value.capitalize(): n for state, n in metrics.sessions_by_status.items()},
        "Turns a session": "–" if turns is None else f"{turns:.1f}",
    }
    return element("section", _tiles(facts), aria_label="The fleet")


def _tiles(facts: Mapping[str, object]) -> Html:
    tiles = (
        element("div", element("dt", name), element("dd", value, class_="small" if len(str(value)) > _WIDE else None))
        for name, value in facts.items()
    )
    return element("dl", *tiles, class_="tiles")


def _tools(tools: Sequence[ToolRate]) -> Html:
    ranked = sorted(tools, key=lambda t: (t.success_rate is None, t.success_rate or 0.0, -t.total_uses, t.tool_name))
    rows = [
        (
            _name(tool.tool_name),
            "–" if tool.success_rate is None else _meter(tool.success_rate, f"success of {tool.tool_name}"),
            _Number(_percent(tool.success_rate)),
            _Number(tool.total_uses),
            _Number(tool.pending),
        )
        for tool in ranked[:_MOST_TOOLS]
    ]
    left = len(ranked) - len(rows)
    return joined(
        _table("Settled calls, all time", ("Tool", "Success", "", "Calls", "Pending"), rows),
        element("p", f"and {left} more in /api/metrics", class_="dim") if left else None,
    )


def _meter(rate: float, label: str) -> Html:
    return element("meter", f"{rate:.0%}", min=0, max=1, low=0.5, high=0.9, optimum=1, value=rate, aria_label=label)


def _heat_map(activity: AgentActivity) -> Html:
    if not activity.agent_activity:
        return element("p", "No agent has spoken yet.", class_="dim")
    agents = [speaker.agent_name for speaker in activity.agent_activity[:_MOST_AGENTS]]
    counts = {(i.from_agent, i.to_agent): i.count for i in activity.agent_interactions}
    most = max([counts.get((a, b), 0) for a in agents for b in agents], default=0) or 1
    head = element("tr", element("th", "before \\ after"), *(element("th", _name(a), scope="col") for a in agents))
    body = [
        element(
            "tr",
            element("th", _name(first), scope="row"),
            *(_heat_cell(counts.get((first, second), 0), most) for second in agents),
        )
        for first in agents
    ]
    left = len(activity.agent_activity) - len(agents)
    caption = "How often the agent of the column spoke next after the agent of the row"
    return joined(
        _scrolled(
            caption,
            element(
                "table", element("caption", caption), element("thead", head), element("tbody", *body), class_="heat"
            ),
        ),
        element("p", f"and {left} more agents in /api/agent-activity", class_="dim") if left else None,
    )


def _heat_cell(count: int, most: int) -> Html:
    return element("td", count or "", class_=f"h{max(1, round(_HEATS * count / most))}" if count else None)


def _sessions(sessions: Sequence[SessionSummary]) -> Html:
    rows = [
        (
            element("a", _name(s.session_id), href=session_link(s)) if s.session_id else "–",
            element("span", s.status.value, class_=_TONES.get(s.status.value)),
            _Number("–" if s.total_turns is None else s.total_turns),
            element("time", _moment(s.start_time)),
            s.database,
        )
        for s in sessions
    ]
    return _table("The last written comes first", ("Session", "Status", "Turns", "Started", "Database"), rows)


_TONES = {"completed": "good", "failed": "bad", "stalled": "warn"}


def session_link(session: SessionSummary) -> str:
    """Where the timeline of a session is, as a page."""
    return f"/sessions/{quote(str(session.session_id), safe='')}?{urlencode({'database': session.database})}"


def _databases(health: Health) -> Html:
    rows = [
        (
            d.name,
            element("span", d.state, class_=None if d.connected else "bad"),
            _Number("–" if d.total_sessions is None else d.total_sessions),
        )
        for d in health.databases
    ]
    return _table("What is monitored", ("Database", "State", "Sessions"), rows)


# -- parts of the other pages -----------------------------------------------------------------------------------------


def _event(event: TimelineEvent) -> Html:
    if event.type == "tool_call":
        took = "" if event.duration is None else f", {event.duration:.3g} s"
        what = joined(event.tool, f" {event.operation}" if event.operation else None)
        tone = {"success": "good", "failure": "bad"}.get(event.outcome or "", "warn")
        head = joined(
            element("strong", event.agent), " used ", element("em", what), ": ",
            element("span", f"{event.outcome}{took}", class_=tone),
        )  # fmt: skip
        text = None
    else:
        head = joined(element("strong", event.agent), f" ({event.role})" if event.role else None)
        text = (
            "(texts are left out: api.messages is false, or the log has none)"
            if event.message is None
            else event.message
        )
    turn = "" if event.turn_id is None else f"turn {event.turn_id} · "
    return element(
        "li",
        head,
        element("span", f" · {turn}{_moment(event.timestamp)}", class_="dim"),
        element("p", text, class_="text") if text is not None else None,
        class_="call" if event.type == "tool_call" else None,
    )


def _operation(path: str, method: str, operation: Mapping[str, Any]) -> Html:
    rows = [
        (
            element("code", p["name"]),
            p["in"],
            "required" if p.get("required") else "",
            p.get("description", ""),
        )
        for p in operation.get("parameters", [])
    ]
    answers = [(element("code", code), answer["description"]) for code, answer in operation["responses"].items()]
    content = operation["responses"]["200"].get("content", {}).get("application/json", {})
    example = None
    if "example" in content:
        shown = json.dumps(content["example"], indent=2, ensure_ascii=False)
        example = element("details", element("summary", "Example"), element("pre", shown, tabindex=0))
    return element(
        "section",
        element("h2", element("code", f"{method.upper()} {path}")),
        element("p", element("strong", operation.get("summary", ""))),
        element("p", operation["description"]) if "description" in operation else None,
        _table("Parameters", ("Name", "In", "", "Meaning"), rows) if rows else None,
        _table("Answers", ("Status", "Meaning"), answers),
        example,
        aria_label=path,
    )


# -- bricks -----------------------------------------------------------------------------------------------------------


class _Number(str):
    """A cell that is set flush right."""

    def __new__(cls, value: object) -> "_Number":
        return super().__new__(cls, value)


def _table(caption: str, head: Iterable[str], rows: Iterable[Iterable[object]]) -> Html:
    heads = (element("th", name, scope="col") if name else element("td") for name in head)
    body = (element("tr", *(_cell(cell) for cell in row)) for row in rows)
    table = element(
        "table",
        element("caption", caption),
        element("thead", element("tr", *heads)),
        element("tbody", *body),
    )
    return _scrolled(caption, table)


def _cell(content: object) -> Html:
    return element("td", content, class_="n" if isinstance(content, _Number) else None)


def _scrolled(label: str, content: Html) -> Html:
    """A part that may be wider than a phone; it takes the focus, so that keys can scroll it."""
    return element("div", content, class_="scroll", role="region", aria_label=label, tabindex=0)


def _links(paths: Iterable[str]) -> Html:
    links = [element("a", path, href=path) for path in paths]
    return joined(*(part for link in links for part in (" · ", link)))


def _footer(links: Html) -> Html:
    made = f"Version {__version__}, made {datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC"
    return element("footer", made, links)


def _name(text: str) -> object:
    """A name from the log, cut where it is too long for a table; it is told in full on pointing at it."""
    return text if len(text) <= _LONG else element("span", f"{text[:_LONG]}…", title=text)


def _percent(rate: float | None) -> str:
    return "–" if rate is None else f"{100 * rate:.1f} %"


def _moment(seconds: float | None) -> str:
    return "–" if seconds is None else f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%d %H:%M:%S} UTC"
