"""Metric families of one log: the samples of each metric, from the log's numbers."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from exporter.metrics.catalogue import Catalogue, Metric
from exporter.metrics.numbers import BUCKET, SUM, Exemplar, Labels, LogNumbers, Numbers


class Sample(NamedTuple):
    """One line of a family: suffix of the metric's name, label values, number."""

    suffix: str
    labels: Labels
    value: float
    exemplar: Exemplar | None = None


class Family(NamedTuple):
    """A metric with its samples. Their labels are the session labels, the metric's own and, of a bucket, `le`.

    `version` differs whenever the samples differ; None if that is not known.
    """

    metric: Metric
    samples: Iterable[Sample]
    version: object = None


def families(catalogue: Catalogue, log: LogNumbers) -> Iterator[Family]:
    """The families of one log, in the catalogue's order."""
    for metric in catalogue.values():
        if metric.own:
            continue
        if metric.type == "counter":
            if numbers := log.ever.get(metric.name):
                yield Family(
                    metric, _counter(numbers, log.exemplars.get(metric.name, {})), log.versions.get(metric.name)
                )
        elif metric.type == "histogram":
            if metric.name + SUM in log.ever:
                samples = histogram(catalogue, metric, log.ever, log.exemplars.get(metric.name, {}))
                yield Family(metric, samples, log.versions.get(metric.name))
        elif gauge := [Sample("", k, v) for k, v in metric.gauge(log)]:
            yield Family(metric, gauge)


def _counter(numbers: Mapping[Labels, float], exemplars: Mapping[Labels, Exemplar]) -> Iterator[Sample]:
    return (Sample("", labels, value, exemplars.get(labels)) for labels, value in numbers.items())


def histogram(
    catalogue: Catalogue, metric: Metric, numbers: Numbers, exemplars: Mapping[Labels, Exemplar]
) -> Iterator[Sample]:
    """Cumulative buckets, count and sum for each set of labels."""
    buckets = numbers.get(metric.name + BUCKET, {})
    for labels, total in numbers.get(metric.name + SUM, {}).items():
        count = 0.0
        for le in catalogue.bounds(metric.name):
            count += buckets.get((*labels, le), 0)
            yield Sample(BUCKET, (*labels, le), count, exemplars.get((*labels, le)))
        yield Sample("_count", labels, count)
        yield Sample(SUM, labels, total)
