"""Strict YAML loader for pydantic models. All mistakes are reported together, each with line and remedy."""

import os
import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar, get_args, get_origin

import yaml
from pydantic import (
    BaseModel,
    ValidationError,
)
from pydantic_core import PydanticCustomError

_VARIABLE = re.compile(r"\$\{(?:([A-Za-z_][A-Za-z0-9_]*)\})?")

Place = tuple[str | int, ...]
"""Keys and list indexes that lead to a value."""


class ConfigError(Exception):
    """The configuration is invalid. `problems` has one line for each mistake: place, mistake, remedy."""

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
    variables: dict[str, str] | None = None,
) -> Model:
    """A YAML file's text as a model, read strictly. Raises ConfigError with every mistake and its line.

    `cross_field_errors` is given the values as they were read, and the model if they make one, and finds what is wrong
    between values that are each right; `example` is where to see how it is done. Where `variables` is given, ${NAME} is
    replaced by the environment variable, and its value noted there; no message shows it.
    """
    try:
        root, data = _StrictLoader.load(text)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        what = error.problem or error.context
        if not isinstance(error, yaml.constructor.ConstructorError):
            what = (
                f"is not YAML: {what}; look for a wrong indentation, a tab or a missing quote, also in the line before"
            )
        raise ConfigError([f"{path}:{line}: {what}"]) from None
    except yaml.YAMLError as error:
        raise ConfigError([f"{path}: is not YAML: {' '.join(str(error).split())}"]) from None
    if not isinstance(data, dict):
        key = next(iter(model.model_fields))
        raise ConfigError([f"{path}:1: must be a mapping with a key {key}:; {example} shows it"])
    problems: list[str] = []
    if variables is not None:

        def complain(place: Place, message: str) -> None:
            problems.append(f"{_at(path, root, place)}: {message}")

        data = _substitute(data, variables, complain, ())
    found = None
    try:
        found = model.model_validate(data)
    except ValidationError as error:
        problems += [f"{_at(path, root, e['loc'])}: {_message(model, e)}" for e in error.errors()]
    problems += [f"{_at(path, root, place)}: {message}" for place, message in cross_field_errors(data, found)]
    if problems or found is None:
        raise ConfigError(map(Redaction(variables or {}), problems))
    return found


_KEY_TAGS = {"tag:yaml.org,2002:str", "tag:yaml.org,2002:merge"}
_DEEPEST = 50
_MOST_BY_ALIAS = 100_000
_LARGEST = 2**63
_REDACTED_FROM = 4


class _StrictLoader(yaml.SafeLoader):
    """YAML loader that rejects duplicate keys and keys that are not texts, and limits nesting and aliases. Every
    mistake has its line.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._depth = 0
        self._by_alias = 0
        self._extent: dict[yaml.Node, tuple[int, int]] = {}
        """Finished node → nodes in it, and how deep they are nested; what an alias stands for counts each time."""

    @classmethod
    def load(cls, text: str) -> tuple[yaml.Node | None, Any]:
        """The tree of nodes, and what it means. Raises yaml.YAMLError."""
        loader = cls(text)
        try:
            root = loader.get_single_node()
            return root, None if root is None else loader.construct_document(root)
        finally:
            loader.dispose()

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        alias = self.check_event(yaml.AliasEvent)
        mark = self.peek_event().start_mark  # type: ignore[no-untyped-call]
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _mistake(f"is nested more than {_DEEPEST} deep", mark)
        node = super().compose_node(parent, index)
        if node is None:
            return None
        if not alias:
            self._extent[node] = self._measure(node)
        elif node not in self._extent:
            raise _mistake("an alias stands for what it is itself a part of", mark)
        size, depth = self._extent[node]
        self._by_alias += size if alias else 0
        if self._by_alias > _MOST_BY_ALIAS or self._depth - 1 + depth > _DEEPEST:
            raise _mistake("aliases make this too large; write out what is meant", mark)
        self._depth -= 1
        return node

    def _measure(self, node: yaml.Node) -> tuple[int, int]:
        inner: list[yaml.Node] = []
        if isinstance(node, yaml.SequenceNode):
            inner = node.value
        elif isinstance(node, yaml.MappingNode):
            inner = [part for pair in node.value for part in pair]
        extents = [self._extent[part] for part in inner]
        return 1 + sum(size for size, _ in extents), 1 + max((depth for _, depth in extents), default=0)

    def construct_object(self, node: yaml.Node, deep: bool = False) -> Any:
        try:
            value = super().construct_object(node, deep)
        except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
            kind = node.tag.rpartition(":")[2]
            raise _mistake(f"this cannot be read as {kind}; put a text in quotes", node.start_mark) from None
        if isinstance(value, int) and abs(value) >= _LARGEST:
            raise _mistake("the number is too large", node.start_mark)
        return value

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen: set[object] = set()
        for key, _ in node.value:
            wrong = None
            if not isinstance(key, yaml.ScalarNode):
                wrong = "a key must be a text"
            elif key.tag not in _KEY_TAGS:
                wrong = f"the key {key.value} is not a text; put it in quotes"
            elif key.value in seen:
                wrong = f"the key {key.value!r} is given twice"
            if wrong:
                raise _mistake(wrong, key.start_mark)
            seen.add(key.value)
        return super().construct_mapping(node, deep)


def _mistake(what: str, mark: yaml.Mark) -> yaml.YAMLError:
    return yaml.constructor.ConstructorError(None, None, what, mark)


class Substituted(str):
    """A text in which ${NAME} was replaced. Its repr is the text of the file, since values may be secret."""

    __slots__ = ("written",)
    written: str

    def __repr__(self) -> str:
        return repr(self.written)


class Redaction:
    """Replaces values of environment variables in messages, and their repr, by ${NAME}.

    Values of fewer than four characters stay, because they are part of too many words.
    """

    def __init__(self, variables: Mapping[str, str]) -> None:
        self._names = {
            form.lower(): name
            for name, value in variables.items()
            for form in (value, value.strip(), repr(value)[1:-1], repr(value.strip())[1:-1])
            if len(form) >= _REDACTED_FROM
        }
        longest_first = sorted(self._names, key=len, reverse=True)
        self._values = re.compile("|".join(map(re.escape, longest_first)), re.IGNORECASE) if self._names else None

    def __call__(self, message: str) -> str:
        if self._values is None:
            return message
        return self._values.sub(lambda found: f"${{{self._names.get(found[0].lower(), '')}}}", message)


def _substitute(value: Any, variables: dict[str, str], complain: Callable[[Place, str], None], place: Place) -> Any:
    """Replace ${NAME} by environment variables in every text of the tree, and note them in `variables`."""
    if isinstance(value, dict):
        return {k: _substitute(v, variables, complain, (*place, str(k))) for k, v in value.items()}
    if isinstance(value, list):
        return [_substitute(v, variables, complain, (*place, i)) for i, v in enumerate(value)]
    if not isinstance(value, str):
        return value
    names = _VARIABLE.findall(value)
    for name in names:
        if not name:
            complain(place, "after ${ there must be the name of an environment variable and }")
        elif name in os.environ:
            variables[name] = os.environ[name]
        else:
            complain(place, f"the environment variable {name} is not set")
    if not names:
        return value
    text = Substituted(_VARIABLE.sub(lambda match: os.environ.get(match[1] or "", match[0]), value))
    text.written = value
    return text


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


_SHOWN = 200


def in_message(value: object) -> str:
    """A value as the file has it, near enough, and as much of it as a person reads."""
    text = "null" if value is None else repr(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def mistake(message: str) -> PydanticCustomError:
    """What a validator raises: the message as it is to be read."""
    return PydanticCustomError("config", "{message}", {"message": message})


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
