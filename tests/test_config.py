"""config.yaml: valid values and defaults, and the exact message for each mistake."""

import json
import subprocess
import sys
from contextlib import suppress
from fnmatch import fnmatchcase
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from exporter.config.label_pattern import LabelPattern
from exporter.config.paths import default_place
from exporter.config.settings import Config, DatabaseConfig, LimitsConfig, load, parse
from exporter.config.strict_yaml import ConfigError
from exporter.engine.scheduler import databases, matches
from exporter.metrics.exposition import Format
from exporter.profiles.profile import Profile, shipped
from tests.support.exporting import Exporting
from tests.support.logs import Log

EXAMPLE = Path(__file__).parents[1] / "config.yaml"
ONE = "databases: [{path: a.db}]\n"


def keys(part: type[BaseModel]) -> str:
    return ", ".join(part.model_fields)


def entry(text: str) -> str:
    return f"databases:\n  - path: a.db\n    {text}\n"


def profile(text: str) -> str:
    return f"{ONE}profiles:\n  mine:\n    sessions: SELECT * FROM s WHERE id > :after AND id <= :until\n    {text}\n"


NOT_YAML = "; look for a wrong indentation, a tab or a missing quote, also in the line before"
NO_VALUE = "has no value; give it one, or leave the key out"
RE2 = "; the syntax is RE2's, without look-around and back-references"
RANGE = "end it with WHERE id > :after AND id <= :until so that each read is a range of the key"

MISTAKES = {
    # what the file as a whole is
    "empty": ("", ":1: must be a mapping with a key databases:; the example config.yaml shows it"),
    "a list": ("[]", ":1: must be a mapping with a key databases:; the example config.yaml shows it"),
    "indentation": (
        "databases:\n - path: a\n   name: b\n  profile: auto",
        f":4: is not YAML: expected <block end>, but found '<block mapping start>'{NOT_YAML}",
    ),
    "a tab": (
        "databases:\n\t- path: a",
        f":2: is not YAML: found character '\\t' that cannot start any token{NOT_YAML}",
    ),
    "open bracket": ("a: [", f":1: is not YAML: expected the node content, but found '<stream end>'{NOT_YAML}"),
    "tag": (
        "!!python/object:os.system x",
        ":1: could not determine a constructor for the tag 'tag:yaml.org,2002:python/object:os.system'",
    ),
    "recursive list": (ONE + "a: &a\n  - x\n  - *a", ":4: an alias stands for what it is itself a part of"),
    "recursive mapping": ("databases: &a {path: *a}", ":1: an alias stands for what it is itself a part of"),
    "recursive merge": ("databases: &a\n  <<: *a", ":2: an alias stands for what it is itself a part of"),
    "unknown alias": (ONE + "a: *b", f":2: is not YAML: found undefined alias 'b'{NOT_YAML}"),
    "deep list": (ONE + "a: " + "[" * 10_000, ":2: is nested more than 50 deep"),
    "deep mapping": ("{a: " * 10_000, ":1: is nested more than 50 deep"),
    "deep block": ("".join(f"{' ' * i}a:\n" for i in range(60)), ":50: is nested more than 50 deep"),
    "deep by aliases": (
        "a0: &a0 [x]\n" + "".join(f"a{i}: &a{i} [*a{i - 1}]\n" for i in range(1, 1000)),
        ":49: aliases make this too large; write out what is meant",
    ),
    "aliases that multiply": (
        "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
        + "".join(f"{b}: &{b} [{', '.join(['*' + a] * 10)}]\n" for a, b in pairwise("abcdefghij")),
        ":5: aliases make this too large; write out what is meant",
    ),
    "merges that multiply": (
        "a: &a {x: 1}\n"
        + "".join(f"{b}: &{b} {{<<: [{', '.join(['*' + a] * 20)}]}}\n" for a, b in pairwise("abcdefghij")),
        ":5: aliases make this too large; write out what is meant",
    ),
    "number of 5,000 digits": (
        ONE + f"limits: {{series_per_database: {'9' * 5000}}}",
        ":2: this cannot be read as int; put a text in quotes",
    ),
    "number of 20 digits": (ONE + f"a: {'9' * 20}", ":2: the number is too large"),
    "number in base 60": (ONE + "a: " + "1:" * 2000 + "1", ":2: the number is too large"),
    "number of 5,000 hex digits": (ONE + f"a: 0x{'f' * 5000}", ":2: the number is too large"),
    "no day": (ONE + "a: 2024-02-30", ":2: this cannot be read as timestamp; put a text in quotes"),
    "tag that does not fit": (ONE + "a: !!timestamp x", ":2: this cannot be read as timestamp; put a text in quotes"),
    # keys
    "unknown key": (ONE + "web: 1", f":2: web: unknown key; the keys here are {keys(Config)}"),
    "unknown key of a database": (
        entry("intervall: 5s"),
        f":3: databases[0].intervall: unknown key; the keys here are {keys(DatabaseConfig)}",
    ),
    "unknown limit": (
        ONE + "limits: {series: 5}",
        f":2: limits.series: unknown key; the keys here are {keys(LimitsConfig)}",
    ),
    "key twice": (entry("path: b.db"), ":3: the key 'path' is given twice"),
    "key no text": (ONE + "5: 1", ":2: the key 5 is not a text; put it in quotes"),
    "key a list": (ONE + "? [a]\n: 1", ":2: a key must be a text"),
    "key a list that claims to be a text": (ONE + "? !!str [a]\n: 1", ":2: a key must be a text"),
    "missing key": ("databases: [{name: a}]", ":1: databases[0].path: is missing"),
    "no databases": ("databases: []", ":1: databases: is empty; list at least one log, such as - path: logs/heist.db"),
    "databases without value": ("databases:", f":1: databases: {NO_VALUE}"),
    "key without value": (ONE + "limits:\n#  query_time: 5s", f":2: limits: {NO_VALUE}"),
    # kinds of values
    "no list": ("databases: {path: a.db}", ":1: databases: must be a list"),
    "no mapping": ("databases: [a.db]", ":1: databases[0]: must be a mapping of keys to values"),
    "no text": ("databases: [{path: 5}]", ":1: databases[0].path: must be a text; put it in quotes"),
    "empty text": ("databases: [{path: ''}]", ":1: databases[0].path: must not be empty"),
    "NUL": ('databases: [{path: "a\\0"}]', ":1: databases[0].path: must not contain a NUL"),
    "half a character in a text": (
        entry('name: "a\\ud800"'),
        ":3: the text holds half of a surrogate pair; write the character itself",
    ),
    "half a character in a key": (
        ONE + 'prices: {models: {"a\\udfff": {}}}',
        ":2: the text holds half of a surrogate pair; write the character itself",
    ),
    "long name": (
        entry("name: " + "x" * 129),
        ":3: databases[0].name: must have at most 128 bytes as UTF-8",
    ),
    "name of few characters and many bytes": (
        entry("name: " + "漢" * 43),
        ":3: databases[0].name: must have at most 128 bytes as UTF-8",
    ),
    "no number": (
        ONE + "limits: {series_per_database: many}",
        ":2: limits.series_per_database: must be a whole number",
    ),
    "half a number": (
        ONE + "limits: {series_per_database: 1000.5}",
        ":2: limits.series_per_database: must be a whole number",
    ),
    "too few": (ONE + "limits: {series_per_database: 5}", ":2: limits.series_per_database: must be at least 100"),
    "too many": (
        ONE + "limits: {series_per_database: 10000000}",
        ":2: limits.series_per_database: must be at most 1000000",
    ),
    "no boolean": (ONE + "api: {enabled: perhaps}", ":2: api.enabled: must be true or false"),
    # durations
    "number as duration": (
        entry("interval: 5"),
        ":3: databases[0].interval: 5 is not a duration; write it like 15s, 5m or 1h30m",
    ),
    "fraction as duration": (
        entry("interval: 1.5s"),
        ":3: databases[0].interval: '1.5s' is not a duration; write it like 15s, 5m or 1h30m",
    ),
    "null as duration": (
        entry("interval:"),
        ":3: databases[0].interval: null is not a duration; write it like 15s, 5m or 1h30m",
    ),
    "no time": (
        entry("stalled_after: 0s"),
        ":3: databases[0].stalled_after: '0s' is out of range; a duration is longer than 0s and at most 10y",
    ),
    "eternity": (
        entry("reconcile_interval: 11y"),
        ":3: databases[0].reconcile_interval: '11y' is out of range; a duration is longer than 0s and at most 10y",
    ),
    "duration of 5,000 digits": (
        entry(f"interval: {'9' * 5000}s"),
        f":3: databases[0].interval: '{'9' * 199}… is out of range; a duration is longer than 0s and at most 10y",
    ),
    "expires too soon": (
        entry("expire_after: 5s"),
        ":2: databases[0]: expire_after is shorter than interval: all numbers would vanish between two refreshes",
    ),
    # what a database says of its log
    "time zone": (
        entry("timezone: Mars/Base"),
        ":3: databases[0].timezone: 'Mars/Base' is not a time zone; use an IANA name like UTC or Europe/Berlin",
    ),
    "path as time zone": (
        entry("timezone: ../etc/passwd"),
        ":3: databases[0].timezone: '../etc/passwd' is not a time zone; use an IANA name like UTC or Europe/Berlin",
    ),
    "regular expression": (
        entry("session_labels: '(?P<a>'"),
        f":3: databases[0].session_labels: '(?P<a>' is not a regular expression: missing ): (?P<a>{RE2}",
    ),
    "look-ahead": (
        entry("session_labels: '(?P<a>x)(?=y)'"),
        ":3: databases[0].session_labels: '(?P<a>x)(?=y)' is not a regular expression: "
        f"invalid perl operator: (?={RE2}",
    ),
    "deep expression": (
        entry(f"session_labels: '{'(' * 100_000}(?P<a>x){')' * 100_000}'"),
        f":3: databases[0].session_labels: '{'(' * 199}… is not a regular expression: "
        f"it is longer than 1000 characters{RE2}",
    ),
    "vast expression": (
        entry("session_labels: '(?P<a>((x{100}){100}){100})'"),
        ":3: databases[0].session_labels: '(?P<a>((x{100}){100}){100})' is not a regular expression: "
        f"invalid repetition size: {{100}}{RE2}",
    ),
    "group twice": (
        entry("session_labels: '(?P<a>x)|(?P<a>y)'"),
        ":3: databases[0].session_labels: '(?P<a>x)|(?P<a>y)' is not a regular expression: "
        f"the group a is there twice{RE2}",
    ),
    "half a character": (
        entry('session_labels: "(?P<a>\\ud800)"'),
        ":3: the text holds half of a surrogate pair; write the character itself",
    ),
    "no group": (
        entry("session_labels: 'setup_.'"),
        ":3: databases[0].session_labels: 'setup_.' has no named group; write each label as (?P<label>...)",
    ),
    "reserved label": (
        entry("session_labels: '(?P<job>.)'"),
        ":3: databases[0].session_labels: 'job' cannot be a session label: metrics or Prometheus use the name; "
        "choose another",
    ),
    "label of a metric": (
        entry("session_labels: '(?P<setup>.)(?P<agent>.)'"),
        ":3: databases[0].session_labels: 'agent' cannot be a session label: metrics or Prometheus use the name; "
        "choose another",
    ),
    "label of the API": (
        entry("session_labels: '(?P<limit>.)'"),
        ":3: databases[0].session_labels: 'limit' cannot be a session label: the API has a parameter of the name; "
        "choose another",
    ),
    "labels as a list": (
        entry("session_labels: [project]"),
        ":3: databases[0].session_labels: must be a pattern, or a mapping with pattern: and columns:",
    ),
    "no labels": (
        entry("session_labels: {}"),
        ":3: databases[0].session_labels: gives no label; give pattern: or columns:",
    ),
    "unknown key of labels": (
        entry("session_labels: {columns: [project], column: x}"),
        ":3: databases[0].session_labels.column: unknown key; the keys here are pattern, columns",
    ),
    "expression among labels": (
        entry("session_labels: {pattern: 'setup_.'}"),
        ":3: databases[0].session_labels.pattern: 'setup_.' has no named group; write each label as (?P<label>...)",
    ),
    "column that metrics have": (
        entry("session_labels: {columns: [project, source]}"),
        ":3: databases[0].session_labels.columns: 'source' cannot be a session label: metrics or Prometheus use the "
        "name; name the label otherwise: columns: {other: source}",
    ),
    "column with a meaning": (
        entry("session_labels: {columns: {how: reason}}"),
        ":3: databases[0].session_labels.columns: 'reason' cannot be a session label: the column has a meaning of its "
        "own",
    ),
    "column twice": (
        entry("session_labels: {columns: [project, project]}"),
        ":3: databases[0].session_labels.columns: 'project' is there twice",
    ),
    "column and group": (
        entry("session_labels: {pattern: '(?P<project>.)', columns: [project]}"),
        ":3: databases[0].session_labels: 'project' is both a group of pattern: and a column; name one otherwise",
    ),
    "columns no list": (
        entry("session_labels: {columns: project}"),
        ":3: databases[0].session_labels.columns: must be a list of columns, or a mapping of label to column",
    ),
    "label no name": (
        entry("session_labels: '(?P<été>.)'"),
        ":3: databases[0].session_labels: 'été' cannot be a session label: a label's name has only a-z, A-Z, 0-9 and _",
    ),
    "glob with name": (
        "databases: [{path: 'logs/*.db', name: a}]",
        ":1: databases[0].name: a glob names its databases by file; leave name out",
    ),
    "name twice": (
        "databases:\n- {path: a.db, name: a}\n- {path: b.db, name: a}",
        ":3: databases[1].name: 'a' is already the name of databases[0]",
    ),
    "path twice": (
        "databases:\n- {path: a.db, name: a}\n- {path: a.db}",
        ":3: databases[1].path: is the path of databases[0] too; to read it twice, name both entries",
    ),
    "unknown profile": (
        entry("profile: heist"),
        ":3: databases[0].profile: there is no profile 'heist'; use one of auto, "
        f"{', '.join(shipped())}, mine, or write it under profiles:",
    ),
    # profiles
    "shipped profile": (
        ONE + "profiles:\n  demo: {sessions: 'SELECT :after, :until'}",
        ":3: profiles.demo: the name is a shipped profile's; choose another",
    ),
    "profile of nothing": (
        ONE + "profiles:\n  mine: {description: x}",
        ":3: profiles.mine: maps nothing: give at least one of sessions, messages, tool_calls, model_calls",
    ),
    "no mapping as profile": (
        ONE + "profiles:\n  mine: [x]",
        ":3: profiles.mine: must be a mapping of keys to values",
    ),
    "no SELECT": (
        profile("messages: DELETE FROM m"),
        ":5: profiles.mine.messages: must be one SELECT, without a semicolon",
    ),
    "two statements": (
        profile("messages: SELECT 1; DROP TABLE m"),
        ":5: profiles.mine.messages: must be one SELECT, without a semicolon",
    ),
    "no range": (
        profile("messages: SELECT * FROM m"),
        f":3: profiles.mine: messages: the SELECT lacks :after and :until; {RANGE}",
    ),
    "half a range": (
        profile("tool_calls: SELECT * FROM m WHERE id > :after"),
        f":3: profiles.mine: tool_calls: the SELECT lacks :until; {RANGE}",
    ),
    "SELECT with a misspelt parameter": (
        profile("messages: SELECT id FROM a WHERE id > :after AND id <= :untill"),
        ":3: profiles.mine: messages: the SELECT has the parameter :untill, which nobody gives a value; "
        "there are :after and :until",
    ),
    "SELECT with parameters of other kinds": (
        profile("messages: SELECT ?1, @a, $b, ? FROM a WHERE id > :after AND id <= :until"),
        ":3: profiles.mine: messages: the SELECT has the parameter ?1, @a, $b, ?, which nobody gives a value; "
        "there are :after and :until",
    ),
    "unknown relation": (
        profile("session: SELECT 1"),
        ":5: profiles.mine.session: unknown key; the keys here are description, framework, tried, source, "
        "paths, session_is, infers, missing, labels, detect, order, sessions, messages, tool_calls, model_calls, "
        "statuses, outcomes",
    ),
    "unknown status": (
        profile("statuses: {done: [x]}"),
        ":5: profiles.mine.statuses.done: unknown key; the keys here are completed, failed, active",
    ),
    "statuses no list": (
        profile("statuses: {completed: done}"),
        ":5: profiles.mine.statuses.completed: must be a list",
    ),
    "status twice": (
        profile("statuses: {completed: [Done], failed: [done]}"),
        ":5: profiles.mine.statuses: 'done' is under both completed and failed; leave it in one of them",
    ),
    "NULL as failure": (
        profile("outcomes: {failure: [null]}"),
        ":5: profiles.mine.outcomes: null is under both failure and pending (pending has null unless it is given "
        "otherwise); leave it in one of them",
    ),
    # prices
    "price without output": (
        ONE + "prices:\n  models:\n    gpt*: {input: 2}",
        ":4: prices.models.gpt*.output: is missing",
    ),
    "negative price": (
        ONE + "prices:\n  models:\n    gpt*: {input: -2, output: 1}",
        ":4: prices.models.gpt*.input: must be US dollars per million tokens, such as 2.5",
    ),
    "price in words": (
        ONE + "prices:\n  models:\n    gpt*: {input: 2, output: $10}",
        ":4: prices.models.gpt*.output: must be US dollars per million tokens, such as 2.5",
    ),
    "price a boolean": (
        ONE + "prices:\n  models:\n    a.b:\n      input: 2\n      output: yes",
        ":6: prices.models.a.b.output: must be US dollars per million tokens, such as 2.5",
    ),
    "price infinite": (
        ONE + "prices: {models: {x: {input: .inf, output: 1}}}",
        ":2: prices.models.x.input: must be US dollars per million tokens, such as 2.5",
    ),
    "unknown key of a price": (
        ONE + "prices:\n  models:\n    gpt*: {input: 2, output: 1, cached: 1}",
        ":4: prices.models.gpt*.cached: unknown key; the keys here are input, output, cache_read, cache_write",
    ),
    "model without prices:": (
        ONE + "prices: {gpt*: {input: 2, output: 1}}",
        ":2: prices.gpt*: unknown key; the keys here are bundled, models",
    ),
    "price no mapping": (
        ONE + "prices: {models: {gpt*: 2}}",
        ":2: prices.models.gpt*: must be a mapping of keys to values",
    ),
    # environment variables
    "unset variable": (
        "databases: [{path: '${NO_SUCH_VARIABLE}/a.db'}]",
        ":1: databases[0].path: the environment variable NO_SUCH_VARIABLE is not set",
    ),
    "open variable": (
        "databases: [{path: '${HOME/a.db'}]",
        ":1: databases[0].path: after ${ there must be the name of an environment variable and }",
    ),
}


def test_a_character_that_json_escapes_as_two_is_one() -> None:
    config = parse(json.dumps({"databases": [{"path": "a.db", "name": "😀 heist"}]}), Path("config.yaml"))
    assert config.databases[0].name == "😀 heist"
    with pytest.raises(ValueError, match="half of a surrogate pair"):
        LabelPattern("(?P<a>\ud800)")


def test_a_variable_of_the_environment_is_utf_8(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NAME_OF_IT", "a\udcff")
    assert problems("databases: [{path: a.db, name: '${NAME_OF_IT}'}]") == [
        "config.yaml:1: databases[0].name: must be UTF-8, also what an environment variable puts into it"
    ]


@pytest.mark.parametrize(("text", "message"), MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_named_with_place_and_remedy(text: str, message: str) -> None:
    if ", mine, or write it" in message:
        text += profile("")[len(ONE) :]
    assert problems(text) == [f"config.yaml{message}"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "databases: [{path: a.db, interval: '${SECRET}'}]",
            "'${SECRET}' is not a duration; write it like 15s, 5m or 1h30m",
        ),
        (
            "databases: [{path: a.db, interval: '1${SECRET}'}]",
            "'1${SECRET}' is not a duration; write it like 15s, 5m or 1h30m",
        ),
        (
            "databases: [{path: a.db, timezone: '${SECRET}'}]",
            "'${SECRET}' is not a time zone; use an IANA name like UTC or Europe/Berlin",
        ),
        (
            "databases: [{path: a.db, session_labels: '(${SECRET}'}]",
            f"'(${{SECRET}}' is not a regular expression{RE2}",
        ),
        (
            "databases: [{path: a.db, session_labels: '(?P<_${SECRET}>x)'}]",
            f"'(?P<_${{SECRET}}>x)' is not a regular expression{RE2}",
        ),
        (
            "databases: [{path: a.db, session_labels: '(?P<${LABEL}>x)'}]",
            "a group of '(?P<${LABEL}>x)' cannot be a session label: metrics or Prometheus use the name; "
            "choose another",
        ),
        (
            "databases: [{path: a.db, name: '${SECRET}'}, {path: b.db, name: '${SECRET}'}]",
            "'${SECRET}' is already the name of databases[0]",
        ),
        (
            "databases: [{path: a.db, profile: '${SECRET}'}]",
            f"there is no profile '${{SECRET}}'; use one of auto, {', '.join(shipped())}, or write it under profiles:",
        ),
        (
            profile("statuses: {completed: ['${SECRET}'], failed: ['${SECRET}']}"),
            "'${SECRET}' is under both completed and failed; leave it in one of them",
        ),
    ],
)
def test_no_message_shows_the_value_of_a_variable(text: str, message: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET", "Hunter2 'und' \"mehr\\")
    monkeypatch.setenv("LABEL", "database")
    (problem,) = problems(text)
    assert problem.endswith(f": {message}")


def test_a_failure_does_not_show_the_value_of_a_variable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET", "hunter2")
    config = parse("databases: [{path: '${SECRET}.db'}]", tmp_path / "config.yaml")
    refresh = Exporting(tmp_path / "log.db").again(config)
    refresh.run()
    assert refresh.status.failure is not None
    assert str(refresh.status.failure).startswith(f"{tmp_path}/${{SECRET}}.db: ")


def test_a_glob_without_a_log_and_a_wrong_state_do_not_show_the_value_of_a_variable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SECRET", "hunter2")
    path = tmp_path / "config.yaml"
    path.write_text("databases: [{path: '${SECRET}/*.db'}]\nstate: config.yaml/${SECRET}.db")
    command = [sys.executable, "-m", "exporter", "--config.file", str(path), "--web.listen-address", "127.0.0.1:0"]
    for more in (["check"], ["print"], []):
        ended = subprocess.run([*command, *more], capture_output=True, text=True, check=False)
        assert ended.returncode == 1
        assert "hunter2" not in ended.stdout + ended.stderr
        assert "/${SECRET}" in ended.stdout + ended.stderr
    assert list(matches(load(path))) == [f"{tmp_path}/${{SECRET}}/*.db"]


@settings(deadline=None)
@given(st.text(alphabet=" \n\t[]{}:,-&*!?|>'\"#%@`~<=0123456789abxtruenl.$\\", max_size=60))
def test_any_text_is_a_configuration_or_a_mistake(text: str) -> None:
    for document in (text, ONE + text, f"databases: [{{path: a.db, interval: {text}}}]"):
        with suppress(ConfigError):
            parse(document, Path("config.yaml"))


def problems(text: str) -> list[str]:
    with pytest.raises(ConfigError) as raised:
        parse(text, Path("config.yaml"))
    return list(raised.value.problems)


def test_all_mistakes_are_reported_together() -> None:
    text = """\
databases:
  - path: a.db
    interval: 5
    timezone: Mars
  - {path: "${NO_SUCH_VARIABLE}", profile: nope}
limits: {query_time: 0s}
web: 1
"""
    found = [problem.split(": ")[:2] for problem in problems(text)]
    assert sorted(found) == [
        ["config.yaml:3", "databases[0].interval"],
        ["config.yaml:4", "databases[0].timezone"],
        ["config.yaml:5", "databases[1].path"],
        ["config.yaml:5", "databases[1].profile"],
        ["config.yaml:6", "limits.query_time"],
        ["config.yaml:7", "web"],
    ]


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda p: None, "No such file or directory; correct --config.file, or make one"),
        (lambda p: p.mkdir(), "Is a directory; correct --config.file, or make one"),
        (lambda p: p.write_bytes(b"a: \xff"), "is not UTF-8 text (invalid start byte at byte 3)"),
        (lambda p: p.write_bytes(b"a: \x00"), "is not YAML: unacceptable character #x0000"),
    ],
    ids=["missing", "directory", "not UTF-8", "NUL"],
)
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, make: object, message: str) -> None:
    path = tmp_path / "config.yaml"
    make(path)  # type: ignore[operator]
    with pytest.raises(ConfigError) as raised:
        load(path)
    (problem,) = raised.value.problems
    assert problem.startswith(f"{path}: {message}")


def test_defaults_are_as_documented() -> None:
    config = parse(ONE, Path("/etc/exporter/config.yaml"))
    (database,) = config.databases
    assert database.profile == "auto"
    assert (database.interval, database.stalled_after, database.expires_after) == (15, 1800, 60)
    assert (database.reconcile_interval, database.timezone) == (3600, ZoneInfo("UTC"))
    assert (database.session_labels, database.is_glob, config.state) == (None, False, None)
    assert config.limits.series_per_database == 10_000
    assert config.folder == Path("/etc/exporter")


def test_a_leading_tilde_is_the_home_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/crew")
    text = "databases: [{path: ~/a.db}, {path: '~/logs/*.db'}, {path: logs/~b.db}]\nstate: ~/state.db"
    config = parse(text, Path("/etc/exporter/config.yaml"))
    assert [d.path for d in config.databases] == ["/home/crew/a.db", "/home/crew/logs/*.db", "logs/~b.db"]
    assert config.state == "/home/crew/state.db"
    with pytest.raises(ConfigError, match=r"databases\[1\].path: is the path of databases\[0\] too"):
        parse("databases: [{path: ~/a.db}, {path: /home/crew/a.db}]", Path("config.yaml"))


def test_parameters_are_no_texts_comments_or_names() -> None:
    sql = "SELECT id, ':a' AS ':b', \"@c\", [?d], x -> '$.e' FROM t -- :f\nWHERE id > :after /* :g */ AND id <= :until"
    assert Profile(sessions=sql).sessions == sql


@pytest.mark.parametrize(
    ("pattern", "environment", "place"),
    [
        ("${TOOL_HOME:-~/.tool}/log.db", {}, "/home/[c]rew/.tool/log.db"),
        ("${TOOL_HOME:-~/.tool}/log.db", {"TOOL_HOME": ""}, "/home/[c]rew/.tool/log.db"),
        ("${TOOL_HOME:-~/.tool}/log.db", {"TOOL_HOME": "/srv/[x]"}, "/srv/[x]/log.db"),
        ("~/Library/Application Support/*.db", {}, "/home/[c]rew/Library/Application Support/a.db"),
        ("${FOLDER:-~}/log.db", {}, "/home/[c]rew/log.db"),
        ("./log.db", {}, "{folder}/log.db"),
    ],
)
def test_places_of_profiles(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, pattern: str, environment: dict[str, str], place: str
) -> None:
    """What the environment puts into a pattern is no wildcard."""
    for name, value in {"HOME": "/home/[c]rew", **environment}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)
    assert fnmatchcase(place.format(folder=tmp_path), default_place(pattern))


def test_values_are_read_as_meant(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGS", "/var/log")
    monkeypatch.setenv("NAME", "heist")
    text = """
databases:
  - path: ${LOGS}/${NAME}.db
    interval: 1m500ms
    expire_after: 1h30m
    timezone: Europe/Berlin
    session_labels: '^(?P<setup>setup_[a-z])_(?P<crew>.)'
  - &other {path: 'logs/*.db', interval: 1d, profile: mine}
  - {<<: *other, path: 'more/[ab].db'}
profiles:
  mine:
    sessions: SELECT * FROM s WHERE id > :after AND id <= :until
    statuses: {completed: [1, DONE, true]}
"""
    first, second, third = parse(text, Path("config.yaml")).databases
    assert (first.path, first.interval, first.expires_after) == ("/var/log/heist.db", 60.5, 5400)
    assert first.timezone == ZoneInfo("Europe/Berlin")
    assert first.session_labels is not None
    assert first.session_labels.names == ("setup", "crew")
    assert (second.is_glob, second.expires_after) == (True, 3 * 86400)
    assert (third.path, third.interval, third.profile, third.is_glob) == ("more/[ab].db", 86400, "mine", True)


def test_a_config_is_frozen() -> None:
    config = parse(ONE, Path("config.yaml"))
    with pytest.raises(ValueError, match="frozen"):
        config.state = "other.db"  # type: ignore[misc]


def test_the_example_is_valid_with_its_comments_and_without() -> None:
    text = EXAMPLE.read_text("utf-8")
    (database,) = load(EXAMPLE).databases
    assert database.name == "heist"
    uncommented = [line.replace("# ", "", 1) if is_example(line) else line for line in text.splitlines()]
    config = parse("\n".join(uncommented), EXAMPLE)
    assert (config.databases[0].timezone, config.state) == (ZoneInfo("Europe/Berlin"), "demo/state.db")
    assert config.profiles["mine"].statuses.failed == ("crashed",)


def is_example(line: str) -> bool:
    """Whether a line of the example is YAML behind a comment sign, not prose."""
    body = line.strip().removeprefix("#").strip()
    return line.strip().startswith("#") and (":" in body.split(" ")[0] or body.startswith(("SELECT", "FROM")))


# -- session labels ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pattern", "text", "labels"),
    [
        (r"^(?P<setup>setup_[a-z])_", "setup_b_1", {"setup": "setup_b"}),
        (r"^(?P<setup>setup_[a-z])_", "other", {"setup": ""}),
        (r"(?P<z>[a-z]+)-(?:x|y)-(.)(?P<a>\d+)?", "abc-y-?", {"z": "abc", "a": ""}),
        (r"(?P<z>[a-z]+)-(?:x|y)-(.)(?P<a>\d+)?", "abc-y-?12", {"z": "abc", "a": "12"}),
        (r"(?i)^(?P<x>.)", "計算", {"x": "計"}),
        (r"(?P<x>.+)", "", {"x": ""}),
        (r"(?P<x>\C)", "計", {"x": "\ufffd"}),  # a byte
        (r"(?P<x>.+)", "\ud800", {"x": "?"}),
        (r"^(?P<x>(a+)+)$", "a" * 40 + "!", {"x": ""}),  # with backtracking: 2**40 steps
        (r"^(?P<x>(a|aa)+)$", "a" * 1000, {"x": "a" * 1000}),
        (r"(?P<x>(.*)*(.*)*=)", "x" * 1000, {"x": ""}),
    ],
)
def test_a_pattern_finds_labels_in_a_session_id(pattern: str, text: str, labels: dict[str, str]) -> None:
    found = LabelPattern(pattern)
    assert list(found.names) == list(labels)
    assert found.values(text) == tuple(labels.values())
    assert found.values(None) == ("",) * len(labels)


def test_patterns_are_equal_as_their_texts_are() -> None:
    """So that a reload that changes nothing keeps the totals."""
    assert LabelPattern("(?P<x>a)") == LabelPattern("(?P<x>a)") != LabelPattern("(?P<x>b)")


def test_a_session_id_that_was_made_for_a_nested_quantifier_stops_nothing(tmp_path: Path) -> None:
    log = Log(tmp_path / "log.db")
    log.session("a" * 40)
    log.session("a" * 39 + "!")
    exporting = Exporting(log.path, session_labels="^(?P<setup>(a+)+)$")
    while exporting.refresh.run():
        pass
    exporting.publisher.publish()
    page = exporting.publisher.page(Format.TEXT, gzipped=False).decode()
    assert f'agent_sessions_started_total{{database="log",setup="{"a" * 40}"}} 1\n' in page
    assert 'agent_sessions_started_total{database="log"} 1\n' in page


# -- names -------------------------------------------------------------------------------------------------------------


def named(config: Config, before: dict[str, str] | None = None) -> dict[str, str]:
    return {name: path.relative_to(config.folder).as_posix() for name, (path, _) in databases(config, before or {})}


def test_names_are_unique_whatever_files_are_there(tmp_path: Path) -> None:
    for file in ("b.db", "logs/b.db", "logs/c.db", "logs/c.db-wal", "logs/c.db-journal", "logs/d.sqlite", "x/y/b.db"):
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).touch()
    text = """
databases:
  - {path: b.db}
  - {path: missing.db, name: b}
  - {path: x/b.db}
  - {path: logs/*}
  - {path: logs/c.db, name: own}
  - {path: 'x/**/*.db'}
"""
    assert named(parse(text, tmp_path / "config.yaml")) == {
        "b.db": "b.db",
        "b": "missing.db",
        "x/b.db": "x/b.db",
        "logs/b.db": "logs/b.db",
        "d": "logs/d.sqlite",
        "own": "logs/c.db",
        "y/b.db": "x/y/b.db",
    }


def test_no_file_is_left_out_for_want_of_a_name(tmp_path: Path) -> None:
    config = parse("databases: [{path: x/a.db}, {path: y/a.db}, {path: a.db}]", tmp_path / "config.yaml")
    assert named(config) == {"a": "x/a.db", "a.db": "y/a.db", "a.db (2)": "a.db"}


def test_a_file_that_several_globs_find_is_read_once(tmp_path: Path) -> None:
    for name in ("a.db", "b.db"):
        (tmp_path / name).touch()
    config = parse("databases: [{path: '*.db'}, {path: 'a*'}, {path: '**/*.db'}]", tmp_path / "config.yaml")
    found = named(config)
    assert found == {"a": "a.db", "b": "b.db"}
    assert named(config, {str(tmp_path / path): name for name, path in found.items()}) == found, "also the next time"


def test_a_name_once_given_stays(tmp_path: Path) -> None:
    config = parse("databases: [{path: '*/*.db'}]", tmp_path / "config.yaml")
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "a.db").touch()
    assert named(config) == {"b/a.db": "b/a.db"}
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "a.db").touch()
    assert named(config, {str(tmp_path / "b" / "a.db"): "a"}) == {"a/a.db": "a/a.db", "a": "b/a.db"}


def test_one_file_may_be_read_twice_under_two_names(tmp_path: Path) -> None:
    text = "databases: [{path: a.db, name: calls}, {path: a.db, name: summary, profile: heist-documented}]"
    config = parse(text, tmp_path / "config.yaml")
    assert named(config, {str(tmp_path / "a.db"): "summary"}) == {"calls": "a.db", "summary": "a.db"}
