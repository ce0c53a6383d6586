"""One database's refresh with a fake clock, and its published samples as plain numbers."""

import gzip
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from prometheus_client.openmetrics.parser import text_string_to_metric_families as parse_openmetrics
from prometheus_client.parser import text_string_to_metric_families as parse_text

from exporter.config.settings import Config, parse
from exporter.engine.ingest import Clock
from exporter.engine.refresh import Refresh
from exporter.engine.state import State
from exporter.metrics.catalogue import BUILT_IN
from exporter.metrics.exposition import Format, Publisher
from exporter.metrics.self_metrics import SelfMetrics
from exporter.source.throttle import Throttle

Samples = dict[str, dict[tuple[str, ...], float]]


class Exporting:
    """Refreshes one file when told to. `now` is both clocks' time; `set_back` is what only people's clock is late."""

    def __init__(
        self, path: Path, state: State | None = None, top: Mapping[str, Any] | None = None, **settings: Any
    ) -> None:
        self.now = 1_790_000_000.0  # before any file was written: none is taken for unchanged by its time
        self.set_back = 0.0
        self.tick = 0.0
        """Seconds that go by each time a clock is looked at."""
        self.own = SelfMetrics(BUILT_IN)
        self.publisher = Publisher(self.own, clock=lambda: self.now)
        self.state = state
        data = {"databases": [{"name": "log", "path": str(path), **settings}], **(top or {})}
        self.refresh = self.again(parse(json.dumps(data), path.parent / "config.yaml"))

    def again(self, config: Config) -> Refresh:
        """Another refresh with the same surroundings, of the config's first database."""
        settings = config.databases[0]
        path, clock = config.folder / settings.path, Clock(lambda: self.now - self.set_back, self._steady)
        return Refresh("log", path, settings, config, self.own, self.publisher, Throttle(), clock, self.state)

    def _steady(self) -> float:
        self.now += self.tick
        return self.now

    def run(self) -> Samples:
        """Refresh until nothing is left to read, and return what /metrics says of the log."""
        self.now += 15
        while self.refresh.run():
            pass
        return self.samples()

    def good(self) -> Samples:
        """The same, and the refresh must have succeeded."""
        found = self.run()
        assert self.refresh.status.failure is None, self.refresh.status.failure
        return found

    def samples(self) -> Samples:
        """Samples of the log by name and the values of the metric's own labels, once a scrape got new series at 0."""
        self.scrape()
        self.refresh.open_series()
        return self.scrape()

    def scrape(self) -> Samples:
        """What one scrape gets; both formats agree."""
        self.publisher.publish()
        self.now += 2
        pages = {form: self.publisher.page(form, gzipped=False).decode() for form in Format}
        for form in Format:
            assert gzip.decompress(self.publisher.page(form, gzipped=True)).decode() == pages[form]
        found = samples_of(parse_text(pages[Format.TEXT]))
        assert found == samples_of(parse_openmetrics(pages[Format.OPENMETRICS]))  # type: ignore[no-untyped-call]
        return found

    def value(self, name: str, **labels: str) -> float:
        """One of the exporter's own metrics."""
        return self.own.value(name, *(labels[label] for label in BUILT_IN[name].labels))


def samples_of(families: Any, database: str | None = None) -> Samples:
    """Samples of a parsed page, of one database where it is named, by name and values of the metric's own labels."""
    found: Samples = {}
    for family in families:
        metric = BUILT_IN.get(family.name) or BUILT_IN.get(family.name + "_total")
        if metric is None or metric.own:
            continue
        for sample in family.samples:
            if database not in (None, sample.labels["database"]):
                continue
            names = (*metric.labels, *(["le"] if sample.name.endswith("_bucket") else []))
            key = tuple(sample.labels.get(name, "") for name in names)
            assert key not in found.setdefault(sample.name, {}), f"{sample.name}{key} twice"
            found[sample.name][key] = sample.value
    return found


def without_zeros(samples: Mapping[tuple[str, ...], float]) -> dict[tuple[str, ...], float]:
    """A recount knows nothing of series that stand at 0."""
    return {labels: value for labels, value in samples.items() if value}
