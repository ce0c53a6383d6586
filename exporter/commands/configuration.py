"""Configuration of a command: files on the command line, a configuration file, or logs found in the usual places."""

import argparse
import logging
import os
from glob import escape, has_magic
from pathlib import Path

from exporter.commands import discover
from exporter.config.settings import Config, load
from exporter.config.strict_yaml import ConfigError

log = logging.getLogger("exporter")

DEFAULT_FILE = Path("config.yaml")
DEMO_LOG = "demo/heist.db"
_DEMO = {"name": "heist", "interval": "5s", "stalled_after": "30s", "session_labels": "^(?P<setup>setup_[a-z])_"}


def configuration(options: argparse.Namespace) -> Config:
    """The configuration for a command. Raises ConfigError.

    Files on the command line come first, then --config.file, then config.yaml in this folder. Without any of them the
    demo has its own, and other commands work with the logs in the default places of the shipped frameworks.
    """
    if options.files and options.config:
        raise ConfigError(["give either files or --config.file: a configuration names its files itself"])
    if options.command == "demo" and len(options.files) > 1:
        raise ConfigError([f"the demo writes one log, and {' '.join(options.files)} are several"])
    if options.command == "demo" and (options.files or not (options.config or DEFAULT_FILE.exists())):
        return Config.of([{"path": options.files[0] if options.files else DEMO_LOG, **_DEMO}], Path.cwd())
    if options.files:
        return _of_files(options)
    if options.config or DEFAULT_FILE.exists():
        return load(options.config or DEFAULT_FILE)
    return _found()


def _of_files(options: argparse.Namespace) -> Config:
    """A configuration of these files or globs. Raises ConfigError if one does not exist: maybe a misspelt command."""
    lacking = [file for file in options.files if not os.path.lexists(file) and not has_magic(file)]
    if lacking and (options.command_implied or "" in lacking):
        raise ConfigError(
            f"{file}: there is no such file, and no such command; agent-session-exporter --help lists the commands"
            for file in lacking
        )
    files = (escape(file) if os.path.lexists(file) else file for file in options.files)
    return Config.of(({"path": file} for file in dict.fromkeys(files)), Path.cwd())


def _found() -> Config:
    """The logs in the default places of the shipped frameworks. Raises ConfigError where there are none."""
    found = discover.discover()
    entries = discover.entries(found)
    if not entries:
        outcome = "no log that was found can be read" if found else "no log of a known framework was found"
        raise ConfigError(
            [
                f"{DEFAULT_FILE}: there is no such file here, and {outcome}",
                *discover.report(found),
                *discover.closed(),
                *discover.nothing_found(),
            ]
        )
    for entry in entries:
        log.info("no configuration: reading a log that was found", extra={"path": entry["path"]})
    for file in found:
        if file.failure is not None:
            log.warning("found, and left out", extra={"path": str(file.path), "why": file.failure})
    for line in discover.closed():
        log.warning(line)
    return Config.of(entries, Path.cwd())
