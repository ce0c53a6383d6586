"""The command line: flags and commands."""

import argparse
import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from exporter import __version__
from exporter.commands.check import check, print_metrics
from exporter.commands.demo import at_work
from exporter.commands.logs import BackgroundStream, set_up_logging
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
    add("--web.external-url", dest="external_path", type=external_path, default="", metavar="URL",
        help="where clients reach the exporter, if through a proxy; its path is put before each link")  # fmt: skip
    add("--web.route-prefix", dest="route_prefix", type=route_prefix, metavar="PATH",
        help="what paths begin with here (default: the path of --web.external-url)")  # fmt: skip
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
        raise argparse.ArgumentTypeError(f"{text!r} is no URL like https://monitoring.example/agents")
    return route_prefix(url.path)


def route_prefix(text: str) -> str:
    """A path to serve under, without a slash at its end; "" for none. Raises ArgumentTypeError."""
    inner = text.strip("/")
    return url_path(f"/{inner}") if inner else ""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns the exit code."""
    options = parser().parse_args(arguments)
    if options.command in _REPORTS:
        set_up_logging(options.log_level, options.log_format, sys.stderr)
        return run(options, lambda config: report(_REPORTS[options.command], config))
    with BackgroundStream(sys.stderr) as stderr:
        set_up_logging(options.log_level, options.log_format, stderr)
        command = demo if options.command == "demo" else serve
        return run(options, lambda config: command(config, options, stderr))


def run(options: argparse.Namespace, command: Callable[[Config], int]) -> int:
    """Load the configuration and run a command with it; returns the exit code."""
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
        return command(config)
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


def serve(config: Config, options: argparse.Namespace, stderr: BackgroundStream) -> int:
    """Serve until told to end."""
    return Server(config, options, stderr).run()


def demo(config: Config, options: argparse.Namespace, stderr: BackgroundStream) -> int:
    """Serve, with the crew at work in a process of its own on the first database of the config."""
    settings = config.databases[0]
    if settings.is_glob:
        raise ValueError(f"the demo writes the first database of the config, and {settings.path} is no file but a glob")
    return Server(config, options, stderr).run(meanwhile=at_work(config.folder / settings.path))
