"""The command line: flags, commands, signals, logs."""

import argparse
import asyncio
import gc
import ipaddress
import logging
import os
import platform
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

import structlog
import uvicorn
from prometheus_client import CollectorRegistry, GCCollector, PlatformCollector, ProcessCollector

from exporter import __version__
from exporter.config import Config, ConfigError, load
from exporter.connection import Connection
from exporter.database import SQLITE_VERSION
from exporter.demo import open_log
from exporter.door import Door, Scope
from exporter.metrics import OwnMetrics
from exporter.refresh import Refresh
from exporter.report import check, print_metrics
from exporter.scheduler import Monitor
from exporter.snapshot import Publisher
from exporter.state import State, StateError
from exporter.turns import SWITCH_SECONDS
from exporter.web import create_app
from exporter.webconfig import WebConfigFile

try:
    import uvloop
except ImportError:  # not for every platform
    uvloop = None  # type: ignore[assignment]

log = logging.getLogger("exporter")

DEFAULT_ADDRESS = "127.0.0.1:8007"
MOST_CONNECTIONS = 500
_COMMANDS = {
    "serve": "refresh the databases and serve /metrics (the default)",
    "check": "try config, files, profiles and query plans; print what would be published and what is wrong",
    "print": "refresh once, print the metrics; exit 1 if a database could not be read",
    "demo": "let a simulated crew write a demo log, and serve on it",
}
_EPILOG = """\
commands:
{commands}

exit codes: 0 all went well, 1 a database or the address cannot be used, 2 the command line or the config is wrong
"""


def parser() -> argparse.ArgumentParser:
    """The command line, with the flags that Prometheus exporters have in common."""
    commands = "\n".join(f"  {name:7} {text}" for name, text in _COMMANDS.items())
    made = argparse.ArgumentParser(
        prog="agent-session-exporter",
        description="Prometheus exporter for the SQLite session logs of multi-agent LLM systems.",
        epilog=_EPILOG.format(commands=commands),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    made.add_argument("command", nargs="?", choices=list(_COMMANDS), default="serve", metavar="COMMAND",
                      help="what to do: see below (default: %(default)s)")  # fmt: skip
    add = made.add_argument
    add("--config.file", dest="config", type=Path, default=Path("config.yaml"), metavar="FILE",
        help="the configuration (default: %(default)s)")  # fmt: skip
    add("--web.listen-address", dest="addresses", action="append", type=address, metavar="HOST:PORT",
        help=f"where to listen; may be repeated (default: {DEFAULT_ADDRESS})")  # fmt: skip
    add("--web.telemetry-path", dest="telemetry_path", type=url_path, default="/metrics", metavar="PATH",
        help="where the metrics are (default: %(default)s)")  # fmt: skip
    add("--web.config.file", dest="web_config", type=Path, metavar="FILE",
        help="TLS, basic auth, headers and rate limit, in the format of Prometheus's exporter-toolkit")  # fmt: skip
    add("--web.enable-lifecycle", dest="lifecycle", action="store_true", help="allow POST /-/reload")
    add("--log.level", dest="log_level", choices=("debug", "info", "warning", "error"), default="info",
        help="least severe events to log (default: %(default)s)")  # fmt: skip
    add("--log.format", dest="log_format", choices=("logfmt", "json"), default="logfmt",
        help="one event a line as logfmt or JSON (default: %(default)s)")  # fmt: skip
    add("--version", action="version", version=f"agent-session-exporter {__version__}")
    return made


def address(text: str) -> tuple[str, int]:
    """HOST:PORT, [IPv6]:PORT or :PORT, as Prometheus takes it. Raises ArgumentTypeError."""
    host, colon, port = text.rpartition(":")
    if not colon or not port.isdigit() or int(port) >= 1 << 16:
        raise argparse.ArgumentTypeError(f"{text!r} is no HOST:PORT, like {DEFAULT_ADDRESS} or [::1]:8007")
    return host.strip("[]"), int(port)


def url_path(text: str) -> str:
    """A path to serve under. Raises ArgumentTypeError."""
    if not text.startswith("/") or text == "/" or set(text) & set("?#% "):
        raise argparse.ArgumentTypeError(f"{text!r} is no path like /metrics")
    return text


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns the exit code."""
    options = parser().parse_args(arguments)
    set_up_logging(options.log_level, options.log_format, sys.stderr)
    try:
        config = load(options.config)
        options.web_config = options.web_config and WebConfigFile(options.web_config)
    except ConfigError as error:
        for problem in error.problems:
            print(problem, file=sys.stderr)
        return 2
    if options.command == "check" and options.log_level != "debug":
        log.setLevel(logging.CRITICAL)  # the report says all of it
    try:
        if options.command in _REPORTS:
            return report(_REPORTS[options.command], config)
        if options.command == "demo":
            return demo(config, options)
        return Server(config, options).run()
    except (OSError, ValueError, StateError) as error:
        log.error(str(error))
        return 1


_REPORTS = {"check": check, "print": print_metrics}


def report(write: Callable[..., int], config: Config) -> int:
    """Run a command that writes a report, which one may stop, or stop reading."""
    try:
        code = write(config, sys.stdout, Progress(sys.stderr))
        sys.stdout.flush()
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # for what is still flushed at the end
        return 1
    return code


def set_up_logging(level: str, form: str, stream: TextIO) -> None:
    """One event a line, as logfmt or JSON: time, level, message, then what the event is about."""
    renderer: Any = (
        structlog.processors.JSONRenderer()
        if form == "json"
        else structlog.processors.LogfmtRenderer(key_order=["ts", "level", "msg"])
    )
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[
            structlog.stdlib.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True, key="ts"),
            structlog.stdlib.ExtraAdder(),
            structlog.processors.format_exc_info,
        ],
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.EventRenamer("msg"),
            renderer,
        ],
    )
    handler = logging.StreamHandler(stream)
    handler.setFormatter(formatter)
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.WARNING)
    log.setLevel(level.upper())
    logging.getLogger("uvicorn.error").setLevel(logging.ERROR)  # else each malformed request would be a line
    logging.getLogger("apscheduler").setLevel(
        logging.CRITICAL
    )  # a refresh that takes longer than its interval is ours to tell


def demo(config: Config, options: argparse.Namespace) -> int:
    """Serve, with the crew at work in a process of its own on the first database of the config."""
    settings = config.databases[0]
    if settings.is_glob:
        raise ValueError(f"the demo writes the first database of the config, and {settings.path} is no file but a glob")
    path = config.folder / settings.path
    open_log(path).close()
    command = [sys.executable, "-m", "exporter.demo", str(path), "--history", "600"]
    crew = subprocess.Popen(command, stdout=subprocess.PIPE)  # noqa: S603 - our own module
    try:
        assert crew.stdout is not None  # noqa: S101 - it is a pipe
        crew.stdout.readline()  # so that the first scrape has something to show
        log.info("a simulated crew writes the log", extra={"path": str(path), "pid": crew.pid})
        return Server(config, options).run()
    finally:
        crew.terminate()
        crew.wait()


class Server:
    """The serve command: the monitor, the HTTP server, and the signals that steer them."""

    def __init__(self, config: Config, options: argparse.Namespace) -> None:
        process = CollectorRegistry()
        ProcessCollector(registry=process)
        PlatformCollector(registry=process)
        GCCollector(registry=process)
        self._own = OwnMetrics()
        self._own.set("agent_exporter_build_info", __version__, platform.python_version(), SQLITE_VERSION, to=1)
        self._options = options
        self._private: set[tuple[str, int]] = set()
        """Where loopback sockets listen."""
        self._publisher = Publisher(self._own, process)
        self._state = State(config.folder / config.state) if config.state else None
        progress = Progress(sys.stderr)
        self._monitor = Monitor(config, self._own, self._publisher, state=self._state, on_tick=progress)
        self._loaded()

    def run(self) -> int:
        """Serve until SIGTERM or SIGINT. Raises OSError where an address cannot be listened on."""
        sys.setswitchinterval(SWITCH_SECONDS)
        gc.freeze()
        gc.set_threshold(50_000, 20, 100)
        server = _Http(self._http(), self._monitor.interrupt)
        # uvicorn takes these over while it serves, and afterwards raises what it was sent once more, for us
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: setattr(server, "should_exit", True))
        with listening(self._options.addresses or [address(DEFAULT_ADDRESS)]) as sockets:
            self._monitor.start()
            try:
                with asyncio.Runner(loop_factory=uvloop.new_event_loop if uvloop else None) as runner:
                    runner.run(self._serve(server, sockets))
            finally:
                self._monitor.stop()
                if self._state:
                    self._state.close()
        log.info("stopped")
        return 0

    def _http(self) -> uvicorn.Config:
        reload = self._reload if self._options.lifecycle else None
        file: WebConfigFile | None = self._options.web_config
        app = create_app(
            lambda: self._monitor.refreshes,
            self._publisher,
            self._options.telemetry_path,
            reload,
            lambda: self._monitor.config.api,
        )
        http = uvicorn.Config(
            Door(app, lambda: self._monitor.config.api, file, self._is_private),
            log_config=None, access_log=False, lifespan="off", server_header=False, timeout_graceful_shutdown=1,
            http=Connection, ws="none", proxy_headers=False, limit_concurrency=MOST_CONNECTIONS,
        )  # fmt: skip
        http.load()
        http.ssl = file.context() if file else None
        return http

    def _is_private(self, scope: Scope) -> bool:
        """Whether a request came in where only this machine can connect: by a socket that listens on loopback."""
        return tuple(scope["server"] or ()) in self._private

    async def _serve(self, server: uvicorn.Server, sockets: list[socket.socket]) -> None:
        if hasattr(signal, "SIGHUP"):
            asyncio.get_running_loop().add_signal_handler(signal.SIGHUP, self._reload)
        for bound in sockets:
            host, port = bound.getsockname()[:2]
            where = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
            scheme = "https" if server.config.ssl else "http"
            log.info("listening", extra={"url": f"{scheme}://{where}{self._options.telemetry_path}"})
            if ipaddress.ip_address(host).is_loopback:
                self._private.add((host, port))
        await server.serve(sockets=sockets)

    def _reload(self) -> list[str]:
        before = self._monitor.config
        try:
            self._monitor.apply(load(self._options.config))
        except ConfigError as error:
            self._own.set("agent_exporter_config_last_reload_successful", to=0)
            for problem in error.problems:
                log.error("configuration not reloaded: %s", problem)
            return list(error.problems)
        self._loaded()
        log.info("configuration reloaded")
        if (before.state, before.api) != (self._monitor.config.state, self._monitor.config.api):
            log.warning("a change of state: or api: takes effect after a restart")
        return []

    def _loaded(self) -> None:
        self._own.set("agent_exporter_config_last_reload_successful", to=1)
        self._own.set("agent_exporter_config_last_reload_success_timestamp_seconds", to=time.time())


class _Http(uvicorn.Server):
    """The HTTP server. What it still has to answer when it is told to end does not wait for long reads."""

    def __init__(self, config: uvicorn.Config, interrupt: Callable[[], None]) -> None:
        super().__init__(config)
        self._interrupt = interrupt

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._interrupt()
        await super().shutdown(sockets)


@contextmanager
def listening(addresses: Sequence[tuple[str, int]]) -> Iterator[list[socket.socket]]:
    """Listening sockets. Raises OSError that names the address and the remedy."""
    opened: list[socket.socket] = []
    try:
        for host, port in addresses:
            try:
                family = socket.AF_INET6 if ":" in host or not host else socket.AF_INET
                bound = socket.create_server((host, port), family=family, dualstack_ipv6=not host)
                # inherited by each connection; asyncio sets it only where a socket names its protocol, and without it
                # headers and body of an answer are 40 ms apart
                bound.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                opened.append(bound)
            except OSError as error:
                why = os.strerror(error.errno) if error.errno and error.errno > 0 else error.strerror
                raise OSError(f"cannot listen on {host}:{port}: {why}; choose another --web.listen-address") from error
        yield opened
    finally:
        for bound in opened:
            bound.close()


class Progress:
    """Tells how far long first passes are: a bar on a terminal, a line now and then elsewhere."""

    def __init__(self, stream: TextIO, line_seconds: float = 10.0) -> None:
        self._stream = stream
        self._bar = stream.isatty()
        self._shown = False
        self._line_seconds = line_seconds
        self._next_line = time.monotonic() + line_seconds

    def __call__(self, refreshes: Mapping[str, Refresh]) -> None:
        under_way = [
            (name, r.progress) for name, r in refreshes.items() if r.published is None and r.progress is not None
        ]
        if self._bar:
            bars = "  ".join(f"{name} [{'#' * int(20 * part):20}] {part:4.0%}" for name, part in under_way)
            if bars or self._shown:
                self._stream.write(f"\r\x1b[K{bars}\r")  # what is logged next takes the bar's line
                self._stream.flush()
            self._shown = bool(bars)
        elif under_way and time.monotonic() >= self._next_line:
            self._next_line = time.monotonic() + self._line_seconds
            for name, part in under_way:
                log.info("first pass", extra={"database": name, "read": f"{part:.0%}"})
