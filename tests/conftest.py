"""What tests share: real logs in real files, real processes, real Prometheus tools."""

import multiprocessing
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import gettempdir

import pytest

REAL_LOGS = Path(__file__).parents[1].parent / "shared" / "data"
"""Two real logs that are not part of the project; what needs them skips without."""

_TOOLS = ("prometheus", "promtool", "alertmanager", "amtool")


@pytest.fixture(scope="session")
def prometheus_tools() -> dict[str, str]:
    """Name → path of Prometheus's own tools. Installs them where it may; else skips - with CI=true, fails."""
    if not _found() and os.geteuid() == 0 and shutil.which("apt-get"):
        packages = ["prometheus", "prometheus-alertmanager"]
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        subprocess.run(["apt-get", "install", "-y", "-qq", *packages], check=False, stdout=subprocess.DEVNULL)
    if tools := _found():
        return tools
    message = f"needs {', '.join(_TOOLS)} on PATH (Debian: prometheus, prometheus-alertmanager)"
    if os.environ.get("CI") == "true":
        pytest.fail(message)
    pytest.skip(message)


def _found() -> dict[str, str]:
    places = {name: shutil.which(name) or shutil.which(f"prometheus-{name}") for name in _TOOLS}
    return {name: place for name, place in places.items() if place} if all(places.values()) else {}


@pytest.fixture
def real_log(tmp_path: Path) -> Callable[[str], Path]:
    """Copies one of the real logs, by name, to where it may be changed."""

    def copy(name: str) -> Path:
        if not (REAL_LOGS / name).exists():
            pytest.skip(f"the real log {name} is not here")
        return Path(shutil.copy(REAL_LOGS / name, tmp_path / name))

    return copy


Spawn = Callable[..., subprocess.Popen[str]]
AsNobody = Callable[[Callable[[], object]], None]


@pytest.fixture
def spawn() -> Iterator[Spawn]:
    """Starts processes that end with the test."""
    running: list[subprocess.Popen[str]] = []

    def start(*command: str, **options: object) -> subprocess.Popen[str]:
        process = subprocess.Popen(command, text=True, **options)  # type: ignore[call-overload]
        running.append(process)
        return process  # type: ignore[no-any-return]

    yield start
    for process in running:
        process.terminate()
    for process in running:
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()


@pytest.fixture
def as_nobody(tmp_path: Path) -> AsNobody:
    """Calls a function in a process whose user owns nothing; what it raises fails the test."""
    if os.geteuid() != 0:
        pytest.skip("giving up root's rights needs root")
    for folder in (tmp_path, *tmp_path.parents):
        if folder.is_relative_to(gettempdir()) and folder != Path(gettempdir()):
            folder.chmod(0o755)

    def run(function: Callable[[], object]) -> None:
        def child(result: Connection) -> None:
            os.setgroups([])
            os.setgid(65534)
            os.setuid(65534)
            try:
                function()
                result.send("")
            except BaseException as error:
                result.send(f"{type(error).__name__}: {error}")

        here, there = multiprocessing.Pipe()
        process = multiprocessing.get_context("fork").Process(target=child, args=(there,))
        process.start()
        assert here.poll(20), "no answer"
        assert here.recv() == ""
        process.join()

    return run
