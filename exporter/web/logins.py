"""Basic auth: password checks in a priority queue; clients with wrong guesses come last, with delayed answers."""

import asyncio
import base64
import binascii
import hashlib
import hmac
import math
import os
import time
from collections.abc import Callable, Hashable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import bcrypt

_LONGEST_PASSWORD = 72  # what bcrypt looks at
MOST_CHECKS = 500
"""Most checks that wait; beyond it, the client with the most wrong guesses is refused."""
MOST_HELD = 100
"""Most wrong logins whose answers are delayed at a time."""
LONGEST_HOLD_SECONDS = 10.0
_DECAY_SECONDS = 10.0
_HOLD_PER_GUESS = 2.0  # checks; then guessers keep the thread that checks half busy at most
_MOST_LOGINS = 1000
_MOST_GUESSERS = 10_000

Client = tuple[str, int]
"""Address and port of the client."""


def credentials(header: bytes) -> tuple[str, bytes] | None:
    """User and password of an Authorization header (RFC 7617)."""
    scheme, _, token = header.partition(b" ")
    if scheme.lower() != b"basic":
        return None
    try:
        user, colon, password = base64.b64decode(token.strip(), validate=True).partition(b":")
        return (user.decode("utf-8"), password) if colon else None
    except (binascii.Error, UnicodeDecodeError):
        return None


def matches(password: bytes, hashed: bytes) -> bool:
    """Whether a password fits a bcrypt hash. Takes as long as the hash's cost says, and releases the GIL."""
    whole = len(password) <= _LONGEST_PASSWORD
    try:
        return bcrypt.checkpw(password[:_LONGEST_PASSWORD], hashed) and whole
    except ValueError:  # a NUL in the password
        return False


@dataclass(frozen=True, eq=False)
class _Attempt:
    """A login that waits for its password check."""

    client: Client
    password: bytes
    hashed: bytes
    verdict: "asyncio.Future[bool | None]"


class Logins:
    """Checks passwords, one at a time in a thread, and caches the correct ones. For one event loop.

    Of those that wait, clients that have guessed wrong lately come last: first by address, then by connection. Of
    equals the newest comes first, since who has waited for long may have given up. A wrong guess is answered the later
    the more of them came from its address, so that the thread has time for others.
    """

    def __init__(self, check: Callable[[bytes, bytes], bool] = matches) -> None:
        """`check` tells whether a password, the first argument, fits a hash."""
        self._check = check
        self._secret = os.urandom(32)
        self._good: set[bytes] = set()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="login")
        self._waiting: list[_Attempt] = []
        self._working: asyncio.Task[None] | None = None
        self._check_seconds = 0.0
        self._guesses = Guesses()
        self._held = 0

    def remembers(self, user: str, password: bytes, users: Mapping[str, str]) -> bool:
        """Whether this login is in the cache of correct ones."""
        return user in users and self._digest(user, password, users[user]) in self._good

    async def check(self, user: str, password: bytes, users: Mapping[str, str], client: Client) -> bool | None:
        """Whether the password is correct; None if too many clients with fewer wrong guesses wait for a check.

        For an unknown user, the password is compared with another user's hash, so that it takes as long.
        """
        known = user in users
        # of the users' hashes the costliest: what an unknown user is compared with tells nothing about any of them
        hashed = users[user] if known else max(users.values(), key=lambda h: h.split("$")[2])
        if self.remembers(user, password, users):
            return True
        right = await self._in_turn(_Attempt(client, password, hashed.encode(), asyncio.Future()))
        if right is None:
            return None
        if not (right and known):
            await self._hold(client)
            return False
        if len(self._good) >= _MOST_LOGINS:
            self._good.clear()
        self._good.add(self._digest(user, password, hashed))
        return True

    def _digest(self, user: str, password: bytes, hashed: str) -> bytes:
        return hmac.digest(self._secret, b"\0".join((user.encode(), hashed.encode(), password)), hashlib.sha256)

    async def _in_turn(self, attempt: _Attempt) -> bool | None:
        self._waiting.append(attempt)
        if len(self._waiting) > MOST_CHECKS:
            self._take(max).verdict.set_result(None)
        if self._working is None or self._working.done():
            self._working = asyncio.create_task(self._work())
        return await attempt.verdict

    async def _work(self) -> None:
        while self._waiting:
            attempt, begin = self._take(min), time.monotonic()
            if attempt.verdict.done():  # cancelled: the server is stopping
                continue
            loop = asyncio.get_running_loop()
            right = await loop.run_in_executor(self._thread, self._check, attempt.password, attempt.hashed)
            self._check_seconds = time.monotonic() - begin
            if not attempt.verdict.done():
                attempt.verdict.set_result(right)

    def _take(self, choose: Callable[..., int]) -> _Attempt:
        """Remove one: `min` the newest of those with the fewest guesses, `max` the oldest of those with the most."""
        guesses = self._guesses.at(time.monotonic())
        ranks = [(guesses(a.client[0]), guesses(a.client), -i) for i, a in enumerate(self._waiting)]
        return self._waiting.pop(choose(range(len(ranks)), key=ranks.__getitem__))

    async def _hold(self, client: Client) -> None:
        now = time.monotonic()
        self._guesses.add(client, now)
        lately = self._guesses.add(client[0], now)
        if self._held < MOST_HELD:
            self._held += 1
            try:
                await asyncio.sleep(min(LONGEST_HOLD_SECONDS, _HOLD_PER_GUESS * self._check_seconds * lately))
            finally:
                self._held -= 1


class Guesses:
    """Counts of recent wrong guesses by address and connection, which decay within about ten seconds."""

    def __init__(self) -> None:
        self._counts: dict[Hashable, tuple[float, float]] = {}

    def at(self, now: float) -> Callable[[Hashable], float]:
        """The counts at this time."""

        def count(where: Hashable) -> float:
            before, at = self._counts.get(where, (0.0, now))
            return before * math.exp((at - now) / _DECAY_SECONDS)

        return count

    def add(self, where: Hashable, now: float) -> float:
        """Count one more guess; returns the count."""
        count = self.at(now)
        if len(self._counts) >= _MOST_GUESSERS:
            self._counts = {key: value for key, value in self._counts.items() if count(key) > 1 / math.e}
        if len(self._counts) >= _MOST_GUESSERS:
            self._counts.clear()
        found = count(where) + 1
        self._counts[where] = found, now
        return found
