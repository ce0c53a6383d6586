"""Reads take no lock that a writer waits for, and still see only committed rows."""

import itertools
import os
import sqlite3
import subprocess
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import apsw
import pytest

from exporter.model import Relation
from exporter.source.consistency import ReopenRequired
from exporter.source.database import Database, Limits, ReadObserver
from exporter.source.errors import DatabaseError, Reason
from exporter.source.reader import Reader
from exporter.source.statements import FIRST_ID, LAST_ID, Select
from exporter.source.throttle import WRITER_ACTIVE_SECONDS, Throttle
from tests.conftest import Spawn
from tests.support.exporting import Exporting
from tests.support.logs import Log, Writer
from tests.support.programs import command

ROWS = 400
HOLD = ("BEGIN IMMEDIATE", "INSERT INTO messages (session_id, agent_name) VALUES ('s', 'a')")
MESSAGES = Select(
    Relation.MESSAGES, "SELECT id, turn_id AS turn FROM messages WHERE id > :after AND id <= :until", ("id", "turn"),
    table="messages", key="id",
)  # fmt: skip


def make_log(path: Path, mode: str = "delete") -> None:
    """A log whose messages take more pages than the writers' caches."""
    log = Log(path, journal_mode=mode)
    for _ in range(ROWS):
        log.messages("s", "agent")
    log.db.execute("UPDATE messages SET turn_id = 0, message = hex(zeroblob(500))")
    log.close()


def turns(reader: Reader) -> list[int]:
    """The turns of all messages, read in one transaction."""
    return reader.sample(MESSAGES, FIRST_ID, LAST_ID).columns["turn"]


class Retries(ReadObserver):
    """Counts how often a writer was met."""

    count = 0

    def busy(self) -> None:
        self.count += 1


@pytest.mark.parametrize("mode", ["delete", "truncate", "persist", "memory", "off"])
def test_no_read_sees_half_of_a_transaction(tmp_path: Path, spawn: Spawn, mode: str) -> None:
    """Each transaction changes every row, with a cache so small that pages are written long before the commit."""
    make_log(tmp_path / "log.db")
    writer = spawn(*command("rewriting_writer", tmp_path / "log.db", mode), stdout=subprocess.PIPE)
    assert writer.stdout
    assert writer.stdout.readline() == "go\n"
    observer, seen = Retries(), set()
    database = Database(tmp_path / "log.db", observer=observer)
    with (throttle := Throttle()), database.open_reader(throttle) as reader:
        while writer.poll() is None:
            found = turns(reader)
            assert len(found) == ROWS
            (turn,) = set(found)
            seen.add(turn)
    assert writer.returncode == 0
    assert len(seen) > 10
    assert observer.count > 0


def test_what_a_transaction_left_in_the_cache_is_forgotten(tmp_path: Path, spawn: Spawn) -> None:
    """After a rollback the change counter is the old one, and so SQLite would go on using the pages that it has."""
    make_log(tmp_path / "log.db")
    writer = Writer(spawn, tmp_path / "log.db")
    database = Database(tmp_path / "log.db", Limits(busy=0.3))
    with (throttle := Throttle()), database.open_reader(throttle) as reader:

        def fetch() -> None:
            reader.next_id(MESSAGES, FIRST_ID)
            writer.tell("BEGIN IMMEDIATE", "UPDATE messages SET turn_id = 1")
            assert 1 in turns(reader)

        with pytest.raises(apsw.BusyError):
            reader.together(fetch)
        writer.tell("ROLLBACK")
        assert turns(reader) == [0] * ROWS


@pytest.mark.parametrize("error", [None, apsw.CorruptError("as what is just being written may look")])
def test_a_writer_in_the_middle_of_a_read_of_a_quiet_log(
    tmp_path: Path, spawn: Spawn, error: apsw.Error | None
) -> None:
    """It comes and goes, and does not write into the pages that are being read; the read is to be done again."""
    make_log(tmp_path / "log.db", "wal")
    with (throttle := Throttle()), Database(tmp_path / "log.db").open_reader(throttle) as reader:
        assert turns(reader) == [0] * ROWS

        def fetch() -> None:
            before = (tmp_path / "log.db").read_bytes()
            writer = Writer(spawn, tmp_path / "log.db")
            writer.tell("UPDATE messages SET turn_id = 1")
            writer.leave()
            assert (tmp_path / "log.db").read_bytes() == before
            if error is not None:
                raise error

        with pytest.raises(ReopenRequired):
            reader.together(fetch)
    with (throttle := Throttle()), Database(tmp_path / "log.db").open_reader(throttle) as reader:
        assert turns(reader) == [1] * ROWS


def test_a_writer_between_two_reads_of_a_quiet_log_within_a_tick_of_the_clock(tmp_path: Path, spawn: Spawn) -> None:
    make_log(tmp_path / "log.db", "wal")
    with (throttle := Throttle()), Database(tmp_path / "log.db").open_reader(throttle) as reader:
        assert turns(reader) == [0] * ROWS
        before = (tmp_path / "log.db").stat()
        writer = Writer(spawn, tmp_path / "log.db")
        writer.tell("UPDATE messages SET turn_id = 1")
        writer.leave()
        os.utime(tmp_path / "log.db", ns=(before.st_atime_ns, before.st_mtime_ns))
        assert (tmp_path / "log.db").stat().st_size == before.st_size
        assert turns(reader) == [1] * ROWS


def test_a_writer_that_is_setting_up_the_shared_memory(tmp_path: Path, spawn: Spawn) -> None:
    """Until it has done so, SQLite tells a reader that the log needs recovery."""
    make_log(tmp_path / "log.db", "wal")
    writer = Writer(spawn, tmp_path / "log.db")
    writer.tell("UPDATE messages SET turn_id = 1")
    with (tmp_path / "log.db-shm").open("r+b") as shm:
        shm.write(bytes(136))  # both copies of its header

    class Meanwhile(Retries):
        def busy(self) -> None:
            super().busy()
            writer.tell("UPDATE messages SET turn_id = 2")

    database = Database(tmp_path / "log.db", observer=(observer := Meanwhile()))
    with (throttle := Throttle()), database.open_reader(throttle) as reader:
        assert turns(reader) == [2] * ROWS
    assert observer.count == 1


def test_a_transaction_of_minutes_does_not_hide_what_is_committed(tmp_path: Path, spawn: Spawn) -> None:
    """Nor does reading beside it make its commit wait."""
    log = Log(tmp_path / "log.db")
    log.messages("s", "a", "b")
    log.close()
    writer = Writer(spawn, tmp_path / "log.db")
    writer.tell("PRAGMA busy_timeout = 0", *HOLD)
    observer = Retries()
    database = Database(tmp_path / "log.db", observer=observer)
    with (throttle := Throttle()), database.open_reader(throttle) as reader:
        assert len(turns(reader)) == 2

        found: list[int] = []

        def fetch() -> int:
            before = len(turns(reader))
            if not found:
                writer.tell("COMMIT")
            found.append(before)
            return len(turns(reader))

        assert observer.count == 0
        assert reader.together(fetch) == 3
        assert len(found) == 2  # what was read while it was written is thrown away, and done again


@pytest.mark.parametrize("mode", ["delete", "truncate", "persist"])
def test_a_writer_that_waits_for_nobody_is_never_refused(tmp_path: Path, spawn: Spawn, mode: str) -> None:
    """It has no busy timeout and commits without a pause, beside first passes, refreshes, and questions."""
    make_log(tmp_path / "log.db", mode)
    writer = spawn(*command("committing_writer", tmp_path / "log.db", 3), stdout=subprocess.PIPE)
    assert writer.stdout
    assert writer.stdout.readline() == "go\n"
    passes = 0
    while writer.poll() is None:
        exporting = Exporting(tmp_path / "log.db")
        exporting.run()
        if (failure := exporting.refresh.status.failure) is not None:
            assert failure.reason is Reason.LOCKED  # on a busy machine
        with (throttle := Throttle()), exporting.refresh.database.open_reader(throttle) as reader:
            assert turns(reader)
        passes += 1
    errors, commits = map(int, writer.stdout.readline().split())
    assert errors == 0
    assert commits > 100
    assert passes
    log = Log(tmp_path / "log.db")
    assert sum(exporting.good()["agent_messages_total"].values()) == ROWS + commits
    log.close()


def test_opening_takes_no_lock(tmp_path: Path, spawn: Spawn) -> None:
    """A shared lock, however short, makes a writer that commits wait: here one would be refused."""
    log = Log(tmp_path / "log.db")
    log.messages("s", "a")
    log.close()
    Writer(spawn, tmp_path / "log.db").tell("BEGIN EXCLUSIVE")
    impatient = Database(tmp_path / "log.db", Limits(busy=0))
    with (throttle := Throttle()), impatient.open_reader(throttle) as reader, pytest.raises(apsw.BusyError):
        reader.columns(["messages"])


def test_no_journal_is_deleted_by_a_reader(tmp_path: Path) -> None:
    """Beside a database of no pages, SQLite deletes the journal that it takes for an orphan's."""
    log = Log(tmp_path / "log.db")
    log.db.execute("PRAGMA journal_mode = persist")
    log.messages("s", "a")
    log.close()
    journal = tmp_path / "log.db-journal"
    assert journal.exists()

    def read_what_was_emptied() -> None:
        with (throttle := Throttle()), Database(tmp_path / "log.db").open_reader(throttle) as reader:
            (tmp_path / "log.db").write_bytes(b"")
            turns(reader)

    with pytest.raises(DatabaseError):
        read_what_was_emptied()
    assert journal.exists()


def test_another_journal_mode_while_it_is_read(tmp_path: Path) -> None:
    log = Log(tmp_path / "log.db")
    log.messages("s", "a")
    log.close()
    exporting = Exporting(tmp_path / "log.db")
    assert sum(exporting.good()["agent_messages_total"].values()) == 1
    for mode in ("wal", "delete"):
        with sqlite3.connect(tmp_path / "log.db") as db:
            db.execute("INSERT INTO messages (session_id, agent_name) VALUES ('s', 'b')")
        db.execute(f"PRAGMA journal_mode = {mode}")
        db.close()
        exporting.good()
    assert sum(exporting.good()["agent_messages_total"].values()) == 3


def test_another_journal_mode_in_the_middle_of_a_visit(tmp_path: Path) -> None:
    log = Log(tmp_path / "log.db")
    log.messages("s", "a")
    log.close()
    with (throttle := Throttle()), Database(tmp_path / "log.db").open_reader(throttle) as reader:
        reader.columns(["messages"])
        with closing(sqlite3.connect(tmp_path / "log.db")) as db:
            db.execute("PRAGMA journal_mode = wal")
            db.execute("CREATE TABLE more (id)")
            with pytest.raises(ReopenRequired):
                reader.columns(["messages"])


def test_errors_of_the_log_are_told_as_such(tmp_path: Path) -> None:
    log = Log(tmp_path / "log.db")
    log.close()
    observer = Retries()
    database = Database(tmp_path / "log.db", observer=observer)
    with (
        pytest.raises(DatabaseError, match="no such table"),
        (throttle := Throttle()),
        database.open_reader(throttle) as reader,
    ):
        reader.last_id(replace(MESSAGES, table="absent"), FIRST_ID)
    assert observer.count == 0


def test_agents_that_begin_to_write_in_the_middle_of_a_visit_are_noticed(tmp_path: Path) -> None:
    """A visit may last for half a minute, and is to rest between its reads from when they do."""
    with closing(log := Log(tmp_path / "log.db", journal_mode="wal")):
        log.messages("s", "a")
        for path in tmp_path.iterdir():
            os.utime(path, (0, 0))
        with (throttle := Throttle()), Database(tmp_path / "log.db").open_reader(throttle) as reader:
            reader.columns(["messages"])
            assert not throttle.writers_active
            log.messages("s", "b")
            time.sleep(WRITER_ACTIVE_SECONDS / 2 + 0.1)
            reader.columns(["messages"])
            assert throttle.writers_active


def test_a_first_pass_beside_connections_that_come_and_go(tmp_path: Path, spawn: Spawn) -> None:
    """Each removes -wal and -shm when it closes, and what is being read may be its pages: it has to be opened again.
    What was read until then is kept, and it is no failure."""
    make_log(tmp_path / "log.db", "wal")
    log = Log(tmp_path / "log.db", journal_mode="wal")
    log.messages("s", *["a"] * 100_000)
    log.close()
    writer = Writer(spawn, tmp_path / "log.db", "told_connecting_writer")
    exporting = Exporting(tmp_path / "log.db")
    reads = itertools.count(1)
    written: list[int] = []

    class Meanwhile(ReadObserver):
        def transaction(self, seconds: float) -> None:
            if exporting.refresh.status.published is None and next(reads) % 5 == 0:
                writer.tell("INSERT INTO messages (session_id, agent_name) VALUES ('s', 'a')")
                written.append(1)

    exporting.refresh.database.observer = Meanwhile()
    samples = exporting.good()
    assert len(written) > 5
    assert sum(samples["agent_messages_total"].values()) > ROWS + 100_000
    assert sum(exporting.good()["agent_messages_total"].values()) == ROWS + 100_000 + len(written)
