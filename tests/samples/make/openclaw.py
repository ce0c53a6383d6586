"""Write tests/samples/openclaw.sql and openclaw-agent.sql: OpenClaw's gateway, with a scripted model.

Needs the npm package openclaw 2026.9.6 and Node 24.16 or newer on the PATH:

    python -m tests.samples.make.openclaw node_modules/openclaw/openclaw.mjs
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
from pathlib import Path
from typing import Any

from tests.samples.make.fake_model import FakeModel, Reply, Request, Usage
from tests.samples.make.recorder import Clean, Recorder, Row, Value

SAMPLES = Path(__file__).parents[1]
PORT = 18_997
KEPT = (
    "type",
    "customType",
    "id",
    "parentId",
    "timestamp",
    "message",
    "provider",
    "modelId",
    "runId",
    "ts",
    "seq",
    "data",
)
LEFT_OUT = ("trace.metadata", "context.compiled", "trace.artifacts", "custom")
LONG = "A long answer, which the program compresses. " * 200

REPLIES: Mapping[str, Sequence[Reply]] = {
    "fix": [
        Reply(calls=[("read", {"path": "notes.txt"})], usage=Usage(1000, 50, cached=600, reasoning=20)),
        Reply(calls=[("read", {"path": "missing.txt"})]),
        Reply(LONG, usage=Usage(2000, 300, cached=1500)),
    ],
    "explain": [Reply("It was broken.")],
    "delegate": [
        Reply(calls=[("tool_call", {"id": "sessions_spawn", "args": {"task": "explore it"}})]),
        Reply("The sub-agent looks."),
    ],
    "explore": [Reply(calls=[("read", {"path": "notes.txt"})]), Reply("Looked.")],
    "refuse": [Reply(error=400)] * 5,
    "abort": [Reply(calls=[("exec", {"command": "sleep 60", "yieldMs": 60_000})])],
    "hang": [Reply(calls=[("exec", {"command": "sleep 60", "yieldMs": 60_000})])],
    "again": [Reply("Once more.")],
}


def script(request: Request) -> Reply:
    if word := re.search(rf"\b({'|'.join(REPLIES)}) it\b", request.prompt):
        return REPLIES[word[1]][request.step]
    return Reply("Noted.", usage=Usage(500, 25))  # what the program asks by itself


class Gateway:
    """The program's server, and its command line as the client."""

    def __init__(self, program: Path, home: Path) -> None:
        self._program, self._home = program, home
        self._process = subprocess.Popen(
            ["node", program, "gateway", "run"],
            cwd=home,
            env=self._environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        deadline = time.monotonic() + 60
        while self._run("gateway", "call", "health").returncode:
            assert time.monotonic() < deadline, "the gateway does not start"
            time.sleep(1)

    @property
    def _environment(self) -> dict[str, str]:
        return {"PATH": os.environ["PATH"], "HOME": str(self._home), "OPENCLAW_SKIP_CHANNELS": "1"}

    def _run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = ["node", str(self._program), *arguments]
        return subprocess.run(
            command, cwd=self._home, env=self._environment, capture_output=True, text=True, timeout=90, check=False
        )

    def prompt(self, session: str, text: str) -> None:
        self._run("agent", "--session-key", f"agent:main:{session}", "--message", text)

    def call(self, method: str, **params: Any) -> None:
        done = self._run("gateway", "call", method, "--params", json.dumps(params))
        assert not done.returncode, done.stderr or done.stdout

    def send(self, session: str, text: str) -> None:
        """Ask, and do not wait for the answer."""
        self.call("chat.send", sessionKey=f"agent:main:{session}", message=text, idempotencyKey=f"{session}-{text}")
        time.sleep(4)

    def kill(self) -> None:
        os.killpg(self._process.pid, 9)
        self._process.wait()


@contextmanager
def started(program: Path, home: Path) -> Iterator[Gateway]:
    gateway = Gateway(program, home)
    try:
        yield gateway
    finally:
        gateway.kill()


def play(program: Path, home: Path) -> None:
    """The script: who asks what, in order."""
    with started(program, home) as gateway:
        gateway.prompt("first", "fix it")
        gateway.prompt("first", "explain it")
        gateway.prompt("second", "delegate it")
        time.sleep(8)  # the sub-agent ends, and its end is told to the main agent
        gateway.prompt("third", "refuse it")
        gateway.send("fourth", "abort it")
        gateway.call("chat.abort", sessionKey="agent:main:fourth")
        time.sleep(25)  # the end of a run that failed is written later
        gateway.send("fifth", "hang it")
    with started(program, home) as gateway:
        time.sleep(10)
        gateway.prompt("fifth", "again it")
        gateway.send("sixth", "hang it")


def settings(home: Path, model_url: str) -> dict[str, Any]:
    price = {"input": 2, "output": 10, "cacheRead": 0.5, "cacheWrite": 0}
    model = {"id": "large", "name": "large", "reasoning": True, "input": ["text"], "cost": price}
    provider = {
        "baseUrl": model_url,
        "apiKey": "none",
        "api": "openai-completions",
        "models": [{**model, "contextWindow": 100_000, "maxTokens": 8_000}],
    }
    defaults = {"model": {"primary": "fake/large"}, "workspace": str(home / "project"), "skipBootstrap": True}
    return {
        "gateway": {"mode": "local", "port": PORT, "bind": "loopback", "auth": {"mode": "token", "token": "sample"}},
        "models": {"mode": "replace", "providers": {"fake": provider}},
        "agents": {"defaults": defaults},
    }


def neutral(home: Path) -> Clean:
    """Paths and long texts that are not the sample's business are replaced."""

    def replaced(value: Value) -> Value:
        return value.replace(str(home), "/home/dev") if isinstance(value, str) else value

    def clean(table: str, row: Row) -> Row | None:
        row = {column: replaced(value) for column, value in row.items()}
        if table == "subagent_runs":
            row["payload_json"] = "{}"
        if isinstance(text := row.get("event_json"), str):
            event = json.loads(text)
            if event["type"] in LEFT_OUT:
                return None
            row["event_json"] = json.dumps(_short(_kept(event)), separators=(",", ":"))
        return row

    return clean


def _kept(event: dict[str, Any]) -> dict[str, Any]:
    """Of the trajectory's large events, only what tells a run's tokens."""
    data = event.get("data", {})
    used = {key: data[key] for key in ("usage", "promptCache", "stopReason") if key in data}
    return {key: value for key, value in event.items() if key in KEPT} | ({"data": used} if "data" in event else {})


def _short(value: Any) -> Any:
    match value:
        case dict():
            return {key: _short(item) for key, item in value.items()}
        case list():
            return [_short(item) for item in value[:10]]
        case str() if len(value) > 80:
            return "(shortened)" if " " in value else value
        case _:
            return value


def main() -> None:
    program = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as folder, FakeModel(script) as model:
        home = Path(folder)
        (home / "project").mkdir()
        (home / "project" / "notes.txt").write_text("a note\n")
        state = home / ".openclaw"
        state.mkdir()
        (state / "openclaw.json").write_text(json.dumps(settings(home, model.url)))
        with started(program, home) as gateway:
            gateway.prompt("zeroth", "again it")  # makes the files
            time.sleep(3)
        agent = state / "agents" / "main" / "agent" / "openclaw-agent.sqlite"
        with Recorder(state / "state" / "openclaw.sqlite") as audit, Recorder(agent) as calls:
            play(program, home)
        print("openclaw", audit.write(SAMPLES / "openclaw.sql", ("audit_events", "subagent_runs"), neutral(home)))
        tables = ("session_windows", "transcript_events", "trajectory_runtime_events")
        target = SAMPLES / "openclaw-agent.sql"
        print("openclaw-agent", calls.write(target, tables, neutral(home)))
        # A CHECK of the schema uses a function that SQLite has since 3.43 only.
        target.write_text(target.read_text("utf-8").replace("octet_length(", "length("), "utf-8")
        for request in model.requests:
            print(request.step, repr(request.prompt[27:60]))


if __name__ == "__main__":
    main()
