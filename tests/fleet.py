"""The exporter as clients meet it: its application in this process, or the whole of it in a process of its own."""

import asyncio
import re
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import httpx
import yaml

from exporter.config.settings import Config, parse
from exporter.engine.refresh import Refresh
from exporter.engine.scheduler import databases, unmatched
from exporter.metrics.exposition import Publisher
from exporter.metrics.self_metrics import SelfMetrics
from exporter.source.throttle import Throttle
from exporter.web.access import AccessMiddleware
from exporter.web.app import create_app


class InProcess(httpx.BaseTransport):
    """Puts requests to an ASGI application in this process, each in an event loop of its own."""

    def __init__(self, app: Any) -> None:
        self._app = httpx.ASGITransport(app, raise_app_exceptions=False)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        async def ask() -> httpx.Response:
            answer = await self._app.handle_async_request(request)
            body = b"".join([part async for part in answer.aiter_raw()])
            return httpx.Response(answer.status_code, headers=answer.headers, stream=httpx.ByteStream(body))

        return asyncio.run(ask())


class Fleet:
    """Databases that are refreshed when told to, and the application on them. `get` asks it as a browser would."""

    def __init__(self, folder: Path, *entries: Mapping[str, Any], **settings: Any) -> None:
        self.config: Config = parse(yaml.safe_dump({"databases": [*entries], **settings}), folder / "config.yaml")
        own, throttle = SelfMetrics(), Throttle()
        self.publisher = Publisher(own)
        self.refreshes = {
            name: Refresh(name, path, entry, self.config, own, self.publisher, throttle)
            for name, (path, entry) in databases(self.config, {})
        }
        app = create_app(
            lambda: self.refreshes,
            self.publisher,
            settings=lambda: self.config.api,
            unmatched=lambda: unmatched(self.config),
        )
        self.app = AccessMiddleware(app, lambda: self.config.api)
        self.client = httpx.Client(transport=InProcess(self.app), base_url="http://localhost")

    def refresh(self) -> "Fleet":
        for refresh in self.refreshes.values():
            while refresh.run():
                pass
        self.publisher.publish()
        return self

    def get(self, path: str, expected: int = 200, /, **parameters: Any) -> Any:
        """The answer to a question, which must have this HTTP status."""
        answer = self.client.get(path, params=parameters)
        assert answer.status_code == expected, (answer.status_code, answer.text)
        return answer.json()


class Server:
    """A process that serves. `log` is what it has written so far."""

    def __init__(self, folder: Path, spawn: Callable[..., subprocess.Popen[str]], config: Any, *flags: str) -> None:
        (folder / "config.yaml").write_text(yaml.safe_dump(config))
        self._log = folder / "exporter.log"
        command = [sys.executable, "-m", "exporter", "--config.file", str(folder / "config.yaml"), *flags]
        if "--web.listen-address" not in flags:
            command += ["--web.listen-address", "127.0.0.1:0"]
        with self._log.open("w") as stderr:
            self.process = spawn(*command, stderr=stderr)
        wait_for(lambda: re.search(r"msg=listening", self.log) or self.process.poll() is not None)
        found = re.search(r"url=(\w+)://\S+:(\d+)/metrics", self.log)
        assert found, self.log
        self.scheme, self.port = found[1], int(found[2])
        self.url = f"{self.scheme}://127.0.0.1:{self.port}"

    @property
    def log(self) -> str:
        return self._log.read_text()

    def wait_until_ready(self, **how: Any) -> "Server":
        wait_for(lambda: httpx.get(f"{self.url}/-/ready", **how).status_code == 200)
        return self


def wait_for(condition: Callable[[], Any], seconds: float = 15.0) -> None:
    """Wait until something is so; fail if it does not come to be."""
    give_up = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < give_up, "waited in vain"
        time.sleep(0.02)
