"""Limits of HTTP connections, and which one is closed when the server is full. Real sockets, a real process."""

import http.client
import re
import resource
import socket
import ssl
import time
import tomllib
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from importlib.metadata import version
from pathlib import Path
from typing import Any

import httpx
import pytest
import uvicorn
import yaml
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from exporter.web.protocol import FIELD_BYTES, MOST_AHEAD, MOST_FIELDS, SPARE_SECONDS, Connection
from exporter.web.server import KEEP_ALIVE_SECONDS, HttpServer, most_connections
from tests.conftest import Spawn
from tests.support.credentials import ALICE, TLS, Authority, hashed
from tests.support.heist import write_heist
from tests.support.serving import Server, serve, write_config

PLACES = 24
"""Connections that the exporter takes where it may open 64 files: 40 are left for other things."""
SCRAPE = b"GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n"


@pytest.fixture
def crowded(tmp_path: Path, spawn: Spawn) -> Callable[..., Server]:
    """Starts an exporter that has few places."""
    write_heist(tmp_path / "heist.db").close()

    def start(web: Any = None, **how: Any) -> Server:
        flags: tuple[str, ...] = ()
        if web is not None:
            (tmp_path / "web.yml").write_text(yaml.safe_dump(web))
            flags = ("--web.config.file", str(tmp_path / "web.yml"))

        def with_few_files(*command: str, **options: Any) -> Any:
            return spawn("sh", "-c", 'ulimit -n 64; exec "$@"', "sh", *command, **options)

        config = write_config(tmp_path, {"databases": [{"path": "heist.db"}]})
        return serve(with_few_files, config, *flags).wait_until_ready(**how)

    return start


@pytest.fixture
def sockets() -> Iterator[Callable[[Server], socket.socket]]:
    """Opens connections that are closed after the test."""
    with ExitStack() as stack:
        yield lambda server: stack.enter_context(socket.create_connection(("127.0.0.1", server.port), timeout=15))


def answer(connection: socket.socket) -> tuple[int, bytes]:
    """Status and body of the next answer on a connection."""
    response = http.client.HTTPResponse(connection)
    response.begin()
    return response.status, response.read()


def scrape(connection: socket.socket) -> int:
    connection.sendall(SCRAPE)
    return answer(connection)[0]


def test_who_came_first_is_served_and_the_next_is_refused(
    crowded: Callable[..., Server], sockets: Callable[[Server], socket.socket]
) -> None:
    server = crowded()
    first = [sockets(server) for _ in range(PLACES)]
    assert [scrape(connection) for connection in first] == [200] * PLACES
    assert scrape(sockets(server)) == 503
    assert [scrape(connection) for connection in first] == [200] * PLACES
    assert "Traceback" not in server.log


def test_who_has_been_idle_for_longest_makes_place(
    crowded: Callable[..., Server], sockets: Callable[[Server], socket.socket]
) -> None:
    server = crowded()
    first = [sockets(server) for _ in range(PLACES)]
    assert [scrape(connection) for connection in first] == [200] * PLACES
    time.sleep(SPARE_SECONDS + 0.5)
    assert [scrape(connection) for connection in first[1:]] == [200] * (PLACES - 1)
    assert scrape(sockets(server)) == 200
    with pytest.raises((ConnectionError, http.client.HTTPException)):
        scrape(first[0])
    assert [scrape(connection) for connection in first[1:]] == [200] * (PLACES - 1)


def test_a_scrape_finds_a_place_beside_clients_that_drip(
    crowded: Callable[..., Server], sockets: Callable[[Server], socket.socket]
) -> None:
    """They announce a body, get their answer, and go on with a byte now and then; one sends empty lines."""
    server = crowded()
    empty_lines, *dripping = [sockets(server) for _ in range(PLACES)]
    for connection in dripping:
        connection.sendall(b"GET /-/healthy HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nx")
        assert answer(connection)[0] == 200
    assert scrape(sockets(server)) == 200
    for _ in range(12):  # for as long as a head may take, and a little more
        time.sleep(1)
        for connection in (empty_lines, *dripping):
            try:
                connection.sendall(b"\r\n")
            except ConnectionError:
                continue
    for connection in (empty_lines, *dripping):
        try:
            assert connection.recv(1) == b""
        except ConnectionError:
            continue


def test_a_body_that_comes_after_its_answer_leaves_the_connection_usable(
    crowded: Callable[..., Server], sockets: Callable[[Server], socket.socket]
) -> None:
    connection = sockets(crowded())
    connection.sendall(b"GET /-/healthy HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n\r\nab")
    assert answer(connection)[0] == 200
    connection.sendall(b"cd")
    assert [scrape(connection) for _ in range(3)] == [200] * 3


def test_a_tls_scrape_finds_a_place_beside_handshakes_that_never_come(
    tmp_path: Path, crowded: Callable[..., Server], sockets: Callable[[Server], socket.socket]
) -> None:
    authority = Authority("test authority")
    authority.issue(tmp_path, "server")
    trust = ssl.create_default_context(cafile=str(authority.save(tmp_path / "ca.crt")))
    server = crowded({"tls_server_config": TLS}, verify=trust)
    silent = [sockets(server) for _ in range(PLACES)]
    time.sleep(SPARE_SECONDS + 0.5)
    assert httpx.get(f"{server.url}/metrics", verify=trust).status_code == 200
    for connection in silent:  # each is closed at the handshake timeout; if not, recv raises TimeoutError
        try:
            assert connection.recv(1) == b""
        except ConnectionError:
            continue
    assert httpx.get(f"{server.url}/metrics", verify=trust).status_code == 200
    assert "Traceback" not in server.log


def test_a_connection_outlives_the_pause_between_two_scrapes(
    crowded: Callable[..., Server], sockets: Callable[[Server], socket.socket]
) -> None:
    assert KEEP_ALIVE_SECONDS >= 75
    connection = sockets(crowded())
    for path in (b"/metrics", b"/-/healthy"):
        connection.sendall(b"GET " + path + b" HTTP/1.1\r\nHost: localhost\r\n\r\n")
        assert answer(connection)[0] == 200
        time.sleep(6)
        assert scrape(connection) == 200


def test_headers_are_bounded(crowded: Callable[..., Server], sockets: Callable[[Server], socket.socket]) -> None:
    server = crowded()

    def status(*fields: bytes) -> int:
        connection = sockets(server)
        connection.sendall(b"\r\n".join([b"GET / HTTP/1.1", b"Host: localhost", *fields, b"", b""]))
        return answer(connection)[0]

    longest = FIELD_BYTES - len(b"Accept")
    assert status(b"Accept: " + b"a" * longest) == 200
    assert status(b"Accept: " + b"a" * (longest + 1)) == 431
    assert status(*[b"X: y"] * (MOST_FIELDS - 1)) == 200
    assert status(*[b"X: y"] * MOST_FIELDS) == 431


def test_pipelined_scrapes_are_answered_in_order(
    crowded: Callable[..., Server], sockets: Callable[[Server], socket.socket]
) -> None:
    connection = sockets(crowded())
    healthy = SCRAPE.replace(b"/metrics", b"/-/healthy")
    last = SCRAPE.replace(b"Host", b"Connection: close\r\nHost")
    connection.sendall((SCRAPE + healthy + SCRAPE + SCRAPE) * 20 + last)
    got = connection.makefile("rb").read()
    bodies = re.findall(rb"# HELP agent_exporter_build_info|agent-session-exporter is healthy", got)
    assert [body[:5] == b"# HEL" for body in bodies] == [True, False, True, True] * 20 + [True]
    assert got.count(b"HTTP/1.1 200 OK\r\n") == 81


def test_a_client_that_sends_ahead_without_end_is_cut_off(
    crowded: Callable[..., Server], sockets: Callable[[Server], socket.socket]
) -> None:
    """Each request that waits for its answer takes memory; others are answered, and no traceback is logged."""
    server = crowded()
    page = SCRAPE.replace(b"/metrics", b"/")
    for _ in range(5):
        connection = sockets(server)
        with suppress(OSError):
            connection.sendall(page * 5000)
        got = b""
        with suppress(ConnectionResetError):
            while part := connection.recv(65536):
                got += part
        assert got.count(b"HTTP/1.1 200 OK\r\n") <= MOST_AHEAD
    assert httpx.get(f"{server.url}/metrics").status_code == 200
    assert "Traceback" not in server.log


def test_the_short_way_answers_as_the_long_one_does(
    crowded: Callable[..., Server], sockets: Callable[[Server], socket.socket]
) -> None:
    """A query takes the request through the framework; nothing of the answer shows it."""
    headers = {"X-Frame-Options": "deny", "Strict-Transport-Security": ""}
    web = {"basic_auth_users": {ALICE[0]: hashed(ALICE[1])}, "http_server_config": {"headers": headers}}
    server = crowded(web, auth=ALICE)
    for accept, encoding in (("", "gzip"), ("application/openmetrics-text", "identity"), ("text/plain;q=0.5", "*")):
        sent = {"accept": accept, "accept-encoding": encoding}
        short, long = (httpx.get(f"{server.url}/metrics{query}", auth=ALICE, headers=sent) for query in ("", "?x"))
        assert (short.status_code, long.status_code) == (200, 200)
        told = [{k: v for k, v in a.headers.items() if k not in ("date", "content-length")} for a in (short, long)]
        assert told[0] == told[1]
        assert told[0]["x-frame-options"] == "deny"
    assert httpx.get(f"{server.url}/metrics").status_code == 401
    assert httpx.get(f"{server.url}/metrics", auth=("alice", "x")).status_code == 401


# -- uvicorn ----------------------------------------------------------------------------------------------------------


def test_the_bound_of_uvicorn_and_what_we_use_of_its_insides() -> None:
    """Whoever raises the bound finds here what to look at."""
    project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text())["project"]
    (bound,) = (found for found in project["dependencies"] if found.startswith("uvicorn"))
    lowest, beyond = re.findall(r"\d+\.\d+", bound)
    installed = tuple(map(int, version("uvicorn").split(".")[:2]))
    assert tuple(map(int, lowest.split("."))) <= installed < tuple(map(int, beyond.split(".")))
    for ours, theirs in ((Connection, HttpToolsProtocol), (HttpServer, uvicorn.Server)):
        overridden = {name for name in vars(ours) if callable(getattr(ours, name)) and not name.startswith("_")}
        assert overridden - vars(theirs).keys() == set(), "a method that is called by nobody"


@pytest.mark.parametrize(("descriptors", "places"), [(64, 24), (256, 216), (1024, 500)])
def test_places_leave_descriptors_for_reading(descriptors: int, places: int) -> None:
    before, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (descriptors, hard))
        assert most_connections() == places
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (before, hard))
