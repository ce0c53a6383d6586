"""The page at /docs: the API's reference, from its OpenAPI description."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from exporter.web.markup import Html, element, joined
from exporter.web.pages import layout
from exporter.web.pages.layout import Column, section
from exporter.web.pages.view import View

Schema = Mapping[str, Any]

_PARAMETERS = (Column("Name"), Column("In", wide=True), Column("Default"), Column("Allowed"), Column("Meaning"))
_ANSWERS = (Column("Status"), Column("Meaning"))


def docs_page(view: View, schema: Schema) -> str:
    """The whole page. What an error means stands once, at the end."""
    operations = list(_operations(schema))
    return layout.page(
        view,
        f"API of {layout.NAME}",
        element("h1", f"API of {layout.NAME}"),
        element("p", _marked(schema["info"].get("description", ""))),
        element("ul", *(_entry(*operation) for operation in operations), class_="contents"),
        *(_operation(schema, *operation) for operation in operations),
        _errors([operation for _, _, operation in operations]),
        layout.footer(view, ("/openapi.json",)),
    )


def _operations(schema: Schema) -> Iterator[tuple[str, str, Schema]]:
    for path, methods in schema["paths"].items():
        for method, operation in methods.items():
            yield path, method.upper(), operation


def _entry(path: str, method: str, operation: Schema) -> Html:
    link = element("a", element("code", f"{method} {path}"), href=f"#{operation['operationId']}")
    return element("li", link, " ", operation.get("summary", ""))


def _operation(schema: Schema, path: str, method: str, operation: Schema) -> Html:
    rows = [_parameter(schema, parameter) for parameter in operation.get("parameters", [])]
    own = {code: answer for code, answer in operation["responses"].items() if not _is_problem(answer)}
    answers = [(element("code", code), _marked(answer["description"])) for code, answer in own.items()]
    errors = sorted(operation["responses"].keys() - own.keys())
    links = (element("a", code, href=f"#error-{code}") for code in errors)
    return element(
        "section",
        element("h2", element("code", f"{method} {path}"), id=operation["operationId"]),
        element("p", element("strong", operation.get("summary", ""))),
        element("p", _marked(operation["description"])) if "description" in operation else None,
        _wide_table("Parameters", _PARAMETERS, rows) if rows else None,
        layout.table("Answers", _ANSWERS, answers) if own.keys() - {"200"} else None,
        element("p", "Errors: ", *(part for link in links for part in (link, " ")), class_="dim") if errors else None,
        _example(operation),
        aria_label=path,
    )


def _parameter(schema: Schema, parameter: Schema) -> Sequence[object]:
    described = parameter.get("schema", {})
    default = "required" if parameter.get("required") else _value(described.get("default"))
    allowed = "; ".join(_allowed(schema, described)) or None
    return (
        element("code", parameter["name"]),
        parameter["in"],
        default,
        allowed,
        _marked(parameter.get("description", "")),
    )


def _marked(text: str) -> Html:
    """Text in which `code` stands between backticks."""
    return joined(*(element("code", part) if i % 2 else part for i, part in enumerate(text.split("`"))))


def _value(default: object) -> object:
    return None if default is None else element("code", default)


def _allowed(schema: Schema, described: Schema) -> Iterator[str]:
    """What a parameter takes, in words."""
    if "$ref" in described:
        described = schema["components"]["schemas"][described["$ref"].rpartition("/")[2]]
    for option in described.get("anyOf", ()):
        yield from _allowed(schema, option)
    if "enum" in described or "const" in described:
        yield ", ".join(map(str, described.get("enum", [described.get("const")])))
    elif described.get("type") == "integer":
        low, high = described.get("minimum"), described.get("maximum")
        yield f"{low:,} to {high:,}" if low is not None and high is not None else "a whole number"
    elif described.get("type") == "array":
        yield "may be repeated"


def _is_problem(answer: Schema) -> bool:
    content = answer.get("content", {}).get("application/json", {}).get("schema", {})
    return str(content.get("$ref", "")).endswith("/Problem")


def _errors(operations: Sequence[Schema]) -> Html:
    """Every error that has the one shape of errors, once."""
    meanings = {
        code: answer["description"]
        for operation in operations
        for code, answer in operation["responses"].items()
        if _is_problem(answer)
    }
    rows = [(element("code", code, id=f"error-{code}"), _marked(meaning)) for code, meaning in sorted(meanings.items())]
    shape = element("p", "Each is ", element("code", '{"detail": "what is wrong"}'), ".")
    return section("Errors", shape, layout.table("What they mean", _ANSWERS, rows))


def _example(operation: Schema) -> Html | None:
    content = operation["responses"]["200"].get("content", {}).get("application/json", {})
    if "example" not in content:
        return None
    shown = json.dumps(content["example"], indent=2, ensure_ascii=False)
    return element("details", element("summary", "Example"), element("pre", shown, tabindex=0))


def _wide_table(caption: str, head: Sequence[Column], rows: Sequence[Sequence[object]]) -> Html:
    return layout.scrolled(caption, joined(layout.table(caption, head, rows)))
