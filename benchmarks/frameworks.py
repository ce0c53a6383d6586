"""Cost of reading each framework's layout: first pass and refresh of new rows, in both journal modes.

Each log is that framework's sample, copied under new ids until it has as many rows as asked for. Figures are processor
time, which does not change where something else runs.
"""

import json
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from exporter.config.settings import parse
from exporter.engine.refresh import Refresh
from exporter.metrics.catalogue import BUILT_IN
from exporter.metrics.exposition import Publisher
from exporter.metrics.self_metrics import SelfMetrics
from exporter.source.throttle import Throttle
from tests.support.grown_samples import SAMPLES, GrownSample

NEW_ROWS = 1000
_REFRESHES = 5


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


def measure(name: str, mode: str, rows: int) -> tuple[int, float, float]:
    """Rows of the log, seconds of its first pass, and of a refresh of some 1,000 new rows."""
    with TemporaryDirectory() as folder:
        log = GrownSample(Path(folder) / "log.db", name, mode)
        log.grow(max(1, rows // log.rows))
        total = log.copies * log.rows
        run = reader(Path(folder) / "log.db")
        first = timed(run)
        refreshes = []
        for _ in range(_REFRESHES):
            log.grow(max(1, NEW_ROWS // log.rows))
            refreshes.append(timed(run))
        log.close()
    new = max(1, NEW_ROWS // log.rows) * log.rows
    return total, first, statistics.median(refreshes) * NEW_ROWS / new


def main(rows: int) -> None:
    """Print a row for each sample and journal mode."""
    print("Logs of each framework's layout, by the framework's own sample")
    print(f"{'sample':24} {'journal':8} {'rows':>10} {'rows/s':>10} {'1,000 new':>12}")
    for path in sorted(SAMPLES.glob("*.sql")):
        for mode in ("delete", "wal"):
            total, first, refresh = measure(path.stem, mode, rows)
            print(f"{path.stem:24} {mode:8} {total:10,} {total / first:10,.0f} {refresh * 1e3:9.1f} ms", flush=True)
