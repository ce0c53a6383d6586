"""Write tests/samples/codex.sql and codex-state.sql: Codex's app server, driven over stdio, with a scripted model.

Needs the npm package @openai/codex 0.169.0:

    python -m tests.samples.make.codex node_modules/.bin/codex
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.samples.make.fake_model import FakeModel, Reply, Request, Usage
from tests.samples.make.recorder import Clean, Recorder, Row, Value

SAMPLES = Path(__file__).parents[1]
SLEEP = {"cmd": "sleep 60", "yield_time_ms": 30_000}

CONFIG = """
model = "large"
model_provider = "fake"
approval_policy = "never"
sandbox_mode = "danger-full-access"
[model_providers.fake]
name = "Fake"
base_url = "{url}"
wire_api = "responses"
request_max_retries = 0
stream_max_retries = 0
"""


REPLIES: Mapping[str, Sequence[Reply]] = {
    "fix": [
        Reply("I look.", [("exec_command", {"cmd": "true"})], Usage(1000, 50, cached=600, reasoning=20)),
        Reply(calls=[("exec_command", {"cmd": "false"})]),
        Reply(calls=[("exec_command", {"cmd": "false"})]),
        Reply("Fixed.", usage=Usage(2000, 30, cached=1500)),
    ],
    "explain": [Reply("It was broken.")],
    "delegate": [
        Reply(calls=[("multi_agent_v1/spawn_agent", {"message": "explore it"})]),
        Reply(calls=[("multi_agent_v1/wait_agent", {"targets": ["AGENT"], "timeout_ms": 20_000})]),
    ],
    "explore": [Reply(calls=[("exec_command", {"cmd": "true"})]), Reply("Looked.")],
    "refuse": [Reply(error=400)],
    "abort": [Reply(calls=[("exec_command", SLEEP)])],
    "hang": [Reply(calls=[("exec_command", SLEEP)])],
    "again": [Reply("Once more.")],
}


def script(request: Request) -> Reply:
    replies = REPLIES.get(request.prompt.split()[0])
    if replies is None:
        return Reply("Noted.", usage=Usage(500, 25))  # to what the program asks: a summary, a word on its sub-agent
    reply = replies[request.step]
    if spawned := re.search(r'"agent_id":\s*"([^"]+)"', "".join(request.results)):
        calls = [(tool, {**arguments, "targets": [spawned[1]]}) for tool, arguments in reply.calls]
        return replace(reply, calls=calls)
    return reply


class Server:
    """The program's JSON-RPC API."""

    def __init__(self, program: Path, home: Path) -> None:
        environment = {"PATH": os.environ["PATH"], "HOME": str(home), "CODEX_HOME": str(home / ".codex")}
        self._process = subprocess.Popen(
            [program, "app-server"],
            cwd=home / "project",
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
        )
        self.call("initialize", clientInfo={"name": "sample", "title": "sample", "version": "1"})
        self._send(method="initialized")

    def call(self, method: str, **params: Any) -> Any:
        self._send(id=1, method=method, params=params)
        message = self._read(lambda message: message.get("id") == 1)
        assert "error" not in message, message
        return message["result"]

    def thread(self) -> str:
        return str(self.call("thread/start")["thread"]["id"])

    def prompt(self, thread: str, text: str, wait: bool = True) -> str:
        turn = self.call("turn/start", threadId=thread, input=[{"type": "text", "text": text}])["turn"]["id"]
        if wait:
            self.wait_for("turn/completed", turn)
        else:
            time.sleep(2)
        return str(turn)

    def wait_for(self, method: str, turn: str | None = None) -> None:
        self._read(lambda m: m.get("method") == method and turn in (None, m["params"]["turn"]["id"]))
        time.sleep(0.5)

    def kill(self) -> None:
        os.killpg(self._process.pid, 9)
        self._process.wait()

    def _send(self, **message: Any) -> None:
        assert self._process.stdin
        self._process.stdin.write(json.dumps(message) + "\n")
        self._process.stdin.flush()

    def _read(self, wanted: Any) -> Any:
        assert self._process.stdout
        return next(message for line in self._process.stdout if wanted(message := json.loads(line)))


@contextmanager
def started(program: Path, home: Path) -> Iterator[Server]:
    server = Server(program, home)
    try:
        yield server
    finally:
        server.kill()


def play(program: Path, home: Path) -> None:
    """The script: who asks what, in order."""
    with started(program, home) as server:
        first = server.thread()
        server.prompt(first, "fix it")
        server.prompt(first, "explain it")
        server.call("thread/compact/start", threadId=first)
        server.wait_for("turn/completed")
        server.prompt(server.thread(), "delegate it")
        server.prompt(server.thread(), "refuse it")
        aborted = server.thread()
        turn = server.prompt(aborted, "abort it", wait=False)
        server.call("turn/interrupt", threadId=aborted, turnId=turn)
        time.sleep(1)
        forked = server.call("thread/fork", threadId=first)["thread"]["id"]
        server.prompt(forked, "again please")
        killed = server.thread()
        server.prompt(killed, "hang it", wait=False)
    with started(program, home) as server:
        server.call("thread/resume", threadId=killed)
        server.prompt(killed, "again please")
        server.prompt(server.thread(), "hang it", wait=False)


def neutral(home: Path) -> Clean:
    """Paths and long texts that are not the sample's business are replaced."""

    def replaced(value: Value) -> Value:
        return value.replace(str(home), "/home/dev") if isinstance(value, str) else value

    def clean(table: str, row: Row) -> Row:
        return {column: replaced(value) for column, value in row.items()}

    return clean


def main() -> None:
    program = Path(sys.argv[1]).absolute()
    with tempfile.TemporaryDirectory() as folder, FakeModel(script) as model:
        home = Path(folder)
        (home / "project").mkdir()
        settings = home / ".codex"
        settings.mkdir()
        (settings / "config.toml").write_text(CONFIG.format(url=model.url))
        with started(program, home) as server:
            server.prompt(server.thread(), "again please")  # makes the files
        history, state = settings / "thread_history_1.sqlite", settings / "state_5.sqlite"
        with Recorder(history) as turns, Recorder(state) as threads:
            play(program, home)
        tables = ("thread_turns", "thread_items", "thread_history_projection_state")
        print("codex", turns.write(SAMPLES / "codex.sql", tables, neutral(home)))
        print(
            "codex-state", threads.write(SAMPLES / "codex-state.sql", ("threads", "thread_spawn_edges"), neutral(home))
        )


if __name__ == "__main__":
    main()
