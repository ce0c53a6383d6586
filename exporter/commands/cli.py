"""The command line: flags and commands."""

import argparse
import io
import logging
import os
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from exporter import __version__
from exporter.commands import discover
from exporter.commands.configuration import DEFAULT_FILE, DEMO_LOG, configuration
from exporter.commands.logs import BackgroundStream, set_up_logging
from exporter.commands.terminal import printable
from exporter.config.paths import expanded, file_path
from exporter.config.settings import Config
from exporter.config.strict_yaml import ConfigError
from exporter.engine.state import StateError

log = logging.getLogger("exporter")

DEFAULT_ADDRESS = "127.0.0.1:8007"

_COMMANDS = {
    "serve": "refresh the databases and serve /metrics (the default)",
    "check": "test configuration, files, profiles and query plans; print what would be published and what is wrong",
    "print": "refresh once, print the metrics; exit 1 if a database could not be read",
    "discover": "look for logs of known frameworks, and print or write a configuration for them",
    "demo": "simulate agents that write a demo log, and serve it",
}
_FILES = {
    "serve": "logs to serve instead of those of a configuration; globs in quotes",
    "check": "logs to check instead of those of a configuration; globs in quotes",
    "print": "logs to read instead of those of a configuration; globs in quotes",
    "demo": f"the log to write (default: the first one of the configuration, or {DEMO_LOG})",
}
_WHAT_IS_READ = f"""\
Without FILE and --config.file, the logs are those of {DEFAULT_FILE} in this folder; without that file, those that
`agent-session-exporter discover` finds.
"""
_NAME = "agent-session-exporter"
_STYLE: Mapping[str, Any] = {"formatter_class": argparse.RawDescriptionHelpFormatter, "allow_abbrev": False}
_EXIT_CODES = """\
exit codes: 0 success; 1 a database or the address cannot be used; 2 the command line or the configuration is invalid
"""


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Parse arguments. Flags may stand before the command, after it, and between files.

    Without a command it is `serve`, and `command_implied` is true. Exits with 2 if the arguments are invalid.
    """
    flags = _parser(add_help=False)
    _add_flags(flags, _FLAGS)
    options, rest = flags.parse_known_args(arguments, argparse.Namespace(**_DEFAULTS))
    options.addresses = options.addresses or [address(DEFAULT_ADDRESS)]
    options.command_implied = not {*rest[:1]} & {*_COMMANDS, "-h", "--help", "--version"}
    return parser().parse_args(["serve", *rest] if options.command_implied else rest, options)


def parser() -> argparse.ArgumentParser:
    """The argument parser, with the flags that Prometheus exporters have in common."""
    made = _parser(
        usage="%(prog)s [FLAG ...] [COMMAND] [FILE ...]",
        description="Prometheus exporter for the SQLite session logs of LLM agents.",
        epilog=f"{_WHAT_IS_READ}\n{_EXIT_CODES}",
    )
    made.add_argument("--version", action="version", version=f"{_NAME} {__version__}")
    _add_flags(made, _FLAGS)
    commands = made.add_subparsers(dest="command", metavar="COMMAND", title="commands", prog=_NAME)
    for name, about in _COMMANDS.items():
        reads = _WHAT_IS_READ if name in ("serve", "check", "print") else ""
        epilog = f"{reads}\n{_EXIT_CODES}"
        command = commands.add_parser(
            name, help=about, description=f"{about[0].upper()}{about[1:]}.", epilog=epilog, **_STYLE
        )
        if name in _FILES:
            command.add_argument("files", nargs="*", type=expanded, default=[], metavar="FILE", help=_FILES[name])
        if name == "discover":
            command.add_argument(
                "--write", type=file_path, metavar="FILE", help="write the configuration to a new file"
            )
        _add_flags(command, [flag for flag in _FLAGS if not flag.startswith(_WITHOUT.get(name, "-- "))])
    return made


def _parser(**settings: Any) -> argparse.ArgumentParser:
    return argparse.ArgumentParser(_NAME, **_STYLE, **settings)


def _add_flags(to: argparse.ArgumentParser, names: Iterable[str]) -> None:
    """Flags without a default, so that a parser that does not find one leaves its value unchanged."""
    for name in names:
        to.add_argument(name, **{"default": argparse.SUPPRESS, **_FLAGS[name]})


def address(text: str) -> tuple[str, int]:
    """HOST:PORT, [IPv6]:PORT or :PORT, as Prometheus takes it. Raises ArgumentTypeError."""
    host, colon, port = text.rpartition(":")
    if not colon or not port.isdigit() or int(port) >= 1 << 16:
        raise argparse.ArgumentTypeError(f"{text!r} is no HOST:PORT, like {DEFAULT_ADDRESS} or [::1]:8007")
    return host.strip("[]"), int(port)


def url_path(text: str) -> str:
    """A path to serve under. Raises ArgumentTypeError."""
    if not text.startswith("/") or text == "/" or set(text) & set("?#% "):
        raise argparse.ArgumentTypeError(f"{text!r} is not a path like /metrics")
    return text


def external_path(text: str) -> str:
    """The path of a URL, without a slash at its end; "" for no URL. Raises ArgumentTypeError."""
    if not text:
        return ""
    url = urlsplit(text if "://" in text else f"http://{text}")
    if (
        url.scheme not in ("http", "https")
        or not url.netloc
        or url.query
        or url.fragment
        or set(url.path) & set(" %\"'")
    ):
        raise argparse.ArgumentTypeError(f"{text!r} is not a URL like https://monitoring.example/agents")
    return route_prefix(url.path)


def route_prefix(text: str) -> str:
    """A path to serve under, without a slash at its end; "" for none. Raises ArgumentTypeError."""
    inner = text.strip("/")
    return url_path(f"/{inner}") if inner else ""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns the exit code."""
    if isinstance(sys.stdout, io.TextIOWrapper):  # metrics and configurations are UTF-8, whatever the locale is
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    options = parse(sys.argv[1:] if arguments is None else arguments)
    if options.command == "discover":
        set_up_logging(options.log_level, options.log_format, sys.stderr)
        try:
            return stoppable(lambda: discover.run(sys.stdout, options.write))
        except (FileNotFoundError, PermissionError) as error:
            return wrong_folder(error)
    if options.command in ("check", "print"):
        set_up_logging(options.log_level, options.log_format, sys.stderr)
        return run(options, lambda config: stoppable(lambda: report(config, options)))
    with BackgroundStream(sys.stderr) as stderr:
        set_up_logging(options.log_level, options.log_format, stderr)
        return run(options, lambda config: serve(config, options, stderr))


def run(options: argparse.Namespace, command: Callable[[Config], int]) -> int:
    """Load the configuration and run a command with it; returns the exit code."""
    try:
        config = configuration(options)
        if options.web_config:
            from exporter.web.web_config import WebConfigFile  # noqa: PLC0415 - see below

            options.web_config = WebConfigFile(options.web_config)
    except ConfigError as error:
        for problem in error.problems:
            print(printable(problem), file=sys.stderr)
        return 2
    except (FileNotFoundError, PermissionError) as error:
        return wrong_folder(error)
    if options.command == "check" and options.log_level != "debug":
        log.setLevel(logging.CRITICAL)  # the report says all of it
    try:
        return command(config)
    except (OSError, ValueError, StateError) as error:
        log.error(config.redacted(str(error)))
        return 1


def wrong_folder(error: OSError) -> int:
    """Say that the folder in which a command was begun is gone, or may not be searched."""
    print(
        f"{error.filename or 'the present folder'}: {error.strerror}; begin in a folder that is there and open to you",
        file=sys.stderr,
    )
    return 2


def stoppable(report: Callable[[], int]) -> int:
    """Run a command that writes a report; handles Ctrl-C and a closed pipe."""
    try:
        code = report()
        sys.stdout.flush()
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # for what is still flushed at the end
        return 1
    return code


# What a command needs is imported when it runs: the web framework takes longer to import than discover to look around.


def report(config: Config, options: argparse.Namespace) -> int:
    """Run `check` or `print`."""
    from exporter.commands.check import check, print_metrics  # noqa: PLC0415
    from exporter.commands.progress import Progress  # noqa: PLC0415

    write = check if options.command == "check" else print_metrics
    return write(config, sys.stdout, Progress(sys.stderr))


def serve(config: Config, options: argparse.Namespace, stderr: BackgroundStream) -> int:
    """Serve until a signal; for the demo, a child process writes the log of the first database meanwhile."""
    from exporter.commands.demo import at_work  # noqa: PLC0415
    from exporter.commands.serve import Server  # noqa: PLC0415

    server = Server(config, partial(configuration, options), options, stderr)
    if options.command != "demo":
        return server.run()
    first = config.databases[0]
    if first.is_glob:
        raise ValueError(f"the demo writes the first database of the config, but {first.path} is a glob")
    return server.run(meanwhile=at_work(config.folder / first.path))


_WITHOUT = {
    "check": ("--web.",),
    "print": ("--web.",),
    "discover": ("--web.", "--config."),
}
"""Prefixes of flags that a command ignores, and that its help leaves out."""
_DEFAULTS: Mapping[str, Any] = {
    "files": [],
    "write": None,
    "config": None,
    "addresses": None,
    "telemetry_path": "/metrics",
    "external_path": "",
    "route_prefix": None,
    "web_config": None,
    "lifecycle": False,
    "log_level": "info",
    "log_format": "logfmt",
}
_FLAGS: Mapping[str, Mapping[str, Any]] = {
    "--config.file": {
        "dest": "config",
        "type": file_path,
        "metavar": "FILE",
        "help": f"the configuration file (default: {DEFAULT_FILE}, if it exists)",
    },
    "--web.listen-address": {
        "dest": "addresses",
        "action": "append",
        "type": address,
        "metavar": "HOST:PORT",
        "help": f"address to listen on; may be repeated (default: {DEFAULT_ADDRESS})",
    },
    "--web.telemetry-path": {
        "dest": "telemetry_path",
        "type": url_path,
        "metavar": "PATH",
        "help": "path of the metrics (default: /metrics)",
    },
    "--web.external-url": {
        "dest": "external_path",
        "type": external_path,
        "metavar": "URL",
        "help": "URL under which clients reach the exporter through a proxy; links start with its path",
    },
    "--web.route-prefix": {
        "dest": "route_prefix",
        "type": route_prefix,
        "metavar": "PATH",
        "help": "prefix of all paths of this server (default: the path of --web.external-url)",
    },
    "--web.config.file": {
        "dest": "web_config",
        "type": file_path,
        "metavar": "FILE",
        "help": "TLS, basic auth, headers and rate limit, in the format of Prometheus's exporter-toolkit",
    },
    "--web.enable-lifecycle": {"dest": "lifecycle", "action": "store_true", "help": "allow POST /-/reload"},
    "--log.level": {
        "dest": "log_level",
        "choices": ("debug", "info", "warning", "error"),
        "help": "lowest level of events to log (default: info)",
    },
    "--log.format": {
        "dest": "log_format",
        "choices": ("logfmt", "json"),
        "help": "format of log lines (default: logfmt)",
    },
}
