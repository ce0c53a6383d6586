"""Profiles: the choice of `auto`, a user's own profiles, and the notes of the shipped ones."""

import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
import yaml

from exporter.commands.demo import open_log
from exporter.model import Relation
from exporter.profiles.profile import ProfileError, choose, shipped
from exporter.profiles.unknown import Columns
from exporter.source.plans import by_session
from exporter.source.statements import UNBOUND, session_sql
from tests.support.exporting import Exporting, Samples, without_zeros
from tests.support.logs import CALLS, SCHEMAS, Log

HEIST = tuple(SCHEMAS)


def columns_in(path: Path) -> Columns:
    db = sqlite3.connect(path)
    sql = "SELECT t.name, c.name FROM sqlite_master t, pragma_table_info(t.name) c"
    found: dict[str, set[str]] = {}
    for table, column in db.execute(sql):
        found.setdefault(table, set()).add(column)
    db.close()
    return {table: frozenset(names) for table, names in found.items()}


def small_log(path: Path, variant: str) -> Path:
    log = Log(path, variant)
    log.session("s1", "completed", 3)
    log.session("s2", "failed", 2)
    log.messages("s1", "planner", "hacker", "planner")
    log.messages("s2", "mole")
    log.call("s1", "drill", 1)
    log.call("s1", "drill", 0)
    log.call("s2", "radio", None)
    log.close()
    return path


# -- detection ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("variant", HEIST)
def test_auto_recognises_each_variant_and_reads_it(tmp_path: Path, variant: str) -> None:
    exporting = Exporting(small_log(tmp_path / "log.db", variant))
    samples = exporting.good()
    assert exporting.refresh.status.resolved is not None
    assert exporting.refresh.status.resolved.name == variant
    agent = "" if variant == "heist-documented" else "unknown"
    assert without_zeros(samples["agent_interactions_total"]) == {("planner", "hacker"): 1, ("hacker", "planner"): 1}
    assert samples["agent_tool_success_ratio"] == {("drill",): 0.5}
    assert samples["agent_tool_calls_pending"] == {("drill",): 0, ("radio",): 1}
    assert samples["agent_session_completion_ratio"] == {(): 0.5}
    assert without_zeros(samples["agent_tool_calls_total"]) == {
        (agent or "unknown", "drill", "", outcome): 1 for outcome in ("success", "failure")
    }


def test_auto_recognises_the_demo(tmp_path: Path) -> None:
    open_log(tmp_path / "demo.db").close()
    name, why = choose("auto", shipped(), columns_in(tmp_path / "demo.db"))
    assert (name, why.startswith("has sessions(id, session_id, started_at")) == ("demo", True)


def test_the_most_demanding_profile_wins_and_says_so(tmp_path: Path) -> None:
    name, why = choose("auto", shipped(), columns_in(small_log(tmp_path / "log.db", "heist-day18")))
    assert name == "heist-day18"
    assert why.endswith("; closer than heist-documented, which would fit too")


def test_names_of_tables_and_columns_compare_as_in_sqlite() -> None:
    columns = {table: frozenset(names) for table, names in (shipped()["heist-day16"].detect | {"more": ("x",)}).items()}
    assert choose("auto", shipped(), columns)[0] == "heist-day16"
    louder = {name: p.model_copy(update={"detect": {"SESSIONS": ("SESSION_ID",)}}) for name, p in shipped().items()}
    assert choose("auto", louder, columns)[0] in louder


def test_a_database_that_fits_none_is_told_what_was_looked_for(tmp_path: Path) -> None:
    path = tmp_path / "log.db"
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE sessions (session_id, start_time)")
        db.execute("CREATE TABLE invoices (id)")
    db.close()
    exporting = Exporting(path)
    exporting.run()
    assert str(exporting.refresh.status.failure) == (
        f"{path}: no profile fits the tables (invoices, sessions); the nearest, heist-documented, lacks "
        "sessions.end_time, sessions.total_turns, sessions.status, messages and 1 more. "
        "sessions may be in sessions(session_id, start_time). "
        "Name a profile with profile: NAME, or write one under profiles: in the config (docs/profiles.md shows how)"
    )
    assert exporting.value("agent_exporter_refreshes_total", database="log", outcome="no_profile") == 1


NO_INDEXES = """
    CREATE TABLE notes (id INTEGER PRIMARY KEY, title, body, created_at);
    CREATE VIRTUAL TABLE notes_fts USING fts5(title, body);
    CREATE VIRTUAL TABLE mail_fts USING fts5(subject, body);
    CREATE VIRTUAL TABLE boxes USING rtree(id, low, high);
    CREATE TABLE runtime_settings (key, value, status);
    CREATE TABLE partners (id INTEGER PRIMARY KEY, name, created_at);
"""
AN_AGENTS_LOG = """
    CREATE TABLE agent_runs (run_id INTEGER PRIMARY KEY, agent, started_at, finished_at, state);
    CREATE TABLE conversations (id, title);
    CREATE TABLE chat_messages (id INTEGER PRIMARY KEY, run_id, speaker, content, created_at);
    CREATE TABLE tool_invocations (id INTEGER PRIMARY KEY, run_id, tool, args, ok, ms);
    CREATE TABLE llm_usage_events (id INTEGER PRIMARY KEY, run_id, model, prompt_tokens, latency_ms);
"""
WORDS_IN_ONE = """
    CREATE TABLE ChatSessions (id TEXT PRIMARY KEY, createdAt, title);
    CREATE TABLE ChatMessages (id INTEGER PRIMARY KEY, sessionId, role, content, createdAt);
    CREATE TABLE Transactions (id INTEGER PRIMARY KEY, amount, created_at);
"""
TOLD_BY_COLUMNS = """
    CREATE TABLE a1 (id INTEGER PRIMARY KEY, session_id, role, content, created_at);
    CREATE TABLE b2 (id INTEGER PRIMARY KEY, run_id, model, prompt_tokens, cost_usd);
    CREATE TABLE c3 (session_id, started_at, ended_at, status);
    CREATE TABLE models (id INTEGER PRIMARY KEY, created_at);
"""
TABLES_OF_INDEXES = """
    CREATE TABLE message_content (id INTEGER PRIMARY KEY, session_id, role, content);
    CREATE TABLE memories_rowids (rowid_, id);
    CREATE TABLE memories_chunks (chunk_id, size);
    CREATE TABLE memories_info (key, value);
    CREATE TABLE memories_vector_chunks00 (vectors);
    CREATE TABLE memories_metadatatext00 (data);
    PRAGMA writable_schema = 1;
    INSERT INTO sqlite_schema
    VALUES ('table', 'memories', 'memories', 0, 'CREATE VIRTUAL TABLE memories USING vec0(embedding float[4])');
"""
NEARLY_COPILOT = """
    CREATE TABLE turns (id INTEGER PRIMARY KEY, session_id, turn_index, user_message, assistant_response, timestamp);
    CREATE TABLE sessions (id, cwd, repository, branch);
    CREATE TABLE usage_events (id INTEGER PRIMARY KEY, session_id, model);
"""


@pytest.mark.parametrize(
    ("schema", "told"),
    [
        (NO_INDEXES,
         "no profile fits the tables (boxes, mail_fts, notes, notes_fts, partners, runtime_settings). Name a "),
        (AN_AGENTS_LOG,
         "no profile fits the tables (agent_runs, chat_messages, conversations, llm_usage_events, tool_invocations). "
         "sessions may be in agent_runs(run_id, started_at, finished_at, state). "
         "tool calls may be in tool_invocations(id, run_id, tool, args, ok, ms). "
         "model calls may be in llm_usage_events(id, run_id, model, prompt_tokens, latency_ms). "
         "messages may be in chat_messages(id, run_id, speaker, content, created_at). Name a "),
        (NEARLY_COPILOT,
         "no profile fits the tables (sessions, turns, usage_events); the nearest, copilot (tried with 1.0.102), lacks "
         "assistant_usage_events. model calls may be in usage_events(id, session_id, model). "
         "messages may be in turns(id, session_id, user_message, timestamp). Name a "),
        (WORDS_IN_ONE,
         "no profile fits the tables (chatmessages, chatsessions, transactions). "
         "sessions may be in chatsessions(id, createdat). "
         "messages may be in chatmessages(id, sessionid, role, content, createdat). Name a "),
        (TOLD_BY_COLUMNS,
         "no profile fits the tables (a1, b2, c3, models). "
         "sessions may be in c3(session_id, started_at, ended_at, status). "
         "model calls may be in b2(id, run_id, model, prompt_tokens, cost_usd). "
         "messages may be in a1(id, session_id, role, content, created_at). Name a "),
        (TABLES_OF_INDEXES,
         "no profile fits the tables (memories, message_content). "
         "messages may be in message_content(id, session_id, role, content). Name a "),
    ],
    ids=["no log", "an agents' log", "another version", "words in one", "told by columns", "tables of indexes"],
)  # fmt: skip
def test_an_unknown_database_is_told_by_what_it_is_like(tmp_path: Path, schema: str, told: str) -> None:
    """The nearest profile where it is near; tables by words of their names and by their columns, not an index's own."""
    with sqlite3.connect(tmp_path / "log.db") as db:
        db.executescript(schema)
    db.close()
    exporting = Exporting(tmp_path / "log.db")
    exporting.run()
    assert f"log.db: {told}profile with profile: NAME" in str(exporting.refresh.status.failure)


def test_a_log_without_tables_waits_for_them(tmp_path: Path) -> None:
    path = tmp_path / "log.db"
    sqlite3.connect(path).execute("PRAGMA user_version = 1").connection.close()
    exporting = Exporting(path)
    exporting.run()
    assert "no profile fits the tables (none)" in str(exporting.refresh.status.failure)
    small_log(path, "heist-day16")
    assert exporting.good()["agent_sessions_started_total"] == {(): 2}


# -- shipped profiles --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", shipped())
def test_a_shipped_profile_is_complete(name: str) -> None:
    profile = shipped()[name]
    assert profile.description
    assert profile.detect
    if not name.startswith(("heist", "demo")):
        assert profile.framework
        assert profile.session_is
        assert profile.missing
        assert bool(profile.tried) is not bool(profile.source), "either tried, or read in its source"


@pytest.mark.parametrize("variant", HEIST)
def test_a_shipped_profile_reads_by_the_key_alone(tmp_path: Path, variant: str) -> None:
    db = sqlite3.connect(small_log(tmp_path / "log.db", variant))
    for select in shipped()[variant].relations.values():
        steps = [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {select}", {"after": 0, "until": 9})]
        assert len(steps) == 1
        assert "USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)" in steps[0]
    db.close()


def test_session_questions_use_an_index_where_the_log_has_one(tmp_path: Path) -> None:
    for variant, indexed in (("heist-day16", False), ("heist-day18", True)):
        db = sqlite3.connect(small_log(tmp_path / f"{variant}.db", variant))
        sql = session_sql(shipped()[variant].relations[Relation.MESSAGES])
        assert by_session([row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {sql}", UNBOUND)]) is indexed
        db.close()


# -- the real logs -----------------------------------------------------------------------------------------------------


def totals(samples: Samples, name: str, position: int) -> dict[str, float]:
    found: dict[str, float] = {}
    for labels, value in without_zeros(samples[name]).items():
        found[labels[position]] = found.get(labels[position], 0) + value
    return found


def test_day_16(real_log: Callable[[str], Path]) -> None:
    exporting = Exporting(real_log("heist-day16.db"))
    samples = exporting.good()
    assert without_zeros(samples["agent_sessions"]) == {("completed",): 4}
    assert samples["agent_session_completion_ratio"] == {(): 1}
    assert samples["agent_session_turns_average"] == {(): 8}
    assert totals(samples, "agent_messages_total", 0) == dict.fromkeys(("planner", "hacker", "safecracker", "mole"), 8)
    assert without_zeros(samples["agent_interactions_total"]) == {
        ("planner", "hacker"): 8, ("hacker", "safecracker"): 8, ("safecracker", "mole"): 8, ("mole", "planner"): 4,
    }  # fmt: skip
    calls = {"file_reader": 6, "database_query": 6, "simulation_data": 5, "calculator": 1}
    assert totals(samples, "agent_tool_calls_total", 1) == calls
    assert totals(samples, "agent_tool_calls_total", 3) == {"success": 18}
    assert samples["agent_tool_success_ratio"] == {(tool,): 1 for tool in calls}


DAY_18 = {"communicate": 36, "search_memory": 28, "create_plan": 26, "analyze": 23, "execute_action": 22}


@pytest.mark.parametrize(
    ("wanted", "profile", "calls"),
    [("auto", "heist-day18", DAY_18), ("heist-documented", "heist-documented", dict.fromkeys(DAY_18, 3))],
)
def test_day_18(real_log: Callable[[str], Path], wanted: str, profile: str, calls: Mapping[str, float]) -> None:
    exporting = Exporting(real_log("heist-day18.db"), profile=wanted)
    samples = exporting.good()
    assert exporting.refresh.status.resolved is not None
    assert exporting.refresh.status.resolved.name == profile
    assert without_zeros(samples["agent_sessions"]) == {("completed",): 3}
    assert samples["agent_session_turns_average"] == {(): 45}
    assert totals(samples, "agent_tool_calls_total", 1) == calls
    assert samples["agent_tool_success_ratio"] == {(tool,): 1 for tool in calls}


# -- a user's own ------------------------------------------------------------------------------------------------------

FOREIGN = """
CREATE TABLE runs (id INTEGER PRIMARY KEY, run TEXT, begun INTEGER, finished INTEGER, state TEXT);
CREATE TABLE chat (id INTEGER PRIMARY KEY, run TEXT, speaker TEXT, said TEXT, ms INTEGER);
INSERT INTO runs VALUES (1, 'r1', 1750000000, 1750000060, 'Done'), (2, 'r2', 1750000000, NULL, 'crashed');
INSERT INTO chat VALUES (1, 'r1', 'writer', 'hm', 1750000000000), (2, 'r1', 'critic', 'no', 1750000030000);
"""
MINE = """
detect: {runs: [id, state], chat: [speaker]}
sessions: >
  SELECT id, run AS session_id, begun AS started_at, finished AS ended_at, NULL AS turns, state AS status
  FROM runs WHERE id > :after AND id <= :until
messages: >
  SELECT id, run AS session_id, NULL AS turn, speaker AS agent, NULL AS role, ms AS at, said AS text
  FROM chat WHERE id > :after AND id <= :until
statuses: {completed: [done], failed: [crashed]}
"""


def foreign(folder: Path, mine: str, profile: str = "auto") -> Exporting:
    """A log of no known framework, read by a profile in config.yaml."""
    path = folder / "foreign.db"
    with sqlite3.connect(path) as db:
        db.executescript(FOREIGN)
    db.close()
    return Exporting(path, top={"profiles": {"mine": yaml.safe_load(mine)}}, profile=profile)


@pytest.mark.parametrize("profile", ["auto", "mine"])
def test_a_profile_in_the_config_works_like_a_shipped_one(tmp_path: Path, profile: str) -> None:
    samples = foreign(tmp_path, MINE, profile).good()
    assert without_zeros(samples["agent_sessions"]) == {("completed",): 1, ("failed",): 1}
    assert samples["agent_session_duration_seconds_sum"] == {("completed",): 60, ("failed",): 0}
    assert samples["agent_messages_total"] == {("writer", ""): 1, ("critic", ""): 1}
    assert samples["agent_interactions_total"] == {("writer", "critic"): 1}
    assert samples["agent_session_last_activity_timestamp_seconds"] == {(): 1750000030}
    assert "agent_session_turns_average" not in samples
    assert "agent_tool_calls_total" not in samples


@pytest.mark.parametrize(
    ("find", "replace", "message"),
    [
        ("NULL AS role, ", "", "messages: the profile's SELECT has no column role; say NULL AS role"),
        ("FROM chat", "FROM chats", "messages: no such table: chats"),
        ("speaker AS agent", "speeker AS agent", "messages: no such column: speeker"),
        (
            "SELECT id, run AS session_id, NULL",
            "SELECT id run AS session_id, NULL",
            'messages: near "AS": syntax error',
        ),
    ],
    ids=["column left out", "table", "column", "syntax"],
)
def test_a_mistake_in_its_sql_names_the_relation(tmp_path: Path, find: str, replace: str, message: str) -> None:
    assert find in MINE
    exporting = foreign(tmp_path, MINE.replace(find, replace), "mine")
    exporting.run()
    assert message in str(exporting.refresh.status.failure)
    assert "tables do not fit the profile any more" not in str(exporting.refresh.status.failure)


def test_sql_that_does_more_than_read_is_denied(tmp_path: Path) -> None:
    mine = MINE.replace("said AS text", "load_extension('x') AS text")
    exporting = foreign(tmp_path, mine, "mine")
    exporting.run()
    assert "not authorized" in str(exporting.refresh.status.failure)


def test_raw_values_compare_without_case_blanks_or_type() -> None:
    outcome = shipped()["heist-day18"].outcome
    assert {value: outcome[value] for value in ("1", "true", "0", "false")} == {
        "1": "success", "true": "success", "0": "failure", "false": "failure",
    }  # fmt: skip


def test_a_profile_that_is_named_is_taken_as_it_is() -> None:
    assert choose("demo", shipped(), {}) == ("demo", "named in the configuration")
    with pytest.raises(ProfileError, match="no profile fits the tables \\(none\\)"):
        choose("auto", shipped(), {})


def test_calls_are_where_the_variant_has_them() -> None:
    for variant, table in CALLS.items():
        assert f"FROM {table} " in shipped()[variant].relations[Relation.TOOL_CALLS]
