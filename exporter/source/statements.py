"""SQL around a profile's SELECT: slices, keyed re-reads, searches, first and last ids, one session's rows."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from exporter.model import COLUMNS, LABEL_LENGTH, Relation
from exporter.profiles.profile import ProfileError

SESSION_ID_LENGTH = 1000
TEXT_LENGTH = 1_000_000
LONGEST_VALUE = 64 * 1024 * 1024
"""Bytes of a single value that may be read, if only to be cut."""
_SCALAR_LENGTH = 64
_INPUT_LENGTH = 100_000
_LABELS = ("agent", "role", "tool", "operation", "model", "provider", "error", "reason")
_LENGTHS = {"session_id": SESSION_ID_LENGTH, "text": TEXT_LENGTH, "input": _INPUT_LENGTH} | dict.fromkeys(
    _LABELS, LABEL_LENGTH
)
_SCALARS = frozenset(column for columns in COLUMNS.values() for column in columns.all) | {"rowid"}
_SCALARS -= _LENGTHS.keys()

_READABLE_TEXT = (
    f"iif(octet_length(text) > {LONGEST_VALUE}, '(a text of ' || octet_length(text) || ' bytes)', text) AS text"
)
"""Innermost, where SQLite finds out the length of a text without reading it."""

FIRST_ID = -(2**63) - 1
"""Below every id."""
LAST_ID = 2**63 - 1
_BELOW_ALL = -1e19

KEYED = "WHERE id IN (SELECT value FROM json_each(:keys))"
OF_SESSION = "WHERE session_id IN (:session_id, :session_number, :session_bytes)"
_LIKE_SESSION = "WHERE CAST(session_id AS TEXT) LIKE :session_pattern ESCAPE '\\'"
_SESSION = ("session_id", "session_number", "session_bytes")
UNBOUND = dict.fromkeys(("after", "until", "limit", "keys", "sessions", *_SESSION))
"""Every parameter that these statements have, for those that are only planned."""


@dataclass(frozen=True)
class Select:
    """A relation's SELECT, and what it turned out to yield.

    `columns` are those that a refresh reads. `table` and `key` are where `id` comes from, None where it is computed;
    `by_session` tells whether the rows of one session are found by an index.
    """

    relation: Relation
    sql: str
    columns: tuple[str, ...]
    table: str | None
    key: str | None
    by_session: bool = False

    @property
    def all_columns(self) -> tuple[str, ...]:
        """What a refresh reads, and what it leaves to questions about one session."""
        unread = ("turn", "text") if self.relation is Relation.MESSAGES else ()
        return tuple(dict.fromkeys((*self.columns, *unread)))


def read_columns(have: frozenset[str], relation: Relation, labels: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The columns a refresh reads: all that the SELECT has, but never the text of a message; and of others `labels`.

    Raises ProfileError where the SELECT lacks one that is not optional.
    """
    columns = COLUMNS[relation]
    if missing := [c for c in columns.required if c not in have]:
        raise ProfileError(
            f"{relation}: the profile's SELECT has no column {', '.join(missing)}; say NULL AS {missing[0]}"
        )
    unread = {"text", "turn"} if relation is Relation.MESSAGES else set()
    return (*(c for c in columns.all if c in have and c not in unread), *labels)


def session_searches(session_id: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Conditions, with bindings, that find the rows of a session whose id is shown as this text; the last decides.

    Ids may be stored as numbers or BLOBs. One that is no valid UTF-8 is shown with U+FFFD in it: rows that look like
    it are found, and compared as shown.
    """
    yield OF_SESSION, {"session_id": session_id, "session_number": _as_number(session_id),
                       "session_bytes": session_id.encode("utf-8", "surrogatepass")}  # fmt: skip
    if "\ufffd" in session_id:
        pattern = re.sub(r"([%_\\])", r"\\\1", session_id)
        yield _LIKE_SESSION, {"session_pattern": re.sub("\ufffd+", "%", pattern)}


def _as_number(text: str) -> int | float | None:
    """The number that SQLite shows as this text, None if there is none."""
    for kind in (int, float):
        try:
            if str(number := kind(text)) == text and abs(number) <= LAST_ID:
                return number
        except (ValueError, OverflowError):
            continue
    return None


def after(id_: int) -> float | int:
    """What to bind as :after. The lowest integer of SQLite is an id too, and only a real number is below it."""
    return _BELOW_ALL if id_ == FIRST_ID else id_


def is_text(column: str) -> bool:
    """Whether a column is a text, whatever a log stores in it. So are those that session labels come from."""
    return column not in _SCALARS


def longest(column: str) -> int:
    """Characters of a column's cells that are kept."""
    return _LENGTHS.get(column, LABEL_LENGTH if is_text(column) else _SCALAR_LENGTH)


def named(column: str) -> str:
    """A column in SQL: quoted unless the name is one of ours, since a label's may be a word of SQL."""
    return column if column in _SCALARS or column in _LENGTHS else _quoted(column)


def bounded(column: str) -> str:
    """SQL for one column that no stored value can flood memory with, nor a BLOB break."""
    if column in ("id", "part"):
        return column
    if is_text(column):
        return f"substr(CAST({named(column)} AS TEXT), 1, {longest(column)})"
    shortened = f"substr(CAST({column} AS TEXT), 1, {_SCALAR_LENGTH})"
    return f"iif(typeof({column}) IN ('integer', 'real'), {column}, {shortened})"


def slice_sql(select: str, columns: tuple[str, ...], where: str = "", careful: bool = True) -> str:
    """One row that holds all rows in range: how many, then a JSON array per column, in the order of id and part.

    A single step of SQLite fetches all of it, so that no Python thread can stretch the transaction by keeping the
    interpreter busy between rows. Unless `careful`, cells are taken as they are: four times as fast where they are of
    the expected types.
    """
    return f"{_arrays(columns, careful)} FROM ({_rows(select, columns, where)} {_order(columns)})"


def search_sql(select: str, columns: tuple[str, ...], where: str, newest_first: bool = False) -> str:
    """The same of the first :limit rows in range that `where` holds for, by id or the other way round."""
    order = _order(columns, " DESC" * newest_first)
    return f"{_arrays(columns)} FROM ({_rows(select, columns, where)} {order} LIMIT :limit)"


def _rows(select: str, columns: tuple[str, ...], where: str) -> str:
    shown = (_READABLE_TEXT if column == "text" else named(column) for column in columns)
    return f"SELECT {', '.join(shown)} FROM ({select}\n) {where}"


def _order(columns: tuple[str, ...], direction: str = "") -> str:
    return f"ORDER BY id{direction}" + (f", part{direction}" if "part" in columns else "")


def _arrays(columns: tuple[str, ...], careful: bool = True) -> str:
    arrays = (f"CAST(json_group_array({bounded(column) if careful else named(column)}) AS BLOB)" for column in columns)
    return f"SELECT count(*), {', '.join(arrays)}"


def last_id_sql(select: Select) -> str:
    """The highest id of the table that `id` comes from, or after :after where it is computed; NULL if there is none."""
    if select.table is None:
        return f"SELECT max(id) FROM ({select.sql}\n)"
    return f"SELECT max({_quoted(select.key)}) FROM {_quoted(select.table)}"


def next_id_sql(select: Select) -> str:
    """The lowest id after :after, NULL if there is none."""
    if select.table is None:
        return f"SELECT min(id) FROM ({select.sql}\n)"
    return f"SELECT min({_quoted(select.key)}) FROM {_quoted(select.table)} WHERE {_quoted(select.key)} > :after"


def _quoted(name: str | None) -> str:
    return '"' + (name or "").replace('"', '""') + '"'


def session_sql(select: str) -> str:
    """A relation's rows of one session; only its query plan is of interest."""
    return f"SELECT id FROM ({select}\n) {OF_SESSION}"


_SHOWN_AS_VALUE = "s.value, CAST(s.value AS BLOB), " + ", ".join(
    f"iif(CAST(CAST(s.value AS {kind}) AS TEXT) = s.value, CAST(s.value AS {kind}), NULL)"
    for kind in ("INTEGER", "REAL")
)


def last_message_sql(select: Select) -> str:
    """The last settled message up to :until of each session in the JSON array :sessions, as JSON arrays."""
    settled = " AND coalesce(settled, 1) <> 0" * ("settled" in select.columns)
    return _last_rows(select, ("agent", "at"), settled)


def session_columns_sql(select: Select, columns: tuple[str, ...]) -> str:
    """These columns of the last row of each session in the JSON array :sessions, as JSON arrays."""
    return _last_rows(select, columns)


def _last_rows(select: Select, columns: tuple[str, ...], where: str = "") -> str:
    return (
        "SELECT json_group_array(json_array(s.value, "
        f"(SELECT json_array({', '.join(map(bounded, columns))}) FROM ({select.sql}\n) "
        f"WHERE session_id IN ({_SHOWN_AS_VALUE}){where} {_order(select.columns, ' DESC')} LIMIT 1))) "
        "FROM json_each(:sessions) AS s"
    )
