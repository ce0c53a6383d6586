"""Profiles: how one framework's tables become the three relations. YAML in, SQL out; no database is touched."""

from collections.abc import Mapping
from functools import cache, cached_property
from importlib.resources import files
from types import MappingProxyType
from typing import Annotated, Any, Self

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, StringConstraints, model_validator

from exporter.model import Outcome, Relation, Scalar, Status

Columns = Mapping[str, frozenset[str]]
"""Table or view → its columns, in lower case as SQLite compares them: what detection looks at."""


class ProfileError(Exception):
    """No profile fits a database, or the one that was named does not. The message says what to do."""


def raw(value: Scalar | bool) -> str | None:
    """A status or outcome as profiles compare it: case, blanks and the type it was stored as do not matter."""
    if value is None:
        return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip().lower()


def _raws(values: object) -> object:
    return tuple(raw(value) for value in values) if isinstance(values, list) else values


Raws = Annotated[tuple[str | None, ...], BeforeValidator(_raws)]
Select = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"(?is)^(select|with)\b[^;]*$")]


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
    """Which raw statuses mean what; any other is `unknown`."""

    completed: Raws = ()
    failed: Raws = ()
    active: Raws = ()


class Outcomes(_Meanings):
    """Which raw outcomes mean what; any other is `pending`, since it says neither success nor failure."""

    success: Raws = ()
    failure: Raws = ()
    pending: Raws = (None,)


class Profile(BaseModel):
    """One framework's mapping: a SELECT a relation, bound with :after and :until, and what raw values mean.

    `detect` names tables and the columns they must have. A relation may be left out where the framework has none.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    description: str = ""
    detect: dict[str, tuple[str, ...]] = {}
    sessions: Select | None = None
    messages: Select | None = None
    tool_calls: Select | None = None
    statuses: Statuses = Statuses()
    outcomes: Outcomes = Outcomes()

    @model_validator(mode="after")
    def _bound(self) -> Self:
        if not self.relations:
            raise ValueError("maps nothing: give at least one of sessions, messages, tool_calls")
        for relation, select in self.relations.items():
            if missing := [name for name in (":after", ":until") if name not in select]:
                raise ValueError(
                    f"{relation}: the SELECT lacks {' and '.join(missing)}; "
                    "end it with WHERE id > :after AND id <= :until so that each read is a range of the key"
                )
        return self

    @cached_property
    def relations(self) -> Mapping[Relation, str]:
        """The relations this profile has, with their SELECTs, in the order of reading."""
        selects = {relation: getattr(self, relation.value) for relation in Relation}
        return {relation: select for relation, select in selects.items() if select is not None}

    @cached_property
    def status(self) -> Mapping[str | None, Status]:
        return {name: status for status in Status for name in getattr(self.statuses, status.value, ())}

    @cached_property
    def outcome(self) -> Mapping[str | None, Outcome]:
        return {name: outcome for outcome in Outcome for name in getattr(self.outcomes, outcome.value)}

    def misfits(self, columns: Columns) -> list[str]:
        """What `detect` asks for and the database lacks, as `table` or `table.column`."""
        missing: list[str] = []
        for table, wanted in self.detect.items():
            have = columns.get(table.lower())
            missing += [table] if have is None else [f"{table}.{c}" for c in wanted if c.lower() not in have]
        return missing

    @property
    def weight(self) -> int:
        """How much `detect` asks for: of several profiles that fit, the most demanding is the closest."""
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
        tried = "; ".join(f"{name} lacks {_few(missing)}" for name, missing in misfits.items())
        raise ProfileError(
            f"no profile fits the tables ({', '.join(sorted(columns)) or 'none'}): {tried}. Name a profile with "
            "profile: NAME, or write one under profiles: in the config (docs/profiles.md shows how)"
        )
    best = fitting[0]
    why = "has " + ", ".join(f"{table}({', '.join(wanted)})" for table, wanted in profiles[best].detect.items())
    if others := fitting[1:]:
        why += f"; closer than {', '.join(others)}, which would fit too"
    return best, why


def _few(names: list[str], most: int = 4) -> str:
    return ", ".join(names[:most]) + (f" and {len(names) - most} more" if len(names) > most else "")
