"""Shared fixtures: real logs in real files, real processes, real Prometheus tools."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from exporter.profiles.profile import shipped

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
AsNobody = Callable[[], AbstractContextManager[None]]
NOBODY = 65534


@pytest.fixture
def spawn() -> Iterator[Spawn]:
    """Starts processes that end with the test."""
    yield from _spawning()


@pytest.fixture(scope="module")
def module_spawn() -> Iterator[Spawn]:
    """Starts processes that end with the module's tests."""
    yield from _spawning()


def _spawning() -> Iterator[Spawn]:
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
def tmp_path(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """pytest's, but with `as_nobody` outside of pytest's folder: each pytest that starts closes that to other users."""
    if "as_nobody" not in request.fixturenames:
        yield tmp_path
        return
    with TemporaryDirectory() as folder:
        yield Path(folder)


@pytest.fixture
def as_nobody(tmp_path: Path) -> AsNobody:
    """A context in which this process has the rights of a user who owns nothing but what the test gave to it."""
    if os.geteuid() != 0:
        pytest.skip("giving up root's rights needs root")
    tmp_path.chmod(0o755)
    shipped()  # while it may be read: the clone may be closed to others

    @contextmanager
    def nobody() -> Iterator[None]:
        os.seteuid(NOBODY)
        try:
            yield
        finally:
            os.seteuid(0)

    return nobody
