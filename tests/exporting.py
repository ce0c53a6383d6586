"""One database's refresh under test, with clocks that tests move, and its published samples as plain numbers."""

import gzip
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from prometheus_client import CollectorRegistry
from prometheus_client.openmetrics.parser import text_string_to_metric_families as parse_openmetrics
from prometheus_client.parser import text_string_to_metric_families as parse_text

from exporter.config import parse
from exporter.metrics import METRICS, OwnMetrics
from exporter.refresh import Clock, Refresh
from exporter.snapshot import Format, Publisher
from exporter.state import State

Samples = dict[str, dict[tuple[str, ...], float]]


class Exporting:
    """Refreshes one file when told to. `now` is both clocks' time and moves only by hand, but for `run`'s budget."""

    def __init__(self, path: Path, state: State | None = None, **settings: Any) -> None:
        self.now = 1_800_000_000.0
        self.registry = CollectorRegistry()
        self.own = OwnMetrics(self.registry)
        self.publisher = Publisher(self.registry, clock=lambda: self.now)
        text = {"name": "log", "path": str(path), **settings}
        config = parse(repr({"databases": [text]}).replace("None", "null"), path.parent / "config.yaml")
        clock = Clock(lambda: self.now, lambda: self.now)
        self.refresh = Refresh(
            "log", path, config.databases[0], config, self.own, self.publisher, threading.Lock(), clock, state
        )

    def run(self) -> Samples:
        """Refresh until nothing is left to read, and return what /metrics says of the log."""
        self.now += 15
        while self.refresh.run():
            pass
        return self.samples()

    def good(self) -> Samples:
        """The same, and the refresh must have succeeded."""
        found = self.run()
        assert self.refresh.failure is None, self.refresh.failure
        return found

    def samples(self) -> Samples:
        """Samples of the log by name and the values of the metric's own labels; both formats agree."""
        self.publisher.publish()
        self.now += 2
        pages = {form: self.publisher.page(form, gzipped=False).decode() for form in Format}
        for form in Format:
            assert gzip.decompress(self.publisher.page(form, gzipped=True)).decode() == pages[form]
        found = _samples(parse_text(pages[Format.TEXT]))
        assert found == _samples(parse_openmetrics(pages[Format.OPENMETRICS]))  # type: ignore[no-untyped-call]
        return found

    def value(self, name: str, **labels: str) -> float:
        """One of the exporter's own metrics."""
        return self.registry.get_sample_value(name, labels) or 0.0


def _samples(families: Any) -> Samples:
    found: Samples = {}
    for family in families:
        metric = METRICS.get(family.name) or METRICS.get(family.name + "_total")
        if metric is None or metric.own:
            continue
        for sample in family.samples:
            names = (*metric.labels, *(["le"] if sample.name.endswith("_bucket") else []))
            key = tuple(sample.labels.get(name, "") for name in names)
            assert key not in found.setdefault(sample.name, {}), f"{sample.name}{key} twice"
            found[sample.name][key] = sample.value
    return found


def without_zeros(samples: Mapping[tuple[str, ...], float]) -> dict[tuple[str, ...], float]:
    """A recount knows nothing of series that stand at 0."""
    return {labels: value for labels, value in samples.items() if value}
