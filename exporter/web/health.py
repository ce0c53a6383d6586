"""The state of the monitored databases, in words for people and as JSON for load balancers."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

from exporter.engine.refresh import Refresh, ResolvedProfile
from exporter.model import OPTIONAL_COLUMNS, ROW_TYPES, Relation
from exporter.source.errors import shown


@dataclass(frozen=True, slots=True)
class DatabaseHealth:
    """One database. `connected` is whether its latest refresh could read it; sessions are null before the first."""

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


@dataclass(frozen=True, slots=True)
class Health:
    """The answer of /health. `error` says which databases cannot be read, and why; `unmatched` are the globs of the
    configuration that no file fits."""

    status: Literal["healthy", "unhealthy"]
    database: Literal["connected", "disconnected"]
    total_sessions: int | None
    databases: list[DatabaseHealth]
    unmatched: list[str]
    error: str | None


def health(refreshes: Mapping[str, Refresh], unmatched: Sequence[str] = ()) -> Health:
    """How all databases are, and how many sessions they hold together; null while that of one is not known."""
    databases = [_one(name, refresh) for name, refresh in refreshes.items()]
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
    """What keeps the exporter from being ready, a line each. `shown` are the databases that a scrape shows."""
    lines = [
        f"{name}: {state(refresh) if refresh.published is None else 'read, about to be published'}"
        for name, refresh in refreshes.items()
        if refresh.published is None or name not in shown
    ]
    return lines + [no_match(pattern) for pattern in unmatched]


def no_match(pattern: str) -> str:
    """That a glob of the configuration finds nothing, and what to do."""
    return f"no file matches {shown(pattern)}; correct path: in the configuration, or start what writes there"


def state(refresh: Refresh) -> str:
    """A database's state in words."""
    if refresh.failure is not None:
        return f"cannot be read ({refresh.failure.reason}): {refresh.failure}"
    if refresh.published is not None:
        return "up to date"
    if refresh.progress is not None:
        return f"first pass, {refresh.progress:.0%} read"
    return "waiting for its first refresh"


def _one(name: str, refresh: Refresh) -> DatabaseHealth:
    published, resolved = refresh.published, refresh.resolved
    return DatabaseHealth(
        name=name,
        state=state(refresh),
        connected=refresh.failure is None,
        total_sessions=None if published is None else int(sum(published.totals.get("agent_sessions", {}).values())),
        path=shown(str(refresh.database.path)),
        profile=None if resolved is None else resolved.name,
        error=None if refresh.failure is None else str(refresh.failure),
        progress=refresh.progress if published is None else None,
        last_refresh=refresh.last_success,
        last_activity=None if published is None else max(published.latest.values(), default=None),
        cannot_tell=[] if resolved is None else _cannot_tell(resolved),
        unmapped=sorted(refresh.unmapped),
    )


def _cannot_tell(resolved: ResolvedProfile) -> list[str]:
    missing: list[str] = []
    for relation in sorted(Relation, key=list(ROW_TYPES).index):
        if relation not in resolved.profile.relations:
            missing.append(_words(relation))
            continue
        optional = [c for c in ROW_TYPES[relation]._fields if c in OPTIONAL_COLUMNS]
        if absent := [c for c in optional if c not in resolved.columns[relation]]:
            missing.append(f"{', '.join(map(_words, absent))} of {_words(relation)}")
    return missing


def _words(name: str) -> str:
    return name.replace("_", " ")
