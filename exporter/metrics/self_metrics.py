"""The exporter's own metrics."""

import threading
from collections.abc import Iterator

from exporter.metrics.catalogue import Catalogue
from exporter.metrics.families import Family, Sample, histogram
from exporter.metrics.numbers import BUCKET, SUM, Labels


class SelfMetrics:
    """The exporter's own metrics: numbers by name and label values, in the catalogue's order. For any thread."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._lock = threading.Lock()
        self._numbers: dict[str, dict[Labels, float]] = {}

    def increase(self, name: str, *labels: str, by: float = 1) -> None:
        """Raise a counter."""
        with self._lock:
            self._add(name, labels, by)

    def set(self, name: str, *labels: str, to: float) -> None:
        """Set a gauge."""
        with self._lock:
            self._numbers.setdefault(name, {})[labels] = to

    def observe(self, name: str, *labels: str, seconds: float) -> None:
        """Put a duration into a histogram."""
        with self._lock:
            self._add(name + SUM, labels, seconds)
            self._add(name + BUCKET, (*labels, self.catalogue.bucket(name, seconds)), 1)

    def _add(self, name: str, labels: Labels, amount: float) -> None:
        numbers = self._numbers.setdefault(name, {})
        numbers[labels] = numbers.get(labels, 0) + amount

    def forget(self, database: str) -> None:
        """Drop every series of a database that is no longer monitored."""
        with self._lock:
            for name, numbers in self._numbers.items():
                if self.catalogue[name.removesuffix(SUM).removesuffix(BUCKET)].labels[:1] == ("database",):
                    self._numbers[name] = {labels: n for labels, n in numbers.items() if labels[0] != database}

    def value(self, name: str, *labels: str) -> float:
        """One number; 0 where there is none. A histogram's are under NAME_sum and NAME_bucket."""
        return self._numbers.get(name, {}).get(labels, 0)

    def families(self) -> Iterator[Family]:
        """All there is to publish."""
        with self._lock:
            numbers = {name: dict(part) for name, part in self._numbers.items()}
        for metric in self.catalogue.values():
            if metric.type == "histogram":
                samples = list(histogram(self.catalogue, metric, numbers, {}))
            else:
                samples = [Sample("", labels, value) for labels, value in numbers.get(metric.name, {}).items()]
            if samples:
                yield Family(metric, samples)
