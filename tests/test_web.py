"""HTTP on a real server: content negotiation, health checks, refused requests."""

import gzip
import http.client
import json
import os
import re
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, urlsplit

import pytest
from prometheus_client.openmetrics.parser import text_string_to_metric_families as parse_openmetrics
from prometheus_client.parser import text_string_to_metric_families as parse_text

from exporter.commands.serve import listening
from tests.conftest import Spawn
from tests.support.logs import Log
from tests.support.serving import EXPORTER, Server, configure, get, serve, wait_for

TEXT = "text/plain; version=0.0.4; charset=utf-8"
OPENMETRICS = "application/openmetrics-text; version=1.0.0; charset=utf-8"
PROMETHEUS = (
    "application/openmetrics-text;version=1.0.0;escaping=allow-utf-8;q=0.5,"
    "application/openmetrics-text;version=0.0.1;q=0.4,text/plain;version=1.0.0;escaping=allow-utf-8;q=0.3,"
    "text/plain;version=0.0.4;q=0.2,*/*;q=0.1"
)
BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8"


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory, module_spawn: Spawn) -> Iterator[str]:
    """One server for all tests here, of one small log."""
    folder = tmp_path_factory.mktemp("web")
    log = Log(folder / "heist.db")
    log.session("s1", "completed", 3)
    log.messages("s1", "planner", "hacker", "<script>alert(1)</script>", timestamp=1750000000)
    log.close()
    served = serve(module_spawn, configure(folder, "[{path: heist.db, interval: 1s}]"))
    wait_for(lambda: b"agent_messages_total" in get(f"{served.url}/metrics")[2])
    yield served.ready()
    served.process.terminate()
    assert served.end()[0] == 0


@pytest.mark.parametrize(
    ("accept", "form"),
    [
        ("", TEXT),
        ("*/*", TEXT),
        (PROMETHEUS, OPENMETRICS),
        (BROWSER, TEXT),
        ("application/openmetrics-text", OPENMETRICS),
        ("application/openmetrics-text; version=1.0.0", OPENMETRICS),
        ('application/openmetrics-text; version="0.0.1"', OPENMETRICS),
        ("application/openmetrics-text; version=2.0.0", TEXT),
        ("application/openmetrics-text;q=0.4, text/plain;q=0.5", TEXT),
        ("application/openmetrics-text;q=0.5, text/plain;q=0.4", OPENMETRICS),
        ("text/plain;q=0.4, application/openmetrics-text;q=0.5", OPENMETRICS),
        ("application/openmetrics-text;q=0, */*", TEXT),
        ("application/openmetrics-text;q=0.2, */*;q=0.9", TEXT),
        ("APPLICATION/OPENMETRICS-TEXT ; Q=0.9 , text/plain ; q=0.1", OPENMETRICS),
        ("application/openmetrics-text;q=high, text/plain", TEXT),
        ("application/*", OPENMETRICS),
        ("application/*;q=0.5, text/*;q=0.4", OPENMETRICS),
        ("application/*;q=0.5, text/*", TEXT),
        ("application/openmetrics-text;q=0, application/*", TEXT),
        ("text/plain;q=0, */*", OPENMETRICS),
        ("text/plain;q=0.1, */*;q=0.2", OPENMETRICS),
        ("application/json", TEXT),
        (",;=,,;q=", TEXT),
    ],
)
def test_the_format_is_what_the_scraper_likes_best(url: str, accept: str, form: str) -> None:
    status, headers, body = get(f"{url}/metrics", accept=accept)
    assert (status, headers["content-type"]) == (200, form)
    assert body.endswith(b"# EOF\n") is (form == OPENMETRICS)
    assert "accept" in headers["vary"]


@pytest.mark.parametrize(
    ("encoding", "gzipped"),
    [
        ("gzip", True),
        ("gzip;q=0.1", True),
        ("*", True),
        ("br, gzip", True),
        ("deflate, *;q=0.5", True),
        ("identity", False),
        ("", False),
        ("gzip;q=0", False),
        ("gzip;q=0, *", False),
        ("*;q=0", False),
    ],
)
def test_the_page_is_compressed_for_those_who_can_read_it(url: str, encoding: str, gzipped: bool) -> None:
    status, headers, body = get(f"{url}/metrics", accept_encoding=encoding)
    assert (status, headers.get("content-encoding")) == (200, "gzip" if gzipped else None)
    page = gzip.decompress(body) if gzipped else body
    assert b'agent_messages_total{database="heist",agent="<script>alert(1)</script>"} 1' in page
    assert len(body) == int(headers["content-length"])


def raw(url: str, *fields: bytes, path: bytes = b"/metrics") -> tuple[dict[str, str], bytes]:
    """Headers in lower case and body of a GET with exactly these header lines."""
    host, port = urlsplit(url).hostname, urlsplit(url).port
    with socket.create_connection((host, port), timeout=10) as connection:
        connection.sendall(b"\r\n".join([b"GET " + path + b" HTTP/1.1", b"Host: localhost", *fields, b"", b""]))
        answer = http.client.HTTPResponse(connection)
        answer.begin()
        return {k.lower(): v for k, v in answer.getheaders()}, answer.read()


@pytest.mark.parametrize("path", [b"/metrics", b"/metrics?x"])
def test_repeated_lines_count_together(url: str, path: bytes) -> None:
    headers, body = raw(
        url, b"Accept: text/plain;q=0.2", b"Accept-Encoding: br", b"accept: application/openmetrics-text;q=0.9",
        b"Accept: text/html", b"ACCEPT-ENCODING: gzip;q=0.5", path=path,
    )  # fmt: skip
    assert (headers["content-type"], headers["content-encoding"]) == (OPENMETRICS, "gzip")
    assert gzip.decompress(body).endswith(b"# EOF\n")
    headers, body = raw(url, b"Accept: application/openmetrics-text", b"Accept-Encoding: gzip", b"Accept: text/plain")
    assert headers["content-type"] == TEXT, "of equals, text"


def test_json_may_be_asked_for_in_a_second_line(url: str) -> None:
    headers, _ = raw(url, b"Accept: text/html;q=0.5", b"Accept: application/json", path=b"/")
    assert headers["content-type"] == "application/json"


def test_both_formats_are_whole_on_the_wire(url: str) -> None:
    text = list(parse_text(get(f"{url}/metrics")[2].decode()))
    rich = list(parse_openmetrics(get(f"{url}/metrics", accept=OPENMETRICS)[2].decode()))  # type: ignore[no-untyped-call]
    assert {f.name for f in text} == {f.name for f in rich}
    (messages,) = (f for f in rich if f.name == "agent_messages")
    assert {s.exemplar.labels["session_id"] for s in messages.samples} == {"s1"}


@pytest.mark.parametrize("path", ["/metrics", "/", "/-/healthy", "/-/ready", "/health", "/api/metrics", "/nope"])
def test_head_is_get_without_the_body(url: str, path: str) -> None:
    expected, like, _ = get(url + path)
    status, headers, body = get(url + path, "HEAD")
    assert (status, headers["content-type"], body) == (expected, like["content-type"], b"")
    assert int(headers["content-length"]) > 0


@pytest.mark.parametrize("path", ["/nope", "/metrics/", "/metrics/x", "/-/nope", "//metrics", "/%2e%2e/etc/passwd"])
def test_unknown_paths_are_404(url: str, path: str) -> None:
    assert get(url + path)[0] == 404


@pytest.mark.parametrize("path", ["/metrics", "/", "/-/healthy", "/-/ready"])
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_wrong_methods_are_405_and_say_what_is_right(url: str, path: str, method: str) -> None:
    status, headers, _ = get(url + path, method, b"x")
    assert status == 405
    assert "GET" in headers["allow"]


def test_reload_needs_the_lifecycle_flag(url: str) -> None:
    status, _, body = get(f"{url}/-/reload", "POST", b"")
    assert (status, b"--web.enable-lifecycle" in body) == (403, True)
    assert get(f"{url}/-/reload")[0] == 405


def test_the_landing_page_tells_the_state_and_escapes_names(url: str) -> None:
    status, headers, body = get(f"{url}/", accept=BROWSER)
    assert (status, headers["content-type"].split(";")[0]) == (200, "text/html")
    page = body.decode()
    assert "heist" in page
    assert "/metrics" in page
    assert "<script>alert" not in page


def test_a_query_changes_nothing(url: str) -> None:
    assert get(f"{url}/metrics?name[]=x")[0] == 200
    assert get(f"{url}/metrics?{'x' * 10_000}")[0] == 200


def test_many_scrapes_on_one_connection(url: str) -> None:
    connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=10)
    for _ in range(50):
        connection.request("GET", "/metrics", headers={"Accept": PROMETHEUS, "Accept-Encoding": "gzip"})
        answer = connection.getresponse()
        assert (answer.status, gzip.decompress(answer.read())[-6:]) == (200, b"# EOF\n")
    connection.close()


def test_answers_are_not_held_back_for_the_acknowledgement_of_their_headers() -> None:
    with listening([("127.0.0.1", 0)]) as (server,), socket.create_connection(server.getsockname()):
        accepted, _ = server.accept()
        assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        accepted.close()


# -- health ------------------------------------------------------------------------------------------------------------


def test_ready_says_what_it_waits_for_and_healthy_does_not_wait(tmp_path: Path, spawn: Spawn) -> None:
    served = serve(spawn, configure(tmp_path, "[{path: late.db, interval: 1s}]"))
    url = served.url
    wait_for(lambda: b"no such file" in get(f"{url}/-/ready")[2])
    status, _, body = get(f"{url}/-/ready")
    assert (status, body.startswith(b"late: cannot be read (missing): ")) == (503, True)
    assert get(f"{url}/-/healthy")[0] == 200
    assert b'agent_exporter_database_up{database="late"} 0' in get(f"{url}/metrics")[2]
    assert b"no such file" in get(f"{url}/", accept=BROWSER)[2]
    Log(tmp_path / "late.db").close()
    assert served.ready() == url
    wait_for(lambda: b'agent_exporter_database_up{database="late"} 1' in get(f"{url}/metrics")[2])


def test_ready_means_that_a_scrape_shows_every_database(tmp_path: Path, spawn: Spawn) -> None:
    for i in range(5):
        log = Log(tmp_path / f"log-{i}.db")
        log.messages("s", "planner")
        log.close()
    url = serve(spawn, configure(tmp_path, "[{path: '*.db'}]")).url
    scrapes: list[tuple[int, int]] = []
    while not scrapes or scrapes[-1][0] != 200:
        scrapes.append((get(f"{url}/-/ready")[0], get(f"{url}/metrics")[2].count(b"agent_messages_total{")))
    assert scrapes[-1] == (200, 5)
    assert {status for status, _ in scrapes[:-1]} <= {503}


def test_file_names_that_are_no_utf_8(tmp_path: Path, spawn: Spawn) -> None:
    """SQLite cannot open them; two of them would be one with U+FFFD. Other databases and pages do not suffer."""
    for name in (b"a\xff.db", b"a\xfe.db", b"b.db"):
        log = Log(tmp_path / "log.db")
        log.messages("s", "planner")
        log.close()
        (tmp_path / "log.db").rename(tmp_path / os.fsdecode(name))
    served = serve(spawn, configure(tmp_path, "[{path: '*.db', interval: 1s}]"))
    url = served.url
    wait_for(lambda: get(f"{url}/metrics")[2].count(b'outcome="io_error"') == 2)
    wait_for(lambda: b'agent_messages_total{database="b",agent="planner"} 1' in get(f"{url}/metrics")[2])
    names = ["a\\udcfe", "a\\udcff"]
    samples = [s for f in parse_text(get(f"{url}/metrics")[2].decode()) for s in f.samples]
    up = {s.labels["database"]: s.value for s in samples if s.name == "agent_exporter_database_up"}
    assert up == {names[0]: 0, names[1]: 0, "b": 1}
    assert len({(s.name, *sorted(s.labels.items())) for s in samples}) == len(samples), "a series twice"
    status, _, body = get(f"{url}/health")
    health = json.loads(body)
    assert (status, [d["name"] for d in health["databases"]]) == (503, [*names, "b"])
    assert f"{tmp_path}/a\\udcff.db: the file's name is not UTF-8" in health["error"]
    status, _, body = get(f"{url}/-/ready")
    assert (status, body.count(b"\n"), b"a\\udcff: cannot be read" in body) == (503, 2, True)
    status, _, body = get(f"{url}/", accept=BROWSER)
    assert (status, b"a\\udcff" in body) == (200, True)
    assert get(f"{url}/api/metrics?database={quote(names[0])}")[0] == 503
    assert get(f"{url}/api/metrics")[0] == 200


# -- behind a proxy ----------------------------------------------------------------------------------------------------


def links(page: bytes) -> set[str]:
    """Addresses that a page leads to; what tells one version of the style from another is left out."""
    return {re.sub(r"\?v=\w+$", "", link) for link in re.findall(r'(?:href|src)="([^"#?][^"]*)"', page.decode())}


@pytest.mark.parametrize(
    ("flags", "here", "outside"),
    [
        (("--web.external-url", "https://monitoring.example/agents/"), "/agents", "/agents"),
        (("--web.external-url", "https://monitoring.example/agents", "--web.route-prefix", "/"), "", "/agents"),
        (("--web.external-url", "monitoring.example", "--web.route-prefix", "x/y"), "/x/y", ""),
        (("--web.route-prefix", "/x"), "/x", ""),
        ((), "", ""),
    ],
)
def test_links_lead_through_a_proxy(
    tmp_path: Path, spawn: Spawn, flags: tuple[str, ...], here: str, outside: str
) -> None:
    """`here` is what paths begin with at the exporter, `outside` what they begin with for clients."""
    log = Log(tmp_path / "log.db")
    log.session('href="/x', "completed", 3)
    log.messages('href="/x', "planner", message=' href="/y')
    log.close()
    served = serve(spawn, configure(tmp_path, "[{path: log.db}]"), *flags)
    event = wait_for(lambda: next(iter(served.events("listening")), None))
    url = str(event["url"]).removesuffix("/metrics")
    assert url.endswith(here)
    wait_for(lambda: get(f"{url}/-/ready")[0] == 200)
    session = f"{outside}/sessions/href%3D%22%2Fx?database=log"
    seen: dict[str, bytes] = {"/": get(f"{url}/", accept=BROWSER)[2]}
    assert session in links(seen["/"])
    for link in links(seen["/"]) | {session}:
        assert link.startswith(f"{outside}/")
        path = link.removeprefix(outside)
        status, _, seen[path] = get(url + path, accept=BROWSER)
        assert status == 200, link
    assert {f"{outside}/metrics", f"{outside}/docs", f"{outside}/-/style.css"} <= links(seen["/"])
    assert " href=&quot;/y" in seen[session.removeprefix(outside)].decode(), "text stays as it is"
    for page in (seen["/docs"], seen[session.removeprefix(outside)]):
        assert {f"{outside}/", f"{outside}/-/style.css"} <= links(page)
    endpoints = json.loads(get(f"{url}/", accept="application/json")[2])["endpoints"]
    assert f"{outside}/metrics" in endpoints
    assert f"{outside}/api/sessions" in endpoints
    servers = json.loads(get(f"{url}/openapi.json")[2]).get("servers")
    assert servers == ([{"url": outside}] if outside else None)


def test_what_is_outside_of_the_route_prefix(tmp_path: Path, spawn: Spawn) -> None:
    Log(tmp_path / "log.db").close()
    served = serve(spawn, configure(tmp_path, "[{path: log.db}]"), "--web.route-prefix", "/x")
    event = wait_for(lambda: next(iter(served.events("listening")), None))
    host = urlsplit(event["url"]).netloc
    connection = http.client.HTTPConnection(host, timeout=10)
    connection.request("GET", "/")
    answer = connection.getresponse()
    assert (answer.status, answer.getheader("location"), answer.read()) == (302, "/x/", b"")
    for path in ("/metrics", "/xmetrics", "/api/metrics", "/y/x/metrics", "//x/metrics", "/docs"):
        assert get(f"http://{host}{path}")[0] == 404, path
    for path in ("/x", "/x/", "/x/metrics", "/x/metrics?y", "/x/-/healthy", "/x/docs", "/x/health"):
        assert get(f"http://{host}{path}")[0] == 200, path


@pytest.mark.parametrize("url", ["ftp://x/", "https://", "http://x/?a=b", "http://x/a b", 'http://x/"'])
def test_external_urls_that_are_none(tmp_path: Path, url: str) -> None:
    done = subprocess.run([*EXPORTER, "--web.external-url", url], capture_output=True, text=True, check=False)
    assert (done.returncode, "is not a URL like" in done.stderr or "is not a path like" in done.stderr) == (2, True)


# -- reload ------------------------------------------------------------------------------------------------------------


def reloads(served: Server) -> float:
    (line,) = (
        line
        for line in get(f"{served.url}/metrics")[2].decode().splitlines()
        if line.startswith("agent_exporter_config_last_reload_successful ")
    )
    return float(line.split()[1])


def test_reload_takes_a_good_config_and_refuses_a_bad_one(tmp_path: Path, spawn: Spawn) -> None:
    for name in ("a", "b"):
        Log(tmp_path / f"{name}.db").close()
    config = configure(tmp_path, "[{path: a.db}]")
    served = serve(spawn, config, "--web.enable-lifecycle")
    url = served.ready()
    configure(tmp_path, "[{path: a.db}, {path: b.db}]")
    assert get(f"{url}/-/reload", "POST", b"")[0] == 200
    wait_for(lambda: b'agent_sessions_started_total{database="b"} 0' in get(f"{url}/metrics")[2])
    configure(tmp_path, "[{path: a.db, interval: 5}]")
    status, _, body = get(f"{url}/-/reload", "POST", b"")
    assert (status, body.decode()) == (
        400,
        f"{config}:1: databases[0].interval: 5 is not a duration; write it like 15s, 5m or 1h30m\n",
    )
    wait_for(lambda: reloads(served) == 0)
    assert b'agent_sessions_started_total{database="b"} 0' in get(f"{url}/metrics")[2]
    configure(tmp_path, "[{path: b.db}]")
    assert get(f"{url}/-/reload", "POST", b"")[0] == 200
    wait_for(lambda: b'database="a"' not in get(f"{url}/metrics")[2])
    wait_for(lambda: reloads(served) == 1)
