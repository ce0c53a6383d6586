"""Is the fleet healthy: what one looks at first, and what hangs on the wall."""

from grafana_foundation_sdk.builders import bargauge, stat, table, timeseries
from grafana_foundation_sdk.builders import dashboard as dashboards

from grafana import builders, queries
from grafana.builders import COMPLETION_STEPS, SUCCESS_STEPS, Column, counts, lines, number, rows, shares
from grafana.queries import RANGE, TARGET, WINDOW, increase, series, total

TURNS = "agent_session_turns"
NO_ALERT = builders.Reason("no alert fires", "No alert fires, or Prometheus has not loaded the rules.")
STATUS_COLOURS = {
    "completed": builders.GREEN,
    "failed": builders.RED,
    "active": builders.BLUE,
    "stalled": "orange",
    "unknown": "purple",
}
SEVERITY = Column(
    {
        "mappings": [
            {"type": "value", "options": {"critical": {"color": builders.RED}, "warning": {"color": builders.YELLOW}}}
        ],
        "custom.cellOptions": {"type": "color-text"},
    }
)
RUNBOOKS = "https://github.com/agent-session-exporter/agent-session-exporter/blob/main/docs/alerts.md"
LINK_TO_TOOL = "/d/agent-tools/?${__url_time_range}&${__all_variables}&var-tool=${__data.fields.Tool}"


def dashboard() -> dashboards.Dashboard:
    about = "Is the fleet of agents healthy: completion, turns, throughput, the worst tools and firing alerts."
    board = builders.dashboard(
        "agent-overview", "Overview", about, [builders.setup_variable(), builders.window_variable()]
    )
    for panel in (*_now(), *_trouble(), *_over_time(), _by_status()):
        board.with_panel(panel)
    return board


def _now() -> list[stat.Panel]:
    now, week_ago = queries.completion(), queries.completion(ago="1w")
    firing = series("ALERTS", 'alertname=~"Agent.+"', 'alertstate="firing"', of=TARGET)
    return [
        number(
            "Sessions that complete",
            "Completed sessions over all that ended in the time range.",
            now,
            unit="percentunit",
            decimals=1,
            colours=COMPLETION_STEPS,
            empty=builders.NO_SESSION,
        ),
        number(
            "Points against last week",
            "By how many percentage points completion differs from the same time range a week ago.",
            f"100 * ({now} - {week_ago})",
            unit="none",
            decimals=1,
            colours=[(None, builders.RED), (-10, builders.YELLOW), (-2, builders.GREEN)],
            empty=builders.NO_LAST_WEEK,
        ),
        number(
            "Turns a session takes",
            "Mean number of turns of the sessions that ended in the time range.",
            queries.mean(TURNS),
            unit="none",
            decimals=1,
            empty=builders.NO_TURNS,
        ),
        number(
            "Sessions started per hour",
            "Sessions that appeared in the log, per hour of the time range.",
            f"{increase('agent_sessions_started_total')} / ($__range_s / 3600)",
            unit="none",
            decimals=1,
            empty=builders.NO_SERIES,
        ),
        number(
            "Sessions open",
            "Sessions that have not ended, as the log stands. A stalled one had no message for stalled_after.",
            {
                "active": total(series("agent_sessions", 'status="active"')),
                "stalled": total(series("agent_sessions", 'status="stalled"')),
            },
            unit="short",
            decimals=0,
            empty=builders.NO_SERIES,
        ),
        number(
            "Alerts that fire",
            "Alerts of these agents and their exporter that fire now; the table below names them.",
            f"count({firing}) or vector(0)",
            unit="short",
            colours=builders.BAD_ABOVE_0,
            empty=NO_ALERT,
        ),
    ]


def _over_time() -> list[timeseries.Panel]:
    return [
        lines(
            "Completion, now and a week ago",
            "Completed sessions over all that ended, each point looking back over the chosen window. Below the dashed "
            "line AgentSessionCompletionLow may fire, if last week was better.",
            {"now": queries.completion(over=WINDOW), "a week ago": queries.completion(over=WINDOW, ago="1w")},
            palette={"now": builders.BLUE, "a week ago": "#808080"},
            unit="percentunit",
            high=1,
            colours=COMPLETION_STEPS,
            empty=builders.NO_SESSION,
        ),
        lines(
            "How sessions end",
            "Sessions that ended, per minute, by how. Each dot is one of them, and leads to what happened in it.",
            {"{{status}}": queries.per_minute("agent_sessions_ended_total", by="status")},
            unit="cpm",
            exemplars=True,
            stacked=True,
            palette=STATUS_COLOURS,
            empty=builders.NO_SESSION,
        ),
        lines(
            "Turns of ended sessions",
            "Mean, median and the longest tenth, each point looking back over the chosen window. Rising turns with "
            "falling completion: agents that talk in circles.",
            {
                "mean": queries.mean(TURNS, over=WINDOW),
                "median": queries.quantile(0.5, TURNS),
                "90 % take fewer": queries.quantile(0.9, TURNS),
            },
            unit="none",
            empty=builders.NO_TURNS,
        ),
        lines(
            "Messages and tool calls per minute",
            "Throughput of the fleet. A line that falls to 0 where there usually is work: AgentNoActivity.",
            {
                "messages": queries.per_minute("agent_messages_total"),
                "settled tool calls": queries.per_minute("agent_tool_calls_total"),
            },
            unit="cpm",
            empty=builders.NO_SERIES,
        ),
        lines(
            "Sessions open now",
            "Sessions that have not ended, as the log stood at each moment. A stalled one was left without a message "
            "for stalled_after.",
            {"{{status}}": total(series("agent_sessions", 'status=~"active|stalled"'), "status")},
            unit="short",
            stacked=True,
            palette=STATUS_COLOURS,
            empty=builders.NO_SERIES,
        ),
    ]


def _trouble() -> list[table.Panel]:
    calls = increase("agent_tool_calls_total", by="tool", over=RANGE)
    firing = series("ALERTS", 'alertname=~"Agent.+"', 'alertstate="firing"', of=TARGET)
    since = series("ALERTS_FOR_STATE", 'alertname=~"Agent.+"', of=TARGET)
    labels = ["alertname", "severity", "database", "tool"]
    return [
        rows(
            "Worst tools",
            "Tools by the share of their calls that succeeded in the time range, the worst first. Click one to see it "
            "alone.",
            {
                "Success": queries.success(by="tool"),
                "A week ago": queries.success(by="tool", ago="1w"),
                "Calls": f"{calls} > 0",
            },
            by=["tool"],
            columns={"Success": shares(SUCCESS_STEPS), "A week ago": shares(SUCCESS_STEPS), "Calls": counts()},
            sort="Success",
            links={"Tool": ("Show this tool", LINK_TO_TOOL)},
            empty=builders.NO_CALL,
        ),
        rows(
            "Firing alerts, and for how long",
            "What each means and what to do: docs/alerts.md.",
            {"For": f"max by ({', '.join(labels)}) ((time() - {since}) and ignoring (alertstate) {firing})"},
            by=labels,
            columns={"Alertname": Column({"custom.width": 210}), "Severity": SEVERITY, "For": counts("dtdurations")},
            sort="For",
            links={"Alertname": ("What it means and what to do", RUNBOOKS)},
            empty=NO_ALERT,
        ),
    ]


def _by_status() -> bargauge.Panel:
    return builders.bars(
        "All sessions of the log by status",
        "As the log stands now, since it began.",
        total(series("agent_sessions"), "status"),
        "{{status}}",
        unit="short",
        palette=STATUS_COLOURS,
        empty=builders.NO_SERIES,
    )
