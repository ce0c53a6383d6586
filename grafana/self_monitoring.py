"""Can the numbers be trusted, and does getting them disturb anybody."""

from grafana_foundation_sdk.builders import dashboard as dashboards
from grafana_foundation_sdk.builders import stat, table, timeseries

from grafana import builders, queries
from grafana.builders import Column, Reason, counts, lines, number, rows
from grafana.queries import OWN, RATE, TARGET, increase, series, threshold, total

READS = "agent_exporter_read_transaction_seconds"
REFRESHES = "agent_exporter_refreshes_total"
LAST_MESSAGE = "agent_session_last_activity_timestamp_seconds"
FAILED = 'outcome!="success"'
BY_DATABASE = "instance, database"
NO_REFRESH = Reason(
    "no refresh seen", "No refresh in this time range: the exporter is not scraped, or is still in its first pass."
)
NO_PROCESS = Reason("no process metrics", "This platform has no process metrics.")
NO_FAILURE = Reason("none ever failed", "No refresh has ever failed.")
SLOW: builders.Steps = [
    (None, builders.GREEN),
    (1.001 * threshold("agent_exporter_read_transaction:seconds"), builders.RED),
]
"""The limit is a bucket's bound: what fell into that bucket has not passed it."""
OLD: builders.Steps = [
    (None, builders.GREEN),
    (3, builders.YELLOW),
    (threshold("agent_exporter_refresh:intervals"), builders.RED),
]


def dashboard() -> dashboards.Dashboard:
    about = "Are the numbers fresh and complete, what does it cost to get them, and is any writer held up by it."
    board = builders.dashboard("agent-exporter", "Exporter", about, [])
    for panel in (*_now(), _databases(), *_freshness(), *_cost(), *_limits()):
        board.with_panel(panel)
    return board


def _age() -> str:
    """When they were scraped: a scrape may be rarer than a refresh."""
    last = series("agent_exporter_refresh_last_success_timestamp_seconds", of=OWN)
    return f"timestamp({last}) - ({last} > 0)"


def _intervals() -> str:
    """Age of the numbers in refresh intervals, so that databases of any pace compare."""
    return f"({_age()}) / {series('agent_exporter_refresh_interval_seconds', of=OWN)}"


def _now() -> list[stat.Panel]:
    up = series("agent_exporter_database_up", of=OWN)
    reloaded = series("agent_exporter_config_last_reload_successful", of=TARGET)
    return [
        number(
            "Unreadable databases",
            "Databases whose latest refresh failed, or whose first pass is not finished.",
            f"count({up} == 0) or vector(0)",
            unit="short",
            colours=builders.BAD_ABOVE_0,
            width=8,
            empty=builders.NO_SERIES,
        ),
        number(
            "Oldest numbers, in intervals",
            "Age of the latest successful refresh in refresh intervals, of the database that is furthest behind.",
            f"max({_intervals()})",
            unit="none",
            decimals=1,
            colours=OLD,
            width=8,
            empty=NO_REFRESH,
        ),
        number(
            "Longest read, at most",
            "Upper bound of the longest time that a read transaction was open: no writer was held up for longer.",
            queries.quantile(1, READS, of=TARGET, over=queries.RANGE),
            unit="s",
            decimals=1,
            colours=SLOW,
            width=8,
            empty=NO_REFRESH,
        ),
        number(
            "Rows still to be read",
            "Upper bound of the rows that are in the logs and not yet in the numbers.",
            total(series("agent_exporter_backlog_rows", of=OWN)),
            unit="short",
            decimals=0,
            width=8,
            empty=NO_REFRESH,
        ),
        number(
            "Label sets over budget",
            "Label sets that were folded into __other__ because a database's budget of series was used up.",
            increase("agent_exporter_series_overflowed_total", of=OWN),
            unit="short",
            decimals=0,
            colours=builders.BAD_ABOVE_0,
            width=8,
            empty=NO_REFRESH,
        ),
        number(
            "Refused configurations",
            "Exporters whose latest reload was refused; their log says why.",
            f"count({reloaded} == 0) or vector(0)",
            unit="short",
            colours=builders.BAD_ABOVE_0,
            width=8,
            empty=builders.NO_SERIES,
        ),
    ]


def _databases() -> table.Panel:
    refreshes = increase(REFRESHES, by=BY_DATABASE, of=OWN)
    succeeded = increase(REFRESHES, 'outcome="success"', by=BY_DATABASE, of=OWN)
    states = {"0": {"text": "no", "color": builders.RED}, "1": {"text": "yes", "color": builders.GREEN}}
    up = Column(
        {
            "mappings": [{"type": "value", "options": states}],
            "custom.cellOptions": {"type": "color-text"},
        }
    )
    return rows(
        "Each database",
        "Whether it can be read, how old its numbers are, and for how long no message was written; in the time "
        "range, refreshes that failed and states that could not be saved, if any is configured; series, rows behind.",
        {
            "Readable": f"max by ({BY_DATABASE}) ({series('agent_exporter_database_up', of=OWN)})",
            "Age": f"max by ({BY_DATABASE}) ({_age()})",
            "Quiet for": f"max by ({BY_DATABASE}) (time() - {series(LAST_MESSAGE, of=OWN)})",
            "Failures": f"{refreshes} - {succeeded}",
            "Series": total(series("agent_exporter_series", of=OWN), BY_DATABASE),
            "Unsaved": increase("agent_exporter_state_save_failures_total", by=BY_DATABASE, of=OWN),
            "Behind": total(series("agent_exporter_backlog_rows", of=OWN), BY_DATABASE),
        },
        by=["instance", "database"],
        columns={
            "Readable": up,
            "Age": counts("s"),
            "Quiet for": counts("s"),
            "Failures": counts(),
            "Series": counts(),
            "Unsaved": counts(),
            "Behind": counts(),
        },
        sort="Readable",
        width=24,
        height=6,
        empty=builders.NO_SERIES,
    )


def _freshness() -> list[timeseries.Panel]:
    refresh_time = "agent_exporter_refresh_duration_seconds"
    return [
        lines(
            "Age of the numbers",
            "Time since the latest successful refresh, in refresh intervals. Above the red line: AgentRefreshesStale.",
            {"{{database}} on {{instance}}": _intervals()},
            unit="none",
            axis="intervals",
            colours=OLD,
            empty=NO_REFRESH,
        ),
        lines(
            "Failed refreshes by reason",
            "Per minute. The exporter's log says in one line what each means and what to do.",
            {
                "{{database}}: {{outcome}}": "60 * "
                + total(f"rate({series(REFRESHES, FAILED, of=OWN)}[{RATE}])", "database, outcome")
            },
            unit="short",
            axis="failures/min",
            stacked=True,
            empty=NO_FAILURE,
        ),
        lines(
            "Time of a refresh",
            "95th percentile, failed ones included. It follows what changed, not how long the log is.",
            {"{{database}}": queries.quantile(0.95, refresh_time, by="database, ", of=OWN, over=RATE)},
            unit="s",
            empty=NO_REFRESH,
        ),
        lines(
            "How long a read can hold up a writer",
            "Quantiles of the time that a read transaction was open. The dashed line is the promised limit.",
            {
                name: queries.quantile(q, READS, of=TARGET, over=RATE)
                for name, q in (("longest, at most", 1), ("99 % are shorter", 0.99), ("median", 0.5))
            },
            unit="s",
            colours=SLOW,
            empty=NO_REFRESH,
        ),
    ]


def _cost() -> list[timeseries.Panel]:
    rows_read = "agent_exporter_rows_read_total"
    return [
        lines(
            "Rows read per minute",
            "By relation, re-reads of unsettled rows included.",
            {"{{relation}}": queries.per_minute(rows_read, by="relation", of=OWN)},
            unit="short",
            axis="rows/min",
            stacked=True,
            width=8,
            empty=NO_REFRESH,
        ),
        lines(
            "Rows still to be read",
            "Ids between the last row read and the highest in the log. A line that does not come down: the log grows "
            "faster than it is read.",
            {"{{database}}": total(series("agent_exporter_backlog_rows", of=OWN), "database")},
            unit="short",
            width=8,
            empty=NO_REFRESH,
        ),
        lines(
            "Reads that waited for a writer",
            "Per minute: reads that found the database locked and stepped back for a moment.",
            {"{{database}}": queries.per_minute("agent_exporter_busy_retries_total", by="database", of=OWN)},
            unit="short",
            axis="reads/min",
            width=8,
            empty=NO_REFRESH,
        ),
    ]


def _of_exporters(processes: str) -> str:
    """Without Prometheus itself, and whatever else has the same metrics of its process."""
    return f"{processes} and on (job, instance) {series('agent_exporter_build_info', of=TARGET)}"


def _limits() -> list[timeseries.Panel]:
    busy = f"rate({series('process_cpu_seconds_total', of=TARGET)}[{RATE}])"
    cpu = f"sum by (instance) ({_of_exporters(busy)})"
    return [
        lines(
            "Series by database",
            "What each database adds to /metrics; limits.series_per_database is its budget.",
            {"{{database}}": total(series("agent_exporter_series", of=OWN), "database")},
            unit="short",
            width=8,
            empty=NO_REFRESH,
        ),
        lines(
            "Memory",
            "Resident memory of the exporter.",
            {"{{instance}}": _of_exporters(series("process_resident_memory_bytes", of=TARGET))},
            unit="bytes",
            width=8,
            empty=NO_PROCESS,
        ),
        lines(
            "Processor time",
            "Cores that the exporter keeps busy.",
            {"{{instance}}": cpu},
            unit="none",
            axis="cores",
            width=8,
            empty=NO_PROCESS,
        ),
        lines(
            "Size of the logs",
            "Size of each database and of its write-ahead log (wal). A wal that grows without end is not checkpointed: "
            "AgentLogWalGrowing.",
            {"{{database}} {{file}}": total(series("agent_log_size_bytes", of=OWN), "database, file")},
            unit="bytes",
            width=24,
            empty=builders.NO_SERIES,
        ),
    ]
