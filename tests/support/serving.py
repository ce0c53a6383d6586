"""A real exporter process on a real port, with access to its log and its pages."""

import json
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

import httpx
import yaml
from prometheus_client.parser import text_string_to_metric_families

from tests.support.exporting import Samples, samples_of

EXPORTER = (sys.executable, "-m", "exporter")


class Server:
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

    @property
    def log(self) -> str:
        """What it has logged so far."""
        return "".join(list(self.lines))

    def events(self, message: str) -> list[dict[str, Any]]:
        """The log's events of this message."""
        parsed = (json.loads(line) for line in list(self.lines) if line.startswith("{"))
        return [event for event in parsed if event["msg"] == message]

    @property
    def url(self) -> str:
        """Where this machine reaches it, once it serves."""
        event = wait_for(lambda: next(iter(self.events("listening")), None), process=self.process)
        address = urlsplit(str(event["url"]))
        return f"{address.scheme}://{address.netloc}".replace("//0.0.0.0:", "//127.0.0.1:")

    @property
    def port(self) -> int:
        """The port of its first address."""
        port = urlsplit(self.url).port
        assert port is not None
        return port

    def wait_until_ready(self, **how: Any) -> Self:
        """Wait until every database had a good refresh. `how` is for httpx: auth, verify."""
        url = f"{self.url}/-/ready"

        def ready() -> bool:
            try:
                return httpx.get(url, **how).status_code == 200
            except httpx.TimeoutException:  # on a loaded machine it may take longer
                return False

        wait_for(ready, 60, "every database is ready", self.process)
        return self

    def ready(self) -> str:
        """Wait for the same; returns the URL."""
        return self.wait_until_ready().url

    def samples(self) -> Samples:
        """What it says of its one log."""
        return samples_of(text_string_to_metric_families(get(f"{self.url}/metrics")[2].decode()))

    def end(self) -> tuple[int, str]:
        """Exit code and the rest of the log, after the process has ended by itself or by a signal."""
        code = self.process.wait(20)
        self._reader.join(5)
        return code, self.log


def configure(folder: Path, databases: str, more: str = "") -> Path:
    """Write a config.yaml; `databases` is YAML in one line."""
    path = folder / "config.yaml"
    path.write_text(f"databases: {databases}\n{more}")
    return path


def write_config(folder: Path, config: Mapping[str, Any]) -> Path:
    """Write a config.yaml of these values."""
    path = folder / "config.yaml"
    path.write_text(yaml.safe_dump(dict(config)))
    return path


def serve(spawn: Callable[..., "subprocess.Popen[str]"], config: Path, *more: str) -> Server:
    """Start `serve`, on a free port of the loopback unless an address is given."""
    flags = ["--config.file", str(config), "--log.format", "json", *more]
    if "--web.listen-address" not in more:
        flags += ["--web.listen-address", "127.0.0.1:0"]
    return Server(spawn(*EXPORTER, *flags, stderr=subprocess.PIPE))


def check(config: Path) -> "subprocess.CompletedProcess[str]":
    """What the check command says."""
    command = [*EXPORTER, "check", "--config.file", str(config)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def spawn(*command: str, **pipes: Any) -> "subprocess.Popen[str]":
    """Start a process that the caller ends."""
    return subprocess.Popen(command, text=True, **pipes)


@contextmanager
def serving(config: Path, *more: str) -> Iterator[Server]:
    """A server that is ended with the block, as a service manager ends it."""
    server = serve(spawn, config, *more)
    try:
        yield server
    finally:
        server.process.terminate()
        server.end()


@contextmanager
def serving_folder(folder: Path, more: str = "") -> Iterator[str]:
    """A server of every log in a folder, with `more` settings for them; yields the URL of its /metrics."""
    with serving(configure(folder, f"[{{path: '*.db', interval: 2s{more and ', ' + more}}}]")) as server:
        yield f"{server.url}/metrics"


def get(url: str, method: str = "GET", body: bytes | None = None, **headers: str) -> tuple[int, dict[str, str], bytes]:
    """Status, headers in lower case, body. Underscores in header names stand for hyphens."""
    request = Request(url, body, {k.replace("_", "-"): v for k, v in headers.items()}, method=method)
    try:
        with urlopen(request, timeout=10) as answer:
            return answer.status, {k.lower(): v for k, v in answer.headers.items()}, answer.read()
    except HTTPError as error:
        return error.code, {k.lower(): v for k, v in error.headers.items()}, error.read()


def get_text(url: str) -> str:
    """The body of a page."""
    return get(url)[2].decode()


def wait_for(
    condition: Callable[[], Any],
    seconds: float = 20,
    what: str = "that",
    process: "subprocess.Popen[Any] | None" = None,
) -> Any:
    """The condition's value as soon as it is true. Fails after so many seconds, or when the process has ended."""
    give_up = time.monotonic() + seconds
    while not (value := condition()):
        assert process is None or process.poll() is None, f"ended with exit code {process.poll()}"
        assert time.monotonic() < give_up, f"waited in vain for {seconds} s: {what}"
        time.sleep(0.05)
    return value
