"""The exporter's application in this process, on databases that are refreshed when a test says so."""

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import httpx
import yaml

from exporter.config.settings import Config, parse
from exporter.engine.refresh import Refresh
from exporter.engine.scheduler import databases, matches, unmatched
from exporter.metrics.catalogue import BUILT_IN
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
        own, throttle = SelfMetrics(BUILT_IN), Throttle()
        self.publisher = Publisher(own)
        self.refreshes = {
            name: Refresh(name, path, entry, self.config, own, self.publisher, throttle)
            for name, (path, entry) in databases(self.config, {})
        }
        app = create_app(
            lambda: self.refreshes,
            self.publisher,
            settings=lambda: self.config.api,
            unmatched=lambda: unmatched(matches(self.config), self.refreshes.values()),
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
