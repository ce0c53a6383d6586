"""Cost of reading each framework's layout: first pass, refresh of new rows, and commits of a writer beside it.

Each log is that framework's sample, copied under new ids until it has as many rows as asked for. Figures of reading are
processor time, which does not change where something else runs. In many samples one session in ten hangs for ever: a
refresh of a single copy tells what it costs to read up to 2,000 of these again, and 1,000 new rows what they add to it.
The writer, in a process of its own, goes on with the copies, two rows a commit and 200 commits a second, in turns alone
and beside an exporter that starts from nothing each time.
"""

import json
import sqlite3
import statistics
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from itertools import chain, count, islice
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from exporter.config.settings import parse
from exporter.engine.refresh import Refresh
from exporter.metrics.catalogue import BUILT_IN
from exporter.metrics.exposition import Publisher
from exporter.metrics.self_metrics import SelfMetrics
from exporter.source.throttle import Throttle
from tests.support.grown_samples import SAMPLES, Copier, GrownSample
from tests.support.programs import steady_writer
from tests.support.serving import serving_folder
from tests.support.steady_writer import figures

NEW_ROWS = 1000
ROUNDS = 2
SECONDS = 4.0
_REFRESHES = 5
_START_SECONDS = 4.0
"""More than an exporter needs to start and to stop."""


class Row(NamedTuple):
    """Figures of one log: rows; seconds of a first pass, of a refresh of one copy and of 1,000 rows; p99 in ms."""

    rows: int
    first: float
    least: float
    refresh: float
    alone: float
    beside: float
    errors: int


def timed(action: Callable[[], object]) -> float:
    """Seconds of processor time."""
    begin = time.process_time()
    action()
    return time.process_time() - begin


def reader(path: Path) -> Callable[[], None]:
    """What refreshes a log until nothing is left to read."""
    metrics = SelfMetrics(BUILT_IN)
    config = parse(json.dumps({"databases": [{"path": str(path)}]}), path)
    refresh = Refresh("log", path, config.databases[0], config, metrics, Publisher(metrics), Throttle())

    def run() -> None:
        while refresh.run():
            pass
        if refresh.status.failure is not None:
            raise refresh.status.failure

    return run


def write(path: Path, name: str, copies: int, seconds: float) -> dict[str, Any]:
    """Go on with a log that has so many copies; what each commit took."""
    copier = Copier(name)
    rows = chain.from_iterable(copier.copy(number) for number in count(copies))

    def two_rows(db: sqlite3.Connection, _: int) -> None:
        for insert, values in islice(rows, 2):
            db.execute(insert, values)

    return steady_writer.write(str(path), seconds, two_rows)


def beside(folder: Path, name: str, copies: int) -> tuple[float, float, int]:
    """p99 of the writer's commits alone and beside an exporter, in ms, and how many failed."""
    alone, both = [], []
    with ProcessPoolExecutor(1, get_context("spawn")) as process:
        writer = process.submit(write, folder / "log.db", name, copies, ROUNDS * (2 * SECONDS + _START_SECONDS))
        time.sleep(_START_SECONDS / 2)
        for _ in range(ROUNDS):
            alone.append((time.time(), time.time() + SECONDS))
            time.sleep(SECONDS)
            with serving_folder(folder):
                both.append((time.time(), time.time() + SECONDS))
                time.sleep(SECONDS)
        found = writer.result()
    p99_alone, p99_beside = (figures(found["commits"], spans)["p99_ms"] for spans in (alone, both))
    return p99_alone, p99_beside, len(found["errors"])


def measure(name: str, mode: str, rows: int) -> Row:
    """The figures of one layout and journal mode."""
    with TemporaryDirectory() as folder:
        log = GrownSample(Path(folder) / "log.db", name, mode)
        log.grow(max(1, rows // log.rows))
        total = log.copies * log.rows
        run = reader(Path(folder) / "log.db")
        first = timed(run)
        run()  # what settled with the last rows of the first pass

        def refresh(copies: int) -> float:
            log.grow(copies)
            return timed(run)

        thousand = max(1, NEW_ROWS // log.rows)
        least, many = (statistics.median(refresh(n) for _ in range(_REFRESHES)) for n in (1, thousand))
        log.close()
        return Row(total, first, least, many, *beside(Path(folder), name, log.copies))


def main(rows: int) -> None:
    """Print a row for each sample and journal mode."""
    print(
        "Logs of each framework's layout, by the framework's own sample; the writer's p99 alone and beside the exporter"
    )
    columns = f"{'alone':>9} {'beside':>10} {'errors':>7}"
    print(f"{'sample':24} {'journal':8} {'rows':>10} {'rows/s':>10} {'a copy':>10} {'1,000 new':>12} {columns}")
    for path in sorted(SAMPLES.glob("*.sql")):
        for mode in ("delete", "wal"):
            log = measure(path.stem, mode, rows)
            cost = f"{log.rows:10,} {log.rows / log.first:10,.0f} {log.least * 1e3:7.1f} ms {log.refresh * 1e3:9.1f} ms"
            commits = f"{log.alone:6.2f} ms {log.beside:7.2f} ms {log.errors:7}"
            print(f"{path.stem:24} {mode:8} {cost} {commits}", flush=True)
