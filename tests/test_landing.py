"""The landing page: what is on it, that the log's text stays text, and how a browser takes it.

The browser is headless Chromium, the Debian package chromium, which is installed where that may be done. Without it
those tests skip, with CI=true they fail; SKIP_BROWSER=1 skips them in any case.
"""

import os
import re
import shutil
import struct
import subprocess
import zlib
from pathlib import Path

import pytest

from exporter.web.markup import element, joined
from exporter.web.pages import POLICY
from tests.conftest import Spawn
from tests.support.fleet import Fleet
from tests.support.heist import START, write_heist
from tests.support.logs import Log
from tests.support.serving import Server, serve, write_config

EVIL = "<script>document.title='owned'</script>"
EVIL_ID = "\"><img src=x onerror=alert(1)>'&"


def write_evil(path: Path) -> None:
    log = Log(path)
    log.session(EVIL_ID, turns=2, start_time=START)
    log.messages(EVIL_ID, EVIL, "planner", agent_role=EVIL, message=f"</p>{EVIL}\n  line two", timestamp=START)
    log.call(EVIL_ID, EVIL, 0, agent_name=EVIL, timestamp=START + 1)
    log.session("stuck", "active", 0, start_time=START)
    log.close()


@pytest.fixture
def fleet(tmp_path: Path) -> Fleet:
    write_heist(tmp_path / "heist.db").close()
    write_evil(tmp_path / "evil.db")
    return Fleet(tmp_path, {"path": "heist.db"}, {"path": "evil.db"}).refresh()


def test_elements_escape_what_they_contain() -> None:
    assert element("p", "<b>", joined("&", element("br")), None, 3, class_='"x"', hidden=True, title=None) == (
        '<p class="&quot;x&quot;" hidden>&lt;b&gt;&amp;<br>3</p>'
    )
    assert element("td", aria_label="x", data_a="y") == '<td aria-label="x" data-a="y"></td>'


def test_what_is_on_it(fleet: Fleet) -> None:
    text = fleet.client.get("/").text
    for part in ("Completion", "50.0 %", "Stalled", "Tools, least successful first", "drill", "Who speaks after whom",
                 "Latest sessions", "/sessions/setup_a_1?database=heist", "up to date", 'href="/metrics"'):  # fmt: skip
        assert part in text, part
    assert text.index("drill") < text.index("radio"), "the worst tool comes first"


def test_nothing_but_our_own_markup(fleet: Fleet) -> None:
    for path in ("/", "/sessions/setup_a_2", f"/sessions/{EVIL_ID.replace('%', '%25')}", "/docs", "/sessions/nobody"):
        answer = fleet.client.get(path)
        assert answer.headers["content-security-policy"] == POLICY
        assert "<script" not in answer.text
        assert "<img" not in answer.text
        assert " style=" not in answer.text, "a strict policy forbids it"
        assert " on" not in "".join(re.findall(r"<[a-z][^<>]*>", re.sub(r'"[^"]*"', '""', answer.text)))
        for reference in re.findall(r'(?:src|href)="([^"]*)"', answer.text):
            assert reference.startswith(("/", "#", "?")), reference
            assert not reference.startswith("//"), reference
    assert "url(" not in fleet.client.get("/-/style.css").text


def test_the_timeline_page(fleet: Fleet) -> None:
    text = fleet.client.get("/sessions/setup_a_1").text
    assert text.index("line 0") < text.index("<em>drill</em>") < text.index("line 1")
    assert "failure, 1.5 s" in text
    assert fleet.client.get("/sessions/nobody").status_code == 404


def test_a_long_timeline_has_pages(tmp_path: Path) -> None:
    log = Log(tmp_path / "log.db")
    log.session("long")
    log.messages("long", *["planner"] * 450, message="x")
    log.close()
    fleet = Fleet(tmp_path, {"path": "log.db"}).refresh()
    assert 'href="?database=log&amp;offset=200"' in fleet.client.get("/sessions/long").text
    assert "Next page" not in fleet.client.get("/sessions/long?offset=400&database=log").text


def test_before_the_first_pass(tmp_path: Path) -> None:
    write_heist(tmp_path / "heist.db").close()
    answer = Fleet(tmp_path, {"path": "heist.db"}).client.get("/")
    assert answer.status_code == 200
    assert "it is not read yet" in answer.text


def test_the_reference(fleet: Fleet) -> None:
    text = fleet.client.get("/docs").text
    for part in ("GET /api/sessions/{session_id}", "session labels", "409"):
        assert part in text


# -- in a browser -----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def chromium() -> str:
    """Path of the browser."""
    if os.environ.get("SKIP_BROWSER"):
        pytest.skip("SKIP_BROWSER is set")
    if not shutil.which("chromium") and os.geteuid() == 0 and shutil.which("apt-get"):
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        subprocess.run(["apt-get", "install", "-y", "-qq", "chromium"], check=False, stdout=subprocess.DEVNULL)
    if found := shutil.which("chromium"):
        return found
    message = "needs chromium on PATH (Debian: apt-get install chromium); SKIP_BROWSER=1 skips this"
    if os.environ.get("CI") == "true":
        pytest.fail(message)
    pytest.skip(message)


@pytest.fixture
def server(tmp_path: Path, spawn: Spawn) -> Server:
    write_heist(tmp_path / "heist.db").close()
    write_evil(tmp_path / "evil.db")
    config = write_config(tmp_path, {"databases": [{"path": "heist.db"}, {"path": "evil.db"}]})
    return serve(spawn, config).wait_until_ready()


def browse(chromium: str, folder: Path, url: str, *flags: str) -> "subprocess.CompletedProcess[str]":
    command = [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
               f"--user-data-dir={folder / 'profile'}", "--enable-logging=stderr", "--v=0", *flags, url]  # fmt: skip
    return subprocess.run(command, capture_output=True, text=True, timeout=90, check=True)


def test_the_browser_takes_it_as_text(chromium: str, tmp_path: Path, server: Server) -> None:
    """The page's own style applies, nothing of the log runs, and the policy has nothing to complain of."""
    found = browse(chromium, tmp_path, f"{server.url}/", "--dump-dom")
    assert "<title>agent-session-exporter</title>" in found.stdout
    assert "&lt;script&gt;" in found.stdout
    assert "Content Security Policy" not in found.stderr
    assert "Content-Security-Policy" not in found.stderr
    link = re.search(r'href="(/sessions/%22[^"]*database=evil[^"]*)"', found.stdout)
    assert link is not None
    page = browse(chromium, tmp_path, server.url + link[1].replace("&amp;", "&"), "--dump-dom")
    assert "line two" in page.stdout
    assert "<title>owned" not in page.stdout


@pytest.mark.parametrize(
    ("name", "flags", "background"),
    [
        ("light", ("--window-size=1200,1400",), (255, 255, 255)),
        ("dark", ("--window-size=1200,1400", "--blink-settings=preferredColorScheme=0"), (18, 22, 29)),
        ("phone", ("--window-size=500,1400", "--blink-settings=preferredColorScheme=1"), (255, 255, 255)),
    ],
)
def test_light_dark_and_phone(
    chromium: str, tmp_path: Path, server: Server, name: str, flags: tuple[str, ...], background: tuple[int, int, int]
) -> None:
    picture = tmp_path / f"{name}.png"
    browse(chromium, tmp_path, f"{server.url}/", f"--screenshot={picture}", "--hide-scrollbars", *flags)
    width, pixels = _png(picture)
    assert f"--window-size={width}" in flags[0]
    assert pixels[(2, 2)] == background
    colours = set(pixels.values())
    assert len(colours) > 20, "text, tiles, meters and a heat map"


def _png(path: Path) -> tuple[int, dict[tuple[int, int], tuple[int, ...]]]:
    """Width and pixels of a PNG of 8 bits a channel (every 7th row and column, and the corner's)."""
    data = path.read_bytes()
    width, height, _, kind = struct.unpack(">IIBB", data[16:26])
    channels = {2: 3, 6: 4}[kind]
    chunks, at = b"", 8
    while at < len(data):
        (size,) = struct.unpack(">I", data[at : at + 4])
        if data[at + 4 : at + 8] == b"IDAT":
            chunks += data[at + 8 : at + 8 + size]
        at += size + 12
    raw, stride = zlib.decompress(chunks), width * channels
    above = bytearray(stride)
    pixels: dict[tuple[int, int], tuple[int, ...]] = {}
    for y in range(height):
        line = bytearray(raw[y * (stride + 1) + 1 : (y + 1) * (stride + 1)])
        _unfilter(raw[y * (stride + 1)], line, above, channels)
        if y == 2 or y % 7 == 0:
            for x in {2, *range(0, width, 7)}:
                pixels[x, y] = tuple(line[x * channels : x * channels + 3])
        above = line
    return width, pixels


def _unfilter(kind: int, line: bytearray, above: bytearray, channels: int) -> None:
    """Undo a row's filter (PNG specification, 9.2)."""
    for i in range(len(line)):
        left = line[i - channels] if i >= channels else 0
        up, corner = above[i], above[i - channels] if i >= channels else 0
        if kind == 4:
            guess = left + up - corner
            predicted = min((abs(guess - left), 0, left), (abs(guess - up), 1, up), (abs(guess - corner), 2, corner))[2]
        else:
            predicted = (0, left, up, (left + up) // 2)[kind]
        line[i] = (line[i] + predicted) & 255
