"""The verdict of the soak test: it must be able to fail."""

from pathlib import Path

import pytest

from benchmarks.soak import FAULTY, Counters, differing
from exporter.metrics.exposition import Format
from tests.support import faults
from tests.support.exporting import Exporting
from tests.support.large_logs import make
from tests.support.logs import Log

SAID = 'agent_messages_total{database="wal",agent="a"}'
REFRESHED = 'agent_exporter_refreshes_total{database="wal",outcome="success"}'


def test_a_counter_that_falls_is_noticed_and_a_gauge_is_not() -> None:
    counters = Counters()
    for value in (5, 7, 6):
        counters.look(f'{SAID} {value} # {{session_id="s"}} 1 1.5\nagent_sessions{{database="wal"}} {9 - value}\n')
    (fall,) = counters.falls
    assert (fall.series, fall.before, fall.now, fall.healthy) == (SAID, 7, 6, True)
    counters.look(f'agent_sessions_started_total{{database="{FAULTY}"}} 2\n')
    counters.look(f'agent_sessions_started_total{{database="{FAULTY}"}} 1\n')
    assert not counters.falls[-1].healthy


def test_after_a_restart_only_the_exporters_own_counters_begin_anew() -> None:
    counters = Counters()
    counters.look(f"{SAID} 5\n{REFRESHED} 5\nprocess_cpu_seconds_total 3.5\n")
    counters.restarted()
    counters.look(f"{SAID} 4\n{REFRESHED} 2\nprocess_cpu_seconds_total 0.5\n")
    assert [fall.series for fall in counters.falls] == [SAID]
    assert counters.outcomes() == {"success": 7}


def test_a_number_that_differs_from_the_recount_is_named(tmp_path: Path) -> None:
    log = Log(tmp_path / "log.db")
    log.session("s", "active")
    log.messages("s", "planner", "hacker")
    exporting = Exporting(log.path)
    exporting.good()
    page = exporting.publisher.page(Format.TEXT, gzipped=False).decode()
    assert list(differing(page, tmp_path, "log", ())) == []
    log.messages("s", "mole")
    assert set(differing(page, tmp_path, "log", ())) == {"agent_messages_total", "agent_interactions_total"}
    assert list(differing(page, tmp_path, "log", ("agent_sessions",))) == []


@pytest.mark.parametrize("name", ["edited", "vacuumed", "table_dropped", "replaced_by_another", "replaced_by_a_backup"])
def test_a_log_can_be_written_after_a_fault(tmp_path: Path, name: str) -> None:
    path = tmp_path / "log.db"
    make(path, 2000)
    with faults.FAULTS[name](path):
        pass
    faults.write(path)
    Exporting(path).good()
