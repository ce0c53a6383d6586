"""What is published: the one table of every metric, and the step from totals to families of samples."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

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
            "agent_exporter_log_lines_dropped_total",
            "counter",
            "Lines of log that were dropped because nobody read stderr in time.",
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
