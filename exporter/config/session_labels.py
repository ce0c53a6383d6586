"""`session_labels:` - labels of sessions, from a pattern over their ids and from columns of `sessions`."""

import re
from collections.abc import Sequence
from functools import cached_property
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, PlainSerializer, model_validator

from exporter.config.label_pattern import LabelPattern
from exporter.config.strict_yaml import Substituted, in_message, mistake
from exporter.metrics.catalogue import BUILT_IN
from exporter.model import COLUMNS, Relation, Scalar, label_value

RESERVED_LABELS = frozenset(
    {"database", "job", "instance", "session_id", "le", "quantile", "stalled"}
    | {label for metric in BUILT_IN.values() for label in metric.labels}
)
API_PARAMETERS = frozenset({"limit", "offset", "sort", "tool_failed"})
"""Parameters of /api/sessions, where session labels are parameters too; the others are reserved already."""
_LABEL_NAME = re.compile(r"[a-zA-Z_][a-zA-Z0-9_]*\Z")


def _check(name: str, shown: str, remedy: str) -> None:
    """Refuse a label's name that cannot be one."""
    if name in RESERVED_LABELS or name.startswith("__"):
        raise mistake(f"{shown} cannot be a session label: metrics or Prometheus use the name; {remedy}")
    if name in API_PARAMETERS:
        raise mistake(f"{shown} cannot be a session label: the API has a parameter of the name; {remedy}")
    if not _LABEL_NAME.match(name):
        raise mistake(f"{shown} cannot be a session label: a label's name has only a-z, A-Z, 0-9 and _")


def _pattern(text: object) -> LabelPattern:
    if isinstance(text, LabelPattern):
        return text
    try:
        pattern = LabelPattern(str(text))
    except ValueError as error:
        why = "" if isinstance(text, Substituted) else f": {error}"
        syntax = "the syntax is RE2's, without look-around and back-references"
        raise mistake(f"{in_message(text)} is not a regular expression{why}; {syntax}") from None
    if not pattern.names:
        raise mistake(f"{in_message(text)} has no named group; write each label as (?P<label>...)")
    for name in pattern.names:
        shown = f"a group of {in_message(text)}" if isinstance(text, Substituted) else repr(name)
        _check(name, shown, "choose another")
    return pattern


def _columns(value: object) -> tuple[tuple[str, str], ...]:
    """Label and column, from a list of columns or from a mapping of label to column."""
    pairs = list(value.items()) if isinstance(value, dict) else [(name, name) for name in _listed(value)]
    for label, column in pairs:
        if not isinstance(column, str) or not column:
            raise mistake(f"{in_message(column)} is no name of a column; write columns: [project] or {{label: column}}")
        _check(str(label), in_message(label), f"name the label otherwise: columns: {{other: {column}}}")
        if column in COLUMNS[Relation.SESSIONS].all:
            raise mistake(f"{in_message(column)} cannot be a session label: the column has a meaning of its own")
        if [name for name, _ in pairs].count(label) > 1:
            raise mistake(f"{in_message(label)} is there twice")
    return tuple((str(label), str(column)) for label, column in pairs)


def _listed(value: object) -> Sequence[Any]:
    if not isinstance(value, list | tuple):
        raise mistake("must be a list of columns, or a mapping of label to column")
    return value


class LabelSources(BaseModel):
    """Where a log's session labels come from. Their values are those of the pattern's groups, then of the columns."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)

    pattern: Annotated[LabelPattern, BeforeValidator(_pattern), PlainSerializer(lambda p: p.pattern)] | None = None
    columns: Annotated[tuple[tuple[str, str], ...], BeforeValidator(_columns)] = ()
    """Label and column."""

    @model_validator(mode="after")
    def _each_once(self) -> "LabelSources":
        if not self.names:
            raise mistake("gives no label; give pattern: or columns:")
        if twice := next((label for label, _ in self.columns if self.names.count(label) > 1), None):
            raise mistake(f"{in_message(twice)} is both a group of pattern: and a column; name one otherwise")
        return self

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Names of the labels."""
        return (*(self.pattern.names if self.pattern else ()), *(label for label, _ in self.columns))

    @cached_property
    def column_names(self) -> tuple[str, ...]:
        """The columns of `sessions` that labels come from, each once."""
        return tuple(dict.fromkeys(column for _, column in self.columns))

    def values(self, session_id: str | None, columns: Sequence[Scalar]) -> tuple[str, ...]:
        """A session's label values, of its id and its values of `column_names`; none are known without the latter."""
        found = dict(zip(self.column_names, columns, strict=bool(columns)))
        told = ("" if (value := found.get(column)) is None else label_value(str(value)) for _, column in self.columns)
        return (*(map(label_value, self.pattern.values(session_id)) if self.pattern else ()), *told)


def label_sources(value: object) -> object:
    """A pattern alone, as the text that it is, or else what LabelSources is made of."""
    if isinstance(value, list | tuple):
        raise mistake("must be a pattern, or a mapping with pattern: and columns:")
    return value if isinstance(value, dict | LabelSources) else LabelSources(pattern=_pattern(value))
