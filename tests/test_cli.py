"""The command line: real processes, real files, exit codes, and the text on the terminal."""

import io
import json
import logging
import os
import pty
import re
import signal
import socket
import sqlite3
import subprocess
import termios
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import replace
from pathlib import Path

import pytest

from exporter import __version__
from exporter.commands.cli import main, parse
from exporter.commands.progress import Progress
from exporter.config.settings import Config
from exporter.metrics.catalogue import BUILT_IN
from tests.conftest import AsNobody, Spawn
from tests.support.exporting import Exporting
from tests.support.logs import Log
from tests.support.serving import EXPORTER, Server, configure, get, serve, wait_for


def run(folder: Path, *arguments: str, code: int = 0) -> tuple[str, str]:
    """Run the program to its end in a folder; returns stdout and stderr."""
    done = subprocess.run([*EXPORTER, *arguments], cwd=folder, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == code, done.stderr
    return done.stdout, done.stderr


def here(folder: Path, *arguments: str, code: int = 0) -> tuple[str, str]:
    """The same for commands that leave nothing running, in this process, which is a second faster."""
    out, err = io.StringIO(), io.StringIO()
    loggers = [logging.getLogger(name) for name in ("", "exporter")]
    before = [(logger, logger.handlers, logger.level) for logger in loggers]
    try:
        with chdir(folder), redirect_stdout(out), redirect_stderr(err):
            assert main(arguments) == code, err.getvalue()
    finally:
        for logger, handlers, level in before:
            logger.handlers = handlers
            logger.setLevel(level)
    return out.getvalue(), err.getvalue()


@pytest.fixture
def heist(tmp_path: Path) -> Path:
    """A folder with a small log and a config for it."""
    log = Log(tmp_path / "heist.db", "heist-day18")
    log.session("s1", "completed", 3)
    log.messages("s1", "planner", "hacker", "<script>")
    log.call("s1", "drill", 1)
    log.close()
    configure(tmp_path, "[{path: heist.db}]")
    return tmp_path


@pytest.fixture(scope="module")
def big_log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """1.5 million messages: seconds of a first pass."""
    path = tmp_path_factory.mktemp("big") / "big.db"
    fill(path, 1_500_000)
    return path


def fill(path: Path, messages: int) -> None:
    log = Log(path, "heist-day18")
    log.db.execute(f"""
        INSERT INTO messages (session_id, turn_id, agent_name, agent_role, message, timestamp)
        WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {messages - 1})
        SELECT 's' || (i / 1000 * 50 + i % 50), i / 50 % 20, 'agent' || (i % 7), 'role', '', 1750000000 + i
        FROM n""")
    log.close()


# -- words -------------------------------------------------------------------------------------------------------------


def test_help_names_every_command_flag_and_exit_code(tmp_path: Path) -> None:
    out, _ = run(tmp_path, "--help")
    for word in (
        *(
            "serve",
            "check",
            "print",
            "discover",
            "demo",
            "--config.file",
            "--web.listen-address",
            "--web.telemetry-path",
        ),
        *("--web.enable-lifecycle", "--log.level", "--log.format", "--version", "exit codes", "127.0.0.1:8007"),
    ):
        assert word in out
    assert max(map(len, out.splitlines())) < 120


def test_version(tmp_path: Path) -> None:
    assert run(tmp_path, "--version")[0] == f"agent-session-exporter {__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--web.port", "1"], "error: unrecognized arguments: --web.port"),
        (["check", "--write", "new.yaml"], "error: unrecognized arguments: --write"),
        (["--web.listen-address", "8007"], "'8007' is no HOST:PORT, like 127.0.0.1:8007 or [::1]:8007"),
        (["--web.listen-address", "localhost:65536"], "'localhost:65536' is no HOST:PORT"),
        (["--web.telemetry-path", "metrics"], "'metrics' is not a path like /metrics"),
        (["--web.telemetry-path", "/"], "'/' is not a path like /metrics"),
        (["--log.level", "loud"], "argument --log.level: invalid choice: 'loud'"),
        (["--log.form", "json"], "error: unrecognized arguments: --log.form"),
    ],
)
def test_a_wrong_command_line_is_exit_code_2(
    capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    with pytest.raises(SystemExit, match=r"^2$"):
        main(arguments)
    assert message in capsys.readouterr().err


@pytest.mark.parametrize(
    ("command", "flags"),
    [
        ("serve", "FILE --config.file --web.listen-address --web.enable-lifecycle --log.level"),
        ("check", "FILE --config.file --log.level --log.format"),
        ("print", "FILE --config.file --log.level --log.format"),
        ("discover", "--write --log.level --log.format"),
        ("demo", "FILE --config.file --web.listen-address"),
    ],
)
def test_each_command_has_a_help_of_its_own(tmp_path: Path, command: str, flags: str) -> None:
    out, _ = run(tmp_path, command, "--help")
    assert out.startswith(f"usage: agent-session-exporter {command} [-h]")
    for word in (*flags.split(), "exit codes"):
        assert word in out
    assert ("--web." in out) == ("--web." in flags)


def test_a_config_that_is_not_there_is_exit_code_2(tmp_path: Path) -> None:
    _, err = run(tmp_path, "check", "--config.file", "mine.yaml", code=2)
    remedy = "correct --config.file, or make one with: agent-session-exporter discover --write FILE"
    assert err == f"mine.yaml: No such file or directory; {remedy}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ("--log.level", "error", "print", "a.db", "b.db"),
        ("print", "--log.level", "error", "a.db", "b.db"),
        ("print", "a.db", "--log.level=error", "b.db"),
        ("print", "a.db", "b.db", "--log.level", "error"),
    ],
)
def test_flags_stand_before_the_command_after_it_and_between_files(arguments: tuple[str, ...]) -> None:
    options = parse(arguments)
    assert (options.command, options.files, options.log_level) == ("print", ["a.db", "b.db"], "error")
    assert (options.log_format, options.config, options.addresses) == ("logfmt", None, [("127.0.0.1", 8007)])


def test_without_a_command_files_are_served() -> None:
    options = parse(["--web.listen-address", ":1", "a.db", "--web.listen-address", ":2"])
    assert (options.command, options.command_implied, options.files) == ("serve", True, ["a.db"])
    assert options.addresses == [("", 1), ("", 2)]
    assert parse([]).command == "serve"
    assert not parse(["serve", "a.db"]).command_implied


@pytest.mark.parametrize("command", ["serve", "check"])
def test_every_command_reports_every_mistake_of_the_config(tmp_path: Path, command: str) -> None:
    configure(tmp_path, "[{path: a.db, interval: 5}]", "web: 1")
    _, err = run(tmp_path, command, code=2)
    assert err.splitlines() == [
        "config.yaml:1: databases[0].interval: 5 is not a duration; write it like 15s, 5m or 1h30m",
        f"config.yaml:2: web: unknown key; the keys here are {', '.join(Config.model_fields)}",
    ]


@pytest.mark.parametrize(
    "value",
    ["&a [*a]", "[" * 5000, "9" * 5000, f"'{'(' * 5000}'", "{a: &a [x, x, x], b: &b [*a, *a], c: [*b, *b"],
    ids=["recursive", "deep", "a number of 5,000 digits", "a pattern of 5,000 brackets", "aliases and no end"],
)
def test_a_config_that_no_person_wrote_is_exit_code_2_too(tmp_path: Path, value: str) -> None:
    configure(tmp_path, f"[{{path: a.db,\n  session_labels: {value}}}]")
    _, err = run(tmp_path, "check", code=2)
    assert err.startswith("config.yaml:2: ")
    assert err.count("\n") == 1


# -- check -------------------------------------------------------------------------------------------------------------


def test_check_tells_what_would_be_published(heist: Path) -> None:
    out, err = run(heist, "check")
    assert err == ""
    assert out == (
        f"heist: {heist}/heist.db\n"
        "  profile heist-day18: has sessions(session_id, start_time, end_time, total_turns, status), "
        "messages(id, session_id, turn_id, agent_name, agent_role, message, timestamp), "
        "tool_calls(id, session_id, agent_name, tool_name, timestamp, success, execution_time); "
        "closer than heist-documented, which would fit too\n"
        "  sessions: 1 completed\n"
        "  messages: 3\n"
        "  interactions: 2\n"
        "  settled tool calls: 1\n"
        "  pending tool calls: 0\n"
        f"  series: {len(re.findall('^agent_(?!exporter_)', here(heist, 'print')[0], re.MULTILINE))}\n"
        "  advice: tool_calls: the table has no index on the session, so that a question about one session reads all "
        "of it\n"
        "0 problems found\n"
    )


SCANNING = """
profiles:
  mine:
    sessions: >
      SELECT rowid AS id, session_id, NULL AS started_at, NULL AS ended_at, NULL AS turns, 'odd' AS status
      FROM sessions WHERE rowid > :after AND rowid <= :until
    messages: >
      SELECT id, session_id, NULL AS turn, agent_name AS agent, NULL AS role, NULL AS at, message AS text
      FROM messages WHERE id + 0 > :after AND id + 0 <= :until
"""


def test_check_names_every_problem_and_is_exit_code_1(heist: Path) -> None:
    (heist / "empty.db").touch()
    entries = "[{path: heist.db, profile: mine}, {path: missing.db}, {path: config.yaml}, {path: 'logs/*.db'}]"
    configure(heist, entries, SCANNING)
    out, _ = here(heist, "check", code=1)
    assert [line.removeprefix("  PROBLEM ") for line in out.splitlines() if "PROBLEM" in line] == [
        "no log matches; one is read as soon as it appears - or correct path:",
        "the profile does not map status='odd'; add it to statuses: or outcomes: of a profile of your own",
        "messages: each read goes through the whole of messages; let the profile's SELECT end in WHERE id > :after AND "
        "id <= :until on the bare integer key",
        f"{heist}/missing.db: no such file; it is read as soon as it appears - or correct path:",
        f"{heist}/config.yaml: is not a SQLite database (it begins with b'databases: [{{pat'); correct path:, "
        "or restore it",
    ]
    assert out.endswith("5 problems found\n")


def test_check_tells_the_plan_of_a_select_that_runs_away(heist: Path) -> None:
    """What is wrong with it is known without running it; that it took too long alone would help nobody."""
    (heist / "config.yaml").write_text(
        "databases: [{path: heist.db, profile: mine}]\nlimits: {query_time: 200ms}\nprofiles:\n  mine:\n"
        "    messages: >\n"
        "      SELECT m.id, m.session_id, NULL AS turn, m.agent_name AS agent, NULL AS role, NULL AS at, NULL AS text\n"
        "      FROM messages AS m WHERE m.id > :after AND m.id <= :until AND EXISTS (\n"
        "      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT 1 FROM n, tool_calls AS c\n"
        "      WHERE c.tool_name = i)\n"
    )
    out, _ = run(heist, "check", code=1)
    assert "a read took longer than its limit" in out
    assert "messages: each read goes through the whole of tool_calls; " in out


TEXT_KEY = """
profiles:
  mine:
    sessions: >
      SELECT {id} AS id, uuid AS session_id, NULL AS started_at, NULL AS ended_at, NULL AS turns, 'done' AS status
      FROM runs WHERE {where}
    statuses: {{completed: [done]}}
"""


@pytest.mark.parametrize(
    ("id_", "where", "problem"),
    [
        (
            "rowid",
            "uuid > :after AND uuid <= :until",
            # 96 to 99 of 96 to 119 begin with 9, which as texts are the only ones above the last rowid, 24
            "sessions: 4 rows are in no range of ids up to the last one, 24, and not read; let the WHERE compare "
            ":after and :until with id itself, the table's integer key or rowid",
        ),
        (
            "uuid",
            "uuid > :after AND uuid <= :until",
            "{path}: an id of the profile's SELECT is not a whole number; let id be the rowid, or the INTEGER PRIMARY "
            "KEY, of the table",
        ),
        (
            "rowid",
            "rowid > :after AND rowid < :until",
            "sessions: ranges of ids leave rows out or give them twice, such as that with the id 24; "
            "let the WHERE be id > :after AND id <= :until, without GROUP BY, DISTINCT and LIMIT",
        ),
        ("rowid", "rowid > :after AND rowid <= :until", None),
    ],
    ids=["a text is compared", "id is a text", "a range without its end", "right"],
)
def test_check_tells_rows_that_ranges_of_ids_leave_out(
    tmp_path: Path, id_: str, where: str, problem: str | None
) -> None:
    prefix = "r" if id_ == "uuid" else ""
    db = sqlite3.connect(tmp_path / "runs.db")
    db.execute("CREATE TABLE runs (uuid TEXT PRIMARY KEY)")
    db.executemany("INSERT INTO runs VALUES (?)", [(f"{prefix}{number}",) for number in range(96, 120)])
    db.commit()
    db.close()
    configure(tmp_path, "[{path: runs.db, profile: mine}]", TEXT_KEY.format(id=id_, where=where))
    out, _ = here(tmp_path, "check", code=0 if problem is None else 1)
    found = [line.removeprefix("  PROBLEM ") for line in out.splitlines() if "PROBLEM" in line]
    assert found == ([problem.format(path=tmp_path / "runs.db")] if problem else [])
    assert "this is a bug" not in out


TALK = """
profiles:
  mine:
    messages: >
      SELECT m.id AS id, m.session_id, NULL AS turn, m.agent_name AS agent, NULL AS role, {at} AS at, NULL AS text
      FROM messages AS m {join} WHERE {key} > :after AND {key} <= :until {more}
"""


@pytest.mark.parametrize(
    ("changes", "code", "told"),
    [
        ({}, 0, None),
        ({"more": "GROUP BY m.session_id", "at": "min(m.timestamp)"}, 1,
         "PROBLEM messages: ranges of ids leave rows out or give them twice, such as that with the id 2; let the WHERE "
         "be id > :after AND id <= :until, without GROUP BY, DISTINCT and LIMIT"),
        ({"more": "AND m.agent_name = 'mole'"}, 0,
         "advice: messages: the WHERE leaves out 2 of the newest rows of messages, such as that with the id 3; one "
         "that would pass later is never counted: if that can be, let it pass with settled 0 until it is certain"),
        ({"join": "JOIN crew ON crew.name = m.agent_name"}, 1,
         "PROBLEM messages: each read goes through the whole of crew; let the profile's SELECT look things up there by "
         "a column that has an index, or by the key"),
        ({"key": "m.id + 0", "join": "LEFT JOIN sessions s ON s.session_id = m.session_id"}, 1,
         "PROBLEM messages: each read goes through the whole of messages; let the profile's SELECT end in WHERE "
         "id > :after AND id <= :until on the bare integer key"),
    ],
    ids=["right", "grouped", "filtered", "no index", "computed key"],
)  # fmt: skip
def test_check_tells_typical_mistakes(tmp_path: Path, changes: dict[str, str], code: int, told: str | None) -> None:
    log = Log(tmp_path / "log.db")
    for agent in ("planner", "mole", "planner"):
        log.messages("s", agent)
    log.db.execute("CREATE TABLE crew (name)")
    log.db.execute("INSERT INTO crew VALUES ('planner'), ('mole')")
    log.close()
    select = TALK.format(**({"key": "m.id", "at": "m.timestamp", "join": "", "more": ""} | changes))
    configure(tmp_path, "[{path: log.db, profile: mine}]", select)
    out, _ = here(tmp_path, "check", code=code)
    found = [line.strip() for line in out.splitlines() if "PROBLEM" in line or "WHERE" in line]
    assert found == ([told] if told else [])


def test_check_leaves_no_trace(heist: Path) -> None:
    before = {path: path.stat() for path in heist.iterdir()}
    here(heist, "check")
    assert {p: (s.st_mtime_ns, s.st_size) for p, s in before.items()} == {
        p: (p.stat().st_mtime_ns, p.stat().st_size) for p in heist.iterdir()
    }


# -- print -------------------------------------------------------------------------------------------------------------


def test_print_writes_metrics_and_nothing_else(heist: Path, prometheus_tools: dict[str, str]) -> None:
    out, _ = run(heist, "print")
    assert 'agent_messages_total{database="heist",agent="<script>"} 1\n' in out
    assert 'agent_exporter_database_up{database="heist"} 1\n' in out
    command = [prometheus_tools["promtool"], "check", "metrics"]
    linted = subprocess.run(command, input=out, capture_output=True, text=True, check=False)
    assert (linted.returncode, linted.stdout, linted.stderr) == (0, "", "")


def test_print_of_an_unreadable_database_is_exit_code_1(heist: Path) -> None:
    configure(heist, "[{path: heist.db}, {path: missing.db}]")
    out, err = here(heist, "print", code=1)
    assert 'agent_exporter_database_up{database="missing"} 0' in out
    assert 'agent_exporter_refreshes_total{database="missing",outcome="missing"} 1' in out
    assert 'agent_sessions{database="heist",status="completed"} 1' in out
    assert "missing.db: no such file" in err


def test_print_of_a_glob_that_gives_no_log_says_so(heist: Path) -> None:
    configure(heist, "[{path: 'none/*.db'}, {path: '*.yaml'}]")
    out, err = here(heist, "print", code=1)
    assert 'database="' not in out
    for pattern in ("none/*.db", "*.yaml"):
        assert f"no log matches {heist}/{pattern}; correct path: in the configuration" in err


# -- serve -------------------------------------------------------------------------------------------------------------


def test_serve_is_the_default_and_ends_cleanly(heist: Path, spawn: Spawn) -> None:
    served = serve(spawn, heist / "config.yaml")
    served.ready()
    wait_for(lambda: served.samples().get("agent_session_completion_ratio") == {(): 1})
    served.process.send_signal(signal.SIGINT)
    code, log = served.end()
    assert (code, served.events("stopped")) != (0, []), log
    assert code == 0


def test_several_addresses_and_another_path(heist: Path, spawn: Spawn) -> None:
    address = ("--web.listen-address", "127.0.0.1:0")
    flags = (*address, *address, "--web.telemetry-path", "/probe/metrics")
    served = serve(spawn, heist / "config.yaml", *flags)
    wait_for(lambda: len(served.events("listening")) == 2)
    for event in served.events("listening"):
        url = event["url"]
        wait_for(lambda url=url: b'agent_messages_total{database="heist"' in get(url)[2])  # type: ignore[misc]
        assert get(url.removesuffix("/probe/metrics") + "/metrics")[0] == 404


def test_a_port_in_use_is_said_with_the_remedy(heist: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        _, err = run(heist, "--web.listen-address", f"127.0.0.1:{port}", code=1)
    message = f"cannot listen on 127.0.0.1:{port}: Address already in use; choose another --web.listen-address"
    assert message in err
    assert "Traceback" not in err


@pytest.mark.parametrize(
    ("address", "message"),
    [
        ("no-such-host.invalid:0", "cannot listen on no-such-host.invalid:0"),
        ("192.0.2.1:0", "cannot listen on 192.0.2.1:0"),
    ],
)
def test_an_address_that_is_not_ours_is_said(heist: Path, address: str, message: str) -> None:
    _, err = run(heist, "--web.listen-address", address, code=1)
    assert message in err
    assert "Traceback" not in err


def test_sigterm_in_the_middle_of_a_first_pass(big_log: Path, tmp_path: Path, spawn: Spawn) -> None:
    served = serve(spawn, configure(tmp_path, f"[{{path: '{big_log}'}}]"))
    url = served.url
    wait_for(lambda: b"first pass" in get(f"{url}/-/ready")[2], process=served.process)
    served.process.terminate()
    code, log = served.end()
    assert code == 0, log
    assert not served.events("first pass complete")
    assert "Traceback" not in log


def test_a_first_pass_publishes_nothing_of_its_log_until_it_is_complete(tmp_path: Path, spawn: Spawn) -> None:
    fill(tmp_path / "big.db", 300_000)
    served = serve(spawn, configure(tmp_path, "[{path: big.db}]"))
    url = served.url
    status, _, body = get(f"{url}/-/ready")
    assert (status, body.startswith(b"big: ")) == (503, True)
    while get(f"{url}/-/ready")[0] == 503:
        page = get(f"{url}/metrics")[2].decode()
        assert "agent_messages_total" not in page or served.events("first pass complete")
    wait_for(lambda: "agent_messages_total" in served.samples())
    assert sum(served.samples()["agent_messages_total"].values()) == 300_000


@pytest.mark.parametrize("form", ["logfmt", "json"])
def test_logs_are_one_event_a_line(heist: Path, form: str) -> None:
    configure(heist, '[{path: "odd\\nname \\" é.db"}]')
    _, err = here(heist, "print", "--log.format", form, code=1)
    (line,) = err.splitlines()
    if form == "json":
        event = json.loads(line)
        assert list(event)[:1] == ["database"] or {"ts", "level", "msg", "database", "reason"} <= event.keys()
        assert (event["level"], event["reason"], event["database"]) == ("error", "missing", 'odd\nname " é')
    else:
        assert re.match(r'ts=\S+Z level=error msg=".*no such file.*" database="odd\\nname \\" é" reason=missing$', line)


def test_log_level(heist: Path) -> None:
    assert "profile chosen" in here(heist, "print")[1]
    assert here(heist, "print", "--log.level", "warning")[1] == ""


def test_no_message_text_in_logs_at_any_level(heist: Path, spawn: Spawn) -> None:
    log = Log(heist / "heist.db", "heist-day18")
    log.messages("s1", "planner", message="the vault's code is 4711", timestamp="garbage")
    log.close()
    _, err = here(heist, "print", "--log.level", "debug")
    assert "profile chosen" in err
    assert "4711" not in err


# -- progress ----------------------------------------------------------------------------------------------------------


def test_progress_is_a_bar_on_a_terminal(big_log: Path, tmp_path: Path, spawn: Spawn) -> None:
    config = configure(tmp_path, f"[{{path: '{big_log}'}}]")
    terminal, theirs = pty.openpty()
    process = spawn(*EXPORTER, "--config.file", str(config), "--web.listen-address", "127.0.0.1:0", stderr=theirs)
    os.close(theirs)
    seen = ""
    while not re.search(r"\r\x1b\[Kbig \[#* *\] +\d+%", seen):
        seen += os.read(terminal, 10_000).decode()
        assert "first pass complete" not in seen
    process.terminate()
    assert process.wait(10) == 0
    os.close(terminal)


@pytest.mark.parametrize(
    ("columns", "line"),
    [
        (
            200,
            "log-0 [##########          ]  50%  log-1 [##########          ]  50%  log-2 [##########          ]  50%",
        ),
        (81, "log-0 [##########          ]  50%  log-1 [##########          ]  50%  and 1 more"),
        (20, "log-0 [##########  "),
    ],
)
def test_bars_stay_within_one_line(tmp_path: Path, columns: int, line: str) -> None:
    """A line that is wrapped could not be replaced."""
    refreshes = {f"log-{i}": Exporting(tmp_path / f"{i}.db").refresh for i in range(3)}
    for refresh in refreshes.values():
        refresh.status = replace(refresh.status, progress=0.5)
    terminal, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, columns))
    with open(theirs, "w", encoding="utf-8") as stream:
        Progress(stream)(refreshes)
        assert os.read(terminal, 10_000).decode() == f"\r\x1b[K{line}\r"
    os.close(terminal)


def test_a_log_line_replaces_a_bar(heist: Path) -> None:
    configure(heist, "[{path: missing.db}]")
    terminal, theirs = pty.openpty()
    subprocess.run([*EXPORTER, "print"], cwd=heist, stdout=subprocess.DEVNULL, stderr=theirs, check=False)
    os.close(theirs)
    (line,) = os.read(terminal, 10_000).decode().splitlines()
    assert line.endswith("reason=missing\x1b[K")
    os.close(terminal)


def test_what_a_log_names_its_tables_is_no_order_to_the_terminal(heist: Path) -> None:
    with sqlite3.connect(heist / "odd.db") as db:
        db.execute('CREATE TABLE "\x1b[2Jcleared\nline" (id)')
    db.close()
    out, _ = run(heist, "check", "odd.db", code=1)
    assert "no profile fits the tables (\\x1b[2jcleared\\x0aline)" in out


def test_a_long_check_shows_progress_and_can_be_stopped(big_log: Path, tmp_path: Path, spawn: Spawn) -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a job in the background ignores it, and so would ours
    config = configure(tmp_path, f"[{{path: '{big_log}'}}]")
    terminal, theirs = pty.openpty()
    process = spawn(*EXPORTER, "--config.file", str(config), "check", stdout=subprocess.PIPE, stderr=theirs)
    os.close(theirs)
    assert re.fullmatch(r"\r\x1b\[Kbig \[#* *\] +\d+%\r", os.read(terminal, 10_000).decode())
    process.send_signal(signal.SIGINT)
    assert process.wait(10) == 130
    os.close(terminal)


def test_whoever_reads_may_stop_reading(heist: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    command = [*EXPORTER, "--log.level", "error", "print"]
    done = subprocess.run(command, cwd=heist, stdout=writer, stderr=subprocess.PIPE, text=True, check=False)
    os.close(writer)
    assert (done.returncode, done.stderr) == (1, "")


def test_progress_is_lines_elsewhere(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    refreshes = {"big": Exporting(tmp_path / "big.db").refresh, "new": Exporting(tmp_path / "new.db").refresh}
    refreshes["big"].status = replace(refreshes["big"].status, progress=0.425)
    stream = io.StringIO()
    with caplog.at_level(logging.INFO, "exporter"):
        Progress(stream, line_seconds=0)(refreshes)
        Progress(stream, line_seconds=1000)(refreshes)
    assert [(r.getMessage(), vars(r)["database"], vars(r)["read"]) for r in caplog.records] == [
        ("first pass", "big", "42%")
    ]
    assert stream.getvalue() == ""


# -- demo --------------------------------------------------------------------------------------------------------------


def test_the_demo_writes_only_into_a_log_of_its_own(heist: Path) -> None:
    before = (heist / "heist.db").read_bytes()
    _, err = run(heist, "demo", "--web.listen-address", "127.0.0.1:0", code=1)
    assert "heist.db: is not a demo log, and the demo writes only into its own; choose another path:" in err
    assert (heist / "heist.db").read_bytes() == before
    configure(heist, "[{path: '*.db'}]")
    _, err = run(heist, "demo", "--web.listen-address", "127.0.0.1:0", code=1)
    assert "the demo writes the first database of the config, but *.db is a glob" in err


def demo(spawn: Spawn, config: Path, address: str) -> Server:
    flags = ("--config.file", str(config), "--web.listen-address", address, "--log.format", "json")
    return Server(spawn(*EXPORTER, "demo", *flags, stderr=subprocess.PIPE))


def test_the_demo_serves_a_live_log_and_takes_its_crew_along(tmp_path: Path, spawn: Spawn) -> None:
    config = configure(tmp_path, "[{path: new/demo.db, interval: 1s}]")
    served = demo(spawn, config, "127.0.0.1:0")
    served.ready()
    wait_for(lambda: "agent_messages_total" in served.samples())
    assert sum(served.samples()["agent_messages_total"].values()) > 100, "there is a past from the first scrape on"
    before = sum(served.samples()["agent_messages_total"].values())
    wait_for(lambda: sum(served.samples()["agent_messages_total"].values()) > before)
    (event,) = served.events("a simulated crew writes the log")
    served.process.terminate()
    assert served.end()[0] == 0
    with pytest.raises(ProcessLookupError):
        os.kill(event["pid"], 0)
    assert not [line for line in served.lines if "the simulated crew has ended" in line]
    db = sqlite3.connect(tmp_path / "new" / "demo.db")
    assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    db.close()


@pytest.mark.parametrize("command", ["check", "discover", "demo"])
def test_a_folder_that_is_gone_is_said(tmp_path: Path, command: str) -> None:
    (tmp_path / "gone").mkdir()
    program = ["sh", "-c", 'rmdir ../gone && exec "$@"', "sh", *EXPORTER, command]
    ended = subprocess.run(program, cwd=tmp_path / "gone", capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert ended.stderr == (
        "the present folder: No such file or directory; begin in a folder that is there and open to you\n"
    )


def test_a_folder_that_may_not_be_searched_is_said(tmp_path: Path, as_nobody: AsNobody) -> None:
    closed, err = tmp_path / "closed", io.StringIO()
    closed.mkdir(mode=0o700)
    with chdir(closed), redirect_stderr(err), as_nobody():
        assert main(["check"]) == 2
    assert err.getvalue() == "config.yaml: Permission denied; begin in a folder that is there and open to you\n"


def test_a_second_demo_leaves_the_first_alone(tmp_path: Path, spawn: Spawn) -> None:
    config = configure(tmp_path, "[{path: demo.db, interval: 1s}]")
    first = demo(spawn, config, "127.0.0.1:0")
    first.ready()
    _, err = run(tmp_path, "demo", "--web.listen-address", f"127.0.0.1:{first.port}", code=1)
    assert "cannot listen on" in err
    assert err.count("\n") == 1, "nothing was written before"
    _, err = run(tmp_path, "demo", "--web.listen-address", "127.0.0.1:0", code=1)
    assert "demo.db: another crew writes this log" in err
    before = sum(first.samples()["agent_messages_total"].values())
    wait_for(lambda: sum(first.samples()["agent_messages_total"].values()) > before)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_a_crew_that_died_is_said(tmp_path: Path, spawn: Spawn, number: signal.Signals) -> None:
    served = demo(spawn, configure(tmp_path, "[{path: demo.db, interval: 1s}]"), "127.0.0.1:0")
    served.ready()
    (event,) = served.events("a simulated crew writes the log")
    os.kill(event["pid"], number)
    said = "the simulated crew has ended, and nobody writes the log: start the demo again"
    (event,) = wait_for(lambda: served.events(said))
    assert event["exit_code"] == (0 if number == signal.SIGTERM else -9)
    assert get(f"{served.url}/-/ready")[0] == 200


def test_the_first_line_of_the_log_says_where_the_page_is(tmp_path: Path, spawn: Spawn) -> None:
    served = demo(spawn, configure(tmp_path, "[{path: demo.db, interval: 1s}]"), "127.0.0.1:0")
    served.ready()
    first = json.loads(served.lines[0])
    assert (first["msg"], first["page"], first["url"]) == ("listening", f"{served.url}/", f"{served.url}/metrics")
    status, headers, _ = get(first["page"], Accept="text/html")
    assert (status, headers["content-type"]) == (200, "text/html; charset=utf-8")


def test_the_table_of_metrics_is_what_print_publishes(heist: Path) -> None:
    families = set(re.findall(r"^# TYPE (agent_\w+) ", here(heist, "print")[0], re.MULTILINE))
    assert families <= BUILT_IN.keys()
    own = {name for name, metric in BUILT_IN.items() if metric.own and "database" in metric.labels}
    assert own - {"agent_exporter_state_save_failures_total"} <= families  # no state: is configured
