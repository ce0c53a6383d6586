"""What an unknown database looks like: which of its tables may hold sessions, messages and calls, by their names."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

Columns = Mapping[str, frozenset[str]]
"""Table or view → its columns, in lower case as SQLite compares them: input of the detection."""

_SHADOW = re.compile(r"_(config|content|data|docsize|idx|segdir|segments|stat|node|parent|rowid|chunks)\Z")
"""Suffixes of the internal tables of full-text, R-tree and vector indexes."""
_COLUMNS_SHOWN = 8
_FEWEST = 2
"""Columns of the kinds that a relation has, without which a table's name says nothing."""


class _Kind(NamedTuple):
    """What tables of a relation are called, in words, and patterns of the columns that they have."""

    table: frozenset[str]
    columns: Sequence[str]


_ID = r"id|(session|run|thread|conversation|trace|chat)_?(id|key)?"
_AT = r"at|ts|time.*|.*(_at|_time|timestamp|_ms)|created.*|date.*"
_OUTCOME = r"ok|success|status|state|outcome|error.*|exception|result|output|response"
_TOOK = r".*(duration|latency|elapsed|took).*|ms|seconds"
_KINDS: Mapping[str, _Kind] = {
    "sessions": _Kind(
        frozenset(("session", "run", "thread", "conversation", "trace", "chat", "execution", "task", "job")),
        (_ID, r".*(start|began|begin|begun|created).*", r".*(end|finish|stop|complete|closed).*", r".*(status|state)"),
    ),
    "tool calls": _Kind(
        frozenset(("tool", "function", "action", "invocation", "command")),
        (_ID, r".*(tool|function|name|command).*", r"args|arguments|input.*|params.*", _OUTCOME, _TOOK, _AT),
    ),
    "model calls": _Kind(
        frozenset(("llm", "model", "completion", "generation", "usage", "request", "response", "span", "inference")),
        (_ID, r".*model.*", r".*token.*", r".*(cost|price|usd).*", _TOOK, _OUTCOME, _AT),
    ),
    "messages": _Kind(
        frozenset(("message", "event", "turn", "step", "item", "part", "log")),
        (_ID, r"role|speaker|agent.*|sender|author|source.*", r".*(content|text|message|body|data|json).*", _AT),
    ),
}


def tables_of_its_own(columns: Columns) -> list[str]:
    """The tables, sorted, without those that an index keeps for itself."""
    return [name for name in sorted(columns) if not _SHADOW.search(name)]


def likely_tables(columns: Columns) -> Iterator[tuple[str, str, list[str]]]:
    """Of each relation the table that is most like it, if any is: what it may hold, the table, columns of use."""
    left = tables_of_its_own(columns)
    for what, kind in _KINDS.items():
        found = {table: _columns_of_use(columns[table], kind) for table in left if _is_called_so(table, kind)}
        table = max(found, key=lambda name: len(found[name]), default=None)
        if table is not None and len(found[table]) >= _FEWEST:
            left.remove(table)
            yield what, table, [name for names in found[table] for name in names][:_COLUMNS_SHOWN]


def _is_called_so(table: str, kind: _Kind) -> bool:
    words = re.split(r"[^a-z]+", table)
    return any(word in kind.table or word.removesuffix("s") in kind.table for word in words)


def _columns_of_use(columns: Collection[str], kind: _Kind) -> list[list[str]]:
    """The columns that a table has of each sort that the relation has; each column once."""
    left, found = sorted(columns), []
    for pattern in kind.columns:
        if names := [name for name in left if re.fullmatch(pattern, name)]:
            found.append(names)
            left = [name for name in left if name not in names]
    return found


def few(names: Sequence[str], most: int = 4) -> str:
    """The first of these names, and how many there are more."""
    return ", ".join(names[:most]) + (f" and {len(names) - most} more" if len(names) > most else "")
