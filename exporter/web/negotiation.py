"""Content negotiation (RFC 9110, 12.5): the format and coding that a client prefers, from its Accept headers."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from exporter.metrics.exposition import Format

MOST_ITEMS = 64
"""Most items of a header that are parsed. Prometheus sends 5, browsers 8."""

_MEDIA = {Format.TEXT: "text/plain", Format.OPENMETRICS: "application/openmetrics-text"}
_VERSIONS = {Format.TEXT: ("0.0.4", "1.0.0"), Format.OPENMETRICS: ("0.0.1", "1.0.0")}


class _Item(NamedTuple):
    """One item of such a header: `text/plain; version=0.0.4; q=0.5`."""

    name: str
    parameters: Mapping[str, str]
    quality: float


def negotiate(accept: str) -> Format:
    """The format that an Accept header prefers; text if it accepts neither, or both alike."""
    items = list(_items(accept))
    best, best_quality = Format.TEXT, 0.0
    for form in Format:
        quality = _quality(items, form)
        if quality > best_quality:
            best, best_quality = form, quality
    return best


def accepts_gzip(accept_encoding: str) -> bool:
    """Whether an Accept-Encoding header allows gzip."""
    qualities = {item.name: item.quality for item in _items(accept_encoding)}
    return qualities.get("gzip", qualities.get("*", 0.0)) > 0


def prefers_json(accept: str) -> bool:
    """Whether an Accept header prefers JSON to HTML."""
    qualities = {item.name: item.quality for item in _items(accept)}
    return qualities.get("application/json", 0.0) > qualities.get("text/html", 0.0)


def _quality(items: Iterable[_Item], form: Format) -> float:
    """The quality of the most specific items that match; a version that is not supported matches nothing."""
    media = _MEDIA[form]
    for pattern in (media, media.partition("/")[0] + "/*", "*/*"):
        found = [item for item in items if item.name == pattern]
        if found:
            spoken = (item.quality for item in found if item.parameters.get("version", "1.0.0") in _VERSIONS[form])
            return max(spoken, default=0.0)
    return 0.0


def _items(header: str) -> Iterable[_Item]:
    for item in header.lower().split(",", MOST_ITEMS)[:MOST_ITEMS]:
        name, *parameters = (part.strip() for part in item.split(";"))
        values = {key.strip(): value.strip().strip('"') for key, _, value in (p.partition("=") for p in parameters)}
        try:
            yield _Item(name, values, float(values.pop("q", "1")))
        except ValueError:
            continue
