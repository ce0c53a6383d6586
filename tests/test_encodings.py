"""Databases whose text is UTF-16 give the same numbers and answers as the same ones in UTF-8."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from exporter.analytics import SessionAnalytics
from tests.conftest import Spawn
from tests.support.comparing import assert_equal
from tests.support.exporting import Exporting
from tests.support.logs import SCHEMAS, Writer, recount

ENCODINGS = ["UTF-8", "UTF-16le", "UTF-16be"]
NAMES = ["planner", "größe", "計画者", "🧨", 'q"u\\o\nte', "nul\0byte", "", None, b"\xff\xfe\x00"]
"""Agents' names: beyond ASCII, beyond the basic plane, what JSON escapes, and what is no text."""


def make(path: Path, encoding: str, names: list[Any] = NAMES) -> Path:
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA encoding = '{encoding}'")
        db.executescript(SCHEMAS["heist-day18"])
        db.execute("INSERT INTO sessions VALUES ('sitzung-ü🧨', 1.0, 2.0, 'completed', 3)")
        rows = [("sitzung-ü🧨", i, name, name, f"text {i} 計", 1e9 + i) for i, name in enumerate(names)]
        columns = "session_id, turn_id, agent_name, agent_role, message, timestamp"
        db.executemany(f"INSERT INTO messages ({columns}) VALUES (?, ?, ?, ?, ?, ?)", rows)
        db.execute("INSERT INTO tool_calls (session_id, agent_name, tool_name, success) VALUES (NULL, 'é', '鍵', 1)")
        db.commit()
        assert db.execute("PRAGMA encoding").fetchone() == (encoding,)
    return path


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_numbers_equal_a_recount(tmp_path: Path, encoding: str) -> None:
    path = make(tmp_path / "log.db", encoding, [name for name in NAMES if isinstance(name, str) and "\0" not in name])
    assert_equal(Exporting(path).good(), recount(path, "heist-day18"))


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_hostile_names(tmp_path: Path, encoding: str) -> None:
    """Each row counts under some name; what is text keeps its own."""
    messages = Exporting(make(tmp_path / "log.db", encoding)).good()["agent_messages_total"]
    assert sum(messages.values()) == len(NAMES)
    assert messages["計画者", "計画者"] == messages["🧨", "🧨"] == messages["nul", "nul"] == 1


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_new_rows_and_a_live_writer(tmp_path: Path, spawn: Spawn, encoding: str) -> None:
    exporting = Exporting(make(tmp_path / "log.db", encoding, ["planner"]))
    assert sum(exporting.good()["agent_messages_total"].values()) == 1
    writer = Writer(spawn, tmp_path / "log.db")
    writer.tell("PRAGMA journal_mode = wal", "INSERT INTO messages (session_id, agent_name) VALUES ('s', 'größe')")
    samples = exporting.good()
    assert samples["agent_messages_total"]["größe", ""] == 1
    writer.tell("UPDATE sessions SET status = 'failed'")


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_questions(tmp_path: Path, encoding: str) -> None:
    analytics = SessionAnalytics(make(tmp_path / "log.db", encoding, ["größe", "🧨"]))
    assert [s.session_id for s in analytics.list_sessions().sessions] == ["sitzung-ü🧨"]
    details = analytics.get_session_details("sitzung-ü🧨")
    assert [(m.agent_name, m.message) for m in details.messages] == [("größe", "text 0 計"), ("🧨", "text 1 計")]
    pairs = [(i.from_agent, i.to_agent) for i in analytics.get_agent_activity("sitzung-ü🧨").agent_interactions]
    assert pairs == [("größe", "🧨")]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("length", [0, 1, 127, 128, 129, 2000])
def test_long_names(tmp_path: Path, encoding: str, length: int) -> None:
    """Whatever their length in bytes, rows are read and the same in each encoding."""
    counts: Callable[[str], dict[tuple[str, ...], float]] = lambda e: Exporting(  # noqa: E731
        make(tmp_path / f"{e}.db", e, ["計" * length, "🧨" * length])
    ).good()["agent_messages_total"]
    found = counts(encoding)
    assert sum(found.values()) == 2
    if encoding != "UTF-8":
        assert found == counts("UTF-8")
