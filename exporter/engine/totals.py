"""The tally: what a log holds now and what was ever counted in it, as numbers by name and label values."""

import json
from dataclasses import dataclass, field

from exporter.metrics.catalogue import BUCKET, METRICS, SUM, Labels
from exporter.metrics.families import Exemplar


@dataclass
class Totals:
    """Numbers by total and label values: `totals` is what the log holds now, `counters` what was ever added."""

    totals: dict[str, dict[Labels, float]] = field(default_factory=dict)
    counters: dict[str, dict[Labels, float]] = field(default_factory=dict)
    exemplars: dict[str, dict[Labels, Exemplar]] = field(default_factory=dict)
    series: int = 0
    """Series that the totals give rise to on /metrics."""
    version: int = 0
    """Grows with every change."""
    changed: set[tuple[str, Labels]] | None = None
    """Total and labels of what changed; None while nobody wants to know."""

    def add(self, name: str, labels: Labels, amount: float) -> None:
        self.version += 1
        if not self.knows(name, labels):
            self.series += _series_of(name)
        totals = self.totals.setdefault(name, {})
        totals[labels] = totals.get(labels, 0) + amount
        counters = self.counters.setdefault(name, {})
        counters[labels] = counters.get(labels, 0) + max(amount, 0)
        if self.changed is not None:
            self.changed.add((name, labels))

    def read(self, name: str, labels: Labels) -> tuple[float | None, float, str | None]:
        """A total, its counter and its exemplar as JSON, for whoever keeps them."""
        total = self.totals.get(name, {}).get(labels)
        exemplar = self.exemplars.get(name.removesuffix(BUCKET), {}).get(labels)
        return total, self.counters[name][labels], json.dumps(exemplar) if exemplar else None

    def restore(
        self, name: str, labels: Labels, total: float | None, counter: float, exemplar: Exemplar | None
    ) -> None:
        """Put back what `read` gave."""
        if not self.knows(name, labels):
            self.series += _series_of(name)
        if total is not None:
            self.totals.setdefault(name, {})[labels] = total
        self.counters.setdefault(name, {})[labels] = counter
        if exemplar is not None:
            self.exemplars.setdefault(name.removesuffix(BUCKET), {})[labels] = exemplar

    def knows(self, name: str, labels: Labels) -> bool:
        return labels in self.counters.get(name, ())

    def carry_over(self, old: "Totals", same_log: bool, budget: int) -> None:
        """Go on from the tally that this one takes the place of: counters stand where they stood.

        Of the same log, read again, they rise by what the old tally had missed; of another log, by all that is in it.
        Labels that are only known from before are kept as far as the budget of series goes.
        """
        for name, counters in old.counters.items():
            mine = self.counters.setdefault(name, {})
            before, now = old.totals.get(name, {}), self.totals.get(name, {})
            for labels, value in counters.items():
                if labels not in mine:
                    if self.series >= budget:
                        continue
                    self.series += _series_of(name)
                more = max(now.get(labels, 0) - before.get(labels, 0), 0) if same_log else mine.get(labels, 0)
                mine[labels] = value + more
        for name, exemplars in old.exemplars.items():
            self.exemplars[name] = exemplars | self.exemplars.get(name, {})


def _series_of(name: str) -> int:
    """How many series a new set of labels of this total brings, with the gauges that are computed from it."""
    if name == "agent_sessions_started_total":
        return 9  # itself, five statuses, completion ratio, average turns, last activity
    if name == "agent_tool_calls_pending":
        return 2  # itself and the success ratio
    if name.endswith(SUM):
        return len(METRICS[name.removesuffix(SUM)].buckets) + 3
    return 1 if name in METRICS and METRICS[name].type == "counter" else 0
