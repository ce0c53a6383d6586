"""The documentation is correct: its commands and configurations parse, its queries and links work, its names exist."""

import re
import shlex
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path

import promql_parser
import pytest
from pydantic import BaseModel

from exporter.commands import cli
from exporter.config.settings import Config, parse
from exporter.metrics.catalogue import BUILT_IN
from exporter.model import COLUMNS
from tests.support.serving import EXPORTER

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")])
OURS = re.compile(r"(?<![\w:.])agent_(?:sessions?|messages|interactions|tool|tokens|exporter)_?[a-z_]*(?![\w:*…-])")


def blocks(page: Path, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", page.read_text("utf-8"), re.MULTILINE | re.DOTALL)


def all_blocks(language: str) -> Iterator[object]:
    for page in PAGES:
        for i, block in enumerate(blocks(page, language)):
            yield pytest.param(block, id=f"{page.name}-{i}")


def commands() -> Iterator[object]:
    """What stands behind a $, and the program or make in `code`, in all pages."""
    for page in PAGES:
        text = page.read_text("utf-8")
        shell = [part for line in re.findall(r"^\$ (.+)$", text, re.MULTILINE) for part in re.split(r" && | \| ", line)]
        inline = re.findall(r"`((?:make|agent-session-exporter|\.venv/bin/\w+) [^`\n]+)`", text)
        yield from (pytest.param(command, id=f"{page.name}: {command}") for command in dict.fromkeys(shell + inline))


@pytest.mark.parametrize("command", [*commands()])
def test_a_command_is_one_that_works(command: str) -> None:
    program, *arguments = shlex.split(command.removeprefix(".venv/bin/"))
    if program == "agent-session-exporter" and "--help" not in arguments:
        cli.parse(arguments)
    elif program == "make":
        targets = re.findall(r"^([a-z ]+):", (ROOT / "Makefile").read_text(), re.MULTILINE)
        assert set(arguments) <= set(" ".join(targets).split())
    elif program == "pytest":
        assert (ROOT / arguments[0]).exists()


@pytest.mark.parametrize("block", [*all_blocks("yaml")])
def test_a_config_parses(
    block: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    monkeypatch.setenv("HOME", "/home/crew")
    if block.startswith("databases:"):
        assert parse(block, ROOT / "config.yaml").databases
    elif block.startswith("scrape_configs:"):
        promtool = request.getfixturevalue("prometheus_tools")["promtool"]
        (tmp_path / "prometheus.yml").write_text(block)
        subprocess.run([promtool, "check", "config", tmp_path / "prometheus.yml"], check=True, capture_output=True)


@pytest.mark.parametrize("page", [page for page in PAGES if page.name != "frameworks.md"], ids=lambda page: page.name)
def test_names_of_metrics_exist(page: Path) -> None:
    text = page.read_text("utf-8")
    known = BUILT_IN.keys() | {
        name + suffix
        for name, m in BUILT_IN.items()
        if m.type == "histogram"
        for suffix in ("_bucket", "_sum", "_count")
    }
    assert set(OURS.findall(text)) - known == set()


def queries() -> list[str]:
    rows = re.findall(r"^\|[^|]*\| `(.*)` \|$", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
    assert len(rows) > 5
    return rows


@pytest.mark.parametrize("query", [*queries()])
def test_a_query_is_promql(query: str) -> None:
    assert promql_parser.parse(query)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text("utf-8")):
        if not target.startswith(("http://", "https://")):
            path, _, heading = target.partition("#")
            file = (page.parent / path) if path else page
            assert file.exists(), target
            assert not heading or heading in headings(file), target


def headings(page: Path) -> set[str]:
    """Anchors of a page's headings, as GitHub makes them."""
    lines = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", line.lower()).replace(" ", "-") for line in lines}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_files_that_are_named_exist(page: Path) -> None:
    named = re.findall(r"`((?:exporter|tests|docs|benchmarks)/[\w./-]*)`", page.read_text("utf-8"))
    assert [name for name in named if "NAME" not in name and not (ROOT / name).exists()] == []


def test_every_flag_is_one_that_exists() -> None:
    flags = {flag for action in cli.parser()._actions for flag in action.option_strings}
    for page in PAGES:
        assert set(re.findall(r"--(?:web|log|config)\.[a-z.-]+[a-z]", page.read_text("utf-8"))) <= flags, page.name


def test_every_key_of_the_configuration_is_explained_with_its_default() -> None:
    page = (ROOT / "docs" / "configuration.md").read_text("utf-8")
    defaults = dict(re.findall(r"^\| `(\w+)` \| (.+?) \|", page, re.MULTILINE))
    config = parse("databases: [{path: a.db}]", ROOT / "config.yaml")
    parts: dict[str, BaseModel] = {"databases": config.databases[0], "limits": config.limits, "api": config.api}
    for section, values in parts.items():
        for key in type(values).model_fields:
            assert key in defaults, f"{section}.{key}"
            if documented := re.fullmatch(r"`(.+)`", defaults[key]):
                text = (
                    f"{{path: a.db, {key}: {documented[1]}}}"
                    if section == "databases"
                    else f"{{{key}: {documented[1]}}}"
                )
                given = (
                    f"databases: [{text}]"
                    if section == "databases"
                    else f"databases: [{{path: a.db}}]\n{section}: {text}"
                )
                same = parse(given, ROOT / "config.yaml")
                found = same.databases[0] if section == "databases" else getattr(same, section)
                assert getattr(found, key) == getattr(values, key), key
    assert {f"## {key}" for key in Config.model_fields} <= set(page.splitlines())


def test_the_page_on_profiles_names_every_relation_column_and_profile() -> None:
    text = (ROOT / "docs" / "profiles.md").read_text("utf-8")
    for relation, columns in COLUMNS.items():
        (line,) = re.findall(rf"^\| `{relation}` \| (.*) \|$", text, re.MULTILINE)
        required, _, optional = line.partition(";")
        assert set(re.findall(r"`(\w+)`", required)) == set(columns.required)
        assert set(re.findall(r"`(\w+)`", optional)) == set(columns.optional)


def test_the_example_of_a_profile_does_what_the_page_says(tmp_path: Path) -> None:
    page = ROOT / "docs" / "profiles.md"
    (sql,), (config,), (answer,) = (blocks(page, language) for language in ("sql", "yaml", "text"))
    with sqlite3.connect(tmp_path / "reviews.db") as db:
        db.executescript(sql)
    db.close()
    (tmp_path / "config.yaml").write_text(config)
    done = subprocess.run([*EXPORTER, "check"], cwd=tmp_path, capture_output=True, text=True, check=False)
    said = done.stdout.replace(f"{tmp_path}/", "")
    assert said.startswith(answer)
    assert said.endswith("0 problems found\n")
    assert "advice: messages: the table has no index on the session" in said


def test_the_messages_that_the_readme_shows_are_those_that_are_given(tmp_path: Path) -> None:
    (shown,) = blocks(ROOT / "README.md", "text")
    text = "databases:\n  - path: a.db\n    interval: 5\n\n\n\n\n\nweb: 1\n"
    with pytest.raises(Exception, match="unknown key") as raised:
        parse(text, Path("config.yaml"))
    assert str(raised.value) + "\n" == shown
