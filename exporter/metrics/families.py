"""Totals to samples: the families that one log's fold gives rise to."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from exporter.metrics.catalogue import BUCKET, METRICS, SUM, Labels, Metric
from exporter.model import Outcome, Status


class Exemplar(NamedTuple):
    """One row behind a counter. `at` is in epoch seconds."""

    session_id: str
    value: float
    at: float | None


class Sample(NamedTuple):
    """One line of a family: suffix of the family's name, label values, number."""

    suffix: str
    labels: Labels
    value: float
    exemplar: Exemplar | None = None


class Family(NamedTuple):
    """A metric with its samples. Their labels are the session labels, the metric's and, in a bucket, `le`."""

    metric: Metric
    samples: Sequence[Sample]


Numbers = Mapping[str, Mapping[Labels, float]]
"""Total's name → label values → number. A histogram's buckets are under NAME_bucket, each with what fell into it
alone and its bound last among the labels; its sum is under NAME_sum."""


def bound(value: float) -> str:
    """Label value of a histogram's bound."""
    return str(float(value))


def bounds(name: str) -> tuple[str, ...]:
    """Label values `le` of a histogram's buckets."""
    return _BOUNDS[name]


def bucket(name: str, value: float) -> str:
    """Label value `le` of the bucket of a histogram that an observation falls into."""
    return _BOUNDS[name][bisect_left(METRICS[name].buckets, value)]


_BOUNDS = {name: (*map(bound, metric.buckets), "+Inf") for name, metric in METRICS.items()}


def families(
    totals: Numbers,
    counters: Numbers,
    exemplars: Mapping[str, Mapping[Labels, Exemplar]],
    stalled: Mapping[Labels, int],
    latest: Mapping[Labels, float],
) -> Iterator[Family]:
    """Name what one log's fold holds.

    `totals` is what the log holds now and feeds gauges; `counters` is what was ever seen in it and only grows.
    `stalled` and `latest` are per set of session labels: active sessions gone quiet, time of the latest message.
    """
    for metric in METRICS.values():
        if metric.own:
            continue
        if metric.type == "counter":
            known = exemplars.get(metric.name, {})
            samples = [Sample("", k, v, known.get(k)) for k, v in counters.get(metric.name, {}).items()]
        elif metric.type == "histogram":
            samples = list(_histogram(metric, counters, exemplars.get(metric.name, {})))
        else:
            samples = [Sample("", k, v) for k, v in _gauge(metric.name, totals, stalled, latest)]
        if samples:
            yield Family(metric, samples)


def _histogram(metric: Metric, counters: Numbers, exemplars: Mapping[Labels, Exemplar]) -> Iterator[Sample]:
    buckets = counters.get(metric.name + BUCKET, {})
    for labels, total in counters.get(metric.name + SUM, {}).items():
        count = 0.0
        for le in _BOUNDS[metric.name]:
            count += buckets.get((*labels, le), 0)
            yield Sample(BUCKET, (*labels, le), count, exemplars.get((*labels, le)))
        yield Sample("_count", labels, count)
        yield Sample(SUM, labels, total)


def _gauge(
    name: str, totals: Numbers, stalled: Mapping[Labels, int], latest: Mapping[Labels, float]
) -> Iterable[tuple[Labels, float]]:
    sessions = totals.get("agent_sessions", {})
    match name:
        case "agent_sessions":
            return _sessions_by_status(sessions, stalled)
        case "agent_session_completion_ratio":
            return ratios((k[:-1], k[-1] == Status.COMPLETED, n) for k, n in sessions.items())
        case "agent_session_turns_average":
            counts, sums = totals.get("turned_sessions", {}), totals.get("turns", {})
            return [(k, sums[k] / n) for k, n in counts.items() if n]
        case "agent_session_last_activity_timestamp_seconds":
            return latest.items()
        case "agent_tool_calls_pending":
            return totals.get(name, {}).items()
        case "agent_tool_success_ratio":
            calls = totals.get("agent_tool_calls_total", {})
            # a call's labels end in agent, tool, operation, outcome
            return ratios(((*k[:-4], k[-3]), k[-1] == Outcome.SUCCESS, n) for k, n in calls.items())
        case _:
            raise NotImplementedError(f"no rule computes {name}")


def _sessions_by_status(
    sessions: Mapping[Labels, float], stalled: Mapping[Labels, int]
) -> Iterator[tuple[Labels, float]]:
    for labels in dict.fromkeys(k[:-1] for k in sessions):
        quiet = stalled.get(labels, 0)
        for status in Status:
            count = sessions.get((*labels, status), 0)
            yield (*labels, status), count - quiet if status is Status.ACTIVE else count
            if status is Status.ACTIVE:
                yield (*labels, "stalled"), quiet


def ratios(counts: Iterable[tuple[Labels, bool, float]]) -> Iterator[tuple[Labels, float]]:
    """Ratio of sums per set of labels, from (labels, counts as success, number); absent where the sum is 0."""
    good: dict[Labels, float] = {}
    all_: dict[Labels, float] = {}
    for labels, success, n in counts:
        all_[labels] = all_.get(labels, 0) + n
        good[labels] = good.get(labels, 0) + (n if success else 0)
    return ((labels, good[labels] / n) for labels, n in all_.items() if n > 0)
