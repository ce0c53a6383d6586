"""The serve command: scheduler, HTTP server, signals and reloads."""

import argparse
import asyncio
import gc
import ipaddress
import logging
import os
import platform
import signal
import socket
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from functools import partial

from prometheus_client import CollectorRegistry, GCCollector, PlatformCollector, ProcessCollector

from exporter import __version__
from exporter.commands.logs import BackgroundStream
from exporter.commands.progress import Progress
from exporter.commands.reload import Reloads
from exporter.config.settings import Config
from exporter.config.strict_yaml import ConfigError
from exporter.engine.refresh import Refresh
from exporter.engine.scheduler import Monitor
from exporter.engine.state import State
from exporter.metrics.exposition import Publisher
from exporter.metrics.self_metrics import SelfMetrics
from exporter.source.database import SQLITE_VERSION
from exporter.source.throttle import SWITCH_SECONDS
from exporter.web.access import AccessMiddleware
from exporter.web.app import create_app
from exporter.web.asgi import Scope
from exporter.web.scrape import MetricsPages, Shortcut
from exporter.web.server import HttpServer
from exporter.web.web_config import WebConfigFile

try:
    import uvloop
except ImportError:  # not for every platform
    uvloop = None  # type: ignore[assignment]

log = logging.getLogger("exporter")


class Server:
    """The serve command: runs the monitor and the HTTP server, and handles signals. `load` is for reloads."""

    def __init__(
        self, config: Config, load: Callable[[], Config], options: argparse.Namespace, stderr: BackgroundStream
    ) -> None:
        process = CollectorRegistry()
        ProcessCollector(registry=process)
        PlatformCollector(registry=process)
        GCCollector(registry=process)
        self._self_metrics = SelfMetrics(config.catalogue)
        self._self_metrics.set(
            "agent_exporter_build_info", __version__, platform.python_version(), SQLITE_VERSION, to=1
        )
        self._options = options
        self._load = load
        self._private: set[tuple[str, int]] = set()
        """Where loopback sockets listen."""
        self._publisher = Publisher(self._self_metrics, process)
        self._state = State(config.folder / config.state) if config.state else None
        self._self_metrics.set("agent_exporter_log_lines_dropped_total", to=0)
        self._stderr = stderr
        self._progress = Progress(stderr)
        self._reloads = Reloads(self._reload)
        prefix = options.external_path if options.route_prefix is None else options.route_prefix
        self._route_prefix, self._telemetry_url = prefix, prefix + options.telemetry_path
        self._monitor = Monitor(config, self._self_metrics, self._publisher, state=self._state, on_tick=self._tick)
        self._loaded()

    def run(self, meanwhile: AbstractContextManager[object] | None = None) -> int:
        """Serve until SIGTERM or SIGINT. Raises OSError where an address cannot be listened on.

        `meanwhile` is entered when the server listens, and left at the end.
        """
        sys.setswitchinterval(SWITCH_SECONDS)
        gc.freeze()
        gc.set_threshold(50_000, 20, 100)
        server = self._http()
        # uvicorn takes these over while it serves, and afterwards raises what it was sent once more, for us
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: setattr(server, "should_exit", True))
        with ExitStack() as ending:
            sockets = ending.enter_context(listening(self._options.addresses))
            self._announce(server, sockets)
            ending.enter_context(meanwhile or nullcontext())
            self._monitor.start()
            try:
                with asyncio.Runner(loop_factory=uvloop.new_event_loop if uvloop else None) as runner:
                    runner.run(self._serve(server, sockets))
            finally:
                self._monitor.interrupt()
                self._reloads.close()
                self._monitor.stop()
                if self._state:
                    self._state.close()
        log.info("stopped")
        return 0

    def _http(self) -> HttpServer:
        options = self._options
        file: WebConfigFile | None = options.web_config
        app = create_app(
            lambda: self._monitor.refreshes,
            self._publisher,
            options.telemetry_path,
            self._reloads.request if options.lifecycle else None,
            lambda: self._monitor.config.api,
            options.external_path,
            lambda: self._monitor.unmatched,
        )
        access = AccessMiddleware(app, lambda: self._monitor.config.api, file, self._is_private, self._route_prefix)
        shortcut = Shortcut(
            MetricsPages(self._publisher), partial(access.admits_scrape, options.telemetry_path), self._telemetry_url
        )
        # what it still has to answer when it is told to end does not wait for long reads
        return HttpServer(access, shortcut, file.context() if file else None, self._monitor.interrupt)

    def _is_private(self, scope: Scope) -> bool:
        """Whether a request came in on a loopback address."""
        return tuple(scope["server"] or ()) in self._private

    def _announce(self, server: HttpServer, sockets: list[socket.socket]) -> None:
        """Log the addresses, and note those that are loopback addresses."""
        for bound in sockets:
            host, port = bound.getsockname()[:2]
            where = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
            scheme = "https" if server.config.ssl else "http"
            site = f"{scheme}://{where}"
            extra = {"page": f"{site}{self._route_prefix}/", "url": f"{site}{self._telemetry_url}"}
            log.info("listening", extra=extra)
            if ipaddress.ip_address(host).is_loopback:
                self._private.add((host, port))

    async def _serve(self, server: HttpServer, sockets: list[socket.socket]) -> None:
        if hasattr(signal, "SIGHUP"):
            asyncio.get_running_loop().add_signal_handler(signal.SIGHUP, self._reloads.request)
        await server.serve(sockets=sockets)

    def _tick(self, refreshes: Mapping[str, Refresh]) -> None:
        self._progress(refreshes)
        self._self_metrics.set("agent_exporter_log_lines_dropped_total", to=self._stderr.dropped)

    def _reload(self) -> list[str]:
        """Reload the configuration; returns its problems. Blocks: do not call it in the event loop."""
        before = self._monitor.config
        try:
            self._monitor.apply(self._load())
        except ConfigError as error:
            return self._not_reloaded(error.problems)
        except Exception as error:  # the boundary: nobody else hears of what goes wrong in this thread
            log.debug("traceback", exc_info=error)
            return self._not_reloaded([f"{error!r}; this is a bug: please report it with what --log.level debug adds"])
        self._loaded()
        log.info("configuration reloaded")
        if (before.state, before.api) != (self._monitor.config.state, self._monitor.config.api):
            log.warning("a change of state: or api: takes effect after a restart")
        return []

    def _not_reloaded(self, problems: Sequence[str]) -> list[str]:
        self._self_metrics.set("agent_exporter_config_last_reload_successful", to=0)
        for problem in problems:
            log.error("configuration not reloaded: %s", problem)
        return list(problems)

    def _loaded(self) -> None:
        self._self_metrics.set("agent_exporter_config_last_reload_successful", to=1)
        self._self_metrics.set("agent_exporter_config_last_reload_success_timestamp_seconds", to=time.time())


@contextmanager
def listening(addresses: Sequence[tuple[str, int]]) -> Iterator[list[socket.socket]]:
    """Listening sockets. Raises OSError with the address and the remedy."""
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
