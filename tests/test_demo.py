"""The demo's crew: within a minute every metric moves, its two setups differ, and a tool breaks and recovers."""

import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from exporter.commands.demo import APPLICATION_ID, SCHEMA, Crew, at_work, breaks, main, open_log, relive, slows
from exporter.commands.demo_story import BREAKABLE, CREW, MODELS, SLOWING, TOOLS
from exporter.metrics.catalogue import BUILT_IN
from tests.conftest import Spawn
from tests.support.exporting import Exporting
from tests.support.serving import wait_for

START = 1_750_000_000.0
LABELS = "^(?P<setup>setup_[a-z])_"


def never(_: float) -> bool:
    return False


class Told:
    """A demo log whose story is told by the minute, and what is exported of it."""

    def __init__(self, path: Path, seed: int = 1) -> None:
        self.db = open_log(path)
        self.db.execute("PRAGMA synchronous = off")
        self.crew = Crew(self.db, random.Random(seed), 6, breaks(START, 600, 150), slows(START, 600, 90))
        self.now = START
        self.exporting = Exporting(path, profile="auto", stalled_after="30s")

    def tell(self, seconds: float) -> None:
        relive(self.crew, self.now, seconds)
        self.now += seconds


def test_every_metric_moves_within_a_minute(tmp_path: Path) -> None:
    story = Told(tmp_path / "demo.db", seed=2)
    story.tell(600)
    story.exporting.now = story.now
    before = story.exporting.good()
    story.tell(60)
    story.exporting.now = story.now
    after = story.exporting.good()
    logs = [metric for metric in BUILT_IN.values() if not metric.own]
    names = {m.name: m.name + ("_count" if m.type == "histogram" else "") for m in logs}
    assert [name for name, sample in names.items() if before.get(sample) == after.get(sample)] == []
    assert after["agent_sessions"]["stalled",] > 0
    assert {agent for agent, _ in after["agent_messages_total"]} == CREW.keys()
    assert {tool for (tool,) in after["agent_tool_success_ratio"]} == TOOLS.keys()


def test_agents_have_habits_and_tools_fail_at_different_rates(tmp_path: Path) -> None:
    story = Told(tmp_path / "demo.db")
    story.tell(3600)
    samples = story.exporting.good()
    interactions = samples["agent_interactions_total"]
    assert all(to in CREW[from_].hands_to for from_, to in interactions)
    favourites = {from_: max((n, to) for (f, to), n in interactions.items() if f == from_)[1] for from_ in CREW}
    assert favourites["hacker"] == "safecracker"
    assert favourites["mole"] == "planner"
    ratios = samples["agent_tool_success_ratio"]
    assert ratios["drill",] < ratios["database_query",] < 1
    assert ratios["lock_picker",] < ratios["map_lookup",]
    assert {status for (status,), n in samples["agent_sessions"].items() if n} >= {"completed", "failed", "stalled"}


def test_the_two_setups_really_differ(tmp_path: Path) -> None:
    story = Told(tmp_path / "demo.db")
    story.tell(2 * 3600)
    counts = dict(
        story.db.execute("SELECT substr(session_id, 1, 7), avg(status = 'completed') FROM sessions GROUP BY 1")
    )
    turns = dict(story.db.execute("SELECT substr(session_id, 1, 7), avg(turns) FROM sessions GROUP BY 1"))
    assert counts.keys() == {"setup_a", "setup_b"}
    assert counts["setup_b"] - counts["setup_a"] > 0.1
    assert turns["setup_a"] - turns["setup_b"] > 3


def test_a_tool_breaks_for_a_while_and_recovers(tmp_path: Path) -> None:
    story = Told(tmp_path / "demo.db")
    rates = []
    for seconds in (150, 150, 300):
        story.tell(seconds)
        ((rate,),) = story.db.execute(
            "SELECT avg(status = 'error') FROM tool_calls WHERE tool = ? AND status != 'running' AND at >= ?",
            (BREAKABLE, story.now - seconds),
        )
        rates.append(rate)
    before, broken, after = rates
    assert max(before, after) < 0.3
    assert broken > 0.6


def test_a_model_is_slow_for_a_while(tmp_path: Path) -> None:
    story = Told(tmp_path / "demo.db")
    medians = []
    for seconds in (450, 90, 60):
        story.tell(seconds)
        took = story.db.execute(
            "SELECT duration_seconds FROM model_calls WHERE model = ? AND status = 'ok' AND at >= ? ORDER BY 1",
            (SLOWING, story.now - seconds),
        ).fetchall()
        medians.append(took[len(took) // 2][0])
    before, slow, after = medians
    assert before < 2 < slow
    assert after < 2


def test_an_agent_is_in_a_loop_now_and_then(tmp_path: Path) -> None:
    """As SQL finds it: calls of a session whose tool and input are those of the call before."""
    story = Told(tmp_path / "demo.db")
    story.tell(3600)
    repeated = dict(
        story.db.execute("""
            SELECT tool, count(*) FROM (
                SELECT tool, input, lag(tool) OVER calls AS tool_before, lag(input) OVER calls AS input_before
                FROM tool_calls WINDOW calls AS (PARTITION BY session_id ORDER BY id))
            WHERE tool = tool_before AND input = input_before GROUP BY tool""")
    )
    samples = story.exporting.good()
    assert {tool: n for (tool,), n in samples["agent_tool_calls_repeated_total"].items() if n} == repeated
    assert 50 < sum(repeated.values()) < 0.1 * sum(samples["agent_tool_calls_total"].values())


def test_tokens_and_cost_are_those_of_the_model_calls_and_counted_once(tmp_path: Path) -> None:
    story = Told(tmp_path / "demo.db")
    story.tell(600)
    samples = story.exporting.good()
    ((read, said, cost),) = story.db.execute(
        "SELECT sum(input_tokens), sum(output_tokens), sum(cost_usd) FROM model_calls"
    )
    tokens = samples["agent_tokens_total"]
    assert sum(n for (*_, direction), n in tokens.items() if direction == "input") == read
    assert sum(n for (*_, direction), n in tokens.items() if direction == "output") == said
    assert sum(samples["agent_cost_usd_total"].values()) == pytest.approx(cost)
    assert {model for _, model in samples["agent_cost_usd_total"]} == MODELS.keys()
    ((wrong,),) = story.db.execute(
        "SELECT count(*) FROM model_calls WHERE cache_read_tokens + cache_write_tokens > input_tokens "
        "OR reasoning_tokens > output_tokens OR first_token_seconds > duration_seconds"
    )
    assert wrong == 0


def test_what_a_model_call_costs() -> None:
    """1000 tokens read, of which 600 came from the cache and 300 went into it, and 200 said."""
    assert MODELS["large-1"].cost(1000, 600, 300, 200) == pytest.approx(
        (100 * 0.3 + 600 * 0.03 + 300 * 0.375 + 200 * 1.5) / 1e6
    )


def test_agents_say_sentences(tmp_path: Path) -> None:
    story = Told(tmp_path / "demo.db")
    story.tell(300)
    texts = [text for (text,) in story.db.execute("SELECT text FROM messages")]
    assert all(text[0].isupper() and text.endswith(".") and "$" not in text for text in texts)
    assert len(set(texts)) > 0.8 * len(texts)


def test_a_log_of_an_older_version_is_made_anew(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "demo.db")) as db:
        db.executescript(f"""
            PRAGMA application_id = {APPLICATION_ID};
            CREATE TABLE sessions (id INTEGER PRIMARY KEY, session_id TEXT UNIQUE, started_at, ended_at, turns, status);
            CREATE TABLE messages (id INTEGER PRIMARY KEY, session_id, input_tokens);
            CREATE TABLE tool_calls (id INTEGER PRIMARY KEY, session_id, status);
            INSERT INTO sessions (session_id) VALUES ('setup_a_heist_000001');""")
    with closing(open_log(tmp_path / "demo.db")) as old, closing(sqlite3.connect(":memory:")) as new:
        new.executescript(SCHEMA)
        tables = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"
        assert old.execute(tables).fetchall() == new.execute(tables).fetchall()
        assert old.execute("SELECT count(*) FROM sessions").fetchone() == (0,)
    story = Told(tmp_path / "demo.db")
    story.tell(60)
    before = story.db.execute("SELECT count(*) FROM messages").fetchone()
    with closing(open_log(tmp_path / "demo.db")) as again:
        assert again.execute("SELECT count(*) FROM messages").fetchone() == before, "a log of this version goes on"
    assert story.exporting.good()["agent_cost_usd_total"]


def test_a_story_can_be_told_again(tmp_path: Path) -> None:
    stories = []
    for name in ("a", "b"):
        story = Told(tmp_path / f"{name}.db", seed=4)
        story.tell(120)
        stories.append(story.db.execute("SELECT * FROM messages").fetchall())
    assert stories[0] == stories[1]
    assert len(stories[0]) > 100


def test_only_an_empty_file_or_a_demo_log_is_written_into(tmp_path: Path) -> None:
    path = tmp_path / "real.db"
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE precious (x)")
    db.close()
    before = path.read_bytes()
    with pytest.raises(ValueError, match="is not a demo log"):
        open_log(path)
    assert path.read_bytes() == before
    (tmp_path / "note.txt").write_text("no database at all, but long enough to be taken for one" * 20)
    with pytest.raises(ValueError, match=r"note\.txt: file is not a database"):
        open_log(tmp_path / "note.txt")
    open_log(tmp_path / "demo.db").close()
    open_log(tmp_path / "demo.db").close()


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    """Where a file has the folder's name, and where a folder has the file's."""
    (tmp_path / "file").touch()
    for path in (tmp_path / "file" / "heist.db", tmp_path):
        with pytest.raises(ValueError, match=f"^{path}: cannot be written .*choose another path:$"), at_work(path):
            pass


def test_a_crew_may_have_one_session_at_a_time(tmp_path: Path) -> None:
    with closing(open_log(tmp_path / "demo.db")) as db:
        relive(Crew(db, random.Random(1), 1, never, never), START, 600)
        ((most,),) = db.execute("""
            SELECT max(under_way) FROM (
                SELECT count(*) AS under_way FROM sessions AS one JOIN sessions AS other
                ON other.started_at <= one.started_at AND other.ended_at > one.started_at GROUP BY one.id)""")
        assert most == 1
        assert db.execute("SELECT count(*) FROM sessions").fetchone()[0] > 5


@pytest.mark.parametrize("sessions", ["0", "-1", "many"])
def test_a_crew_has_sessions(capsys: pytest.CaptureFixture[str], sessions: str) -> None:
    with pytest.raises(SystemExit, match=r"^2$"):
        main(["demo.db", "--sessions", sessions])
    assert f"{sessions!r} is not a number of sessions, like 6" in capsys.readouterr().err


def test_one_crew_a_log(tmp_path: Path, spawn: Spawn) -> None:
    path = tmp_path / "demo.db"
    command = [sys.executable, "-m", "exporter.commands.demo", str(path)]
    crew = spawn(*command, stdout=subprocess.PIPE)
    assert crew.stdout is not None
    assert crew.stdout.readline() == "history written\n"
    second = subprocess.run(command, capture_output=True, text=True, check=False)
    assert second.returncode == 1
    assert second.stderr == (
        f"{path}: another crew writes this log (database is locked); end it, or choose another path:\n"
    )
    crew.kill()  # even so the log is free for the next one
    crew.wait()
    third = spawn(*command, stdout=subprocess.PIPE)
    assert third.stdout is not None
    assert third.stdout.readline() == "history written\n"


def test_the_crew_can_be_run_by_itself(tmp_path: Path, spawn: Spawn) -> None:
    path = tmp_path / "demo.db"
    command = [sys.executable, "-m", "exporter.commands.demo", str(path), "--history", "60", "--speed", "50"]
    crew = spawn(*command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert crew.stdout is not None
    assert crew.stdout.readline() == "history written\n"
    db = sqlite3.connect(path)

    def written() -> float:
        return float(db.execute("SELECT max(at) - min(at) FROM messages").fetchone()[0])

    assert written() > 50
    wait_for(lambda: written() > 100, process=crew)
    crew.terminate()
    assert crew.communicate() == ("", "")
    assert crew.returncode == 0
    db.close()
