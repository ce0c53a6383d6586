"""The list of sessions, a session's timeline, the reference, and what all pages share."""

import re
from html import unescape
from pathlib import Path

import httpx
import pytest

from exporter.web.access import AccessMiddleware
from exporter.web.app import create_app
from exporter.web.pages.view import View, took
from tests.support.fleet import Fleet, InProcess
from tests.support.heist import SETUPS, START, write_heist, write_three
from tests.support.logs import Log

DAY = 86400


@pytest.fixture
def fleet(tmp_path: Path) -> Fleet:
    write_three(tmp_path / "heist.db")
    return Fleet(tmp_path, {"path": "heist.db", "session_labels": SETUPS, "stalled_after": "10y"}).refresh()


def listed(text: str) -> list[str]:
    """Ids of the sessions in a page's table, in order."""
    return re.findall(r'<a href="[^"]*/sessions/([^"?]+)\?', text)


def words(text: str) -> str:
    """A page as one reads it, in one line."""
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", text)).split())


# -- the list of sessions ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ["setup_b_3", "setup_a_2", "setup_a_1"]),
        ("?status=failed", ["setup_a_2"]),
        ("?setup=setup_a", ["setup_a_2", "setup_a_1"]),
        ("?agent=hacker", ["setup_b_3", "setup_a_1"]),
        ("?tool_failed=drill", ["setup_a_1", "setup_b_3"]),
        ("?tool_failed=drill&agent=mole", ["setup_b_3"]),
        ("?sort=longest", ["setup_a_2", "setup_a_1", "setup_b_3"]),
        ("?sort=turns&setup=setup_a", ["setup_a_1", "setup_a_2"]),
        ("?status=&setup=&agent=&tool_failed=&sort=newest", ["setup_b_3", "setup_a_2", "setup_a_1"]),
    ],
)
def test_filters(fleet: Fleet, query: str, expected: list[str]) -> None:
    assert listed(fleet.client.get(f"/sessions{query}").text) == expected


def test_the_form_offers_what_there_is_and_keeps_what_was_chosen(fleet: Fleet) -> None:
    text = fleet.client.get("/sessions?agent=mole&sort=turns").text
    for option in ("setup_a", "setup_b", "hacker", "planner", "drill", "radio", "stalled"):
        assert f'<option value="{option}">{option}</option>' in text
    assert '<option value="mole" selected>mole</option>' in text
    assert '<option value="turns" selected>Most turns first</option>' in text
    assert 'name="database"' not in text, "there is only one"
    gone = fleet.client.get("/sessions?agent=nobody").text
    assert '<option value="nobody" selected>nobody</option>' in gone
    assert "No session matches" in gone


def test_pages_of_the_list_keep_the_filter(tmp_path: Path) -> None:
    log = Log(tmp_path / "log.db")
    log.insert("sessions", *({"session_id": f"s{i}", "status": "completed"} for i in range(120)))
    log.insert("messages", *({"session_id": f"s{i}", "agent_name": "mole"} for i in range(120)))
    log.close()
    client = Fleet(tmp_path, {"path": "log.db"}).refresh().client
    first = client.get("/sessions?status=completed").text
    assert listed(first) == [f"s{i}" for i in range(119, 69, -1)]
    assert "1 to 50 of 120" in first
    assert 'href="/sessions?status=completed&amp;offset=50" rel="next"' in first
    assert "Previous page" not in first
    last = client.get("/sessions?agent=mole&offset=100").text
    assert listed(last) == [f"s{i}" for i in range(19, -1, -1)]
    assert "101 to 120<" in last, "how many match is not known"
    assert 'href="/sessions?agent=mole&amp;offset=50" rel="prev"' in last
    assert "Next page" not in last


def test_sessions_of_several_databases(tmp_path: Path) -> None:
    write_three(tmp_path / "one.db")
    write_heist(tmp_path / "two.db", "setup_c").close()
    client = Fleet(tmp_path, {"path": "one.db"}, {"path": "two.db"}).refresh().client
    assert listed(client.get("/sessions?sort=turns").text)[:2] == ["setup_a_1", "setup_c_1"]
    text = client.get("/sessions?database=two").text
    assert listed(text) == ["setup_c_2", "setup_c_1"]
    assert '<option value="two" selected>two</option>' in text


@pytest.mark.parametrize(
    ("path", "status", "said"),
    [
        ("/sessions?status=done", 400, "status: there is no choice 'done'"),
        ("/sessions?offset=-1", 400, "offset: '-1' is not a whole number from 0 to 1000000"),
        ("/sessions?offset=9999999", 400, "offset: '9999999' is not a whole number"),
        ("/sessions?database=x", 404, "Database not found: x"),
        ("/sessions/nobody", 404, "No log that is watched has a session nobody."),
        ("/sessions/setup_a_1?show=all", 400, "show: there is no choice 'all'"),
        ("/runbooks/AgentNothing", 404, "There is no runbook AgentNothing; there are AgentToolSuccessLow,"),
    ],
)
def test_an_error_is_a_page(fleet: Fleet, path: str, status: int, said: str) -> None:
    answer = fleet.client.get(path)
    assert (answer.status_code, answer.headers["content-type"]) == (status, "text/html; charset=utf-8")
    assert said in words(answer.text)


# -- a timeline -------------------------------------------------------------------------------------------------------


@pytest.fixture
def night(tmp_path: Path) -> httpx.Client:
    """One session over midnight: START is 22:13:20 of 2023-11-14 in UTC."""
    log = Log(tmp_path / "log.db")
    log.session("night", "failed", 4, start_time=START, end_time=START + DAY)
    log.messages("night", "planner", agent_role="lead", message="first", timestamp=START)
    log.call("night", "drill", 1, agent_name="planner", timestamp=START + 1.5, execution_time=0.25)
    log.call("night", "drill", 0, agent_name="planner", timestamp=START + 61.5, execution_time=90)
    log.messages("night", "mole", message="x" * 3000, timestamp=START + DAY)
    log.call("night", "radio", None, agent_name="mole", timestamp=None)
    log.close()
    return Fleet(tmp_path, {"path": "log.db"}).refresh().client


def test_a_timeline_tells_durations_and_each_date_once(night: httpx.Client) -> None:
    text = words(night.get("/sessions/night").text)
    assert "Status failed Started" in text
    assert "Took 1 d until 2023-11-15 22:13:20 UTC" in text
    events = text[text.index("Tuesday, 2023-11-14") :]
    assert events.startswith(
        "Tuesday, 2023-11-14 22:13:20 turn 0 planner lead first "
        "22:13:21 +1.5 s planner used drill success after 0.25 s "
        "22:14:21 +1 min planner used drill failure after 1 min 30 s "
        "Wednesday, 2023-11-15 22:13:20 +23 h 58 min turn 0 mole "
    )
    assert "2,200 characters more" in events, "a long text is folded"
    assert "– mole used radio pending" in events
    assert events.count("2023-11-15") == 1


def test_failures_stand_out(night: httpx.Client) -> None:
    text = night.get("/sessions/night").text
    assert '<dd class="bad">failed</dd>' in text
    (failed,) = re.findall(r'<li id="e2" class="call failed">.*?</li>', text)
    assert '<span class="outcome bad">failure after 1 min 30 s</span>' in failed
    assert '<span class="gap long" title="since the one above">+1 min</span>' in failed
    assert '<dd class="bad"><a href="/sessions/night?show=failures">1</a></dd>' in text


@pytest.mark.parametrize(
    ("show", "events"),
    [
        ("messages", ["e0", "e3"]),
        ("tools", ["e1", "e2", "e4"]),
        ("failures", ["e2"]),
        ("", ["e0", "e1", "e2", "e3", "e4"]),
    ],
)
def test_a_timeline_can_be_narrowed(night: httpx.Client, show: str, events: list[str]) -> None:
    text = night.get(f"/sessions/night?show={show}").text
    assert re.findall(r'<li id="(e\d+)"', text) == events
    assert ('href="/sessions/night#e2">what happened around it' in text) == (show in ("tools", "failures"))


def test_a_long_timeline_has_pages(tmp_path: Path) -> None:
    log = Log(tmp_path / "log.db")
    log.session("a/long one")
    log.messages("a/long one", *["planner"] * 450, message="x")
    log.call("a/long one", "drill", 0, agent_name="planner")
    log.close()
    client = Fleet(tmp_path, {"path": "log.db"}).refresh().client
    first = client.get("/sessions/a%2Flong%20one").text
    assert "1 to 200 of 451" in first
    assert 'href="/sessions/a%2Flong%20one?offset=200" rel="next"' in first
    last = client.get("/sessions/a/long%20one?offset=400&database=log").text
    assert "Next page" not in last
    assert re.findall(r'<li id="(e\d+)"', last)[-1] == "e450", "a call of unknown time comes last"
    failures = client.get("/sessions/a%2Flong%20one?show=failures&database=log").text
    assert 'href="/sessions/a%2Flong%20one?database=log&amp;offset=400#e450"' in failures


# -- times ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("seconds", "told"),
    [(None, "–"), (0, "0 s"), (0.0421, "42.1 ms"), (0.25, "0.25 s"), (9.94, "9.9 s"), (59.6, "1 min"),
     (61, "1 min 1 s"), (3600, "1 h"), (7260, "2 h 1 min"), (DAY * 1.5, "1 d 12 h"), (DAY * 400, "1 y 35 d")],
)  # fmt: skip
def test_durations(seconds: float | None, told: str) -> None:
    assert took(seconds) == told


@pytest.mark.parametrize(
    ("ago", "told"), [(0.4, "now"), (59, "59 s ago"), (119, "1 min ago"), (7200, "2 h ago"), (-90, "in 1 min")]
)
def test_ages(ago: float, told: str) -> None:
    text = View(now=START).age(START - ago)
    assert f">{told}</time>" in text
    assert 'title="2023-11-14 ' in text, "the moment itself is told on pointing at it"


def test_a_page_reloads_itself_where_that_was_asked_for(fleet: Fleet) -> None:
    quiet = fleet.client.get("/sessions?status=failed").text
    assert "http-equiv" not in quiet
    assert 'href="/sessions?status=failed&amp;reload=30"' in quiet
    reloading = fleet.client.get("/sessions?status=failed&reload=30").text
    assert '<meta http-equiv="refresh" content="30">' in reloading
    assert '<a href="/sessions?status=failed">stop reloading</a>' in reloading
    assert "http-equiv" not in fleet.client.get("/?reload=1").text, "nobody makes others' browsers ask all the time"


# -- links behind a prefix --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("external", "route_prefix"), [("/agents", "/agents"), ("/agents", ""), ("/api", "/api")])
def test_every_link_leads_behind_the_prefix(fleet: Fleet, external: str, route_prefix: str) -> None:
    """Whether the proxy hands the prefix on or takes it off, the browser needs it."""
    app = create_app(lambda: fleet.refreshes, fleet.publisher, external_path=external)
    access = AccessMiddleware(app, lambda: fleet.config.api, route_prefix=route_prefix)
    client = httpx.Client(transport=InProcess(access), base_url="http://localhost")
    for path, status in (("/", 200), ("/sessions?agent=hacker&offset=0", 200), ("/sessions/setup_a_1", 200),
                         ("/docs", 200), ("/runbooks", 200), ("/runbooks/AgentToolSuccessLow", 200),
                         ("/sessions/nobody", 404), ("/runbooks/nothing", 404)):  # fmt: skip
        answer = client.get(route_prefix + path)
        assert answer.status_code == status, path
        links = {unescape(link) for link in re.findall(r'(?:href|action)="([^"]*)"', answer.text)}
        inside = {link for link in links if not link.startswith("#")}
        assert len(inside) > 5
        assert {link for link in inside if not link.startswith(f"{external}/")} == set(), path
    assert client.get(f"{route_prefix}/api/sessions").json()["total"] == 3


def test_every_link_leads_somewhere(fleet: Fleet) -> None:
    seen, left = set[str](), ["/"]
    while left:
        page = left.pop()
        answer = fleet.client.get(page)
        assert answer.status_code == 200, page
        if not answer.headers["content-type"].startswith("text/html"):
            continue
        for link in map(unescape, re.findall(r'(?:href|action)="([^"#]+)', answer.text)):
            if link not in seen and len(seen) < 300:
                seen.add(link)
                left.append(link)
    assert {"/metrics", "/sessions/setup_a_1?database=heist", "/runbooks/AgentToolSuccessLow", "/docs"} <= seen


# -- the reference ----------------------------------------------------------------------------------------------------


def test_the_reference(fleet: Fleet) -> None:
    text = fleet.client.get("/docs").text
    rows = {row.split(" ")[0]: row for row in map(words, re.findall(r"<tr>.*?</tr>", text))}
    assert rows["limit"] == "limit query 1000 1 to 10,000 Rows of a page."
    assert "completed, failed, active, stalled, unknown Only sessions in this state." in rows["status"]
    assert rows["sort"].startswith("sort query newest newest, longest, turns, tokens, most_expensive ")
    assert rows["session_ids"].startswith("session_ids query – may be repeated ")
    assert text.count("A parameter is wrong; <code>detail</code> says which.") == 1, "errors are explained once"
    assert '<code id="error-409">409</code>' in text
    for target in re.findall(r'href="#([^"]*)"', text):
        assert f'id="{target}"' in text
