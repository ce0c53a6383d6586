"""Confidence intervals and significance tests for A/B comparisons, from counts and moments, each with its source.

All intervals are two-sided at 95 %. Trials are assumed to be independent. Calls of one session are so only roughly:
intervals of tools are somewhat too narrow if sessions differ much.
"""

import math
from dataclasses import dataclass
from statistics import NormalDist

from exporter.analytics.schemas import Difference, Interval, Mean, Proportion

LEVEL = 0.95
_Z = NormalDist().inv_cdf((1 + LEVEL) / 2)
_SMALL_EXPECTED = 1.0
_CONVERGED = 1e-14


def proportion(successes: int, trials: int) -> Proportion:
    """A rate with Wilson's score interval.

    Wilson, E. B. (1927), Probable inference, the law of succession, and statistical inference. JASA 22, 209-212.
    """
    if trials == 0:
        return Proportion(None, None, 0, 0)
    p, spread = successes / trials, _Z**2 / trials
    centre = (p + spread / 2) / (1 + spread)
    half = _Z * math.sqrt(p * (1 - p) / trials + spread / (4 * trials)) / (1 + spread)
    # at 0 and at all the interval ends there exactly; rounding must not put it beyond the rate
    return Proportion(p, Interval(max(0.0, min(p, centre - half)), min(1.0, max(p, centre + half))), successes, trials)


def proportion_difference(a: Proportion, b: Proportion) -> Difference:
    """b − a with Newcombe's hybrid score interval; its p-value is the N−1 chi-squared test's, or where an expected
    count is below 1, the Fisher-Irwin test's.

    Newcombe, R. G. (1998), Interval estimation for the difference between independent proportions: comparison of
    eleven methods. Statistics in Medicine 17, 873-890, method 10.
    Campbell, I. (2007), Chi-squared and Fisher-Irwin tests of two-by-two tables with small sample recommendations.
    Statistics in Medicine 26, 3661-3675.
    """
    name = "Newcombe hybrid score interval"
    if a.rate is None or b.rate is None or a.interval is None or b.interval is None:
        return Difference(None, None, None, name)
    difference = b.rate - a.rate
    low = difference - math.hypot(b.rate - b.interval.low, a.interval.high - a.rate)
    high = difference + math.hypot(b.interval.high - b.rate, a.rate - a.interval.low)
    p_value, test = _two_by_two(a, b)
    return Difference(difference, Interval(max(-1.0, low), min(1.0, high)), p_value, f"{name}, {test}")


def _two_by_two(a: Proportion, b: Proportion) -> tuple[float, str]:
    trials = a.trials + b.trials
    successes = a.successes + b.successes
    rarer = min(successes, trials - successes)
    if rarer == 0:
        return 1.0, "no test: all trials ended alike"
    if rarer * min(a.trials, b.trials) / trials < _SMALL_EXPECTED:
        return _fisher(a.successes, a.trials, successes, trials), "Fisher-Irwin test"
    cross = a.successes * (b.trials - b.successes) - b.successes * (a.trials - a.successes)
    margins = a.trials * b.trials * successes * (trials - successes)
    return math.erfc(math.sqrt(cross * cross * (trials - 1) / margins / 2)), "N-1 chi-squared test"


def _fisher(drawn: int, draws: int, marked: int, total: int) -> float:
    """Two-sided Fisher-Irwin test: the chance, all margins given, of tables no likelier than the one seen.

    Irwin, J. O. (1935), Tests of significance for differences between percentages based on small numbers. Metron 12.
    """

    def log_chance(k: int) -> float:
        return _log_choose(marked, k) + _log_choose(total - marked, draws - k) - _log_choose(total, draws)

    seen = log_chance(drawn) + 1e-9  # tables exactly as likely count, whatever rounding says
    possible = range(max(0, draws + marked - total), min(draws, marked) + 1)
    return min(1.0, math.fsum(math.exp(c) for c in map(log_chance, possible) if c <= seen))


def _log_choose(n: int, k: int) -> float:
    return math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)


@dataclass(frozen=True, slots=True)
class Moments:
    """Moments of a sample: number of values, their sum, the sum of their squares."""

    count: int
    total: float
    squares: float

    @property
    def mean(self) -> float | None:
        return self.total / self.count if self.count else None

    @property
    def squared_error(self) -> float | None:
        """The squared standard error of the mean; None for fewer than two values or where they are beyond measure."""
        if self.count < 2:  # noqa: PLR2004
            return None
        variance = (self.squares - self.total * self.total / self.count) / (self.count - 1)
        return max(variance, 0.0) / self.count if math.isfinite(variance) else None


def mean(sample: Moments) -> Mean:
    """A mean with Student's interval.

    Student (1908), The probable error of a mean. Biometrika 6, 1-25.
    """
    error = sample.squared_error
    if error is None or sample.mean is None:
        return Mean(sample.mean, None, sample.count)
    half = t_quantile((1 + LEVEL) / 2, sample.count - 1) * math.sqrt(error)
    return Mean(sample.mean, Interval(sample.mean - half, sample.mean + half), sample.count)


def mean_difference(a: Moments, b: Moments) -> Difference:
    """b − a by Welch's t-test, which lets the variances differ.

    Welch, B. L. (1947), The generalization of "Student's" problem when several different population variances are
    involved. Biometrika 34, 28-35. Degrees of freedom: Satterthwaite, F. E. (1946), Biometrics Bulletin 2, 110-114.
    """
    name = "Welch's t-test"
    if a.mean is None or b.mean is None:
        return Difference(None, None, None, name)
    difference = b.mean - a.mean
    ea, eb = a.squared_error, b.squared_error
    if ea is None or eb is None:
        return Difference(difference, None, None, name)
    if ea + eb == 0:
        return Difference(difference, Interval(difference, difference), None, f"{name} does not apply: no value varies")
    freedom = (ea + eb) ** 2 / (ea**2 / (a.count - 1) + eb**2 / (b.count - 1))
    error = math.sqrt(ea + eb)
    half = t_quantile((1 + LEVEL) / 2, freedom) * error
    return Difference(
        difference, Interval(difference - half, difference + half), t_tails(difference / error, freedom), name
    )


def t_tails(t: float, freedom: float) -> float:
    """Chance that Student's t is as far from 0 as `t`, on either side.

    Abramowitz & Stegun, Handbook of Mathematical Functions, 26.7.1 and 26.5.27.
    """
    return _incomplete_beta(freedom / 2, 0.5, freedom / (freedom + t * t))


def t_quantile(chance: float, freedom: float) -> float:
    """The t below which Student's t lies with this chance, of 0.5 to 1; found by halving."""
    low, high = 0.0, 1.0
    while t_tails(high, freedom) > 2 * (1 - chance):
        high *= 2
    for _ in range(50):
        middle = (low + high) / 2
        low, high = (middle, high) if t_tails(middle, freedom) > 2 * (1 - chance) else (low, middle)
    return (low + high) / 2


def _incomplete_beta(a: float, b: float, x: float) -> float:
    """The regularized incomplete beta function, by its continued fraction.

    NIST Digital Library of Mathematical Functions, 8.17.22, evaluated with Lentz, W. J. (1976), Applied Optics 15, 668.
    """
    if x <= 0 or x >= 1:
        return min(1.0, max(0.0, x))
    if x > (a + 1) / (a + b + 2):  # where the fraction converges slowly, its mirror image does not
        return 1 - _incomplete_beta(b, a, 1 - x)
    front = math.exp(math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x))
    fraction, c, d = 1.0, 1.0, 0.0
    for n in range(1, 1000):
        m = n // 2
        if n % 2:
            term = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        else:
            term = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        d = 1 / (1 + term * d)
        c = 1 + term / c
        fraction *= c * d
        if abs(c * d - 1) < _CONVERGED:
            break
    return front / (a * fraction)
