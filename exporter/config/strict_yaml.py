"""A YAML file as a pydantic model, read strictly: every mistake at once, each with its line and its remedy."""

import os
import re
from collections.abc import Callable, Hashable, Iterable, Iterator
from pathlib import Path
from typing import Any, TypeVar, get_args, get_origin

import yaml
from pydantic import (
    BaseModel,
    ValidationError,
)

_VARIABLE = re.compile(r"\$\{(?:([A-Za-z_][A-Za-z0-9_]*)\})?")

Place = tuple[str | int, ...]
"""Keys and list indexes from the top of the file to a value."""


class ConfigError(Exception):
    """The configuration cannot be used. `problems` has one line for each mistake: place, what is wrong, remedy."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


Model = TypeVar("Model", bound=BaseModel)


def read(
    model: type[Model],
    text: str,
    path: Path,
    cross_field_errors: Callable[[Any, Model | None], Iterable[tuple[Place, str]]],
    example: str,
    substitute: bool = False,
) -> Model:
    """A YAML file's text as a model, read strictly. Raises ConfigError with every mistake and its line.

    `cross_field_errors` is given the values as they were read, and the model if they make one, and finds what is wrong
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
    problems += [f"{_at(path, root, place)}: {message}" for place, message in cross_field_errors(data, found)]
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
