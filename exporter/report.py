"""What `check` and `print` tell: one refresh of every database, in words or as metrics."""

import threading
from collections.abc import Iterator
from typing import TextIO

from exporter.config import Config
from exporter.metrics import OwnMetrics
from exporter.model import Relation
from exporter.profiles import by_session, last_id_sql, session_sql, slice_sql
from exporter.refresh import Refresh
from exporter.scheduler import databases
from exporter.snapshot import Format, Publisher


def print_metrics(config: Config, out: TextIO) -> int:
    """Refresh every database once and write the metrics; 1 if one could not be read."""
    publisher, refreshes = _refreshed(config)
    publisher.publish()
    out.write(publisher.page(Format.TEXT, gzipped=False).decode())
    return 1 if any(refresh.failure for refresh in refreshes) or not refreshes else 0


def check(config: Config, out: TextIO) -> int:
    """Write what would be published of every database and what is wrong with it; 1 if anything is."""
    _, refreshes = _refreshed(config)
    problems = 0
    if not refreshes:
        problems += 1
        out.write("no database: no file matches the globs of the configuration\n")
    for refresh in refreshes:
        out.write(f"{refresh.name}: {refresh.database.path}\n")
        for line in _findings(refresh):
            out.write(f"  {line}\n")
        for problem in _problems(refresh):
            problems += 1
            out.write(f"  PROBLEM {problem}\n")
        for advice in _advice(refresh):
            out.write(f"  advice: {advice}\n")
    out.write(f"{problems} problem{'' if problems == 1 else 's'} found\n")
    return 1 if problems else 0


def _refreshed(config: Config) -> tuple[Publisher, list[Refresh]]:
    own, turn = OwnMetrics(), threading.Lock()
    publisher = Publisher(own)
    refreshes = [
        Refresh(name, path, settings, config, own, publisher, turn) for name, (path, settings) in databases(config, {})
    ]
    for refresh in refreshes:
        while refresh.run():
            pass
    return publisher, refreshes


def _findings(refresh: Refresh) -> Iterator[str]:
    if refresh.reading:
        yield f"profile {refresh.reading.name}: {refresh.reading.why}"
    if refresh.published is None:
        return
    totals = refresh.published.totals
    sessions: dict[str, float] = {}
    for labels, count in totals.get("agent_sessions", {}).items():
        sessions[labels[-1]] = sessions.get(labels[-1], 0) + count
    yield "sessions: " + (", ".join(f"{count:.0f} {name}" for name, count in sessions.items() if count) or "none")
    for what, name in (
        ("messages", "agent_messages_total"),
        ("interactions", "agent_interactions_total"),
        ("settled tool calls", "agent_tool_calls_total"),
        ("pending tool calls", "agent_tool_calls_pending"),
    ):
        yield f"{what}: {sum(totals.get(name, {}).values()):.0f}"
    yield f"series: {refresh.series}"


def _problems(refresh: Refresh) -> Iterator[str]:
    if refresh.failure is not None:
        yield str(refresh.failure)
        return
    for value in sorted(refresh.unmapped):
        yield f"the profile does not map {value}; add it to statuses: or outcomes: of a profile of your own"
    for relation, plan in _plans(refresh):
        if any(step.startswith("SCAN") and "(subquery" not in step and "VIRTUAL TABLE" not in step for step in plan):
            yield (
                f"{relation}: each read scans the whole table ({'; '.join(plan)}); bind the range on the integer key "
                "in the profile's SELECT"
            )


def _plans(refresh: Refresh) -> Iterator[tuple[Relation, list[str]]]:
    reading = refresh.reading
    if reading is None:
        return
    with refresh.database.visit() as visit:
        for relation, select in reading.profile.relations.items():
            yield relation, visit.plan(slice_sql(select, reading.columns[relation]))
            yield relation, visit.plan(last_id_sql(select))


def _advice(refresh: Refresh) -> Iterator[str]:
    reading = refresh.reading
    if reading is None or refresh.failure is not None:
        return
    with refresh.database.visit() as visit:
        for relation, select in reading.profile.relations.items():
            if relation is not Relation.SESSIONS and not by_session(visit.plan(session_sql(select))):
                yield (
                    f"{relation} has no index on the session: questions about one session scan it, and the exporter "
                    f"remembers the last agent of every session; CREATE INDEX ON its table (session id) would help"
                )
