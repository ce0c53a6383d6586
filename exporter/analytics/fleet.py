"""Fleet statistics of one log or several, from the totals in memory: the same numbers as on /metrics."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from exporter.analytics.models import ModelUse
from exporter.analytics.schemas import (
    AgentActivity,
    Interaction,
    ModelStatistic,
    SetupComparison,
    SetupList,
    SetupSummary,
    SetupTool,
    Speaker,
    State,
    SuccessMetrics,
    ToolDifference,
    ToolRate,
    ToolStatistic,
)
from exporter.analytics.statistics import Moments, mean, mean_difference, proportion, proportion_difference
from exporter.analytics.summary import summarize
from exporter.metrics.numbers import Inner, Labels, LogNumbers, Loop, Numbers
from exporter.model import Outcome


class PublishedLog(NamedTuple):
    """Published numbers of one log, and the names of its session labels, whose values start each key of the totals."""

    numbers: LogNumbers
    names: tuple[str, ...]


Calls = Mapping[tuple[str, str, str], float]
"""(tool, operation, outcome) → calls."""


def rank_tools(calls: Calls) -> list[ToolStatistic]:
    """Settled calls by tool and operation, most called first. A tool with only pending calls is listed with 0."""
    settled: Counter[tuple[str, str]] = Counter()
    good: Counter[tuple[str, str]] = Counter()
    for (tool, operation, outcome), n in calls.items():
        settled[tool, operation] += int(n) if outcome != Outcome.PENDING else 0
        good[tool, operation] += int(n) if outcome == Outcome.SUCCESS else 0
    ranked = sorted(settled.items(), key=lambda item: (-item[1], item[0]))
    return [
        ToolStatistic(tool, operation or None, n, good[tool, operation], good[tool, operation] / n if n else None)
        for (tool, operation), n in ranked
    ]


def rank_speakers(messages: Mapping[str, float]) -> list[Speaker]:
    """Agents by messages, most first."""
    return [Speaker(agent, int(n)) for agent, n in sorted(messages.items(), key=lambda item: (-item[1], item[0]))]


def rank_interactions(interactions: Mapping[tuple[str, str], float]) -> list[Interaction]:
    """Pairs of agents by how often one followed the other, most first."""
    ranked = sorted(interactions.items(), key=lambda item: (-item[1], item[0]))
    return [Interaction(first, second, int(n)) for (first, second), n in ranked]


class Attention(NamedTuple):
    """Problems for the landing page: sessions in loops, and tool → time of its oldest pending call, epoch seconds."""

    loops: list[Loop]
    oldest_pending: dict[str, float]


def attention(logs: Iterable[PublishedLog]) -> Attention:
    """Loops and pending calls of all logs, however old."""
    loops: list[Loop] = []
    oldest: dict[str, float] = {}
    for numbers, _ in logs:
        loops += numbers.loops
        for (*_, tool), at in numbers.oldest_pending.items():
            oldest[tool] = min(at, oldest.get(tool, at))
    return Attention(loops, oldest)


def tool_statistics(logs: Iterable[PublishedLog]) -> list[ToolStatistic]:
    """Statistics of all tools over all sessions."""
    calls: Counter[tuple[str, str, str]] = Counter()
    for numbers, _ in logs:
        for (*_, tool, operation, outcome), n in numbers.now.get("agent_tool_calls_total", {}).items():
            calls[tool, operation, outcome] += n  # type: ignore[assignment]
    return rank_tools(calls)


def model_statistics(logs: Iterable[PublishedLog]) -> list[ModelStatistic]:
    """Statistics of all models over all sessions."""
    found = ModelUse()
    for numbers, names in logs:
        found.add_totals(numbers, len(names))
    return found.ranked()


def agent_activity(logs: Sequence[PublishedLog]) -> AgentActivity:
    """Messages and interactions of all agents over all sessions."""
    messages: Counter[str] = Counter()
    interactions: Counter[tuple[str, str]] = Counter()
    for numbers, _ in logs:
        for (*_, agent, _role), n in numbers.now.get("agent_messages_total", {}).items():
            messages[agent] += n  # type: ignore[assignment]
        for (*_, first, second), n in numbers.now.get("agent_interactions_total", {}).items():
            interactions[first, second] += n  # type: ignore[assignment]
    return AgentActivity(None, rank_speakers(messages), rank_interactions(interactions))


def count_sessions(logs: Iterable[PublishedLog], labels: Mapping[str, str]) -> dict[State, int]:
    """Number of sessions by state, of those with these session labels."""
    counts: Counter[State] = Counter()
    for numbers, names in logs:
        if not labels.keys() <= set(names):
            continue
        wanted = [(names.index(name), value) for name, value in labels.items()]
        for key, n in numbers.now.get("agent_sessions", {}).items():
            if all(key[i] == value for i, value in wanted):
                counts[State(key[-1])] += int(n)
        for key, n in numbers.stalled.items():
            if all(key[i] == value for i, value in wanted):
                counts[State.STALLED] += n
                counts[State.ACTIVE] -= n
    return {state: counts[state] for state in State}


def success_metrics(logs: Sequence[PublishedLog]) -> SuccessMetrics:
    """Key figures of the fleet: completion, turns, tool success."""
    by_state = count_sessions(logs, {})
    total = sum(by_state.values())
    ended = by_state[State.COMPLETED] + by_state[State.FAILED]
    turned = sum(sum(log.numbers.now.get(Inner.TURNED_SESSIONS, {}).values()) for log in logs)
    turns = sum(sum(log.numbers.now.get(Inner.TURNS, {}).values()) for log in logs)
    pending: Counter[str] = Counter()
    for numbers, _ in logs:
        for (*_, tool), n in numbers.now.get("agent_tool_calls_pending", {}).items():
            pending[tool] += int(n)
    return SuccessMetrics(
        total_sessions=total,
        completed_sessions=by_state[State.COMPLETED],
        completion_rate_of_ended=by_state[State.COMPLETED] / ended if ended else None,
        completion_rate=by_state[State.COMPLETED] / total if total else None,
        average_turns_per_session=turns / turned if turned else None,
        sessions_by_status=by_state,
        tool_success_rates=_rates(tool_statistics(logs), pending),
    )


def _rates(tools: Iterable[ToolStatistic], pending: Mapping[str, int]) -> list[ToolRate]:
    """Tools best first; those without a settled call come last."""
    uses: Counter[str] = Counter()
    good: Counter[str] = Counter()
    for tool in tools:
        uses[tool.tool_name] += tool.total_calls
        good[tool.tool_name] += tool.successful_calls
    rates = [ToolRate(name, good[name] / n if n else None, n, pending.get(name, 0)) for name, n in uses.items()]
    return sorted(
        rates,
        key=lambda r: (r.success_rate is None, -(r.success_rate or 0), -r.total_uses, r.tool_name),
    )


# -- A/B tests --------------------------------------------------------------------------------------------------------


class Variant:
    """One variant of an A/B test: the totals of the sessions with one value of a session label."""

    def __init__(self, setup: str) -> None:
        self.setup = setup
        self.sessions: Counter[str] = Counter()
        self.calls: dict[str, Counter[str]] = defaultdict(Counter)
        self.sums: Counter[str] = Counter()

    def add(self, name: str, rest: Labels, amount: float) -> None:
        """Add a number of the totals; `rest` are its labels after the session labels."""
        if name == "agent_sessions":
            self.sessions[rest[0]] += int(amount)
        elif name == "agent_tool_calls_total":
            _, tool, _, outcome = rest
            self.calls[tool][outcome] += int(amount)
        else:
            self.sums[name] += amount  # type: ignore[assignment]

    @property
    def turns(self) -> Moments:
        return Moments(int(self.sums[Inner.TURNED_SESSIONS]), self.sums[Inner.TURNS], self.sums[Inner.TURNS_SQUARED])

    @property
    def durations(self) -> Moments:
        return Moments(
            int(self.sums[Inner.TIMED_SESSIONS]), self.sums[Inner.DURATIONS], self.sums[Inner.DURATIONS_SQUARED]
        )

    @property
    def costs(self) -> Moments:
        return Moments(int(self.sums[Inner.COSTED_SESSIONS]), self.sums[Inner.COSTS], self.sums[Inner.COSTS_SQUARED])

    def summary(self) -> SetupSummary:
        total, completed = sum(self.sessions.values()), self.sessions[State.COMPLETED]
        tools = sorted(self.calls.items())
        return SetupSummary(
            setup=self.setup,
            sessions=total,
            completion=proportion(completed, completed + self.sessions[State.FAILED]),
            completion_of_all=proportion(completed, total),
            turns=mean(self.turns),
            duration_seconds=mean(self.durations),
            cost_usd=mean(self.costs),
            tools=[SetupTool(tool, proportion(n[Outcome.SUCCESS], sum(n.values()))) for tool, n in tools],
        )


_OF_AN_ARM = (
    "agent_sessions",
    "agent_tool_calls_total",
    Inner.TURNED_SESSIONS,
    Inner.TURNS,
    Inner.TURNS_SQUARED,
    Inner.TIMED_SESSIONS,
    Inner.DURATIONS,
    Inner.DURATIONS_SQUARED,
    Inner.COSTED_SESSIONS,
    Inner.COSTS,
    Inner.COSTS_SQUARED,
)


def _variants(logs: Iterable[PublishedLog], label: str) -> dict[str, Variant]:
    """The variants of a session label, by its value; "" for the sessions without one."""
    variants: dict[str, Variant] = {}
    for numbers, names in logs:
        if label in names:
            for setup, name, rest, amount in _by_setup(numbers.now, names.index(label), len(names)):
                variants.setdefault(setup, Variant(setup)).add(name, rest, amount)
    return dict(sorted(variants.items()))


def _by_setup(totals: Numbers, place: int, labels: int) -> Iterable[tuple[str, str, Labels, float]]:
    for name in _OF_AN_ARM:
        for key, amount in totals.get(name, {}).items():
            yield key[place], name, key[labels:], amount


def setups(logs: Iterable[PublishedLog], label: str) -> SetupList:
    """The variants of an A/B test."""
    variants = _variants(logs, label)
    without = variants.pop("", None)
    unlabelled = sum(without.sessions.values()) if without else 0
    return SetupList(label, [variant.summary() for variant in variants.values()], unlabelled)


def compare_setups(logs: Iterable[PublishedLog], label: str, a: str, b: str) -> SetupComparison:
    """Compare two variants. Raises KeyError with the name of one that has no sessions."""
    variants = _variants(logs, label)
    first, second = variants[a], variants[b]
    one, other = first.summary(), second.summary()
    completion = proportion_difference(one.completion, other.completion)
    rates = {tool.tool_name: tool.success for tool in other.tools}
    return SetupComparison(
        label=label,
        a=one,
        b=other,
        completion=completion,
        turns=mean_difference(first.turns, second.turns),
        duration_seconds=mean_difference(first.durations, second.durations),
        cost_usd=mean_difference(first.costs, second.costs),
        tools=[
            ToolDifference(tool.tool_name, proportion_difference(tool.success, rates[tool.tool_name]))
            for tool in one.tools
            if tool.tool_name in rates
        ],
        summary=summarize(one, other, completion),
    )
