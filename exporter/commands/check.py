"""What `check` and `print` tell: one refresh of every database, in words or as metrics."""

from collections.abc import Callable, Iterator, Mapping
from typing import TextIO

from exporter.config.settings import Config
from exporter.engine.refresh import SCAN, Refresh
from exporter.engine.scheduler import databases
from exporter.metrics.exposition import Format, Publisher
from exporter.metrics.self_metrics import SelfMetrics
from exporter.model import Relation
from exporter.source.throttle import Throttle

OnProgress = Callable[[Mapping[str, Refresh]], None]


def print_metrics(config: Config, out: TextIO, on_progress: OnProgress) -> int:
    """Refresh every database once and write the metrics; 1 if one could not be read."""
    publisher, refreshes = _refreshed(config, on_progress)
    publisher.publish()
    out.write(publisher.page(Format.TEXT, gzipped=False).decode())
    return 1 if any(refresh.failure for refresh in refreshes) or not refreshes else 0


def check(config: Config, out: TextIO, on_progress: OnProgress) -> int:
    """Write what would be published of every database and what is wrong with it; 1 if anything is."""
    _, refreshes = _refreshed(config, on_progress)
    problems = 0
    for settings in config.databases:
        if settings.is_glob and not any(refresh.settings is settings for refresh in refreshes):
            problems += 1
            out.write(
                f"{settings.path}\n  PROBLEM no file matches; one is read as soon as it appears - or correct path:\n"
            )
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


def _refreshed(config: Config, on_progress: OnProgress) -> tuple[Publisher, list[Refresh]]:
    own, throttle = SelfMetrics(), Throttle()
    publisher = Publisher(own)
    refreshes = [
        Refresh(name, path, settings, config, own, publisher, throttle)
        for name, (path, settings) in databases(config, {})
    ]
    for refresh in refreshes:
        while refresh.run():
            on_progress({refresh.name: refresh})
        on_progress({refresh.name: refresh})
    return publisher, refreshes


def _findings(refresh: Refresh) -> Iterator[str]:
    if refresh.resolved:
        yield f"profile {refresh.resolved.name}: {refresh.resolved.why}"
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
    for value in sorted(refresh.unmapped):
        yield f"the profile does not map {value}; add it to statuses: or outcomes: of a profile of your own"
    if refresh.resolved is not None:  # asked before anything is read: often the reason why it failed
        for relation, steps in refresh.resolved.scans.items():
            yield f"{relation}: {SCAN % '; '.join(steps)}"


def _advice(refresh: Refresh) -> Iterator[str]:
    if (resolved := refresh.resolved) is None:
        return
    for relation in (r for r in resolved.profile.relations if r not in {Relation.SESSIONS, *resolved.by_session}):
        memory = ", and the exporter keeps the last agent of every session in memory"
        yield (
            f"{relation}: the table has no index on the session, so that a question about one session reads all "
            f"of it{memory if relation is Relation.MESSAGES else ''}"
        )
