"""Faults of a real file, as context managers."""

import os
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

from tests.support.large_logs import make

OTHER_MESSAGES = 3000


def connect(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, isolation_level=None, timeout=30)


def write(path: Path) -> None:
    """A session comes, with a call that waits for its outcome; those that were under way before it settle."""
    now = time.time()
    name = f"soak_{now}"
    with closing(connect(path)) as db:
        db.execute("BEGIN IMMEDIATE")
        db.execute(
            "UPDATE sessions SET status = 'completed', end_time = ?, total_turns = 20 WHERE status = 'active'", (now,)
        )
        db.execute("UPDATE tool_calls SET success = id % 2, execution_time = 0.5 WHERE success IS NULL")
        db.execute("INSERT INTO sessions (session_id, start_time, status) VALUES (?, ?, 'active')", (name, now))
        db.executemany(
            "INSERT INTO messages (session_id, turn_id, agent_name, timestamp) VALUES (?, ?, ?, ?)",
            [(name, turn, f"agent_{turn * 7 // 3 % 6}", now) for turn in range(20)],
        )
        db.executemany(
            "INSERT INTO tool_calls (session_id, agent_name, tool_name, timestamp, success) VALUES (?, ?, ?, ?, ?)",
            [(name, "agent_1", f"tool_{i}", now, i and i % 2) for i in range(10)]
            + [(name, "agent_1", "tool_1", now, None)],
        )
        db.execute("COMMIT")


@contextmanager
def renamed_away(path: Path) -> Iterator[None]:
    aside = path.with_suffix(".aside")
    path.rename(aside)
    yield
    aside.rename(path)


@contextmanager
def replaced_by_another(path: Path) -> Iterator[None]:
    other = path.with_suffix(".other")
    make(other, OTHER_MESSAGES)
    with closing(connect(other)) as db:
        for table, column in (("messages", "timestamp"), ("tool_calls", "timestamp"), ("sessions", "start_time")):
            db.execute(f"UPDATE {table} SET {column} = {column} + ?", (time.time() - 1.7e9,))
    other.replace(path)
    yield


@contextmanager
def replaced_by_a_backup(path: Path) -> Iterator[None]:
    backup = Path(shutil.copy(path, path.with_suffix(".backup")))
    for _ in range(5):
        write(path)
    yield
    backup.replace(path)


@contextmanager
def truncated(path: Path) -> Iterator[None]:
    content = path.read_bytes()
    os.truncate(path, len(content) // 2)
    yield
    path.write_bytes(content)


@contextmanager
def garbage_in_the_header(path: Path) -> Iterator[None]:
    content = path.read_bytes()
    with path.open("r+b") as file:
        file.write(b"\xa5" * 100)
    yield
    path.write_bytes(content)


@contextmanager
def locked(path: Path) -> Iterator[None]:
    with closing(connect(path)) as db:
        db.execute("BEGIN EXCLUSIVE")
        yield
        db.execute("ROLLBACK")


@contextmanager
def table_dropped(path: Path) -> Iterator[None]:
    with closing(connect(path)) as db:
        ((schema,),) = db.execute("SELECT sql FROM sqlite_master WHERE name = 'tool_calls'")
        db.execute("DROP TABLE tool_calls")
        yield
        db.execute(schema)


@contextmanager
def vacuumed(path: Path) -> Iterator[None]:
    """VACUUM gives new ids to the sessions, whose key is not an integer."""
    with closing(connect(path)) as db:
        db.execute("DELETE FROM sessions WHERE rowid % 5 = 0")
        db.execute("VACUUM")
        yield


@contextmanager
def edited(path: Path) -> Iterator[None]:
    with closing(connect(path)) as db:
        db.execute("UPDATE tool_calls SET success = 1 - success WHERE id % 7 = 0")
        db.execute("UPDATE sessions SET status = 'failed' WHERE rowid % 9 = 0")
        db.execute("DELETE FROM messages WHERE id % 11 = 0 OR id > (SELECT max(id) - 5 FROM messages)")
        yield


@contextmanager
def forbidden(path: Path) -> Iterator[None]:
    path.chmod(0)
    yield
    path.chmod(0o644)


FAULTS: Mapping[str, Callable[[Path], AbstractContextManager[None]]] = {
    fault.__name__: fault
    for fault in (
        renamed_away,
        replaced_by_another,
        replaced_by_a_backup,
        truncated,
        garbage_in_the_header,
        locked,
        table_dropped,
        vacuumed,
        edited,
        forbidden,
    )
}
