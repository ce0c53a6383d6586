"""Is the fleet healthy: what one looks at first, and what hangs on the wall."""

from grafana_foundation_sdk.builders import bargauge, stat, table, timeseries
from grafana_foundation_sdk.builders import dashboard as dashboards

from grafana import builders, queries
from grafana.builders import COMPLETION_STEPS, SUCCESS_STEPS, Column, counts, lines, number, rows, shares
from grafana.queries import RANGE, TARGET, WINDOW, increase, ratio, series, total

TURNS = "agent_session_turns"
NO_RULES = builders.Reason("rules not loaded", "Prometheus has not loaded the rules of this project, so none can fire.")
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
            {
                "type": "value",
                "options": {
                    "critical": {"color": builders.RED},
                    "warning": {"color": builders.YELLOW},
                    "info": {"color": builders.BLUE},
                },
            }
        ],
        "custom.cellOptions": {"type": "color-text"},
    }
)
LINK_TO_RUNBOOK = "http://${__data.fields.Instance}/runbooks/${__data.fields.Alertname}"
ALERT_LABELS = ["alertname", "severity", "database", "tool", "instance"]
LINK_TO_TOOL = "/d/agent-tools/?${__url_time_range}&${__all_variables}&var-tool=${__data.fields.Tool}"


def dashboard() -> dashboards.Dashboard:
    about = "Is the fleet of agents healthy: completion, turns, throughput, the worst tools and firing alerts."
    board = builders.dashboard(
        "agent-overview", "Overview", about, [builders.setup_variable(), builders.window_variable()]
    )
    for panel in (*_now(), *_trouble(), *_last_hours(), *_over_time(), _by_status()):
        board.with_panel(panel)
    return board


def _now() -> list[stat.Panel]:
    """What is now, in the chosen short window, before what was in the whole time range."""
    in_range, week_ago = queries.completion(), queries.completion(ago="1w")
    return [
        number(
            "Alerts that fire",
            "Alerts of these agents and their exporter that fire now, tickets left out; the table below names them.",
            f"""count({queries.firing('severity!="info"')}) or 0 * threshold:agent_tool_success:warning""",
            unit="short",
            colours=builders.BAD_ABOVE_0,
            width=6,
            empty=NO_RULES,
        ),
        number(
            "Completion now",
            "Completed sessions over all that ended in the latest window (Each point looks back).",
            queries.completion(over=WINDOW),
            unit="percentunit",
            decimals=1,
            colours=COMPLETION_STEPS,
            width=6,
            empty=builders.NO_SESSION,
        ),
        number(
            "Tool success now",
            "Successful calls over all that settled in the latest window (Each point looks back).",
            queries.success(over=WINDOW),
            unit="percentunit",
            decimals=1,
            colours=SUCCESS_STEPS,
            width=6,
            empty=builders.NO_CALL,
        ),
        number(
            "Points against last week",
            "By how many percentage points completion differs from the same time range a week ago.",
            f"100 * ({in_range} - {week_ago})",
            unit="none",
            decimals=1,
            colours=[(None, builders.RED), (-10, builders.YELLOW), (-2, builders.GREEN)],
            width=6,
            empty=builders.NO_LAST_WEEK,
        ),
        number(
            "Completion",
            "Completed sessions over those that ended in the time range: what is meant by completion everywhere. And "
            "over all sessions that the log holds, whatever their status.",
            {"of ended": in_range, "of all in the log": ratio(_sessions("completed"), total(series("agent_sessions")))},
            unit="percentunit",
            decimals=1,
            colours=COMPLETION_STEPS,
            width=6,
            empty=builders.NO_SESSION,
        ),
        number(
            "Sessions open",
            "Sessions that have not ended. A stalled one had no message for stalled_after: since today, or for longer.",
            {
                "active": _sessions("active"),
                "stalled today": f"clamp_min({_sessions('stalled')} - {_stalled_since('1d')}, 0)",
                "for longer": _stalled_since("1d"),
            },
            unit="short",
            decimals=0,
            width=6,
            empty=builders.NO_SERIES,
        ),
        number(
            "Starts/hour",
            "Sessions that appeared in the log, per hour of the time range.",
            f"{increase('agent_sessions_started_total')} / ($__range_s / 3600)",
            unit="none",
            decimals=1,
            width=4,
            empty=builders.NO_SERIES,
        ),
        number(
            "Mean turns",
            "Mean number of turns of the sessions that ended in the time range.",
            queries.mean(TURNS),
            unit="none",
            decimals=1,
            width=4,
            empty=builders.NO_TURNS,
        ),
        number(
            "Spent",
            "US dollars that model calls cost in the time range; the dashboard Cost and models says on what.",
            increase("agent_cost_usd_total"),
            unit="currencyUSD",
            decimals=2,
            width=4,
            empty=builders.NO_COST,
        ),
    ]


def _sessions(status: str) -> str:
    return total(series("agent_sessions", f'status="{status}"'))


def _stalled_since(age: str) -> str:
    """Sessions that have been stalled for as long as that: never were fewer stalled."""
    return total(f"""min_over_time({series("agent_sessions", 'status="stalled"')}[{age}])""")


def _last_hours() -> list[timeseries.Panel]:
    """What an outage of the last hour looks like, whatever the time range."""
    return [
        lines(
            "Completion, the last 3 hours",
            "Completed sessions over all that ended, each point looking back over the chosen window.",
            {"completion": queries.completion(over=WINDOW)},
            palette={"completion": builders.BLUE},
            unit="percentunit",
            high=1,
            colours=COMPLETION_STEPS,
            latest="3h",
            empty=builders.NO_SESSION,
        ),
        lines(
            "Failing calls by tool, the last 3 hours",
            "Failed calls over all that settled, each point looking back over the chosen window. A tool that fails "
            "so often that somebody is woken, if it is unusual, is red.",
            {"{{tool}}": f"1 - {queries.success(by='tool', over=WINDOW)}"},
            unit="percentunit",
            high=1,
            scheme=builders.SHADES,
            bad_above=round(1 - queries.threshold("agent_tool_success:critical"), 6),
            latest="3h",
            empty=builders.NO_CALL,
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
            unit="short",
            axis="sessions/min",
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
            unit="short",
            axis="events/min",
            empty=builders.NO_SERIES,
        ),
        lines(
            "Sessions open, the stalled by age",
            "Sessions that have not ended, as the log stood at each moment. A stalled one was left without a message "
            "for stalled_after; those that have been so for a day are left out.",
            {
                "active": _sessions("active"),
                "stalled in the last hour": f"clamp_min({_sessions('stalled')} - {_stalled_since('1h')}, 0)",
                "stalled in the last day": f"clamp_min({_stalled_since('1h')} - {_stalled_since('1d')}, 0)",
            },
            unit="short",
            stacked=True,
            palette={
                "active": builders.BLUE,
                "stalled in the last hour": builders.RED,
                "stalled in the last day": "orange",
            },
            empty=builders.NO_SERIES,
        ),
    ]


def _trouble() -> list[table.Panel]:
    shares_of = ("Now", "Time range", "A week ago")
    return [
        rows(
            "Firing alerts, and for how long",
            "What each means and what to do: click its name. A warning is left out where the same alert is critical.",
            {"For": f"max by ({', '.join(ALERT_LABELS)}) ({_firing_for()})"},
            by=ALERT_LABELS,
            columns={
                "Alertname": Column({"custom.width": 190}),
                "Severity": Column(SEVERITY | {"custom.width": 80}),
                "For": counts("dtdurations"),
            },
            sort="For",
            width=24,
            height=6,
            links={"Alertname": ("What it means and what to do", LINK_TO_RUNBOOK)},
            empty=NO_ALERT,
        ),
        rows(
            "Worst tools",
            "Tools by the share of their calls that succeeded in the latest window (Each point looks back), the worst "
            "first; in the time range, and in the same range a week ago. Click one to see it alone.",
            {
                "Now": queries.success(by="tool", over=WINDOW),
                "Time range": queries.success(by="tool"),
                "A week ago": queries.success(by="tool", ago="1w"),
                "Calls": f"{increase('agent_tool_calls_total', by='tool', over=RANGE)} > 0",
            },
            by=["tool"],
            columns={name: shares(SUCCESS_STEPS) for name in shares_of} | {"Calls": counts()},
            sort="Now",
            width=24,
            links={"Tool": ("Show this tool", LINK_TO_TOOL)},
            empty=builders.NO_CALL,
        ),
    ]


def _firing_for() -> str:
    """Seconds since each firing alert was first true."""
    firing, critical = 'alertstate="firing"', 'severity="critical"'
    alerts = series("ALERTS", 'alertname=~"Agent.+"', firing, of=TARGET)
    worse = series("ALERTS", 'alertname=~"Agent.+"', firing, critical, of=TARGET)
    since = series("ALERTS_FOR_STATE", 'alertname=~"Agent.+"', of=TARGET)
    shown = f"({worse} or ({alerts} unless ignoring (severity) {worse}))"
    return f"(time() - {since}) and ignoring (alertstate) {shown}"


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
