"""The command line: flags, commands, signals, logs."""

import argparse
import logging
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TextIO

import structlog

from exporter import __version__
from exporter.commands.check import check, print_metrics
from exporter.commands.demo import open_log
from exporter.commands.serve import DEFAULT_ADDRESS, Progress, Server, address
from exporter.config.settings import Config, load
from exporter.config.strict_yaml import ConfigError
from exporter.engine.state import StateError
from exporter.web.web_config import WebConfigFile

log = logging.getLogger("exporter")

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


def demo(config: Config, options: argparse.Namespace) -> int:
    """Serve, with the crew at work in a process of its own on the first database of the config."""
    settings = config.databases[0]
    if settings.is_glob:
        raise ValueError(f"the demo writes the first database of the config, and {settings.path} is no file but a glob")
    path = config.folder / settings.path
    open_log(path).close()
    command = [sys.executable, "-m", "exporter.commands.demo", str(path), "--history", "600"]
    crew = subprocess.Popen(command, stdout=subprocess.PIPE)  # noqa: S603 - our own module
    try:
        assert crew.stdout is not None  # noqa: S101 - it is a pipe
        crew.stdout.readline()  # so that the first scrape has something to show
        log.info("a simulated crew writes the log", extra={"path": str(path), "pid": crew.pid})
        return Server(config, options).run()
    finally:
        crew.terminate()
        crew.wait()
