"""SIGHUP and POST /-/reload on a serving exporter: a valid change is applied, an invalid one is logged and ignored."""

import itertools
import json
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path
from urllib.parse import urljoin

import pytest

from exporter.commands.reload import Reloads
from tests.conftest import Spawn
from tests.support.logs import Log
from tests.support.serving import get, get_text, wait_for

ONE = "databases: [{path: one.db, interval: 300ms}]"
TWO = "databases: [{path: one.db, interval: 300ms}, {path: two.db, interval: 300ms}]"
BAD = "databases: [{path: one.db, intervall: 15s, timezone: Mars}]"
SUCCESSFUL = "agent_exporter_config_last_reload_successful"


def post(url: str) -> tuple[int, str]:
    status, _, body = get(url, "POST")
    return status, body.decode()


def serve(spawn: Spawn, folder: Path, *flags: str) -> tuple["subprocess.Popen[str]", str]:
    for name in ("one", "two"):
        log = Log(folder / f"{name}.db")
        log.messages("s", name)
        log.close()
    (folder / "config.yaml").write_text(ONE)
    process = spawn(
        sys.executable, "-m", "exporter", "--config.file", str(folder / "config.yaml"),
        "--web.listen-address", "127.0.0.1:0", "--log.format", "json", *flags, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert process.stderr
    url = next(json.loads(line)["url"] for line in process.stderr if '"listening"' in line)
    wait_for(lambda: 'agent_messages_total{database="one",agent="one"} 1' in get_text(url))
    return process, url


def test_sighup(tmp_path: Path, spawn: Spawn) -> None:
    process, url = serve(spawn, tmp_path)
    (tmp_path / "config.yaml").write_text(BAD)
    process.send_signal(signal.SIGHUP)
    wait_for(lambda: f"{SUCCESSFUL} 0" in get_text(url))
    assert 'agent_messages_total{database="one",agent="one"} 1' in get_text(url)
    assert process.stderr
    told = ""
    while "databases[0].intervall: unknown key" not in told or "is not a time zone" not in told:
        told += process.stderr.readline()
    (tmp_path / "config.yaml").write_text(TWO)
    process.send_signal(signal.SIGHUP)
    wait_for(
        lambda: (
            f"{SUCCESSFUL} 1" in get_text(url) and 'agent_messages_total{database="two",agent="two"} 1' in get_text(url)
        )
    )
    (tmp_path / "config.yaml").write_text(ONE)
    process.send_signal(signal.SIGHUP)
    wait_for(lambda: 'database="two"' not in get_text(url))
    assert 'agent_messages_total{database="one",agent="one"} 1' in get_text(url)


def test_post(tmp_path: Path, spawn: Spawn) -> None:
    _, url = serve(spawn, tmp_path, "--web.enable-lifecycle")
    reload = urljoin(url, "/-/reload")
    (tmp_path / "config.yaml").write_text(BAD)
    status, told = post(reload)
    assert status == 400
    assert told.count("\n") == 2
    assert "databases[0].intervall: unknown key" in told
    (tmp_path / "config.yaml").write_text(TWO)
    assert post(reload) == (200, "configuration loaded\n")
    wait_for(lambda: 'agent_messages_total{database="two",agent="two"} 1' in get_text(url))


@pytest.mark.parametrize("value", ["&a [*a]", "[" * 5000, "9" * 5000], ids=["recursive", "deep", "long number"])
def test_a_config_that_no_person_wrote_changes_nothing_and_is_told(tmp_path: Path, spawn: Spawn, value: str) -> None:
    _, url = serve(spawn, tmp_path, "--web.enable-lifecycle")
    reload = urljoin(url, "/-/reload")
    (tmp_path / "config.yaml").write_text(f"{ONE}\nlimits: {value}")
    status, told = post(reload)
    assert status == 400
    assert told.startswith(f"{tmp_path}/config.yaml:2: ")
    assert told.count("\n") == 1
    wait_for(lambda: f"{SUCCESSFUL} 0" in get_text(url))
    assert 'agent_messages_total{database="one",agent="one"} 1' in get_text(url)


def test_post_needs_the_lifecycle_flag(tmp_path: Path, spawn: Spawn) -> None:
    _, url = serve(spawn, tmp_path)
    status, told = post(urljoin(url, "/-/reload"))
    assert status == 403
    assert "--web.enable-lifecycle" in told


def test_a_storm_of_reloads(tmp_path: Path, spawn: Spawn) -> None:
    """200 POSTs beside SIGHUPs, while the configuration changes and files come and go in a glob's folder. None of them
    fails, scrapes are answered all the time, and what stays in the configuration never leaves /metrics."""
    process, url = serve(spawn, tmp_path, "--web.enable-lifecycle")
    reload = urljoin(url, "/-/reload")
    (tmp_path / "logs").mkdir()
    shutil.copy(tmp_path / "one.db", tmp_path / "logs" / "copy.db")
    stays = 'agent_messages_total{database="one",agent="one"} 1\n'
    statuses: list[int] = []
    scrapes: list[bool] = []
    over = threading.Event()

    def post_many() -> None:
        statuses.extend(post(reload)[0] for _ in range(20))

    def scrape() -> None:
        while not over.is_set():
            scrapes.append(stays in get_text(url))

    def change() -> None:
        for i in itertools.count():
            if over.wait(0.02):
                return
            config = (ONE, TWO, f"{ONE[:-1]}, {{path: 'logs/*.db', interval: 300ms}}]")[i % 3]
            (tmp_path / "config.new").write_text(config)
            (tmp_path / "config.new").replace(tmp_path / "config.yaml")
            process.send_signal(signal.SIGHUP)
            link = tmp_path / "logs" / "more.db"
            link.unlink() if link.exists() else shutil.copy(tmp_path / "one.db", link)

    others = [threading.Thread(target=target) for target in (scrape, change)]
    posting = [threading.Thread(target=post_many) for _ in range(10)]
    for thread in (*others, *posting):
        thread.start()
    for thread in posting:
        thread.join()
    over.set()
    for thread in others:
        thread.join()
    assert statuses == [200] * 200
    assert len(scrapes) > 10
    assert all(scrapes)
    (tmp_path / "config.yaml").write_text(TWO)
    assert post(reload)[0] == 200
    wait_for(
        lambda: 'agent_messages_total{database="two",agent="two"} 1' in get_text(url) and "logs" not in get_text(url)
    )
    assert f"{SUCCESSFUL} 1" in get_text(url)


def test_who_asks_while_a_reload_waits_shares_it() -> None:
    begun, go, runs = threading.Event(), threading.Event(), []

    def reload() -> list[str]:
        begun.set()
        go.wait()
        runs.append(threading.current_thread().name)
        return [f"problem {len(runs)}"]

    reloads = Reloads(reload)
    first = reloads.request()
    begun.wait()
    later = [reloads.request() for _ in range(5)]
    go.set()
    assert first.result() == ["problem 1"]
    assert [future.result() for future in later] == [["problem 2"]] * 5
    assert reloads.request().result() == ["problem 3"]
    reloads.close()
    assert len(runs) == 3
