"""The exporter's application in this process, on databases that are refreshed when a test says so."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml
from fastapi.testclient import TestClient

from exporter.config.settings import Config, parse
from exporter.engine.refresh import Refresh
from exporter.engine.scheduler import databases
from exporter.metrics.catalogue import BUILT_IN
from exporter.metrics.exposition import Publisher
from exporter.metrics.self_metrics import SelfMetrics
from exporter.source.throttle import Throttle
from exporter.web.access import AccessMiddleware
from exporter.web.app import create_app


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
        app = create_app(lambda: self.refreshes, self.publisher, settings=lambda: self.config.api)
        self.app = AccessMiddleware(app, lambda: self.config.api)
        self.client = TestClient(self.app, base_url="http://localhost", raise_server_exceptions=False)

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
