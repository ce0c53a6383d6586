"""The snapshot: families rendered once into the bytes that scrapes are handed, as text and OpenMetrics, plain and gzip.

Formats: https://prometheus.io/docs/instrumenting/exposition_formats/ (0.0.4), OpenMetrics 1.0.0, RFC 1951 and 1952.
"""

import math
import threading
import time
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import NamedTuple

import prometheus_client as client
from prometheus_client import CollectorRegistry, exposition
from prometheus_client.openmetrics import exposition as openmetrics
from prometheus_client.registry import Collector

from exporter.metrics.catalogue import Catalogue, Metric
from exporter.metrics.families import Family, Sample
from exporter.metrics.numbers import Exemplar, Labels
from exporter.metrics.self_metrics import SelfMetrics

LIVE_SECONDS = 1.0
"""How old the exporter's own series may be when they are handed out."""


class Format(Enum):
    """The formats of /metrics, with their content types."""

    TEXT = "text/plain; version=0.0.4; charset=utf-8"
    OPENMETRICS = "application/openmetrics-text; version=1.0.0; charset=utf-8"


Lines = Mapping[str, Mapping[Format, bytes]]
"""Metric name → its sample lines in both formats."""
SampleKey = tuple[str, str, Labels]
"""What tells a sample: metric name, suffix, label values."""


class Fragment(NamedTuple):
    """One database's part, and how many series it has.

    `opening` are the lines of metrics with new series, in which these stand at 0: they take the place of the others
    until a scrape has got them, since to Prometheus a series that begins at 5 has not increased. `new` tells which.
    """

    lines: Lines
    series: int
    opening: Lines = MappingProxyType({})
    new: frozenset[SampleKey] = frozenset()


class _Line(NamedTuple):
    """A sample as it was rendered last: name and labels, what followed them, and the line in either format."""

    head: str
    value: float
    exemplar: Exemplar | None
    text: str
    rich: str


class _Rendered(NamedTuple):
    """A family as it was rendered last: its version, its lines by suffix and label values, and their bytes."""

    version: object
    lines: Mapping[tuple[str, Labels], _Line]
    block: Mapping[Format, bytes]


class Renderer:
    """Turns families into sample lines. Of what stays the same between refreshes it makes nothing anew.

    `constant` labels are on every line; `more` are the names of labels whose values precede those of the metric's own.
    """

    def __init__(self, constant: Mapping[str, str], more: tuple[str, ...] = ()) -> None:
        self._constant = tuple(_pair(name, value) for name, value in constant.items())
        self._more = more
        self._rendered: dict[str, _Rendered] | None = None
        self._new: set[SampleKey] = set()
        """Samples of counters and histograms that no scrape has got yet; none in what is rendered first."""

    def render(self, families: Iterable[Family], scraped: frozenset[SampleKey] | None = None) -> Fragment:
        """Samples to lines. Label values that are empty are left out, which means the same to Prometheus.

        `scraped` are new samples that a scrape has got at 0; None: all that were rendered before.
        """
        before, self._rendered = self._rendered, {}
        new = set() if scraped is None else self._new - scraped
        for family in families:
            name = family.metric.name
            known = (before or {}).get(name)
            if known is None or family.version is None or known.version != family.version:
                lines = known.lines if known else {}
                known = self._render(family, lines)
                if before is not None and family.metric.type != "gauge":
                    new.update((name, *key) for key in known.lines.keys() - lines.keys())
            self._rendered[name] = known
        self._new = {key for key in new if key[0] in self._rendered and key[1:] in self._rendered[key[0]].lines}
        series = sum(len(rendered.lines) for rendered in self._rendered.values())
        blocks = {name: rendered.block for name, rendered in self._rendered.items()}
        return Fragment(blocks, series, self._opening(self._rendered), frozenset(self._new))

    def _opening(self, rendered: Mapping[str, _Rendered]) -> Lines:
        names = {name for name, _, _ in self._new}
        return {
            name: _block([_at_zero(line) if (name, *key) in self._new else line for key, line in part.lines.items()])
            for name, part in rendered.items()
            if name in names
        }

    def _render(self, family: Family, known: Mapping[tuple[str, Labels], _Line]) -> _Rendered:
        lines = {(s.suffix, s.labels): self._line(family.metric, s, known) for s in family.samples}
        return _Rendered(family.version, lines, _block(list(lines.values())))

    def _line(self, metric: Metric, sample: Sample, known: Mapping[tuple[str, Labels], _Line]) -> _Line:
        line = known.get((sample.suffix, sample.labels))
        if line is None or line.value != sample.value or line.exemplar is not sample.exemplar:
            head = line.head if line else self._head(metric, sample)
            text = f"{head} {_number(sample.value)}"
            rich = text if sample.exemplar is None else text + _exemplar(sample.exemplar)
            line = _Line(head, sample.value, sample.exemplar, text, rich)
        return line

    def _head(self, metric: Metric, sample: Sample) -> str:
        names = self._more + metric.labels + (("le",) if sample.suffix == "_bucket" else ())
        pairs = [_pair(name, value) for name, value in zip(names, sample.labels, strict=True) if value]
        labels = ",".join((*self._constant, *pairs))
        return f"{metric.name}{sample.suffix}" + (f"{{{labels}}}" if labels else "")


def _pair(name: str, value: str) -> str:
    return f'{name}="{_escape(value)}"'


def _at_zero(line: _Line) -> _Line:
    text = f"{line.head} 0"
    return _Line(line.head, 0, None, text, text)


def _block(lines: list[_Line]) -> Mapping[Format, bytes]:
    texts = {Format.TEXT: [line.text for line in lines], Format.OPENMETRICS: [line.rich for line in lines]}
    return {form: "\n".join([*part, ""]).encode("utf-8", "replace") for form, part in texts.items()}


def _escape(value: str) -> str:
    return value.replace("\\", r"\\").replace("\n", r"\n").replace('"', r"\"")


_EXACT = 2**53


def _number(value: float) -> str:
    if value == math.inf:  # a sum of numbers that were each in range
        return "+Inf"
    return str(int(value)) if float(value).is_integer() and abs(value) < _EXACT else repr(float(value))


def _exemplar(exemplar: Exemplar) -> str:
    if '"' in exemplar.session_id:  # the client library's parser fails on an escaped quote here, and on the whole page
        return ""
    at = "" if exemplar.at is None else f" {exemplar.at:.3f}"
    return f' # {{session_id="{_escape(exemplar.session_id)}"}} {_number(exemplar.value)}{at}'


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a page, compressed so that parts can be joined: deflate blocks that refer to nothing before them."""

    plain: bytes
    deflated: bytes
    crc: int

    @classmethod
    def of(cls, plain: bytes, level: int = 6) -> "Part":
        deflate = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS)
        deflated = deflate.compress(plain) + deflate.flush(zlib.Z_FULL_FLUSH)
        return cls(plain, deflated, zlib.crc32(plain))


_GZIP_HEADER = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff"
_LAST_BLOCK = b"\x03\x00"


def gzip(first: Part, second: Part) -> bytes:
    """One gzip member of both parts, without compressing either again."""
    crc = zlib.crc32(second.plain, first.crc)
    size = len(first.plain) + len(second.plain)
    trailer = crc.to_bytes(4, "little") + (size & 0xFFFFFFFF).to_bytes(4, "little")
    return _GZIP_HEADER + first.deflated + second.deflated + _LAST_BLOCK + trailer


class Snapshot(NamedTuple):
    """The databases' part of a page, and the fragments that it was made of."""

    parts: Mapping[Format, Part]
    fragments: Mapping[str, Fragment]


class Publisher:
    """Holds the databases' fragments, assembles them into a snapshot, and hands out whole pages.

    Fragments come from refreshing threads; `page` is for the one thread that answers scrapes, and takes no lock.
    """

    def __init__(
        self,
        own: SelfMetrics,
        process: CollectorRegistry | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._self_metrics = own
        self._own_renderer = Renderer({})
        self._process = process or CollectorRegistry()
        self._clock = clock
        self._lock = threading.Lock()
        self._publishing = threading.Lock()
        self._published_at = -math.inf
        self._fragments: dict[str, Fragment] = {}
        self._dirty = False
        self.shown: frozenset[str] = frozenset()
        """The databases that a scrape shows."""
        self._snapshot = self._scraped = Snapshot({f: Part.of(b"") for f in Format}, {})
        """What is handed out, and what was handed out last."""
        self._live: Mapping[Format, Part] = {}
        self._pages: dict[tuple[Format, bool], bytes] = {}
        self._made_from: object = None
        self._made_at = -LIVE_SECONDS

    def put(self, database: str, fragment: Fragment | None) -> None:
        """Take a database's fragment, or its absence, for the next snapshot."""
        with self._lock:
            if fragment is None:
                self._dirty |= self._fragments.pop(database, None) is not None
                self.shown -= {database}
            else:
                self._fragments[database] = fragment
                self._dirty = True

    def scraped(self, database: str) -> frozenset[SampleKey]:
        """A database's new samples that the last scrape got at 0, or had got before."""
        fragment = self._scraped.fragments.get(database)
        return frozenset() if fragment is None else fragment.new

    def open(self, database: str, fragment: Fragment) -> bool:
        """Let the next snapshot show the counts of a fragment's new series, if a scrape has got them at 0; if so."""
        with self._lock:
            if self._scraped.fragments.get(database) is not fragment:
                return False
            if self._fragments.get(database) is fragment:
                self._fragments[database] = fragment._replace(opening={})
                self._dirty = True
            return True

    def publish(self, at_most_every: float = 0) -> None:
        """Assemble the fragments into a new snapshot, if any of them changed.

        Does nothing where the last one was made less than `at_most_every` seconds ago: with many databases, whoever
        comes next publishes for all that came in between.
        """
        with self._publishing:
            if not self._dirty or self._clock() - self._published_at < at_most_every:
                return
            with self._lock:
                self._dirty = False
                fragments = dict(sorted(self._fragments.items()))
            lines = [{**fragment.lines, **fragment.opening} for fragment in fragments.values()]
            parts = {f: Part.of(b"".join(_assemble(self._self_metrics.catalogue, lines, f))) for f in Format}
            self._snapshot = Snapshot(parts, fragments)
            with self._lock:
                self.shown = frozenset(fragments) & self._fragments.keys()
            self._published_at = self._clock()

    def page(self, form: Format, gzipped: bool) -> bytes:
        """What a scrape gets: the snapshot, then the exporter's own series, at most a second old."""
        snapshot = self._scraped = self._snapshot
        if self._made_from is not snapshot or self._clock() - self._made_at >= LIVE_SECONDS:
            self._made_from, self._made_at = snapshot, self._clock()
            self._live, self._pages = self._live_parts(), {}
        if (form, gzipped) not in self._pages:
            data, live = snapshot.parts[form], self._live[form]
            self._pages[form, gzipped] = gzip(data, live) if gzipped else data.plain + live.plain
        return self._pages[form, gzipped]

    def _live_parts(self) -> Mapping[Format, Part]:
        """All formats at once: whoever asks for one and then for another is not to see a counter fall."""
        own = self._own_renderer.render(self._self_metrics.families()).lines
        process = CollectorRegistry()
        process.register(_Collected(self._process.collect()))
        return {
            f: Part.of(b"".join(_assemble(self._self_metrics.catalogue, [own], f)) + _GENERATE[f](process), level=1)
            for f in Format
        }


class _Collected(Collector):
    """Families as they were when they were collected."""

    def __init__(self, families: Iterable[client.Metric]) -> None:
        self._families = list(families)

    def collect(self) -> Iterable[client.Metric]:
        return self._families


_GENERATE: Mapping[Format, Callable[[CollectorRegistry], bytes]] = {
    Format.TEXT: exposition.generate_latest,
    Format.OPENMETRICS: openmetrics.generate_latest,  # ends the page with # EOF
}


def _assemble(catalogue: Catalogue, fragments: Sequence[Lines], form: Format) -> Iterable[bytes]:
    for name, metric in catalogue.items():
        blocks = [fragment[name][form] for fragment in fragments if name in fragment]
        if blocks:
            family = name.removesuffix("_total") if form is Format.OPENMETRICS and metric.type == "counter" else name
            yield f"# HELP {family} {metric.help}\n# TYPE {family} {metric.type}\n".encode()
            yield from blocks
