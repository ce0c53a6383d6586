"""The catalogue of metrics: name, type, help, labels and buckets of every metric that is published."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from exporter.metrics import gauges
from exporter.metrics.numbers import Labels, LogNumbers

Type = Literal["counter", "gauge", "histogram"]


@dataclass(frozen=True, slots=True)
class Metric:
    """One metric. A metric of a log also has the labels `database` and the configured session labels, which are not in
    `labels`; for the exporter's own metrics `labels` is complete. `gauge` computes a gauge of a log."""

    name: str
    type: Type
    help: str
    labels: tuple[str, ...] = ()
    buckets: tuple[float, ...] = ()
    gauge: Callable[[LogNumbers], Iterable[tuple[Labels, float]]] = gauges.no_gauge

    @property
    def own(self) -> bool:
        """Whether the metric is about the exporter, not about a log."""
        return self.name.startswith("agent_exporter_")


class Catalogue(Mapping[str, Metric]):
    """Metrics by name, in the order in which they are published, with the bounds of their histograms."""

    def __init__(self, metrics: Iterable[Metric]) -> None:
        self._metrics = {metric.name: metric for metric in metrics}
        self._bounds = {m.name: (*(str(float(b)) for b in m.buckets), "+Inf") for m in self._metrics.values()}

    def __getitem__(self, name: str) -> Metric:
        return self._metrics[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._metrics)

    def __len__(self) -> int:
        return len(self._metrics)

    def bounds(self, name: str) -> tuple[str, ...]:
        """Label values `le` of a histogram's buckets."""
        return self._bounds[name]

    def bucket(self, name: str, value: float) -> str:
        """Label value `le` of the bucket that an observation falls into."""
        return self._bounds[name][bisect_left(self._metrics[name].buckets, value)]

    def series_of(self, total: str) -> int:
        """How many series a new set of labels of a total adds, with the gauges that are computed from it."""
        if total == "agent_sessions_started_total":
            return 9  # itself, five statuses, completion ratio, average turns, last activity
        if total == "agent_tool_calls_pending":
            return 3  # itself, the time of the oldest, the success ratio
        if total.endswith("_sum") and (histogram := self._metrics.get(total.removesuffix("_sum"))) is not None:
            return len(histogram.buckets) + 3
        return 1 if total in self._metrics and self._metrics[total].type == "counter" else 0


TURNS = (1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233)
SESSION_SECONDS = (1, 5, 15, 30, 60, 120, 300, 600, 1800, 3600, 7200, 21600, 86400)
CALL_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300)
REFRESH_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5, 2.5, 10, 60)
READ_SECONDS = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5)
FIRST_TOKEN_SECONDS = (0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60)

BUILT_IN = Catalogue(
    (
        Metric(
            "agent_sessions",
            "gauge",
            "Sessions in the log now, by status. stalled: active, but without a message for stalled_after; "
            "unknown: the log has no status, or one that the profile does not map.",
            ("status",),
            gauge=gauges.sessions_by_status,
        ),
        Metric("agent_sessions_started_total", "counter", "Sessions that appeared in the log."),
        Metric(
            "agent_sessions_ended_total",
            "counter",
            "Sessions that ended, by status: completed or failed.",
            ("status",),
        ),
        Metric(
            "agent_session_completion_ratio",
            "gauge",
            "Completed sessions divided by all sessions in the log, whatever their status, 0 to 1. "
            "Absent while there are no sessions.",
            gauge=gauges.completion_ratio,
        ),
        Metric(
            "agent_session_turns_average",
            "gauge",
            "Mean number of turns of the sessions in the log that have more than 0 turns. "
            "Absent while there are no such sessions.",
            gauge=gauges.turns_average,
        ),
        Metric(
            "agent_session_turns",
            "histogram",
            "Turns of ended sessions, if logged, by status of the session.",
            ("status",),
            TURNS,
        ),
        Metric(
            "agent_session_duration_seconds",
            "histogram",
            "Time from start to end of ended sessions, if both are logged, by status of the session.",
            ("status",),
            SESSION_SECONDS,
        ),
        Metric(
            "agent_session_last_activity_timestamp_seconds",
            "gauge",
            "Time of the latest message in the log. Absent while no message has a readable time.",
            gauge=gauges.last_activity,
        ),
        Metric("agent_messages_total", "counter", "Messages, by the agent that wrote them.", ("agent", "role")),
        Metric(
            "agent_interactions_total",
            "counter",
            "Messages of to_agent that directly follow a message of from_agent in the same session.",
            ("from_agent", "to_agent"),
        ),
        Metric(
            "agent_tool_calls_total",
            "counter",
            "Tool calls that settled, by outcome: success or failure.",
            ("agent", "tool", "operation", "outcome"),
        ),
        Metric(
            "agent_tool_calls_pending",
            "gauge",
            "Tool calls in the log without an outcome yet.",
            ("tool",),
            gauge=gauges.pending_calls,
        ),
        Metric(
            "agent_tool_call_oldest_pending_timestamp_seconds",
            "gauge",
            "Time of the oldest tool call in the log without an outcome yet. Absent while no call is pending.",
            ("tool",),
            gauge=gauges.oldest_pending_call,
        ),
        Metric(
            "agent_tool_success_ratio",
            "gauge",
            "Successful tool calls divided by settled tool calls in the log, all time, 0 to 1. "
            "Absent while no call of the tool has settled.",
            ("tool",),
            gauge=gauges.tool_success_ratio,
        ),
        Metric(
            "agent_tool_call_duration_seconds",
            "histogram",
            "Duration of settled tool calls, if logged.",
            ("tool",),
            CALL_SECONDS,
        ),
        Metric(
            "agent_tool_calls_repeated_total",
            "counter",
            "Tool calls with the same tool and input as the call before in the same session, as in a loop.",
            ("tool",),
        ),
        Metric(
            "agent_model_calls_total",
            "counter",
            "Model calls that settled, by outcome: success or failure.",
            ("agent", "model", "provider", "outcome"),
        ),
        Metric(
            "agent_model_call_duration_seconds",
            "histogram",
            "Duration of settled model calls, if logged.",
            ("model",),
            CALL_SECONDS,
        ),
        Metric(
            "agent_model_call_first_token_seconds",
            "histogram",
            "Time to the first token of settled model calls, if logged.",
            ("model",),
            FIRST_TOKEN_SECONDS,
        ),
        Metric(
            "agent_tokens_total",
            "counter",
            "Tokens as logged, by direction: input (prompt, cached tokens included) or output (completion, "
            "reasoning tokens included).",
            ("agent", "model", "direction"),
        ),
        Metric(
            "agent_cached_tokens_total",
            "counter",
            "Input tokens read from a provider's cache (read) or written to it (write); a part of agent_tokens_total.",
            ("agent", "model", "operation"),
        ),
        Metric(
            "agent_reasoning_tokens_total",
            "counter",
            "Output tokens that a model spent on reasoning; a part of agent_tokens_total.",
            ("agent", "model"),
        ),
        Metric(
            "agent_cost_usd_total",
            "counter",
            "Cost of model calls in US dollars: as logged, else tokens times the configured price. "
            "Absent if neither is known.",
            ("agent", "model"),
        ),
        Metric(
            "agent_errors_total",
            "counter",
            "Errors, by source (session, tool or model) and type (a class or code, never a message).",
            ("source", "type"),
        ),
        Metric(
            "agent_log_size_bytes",
            "gauge",
            "Size of the log's files: main is the database, wal is its write-ahead log.",
            ("file",),
            gauge=gauges.file_bytes,
        ),
        Metric(
            "agent_exporter_build_info",
            "gauge",
            "Constant 1; the labels are the versions of the exporter, Python and SQLite.",
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
            "Duration of a refresh, failed ones included.",
            ("database",),
            REFRESH_SECONDS,
        ),
        Metric(
            "agent_exporter_refresh_last_success_timestamp_seconds",
            "gauge",
            "Time of the end of the latest successful refresh.",
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
            "Duration of a read transaction on a monitored database: an upper bound of the time that a writer can have "
            "waited for it. A read without a lock makes no writer wait.",
            (),
            READ_SECONDS,
        ),
        Metric(
            "agent_exporter_busy_retries_total",
            "counter",
            "Reads retried because SQLite reported busy, or because a writer was active.",
            ("database",),
        ),
        Metric(
            "agent_exporter_rows_read_total",
            "counter",
            "Rows read from the log, re-reads included.",
            ("database", "relation"),
        ),
        Metric(
            "agent_exporter_rows_skipped_total",
            "counter",
            "Rows that were not counted, by reason: unreadable (SQLite cannot evaluate the row, or it is too large), "
            "unsettled (too many unsettled rows; the oldest are forgotten).",
            ("database", "relation", "reason"),
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
            "Label sets counted under __other__ because the database's series budget was used up.",
            ("database",),
        ),
        Metric(
            "agent_exporter_state_save_failures_total",
            "counter",
            "Times the state file could not be written; only where state: is configured.",
            ("database",),
        ),
        Metric(
            "agent_exporter_log_lines_dropped_total",
            "counter",
            "Log lines dropped because stderr was not read in time.",
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
)
