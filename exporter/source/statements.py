"""SQL statements built around a profile's SELECT: slices, reads by id, searches, first and last ids, one session."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from exporter.model import COLUMNS, LABEL_LENGTH, Relation
from exporter.profiles.profile import ProfileError

SESSION_ID_LENGTH = 1000
TEXT_LENGTH = 1_000_000
LONGEST_VALUE = 64 * 1024 * 1024
"""Longest single value that SQLite may read, in bytes, before it is cut."""
_SCALAR_LENGTH = 64
_INPUT_LENGTH = 100_000
_LABELS = ("agent", "role", "tool", "operation", "model", "provider", "error", "reason")
_LENGTHS = {"session_id": SESSION_ID_LENGTH, "text": TEXT_LENGTH, "input": _INPUT_LENGTH} | dict.fromkeys(
    _LABELS, LABEL_LENGTH
)
TEXT_COLUMNS = frozenset(_LENGTHS)
"""Columns whose values are read as text, whatever type a log stores."""

_READABLE_TEXT = (
    f"iif(octet_length(text) > {LONGEST_VALUE}, '(a text of ' || octet_length(text) || ' bytes)', text) AS text"
)
"""In the innermost SELECT, where SQLite knows the length of a text without reading it."""

FIRST_ID = -(2**63) - 1
"""Below every id."""
LAST_ID = 2**63 - 1
_BELOW_ALL = -1e19

KEYED = "WHERE id IN (SELECT value FROM json_each(:keys))"
OF_SESSION = "WHERE session_id IN (:session_id, :session_number, :session_bytes)"
_LIKE_SESSION = "WHERE CAST(session_id AS TEXT) LIKE :session_pattern ESCAPE '\\'"
_SESSION = ("session_id", "session_number", "session_bytes")
UNBOUND = dict.fromkeys(("after", "until", "limit", "offset", "keys", "sessions", *_SESSION))
"""All parameters of these statements, bound to NULL, for those that are only planned."""


@dataclass(frozen=True)
class Select:
    """A relation's SELECT and its columns.

    `columns` are those that a refresh reads. `table` and `key` are the table and column that `id` comes from, None
    where it is computed; `by_session` tells whether an index finds the rows of one session.
    """

    relation: Relation
    sql: str
    columns: tuple[str, ...]
    table: str | None
    key: str | None
    by_session: bool = False

    @property
    def all_columns(self) -> tuple[str, ...]:
        """The columns that a refresh reads, and those that only questions about one session read."""
        unread = ("turn", "text") if self.relation is Relation.MESSAGES else ()
        return tuple(dict.fromkeys((*self.columns, *unread)))


def read_columns(have: frozenset[str], relation: Relation) -> tuple[str, ...]:
    """The columns that a refresh reads: all that the SELECT has, except turn and text of a message.

    Raises ProfileError if the SELECT lacks a required column.
    """
    columns = COLUMNS[relation]
    if missing := [c for c in columns.required if c not in have]:
        raise ProfileError(
            f"{relation}: the profile's SELECT has no column {', '.join(missing)}; say NULL AS {missing[0]}"
        )
    unread = {"text", "turn"} if relation is Relation.MESSAGES else set()
    return tuple(c for c in columns.all if c in have and c not in unread)


def session_searches(session_id: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """SQL conditions, with bindings, for the rows of the session whose id is shown as this text. Try them in order.

    Ids may be stored as numbers or BLOBs. An id that is not valid UTF-8 is shown with U+FFFD in it: the second
    condition finds rows with similar ids, for the caller to compare as shown.
    """
    yield OF_SESSION, {"session_id": session_id, "session_number": _as_number(session_id),
                       "session_bytes": session_id.encode("utf-8", "surrogatepass")}  # fmt: skip
    if "\ufffd" in session_id:
        pattern = re.sub(r"([%_\\])", r"\\\1", session_id)
        yield _LIKE_SESSION, {"session_pattern": re.sub("\ufffd+", "%", pattern)}


def _as_number(text: str) -> int | float | None:
    """The number that SQLite shows as this text; None if there is none."""
    for kind in (int, float):
        try:
            if str(number := kind(text)) == text and abs(number) <= LAST_ID:
                return number
        except (ValueError, OverflowError):
            continue
    return None


def after(id_: int) -> float | int:
    """The value to bind as :after. SQLite's lowest integer may be an id, so only a real number is below every id."""
    return _BELOW_ALL if id_ == FIRST_ID else id_


def longest(column: str) -> int:
    """How many characters of a column's cells are kept."""
    return _LENGTHS.get(column, _SCALAR_LENGTH)


def bounded(column: str) -> str:
    """SQL for one column with values cut to a length and BLOBs read as text."""
    if column in ("id", "part"):
        return column
    if length := _LENGTHS.get(column):
        return f"substr(CAST({column} AS TEXT), 1, {length})"
    shortened = f"substr(CAST({column} AS TEXT), 1, {_SCALAR_LENGTH})"
    return f"iif(typeof({column}) IN ('integer', 'real'), {column}, {shortened})"


def slice_sql(select: str, columns: tuple[str, ...], where: str = "", careful: bool = True) -> str:
    """A SELECT of one row: the number of rows in range, then a JSON array for each column, ordered by id and part.

    SQLite fetches it in a single step, so that another Python thread that keeps the interpreter busy cannot prolong the
    transaction. Unless `careful`, cells are not converted: four times as fast where they have the expected types.
    """
    return f"{_arrays(columns, careful)} FROM ({_rows(select, columns, where)} {_order(columns)})"


def search_sql(select: Select, columns: tuple[str, ...], where: str, newest_first: bool = False) -> str:
    """The same for :limit rows in range that satisfy `where`, after :offset others, by ascending or descending id."""
    order = _order(select.columns, " DESC" * newest_first)
    return f"{_arrays(columns)} FROM ({_rows(select.sql, columns, where)} {order} LIMIT :limit OFFSET :offset)"


def _rows(select: str, columns: tuple[str, ...], where: str) -> str:
    shown = (_READABLE_TEXT if column == "text" else column for column in columns)
    return f"SELECT {', '.join(shown)} FROM ({select}\n) {where}"


def _order(columns: tuple[str, ...], direction: str = "") -> str:
    return f"ORDER BY id{direction}" + (f", part{direction}" if "part" in columns else "")


def _arrays(columns: tuple[str, ...], careful: bool = True) -> str:
    arrays = (f"CAST(json_group_array({bounded(column) if careful else column}) AS BLOB)" for column in columns)
    return f"SELECT count(*), {', '.join(arrays)}"


def last_id_sql(select: Select) -> str:
    """SQL for the highest id of the table that `id` comes from, or above :after where it is computed; NULL if none."""
    if select.table is None:
        return f"SELECT max(id) FROM ({select.sql}\n)"
    return f"SELECT max({_quoted(select.key)}) FROM {_quoted(select.table)}"


def next_id_sql(select: Select) -> str:
    """SQL for the lowest id above :after; NULL if there is none."""
    if select.table is None:
        return f"SELECT min(id) FROM ({select.sql}\n)"
    return f"SELECT min({_quoted(select.key)}) FROM {_quoted(select.table)} WHERE {_quoted(select.key)} > :after"


def every_row(select: Select) -> Select:
    """The ids of the table that a relation's come from, whether its SELECT gives them or not."""
    table, key = _quoted(select.table), _quoted(select.key)
    sql = f"SELECT {key} AS id FROM {table} WHERE {key} > :after AND {key} <= :until"
    return replace(select, sql=sql, columns=("id",))


def _quoted(name: str | None) -> str:
    return '"' + (name or "").replace('"', '""') + '"'


def session_sql(select: str) -> str:
    """SQL for a relation's rows of one session, of which only the query plan is used."""
    return f"SELECT id FROM ({select}\n) {OF_SESSION}"


_SHOWN_AS_VALUE = "s.value, CAST(s.value AS BLOB), " + ", ".join(
    f"iif(CAST(CAST(s.value AS {kind}) AS TEXT) = s.value, CAST(s.value AS {kind}), NULL)"
    for kind in ("INTEGER", "REAL")
)


def last_message_sql(select: Select) -> str:
    """SQL for the last settled message, up to :until, of each session in the JSON array :sessions, as JSON arrays."""
    settled = " AND coalesce(settled, 1) <> 0" * ("settled" in select.columns)
    return (
        "SELECT json_group_array(json_array(s.value, "
        f"(SELECT json_array({bounded('agent')}, {bounded('at')}) FROM ({select.sql}\n) "
        f"WHERE session_id IN ({_SHOWN_AS_VALUE}){settled} {_order(select.columns, ' DESC')} LIMIT 1))) "
        "FROM json_each(:sessions) AS s"
    )
