"""A framework's sample, copied many times under new ids: a large log of that layout."""

import re
import sqlite3
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

SAMPLES = Path(__file__).parents[1] / "samples"
_SHORTEST_ID = 4
_WORD = re.compile(r"[\w-]{4,}", re.ASCII)
_KEY = re.compile(r"(?:session|thread|trace|span|response|run|invocation|message|call|turn|item|part|event|hash)_id\Z")
_FAR = 1_000_003  # numbers that are called ids, and are no keys of a table, are moved by this


def commits(name: str) -> Iterator[str]:
    """The commits of a sample, each a script."""
    text = (SAMPLES / f"{name}.sql").read_text("utf-8")
    yield from (part + "COMMIT;" for part in text.split("\nCOMMIT;")[:-1])


class GrownSample:
    """A log that grows by whole copies of a sample. Texts that are keys get an ending of their own in each copy, also
    where they stand within other texts; numbers that are keys are moved up behind those of the copy before."""

    def __init__(self, path: Path, name: str, mode: str = "wal") -> None:
        self.copier = Copier(name)
        self._db = sqlite3.connect(path, isolation_level=None)
        self._db.execute(f"PRAGMA journal_mode = {mode}")
        self._db.execute("PRAGMA synchronous = OFF")
        for script in commits(name):
            self._db.executescript(script)
        self._db.execute("PRAGMA foreign_keys = OFF")
        self.rows = self.copier.rows
        self.copies = 1

    def grow(self, copies: int) -> None:
        """Add copies, in one transaction."""
        self._db.execute("BEGIN")
        for number in range(self.copies, self.copies + copies):
            for insert, values in self.copier.copy(number):
                self._db.execute(insert, values)
        self._db.execute("COMMIT")
        self.copies += copies

    def close(self) -> None:
        self._db.close()


class Copier:
    """Makes the rows of a sample's copies. `rows` is how many one copy has."""

    def __init__(self, name: str) -> None:
        db = sqlite3.connect(":memory:", isolation_level=None)
        for script in commits(name):
            db.executescript(script)
        tables = [_Table(db, table) for table in _tables(db)]
        db.close()
        self._ids = {value for table in tables for value in table.ids()}
        self._strides = {table.name: table.stride for table in tables}
        self._rows = [(table.insert, self._cells(table, row)) for table in tables for row in table.rows]
        self.rows = len(self._rows)

    def copy(self, number: int) -> Iterator[tuple[str, list[Any]]]:
        """The statements that insert the rows of a copy, with their values. The sample itself is copy 0."""
        for insert, cells in self._rows:
            yield insert, [cell(number) for cell in cells]

    def _cells(self, table: "_Table", row: tuple[Any, ...]) -> list[Callable[[int], Any]]:
        return [self._cell(value, table.moves.get(column)) for column, value in zip(table.columns, row, strict=True)]

    def _cell(self, value: Any, moves_with: str | None) -> Callable[[int], Any]:
        """What gives a value as it is in the copy of a number."""
        if isinstance(value, int) and moves_with is not None:
            stride = self._strides.get(moves_with, _FAR)
            return lambda number: value + number * stride
        if isinstance(value, str):
            ends = [match.end() for match in _WORD.finditer(value) if match[0] in self._ids]
            parts = [value[begin:end] for begin, end in pairwise([0, *ends, len(value)])]
            return lambda number: f"~{number}".join(parts)
        return lambda _: value


class _Table:
    """A table of a sample, with its rows. `moves` tells of each column of numbers with which table's keys it moves."""

    def __init__(self, db: sqlite3.Connection, name: str) -> None:
        self.name = name
        info = db.execute(f'PRAGMA table_info("{name}")').fetchall()
        own = [row[1] for row in info]
        self._keys = [row[1] for row in info if row[5]]
        alias = next((row[1] for row in info if row[5] and row[2].upper() == "INTEGER"), None)
        listed = ", ".join(f'"{column}"' for column in own)  # not *, which gives generated columns too
        try:
            self.rows = db.execute(f'SELECT rowid, {listed} FROM "{name}"').fetchall()
            self.columns = ["rowid", *own]
        except sqlite3.OperationalError:  # WITHOUT ROWID
            self.rows = db.execute(f'SELECT {listed} FROM "{name}"').fetchall()
            self.columns = own
        self.moves = {"rowid": name} | ({alias: name} if alias else {})
        self.moves |= {column: "" for column in own if column.lower().endswith("_id") and column not in self.moves}
        for row in db.execute(f'PRAGMA foreign_key_list("{name}")'):
            self.moves[row[3]] = row[2]
        self.stride = max((row[0] for row in self.rows if isinstance(row[0], int)), default=0)
        marks = ", ".join("?" * len(self.columns))
        names = ", ".join(f'"{column}"' if column != "rowid" else column for column in self.columns)
        self.insert = f'INSERT OR IGNORE INTO "{name}" ({names}) VALUES ({marks})'

    def ids(self) -> set[str]:
        """The texts that are keys in this table, or are called so."""
        keys = self._keys if len(self._keys) == 1 else ["id"]  # of several columns, a model or a provider may be one
        places = [i for i, name in enumerate(self.columns) if name in keys or _KEY.search(name)]
        found = {row[i] for row in self.rows for i in places}
        return {value for value in found if isinstance(value, str) and len(value) >= _SHORTEST_ID and value.isascii()}


def _tables(db: sqlite3.Connection) -> list[str]:
    sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    return [row[0] for row in db.execute(sql)]
