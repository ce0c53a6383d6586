"""Text for a terminal."""

from exporter.source.errors import shown

_ESCAPED = {code: f"\\x{code:02x}" for code in (*range(0x20), *range(0x7F, 0xA0))}


def printable(text: str) -> str:
    """The text of a line: control characters, and bytes of a file's name that are not UTF-8, are escaped."""
    return shown(text).translate(_ESCAPED)
