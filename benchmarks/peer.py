"""The same numbers by a generic SQL exporter: query-exporter from PyPI beside a writer, then ours beside one.

Sessions by status, messages by agent, tool calls by tool and success, and who answers whom, every INTERVAL seconds
from a copy of the same log in delete mode. Each exporter runs alone in a process of its own, with a live writer of
200 commits/s, and is scraped four times a second, which its CPU time includes. query-exporter is installed into a venv
of its own, gone afterwards.
"""

import json
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple
from urllib.request import urlopen

from benchmarks import processes
from tests.support import steady_writer
from tests.support.serving import serving, wait_for

INTERVAL = 15
CYCLES = 2
PATIENCE_SECONDS = 300
OURS = "agent-session-exporter"
THEIRS = "query-exporter"

QUERIES = {
    "sessions": ("status", "SELECT status, count(*) AS sessions FROM sessions GROUP BY 1"),
    "messages": ("agent", "SELECT agent_name AS agent, count(*) AS messages FROM messages GROUP BY 1"),
    "tool_calls": (
        "tool success",
        "SELECT tool_name AS tool, success, count(*) AS tool_calls FROM tool_calls GROUP BY 1, 2",
    ),
}
"""Metric → its labels, and the SQL that query-exporter runs for it."""
INTERACTIONS = {
    "window function": """
        SELECT from_agent, to_agent, count(*) AS interactions FROM (
            SELECT agent_name AS to_agent, lag(agent_name) OVER (PARTITION BY session_id ORDER BY id) AS from_agent
            FROM messages) WHERE from_agent IS NOT NULL GROUP BY 1, 2""",
    "self-join": """
        SELECT a.agent_name AS from_agent, b.agent_name AS to_agent, count(*) AS interactions
        FROM messages a JOIN messages b ON a.session_id = b.session_id AND a.turn_id = b.turn_id - 1 GROUP BY 1, 2""",
}
"""Two ways to ask who answers whom; on this log they give the same numbers, and the same as ours."""
_NUMBERS = re.compile(r"^(agent_)?interactions", re.MULTILINE)


class Running(NamedTuple):
    """An exporter under measurement: its process, its page, and how to read a cycle's end from it."""

    process: "subprocess.Popen[str]"
    url: str
    cycles: re.Pattern[str]
    """Finds the numbers of cycles, good or bad, on the page."""


def installed(folder: Path) -> Path | None:
    """A venv with query-exporter in it; None where it cannot be had."""
    try:
        subprocess.run([sys.executable, "-m", "venv", folder], check=True, capture_output=True)
        pip = [str(folder / "bin" / "pip"), "install", "--quiet", "--disable-pip-version-check", THEIRS]
        subprocess.run(pip, check=True, capture_output=True, timeout=PATIENCE_SECONDS)
    except (OSError, subprocess.SubprocessError) as error:
        print(f"skipped: {THEIRS} cannot be installed ({error})")
        return None
    return folder / "bin" / THEIRS


def configuration(path: Path, interactions: str) -> str:
    """query-exporter's config.yaml."""
    asked = QUERIES | {"interactions": ("from_agent to_agent", interactions)}
    metrics = {name: {"type": "gauge", "labels": labels.split()} for name, (labels, _) in asked.items()}
    queries = {
        name: {"databases": ["log"], "metrics": [name], "interval": INTERVAL, "sql": sql}
        for name, (_, sql) in asked.items()
    }
    return json.dumps({"databases": {"log": {"dsn": f"sqlite:///{path}"}}, "metrics": metrics, "queries": queries})


@contextmanager
def theirs(command: Path, folder: Path, interactions: str) -> Iterator[Running]:
    """A running query-exporter."""
    config = folder / "peer.yaml"
    config.write_text(configuration(folder / "log.db", interactions))
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    flags = ["--host", "127.0.0.1", "--port", str(port), "--config", str(config), "--log-level", "error"]
    process = subprocess.Popen([command, *flags], text=True, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    try:
        cycles = re.compile(r'^queries_total\{.*query="interactions".*\} (\S+)', re.MULTILINE)
        yield Running(process, f"http://127.0.0.1:{port}/metrics", cycles)
    finally:
        process.terminate()
        process.wait()


@contextmanager
def ours(folder: Path) -> Iterator[Running]:
    """Our own exporter."""
    config = folder / "config.yaml"
    config.write_text(f"databases: [{{path: log.db, interval: {INTERVAL}s}}]")
    with serving(config) as served:
        cycles = re.compile(r'^agent_exporter_refreshes_total\{database="log",.*\} (\S+)', re.MULTILINE)
        yield Running(served.process, served.url + "/metrics", cycles)


def cycles(running: Running) -> float:
    """How many cycles the page tells of; 0 while it has no numbers of the log."""
    try:
        with urlopen(running.url) as answer:
            page = answer.read().decode()
    except OSError:
        return 0
    return sum(map(float, running.cycles.findall(page))) if _NUMBERS.search(page) else 0


def measure(running: Running, path: Path) -> dict[str, Any]:
    """CPU until the first numbers, then CYCLES more beside a writer: CPU a cycle, the writer's figures, scrapes."""
    before = wait_for(lambda: cycles(running), PATIENCE_SECONDS, process=running.process)
    first = processes.cpu_seconds(running.process.pid)
    scraper = processes.Scraper(running.url)
    writer = steady_writer.write(path, CYCLES * INTERVAL)
    scraper.start()
    figures = counted(steady_writer.result(writer))
    wait_for(lambda: cycles(running) >= before + CYCLES, PATIENCE_SECONDS, process=running.process)
    cpu = processes.cpu_seconds(running.process.pid) - first
    done = cycles(running) - before
    memory = processes.resident(running.process.pid)
    scraper.end()
    return figures | {
        "first": first,
        "cycle": cpu / done,
        "scrape": processes.at(0.99, scraper.milliseconds),
        "resident": memory,
    }


COLUMNS = (
    ("first CPU", "first", ".2f", " s"),
    ("CPU/cycle", "cycle", ".2f", " s"),
    ("commits/s", "commits_per_second", ".0f", ""),
    ("commit p99", "p99_ms", ".1f", " ms"),
    ("longest", "longest_ms", ".0f", " ms"),
    ("errors", "errors", ".0f", ""),
    ("scrape p99", "scrape", ".1f", " ms"),
    ("resident", "resident", ".0f", " MiB"),
)
"""Heading, figure, format and unit."""


def row(name: str, figures: Mapping[str, Any]) -> str:
    cells = (format(figures[key], form) + unit if key in figures else "" for _, key, form, unit in COLUMNS)
    return f"{name:32}" + "".join(f"{cell:>12}" for cell in cells)


def main(messages: int = 1_000_000) -> None:
    """Print the table."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        print(f"The same analytics every {INTERVAL} s on a log of {messages:,} messages; installing {THEIRS} ...")
        command = installed(folder / "venv")
        if command is None:
            return
        path, kept = folder / "log.db", folder / "kept"
        steady_writer.fill(kept, "delete", messages)
        print(f"{'':32}" + "".join(f"{heading:>12}" for heading, *_ in COLUMNS))
        shutil.copy(kept, path)
        print(row("writer alone", counted(steady_writer.result(steady_writer.write(path, INTERVAL)))), flush=True)
        runs = {f"{THEIRS}, {way}": theirs(command, folder, sql) for way, sql in INTERACTIONS.items()}
        for label, run in (runs | {OURS: ours(folder)}).items():
            shutil.copy(kept, path)
            with run as running:
                print(row(label, measure(running, path)), flush=True)


def counted(writer: dict[str, Any]) -> dict[str, Any]:
    """A writer's figures, with the number of its errors."""
    return writer | {"errors": len(writer["errors"])}
