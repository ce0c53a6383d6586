"""Types of the answers of SessionAnalytics and the JSON API. A value that the log does not have is null."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from exporter.model import Outcome

Seconds = Annotated[float | None, Field(description="Epoch seconds; null where the log has no readable time.")]
Rate = Annotated[float | None, Field(description="0 to 1; null where there is nothing to divide by.")]
Number = int | float | None
Usd = Annotated[float | None, Field(description="US dollars: what the log says, else tokens times the configured "
                                    "price; null where neither is known.")]  # fmt: skip
PricedUsd = Annotated[float | None, Field(description="The part of cost_usd that is tokens times the configured price; "
                                          "null where all of it is what the log says.")]  # fmt: skip
SessionId = Annotated[str | None, Field(description="As the log writes it.", examples=["setup_a_heist_000042"])]
Tool = Annotated[str, Field(examples=["database_query"])]
Agent = Annotated[str, Field(examples=["planner"])]
Operation = Annotated[str | None, Field(description="Null where the log has none.", examples=["execute"])]


class State(StrEnum):
    """State of a session, as on /metrics. stalled: active, but without a message for stalled_after."""

    COMPLETED = "completed"
    FAILED = "failed"
    ACTIVE = "active"
    STALLED = "stalled"
    UNKNOWN = "unknown"


class Sort(StrEnum):
    """Orders of a list of sessions; sessions without the value come last."""

    NEWEST = "newest"
    LONGEST = "longest"
    MOST_TURNS = "turns"
    MOST_TOKENS = "tokens"
    MOST_EXPENSIVE = "most_expensive"


class EventKind(StrEnum):
    """Kinds of events by which a timeline can be filtered."""

    MESSAGES = "messages"
    TOOLS = "tools"
    MODELS = "models"
    FAILURES = "failures"


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """One session."""

    session_id: SessionId
    start_time: Seconds
    end_time: Seconds
    total_turns: Number
    status: State
    database: str
    labels: Annotated[Mapping[str, str], Field(description="The configured session labels.")]
    tokens: Annotated[Number, Field(description="Input and output; null in a list that is not sorted by them.")]
    cost_usd: Annotated[Usd, Field(description="As everywhere; null in a list that is not sorted by it.")]
    priced_usd: PricedUsd


@dataclass(frozen=True, slots=True)
class SessionList:
    """A page of sessions. `total` is how many match; null if only a read of the whole log would tell."""

    total: int | None
    sessions: list[SessionSummary]


@dataclass(frozen=True, slots=True)
class SpokenMessage:
    """One message of a session. `message` is null where api.messages is false."""

    turn_id: Number
    agent_name: Agent
    agent_role: str | None
    message: str | None
    timestamp: Seconds


@dataclass(frozen=True, slots=True)
class ToolUse:
    """How often a session used a tool, calls without an outcome included."""

    tool_name: Tool
    operation: Operation
    count: int


@dataclass(frozen=True, slots=True)
class ModelStatistic:
    """Settled calls of a model, with tokens and cost. Input includes cached tokens, output reasoning tokens.

    `calls` is null where the log has tokens of messages and no calls; `unpriced_calls` have tokens, but neither does
    the log say what they cost nor do the configured prices.
    """

    model: Annotated[str | None, Field(description="Null where the log names none.", examples=["large-1"])]
    calls: int | None
    failed_calls: int | None
    input_tokens: Number
    output_tokens: Number
    cache_read_tokens: Number
    cache_write_tokens: Number
    reasoning_tokens: Number
    cost_usd: Usd
    priced_usd: PricedUsd
    unpriced_calls: int
    mean_seconds: float | None
    mean_first_token_seconds: float | None


@dataclass(frozen=True, slots=True)
class ModelStatistics:
    """Models, most expensive first. `session_id` is null over all sessions."""

    session_id: SessionId
    model_statistics: list[ModelStatistic]


@dataclass(frozen=True, slots=True)
class SessionDetails(SessionSummary):
    """One session with a page of its messages, in the order written, all of its tools, most used first, and all of its
    models, most expensive first."""

    message_count: int
    messages: list[SpokenMessage]
    tool_usage: list[ToolUse]
    model_usage: list[ModelStatistic]
    next_offset: Annotated[int | None, Field(description="Where the next page begins; null on the last.")]


@dataclass(frozen=True, slots=True)
class ToolStatistic:
    """Settled calls of a tool: those that the log calls a success or a failure."""

    tool_name: Tool
    operation: Operation
    total_calls: int
    successful_calls: int
    success_rate: Rate


@dataclass(frozen=True, slots=True)
class ToolStatistics:
    """Tools by operation, most called first. `session_id` is null over all sessions."""

    session_id: SessionId
    tool_statistics: list[ToolStatistic]


@dataclass(frozen=True, slots=True)
class Speaker:
    """How many messages an agent wrote."""

    agent_name: Agent
    message_count: int


@dataclass(frozen=True, slots=True)
class Interaction:
    """How often a message of `to_agent` was the next of its session after one of `from_agent`."""

    from_agent: Agent
    to_agent: Agent
    count: int


@dataclass(frozen=True, slots=True)
class AgentActivity:
    """Messages by agent, interactions by agents, most frequent first. `session_id` is null over all sessions."""

    session_id: SessionId
    agent_activity: list[Speaker]
    agent_interactions: list[Interaction]


@dataclass(frozen=True, slots=True)
class ComparedSession:
    """One of the compared sessions."""

    session_id: SessionId
    total_turns: Number
    message_count: int
    status: State
    start_time: Seconds
    end_time: Seconds
    database: str
    tokens: Number
    cost_usd: Usd
    priced_usd: PricedUsd


@dataclass(frozen=True, slots=True)
class Comparison:
    """Sessions side by side: session_id → its tools, its agents, and its models."""

    sessions: list[ComparedSession]
    tool_comparison: dict[str, list[ToolStatistic]]
    agent_comparison: dict[str, list[Speaker]]
    model_comparison: dict[str, list[ModelStatistic]]


@dataclass(frozen=True, slots=True)
class TimelineEvent:
    """A message, or with include=calls a call of a tool or a model. Fields that do not apply are null."""

    type: Literal["message", "tool_call", "model_call"]
    turn_id: Number
    agent: Agent
    role: str | None
    message: str | None
    timestamp: Seconds
    tool: str | None = None
    operation: Operation = None
    outcome: Outcome | None = None
    duration: Annotated[float | None, Field(description="Seconds.")] = None
    error: Annotated[str | None, Field(description="A class or a code.")] = None
    model: str | None = None
    provider: str | None = None
    first_token: Annotated[float | None, Field(description="Seconds to the first token.")] = None
    input_tokens: Number = None
    output_tokens: Number = None
    cache_read_tokens: Number = None
    cache_write_tokens: Number = None
    reasoning_tokens: Number = None
    cost_usd: Usd = None
    priced_usd: PricedUsd = None
    position: Annotated[int, Field(description="Place among the session's events, from 0.")] = 0


@dataclass(frozen=True, slots=True)
class Timeline:
    """A page of what happened in a session, in order. `event_count` counts its events of the kind that was asked for,
    `failed_calls` all calls that failed, of the kinds that were asked for; null where none was."""

    session_id: SessionId
    event_count: int
    failed_calls: int | None
    timeline: list[TimelineEvent]
    next_offset: Annotated[int | None, Field(description="Where the next page begins; null on the last.")]


@dataclass(frozen=True, slots=True)
class ToolRate:
    """Successful calls of a tool divided by its settled calls."""

    tool_name: Tool
    success_rate: Rate
    total_uses: int
    pending: int


@dataclass(frozen=True, slots=True)
class SuccessMetrics:
    """Key figures of the fleet. Best tools first; `average_turns_per_session` is over sessions with turns.

    `completion_rate_of_ended` is over completed and failed sessions, as on the dashboards; `completion_rate` over all,
    also those that still run or stalled, as in agent_session_completion_ratio.
    """

    total_sessions: int
    completed_sessions: int
    completion_rate_of_ended: Rate
    completion_rate: Rate
    average_turns_per_session: float | None
    sessions_by_status: dict[State, int]
    tool_success_rates: list[ToolRate]


@dataclass(frozen=True, slots=True)
class Interval:
    """A 95 % confidence interval."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Mean:
    """A mean over `count` sessions with its 95 % interval, which takes at least two."""

    mean: float | None
    interval: Interval | None
    count: int


@dataclass(frozen=True, slots=True)
class Proportion:
    """Successes among trials with the 95 % Wilson interval."""

    rate: Rate
    interval: Interval | None
    successes: int
    trials: int


@dataclass(frozen=True, slots=True)
class SetupTool:
    """A tool's success in one setup, over its settled calls."""

    tool_name: Tool
    success: Proportion


@dataclass(frozen=True, slots=True)
class SetupSummary:
    """One variant of an A/B test: the sessions with this value of the session label.

    `completion` is over completed and failed sessions, as on the dashboards and in comparisons; `completion_of_all`
    over all sessions, active and stalled ones included, as in agent_session_completion_ratio.
    """

    setup: Annotated[str, Field(examples=["setup_a"])]
    sessions: int
    completion: Proportion
    completion_of_all: Proportion
    turns: Annotated[Mean, Field(description="Over sessions with turns.")]
    duration_seconds: Annotated[Mean, Field(description="Over ended sessions with both times.")]
    cost_usd: Annotated[Mean, Field(description="Of a session, over those whose cost is known.")]
    tools: list[SetupTool]


@dataclass(frozen=True, slots=True)
class SetupList:
    """All values of a session label, by name, and how many sessions have none."""

    label: str
    setups: list[SetupSummary]
    sessions_without: int


@dataclass(frozen=True, slots=True)
class Difference:
    """b − a with its 95 % interval and the p-value of no difference; null if there are too few sessions."""

    difference: float | None
    interval: Interval | None
    p_value: float | None
    method: str


@dataclass(frozen=True, slots=True)
class ToolDifference:
    """How a tool's success differs between two setups."""

    tool_name: Tool
    success: Difference


@dataclass(frozen=True, slots=True)
class SetupComparison:
    """Two setups and their differences, b − a. `summary` is the conclusion in one sentence."""

    label: str
    a: SetupSummary
    b: SetupSummary
    completion: Difference
    turns: Difference
    duration_seconds: Difference
    cost_usd: Difference
    tools: list[ToolDifference]
    summary: Annotated[
        str,
        Field(
            examples=[
                "setup_b completes 23 points more often (95 % CI 9 to 37, 212 against 198 ended sessions); "
                "the difference is unlikely to be chance."
            ]
        ),
    ]
