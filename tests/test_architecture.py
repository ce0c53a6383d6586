"""Imports between the packages of exporter/ point one way: each may use the ones after it, never the ones before."""

import ast
import re
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


def test_tests_share_what_is_in_support_and_import_nothing_of_one_another() -> None:
    """Nor do benchmarks import tests. The soak has a test, since it judges."""
    root = EXPORTER.parent
    named = re.compile(r"^\s*(?:from|import) (?:tests|benchmarks)\.(?!support\b|conftest\b)\S+", re.MULTILINE)
    found = {
        (path.name, line.strip())
        for path in [
            *(root / "tests").glob("*.py"),
            *(root / "tests/support").rglob("*.py"),
            *(root / "benchmarks").glob("*.py"),
        ]
        for line in named.findall(path.read_text("utf-8"))
        if path.parent.name != "benchmarks" or " tests." in line
    }
    assert found == {("test_soak.py", "from benchmarks.soak")}
