"""SQL around a profile's SELECT: slices, keyed re-reads, first and last ids, one session's rows."""

from exporter.model import LABEL_LENGTH, OPTIONAL_COLUMNS, ROW_TYPES, Relation
from exporter.profiles.profile import ProfileError

SESSION_ID_LENGTH = 1000
TEXT_LENGTH = 1_000_000
LONGEST_VALUE = 64 * 1024 * 1024
"""Bytes of a single value that may be read, if only to be cut."""
_SCALAR_LENGTH = 64
_LENGTHS = {"session_id": SESSION_ID_LENGTH, "text": TEXT_LENGTH} | dict.fromkeys(
    ("agent", "role", "tool", "operation", "model"), LABEL_LENGTH
)

_READABLE_TEXT = f"iif(octet_length(text) > {LONGEST_VALUE}, '(a text of ' || octet_length(text) || ' bytes)', text)"
"""Innermost, where SQLite finds out the length of a text without reading it."""

FIRST_ID = -(2**63)
LAST_ID = 2**63 - 1


def columns_of(relation: Relation) -> tuple[str, ...]:
    """The relation's columns, as model.py declares them."""
    return ROW_TYPES[relation]._fields


def bounded(column: str, careful: bool = True) -> str:
    """SQL for one column that no stored value can flood memory with; `careful` also withstands BLOBs and long junk
    where a number or a time belongs, which costs a fifth of the speed."""
    if column == "id":
        return "id"
    if length := _LENGTHS.get(column):
        return f"substr(CAST({column} AS TEXT), 1, {length})"
    if not careful:
        return column
    shortened = f"substr(CAST({column} AS TEXT), 1, {_SCALAR_LENGTH})"
    return f"iif(typeof({column}) IN ('integer', 'real'), {column}, {shortened})"


def slice_sql(select: str, columns: tuple[str, ...], where: str = "", careful: bool = True) -> str:
    """One row that holds all rows in range: the last id, then a JSON array per column, in the order of the ids.

    A single step of SQLite fetches all of it, so that no Python thread can stretch the transaction by keeping the
    interpreter busy between rows.
    """
    return f"{_arrays(columns, careful)} FROM (SELECT id, {_wanted(columns)} FROM ({select}) {where} ORDER BY id)"


def search_sql(select: str, columns: tuple[str, ...], where: str, newest_first: bool = False) -> str:
    """The same of the first :limit rows in range that `where` holds for, by id or the other way round."""
    rows = f"SELECT id, {_wanted(columns)} FROM ({select}) {where} ORDER BY id{' DESC' * newest_first} LIMIT :limit"
    return f"{_arrays(columns)} FROM ({rows})"


def _arrays(columns: tuple[str, ...], careful: bool = True) -> str:
    arrays = (f"CAST(json_group_array({bounded(column, careful)}) AS BLOB)" for column in columns)
    return f"SELECT max(id), {', '.join(arrays)}"


def _wanted(columns: tuple[str, ...]) -> str:
    return ", ".join(f"{_READABLE_TEXT} AS text" if c == "text" else c for c in columns if c != "id")


def last_id_sql(select: str) -> str:
    """The highest id after :after, NULL if there is none."""
    return f"SELECT max(id) FROM ({select})"


def next_id_sql(select: str) -> str:
    """The lowest id after :after, NULL if there is none."""
    return f"SELECT min(id) FROM ({select})"


def session_sql(select: str) -> str:
    """A relation's rows of one session; only its query plan is of interest."""
    return f"SELECT id FROM ({select}) WHERE session_id = :session_id"


def by_session(plan: list[str]) -> bool:
    """Whether a query plan finds a session's rows by an index."""
    return bool(plan) and all("session_id=?" in step for step in plan if step.startswith(("SEARCH", "SCAN")))


def scans(plan: list[str]) -> list[str]:
    """The steps of a query plan that go through a whole table or index, each once."""
    return sorted({s for s in plan if s.startswith("SCAN") and "(subquery" not in s and "VIRTUAL TABLE" not in s})


def last_message_sql(select: str) -> str:
    """The last message up to :until of each session in the JSON array :sessions, as JSON arrays."""
    return (
        "SELECT json_group_array(json_array(s.value, "
        f"(SELECT json_array({bounded('agent')}, {bounded('at')}) FROM ({select}) "
        "WHERE session_id = s.value ORDER BY id DESC LIMIT 1))) FROM json_each(:sessions) AS s"
    )


def columns_used(have: frozenset[str], relation: Relation) -> tuple[str, ...]:
    """The columns a refresh reads: all that the SELECT has, but never the text of a message.

    Raises ProfileError where the SELECT lacks one that is not optional.
    """
    missing = [c for c in columns_of(relation) if c not in have and c not in OPTIONAL_COLUMNS]
    if missing:
        raise ProfileError(
            f"{relation}: the profile's SELECT has no column {', '.join(missing)}; say NULL AS {missing[0]}"
        )
    unread = {"id", "text", "turn"} if relation is Relation.MESSAGES else set()
    return tuple(c for c in columns_of(relation) if c in have and c not in unread)
