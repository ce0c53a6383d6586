"""HTML builder that escapes by default: `element` escapes every text that is not Html."""

from html import escape

_VOID = frozenset({"meta", "link", "br", "input"})


class Html(str):
    """Text that is HTML already. Only `element` and `page` create it from plain text."""

    __slots__ = ()


def element(tag: str, /, *content: object, **attributes: object) -> Html:
    """An HTML element. Content that is not Html is escaped, None is left out.

    In an attribute's name a trailing _ is dropped, and others become hyphens. True is an attribute without a value;
    attributes that are False or None are left out.
    """
    pairs = ((key.rstrip("_").replace("_", "-"), value) for key, value in attributes.items())
    written = "".join(
        f" {key}" if value is True else f' {key}="{escape(str(value))}"'
        for key, value in pairs
        if value is not None and value is not False
    )
    if tag in _VOID:
        return Html(f"<{tag}{written}>")
    return Html(f"<{tag}{written}>{joined(*content)}</{tag}>")


def joined(*content: object) -> Html:
    """Concatenated contents."""
    return Html("".join(c if isinstance(c, Html) else escape(str(c)) for c in content if c is not None))
