"""Data model: the four relations that every log is mapped to, with their columns, statuses and value types."""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from enum import StrEnum
from typing import Any, NamedTuple

Scalar = str | int | float | None
"""A value from SQLite; BLOBs are read as text."""


class Relation(StrEnum):
    """The relations, in the order in which a refresh reads them: sessions after their messages and calls."""

    MESSAGES = "messages"
    TOOL_CALLS = "tool_calls"
    MODEL_CALLS = "model_calls"
    SESSIONS = "sessions"


class Status(StrEnum):
    """Status of a session; `unknown`: the profile does not map the raw status."""

    COMPLETED = "completed"
    FAILED = "failed"
    ACTIVE = "active"
    UNKNOWN = "unknown"

    @property
    def ended(self) -> bool:
        return self in (Status.COMPLETED, Status.FAILED)


class Outcome(StrEnum):
    """Outcome of a call of a tool or a model; `pending` until the log has one."""

    SUCCESS = "success"
    FAILURE = "failure"
    PENDING = "pending"


class Session(NamedTuple):
    """A session ends once: a run, an invocation, a prompt with all that follows it. Times are epoch seconds."""

    id: int
    session_id: str | None
    started_at: float | None
    ended_at: float | None
    turns: float | None
    status: Status
    reason: str | None = None
    """Why it failed: a class or a code, never a message."""
    columns: tuple[str | None, ...] = ()
    """Values of the columns that session labels come from."""

    @property
    def settled(self) -> bool:
        """Whether the row is not expected to change: an ended one, or one of unknown status that has an end."""
        return self.status.ended or (self.status is Status.UNKNOWN and self.ended_at is not None)

    @property
    def duration_seconds(self) -> float | None:
        """End minus start; None where either is absent or the end comes first."""
        if self.started_at is None or self.ended_at is None or self.ended_at < self.started_at:
            return None
        return self.ended_at - self.started_at

    @property
    def key(self) -> str:
        """Identity of the session: its session_id, which stays at INSERT OR REPLACE; the row's id if it is NULL."""
        return self.session_id if self.session_id is not None else f"\0{self.id}"


class Tokens(NamedTuple):
    """Tokens of a model call. Input includes cached tokens, output includes reasoning tokens."""

    input: float
    output: float
    cache_read: float = 0.0
    cache_write: float = 0.0

    @property
    def uncached(self) -> float:
        """Input tokens that were neither read from a cache nor written to one."""
        return max(0.0, self.input - self.cache_read - self.cache_write)


class Columns(NamedTuple):
    """A relation's columns. A SELECT must have those of `required`, if only as NULL."""

    required: tuple[str, ...]
    optional: tuple[str, ...]

    @property
    def all(self) -> tuple[str, ...]:
        return self.required + self.optional


_TOKENS = ("input_tokens", "output_tokens")

COLUMNS: Mapping[Relation, Columns] = {
    Relation.SESSIONS: Columns(("id", "session_id", "started_at", "ended_at", "turns", "status"), ("reason",)),
    Relation.MESSAGES: Columns(
        ("id", "session_id", "turn", "agent", "role", "at", "text"), ("part", "settled", "model", *_TOKENS)
    ),
    Relation.TOOL_CALLS: Columns(
        ("id", "session_id", "agent", "tool", "operation", "outcome", "at"),
        ("part", "settled", "duration_seconds", "error", "input"),
    ),
    Relation.MODEL_CALLS: Columns(
        ("id", "session_id", "agent", "model", "at"),
        ("part", "settled", "running", "provider", "outcome", "error", *_TOKENS, "cache_read_tokens",
         "cache_write_tokens", "reasoning_tokens", "cost_usd", "duration_seconds", "first_token_seconds"),
    ),
}  # fmt: skip
"""`part` is the place of one of several rows that come from one table row; `settled` is 0 for a row that may still
change; `running` is 1 where a row's quantities are totals that are updated in place; `input` is only ever hashed."""


@dataclass(frozen=True, slots=True)
class Slice:
    """Rows of one relation from one short read transaction, column by column.

    `columns` maps a column's name to its values, all of one length, in the order of the rows' ids and parts.
    `last_id` is where the range that was read ends: its last row may have been left out by the SELECT.
    """

    relation: Relation
    last_id: int
    columns: Mapping[str, list[Any]]

    def __len__(self) -> int:
        return len(self.columns["session_id"])

    def column(self, name: str) -> list[Any]:
        """A column's values; None for each row where the log has no such column."""
        return self.columns.get(name) or [None] * len(self)

    def select(self, places: Sequence[int]) -> "Slice":
        """The rows at these places."""
        return Slice(self.relation, self.last_id, {n: [c[i] for i in places] for n, c in self.columns.items()})


LABEL_LENGTH = 128
"""Bytes of a label value, in UTF-8, that are kept: Prometheus limits label values by bytes."""

UNKNOWN = "unknown"
"""Label value of an agent or tool that the log does not name."""

LARGEST_QUANTITY = 1e15
"""A larger number of tokens, turns or seconds is a mistake of its writer; sums of smaller ones stay exact."""

_LATEST = 4_102_444_800.0  # 2100-01-01: a later time is a mistake, as is one before 1970
_UNITS = ((1e11, 1.0), (1e14, 1e-3), (1e17, 1e-6), (math.inf, 1e-9))  # below the bound: s, ms, µs, ns
_YEAR = 365.25 * 86400
_BYTES_PER_CHARACTER = 4  # of UTF-8, at most
_CLOCK = re.compile(r"(?<=[T ])(?P<hour>\d\d)(?P<minute>:?\d\d)(?P<second>:?\d\d)?")
_ZONE = re.compile(r" *(?P<offset>[+-]\d\d(?::?\d\d)?)?(?: *(?P<name>[A-Z]{3,5}|[+-]\d\d(?:\d\d)?))?(?: M=\S+)?\Z")


def label_value(text: str) -> str:
    """A label value of at most LABEL_LENGTH bytes, cut between characters. It ends at a NUL, as text does for
    SQLite's own functions.
    """
    if "\0" in text:
        text = text.partition("\0")[0]
    if len(text) * _BYTES_PER_CHARACTER <= LABEL_LENGTH:
        return text
    encoded = text.encode("utf-8", "replace")
    return text if len(encoded) <= LABEL_LENGTH else encoded[:LABEL_LENGTH].decode("utf-8", "ignore")


def epoch_seconds(value: Scalar, zone: tzinfo = UTC) -> float | None:
    """Parse a time of a log, whatever its format.

    Takes epoch s, ms, µs or ns (told apart by size), the same as text, or ISO 8601 text, also with second 60, hour
    24:00 or the zone as Go prints it (`+0000 UTC`). Text without a zone is local to `zone`; the later of the two
    times that it may be in the hour that comes twice. None for what is no time or lies outside 1970 to 2100.
    """
    return _readings(value, zone)[1]


def session_times(started: Scalar, ended: Scalar, zone: tzinfo = UTC) -> tuple[float | None, float | None]:
    """Start and end of a session, read as `epoch_seconds` does; in the hour that comes twice, of the times that each
    may be, those with the shortest duration.
    """
    starts, ends = _readings(started, zone), _readings(ended, zone)
    if starts[0] == starts[1] and ends[0] == ends[1]:
        return starts[1], ends[1]
    pairs = [(s, e) for s in starts for e in ends if s is not None and e is not None and s <= e]
    return min(pairs, key=lambda pair: pair[1] - pair[0], default=(starts[1], ends[1]))


def outside_ten_years(seconds: float, now: float) -> bool:
    """Whether a time is more than ten years ago or more than a day ahead: most likely days, or seconds of another
    epoch, that were read as epoch seconds. Both in epoch seconds.
    """
    return not now - 10 * _YEAR <= seconds <= now + 86400


def number(value: Scalar) -> float | None:
    """Read a quantity that may have been stored as text; None for what is no number from 0 to LARGEST_QUANTITY."""
    quantity = _float(value)
    return quantity if quantity is not None and 0 <= quantity <= LARGEST_QUANTITY else None


def _float(value: Scalar) -> float | None:
    try:
        return None if value is None else float(value)
    except (ValueError, OverflowError):
        return None


def _readings(value: Scalar, zone: tzinfo) -> tuple[float, float] | tuple[None, None]:
    """The earliest and the latest time that a value may be: they differ where the clocks of `zone` were set."""
    if isinstance(value, str):
        text = value.strip()
        if "-" not in text and ":" not in text and (quantity := _float(text)) is not None:
            return _readings(quantity, zone)
        try:
            moment = _moment(text)
            if moment.tzinfo is None:
                moment = moment.replace(tzinfo=zone)
            early = late = moment.timestamp()
            if moment.tzinfo is zone and zone.utcoffset(None) is None:  # no fixed offset: an hour may come twice
                other = moment.replace(fold=1).timestamp()
                early, late = min(early, other), max(late, other)
        except (OverflowError, OSError, ValueError):
            return None, None
    elif value is None or not math.isfinite(value):
        return None, None
    elif value < _UNITS[0][0]:
        early = late = value
    else:
        early = late = next(value * factor for bound, factor in _UNITS if value < bound)
    return (early, late) if early >= 0 and late < _LATEST else (None, None)


def _moment(text: str) -> datetime:
    """ISO 8601 text, and what is near to it, as a datetime. Raises ValueError for other text."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        text = _ZONE.sub(_offset, text.upper())
        match = _CLOCK.search(text)
        if match is None:
            raise
    later = timedelta()
    hour, minute, second = match.groups("")
    if hour == "24" and minute[-2:] == "00" and second[-2:] in ("", "00"):
        hour, later = "00", timedelta(days=1)  # midnight at the end of the day
    elif second[-2:] == "60":
        second, later = second[:-2] + "59", timedelta(seconds=1)  # a leap second
    return datetime.fromisoformat(f"{text[: match.start()]}{hour}{minute}{second}{text[match.end() :]}") + later


def _offset(zone: re.Match[str]) -> str:
    """The offset of a zone that has an offset, a name or both."""
    offset, name = zone["offset"], zone["name"]
    return offset or ("+00:00" if name in ("UTC", "GMT") else name or "")
