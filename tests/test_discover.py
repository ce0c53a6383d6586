"""Discovery: logs in the default places of frameworks, and files on the command line."""

import json
import os
import resource
import shutil
import signal
import sqlite3
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from exporter.commands import discover
from exporter.commands.discover import configuration_text, entries
from exporter.config.settings import parse
from tests.conftest import AsNobody, Spawn
from tests.support.logs import Log
from tests.support.samples import write_sample
from tests.support.serving import EXPORTER, Server, configure, get, wait_for

NO_FILE = "there is no such file, and no such command; agent-session-exporter --help lists the commands"
OTHER_AGENT = ".openclaw/agents/[ops]/agent/openclaw-agent.sqlite"
SAMPLES = {
    ".local/share/opencode/opencode.db": "opencode",
    ".local/share/kilo/kilo.db": "kilo",
    ".openclaw/agents/main/agent/openclaw-agent.sqlite": "openclaw-agent",
    OTHER_AGENT: "openclaw-agent",
    "llm [old]/logs.db": "llm",
}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home folder with logs of five programs."""
    home = tmp_path / "home"
    for path, sample in SAMPLES.items():
        write_sample(home / path, sample)
    with sqlite3.connect(home / OTHER_AGENT) as db:  # else it would be a copy
        db.execute("UPDATE transcript_events SET created_at = created_at + 60000")
    db.close()
    return home


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder to work in."""
    folder = tmp_path / "work"
    folder.mkdir()
    return folder


@pytest.fixture
def at_home(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let this process be at home there."""
    for name, value in environment(home).items():
        monkeypatch.setenv(name, value)


def environment(home: Path) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "HOME": str(home), "LLM_USER_PATH": str(home / "llm [old]")}


def run(folder: Path, home: Path, *arguments: str, code: int = 0) -> tuple[str, str]:
    """Run the program to its end in a folder, at home in another; returns stdout and stderr."""
    done = subprocess.run(
        [*EXPORTER, *arguments],
        cwd=folder,
        env=environment(home),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == code, done.stderr
    return done.stdout, done.stderr


def start(spawn: Spawn, folder: Path, home: Path, *arguments: str) -> Server:
    """Serve on a free port, with a log in JSON."""
    flags = ("--web.listen-address", "127.0.0.1:0", "--log.format", "json")
    pipe = subprocess.PIPE
    return Server(spawn(*EXPORTER, *flags, *arguments, cwd=folder, env=environment(home), stderr=pipe))


def databases(server: Server) -> list[str]:
    """The databases that are ready and shown."""
    health = json.loads(get(f"{server.ready()}/health")[2])
    return sorted(database["name"] for database in health["databases"])


def listing(folder: Path) -> dict[str, Any]:
    return {str(path): (path.stat().st_mtime_ns, path.stat().st_size) for path in sorted(folder.rglob("*"))}


# -- discover ----------------------------------------------------------------------------------------------------------


def test_discover_tells_what_is_there_and_what_would_watch_it(folder: Path, home: Path) -> None:
    before = listing(home)
    out, err = run(folder, home, "discover")
    assert err == ""
    table, _, text = out.partition("\n\nA configuration that watches them (--write FILE puts it into a file):\n\n")
    head, *rows = [line.split("  ") for line in table.splitlines()]
    assert [cell.strip() for cell in head if cell] == [
        "framework", "layout", "sessions", "last activity (UTC)", "size", "file",
    ]  # fmt: skip
    found = {cells[-1].strip(): (cells[0], [c.strip() for c in cells[1:-1] if c.strip()]) for cells in rows}
    assert set(found) == {str(home / path) for path in SAMPLES}
    framework, (layout, sessions, *_) = found[str(home / ".local/share/kilo/kilo.db")]
    assert (framework, layout, sessions) == ("opencode, Kilo", "opencode", "10")  # tests/samples/kilo.yaml
    _, (layout, sessions, *_) = found[str(home / ".openclaw/agents/main/agent/openclaw-agent.sqlite")]
    assert (layout, sessions) == ("openclaw-agent", "-")
    assert yaml.safe_load(text) == {
        "databases": [
            {"path": f"{home}/llm [[]old]/logs.db"},
            {"path": f"{home}/.openclaw/agents/*/agent/openclaw-agent.sqlite"},
            {"name": "kilo", "path": f"{home}/.local/share/kilo/kilo.db"},
            {"name": "opencode", "path": f"{home}/.local/share/opencode/opencode.db"},
        ]
    }
    assert listing(home) == before, "nothing is written, created or touched"
    assert [*folder.iterdir()] == []


def test_what_discover_writes_is_what_is_served(folder: Path, home: Path, spawn: Spawn) -> None:
    out, _ = run(folder, home, "discover", "--write", "~/watched.yaml")
    assert out.endswith(f"agent-session-exporter --config.file {home}/watched.yaml\n")
    written = (home / "watched.yaml").read_text()
    _, err = run(folder, home, "discover", "--write", "~/watched.yaml", code=1)
    assert err == f"{home}/watched.yaml: exists, and is left as it is; choose another file for --write\n"
    assert (home / "watched.yaml").read_text() == written
    _, err = run(folder, home, "discover", "--write", "none/watched.yaml", code=1)
    assert err == "none/watched.yaml: No such file or directory; choose another file for --write\n"
    server = start(spawn, folder, home, "--config.file", f"{home}/watched.yaml")
    names = [
        "[ops]/agent/openclaw-agent.sqlite",
        "kilo",
        "llm [old]/logs.db",
        "main/agent/openclaw-agent.sqlite",
        "opencode",
    ]
    assert databases(server) == names


@pytest.mark.usefixtures("at_home")
def test_discover_says_why_a_file_cannot_be_read(home: Path, as_nobody: AsNobody) -> None:
    (home / ".copilot").mkdir()
    (home / ".copilot/session-store.db").write_text("no database, but long enough to be looked at")
    (home / ".hermes").mkdir()
    with sqlite3.connect(home / ".hermes/state.db") as db:
        db.execute("CREATE TABLE invoices (id INTEGER PRIMARY KEY)")
    db.close()
    (home / ".local/share/kilo/kilo.db").chmod(0)
    with as_nobody():
        found = {log.path.name: log for log in discover.discover()}
    assert found["session-store.db"].failure == "is not a SQLite database (it begins with b'no database, but')"
    assert found["state.db"].failure == (
        "no profile fits its tables: the framework's version is older or newer than known; "
        "agent-session-exporter check FILE tells what is in it"
    )
    assert str(found["kilo.db"].failure).startswith("permission denied")
    assert found["opencode.db"].failure is None
    lines = [*discover.report([found["state.db"]])]
    assert lines[-1].strip() == f"cannot be read: {found['state.db'].failure}"
    watched = [entry["path"] for entry in entries([*found.values()])]
    assert not [path for path in watched if path.endswith(("session-store.db", "state.db", "kilo.db"))]


@pytest.mark.usefixtures("at_home")
def test_discover_says_which_folders_it_may_not_look_into(
    home: Path, as_nobody: AsNobody, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(home)  # MLflow's default place is the current folder
    for folder in (".local/share/kilo", ".openclaw/agents"):
        (home / folder).chmod(0)
    with as_nobody():
        found = {log.path.name for log in discover.discover()}
        said = [*discover.closed()]
    assert found == {"opencode.db", "logs.db"}
    assert sorted(said) == [
        f"not looked into, since permission is denied: {home}/.local/share/kilo (opencode, Kilo)",
        f"not looked into, since permission is denied: {home}/.openclaw/agents (OpenClaw)",
    ]


@pytest.mark.usefixtures("at_home")
def test_discover_says_which_folders_it_may_not_list(
    home: Path, as_nobody: AsNobody, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a wildcard follows a folder must be listed; one below a wildcard may be closed by itself."""
    monkeypatch.chdir(home)
    list(discover.discover())
    (home / ".hermes/profiles").mkdir(parents=True, mode=0o711)
    (home / ".openclaw/agents/main/agent").chmod(0)
    with as_nobody():
        found = {log.path for log in discover.discover()}
        said = [*discover.closed()]
    assert {home / OTHER_AGENT} == {path for path in found if ".openclaw" in str(path)}
    assert sorted(said) == [
        f"not looked into, since permission is denied: {home}/.hermes/profiles (Hermes Agent)",
        f"not looked into, since permission is denied: {home}/.openclaw/agents/main/agent (OpenClaw)",
    ]


def test_links_that_lead_back_to_themselves_hide_no_log(folder: Path, home: Path) -> None:
    (home / ".hermes").symlink_to(".hermes")
    (home / ".copilot").mkdir()
    (home / ".copilot/session-store.db").symlink_to("session-store.db")
    out, _ = run(folder, home, "discover")
    assert "cannot be read: Too many levels of symbolic links; the link leads back to itself" in out
    assert f"{home}/.local/share/kilo/kilo.db\n" in out


@pytest.mark.parametrize(
    "name",
    ["a b'c\"d", "ä漢😀", "~", "${HOME}", "a\nb", "\x1b[31mred", "a\x7f\x85\u2028\ufeffb", "#: - [x]", "yes", "*?"],
)
def test_a_home_of_any_name_gives_a_configuration_that_is_read(tmp_path: Path, folder: Path, name: str) -> None:
    home = tmp_path / name
    write_sample(home / ".local/share/kilo/kilo.db", "kilo")
    write_sample(home / ".openclaw/agents/main/agent/openclaw-agent.sqlite", "openclaw-agent")
    out, _ = run(folder, home, "discover", "--write", "config.yaml")
    assert out.count("\n") == 5, "a line for each log, whatever is in its name"
    assert not set(out) & {"\x1b", "\x7f", "\x85"}
    out, _ = run(folder, home, "check")
    assert out.count("\n  profile ") == 2
    assert out.endswith("\n0 problems found\n")


def test_a_log_whose_name_is_no_utf8_is_shown_in_any_locale(folder: Path, home: Path) -> None:
    """SQLite cannot open it; the others are found and served."""
    shutil.copytree(home / ".openclaw/agents/main", home / ".openclaw/agents" / os.fsdecode(b"\xff"))
    write_sample(home / ".openclaw/agents/漢/agent/openclaw-agent.sqlite", "openclaw-agent")
    out = subprocess.run(
        [*EXPORTER, "discover"],
        cwd=folder,
        env=environment(home) | {"PYTHONIOENCODING": "latin-1"},
        capture_output=True,
        timeout=60,
        check=True,
    ).stdout.decode("utf-8")
    assert f"{home}/.openclaw/agents/漢/agent/openclaw-agent.sqlite\n" in out
    assert "\\udcff/agent/openclaw-agent.sqlite\n  cannot be read: the file's name is not UTF-8" in out


def test_a_file_that_cannot_be_written_to_its_end_is_not_left(folder: Path, home: Path) -> None:
    def no_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (10, 10))

    done = subprocess.run(
        [*EXPORTER, "discover", "--write", "new.yaml"],
        cwd=folder,
        env=environment(home),
        capture_output=True,
        text=True,
        preexec_fn=no_room,
        check=False,
    )
    assert (done.returncode, done.stderr) == (1, "new.yaml: File too large; choose another file for --write\n")
    assert not (folder / "new.yaml").exists()


@pytest.mark.parametrize(
    ("sample", "path", "variables"),
    [
        ("opencode", "data/opencode/opencode.db", {"XDG_DATA_HOME": "data"}),
        ("opencode", "mine.db", {"OPENCODE_DB": "mine.db"}),
        ("opencode", ".local/share/opencode/opencode-dev.db", {}),
        ("kilo", "kilo/mine.db", {"KILO_DB": "kilo/mine.db"}),
        ("hermes-agent", "h/profiles/x/state.db", {"HERMES_HOME": "h"}),
        ("codex", "c/thread_history_1.sqlite", {"CODEX_HOME": "c"}),
        ("codex-state", "c/sqlite/state_5.sqlite", {"CODEX_HOME": "c"}),
        ("codex-state", "s/state_5.sqlite", {"CODEX_SQLITE_HOME": "s"}),
        ("copilot", "c/session-store.db", {"COPILOT_HOME": "c"}),
        ("openclaw", "o/state/openclaw.sqlite", {"OPENCLAW_STATE_DIR": "o"}),
        ("openclaw-agent", ".openclaw-dev/agents/main/agent/openclaw-agent.sqlite", {}),
        ("llm", "cfg/io.datasette.llm/logs.db", {"XDG_CONFIG_HOME": "cfg"}),
        ("llm", "Library/Application Support/io.datasette.llm/logs.db", {}),
        ("arize-phoenix", "p/phoenix.db", {"PHOENIX_WORKING_DIR": "p"}),
        ("goose", "data/goose/sessions/sessions.db", {"XDG_DATA_HOME": "data"}),
        ("goose", "g/data/sessions/sessions.db", {"GOOSE_PATH_ROOT": "g"}),
        ("n8n", "n/.n8n/mine.sqlite", {"N8N_USER_FOLDER": "n", "DB_SQLITE_DATABASE": "mine.sqlite"}),
        ("open-webui", "w/webui.db", {"DATA_DIR": "w"}),
    ],
)
def test_logs_are_found_where_variables_put_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sample: str, path: str, variables: dict[str, str]
) -> None:
    """Each variable is what the framework itself reads; a value is a folder or a file."""
    monkeypatch.setenv("HOME", str(tmp_path))
    for name, value in variables.items():
        monkeypatch.setenv(name, value if name == "DB_SQLITE_DATABASE" else str(tmp_path / value))
    written = write_sample(tmp_path / path, sample)
    (found,) = discover.discover()
    assert (found.path, found.failure) == (written, None)
    assert len(parse(configuration_text([found]), tmp_path / "config.yaml").databases) == 1


@pytest.mark.usefixtures("at_home")
def test_a_malformed_cell_hides_no_log(home: Path) -> None:
    path = home / ".local/share/opencode/opencode.db"
    with sqlite3.connect(path) as db:
        db.execute("UPDATE message SET data = '{\"cut' WHERE rowid = (SELECT max(rowid) FROM message)")
    db.close()
    (log,) = (log for log in discover.discover() if log.path == path)
    assert (log.profile, log.failure, log.counted) == ("opencode", None, True)
    assert log.sessions in range(7, 11)  # tests/samples/opencode.yaml has 10


def test_two_places_that_are_one_file_are_found_once(folder: Path, home: Path) -> None:
    """The file of the profiles llm and llm-responses, and a link to it from where macOS has it."""
    link = home / "Library/Application Support/io.datasette.llm"
    link.parent.mkdir(parents=True)
    link.symlink_to(home / "llm [old]")
    out, _ = run(folder, home, "discover")
    table, _, _ = out.partition("\n\n")
    assert table.count("/logs.db") == 1


def test_a_hard_link_is_the_same_file(folder: Path, home: Path) -> None:
    link = home / ".local/share/kilo/kilo-dev.db"
    link.hardlink_to(home / ".local/share/kilo/kilo.db")
    out, _ = run(folder, home, "discover")
    assert out.count("/.local/share/kilo/kilo") == 2, "in the table and in the configuration"


@pytest.mark.usefixtures("at_home")
def test_a_configuration_of_what_is_found_parses(home: Path) -> None:
    found = discover.discover()
    assert len(parse(configuration_text(found), home / "config.yaml").databases) == 4


# -- no configuration --------------------------------------------------------------------------------------------------


def test_without_configuration_what_is_found_is_served_and_said(folder: Path, home: Path, spawn: Spawn) -> None:
    server = start(spawn, folder, home)
    assert {"kilo", "opencode", "llm [old]/logs.db"} <= set(databases(server))
    said = server.events("no configuration: reading a log that was found")
    assert f"{home}/.local/share/kilo/kilo.db" in {event["path"] for event in said}
    write_sample(home / ".hermes/state.db", "hermes-agent")
    server.process.send_signal(signal.SIGHUP)
    wait_for(lambda: server.events("configuration reloaded"))
    wait_for(lambda: "hermes-agent" in databases(server))


def test_check_and_print_read_what_is_found(folder: Path, home: Path) -> None:
    out, _ = run(folder, home, "check")
    assert f"kilo: {home}/.local/share/kilo/kilo.db\n  profile opencode: " in out
    out, _ = run(folder, home, "print")
    assert 'agent_sessions{database="kilo",status="completed"} 6\n' in out  # tests/samples/kilo.yaml


@pytest.mark.parametrize("command", [(), ("check",), ("print",), ("discover",)])
def test_where_nothing_is_found_it_says_where_it_looked(folder: Path, tmp_path: Path, command: tuple[str, ...]) -> None:
    out, err = run(folder, tmp_path / "nobody", *command, code=1 if command == ("discover",) else 2)
    told = out + err
    assert f"  {tmp_path}/nobody/.local/share/opencode/opencode.db (opencode, Kilo, opencode 2)\n" in told
    assert "Programs choose the file of AG2 (AutoGen 0.2), Agno, " in told
    assert "See the demo:  agent-session-exporter demo\n" in told


def test_where_nothing_that_is_found_can_be_read_it_says_so(folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "nobody/.copilot/session-store.db"
    path.parent.mkdir(parents=True)
    path.write_text("no database, but long enough to be looked at")
    _, err = run(folder, tmp_path / "nobody", code=2)
    assert "config.yaml: there is no such file here, and no log that was found can be read\n" in err
    assert "cannot be read: is not a SQLite database" in err


def test_a_config_in_the_folder_wins(folder: Path, home: Path) -> None:
    Log(folder / "mine.db").close()
    configure(folder, "[{path: mine.db}]")
    out, _ = run(folder, home, "check")
    assert out.startswith(f"mine: {folder}/mine.db\n")
    assert "kilo" not in out


# -- files on the command line -----------------------------------------------------------------------------------------


def test_files_are_served_in_the_place_of_a_configuration(folder: Path, home: Path, spawn: Spawn) -> None:
    configure(folder, "[{path: other.db}]")
    write_sample(folder / "[1].db", "opencode")
    server = start(spawn, folder, home, "[1].db", "~/.local/share/*/kilo.db")
    assert databases(server) == ["[1]", "kilo/kilo.db"]
    server.process.send_signal(signal.SIGHUP)
    wait_for(lambda: server.events("configuration reloaded"))
    assert databases(server) == ["[1]", "kilo/kilo.db"]


def test_check_and_print_of_files(folder: Path, home: Path) -> None:
    out, _ = run(folder, home, "check", "~/.local/share/kilo/kilo.db", "--log.level", "error")
    assert out.startswith(f"kilo: {home}/.local/share/kilo/kilo.db\n  profile opencode: ")
    out, _ = run(folder, home, "print", "~/.local/share/kilo/kilo.db")
    assert 'agent_sessions{database="kilo",status="failed"} 3\n' in out
    out, _ = run(folder, home, "check", "none.db", code=1)
    assert "PROBLEM" in out
    assert "none.db: no such file" in out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("serv",), f"serv: {NO_FILE}"),
        (("check", ""), f": {NO_FILE}"),
        (("check", "a.db", "--config.file", "b.yaml"),
         "give either files or --config.file: a configuration names its files itself"),
        (("demo", "a.db", "b.db"), "the demo writes one log, and a.db b.db are several"),
    ],
)  # fmt: skip
def test_files_that_make_no_sense_are_exit_code_2(
    folder: Path, home: Path, arguments: tuple[str, ...], message: str
) -> None:
    assert run(folder, home, *arguments, code=2) == ("", f"{message}\n")


def test_the_demo_needs_no_configuration(folder: Path, home: Path, spawn: Spawn) -> None:
    assert databases(start(spawn, folder, home, "demo")) == ["heist"]
    assert (folder / "demo/heist.db").exists()
    assert databases(start(spawn, folder, home, "demo", "mine.db")) == ["heist"]
    assert (folder / "mine.db").exists()


# -- globs -------------------------------------------------------------------------------------------------------------


def foreign(path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE invoices (id INTEGER PRIMARY KEY)")
    db.close()


def test_a_glob_takes_what_fits_a_profile(folder: Path, home: Path, spawn: Spawn) -> None:
    """Other files are ignored: logged once each, no series, no alert. One that becomes a log is read from then on."""
    Log(folder / "heist.db").close()
    foreign(folder / "invoices.db")
    (folder / "notes.db").write_text("no database, but long enough to be looked at")
    (folder / "folder.db").mkdir()
    (folder / "empty.db").touch()
    configure(folder, "[{path: '*.db', interval: 200ms}]")
    server = start(spawn, folder, home)
    said = "file ignored: no profile fits it"
    wait_for(lambda: len(server.events(said)) == 4)
    assert databases(server) == ["heist"]
    why = {Path(event["path"]).name: event["why"] for event in server.events(said)}
    assert sorted(why) == ["empty.db", "folder.db", "invoices.db", "notes.db"]
    assert "no profile fits the tables (invoices)" in why["invoices.db"]
    page = get(f"{server.url}/metrics")[2].decode()
    assert 'agent_exporter_database_up{database="heist"} 1' in page
    assert not [name for name in ("empty", "folder", "invoices", "notes") if f'"{name}' in page]
    assert get(f"{server.url}/health")[0] == 200
    with sqlite3.connect(folder / "invoices.db") as db:
        db.execute("INSERT INTO invoices DEFAULT VALUES")
    db.close()
    Log(folder / "empty.db").close()
    wait_for(lambda: databases(server) == ["empty", "heist"])
    wait_for(lambda: b'agent_exporter_database_up{database="empty"} 1' in get(f"{server.url}/metrics")[2])
    assert len(server.events(said)) == 4
    assert not server.events("database is no longer monitored")
    (folder / "notes.db").unlink()
    (folder / "heist.db").write_text("no database any more, which is a failure of a log that was read")
    wait_for(lambda: "is not a SQLite database" in server.log.rpartition('"level": "error"')[2])
    assert databases_of(server) == ["empty", "heist"]


def databases_of(server: Server) -> list[str]:
    return sorted(database["name"] for database in json.loads(get(f"{server.url}/health")[2])["databases"])


def test_a_glob_of_foreign_files_alone_is_not_ready(folder: Path, home: Path, spawn: Spawn) -> None:
    foreign(folder / "invoices.db")
    configure(folder, "[{path: '*.db', interval: 200ms}]")
    server = start(spawn, folder, home)
    wait_for(lambda: server.events("file ignored: no profile fits it"))
    status, _, body = get(f"{server.url}/-/ready")
    assert (status, body.decode().partition(";")[0]) == (503, f"no log matches {folder}/*.db")
    out, _ = run(folder, home, "check", code=1)
    assert out.startswith(f"{folder}/*.db\n  PROBLEM no log matches; one is read as soon as it appears")
    assert f"ignored: {folder}/invoices.db: no profile fits the tables (invoices)" in out


def test_a_glob_with_a_profile_takes_what_this_one_fits(folder: Path, home: Path) -> None:
    Log(folder / "a.db", "heist-day16").close()
    Log(folder / "b.db", "heist-day18").close()
    configure(folder, "[{path: '*.db', profile: heist-day16}]")
    out, _ = run(folder, home, "check")
    assert out.startswith(f"a: {folder}/a.db\n")
    left = "the profile heist-day16 does not fit: the tables lack"
    assert f"ignored: {folder}/b.db: {left} sessions.num_turns, tool_usage.turn_id" in out


def test_a_single_path_that_fits_none_stays_an_error(folder: Path, home: Path) -> None:
    foreign(folder / "invoices.db")
    out, _ = run(folder, home, "check", "invoices.db", code=1)
    assert f"PROBLEM {folder}/invoices.db: no profile fits the tables (invoices)" in out
