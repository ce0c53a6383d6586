"""HTTP connection: uvicorn's protocol with timeouts for slow clients, and a fast path for scrapes."""

import asyncio
import math
from collections.abc import Callable, Sequence
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

from exporter.web.asgi import Headers

HEAD_SECONDS = 10.0
"""Timeout for a request's line and headers; for the first request it starts with the connection."""
DRAIN_SECONDS = 5.0
"""Timeout for the rest of the body of a request that is answered already."""
STALL_SECONDS = 30.0
"""Timeout for a client to read the data that waits for it."""
SPARE_SECONDS = 3.0
"""Idle time after which a connection may be closed to free its place for another."""
HEAD_BYTES = 65_536
FIELD_BYTES = 8_190
MOST_FIELDS = 100
MOST_AHEAD = 100
"""Requests that may wait on a connection while one is answered; a client that sends more of them is cut off."""

_TOO_LARGE = b"HTTP/1.1 431 Request Header Fields Too Large\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"

Scrape = Callable[[bytes, Headers], Sequence[bytes] | None]
"""Request target and headers of a GET → what to write after the common headers, or None for the usual path."""


class Connection(HttpToolsProtocol):
    """uvicorn's connection, which is closed if a client takes too long or sends too much.

    Except while a request is answered, a timer runs: for its head, for the rest of its body, or uvicorn's own
    between requests.
    """

    def __init__(
        self, *arguments: Any, scrape: Scrape, refused: bool, on_made: Callable[[], object], **named: Any
    ) -> None:
        """`refused`: the server is full, and the only answer is 503. `on_made` is called after the TLS handshake."""
        super().__init__(*arguments, **named)
        self._scrape = scrape
        self._on_made = on_made
        self._refused = refused
        if refused:
            self.limit_concurrency = 0
        self._head_bytes: int | None = 0
        """Bytes of the head so far; None when it is complete."""
        self._message_complete = True
        """Whether the request that came last has come to its end, with its body."""
        self._done_with = False
        """Whether the request that came last is none of uvicorn's: it was answered here."""
        self._answered: RequestResponseCycle | None = None
        """The request that is being answered; `cycle` is the one that came last."""
        self._idle_since = self.loop.time()
        self._timer: asyncio.TimerHandle | None = None
        self._stall_timer: asyncio.TimerHandle | None = None

    # -- the connection -------------------------------------------------------------------------------------------

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._on_made()
        self._watch()

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_timer()
        self._stop_stall_timer()
        self._expect_no_answer()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self._head_bytes is not None:
            self._head_bytes += len(data)
        super().data_received(data)
        if self._head_bytes is not None and self._head_bytes > HEAD_BYTES:
            self._refuse_size()
        self._watch()

    def pause_writing(self) -> None:
        self._stall_timer = self.loop.call_later(STALL_SECONDS, self.transport.abort)
        super().pause_writing()

    def resume_writing(self) -> None:
        self._stop_stall_timer()
        super().resume_writing()

    @property
    def answering(self) -> bool:
        """Whether a request is being answered."""
        return self.cycle is not None and not self.cycle.response_complete

    @property
    def spare_since(self) -> float | None:
        """Time of the event loop since which the connection may be closed to free its place; None if it may not."""
        if self.answering or self.transport.is_closing():
            return None
        if self._head_bytes is None and not self._message_complete:
            return -math.inf
        return self._idle_since if self.loop.time() - self._idle_since > SPARE_SECONDS else None

    # -- the parser's events --------------------------------------------------------------------------------------

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._message_complete = self._done_with = False
        if self._head_bytes is None:
            self._head_bytes = 0

    def on_header(self, name: bytes, value: bytes) -> None:
        if len(self.headers) >= MOST_FIELDS or len(name) + len(value) > FIELD_BYTES:
            self._refuse_size()
        super().on_header(name, value)

    def on_headers_complete(self) -> None:
        self._head_bytes = None
        self._stop_timer()
        if len(self.pipeline) >= MOST_AHEAD:
            self._expect_no_answer()
            self.transport.abort()
        if self.transport.is_closing():
            self._done_with = True
        elif not self._answer_scrape():
            ahead = self.answering
            super().on_headers_complete()
            self._answered = self._answered if ahead else self.cycle

    def on_body(self, body: bytes) -> None:
        if not self._done_with:
            super().on_body(body)

    def on_message_complete(self) -> None:
        self._message_complete = True
        if self._done_with:
            return
        super().on_message_complete()
        if not self.answering:  # so its body came after its answer
            self._stop_timer()
            super().on_response_complete()

    def on_response_complete(self) -> None:
        self._idle_since = self.loop.time()
        self._answered = self.pipeline[-1][0] if self.pipeline else None
        super().on_response_complete()
        if self._head_bytes is None and not self._message_complete and self._timer is None:
            self._timer = self.loop.call_later(DRAIN_SECONDS, self.transport.abort)

    # -- what is done here ----------------------------------------------------------------------------------------

    def _answer_scrape(self) -> bool:
        """Fast path: answer a scrape without the application. False if the request is not a plain scrape."""
        parser = self.parser
        if (
            parser.get_method() != b"GET"
            or self.answering
            or self.pipeline
            or self._refused
            or parser.get_http_version() != "1.1"
            or not parser.should_keep_alive()
            or self.transport.get_write_buffer_size()
        ):
            return False
        answer = self._scrape(self.url, self.headers)
        if answer is None:
            return False
        common = b"".join([b"%b: %b\r\n" % field for field in self.server_state.default_headers])
        self.transport.writelines([b"HTTP/1.1 200 OK\r\n", common, *answer])
        self._done_with = self._message_complete = True
        self.on_response_complete()
        return True

    def _refuse_size(self) -> None:
        if not self.transport.is_closing():
            self.transport.write(_TOO_LARGE)
            self.transport.close()

    def _expect_no_answer(self) -> None:
        """Nobody is there to answer any more: what the application still says is to be left out."""
        if self._answered is not None:
            self._answered.disconnected = True

    def _watch(self) -> None:
        """Start the timer, unless a request is being answered."""
        if self._timer is None and self.timeout_keep_alive_task is None and not self.answering:
            self._timer = self.loop.call_later(HEAD_SECONDS, self.transport.abort)

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _stop_stall_timer(self) -> None:
        if self._stall_timer is not None:
            self._stall_timer.cancel()
            self._stall_timer = None
