"""What each mechanism of pacing is worth: the writer's p99 beside an exporter, and what a refresh costs, without it.

One writer of 200 commits a second is in turns alone and beside an exporter that lacks one mechanism, as in
`harmless`; the variants take turns, so that the machine's slower times meet all of them. The refresh, of 1,000 new
messages and 500 calls, is measured by processor time while the writer goes on. The table has the median of the rounds,
and the least and the most: the first line's spread is the noise.
"""

import statistics
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from exporter.source import throttle
from tests.support.serving import Server, configure, spawn
from tests.support.steady_writer import figures, fill, result, write

VARIANTS: Mapping[str, Callable[[], None]] = {
    "as it is": lambda: None,
    "no SCHED_IDLE": lambda: setattr(throttle.IdlePolicy, "enter", lambda _: None),
    "no rests": lambda: setattr(throttle, "IDLE_RATIO", 0.0),
    "bursts of 0.3 ms": lambda: setattr(throttle, "BURST_SECONDS", 0.0003),
    "bursts of 10 ms": lambda: setattr(throttle, "BURST_SECONDS", 0.01),
}
"""How each differs: a change of source/throttle.py, made before a module that uses it is imported."""
ROUNDS = 3
START_SECONDS = 3.0
NEW_MESSAGES = 1000
REFRESHES = 15


def refresh(path: Path) -> float:
    """Processor milliseconds of one refresh of new rows, in this process and beside the writer."""
    from benchmarks.engine import reader  # noqa: PLC0415 - after the change
    from tests.support.large_logs import grow  # noqa: PLC0415

    run, _ = reader(path)
    run()
    took = []
    for _ in range(REFRESHES):
        grow(path, NEW_MESSAGES)
        begin = time.thread_time()
        run()
        took.append(time.thread_time() - begin)
    return statistics.median(took) * 1000


def beside(variant: str, folder: Path, seconds: float) -> tuple[float, float]:
    """Have an exporter of this variant read all logs of the folder; returns the times from which and until it did."""
    from benchmarks.harmless import use  # noqa: PLC0415

    config = configure(folder, "[{path: '*.db', interval: 2s}]")
    flags = ("--config.file", str(config), "--log.format", "json", "--web.listen-address", "127.0.0.1:0")
    server = Server(spawn(sys.executable, "-m", "benchmarks.pacing", "serve", variant, *flags, stderr=-1))
    try:
        url = f"{server.url}/metrics"
        begin = time.time()
        use(url, begin + seconds)
        return begin, time.time()
    finally:
        server.process.terminate()
        server.end()


def measure(mode: str, messages: int, seconds: float) -> dict[str, list[tuple[float, float]]]:
    """Of each variant and round: p99 beside / alone, and milliseconds of a refresh."""
    found: dict[str, list[tuple[float, float]]] = {variant: [] for variant in VARIANTS}
    with TemporaryDirectory() as name:
        folder = Path(name)
        fill(folder / "log.db", mode, messages // 10)
        fill(folder / "other.db", mode, messages)
        for _ in range(ROUNDS):
            for variant, rounds in found.items():
                writer = write(folder / "log.db", 2 * seconds + START_SECONDS)
                alone = (time.time(), time.time() + seconds)
                time.sleep(seconds)
                during = beside(variant, folder, seconds)
                commits = result(writer)["commits"]
                ratio = figures(commits, [during])["p99_ms"] / figures(commits, [alone])["p99_ms"]
                rounds.append((ratio, cost(variant, mode)))
    return found


def cost(variant: str, mode: str) -> float:
    """Milliseconds of a refresh beside a writer, in a process of its own, of a small log."""
    with TemporaryDirectory() as name:
        path = Path(name) / "log.db"
        fill(path, mode, 10_000)
        writer = write(path, 60)
        try:
            own = spawn(sys.executable, "-m", "benchmarks.pacing", "refresh", variant, str(path), stdout=-1)
            return float(own.communicate()[0])
        finally:
            writer.kill()
            writer.communicate()


def main(messages: int = 1_000_000, seconds: float = 8) -> None:
    """Print the table for both journal modes."""
    print(f"Writer of 200 commits/s; {ROUNDS} rounds of {seconds:.0f} s alone and {seconds:.0f} s beside")
    print(f"{'journal':8} {'variant':20} {'p99 beside / alone':>24} {'1,000 + 500 new rows':>26}")
    for mode in ("delete", "wal"):
        for variant, rounds in measure(mode, messages, seconds).items():
            columns = [spread([part[i] for part in rounds]) for i in (0, 1)]
            print(f"{mode:8} {variant:20} {columns[0]:>24} {columns[1]:>23} ms", flush=True)


def spread(values: list[float]) -> str:
    """Median, and the least and most."""
    return f"{statistics.median(values):.2f} ({min(values):.2f} to {max(values):.2f})"


if __name__ == "__main__":
    if sys.argv[1:2] == ["serve"]:
        VARIANTS[sys.argv[2]]()
        from exporter.commands.cli import main as command

        sys.argv[1:3] = []
        raise SystemExit(command())
    if sys.argv[1:2] == ["refresh"]:
        VARIANTS[sys.argv[2]]()
        print(refresh(Path(sys.argv[3])))
    else:
        main(*(float(argument) if i else int(argument) for i, argument in enumerate(sys.argv[1:])))  # type: ignore[arg-type]
