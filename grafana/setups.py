"""A/B tests: one setup against another, and whether the difference is more than chance."""

from grafana_foundation_sdk.builders import dashboard as dashboards
from grafana_foundation_sdk.builders import stat, table, timeseries
from grafana_foundation_sdk.models import dashboard as model

from grafana import builders, queries
from grafana.builders import COMPLETION_STEPS, SUCCESS_STEPS, Column, Reason, counts, lines, number, rows, shares
from grafana.queries import OWN, RANGE, WINDOW, ratio, series

ENDED = "agent_sessions_ended_total"
CALLS = "agent_tool_calls_total"
TURNS = "agent_session_turns"
DURATION = "agent_session_duration_seconds"
A, B = 'setup="$a"', 'setup="$b"'
BOTH = 'setup=~"${a:regex}|${b:regex}"'
NAME = "{{setup}}"
NO_ARM = Reason(
    "nothing to compare", "One setup has no ended session in this time range, or session_labels configures no setup."
)
FEWEST = 20
"""Sessions of each setup below which a difference is not spoken of: as in the API's comparison."""
FEW: builders.Steps = [(None, builders.RED), (FEWEST, builders.GREEN)]
AHEAD: builders.Steps = [(None, builders.RED), (0, builders.GREEN)]


def dashboard() -> dashboards.Dashboard:
    about = "One setup against another: completion, turns, duration and tool success, with the difference b − a, its "
    about += "95 % confidence interval, and how many sessions it rests on."
    values = f"label_values({series('agent_sessions', of=OWN)}, setup)"
    variables = [
        builders.choice_variable("a", "Setup a", values),
        builders.choice_variable("b", "against setup b", values, last=True),
        builders.window_variable(),
    ]
    board = builders.dashboard("agent-setups", "Setups", about, variables)
    for panel in (*_verdict(), *_over_time(), _tools()):
        board.with_panel(panel)
    return board


def _increase(metric: str, *matchers: str, by: str = "", over: str = RANGE) -> str:
    return queries.increase(metric, *matchers, by=by, over=over, of=OWN)


def _share(metric: str, good: str, arm: str, *, by: str = "", over: str = RANGE) -> str:
    return ratio(_increase(metric, good, arm, by=by, over=over), _increase(metric, arm, by=by, over=over))


def _mean(histogram: str, arm: str, *, by: str = "", over: str = RANGE) -> str:
    total, count = (_increase(histogram + suffix, arm, by=by, over=over) for suffix in ("_sum", "_count"))
    return ratio(total, count)


def _difference(metric: str, good: str, by: str = "") -> str:
    return f"({_share(metric, good, B, by=by)}) - ({_share(metric, good, A, by=by)})"


def _bound(sign: str, metric: str, good: str, by: str = "") -> str:
    """One end of the 95 % interval of the difference of two proportions: Newcombe's hybrid score interval (Statistics
    in Medicine 17, 1998, method 10), as the API's comparison has it, and honest where sessions are few."""
    reach_b = _reach(B, sign, metric, good, by)
    reach_a = _reach(A, "-" if sign == "+" else "+", metric, good, by)
    return f"{_difference(metric, good, by)} {sign} sqrt(({reach_a}) ^ 2 + ({reach_b}) ^ 2)"


def _reach(arm: str, sign: str, metric: str, good: str, by: str) -> str:
    """How far the Wilson interval of a proportion x / n reaches above (+) or below (-) it. With z = 1.96 its middle is
    z² (1/2 - x/n) / (n + z²) above x / n, and z sqrt(x (1 - x/n) + z²/4) / (n + z²) is half its width."""
    x, n = _increase(metric, good, arm, by=by), _increase(metric, arm, by=by)
    lean = f"0.5 - {x} / {n}" if sign == "+" else f"{x} / {n} - 0.5"
    return f"(3.8415 * ({lean}) + 1.96 * sqrt({x} * (1 - {x} / {n}) + 0.9604)) / ({n} + 3.8415)"


def _verdict() -> list[stat.Panel]:
    completed = 'status="completed"'
    low, high = _bound("-", ENDED, completed), _bound("+", ENDED, completed)
    return [
        number(
            "Completion of each setup",
            "Completed sessions over all that ended in the time range.",
            {NAME: _share(ENDED, completed, BOTH, by="setup")},
            unit="percentunit",
            decimals=1,
            colours=COMPLETION_STEPS,
            width=7,
            empty=NO_ARM,
        ),
        number(
            "$b minus $a, in points",
            "The difference b − a in percentage points, between the ends of its 95 % confidence interval "
            "(Newcombe). An interval that has 0 in it is no difference yet.",
            {
                "at least": f"100 * ({low})",
                "observed": f"100 * ({_difference(ENDED, completed)})",
                "at most": f"100 * ({high})",
            },
            unit="none",
            decimals=1,
            colours=AHEAD,
            width=10,
            empty=NO_ARM,
        ),
        _judgement(low, high),
        number(
            "Sessions this rests on",
            f"Sessions that ended in the time range. Below {FEWEST} in each, look again later.",
            {NAME: _increase(ENDED, BOTH, by="setup")},
            unit="short",
            decimals=0,
            colours=FEW,
            width=6,
            empty=NO_ARM,
        ),
        *_means(),
    ]


def _judgement(low: str, high: str) -> stat.Panel:
    """-1, 0 and 1 say which is better; 2, that it is too early to tell."""
    enough = " and ".join(f"{_increase(ENDED, arm)} >= {FEWEST}" for arm in (A, B))
    panel = number(
        "Is it more than chance?",
        "Whether the 95 % confidence interval of the difference in completion leaves out 0. Looking often and stopping "
        "at the first yes finds differences that are none: fix the number of sessions beforehand.",
        f"(({low} > bool 0) - ({high} < bool 0) and {enough}) or 2 + 0 * ({low})",
        unit="none",
        width=7,
        empty=NO_ARM,
    )
    words = {
        "2": ("too few sessions", builders.NEUTRAL),
        "-1": ("a is better", builders.BLUE),
        "0": ("can't tell", builders.NEUTRAL),
        "1": ("b is better", builders.BLUE),
    }
    options = {v: model.ValueMappingResult(text=text, color=colour) for v, (text, colour) in words.items()}
    return panel.mappings([model.ValueMap(options=options)])


def _means() -> list[stat.Panel]:
    shapes = {
        "Turns a session takes": (TURNS, "none", "Mean number of turns of ended sessions."),
        "Time a session takes": (DURATION, "s", "Mean time from start to end of ended sessions."),
    }
    panels = []
    for title, (histogram, unit, about) in shapes.items():
        means = {NAME: _mean(histogram, BOTH, by="setup")}
        difference = {"b − a": f"({_mean(histogram, B)}) - ({_mean(histogram, A)})"}
        panels.append(number(title, about, means | difference, unit=unit, decimals=1, width=6, empty=NO_ARM))
    calls = {NAME: _share(CALLS, 'outcome="success"', BOTH, by="setup")}
    about = "Successful tool calls over all that settled in the time range."
    panels.append(
        number(
            "Tool calls that succeed",
            about,
            calls,
            unit="percentunit",
            decimals=1,
            colours=SUCCESS_STEPS,
            width=6,
            empty=NO_ARM,
        )
    )
    return panels


def _over_time() -> list[timeseries.Panel]:
    completed = 'status="completed"'
    return [
        lines(
            "Completion over time",
            "Each point looks back over the chosen window.",
            {NAME: _share(ENDED, completed, BOTH, by="setup", over=WINDOW)},
            unit="percentunit",
            high=1,
            empty=NO_ARM,
        ),
        lines(
            "Sessions that ended over time",
            "Whether both setups get their share of the work: per minute.",
            {NAME: queries.per_minute(ENDED, BOTH, by="setup", of=OWN)},
            unit="short",
            axis="sessions/min",
            empty=NO_ARM,
        ),
        lines(
            "Turns over time",
            "Mean turns of ended sessions, each point looking back over the chosen window.",
            {NAME: _mean(TURNS, BOTH, by="setup", over=WINDOW)},
            unit="none",
            empty=NO_ARM,
        ),
        lines(
            "Time of sessions over time",
            "Median and 90th percentile of the time from start to end, each point looking back over the chosen window.",
            {
                f"{NAME}, {name}": queries.quantile(q, DURATION, BOTH, by="setup, ", of=OWN)
                for q, name in ((0.5, "median"), (0.9, "90 % are faster"))
            },
            unit="s",
            empty=NO_ARM,
        ),
        lines(
            "Cost of an ended session over time",
            "US dollars that model calls of each setup cost over its sessions that ended, each point looking back over "
            "the chosen window.",
            {
                NAME: ratio(
                    _increase("agent_cost_usd_total", BOTH, by="setup", over=WINDOW),
                    _increase(ENDED, BOTH, by="setup", over=WINDOW),
                )
            },
            unit="currencyUSD",
            width=24,
            empty=builders.NO_COST,
        ),
    ]


def _tools() -> table.Panel:
    succeeded = 'outcome="success"'
    points = Column({"unit": "none", "decimals": 1})
    return rows(
        "Tool success, setup against setup",
        "Success of each tool in both setups, the difference b − a in percentage points with the ends of its 95 % "
        "confidence interval, and the calls it rests on. With many tools, one in twenty differs by chance.",
        {
            "Success a": _share(CALLS, succeeded, A, by="tool"),
            "Success b": _share(CALLS, succeeded, B, by="tool"),
            "b − a": f"100 * ({_difference(CALLS, succeeded, 'tool')})",
            "at least": f"100 * ({_bound('-', CALLS, succeeded, 'tool')})",
            "at most": f"100 * ({_bound('+', CALLS, succeeded, 'tool')})",
            "Calls a": _increase(CALLS, A, by="tool"),
            "Calls b": _increase(CALLS, B, by="tool"),
        },
        by=["tool"],
        columns={
            "Success a": shares(SUCCESS_STEPS),
            "Success b": shares(SUCCESS_STEPS),
            "b − a": points,
            "at least": points,
            "at most": points,
            "Calls a": counts(),
            "Calls b": counts(),
        },
        sort="b − a",
        width=24,
        empty=NO_ARM,
    )
