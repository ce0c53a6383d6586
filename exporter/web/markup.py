"""HTML that is escaped by construction: elements are made by `element`, and every text in them is data."""

from html import escape

_VOID = frozenset({"meta", "link", "br", "input"})


class Html(str):
    """Text that is HTML already. Only `element` and `page` make it from what is not."""

    __slots__ = ()


def element(tag: str, /, *content: object, **attributes: object) -> Html:
    """An element. Content that is no Html is escaped, None is left out. In an attribute's name a trailing _ is dropped
    and others become hyphens; True is an attribute without a value, False and None are none."""
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
    """Contents one after the other."""
    return Html("".join(c if isinstance(c, Html) else escape(str(c)) for c in content if c is not None))
