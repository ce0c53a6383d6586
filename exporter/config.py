"""config.yaml → a frozen Config, or every mistake in it at once, each with its place and its remedy."""

import os
import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from functools import cached_property
from glob import has_magic
from pathlib import Path
from typing import Annotated, Any, Self, TypeVar, get_args, get_origin
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
    model_validator,
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
_LONGEST = 10 * _SECONDS[0]
_VARIABLE = re.compile(r"\$\{(?:([A-Za-z_][A-Za-z0-9_]*)\})?")


Place = tuple[str | int, ...]
"""Keys and list indexes from the top of the file to a value."""


class ConfigError(Exception):
    """The configuration cannot be used. `problems` has one line for each mistake: place, what is wrong, remedy."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


def _shown(value: object) -> str:
    """A value as YAML has it, near enough."""
    return "null" if value is None else repr(value)


def _wrong(message: str) -> PydanticCustomError:
    return PydanticCustomError("config", "{message}", {"message": message})


def seconds(text: object) -> float:
    """A duration as Prometheus writes it (15s, 5m, 1h30m), in seconds. Raises PydanticCustomError for anything else."""
    match = _DURATION.match(text) if isinstance(text, str) and text else None
    if match is None:
        raise _wrong(f"{_shown(text)} is no duration; write it like 15s, 5m or 1h30m")
    total = sum(int(n) * unit for n, unit in zip(match.groups(), _SECONDS, strict=True) if n)
    if not 0 < total <= _LONGEST:
        raise _wrong(f"{_shown(text)} is out of range; a duration is longer than 0s and at most 10y")
    return total


def _zone(name: object) -> ZoneInfo:
    try:
        return ZoneInfo(str(name))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise _wrong(f"{_shown(name)} is no time zone; use an IANA name like UTC or Europe/Berlin") from None


def _session_labels(text: object) -> re.Pattern[str]:
    try:
        pattern = re.compile(str(text))
    except re.error as error:
        raise _wrong(f"{text!r} is no regular expression: {error}") from None
    if not pattern.groupindex:
        raise _wrong(f"{_shown(text)} has no named group; write each label as (?P<label>...)")
    for label in pattern.groupindex:
        if label in RESERVED_LABELS or label.startswith("__"):
            raise _wrong(f"{label!r} cannot be a session label: metrics or Prometheus use the name; choose another")
        if not _LABEL_NAME.match(label):
            raise _wrong(f"{label!r} cannot be a session label: a label's name has only a-z, A-Z, 0-9 and _")
    return pattern


Duration = Annotated[float, BeforeValidator(seconds)]
Zone = Annotated[ZoneInfo, BeforeValidator(_zone), PlainSerializer(str)]
SessionLabels = Annotated[re.Pattern[str], BeforeValidator(_session_labels), PlainSerializer(lambda p: p.pattern)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


class DatabaseConfig(_Strict):
    """One entry of `databases:`. Durations are in seconds."""

    name: Annotated[str, Field(min_length=1, max_length=128)] | None = None
    path: Annotated[str, Field(min_length=1, pattern=r"^[^\x00]*$")]
    profile: str = "auto"
    interval: Duration = 15.0
    stalled_after: Duration = 1800.0
    expire_after: Duration | None = None
    reconcile_interval: Duration = 3600.0
    timezone: Zone = ZoneInfo("UTC")
    session_labels: SessionLabels | None = None

    @model_validator(mode="after")
    def _lasting(self) -> Self:
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


def _contradictions(data: Mapping[str, Any]) -> Iterator[tuple[Place, str]]:
    """What is wrong between values that may each be right by themselves, in the raw tree: place and message."""
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
        name, path, profile = entry.get("name"), str(entry.get("path")), entry.get("profile")
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
        remedy = "copy the example config.yaml there, or name another file with --config.file"
        raise ConfigError([f"{path}: {error.strerror}; {remedy}"]) from None
    except UnicodeDecodeError as error:
        raise ConfigError([f"{path}: is not UTF-8 text ({error.reason} at byte {error.start})"]) from None
    return parse(text, path)


def parse(text: str, path: Path) -> Config:
    """The same, from text; `path` is only named in messages and gives the folder of relative paths."""
    example = "the example config.yaml"
    config = read(Config, text, path, lambda data, _: _contradictions(data), example, substitute=True)
    config._folder = path.absolute().parent
    return config


Model = TypeVar("Model", bound=BaseModel)


def read(
    model: type[Model],
    text: str,
    path: Path,
    contradictions: Callable[[Any, Model | None], Iterable[tuple[Place, str]]],
    example: str,
    substitute: bool = False,
) -> Model:
    """A YAML file's text as a model, read strictly. Raises ConfigError with every mistake and its line.

    `contradictions` is given the values as they were read, and the model if they make one, and finds what is wrong
    between values that are each right; `substitute` replaces ${NAME}; `example` is where to see how it is done.
    """
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
        data = _StrictLoader(text).get_single_data()
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        what = error.problem or error.context
        if not isinstance(error, yaml.constructor.ConstructorError):
            what = (
                f"is no YAML: {what}; look for a wrong indentation, a tab or a missing quote, also in the line before"
            )
        raise ConfigError([f"{path}:{line}: {what}"]) from None
    except yaml.YAMLError as error:
        raise ConfigError([f"{path}: is no YAML: {' '.join(str(error).split())}"]) from None
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
    problems += [f"{_at(path, root, place)}: {message}" for place, message in contradictions(data, found)]
    if problems or found is None:
        raise ConfigError(problems)
    return found


_KEY_TAGS = {"tag:yaml.org,2002:str", "tag:yaml.org,2002:merge"}


class _StrictLoader(yaml.SafeLoader):
    """A key that is given twice is a mistake, not the second one's victory; so is one that is no text."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen: set[object] = set()
        for key, _ in node.value:
            wrong = None
            if key.tag not in _KEY_TAGS:
                wrong = (
                    f"the key {key.value} is no text; put it in quotes"
                    if key.id == "scalar"
                    else "a key must be a text"
                )
            elif key.value in seen:
                wrong = f"the key {key.value!r} is given twice"
            if wrong:
                raise yaml.constructor.ConstructorError(None, None, wrong, key.start_mark)
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
        if not name:
            complain(place, "after ${ there must be the name of an environment variable and }")
        elif name not in os.environ:
            complain(place, f"the environment variable {name} is not set")
    return _VARIABLE.sub(lambda match: os.environ.get(match[1] or "", match[0]), value)


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
    "string_type": "must be a text; put it in quotes",
    "model_type": "must be a mapping of keys to values",
    "dict_type": "must be a mapping of keys to values",
    "bool_type": "must be true or false",
    "bool_parsing": "must be true or false",
    "int_type": "must be a whole number",
    "int_parsing": "must be a whole number",
    "int_from_float": "must be a whole number",
    "greater_than_equal": "must be at least {ge}",
    "less_than_equal": "must be at most {le}",
    "string_too_short": "must not be empty",
    "string_too_long": "must have at most {max_length} characters",
    "string_pattern_mismatch": "must not contain a NUL",
}


def _message(model: type[BaseModel], error: Any) -> str:
    kind, place = error["type"], error["loc"]
    if error["input"] is None and kind in _PLAIN:
        return "has no value; give it one, or leave the key out"
    if kind == "string_pattern_mismatch" and place[0] == "profiles":
        return "must be one SELECT, without a semicolon"
    if (template := _PLAIN.get(kind)) is None:
        return str(error["msg"]).removeprefix("Value error, ")
    known = ", ".join(_keys_at(model, place[:-1])) if kind == "extra_forbidden" else ""
    return template.format(known=known, **error.get("ctx", {}))


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
