"""Situations of public bug reports of similar tools: no wrong number, no lost row, no false alert."""

import gc
import json
import os
import sqlite3
import weakref
from contextlib import closing
from itertools import product
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from prometheus_client.openmetrics.parser import text_string_to_metric_families as parse_openmetrics

from exporter.config.settings import parse
from exporter.engine.fold import Fold
from exporter.engine.state import State
from exporter.metrics.exposition import Format
from exporter.source.reader import Reader
from tests.conftest import Spawn
from tests.support.comparing import assert_equal
from tests.support.exporting import Exporting, Samples, samples_of
from tests.support.fleet import Fleet
from tests.support.logs import Log, Writer, recount
from tests.support.monitoring import monitored
from tests.support.serving import check, configure, get, serve, wait_for

CALLS = "agent_tool_calls_total"
MESSAGES = "agent_messages_total"


# -- a layout that changes --------------------------------------------------------------------------------------------

LAYOUTS = {
    "v1": {
        "detect": {"talk": ["who"]},
        "messages": "SELECT id, run AS session_id, NULL AS turn, who AS agent, NULL AS role, at, NULL AS text "
        "FROM talk WHERE id > :after AND id <= :until",
    },
    "v2": {
        "detect": {"utterance": ["speaker", "role"]},
        "messages": "SELECT id, run AS session_id, NULL AS turn, speaker AS agent, NULL AS role, at, NULL AS text "
        "FROM utterance WHERE id > :after AND id <= :until",
    },
}
V1 = "CREATE TABLE talk (id INTEGER PRIMARY KEY, run, who, at)"
V2 = "CREATE TABLE utterance (id INTEGER PRIMARY KEY, run, speaker, role, at)"


class Migrating:
    """A log of layout v1 with 40 messages that were read, and an agent that goes on with v2."""

    def __init__(self, folder: Path, spawn: Spawn) -> None:
        self.agent = Writer(spawn, folder / "log.db")
        self.agent.tell(V1, self.rows("talk", "run, who, at", "'r', 'planner', 1.7e9 + i", 1, 40))
        self.exporting = Exporting(folder / "log.db", top={"profiles": LAYOUTS})
        assert self.messages() == 40

    @staticmethod
    def rows(table: str, columns: str, values: str, first: int, last: int) -> str:
        return (
            f"INSERT INTO {table} ({columns}) WITH RECURSIVE n(i) AS (SELECT {first} UNION ALL SELECT i + 1 FROM n "
            f"WHERE i < {last}) SELECT {values} FROM n"
        )

    def say(self, first: int, last: int) -> None:
        """Messages in the new layout."""
        self.agent.tell(self.rows("utterance", "run, speaker, role, at", "'r', 'planner', '', 1.7e9 + i", first, last))

    def messages(self) -> float:
        return self.exporting.good()[MESSAGES]["planner", ""]


def test_a_new_layout_that_is_filled_while_the_old_one_is_kept(tmp_path: Path, spawn: Spawn) -> None:
    """What was copied is counted once, and what comes after it is seen."""
    log = Migrating(tmp_path, spawn)
    log.agent.tell(V2, "INSERT INTO utterance SELECT id, run, who, '', at FROM talk")
    assert log.messages() == 40
    log.say(41, 60)
    assert log.messages() == 60


def test_a_new_layout_that_is_empty_when_the_old_one_goes(tmp_path: Path, spawn: Spawn) -> None:
    log = Migrating(tmp_path, spawn)
    log.agent.tell("BEGIN", "DROP TABLE talk", V2, "COMMIT")
    assert log.messages() == 40
    log.say(1, 40)
    assert log.messages() == 80
    log.say(41, 80)
    assert log.messages() == 120


def test_a_new_layout_that_is_filled_little_by_little_beside_the_old_one(tmp_path: Path, spawn: Spawn) -> None:
    """The old table goes between two commits of the new one; each row is counted at once and once."""
    log = Migrating(tmp_path, spawn)
    log.agent.tell(V2)
    assert log.messages() == 40
    log.say(1, 20)
    assert log.messages() == 60
    log.agent.tell("DROP TABLE talk")
    log.say(21, 40)
    assert log.messages() == 80


# -- times that are rewritten -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("restarting", [False, True])
def test_times_rewritten_in_place_are_the_same_times(
    tmp_path: Path, spawn: Spawn, caplog: pytest.LogCaptureFixture, restarting: bool
) -> None:
    """A migration of the agents' program: seconds become milliseconds, and these ISO 8601. No counter moves."""
    log = Log(tmp_path / "log.db")
    for i in range(30):
        log.session(f"s{i}", "completed" if i % 3 else "active", start_time=1.7e9 + i, end_time=1.7e9 + i + 60)
        log.messages(f"s{i}", "planner", "hacker", timestamp=1.7e9 + i)
        log.call(f"s{i}", "drill", i % 2, timestamp=1.7e9 + i)
    state = State(tmp_path / "state.db")
    exporting = Exporting(log.path, state)
    before = exporting.good()
    agent = Writer(spawn, log.path)
    columns = (("messages", "timestamp"), ("tool_calls", "timestamp"), ("sessions", "start_time"),
               ("sessions", "end_time"))  # fmt: skip
    for form in ("CAST({0} * 1000 AS INTEGER)", "strftime('%Y-%m-%dT%H:%M:%fZ', {0} / 1000.0, 'unixepoch')"):
        agent.tell(*(f"UPDATE {table} SET {column} = {form.format(column)}" for table, column in columns))
        if restarting:
            state.close()
            state = State(tmp_path / "state.db")
            exporting = Exporting(log.path, state)
        now = exporting.good()
        assert counters(now) == counters(before)
        exporting.now += 2 * 3600  # and so after a reconcile
        assert counters(exporting.good()) == counters(before)
    assert "replaced by another" not in caplog.text
    assert "altered" not in caplog.text
    state.close()


def counters(samples: Samples) -> Samples:
    return {name: part for name, part in samples.items() if name.endswith(("_total", "_count", "_sum", "_bucket"))}


# -- calls that settle among dead ones --------------------------------------------------------------------------------


def log_of_dead_calls(path: Path, count: int = 20_000) -> Log:
    log = Log(path)
    log.session("dead", "active")
    log.insert("tool_calls", *({"session_id": "dead", "tool_name": "drill"} for _ in range(count)))
    return log


def test_a_live_call_among_twenty_thousand_dead_ones_is_seen_at_once(tmp_path: Path) -> None:
    log = log_of_dead_calls(tmp_path / "log.db")
    exporting = Exporting(log.path)
    exporting.good()
    for i in range(3):
        log.call("live", "radio", None)
        exporting.refresh.run()
        log.db.execute("UPDATE tool_calls SET success = 1 WHERE tool_name = 'radio'")
        exporting.refresh.run()
        assert exporting.samples()[CALLS]["unknown", "radio", "", "success"] == i + 1


def test_a_round_over_dead_calls_is_completed_though_the_file_stays_as_it_is(tmp_path: Path) -> None:
    """The oldest calls of all settle, in one commit, and then nothing is written any more."""
    log = log_of_dead_calls(tmp_path / "log.db")
    exporting = Exporting(log.path)
    exporting.good()
    log.db.execute("UPDATE tool_calls SET success = id % 2 WHERE id <= 10")
    os.utime(log.path, (1_700_000_000, 1_700_000_000))  # long enough ago to be sure that nothing came after it
    for _ in range(21):  # a thousand of the older ones each
        exporting.good()
    samples = exporting.good()
    assert samples[CALLS]["unknown", "drill", "", "success"] == 5
    assert samples[CALLS]["unknown", "drill", "", "failure"] == 5
    assert samples["agent_tool_calls_pending"]["drill",] == 19_990
    read = exporting.value("agent_exporter_rows_read_total", database="log", relation="tool_calls")
    exporting.good()  # the round is complete: an unchanged file is not even opened
    assert exporting.value("agent_exporter_rows_read_total", database="log", relation="tool_calls") == read


# -- one log under several names --------------------------------------------------------------------------------------


def live_log_with_backups(folder: Path) -> Log:
    """A live log of 3 messages, a backup of it at 1 and one at 2, and another log."""
    folder.mkdir()
    live, at = Log(folder / "live.db", journal_mode="wal"), 1.7e9
    live.session("s", "active", start_time=at)
    for i, backup in enumerate(("backup-1", "backup-2")):
        live.messages("s", "planner", timestamp=at + i)
        with closing(sqlite3.connect(folder / f"{backup}.db")) as copy:
            live.db.backup(copy)
    live.messages("s", "planner", timestamp=at + 9)
    other = Log(folder / "other.db")
    other.session("s", "active", start_time=at)
    other.messages("s", "planner", timestamp=at + 0.5)
    other.close()
    return live


def test_a_log_and_its_backups_in_one_glob_are_told(tmp_path: Path, spawn: Spawn) -> None:
    live = live_log_with_backups(tmp_path / "logs")
    server = serve(spawn, configure(tmp_path, "[{path: 'logs/*.db', interval: 1s}]"))
    url = server.ready()
    told = wait_for(lambda: [e for e in server.log.splitlines() if "is the same log as" in e])
    databases = json.loads(get(f"{url}/health")[2])["databases"]
    assert {database["name"]: database["copy_of"] for database in databases} == {
        "backup-1": None,
        "backup-2": "backup-1",
        "live": "backup-1",
        "other": None,
    }
    assert len(told) == 2
    assert "counted twice" in told[0]
    live.close()


def test_check_takes_a_log_and_its_backups_for_a_mistake(tmp_path: Path) -> None:
    live = live_log_with_backups(tmp_path / "logs")
    config = configure(tmp_path, "[{path: 'logs/*.db'}]")
    checked = check(config)
    assert checked.returncode == 1
    assert checked.stdout.count("PROBLEM is the same log as backup-1: row 1 of messages has the same") == 2
    assert "2 problems found" in checked.stdout
    for path in (tmp_path / "logs").glob("backup*.db"):
        path.unlink()
    checked = check(config)
    assert checked.returncode == 0, checked.stdout
    live.close()


def test_links_to_one_file_are_told_before_there_is_a_row(tmp_path: Path) -> None:
    Log(tmp_path / "a.db").close()
    os.link(tmp_path / "a.db", tmp_path / "b.db")
    config = configure(tmp_path, "[{path: '*.db'}]")
    checked = check(config)
    assert checked.returncode == 1
    assert "PROBLEM is the same log as a: both paths lead to one file" in checked.stdout


# -- series that are new ----------------------------------------------------------------------------------------------


class Scraped:
    """Refreshes, ticks and scrapes in any order, as a monitor and a Prometheus do them."""

    def __init__(self, exporting: Exporting) -> None:
        self.exporting = exporting
        self.first = exporting.good()
        self.seen: list[Samples] = [self.first]

    def refresh(self) -> None:
        self.exporting.now += 15
        assert self.exporting.refresh.run() is False
        self.exporting.publisher.publish()

    def tick(self) -> None:
        self.exporting.refresh.open_series()
        self.exporting.publisher.publish()

    def scrape(self) -> None:
        self.exporting.now += 2
        page = self.exporting.publisher.page(Format.OPENMETRICS, gzipped=False).decode()
        self.seen.append(samples_of(parse_openmetrics(page)))  # type: ignore[no-untyped-call]

    def increase(self, name: str, *labels: str) -> float:
        """As Prometheus has it, over all that was scraped: the last value minus the first."""
        values = [samples[name][labels] for samples in self.seen if labels in samples.get(name, {})]
        assert values == sorted(values)
        return values[-1] - values[0]


def five_failures(log: Log, tool: str) -> None:
    log.insert(
        "tool_calls",
        *(
            {"session_id": "s", "agent_name": "mole", "tool_name": tool, "success": 0, "execution_time": 2}
            for _ in "12345"
        ),
    )


@pytest.mark.parametrize("order", list(product("rst", repeat=3)), ids="".join)
def test_five_failures_at_once_of_a_new_tool_are_an_increase_of_five(tmp_path: Path, order: tuple[str, ...]) -> None:
    """Whatever the order of refreshes, scrapes and ticks: the first scrape that has the series has it at 0."""
    log = Log(tmp_path / "log.db")
    log.messages("s", "planner")
    scraped = Scraped(Exporting(log.path))
    five_failures(log, "bomb")
    log.messages("s", "mole", "mole")
    actions = {"r": scraped.refresh, "s": scraped.scrape, "t": scraped.tick}
    for action in ("r", *order):
        if action == "r":
            log.call("s", "radio", 1)  # something changes each time
        actions[action]()
    for _ in range(2):
        scraped.refresh()
        scraped.scrape()
        scraped.tick()
    scraped.scrape()
    assert scraped.increase(CALLS, "mole", "bomb", "", "failure") == 5
    assert scraped.increase("agent_tool_call_duration_seconds_count", "bomb") == 5
    assert scraped.increase(MESSAGES, "mole", "") == 2
    assert scraped.increase("agent_interactions_total", "planner", "mole") == 1
    assert scraped.increase("agent_interactions_total", "mole", "mole") == 1
    assert_equal(scraped.seen[-1], recount(log.path, "heist-day18"))


def test_new_series_that_come_with_every_refresh_hold_up_none(tmp_path: Path) -> None:
    """One tool was scraped at 0 and another is new since: the first shows its count, the second its 0."""
    log = Log(tmp_path / "log.db")
    log.messages("s", "planner")
    scraped = Scraped(Exporting(log.path))
    for tool in ("one", "two", "three"):
        five_failures(log, tool)
        scraped.refresh()
        scraped.scrape()
    assert [scraped.seen[-1][CALLS]["mole", tool, "", "failure"] for tool in ("one", "two", "three")] == [5, 5, 0]


def test_what_a_first_pass_or_a_restart_brings_does_not_begin_at_zero(tmp_path: Path) -> None:
    log = Log(tmp_path / "log.db")
    five_failures(log, "bomb")
    for restart in range(2):
        state = State(tmp_path / "state.db")
        exporting = Exporting(log.path, state)
        exporting.refresh.run()
        assert exporting.scrape()[CALLS]["mole", "bomb", "", "failure"] == 5 + 5 * restart
        state.close()
        five_failures(log, "bomb")


def test_a_series_that_was_withdrawn_does_not_begin_again(tmp_path: Path) -> None:
    log = Log(tmp_path / "log.db")
    log.messages("s", "planner")
    exporting = Exporting(log.path)
    exporting.good()
    five_failures(log, "bomb")
    exporting.good()
    log.path.rename(tmp_path / "elsewhere")
    exporting.now += 3600
    assert exporting.run() == {}
    (tmp_path / "elsewhere").rename(log.path)
    exporting.refresh.run()
    assert exporting.scrape()[CALLS]["mole", "bomb", "", "failure"] == 5


# -- exemplars --------------------------------------------------------------------------------------------------------


def test_exemplars_are_never_older_than_the_last_and_never_in_the_future(tmp_path: Path) -> None:
    log = Log(tmp_path / "log.db")
    exporting = Exporting(log.path)
    now = exporting.now
    told: list[float] = []
    for at in (now - 100, now - 5000, now + 86_400, now - 50, None, now - 80, now * 1000 - 20_000):
        log.messages("s1", "planner", timestamp=at)
        log.call("s1", "drill", 1, timestamp=at, execution_time=0.2)
        exporting.good()
        page = exporting.publisher.page(Format.OPENMETRICS, gzipped=False).decode()
        for family in parse_openmetrics(page):  # type: ignore[no-untyped-call]
            for sample in family.samples:
                if sample.name == MESSAGES and sample.exemplar is not None:
                    told.append(float(sample.exemplar.timestamp))
    assert told == pytest.approx([now - 100] * 3 + [now - 50] * 3 + [now - 20])


# -- memory -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def no_collector() -> Any:
    """What is still there in its absence is referred to, or is in a cycle."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def alive(kind: type) -> int:
    return sum(type(thing) is kind for thing in gc.get_objects())


def test_reconciles_leave_no_old_fold_behind(tmp_path: Path, no_collector: None) -> None:
    log = Log(tmp_path / "log.db")
    log.session("s", "completed")
    log.messages("s", "planner", "hacker")
    log.call("s", "drill", None)
    state = State(tmp_path / "state.db")
    exporting = Exporting(log.path, state)
    exporting.good()
    before = alive(Fold)
    for _ in range(15):
        exporting.now += 3 * 3600
        fold = exporting.refresh.ingest.fold
        exporting.good()
        assert exporting.refresh.ingest.fold is not fold
        del fold
    assert alive(Fold) == before
    state.close()


def test_files_that_come_and_go_leave_nothing_behind(tmp_path: Path, no_collector: None) -> None:
    """A glob of logs that live for a moment: their refreshes, and all that these hold, go with them."""
    text = "databases: [{path: 'logs/*.db', interval: 200ms, expire_after: 500ms}]"
    (tmp_path / "logs").mkdir()
    gc.collect()
    before = alive(Fold), alive(Reader)  # what other tests have left
    with monitored(parse(text, tmp_path / "config.yaml")) as found:
        gone = []
        for generation in range(4):
            logs = [Log(tmp_path / f"logs/{generation}-{i}.db") for i in range(10)]
            for log in logs:
                log.session("s", "completed")
                log.messages("s", "planner")
                log.close()
            wait_for(lambda: found.page().count("agent_messages_total{") == 10)
            gone += [weakref.ref(refresh) for refresh in found.monitor.refreshes.values()]
            for log in logs:
                log.path.unlink()
            wait_for(lambda: not found.monitor.refreshes)
        wait_for(lambda: not any(refresh() for refresh in gone), what="the refreshes are gone")
        assert alive(Fold) <= before[0]
        assert alive(Reader) <= before[1]


# -- compaction and forks ---------------------------------------------------------------------------------------------

WRITTEN_AGAIN = {
    "messages": """
        SELECT m.id, m.session AS session_id, NULL AS turn, m.who AS agent, m.role, m.at, m.body AS text
        FROM message m WHERE m.id > :after AND m.id <= :until
        AND NOT EXISTS (SELECT 1 FROM message b
                        WHERE b.session = m.session AND b.at = m.at AND b.role = m.role AND b.id < m.id)"""
}
"""As docs/profiles.md teaches it."""


def test_messages_that_a_compaction_writes_again_are_counted_once(tmp_path: Path, spawn: Spawn) -> None:
    """The same in one pass and after each commit: 6 messages, of which two compactions copy what they keep."""
    agent, at = Writer(spawn, tmp_path / "log.db"), 1.7e9
    agent.tell(
        "CREATE TABLE message (id INTEGER PRIMARY KEY, session, who, role, at, body, active DEFAULT 1)",
        "CREATE INDEX by_session ON message (session, at)",
    )
    top = {"profiles": {"own": WRITTEN_AGAIN}}
    exporting = Exporting(tmp_path / "log.db", top=top, profile="own")
    add = "INSERT INTO message (session, who, role, at, body) VALUES"
    again = "INSERT INTO message (session, who, role, at, body) SELECT session, who, role, at, body FROM message WHERE"
    for statement in (
        f"{add} ('s', 'user', 'user', {at}, 'go')",
        f"{add} ('s', 'coder', 'assistant', {at + 1}, 'going')",
        f"{add} ('s', 'user', 'user', {at + 2}, 'on')",
        f"{again} id IN (1, 3)",
        "UPDATE message SET active = 0 WHERE id <= 3",
        f"{add} ('s', 'coder', 'assistant', {at + 3}, 'done')",
        f"{again} id >= 4",
        "UPDATE message SET active = 0 WHERE id <= 6",
        f"{add} ('s', 'user', 'user', {at + 4}, 'thanks'), ('s', 'coder', 'assistant', {at + 5}, 'welcome')",
    ):
        agent.tell(statement)
        grown = exporting.good()
    whole = Exporting(tmp_path / "log.db", top=top, profile="own").good()
    for samples in (grown, whole):
        assert samples[MESSAGES] == {("user", "user"): 3, ("coder", "assistant"): 3}
        assert samples["agent_interactions_total"] == {("user", "coder"): 3, ("coder", "user"): 2}


# -- ids that are no text ---------------------------------------------------------------------------------------------


def test_sessions_whose_id_is_no_utf8_are_listed_and_found_again(tmp_path: Path) -> None:
    """Each by what is shown of it: U+FFFD stands for what is no text."""
    log = Log(tmp_path / "log.db")
    for i, name in enumerate(("x'ff41'", "x'42fe43'", "x'8081'", "'plain'")):
        log.db.execute(
            f"INSERT INTO sessions (session_id, status, start_time) VALUES (CAST({name} AS TEXT), 'completed', {i})"
        )
        log.db.execute(f"INSERT INTO messages (session_id, agent_name) VALUES (CAST({name} AS TEXT), 'planner')")
    fleet = Fleet(tmp_path, {"path": "log.db"}).refresh()
    shown = sorted(session["session_id"] for session in fleet.get("/api/sessions")["sessions"])
    assert shown == ["B\ufffdC", "plain", "\ufffdA", "\ufffd\ufffd"]
    for name in shown:
        found = fleet.get(f"/api/sessions/{quote(name)}")
        assert found["session_id"] == name
        assert len(found["messages"]) == 1
        assert fleet.client.get(f"/sessions/{quote(name)}").status_code == 200
