"""The vocabulary: three relations that every log is read as, whatever framework wrote it."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from enum import StrEnum
from typing import Any, NamedTuple

Scalar = str | int | float | None
"""What SQLite hands over once BLOBs are read as text or dropped."""


class Relation(StrEnum):
    """The relations, in the order in which a refresh reads them: a session's row after what it contains."""

    MESSAGES = "messages"
    TOOL_CALLS = "tool_calls"
    SESSIONS = "sessions"


class Status(StrEnum):
    """What became of a session; `unknown` is a raw status that the profile does not map."""

    COMPLETED = "completed"
    FAILED = "failed"
    ACTIVE = "active"
    UNKNOWN = "unknown"

    @property
    def ended(self) -> bool:
        return self in (Status.COMPLETED, Status.FAILED)


class Outcome(StrEnum):
    """What became of a tool call; `pending` until the log says how it ended."""

    SUCCESS = "success"
    FAILURE = "failure"
    PENDING = "pending"


class Session(NamedTuple):
    """One conversation. Times are epoch seconds."""

    id: int
    session_id: str | None
    started_at: float | None
    ended_at: float | None
    turns: float | None
    status: Status

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


class Message(NamedTuple):
    """One utterance of one agent. `at` is in epoch seconds; `text` is None where it was not asked for."""

    id: int
    session_id: str | None
    turn: float | None
    agent: str
    role: str
    at: float | None
    text: str | None
    model: str
    input_tokens: float | None
    output_tokens: float | None


class ToolCall(NamedTuple):
    """One use of a tool by an agent. `at` is in epoch seconds."""

    id: int
    session_id: str | None
    agent: str
    tool: str
    operation: str
    outcome: Outcome
    at: float | None
    duration_seconds: float | None


ROW_TYPES: Mapping[Relation, type[Session] | type[Message] | type[ToolCall]] = {
    Relation.SESSIONS: Session,
    Relation.MESSAGES: Message,
    Relation.TOOL_CALLS: ToolCall,
}

OPTIONAL_COLUMNS = frozenset({"model", "input_tokens", "output_tokens", "duration_seconds"})
"""Columns that a profile may leave out of its SELECT; every other column is named, if only as NULL."""


@dataclass(frozen=True, slots=True)
class Slice:
    """Rows of one relation as one short read transaction saw them, column by column.

    `columns` maps a column's name to its values, all of one length, in the order of the rows' ids.
    """

    relation: Relation
    last_id: int
    columns: Mapping[str, list[Any]]

    def __len__(self) -> int:
        return len(self.columns["session_id"])

    def column(self, name: str) -> list[Any]:
        """A column's values; None for each row where the log has no such column."""
        return self.columns.get(name) or [None] * len(self)


LABEL_LENGTH = 128
"""Characters of a label value that are kept."""

UNKNOWN = "unknown"
"""Label value of an agent or tool that the log does not name."""

_LATEST = 4_102_444_800.0  # 2100-01-01: a later time is a mistake, as is one before 1970
_UNITS = ((1e11, 1.0), (1e14, 1e-3), (1e17, 1e-6), (math.inf, 1e-9))  # below the bound: s, ms, µs, ns


def epoch_seconds(value: Scalar, zone: tzinfo = UTC) -> float | None:
    """Read a log's time, however it was written.

    Takes epoch s, ms, µs or ns (told apart by size), the same as text, or ISO 8601 text; text without a zone is
    local to `zone`. None for what is no time or lies outside 1970 to 2100.
    """
    if isinstance(value, str):
        text = value.strip()
        if "-" not in text and ":" not in text and (quantity := number(text)) is not None:
            return epoch_seconds(quantity, zone)
        try:
            moment = datetime.fromisoformat(text)
            seconds = (moment if moment.tzinfo else moment.replace(tzinfo=zone)).timestamp()
        except (OverflowError, OSError, ValueError):
            return None
    elif value is None or not math.isfinite(value):
        return None
    elif value < _UNITS[0][0]:
        seconds = value
    else:
        seconds = next(value * factor for bound, factor in _UNITS if value < bound)
    return seconds if 0 <= seconds < _LATEST else None


def number(value: Scalar) -> float | None:
    """Read a quantity that may have been stored as text; None for what is no finite, non-negative number."""
    if value is None:
        return None
    try:
        quantity = float(value)
    except (ValueError, OverflowError):
        return None
    return quantity if 0 <= quantity < math.inf else None
