"""The tests of the rules in prometheus/tests, each with the rules that it asks."""

import json
import re
from collections import defaultdict
from pathlib import Path
from typing import Any

import yaml

from tests.support.promql import ROOT


class RuleTestLoader(yaml.SafeLoader):
    """0x100 is a hundred times 0 there, and no hexadecimal number."""


RuleTestLoader.add_constructor(
    "tag:yaml.org,2002:int", lambda _, node: node.value if "x" in node.value else int(node.value)
)
RULE_TESTS = sorted((ROOT / "prometheus" / "tests").glob("*.yml"))
FILES = {path: yaml.load(path.read_text(), RuleTestLoader) for path in RULE_TESTS}
EVALUATION_ORDER = next(file["group_eval_order"] for file in FILES.values() if "group_eval_order" in file)
"""Of the groups: what is read is recorded before."""
CASES = [(path, test) for path, file in FILES.items() for test in file["tests"]]


def title(case: tuple[Path, dict[str, Any]]) -> str:
    path, test = case
    return f"{path.stem}: {test['name']}"


def asked_groups(file: Path, test: dict[str, Any]) -> list[dict[str, Any]]:
    """The groups of rules that a test needs."""
    return needed_groups(json.dumps(test), [file.parent / path for path in FILES[file]["rule_files"]])


def needed_groups(asked: str, paths: list[Path]) -> list[dict[str, Any]]:
    """The groups with the rules that are named in what is asked, and those that these name, also in their texts."""
    groups = [group for path in paths for group in yaml.safe_load(path.read_text())["groups"]]
    texts: dict[str, str] = defaultdict(str)
    for rule in (rule for group in groups for rule in group["rules"]):
        texts[name(rule)] += json.dumps(rule)
    needed = set(texts) if "__name__" in asked else _named(asked) & set(texts)
    while more := (_named("".join(texts[one] for one in needed)) & set(texts)) - needed:
        needed |= more
    kept = [{**group, "rules": [rule for rule in group["rules"] if name(rule) in needed]} for group in groups]
    return [group for group in kept if group["rules"]]


def name(rule: dict[str, Any]) -> str:
    """The alert, or the series that is recorded."""
    return str(rule.get("alert") or rule["record"])


def _named(text: str) -> set[str]:
    return set(re.findall(r"\bAgent\w+|\b[a-z_]+:[a-z_]+:\w+", text))
