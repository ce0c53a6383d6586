"""View of one request: root path, time, query parameters; formats for times, durations and money."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import pairwise
from urllib.parse import quote, urlencode

from exporter.analytics.schemas import SessionSummary
from exporter.web.markup import Html, element

RELOAD_SECONDS = 30
"""Interval of a page's automatic reload."""
_UNITS = ((365 * 86400.0, "y"), (86400.0, "d"), (3600.0, "h"), (60.0, "min"), (1.0, "s"))
_MILLISECONDS_BELOW = 10


@dataclass(frozen=True, slots=True)
class View:
    """One request for a page: the ASGI root_path, which comes before every path, the page's own path, quoted, and its
    parameters."""

    now: float
    root: str = ""
    path: str = "/"
    query: Mapping[str, str] = field(default_factory=dict)

    @property
    def reloads(self) -> bool:
        """Whether the page reloads itself every RELOAD_SECONDS."""
        return self.query.get("reload") == str(RELOAD_SECONDS)

    def link(self, path: str, query: Mapping[str, object] | None = None) -> str:
        """A link to a path of the exporter, which is quoted already; parameters that are None are left out."""
        given = {name: value for name, value in (query or {}).items() if value is not None}
        return quote(self.root, safe="/") + path + (f"?{urlencode(given)}" if given else "")

    def here(self, **changes: object) -> str:
        """A link to this page with other parameters."""
        return self.link(self.path, {**self.query, **changes})

    def session(self, session: SessionSummary) -> str:
        """A link to a session's timeline."""
        return self.link(session_path(session.session_id), {"database": session.database})

    def age(self, at: float | None) -> Html:
        """How long ago a time was; a tooltip shows the time."""
        if at is None:
            return Html("–")
        ago = self.now - at
        told = f"{_rough(ago)} ago" if ago >= 1 else "now" if ago > -1 else f"in {_rough(-ago)}"
        return element("time", told, datetime=_iso(at), title=moment(at))


def session_path(session_id: str | None) -> str:
    """The path of a session's page, quoted: an id may have slashes in it."""
    return f"/sessions/{quote(str(session_id), safe='')}"


def _rough(seconds: float) -> str:
    """A duration in its largest unit."""
    size, unit = next(((size, unit) for size, unit in _UNITS if seconds >= size), _UNITS[-1])
    return f"{int(seconds / size)} {unit}"


def took(seconds: float | None) -> str:
    """A duration in its two largest units."""
    if seconds is None:
        return "–"
    if seconds < 0.001:  # noqa: PLR2004
        return "0 s"
    if seconds < _MILLISECONDS_BELOW:
        return f"{seconds:.2g} s" if seconds >= 0.1 else f"{1000 * seconds:.3g} ms"  # noqa: PLR2004
    whole = round(seconds)
    for (size, unit), (smaller, small_unit) in pairwise(_UNITS):
        if whole >= size:
            rest = int(whole % size // smaller)
            return f"{int(whole // size)} {unit}" + (f" {rest} {small_unit}" if rest else "")
    return f"{whole} s"


_SMALLEST_USD = 0.0001


def usd(amount: float | None) -> str | None:
    """An amount of money: cents, or of less than a dollar four decimals."""
    if amount is None:
        return None
    if 0 < amount < _SMALLEST_USD:
        return f"< ${_SMALLEST_USD}"
    return f"${amount:,.2f}" if amount >= 1 or not amount else f"${amount:.4f}"


def cost_origin(cost: float | None, priced: float | None) -> str | None:
    """The source of a cost: the log, or tokens times the configured price."""
    if cost is None:
        return None
    if not priced:
        return "as the log says it"
    return "tokens × price" if priced >= cost else f"{usd(priced)} of it tokens × price"


def moment(at: float | None) -> str:
    """A time with its date, in UTC."""
    return "–" if at is None else f"{datetime.fromtimestamp(at, UTC):%Y-%m-%d %H:%M:%S} UTC"


def day(at: float) -> str:
    """The date of a time, in UTC."""
    return f"{datetime.fromtimestamp(at, UTC):%A, %Y-%m-%d}"


def clock(at: float) -> Html:
    """The time of day; a tooltip shows the date."""
    return element("time", f"{datetime.fromtimestamp(at, UTC):%H:%M:%S}", datetime=_iso(at), title=moment(at))


def _iso(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds")
