"""A simulated heist crew that writes a log as agents do: for the demo command, in a process of its own."""

import argparse
import logging
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

log = logging.getLogger("exporter")

_MOMENT = 1.0
"""Seconds within which a crew that ends is taken to end with us."""

APPLICATION_ID = 0x48454953
"""Marks a file as a demo log, so that the demo never writes into a log of real agents."""

SCHEMA = """
CREATE TABLE IF NOT EXISTS sessions (
    id INTEGER PRIMARY KEY, session_id TEXT NOT NULL UNIQUE, started_at REAL NOT NULL, ended_at REAL,
    turns INTEGER NOT NULL DEFAULT 0, status TEXT NOT NULL DEFAULT 'active');
CREATE TABLE IF NOT EXISTS messages (
    id INTEGER PRIMARY KEY, session_id TEXT NOT NULL, turn INTEGER NOT NULL, agent TEXT NOT NULL, role TEXT NOT NULL,
    text TEXT NOT NULL, at REAL NOT NULL, model TEXT, input_tokens INTEGER, output_tokens INTEGER);
CREATE TABLE IF NOT EXISTS tool_calls (
    id INTEGER PRIMARY KEY, session_id TEXT NOT NULL, turn INTEGER NOT NULL, agent TEXT NOT NULL, tool TEXT NOT NULL,
    operation TEXT NOT NULL, status TEXT NOT NULL DEFAULT 'running', at REAL NOT NULL, duration_seconds REAL);
CREATE INDEX IF NOT EXISTS messages_by_session ON messages (session_id);
CREATE INDEX IF NOT EXISTS tool_calls_by_session ON tool_calls (session_id);
"""


@dataclass(frozen=True)
class Agent:
    """A member of the crew: whom it hands over to (weights), which tools it takes up, how much it says."""

    role: str
    hands_to: dict[str, float]
    tools: tuple[str, ...]
    eagerness: float
    words: int
    model: str


CREW = {
    "planner": Agent("Strategist", {"hacker": 5, "lookout": 3, "driver": 1}, ("map_lookup",), 0.3, 90, "large-1"),
    "hacker": Agent(
        "Security expert",
        {"safecracker": 4, "planner": 2, "hacker": 1},
        ("database_query", "camera_feed"),
        0.8,
        60,
        "large-1",
    ),
    "safecracker": Agent("Safe specialist", {"mole": 4, "hacker": 2}, ("drill", "lock_picker"), 0.7, 30, "small-1"),
    "mole": Agent("Inside contact", {"planner": 4, "lookout": 1}, ("database_query", "radio"), 0.4, 45, "small-1"),
    "lookout": Agent("Lookout", {"planner": 3, "driver": 3}, ("camera_feed", "radio"), 0.6, 15, "small-1"),
    "driver": Agent("Getaway driver", {"planner": 2, "lookout": 1}, ("map_lookup", "radio"), 0.4, 20, "small-1"),
}  # fmt: skip


@dataclass(frozen=True)
class Tool:
    """A tool: its operations, how often it fails, and how long it takes in the median (seconds)."""

    operations: tuple[str, ...]
    failure_rate: float
    seconds: float


TOOLS = {
    "map_lookup": Tool(("route", "distance"), 0.01, 0.2),
    "database_query": Tool(("select",), 0.02, 0.4),
    "camera_feed": Tool(("watch", "loop"), 0.04, 0.9),
    "radio": Tool(("send", "listen"), 0.06, 0.3),
    "lock_picker": Tool(("pick",), 0.06, 2.5),
    "drill": Tool(("drill",), 0.05, 4.0),
}
BREAKABLE = "camera_feed"
BROKEN_FAILURE_RATE = 0.9


@dataclass(frozen=True)
class Setup:
    """One arm of the A/B test: how sessions end, and how long they are."""

    completes: float
    fails: float
    turns: tuple[int, int]
    tool_trouble: float


SETUPS = {
    "setup_a": Setup(completes=0.66, fails=0.27, turns=(10, 26), tool_trouble=1.4),
    "setup_b": Setup(completes=0.85, fails=0.10, turns=(6, 16), tool_trouble=0.7),
}


@dataclass
class Running:
    """A session under way, and the tool call it waits for."""

    session_id: str
    setup: Setup
    turns_left: int
    speaker: str
    next_at: float
    turn: int = 0
    waiting: tuple[int, float, bool] | None = field(default=None)
    """Id of the pending call, when it ends, whether it succeeds."""


class Crew:
    """Writes what the crew does to a log, as time goes by. `broken` tells when BREAKABLE is out of order."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        rng: random.Random,
        sessions: int,
        broken: Callable[[float], bool],
    ) -> None:
        self._db = connection
        self._rng = rng
        self._sessions = sessions
        self._broken = broken
        self._running: list[Running] = []
        self._number = connection.execute("SELECT count(*) FROM sessions").fetchone()[0]

    def step(self, now: float) -> float:
        """Do what is due by `now`, one commit a deed; returns when the next deed is due."""
        while len(self._running) < self._sessions:
            self._start(now)
        for session in list(self._running):
            if session.next_at <= now:
                self._deed(session, session.next_at)
        return min((session.next_at for session in self._running), default=now)

    def _start(self, now: float) -> None:
        name, setup = self._rng.choice(list(SETUPS.items()))
        self._number += 1
        session_id = f"{name}_heist_{self._number:06d}"
        with self._db:
            self._db.execute("INSERT INTO sessions (session_id, started_at) VALUES (?, ?)", (session_id, now))
        first = now + self._rng.uniform(0.1, 2)
        self._running.append(Running(session_id, setup, self._rng.randint(*setup.turns), "planner", first))

    def _deed(self, session: Running, now: float) -> None:
        if session.waiting is not None:
            self._settle(session, now)
        elif session.turns_left == 0:
            self._finish(session, now)
        else:
            self._speak(session, now)

    def _speak(self, session: Running, now: float) -> None:
        agent = CREW[session.speaker]
        session.turn += 1
        session.turns_left -= 1
        words = max(3, int(self._rng.gauss(agent.words, agent.words / 3)))
        heard = 200 + 60 * session.turn
        with self._db:
            self._db.execute(
                "INSERT INTO messages (session_id, turn, agent, role, text, at, model, input_tokens, output_tokens) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (session.session_id, session.turn, session.speaker, agent.role, "word " * words, now, agent.model,
                 heard, int(words * 1.3)),
            )  # fmt: skip
            self._db.execute("UPDATE sessions SET turns = ? WHERE session_id = ?", (session.turn, session.session_id))
            if self._rng.random() < agent.eagerness:
                self._call(session, agent, now)
        session.next_at = session.waiting[1] if session.waiting else now + self._rng.uniform(0.3, 1.5)
        session.speaker = self._rng.choices(list(agent.hands_to), list(agent.hands_to.values()))[0]

    def _call(self, session: Running, agent: Agent, now: float) -> None:
        name = self._rng.choice(agent.tools)
        tool = TOOLS[name]
        broken = name == BREAKABLE and self._broken(now)
        rate = BROKEN_FAILURE_RATE if broken else tool.failure_rate * session.setup.tool_trouble
        ends = now + tool.seconds * self._rng.lognormvariate(0, 0.5)
        cursor = self._db.execute(
            "INSERT INTO tool_calls (session_id, turn, agent, tool, operation, at) VALUES (?, ?, ?, ?, ?, ?)",
            (session.session_id, session.turn, session.speaker, name, self._rng.choice(tool.operations), now),
        )
        session.waiting = (cursor.lastrowid or 0, ends, self._rng.random() >= rate)

    def _settle(self, session: Running, now: float) -> None:
        assert session.waiting is not None  # noqa: S101 - the caller looked
        call, _, succeeds = session.waiting
        session.waiting = None
        with self._db:
            self._db.execute(
                "UPDATE tool_calls SET status = ?, duration_seconds = ? - at WHERE id = ?",
                ("ok" if succeeds else "error", now, call),
            )
        session.next_at = now + self._rng.uniform(0.2, 0.8)

    def _finish(self, session: Running, now: float) -> None:
        """Complete, fail - or walk away and leave the session active for ever."""
        draw = self._rng.random()
        self._running.remove(session)
        if draw < session.setup.completes + session.setup.fails:
            status = "completed" if draw < session.setup.completes else "failed"
            with self._db:
                self._db.execute(
                    "UPDATE sessions SET status = ?, ended_at = ? WHERE session_id = ?",
                    (status, now, session.session_id),
                )


def open_log(path: Path) -> sqlite3.Connection:
    """Open or create a demo log. Raises ValueError for a file that is something else."""
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(path)
    try:
        mine = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
        empty = not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if not mine and not empty:
            raise ValueError("is not a demo log, and the demo writes only into its own; choose another path:")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")  # the past is written in a second; no power cut costs much
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.executescript(SCHEMA)
    except (sqlite3.DatabaseError, ValueError) as error:
        connection.close()
        raise ValueError(f"{path}: {error}") from error
    return connection


@contextmanager
def sole_crew(path: Path) -> Iterator[None]:
    """Be the one crew of a log. Raises ValueError where another process is.

    The lock is SQLite's on a file beside the log: it ends with its process, and holds on every platform.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = sqlite3.connect(path.with_name(f"{path.name}.crew"), timeout=0, isolation_level=None)
    try:
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as error:
        lock.close()
        raise ValueError(f"{path}: another crew writes this log ({error}); end it, or choose another path:") from error
    try:
        yield
    finally:
        lock.close()


@contextmanager
def at_work(path: Path) -> Iterator[None]:
    """A crew that writes the log in a process of its own; its past is written when the block begins.

    Should it end before the block, that is logged. Raises ValueError where it cannot write the log.
    """
    command = [sys.executable, "-m", "exporter.commands.demo", str(path), "--history", "600"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True) as crew:  # noqa: S603 - our own module
        ending = threading.Event()
        try:
            begun = crew.stdout.readline() if crew.stdout else ""  # so that the first scrape has something to show
            if not begun and crew.wait() != 0:
                raise ValueError(_last_words(crew))
            log.info("a simulated crew writes the log", extra={"path": str(path), "pid": crew.pid})
            threading.Thread(target=_watch, args=(crew, ending), daemon=True).start()
            yield
        finally:
            ending.set()
            crew.terminate()


def _watch(crew: "subprocess.Popen[str]", ending: threading.Event) -> None:
    """Tell when the crew ends by itself. On Ctrl-C it ends with us, perhaps a moment before."""
    why = _last_words(crew)
    if not ending.wait(_MOMENT):
        log.error(
            "the simulated crew has ended, and nobody writes the log: start the demo again",
            extra={"exit_code": crew.wait(), "why": why},
        )


def _last_words(crew: "subprocess.Popen[str]") -> str:
    """The last line that it wrote to stderr, once it has ended."""
    said = crew.stderr.read().strip() if crew.stderr else ""
    return said.rpartition("\n")[2]


def breaks(start: float, cycle: float, broken: float) -> Callable[[float], bool]:
    """A tool's fortune: out of order for `broken` seconds, from a quarter of each cycle of `cycle` seconds on."""
    return lambda now: cycle > 0 and 0 <= (now - start) % cycle - cycle / 4 < broken


def relive(crew: Crew, start: float, seconds: float) -> None:
    """Write the past, as fast as it can be written."""
    now = start
    while now < start + seconds:
        now = crew.step(now) + 0.001


def play(crew: Crew, start: float, speed: float) -> None:
    """Write the present for ever; the log's time runs `speed` times as fast as the clock."""
    begin = time.monotonic()
    while True:
        now = start + (time.monotonic() - begin) * speed
        due = crew.step(now)
        time.sleep(min(max((due - now) / speed, 0.01), 0.5))


def main(arguments: list[str] | None = None) -> int:
    """Run the crew until it is told to stop."""
    parser = argparse.ArgumentParser(prog="python -m exporter.commands.demo", description=__doc__)
    parser.add_argument("path", type=Path, help="the log to write")
    parser.add_argument("--sessions", type=_count, default=6, help="sessions under way at once (%(default)s)")
    parser.add_argument("--speed", type=float, default=1.0, help="how many times faster than life (%(default)s)")
    parser.add_argument("--history", type=float, default=0.0, help="seconds of the past to write first (%(default)s)")
    parser.add_argument("--cycle", type=float, default=600.0, help=f"seconds between breakdowns of {BREAKABLE}")
    parser.add_argument("--broken", type=float, default=150.0, help="seconds a breakdown lasts (%(default)s)")
    parser.add_argument("--seed", type=int, default=None, help="repeat the same story")
    options = parser.parse_args(arguments)
    try:
        with sole_crew(options.path):
            return run(options)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1


def run(options: argparse.Namespace) -> int:
    """Let a crew write the past, then the present, until it is told to stop. Raises ValueError."""
    connection = open_log(options.path)
    start = time.time() - options.history
    crew = Crew(
        connection,
        random.Random(options.seed),
        options.sessions,
        breaks(start, options.cycle, options.broken),
    )
    signal.signal(signal.SIGTERM, _leave)
    try:
        relive(crew, start, options.history)
        print("history written", flush=True)
        play(crew, start + options.history, options.speed)
    except KeyboardInterrupt:
        return 0
    finally:
        connection.close()
    return 0


def _count(text: str) -> int:
    if not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of sessions, like 6")
    return int(text)


def _leave(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    raise SystemExit(main())
