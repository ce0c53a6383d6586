"""--web.config.file: TLS, users, headers and rate limit in exporter-toolkit's format, reloaded when it changes.

The format: https://github.com/prometheus/exporter-toolkit/blob/master/docs/web-configuration.md
"""

import logging
import os
import re
import ssl
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from exporter.config.paths import FileName
from exporter.config.settings import seconds
from exporter.config.strict_yaml import ConfigError, Place, mistake, read

log = logging.getLogger("exporter")

_BCRYPT = re.compile(r"\$2[abxy]?\$(0[4-9]|[12]\d|3[01])\$[./A-Za-z0-9]{53}\Z")
_PRINTABLE = re.compile(r"[\x20-\x7e]*\Z")
_HEADERS: Mapping[str, tuple[str, ...]] = {
    "Strict-Transport-Security": (),
    "X-Content-Type-Options": ("nosniff",),
    "X-Frame-Options": ("deny", "sameorigin"),
    "X-XSS-Protection": (),
    "Content-Security-Policy": (),
}
"""Headers that may be set, with their allowed values if not all are."""

_VERSIONS = {"TLS12": ssl.TLSVersion.TLSv1_2, "TLS13": ssl.TLSVersion.TLSv1_3}
_CURVES = {"CurveP256": "prime256v1", "CurveP384": "secp384r1", "CurveP521": "secp521r1", "X25519": "X25519"}
_SUITES = {
    f"TLS_ECDHE_{key}_WITH_{go}": f"ECDHE-{key}-{openssl}"
    for key in ("ECDSA", "RSA")
    for go, openssl in (
        ("AES_128_CBC_SHA", "AES128-SHA"),
        ("AES_256_CBC_SHA", "AES256-SHA"),
        ("AES_128_GCM_SHA256", "AES128-GCM-SHA256"),
        ("AES_256_GCM_SHA384", "AES256-GCM-SHA384"),
        ("CHACHA20_POLY1305_SHA256", "CHACHA20-POLY1305"),
    )
}
"""Go's names of TLS 1.2 suites → OpenSSL's."""

_VERIFY = {
    "NoClientCert": ssl.CERT_NONE,
    "VerifyClientCertIfGiven": ssl.CERT_OPTIONAL,
    "RequireAndVerifyClientCert": ssl.CERT_REQUIRED,
}


def _one_of(known: Mapping[str, object], otherwise: str) -> BeforeValidator:
    def check(value: object) -> object:
        if value not in known:
            raise mistake(f"{value!r} cannot be honoured: {otherwise}; use {', '.join(known)}")
        return value

    return BeforeValidator(check)


def _unsupported(remedy: str) -> BeforeValidator:
    def check(value: object) -> object:
        if value:
            raise mistake(f"cannot be honoured: {remedy}")
        return value

    return BeforeValidator(check)


def _hash(value: object) -> object:
    if not isinstance(value, str) or not _BCRYPT.match(value):
        raise mistake("is not a bcrypt hash; make one with: htpasswd -nBC 10 '' | tr -d ':\\n'")
    return value


def _header(headers: object) -> object:
    if not isinstance(headers, dict):
        return headers
    for name, value in headers.items():
        if name not in _HEADERS:
            raise mistake(f"the header {name!r} cannot be set; these can: {', '.join(_HEADERS)}")
        if not isinstance(value, str) or not _PRINTABLE.match(value):
            raise mistake(f"{name}: must be printable ASCII text on one line")
        if value and _HEADERS[name] and value not in _HEADERS[name]:
            raise mistake(f"{name}: must be {' or '.join(_HEADERS[name])}")
    return headers


def _interval(value: object) -> float:
    return 0.0 if value in (0, "0", "0s") else seconds(value)


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


Version = Annotated[Literal["TLS12", "TLS13"], _one_of(_VERSIONS, "older versions are broken")]


class TlsConfig(_Strict):
    """`tls_server_config:` - certificate and key by file or inline, and client certificates."""

    cert_file: FileName | None = None
    key_file: FileName | None = None
    cert: str | None = None
    key: Annotated[str | None, Field(repr=False)] = None
    client_ca_file: FileName | None = None
    client_ca: str | None = None
    client_auth_type: Annotated[
        str, _one_of(_VERIFY, "a client certificate that is asked for is also verified here")
    ] = "NoClientCert"
    client_allowed_sans: Annotated[
        tuple[str, ...],
        _unsupported("names in client certificates are not compared; use a CA of its own for the clients"),
    ] = ()
    min_version: Version = "TLS12"
    max_version: Version = "TLS13"
    cipher_suites: tuple[
        Annotated[str, _one_of(_SUITES, "only suites of TLS 1.2 can be chosen, of those that Go calls secure")], ...
    ] = ()
    prefer_server_cipher_suites: bool = True
    curve_preferences: tuple[Annotated[str, _one_of(_CURVES, "there is no such curve here")], ...] = ()


class HttpConfig(_Strict):
    """`http_server_config:`"""

    http2: Annotated[bool, _unsupported("only HTTP/1.1 is spoken here; leave http2 out or write false")] = False
    headers: Annotated[dict[str, str], BeforeValidator(_header)] = {}


class RateLimit(_Strict):
    """`rate_limit:` - a token each `interval` seconds, of which up to `burst` are kept; 0 seconds: no limit."""

    interval: Annotated[float, BeforeValidator(_interval)] = 0.0
    burst: Annotated[int, Field(ge=0)] = 0


class WebConfig(_Strict):
    """The whole file, frozen."""

    tls_server_config: TlsConfig | None = None
    http_server_config: HttpConfig = HttpConfig()
    basic_auth_users: Annotated[dict[str, Annotated[str, BeforeValidator(_hash)]], Field(repr=False)] = {}
    rate_limit: RateLimit = RateLimit()


def cross_field_errors(_data: object, config: WebConfig | None) -> Iterator[tuple[Place, str]]:
    if config is None:
        return
    for user in config.basic_auth_users:
        if ":" in user:
            yield ("basic_auth_users", user), "a user's name cannot contain a colon"
    if config.rate_limit.interval and not config.rate_limit.burst:
        yield ("rate_limit", "burst"), "with a burst of 0 every request would be refused; give at least 1"
    tls = config.tls_server_config
    if tls is None:
        return
    for name in ("cert", "key", "client_ca"):
        if getattr(tls, name) and getattr(tls, f"{name}_file"):
            yield ("tls_server_config", name), f"give {name} or {name}_file, not both"
    for name in ("cert", "key"):
        if not getattr(tls, name) and not getattr(tls, f"{name}_file"):
            yield ("tls_server_config",), f"lacks {name}_file or {name}"
    has_ca = bool(tls.client_ca or tls.client_ca_file)
    if has_ca != (tls.client_auth_type != "NoClientCert"):
        yield (
            ("tls_server_config",),
            "client_ca and client_auth_type go together: the CA that verifies clients, and whether they need it",
        )
    if tls.min_version > tls.max_version:
        yield ("tls_server_config", "min_version"), "is above max_version"
    if len(tls.curve_preferences) > 1:
        yield ("tls_server_config", "curve_preferences"), "cannot be honoured: only one curve can be chosen; keep one"


class Loaded(NamedTuple):
    """The file as it was read last, and its TLS context; None for plain HTTP."""

    config: WebConfig
    context: ssl.SSLContext | None


def load(path: Path) -> WebConfig:
    """Read the file, without those that it names. Raises ConfigError with every mistake in it."""
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError([f"{path}: {getattr(error, 'strerror', None) or error}; correct --web.config.file"]) from None
    return read(WebConfig, text, path, cross_field_errors, "docs/security.md") if text.strip() else WebConfig()


def _context(tls: TlsConfig, path: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version, context.maximum_version = _VERSIONS[tls.min_version], _VERSIONS[tls.max_version]
    context.options |= ssl.OP_NO_COMPRESSION | ssl.OP_NO_RENEGOTIATION
    if tls.prefer_server_cipher_suites:
        context.options |= ssl.OP_CIPHER_SERVER_PREFERENCE
    else:
        context.options &= ~ssl.OP_CIPHER_SERVER_PREFERENCE
    steps: tuple[tuple[str, Callable[[], object]], ...] = (
        ("cipher_suites", lambda: _choose_suites(context, tls.cipher_suites)),
        ("curve_preferences", lambda: _choose_curve(context, tls.curve_preferences)),
        ("cert and key", lambda: _load_chain(context, tls, path.parent)),
        ("client_ca", lambda: _load_clients(context, tls, path.parent)),
    )
    problems = []
    for what, step in steps:
        try:
            step()
        except (ssl.SSLError, ValueError) as error:
            problems.append(f"{path}: tls_server_config: {what}: {error}")
        except OSError as error:
            problems.append(f"{path}: tls_server_config: {what}: {error.filename or ''}: {error.strerror}")
    if problems:
        raise ConfigError(problems)
    context.set_alpn_protocols(["http/1.1"])
    return context


def _choose_suites(context: ssl.SSLContext, names: Sequence[str]) -> None:
    if names:
        context.set_ciphers(":".join(_SUITES[name] for name in names))


def _choose_curve(context: ssl.SSLContext, names: Sequence[str]) -> None:
    for name in names:
        context.set_ecdh_curve(_CURVES[name])


def _load_chain(context: ssl.SSLContext, tls: TlsConfig, folder: Path) -> None:
    """Certificate and key, by a file that no one else can open: Python hands OpenSSL nothing but files."""
    cert = tls.cert or (folder / (tls.cert_file or "")).read_text("utf-8")
    key = tls.key or (folder / (tls.key_file or "")).read_text("utf-8")
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".pem") as file:
        file.write(f"{key}\n{cert}\n")
        file.flush()
        context.load_cert_chain(file.name, password=_no_password)


def _no_password() -> str:
    raise ValueError("the key is encrypted, and there is no one to ask for the password; give it without")


def _load_clients(context: ssl.SSLContext, tls: TlsConfig, folder: Path) -> None:
    if ca := tls.client_ca or (tls.client_ca_file and (folder / tls.client_ca_file).read_text("utf-8")):
        context.load_verify_locations(cadata=ca)
    context.verify_mode = _VERIFY[tls.client_auth_type]


class WebConfigFile:
    """The file and what it names, as they are now: `current` looks, and reads again what has changed.

    What is wrong after a change is logged once, and what was read before stays in force until it is right.
    """

    def __init__(self, path: Path) -> None:
        """Raises ConfigError."""
        self._path = path
        self._named: tuple[str, ...] = ()
        self._seen = self._look()
        self._loaded = self._load()

    def current(self) -> Loaded:
        """What is in force; cheap to ask for each request and each connection."""
        seen = self._look()
        if seen != self._seen:
            self._seen = seen
            self._load_again()
        return self._loaded

    def context(self) -> ssl.SSLContext | None:
        """The TLS context for a server that lives as long as the process; None for plain HTTP."""
        return None if self._loaded.context is None else CurrentContext(self)

    def _load(self) -> Loaded:
        config = load(self._path)
        tls = config.tls_server_config
        if tls is None:
            return Loaded(config, None)
        named = tuple(name for name in (tls.cert_file, tls.key_file, tls.client_ca_file) if name)
        if named != self._named:
            self._named = named
            self._seen = (self._seen[0], *self._look()[1:])  # looked at before they are read: no change goes unseen
        return Loaded(config, _context(tls, self._path))

    def _load_again(self) -> None:
        try:
            loaded = self._load()
            if (loaded.context is None) != (self._loaded.context is None):
                raise ConfigError([f"{self._path}: TLS cannot be switched on or off while running; restart"])
        except ConfigError as error:
            for problem in error.problems:
                log.error("web config file not reloaded: %s", problem)
            return
        self._loaded = loaded
        log.info("web config file reloaded", extra={"path": str(self._path)})

    def _look(self) -> tuple[tuple[int, ...], ...]:
        """A value that changes when the file, or a file that it names, does."""
        return tuple(_state(self._path.parent / name) for name in (self._path.name, *self._named))


def _state(path: Path) -> tuple[int, ...]:
    try:
        found = os.stat(path)
    except OSError:
        return ()
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns


class CurrentContext(ssl.SSLContext):
    """A TLS context that uses the current file for each new connection; open connections are kept."""

    _file: WebConfigFile

    def __new__(cls, file: WebConfigFile) -> "CurrentContext":
        self = super().__new__(cls, ssl.PROTOCOL_TLS_SERVER)
        self._file = file
        return self

    def wrap_bio(self, *arguments: Any, **named: Any) -> ssl.SSLObject:
        current = self._file.current().context
        assert current is not None  # noqa: S101 - TLS is not switched off while running
        return current.wrap_bio(*arguments, **named)
