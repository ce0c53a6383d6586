"""The landing page: its content, escaping of the log's texts on all pages, and rendering in a browser.

The browser is headless Chromium, the Debian package chromium, which is installed where that may be done. Without it
those tests skip, with CI=true they fail; SKIP_BROWSER=1 skips them in any case.
"""

import os
import re
import shutil
import struct
import subprocess
import time
import zlib
from html import escape
from pathlib import Path
from urllib.parse import quote

import httpx
import pytest

from exporter.commands import demo
from exporter.web.health import DatabaseHealth, Health
from exporter.web.markup import element, joined
from exporter.web.pages.landing import Overview, landing_page
from exporter.web.pages.layout import POLICY
from exporter.web.pages.view import View
from tests.conftest import Spawn
from tests.support.fleet import Fleet
from tests.support.heist import START, write_heist
from tests.support.logs import Log
from tests.support.serving import Server, serve, wait_for, write_config

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
    for part in ("Tools, least successful first", "Who speaks after whom", "Latest sessions", "What is watched",
                 "/sessions/setup_a_1?database=heist", "up to date", 'href="/metrics"'):  # fmt: skip
        assert part in text, part
    assert text.index("drill") < text.index("radio"), "the worst tool comes first"
    assert "Needs attention" not in text


def test_both_completions_are_named(fleet: Fleet) -> None:
    """Of the four sessions two completed, one failed and one never ended."""
    text = fleet.client.get("/").text
    ended, everything = (
        "<dt>Completion of ended sessions</dt><dd>66.7 %",
        "<dt>Completion of all sessions</dt><dd>50.0 %",
    )
    assert text.index(ended) < text.index(everything)


def test_numbers_lead_to_the_sessions_behind_them(fleet: Fleet) -> None:
    text = fleet.client.get("/").text
    for number, link in (("1", "/sessions?status=stalled"), ("4", "/sessions"), ("1", "/sessions?tool_failed=drill"),
                         ("planner", "/sessions?agent=planner")):  # fmt: skip
        assert f'<a href="{link}">{number}</a>' in text
        assert fleet.client.get(link).status_code == 200
    assert "status=active" not in text, "none is active"


def test_the_heat_map_adds_up(fleet: Fleet) -> None:
    """Eight messages: planner hacker planner hacker mole mole in one session, one of the planner, evil and planner."""
    text = re.search(r'<table class="heat">.*?</table>', fleet.client.get("/").text)
    assert text is not None
    rows = [re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row) for row in re.findall(r"<tr>.*?</tr>", text[0])]
    cells = {re.sub(r"<[^>]*>", "", row[0]): row[1:] for row in rows}
    assert cells["planner"] == ["", "2", "", "", "2"]
    assert cells["hacker"] == ["1", "", "1", "", "2"]
    assert cells["all"] == ["2", "2", "2", "0", ""]


def test_nothing_but_our_own_markup(fleet: Fleet) -> None:
    evil = quote(EVIL_ID, safe="")
    for path in ("/", "/sessions", f"/sessions?agent={quote(EVIL)}&tool_failed={quote(EVIL)}", "/sessions/setup_a_2",
                 f"/sessions/{evil}", f"/sessions/{evil}?show=failures", "/docs", "/sessions/nobody",
                 f"/sessions?status={quote(EVIL)}", f"/sessions?database={quote(EVIL)}", "/runbooks",
                 "/runbooks/AgentToolSuccessLow", f"/runbooks/{evil}",
                 f"/sessions/{evil}?x={quote(EVIL_ID)}"):  # fmt: skip
        answer = fleet.client.get(path)
        assert answer.headers["content-security-policy"] == POLICY, path
        assert "<script" not in answer.text
        assert "<img" not in answer.text
        assert " style=" not in answer.text, "a strict policy forbids it"
        assert " on" not in "".join(re.findall(r"<[a-z][^<>]*>", re.sub(r'"[^"]*"', '""', answer.text)))
        for reference in re.findall(r'(?:src|href|action)="([^"]*)"', answer.text):
            assert reference.startswith(("/", "#", "?")), reference
            assert not reference.startswith("//"), reference
    assert "url(" not in fleet.client.get("/-/style.css").text


# -- what is wrong, and what is waited for ----------------------------------------------------------------------------


def test_what_cannot_be_read_comes_first(tmp_path: Path) -> None:
    write_heist(tmp_path / "heist.db").close()
    fleet = Fleet(tmp_path, {"path": "gone.db"}, {"path": "heist.db"}).refresh()
    text = fleet.client.get("/").text
    problems = text[: text.index("Completion")]
    for part in ("Needs attention", f"{tmp_path}/gone.db", "no such file; it is read as soon as it appears",
                 "profile not known yet", "never read since the start"):  # fmt: skip
        assert part in problems
    (tmp_path / "heist.db").rename(tmp_path / "gone.db")
    text = fleet.refresh().client.get("/").text
    problems = text[: text.index("Completion")]
    for part in (f"{tmp_path}/heist.db", "profile heist-day18", "last read <time", "its numbers are of then"):
        assert part in problems
    assert f"{tmp_path}/gone.db" not in problems


def test_a_glob_without_a_file_is_no_success(tmp_path: Path) -> None:
    fleet = Fleet(tmp_path, {"path": "logs/*.db"}).refresh()
    said = f"no log matches {tmp_path}/logs/*.db; correct path: in the configuration, or start what writes there"
    assert said in fleet.client.get("/").text
    ready = fleet.client.get("/-/ready")
    assert (ready.status_code, ready.text) == (503, f"{said}\n")
    health = fleet.get("/health", 503)
    assert (health["status"], health["unmatched"], health["error"]) == ("unhealthy", [f"{tmp_path}/logs/*.db"], said)
    (tmp_path / "logs").mkdir()
    write_heist(tmp_path / "logs" / "heist.db").close()
    assert Fleet(tmp_path, {"path": "logs/*.db"}).refresh().client.get("/-/ready").status_code == 200


def test_a_glob_is_looked_at_again_until_there_is_a_file(tmp_path: Path, spawn: Spawn) -> None:
    server = serve(spawn, write_config(tmp_path, {"databases": [{"path": "logs/*.db", "interval": "100ms"}]}))
    assert httpx.get(f"{server.url}/-/ready").status_code == 503
    wait_for(lambda: "no log matches" in server.log)
    (tmp_path / "logs").mkdir()
    write_heist(tmp_path / "logs" / "heist.db").close()
    server.wait_until_ready()
    assert httpx.get(f"{server.url}/health").json()["unmatched"] == []
    assert server.log.count("no log matches") == 1, "said once, not with each look"


def test_an_empty_log_says_what_is_waited_for(tmp_path: Path) -> None:
    Log(tmp_path / "log.db").close()
    text = Fleet(tmp_path, {"path": "log.db"}).refresh().client.get("/").text
    assert f"has no session in it yet ({tmp_path}/log.db). This page fills as soon as agents write there" in text
    assert "Completion" not in text
    sessions = Fleet(tmp_path, {"path": "log.db"}).refresh().client.get("/sessions").text
    assert "The logs have no session yet" in sessions


def test_before_the_first_pass(tmp_path: Path) -> None:
    write_heist(tmp_path / "heist.db").close()
    client = Fleet(tmp_path, {"path": "heist.db"}).client
    assert "waiting for its first refresh" in client.get("/").text
    for path in ("/sessions", "/sessions/setup_a_1"):
        answer = client.get(path)
        assert answer.status_code == 503
        assert "ask again soon" in answer.text
        assert answer.text.startswith("<!DOCTYPE html>")


def test_how_far_a_first_pass_is() -> None:
    database = DatabaseHealth("heist", "first pass, 34% read", True, None, "/log/heist.db", "demo", None, 0.34, None,
                              None, [], [])  # fmt: skip
    overview = Overview(
        Health("healthy", "connected", None, [database], [], None), "not yet", "not yet", "not yet", "not yet"
    )
    text = landing_page(View(START), overview, "/metrics")
    assert '<progress max="1" value="0.34" aria-label="heist read"></progress>34% read' in text


def test_loops_and_calls_that_hang_need_attention(tmp_path: Path) -> None:
    now = time.time()
    calls = [("loop", "grep", "x", "ok", now - 600 + i) for i in range(6)]
    calls += [("old loop", "grep", "x", "ok", now - 7200 + i) for i in range(9)]
    calls += [("over", "find", "x", "ok", now - 600 + i) for i in range(9)] + [("over", "find", "y", "ok", now - 500)]
    calls += [("short", "find", "x", "ok", now - 600 + i) for i in range(4)]
    calls += [("hangs", EVIL, "x", "running", now - 2 * 3600), ("hangs", "radio", "x", "running", now - 60)]
    calls += [("forgotten", "drill", "x", "running", now - 2 * 86400)]
    db = demo.open_log(tmp_path / "demo.db")
    with db:
        db.executemany("INSERT INTO sessions (session_id, started_at) VALUES (?, ?)",
                       [(name, now - 600) for name in dict.fromkeys(call[0] for call in calls)])  # fmt: skip
        db.executemany(
            "INSERT INTO tool_calls (session_id, turn, agent, tool, operation, input, status, at) "
            "VALUES (?, 1, 'planner', ?, '', ?, ?, ?)",
            calls,
        )
    db.close()
    text = Fleet(tmp_path, {"path": "demo.db"}).refresh().client.get("/").text
    problems = text.partition('aria-label="Needs attention"')[2].partition("</section>")[0]
    entries = [re.sub(r"<[^>]+>", "", entry) for entry in re.findall(r"<li>(.*?)<p>", problems, re.DOTALL)]
    assert entries == [
        "grep was called 6 times in a row with the same input, last 9 min ago, in loop",
        f"{escape(EVIL)} has a call that has waited for an outcome for 2 h",
    ]
    assert 'href="/sessions/loop"' in problems
    assert 'href="/runbooks/AgentLoops"' in problems
    assert 'href="/runbooks/AgentToolCallsHanging"' in problems
    assert EVIL not in problems


def test_what_is_watched(tmp_path: Path) -> None:
    log = Log(tmp_path / "log.db", "heist-documented")
    log.session("s", "on hold")
    log.messages("s", "planner", timestamp=START)
    log.close()
    fleet = Fleet(tmp_path, {"path": "log.db"}).refresh()
    (watched,) = fleet.get("/health")["databases"]
    assert (watched["path"], watched["profile"]) == (f"{tmp_path}/log.db", "heist-documented")
    assert watched["last_activity"] == START
    assert watched["cannot_tell"] == [
        "reason of sessions",
        "model, input tokens, output tokens of messages",
        "duration seconds, error, input of tool calls",
        "model calls",
    ]
    assert watched["unmapped"] == ["status='on hold'"]
    text = fleet.client.get("/").text
    assert "what status=&#x27;on hold&#x27; means" in text
    assert 'does not tell the status: <a href="/sessions?status=unknown">1</a>' in text


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
