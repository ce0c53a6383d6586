"""The page of one session: its timeline of messages and calls."""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlencode

from exporter.analytics.schemas import EventKind, SessionSummary, Timeline, TimelineEvent
from exporter.web.markup import Html, element, joined
from exporter.web.pages import layout
from exporter.web.pages.layout import Tile
from exporter.web.pages.view import View, clock, cost_origin, day, moment, session_path, took, usd

EVENTS_A_PAGE = 200
_KINDS = {None: "Everything", EventKind.MESSAGES: "Messages", EventKind.TOOLS: "Tool calls",
          EventKind.MODELS: "Model calls", EventKind.FAILURES: "Failures"}  # fmt: skip
_TONES = {"success": "good", "failure": "bad"}
_LONG_GAP = 60.0
_LONG_TEXT, _SHOWN_OF_IT = 2_000, 800
_NO_TEXT = "(no text: api.messages is false, or the log has none)"


@dataclass(frozen=True, slots=True)
class TimelinePage:
    """One page of a session's events, of the kind that was asked for."""

    session: SessionSummary
    timeline: Timeline
    only: EventKind | None
    offset: int


def timeline_page(view: View, shown: TimelinePage) -> str:
    """The whole page."""
    session, timeline = shown.session, shown.timeline
    previous = max(0, shown.offset - EVENTS_A_PAGE) if shown.offset else None
    count = len(timeline.timeline)
    extent = f"{shown.offset + 1:,} to {shown.offset + count:,} of {timeline.event_count:,}" if count else ""
    more = layout.steps(view, previous, timeline.next_offset, extent)
    return layout.page(
        view,
        f"{session.session_id} - {layout.NAME}",
        element("h1", session.session_id),
        _facts(view, shown),
        _kinds(view, shown),
        more if shown.offset else None,
        element("ol", *_events(view, shown), class_="events") if count else element("p", "None.", class_="dim"),
        more,
        layout.footer(view, (_api_path(session),)),
        live=True,
    )


def _api_path(session: SessionSummary) -> str:
    path = session_path(session.session_id).removeprefix("/sessions")
    return f"/api/timeline{path}?{urlencode({'include': 'calls', 'database': session.database})}"


def _facts(view: View, shown: TimelinePage) -> Html:
    session, failed = shown.session, shown.timeline.failed_calls
    lasted = None if session.start_time is None or session.end_time is None else session.end_time - session.start_time
    failures = view.here(show=EventKind.FAILURES, offset=None) if failed else None
    return layout.tiles(
        [
            Tile("Status", session.status.value, tone=layout.TONES.get(session.status)),
            Tile("Started", view.age(session.start_time), about=moment(session.start_time)),
            Tile("Took", took(lasted), about=None if session.end_time is None else f"until {moment(session.end_time)}"),
            Tile("Turns", "–" if session.total_turns is None else session.total_turns),
            *_use(session),
            Tile("Failed calls", "–" if failed is None else failed, failures, "bad" if failed else None),
            Tile("Database", session.database, view.link("/sessions", {"database": session.database})),
        ],
        "session",
    )


def _use(session: SessionSummary) -> Iterable[Tile]:
    """Tokens and cost of the session, if known."""
    if session.tokens is not None:
        yield Tile("Tokens", f"{session.tokens:,}")
    if session.cost_usd is not None:
        yield Tile("Cost", usd(session.cost_usd), about=cost_origin(session.cost_usd, session.priced_usd))


def _kinds(view: View, shown: TimelinePage) -> Html:
    return layout.choices(
        "What to show",
        [
            (words, view.here(show=kind, offset=None, database=shown.session.database), kind is shown.only)
            for kind, words in _KINDS.items()
        ],
    )


def _events(view: View, shown: TimelinePage) -> Iterable[Html]:
    """Events, with a heading for each day and the time since the event before."""
    before: float | None = None
    for event in shown.timeline.timeline:
        at = event.timestamp
        if at is not None and (before is None or day(at) != day(before)):
            yield element("li", day(at), class_="day")
        yield _event(view, shown, event, None if at is None or before is None else at - before)
        before = before if at is None else at


def _event(view: View, shown: TimelinePage, event: TimelineEvent, gap: float | None) -> Html:
    is_call = event.type != "message"
    failed = event.outcome == "failure"
    context = None
    if shown.only is not None:
        first = event.position // EVENTS_A_PAGE * EVENTS_A_PAGE
        href = view.here(show=None, offset=first or None) + f"#e{event.position}"
        context = element("a", "what happened around it", href=href)
    classes = [name for name, is_so in (("call", is_call), ("failed", failed)) if is_so]
    return element(
        "li",
        _when(event, gap),
        element("div", _call(event) if is_call else _message(event), context, class_="what"),
        id=f"e{event.position}",
        class_=" ".join(classes) or None,
    )


def _when(event: TimelineEvent, gap: float | None) -> Html:
    turn = None if event.turn_id is None else element("span", f"turn {event.turn_id}", class_="dim")
    after = None
    if gap is not None:
        told = f"+{took(gap)}" if gap >= 0 else f"−{took(-gap)}"
        after = element(
            "span", told, class_="gap long" if abs(gap) >= _LONG_GAP else "gap", title="since the one above"
        )
    at = "–" if event.timestamp is None else clock(event.timestamp)
    return element("div", at, after, turn, class_="when")


def _call(event: TimelineEvent) -> Html:
    is_model = event.type == "model_call"
    called = (event.model or "a model") if is_model else event.tool
    what = joined(called, f" {event.operation}" if event.operation else None)
    lasted = "" if event.duration is None else f" after {took(event.duration)}"
    tone = _TONES.get(event.outcome or "", "warn")
    return element(
        "p",
        element("strong", event.agent), " asked " if is_model else " used ", element("em", what), " ",
        element("span", f"{event.outcome}{lasted}", class_=f"outcome {tone}"),
        f" {event.error}" if event.error else None, _taken(event),
    )  # fmt: skip


def _taken(event: TimelineEvent) -> Html | None:
    """Tokens, first token and cost of a call or message, and the cost's source unless it is the log."""
    priced = f" {cost_origin(event.cost_usd, event.priced_usd)}" if event.priced_usd else ""
    cached = f" ({event.cache_read_tokens:,} cached)" if event.cache_read_tokens else ""
    parts = [
        None if event.first_token is None else f"first token after {took(event.first_token)}",
        None if event.input_tokens is None else f"{event.input_tokens:,} tokens in{cached}",
        None if event.output_tokens is None else f"{event.output_tokens:,} out",
        None if event.cost_usd is None else f"{usd(event.cost_usd)}{priced}",
    ]
    told = " · ".join(part for part in parts if part)
    return element("span", f" · {told}", class_="dim") if told else None


def _message(event: TimelineEvent) -> Html:
    role = element("span", event.role, class_="dim") if event.role else None
    who = element("p", element("strong", event.agent), " ", role, _taken(event))
    if event.message is None:
        return joined(who, element("p", _NO_TEXT, class_="dim"))
    if len(event.message) <= _LONG_TEXT:
        return joined(who, element("p", event.message, class_="text"))
    begin, rest = event.message[:_SHOWN_OF_IT], event.message[_SHOWN_OF_IT:]
    folded = element("details", element("summary", f"{len(rest):,} characters more"), element("p", rest, class_="text"))
    return joined(who, element("p", begin, "…", class_="text"), folded)
