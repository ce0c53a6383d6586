"""What the exporter makes of logs: refreshed in this process, or by a real exporter process on a real port."""

import gzip
import json
import math
import re
import subprocess
import sys
import threading
import time
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from prometheus_client import CollectorRegistry
from prometheus_client.parser import text_string_to_metric_families

from exporter.config import Config, parse
from exporter.metrics import METRICS, OwnMetrics
from exporter.refresh import Clock, Refresh
from exporter.scheduler import databases
from exporter.snapshot import Format, Publisher

EXPORTER = (sys.executable, "-m", "exporter")

Labelled = Mapping[tuple[str, ...], float]
"""Label values besides `database`, in the order of the metric table, le last → number."""


class Exported:
    """The databases of a config, refreshed by hand and rendered without the exporter's own series."""

    def __init__(self, config: Config, clock: Clock = Clock()) -> None:  # noqa: B008 - immutable
        self.own = CollectorRegistry()
        self.publisher = Publisher(CollectorRegistry())
        own, turn = OwnMetrics(self.own), threading.Lock()
        self.refreshes = {
            name: Refresh(name, path, settings, config, own, self.publisher, turn, clock)
            for name, (path, settings) in databases(config, {})
        }

    def refresh(self) -> None:
        for refresh in self.refreshes.values():
            while refresh.run():
                pass
            assert refresh.failure is None, refresh.failure
        self.publisher.publish()

    def page(self, form: Format = Format.TEXT, gzipped: bool = False) -> bytes:
        return self.publisher.page(form, gzipped)


def config_of(text: str, folder: Path) -> Config:
    """A configuration written in a test, as if it lay in `folder`."""
    return parse(text, folder / "config.yaml")


def exported(path: Path, profile: str = "auto") -> dict[str, Labelled]:
    """The metrics of one log after one refresh: sample's name → label values → number."""
    databases = [{"name": "log", "path": str(path), "profile": profile}]
    made = Exported(config_of(json.dumps({"databases": databases}), path.parent))
    made.refresh()
    return numbers(made.page().decode())


def numbers(page: str) -> dict[str, Labelled]:
    """A text page as sample's name → label values → number, samples of value 0 included."""
    found: defaultdict[str, dict[tuple[str, ...], float]] = defaultdict(dict)
    for family in text_string_to_metric_families(page):
        for sample in family.samples:
            metric = METRICS.get(re.sub("_(bucket|sum|count)$", "", sample.name)) or METRICS.get(sample.name)
            names = (*metric.labels, *({"le"} & sample.labels.keys())) if metric else tuple(sample.labels)
            found[sample.name][tuple(sample.labels.get(n, "") for n in names)] = sample.value
    return dict(found)


def nonzero(samples: Labelled | None) -> dict[tuple[str, ...], float]:
    return {labels: value for labels, value in (samples or {}).items() if value and not math.isnan(value)}


class Process:
    """A real exporter process. Its log, JSON lines on stderr, is read as it comes."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process
        self.lines: deque[str] = deque(maxlen=10_000)
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.lines.append(line)

    def events(self, message: str) -> list[dict[str, Any]]:
        """The log's events of this message."""
        parsed = (json.loads(line) for line in list(self.lines) if line.startswith("{"))
        return [event for event in parsed if event["msg"] == message]

    @property
    def url(self) -> str:
        """Where it serves, once it does."""
        event = wait_for(lambda: next(iter(self.events("listening")), None), process=self.process)
        return str(event["url"]).rsplit("/", 1)[0]

    def ready(self) -> str:
        """Wait until every database had a good refresh; returns the URL."""
        url = self.url
        wait_for(lambda: get(f"{url}/-/ready")[0] == 200, process=self.process)
        return url

    def numbers(self) -> dict[str, Labelled]:
        return numbers(get(f"{self.url}/metrics")[2].decode())

    def end(self) -> tuple[int, str]:
        """Exit code and the rest of the log, after the process has ended by itself or by a signal."""
        code = self.process.wait(20)
        self._reader.join(5)
        return code, "".join(self.lines)


def serve(spawn: Callable[..., "subprocess.Popen[str]"], config: Path, *more: str) -> Process:
    """Start `serve` on a free port of the loopback."""
    flags = ("--config.file", str(config), "--web.listen-address", "127.0.0.1:0", "--log.format", "json", *more)
    return Process(spawn(*EXPORTER, *flags, stderr=subprocess.PIPE))


def get(url: str, method: str = "GET", body: bytes | None = None, **headers: str) -> tuple[int, dict[str, str], bytes]:
    """Status, headers in lower case, body. Underscores in header names stand for hyphens."""
    request = Request(url, body, {k.replace("_", "-"): v for k, v in headers.items()}, method=method)
    try:
        with urlopen(request, timeout=10) as answer:
            return answer.status, {k.lower(): v for k, v in answer.headers.items()}, answer.read()
    except HTTPError as error:
        return error.code, {k.lower(): v for k, v in error.headers.items()}, error.read()


def unzipped(body: bytes) -> bytes:
    return gzip.decompress(body)


def wait_for(condition: Callable[[], Any], seconds: float = 20, process: "subprocess.Popen[str] | None" = None) -> Any:
    """The condition's value as soon as it is true. Fails after so many seconds, or when the process has ended."""
    give_up = time.monotonic() + seconds
    while not (value := condition()):
        assert process is None or process.poll() is None, f"ended with exit code {process.poll()}"
        assert time.monotonic() < give_up, "waited in vain"
        time.sleep(0.05)
    return value


def names_in(samples: Iterable[str]) -> set[str]:
    """Metrics' names, given samples' names."""
    return {name if name in METRICS else re.sub("_(bucket|sum|count)$", "", name) for name in samples}
