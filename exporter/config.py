"""config.yaml → a frozen Config, or every mistake in it at once, each with its place and its remedy."""

import os
import re
from collections.abc import Callable, Hashable, Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any, TypeVar, get_args, get_origin
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import yaml
from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    PrivateAttr,
    ValidationError,
)
from pydantic_core import PydanticCustomError

from exporter.metrics import METRICS
from exporter.profiles import Profile, shipped

RESERVED_LABELS = frozenset(
    {"database", "job", "instance", "session_id", "le", "quantile", "stalled"}
    | {label for metric in METRICS.values() for label in metric.labels}
)
_LABEL_NAME = re.compile(r"[a-zA-Z_][a-zA-Z0-9_]*\Z")
_DURATION = re.compile(r"(?:(\d+)y)?(?:(\d+)w)?(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?\Z")
_SECONDS = (365 * 86400, 7 * 86400, 86400, 3600, 60, 1, 0.001)
_VARIABLE = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")


Place = tuple[str | int, ...]
"""Keys and list indexes from the top of the file to a value."""


class ConfigError(Exception):
    """The configuration cannot be used. `problems` has one line for each mistake: place, what is wrong, remedy."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


def _wrong(message: str) -> PydanticCustomError:
    return PydanticCustomError("config", "{message}", {"message": message})


def seconds(text: object) -> float:
    """A duration as Prometheus writes it (15s, 5m, 1h30m), in seconds. Raises PydanticCustomError for anything else."""
    match = _DURATION.match(text) if isinstance(text, str) and text else None
    if match is None:
        raise _wrong(f"{text!r} is no duration; write it like 15s, 5m or 1h30m")
    total = sum(int(n) * unit for n, unit in zip(match.groups(), _SECONDS, strict=True) if n)
    if total <= 0:
        raise _wrong(f"{text!r} is no time at all; a duration is longer than 0s")
    return total


def _zone(name: object) -> ZoneInfo:
    try:
        return ZoneInfo(str(name))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise _wrong(f"{name!r} is no time zone; use an IANA name like UTC or Europe/Berlin") from None


def _session_labels(text: object) -> re.Pattern[str]:
    try:
        pattern = re.compile(str(text))
    except re.error as error:
        raise _wrong(f"{text!r} is no regular expression: {error}") from None
    if not pattern.groupindex:
        raise _wrong(f"{text!r} has no named group; write each label as (?P<label>...)")
    for label in pattern.groupindex:
        if label in RESERVED_LABELS or label.startswith("__") or not _LABEL_NAME.match(label):
            raise _wrong(f"{label!r} cannot be a session label: the name is taken or reserved; choose another")
    return pattern


Duration = Annotated[float, BeforeValidator(seconds)]
Zone = Annotated[ZoneInfo, BeforeValidator(_zone), PlainSerializer(str)]
SessionLabels = Annotated[re.Pattern[str], BeforeValidator(_session_labels), PlainSerializer(lambda p: p.pattern)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


class DatabaseConfig(_Strict):
    """One entry of `databases:`. Durations are in seconds."""

    name: Annotated[str, Field(min_length=1, max_length=128)] | None = None
    path: Annotated[str, Field(min_length=1)]
    profile: str = "auto"
    interval: Duration = 15.0
    stalled_after: Duration = 1800.0
    expire_after: Duration | None = None
    reconcile_interval: Duration = 3600.0
    timezone: Zone = ZoneInfo("UTC")
    session_labels: SessionLabels | None = None

    @property
    def is_glob(self) -> bool:
        return any(character in self.path for character in "*?[")

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

    databases: Annotated[tuple[DatabaseConfig, ...], Field(min_length=1)]
    profiles: dict[str, Profile] = {}
    state: str | None = None
    limits: LimitsConfig = LimitsConfig()
    api: ApiConfig = ApiConfig()

    _folder: Path = PrivateAttr(default=Path())

    @property
    def folder(self) -> Path:
        """Where relative paths start: the folder of the file."""
        return self._folder

    @cached_property
    def all_profiles(self) -> dict[str, Profile]:
        """Shipped profiles and the file's own, by name."""
        return shipped() | self.profiles


def _contradictions(config: Config) -> Iterator[tuple[Place, str]]:
    """What is wrong between values that are each right by themselves: place and message."""
    known = config.all_profiles
    names: dict[str, int] = {}
    for i, database in enumerate(config.databases):
        if database.profile not in {"auto", *known}:
            yield (
                ("databases", i, "profile"),
                (
                    f"there is no profile {database.profile!r}; use auto, one of {', '.join(known)}, "
                    "or write it under profiles:"
                ),
            )
        if database.is_glob and database.name is not None:
            yield ("databases", i, "name"), "a glob names its databases by file; leave name out"
        elif database.name is not None and names.setdefault(database.name, i) != i:
            yield (
                ("databases", i, "name"),
                f"{database.name!r} is already the name of databases[{names[database.name]}]",
            )
    for name in sorted(set(config.profiles) & {"auto", *shipped()}):
        yield ("profiles", name), "the name is a shipped profile's; choose another"


def load(path: Path) -> Config:
    """Read the file. Relative paths in it start at its folder. Raises ConfigError with every mistake found."""
    try:
        text = path.read_text("utf-8")
    except OSError as error:
        remedy = "copy the example config.yaml there, or name another file with --config.file"
        raise ConfigError([f"{path}: {error.strerror}; {remedy}"]) from None
    except UnicodeDecodeError as error:
        raise ConfigError([f"{path}: is not UTF-8 text ({error.reason} at byte {error.start})"]) from None
    return parse(text, path)


def parse(text: str, path: Path) -> Config:
    """The same, from text; `path` is only named in messages and gives the folder of relative paths."""
    config = read(Config, text, path, _contradictions, "the example config.yaml", substitute=True)
    config._folder = path.absolute().parent
    return config


Model = TypeVar("Model", bound=BaseModel)


def read(
    model: type[Model],
    text: str,
    path: Path,
    contradictions: Callable[[Model], Iterable[tuple[Place, str]]],
    example: str,
    substitute: bool = False,
) -> Model:
    """A YAML file's text as a model, read strictly. Raises ConfigError with every mistake and its line.

    `contradictions` finds what is wrong between values that are each right; `substitute` replaces ${NAME}.
    """
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
        data = _StrictLoader(text).get_single_data()
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise ConfigError([f"{path}:{line}: {error.problem or error.context}"]) from None
    except yaml.YAMLError as error:
        raise ConfigError([f"{path}: is no YAML: {error}"]) from None
    if not isinstance(data, dict):
        key = next(iter(model.model_fields))
        raise ConfigError([f"{path}:1: must be a mapping with a key {key}:; {example} shows it"])
    problems: list[str] = []
    if substitute:
        data = _substitute(data, lambda place, message: problems.append(f"{_at(path, root, place)}: {message}"), ())
    found = None
    try:
        found = model.model_validate(data)
    except ValidationError as error:
        problems += [f"{_at(path, root, e['loc'])}: {_message(model, e)}" for e in error.errors()]
    if found is not None:
        problems += [f"{_at(path, root, place)}: {message}" for place, message in contradictions(found)]
    if problems or found is None:
        raise ConfigError(problems)
    return found


class _StrictLoader(yaml.SafeLoader):
    """A key that is given twice is a mistake, not the second one's victory."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen: set[object] = set()
        for key, _ in node.value:
            if key.value in seen:
                raise yaml.constructor.ConstructorError(
                    None, None, f"the key {key.value!r} is given twice", key.start_mark
                )
            seen.add(key.value)
        return super().construct_mapping(node, deep)


def _substitute(value: Any, complain: Callable[[Place, str], None], place: Place) -> Any:
    """Put environment variables in the place of ${NAME}, in every text of the tree."""
    if isinstance(value, dict):
        return {k: _substitute(v, complain, (*place, str(k))) for k, v in value.items()}
    if isinstance(value, list):
        return [_substitute(v, complain, (*place, i)) for i, v in enumerate(value)]
    if not isinstance(value, str):
        return value
    for name in _VARIABLE.findall(value):
        if name not in os.environ:
            complain(place, f"the environment variable {name} is not set")
    return _VARIABLE.sub(lambda match: os.environ.get(match[1], ""), value)


def _at(path: Path, root: yaml.Node | None, place: Place) -> str:
    """file:line: key[0].key"""
    line, node, words = 1, root, ""
    for step in place:
        if isinstance(step, int):
            words += f"[{step}]"
            node = node.value[step] if isinstance(node, yaml.SequenceNode) and step < len(node.value) else None
        else:
            words += f".{step}" if words else step
            pairs = node.value if isinstance(node, yaml.MappingNode) else []
            key, node = next(((k, v) for k, v in pairs if k.value == step), (None, None))
            line = key.start_mark.line + 1 if key else line
        line = node.start_mark.line + 1 if isinstance(step, int) and node else line
    return f"{path}:{line}" + (f": {words}" if words else "")


_PLAIN = {
    "extra_forbidden": "unknown key; the keys here are {known}",
    "missing": "is missing",
    "tuple_type": "must be a list",
    "list_type": "must be a list",
    "string_type": "must be a text",
    "model_type": "must be a mapping of keys to values",
    "dict_type": "must be a mapping of keys to values",
    "bool_type": "must be true or false",
    "bool_parsing": "must be true or false",
    "int_type": "must be a whole number",
    "int_parsing": "must be a whole number",
    "too_short": "must not be empty",
    "string_too_short": "must not be empty",
    "string_pattern_mismatch": "must be one SELECT without a semicolon",
}


def _message(model: type[BaseModel], error: Any) -> str:
    template = _PLAIN.get(error["type"])
    if template is None:
        return str(error["msg"]).removeprefix("Value error, ")
    return template.format(known=", ".join(_keys_at(model, error["loc"][:-1])))


def _keys_at(model: type[BaseModel], place: Place) -> list[str]:
    """The keys that are allowed at a place of the file."""
    steps = iter(step for step in place if isinstance(step, str))
    for step in steps:
        annotation = model.model_fields[step].annotation
        if get_origin(annotation) is dict:
            next(steps)  # a name of the user's own
        model = next(_models_in(annotation))
    return list(model.model_fields)


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from _models_in(argument)
