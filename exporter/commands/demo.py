"""Simulator for the demo: agents that plan a heist and write a log. Runs in a child process."""

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
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import NamedTuple

from exporter.commands.demo_story import (
    BREAKABLE,
    BROKEN_FAILURE_RATE,
    CREW,
    MODEL_ERRORS,
    MODELS,
    REASONS,
    SETUPS,
    SLOWING,
    TIMES_SLOWER,
    TOOLS,
    Agent,
    Setup,
    speech,
    worded,
)

log = logging.getLogger("exporter")

_MOMENT = 1.0
"""Seconds within which an ended child process is taken to have got this process's signal."""

APPLICATION_ID = 0x48454953
"""application_id of a demo log, so that the demo never writes to a log of real agents."""

VERSION = 2
"""Version of the tables below, the file's user_version; the oldest logs have 0."""

SCHEMA = """
CREATE TABLE IF NOT EXISTS sessions (
    id INTEGER PRIMARY KEY, session_id TEXT NOT NULL UNIQUE, started_at REAL NOT NULL, ended_at REAL,
    turns INTEGER NOT NULL DEFAULT 0, status TEXT NOT NULL DEFAULT 'active', reason TEXT);
CREATE TABLE IF NOT EXISTS messages (
    id INTEGER PRIMARY KEY, session_id TEXT NOT NULL, turn INTEGER NOT NULL, agent TEXT NOT NULL, role TEXT NOT NULL,
    text TEXT NOT NULL, at REAL NOT NULL);
CREATE TABLE IF NOT EXISTS tool_calls (
    id INTEGER PRIMARY KEY, session_id TEXT NOT NULL, turn INTEGER NOT NULL, agent TEXT NOT NULL, tool TEXT NOT NULL,
    operation TEXT NOT NULL, status TEXT NOT NULL DEFAULT 'running', at REAL NOT NULL, duration_seconds REAL,
    input TEXT, error TEXT);
CREATE TABLE IF NOT EXISTS model_calls (
    id INTEGER PRIMARY KEY, session_id TEXT NOT NULL, agent TEXT NOT NULL, model TEXT NOT NULL, provider TEXT,
    at REAL NOT NULL, status TEXT NOT NULL DEFAULT 'running', error TEXT, input_tokens INTEGER, output_tokens INTEGER,
    cache_read_tokens INTEGER, cache_write_tokens INTEGER, reasoning_tokens INTEGER, cost_usd REAL,
    duration_seconds REAL, first_token_seconds REAL);
CREATE INDEX IF NOT EXISTS messages_by_session ON messages (session_id);
CREATE INDEX IF NOT EXISTS tool_calls_by_session ON tool_calls (session_id);
CREATE INDEX IF NOT EXISTS model_calls_by_session ON model_calls (session_id);
"""

_TABLES = ("sessions", "messages", "tool_calls", "model_calls")
_LOOPS = 0.015
"""Share of tool calls that become a loop."""
_HANGS = 0.1
"""Share of abandoned sessions with a tool call that never settles."""
_CHARACTERS_A_TOKEN = 4
_CACHE_HITS = 0.85
"""Share of model calls whose input is in the provider's cache since the call before."""


@dataclass(frozen=True)
class Request:
    """A requested tool call."""

    tool: str
    operation: str
    input: str


class Thinking(NamedTuple):
    """A running model call: row id, start, and the error if it will fail."""

    id: int
    began: float
    error: str | None


class Waiting(NamedTuple):
    """A running tool call: row id, and the error if it will fail."""

    id: int
    error: str | None


@dataclass
class Running:
    """A running session: the agent whose turn it is, the call that runs until `next_at`, and the tokens so far."""

    session_id: str
    setup: Setup
    turns_left: int
    speaker: str
    next_at: float
    turn: int = 0
    thinking: Thinking | None = None
    waiting: Waiting | None = None
    again: Request | None = None
    """The call of a loop."""
    repeats_left: int = 0
    context: int = 1500
    """Tokens that the next model call reads."""
    cached: int = 0
    """Those of them that the call before has read as well."""


class Crew:
    """Simulates the crew and writes its log. `broken` tells when BREAKABLE is out of order, `slow` when
    SLOWING is slow."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        rng: random.Random,
        sessions: int,
        broken: Callable[[float], bool],
        slow: Callable[[float], bool],
    ) -> None:
        self._db = connection
        self._rng = rng
        self._sessions = sessions
        self._broken = broken
        self._slow = slow
        self._running: list[Running] = []
        self._number = connection.execute("SELECT count(*) FROM sessions").fetchone()[0]

    def step(self, now: float) -> float:
        """Simulate up to `now`, with one commit for each action; returns the time of the next action."""
        while len(self._running) < self._sessions:
            self._start(now)
        for session in list(self._running):
            if session.next_at <= now:
                with self._db:
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
            self._settle(session, session.waiting, now)
        elif session.thinking is not None:
            self._answer(session, session.thinking, now)
        elif session.turns_left == 0 and session.again is None:
            self._finish(session, now)
        else:
            self._think(session, now)

    # -- models ---------------------------------------------------------------------------------------------------

    def _think(self, session: Running, now: float) -> None:
        """Start a model call of the present agent."""
        name = CREW[session.speaker].model
        model = MODELS[name]
        cursor = self._db.execute(
            "INSERT INTO model_calls (session_id, agent, model, provider, at) VALUES (?, ?, ?, ?, ?)",
            (session.session_id, session.speaker, name, model.provider, now),
        )
        error = self._rng.choice(MODEL_ERRORS) if self._rng.random() < model.failure_rate else None
        session.thinking = Thinking(cursor.lastrowid or 0, now, error)
        session.next_at = now + model.seconds * self._rng.lognormvariate(0, 0.4) * self._slowness(name, now)

    def _slowness(self, model: str, now: float) -> float:
        return TIMES_SLOWER if model == SLOWING and self._slow(now) else 1

    def _answer(self, session: Running, thought: Thinking, now: float) -> None:
        """End a model call: write a message, perhaps a tool call, or an error."""
        session.thinking = None
        if thought.error is not None:
            self._db.execute(
                "UPDATE model_calls SET status = 'error', error = ?, duration_seconds = ? WHERE id = ?",
                (thought.error, now - thought.began, thought.id),
            )
            session.next_at = now + self._rng.uniform(0.5, 2)
            return
        agent, session.next_at = CREW[session.speaker], now + self._rng.uniform(0.05, 0.4)
        if session.again is not None:
            self._pay(session, agent.model, thought, now, session.again.input)
            self._repeat(session, session.again, now)
            return
        text = speech(self._rng, agent)
        self._pay(session, agent.model, thought, now, text)
        self._speak(session, agent, text, now)

    def _pay(self, session: Running, name: str, thought: Thinking, now: float, text: str) -> None:
        """Write a model call's tokens, cost and duration."""
        model = MODELS[name]
        said = 10 + len(text) // _CHARACTERS_A_TOKEN
        reasoned = int(said * model.reasoning * self._rng.uniform(0.5, 1.5))
        read = session.context
        cached = session.cached if self._rng.random() < _CACHE_HITS else 0
        written = read - cached if model.cache_write_price > model.input_price else 0
        first = model.first_token_seconds * self._rng.lognormvariate(0, 0.3) * self._slowness(name, thought.began)
        self._db.execute(
            "UPDATE model_calls SET status = 'ok', input_tokens = ?, output_tokens = ?, cache_read_tokens = ?, "
            "cache_write_tokens = ?, reasoning_tokens = ?, cost_usd = ?, duration_seconds = ?, first_token_seconds = ? "
            "WHERE id = ?",
            (read, said + reasoned, cached, written, reasoned, model.cost(read, cached, written, said + reasoned),
             now - thought.began, min(first, now - thought.began), thought.id),
        )  # fmt: skip
        session.cached = read
        session.context += said

    def _speak(self, session: Running, agent: Agent, text: str, now: float) -> None:
        session.turn += 1
        session.turns_left -= 1
        self._db.execute(
            "INSERT INTO messages (session_id, turn, agent, role, text, at) VALUES (?, ?, ?, ?, ?, ?)",
            (session.session_id, session.turn, session.speaker, agent.role, text, now),
        )
        self._db.execute("UPDATE sessions SET turns = ? WHERE session_id = ?", (session.turn, session.session_id))
        if self._rng.random() < agent.eagerness:
            request = self._request(agent)
            self._call(session, request, now)
            if self._rng.random() < _LOOPS:
                session.again = request
                session.repeats_left = self._rng.choices((2, 3, 4, 25), (4, 4, 4, 1))[0]
        if session.again is None:
            self._hand_over(session)

    def _hand_over(self, session: Running) -> None:
        after = CREW[session.speaker].hands_to
        session.speaker = self._rng.choices(list(after), list(after.values()))[0]

    # -- tools ----------------------------------------------------------------------------------------------------

    def _request(self, agent: Agent) -> Request:
        name = self._rng.choice(agent.tools)
        tool = TOOLS[name]
        return Request(name, self._rng.choice(tool.operations), worded(self._rng, tool.input))

    def _repeat(self, session: Running, request: Request, now: float) -> None:
        self._call(session, request, now)
        session.repeats_left -= 1
        if session.repeats_left == 0:
            session.again = None
            self._hand_over(session)

    def _call(self, session: Running, request: Request, now: float) -> None:
        tool = TOOLS[request.tool]
        broken = request.tool == BREAKABLE and self._broken(now)
        rate = BROKEN_FAILURE_RATE if broken else tool.failure_rate * session.setup.tool_trouble
        session.next_at = now + tool.seconds * self._rng.lognormvariate(0, 0.5)
        error = tool.error if self._rng.random() < rate else None
        session.waiting = Waiting(self._write_call(session, request, now), error)

    def _write_call(self, session: Running, request: Request, now: float) -> int:
        cursor = self._db.execute(
            "INSERT INTO tool_calls (session_id, turn, agent, tool, operation, input, at) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (session.session_id, session.turn, session.speaker, request.tool, request.operation, request.input, now),
        )
        return cursor.lastrowid or 0

    def _settle(self, session: Running, waiting: Waiting, now: float) -> None:
        session.waiting = None
        session.context += self._rng.randint(40, 400)  # the result is read as well
        self._db.execute(
            "UPDATE tool_calls SET status = ?, error = ?, duration_seconds = ? - at WHERE id = ?",
            ("ok" if waiting.error is None else "error", waiting.error, now, waiting.id),
        )
        session.next_at = now + self._rng.uniform(0.05, 0.4)

    def _finish(self, session: Running, now: float) -> None:
        """End a session as completed, failed, or abandoned: active for ever, sometimes with a pending tool call."""
        draw = self._rng.random()
        self._running.remove(session)
        if draw < session.setup.completes + session.setup.fails:
            completed = draw < session.setup.completes
            self._db.execute(
                "UPDATE sessions SET status = ?, ended_at = ?, reason = ? WHERE session_id = ?",
                ("completed" if completed else "failed", now, None if completed else self._rng.choice(REASONS),
                 session.session_id),
            )  # fmt: skip
        elif self._rng.random() < _HANGS:
            self._write_call(session, self._request(CREW[session.speaker]), now)


def open_log(path: Path) -> sqlite3.Connection:
    """Open or create a demo log; one with tables of an older version is emptied.

    Raises ValueError for a file that is something else.
    """
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
        older = connection.execute("PRAGMA user_version").fetchone()[0] != VERSION
        emptied = "".join(f"DROP TABLE IF EXISTS {table};" for table in _TABLES if older)
        connection.executescript(f"BEGIN; {emptied} {SCHEMA} PRAGMA user_version = {VERSION}; COMMIT")
    except (sqlite3.DatabaseError, ValueError) as error:
        connection.close()
        raise ValueError(f"{path}: {error}") from error
    return connection


@contextmanager
def sole_crew(path: Path) -> Iterator[None]:
    """Lock a log, so that only one process simulates it. Raises ValueError if another process does.

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
    """Run the simulation in a child process; the past is written when the block begins.

    Logs an error if the child ends before the block. Raises ValueError if it cannot write the log.
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
    """Log an error when the child ends by itself. On Ctrl-C it ends too, perhaps a moment earlier."""
    why = _last_words(crew)
    if not ending.wait(_MOMENT):
        log.error(
            "the simulated crew has ended, and nobody writes the log: start the demo again",
            extra={"exit_code": crew.wait(), "why": why},
        )


def _last_words(crew: "subprocess.Popen[str]") -> str:
    """The last line of the child's stderr, after it has ended."""
    said = crew.stderr.read().strip() if crew.stderr else ""
    return said.rpartition("\n")[2]


def breaks(start: float, cycle: float, broken: float) -> Callable[[float], bool]:
    """Whether a tool is out of order: for `broken` seconds, from a quarter of each cycle of `cycle` seconds on."""
    return _at_times(start, cycle, cycle / 4, broken)


def slows(start: float, cycle: float, slow: float) -> Callable[[float], bool]:
    """Whether a model is slow: for `slow` seconds, from three quarters of each cycle of `cycle` seconds on."""
    return _at_times(start, cycle, cycle * 3 / 4, slow)


def _at_times(start: float, cycle: float, begin: float, seconds: float) -> Callable[[float], bool]:
    return lambda now: cycle > 0 and 0 <= (now - start) % cycle - begin < seconds


def relive(crew: Crew, start: float, seconds: float) -> None:
    """Write the past, as fast as possible."""
    now = start
    while now < start + seconds:
        now = crew.step(now) + 0.001


def play(crew: Crew, start: float, speed: float) -> None:
    """Write the present, without end; simulated time runs `speed` times as fast as the clock."""
    begin = time.monotonic()
    while True:
        now = start + (time.monotonic() - begin) * speed
        due = crew.step(now)
        time.sleep(min(max((due - now) / speed, 0.01), 0.5))


def main(arguments: list[str] | None = None) -> int:
    """Main function of the child process."""
    parser = argparse.ArgumentParser(prog="python -m exporter.commands.demo", description=__doc__)
    parser.add_argument("path", type=Path, help="the log to write")
    parser.add_argument("--sessions", type=_count, default=6, help="sessions under way at once (%(default)s)")
    parser.add_argument("--speed", type=float, default=1.0, help="how many times faster than life (%(default)s)")
    parser.add_argument("--history", type=float, default=0.0, help="seconds of the past to write first (%(default)s)")
    parser.add_argument("--cycle", type=float, default=600.0, help=f"seconds between breakdowns of {BREAKABLE}")
    parser.add_argument("--broken", type=float, default=150.0, help="seconds a breakdown lasts (%(default)s)")
    parser.add_argument("--slow", type=float, default=90.0, help=f"seconds that {SLOWING} is slow (%(default)s)")
    parser.add_argument("--seed", type=int, default=None, help="repeat the same story")
    options = parser.parse_args(arguments)
    try:
        with sole_crew(options.path):
            return run(options)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1


def run(options: argparse.Namespace) -> int:
    """Write the past, then the present, until SIGTERM or Ctrl-C. Raises ValueError."""
    connection = open_log(options.path)
    start = time.time() - options.history
    crew = Crew(
        connection,
        random.Random(options.seed),
        options.sessions,
        breaks(start, options.cycle, options.broken),
        slows(start, options.cycle, options.slow),
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
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of sessions, like 6")
    return int(text)


def _leave(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    raise SystemExit(main())
