"""A log whose messages carry the tokens, as some frameworks' do, and the profile that reads it."""

import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Any

MESSAGES_PROFILE: dict[str, Any] = {
    "sessions": (
        "SELECT id, session AS session_id, at AS started_at, NULL AS ended_at, NULL AS turns, 'active' AS status "
        "FROM sessions WHERE id > :after AND id <= :until"
    ),
    "messages": (
        "SELECT id, session AS session_id, NULL AS turn, 'planner' AS agent, NULL AS role, at, '' AS text, model, "
        "input_tokens, output_tokens FROM messages WHERE id > :after AND id <= :until"
    ),
    "statuses": {"active": ["active"]},
}
"""A profile of `config.yaml`."""

Spoken = tuple[str | None, int | None, int | None]
"""Model, input and output tokens of a message."""


def write_messages(path: Path, messages: Iterable[Spoken]) -> None:
    """Write one session, `s`, in which these messages were said."""
    db = sqlite3.connect(path)
    with db:
        db.execute("CREATE TABLE sessions (id INTEGER PRIMARY KEY, session, at)")
        db.execute("CREATE TABLE messages (id INTEGER PRIMARY KEY, session, at, model, input_tokens, output_tokens)")
        db.execute("INSERT INTO sessions VALUES (1, 's', 1750000000)")
        db.executemany("INSERT INTO messages VALUES (NULL, 's', 1750000000, ?, ?, ?)", messages)
    db.close()
