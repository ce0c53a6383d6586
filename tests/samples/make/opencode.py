"""Write tests/samples/opencode.sql and kilo.sql: the programs' servers, driven over HTTP, with a scripted model.

Needs the npm packages opencode-ai 1.18.33 and @kilocode/cli 7.7.7:

    python -m tests.samples.make.opencode opencode node_modules/opencode-linux-x64/bin/opencode
    python -m tests.samples.make.opencode kilo node_modules/@kilocode/cli-linux-x64/bin/kilo
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.samples.make.fake_model import FakeModel, Reply, Request, Usage
from tests.samples.make.recorder import Clean, Recorder, Row, Value

TABLES = ("session", "message", "part", "todo")
DROPPED = ("diffs", "snapshot", "preview", "responseHeaders", "responseBody")
MODEL = {"providerID": "fake", "modelID": "large"}

TRUE = {"command": "true", "description": "ok"}
SLEEP = {"command": "sleep 60", "description": "waits"}
FIX = [
    Reply(calls=[("read", {"filePath": "notes.txt"})], usage=Usage(1000, 50, cached=600, reasoning=20)),
    Reply(calls=[("bash", TRUE), ("read", {"filePath": "missing.txt"}), ("read", {"filePath": "missing.txt"})]),
    Reply("Fixed.", usage=Usage(2000, 30, cached=1500)),
]
REPLIES: Mapping[str, Sequence[Reply]] = {
    "fix": FIX,
    "explain": [Reply("It was broken.")],
    "delegate": [
        Reply(calls=[("task", {"description": "look", "prompt": "explore it", "subagent_type": "general"})]),
        Reply("The sub-agent looked."),
    ],
    "explore": [Reply(calls=[("bash", TRUE)]), Reply("Looked.")],
    "refuse": [Reply(error=401)],
    "abort": [Reply(calls=[("bash", SLEEP)])],
    "hang": [Reply(calls=[("bash", SLEEP)])],
    "long": [
        Reply(calls=[("bash", TRUE)], usage=Usage(99_000, 40)),
        Reply("never asked"),
    ],
    "again": [Reply("Once more.")],
}


def script(request: Request) -> Reply:
    if not request.tools or "title generator" in request.system:
        return Reply("A summary.", usage=Usage(500, 25))
    if word := re.search(rf"\b({'|'.join(REPLIES)})\b", request.prompt):
        return REPLIES[word[1]][request.step]
    return Reply("Went on.", usage=Usage(300, 15))  # what the program asks by itself after a compaction


class Server:
    """The program's HTTP API."""

    def __init__(self, program: Path, home: Path, model_url: str) -> None:
        self._agent = {"opencode": "build", "kilo": "code"}[program.name]
        self._process = subprocess.Popen(
            [program, "serve", "--port", "0", "--print-logs"],
            cwd=home / "project",
            env=_environment(home, model_url),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
        )
        assert self._process.stdout
        for line in self._process.stdout:
            if found := re.search(r"listening on (http://\S+)", line):
                self._url = found[1]
                break

    def post(self, path: str, **body: Any) -> Any:
        request = urllib.request.Request(
            f"{self._url}{path}", json.dumps(body).encode(), {"Content-Type": "application/json"}
        )
        with urllib.request.urlopen(request, timeout=60) as response:
            return json.loads(response.read() or b"null")

    def session(self) -> str:
        return str(self.post("/session")["id"])

    def prompt(self, session: str, text: str, wait: bool = True) -> None:
        place = "message" if wait else "prompt_async"
        self.post(f"/session/{session}/{place}", parts=[{"type": "text", "text": text}], model=MODEL, agent=self._agent)
        time.sleep(0.5 if wait else 3)

    def kill(self) -> None:
        os.killpg(self._process.pid, 9)
        self._process.wait()


def _environment(home: Path, model_url: str) -> dict[str, str]:
    model = {
        "name": "large",
        "tool_call": True,
        "reasoning": True,
        "limit": {"context": 100_000, "output": 8_000},
        "cost": {"input": 2, "output": 10, "cache_read": 0.5},
    }
    provider = {"npm": "@ai-sdk/openai-compatible", "options": {"baseURL": model_url, "apiKey": "none"}}
    config = {
        "autoupdate": False,
        "share": "disabled",
        "permission": {"*": "allow"},
        "model": "fake/large",
        "small_model": "fake/large",
        "provider": {"fake": {"name": "Fake", **provider, "models": {"large": model}}},
    }
    names = {"XDG_CONFIG_HOME": ".config", "XDG_DATA_HOME": ".local/share", "XDG_CACHE_HOME": ".cache"}
    switches = ("DISABLE_MODELS_FETCH", "DISABLE_AUTOUPDATE", "DISABLE_LSP_DOWNLOAD", "DISABLE_DEFAULT_PLUGINS")
    return (
        {"PATH": os.environ["PATH"], "HOME": str(home)}
        | {name: str(home / folder) for name, folder in names.items()}
        | {f"{prefix}_{switch}": "1" for prefix in ("OPENCODE", "KILO") for switch in switches}
        | {f"{prefix}_CONFIG_CONTENT": json.dumps(config) for prefix in ("OPENCODE", "KILO")}
    )


@contextmanager
def started(program: Path, home: Path, model_url: str) -> Iterator[Server]:
    server = Server(program, home, model_url)
    try:
        yield server
    finally:
        server.kill()


def play(program: Path, home: Path, model_url: str) -> None:
    """The script: who asks what, in order."""
    with started(program, home, model_url) as server:
        first = server.session()
        server.prompt(first, "fix it")
        server.prompt(first, "explain it")
        server.post(f"/session/{first}/summarize", **MODEL)  # the user compacts: the prompt before goes on
        server.prompt(server.session(), "delegate it")
        server.prompt(server.session(), "refuse it")
        aborted = server.session()
        server.prompt(aborted, "abort it", wait=False)
        server.post(f"/session/{aborted}/abort")
        time.sleep(1)
        server.prompt(server.session(), "long it")  # overflows the context: compacted by itself
        forked = server.post(f"/session/{first}/fork")["id"]
        server.prompt(forked, "again, please")
        killed = server.session()
        server.prompt(killed, "hang it", wait=False)
    with started(program, home, model_url) as server:
        server.prompt(killed, "again, please")
        server.prompt(server.session(), "hang it", wait=False)


def neutral(home: Path) -> Clean:
    """Paths and long texts that are not the sample's business are replaced."""

    def clean(table: str, row: Row) -> Row:
        row = {column: _without(home, value) for column, value in row.items()}
        if isinstance(data := row.get("data"), str):
            row["data"] = json.dumps(_short(json.loads(data)), separators=(",", ":"))
        if table == "session":
            row |= {"permission": None, "summary_diffs": None}
        return row

    return clean


def _without(home: Path, value: Value) -> Value:
    folder = str(home)[1:]  # the program also writes it without the first slash
    return value.replace(folder, "home/dev") if isinstance(value, str) else value


def _short(value: Any) -> Any:
    match value:
        case dict():
            return {key: _short(item) for key, item in value.items() if key not in DROPPED}
        case list():
            return [_short(item) for item in value]
        case str() if len(value) > 80:
            return "(shortened)"
        case _:
            return value


def main() -> None:
    name, program = sys.argv[1], Path(sys.argv[2]).resolve()
    target = Path(__file__).parents[1] / f"{name}.sql"
    with tempfile.TemporaryDirectory() as folder, FakeModel(script) as model:
        home = Path(folder)
        (home / "project").mkdir()
        (home / "project" / "notes.txt").write_text("a note\n")
        with started(program, home, model.url) as server:
            server.session()  # makes the file
        time.sleep(0.5)
        (database,) = home.glob(f".local/share/{name}/{name}.db")
        with Recorder(database) as recorder:
            play(program, home, model.url)
        commits = recorder.write(target, TABLES, neutral(home))
        print(f"{target}: {commits} commits, {len(model.requests)} requests")


if __name__ == "__main__":
    main()
