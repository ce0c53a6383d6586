"""Which tools fail, since when, for whom, and how slow they are."""

from grafana_foundation_sdk.builders import dashboard as dashboards
from grafana_foundation_sdk.builders import heatmap as heatmaps
from grafana_foundation_sdk.builders import stat, table, timeseries
from grafana_foundation_sdk.models.common import VisibilityMode
from grafana_foundation_sdk.models.dashboard import FieldColorModeId
from grafana_foundation_sdk.models.heatmap import HeatmapColorMode

from grafana import builders, queries
from grafana.builders import NO_INPUT, SUCCESS_STEPS, counts, lines, number, rows, shares
from grafana.queries import LOG, OWN, RATE, WINDOW, increase, series, threshold, total

CALLS = "agent_tool_calls_total"
DURATION = "agent_tool_call_duration_seconds"
PENDING = "agent_tool_calls_pending"
OLDEST = "agent_tool_call_oldest_pending_timestamp_seconds"
TOOL = 'tool=~"$tool"'
FAILED = 'outcome="failure"'
SOME_FAILURES = 5
"""Fewer, between two points of a curve, make no tool a failing one."""


def dashboard() -> dashboards.Dashboard:
    about = "Which tools fail, since when and for which agents, how long their calls take, and which wait."
    values = f"label_values(agent_tool_success_ratio{{{LOG}}}, tool)"
    variables = [builders.setup_variable(), builders.query_variable("tool", "Tool", values), builders.window_variable()]
    board = builders.dashboard("agent-tools", "Tools", about, variables)
    for panel in (*_now(), _ranked(), _by_agent(), *_over_time(), *_latency(), _by_operation()):
        board.with_panel(panel)
    return board


def _now() -> list[stat.Panel]:
    return [
        number(
            "Calls that succeed",
            "Successful calls over all that settled in the time range.",
            queries.success(TOOL),
            unit="percentunit",
            decimals=1,
            colours=SUCCESS_STEPS,
            width=6,
            empty=builders.NO_CALL,
        ),
        number(
            "Calls that failed",
            "Calls that settled as failures in the time range.",
            increase(CALLS, TOOL, FAILED),
            unit="short",
            decimals=0,
            width=6,
            empty=builders.NO_SERIES,
        ),
        number(
            "Calls that wait",
            "Calls in the log that have no outcome yet, as it stands.",
            total(series(PENDING, TOOL)),
            unit="short",
            decimals=0,
            width=6,
            empty=builders.NO_PENDING,
        ),
        number(
            "95 % are faster than",
            "95th percentile of the duration of the calls that settled in the time range.",
            queries.quantile(0.95, DURATION, TOOL, over=queries.RANGE),
            unit="s",
            decimals=2,
            width=6,
            empty=builders.NO_DURATION,
        ),
    ]


def _ranked() -> table.Panel:
    return rows(
        "Tools, the worst first",
        "Success in the latest window (Each point looks back) and in the time range; calls, failures and the 95th "
        "percentile of the duration in the time range; calls that wait now.",
        {
            "Now": queries.success(TOOL, by="tool", over=WINDOW),
            "Time range": queries.success(TOOL, by="tool"),
            "Calls": f"{increase(CALLS, TOOL, by='tool')} > 0",
            "Failures": increase(CALLS, TOOL, FAILED, by="tool"),
            "95 % below": queries.quantile(0.95, DURATION, TOOL, by="tool, ", over=queries.RANGE),
            "Waiting": total(series(PENDING, TOOL), "tool"),
        },
        by=["tool"],
        columns={
            "Now": shares(SUCCESS_STEPS),
            "Time range": shares(SUCCESS_STEPS),
            "Calls": counts(),
            "Failures": counts(),
            "95 % below": counts("s", 2),
            "Waiting": counts(),
        },
        sort="Now",
        width=24,
        empty=builders.NO_CALL,
    )


def _by_agent() -> table.Panel:
    return builders.matrix(
        "Success by tool and agent",
        "Share of the calls that succeeded in the time range. A red row is a broken tool; one red cell in a green row "
        "is an agent that uses the tool wrongly.",
        queries.success(TOOL, by="tool, agent"),
        row="tool",
        column="agent",
        colours=SUCCESS_STEPS,
        width=24,
        height=8,
        empty=builders.NO_CALL,
    )


def _failing() -> str:
    """Tools of which more calls fail than an alert lets pass: now, if they are some, or in 10 minutes. Recorded series
    have the calls: what is selected here has exemplars, and those of failures alone are wanted."""
    tolerated = f"{1 - threshold('agent_tool_success:critical'):g}"
    lately = (TOOL, 'window="10m"')
    calls = total(series("tool:agent_tool_calls:increase", *lately, of=OWN), "tool")
    share = series("tool:agent_tool_failures:ratio", *lately, of=OWN)
    many = f"{queries.per_minute(CALLS, TOOL, FAILED, by='tool')} > {tolerated} * {calls} / 10"
    some = f"{increase(CALLS, TOOL, FAILED, by='tool', over=RATE)} >= {SOME_FAILURES}"
    return f"(({many} and {some}) or max by (tool) ({share} > {tolerated}))"


def _over_time() -> list[timeseries.Panel]:
    failures, failing = queries.per_minute(CALLS, TOOL, FAILED, by="tool"), _failing()
    return [
        lines(
            "Success by tool",
            "Successful calls over settled ones, each point looking back over the chosen window. Below the dashed "
            "lines AgentToolSuccessLow may warn, or page, where that is unusual.",
            {"{{tool}}": queries.success(TOOL, by="tool", over=WINDOW)},
            unit="percentunit",
            high=1,
            scheme=FieldColorModeId.THRESHOLDS,
            colours=SUCCESS_STEPS,
            empty=builders.NO_CALL,
        ),
        lines(
            "Failures per minute by tool",
            "When it began, and whether it is one tool or all of them. A tool is red while it fails so often that "
            "somebody is woken, if it is unusual. Each dot is a session in which a call failed.",
            {
                "{{tool}}": f"{failures} unless on (tool) {failing}",
                "{{tool}}, failing": f"{failures} and on (tool) {failing}",
            },
            scheme=builders.SHADES,
            palette={"/, failing$/": builders.RED},
            unit="short",
            axis="failures/min",
            stacked=True,
            exemplars=True,
            empty=builders.NO_SERIES,
        ),
        lines(
            "Calls per minute by tool",
            "Settled calls, whatever their outcome. A tool that fails is often called more, as agents try again.",
            {"{{tool}}": queries.per_minute(CALLS, TOOL, by="tool")},
            unit="short",
            axis="calls/min",
            stacked=True,
            empty=builders.NO_SERIES,
        ),
        lines(
            "Calls that wait for an outcome",
            "Calls in the log without an outcome at each moment. One that grows while the tool settles nothing: "
            "AgentToolCallsStuck.",
            {"{{tool}}": total(series(PENDING, TOOL), "tool")},
            unit="short",
            stacked=True,
            empty=builders.NO_PENDING,
        ),
        lines(
            "Age of the oldest call that waits",
            "How long the oldest call without an outcome has waited. One that rises without end hangs: after an hour "
            "AgentToolCallsHanging.",
            {"{{tool}}": f"max by (tool) (time() - {series(OLDEST, TOOL)})"},
            unit="s",
            empty=builders.NO_PENDING,
        ),
        lines(
            "Calls per minute that repeat the one before",
            "Calls whose tool and input equal those of the call before in their session. Each dot is a session. Many, "
            "and more than usual: AgentLoops.",
            {"{{tool}}": queries.per_minute("agent_tool_calls_repeated_total", TOOL, by="tool")},
            unit="short",
            axis="calls/min",
            stacked=True,
            exemplars=True,
            empty=NO_INPUT,
        ),
    ]


def _latency() -> list[timeseries.Panel | heatmaps.Panel]:
    quantiles = {f"{100 * q:g} % are faster": queries.quantile(q, DURATION, TOOL) for q in (0.99, 0.95, 0.5)}
    heat = builders.framed(
        heatmaps.Panel(),
        "Where the durations lie",
        "How many calls took how long, over time: two bands are two kinds of calls. Choose one tool above to see it "
        "alone.",
        unit="s",
        empty=builders.NO_DURATION,
        width=12,
        height=8,
    )
    heat.with_target(builders.heat_query(increase(f"{DURATION}_bucket", TOOL, by="le", over=RATE)))
    colour = heatmaps.HeatmapColorOptions().mode(HeatmapColorMode.SCHEME).scheme("Blues").steps(32)
    heat.color(colour).y_axis(heatmaps.YAxisConfig().unit("s")).show_value(VisibilityMode.NEVER)
    return [
        lines(
            "How long calls take",
            "Quantiles of the duration of settled calls, each point looking back over the chosen window. Each dot is a "
            "call, and leads to its session.",
            quantiles,
            unit="s",
            exemplars=True,
            empty=builders.NO_DURATION,
        ),
        heat,
    ]


def _by_operation() -> table.Panel:
    return rows(
        "Settled calls by tool and operation",
        "Which operation of a tool it is that fails.",
        {
            "Success": queries.success(TOOL, by="tool, operation"),
            "Calls": f"{increase(CALLS, TOOL, by='tool, operation')} > 0",
        },
        by=["tool", "operation"],
        columns={"Success": shares(SUCCESS_STEPS), "Calls": counts()},
        sort="Success",
        width=24,
        height=10,
        empty=builders.NO_CALL,
    )
