"""Totals of one log, by name and label values: present values for gauges, and values that only grow for counters."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, tzinfo
from functools import partial
from typing import Any

from exporter.metrics.catalogue import Catalogue
from exporter.metrics.numbers import BUCKET, SUM, Exemplar, Labels
from exporter.model import UNKNOWN, Scalar, epoch_seconds, label_value

OTHER = "__other__"
"""Label value for new label values once the series budget is used up."""

_EXEMPLAR_ROOM = 128 - len("session_id")  # OpenMetrics 1.0: the characters of an exemplar's names and values together
_OVERFLOWED_KEPT = 10_000
_OPEN_LABELS = frozenset(
    {"agent", "role", "tool", "operation", "model", "provider", "type", "from_agent", "to_agent"}
)  # fmt: skip

Row = tuple[str | None, Scalar]
"""Session id and raw time of a row: the exemplar of the count that it belongs to."""


class Totals:
    """Totals by name and label values: `now` is what the log holds, `ever` what was ever added, which feeds counters.

    New label values go to __other__ once `budget` series are used up. An exemplar is never older than the one before in
    its series, and never later than `told_now`, because Prometheus rejects such exemplars.
    """

    def __init__(self, catalogue: Catalogue, budget: int, zone: tzinfo = UTC) -> None:
        self.catalogue = catalogue
        self.budget = budget
        self.now: dict[str, dict[Labels, float]] = {}
        self.ever: dict[str, dict[Labels, float]] = {}
        self.exemplars: dict[str, dict[Labels, Exemplar]] = {}
        self.series = 0
        """Number of series on /metrics that come from these totals."""
        self.version = 0
        """Grows with every change."""
        self.versions: dict[str, object] = {}
        """Metric → its version, which differs after each change, and from the versions of other Totals."""
        self._identity = object()
        self.changed: set[tuple[str, Labels]] | None = None
        """Names and labels of changed totals; None: change tracking is off."""
        self.overflowed = 0
        """Number of label sets that went to __other__."""
        self.told_now = float("inf")
        """Time of the present refresh, epoch seconds."""
        self._overflowed: set[int] = set()
        self._zone = zone
        self._names = Cache(lambda text: label_value(text) if text else UNKNOWN)
        self._texts = Cache(lambda text: label_value(text) if text else "")

    def names(self, column: Sequence[str | None]) -> list[str]:
        """Label values of a column of agents or tools: unknown for NULL and empty texts."""
        return list(map(self._names.__getitem__, column))

    def texts(self, column: Sequence[str | None]) -> list[str]:
        """Label values of any other column: empty for NULL, which Prometheus treats as an absent label."""
        return list(map(self._texts.__getitem__, column))

    # -- counting -------------------------------------------------------------------------------------------------

    def add(self, name: str, labels: Labels, amount: float) -> None:
        """Add to a total. A negative amount does not change its counter."""
        self._move(name, labels, amount, max(amount, 0))

    def correct(self, name: str, labels: Labels, amount: float) -> None:
        """Correct a total, its counter included."""
        self._move(name, labels, amount, amount)

    def _move(self, name: str, labels: Labels, amount: float, counted: float) -> None:
        self._note_change(name.removesuffix(SUM).removesuffix(BUCKET))
        if not self.knows(name, labels):
            self.series += self.catalogue.series_of(name)
        now = self.now.setdefault(name, {})
        now[labels] = now.get(labels, 0) + amount
        ever = self.ever.setdefault(name, {})
        ever[labels] = ever.get(labels, 0) + counted
        if self.changed is not None:
            self.changed.add((name, labels))

    def _note_change(self, metric: str) -> None:
        self.version += 1
        self.versions[metric] = (self._identity, self.version)

    def count(self, name: str, labels: Labels, own: Labels, amount: float = 1, row: Row = (None, None)) -> None:
        """Add to a metric, under session labels and the metric's own, within the series budget."""
        key = self.admit(name, labels, own)
        self.add(name, key, amount)
        if amount > 0:
            self.exemplify(name, key, 1, row)

    def observe(self, name: str, labels: Labels, own: Labels, values: list[float]) -> None:
        """Add observations to a histogram."""
        key = self.admit(name + SUM, labels, own)
        self.add(name + SUM, key, sum(values))
        buckets, bounds = self.catalogue[name].buckets, self.catalogue.bounds(name)
        for place, count in Counter(map(partial(bisect_left, buckets), values)).items():
            self.add(name + BUCKET, (*key, bounds[place]), count)

    def exemplify_observation(self, name: str, labels: Labels, own: Labels, value: float, row: Row) -> None:
        """Make a row the exemplar of the bucket of its value."""
        key = self.admit(name + SUM, labels, own)
        self.exemplify(name, (*key, self.catalogue.bucket(name, value)), value, row)

    def exemplify(self, name: str, key: Labels, value: float, row: Row) -> None:
        """Make a row the exemplar of a series, if Prometheus would accept it."""
        session_id, raw = row
        if not session_id or len(session_id) > _EXEMPLAR_ROOM:
            return
        at = epoch_seconds(raw, self._zone)
        known = self.exemplars.setdefault(name, {})
        if (before := known.get(key)) is not None:
            if (before.at is None) != (at is None):
                return  # without a time it gets that of the scrape, so a series must not mix both kinds
            if at is not None and before.at is not None and at < before.at:
                return
        if at is None or at <= self.told_now:
            known[key] = Exemplar(session_id, value, at)
            self._note_change(name)

    def admit(self, name: str, labels: Labels, own: Labels) -> Labels:
        """The label values to count under: these, or __other__ if they are new and the series budget is used up."""
        key = (*labels, *map(label_value, own))
        if self.series < self.budget or self.knows(name, key):
            return key
        self._note_overflow(hash((name, key)))
        names = self.catalogue[name.removesuffix(SUM)].labels
        return (*labels, *(OTHER if n in _OPEN_LABELS else value for n, value in zip(names, own, strict=True)))

    def _note_overflow(self, label_set: int) -> None:
        if label_set not in self._overflowed:
            if len(self._overflowed) >= _OVERFLOWED_KEPT:  # a bound on memory; label sets may then be counted twice
                self._overflowed.clear()
            self._overflowed.add(label_set)
            self.overflowed += 1

    def knows(self, name: str, labels: Labels) -> bool:
        """Whether this total has these labels."""
        return labels in self.ever.get(name, ())

    # -- succession and storage -----------------------------------------------------------------------------------

    def carry_over(self, old: "Totals", same_log: bool) -> None:
        """Continue the counters of the totals that these replace, so that no counter falls.

        If the same log was read again, they rise by what the old totals had missed; if it is another log, by all of its
        rows. Label values that only the old totals have are kept within the series budget.
        """
        for name, counters in old.ever.items():
            self._note_change(name.removesuffix(SUM).removesuffix(BUCKET))
            mine = self.ever.setdefault(name, {})
            before, now = old.now.get(name, {}), self.now.get(name, {})
            for labels, value in counters.items():
                if labels not in mine:
                    if self.series >= self.budget:
                        continue
                    self.series += self.catalogue.series_of(name)
                more = max(now.get(labels, 0) - before.get(labels, 0), 0) if same_log else mine.get(labels, 0)
                mine[labels] = value + more
        for name, exemplars in old.exemplars.items():
            self.exemplars[name] = exemplars | self.exemplars.get(name, {})
        self.overflowed += old.overflowed

    def dump(self, everything: bool) -> Iterator[tuple[Any, Any]]:
        """Key and value, for JSON, of all totals, or of those that changed since change tracking began."""
        if everything or self.changed is None:
            keys = [(name, labels) for name, part in self.ever.items() for labels in part]
        else:
            keys = list(self.changed)
        for name, labels in keys:
            now = self.now.get(name, {}).get(labels)
            exemplar = self.exemplars.get(name.removesuffix(BUCKET), {}).get(labels)
            yield (name, labels), (now, self.ever[name][labels], exemplar)

    def load(self, key: Any, value: Any) -> None:
        """Put back what `dump` gave."""
        name, labels = key[0], tuple(key[1])
        now, ever, exemplar = value
        if not self.knows(name, labels):
            self.series += self.catalogue.series_of(name)
        if now is not None:
            self.now.setdefault(name, {})[labels] = now
        self.ever.setdefault(name, {})[labels] = ever
        if exemplar is not None:
            self.exemplars.setdefault(name.removesuffix(BUCKET), {})[labels] = Exemplar(*exemplar)


class Cache(dict[Any, Any]):
    """Memo of a function of one hashable argument: a dict that fills itself, and is cleared when it is full."""

    def __init__(self, function: Callable[[Any], Any], room: int = 100_000) -> None:
        super().__init__()
        self._function, self._room = function, room

    def __missing__(self, key: Any) -> Any:
        if len(self) >= self._room:
            self.clear()
        value = self[key] = self._function(key)
        return value


class SessionLabels(Cache):
    """Session id → values of the session labels. `is_constant`: no session labels are configured."""

    def __init__(self, function: Callable[[Any], Any], is_constant: bool) -> None:
        super().__init__(function)
        self.is_constant = is_constant

    def of_all(self, sessions: Sequence[str | None]) -> list[Labels]:
        """The labels for each of a column of session ids."""
        return [()] * len(sessions) if self.is_constant else list(map(self.__getitem__, sessions))
