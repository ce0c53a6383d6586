"""Deployment files: they fit each other, the command line, and the programs that read them."""

import fnmatch
import json
import os
import re
import shlex
import shutil
import socket
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from exporter.commands.cli import parse
from exporter.commands.demo import SCHEMA
from exporter.config.settings import load
from tests.conftest import Spawn
from tests.support.promql import ROOT
from tests.support.serving import get, serve, wait_for

COMPOSE = yaml.safe_load((ROOT / "docker-compose.yml").read_text())
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
DOCKERFILE = (ROOT / "Dockerfile").read_text()
CONFIG_IN_CONTAINER = "/etc/agent-session-exporter/config.yaml"


@pytest.mark.parametrize("service", SERVICES.values(), ids=SERVICES.keys())
def test_a_service_is_pinned_and_published_on_this_machine_alone(service: dict[str, Any]) -> None:
    assert "build" in service or re.fullmatch(r"[\w/-]+:v?\d+\.\d+\.\d+", service["image"])
    assert all(port.startswith("127.0.0.1:") for port in service.get("ports", []))
    for name, value in service.get("environment", {}).items():
        assert "PASSWORD" not in name or value.startswith("${")


@pytest.mark.parametrize("service", SERVICES.values(), ids=SERVICES.keys())
def test_what_a_service_mounts_is_there(service: dict[str, Any]) -> None:
    for mount in service.get("volumes", []):
        source, target, *mode = re.sub(r"\$\{\w+:-([^}]*)\}", r"\1", mount).split(":")
        assert target.startswith("/")
        if source.startswith("."):
            assert (ROOT / source).exists()
            assert mode == ["ro"]
        else:
            assert source in COMPOSE["volumes"]


def test_the_exporter_can_do_nothing_but_read() -> None:
    exporter = SERVICES["exporter"]
    assert exporter["read_only"]
    assert exporter["cap_drop"] == ["ALL"]
    assert "${AGENT_LOGS:-demo-log}:/log:ro" in exporter["volumes"]
    assert re.search(r"^USER (?!root|0)\w+$", DOCKERFILE, re.M)
    assert "/-/healthy" in DOCKERFILE


@pytest.fixture(scope="module")
def compose() -> list[str]:
    """A compose client. Installs one where it may, which needs no Docker engine."""
    if not _client() and os.geteuid() == 0 and shutil.which("apt-get"):
        install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "docker-compose"]
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        subprocess.run(install, check=False, stdout=subprocess.DEVNULL)
    return _client() or pytest.skip("needs a compose client (Debian: docker-compose, without its recommends)")


def _client() -> list[str] | None:
    return next((c for c in (["docker-compose"], ["docker", "compose"]) if _runs([*c, "version"])), None)


def _runs(command: list[str]) -> bool:
    return bool(shutil.which(command[0])) and subprocess.run(command, capture_output=True, check=False).returncode == 0


def test_compose_accepts_it(compose: list[str]) -> None:
    def rendered(password: str) -> subprocess.CompletedProcess[str]:
        environment = {"GRAFANA_PASSWORD": password, "PATH": os.environ["PATH"]}
        command = [*compose, "--profile", "demo", "config"]
        return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)

    accepted = rendered("chosen")
    assert accepted.returncode == 0, accepted.stderr
    assert yaml.safe_load(accepted.stdout)["services"].keys() == SERVICES.keys()
    assert rendered("").returncode != 0  # there is no default password


def test_the_image_is_built_of_what_there_is() -> None:
    copied = [source for line in re.findall(r"^COPY (?!--from)(.*)$", DOCKERFILE, re.M) for source in line.split()[:-1]]
    allowed = [line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")]
    for source in copied:
        assert any(fnmatch.fnmatch(source, pattern) for pattern in allowed)
        assert (ROOT / source).exists() or source == "README.md"


def test_command_lines_are_understood() -> None:
    (command,) = re.findall(r"^CMD (\[.*\])$", DOCKERFILE, re.M)
    options = parse(json.loads(command))
    assert options.config == Path(CONFIG_IN_CONTAINER)
    assert options.addresses == [("0.0.0.0", 8007)]
    unit = (ROOT / "docs" / "deploy" / "agent-session-exporter.service").read_text()
    (start,) = re.findall(r"^ExecStart=\S+ (.*)$", unit, re.M)
    assert parse(shlex.split(start)).config == Path(CONFIG_IN_CONTAINER)


def test_configurations_load(tmp_path: Path) -> None:
    assert load(ROOT / "docs" / "deploy" / "config.yaml").databases
    manifest, pod = yaml.safe_load_all((ROOT / "docs" / "deploy" / "sidecar.yaml").read_text())
    (tmp_path / "config.yaml").write_text(manifest["data"]["config.yaml"])
    assert load(tmp_path / "config.yaml").databases
    exporter = next(container for container in pod["spec"]["containers"] if container["name"] == "exporter")
    mounts = {mount["mountPath"]: mount for mount in exporter["volumeMounts"]}
    assert mounts["/log"]["readOnly"]
    assert mounts[str(Path(CONFIG_IN_CONTAINER).parent)]["readOnly"]


def test_prometheus_and_alertmanager_accept_their_files(prometheus_tools: dict[str, str]) -> None:
    for tool, command, name in (
        ("promtool", ("check", "config"), "prometheus.yml"),
        ("amtool", ("check-config",), "alertmanager.yml"),
    ):
        path = ROOT / "prometheus" / name
        done = subprocess.run([prometheus_tools[tool], *command, path], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(("severity", "receiver"), [("critical", "on-call"), ("warning", "team"), ("info", "team")])
def test_alerts_reach_whom_they_should(severity: str, receiver: str, prometheus_tools: dict[str, str]) -> None:
    config = f"--config.file={ROOT / 'prometheus' / 'alertmanager.yml'}"
    command = [prometheus_tools["amtool"], "config", "routes", "test", config, f"severity={severity}"]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip() == receiver


TOOL = {"job": "agents", "instance": "host:8007", "database": "heist", "tool": "radio"}
OTHER_TOOL = TOOL | {"tool": "drill"}
LOG = {"job": "agents", "instance": "host:8007", "database": "heist"}


@pytest.fixture(scope="module")
def alertmanager(prometheus_tools: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of an Alertmanager with the shipped configuration."""
    folder = tmp_path_factory.mktemp("alertmanager")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    command = [prometheus_tools["alertmanager"], f"--config.file={ROOT / 'prometheus' / 'alertmanager.yml'}",
               f"--storage.path={folder}", f"--web.listen-address={address}", "--cluster.listen-address="]  # fmt: skip
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        wait_for(lambda: _ready(f"http://{address}/-/ready"))
        yield f"http://{address}"
        process.terminate()


def _ready(url: str) -> bool:
    try:
        return httpx.get(url).status_code == 200
    except httpx.TransportError:
        return False


@pytest.mark.parametrize(
    ("cause", "follows", "held_back"),
    [
        (("AgentToolSuccessLow", "critical", TOOL), ("AgentToolSuccessLow", "warning", TOOL), True),
        (("AgentSessionCompletionLow", "critical", LOG), ("AgentSessionCompletionLow", "warning", LOG), True),
        (("AgentToolSuccessLow", "warning", TOOL), ("AgentToolUnreliable", "info", TOOL), True),
        (("AgentDatabaseUnreadable", "critical", LOG), ("AgentTokensHigh", "warning", LOG), True),
        (
            ("AgentToolSuccessLow", "critical", TOOL),
            ("AgentToolSuccessLow", "warning", TOOL | {"tool": "drill"}),
            False,
        ),
        (("AgentToolSuccessLow", "critical", TOOL), ("AgentSessionsStalled", "warning", LOG), False),
    ],
)
def test_one_cause_is_one_notification(
    cause: tuple[str, str, dict[str, str]],
    follows: tuple[str, str, dict[str, str]],
    held_back: bool,
    alertmanager: str,
    request: pytest.FixtureRequest,
) -> None:
    """Each case on an instance of its own, as Alertmanager forgets no alert in between."""
    alerts = [
        {"labels": {"alertname": name, "severity": severity, **labels, "instance": request.node.name}}
        for name, severity, labels in (cause, follows)
    ]
    httpx.post(f"{alertmanager}/api/v2/alerts", json=alerts).raise_for_status()

    def told() -> list[dict[str, str]]:
        query = {"filter": f"instance={json.dumps(request.node.name)}", "inhibited": "false"}
        return [alert["labels"] for alert in httpx.get(f"{alertmanager}/api/v2/alerts", params=query).json()]

    expected = [alerts[0]["labels"]] if held_back else [alert["labels"] for alert in alerts]
    wait_for(lambda: sorted(told(), key=str) == sorted(expected, key=str))


def test_links_lead_to_where_a_browser_finds_the_exporter() -> None:
    """What the rules, the dashboards and the data source link to is the published port, not a name inside compose."""
    published = "127.0.0.1:8007"
    assert any(port.startswith(f"{published}:") for port in SERVICES["exporter"]["ports"])
    jobs = yaml.safe_load((ROOT / "prometheus" / "prometheus.yml").read_text())["scrape_configs"]
    (target,) = next(job for job in jobs if job["job_name"] == "agent-session-exporter")["static_configs"]
    assert target["labels"]["instance"] == published
    source = yaml.safe_load((ROOT / "grafana/provisioning/datasources/prometheus.yaml").read_text())["datasources"][0]
    (dots,) = source["jsonData"]["exemplarTraceIdDestinations"]
    assert dots["url"] == f"http://{published}/sessions/$${{__value.raw}}"
    for name in ("prometheus", "alertmanager"):
        (url,) = [c.partition("=")[2] for c in SERVICES[name]["command"] if c.startswith("--web.external-url=")]
        assert any(port.startswith(f"{url.removeprefix('http://')}:") for port in SERVICES[name]["ports"])


def test_the_configuration_of_the_stack_opens_its_pages(spawn: Spawn, tmp_path: Path) -> None:
    """Whoever asks: in a container no request comes from loopback, so that without it none would be let in."""
    config = (ROOT / "docs" / "deploy" / "config.yaml").read_text()
    for inside in ("/log/", "/state/"):
        assert inside in config
        config = config.replace(inside, f"{tmp_path}/")
    (tmp_path / "config.yaml").write_text(config)
    with closing(sqlite3.connect(tmp_path / "heist.db")) as log:
        log.executescript(SCHEMA)
    url = serve(spawn, tmp_path / "config.yaml").ready()
    for page in ("/", "/docs", "/api/sessions"):
        assert get(url + page, Host="exporter:8007")[0] == 200


def test_services_find_each_other() -> None:
    prometheus = yaml.safe_load((ROOT / "prometheus" / "prometheus.yml").read_text())
    found = [*prometheus["scrape_configs"], *prometheus["alerting"]["alertmanagers"]]
    targets = [target for job in found for config in job["static_configs"] for target in config["targets"]]
    source = yaml.safe_load((ROOT / "grafana/provisioning/datasources/prometheus.yaml").read_text())["datasources"][0]
    assert source["uid"]
    assert source["jsonData"]["timeInterval"] == prometheus["global"]["scrape_interval"]
    for target in [*targets, source["url"].removeprefix("http://")]:
        host, port = target.split(":")
        service = SERVICES["prometheus" if host == "localhost" else host]
        assert any(published.endswith(f":{port}") for published in service["ports"])


def test_grafana_finds_the_dashboards() -> None:
    provider = yaml.safe_load((ROOT / "grafana/provisioning/dashboards/agents.yaml").read_text())["providers"][0]
    folder = provider["options"]["path"]
    assert f"./grafana/dashboards:{folder}:ro" in SERVICES["grafana"]["volumes"]
    home = SERVICES["grafana"]["environment"]["GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH"]
    assert (ROOT / "grafana/dashboards" / Path(home).relative_to(folder)).exists()


@pytest.mark.parametrize("name", ["deploy.md", "alerts.md", "dashboards.md"])
def test_links_lead_somewhere(name: str) -> None:
    page = ROOT / "docs" / name
    headings = {
        re.sub(r"[^\w\- ]", "", h).lower().replace(" ", "-") for h in re.findall(r"^#+ (.*)$", page.read_text(), re.M)
    }
    for link in re.findall(r"\]\((?!http)([^)]+)\)", page.read_text()):
        path, _, anchor = link.partition("#")
        assert (page.parent / path).exists() if path else anchor in headings, link
