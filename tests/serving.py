"""A real exporter process on a real port, and what its log and its pages say."""

import json
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from prometheus_client.parser import text_string_to_metric_families

from tests.exporting import Samples, samples_of

EXPORTER = (sys.executable, "-m", "exporter")


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

    def samples(self) -> Samples:
        """What it says of its one log."""
        return samples_of(text_string_to_metric_families(get(f"{self.url}/metrics")[2].decode()))

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


def wait_for(condition: Callable[[], Any], seconds: float = 20, process: "subprocess.Popen[str] | None" = None) -> Any:
    """The condition's value as soon as it is true. Fails after so many seconds, or when the process has ended."""
    give_up = time.monotonic() + seconds
    while not (value := condition()):
        assert process is None or process.poll() is None, f"ended with exit code {process.poll()}"
        assert time.monotonic() < give_up, "waited in vain"
        time.sleep(0.05)
    return value
