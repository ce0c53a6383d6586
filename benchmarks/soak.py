"""Soak test (`make soak`): faults, kills and reloads beside live writers, and checks of numbers and writers.

Three logs: one in WAL and one in delete mode, each with a live writer of 200 commits/s, and one that suffers every
fault in turn. Meanwhile the configuration is reloaded, good and bad, the exporter is killed and started again, and
/metrics is scraped all the time. Afterwards all is quiet, and what is published is compared with plain SQL.

Exit code 1 when something happened that never may; nothing is judged by the clock.
"""

import argparse
import json
import math
import os
import random
import re
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from prometheus_client.parser import text_string_to_metric_families

from benchmarks import processes
from tests.support import faults, steady_writer
from tests.support.exporting import samples_of, without_zeros
from tests.support.logs import recount
from tests.support.serving import get, serve, spawn

HEALTHY = {"wal": "wal", "delete": "delete"}
"""The logs that nothing happens to but their writer: name → journal mode."""
FAULTY = "faulty"
MESSAGES = 20_000
RECONCILE_SECONDS = 15
HOLD_SECONDS = 2.5
"""How long a fault lasts, and how long all is well after it: two intervals."""
RECOVERY_SECONDS = 15
SLOW_MILLISECONDS = 50
SHOWN = 20
GAUGES = (
    "agent_sessions",
    "agent_session_completion_ratio",
    "agent_session_turns_average",
    "agent_tool_calls_pending",
    "agent_tool_success_ratio",
)
_COUNTER = re.compile(r"^((\w+?)_(?:total|bucket|count|sum)(?:\{.*?\})?) (\S+)", re.MULTILINE)


def configuration(*extra: str) -> str:
    """The config.yaml of the three logs and some more."""
    entry = {"interval": "1s", "expire_after": "5s", "reconcile_interval": f"{RECONCILE_SECONDS}s"}
    logs = [{"path": f"{name}.db", **entry} for name in (*HEALTHY, FAULTY, *extra)]
    return json.dumps({"databases": logs, "state": "state.db", "limits": {"lock_time": "1s"}})


class Fall(NamedTuple):
    """A counter that stood lower than it had stood before."""

    series: str
    before: float
    now: float
    during: str

    @property
    def healthy(self) -> bool:
        """Whether it is of the exporter or of a log that nothing happened to."""
        return f'database="{FAULTY}"' not in self.series


class Counters:
    """Watches the counters of page after page, over lifetimes of the exporter."""

    def __init__(self) -> None:
        self.falls: list[Fall] = []
        self.during = "start"
        self._seen: dict[str, float] = {}
        self._ended: Counter[str] = Counter()

    def look(self, page: str) -> None:
        """Compare the counters of a page with the highest that they were seen at."""
        for series, _, text in _COUNTER.findall(page):
            value, before = float(text), self._seen.get(series, 0)
            if value < before:
                self.falls.append(Fall(series, before, value, self.during))
            self._seen[series] = value

    def restarted(self) -> None:
        """From here on the exporter's own counters begin anew; those of the logs do not."""
        for series in [s for s in self._seen if s.startswith("agent_exporter_") or not s.startswith("agent_")]:
            self._ended[series] += self._seen.pop(series)  # type: ignore[assignment]

    def outcomes(self) -> dict[str, int]:
        """Refreshes of all lifetimes by outcome."""
        found: Counter[str] = Counter()
        for part in (self._seen, self._ended):
            for series, value in part.items():
                if series.startswith("agent_exporter_refreshes_total{"):
                    found[series.partition('outcome="')[2].partition('"')[0]] += int(value)
        return dict(found)


class Soak:
    """One soak: the exporter under test, what is done to it, and what was seen."""

    def __init__(self, folder: Path, chance: random.Random) -> None:
        self.folder = folder
        self.chance = chance
        self.log = folder / f"{FAULTY}.db"
        self.config = folder / "config.yaml"
        self.config.write_text(configuration())
        self.counters = Counters()
        self.slow: Counter[str] = Counter()
        """What happened while a scrape took long, and how often."""
        self.memory: list[float] = []
        self.levels: Counter[str] = Counter()
        self.deaths: list[str] = []
        self.endured: Counter[str] = Counter()
        self.unrecovered: list[str] = []
        self.process = serve(spawn, self.config)
        self.scraper = processes.Scraper("", self._look)

    def begin(self) -> None:
        """Scrape from when every log has been read."""
        self.scraper.url = self.process.ready() + "/metrics"
        self._note_memory()
        self.scraper.start()

    def deeds(self) -> dict[str, Callable[[], AbstractContextManager[None]]]:
        """Everything that may happen, by name. What is forbidden may be read by root all the same."""
        with faults.forbidden(self.config):
            bound = not os.access(self.config, os.R_OK)
        found: dict[str, Callable[[], AbstractContextManager[None]]] = {
            name: partial(fault, self.log)
            for name, fault in faults.FAULTS.items()
            if bound or fault is not faults.forbidden
        }
        return found | {deed.__name__: deed for deed in (self.reloaded, self.reloaded_badly, self.killed)}

    def endure(self, until: float) -> None:
        """Let everything happen in random order, and again, until the time is over or the exporter dies."""
        while True:
            deeds = list(self.deeds().items())
            self.chance.shuffle(deeds)
            for name, deed in deeds:
                if self.deaths or time.monotonic() > until:
                    return
                self._suffer(name, deed)

    def _suffer(self, name: str, deed: Callable[[], AbstractContextManager[None]]) -> None:
        self.counters.during = name
        with deed():
            time.sleep(HOLD_SECONDS)
        self.endured[name] += 1
        end = time.monotonic() + HOLD_SECONDS
        while time.monotonic() < end:
            faults.write(self.log)
            time.sleep(0.2)
        if not self._wait(lambda: f'agent_exporter_database_up{{database="{FAULTY}"}} 1\n' in self.page()):
            self.unrecovered.append(name)
        if (code := self.process.process.poll()) is not None:
            self.deaths.append(f"exit code {code} during {name}")
        else:
            self._note_memory()

    @contextmanager
    def reloaded(self) -> Iterator[None]:
        """A log comes and goes."""
        guest = f"guest{self.endured['reloaded']}"
        steady_writer.fill(self.folder / f"{guest}.db", "wal", 1000)
        self._reload(configuration(guest))
        yield
        self._reload(configuration())

    @contextmanager
    def reloaded_badly(self) -> Iterator[None]:
        self._reload("databases: [{path: x.db, intervall: 1s}]")
        yield
        self._reload(configuration())

    def _reload(self, text: str) -> None:
        self.config.write_text(text)
        self.process.process.send_signal(signal.SIGHUP)

    @contextmanager
    def killed(self) -> Iterator[None]:
        """As by the kernel when memory is short; the logs go on meanwhile."""
        if (code := self.process.process.poll()) is not None:
            self.deaths.append(f"exit code {code}")
        with self.scraper.held:
            self.process.process.kill()
            self._ended()
            self.counters.restarted()
            yield
            self.process = serve(spawn, self.config)
            self.scraper.url = self.process.url + "/metrics"

    def _ended(self) -> None:
        """Take in the log of a process that has ended."""
        lines = self.process.end()[1].splitlines()
        self.levels.update(json.loads(line)["level"] if line.startswith("{") else "no JSON" for line in lines)

    def settle(self) -> dict[str, list[str]]:
        """Wait until what is published equals a recount; returns the metrics that do not, by log."""
        self.counters.during = "quiet"
        unequal: dict[str, list[str]] = {}

        def equal() -> bool:
            page = self.page()
            unequal.update({name: list(differing(page, self.folder, name, ())) for name in HEALTHY})
            unequal[FAULTY] = list(differing(page, self.folder, FAULTY, GAUGES))
            return not any(unequal.values())

        self._wait(equal, 4 * RECONCILE_SECONDS)
        return unequal

    def _look(self, page: str, milliseconds: float) -> None:
        self.counters.look(page)
        if milliseconds > SLOW_MILLISECONDS:
            self.slow[self.counters.during] += 1

    def page(self) -> str:
        """What is published now; nothing where nobody answers."""
        try:
            return get(self.scraper.url)[2].decode()
        except OSError:
            return ""

    def close(self) -> None:
        """End scrapes and exporter."""
        if self.scraper.is_alive():
            self.scraper.end()
        if self.process.process.poll() is None:
            self._note_memory()
            self.process.process.terminate()
        self._ended()

    def _note_memory(self) -> None:
        self.memory.append(processes.resident(self.process.process.pid))

    @staticmethod
    def _wait(condition: Callable[[], bool], seconds: float = RECOVERY_SECONDS) -> bool:
        give_up = time.monotonic() + seconds
        while not (met := condition()) and time.monotonic() < give_up:
            time.sleep(0.5)
        return met


def differing(page: str, folder: Path, name: str, only: tuple[str, ...]) -> Iterator[str]:
    """The metrics of a log, or `only` some, that a page and a recount by plain SQL do not agree on."""
    samples = samples_of(text_string_to_metric_families(page), database=name)
    for metric, counts in recount(folder / f"{name}.db", "heist-day18").items():
        published = without_zeros(samples.get(metric, {}))
        if metric == "agent_sessions" and (stalled := published.pop(("stalled",), 0)):
            published["active",] = published.get(("active",), 0) + stalled
        same = published.keys() == counts.keys() and all(
            math.isclose(value, counts[labels], rel_tol=1e-9) for labels, value in published.items()
        )
        if not same and (not only or metric in only):
            yield metric


def soak(folder: Path, seconds: float, chance: random.Random) -> tuple[Soak, dict[str, Any], dict[str, list[str]]]:
    """Everything at once for so long. Returns the soak, the writers' figures, and what is unequal in the end."""
    for name, mode in {**HEALTHY, FAULTY: "delete"}.items():
        steady_writer.fill(folder / f"{name}.db", mode, MESSAGES)
    test = Soak(folder, chance)
    try:
        test.begin()
        writers = {name: steady_writer.write(folder / f"{name}.db", seconds) for name in HEALTHY}
        test.endure(time.monotonic() + seconds)
        figures = {name: steady_writer.result(writer) for name, writer in writers.items()}
        return test, figures, test.settle()
    finally:
        test.close()


def summary(
    test: Soak, writers: Mapping[str, Any], unequal: Mapping[str, list[str]]
) -> Iterator[tuple[str, Any, bool]]:
    """The table: what, how much, and whether that may never be."""
    took = test.scraper.milliseconds
    falls = {healthy: [fall for fall in test.counters.falls if fall.healthy is healthy] for healthy in (True, False)}
    yield "suffered", counted(test.endured), False
    yield f"not readable {RECOVERY_SECONDS} s after", ", ".join(test.unrecovered) or "none", False
    yield "scrapes", len(took), False
    yield "scrapes that failed", len(test.scraper.failures), bool(test.scraper.failures)
    yield "slowest scrape, p99", f"{processes.at(1, took):.1f} ms, {processes.at(0.99, took):.1f} ms", False
    yield f"scrapes over {SLOW_MILLISECONDS} ms", counted(test.slow) or "none", False
    yield "counters that fell", len(falls[True]), bool(falls[True])
    yield f"counters that fell of {FAULTY}", len(falls[False]), False
    for name, figures in writers.items():
        yield f"lock errors of writer {name}", len(figures["errors"]), bool(figures["errors"])
        yield (
            f"commits/s, p99 of writer {name}",
            f"{figures['commits_per_second']:.0f}, {figures['p99_ms']:.1f} ms",
            False,
        )
    yield "log lines", counted(test.levels), "no JSON" in test.levels
    memory = test.memory
    yield "resident memory", f"{memory[0]:.0f} MiB at start, {max(memory):.0f} most, {memory[-1]:.0f} at end", False
    yield "refreshes", counted(test.counters.outcomes()), False
    for name, metrics in unequal.items():
        yield f"{name} equals plain SQL", f"no: {', '.join(metrics)}" if metrics else "yes", bool(metrics)
    yield "died by itself", ", ".join(test.deaths) or "no", bool(test.deaths)


def counted(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{name} {count}" for name, count in sorted(counts.items()))


def main() -> int:
    """Soak, print the summary; 1 if something happened that never may."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.soak", description=__doc__)
    parser.add_argument("--seconds", type=float, default=300, help="how long (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=random.randrange(10_000), help="of the order of faults")
    options = parser.parse_args()
    print(f"Soak of {options.seconds:.0f} s, --seed {options.seed}", flush=True)
    with TemporaryDirectory() as folder:
        test, writers, unequal = soak(Path(folder), options.seconds, random.Random(options.seed))
    rows = list(summary(test, writers, unequal))
    for what, found, never in rows:
        print(f"{what:32} {found}{'   <- must never be' if never else ''}")
    for fall in test.counters.falls[:SHOWN]:
        print(f"fell during {fall.during}: {fall.series} from {fall.before:g} to {fall.now:g}")
    for failure in test.scraper.failures[:SHOWN]:
        print(f"scrape failed: {failure}")
    return int(any(never for *_, never in rows))


if __name__ == "__main__":
    sys.exit(main())
