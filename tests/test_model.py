"""Stateful property test of one log: agents write, rows are changed and deleted, files vanish, restarts."""

import os
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from exporter.engine.state import State
from tests.support.comparing import assert_equal, assert_never_fell
from tests.support.exporting import Exporting, Samples, without_zeros
from tests.support.logs import Log, recount

COUNTERS = (
    "agent_messages_total",
    "agent_tool_calls_total",
    "agent_sessions_started_total",
    "agent_interactions_total",
)
NAMES = st.sampled_from(["s1", "s2", "s3", "s4", "s5"])
AGENTS = st.sampled_from(["planner", "hacker", None])
STATUSES = st.sampled_from(["active", "completed", "failed", "odd"])


class LifeOfALog(RuleBasedStateMachine):
    """Without AUTOINCREMENT, so that ids are used again, and with implicit rowids, so that VACUUM renumbers."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name) / "log.db"
        self.state: State | None = None
        self.log = self.new_log()
        self.exporting = Exporting(self.path)
        self.last: Samples = {}
        self.written = dict.fromkeys(COUNTERS, 0)
        self.disturbed = False

    def new_log(self) -> Log:
        log = Log(self.path)
        if not log.db.execute("SELECT 1 FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%'").fetchone():
            return log
        tables = log.db.execute("SELECT name, sql FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%'").fetchall()
        for name, sql in tables:
            log.db.execute(f"DROP TABLE {name}")
            log.db.execute(sql.replace("AUTOINCREMENT", ""))
        return log

    # -- what agents do -------------------------------------------------------------------------------------------

    @rule(name=NAMES, agents=st.lists(AGENTS, min_size=1, max_size=4))
    def speak(self, name: str, agents: list[str | None]) -> None:
        self.log.messages(name, *agents)
        self.written["agent_messages_total"] += len(agents)
        self.written["agent_interactions_total"] += len(agents)

    @rule(name=NAMES, success=st.sampled_from([0, 1, None]))
    def call(self, name: str, success: int | None) -> None:
        self.log.call(name, "drill", success)
        self.written["agent_tool_calls_total"] += 1

    @rule(name=NAMES, status=STATUSES, turns=st.integers(0, 9))
    def start_or_replace(self, name: str, status: str, turns: int) -> None:
        known = self.log.db.execute("SELECT status FROM sessions WHERE session_id = ?", (name,)).fetchone()
        self.disturbed |= known is not None and known[0] in ("completed", "failed")
        sql = "INSERT OR REPLACE INTO sessions (session_id, status, total_turns) VALUES (?, ?, ?)"
        self.log.db.execute(sql, (name, status, turns))
        self.written["agent_sessions_started_total"] += 1

    @rule(call=st.integers(1, 30), success=st.sampled_from([0, 1]))
    def settle(self, call: int, success: int) -> None:
        self.log.db.execute("UPDATE tool_calls SET success = ? WHERE id = ? AND success IS NULL", (success, call))

    # -- what a cursor cannot see -----------------------------------------------------------------------------------

    @rule(call=st.integers(1, 30), success=st.sampled_from([0, 1, None]))
    def edit_call(self, call: int, success: int | None) -> None:
        self.disturb("UPDATE tool_calls SET success = ? WHERE id = ?", success, call)
        self.written["agent_tool_calls_total"] += 1

    @rule(name=NAMES, status=STATUSES, turns=st.integers(0, 9))
    def edit_session(self, name: str, status: str, turns: int) -> None:
        self.disturb("UPDATE sessions SET status = ?, total_turns = ? WHERE session_id = ?", status, turns, name)

    @rule(message=st.integers(1, 60), agent=AGENTS)
    def edit_message(self, message: int, agent: str | None) -> None:
        self.disturb("UPDATE messages SET agent_name = ? WHERE id = ?", agent, message)
        self.written["agent_messages_total"] += 1
        self.written["agent_interactions_total"] += 2

    @rule(table=st.sampled_from(["messages", "tool_calls", "sessions"]), low=st.integers(0, 30), n=st.integers(1, 20))
    def delete(self, table: str, low: int, n: int) -> None:
        self.disturb(f"DELETE FROM {table} WHERE rowid > ? AND rowid <= ?", low, low + n)
        self.written["agent_interactions_total"] += 5  # a deletion makes neighbours of messages that were none

    @rule()
    def vacuum(self) -> None:
        self.log.db.execute("VACUUM")

    @rule()
    def replace_by_a_copy(self) -> None:
        """The same content in another file, as after a restored backup."""
        copy = self.path.with_name("copy.db")
        self.log.close()
        shutil.copy(self.path, copy)
        os.replace(copy, self.path)
        self.log = self.new_log()

    @rule()
    def rotate(self) -> None:
        """An empty log in the place of the old."""
        self.disturbed = True
        self.log.close()
        self.path.unlink()
        self.log = self.new_log()

    def disturb(self, sql: str, *values: Any) -> None:
        self.disturbed |= self.log.db.execute(sql, values).rowcount > 0

    # -- what the exporter does -------------------------------------------------------------------------------------

    @rule()
    def refresh(self) -> None:
        self.look()
        if not self.disturbed:
            assert_equal_gauges(self.last, self.path)

    @rule()
    def reconcile(self) -> None:
        self.exporting.now += 3600
        self.look()
        assert_equal_gauges(self.last, self.path)

    @rule()
    def restart_with_state(self) -> None:
        now = self.exporting.now
        if self.state is None:
            self.state = State(self.path.with_name("state.db"))
            self.exporting = Exporting(self.path, state=self.state)
            self.last = {}
        else:
            self.state.close()
            self.state = State(self.path.with_name("state.db"))
            self.exporting = Exporting(self.path, state=self.state)
            if self.disturbed:  # what was disturbed before the restart may be another log after it
                self.last = {}
        self.exporting.now = now
        self.look()

    @rule()
    def restart_without_state(self) -> None:
        if self.state is not None:
            self.state.close()
            self.state = None
            self.path.with_name("state.db").unlink()
        self.exporting = Exporting(self.path)
        self.last = {}
        self.look()
        assert_equal(self.last, recount(self.path, "heist-day18"))

    def look(self) -> None:
        samples = self.exporting.good()
        assert_never_fell(self.last, samples)
        self.last = samples
        counts = recount(self.path, "heist-day18")
        for name in COUNTERS:
            for labels, count in counts[name].items() if not self.disturbed else ():
                assert samples[name][labels] >= count

    @invariant()
    def nothing_is_counted_that_was_never_written(self) -> None:
        for name, written in self.written.items():
            assert sum(self.last.get(name, {}).values()) <= written, name

    def teardown(self) -> None:
        self.log.close()
        if self.state is not None:
            self.state.close()
        self.folder.cleanup()


def assert_equal_gauges(samples: Samples, path: Path) -> None:
    counts = recount(path, "heist-day18")
    gauges = {name: part for name, part in counts.items() if not name.endswith(("_total", "_sum", "_count"))}
    assert_equal(samples, gauges)
    for name in COUNTERS:
        for labels, count in counts[name].items():
            assert without_zeros(samples[name])[labels] >= count, name


LifeOfALog.TestCase.settings = settings(
    max_examples=60,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[
        Phase.explicit,
        Phase.reuse,
        Phase.generate,
    ],  # a failing life is told as it was: to shrink it takes minutes
)
TestLifeOfALog = LifeOfALog.TestCase
