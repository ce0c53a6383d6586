"""The throttle: readers give way to writers, and to each other."""

import os
import subprocess
import sys
import threading

import pytest

from exporter.source.throttle import Throttle, lower_priority

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
