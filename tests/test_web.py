"""HTTP on a real server: what scrapes negotiate, what load balancers ask, what is refused."""

import gzip
import http.client
import socket
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from prometheus_client.openmetrics.parser import text_string_to_metric_families as parse_openmetrics
from prometheus_client.parser import text_string_to_metric_families as parse_text

from exporter.commands.serve import listening
from tests.conftest import Spawn
from tests.support.logs import Log
from tests.support.serving import Server, configure, get, serve, wait_for

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
        f"{config}:1: databases[0].interval: 5 is no duration; write it like 15s, 5m or 1h30m\n",
    )
    wait_for(lambda: reloads(served) == 0)
    assert b'agent_sessions_started_total{database="b"} 0' in get(f"{url}/metrics")[2]
    configure(tmp_path, "[{path: b.db}]")
    assert get(f"{url}/-/reload", "POST", b"")[0] == 200
    wait_for(lambda: b'database="a"' not in get(f"{url}/metrics")[2])
    wait_for(lambda: reloads(served) == 1)
