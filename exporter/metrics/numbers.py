"""What one log's fold holds, as numbers: the form in which the engine hands them to metrics, API and pages."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

Labels = tuple[str, ...]
"""Label values, in the order of the label names they belong to."""

Numbers = Mapping[str, Mapping[Labels, float]]
"""Total's name → label values → number. A histogram's buckets are under NAME_bucket, each with what fell into it
alone and its bound last among the labels; its sum is under NAME_sum."""

SUM = "_sum"
BUCKET = "_bucket"


class Inner(StrEnum):
    """Totals that are no metric: averages and A/B statistics are computed from them. By session labels alone,
    unless it says otherwise."""

    TURNED_SESSIONS = "turned_sessions"
    """Sessions with more than 0 turns."""
    TURNS = "turns"
    TURNS_SQUARED = "turns_squared"
    TIMED_SESSIONS = "timed_sessions"
    """Ended sessions with a duration."""
    DURATIONS = "durations"
    DURATIONS_SQUARED = "durations_squared"
    COSTED_SESSIONS = "costed_sessions"
    """Sessions with a known cost; counted where session labels tell sessions apart."""
    COSTS = "costs"
    COSTS_SQUARED = "costs_squared"
    PRICED = "priced_usd"
    """The part of the cost that is tokens × price, by session labels, agent and model."""
    UNPRICED = "unpriced_calls"
    """Calls with tokens and no cost though prices are configured, by the same."""


class Exemplar(NamedTuple):
    """One row behind a counter. `at` is in epoch seconds."""

    session_id: str
    value: float
    at: float | None


class Loop(NamedTuple):
    """A session whose latest tool calls are all the same: how many, and the time of the last, epoch seconds."""

    session_id: str
    tool: str
    calls: int
    at: float | None


@dataclass(frozen=True)
class LogNumbers:
    """One log at one moment.

    `now` is what the log holds and feeds gauges; `ever` is what was ever seen in it and feeds counters. The rest is by
    session labels, or by these and a tool: active sessions gone quiet, time of the latest message, time of the oldest
    pending call. `file_bytes` is the size of the database file and of its -wal. Times are epoch seconds.
    """

    now: Numbers
    ever: Numbers
    exemplars: Mapping[str, Mapping[Labels, Exemplar]] = field(default_factory=dict)
    stalled: Mapping[Labels, int] = field(default_factory=dict)
    latest: Mapping[Labels, float] = field(default_factory=dict)
    oldest_pending: Mapping[Labels, float] = field(default_factory=dict)
    file_bytes: Mapping[Labels, float] = field(default_factory=dict)
    versions: Mapping[str, object] = field(default_factory=dict)
    """Counter or histogram → what is another whenever it has changed."""
    loops: tuple[Loop, ...] = ()
    """Sessions that were in a loop when their last call settled, the latest last."""
