"""Status of a monitored database, for HTTP, health and `check`: immutable, replaced as a whole."""

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
    """Status of one database. Times are epoch seconds; `progress` is the part of a first pass that is done, 0 to 1.

    `series` is the number of its series on /metrics; `unmapped` has raw statuses and outcomes that the profile does not
    map, as `column=value`. `foreign` is the reason why a file that matches a glob is ignored: no profile fits it.
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
