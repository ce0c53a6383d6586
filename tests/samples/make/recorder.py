"""Record what a program commits to its SQLite file, as SQL text: one block a commit, in order.

    with Recorder("opencode.db") as recorder:
        ...  # run the program
    recorder.write(Path("tests/samples/opencode.sql"), tables=("session", "message"), clean=neutral)

The file must exist, with its tables. It is put into WAL mode, and a read transaction is held while the program runs: no
checkpoint can then restart the write-ahead log, so that it holds every commit, whatever language the program is written
in and however fast it commits. Replaying it commit by commit gives the rows after each; their differences are written.
"""

import re
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Collection, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Self

Value = int | float | str | bytes | None
Row = dict[str, Value]
Rows = dict[tuple[Value, ...], Row]
Clean = Callable[[str, Row], Row | None]
"""Table and row → the row as it may be published, or None to leave it out."""

_WAL_HEADER = 32
_FRAME_HEADER = 24
_PLAIN = re.compile(r"(?!(?:index|key|order|from|to|group|references|default|check|values|limit)$)[a-z_][a-z0-9_]*")


class Recorder:
    """Keeps every commit made to one file while the context is open."""

    def __init__(self, path: str | Path) -> None:
        self._path = Path(path).resolve(strict=True)
        self._folder = tempfile.TemporaryDirectory(prefix="recorder-")
        self._image = Path(self._folder.name) / "image.db"
        self._wal = Path(self._folder.name) / "wal"

    def __enter__(self) -> Self:
        with closing(sqlite3.connect(self._path, timeout=30)) as connection:
            connection.execute("PRAGMA journal_mode=WAL")
            busy, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise RuntimeError(f"{self._path}: in use; start recording before the program writes")
        self._reader = sqlite3.connect(self._path, isolation_level=None)
        self._reader.execute("BEGIN")
        self._reader.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        return self

    def __exit__(self, *_: object) -> None:
        # The log first: closing a copy of the database drops this process's lock on it.
        shutil.copy(f"{self._path}-wal", self._wal)
        shutil.copy(self._path, self._image)
        self._reader.close()

    def write(self, target: Path, tables: Collection[str], clean: Clean = lambda _, row: row) -> int:
        """Write the tables' schema and each commit that touched them to `target`; returns the number of commits."""
        schema: list[str] = []
        commits: list[list[str]] = []
        known: dict[str, Rows] = {}
        for image in self._images():
            with closing(sqlite3.connect(f"file:{image}?immutable=1", uri=True)) as connection:
                schema = schema or list(_schema(connection, tables))
                found = {table: _Table.of(connection, table) for table in tables}
                present = {name: table.rows(connection, clean) for name, table in found.items()}
            changes = [line for name in tables for line in found[name].changes(known.get(name, {}), present[name])]
            if changes:
                commits.append(changes)
            known = present
        blocks = ["\n".join(["BEGIN;", *lines, "COMMIT;", ""]) for lines in [schema, *commits]]
        target.write_text("\n".join(blocks), encoding="utf-8")
        return len(commits)

    def _images(self) -> Iterator[Path]:
        """The database as it was at the start and after each commit. Each replaces the one before."""
        yield self._without_wal_mode()
        log = self._wal.read_bytes()
        page, salts = int.from_bytes(log[8:12], "big"), log[16:24]
        with self._image.open("r+b") as image:
            for start in range(_WAL_HEADER, len(log) - page - _FRAME_HEADER + 1, page + _FRAME_HEADER):
                frame = log[start : start + _FRAME_HEADER]
                if frame[8:16] != salts:
                    break
                image.seek((int.from_bytes(frame[:4], "big") - 1) * page)
                image.write(log[start + _FRAME_HEADER : start + _FRAME_HEADER + page])
                if size := int.from_bytes(frame[4:8], "big"):
                    image.truncate(size * page)
                    image.flush()
                    yield self._without_wal_mode()

    def _without_wal_mode(self) -> Path:
        """Mark the image as a database without a write-ahead log, so that it opens by itself."""
        with self._image.open("r+b") as image:
            image.seek(18)
            image.write(b"\x01\x01")
        return self._image


@dataclass(frozen=True)
class _Table:
    """A table, and the columns that tell its rows apart: the rowid, or the primary key where it has none."""

    name: str
    key: tuple[str, ...]
    columns: tuple[str, ...]

    @classmethod
    def of(cls, connection: sqlite3.Connection, name: str) -> Self:
        info = connection.execute(
            "SELECT name, type, pk FROM pragma_table_xinfo(?) WHERE hidden = 0", (name,)
        ).fetchall()
        (without_rowid,) = connection.execute("SELECT wr FROM pragma_table_list WHERE name = ?", (name,)).fetchone()
        columns = tuple(column for column, _, _ in info)
        primary = sorted((pk, column, type_) for column, type_, pk in info if pk)
        if without_rowid or (len(primary) == 1 and primary[0][2].upper() == "INTEGER"):
            return cls(name, tuple(column for _, column, _ in primary), columns)
        return cls(name, ("rowid",), ("rowid", *columns))

    def rows(self, connection: sqlite3.Connection, clean: Clean) -> Rows:
        """The rows as they may be published, by their key."""
        found: Rows = {}
        columns, key = (", ".join(map(_quoted, names)) for names in (self.columns, self.key))
        for values in connection.execute(f"SELECT {columns} FROM {_quoted(self.name)} ORDER BY {key}"):
            row = dict(zip(self.columns, values, strict=True))
            identity = tuple(row[column] for column in self.key)
            if (published := clean(self.name, row)) is not None:
                found[identity] = published
        return found

    def changes(self, before: Rows, after: Rows) -> Iterator[str]:
        """The statements that turn one state into the next, one a line."""
        for identity in before.keys() - after.keys():
            yield f"DELETE FROM {self.name} WHERE {self._where(identity)};"
        for identity, row in after.items():
            if (old := before.get(identity)) is None:
                values = ", ".join(map(_literal, row.values()))
                yield f"INSERT INTO {self.name}({', '.join(map(_quoted, row))}) VALUES ({values});"
            elif changed := {column: value for column, value in row.items() if value != old[column]}:
                assignments = ", ".join(f"{_quoted(column)} = {_literal(value)}" for column, value in changed.items())
                yield f"UPDATE {self.name} SET {assignments} WHERE {self._where(identity)};"

    def _where(self, identity: tuple[Value, ...]) -> str:
        terms = zip(self.key, identity, strict=True)
        return " AND ".join(f"{_quoted(column)} = {_literal(value)}" for column, value in terms)


def _schema(connection: sqlite3.Connection, tables: Collection[str]) -> Iterator[str]:
    """Tables and their indexes. No triggers: what they wrote is recorded as rows."""
    statements = connection.execute(
        "SELECT tbl_name, sql FROM sqlite_schema WHERE type IN ('table', 'index') AND sql IS NOT NULL ORDER BY rowid"
    )
    return (f"{sql};" for table, sql in statements if table in tables)


def _quoted(name: str) -> str:
    return name if _PLAIN.fullmatch(name) else f'"{name}"'


def _literal(value: Value) -> str:
    """A value as SQL on one line."""
    match value:
        case None:
            return "NULL"
        case bytes():
            return f"X'{value.hex()}'"
        case str():
            lines = (f"'{line}'" for line in value.replace("'", "''").split("\n"))
            return " || char(10) || ".join(lines)
        case _:
            return repr(value)
