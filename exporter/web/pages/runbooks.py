"""The pages at /runbooks: what an alert means and what to do. Their text is docs/alerts.md, of which
static/runbooks.md is the copy that is installed with the exporter (`make docs` writes it)."""

import re
from collections.abc import Iterator, Mapping, Sequence
from importlib.resources import files

from markdown_it import MarkdownIt
from markdown_it.token import Token

from exporter.web.markup import Html, element
from exporter.web.pages import layout
from exporter.web.pages.view import View

_OWN_PATH = re.compile(r"/(?:api|health|sessions|docs|-)[\w/?=&-]*\Z")
"""Code that is a path of the exporter without placeholders: it becomes a link."""


class Runbooks:
    """The runbooks by the names of their alerts."""

    def __init__(self, text: str | None = None) -> None:
        text = (files("exporter.web") / "static" / "runbooks.md").read_text("utf-8") if text is None else text
        self._markdown = MarkdownIt("commonmark", {"html": False}).enable("table")
        preamble, *parts = re.split(r"^## +(?=\S+$)", text, flags=re.MULTILINE)
        self._preamble = preamble.partition("\n")[2]  # without its heading
        self._parts: Mapping[str, str] = {name: body for name, _, body in (part.partition("\n") for part in parts)}
        self._anchors = {f"#{name.lower()}": name for name in self._parts}

    @property
    def names(self) -> Sequence[str]:
        """The alerts that have a runbook, in the order of the file."""
        return list(self._parts)

    def page(self, view: View, name: str) -> str | None:
        """One alert's page; None where there is no such alert."""
        if name not in self._parts:
            return None
        others = element("p", element("a", "All runbooks", href=view.link("/runbooks")))
        return layout.page(
            view,
            f"{name} - {layout.NAME}",
            element("h1", name),
            element("div", self._html(view, self._parts[name]), class_="prose"),
            others,
            layout.footer(view, ()),
        )

    def index(self, view: View) -> str:
        """The page that lists all runbooks."""
        links = (element("li", element("a", name, href=view.link(f"/runbooks/{name}"))) for name in self._parts)
        return layout.page(
            view,
            f"Runbooks - {layout.NAME}",
            element("h1", "Runbooks"),
            element("p", "What each alert means and what to do."),
            element("ul", *links, class_="contents"),
            element("div", self._html(view, self._preamble), class_="prose"),
            layout.footer(view, ()),
        )

    def _html(self, view: View, text: str) -> Html:
        tokens = self._markdown.parse(text)
        for token in tokens:
            if token.type == "fence":
                token.attrs["tabindex"] = "0"
            if token.children is not None:
                token.children = list(self._linked(view, token.children))
        return Html(self._markdown.renderer.render(tokens, self._markdown.options, {}))

    def _linked(self, view: View, tokens: Sequence[Token]) -> Iterator[Token]:
        """Links that lead somewhere here: to other runbooks and to paths of this exporter. Of others the text stays."""
        inside: list[bool] = []
        for token in tokens:
            if token.type == "link_open":
                target = self._anchors.get(str(token.attrs["href"]))
                inside.append(target is not None)
                if target is not None:
                    token.attrs = {"href": view.link(f"/runbooks/{target}")}
                    yield token
            elif token.type == "link_close":
                if inside.pop():
                    yield token
            elif token.type == "code_inline" and not inside and _OWN_PATH.match(token.content):
                yield Token("link_open", "a", 1, attrs={"href": view.link(token.content)})
                yield token
                yield Token("link_close", "a", -1)
            else:
                yield token
