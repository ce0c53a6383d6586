"""Takes the README's pictures from the demo: landing.png after a minute, and overview.png once alerts have fired.

The landing page needs Chromium. The overview needs Prometheus, and a command that draws a dashboard from the data of a
Prometheus. It is called with the path of the dashboard and --prometheus URL --from TIME --width PIXELS --out PNG.
"""

import argparse
import json
import shlex
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import urlopen

PICTURES = Path(__file__).parent
ROOT = PICTURES.parents[1]
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
LANDING_SIZE = "1280,1020"
LANDING_SECONDS = 60
OVERVIEW_WIDTH = 1280
OVERVIEW_ROWS = 22
"""Rows of the dashboard's grid that are drawn: what a person sees before scrolling."""
OVERVIEW_MINUTES = 25
"""More than a broken tool takes to fire both of its alerts."""
DEMO = (sys.executable, "-m", "exporter", "demo", "--web.listen-address", "127.0.0.1:0", "--log.format", "json")


def main() -> None:
    """Start the demo, and take what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--draw", type=shlex.split, metavar="COMMAND", help="draw the overview, too, with this command")
    draw = parser.parse_args().draw
    browser = program(*BROWSERS, package="chromium")
    prometheus = program("prometheus", package="prometheus") if draw else ""
    with ExitStack() as ending:
        folder = Path(ending.enter_context(TemporaryDirectory()))
        page = ending.enter_context(demo(folder))
        start = time.monotonic()
        url = ending.enter_context(scraping(folder, prometheus, page)) if draw else ""
        time.sleep(LANDING_SECONDS)
        wait_until_ready(page)
        take_landing(browser, page, folder)
        if draw:
            time.sleep(max(0, start + OVERVIEW_MINUTES * 60 - time.monotonic()))
            take_overview(draw, url, folder)


def program(*names: str, package: str) -> str:
    """The first of these programs that is on PATH."""
    found = next(filter(None, map(shutil.which, names)), None)
    if found is None:
        sys.exit(f"needs {' or '.join(names)} on PATH (Debian: apt-get install {package})")
    return found


@contextmanager
def demo(folder: Path) -> Iterator[str]:
    """A demo that serves; the URL of its landing page."""
    with subprocess.Popen(DEMO, cwd=folder, stderr=subprocess.PIPE, text=True) as process:  # noqa: S603
        try:
            assert process.stderr is not None  # noqa: S101 - it was asked for
            yield json.loads(process.stderr.readline())["page"]
        finally:
            process.terminate()


@contextmanager
def scraping(folder: Path, prometheus: str, page: str) -> Iterator[str]:
    """A Prometheus that scrapes the demo and evaluates the bundled rules; its URL."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    target = {"targets": [urlsplit(page).netloc], "labels": {"instance": "127.0.0.1:8007"}}
    config = {
        "global": {"scrape_interval": "15s", "evaluation_interval": "15s"},
        "rule_files": [str(ROOT / "prometheus/rules/*.yml")],
        "scrape_configs": [{"job_name": "agent-session-exporter", "static_configs": [target]}],
    }
    (folder / "prometheus.yml").write_text(json.dumps(config))
    options = ("--config.file=prometheus.yml", f"--web.listen-address={address}", "--log.level=error")
    with subprocess.Popen((prometheus, *options), cwd=folder) as process:  # noqa: S603
        try:
            yield f"http://{address}"
        finally:
            process.terminate()


def wait_until_ready(page: str) -> None:
    """Wait until a scrape shows the log."""
    while True:
        try:
            urlopen(f"{page}-/ready").close()  # noqa: S310 - our own page
            return
        except HTTPError:
            time.sleep(0.5)


def take_landing(browser: str, page: str, folder: Path) -> None:
    """Let the browser draw the page."""
    profile = f"--user-data-dir={folder / 'browser'}"
    flags = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", profile)
    picture = (f"--window-size={LANDING_SIZE}", f"--screenshot={PICTURES / 'landing.png'}", page)
    subprocess.run([browser, *flags, *picture], check=True, capture_output=True, timeout=60)  # noqa: S603


def take_overview(draw: Sequence[str], prometheus: str, folder: Path) -> None:
    """Let the command draw the overview's first screen."""
    dashboard = json.loads((ROOT / "grafana/dashboards/overview.json").read_text())
    dashboard["panels"] = [panel for panel in dashboard["panels"] if panel["gridPos"]["y"] < OVERVIEW_ROWS]
    (folder / "overview.json").write_text(json.dumps(dashboard))
    data = ("--prometheus", prometheus, "--from", f"now-{OVERVIEW_MINUTES}m")
    picture = ("--width", str(OVERVIEW_WIDTH), "--out", str(PICTURES / "overview.png"))
    subprocess.run([*draw, str(folder / "overview.json"), *data, *picture], check=True)  # noqa: S603


if __name__ == "__main__":
    main()
