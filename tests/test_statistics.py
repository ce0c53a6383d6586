"""The statistical formulas, against figures in their papers and in tables of Student's t."""

import pytest

from exporter.analytics.schemas import SetupSummary
from exporter.analytics.statistics import (
    Moments,
    mean,
    mean_difference,
    proportion,
    proportion_difference,
    t_quantile,
    t_tails,
)
from exporter.analytics.summary import summarize


@pytest.mark.parametrize(
    ("successes", "trials", "low", "high"),
    # Newcombe (1998), Two-sided confidence intervals for the single proportion, table I, method 3
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_wilson(successes: int, trials: int, low: float, high: float) -> None:
    found = proportion(successes, trials)
    assert found.interval is not None
    assert (found.interval.low, found.interval.high) == pytest.approx((low, high), abs=5e-5)


@pytest.mark.parametrize(
    ("b", "a", "low", "high"),
    # Newcombe (1998), Interval estimation for the difference, table II, method 10
    [
        ((56, 70), (48, 80), 0.0524, 0.3339),
        ((9, 10), (3, 10), 0.1705, 0.8090),
        ((6, 7), (2, 7), 0.0582, 0.8062),
        ((5, 56), (0, 29), -0.0381, 0.1926),
        ((0, 10), (0, 20), -0.1611, 0.2775),
        ((0, 10), (0, 10), -0.2775, 0.2775),
        ((10, 10), (0, 20), 0.6791, 1.0),
        ((10, 10), (0, 10), 0.6075, 1.0),
    ],
)
def test_newcombe(b: tuple[int, int], a: tuple[int, int], low: float, high: float) -> None:
    found = proportion_difference(proportion(*a), proportion(*b)).interval
    assert found is not None
    assert (found.low, found.high) == pytest.approx((low, high), abs=5e-5)


def test_p_values_of_two_by_two_tables() -> None:
    # chi-squared of 10/20 against 15/20 is 8/3 by hand; times (N - 1) / N it is 2.6, of which the tail is 0.10686
    assert proportion_difference(proportion(10, 20), proportion(15, 20)).p_value == pytest.approx(0.10686, abs=1e-5)
    rare = proportion_difference(proportion(0, 3), proportion(1, 3))
    assert rare.p_value == pytest.approx(1.0)
    assert "Fisher-Irwin" in rare.method
    # 3 of 3 against 1 of 60: only the table that was seen is as unlikely: C(4,3) C(59,0) / C(63,3)
    drawn = proportion_difference(proportion(1, 60), proportion(3, 3))
    assert drawn.p_value == pytest.approx(4 / 39711, rel=1e-6)
    same = proportion_difference(proportion(5, 5), proportion(9, 9))
    assert same.p_value == 1.0
    assert proportion_difference(proportion(0, 0), proportion(9, 9)).difference is None


@pytest.mark.parametrize(
    ("freedom", "quantile"),
    [(1, 12.706), (2, 4.303), (5, 2.571), (10, 2.228), (30, 2.042), (120, 1.980), (1e6, 1.960)],
)
def test_students_t(freedom: float, quantile: float) -> None:
    assert t_quantile(0.975, freedom) == pytest.approx(quantile, abs=6e-4)
    assert t_tails(t_quantile(0.975, freedom), freedom) == pytest.approx(0.05)
    assert t_tails(0, freedom) == 1.0


def test_means() -> None:
    values = [4.0, 5.0, 6.0, 7.0, 8.0]  # mean 6, standard error sqrt(2.5 / 5), t(4) = 2.776
    moments = Moments(5, sum(values), sum(v * v for v in values))
    found = mean(moments)
    assert found.interval is not None
    assert found.mean == 6.0
    assert found.interval.low == pytest.approx(6 - 2.7764 * 0.5**0.5, abs=1e-4)
    assert mean(Moments(1, 3.0, 9.0)).interval is None
    assert mean(Moments(0, 0.0, 0.0)).mean is None
    assert mean(Moments(3, 1e300, float("inf"))).interval is None


def test_welch() -> None:
    # Welch's own example of unequal variances, done by hand: 3 and 5 values, means 2 and 6
    a, b = Moments(3, 6.0, 14.0), Moments(5, 30.0, 190.0)
    found = mean_difference(a, b)
    assert found.interval is not None
    error = (1 / 3 + 2.5 / 5) ** 0.5
    freedom = (1 / 3 + 0.5) ** 2 / ((1 / 3) ** 2 / 2 + 0.5**2 / 4)
    assert found.difference == 4.0
    assert found.interval.high - 4 == pytest.approx(t_quantile(0.975, freedom) * error)
    assert found.p_value == pytest.approx(t_tails(4 / error, freedom))
    assert mean_difference(Moments(2, 2.0, 2.0), Moments(2, 4.0, 8.0)).p_value is None, "nothing varies"
    assert mean_difference(Moments(0, 0, 0), b).difference is None


def _arm(name: str, completed: int, ended: int) -> SetupSummary:
    nothing = mean(Moments(0, 0.0, 0.0))
    of_ended, of_all = proportion(completed, ended), proportion(completed, 2 * ended)
    return SetupSummary(name, 2 * ended, of_ended, of_all, nothing, nothing, nothing, [])


@pytest.mark.parametrize(
    ("a", "b", "sentence"),
    [
        (
            (131, 198), (180, 212),
            "setup_b completes 19 points more often (95 % CI 10 to 27, 212 against 198 ended sessions); "
            "the difference is unlikely to be chance.",
        ),
        (
            (180, 212), (131, 198),
            "setup_a completes 19 points more often (95 % CI 10 to 27, 212 against 198 ended sessions); "
            "the difference is unlikely to be chance.",
        ),
        (
            (50, 100), (55, 100),
            "setup_b completes 5 points more often (95 % CI -9 to 18, 100 against 100 ended sessions); "
            "that may well be chance.",
        ),
        (
            (0, 4), (4, 4),
            "setup_b completes 100 points more often (95 % CI 31 to 100, 4 against 4 ended sessions); "
            "with so few sessions that says little: let more run before deciding.",
        ),
        (
            (40, 50), (40, 50),
            "setup_b completes as often as setup_a (95 % CI -16 to 16, 50 against 50 ended sessions); "
            "that may well be chance.",
        ),
        ((0, 0), (4, 4), "There is nothing to compare: setup_a has no ended session."),
    ],
)  # fmt: skip
def test_the_sentence_claims_what_the_numbers_bear(a: tuple[int, int], b: tuple[int, int], sentence: str) -> None:
    one, other = _arm("setup_a", *a), _arm("setup_b", *b)
    assert summarize(one, other, proportion_difference(one.completion, other.completion)) == sentence
