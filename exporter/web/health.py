"""Health and readiness of the monitored databases, as text and as JSON."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

from exporter.engine.copies import Copy, copies
from exporter.engine.ingest import ResolvedProfile
from exporter.engine.refresh import Refresh
from exporter.metrics.numbers import LogNumbers
from exporter.model import COLUMNS
from exporter.source.errors import shown


@dataclass(frozen=True, slots=True)
class DatabaseHealth:
    """Health of one database. `connected`: the latest refresh could read it. Sessions are null until one did."""

    name: str
    state: str
    connected: bool
    total_sessions: int | None
    path: str
    profile: Annotated[str | None, Field(description="Null before the log was opened for the first time.")]
    error: Annotated[str | None, Field(description="Why it cannot be read, and what to do.")]
    progress: Annotated[float | None, Field(description="The part that a first pass has read, 0 to 1; null without.")]
    last_refresh: Annotated[float | None, Field(description="Time of the last good refresh, epoch seconds.")]
    last_activity: Annotated[float | None, Field(description="Time of the latest message, epoch seconds.")]
    cannot_tell: Annotated[list[str], Field(description="What this log has no columns for.")]
    unmapped: Annotated[list[str], Field(description="Raw statuses and outcomes that the profile does not map.")]
    copy_of: Annotated[str | None, Field(description="A database that is the same log: it is counted twice.")] = None


@dataclass(frozen=True, slots=True)
class Health:
    """The answer of /health. `error` says which databases cannot be read, and why; `unmatched` are the globs of the
    configuration that give no log."""

    status: Literal["healthy", "unhealthy"]
    database: Literal["connected", "disconnected"]
    total_sessions: int | None
    databases: list[DatabaseHealth]
    unmatched: list[str]
    error: str | None


def health(refreshes: Mapping[str, Refresh], unmatched: Sequence[str] = ()) -> Health:
    """The health of all databases, and the sum of their sessions; null while the number of one is not known."""
    found = copies(refreshes)
    databases = [_one(name, refresh, found.get(name)) for name, refresh in refreshes.items()]
    errors = [f"{d.name}: {d.state}" for d in databases if not d.connected]
    errors += [no_match(pattern) for pattern in unmatched]
    counts = [d.total_sessions for d in databases if d.total_sessions is not None]
    return Health(
        status="unhealthy" if errors else "healthy",
        database="disconnected" if errors else "connected",
        total_sessions=sum(counts) if len(counts) == len(databases) else None,
        databases=databases,
        unmatched=[*map(shown, unmatched)],
        error="; ".join(errors) or None,
    )


def waiting(refreshes: Mapping[str, Refresh], shown: Collection[str], unmatched: Sequence[str] = ()) -> list[str]:
    """Reasons why the exporter is not ready, one line each. `shown` are the databases that a scrape shows."""
    lines = [
        f"{name}: {state(refresh) if refresh.status.published is None else 'read, about to be published'}"
        for name, refresh in refreshes.items()
        if refresh.status.published is None or name not in shown
    ]
    return lines + [no_match(pattern) for pattern in unmatched]


def no_match(pattern: str) -> str:
    """Message for a glob that no log matches, with the remedy."""
    return f"no log matches {shown(pattern)}; correct path: in the configuration, or start what writes there"


def state(refresh: Refresh) -> str:
    """A database's state as text."""
    if refresh.status.failure is not None:
        return f"cannot be read ({refresh.status.failure.reason}): {refresh.status.failure}"
    if refresh.status.published is not None:
        return "up to date"
    if refresh.status.progress is not None:
        return f"first pass, {refresh.status.progress:.0%} read"
    return "waiting for its first refresh"


def _one(name: str, refresh: Refresh, copy: Copy | None) -> DatabaseHealth:
    published, resolved = refresh.status.published, refresh.status.resolved
    return DatabaseHealth(
        name=name,
        state=state(refresh),
        connected=refresh.status.failure is None,
        total_sessions=None if published is None else _sessions(published.numbers),
        path=shown(str(refresh.database.path)),
        profile=None if resolved is None else resolved.name,
        error=None if refresh.status.failure is None else str(refresh.status.failure),
        progress=refresh.status.progress if published is None else None,
        last_refresh=refresh.status.last_success,
        last_activity=None if published is None else max(published.numbers.latest.values(), default=None),
        cannot_tell=[] if resolved is None else _cannot_tell(resolved),
        unmapped=sorted(refresh.status.unmapped),
        copy_of=None if copy is None else copy.of,
    )


def _sessions(numbers: LogNumbers) -> int:
    return int(sum(numbers.now.get("agent_sessions", {}).values()))


def _cannot_tell(resolved: ResolvedProfile) -> list[str]:
    """What the log does not record: as the profile's note says, else the columns that its SELECTs lack."""
    if resolved.profile.missing:
        return list(resolved.profile.missing)
    missing: list[str] = []
    for relation, columns in COLUMNS.items():
        if (select := resolved.selects.get(relation)) is None:
            missing.append(_words(relation))
        elif absent := [c for c in columns.optional if c not in select.columns and c not in _MARKS]:
            missing.append(f"{', '.join(map(_words, absent))} of {_words(relation)}")
    return missing


_MARKS = ("part", "settled", "running")
"""Columns that control how a row is read, and have no data of a session."""


def _words(name: str) -> str:
    return name.replace("_", " ")
