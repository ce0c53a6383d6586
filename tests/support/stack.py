"""The whole stack as processes on loopback, with the files of the compose stack, sixty times as fast."""

import json
import random
import re
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import httpx
import promql_parser
import yaml

from exporter.commands.demo import Crew, open_log, relive
from tests.support.promql import ROOT
from tests.support.serving import wait_for

SPEED = 60
CONFIG = """
databases:
  - {name: heist, path: heist.db, interval: 1s, stalled_after: 5s, session_labels: '^(?P<setup>setup_[a-z])_'}
  - {name: missing, path: missing.db, interval: 1s}
state: state.db
"""
"""One log to watch, and one that is not there."""


@dataclass
class Stack:
    """Where to ask, and what to meddle with."""

    prometheus: str
    exporter: subprocess.Popen[bytes]
    broken: threading.Event
    """Set while one of the crew's tools is out of order."""
    delivered: list[dict[str, Any]] = field(default_factory=list)
    """Alerts in the order in which Alertmanager delivered them."""

    def query(self, expression: str) -> list[dict[str, Any]]:
        answer = httpx.post(f"{self.prometheus}/api/v1/query", data={"query": expression}, timeout=10)
        assert answer.status_code == 200, f"{expression}: {answer.text}"
        result = answer.json()["data"]["result"]
        return result if isinstance(result, list) else [result]

    def get(self, path: str) -> Any:
        return httpx.get(f"{self.prometheus}/api/v1/{path}", timeout=10).json()["data"]


@contextmanager
def running(folder: Path, tools: Mapping[str, str]) -> Iterator[Stack]:
    """Crew, exporter, Prometheus, Alertmanager and a receiver of webhooks, until the block is left."""
    broken, delivered = threading.Event(), list[dict[str, Any]]()
    (folder / "config.yaml").write_text(CONFIG)
    with ExitStack() as ending:
        ending.enter_context(_crew(folder / "heist.db", broken))
        hook = ending.enter_context(_receiver(delivered))
        ports = _free_ports(3)
        addresses = [f"127.0.0.1:{port}" for port in ports]
        _write_configuration(folder, hook, *addresses)
        exporter, prometheus, _ = (
            ending.enter_context(_process(folder, *command)) for command in _commands(tools, *addresses)
        )
        stack = Stack(f"http://{addresses[1]}", exporter, broken, delivered)
        wait_for(lambda: _answers(f"{stack.prometheus}/-/ready"), 20, "Prometheus is ready")
        assert prometheus.poll() is None
        yield stack


def _commands(tools: Mapping[str, str], exporter: str, prometheus: str, alertmanager: str) -> list[list[str]]:
    return [
        [sys.executable, "-m", "exporter", f"--web.listen-address={exporter}"],
        [tools["prometheus"], "--config.file=prometheus.yml", f"--web.listen-address={prometheus}",
         "--storage.tsdb.path=prometheus", "--enable-feature=exemplar-storage",
         "--query.lookback-delta=5s", "--rules.alert.resend-delay=1s"],
        [tools["alertmanager"], "--config.file=alertmanager.yml", f"--web.listen-address={alertmanager}",
         "--storage.path=alertmanager", "--cluster.listen-address="],
    ]  # fmt: skip


def _write_configuration(folder: Path, hook: str, exporter: str, prometheus: str, alertmanager: str) -> None:
    """The files of prometheus/, faster, and with the addresses of this run in place of the compose stack's."""
    source = ROOT / "prometheus"
    places = {"exporter:8007": exporter, "localhost:9090": prometheus, "alertmanager:9093": alertmanager}
    config = (source / "prometheus.yml").read_text()
    for theirs, ours in places.items():
        assert theirs in config
        config = config.replace(theirs, ours)
    (folder / "prometheus.yml").write_text(config.replace("interval: 15s", "interval: 1s"))
    (folder / "rules").mkdir()
    for path in (source / "rules").glob("*.yml"):
        (folder / "rules" / path.name).write_text(faster(path.read_text()))
    alerts = yaml.safe_load(faster((source / "alertmanager.yml").read_text()))
    for receiver in alerts["receivers"]:
        receiver["webhook_configs"] = [{"url": hook}]
    (folder / "alertmanager.yml").write_text(yaml.safe_dump(alerts))


def faster(text: str) -> str:
    """The text with every duration divided by SPEED: windows, offsets, `for`, intervals."""
    return re.sub(r"(?<=\[|\s)\d+[smhdw](?=\]|\)|\s|$)", lambda found: _divided(found[0]), text, flags=re.M)


def _divided(duration: str) -> str:
    seconds = promql_parser.parse_duration(duration).total_seconds() / SPEED
    return f"{seconds * 1000:.0f}ms"


@contextmanager
def _crew(path: Path, broken: threading.Event) -> Iterator[None]:
    """The crew of the demo, in a thread, so that its tool breaks when told to. So large that much happens in little
    time, and not faster than life: exemplars of the future are not published."""
    over, begun = threading.Event(), threading.Event()

    def play() -> None:
        log = open_log(path)
        crew = Crew(log, random.Random(7), 100, lambda now: broken.is_set(), lambda now: False)
        start, begin = time.time(), time.monotonic()
        relive(crew, start - 60, 60)
        begun.set()
        while not over.wait(0.05):
            crew.step(start + time.monotonic() - begin)
        log.close()

    thread = threading.Thread(target=play)
    thread.start()
    try:
        begun.wait(30)
        yield
    finally:
        over.set()
        thread.join()


@contextmanager
def _receiver(delivered: list[dict[str, Any]]) -> Iterator[str]:
    """A receiver of webhooks; yields its URL."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            delivered.extend(json.loads(body)["alerts"])
            self.send_response(200)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()


@contextmanager
def _process(folder: Path, *command: str) -> Iterator[subprocess.Popen[bytes]]:
    name = Path(command[2] if command[1] == "-m" else command[0]).name
    environment = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"}
    with (folder / f"{name}.log").open("wb") as output:
        process = subprocess.Popen(command, cwd=folder, stdout=output, stderr=output, env=environment)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
        shutil.rmtree(folder / name, ignore_errors=True)


def _free_ports(count: int) -> list[int]:
    sockets = [socket.socket() for _ in range(count)]
    for one in sockets:
        one.bind(("127.0.0.1", 0))
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


def _answers(url: str) -> bool:
    try:
        return httpx.get(url, timeout=2).status_code == 200
    except httpx.TransportError:
        return False
