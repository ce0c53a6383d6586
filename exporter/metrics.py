"""What is published: the one table of every metric, and the step from totals to families of samples."""

import threading
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from exporter.model import Outcome, Status

Labels = tuple[str, ...]
"""Label values, in the order of the label names they belong to."""

Type = Literal["counter", "gauge", "histogram"]


@dataclass(frozen=True, slots=True)
class Metric:
    """A row of the table. `labels` are those besides `database` and the configured session labels, which every
    metric of a log carries; of the exporter's own metrics they are all."""

    name: str
    type: Type
    help: str
    labels: tuple[str, ...] = ()
    buckets: tuple[float, ...] = ()

    @property
    def own(self) -> bool:
        """Whether the metric is about the exporter, not about a log."""
        return self.name.startswith("agent_exporter_")


TURNS = (1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233)
SESSION_SECONDS = (1, 5, 15, 30, 60, 120, 300, 600, 1800, 3600, 7200, 21600, 86400)
CALL_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300)
REFRESH_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5, 2.5, 10, 60)
READ_SECONDS = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5)

METRICS: Mapping[str, Metric] = {
    metric.name: metric
    for metric in (
        Metric(
            "agent_sessions",
            "gauge",
            "Sessions in the log now, by status. stalled: active, but without a message for stalled_after; "
            "unknown: the profile does not map the status that is written.",
            ("status",),
        ),
        Metric("agent_sessions_started_total", "counter", "Sessions that appeared in the log."),
        Metric(
            "agent_sessions_ended_total",
            "counter",
            "Sessions that came to an end, by how: completed or failed.",
            ("status",),
        ),
        Metric(
            "agent_session_completion_ratio",
            "gauge",
            "Completed sessions over all sessions in the log, whatever their status, 0 to 1. "
            "Absent while there are none.",
        ),
        Metric(
            "agent_session_turns_average",
            "gauge",
            "Mean number of turns over the sessions in the log that have more than 0 turns. "
            "Absent while there are none.",
        ),
        Metric(
            "agent_session_turns",
            "histogram",
            "Turns of ended sessions that logged them, by how the session ended.",
            ("status",),
            TURNS,
        ),
        Metric(
            "agent_session_duration_seconds",
            "histogram",
            "Time from start to end of ended sessions that logged both, by how the session ended.",
            ("status",),
            SESSION_SECONDS,
        ),
        Metric(
            "agent_session_last_activity_timestamp_seconds",
            "gauge",
            "Time of the latest message in the log. Absent while no message has a readable time.",
        ),
        Metric("agent_messages_total", "counter", "Messages, by the agent that wrote them.", ("agent", "role")),
        Metric(
            "agent_interactions_total",
            "counter",
            "Messages by to_agent that are the next message of their session, in the order written, "
            "after one by from_agent.",
            ("from_agent", "to_agent"),
        ),
        Metric(
            "agent_tool_calls_total",
            "counter",
            "Tool calls that settled, by outcome: success or failure.",
            ("agent", "tool", "operation", "outcome"),
        ),
        Metric("agent_tool_calls_pending", "gauge", "Tool calls in the log that have no outcome yet.", ("tool",)),
        Metric(
            "agent_tool_success_ratio",
            "gauge",
            "Successful tool calls over settled tool calls in the log, all time, 0 to 1. "
            "Absent while none of the tool's calls has settled.",
            ("tool",),
        ),
        Metric(
            "agent_tool_call_duration_seconds",
            "histogram",
            "Duration of settled tool calls that logged it.",
            ("tool",),
            CALL_SECONDS,
        ),
        Metric(
            "agent_tokens_total",
            "counter",
            "Tokens that messages report, by direction: input (prompt) or output (completion).",
            ("agent", "model", "direction"),
        ),
        Metric(
            "agent_exporter_build_info",
            "gauge",
            "Constant 1; the labels tell the versions of the exporter, of Python and of SQLite.",
            ("version", "python", "sqlite"),
        ),
        Metric(
            "agent_exporter_database_up",
            "gauge",
            "Whether the latest refresh of the database succeeded.",
            ("database",),
        ),
        Metric(
            "agent_exporter_refreshes_total",
            "counter",
            "Refreshes, by outcome: success, or the reason of the failure.",
            ("database", "outcome"),
        ),
        Metric(
            "agent_exporter_refresh_duration_seconds",
            "histogram",
            "Time one refresh took, failed ones included.",
            ("database",),
            REFRESH_SECONDS,
        ),
        Metric(
            "agent_exporter_refresh_last_success_timestamp_seconds",
            "gauge",
            "Time at which the latest successful refresh ended.",
            ("database",),
        ),
        Metric(
            "agent_exporter_refresh_interval_seconds",
            "gauge",
            "Configured time between refreshes.",
            ("database",),
        ),
        Metric(
            "agent_exporter_read_transaction_seconds",
            "histogram",
            "Time one read transaction was open on a monitored database: the longest that a writer can have "
            "been held up by it, where it took a lock at all.",
            (),
            READ_SECONDS,
        ),
        Metric(
            "agent_exporter_busy_retries_total",
            "counter",
            "Reads that met a writer at work, stepped back for a moment and were done again.",
            ("database",),
        ),
        Metric(
            "agent_exporter_rows_read_total",
            "counter",
            "Rows read from the log, re-reads included.",
            ("database", "relation"),
        ),
        Metric(
            "agent_exporter_backlog_rows",
            "gauge",
            "Ids between the last row read and the highest in the log: an upper bound of the rows still to read.",
            ("database", "relation"),
        ),
        Metric("agent_exporter_series", "gauge", "Series the database contributes to /metrics.", ("database",)),
        Metric(
            "agent_exporter_series_overflowed_total",
            "counter",
            "Label sets folded into __other__ because the database's budget of series was used up.",
            ("database",),
        ),
        Metric(
            "agent_exporter_state_save_failures_total",
            "counter",
            "Times the state file could not be written; only where state: is configured.",
            ("database",),
        ),
        Metric(
            "agent_exporter_config_last_reload_successful",
            "gauge",
            "Whether the latest load of the configuration succeeded.",
        ),
        Metric(
            "agent_exporter_config_last_reload_success_timestamp_seconds",
            "gauge",
            "Time of the latest successful load of the configuration.",
        ),
    )
}

SUM = "_sum"
BUCKET = "_bucket"


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


class OwnMetrics:
    """The exporter's own metrics: numbers by name and label values, in the table's order. For any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._numbers: dict[str, dict[Labels, float]] = {}

    def increase(self, name: str, *labels: str, by: float = 1) -> None:
        """Raise a counter."""
        with self._lock:
            self._add(name, labels, by)

    def set(self, name: str, *labels: str, to: float) -> None:
        """Set a gauge."""
        with self._lock:
            self._numbers.setdefault(name, {})[labels] = to

    def observe(self, name: str, *labels: str, seconds: float) -> None:
        """Put a duration into a histogram."""
        with self._lock:
            self._add(name + SUM, labels, seconds)
            self._add(name + BUCKET, (*labels, bucket(name, seconds)), 1)

    def _add(self, name: str, labels: Labels, amount: float) -> None:
        numbers = self._numbers.setdefault(name, {})
        numbers[labels] = numbers.get(labels, 0) + amount

    def forget(self, database: str) -> None:
        """Drop every series of a database that is monitored no more."""
        with self._lock:
            for name, numbers in self._numbers.items():
                if METRICS[name.removesuffix(SUM).removesuffix(BUCKET)].labels[:1] == ("database",):
                    self._numbers[name] = {labels: n for labels, n in numbers.items() if labels[0] != database}

    def value(self, name: str, *labels: str) -> float:
        """One number; 0 where there is none. A histogram's are under NAME_sum and NAME_bucket."""
        return self._numbers.get(name, {}).get(labels, 0)

    def families(self) -> Iterator[Family]:
        """All there is to publish."""
        with self._lock:
            numbers = {name: dict(part) for name, part in self._numbers.items()}
        for metric in METRICS.values():
            if metric.type == "histogram":
                samples = list(_histogram(metric, numbers, {}))
            else:
                samples = [Sample("", labels, value) for labels, value in numbers.get(metric.name, {}).items()]
            if samples:
                yield Family(metric, samples)
