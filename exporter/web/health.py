"""The state of the monitored databases, in words for people and as JSON for load balancers."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from exporter.engine.refresh import Refresh


@dataclass(frozen=True, slots=True)
class DatabaseHealth:
    """One database. `connected` is whether its latest refresh could read it; sessions are null before the first."""

    name: str
    state: str
    connected: bool
    total_sessions: int | None


@dataclass(frozen=True, slots=True)
class Health:
    """The answer of /health. `error` says which databases cannot be read, and why."""

    status: Literal["healthy", "unhealthy"]
    database: Literal["connected", "disconnected"]
    total_sessions: int | None
    databases: list[DatabaseHealth]
    error: str | None


def health(refreshes: Mapping[str, Refresh]) -> Health:
    """How all databases are, and how many sessions they hold together; null while that of one is not known."""
    databases = [_one(name, refresh) for name, refresh in refreshes.items()]
    errors = [f"{d.name}: {d.state}" for d in databases if not d.connected]
    counts = [d.total_sessions for d in databases if d.total_sessions is not None]
    return Health(
        status="unhealthy" if errors else "healthy",
        database="disconnected" if errors else "connected",
        total_sessions=sum(counts) if len(counts) == len(databases) else None,
        databases=databases,
        error="; ".join(errors) or None,
    )


def _one(name: str, refresh: Refresh) -> DatabaseHealth:
    published = refresh.status.published
    total = None if published is None else int(sum(published.numbers.now.get("agent_sessions", {}).values()))
    return DatabaseHealth(name, state(refresh), refresh.status.failure is None, total)


def state(refresh: Refresh) -> str:
    """A database's state in words."""
    if refresh.status.failure is not None:
        return f"cannot be read ({refresh.status.failure.reason}): {refresh.status.failure}"
    if refresh.status.published is not None:
        return "up to date"
    if refresh.status.progress is not None:
        return f"first pass, {refresh.status.progress:.0%} read"
    return "waiting for its first refresh"
