"""Writers and exporter at the same time, in separate processes: no lock errors, exact numbers."""

import random
import signal
import time
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families as parse_text

from tests.support.comparing import assert_equal, assert_never_fell
from tests.support.exporting import Samples, samples_of, without_zeros
from tests.support.logs import Log, recount
from tests.support.serving import configure, get_text, serving, serving_folder
from tests.support.steady_writer import fill, result, write


@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_a_writer_is_never_locked_out(tmp_path: Path, mode: str) -> None:
    """First passes over two logs, refreshes and scrapes, beside 200 commits a second."""
    fill(tmp_path / "log.db", mode, 50_000)
    fill(tmp_path / "other.db", mode, 200_000)
    alone = result(write(tmp_path / "other.db", 2))
    with serving_folder(tmp_path) as url:
        figures = result(write(tmp_path / "log.db", 5))
        counts = recount(tmp_path / "log.db", "heist-day18")
        said = sum(counts["agent_messages_total"].values())
        samples: Samples = {}
        while sum(samples.get("agent_messages_total", {}).values()) < said:
            samples = samples_of(parse_text(get_text(url)), database="log")
            time.sleep(0.1)
    assert figures["errors"] == []
    assert figures["wal_mib"] <= alone["wal_mib"] + 0.1
    for name in ("agent_messages_total", "agent_interactions_total", "agent_tool_calls_total"):
        assert without_zeros(samples[name]) == counts[name]


def with_state(folder: Path) -> Path:
    """The configuration of a log whose numbers survive that the exporter is killed."""
    return configure(folder, "[{path: log.db, interval: 100ms}]", "state: state.db")


def test_killed_in_the_middle_again_and_again(tmp_path: Path) -> None:
    log = Log(tmp_path / "log.db")
    rng = random.Random(7)
    before: Samples = {}
    for life in range(5):
        with serving(with_state(tmp_path)) as server:
            end = time.monotonic() + rng.uniform(0.4, 1.2)
            while time.monotonic() < end or f"life {life}" not in str(before):
                write_something(log, rng, f"life {life}")
                now = samples_of(parse_text(get_text(f"{server.url}/metrics")))
                if now:
                    assert_never_fell(before, now)
                    before = now
            server.process.send_signal(signal.SIGKILL)
    with serving(with_state(tmp_path)) as server:
        expected = recount(log.path, "heist-day18")
        while True:
            now = samples_of(parse_text(get_text(f"{server.url}/metrics")))
            if sum(now.get("agent_messages_total", {}).values()) == sum(expected["agent_messages_total"].values()):
                break
            time.sleep(0.1)
        assert_never_fell(before, now)
        assert_equal(now, expected)


def write_something(log: Log, rng: random.Random, agent: str) -> None:
    name = f"s{rng.randrange(1000)}"
    log.messages(name, agent, rng.choice(["planner", "mole"]))
    log.call(name, "drill", rng.choice([0, 1, None]))
    log.db.execute("INSERT OR IGNORE INTO sessions (session_id, status) VALUES (?, 'active')", (name,))
    log.db.execute("UPDATE sessions SET status = 'completed' WHERE rowid = ?", (rng.randrange(200),))
    log.db.execute("UPDATE tool_calls SET success = 1 WHERE id = ? AND success IS NULL", (rng.randrange(200),))
