"""Threads that read keep out of the way of those that write."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from exporter.source.throttle import ending_requests, lower_priority, yielding_cpu

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="threads have no priority of their own here")


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("0 2566", {1}),
        ("2566 12", {0}),
        ("1300 1266", set()),
        ("2000 600", set()),
        ("0 0", set()),
        ("2566", {0}),
        ("", set()),
    ],
)
def test_a_processor_that_ends_all_requests_of_the_disks_is_known(block: str, expected: set[int]) -> None:
    table = f"          CPU0   CPU1\n  TIMER:  551875  1566008\n  BLOCK:  {block}\n  TASKLET: 6 1\n"
    assert ending_requests(table) == expected
    assert ending_requests(table.replace("CPU1", "CPU7")) == {7 if cpu else 0 for cpu in expected}


def test_no_table_of_events() -> None:
    assert ending_requests("CPU0 CPU1\nTIMER: 1 2\n") == set()


def test_a_thread_that_stepped_back() -> None:
    """It has a lower priority, and may run wherever it might before but beside the ends of the disks' requests."""
    before, seen = os.sched_getaffinity(0), []

    def look() -> None:
        lower_priority()
        seen.append((os.getpriority(os.PRIO_PROCESS, threading.get_native_id()), os.sched_getaffinity(0)))

    thread = threading.Thread(target=look)
    thread.start()
    thread.join()
    others = before - ending_requests(Path("/proc/softirqs").read_text())
    assert seen == [(min(19, os.getpriority(os.PRIO_PROCESS, 0) + 10), others or before)]
    assert os.sched_getaffinity(0) == before


def test_an_exporter_that_was_started_far_behind() -> None:
    """Nobody but root may move a thread forward."""
    program = (
        "import os; from exporter.source.throttle import lower_priority; lower_priority(); "
        "print(os.getpriority(os.PRIO_PROCESS, 0))"
    )
    assert subprocess.check_output(["nice", "-n", "15", sys.executable, "-c", program], text=True) == "19\n"


def test_breathing_changes_nothing() -> None:
    assert list(yielding_cpu(iter("abc"))) == ["a", "b", "c"]
