"""What an unknown database looks like: which of its tables may hold sessions, messages and calls, by their names."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

Columns = Mapping[str, frozenset[str]]
"""Table or view → its columns, in lower case as SQLite compares them: input of the detection."""

_SHADOW = re.compile(
    r"(.+)_(config|content|data|docsize|idx|segdir|segments|stat|node|parent|rowids?|chunks|info|auxiliary"
    r"|(vector|metadata)_?(chunks|text)\d*)"
)
"""Names of the internal tables of full-text, R-tree and vector indexes: that of the index, and a suffix."""
_COLUMNS_SHOWN = 8
_FEWEST = 2
"""Columns of the kinds that a relation has, without which a table's name says nothing."""


class _Kind(NamedTuple):
    """What tables of a relation are called, in words; patterns of the columns that tell it, and of others it may have.

    A table that is called otherwise needs a column of each that tells it.
    """

    table: frozenset[str]
    telling: Sequence[str]
    others: Sequence[str]


_ID = r"id|(session|run|thread|conversation|trace|chat)_?(id|key)?"
_AT = r"at|ts|time.*|.*(_at|_time|timestamp|_ms)|created.*|date.*"
_OUTCOME = r"ok|success|status|state|outcome|error.*|exception|result|output|response"
_TOOK = r".*(duration|latency|elapsed|took).*|ms|seconds"
_KINDS: Mapping[str, _Kind] = {
    "sessions": _Kind(
        frozenset(("session", "run", "thread", "conversation", "trace", "chat", "execution", "task", "job")),
        (r".*(start|began|begin|begun|created).*", r"(.*_)?(end|finish|stop|complet|close).*", r".*(status|state)"),
        (),
    ),
    "tool calls": _Kind(
        frozenset(("tool", "function", "action", "invocation", "command", "toolcall")),
        (r".*(tool|function|name|command).*", r"args|arguments|input.*|params.*", _OUTCOME),
        (_TOOK, _AT),
    ),
    "model calls": _Kind(
        frozenset(
            ("llm", "model", "completion", "generation", "usage", "request", "response", "span", "inference", "llmcall")
        ),
        (r".*model.*", r".*token.*"),
        (r".*(cost|price|usd).*", _TOOK, _OUTCOME, _AT),
    ),
    "messages": _Kind(
        frozenset(("message", "event", "turn", "step", "item", "part", "log")),
        (r"role|speaker|agent.*|sender|author|source.*", r".*(content|text|message|body|data|json).*"),
        (_AT,),
    ),
}
_COMPOUND = re.compile(r"\w+(session|run|thread|conversation|toolcall|llmcall|message)s?")
"""Names that are two words written as one, as ChatMessages is in lower case: the last word tells what it is."""


def tables_of_its_own(columns: Columns) -> list[str]:
    """The tables, sorted, without those that an index keeps for itself."""
    return [name for name in sorted(columns) if not ((of := _SHADOW.fullmatch(name)) and of[1] in columns)]


def likely_tables(columns: Columns) -> Iterator[tuple[str, str, list[str]]]:
    """Of each relation the table that is most like it, if any is: what it may hold, the table, columns of use."""
    left = tables_of_its_own(columns)
    found: dict[str, tuple[str, list[str]]] = {}
    for is_like in (_is_called_so, _has_all_that_tell):
        for what, kind in _KINDS.items():
            like = [table for table in left if what not in found and is_like(table, columns[table], kind)]
            uses = {table: _columns_of_use(columns[table], (_ID, *kind.telling, *kind.others)) for table in like}
            table = max(uses, key=lambda name: len(uses[name]), default=None)
            if table is not None and len(uses[table]) >= _FEWEST:
                left.remove(table)
                found[what] = table, [name for names in uses[table] for name in names][:_COLUMNS_SHOWN]
    return ((what, *found[what]) for what in _KINDS if what in found)


def _is_called_so(table: str, columns: Collection[str], kind: _Kind) -> bool:
    """Whether a word of its name is one of the relation's, and a column tells it."""
    words = re.split(r"[^a-z]+", table)
    words += [compound[1] for word in words if (compound := _COMPOUND.fullmatch(word))]
    named = any(word in kind.table or word.removesuffix("s") in kind.table for word in words)
    return named and any(re.fullmatch(pattern, name) for name in columns for pattern in kind.telling)


def _has_all_that_tell(_table: str, columns: Collection[str], kind: _Kind) -> bool:
    return len(_columns_of_use(columns, kind.telling)) == len(kind.telling)


def _columns_of_use(columns: Collection[str], patterns: Sequence[str]) -> list[list[str]]:
    """The columns of each of these sorts that a table has; each column once."""
    left, found = sorted(columns), []
    for pattern in patterns:
        if names := [name for name in left if re.fullmatch(pattern, name)]:
            found.append(names)
            left = [name for name in left if name not in names]
    return found


def few(names: Sequence[str], most: int = 4) -> str:
    """The first of these names, and how many there are more."""
    return ", ".join(names[:most]) + (f" and {len(names) - most} more" if len(names) > most else "")
