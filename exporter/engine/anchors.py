"""Anchors: rows that identify a log when it is opened again. The first, the last and some more of each relation."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import tzinfo
from typing import Any, NamedTuple

from exporter.model import Relation, Slice, epoch_seconds

MOST = 8
_SAME_TIME_SECONDS = 1.0
COLUMNS: Mapping[Relation, tuple[str, str, str | None]] = {
    Relation.MESSAGES: ("session_id", "at", "agent"),
    Relation.TOOL_CALLS: ("session_id", "at", "tool"),
    Relation.MODEL_CALLS: ("session_id", "at", "model"),
    Relation.SESSIONS: ("session_id", "started_at", None),
}
"""The columns that identify a row: session, time, and a name for rows without a time."""


class Anchor(NamedTuple):
    """A settled row as it was when it was read. `at` is in epoch seconds."""

    id: int
    session_id: str | None
    at: float | None
    name: str | None

    def matches(self, now: "Anchor") -> bool:
        """Whether the row that has this id now is the same row.

        The time decides, in whatever format, since the session may be filled in later from another table. Rows without
        a time are compared by session and name.
        """
        if self.at is not None and now.at is not None:
            return abs(self.at - now.at) <= _SAME_TIME_SECONDS
        return self.session_id == now.session_id and (self.name == now.name or None in (self.name, now.name))


class Anchors:
    """The anchors of one relation, in the order of their ids."""

    def __init__(self, relation: Relation, zone: tzinfo) -> None:
        self.rows: list[Anchor] = []
        self._columns, self._zone = COLUMNS[relation], zone

    def add(self, rows: Slice) -> None:
        """Add the last of these settled rows, and the first one if there is none yet; thin out those in between."""
        if not len(rows):
            return
        if not self.rows and len(rows) > 1:
            self.rows.append(self._anchor(rows, 0))
        self.rows.append(self._anchor(rows, len(rows) - 1))
        if len(self.rows) > MOST:
            del self.rows[1:-1:2]

    def read(self, slices: Iterable[Slice]) -> dict[int, Anchor]:
        """The rows of slices as anchors, by id."""
        return {found.id: found for rows in slices for found in self._all(rows)}

    def _all(self, rows: Slice) -> Iterator[Anchor]:
        return (self._anchor(rows, i) for i in range(len(rows)))

    def _anchor(self, rows: Slice, i: int) -> Anchor:
        session, time, name = self._columns
        at = epoch_seconds(rows.column(time)[i], self._zone)
        return Anchor(rows.column("id")[i], rows.column(session)[i], at, rows.column(name)[i] if name else None)

    def dump(self) -> list[Anchor]:
        """For JSON."""
        return self.rows

    def load(self, rows: list[Any]) -> None:
        """Put back what `dump` gave."""
        self.rows = [Anchor(*row) for row in rows]
