"""Faults of a real file: the outcome, the message, the numbers during the fault, and exact numbers after it."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from exporter.metrics.exposition import Format
from exporter.source.errors import Reason
from tests.conftest import NOBODY, AsNobody, Spawn
from tests.support.comparing import assert_equal, assert_never_fell
from tests.support.exporting import Exporting, Samples
from tests.support.logs import Log, Writer, recount

REFRESHES = "agent_exporter_refreshes_total"


def some_log(path: Path, **more: Any) -> Log:
    log = Log(path, **more)
    log.session("s1", "completed", 4)
    log.messages("s1", "planner", "hacker", "planner", "mole")
    log.call("s1", "drill", 0)
    return log


class Fault:
    """A log with a good refresh behind it, to which a fault happens."""

    def __init__(self, path: Path, caplog: pytest.LogCaptureFixture, **settings: Any) -> None:
        self.log = some_log(path)
        self.path = path
        self.caplog = caplog
        self.exporting = Exporting(path, **settings)
        self.before = self.exporting.good()

    def expect(self, reason: Reason, words: str) -> None:
        """The fault is told once and counted each time; the last good numbers stand until they expire."""
        self.caplog.clear()
        counted = self.exporting.value(REFRESHES, database="log", outcome=reason)
        for count in (1, 2, 3):
            samples = self.exporting.run()
            failure = self.exporting.refresh.status.failure
            assert failure is not None
            assert failure.reason is reason, failure
            assert words in str(failure)
            assert samples == self.before
            assert self.exporting.value(REFRESHES, database="log", outcome=reason) == counted + count
        (told,) = self.caplog.records
        assert words in told.message
        assert self.exporting.value("agent_exporter_database_up", database="log") == 0
        self.exporting.now += 60
        assert self.exporting.run() == {}

    def expect_recovery(self) -> None:
        """The next refresh is exact again, and no counter fell."""
        samples = self.exporting.good()
        assert_equal_gauges(samples, self.path)
        assert_never_fell(self.before, samples)
        assert self.exporting.value("agent_exporter_database_up", database="log") == 1


def assert_equal_gauges(samples: Samples, path: Path) -> None:
    """Gauges equal a recount; counters may have seen more than is there now."""
    counts = recount(path, "heist-day18")
    gauges = {name: part for name, part in counts.items() if not name.endswith(("_total", "_sum", "_count"))}
    assert_equal(samples, gauges)


@pytest.fixture
def fault(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> Fault:
    return Fault(tmp_path / "log.db", caplog)


def test_missing_at_first_and_appearing_later(tmp_path: Path) -> None:
    exporting = Exporting(tmp_path / "log.db")
    assert exporting.run() == {}
    assert exporting.refresh.status.failure is not None
    assert "no such file; it is read as soon as it appears" in str(exporting.refresh.status.failure)
    sqlite3.connect(tmp_path / "log.db").close()
    (tmp_path / "log.db").touch()
    exporting.run()
    assert "the file is empty" in str(exporting.refresh.status.failure)
    some_log(tmp_path / "log.db")
    assert_equal(exporting.good(), recount(tmp_path / "log.db", "heist-day18"))


def test_deleted_while_running(fault: Fault) -> None:
    moved = fault.path.rename(fault.path.with_name("elsewhere"))
    fault.expect(Reason.MISSING, "no such file")
    moved.rename(fault.path)
    fault.expect_recovery()


def test_replaced_by_another_log(fault: Fault, caplog: pytest.LogCaptureFixture) -> None:
    other = Log(fault.path.with_name("other.db"))
    other.session("t1", "failed", 2)
    other.messages("t1", "planner", "driver")
    other.close()
    os.replace(other.path, fault.path)
    fault.expect_recovery()
    assert "replaced by another" in caplog.text
    samples = fault.exporting.samples()
    assert samples["agent_messages_total"]["planner", ""] == 2 + 1  # all that were ever seen, in either
    assert samples["agent_messages_total"]["driver", ""] == 1
    assert samples["agent_sessions"]["completed",] == 0


def test_replaced_by_an_older_copy_of_itself(fault: Fault, tmp_path: Path) -> None:
    backup = shutil.copy(fault.path, tmp_path / "backup.db")
    fault.log.messages("s1", "driver", "driver")
    later = fault.exporting.good()
    os.replace(backup, fault.path)
    restored = fault.exporting.good()
    assert_never_fell(later, restored)
    assert restored["agent_messages_total"]["driver", ""] == 2
    Log(fault.path).messages("s1", "planner")
    samples = fault.exporting.good()
    assert samples["agent_messages_total"]["planner", ""] == 3
    assert_equal_gauges(samples, fault.path)


def test_truncated(fault: Fault) -> None:
    content = fault.path.read_bytes()
    os.truncate(fault.path, len(content) // 2)
    fault.expect(Reason.CORRUPT, "integrity_check")
    fault.path.write_bytes(content)
    fault.expect_recovery()


def test_truncated_to_nothing(fault: Fault) -> None:
    content = fault.path.read_bytes()
    os.truncate(fault.path, 0)
    fault.expect(Reason.NOT_A_DATABASE, "the file is empty")
    fault.path.write_bytes(content)
    fault.expect_recovery()


def test_garbage_in_the_header(fault: Fault) -> None:
    content = fault.path.read_bytes()
    fault.path.write_bytes(b"\xff" * 100 + content[100:])
    fault.expect(Reason.NOT_A_DATABASE, "is not a SQLite database")
    fault.path.write_bytes(content)
    fault.expect_recovery()


def test_a_corrupt_page_in_the_middle(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    log = some_log(tmp_path / "log.db")
    log.insert("messages", *({"session_id": "s1", "agent_name": "a", "message": "x" * 500} for _ in range(500)))
    log.close()
    content = log.path.read_bytes()
    middle = len(content) // 2 // 4096 * 4096
    log.path.write_bytes(content[:middle] + b"\x55" * 4096 + content[middle + 4096 :])
    exporting = Exporting(log.path)
    assert exporting.run() == {}
    assert exporting.refresh.status.failure is not None
    assert exporting.refresh.status.failure.reason is Reason.CORRUPT
    log.path.write_bytes(content)
    assert_equal(exporting.good(), recount(log.path, "heist-day18"))


def test_a_table_dropped_and_created_again(fault: Fault) -> None:
    rows = fault.log.db.execute("SELECT * FROM tool_calls").fetchall()
    (schema,) = fault.log.db.execute("SELECT sql FROM sqlite_master WHERE name = 'tool_calls'").fetchone()
    fault.log.db.execute("DROP TABLE tool_calls")
    fault.log.db.execute("DROP TABLE tool_usage")
    samples = fault.exporting.run()
    assert samples == fault.before
    assert fault.exporting.refresh.status.failure is not None
    assert fault.exporting.refresh.status.failure.reason is Reason.NO_PROFILE
    assert "the nearest, heist-documented, lacks tool_usage" in str(fault.exporting.refresh.status.failure)
    fault.log.db.execute(schema)
    fault.log.db.executemany(f"INSERT INTO tool_calls VALUES ({', '.join('?' * len(rows[0]))})", rows)
    fault.expect_recovery()


def test_a_log_that_migrates_to_another_layout(fault: Fault, caplog: pytest.LogCaptureFixture) -> None:
    """The agents' next version keeps its calls elsewhere: the profile is chosen anew, and all is read with it."""
    db = fault.log.db
    db.executescript(
        "DROP TABLE tool_calls; DROP TABLE tool_usage; CREATE TABLE tool_usage (id INTEGER PRIMARY KEY, "
        "session_id TEXT, tool_name TEXT, operation TEXT, success INTEGER); "
        "INSERT INTO tool_usage (session_id, tool_name, operation, success) VALUES ('s1', 'radio', 'send', 1)"
    )
    fault.exporting.run()
    samples = fault.exporting.good()
    assert "of another layout now" in caplog.text
    assert samples["agent_tool_calls_total"]["unknown", "radio", "send", "success"] == 1
    assert samples["agent_messages_total"] == fault.before["agent_messages_total"]
    assert_never_fell(fault.before, samples)


def test_a_column_renamed_while_running(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    fault = Fault(tmp_path / "log.db", caplog, profile="heist-day18")
    fault.log.db.execute("ALTER TABLE messages RENAME COLUMN agent_name TO who")
    fault.expect(Reason.SCHEMA, "no such column: agent_name")
    fault.log.db.execute("ALTER TABLE messages RENAME COLUMN who TO agent_name")
    fault.expect_recovery()


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda path: path.mkdir(), "a directory"),
        (os.mkfifo, "a FIFO"),
        (lambda path: path.symlink_to("/dev/zero"), "a character device"),
        (lambda path: path.touch(), "the file is empty"),
    ],
    ids=["directory", "fifo", "device", "empty"],
)
def test_what_is_no_file(fault: Fault, make: Callable[[Path], object], words: str) -> None:
    moved = fault.path.rename(fault.path.with_name("elsewhere"))
    make(fault.path)
    fault.expect(Reason.NOT_A_DATABASE, words)
    fault.path.rmdir() if fault.path.is_dir() else fault.path.unlink()
    moved.rename(fault.path)
    fault.expect_recovery()


def test_permission_taken_away_and_given_back(fault: Fault, as_nobody: AsNobody) -> None:
    os.utime(fault.path)  # else an unchanged file is not even read
    fault.path.chmod(0)
    with as_nobody():
        fault.expect(Reason.PERMISSION, f"permission denied; let user {NOBODY} read the file")
    fault.path.chmod(0o644)
    with as_nobody():
        fault.expect_recovery()
    fault.path.parent.chmod(0)
    with as_nobody():
        fault.expect(Reason.PERMISSION, "search its folders")
    fault.path.parent.chmod(0o755)
    with as_nobody():
        fault.expect_recovery()


def test_an_exclusive_lock_that_is_held(tmp_path: Path, caplog: pytest.LogCaptureFixture, spawn: Spawn) -> None:
    fault = Fault(tmp_path / "log.db", caplog)
    fault.exporting.refresh.database.limits = fault.exporting.refresh.database.limits._replace(busy=0.2)
    holder = Writer(spawn, fault.path)
    holder.tell("BEGIN EXCLUSIVE")
    os.utime(fault.path)  # else an unchanged file is not even read
    fault.expect(Reason.LOCKED, "a writer has held the lock too long")
    assert fault.exporting.value("agent_exporter_busy_retries_total", database="log") > 10
    holder.kill()
    fault.log.messages("s1", "driver")
    fault.expect_recovery()


def test_an_unchanged_file_is_not_even_opened(fault: Fault) -> None:
    os.utime(fault.path, (1_700_000_000, 1_700_000_000))  # long enough ago to be sure that nothing came after it
    fault.exporting.good()
    fault.path.chmod(0o600)
    content = fault.path.read_bytes()
    fault.path.write_bytes(b"?" * len(content))
    os.utime(fault.path, (1_700_000_000, 1_700_000_000))
    assert fault.exporting.good() == fault.before
    fault.path.write_bytes(content)
    fault.expect_recovery()


def test_a_clock_set_back(fault: Fault) -> None:
    fault.exporting.set_back = 7 * 86400
    fault.log.messages("s1", "driver")
    fault.expect_recovery()
    assert fault.exporting.samples()["agent_messages_total"]["driver", ""] == 1


def test_a_log_that_grows_faster_than_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each visit's time is up after one slice; what was read is published all the same, and the backlog shown."""
    log = some_log(tmp_path / "log.db")
    exporting = Exporting(log.path)
    exporting.good()
    rows = [{"session_id": "s1", "agent_name": "planner"} for _ in range(50_000)]
    log.insert("messages", *rows)
    exporting.tick = 0.001
    monkeypatch.setattr("exporter.engine.ingest.READ_SECONDS_PER_REFRESH", 0.015)
    assert exporting.refresh.run() is True
    part = exporting.samples()["agent_messages_total"]["planner", ""]
    assert 2 < part < 50_002
    assert exporting.value("agent_exporter_backlog_rows", database="log", relation="messages") > 0
    monkeypatch.undo()
    exporting.tick = 0
    assert exporting.good()["agent_messages_total"]["planner", ""] == 50_002
    assert exporting.value("agent_exporter_backlog_rows", database="log", relation="messages") == 0


def test_one_session_of_very_many_messages(tmp_path: Path) -> None:
    log = some_log(tmp_path / "log.db")
    log.db.execute(
        "INSERT INTO messages (session_id, agent_name) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
        "WHERE i < 1000000) SELECT 's1', iif(i % 2, 'planner', 'hacker') FROM n"
    )
    samples = Exporting(log.path).good()
    assert samples["agent_messages_total"]["planner", ""] == 500_002
    assert samples["agent_interactions_total"]["planner", "hacker"] == 500_001


def test_hostile_values(tmp_path: Path) -> None:
    """What SQLite stores and no schema forbids. The row counts, its sound parts count, nothing else is said of it."""
    log = Log(tmp_path / "log.db")
    names: list[Any] = [
        b"\xff\xfe",
        b"blob",
        "a" * 1_000_000,
        'q"u\\o\nte',
        "nul\0byte",
        42,
        2.5,
        float("inf"),
        "\ud83d\ude00",
    ]
    for i, name in enumerate(names):
        value = name.encode("utf-16", "surrogatepass").decode("utf-16") if isinstance(name, str) else name
        log.insert("messages", {"session_id": f"s{i}", "agent_name": value, "agent_role": value, "timestamp": value})
        log.call(f"s{i}", value, value, execution_time=value, timestamp=value)
        log.session(value if isinstance(value, str) else f"s{i}", str(i), value, start_time=value, end_time=value)
    odd = [2**62, -(2**62), 2**53 + 1, -1, 253402300799, "9999-12-31T23:59:59", "-0001-01-01", 1e308, "1e999", "0x10"]
    for value in odd:
        log.insert("messages", {"session_id": value, "agent_name": "planner", "timestamp": value, "turn_id": value})
        log.call("s1", "drill", value, execution_time=value)
    log.insert("messages", {"session_id": "s1", "agent_name": "planner", "timestamp": "2026-01-02T03:04:05Z"})
    samples = Exporting(log.path).good()
    messages = samples["agent_messages_total"]
    assert sum(messages.values()) == len(names) + len(odd) + 1
    assert messages['q"u\\o\nte', 'q"u\\o\nte'] == 1
    assert messages["a" * 128, "a" * 128] == 1
    assert messages["nul", "nul"] == 1
    assert messages["42", "42"] == 1
    assert samples["agent_session_last_activity_timestamp_seconds"][()] == 1767323045
    assert sum(samples["agent_sessions"].values()) == len(names)
    assert all(abs(value) < 1e300 for part in samples.values() for value in part.values())


def test_a_failing_database_does_not_touch_another(tmp_path: Path) -> None:
    log = some_log(tmp_path / "log.db")
    good, bad = Exporting(log.path), Exporting(tmp_path / "missing.db")
    bad.publisher = good.publisher
    bad.run()
    assert bad.refresh.status.failure is not None
    good.good()
    assert b'database="log"' in good.publisher.page(Format.TEXT, gzipped=False)
