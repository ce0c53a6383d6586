"""Gauges of a log, each computed from its totals by one function. The catalogue assigns the functions to metrics."""

from collections.abc import Iterable, Iterator
from typing import NoReturn

from exporter.metrics.numbers import Inner, Labels, LogNumbers
from exporter.model import Outcome, Status

Values = Iterable[tuple[Labels, float]]
"""Label values and number of each sample."""


def no_gauge(_: LogNumbers) -> NoReturn:
    """For counters and histograms, which are not computed."""
    raise NotImplementedError("only a gauge of a log is computed")


def sessions_by_status(log: LogNumbers) -> Iterator[tuple[Labels, float]]:
    """Sessions by status; those that are stalled are shown apart from the active ones."""
    sessions = log.now.get("agent_sessions", {})
    for labels in dict.fromkeys(k[:-1] for k in sessions):
        quiet = log.stalled.get(labels, 0)
        for status in Status:
            count = sessions.get((*labels, status), 0)
            yield (*labels, status), count - quiet if status is Status.ACTIVE else count
            if status is Status.ACTIVE:
                yield (*labels, "stalled"), quiet


def completion_ratio(log: LogNumbers) -> Values:
    """Completed sessions over all."""
    return _ratios((k[:-1], k[-1] == Status.COMPLETED, n) for k, n in log.now.get("agent_sessions", {}).items())


def turns_average(log: LogNumbers) -> Values:
    """Mean turns of the sessions that have any."""
    counts, sums = log.now.get(Inner.TURNED_SESSIONS, {}), log.now.get(Inner.TURNS, {})
    return [(labels, sums[labels] / n) for labels, n in counts.items() if n]


def last_activity(log: LogNumbers) -> Values:
    """Time of the latest message."""
    return log.latest.items()


def pending_calls(log: LogNumbers) -> Values:
    """Tool calls without an outcome."""
    return log.now.get("agent_tool_calls_pending", {}).items()


def oldest_pending_call(log: LogNumbers) -> Values:
    """Time of the oldest tool call without an outcome."""
    return log.oldest_pending.items()


def tool_success_ratio(log: LogNumbers) -> Values:
    """Successful calls over settled ones; a call's labels end in agent, tool, operation, outcome."""
    calls = log.now.get("agent_tool_calls_total", {})
    return _ratios(((*k[:-4], k[-3]), k[-1] == Outcome.SUCCESS, n) for k, n in calls.items())


def file_bytes(log: LogNumbers) -> Values:
    """Size of the log's files."""
    return log.file_bytes.items()


def _ratios(counts: Iterable[tuple[Labels, bool, float]]) -> Values:
    """Ratio of sums per set of labels, from (labels, counts as success, number); absent where the sum is 0."""
    good: dict[Labels, float] = {}
    all_: dict[Labels, float] = {}
    for labels, success, n in counts:
        all_[labels] = all_.get(labels, 0) + n
        good[labels] = good.get(labels, 0) + (n if success else 0)
    return [(labels, good[labels] / n) for labels, n in all_.items() if n > 0]
