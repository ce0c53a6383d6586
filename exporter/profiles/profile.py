"""Profiles: how one framework's tables become the four relations, by SQL in a YAML file."""

import re
from collections.abc import Mapping
from functools import cache, cached_property
from importlib.resources import files
from types import MappingProxyType
from typing import Annotated, Any, Literal, Self

import yaml
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, model_validator

from exporter.model import Outcome, Relation, Scalar, Status
from exporter.profiles.unknown import Columns, few, likely_tables, tables_of_its_own

NEAR = 0.15
"""The part of what a profile asks for that a database must have for the profile to be worth a mention."""


class ProfileError(Exception):
    """No profile fits a database, or the configured one does not. The message says what to do."""


def raw(value: Scalar | bool) -> str | None:
    """A status or outcome in the form that profiles compare: without regard to case, blanks and type."""
    if value is None:
        return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip().lower()


def _raws(values: object) -> object:
    return tuple(raw(value) for value in values) if isinstance(values, list) else values


Raws = Annotated[tuple[str | None, ...], BeforeValidator(_raws)]

_COMMENTS_AND_TEXTS = re.compile(r"--[^\n]*|/\*.*?\*/|'(?:[^']|'')*'", re.DOTALL)
_QUOTED_NAMES = re.compile(r'"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]')
_PARAMETER = re.compile(r"[:@$]\w+|\?\d*")
_PARAMETERS = (":after", ":until")


def _one_select(text: str) -> str:
    bare = _COMMENTS_AND_TEXTS.sub(" ", text).strip().lower()
    if not re.match(r"(select|with)\b", bare) or ";" in bare:
        raise ValueError("must be one SELECT, without a semicolon")
    return text.strip()


Select = Annotated[str, AfterValidator(_one_select)]


class _Meanings(BaseModel):
    """A list of raw values for each meaning. No value has two."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    @model_validator(mode="after")
    def _unambiguous(self) -> Self:
        meanings: dict[str | None, str] = {}
        for meaning, values in self:
            for value in values:
                if (first := meanings.setdefault(value, meaning)) != meaning:
                    shown = "null" if value is None else repr(value)
                    hint = " (pending has null unless it is given otherwise)" if value is None else ""
                    raise ValueError(f"{shown} is under both {first} and {meaning}{hint}; leave it in one of them")
        return self


class Statuses(_Meanings):
    """Map of raw statuses; any other is `unknown`."""

    completed: Raws = ()
    failed: Raws = ()
    active: Raws = ()


class Outcomes(_Meanings):
    """Map of raw outcomes of calls; any other is `pending`, since it says neither success nor failure."""

    success: Raws = ()
    failure: Raws = ()
    pending: Raws = (None,)


class Profile(BaseModel):
    """One framework's mapping: a SELECT a relation, bound with :after and :until, and what raw values mean.

    `detect` names tables and the columns they must have. A relation may be left out where the framework has none.
    `order: at` says that rows are written when their span ends: interactions then follow the time and not the id.
    The first keys are for people: the program, the version that was tried (or the source that was read), where the
    program keeps its file, what a session is there, what the profile concludes, what the log cannot tell, and which
    columns of `sessions` can be made session labels.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    description: str = ""
    framework: str = ""
    tried: str = ""
    source: str = ""
    paths: tuple[str, ...] = ()
    session_is: str = ""
    infers: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    labels: dict[str, str] = {}
    detect: dict[str, tuple[str, ...]] = {}
    order: Literal["id", "at"] = "id"
    sessions: Select | None = None
    messages: Select | None = None
    tool_calls: Select | None = None
    model_calls: Select | None = None
    statuses: Statuses = Statuses()
    outcomes: Outcomes = Outcomes()

    @model_validator(mode="after")
    def _bound(self) -> Self:
        if not self.relations:
            raise ValueError("maps nothing: give at least one of sessions, messages, tool_calls, model_calls")
        for relation, select in self.relations.items():
            bare = _QUOTED_NAMES.sub(" ", _COMMENTS_AND_TEXTS.sub(" ", select))
            given = dict.fromkeys(_PARAMETER.findall(bare))
            if strange := [name for name in given if name not in _PARAMETERS]:
                raise ValueError(
                    f"{relation}: the SELECT has the parameter {', '.join(strange)}, which nobody gives a value; "
                    f"there are {' and '.join(_PARAMETERS)}"
                )
            if missing := [name for name in _PARAMETERS if name not in given]:
                raise ValueError(
                    f"{relation}: the SELECT lacks {' and '.join(missing)}; "
                    "end it with WHERE id > :after AND id <= :until so that each read is a range of the key"
                )
        return self

    @cached_property
    def relations(self) -> Mapping[Relation, str]:
        """The profile's relations with their SELECTs, in the order of reading."""
        selects = {relation: getattr(self, relation.value) for relation in Relation}
        return {relation: select for relation, select in selects.items() if select is not None}

    @cached_property
    def status(self) -> Mapping[str | None, Status]:
        return {name: status for status in Status for name in getattr(self.statuses, status.value, ())}

    @cached_property
    def outcome(self) -> Mapping[str | None, Outcome]:
        return {name: outcome for outcome in Outcome for name in getattr(self.outcomes, outcome.value)}

    def misfits(self, columns: Columns) -> list[str]:
        """Tables and columns of `detect` that the database lacks, as `table` or `table.column`."""
        missing: list[str] = []
        for table, wanted in self.detect.items():
            have = columns.get(table.lower())
            missing += [table] if have is None else [f"{table}.{c}" for c in wanted if c.lower() not in have]
        return missing

    def overlap(self, columns: Columns) -> float:
        """The part of the tables and columns of `detect` that a database has, 0 to 1."""
        have = {table: columns.get(table.lower()) for table in self.detect}
        found = sum(
            1 + sum(c.lower() in names for c in self.detect[t]) for t, names in have.items() if names is not None
        )
        return found / self.weight

    @property
    def weight(self) -> int:
        """Number of tables and columns in `detect`: of several profiles that fit, the one with most is chosen."""
        return sum(1 + len(columns) for columns in self.detect.values())


def _parsed(text: str) -> Any:
    return yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506 - the one in C is as safe


@cache
def shipped() -> Mapping[str, Profile]:
    """The profiles that come with the exporter, by name. Read once: the files are part of the program."""
    folder = files("exporter.profiles") / "data"
    found = {
        entry.name.removesuffix(".yaml"): Profile.model_validate(_parsed(entry.read_text("utf-8")))
        for entry in folder.iterdir()
        if entry.name.endswith(".yaml")
    }
    return MappingProxyType(dict(sorted(found.items())))


def choose(wanted: str, profiles: Mapping[str, Profile], columns: Columns) -> tuple[str, str]:
    """Pick the profile for a database: its name, and the reason in words.

    `wanted` is a profile's name, taken as it is, or `auto`. Raises ProfileError where none fits.
    """
    if wanted != "auto":
        return wanted, "named in the configuration"
    misfits = {name: profile.misfits(columns) for name, profile in profiles.items() if profile.detect}
    fitting = sorted((name for name, missing in misfits.items() if not missing), key=lambda n: (-profiles[n].weight, n))
    if not fitting:
        raise ProfileError(_fits_none(profiles, misfits, columns))
    best = fitting[0]
    why = "has " + ", ".join(f"{table}({', '.join(wanted)})" for table, wanted in profiles[best].detect.items())
    if others := fitting[1:]:
        why += f"; closer than {', '.join(others)}, which would fit too"
    return best, why


def _fits_none(profiles: Mapping[str, Profile], misfits: Mapping[str, list[str]], columns: Columns) -> str:
    """Message for a database that no profile fits: the nearest profile, and tables that may hold a relation."""
    tables = tables_of_its_own(columns)
    nearest = max(misfits, key=lambda name: profiles[name].overlap(columns), default=None)
    told = ""
    if nearest and profiles[nearest].overlap(columns) >= NEAR:
        tried = f" (tried with {profiles[nearest].tried})" if profiles[nearest].tried else ""
        told = f"; the nearest, {nearest}{tried}, lacks {few(misfits[nearest])}"
    likely = [f"{what} may be in {table}({', '.join(names)})" for what, table, names in likely_tables(columns)]
    return (
        f"no profile fits the tables ({few(tables, 8) or 'none'}){told}. {'. '.join([*likely, ''])}"
        "Name a profile with profile: NAME, or write one under profiles: in the config (docs/profiles.md shows how)"
    )
