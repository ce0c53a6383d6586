"""A reader changes nothing: no file, no byte and no time stamp differs, except what the writer changed."""

import hashlib
import sqlite3
import subprocess
import sys
from pathlib import Path

import apsw
import pytest

from exporter.source.database import Database
from exporter.source.errors import DatabaseError, Reason
from exporter.source.throttle import Throttle
from tests.conftest import AsNobody, Spawn
from tests.support.exporting import Exporting
from tests.support.logs import Log, Writer
from tests.support.programs import command

WRITE = "INSERT INTO messages (session_id, agent_name) VALUES ('s', 'a')"
BEGIN = (
    "BEGIN IMMEDIATE",
    "INSERT INTO messages (session_id, message) WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) "
    "SELECT 's', hex(zeroblob(1000)) FROM n",
)
Trace = dict[str, tuple[int, int, int, str]]


def trace(folder: Path) -> Trace:
    """Names, inodes, sizes, modification times and content hashes of all files."""
    found = {}
    for path in sorted(folder.iterdir()):
        state = path.stat()
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        found[path.name] = (state.st_ino, state.st_size, state.st_mtime_ns, digest)
    return found


def make_log(path: Path, mode: str) -> None:
    log = Log(path, journal_mode=mode)
    log.session("s", "active")
    log.messages("s", "planner", "hacker")
    log.close()


@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_nothing_changes_without_a_writer(tmp_path: Path, mode: str) -> None:
    make_log(tmp_path / "log.db", mode)
    before = trace(tmp_path)
    exporting = Exporting(tmp_path / "log.db")
    exporting.good()
    exporting.good()
    assert trace(tmp_path) == before
    assert list(before) == ["log.db"]


@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_nothing_changes_beside_a_live_writer(tmp_path: Path, spawn: Spawn, mode: str) -> None:
    make_log(tmp_path / "log.db", mode)
    writer = Writer(spawn, tmp_path / "log.db")
    exporting = Exporting(tmp_path / "log.db")
    for count in range(3, 6):
        writer.tell(WRITE)
        before = trace(tmp_path)
        samples = exporting.good()
        assert sum(samples["agent_messages_total"].values()) == count
        assert trace(tmp_path) == before
    writer.leave()
    assert list(trace(tmp_path)) == ["log.db"]  # its -wal is gone: no reader kept it from cleaning up
    exporting.good()
    assert list(trace(tmp_path)) == ["log.db"]


@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_serve_and_stop_leaves_the_folder_alone(tmp_path: Path, spawn: Spawn, mode: str) -> None:
    folder = tmp_path / "logs"
    folder.mkdir()
    make_log(folder / "log.db", mode)
    config = tmp_path / "config.yaml"
    config.write_text("databases: [{path: logs/log.db, interval: 200ms}]")
    before = trace(folder)
    served = spawn(
        sys.executable, "-m", "exporter", "--config.file", str(config), "--web.listen-address", "127.0.0.1:0",
        stderr=subprocess.PIPE,
    )  # fmt: skip
    assert served.stderr
    while "first pass complete" not in served.stderr.readline():
        assert served.poll() is None
    served.terminate()
    assert served.wait(5) == 0
    assert trace(folder) == before


def test_a_writer_that_comes_while_a_quiet_log_is_read_is_not_missed(tmp_path: Path) -> None:
    make_log(tmp_path / "log.db", "wal")
    exporting = Exporting(tmp_path / "log.db")
    exporting.good()
    log = Log(tmp_path / "log.db", journal_mode="wal")
    log.messages("s", "mole")
    assert sum(exporting.good()["agent_messages_total"].values()) == 3
    log.close()
    assert sum(exporting.good()["agent_messages_total"].values()) == 3


@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_agents_that_connect_for_each_write(tmp_path: Path, spawn: Spawn, mode: str) -> None:
    """-wal and -shm come and go many times a second: none is left behind, none is missed, and nothing fails."""
    make_log(tmp_path / "log.db", mode)
    writer = spawn(*command("reconnecting_writer", tmp_path / "log.db", 400))
    exporting = Exporting(tmp_path / "log.db")
    while writer.poll() is None:
        exporting.good()
    assert writer.returncode == 0
    log = Log(tmp_path / "log.db", journal_mode=mode)
    log.messages("s", "a")
    log.close()
    assert sum(exporting.good()["agent_messages_total"].values()) == 2 + 400 + 1
    assert list(trace(tmp_path)) == ["log.db"]


def kill_in_transaction(spawn: Spawn, path: Path) -> None:
    writer = Writer(spawn, path)
    writer.tell(WRITE, *BEGIN)
    writer.kill()


def test_a_hot_journal_is_left_alone_and_told(tmp_path: Path, spawn: Spawn) -> None:
    make_log(tmp_path / "log.db", "delete")
    kill_in_transaction(spawn, tmp_path / "log.db")
    before = trace(tmp_path)
    assert "log.db-journal" in before
    exporting = Exporting(tmp_path / "log.db")
    exporting.run()
    assert exporting.refresh.status.failure is not None
    assert exporting.refresh.status.failure.reason is Reason.RECOVERY
    assert "only a writer may roll back" in str(exporting.refresh.status.failure)
    assert trace(tmp_path) == before
    sqlite3.connect(tmp_path / "log.db").execute("SELECT count(*) FROM messages").fetchone()
    assert sum(exporting.good()["agent_messages_total"].values()) == 3


def test_a_dead_writers_wal_is_read_as_it_is(tmp_path: Path, spawn: Spawn) -> None:
    make_log(tmp_path / "log.db", "wal")
    kill_in_transaction(spawn, tmp_path / "log.db")
    before = trace(tmp_path)
    assert {"log.db-wal", "log.db-shm"} <= set(before)
    assert sum(Exporting(tmp_path / "log.db").good()["agent_messages_total"].values()) == 3
    assert trace(tmp_path) == before


def test_a_wal_without_its_shm_is_left_alone_and_told(tmp_path: Path, spawn: Spawn) -> None:
    make_log(tmp_path / "log.db", "wal")
    kill_in_transaction(spawn, tmp_path / "log.db")
    (tmp_path / "log.db-shm").unlink()
    before = trace(tmp_path)
    exporting = Exporting(tmp_path / "log.db")
    exporting.run()
    assert exporting.refresh.status.failure is not None
    assert exporting.refresh.status.failure.reason is Reason.RECOVERY
    assert "no -shm" in str(exporting.refresh.status.failure)
    assert trace(tmp_path) == before


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO messages (session_id) VALUES ('s')",
        "CREATE TABLE t (x)",
        "CREATE TEMP TABLE t (x)",
        "ATTACH ':memory:' AS other",
        "PRAGMA journal_mode = wal",
        "PRAGMA query_only = 0",
        "PRAGMA wal_checkpoint",
        "VACUUM",
        "REINDEX",
        "SELECT load_extension('x')",
        "BEGIN IMMEDIATE",
    ],
)
def test_only_reading_is_authorized(tmp_path: Path, statement: str) -> None:
    make_log(tmp_path / "log.db", "delete")
    before = trace(tmp_path)
    with pytest.raises(DatabaseError), Database(tmp_path / "log.db").open_reader(Throttle()) as reader:
        reader._query(statement, {})
    assert trace(tmp_path) == before


def test_without_the_authorizer_it_is_still_read_only(tmp_path: Path) -> None:
    make_log(tmp_path / "log.db", "delete")
    before = trace(tmp_path)
    with Database(tmp_path / "log.db").open_reader(Throttle()) as reader:
        connection = reader._connection
        connection.authorizer = None
        assert connection.execute("PRAGMA query_only").get == 1
        connection.execute("PRAGMA query_only = 0")
        with pytest.raises(apsw.ReadOnlyError):
            connection.execute("INSERT INTO messages (session_id) VALUES ('s')")
    assert trace(tmp_path) == before


def test_a_log_that_may_only_be_read(tmp_path: Path, spawn: Spawn, as_nobody: AsNobody) -> None:
    """By a user who may write nothing, as where a log is mounted read-only, with and without a live WAL writer."""
    folder = tmp_path / "logs"
    folder.mkdir()
    make_log(folder / "log.db", "wal")
    first, second = Exporting(folder / "log.db"), Exporting(folder / "log.db")
    quiet = trace(folder)
    with as_nobody():
        expect_messages(first, 2)
    assert trace(folder) == quiet
    writer = Writer(spawn, folder / "log.db")
    writer.tell(WRITE)
    live = trace(folder)
    with as_nobody():
        expect_messages(first, 3)
        expect_messages(second, 3)
    assert trace(folder) == live


def expect_messages(exporting: Exporting, count: int) -> None:
    assert sum(exporting.good()["agent_messages_total"].values()) == count
