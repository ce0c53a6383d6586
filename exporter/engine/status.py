"""What is known of a monitored database at one moment, for HTTP, health and `check`: frozen, replaced as a whole."""

from dataclasses import dataclass

from exporter.engine.ingest import ResolvedProfile
from exporter.metrics.numbers import LogNumbers
from exporter.source.errors import DatabaseError


@dataclass(frozen=True)
class Published:
    """The numbers of the last good refresh, and the ids of the rows of stalled sessions."""

    numbers: LogNumbers
    stalled_ids: frozenset[int] = frozenset()


@dataclass(frozen=True)
class DatabaseStatus:
    """One database. Times are epoch seconds; `progress` is the part of a first pass that is done, 0 to 1.

    `series` is how many the database contributes to /metrics; `unmapped` has raw statuses and outcomes that its profile
    does not map, as `column=value`. `foreign` is why a glob leaves the file alone: it is no log that a profile fits.
    """

    name: str
    path: str
    foreign: str | None = None
    failure: DatabaseError | None = None
    resolved: ResolvedProfile | None = None
    published: Published | None = None
    last_success: float | None = None
    progress: float | None = None
    series: int = 0
    unmapped: frozenset[str] = frozenset()
