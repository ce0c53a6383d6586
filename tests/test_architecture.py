"""Imports between the packages of exporter/ point one way: each may use the ones after it, never the ones before."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

EXPORTER = Path(__file__).parents[1] / "exporter"
ORDER = ("commands", "web", "analytics", "engine", "source", "config", "metrics", "profiles", "model")


def imported(source: str) -> Iterator[str]:
    """Names of the packages of exporter/ that a module imports, at whatever depth of its code."""
    for node in ast.walk(ast.parse(source)):
        names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and node.module == "exporter":
            names += [f"exporter.{alias.name}" for alias in node.names]
        yield from (name.split(".")[1] for name in names if name.startswith("exporter.") and "__" not in name)


@pytest.mark.parametrize("package", ORDER)
def test_imports_point_one_way(package: str) -> None:
    files = [EXPORTER / f"{package}.py"] if package == "model" else sorted((EXPORTER / package).rglob("*.py"))
    allowed = set(ORDER[ORDER.index(package) :])
    found = {(str(path.relative_to(EXPORTER)), name) for path in files for name in imported(path.read_text("utf-8"))}
    assert {(path, name) for path, name in found if name not in allowed} == set()


def test_every_package_has_its_place() -> None:
    entries = {path.stem for path in EXPORTER.iterdir() if not path.name.startswith(("__", "py.typed"))}
    assert entries == set(ORDER)
