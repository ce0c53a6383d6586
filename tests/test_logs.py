"""Logging to a stderr that is not read: the exporter goes on, counts dropped lines, and reports them later."""

import json
import os
import subprocess
import threading
from pathlib import Path

import pytest

from exporter.commands.logs import MOST_LINES, BackgroundStream
from tests.conftest import Spawn
from tests.support.logs import Log
from tests.support.serving import EXPORTER, configure, get, wait_for

LONG = "x" * 500  # a key of YAML may not be much longer


def test_stderr_that_nobody_reads(tmp_path: Path, spawn: Spawn) -> None:
    """Each reload of a wrong configuration logs 200 lines of half a kilobyte: the pipe is full at once. Scrapes and
    reloads go on."""
    Log(tmp_path / "log.db").close()
    config = configure(tmp_path, "[{path: log.db}]")
    flags = ("--config.file", str(config), "--web.listen-address", "127.0.0.1:0", "--web.enable-lifecycle")
    process = spawn(*EXPORTER, *flags, "--log.format", "json", stderr=subprocess.PIPE)
    assert process.stderr is not None
    url = next(json.loads(line)["url"] for line in process.stderr if '"listening"' in line).rsplit("/", 1)[0]
    wait_for(lambda: get(f"{url}/-/ready")[0] == 200)
    config.write_text("".join(f"{LONG}{i}: 1\n" for i in range(200)))
    for _ in range(10):
        assert get(f"{url}/-/reload", "POST", b"")[0] == 400
    wait_for(lambda: dropped(url) > 0)
    assert dropped(url) < 2000
    lines = iter(process.stderr.readline, "")
    told = next(event for event in map(json.loads, lines) if event["msg"].startswith("log lines dropped"))
    wait_for(lambda: dropped(url) == told["lines"])
    process.terminate()
    assert process.wait(10) == 0


def dropped(url: str) -> int:
    page = get(f"{url}/metrics")[2].decode()
    (line,) = (line for line in page.splitlines() if line.startswith("agent_exporter_log_lines_dropped_total "))
    return int(line.split()[1])


def test_the_end_does_not_wait_for_a_reader(tmp_path: Path, spawn: Spawn) -> None:
    Log(tmp_path / "log.db").close()
    config = configure(tmp_path, "[{path: log.db}]")
    flags = ("--config.file", str(config), "--web.listen-address", "127.0.0.1:0", "--web.enable-lifecycle")
    process = spawn(*EXPORTER, *flags, "--log.format", "json", stderr=subprocess.PIPE)
    assert process.stderr is not None
    url = next(json.loads(line)["url"] for line in process.stderr if '"listening"' in line).rsplit("/", 1)[0]
    config.write_text("".join(f"{LONG}{i}: 1\n" for i in range(200)))
    assert get(f"{url}/-/reload", "POST", b"")[0] == 400
    process.terminate()
    assert process.wait(10) == 0


def test_a_stream_whose_pipe_is_full() -> None:
    """64 KiB are in the pipe, one line is being written, and as many wait as may; the rest is dropped."""
    reading, writing = os.pipe()
    with open(writing, "w") as pipe, BackgroundStream(pipe) as stream:
        os.write(writing, b"x" * 65_536)
        stream.write("first\n")
        wait_for(stream._waiting.empty)
        for i in range(MOST_LINES + 7):
            stream.write(f"{i}\n")
        assert stream.dropped == 7
        with open(reading) as reader:
            got: list[str] = []
            thread = threading.Thread(target=lambda: got.extend(reader))
            thread.start()
            wait_for(lambda: len(got) >= 1 + MOST_LINES)
            stream.__exit__()
            pipe.close()
            thread.join()
    assert got[0] == "x" * 65_536 + "first\n"
    assert got[1:] == [f"{i}\n" for i in range(MOST_LINES)]


def test_a_stream_that_was_closed_on_the_other_side() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with open(writing, "w") as pipe, BackgroundStream(pipe) as stream:
        stream.write("lost\n")
        wait_for(lambda: stream.dropped == 1)


@pytest.mark.parametrize("text", ["\udcff", "ü"])
def test_what_is_no_utf_8_is_written_all_the_same(tmp_path: Path, text: str) -> None:
    with (tmp_path / "log").open("w") as file, BackgroundStream(file) as stream:
        stream.write(text)
    assert (tmp_path / "log").read_bytes().decode() == text.encode("utf-8", "backslashreplace").decode()
