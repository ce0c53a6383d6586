"""How often the alerts on tools and sessions fire when nothing is wrong, and how soon after a break: a simulation.

The arithmetic of prometheus/rules, once a minute, on calls that come at random and fail at random; the thresholds are
those of thresholds.yml. `python -m benchmarks.alerts --days 100` prints the tables that docs/alerts.md shows.
"""

import argparse
import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from statistics import median

from grafana.queries import threshold

HOUR, DAY = 60, 1440
LEVELS = (0.80, 0.85, 0.90, 0.93, 0.95, 0.97, 0.99)
RATES = (4, 20, 60, 400)
BREAKS = 161
"""How many breaks the time until a page is the median of."""


@dataclass(frozen=True)
class Counts:
    """Calls and failures up to each minute."""

    calls: Sequence[int]
    failures: Sequence[int]

    def between(self, begin: int, end: int) -> tuple[int, int]:
        """Calls and failures of a window."""
        begin = max(0, begin)
        return self.calls[end] - self.calls[begin], self.failures[end] - self.failures[begin]


@dataclass(frozen=True)
class Alert:
    """What one alert compares. Windows and times are minutes, shares are of calls that fail."""

    windows: tuple[int, ...]
    usual: tuple[int, int]
    """The window of the usual share, and how long ago it ended."""
    tolerated: float
    waking: float
    fall: float
    evidence: float
    assumed: float
    enough: float
    hold: int

    def severity(self, counts: Counts, now: int) -> int:
        """0: all is well; 1: a warning; 2: a page."""
        calls, failures = counts.between(now - sum(self.usual), now - self.usual[1])
        usual = (failures + self.assumed * self.tolerated) / (calls + self.assumed)
        worst, recovered = 0, False
        for window in self.windows:
            calls, failures = counts.between(now - window, now)
            share = failures / calls if calls else 0.0
            surely = share > usual + self.fall and evidence(failures, calls, usual) > self.evidence
            if surely and not recovered:
                worst = max(worst, (share > self.tolerated) + (share > self.waking))
            recovered |= calls >= self.enough and share <= self.tolerated
        return worst

    def pages(self, counts: Counts, begin: int, end: int, severity: int = 2) -> list[int]:
        """The minutes in which it begins to fire."""
        since, found = 0, []
        for minute in range(begin, end):
            since = since + 1 if self.severity(counts, minute) >= severity else 0
            if since == self.hold + 1:
                found.append(minute)
        return found


def evidence(failures: int, calls: int, usual: float) -> float:
    """How surely more than the usual share of the calls fail, in nats; see recording.yml."""
    share, good = failures / calls, calls - failures
    return failures * math.log(share / usual) + (good * math.log((1 - share) / (1 - usual)) if good else 0.0)


def counted(per_hour: float, minutes: int, success: Callable[[float], float], seed: str) -> Counts:
    """A Poisson process of calls, each of which fails by itself with a probability that depends on the minute."""
    rng = random.Random(seed)
    calls, failures = [0], [0]
    at = rng.expovariate(per_hour / HOUR)
    for minute in range(minutes):
        some = bad = 0
        while at < minute + 1:
            some += 1
            bad += rng.random() >= success(at)
            at += rng.expovariate(per_hour / HOUR)
        calls.append(calls[-1] + some)
        failures.append(failures[-1] + bad)
    return Counts(calls, failures)


def tool_alert() -> Alert:
    """AgentToolSuccessLow."""
    return Alert(
        windows=(10, HOUR, 6 * HOUR),
        usual=(3 * DAY, HOUR),
        tolerated=1 - threshold("agent_tool_success:warning"),
        waking=1 - threshold("agent_tool_success:critical"),
        fall=0.0,
        evidence=threshold("agent_tool_failures:evidence"),
        assumed=threshold("agent_tool_calls:assumed"),
        enough=threshold("agent_tool_calls:recovered"),
        hold=1,
    )


def session_alert() -> Alert:
    """AgentSessionCompletionLow."""
    return Alert(
        windows=(15, HOUR, 6 * HOUR, DAY),
        usual=(DAY, 7 * DAY),
        tolerated=1 - threshold("agent_session_completion:warning"),
        waking=1 - threshold("agent_session_completion:critical"),
        fall=threshold("agent_session_completion:fall"),
        evidence=threshold("agent_sessions_failed:evidence"),
        assumed=threshold("agent_sessions_ended:assumed"),
        enough=threshold("agent_sessions_ended:recovered"),
        hold=5,
    )


class Cusum:
    """Page's test, of which Moustakides has shown that none with as few false alarms finds a break sooner in the worst
    case. It knows the usual and the broken share of failures, as no alert does: a bound on how soon one can page.

    Its sum of log likelihood ratios is followed as a distribution over cells of equal width."""

    CELLS = 400
    CALLS = 600
    """Until the distribution is at rest."""

    def __init__(self, usual: float, broken: float, height: float) -> None:
        self._steps = (math.log(broken / usual), math.log((1 - broken) / (1 - usual)))
        self._usual, self._broken = usual, broken
        self._width = height / self.CELLS

    def _after_a_call(self, before: list[float], failing: float) -> tuple[list[float], float]:
        """The distribution after one more call, and how much of it has reached the height."""
        after, alarmed = [0.0] * self.CELLS, 0.0
        for cell, share in enumerate(before):
            for step, probability in zip(self._steps, (failing, 1 - failing), strict=True):
                to = max(0, round(cell + step / self._width))
                if to >= self.CELLS:
                    alarmed += share * probability
                else:
                    after[to] += share * probability
        return after, alarmed

    def at_rest(self) -> tuple[list[float], float]:
        """The distribution while nothing is wrong, and the false alarms per call."""
        now, alarmed = [1.0] + [0.0] * (self.CELLS - 1), 0.0
        for _ in range(self.CALLS):
            now, alarmed = self._after_a_call(now, self._usual)
            now = [share / (1 - alarmed) for share in now]
        return now, alarmed

    def median_calls(self) -> int:
        """After so many calls half of the breaks are found."""
        now, found, calls = self.at_rest()[0], 0.0, 0
        while found < 0.5:
            now, alarmed = self._after_a_call(now, self._broken)
            found, calls = found + alarmed, calls + 1
        return calls


def fewest_calls(usual: float, broken: float, false_alarms: float) -> int:
    """The median of the calls that the quickest test needs which has so few false alarms per call."""
    low, high = 1.0, 30.0
    for _ in range(16):
        middle = (low + high) / 2
        if Cusum(usual, broken, middle).at_rest()[1] > false_alarms:
            low = middle
        else:
            high = middle
    return Cusum(usual, broken, high).median_calls()


def report(alert: Alert, levels: Sequence[float], rates: Sequence[int], broken: float, days: int) -> float:
    """Print a Markdown table: per usual success and rate, pages a day, then minutes until a break pages. Returns the
    pages a day of all together."""
    past = sum(alert.usual)
    pages = warnings = 0.0
    print(f"| usual success | {' | '.join(f'{rate} an hour' for rate in rates)} |")
    print("|---|" + "---|" * len(rates))
    for level in levels:
        cells = []
        for rate in rates:
            quiet = counted(rate, past + days * DAY, lambda _, p=level: p, f"{level} {rate}")  # type: ignore[misc]
            false = [len(alert.pages(quiet, past, past + days * DAY, severity)) / days for severity in (1, 2)]
            warnings, pages = warnings + false[0], pages + false[1]
            cells.append(f"{false[1]:.3f} · {_until_page(alert, level, rate, broken)}")
        print(f"| {level:.0%} | {' | '.join(cells)} |", flush=True)
    print(f"\nAll {len(levels) * len(rates)} together: {pages:.2f} pages and {warnings:.2f} warnings a day.\n")
    return pages


def report_bound(pages: float, broken: float) -> None:
    """Print how many calls any test needs that pages as seldom, of tools that are called 60 times an hour."""
    false_alarms = pages / len(LEVELS) / len(RATES) / DAY
    print(f"| usual success | {' | '.join(f'{level:.0%}' for level in LEVELS)} |")
    print("|---|" + "---|" * len(LEVELS))
    calls = [fewest_calls(1 - level, 1 - broken, false_alarms) for level in LEVELS]
    print(f"| calls | {' | '.join(map(str, calls))} |\n", flush=True)


def _until_page(alert: Alert, level: float, rate: int, broken: float) -> str:
    begin, most = sum(alert.usual), 24 * HOUR
    times = []
    for number in range(BREAKS):
        seed = f"{level} {rate} {number}"
        counts = counted(rate, begin + most, lambda at: broken if at >= begin else level, seed)
        times.append(next((minute - begin for minute in alert.pages(counts, begin, begin + most)), math.inf))
    middle = median(times)
    return f"{middle:.0f} min" if middle < math.inf else "never"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--days", type=int, default=100, help="days without a fault (default 100)")
    days = options.parse_args().days
    print("Tools, pages a day when nothing is wrong · minutes until a break to 50 % pages:\n")
    pages = report(tool_alert(), LEVELS, RATES, 0.5, days)
    print("The fewest calls after a break until any test can page that pages as seldom, the median:\n")
    report_bound(pages, 0.5)
    print("Tools, with an evidence of 8:\n")
    report(replace(tool_alert(), evidence=8), LEVELS, RATES, 0.5, days)
    print("Sessions, pages a day when nothing is wrong · minutes until a break to 20 % pages:\n")
    report(session_alert(), (0.80, 0.85, 0.90, 0.95), (1, 4, 20, 60), 0.2, days)


if __name__ == "__main__":
    main()
