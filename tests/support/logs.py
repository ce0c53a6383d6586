"""Logs to test with: the heist family's three variants, who writes them, and their recount by plain SQL."""

import sqlite3
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from tests.conftest import Spawn
from tests.support.programs import command

SCHEMAS = {
    "heist-day16": """
        CREATE TABLE sessions (session_id TEXT PRIMARY KEY, start_time TEXT, end_time TEXT, num_turns INTEGER,
                               status TEXT);
        CREATE TABLE messages (id INTEGER PRIMARY KEY AUTOINCREMENT, session_id TEXT, turn_id INTEGER,
                               agent_name TEXT, agent_role TEXT, message TEXT, timestamp TEXT);
        CREATE TABLE tool_usage (id INTEGER PRIMARY KEY AUTOINCREMENT, session_id TEXT, turn_id INTEGER,
                                 agent_name TEXT, tool_name TEXT, tool_params TEXT, tool_result TEXT,
                                 timestamp TEXT, success INTEGER);""",
    "heist-day18": """
        CREATE TABLE sessions (session_id TEXT PRIMARY KEY, start_time REAL, end_time REAL, status TEXT,
                               total_turns INTEGER);
        CREATE TABLE messages (id INTEGER PRIMARY KEY AUTOINCREMENT, session_id TEXT, turn_id INTEGER,
                               agent_name TEXT, agent_role TEXT, message TEXT, timestamp REAL);
        CREATE TABLE tool_calls (id INTEGER PRIMARY KEY AUTOINCREMENT, session_id TEXT, agent_name TEXT,
                                 tool_name TEXT, timestamp REAL, success INTEGER, execution_time REAL);
        CREATE TABLE tool_usage (id INTEGER PRIMARY KEY AUTOINCREMENT, session_id TEXT, tool_name TEXT,
                                 operation TEXT, usage_count INTEGER, success INTEGER, avg_execution_time REAL,
                                 success_rate REAL);
        CREATE INDEX messages_by_session ON messages (session_id);""",
    "heist-documented": """
        CREATE TABLE sessions (session_id TEXT PRIMARY KEY, start_time REAL, end_time REAL, total_turns INTEGER,
                               status TEXT);
        CREATE TABLE messages (id INTEGER PRIMARY KEY AUTOINCREMENT, session_id TEXT, turn_id INTEGER,
                               agent_name TEXT, agent_role TEXT, message TEXT, timestamp REAL);
        CREATE TABLE tool_usage (id INTEGER PRIMARY KEY AUTOINCREMENT, session_id TEXT, tool_name TEXT,
                                 operation TEXT, success INTEGER);""",
}
"""Profile → the tables it reads, as the framework creates them (day 18's side tables left out)."""

CALLS = {"heist-day16": "tool_usage", "heist-day18": "tool_calls", "heist-documented": "tool_usage"}
TURNS = {"heist-day16": "num_turns", "heist-day18": "total_turns", "heist-documented": "total_turns"}

Row = Mapping[str, Any]


class Log:
    """A log that a test writes, one commit a call. Rows are mappings of column to value."""

    def __init__(self, path: Path, variant: str = "heist-day18", journal_mode: str = "delete") -> None:
        self.path, self.variant = path, variant
        self.calls, self.turns = CALLS[variant], TURNS[variant]
        self.db = sqlite3.connect(path, isolation_level=None)
        self.db.execute(f"PRAGMA journal_mode = {journal_mode}")
        self.db.execute("PRAGMA synchronous = OFF")  # tests cut no power
        if not self.db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            self.db.executescript(SCHEMAS[variant])

    def insert(self, table: str, *rows: Row) -> None:
        self.db.execute("BEGIN")
        for row in rows:
            names = ", ".join(row)
            self.db.execute(f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(row))})", [*row.values()])
        self.db.execute("COMMIT")

    def session(self, session_id: str | None, status: str | None = "completed", turns: Any = 3, **more: Any) -> None:
        self.insert("sessions", {"session_id": session_id, "status": status, self.turns: turns, **more})

    def messages(self, session_id: str | None, *agents: str | None, **more: Any) -> None:
        rows = [{"session_id": session_id, "agent_name": agent, "turn_id": i, **more} for i, agent in enumerate(agents)]
        self.insert("messages", *rows)

    def call(self, session_id: str | None, tool: str | None, success: Any = 1, **more: Any) -> None:
        self.insert(self.calls, {"session_id": session_id, "tool_name": tool, "success": success, **more})

    def close(self) -> None:
        self.db.close()


class Writer:
    """An agent in a process of its own, which writes when it is told to.

    Its cache is so small that a large transaction is in the file, or the -wal, long before it is committed.
    """

    def __init__(self, spawn: Spawn, path: Path, program: str = "told_writer") -> None:
        pipe = subprocess.PIPE
        self.process = spawn(*command(program, path), stdin=pipe, stdout=pipe)

    def tell(self, *statements: str) -> None:
        """Have SQL executed, each statement a line, and wait for that."""
        assert self.process.stdin
        assert self.process.stdout
        for statement in statements:
            self.process.stdin.write(statement + "\n")
            self.process.stdin.flush()
            assert self.process.stdout.readline() == "done\n"

    def leave(self) -> None:
        """Have it close its connection and end."""
        assert self.process.stdin
        self.process.stdin.close()
        self.process.wait(10)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()


def recount(path: Path, variant: str) -> dict[str, dict[tuple[str, ...], float]]:
    """Every count that can be had by plain SQL over the file as it is now: metric → label values → number.

    Knows nothing of the exporter. Interactions are those of a window function over the order written.
    """
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    calls, turns = CALLS[variant], TURNS[variant]
    agent = "coalesce(nullif(agent_name, ''), 'unknown')"
    by_agent = agent if variant != "heist-documented" else "'unknown'"
    operation = "coalesce(operation, '')" if variant == "heist-documented" else "''"
    status = (
        "CASE lower(trim(status)) WHEN 'completed' THEN 'completed' WHEN 'failed' THEN 'failed' "
        "WHEN 'active' THEN 'active' ELSE 'unknown' END"
    )
    outcome = "CASE success WHEN 1 THEN 'success' WHEN 0 THEN 'failure' ELSE 'pending' END"
    tool = "coalesce(nullif(tool_name, ''), 'unknown')"
    settled = f"FROM {calls} WHERE success IN (0, 1)"
    ended = f"FROM sessions WHERE {status} IN ('completed', 'failed')"
    queries = {
        "agent_sessions": f"SELECT {status}, count(*) FROM sessions GROUP BY 1",
        "agent_sessions_started_total": "SELECT count(*) FROM sessions",
        "agent_sessions_ended_total": f"SELECT {status}, count(*) {ended} GROUP BY 1",
        "agent_session_completion_ratio": f"SELECT avg({status} = 'completed') FROM sessions",
        "agent_session_turns_average": f"SELECT avg({turns}) FROM sessions WHERE {turns} > 0",
        "agent_session_turns_sum": f"SELECT {status}, sum({turns}) {ended} AND {turns} >= 0 GROUP BY 1",
        "agent_session_turns_count": f"SELECT {status}, count({turns}) {ended} AND {turns} >= 0 GROUP BY 1",
        "agent_messages_total": f"SELECT {agent}, coalesce(agent_role, ''), count(*) FROM messages GROUP BY 1, 2",
        "agent_interactions_total": f"""
            SELECT before, agent, count(*) FROM (
                SELECT {agent} AS agent, lag({agent}) OVER (PARTITION BY session_id ORDER BY id) AS before
                FROM messages WHERE session_id IS NOT NULL)
            WHERE before IS NOT NULL GROUP BY 1, 2""",
        "agent_tool_calls_total": f"""
            SELECT {by_agent}, {tool}, {operation}, {outcome}, count(*) {settled} GROUP BY 1, 2, 3, 4""",
        "agent_tool_calls_pending": f"SELECT {tool}, count(*) FROM {calls} WHERE {outcome} = 'pending' GROUP BY 1",
        "agent_tool_success_ratio": f"SELECT {tool}, avg(success) {settled} GROUP BY 1",
    }
    if variant == "heist-day18":
        timed = f"{settled} AND execution_time >= 0 GROUP BY 1"
        queries["agent_tool_call_duration_seconds_sum"] = f"SELECT {tool}, sum(execution_time) {timed}"
        queries["agent_tool_call_duration_seconds_count"] = f"SELECT {tool}, count(*) {timed}"
    try:
        return {name: dict(_counts(db.execute(sql))) for name, sql in queries.items()}
    finally:
        db.close()


def self_join(path: Path) -> dict[tuple[str, ...], float]:
    """Interactions as the documented analytics counts them: pairs of consecutive turns of a session."""
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    sql = """SELECT m1.agent_name, m2.agent_name, count(*) FROM messages m1 JOIN messages m2
             ON m1.session_id = m2.session_id AND m1.turn_id = m2.turn_id - 1 GROUP BY 1, 2"""
    try:
        return dict(_counts(db.execute(sql)))
    finally:
        db.close()


def _counts(rows: Iterable[tuple[Any, ...]]) -> Iterable[tuple[tuple[str, ...], float]]:
    return ((tuple(row[:-1]), row[-1]) for row in rows if row[-1])
