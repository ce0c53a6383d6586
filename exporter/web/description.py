"""OpenAPI description of the API."""

import threading
from collections.abc import Iterable
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from exporter.web.api import Api, to_bytes


class Description:
    """The OpenAPI document: the routes, with the configured session labels as query parameters.

    Generated when it is first asked for, and again when the labels change. Thread-safe.
    """

    def __init__(self, app: FastAPI, api: Api, server: str = "") -> None:
        """`server` is the path that clients must put before each route."""
        self._app, self._api, self._server = app, api, server
        self._lock = threading.Lock()
        self._known: tuple[list[str], dict[str, Any], bytes] | None = None

    def schema(self) -> dict[str, Any]:
        """The document as Python objects."""
        return self._current()[1]

    def json(self) -> bytes:
        """The document as JSON."""
        return self._current()[2]

    def _current(self) -> tuple[list[str], dict[str, Any], bytes]:
        labels = self._api.session_labels()
        with self._lock:
            if self._known is None or self._known[0] != labels:
                schema = self._make(labels)
                self._known = labels, schema, to_bytes(schema)
            return self._known

    def _make(self, labels: Iterable[str]) -> dict[str, Any]:
        app = self._app
        servers: list[dict[str, Any]] | None = [{"url": self._server}] if self._server else None
        schema = get_openapi(
            title=app.title, version=app.version, description=app.description, routes=app.routes, servers=servers
        )
        for path in schema["paths"].values():
            for operation in path.values():
                operation["responses"].pop("422", None)  # what it stands for is answered with 400
        for name in ("HTTPValidationError", "ValidationError"):
            schema.get("components", {}).get("schemas", {}).pop(name, None)
        schema["paths"]["/api/sessions"]["get"]["parameters"] += [
            {"name": label, "in": "query", "required": False, "schema": {"type": "string"},
             "description": "A session label: only sessions with this value."}
            for label in labels
        ]  # fmt: skip
        return schema
