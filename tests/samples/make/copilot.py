"""Write tests/samples/copilot.sql: the Copilot CLI, offline with its own-provider settings and a scripted model.

Needs the npm package @github/copilot 1.0.102:

    python -m tests.samples.make.copilot node_modules/.bin/copilot
"""

import os
import re
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.samples.make.fake_model import FakeModel, Reply, Request, Usage
from tests.samples.make.recorder import Clean, Recorder, Row, Value

TARGET = Path(__file__).parents[1] / "copilot.sql"
TABLES = ("sessions", "turns", "assistant_usage_events", "checkpoints", "session_files")
SLEEP = {"command": "sleep 60", "description": "waits", "initial_wait": 60}

REPLIES: Mapping[str, Sequence[Reply]] = {
    "fix": [
        Reply(
            calls=[("bash", {"command": "true", "description": "ok"})],
            usage=Usage(1000, 50, cached=600, reasoning=20),
        ),
        Reply("Fixed.", usage=Usage(2000, 30, cached=1500)),
    ],
    "explain": [Reply("It was broken.")],
    "delegate": [
        Reply(
            calls=[
                (
                    "task",
                    {
                        "agent_type": "general-purpose",
                        "name": "look",
                        "description": "look",
                        "prompt": "explore it",
                        "mode": "sync",
                    },
                )
            ]
        ),
        Reply("The sub-agent looked."),
    ],
    "explore": [Reply(calls=[("bash", {"command": "true", "description": "ok"})]), Reply("Looked.")],
    "refuse": [Reply(error=400)] * 9,
    "hang": [Reply(calls=[("bash", SLEEP)])],
    "again": [Reply("Once more.")],
}


def script(request: Request) -> Reply:
    if word := re.search(rf"\b({'|'.join(REPLIES)}) it\b", request.prompt):
        return REPLIES[word[1]][request.step]
    return Reply("Noted.", usage=Usage(500, 25))  # what the program asks by itself


class Copilot:
    """The program in prompt mode: one process a prompt."""

    def __init__(self, program: Path, home: Path, model_url: str) -> None:
        self._program, self._home = program, home
        self._environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "COPILOT_OFFLINE": "true",
            "COPILOT_AUTO_UPDATE": "false",
            "COPILOT_PROVIDER_BASE_URL": model_url,
            "COPILOT_MODEL": "large",
        }

    def prompt(self, session: str, text: str, seconds: float = 60) -> None:
        """Ask; the process is killed after `seconds`."""
        process = subprocess.Popen(
            [self._program, "--session-id", session, "-p", text, "--allow-all-tools"],
            cwd=self._home / "project",
            env=self._environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, 9)
            process.wait()
        time.sleep(0.5)


def play(copilot: Copilot) -> None:
    """The script: who asks what, in order."""
    first, killed = str(uuid.uuid4()), str(uuid.uuid4())
    copilot.prompt(first, "fix it")
    copilot.prompt(first, "explain it")
    copilot.prompt(str(uuid.uuid4()), "delegate it")
    copilot.prompt(str(uuid.uuid4()), "refuse it")
    copilot.prompt(killed, "hang it", seconds=12)
    copilot.prompt(killed, "again it")
    copilot.prompt(str(uuid.uuid4()), "hang it", seconds=12)


def neutral(home: Path) -> Clean:
    """Paths that are not the sample's business are replaced."""

    def replaced(value: Value) -> Value:
        return value.replace(str(home), "/home/dev") if isinstance(value, str) else value

    def clean(table: str, row: Row) -> Row:
        return {column: replaced(value) for column, value in row.items()}

    return clean


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, FakeModel(script) as model:
        home = Path(folder)
        (home / "project").mkdir()
        copilot = Copilot(Path(sys.argv[1]).absolute(), home, model.url)
        copilot.prompt(str(uuid.uuid4()), "again it")  # makes the file
        with Recorder(home / ".copilot" / "session-store.db") as recorder:
            play(copilot)
        print(recorder.write(TARGET, TABLES, neutral(home)), "commits")
        for request in model.requests:
            print(request.step, repr(request.prompt[-40:]))


if __name__ == "__main__":
    main()
