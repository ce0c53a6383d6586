"""Takes the picture of the landing page, docs/pictures/landing.png, from the demo, with a headless Chromium."""

import json
import shutil
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.error import HTTPError
from urllib.request import urlopen

PICTURE = Path(__file__).with_name("landing.png")
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
SIZE = "1280,1020"
SECONDS = 60
DEMO = (sys.executable, "-m", "exporter", "demo", "--web.listen-address", "127.0.0.1:0", "--log.format", "json")


def main() -> int:
    """Let the crew write for a minute, beside the ten that it begins with, and take the picture."""
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        print(f"needs one of {', '.join(BROWSERS)} on PATH (Debian: apt-get install chromium)", file=sys.stderr)
        return 1
    pipe = subprocess.PIPE
    with TemporaryDirectory() as folder, subprocess.Popen(DEMO, cwd=folder, stderr=pipe, text=True) as demo:  # noqa: S603
        try:
            assert demo.stderr is not None  # noqa: S101 - it was asked for
            page = json.loads(demo.stderr.readline())["page"]
            time.sleep(SECONDS)
            wait_until_ready(page)
            take(browser, page, Path(folder))
        finally:
            demo.terminate()
    return 0


def wait_until_ready(page: str) -> None:
    """Wait until a scrape shows the log."""
    while True:
        try:
            urlopen(f"{page}-/ready").close()  # noqa: S310 - our own page
            return
        except HTTPError:
            time.sleep(0.5)


def take(browser: str, page: str, folder: Path) -> None:
    """Let the browser draw the page."""
    flags = (
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--hide-scrollbars",
        f"--user-data-dir={folder / 'browser'}",
    )
    picture = (f"--window-size={SIZE}", f"--screenshot={PICTURE}", page)
    subprocess.run([browser, *flags, *picture], check=True, capture_output=True, timeout=SECONDS)  # noqa: S603


if __name__ == "__main__":
    sys.exit(main())
