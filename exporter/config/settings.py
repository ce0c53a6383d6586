"""The configuration: config.yaml as a frozen Config. All mistakes are reported together, each with place and remedy."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from glob import has_magic
from pathlib import Path
from typing import Annotated, Any, Self
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    PrivateAttr,
    model_validator,
)

from exporter.config.bundled_prices import EXTRA, PACKAGE
from exporter.config.paths import FileName, expanded
from exporter.config.prices import Price, Prices, bundled_version
from exporter.config.session_labels import LabelSources, label_sources
from exporter.config.strict_yaml import ConfigError, Place, Redaction, in_message, mistake, read
from exporter.metrics.catalogue import BUILT_IN, Catalogue
from exporter.model import LABEL_LENGTH
from exporter.profiles.profile import Profile, shipped

_DURATION = re.compile(r"(?:(\d+)y)?(?:(\d+)w)?(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?\Z")
_SECONDS = (365 * 86400, 7 * 86400, 86400, 3600, 60, 1, 0.001)
_LONGEST = 10 * _SECONDS[0]


def seconds(text: object) -> float:
    """A duration as Prometheus writes it (15s, 5m, 1h30m), in seconds. Raises PydanticCustomError for anything else."""
    match = _DURATION.match(text) if isinstance(text, str) and text else None
    if match is None:
        raise mistake(f"{in_message(text)} is not a duration; write it like 15s, 5m or 1h30m")
    total = sum(float(n) * unit for n, unit in zip(match.groups(), _SECONDS, strict=True) if n)
    if not 0 < total <= _LONGEST:
        raise mistake(f"{in_message(text)} is out of range; a duration is longer than 0s and at most 10y")
    return total


def _zone(name: object) -> ZoneInfo:
    try:
        return ZoneInfo(str(name))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise mistake(f"{in_message(name)} is not a time zone; use an IANA name like UTC or Europe/Berlin") from None


def _name(name: str) -> str:
    if len(name.encode()) > LABEL_LENGTH:
        raise mistake(f"must have at most {LABEL_LENGTH} bytes as UTF-8")
    return name


Duration = Annotated[float, BeforeValidator(seconds)]
Zone = Annotated[ZoneInfo, BeforeValidator(_zone), PlainSerializer(str)]
SessionLabels = Annotated[LabelSources, BeforeValidator(label_sources)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


class DatabaseConfig(_Strict):
    """One entry of `databases:`. Durations are in seconds."""

    name: Annotated[str, Field(min_length=1), AfterValidator(_name)] | None = None
    path: FileName
    profile: str = "auto"
    interval: Duration = 15.0
    stalled_after: Duration = 1800.0
    expire_after: Duration | None = None
    reconcile_interval: Duration = 3600.0
    timezone: Zone = ZoneInfo("UTC")
    session_labels: SessionLabels | None = None

    @model_validator(mode="after")
    def expire_not_below_interval(self) -> Self:
        if self.expires_after < self.interval:
            raise ValueError("expire_after is shorter than interval: all numbers would vanish between two refreshes")
        return self

    @property
    def is_glob(self) -> bool:
        return has_magic(self.path)

    @property
    def expires_after(self) -> float:
        """Age at which the last good numbers are withdrawn: three intervals, but at least a minute."""
        return self.expire_after if self.expire_after is not None else max(60.0, 3 * self.interval)


class LimitsConfig(_Strict):
    """`limits:` - bounds on what one database may cost. Times are in seconds."""

    series_per_database: Annotated[int, Field(ge=100, le=1_000_000)] = 10_000
    refresh_time: Duration = 30.0
    query_time: Duration = 5.0
    lock_time: Duration = 5.0


def _bundled(wanted: bool) -> bool:
    if wanted and bundled_version() is None:
        raise mistake(f"the package {PACKAGE} is not installed; pip install '{EXTRA}', or leave bundled out")
    return wanted


class PricesConfig(_Strict):
    """`prices:` - what models cost, by patterns of their names; `bundled` takes other models' from genai-prices."""

    bundled: Annotated[bool, AfterValidator(_bundled)] = False
    models: dict[str, Price] = {}


class ApiConfig(_Strict):
    """`api:` - the JSON analytics API.

    `public` opens it on addresses that are not loopback without basic auth; `messages` lets it show what agents said;
    `time_limit` is in seconds, for one question.
    """

    enabled: bool = True
    public: bool = False
    messages: bool = True
    time_limit: Duration = 5.0


class Config(_Strict):
    """The whole file, frozen."""

    databases: tuple[DatabaseConfig, ...]
    profiles: dict[str, Profile] = {}
    prices: PricesConfig = PricesConfig()
    state: FileName | None = None
    limits: LimitsConfig = LimitsConfig()
    api: ApiConfig = ApiConfig()

    _folder: Path = PrivateAttr(default=Path())
    _redaction: Redaction = PrivateAttr(default=Redaction({}))

    @classmethod
    def of(cls, databases: Iterable[Mapping[str, str]], folder: Path) -> Self:
        """A configuration that is in no file: entries of `databases:`, and the folder where relative paths start."""
        config = cls.model_validate({"databases": [*databases]})
        config._folder = folder
        return config

    @property
    def folder(self) -> Path:
        """Where relative paths start: the folder of the file."""
        return self._folder

    @property
    def catalogue(self) -> Catalogue:
        """The metrics that this configuration publishes."""
        return BUILT_IN

    def redacted(self, message: str) -> str:
        """The message with each value from the environment replaced by ${NAME}."""
        return self._redaction(message)

    @cached_property
    def all_prices(self) -> Prices | None:
        """The prices; None if the file has none."""
        return Prices.configured(self.prices.models, self.prices.bundled)

    @cached_property
    def all_profiles(self) -> dict[str, Profile]:
        """Shipped profiles and the file's own, by name."""
        return {**shipped(), **self.profiles}


def cross_field_errors(data: Mapping[str, Any]) -> Iterator[tuple[Place, str]]:
    """Errors between several values of the raw tree, each of which may be valid by itself: place and message."""
    entries: Any = data.get("databases")
    own: Any = data.get("profiles")
    ours = shipped().keys()
    known = ["auto", *ours, *(own if isinstance(own, dict) else ())]
    if entries == []:
        yield ("databases",), "is empty; list at least one log, such as - path: logs/heist.db"
    names: dict[str, int] = {}
    paths: dict[str, int] = {}
    for i, entry in enumerate(entries if isinstance(entries, list) else ()):
        if not isinstance(entry, dict):
            continue
        name, path, profile = entry.get("name"), expanded(str(entry.get("path"))), entry.get("profile")
        if isinstance(profile, str) and profile not in known:
            yield (
                ("databases", i, "profile"),
                f"there is no profile {profile!r}; use one of {', '.join(known)}, or write it under profiles:",
            )
        if name is not None and has_magic(path):
            yield ("databases", i, "name"), "a glob names its databases by file; leave name out"
        elif name is not None and (first := names.setdefault(str(name), i)) != i:
            yield ("databases", i, "name"), f"{name!r} is already the name of databases[{first}]"
        first = paths.setdefault(path, i)
        if first != i and (name is None or entries[first].get("name") is None):
            yield (
                ("databases", i, "path"),
                f"is the path of databases[{first}] too; to read it twice, name both entries",
            )
    for name in sorted({"auto", *ours}.intersection(own if isinstance(own, dict) else ())):
        yield ("profiles", name), "the name is a shipped profile's; choose another"


def load(path: Path) -> Config:
    """Read the file. Relative paths in it start at its folder. Raises ConfigError with every mistake found."""
    try:
        text = path.read_text("utf-8")
    except OSError as error:
        remedy = "correct --config.file, or make one with: agent-session-exporter discover --write FILE"
        raise ConfigError([f"{path}: {error.strerror}; {remedy}"]) from None
    except UnicodeDecodeError as error:
        raise ConfigError([f"{path}: is not UTF-8 text ({error.reason} at byte {error.start})"]) from None
    return parse(text, path)


def parse(text: str, path: Path) -> Config:
    """The same, from text; `path` is only named in messages and gives the folder of relative paths."""
    example = "the example config.yaml"
    variables: dict[str, str] = {}
    config = read(Config, text, path, lambda data, _: cross_field_errors(data), example, variables)
    config._folder = path.absolute().parent
    config._redaction = Redaction(variables)
    return config
