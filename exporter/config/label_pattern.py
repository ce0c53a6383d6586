"""Session labels: a regular expression that is searched for in session ids; its named groups become labels."""

import re
from dataclasses import dataclass
from functools import cached_property

import re2

_LONGEST = 1000
_NAMED_GROUP = re.compile(r"(?<!\\)\(\?P?<(\w+)>")


@dataclass(frozen=True)
class LabelPattern:
    """A regular expression in the syntax of RE2, which matches in linear time: agents choose their session ids, and
    with backtracking one id could keep the process busy for ever.

    Raises ValueError if the expression is invalid.
    """

    pattern: str

    def __post_init__(self) -> None:
        if len(self.pattern) > _LONGEST:
            raise ValueError(f"it is longer than {_LONGEST} characters")
        names = _NAMED_GROUP.findall(self.pattern)
        if twice := next((name for name in names if names.count(name) > 1), None):
            raise ValueError(f"the group {twice} is there twice")
        try:
            _ = self._compiled
        except re2.error as error:
            raise ValueError(_text(error.args[0] if error.args else "")) from None
        except UnicodeEncodeError:
            raise ValueError("it has half of a surrogate pair, which no text has") from None

    @cached_property
    def _compiled(self) -> re2._Regexp:
        options = re2.Options()
        options.log_errors = False  # to stderr, past our log
        return re2.compile(self.pattern, options)

    @cached_property
    def _groups(self) -> tuple[int, ...]:
        return tuple(sorted(self._compiled.groupindex.values()))

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Names of the groups, in the order of the pattern."""
        index = self._compiled.groupindex
        return tuple(sorted(index, key=index.__getitem__))

    def values(self, text: str | None) -> tuple[str, ...]:
        """The values of the groups; empty if the pattern, or the group, does not match."""
        match = self._compiled.search(text.encode("utf-8", "replace")) if text is not None else None
        if match is None:
            return ("",) * len(self._groups)
        return tuple([_text(match[group] or b"") for group in self._groups])


def _text(value: bytes | str) -> str:
    return value if isinstance(value, str) else value.decode("utf-8", "replace")
