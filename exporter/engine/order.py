"""Order of rows within sessions: pairs of consecutive values, also if a row settles later than the rows after it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

Place = tuple[int, int]
"""Id and part of a row."""

_MOST_WAITING = 100_000


class WrittenOrder:
    """Pairs of consecutive values of each session, in the order in which rows were written.

    An unsettled row holds back the values after it until it settles or is deleted, so that the pairs do not depend on
    when the log was read. `kept` bounds the sessions whose last value is remembered; None: all. If `tracked`, `changed`
    has the sessions whose last value changed, to be saved.
    """

    def __init__(self, kept: int | None, tracked: bool) -> None:
        self.last: dict[str, Any] = {}
        """Session → its last value."""
        self.forgetful = False
        """Whether `last` may lack sessions that the log has rows of."""
        self.changed: set[str] = set()
        self._kept, self._tracked = kept, tracked
        self._waiting: dict[str, dict[Place, Any]] = {}
        """Session → its values from its first unsettled row on, in order; None for an unsettled row."""
        self._waiting_count = 0

    def follow(self, sessions: Sequence[str | None], values: Sequence[Any]) -> list[Any]:
        """Add settled rows. Returns for each the value before it in its session; None for the first of a session.

        Rows without a session follow nothing. Not for sessions that wait for an unsettled row: see `blocked`.
        """
        last, get = self.last, self.last.get
        previous: list[Any] = []
        append = previous.append
        for session, value in zip(sessions, values, strict=True):
            append(get(session))  # type: ignore[arg-type]
            last[session] = value  # type: ignore[index]
        if None in last:
            del last[None]  # type: ignore[arg-type]
            previous = [
                before if session is not None else None for session, before in zip(sessions, previous, strict=True)
            ]
        self._note(sessions)
        return previous

    def blocked(self, sessions: Iterable[str | None]) -> bool:
        """Whether any of these sessions waits for a row to settle."""
        return bool(self._waiting) and not self._waiting.keys().isdisjoint(sessions)

    def push(self, session: str | None, place: Place, value: Any | None) -> Iterator[tuple[Any, Any]]:
        """Add the next row of a session, None if it is unsettled. Returns the pairs that are now certain."""
        if session is None:
            return
        waiting = self._waiting.get(session)
        if waiting is None and value is not None:
            yield from self._certain(session, value)
        elif self._waiting_count < _MOST_WAITING:
            self._waiting.setdefault(session, {})[place] = value
            self._waiting_count += 1
        elif value is not None:  # no room to wait: as if those before it were not there
            yield from self._certain(session, value)

    def settle(self, session: str | None, values: Mapping[Place, Any | None]) -> Iterator[tuple[Any, Any]]:
        """Set the values of a session's rows that were read again. Returns the pairs that are now certain.

        None is the value of a row that is still unsettled; see `drop` for deleted rows. A row that is new is inserted
        by its place.
        """
        if session is None:
            return
        waiting = self._waiting.get(session, {})
        self._waiting_count += len(values.keys() - waiting.keys())
        self._waiting[session] = dict(sorted((waiting | dict(values)).items()))
        yield from self._release(session)

    def drop(self, session: str | None, place: Place) -> Iterator[tuple[Any, Any]]:
        """A row was deleted or forgotten. Returns the pairs that are now certain."""
        if session is not None and place in (waiting := self._waiting.get(session, {})):
            del waiting[place]
            self._waiting_count -= 1
            yield from self._release(session)

    def _release(self, session: str) -> Iterator[tuple[Any, Any]]:
        waiting = self._waiting[session]
        for first in list(waiting):
            if (ready := waiting[first]) is None:
                break
            del waiting[first]
            self._waiting_count -= 1
            yield from self._certain(session, ready)
        if not waiting:
            del self._waiting[session]

    def _certain(self, session: str, value: Any) -> Iterator[tuple[Any, Any]]:
        if (before := self.last.get(session)) is not None:
            yield before, value
        self.last[session] = value
        self._note((session,))

    def _note(self, sessions: Iterable[str | None]) -> None:
        if self._tracked:
            self.changed.update(session for session in sessions if session is not None)

    def unknown(self, sessions: Iterable[str | None]) -> list[str]:
        """Sessions whose last value must be looked up in the log before their next row is added."""
        if not self.forgetful:
            return []
        return sorted({s for s in sessions if s is not None and s not in self.last and s not in self._waiting})

    def forget(self, keep: Mapping[str, Any]) -> list[str]:
        """Forget the sessions seen first, beyond the limit, except those in `keep`. Returns them."""
        if self._kept is None or len(self.last) <= self._kept + self._kept // 10:
            return []
        gone = [s for s in list(self.last)[: len(self.last) - self._kept] if s not in keep and s not in self._waiting]
        for session in gone:
            del self.last[session]
        self._note(gone)
        self.forgetful |= bool(gone)
        return gone

    def dump(self) -> dict[str, Any]:
        """The waiting values, for JSON. The caller saves `last`, or looks it up in the log later."""
        return {
            session: [[*place, value] for place, value in waiting.items()] for session, waiting in self._waiting.items()
        }

    def load(self, waiting: Mapping[str, Any]) -> None:
        """Put back what `dump` gave."""
        self._waiting = {s: {(id_, part): value for id_, part, value in rows} for s, rows in waiting.items()}
        self._waiting_count = sum(map(len, self._waiting.values()))


class TimeOrder:
    """Pairs of consecutive values of each session, in the order of time: for logs that write a row when its span ends.

    The values of a session are kept until it has ended; only then are its pairs certain. A value that comes later
    follows the last one.
    """

    def __init__(self) -> None:
        self._open: dict[str, list[tuple[float, int, int, Any]]] = {}
        self._over: dict[str, Any] = {}
        self._count = 0

    def push(self, session: str | None, place: Place, at: float | None, value: Any) -> Iterator[tuple[Any, Any]]:
        """Add a settled row. Returns the pairs that are now certain."""
        if session is None:
            return
        if session in self._over:
            yield self._over[session], value
            self._over[session] = value
        elif self._count < _MOST_WAITING:
            self._open.setdefault(session, []).append((at or 0.0, *place, value))
            self._count += 1

    def close(self, session: str) -> Iterator[tuple[Any, Any]]:
        """A session has ended. Returns its pairs, in the order of time."""
        rows = sorted(self._open.pop(session, ()), key=lambda row: row[:3])
        self._count -= len(rows)
        for before, after in pairwise(rows):
            yield before[3], after[3]
        if rows:
            self._over[session] = rows[-1][3]
            if len(self._over) > _MOST_WAITING:
                del self._over[next(iter(self._over))]

    def dump(self) -> dict[str, Any]:
        """For JSON."""
        return {"open": self._open, "over": self._over}

    def load(self, saved: Mapping[str, Any]) -> None:
        """Put back what `dump` gave."""
        self._open = {session: [tuple(row) for row in rows] for session, rows in saved["open"].items()}
        self._over = dict(saved["over"])
        self._count = sum(map(len, self._open.values()))
