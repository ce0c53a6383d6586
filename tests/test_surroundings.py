"""Other objects in a log's file, and where its path leads: broken views, double quotes, links, mounts."""

import os
import resource
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest

from exporter.analytics import SessionAnalytics
from exporter.source.errors import DatabaseError, Reason
from tests.conftest import AsNobody, Spawn
from tests.support.exporting import Exporting
from tests.support.logs import Log, Writer


def failure_of(exporting: Exporting) -> DatabaseError:
    exporting.run()
    assert exporting.refresh.status.failure is not None
    return exporting.refresh.status.failure


def messages(exporting: Exporting) -> float:
    return sum(exporting.good()["agent_messages_total"].values())


# -- objects that no profile names ------------------------------------------------------------------------------------


def a_virtual_table_without_its_module(log: Log) -> None:
    log.db.execute("PRAGMA writable_schema = 1")
    sql = "CREATE VIRTUAL TABLE memories USING vec0(embedding float[4])"
    log.db.execute("INSERT INTO sqlite_schema VALUES ('table', 'memories', 'memories', 0, ?)", (sql,))


def a_view_of_a_table_that_is_gone(log: Log) -> None:
    log.db.executescript("CREATE TABLE gone (x); CREATE VIEW broken AS SELECT x FROM gone; DROP TABLE gone")


def a_damaged_page_of_a_search_index(log: Log) -> None:
    log.db.execute("CREATE VIRTUAL TABLE found USING fts5(text)")
    ((page,),) = log.db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'found_config'")
    log.close()
    with log.path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\x55" * 4096)


@pytest.mark.parametrize(
    "spoil",
    [a_virtual_table_without_its_module, a_view_of_a_table_that_is_gone, a_damaged_page_of_a_search_index],
)
@pytest.mark.parametrize("profile", ["auto", "heist-day18"])
def test_an_unrelated_object_concerns_nobody(tmp_path: Path, spoil: Callable[[Log], None], profile: str) -> None:
    log = Log(tmp_path / "log.db")
    log.messages("s", "planner", "mole")
    spoil(log)
    log.close()
    assert messages(Exporting(log.path, profile=profile)) == 2


def test_a_named_object_that_is_broken_is_one_that_lacks_its_columns(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "log.db")) as db:
        db.executescript(
            "CREATE TABLE sessions (session_id, start_time, end_time, num_turns, status);"
            "CREATE TABLE tool_usage (session_id, agent_name, tool_name, tool_params, timestamp, success);"
            "CREATE TABLE gone (x); CREATE VIEW messages AS SELECT x FROM gone; DROP TABLE gone"
        )
    found = failure_of(Exporting(tmp_path / "log.db"))
    assert found.reason is Reason.NO_PROFILE
    assert "lacks messages.id, messages.session_id" in str(found)


def test_a_misspelt_column_in_double_quotes_is_an_error(tmp_path: Path) -> None:
    log = Log(tmp_path / "log.db")
    log.messages("s", "planner")
    log.close()
    select = (
        "SELECT id, session_id, NULL AS turn, \"agent_nmae\" AS agent, '' AS role, NULL AS at, NULL AS text "
        "FROM messages WHERE id > :after AND id <= :until"
    )
    top = {"profiles": {"own": {"messages": select}}}
    found = failure_of(Exporting(log.path, top=top, profile="own"))
    assert found.reason is Reason.SCHEMA
    assert "agent_nmae" in str(found)


# -- where the path leads ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_a_symbolic_link_is_followed_each_time(tmp_path: Path, spawn: Spawn, mode: str) -> None:
    """Its companions are beside the file that it points to; it may be pointed elsewhere."""
    for name, agents in (("a", ["planner"]), ("b", ["planner", "mole"])):
        (tmp_path / name).mkdir()
        log = Log(tmp_path / name / "real.db", journal_mode=mode)
        log.messages("s", *agents)
        log.close()
    link = tmp_path / "log.db"
    link.symlink_to(Path("a", "real.db"))
    exporting = Exporting(link)
    assert messages(exporting) == 1
    writer = Writer(spawn, tmp_path / "a" / "real.db")
    writer.tell("INSERT INTO messages (session_id, agent_name) VALUES ('s', 'driver')")
    assert messages(exporting) == 2
    link.unlink()
    link.symlink_to(tmp_path / "b" / "real.db")
    assert exporting.good()["agent_messages_total"]["mole", ""] == 1


def test_links_that_lead_nowhere(tmp_path: Path) -> None:
    (tmp_path / "log.db").symlink_to(tmp_path / "absent.db")
    found = failure_of(Exporting(tmp_path / "log.db"))
    assert found.reason is Reason.MISSING
    assert "absent.db: no such file" in str(found)
    (tmp_path / "loop.db").symlink_to(tmp_path / "loop.db")
    found = failure_of(Exporting(tmp_path / "loop.db"))
    assert found.reason is Reason.IO
    assert "the link leads back to itself" in str(found)


# -- what cannot be opened --------------------------------------------------------------------------------------------


def test_a_process_without_descriptors(tmp_path: Path) -> None:
    log = Log(tmp_path / "log.db")
    log.messages("s", "planner")
    log.close()
    exporting = Exporting(log.path)
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    opened = [os.open(os.devnull, os.O_RDONLY)]
    resource.setrlimit(resource.RLIMIT_NOFILE, (opened[0] + 20, hard))
    try:
        with suppress(OSError):
            while True:
                opened.append(os.open(os.devnull, os.O_RDONLY))
        for spare in range(3):  # of three that a reader needs here
            found = failure_of(exporting)
            assert found.reason is Reason.DESCRIPTORS, spare
            assert "raise its limit" in str(found)
            os.close(opened.pop())
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
        for descriptor in opened:
            os.close(descriptor)
    assert messages(exporting) == 1


@pytest.mark.parametrize("companion", ["-wal", "-shm"])
def test_a_companion_that_may_not_be_read_is_named(
    tmp_path: Path, spawn: Spawn, as_nobody: AsNobody, companion: str
) -> None:
    log = Log(tmp_path / "log.db", journal_mode="wal")
    log.messages("s", "planner")
    log.close()
    Writer(spawn, log.path).tell("INSERT INTO messages (session_id, agent_name) VALUES ('s', 'mole')")
    exporting = Exporting(log.path)
    (tmp_path / f"log.db{companion}").chmod(0)
    with as_nobody():
        found = failure_of(exporting)
        assert found.reason is Reason.PERMISSION
        assert f"log.db{companion}: permission denied" in str(found)
    (tmp_path / f"log.db{companion}").chmod(0o644)
    with as_nobody():
        assert messages(exporting) == 2


# -- a -wal that is not the one that the agents write to --------------------------------------------------------------

WRITE = "INSERT INTO messages (session_id, agent_name) VALUES ('s', 'mole')"


def live(path: Path, spawn: Spawn) -> Writer:
    """A writer with a row in the -wal that is in no other file yet."""
    log = Log(path, journal_mode="wal")
    log.messages("s", "planner")
    log.close()
    writer = Writer(spawn, path)
    writer.tell(WRITE)
    return writer


def test_a_live_log_that_is_linked_or_mounted_alone(tmp_path: Path, spawn: Spawn) -> None:
    writer = live(tmp_path / "log.db", spawn)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "log.db").hardlink_to(tmp_path / "log.db")
    exporting = Exporting(tmp_path / "elsewhere" / "log.db")
    for _ in range(2):
        found = failure_of(exporting)
        assert found.reason is Reason.WAL_ELSEWHERE
        assert "Mount or link the folder" in str(found)
        assert exporting.value("agent_exporter_database_up", database="log") == 0
    writer.leave()
    assert messages(exporting) == 2


def test_a_wal_that_was_deleted_under_its_writer(tmp_path: Path, spawn: Spawn) -> None:
    writer = live(tmp_path / "log.db", spawn)
    exporting = Exporting(tmp_path / "log.db")
    assert messages(exporting) == 2
    (tmp_path / "log.db-wal").unlink()
    writer.tell(WRITE)
    assert failure_of(exporting).reason is Reason.WAL_ELSEWHERE


def test_a_wal_that_was_replaced_under_its_writer(tmp_path: Path, spawn: Spawn) -> None:
    """As by a backup that is copied back: nothing that is written from then on can be seen, and no file changes."""
    writer = live(tmp_path / "log.db", spawn)
    exporting, later = Exporting(tmp_path / "log.db"), Exporting(tmp_path / "log.db")
    assert messages(exporting) == 2
    shutil.copy(tmp_path / "log.db-wal", tmp_path / "copy")
    os.replace(tmp_path / "copy", tmp_path / "log.db-wal")
    for _ in range(2):
        found = failure_of(exporting)
        assert found.reason is Reason.WAL_ELSEWHERE
        assert "was replaced by another file" in str(found)
        writer.tell(WRITE)
    assert failure_of(later).reason is Reason.WAL_ELSEWHERE  # which did not see the one before


def test_a_wal_that_is_begun_anew_is_the_same(tmp_path: Path, spawn: Spawn) -> None:
    writer = live(tmp_path / "log.db", spawn)
    exporting = Exporting(tmp_path / "log.db")
    for count in range(2, 8, 2):
        assert messages(exporting) == count
        writer.tell("PRAGMA wal_checkpoint(TRUNCATE)", WRITE)
        assert messages(exporting) == count + 1
        writer.leave()
        writer = Writer(spawn, tmp_path / "log.db")
        writer.tell(WRITE)


# -- reasons ----------------------------------------------------------------------------------------------------------


def test_ids_that_are_texts_are_no_bug_of_ours(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "log.db")) as db:
        db.execute("CREATE TABLE said (key TEXT PRIMARY KEY, who TEXT)")
        db.execute("INSERT INTO said VALUES ('m-1', 'planner')")
        db.commit()
    select = (
        "SELECT key AS id, NULL AS session_id, NULL AS turn, who AS agent, '' AS role, NULL AS at, NULL AS text "
        "FROM said WHERE key > :after AND (key <= :until OR typeof(key) = 'text')"
    )
    found = failure_of(Exporting(tmp_path / "log.db", top={"profiles": {"own": {"messages": select}}}, profile="own"))
    assert found.reason is Reason.SCHEMA
    assert "is not a whole number" in str(found)
    assert "m-1" not in str(found)


def test_a_question_beside_an_exclusive_lock_is_not_told_to_need_an_index(tmp_path: Path, spawn: Spawn) -> None:
    log = Log(tmp_path / "log.db", "heist-day16")
    log.session("s")
    log.messages("s", "planner")
    log.close()
    analytics = SessionAnalytics(log.path, time_limit=0.3)
    assert analytics.get_session_details("s").message_count == 1
    Writer(spawn, log.path).tell("BEGIN EXCLUSIVE")
    with pytest.raises(DatabaseError, match="a writer has held the lock too long") as e:
        analytics.get_session_details("s")
    assert e.value.reason is Reason.LOCKED


def test_a_text_of_more_than_can_be_read_does_not_hide_the_others(tmp_path: Path) -> None:
    log = Log(tmp_path / "log.db")
    log.session("s")
    log.messages("s", "planner", "mole", "driver")
    log.db.execute("UPDATE messages SET message = CAST(zeroblob(67108865) AS TEXT) WHERE id = 2")
    log.db.execute("UPDATE messages SET message = hex(zeroblob(1000000)) WHERE id = 3")
    log.close()
    found = SessionAnalytics(log.path).get_session_details("s").messages
    assert [m.message for m in found] == [None, "(a text of 67108865 bytes)", "0" * 1_000_000]
