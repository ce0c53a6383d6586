"""Numbers of one log: what the engine's fold passes to metrics, API and pages."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

Labels = tuple[str, ...]
"""Label values, in the order of the label names they belong to."""

Numbers = Mapping[str, Mapping[Labels, float]]
"""Total's name → label values → number. A histogram's buckets are under NAME_bucket, not cumulative, with the bound as
the last label; its sum is under NAME_sum."""

SUM = "_sum"
BUCKET = "_bucket"


class Inner(StrEnum):
    """Totals that are not metrics, for averages and A/B statistics. By session labels, unless stated otherwise."""

    TURNED_SESSIONS = "turned_sessions"
    """Sessions with more than 0 turns."""
    TURNS = "turns"
    TURNS_SQUARED = "turns_squared"
    TIMED_SESSIONS = "timed_sessions"
    """Ended sessions with a duration."""
    DURATIONS = "durations"
    DURATIONS_SQUARED = "durations_squared"
    COSTED_SESSIONS = "costed_sessions"
    """Sessions with a known cost; counted only if session labels are configured."""
    COSTS = "costs"
    COSTS_SQUARED = "costs_squared"
    PRICED = "priced_usd"
    """The part of the cost that is tokens × price, by session labels, agent and model."""
    UNPRICED = "unpriced_calls"
    """Calls with tokens and no cost though prices are configured, by the same."""


class Exemplar(NamedTuple):
    """Exemplar of a counter or bucket: one row that it counts. `at` is in epoch seconds."""

    session_id: str
    value: float
    at: float | None


class Loop(NamedTuple):
    """A session whose latest tool calls are all equal: how many, and the time of the last in epoch seconds."""

    session_id: str
    tool: str
    calls: int
    at: float | None


@dataclass(frozen=True)
class LogNumbers:
    """Numbers of one log at one moment.

    `now` is what the log holds, for gauges; `ever` is what was ever counted in it, for counters. By session labels:
    `stalled` sessions and time of the `latest` message; by these and the tool: time of the `oldest_pending` call.
    `file_bytes` is the size of the database file and of its -wal. Times are epoch seconds.
    """

    now: Numbers
    ever: Numbers
    exemplars: Mapping[str, Mapping[Labels, Exemplar]] = field(default_factory=dict)
    stalled: Mapping[Labels, int] = field(default_factory=dict)
    latest: Mapping[Labels, float] = field(default_factory=dict)
    oldest_pending: Mapping[Labels, float] = field(default_factory=dict)
    file_bytes: Mapping[Labels, float] = field(default_factory=dict)
    versions: Mapping[str, object] = field(default_factory=dict)
    """Counter or histogram → its version, which differs whenever the numbers differ."""
    loops: tuple[Loop, ...] = ()
    """Sessions that were in a loop when their last call settled, the latest last."""
