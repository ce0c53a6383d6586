"""The web config file: mistakes in it, TLS, passwords and hostile clients on a real server."""

import asyncio
import contextlib
import http.client
import json
import logging
import os
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from cryptography import x509
from cryptography.hazmat.primitives import serialization

from exporter.commands.serve import listening
from exporter.config.settings import ApiConfig
from exporter.config.strict_yaml import ConfigError
from exporter.web.access import AccessMiddleware, Bucket, is_guarded
from exporter.web.logins import MOST_CHECKS, Logins, matches
from exporter.web.web_config import HttpConfig, RateLimit, TlsConfig, WebConfig, WebConfigFile
from tests.conftest import Spawn
from tests.support.credentials import ALICE, TLS, Authority, hashed
from tests.support.heist import write_heist
from tests.support.logs import Log
from tests.support.programs import command
from tests.support.serving import Server, wait_for, write_config
from tests.support.serving import serve as serve_config

# -- certificates -----------------------------------------------------------------------------------------------------


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    made = Authority("test authority")
    made.issue(tmp_path, "server")
    made.save(tmp_path / "ca.crt")
    return made


@pytest.fixture
def serve(tmp_path: Path, spawn: Spawn) -> Callable[..., Server]:
    """Starts the exporter on a small log, with a web config file where one is given."""
    write_heist(tmp_path / "heist.db").close()

    def start(web: Any = None, *flags: str, **settings: Any) -> Server:
        if web is not None:
            (tmp_path / "web.yml").write_text(yaml.safe_dump(web))
            flags = (*flags, "--web.config.file", str(tmp_path / "web.yml"))
        config = {"databases": [{"path": "heist.db", "interval": "1s"}], **settings}
        return serve_config(spawn, write_config(tmp_path, config), *flags)

    return start


# -- the file ---------------------------------------------------------------------------------------------------------

GOOD_HASH = "$2y$10$" + "a" * 53


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("users: {}", ":1: users: unknown key; the keys here are tls_server_config, http_server_config, "
                      "basic_auth_users, rate_limit"),
        ("tls_server_config: {cert_fil: x}", ":1: tls_server_config.cert_fil: unknown key; the keys here are "
         "cert_file, key_file, cert, key, client_ca_file, client_ca, client_auth_type, client_allowed_sans, "
         "min_version, max_version, cipher_suites, prefer_server_cipher_suites, curve_preferences"),
        ("tls_server_config: {cert_file: server.crt}", ":1: tls_server_config: lacks key_file or key"),
        ("tls_server_config: {cert_file: a, cert: b, key: c}",
         ":1: tls_server_config.cert: give cert or cert_file, not both"),
        ("tls_server_config: {cert: a, key: c, min_version: TLS10}",
         ":1: tls_server_config.min_version: 'TLS10' cannot be honoured: older versions are broken; use TLS12, TLS13"),
        ("tls_server_config: {cert: a, key: c, min_version: TLS13, max_version: TLS12}",
         ":1: tls_server_config.min_version: is above max_version"),
        ("tls_server_config: {cert: a, key: c, client_auth_type: RequireAnyClientCert}",
         ":1: tls_server_config.client_auth_type: 'RequireAnyClientCert' cannot be honoured: a client certificate that "
         "is asked for is also verified here; use NoClientCert, VerifyClientCertIfGiven, RequireAndVerifyClientCert"),
        ("tls_server_config: {cert: a, key: c, client_auth_type: RequireAndVerifyClientCert}",
         ":1: tls_server_config: client_ca and client_auth_type go together: the CA that verifies clients, and whether "
         "they need it"),
        ("tls_server_config: {cert: a, key: c, client_allowed_sans: [x]}",
         ":1: tls_server_config.client_allowed_sans: cannot be honoured: names in client certificates are not "
         "compared; use a CA of its own for the clients"),
        ("tls_server_config: {cert: a, key: c, curve_preferences: [X25519, CurveP256]}",
         ":1: tls_server_config.curve_preferences: cannot be honoured: only one curve can be chosen; keep one"),
        ("tls_server_config: {cert: a, key: c, curve_preferences: [P1]}",
         ":1: tls_server_config.curve_preferences[0]: 'P1' cannot be honoured: there is no such curve here; use "
         "CurveP256, CurveP384, CurveP521, X25519"),
        ("http_server_config: {http2: true}", ":1: http_server_config.http2: cannot be honoured: only HTTP/1.1 is "
         "spoken here; leave http2 out or write false"),
        ("http_server_config: {headers: {Server: x}}", ":1: http_server_config.headers: the header 'Server' cannot be "
         "set; these can: Strict-Transport-Security, X-Content-Type-Options, X-Frame-Options, X-XSS-Protection, "
         "Content-Security-Policy"),
        ("http_server_config: {headers: {X-Frame-Options: allow}}",
         ":1: http_server_config.headers: X-Frame-Options: must be deny or sameorigin"),
        ('http_server_config: {headers: {Content-Security-Policy: "a\\r\\nset-cookie: b"}}',
         ":1: http_server_config.headers: Content-Security-Policy: must be printable ASCII text on one line"),
        ("basic_auth_users: {bob: secret}", ":1: basic_auth_users.bob: is not a bcrypt hash; make one with: "
         "htpasswd -nBC 10 '' | tr -d ':\\n'"),
        (f"basic_auth_users: {{'a:b': '{GOOD_HASH}'}}",
         ":1: basic_auth_users.a:b: a user's name cannot contain a colon"),
        ("basic_auth_users: {bob: a, bob: b}", ":1: the key 'bob' is given twice"),
        ("rate_limit: {interval: 1s}",
         ":1: rate_limit.burst: with a burst of 0 every request would be refused; give at least 1"),
        ("rate_limit: {interval: often, burst: 1}",
         ":1: rate_limit.interval: 'often' is not a duration; write it like 15s, 5m or 1h30m"),
        ("[]", ":1: must be a mapping with a key tls_server_config:; docs/security.md shows it"),
        ("tls_server_config: {cert_file: none.crt, key_file: server.key}",
         ": tls_server_config: cert and key: {folder}/none.crt: No such file or directory"),
        ("tls_server_config: {cert: a, key: c, cipher_suites: [TLS_AES_128_GCM_SHA256]}",
         ":1: tls_server_config.cipher_suites[0]: 'TLS_AES_128_GCM_SHA256' cannot be honoured: only suites of TLS 1.2 "
         "can be chosen, of those that Go calls secure; use TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA, "),
    ],
)  # fmt: skip
def test_each_mistake_has_its_message(tmp_path: Path, text: str, problem: str) -> None:
    path = tmp_path / "web.yml"
    path.write_text(text)
    with pytest.raises(ConfigError) as caught:
        WebConfigFile(path)
    assert caught.value.problems[0].startswith(
        f"{path}{problem.format(folder=tmp_path) if '{f' in problem else problem}"
    )


def test_a_wrong_file_ends_the_start(tmp_path: Path, serve: Callable[..., Server]) -> None:
    code, log = serve({"users": {}}).end()
    assert code == 2
    assert "web.yml:1: users: unknown key" in log


def test_an_empty_file_locks_nothing(tmp_path: Path) -> None:
    (tmp_path / "web.yml").write_text("\n")
    assert WebConfigFile(tmp_path / "web.yml").context() is None


def test_an_encrypted_key_is_refused(tmp_path: Path, authority: Authority) -> None:
    key = serialization.load_pem_private_key((tmp_path / "server.key").read_bytes(), None)
    encrypted = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.BestAvailableEncryption(b"x")
    )
    (tmp_path / "server.key").write_bytes(encrypted)
    (tmp_path / "web.yml").write_text(yaml.safe_dump({"tls_server_config": TLS}))
    with pytest.raises(ConfigError, match="the key is encrypted"):
        WebConfigFile(tmp_path / "web.yml")


def test_what_is_wrong_later_changes_nothing(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "web.yml"
    path.write_text(yaml.safe_dump({"basic_auth_users": {"alice": GOOD_HASH}}))
    file = WebConfigFile(path)
    for text in ("basic_auth_users: {alice: plain}", "tls_server_config: {cert_file: a, key_file: b}"):
        with caplog.at_level(logging.ERROR, "exporter"):
            path.write_text(text)
            for _ in range(3):
                assert file.current().config.basic_auth_users == {"alice": GOOD_HASH}
    assert sum("not reloaded" in record.message for record in caplog.records) == 2, "once for each change"
    assert GOOD_HASH not in caplog.text
    path.write_text(yaml.safe_dump({"basic_auth_users": {"bob": GOOD_HASH}}))
    assert file.current().config.basic_auth_users.keys() == {"bob"}


# -- TLS --------------------------------------------------------------------------------------------------------------


def test_tls_and_its_certificate_change_without_dropping_connections(
    tmp_path: Path, authority: Authority, serve: Callable[..., Server]
) -> None:
    server = serve({"tls_server_config": TLS})
    trust = ssl.create_default_context(cafile=str(tmp_path / "ca.crt"))
    assert server.url.startswith("https://")
    server.wait_until_ready(verify=trust)
    with httpx.Client(verify=trust) as old:
        assert old.get(f"{server.url}/api/metrics").status_code == 200
        first = _serial(server, trust)
        authority.issue(tmp_path, "server")
        assert _serial(server, trust) != first
        before = old.get(f"{server.url}/metrics")
        assert before.status_code == 200
        (tmp_path / "server.crt").write_text("garbage")
        assert _serial(server, trust) != first, "what was good stays"
        wait_for(lambda: "web config file not reloaded" in server.log)
        stream = before.extensions["network_stream"]
        assert stream.get_extra_info("ssl_object").version() == "TLSv1.3"
    with pytest.raises(httpx.HTTPError):
        httpx.get(server.url.replace("https", "http") + "/metrics")


def _serial(server: Server, trust: ssl.SSLContext) -> int:
    with (
        socket.create_connection(("127.0.0.1", server.port)) as raw,
        trust.wrap_socket(raw, server_hostname="localhost") as wrapped,
    ):
        der = wrapped.getpeercert(binary_form=True)
    assert der is not None
    return x509.load_der_x509_certificate(der).serial_number


def test_client_certificates_and_their_authority_change(
    tmp_path: Path, authority: Authority, serve: Callable[..., Server]
) -> None:
    mine, other = Authority("clients"), Authority("others")
    mine.save(tmp_path / "clients.crt")
    tls = {**TLS, "client_ca_file": "clients.crt", "client_auth_type": "RequireAndVerifyClientCert"}
    server = serve({"tls_server_config": tls})

    def ask(certificate: tuple[Path, Path] | None) -> int:
        trust = ssl.create_default_context(cafile=str(tmp_path / "ca.crt"))
        if certificate:
            trust.load_cert_chain(*certificate)
        return httpx.get(f"{server.url}/-/healthy", verify=trust).status_code

    good, bad = mine.issue(tmp_path, "client"), other.issue(tmp_path, "stranger")
    assert ask(good) == 200
    for certificate in (None, bad):
        with pytest.raises((httpx.HTTPError, ssl.SSLError)):
            ask(certificate)
    other.save(tmp_path / "clients.crt")
    assert ask(bad) == 200
    with pytest.raises((httpx.HTTPError, ssl.SSLError)):
        ask(good)  # the old authority is not trusted any more


def test_certificate_and_key_may_be_in_the_home_folder(
    tmp_path: Path, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "elsewhere").mkdir()
    path = tmp_path / "elsewhere" / "web.yml"
    path.write_text("tls_server_config: {cert_file: ~/server.crt, key_file: ~/server.key}")
    assert WebConfigFile(path).current().context is not None


def test_versions_suites_curves_and_inline_certificates(
    tmp_path: Path, authority: Authority, serve: Callable[..., Server]
) -> None:
    inline = {"cert": (tmp_path / "server.crt").read_text(), "key": (tmp_path / "server.key").read_text()}
    suites = ["TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256"]
    server = serve(
        {"tls_server_config": {**inline, "max_version": "TLS12", "cipher_suites": suites,
                               "curve_preferences": ["CurveP384"]}}
    )  # fmt: skip
    trust = ssl.create_default_context(cafile=str(tmp_path / "ca.crt"))
    with (
        socket.create_connection(("127.0.0.1", server.port)) as raw,
        trust.wrap_socket(raw, server_hostname="localhost") as wrapped,
    ):
        assert wrapped.version() == "TLSv1.2"
        cipher = wrapped.cipher()
        assert cipher is not None
        assert cipher[0] == "ECDHE-ECDSA-CHACHA20-POLY1305"
    trust.minimum_version = ssl.TLSVersion.TLSv1_3
    with pytest.raises(httpx.HTTPError):
        httpx.get(f"{server.url}/metrics", verify=trust)


# -- passwords, headers, rate -----------------------------------------------------------------------------------------


def test_passwords_and_headers(serve: Callable[..., Server], tmp_path: Path) -> None:
    headers = {"X-Frame-Options": "deny", "Content-Security-Policy": "default-src 'self'", "X-XSS-Protection": ""}
    web = {"basic_auth_users": {"alice": hashed("wonderland"), "ünï": hashed("pä:ss")},
           "http_server_config": {"headers": headers}}  # fmt: skip
    server = serve(web).wait_until_ready(auth=ALICE)
    for path in ("/metrics", "/api/metrics", "/", "/-/healthy", "/nothing"):
        refused = httpx.get(server.url + path)
        assert (refused.status_code, refused.headers["www-authenticate"][:6]) == (401, "Basic ")
        assert refused.json()["detail"] == "a user and a password are needed"
        assert refused.headers["x-frame-options"] == "deny"
        allowed = httpx.get(server.url + path, auth=ALICE)
        assert allowed.status_code == (404 if path == "/nothing" else 200)
        assert allowed.headers.get_list("content-security-policy") == ["default-src 'self'"]
        assert "x-xss-protection" not in allowed.headers
    wrong = [("alice", "Wonderland"), ("alice", ""), ("bob", "wonderland"), ("", ""), ("alice", "wonderland" * 10),
             ("alice", "wonderland\0")]  # fmt: skip
    assert [httpx.get(f"{server.url}/metrics", auth=login).status_code for login in wrong] == [401] * len(wrong)
    assert httpx.get(f"{server.url}/metrics", auth=httpx.BasicAuth("ünï", "pä:ss")).status_code == 200
    for header in ("Basic", "Basic !", "Basic YWxpY2U=", "Bearer x", "Basic " + "A" * 5000):
        assert httpx.get(f"{server.url}/metrics", headers={"authorization": header}).status_code == 401
    web["basic_auth_users"] = {"alice": hashed("rabbit")}
    (tmp_path / "web.yml").write_text(yaml.safe_dump(web))
    assert httpx.get(f"{server.url}/metrics", auth=ALICE).status_code == 401, "a cached login ends with its password"
    assert httpx.get(f"{server.url}/metrics", auth=("alice", "rabbit")).status_code == 200


def test_an_unknown_user_costs_as_much_as_a_wrong_password() -> None:
    """One comparison each, with a hash of the same cost; a good login is remembered and costs none."""
    users = {"alice": hashed("wonderland", 5), "bob": hashed("builder", 4)}
    costs: list[bytes] = []

    def check(password: bytes, known: bytes) -> bool:
        costs.append(known.split(b"$")[2])
        return matches(password, known)

    async def login(user: str, password: bytes) -> tuple[bool | None, list[bytes]]:
        costs.clear()
        return await logins.check(user, password, users, ("127.0.0.1", 1)), list(costs)

    async def ask() -> None:
        assert await login("nobody", b"x") == (False, [b"05"])
        assert await login("alice", b"x") == (False, [b"05"])
        assert await login("nobody", b"wonderland") == (False, [b"05"]), "the right password of another"
        assert await login("alice", b"wonderland") == (True, [b"05"])
        assert await login("alice", b"wonderland") == (True, [])

    logins = Logins(check)
    asyncio.run(ask())


def test_guessing_comes_last() -> None:
    """Who guessed wrong waits behind who did not, whoever came first; of equals the newest is the first."""
    users = {"alice": hashed("wonderland")}
    order: list[bytes] = []

    def check(password: bytes, known: bytes) -> bool:
        order.append(password)
        return matches(password, known)

    async def ask() -> None:
        guesser, same_address, elsewhere = ("192.0.2.1", 1), ("192.0.2.1", 2), ("192.0.2.9", 1)
        assert await logins.check("alice", b"wrong", users, guesser) is False
        order.clear()
        waiting = [
            asyncio.ensure_future(logins.check("alice", password, users, client))
            for password, client in (
                (b"first", ("192.0.2.5", 1)),
                (b"guess", guesser),
                (b"neighbour", same_address),
                (b"late", elsewhere),
                (b"wonderland", elsewhere),
            )
        ]
        assert await asyncio.gather(*waiting) == [False, False, False, False, True]
        assert order == [b"wonderland", b"late", b"first", b"neighbour", b"guess"]

    logins = Logins(check)
    asyncio.run(ask())


def test_more_logins_than_may_wait() -> None:
    """The place of the worst guesser is given away."""
    users = {"alice": hashed("wonderland")}
    go = threading.Event()

    async def ask() -> list[bool | None]:
        checks = [logins.check("alice", b"x", users, ("192.0.2.1", i)) for i in range(MOST_CHECKS + 3)]
        tasks = [asyncio.ensure_future(check) for check in checks]
        await asyncio.sleep(0)
        go.set()
        return await asyncio.gather(*tasks)

    logins = Logins(lambda *_: go.wait())
    verdicts = asyncio.run(ask())
    assert verdicts == [None] * 3 + [True] * MOST_CHECKS


def test_a_scraper_gets_in_beside_a_hundred_that_guess(serve: Callable[..., Server], spawn: Spawn) -> None:
    server = serve({"basic_auth_users": {"alice": hashed("wonderland", 9)}})
    guessing = spawn(*command("guessing_clients", server.port, 100), stdout=subprocess.PIPE)
    assert guessing.stdout is not None
    assert guessing.stdout.readline() == "guessed\n"
    scrapes = [httpx.get(f"{server.url}/metrics", auth=ALICE, timeout=10).status_code for _ in range(20)]
    assert scrapes == [200] * 20


def test_the_bucket() -> None:
    now = 0.0
    bucket = Bucket(lambda: now)
    limit = RateLimit.model_validate({"interval": "2s", "burst": 3})
    assert [bucket.take(limit) for _ in range(4)] == [True, True, True, False]
    now = 2.0
    assert [bucket.take(limit) for _ in range(2)] == [True, False]
    now = 100.0
    assert [bucket.take(limit) for _ in range(4)] == [True, True, True, False]
    assert all(bucket.take(RateLimit()) for _ in range(100))


def test_rate_limit(serve: Callable[..., Server]) -> None:
    server = serve({"rate_limit": {"interval": "1h", "burst": 5}})
    codes = [httpx.get(f"{server.url}/metrics").status_code for _ in range(7)]
    assert codes == [200] * 5 + [429] * 2


# -- who may see what agents said -------------------------------------------------------------------------------------

GUARDED = ("/api/sessions", "/api/metrics", "/api/sessions/setup_a_1", "/api/nothing", "/health", "/docs",
           "/openapi.json", "/sessions/setup_a_1")  # fmt: skip
OPEN = ("/metrics", "/", "/-/healthy", "/-/ready", "/-/style.css")


def test_on_an_open_address_the_api_is_closed(serve: Callable[..., Server]) -> None:
    server = serve(None, "--web.listen-address", "0.0.0.0:0").wait_until_ready()
    for path in GUARDED:
        answer = httpx.get(server.url + path)
        assert answer.status_code == 403, path
        assert "api.public: true" in answer.json()["detail"]
    assert [httpx.get(server.url + path).status_code for path in OPEN] == [200] * len(OPEN)
    landing = httpx.get(f"{server.url}/").text
    assert "closed on this address" in landing
    for secret in ("heist", "planner", "setup_a"):
        assert secret not in landing
    for trick in ("/api/../api/sessions", "//api/sessions", "/%61pi/sessions", "/api%2fsessions", "/./api/sessions"):
        connection = http.client.HTTPConnection("127.0.0.1", server.port)
        connection.request("GET", trick)
        found = connection.getresponse()
        assert found.status in (403, 404), trick
        assert b"setup_a" not in found.read()


def test_api_public_opens_it(serve: Callable[..., Server]) -> None:
    server = serve(None, "--web.listen-address", "0.0.0.0:0", api={"public": True}).wait_until_ready()
    for path in GUARDED:
        assert httpx.get(server.url + path).status_code == (404 if path == "/api/nothing" else 200)
    assert httpx.get(f"{server.url}/health", headers={"host": "exporter.example"}).status_code == 200


def test_basic_auth_opens_it_to_those_who_know_the_password(serve: Callable[..., Server]) -> None:
    web = {"basic_auth_users": {"alice": hashed("wonderland")}}
    server = serve(web, "--web.listen-address", "0.0.0.0:0").wait_until_ready(auth=ALICE)
    assert httpx.get(f"{server.url}/api/sessions").status_code == 401
    assert httpx.get(f"{server.url}/api/sessions", auth=ALICE).json()["total"] == 2


def test_a_web_page_cannot_read_it_under_a_name_of_its_own(serve: Callable[..., Server]) -> None:
    """DNS rebinding: a page's own name is made to mean 127.0.0.1, and its script asks us."""
    server = serve().wait_until_ready()
    for host in ("evil.example", f"evil.example:{server.port}", "127.0.0.1.evil.example", "localhost.evil.example",
                 "[::1].evil.example"):  # fmt: skip
        answer = httpx.get(f"{server.url}/api/sessions", headers={"host": host})
        assert (answer.status_code, "closed for this Host" in answer.text) == (403, True)
        assert "setup_a" not in httpx.get(f"{server.url}/", headers={"host": host}).text
        assert httpx.get(f"{server.url}/metrics", headers={"host": host}).status_code == 200
    for host in ("localhost", "localhost:8007", "127.0.0.1", "[::1]:8007", "LOCALHOST"):
        assert httpx.get(f"{server.url}/api/sessions", headers={"host": host}).status_code == 200


def test_what_is_guarded() -> None:
    assert all(map(is_guarded, GUARDED))
    assert not any(map(is_guarded, OPEN))


def test_a_telemetry_path_that_is_guarded_has_no_short_way() -> None:
    async def nothing(*_: Any) -> None:
        raise AssertionError

    access = AccessMiddleware(nothing, ApiConfig)
    assert access.admits_scrape("/metrics", []) == ()
    assert access.admits_scrape("/api/metrics", []) is None


# -- hostile clients --------------------------------------------------------------------------------------------------


@pytest.fixture
def server(serve: Callable[..., Server]) -> Iterator[Server]:
    started = serve().wait_until_ready()
    yield started
    assert started.process.poll() is None, "it must have outlived the test"
    assert httpx.get(f"{started.url}/metrics").status_code == 200


def talk(server: Server, *parts: bytes, seconds: float = 5.0) -> bytes:
    """Send raw bytes, and return what comes back until the server closes or falls silent."""
    found = b""
    with socket.create_connection(("127.0.0.1", server.port), timeout=seconds) as connection:
        try:
            for part in parts:
                connection.sendall(part)
            while chunk := connection.recv(65536):
                found += chunk
        except (TimeoutError, ConnectionError):
            pass
    return found


def test_huge_queries_paths_and_headers(server: Server) -> None:
    close = b" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
    assert b" 414 " in talk(server, b"GET /api/sessions?setup=" + b"x" * 20_000 + close + b"\r\n")
    for head in (
        b"GET /api/sessions?setup=" + b"x" * 10_000_000 + close + b"\r\n",
        b"GET /" + b"y" * 10_000_000 + close + b"\r\n",
        b"GET /metrics" + close + b"X: " + b"z" * 10_000_000 + b"\r\n\r\n",
        b"GET /metrics" + close + b"X: y\r\n" * 1_000_000 + b"\r\n",
    ):
        answer = talk(server, head)
        assert b" 200 " not in answer[:20], answer[:100]
    ids = "&".join(f"session_ids={i}" for i in range(1000))
    many = httpx.get(f"{server.url}/api/compare?{ids}")
    assert (many.status_code, many.json()["detail"][:10]) == (400, "At most 50")


def test_bodies_on_get(server: Server) -> None:
    for body in (b"x" * 10_000_000, b'{"limit": 1}'):
        answer = httpx.request("GET", f"{server.url}/api/sessions", content=body)
        assert answer.json()["total"] == 2
    promised = b"GET /api/sessions HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000000\r\n\r\n"
    assert b" 200 " in talk(server, promised, seconds=2)
    both = b"GET /metrics HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
    assert talk(server, both, seconds=2).startswith(b"HTTP/1.1 400")


def test_malformed_requests(server: Server) -> None:
    lines = (b"\x16\x03\x01\x02\x00\x01\x00", b"GET\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"\0" * 1000,
                 b"GET /\xff\xfe HTTP/1.1\r\nHost: x\r\n\r\n", b"GET /%ff%fe HTTP/1.1\r\nHost: x\r\n\r\n",
                 b"GET /api/sessions/%00%0d%0a HTTP/1.1\r\nHost: localhost\r\n\r\n",
                 b"GET http://evil.example/api/sessions HTTP/1.1\r\nHost: evil.example\r\n\r\n",
                 b"GET /metrics HTTP/1.1\r\nHost: x\r\nX: a\r\n b\r\n\r\n",
                 b"CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n",
                 b"GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n")  # fmt: skip
    for line in lines:
        answer = talk(server, line, seconds=1)
        assert b"setup_a_1" not in answer or line.startswith(b"GET / "), line
        assert b" 500 " not in answer[:20], line


def test_an_answer_does_not_wait_for_acknowledgements() -> None:
    """By Nagle's algorithm the body would wait for that of the headers, which a client delays by 40 ms."""
    with listening([("127.0.0.1", 0)]) as (bound,), socket.create_connection(bound.getsockname()):
        accepted, _ = bound.accept()
        with accepted:
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


def test_slow_clients_are_let_go(server: Server) -> None:
    slow = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(100)]
    for i, connection in enumerate(slow):
        connection.sendall(b"GET /metrics HTTP/1.1\r\nX: " if i % 2 else b"")
    time.sleep(2)
    slow[-1].sendall(b"y\r\nHost: localhost\r\nConnection: close\r\n\r\n")
    assert slow.pop().recv(12) == b"HTTP/1.1 200", "who is only a little slow is answered"
    for connection in slow:
        connection.settimeout(15)
        with contextlib.suppress(ConnectionError):
            assert connection.recv(1) == b""
        connection.close()


def test_many_clients_with_the_worst_question(tmp_path: Path, spawn: Spawn) -> None:
    """Whoever is not told at once that there are too many is answered: nobody's time runs out in the middle."""
    log = Log(tmp_path / "log.db", "heist-day16")
    log.session("s")
    log.messages("s", *["planner"] * 100_000, message="x" * 100)
    log.close()
    config = {"databases": [{"path": "log.db"}], "api": {"time_limit": "4s"}}
    busy = serve_config(spawn, write_config(tmp_path, config)).wait_until_ready()
    asking = spawn(*command("asking_clients", busy.port, "/api/timeline/s?limit=1", 50, 6), stdout=subprocess.PIPE)
    while asking.poll() is None:
        assert httpx.get(f"{busy.url}/metrics").status_code == 200
        time.sleep(0.05)
    assert asking.stdout is not None
    answers = json.loads(asking.stdout.read())
    assert answers.keys() == {"200 answered", "503 too many questions at once; ask again soon"}
    assert answers["200 answered"] >= 3


def test_what_takes_long_to_make_is_made_once(serve: Callable[..., Server]) -> None:
    """The description and its page are the same bytes again and again: no clock is looked at, nothing is made anew."""
    server = serve().wait_until_ready()
    for path in ("/docs", "/openapi.json"):
        assert len({httpx.get(server.url + path).content for _ in range(3)}) == 1
    first = httpx.get(f"{server.url}/docs").text
    time.sleep(1.1)  # the page says when it was made, to the second
    assert httpx.get(f"{server.url}/docs").text == first


# -- the real thing ---------------------------------------------------------------------------------------------------


def test_prometheus_scrapes_over_tls_with_a_password(
    tmp_path: Path, authority: Authority, serve: Callable[..., Server], prometheus_tools: dict[str, str], spawn: Spawn
) -> None:
    server = serve({"tls_server_config": TLS, "basic_auth_users": {"alice": hashed("wonderland", 10)}})
    scrape = {
        "job_name": "exporter",
        "scheme": "https",
        "tls_config": {"ca_file": str(tmp_path / "ca.crt"), "server_name": "localhost"},
        "basic_auth": {"username": ALICE[0], "password": ALICE[1]},
        "static_configs": [{"targets": [f"127.0.0.1:{server.port}"]}],
    }
    locked_out = {**scrape, "job_name": "stranger", "basic_auth": {"username": "alice", "password": "x"}}
    config = {"global": {"scrape_interval": "200ms"}, "scrape_configs": [scrape, locked_out]}
    (tmp_path / "prometheus.yml").write_text(yaml.safe_dump(config))
    port = _free_port()
    spawn(
        prometheus_tools["prometheus"],
        f"--config.file={tmp_path / 'prometheus.yml'}",
        f"--storage.tsdb.path={tmp_path / 'tsdb'}",
        f"--web.listen-address=127.0.0.1:{port}",
        stderr=subprocess.DEVNULL,
    )

    def query(text: str) -> list[Any]:
        try:
            answer = httpx.get(f"http://127.0.0.1:{port}/api/v1/query", params={"query": text})
            return list(answer.json()["data"]["result"])
        except (httpx.HTTPError, KeyError, ValueError):
            return []

    wait_for(lambda: query('agent_sessions{job="exporter",status="completed"}'), 30)
    assert query('agent_sessions{job="exporter",status="completed"}')[0]["value"][1] == "1"
    wait_for(lambda: query('up{job="stranger"}'))
    assert query('up{job="stranger"}')[0]["value"][1] == "0"


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def test_the_key_is_left_nowhere(tmp_path: Path, authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))
    (tmp_path / "web.yml").write_text(yaml.safe_dump({"tls_server_config": TLS}))
    assert WebConfigFile(tmp_path / "web.yml").context() is not None
    assert os.listdir(scratch) == []


def test_the_docs_show_a_file_that_is_taken(tmp_path: Path, authority: Authority) -> None:
    text = (Path(__file__).parents[1] / "docs" / "security.md").read_text()
    example = text.split("```yaml\n")[1].split("```")[0].replace("$2y$10$…", GOOD_HASH)
    (tmp_path / "web.yml").write_text(example)
    authority.save(tmp_path / "clients.crt")
    loaded = WebConfigFile(tmp_path / "web.yml").current()
    assert loaded.context is not None
    assert loaded.config.rate_limit == RateLimit.model_validate({"interval": "100ms", "burst": 50})
    for key in (*TlsConfig.model_fields, *WebConfig.model_fields, *HttpConfig.model_fields):
        assert key in text, key


def test_sigterm_in_the_middle_of_a_question(tmp_path: Path, spawn: Spawn) -> None:
    log = Log(tmp_path / "log.db", "heist-day16")
    log.session("s")
    log.messages("s", *["planner"] * 200_000, message="x" * 500)
    log.close()
    config = {"databases": [{"path": "log.db"}], "api": {"time_limit": "1m"}}
    server = serve_config(spawn, write_config(tmp_path, config)).wait_until_ready()
    clients = command("clients", "127.0.0.1", server.port, "/api/timeline/s?limit=1", 10, 60)
    spawn(*clients, stderr=subprocess.DEVNULL)
    time.sleep(1)
    server.process.terminate()
    assert server.process.wait(10) == 0  # the question would have had a minute
    assert "Traceback" not in server.log
