"""Shared parts of the pages: document, navigation, tables, tiles and errors."""

import hashlib
from collections.abc import Iterable, Sequence
from importlib.resources import files
from typing import NamedTuple

from exporter import __version__
from exporter.web.markup import Html, element, joined
from exporter.web.pages.view import RELOAD_SECONDS, View, moment

STYLE_PATH, ICON_PATH = "/-/style.css", "/-/icon.svg"
POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
"""The pages' Content-Security-Policy."""

TONES = {"completed": "good", "failed": "bad", "stalled": "warn", "active": "open", "unknown": "warn"}
"""CSS class for a session's state."""

NAME = "agent-session-exporter"
_LONG = 60
_WIDE = 12

STYLE = (files("exporter.web") / "static" / "style.css").read_text("utf-8")
ICON = (files("exporter.web") / "static" / "icon.svg").read_text("utf-8")

_VERSION = {"v": hashlib.sha256((STYLE + ICON).encode()).hexdigest()[:8]}
"""Version of the style sheet in its URL, since browsers cache it for an hour."""

_PLACES = {"/": "Overview", "/sessions": "Sessions", "/runbooks": "Runbooks", "/docs": "API"}


def page(view: View, title: str, *content: object, live: bool = False) -> str:
    """A whole HTML document. A `live` page offers to reload itself."""
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", http_equiv="refresh", content=RELOAD_SECONDS) if live and view.reloads else None,
        element("title", title),
        element("link", rel="stylesheet", href=view.link(STYLE_PATH, _VERSION)),
        element("link", rel="icon", href=view.link(ICON_PATH, _VERSION)),
    )
    body = element(
        "body",
        element("a", "Skip to the content", href="#content", class_="skip"),
        element("header", _navigation(view), _reload(view) if live else None),
        element("main", *content, id="content"),
    )
    return f"<!DOCTYPE html>\n{element('html', head, body, lang='en')}\n"


def _navigation(view: View) -> Html:
    links = (
        element("a", name, href=view.link(path), aria_current="page" if path == view.path else None)
        for path, name in _PLACES.items()
    )
    return element("nav", *links, aria_label="Pages")


def _reload(view: View) -> Html:
    made = element("span", f"as of {moment(view.now)}", class_="dim")
    again = element("a", "Reload", href=view.here())
    if view.reloads:
        often = element("a", "stop reloading", href=view.here(reload=None))
    else:
        often = element("a", f"every {RELOAD_SECONDS} s", href=view.here(reload=RELOAD_SECONDS))
    return element("p", made, again, often, class_="reload")


def problem_page(view: View, title: str, detail: str) -> str:
    """A page that shows an error."""
    return page(view, title, element("h1", title), element("p", detail), live=True)


def closed_page(view: View, telemetry_path: str, why: str) -> str:
    """The landing page without session data, for addresses where the API is closed."""
    links = (telemetry_path, "/-/healthy", "/-/ready")
    return page(view, NAME, element("h1", NAME), element("p", why), footer(view, links))


def section(title: str, *content: object) -> Html:
    """A part of a page under a heading."""
    return element("section", element("h2", title), *content, aria_label=title)


class Tile(NamedTuple):
    """A number in large type with its name and, optionally, a link."""

    name: str
    value: object
    href: str | None = None
    tone: str | None = None
    about: str | None = None


def tiles(facts: Iterable[Tile], class_: str = "fleet") -> Html:
    """A row of tiles."""
    return element("dl", *map(_tile, facts), class_=f"{class_} tiles")


def _tile(tile: Tile) -> Html:
    classes = [
        c
        for c in (tile.tone, "small" if not isinstance(tile.value, Html) and len(str(tile.value)) > _WIDE else None)
        if c
    ]
    shown = element("a", tile.value, href=tile.href) if tile.href else tile.value
    return element(
        "div",
        element("dt", tile.name),
        element("dd", shown, class_=" ".join(classes) or None),
        element("dd", tile.about, class_="about") if tile.about else None,
    )


class Column(NamedTuple):
    """The head of a column; `wide` columns are left out on a phone, `number` ones are flush right."""

    name: str
    number: bool = False
    wide: bool = False


def table(caption: str, head: Sequence[Column], rows: Iterable[Iterable[object]], class_: str | None = None) -> Html:
    """A table of the page's width; None is shown as a dash. Its head stays in sight while the page is scrolled."""
    heads = (element("th", column.name, scope="col", class_=_cell_class(column)) for column in head)
    body = (element("tr", *(_cell(column, content) for column, content in zip(head, row, strict=True))) for row in rows)
    return element(
        "table",
        element("caption", caption),
        element("thead", element("tr", *heads)),
        element("tbody", *body),
        class_=class_,
    )


def _cell(column: Column, content: object) -> Html:
    return element("td", "–" if content is None else content, class_=_cell_class(column))


def _cell_class(column: Column) -> str | None:
    return " ".join(name for name, is_so in (("n", column.number), ("wide", column.wide)) if is_so) or None


def scrolled(label: str, content: Html) -> Html:
    """A part that may be wider than a phone; it takes the focus, so that keys can scroll it."""
    return element("div", content, class_="scroll", role="region", aria_label=label, tabindex=0)


def choices(label: str, options: Iterable[tuple[str, str, bool]]) -> Html:
    """Links, one of which is the present choice: name, address, whether it is the present one."""
    links = (element("a", name, href=href, aria_current="true" if present else None) for name, href, present in options)
    return element("nav", *links, class_="choices", aria_label=label)


def steps(view: View, previous: int | None, following: int | None, shown: str) -> Html:
    """Links to the page before and the page after, by their offsets, and what is shown of how many."""
    links = (
        element("a", name, href=view.here(offset=offset or None), rel=rel)
        for name, rel, offset in (("Previous page", "prev", previous), ("Next page", "next", following))
        if offset is not None
    )
    return element("p", element("span", shown, class_="dim"), *links, class_="steps")


def status(state: str) -> Html:
    """A session's state, coloured."""
    return element("span", state, class_=TONES.get(state))


def name(text: str) -> object:
    """A name from the log, cut if it is too long for a table; a tooltip shows all of it."""
    return text if len(text) <= _LONG else element("span", f"{text[:_LONG]}…", title=text)


def percent(rate: float | None) -> str:
    return "–" if rate is None else f"{100 * rate:.1f} %"


def footer(view: View, paths: Iterable[str]) -> Html:
    """The footer: version, and links for programs."""
    links = (part for path in paths for part in (" · ", element("a", path, href=view.link(path))))
    return element("footer", f"{NAME} {__version__}", joined(*links))
