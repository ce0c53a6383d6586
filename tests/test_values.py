"""How single values of a log are read: times, quantities, label values."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from exporter.model import epoch_seconds, label_value, number, outside_ten_years, session_times

BERLIN = ZoneInfo("Europe/Berlin")
NOON = 1_717_243_200.0  # 2024-06-01 12:00:00 UTC


@pytest.mark.parametrize(
    "written",
    [
        1_717_243_200,
        1_717_243_200_000,
        1_717_243_200_000_000,
        1_717_243_200_000_000_000,
        "1717243200",
        "1717243200000000000",
        " 1717243200.0 ",
        "2024-06-01T12:00:00Z",
        "2024-06-01T12:00:00z",
        "2024-06-01t12:00:00.000z",
        "2024-06-01 12:00:00 UTC",
        "2024-06-01 12:00:00 utc",
        "2024-06-01 12:00:00UTC",
        "2024-06-01 12:00:00 GMT",
        "2024-06-01 12:00 UTC",
        "20240601T120000 UTC",
        "2024-06-01 12:00:00 +0000",
        "2024-06-01 12:00:00.000 +0000",
        "2024-06-01 12:00:00 +0000 UTC",
        "2024-06-01 12:00:00.000000000 +0000 UTC m=+0.000012345",
        "2024-06-01 14:00:00 +0200 CEST",
        "2024-06-01 15:00:00 +0300 +03",
        "2024-06-01 17:30:00 +0530 +0530",
        "2024-06-01 17:30:00 +05:30 IST",
        "2024-06-01 08:00:00 -0400 EDT",
        "2024-06-01 14:00:00",  # local
    ],
)
def test_a_time_is_read_however_it_is_written(written: str | int) -> None:
    assert epoch_seconds(written, BERLIN) == NOON


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2024-05-31T24:00:00Z", datetime(2024, 6, 1, tzinfo=UTC)),
        ("2024-05-31 24:00", datetime(2024, 6, 1, tzinfo=UTC)),
        ("20240531T240000Z", datetime(2024, 6, 1, tzinfo=UTC)),
        ("2024-12-31 24:00:00.000 +0000 UTC", datetime(2025, 1, 1, tzinfo=UTC)),
        ("2016-12-31T23:59:60Z", datetime(2017, 1, 1, tzinfo=UTC)),
        ("2016-12-31 23:59:60.250 UTC", datetime(2017, 1, 1, 0, 0, 0, 250_000, tzinfo=UTC)),
        ("20161231T235960Z", datetime(2017, 1, 1, tzinfo=UTC)),
    ],
)
def test_the_end_of_a_day_and_a_leap_second_are_times(written: str, expected: datetime) -> None:
    assert epoch_seconds(written) == expected.timestamp()


@pytest.mark.parametrize(
    "written",
    [
        None,
        "",
        "soon",
        "MON",
        "2024-06-01 24:30:00",
        "2024-06-01 12:60:00",
        "2024-06-01 12:00:61",
        "2024-13-01 24:00",
        "2024-06-01 UTC",  # a day without a time of day: midnight of which zone would be a guess
        "2024-06-01 12:00:00 EST",  # several zones have this name
        "1e400",
        float("nan"),
        float("inf"),
        -1,
        "1969-12-31 23:59:59",
        4_102_444_800,
        "2100-01-01 00:00:00Z",
        "9" * 5000,
    ],
)
def test_what_is_no_time_is_absent(written: str | float | None) -> None:
    assert epoch_seconds(written) is None


def test_a_local_time_that_comes_twice_is_the_later_one() -> None:
    """So that a session at work is not taken for one that stalled an hour ago."""
    assert epoch_seconds("2024-10-27 02:30:00", BERLIN) == datetime(2024, 10, 27, 1, 30, tzinfo=UTC).timestamp()
    assert epoch_seconds("2024-10-27 02:30:00+02:00", BERLIN) == datetime(2024, 10, 27, 0, 30, tzinfo=UTC).timestamp()
    # a local time that never was, when clocks are set forward: as it would be had they not been set
    assert epoch_seconds("2024-03-31 02:30:00", BERLIN) == datetime(2024, 3, 31, 1, 30, tzinfo=UTC).timestamp()


@pytest.mark.parametrize(
    ("started", "ended", "minutes"),
    [
        ("2024-10-27 01:50:00", "2024-10-27 02:10:00", 20),
        ("2024-10-27 02:50:00", "2024-10-27 02:10:00", 20),
        ("2024-10-27 02:10:00", "2024-10-27 02:50:00", 40),
        ("2024-10-27 02:50:00", "2024-10-27 03:10:00", 20),
        ("2024-10-27 01:50:00", "2024-10-27 03:10:00", 140),
        ("2024-10-27 02:50:00+02:00", "2024-10-27 03:10:00", 80),
        ("2024-06-01 12:10:00", "2024-06-01 12:00:00", -10),
    ],
)
def test_a_session_across_the_hour_that_comes_twice_has_its_duration(started: str, ended: str, minutes: int) -> None:
    start, end = session_times(started, ended, BERLIN)
    assert start is not None
    assert end is not None
    assert end - start == minutes * 60


def test_a_session_without_an_end_has_its_start() -> None:
    assert session_times(NOON, None, BERLIN) == (NOON, None)
    assert session_times("2024-10-27 02:30:00", None, BERLIN) == (1_729_992_600, None)
    assert session_times("never", "2024-06-01 12:00:00Z") == (None, NOON)


@pytest.mark.parametrize(
    ("written", "outside"),
    [
        (NOON, False),
        (NOON - 9.9 * 365.25 * 86400, False),
        (NOON - 10.1 * 365.25 * 86400, True),
        (NOON + 80_000, False),  # clocks of another machine, or a zone that is not configured
        (NOON + 90_000, True),
        (2_460_463.0, True),  # the Julian day of NOON
        (NOON - 978_307_200, True),  # seconds since 2001, as Apple counts them
        (45_444.5, True),  # days since 1900, as spreadsheets count them
    ],
)
def test_a_time_of_another_epoch_lies_outside_ten_years(written: float, outside: bool) -> None:
    seconds = epoch_seconds(written)
    assert seconds is not None
    assert outside_ten_years(seconds, NOON) == outside


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (0, 0),
        ("12", 12),
        (" 1.5 ", 1.5),
        (1e15, 1e15),
        (1_000_000_000_000_001, None),
        (1e300, None),
        ("1e308", None),
        (float("inf"), None),
        (float("nan"), None),
        (-1, None),
        ("many", None),
        ("", None),
        (None, None),
        ("9" * 5000, None),
        (2**63 - 1, None),
    ],
)
def test_a_quantity_is_a_number_that_can_be_one(written: str | float | None, expected: float | None) -> None:
    assert number(written) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("planner", "planner"),
        ("", ""),
        ("p" * 128, "p" * 128),
        ("p" * 129, "p" * 128),
        ("計" * 42, "計" * 42),  # 126 bytes
        ("計" * 128, "計" * 42),  # a third of the characters: three bytes each
        ("ab" + "計" * 42, "ab" + "計" * 42),
        ("abc" + "計" * 42, "abc" + "計" * 41),
        ("🦊" * 40, "🦊" * 32),
        ("é" * 200, "é" * 64),
        ("front\0back", "front"),
        ("\0" + "x" * 500, ""),
        ("x" * 500 + "\0", "x" * 128),
    ],
)
def test_a_label_value_is_cut_by_bytes_between_characters(text: str, expected: str) -> None:
    assert label_value(text) == expected


def test_a_label_value_that_no_encoding_has_is_bounded_too() -> None:
    assert label_value("\ud800" * 200) == "?" * 128
