"""Logs of any size to measure with, in the tables of heist's day 18."""

import sqlite3
from pathlib import Path

SCHEMA = """
CREATE TABLE sessions (session_id TEXT PRIMARY KEY, start_time REAL, end_time REAL, status TEXT, total_turns INTEGER);
CREATE TABLE messages (id INTEGER PRIMARY KEY AUTOINCREMENT, session_id TEXT, turn_id INTEGER, agent_name TEXT,
                       agent_role TEXT, message TEXT, timestamp REAL);
CREATE TABLE tool_calls (id INTEGER PRIMARY KEY AUTOINCREMENT, session_id TEXT, agent_name TEXT, tool_name TEXT,
                         timestamp REAL, success INTEGER, execution_time REAL);
CREATE INDEX messages_by_session ON messages (session_id);
"""
SESSION = "printf('session_%07d', i / 1000 * 50 + i % 50)"  # 50 under way at once, 20 messages each
MESSAGES = f"""
WITH RECURSIVE n(i) AS (SELECT :first UNION ALL SELECT i + 1 FROM n WHERE i + 1 < :first + :count)
INSERT INTO messages (session_id, turn_id, agent_name, agent_role, message, timestamp)
SELECT {SESSION}, i % 1000 / 50, 'agent_' || (i * 7 / 3 % 6), 'crew', printf('%.300c', 'x'), 1.7e9 + i FROM n
"""
CALLS = f"""
WITH RECURSIVE n(i) AS (SELECT :first UNION ALL SELECT i + 2 FROM n WHERE i + 2 < :first + :count)
INSERT INTO tool_calls (session_id, agent_name, tool_name, timestamp, success, execution_time)
SELECT {SESSION}, 'agent_' || (i * 7 / 3 % 6), 'tool_' || (i / 2 % 12), 1.7e9 + i, i % 20 > 0, i % 97 / 10.0 FROM n
"""
SESSIONS = """
WITH RECURSIVE n(i) AS (SELECT :first / 20 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < (:first + :count) / 20)
INSERT INTO sessions SELECT printf('session_%07d', i), 1.7e9 + i * 20, 1.7e9 + i * 20 + 1000,
                            iif(i % 5, 'completed', 'failed'), 20 FROM n
"""


def make(path: Path, messages: int) -> None:
    """A log of so many messages, half as many tool calls, and a session for every 20 messages."""
    db = sqlite3.connect(path, isolation_level=None)
    db.executescript("PRAGMA journal_mode = off; PRAGMA synchronous = off;" + SCHEMA)
    _insert(db, 0, messages)
    db.close()


def grow(path: Path, messages: int) -> None:
    """Append what follows, in one commit."""
    db = sqlite3.connect(path, isolation_level=None)
    ((first,),) = db.execute("SELECT max(id) FROM messages")
    _insert(db, first, messages)
    db.close()


def _insert(db: sqlite3.Connection, first: int, count: int) -> None:
    db.execute("BEGIN")
    for sql in (MESSAGES, CALLS, SESSIONS):
        db.execute(sql, {"first": first, "count": count})
    db.execute("COMMIT")
