"""Unsettled rows, which may still change: remembers them, and tells which of them a refresh reads again."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from exporter.model import Slice

NEWEST = 1000
"""How many of a relation's unsettled rows, those with the highest ids, every refresh reads again."""
A_ROUND_AT_ONCE = 1000
"""How many of the older ones one refresh reads again."""
MOST = 100_000


class Unsettled:
    """The unsettled rows of one relation, by id and part.

    `rows` maps an id to its parts, each with the value that is remembered of it, or None if the part was counted. Every
    refresh reads the newest again, and some of the others, in rounds that read each row once. Beyond `MOST` ids,
    `bound` forgets the oldest.
    """

    def __init__(self) -> None:
        self.rows: dict[int, dict[int, Any]] = {}
        self.changed: set[int] = set()
        """Ids whose entry changed, to be saved."""
        self._round: list[int] = []
        self._another_round = False
        self._all_at_once = False
        """After a restart: read all rows again at once, before anything is published."""

    def __len__(self) -> int:
        return len(self.rows)

    def remember(self, id_: int, part: int, value: Any) -> None:
        """Remember a value for a part of a row; None for a part that was counted."""
        self.rows.setdefault(id_, {})[part] = value
        self.changed.add(id_)

    def bound(self) -> list[tuple[int, dict[int, Any]]]:
        """Forget the oldest rows beyond `MOST`, a hundredth of it at once, since they must be sorted. Returns them."""
        if len(self.rows) <= MOST + MOST // 100:
            return []
        oldest = sorted(self.rows)[: len(self.rows) - MOST]
        return [(id_, self.take(id_)) for id_ in oldest]

    def take(self, id_: int) -> dict[int, Any]:
        """Remove a row and return its parts."""
        self.changed.add(id_)
        return self.rows.pop(id_)

    def pending(self) -> Iterator[Any]:
        """The values of all parts that are not counted."""
        return (value for parts in self.rows.values() for value in parts.values() if value is not None)

    # -- which to read again --------------------------------------------------------------------------------------

    def begin_round(self) -> None:
        """The log has changed: read every row again, spread over several refreshes."""
        self._another_round = bool(self._round)
        if not self._round:
            self._round = sorted(self.rows)[:-NEWEST]

    @property
    def round_left(self) -> bool:
        """Whether a round of reading all rows again is under way."""
        return bool(self._round)

    def to_reread(self, until: int) -> list[int]:
        """Ids up to `until` to read again now. Call `reread` when that is done."""
        if self._all_at_once or len(self.rows) <= NEWEST + A_ROUND_AT_ONCE:
            return [id_ for id_ in self.rows if id_ <= until]
        newest = sorted(self.rows, reverse=True)[:NEWEST]
        now = self._round[:A_ROUND_AT_ONCE]
        return [id_ for id_ in dict.fromkeys((*newest, *now)) if id_ <= until and id_ in self.rows]

    def reread(self, asked: Collection[int]) -> None:
        """These rows were read again."""
        done = set(asked)
        if self._all_at_once or len(self.rows) <= NEWEST + A_ROUND_AT_ONCE:
            self._round, self._another_round, self._all_at_once = [], False, False
            return
        self._round = [id_ for id_ in self._round if id_ not in done and id_ in self.rows]
        if not self._round and self._another_round:
            self.begin_round()

    def dump(self, everything: bool) -> Iterator[tuple[int, Any]]:
        """Id and entry of all rows, or of those that changed; None for one that was removed."""
        for id_ in list(self.rows) if everything else self.changed:
            parts = self.rows.get(id_)
            yield id_, None if parts is None else list(parts.items())

    def load(self, id_: int, parts: Iterable[tuple[int, Any]]) -> None:
        """Put back what `dump` gave."""
        self.rows[id_] = dict(parts)
        self._all_at_once = True


def parts_of(rows: Slice) -> list[int]:
    """The part of each row; 0 if a table row gives one row only."""
    return [part or 0 for part in rows.column("part")]


def places_of(rows: Slice) -> list[tuple[int, int]]:
    """Id and part of each row."""
    return list(zip(rows.column("id"), parts_of(rows), strict=True))


def as_settled(rows: Mapping[str, list[Any]], count: int) -> list[bool]:
    """Whether each row is settled: its `settled` is not 0, or the log has no such column."""
    if (written := rows.get("settled")) is None:
        return [True] * count
    return [value is None or str(value) not in ("0", "0.0") for value in written]
