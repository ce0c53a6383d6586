"""Examples of all answers for the OpenAPI description, as typed values, so that they fit the schemas."""

from collections.abc import Mapping
from typing import Any

from pydantic_core import to_jsonable_python

from exporter.analytics.schemas import (
    AgentActivity,
    ComparedSession,
    Comparison,
    Interaction,
    ModelStatistic,
    ModelStatistics,
    SessionDetails,
    SessionList,
    SessionSummary,
    SetupComparison,
    SetupList,
    SetupSummary,
    SetupTool,
    Speaker,
    SpokenMessage,
    State,
    SuccessMetrics,
    Timeline,
    TimelineEvent,
    ToolDifference,
    ToolRate,
    ToolStatistic,
    ToolStatistics,
    ToolUse,
)
from exporter.analytics.statistics import Moments, mean, mean_difference, proportion, proportion_difference
from exporter.analytics.summary import summarize
from exporter.model import Outcome

_ID, _OTHER_ID = "setup_a_heist_000042", "setup_b_heist_000043"
_BEGIN = 1_765_976_582.25
_TOOLS = [
    ToolStatistic("database_query", "select", 12, 11, 11 / 12),
    ToolStatistic("drill", "drill", 3, 3, 1.0),
]
_MODELS = [
    ModelStatistic("large-1", 9, 1, 52_000, 3_100, 40_000, 4_000, 800, 0.0716, 0.0716, 0, 4.2, 0.61),
    ModelStatistic("small-1", 4, 0, 3_000, 150, None, None, None, 0.0011, None, 0, 0.9, 0.2),
]
_AGENTS = [Speaker("planner", 4), Speaker("hacker", 3)]


def _setup(
    name: str, sessions: int, ended: int, completed: int, turns: Moments, seconds: Moments, costs: Moments, good: int
) -> SetupSummary:
    tools = [SetupTool("drill", proportion(good, 40))]
    completion = proportion(completed, ended), proportion(completed, sessions)
    return SetupSummary(name, sessions, *completion, mean(turns), mean(seconds), mean(costs), tools)


def _examples() -> Mapping[type, Any]:
    status, labels = State.COMPLETED, {"setup": "setup_a"}
    session = (_ID, _BEGIN, _BEGIN + 83.4, 7, status, "heist", labels, 58_250, 0.0727, 0.0716)
    said = ("planner", "Strategist", "The guard changes at nine.", _BEGIN + 8.7)
    turns = Moments(198, 3500.0, 66_000.0), Moments(212, 2300.0, 27_000.0)
    seconds = Moments(190, 12_000.0, 900_000.0), Moments(205, 8_000.0, 400_000.0)
    costs = Moments(198, 14.2, 1.31), Moments(212, 9.8, 0.62)
    a = _setup("setup_a", 198, 189, 131, turns[0], seconds[0], costs[0], 31)
    b = _setup("setup_b", 212, 202, 180, turns[1], seconds[1], costs[1], 37)
    completion = proportion_difference(a.completion, b.completion)
    drill = ToolDifference("drill", proportion_difference(a.tools[0].success, b.tools[0].success))
    states = {State.COMPLETED: 311, State.FAILED: 80, State.ACTIVE: 6, State.STALLED: 13, State.UNKNOWN: 0}
    answers = (
        SessionList(410, [SessionSummary(*session)]),
        SessionDetails(*session, 7, [SpokenMessage(1, *said)], [ToolUse("drill", "drill", 3)], _MODELS, 1),
        ToolStatistics(None, _TOOLS),
        ModelStatistics(None, _MODELS),
        AgentActivity(None, _AGENTS, [Interaction("planner", "hacker", 3)]),
        Comparison(
            [
                ComparedSession(_ID, 7, 7, status, _BEGIN, _BEGIN + 83.4, "heist", 58_250, 0.0727, 0.0716),
                ComparedSession(_OTHER_ID, 5, 5, State.FAILED, _BEGIN, _BEGIN + 61.0, "heist", 3_150, 0.0011, None),
            ],
            {_ID: _TOOLS, _OTHER_ID: _TOOLS[:1]},
            {_ID: _AGENTS, _OTHER_ID: _AGENTS[:1]},
            {_ID: _MODELS, _OTHER_ID: _MODELS[1:]},
        ),
        Timeline(
            _ID,
            3,
            0,
            [
                TimelineEvent("message", 1, *said),
                TimelineEvent(
                    "tool_call", None, "planner", None, None, _BEGIN + 9.1, "drill", "drill", Outcome.SUCCESS, 3.9,
                    position=1,
                ),
                TimelineEvent(
                    "model_call", None, "planner", None, None, _BEGIN + 9.6, outcome=Outcome.SUCCESS, duration=4.2,
                    model="large-1", provider="acme", first_token=0.61, input_tokens=6_000, output_tokens=300,
                    cache_read_tokens=5_000, cost_usd=0.0075, priced_usd=0.0075, position=2,
                ),
            ],
            None,
        ),
        SuccessMetrics(410, 311, 311 / 391, 311 / 410, 14.2, states, [ToolRate("database_query", 11 / 12, 12, 0)]),
        SetupList("setup", [a, b], 0),
        SetupComparison(
            "setup", a, b, completion, mean_difference(*turns), mean_difference(*seconds),
            mean_difference(*costs), [drill], summarize(a, b, completion),
        ),
    )  # fmt: skip
    return {type(answer): to_jsonable_python(answer) for answer in answers}


EXAMPLES = _examples()
"""Type of answer → an example of it as JSON."""
