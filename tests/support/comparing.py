"""Published samples against a recount, and against what was published before."""

import pytest

from tests.support.exporting import Samples, without_zeros


def assert_equal(samples: Samples, expected: Samples) -> None:
    """Every number that SQL can count is published, and equal. Sums of floats may differ in their last bits."""
    for name, counts in expected.items():
        published = without_zeros(samples.get(name, {}))
        if name == "agent_sessions":
            active = published.pop(("active",), 0) + published.pop(("stalled",), 0)
            published |= {("active",): active} if active else {}
        assert published == pytest.approx(counts, rel=1e-12), name


_MOVING = ("agent_session_turns", "agent_session_duration_seconds")
"""Histograms whose observations move when a session goes on after its end; how many there are only grows."""


def assert_never_fell(before: Samples, now: Samples) -> None:
    """Counters only grow. A session that goes on moves within its histograms: they hold its last turns and duration."""
    for name in before:
        counts = ("_total", "_count") if name.startswith(_MOVING) else ("_total", "_bucket", "_count", "_sum")
        if name.endswith(counts):
            for labels, value in before[name].items():
                assert now[name][labels] >= value, f"{name}{labels} fell"
