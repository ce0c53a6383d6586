"""The throttle: readers give way to writers, and to each other."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from exporter.engine.timetable import Workers
from exporter.source.throttle import IdlePolicy, Throttle, lower_priority
from tests.support.programs import command

schedstat = pytest.mark.skipif(not Path("/proc/self/schedstat").exists(), reason="the kernel tells no waiting times")
linux = pytest.mark.skipif(sys.platform != "linux", reason="threads have no priority of their own here")


@linux
def test_a_thread_of_lower_priority() -> None:
    seen = []

    def look() -> None:
        lower_priority()
        seen.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))

    thread = threading.Thread(target=look)
    thread.start()
    thread.join()
    assert seen == [min(19, os.getpriority(os.PRIO_PROCESS, 0) + 10)]


@linux
def test_an_exporter_that_was_started_far_behind() -> None:
    """Nobody but root may move a thread forward."""
    program = (
        "import os; from exporter.source.throttle import lower_priority; lower_priority(); "
        "print(os.getpriority(os.PRIO_PROCESS, 0))"
    )
    assert subprocess.check_output(["nice", "-n", "15", sys.executable, "-c", program], text=True) == "19\n"


@schedstat
def test_a_thread_gives_way_at_once_unless_it_starves() -> None:
    """Threads that begin after that have a nice value; after a while the policy is tried again."""
    output = subprocess.check_output(command("starving_thread"), text=True, timeout=120)
    assert output.split() == [str(kind) for kind in (os.SCHED_IDLE, os.SCHED_OTHER, os.SCHED_IDLE)]


@schedstat
def test_a_thread_that_does_not_wait_for_a_processor_does_not_starve() -> None:
    policy, go = IdlePolicy(), threading.Event()
    thread = threading.Thread(target=go.wait)
    thread.start()
    assert {policy.starving([thread.native_id or 0]) for _ in range(3)} == {frozenset()}
    go.set()
    thread.join()
    assert policy.starving([thread.native_id or 0]) == frozenset(), "it has ended"


def test_a_thread_that_is_to_be_renewed_ends_after_its_work() -> None:
    threads: list[int] = []
    began, go, done = threading.Event(), threading.Event(), threading.Event()

    def first() -> None:
        threads.append(threading.get_native_id())
        began.set()
        go.wait()

    def second() -> None:
        threads.append(threading.get_native_id())
        done.set()

    prepared: list[int] = []
    workers = Workers("test", 1, 0, lambda: prepared.append(threading.get_native_id()))
    workers.put(first)
    began.wait()
    assert workers.native_ids == {threads[0]}
    workers.renew(workers.native_ids)
    workers.put(second)
    done.wait()
    go.set()
    assert workers.stop(20)
    assert prepared == threads
    assert threads[0] != threads[1]


def test_a_turn_is_taken_from_one_who_keeps_it() -> None:
    """Who lost it goes on without, and asks for it again where it would have passed it on."""
    throttle, order = Throttle(), []
    asked, had = threading.Event(), threading.Event()

    def other() -> None:
        asked.set()
        with throttle:
            order.append("other")
        had.set()

    thread = threading.Thread(target=other)
    with throttle:
        assert throttle.revoke(0) is None  # nobody waits
        thread.start()
        asked.wait()
        while (holder := throttle.revoke(0)) is None:
            pass
        assert holder == threading.get_ident()
        had.wait()
        order.append("first")
        assert throttle.revoke(0) is None  # it is not held
        throttle.yield_turn()
    thread.join()
    with throttle:
        order.append("again")
    assert order == ["other", "first", "again"]
