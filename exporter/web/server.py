"""HTTP server: uvicorn with a limit of connections, which counts them from accept to close, TLS handshakes included."""

import asyncio
import errno
import socket
import sys
from collections.abc import Callable
from typing import Any

import uvicorn

from exporter.web.asgi import Application
from exporter.web.protocol import SPARE_SECONDS, Connection, Scrape

if sys.platform != "win32":
    import resource

MOST_CONNECTIONS = 500
MOST_REFUSED = 16
"""How many connections beyond the limit are answered with 503 before they are closed."""
HANDSHAKE_SECONDS = 10.0
KEEP_ALIVE_SECONDS = 90
"""Idle timeout of a connection. Longer than usual scrape intervals, so that scrapers keep their connections."""
_OTHER_DESCRIPTORS = 40  # for reading databases, the state, what listens, and the interpreter
_FEWEST_CONNECTIONS = 8
_BACKLOG = 1024
_PAUSE_SECONDS = 0.1
_NO_DESCRIPTORS = frozenset({errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM})


def most_connections() -> int:
    """The limit of connections, which leaves enough file descriptors for reading databases."""
    if sys.platform == "win32":
        return MOST_CONNECTIONS
    descriptors, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return max(_FEWEST_CONNECTIONS, min(MOST_CONNECTIONS, descriptors - _OTHER_DESCRIPTORS))


class HttpServer(uvicorn.Server):
    """Serves an application on listening sockets. Ends like uvicorn, by `should_exit` or a signal.

    When all places are taken, a connection on which nothing is to be answered makes place, the one idle for longest;
    where there is none, the newcomer is refused.
    """

    def __init__(
        self, application: Application, scrape: Scrape, tls: Any = None, on_shutdown: Callable[[], None] = lambda: None
    ) -> None:
        """`scrape` is the protocol's fast path; `on_shutdown` is called before the server waits for open requests."""
        config = uvicorn.Config(
            application, log_config=None, access_log=False, lifespan="off", server_header=False, http=Connection,
            ws="none", proxy_headers=False, timeout_graceful_shutdown=1, timeout_keep_alive=KEEP_ALIVE_SECONDS,
        )  # fmt: skip
        config.load()
        config.ssl = tls
        super().__init__(config)
        self._scrape = scrape
        self._on_shutdown = on_shutdown
        self._most = most_connections()
        self._handshakes: dict[asyncio.Task[None], float] = {}
        """Connections that are being set up → the event loop's time of their accept."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await self.lifespan.startup()
        self.servers = [Listener(bound, self._admit) for bound in sockets or []]  # type: ignore[misc]
        self.started = True

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._on_shutdown()
        for task in list(self._handshakes):
            task.cancel()
        await super().shutdown(sockets)

    def _admit(self, accepted: socket.socket) -> None:
        """Admit a connection that was just accepted, or refuse it."""
        taken = len(self._handshakes) + len(self.server_state.connections)
        refused = taken >= self._most and not self._make_place()
        if refused and (self.config.ssl or taken >= self._most + MOST_REFUSED):
            accepted.close()
            return
        loop = asyncio.get_running_loop()
        task = loop.create_task(self._set_up(accepted, refused))
        self._handshakes[task] = loop.time()
        task.add_done_callback(lambda done: self._handshakes.pop(done, None))

    async def _set_up(self, accepted: socket.socket, refused: bool) -> None:
        loop, tls, task = asyncio.get_running_loop(), self.config.ssl, asyncio.current_task()
        assert task is not None  # noqa: S101 - this is one

        def protocol() -> Connection:
            return Connection(
                config=self.config, server_state=self.server_state, app_state={}, _loop=loop,
                scrape=self._scrape, refused=refused, on_made=lambda: self._handshakes.pop(task, None),
            )  # fmt: skip

        try:
            await loop.connect_accepted_socket(
                protocol, accepted, ssl=tls, ssl_handshake_timeout=HANDSHAKE_SECONDS if tls else None
            )
        except OSError:  # a handshake that failed, or came too late
            accepted.close()

    def _make_place(self) -> bool:
        """Close the connection or handshake that has been idle for longest. False if there is none."""
        now = asyncio.get_running_loop().time()
        spare: list[tuple[float, Callable[[], object]]] = [
            (since, task.cancel) for task, since in self._handshakes.items() if now - since > SPARE_SECONDS
        ]
        for connection in self.server_state.connections:
            assert isinstance(connection, Connection)  # noqa: S101 - the only kind that is made here
            if (idle_since := connection.spare_since) is not None:
                spare.append((idle_since, connection.transport.abort))
        if not spare:
            return False
        min(spare, key=lambda entry: entry[0])[1]()
        return True


class Listener:
    """Accepts the connections of one socket. Has the part of asyncio.Server's interface that uvicorn uses."""

    def __init__(self, bound: socket.socket, admit: Callable[[socket.socket], None]) -> None:
        bound.setblocking(False)
        bound.listen(_BACKLOG)
        self._task = asyncio.get_running_loop().create_task(self._accept(bound, admit))

    def close(self) -> None:
        self._task.cancel()

    async def wait_closed(self) -> None:
        await asyncio.wait([self._task])

    @staticmethod
    async def _accept(bound: socket.socket, admit: Callable[[socket.socket], None]) -> None:
        loop = asyncio.get_running_loop()
        while True:
            try:
                accepted, _ = await loop.sock_accept(bound)
            except OSError as error:  # the client has gone already, or there are no descriptors left
                await asyncio.sleep(_PAUSE_SECONDS if error.errno in _NO_DESCRIPTORS else 0)
                continue
            admit(accepted)
