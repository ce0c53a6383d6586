"""Compact set of all session ids seen so far, 8 bytes each: a session_id counts as started only once."""

from array import array
from bisect import bisect_left
from collections.abc import Iterator
from hashlib import blake2b

_MERGE_AT = 10_000


class KnownSessions:
    """Digests of session ids: a sorted array, and a small set of those added since it was sorted.

    64 bits of BLAKE2b: the probability of a collision among a million sessions is 3e-8.
    """

    def __init__(self) -> None:
        self._sorted = array("Q")
        self._new: set[int] = set()
        self._unsaved: list[int] = []

    def __len__(self) -> int:
        return len(self._sorted) + len(self._new)

    def add(self, key: str) -> bool:
        """Add a session. True if it is new."""
        digest = _digest(key)
        place = bisect_left(self._sorted, digest)
        if digest in self._new or (place < len(self._sorted) and self._sorted[place] == digest):
            return False
        self._new.add(digest)
        self._unsaved.append(digest)
        if len(self._new) > _MERGE_AT:
            self._merge()
        return True

    def _merge(self) -> None:
        self._sorted = array("Q", sorted((*self._sorted, *self._new)))
        self._new.clear()

    def dump(self, everything: bool) -> Iterator[tuple[str, str]]:
        """Key and digests as hexadecimal text: all of them, or those added since `saved`."""
        if everything:
            self._merge()
            yield "0", self._sorted.tobytes().hex()
        elif self._unsaved:
            yield str(len(self)), array("Q", self._unsaved).tobytes().hex()

    def saved(self) -> None:
        """Everything that was dumped has been saved."""
        self._unsaved.clear()

    def load(self, text: str) -> None:
        """Put back a part of what `dump` gave."""
        digests = array("Q")
        digests.frombytes(bytes.fromhex(text))
        self._new.update(digests)
        self._merge()


def _digest(key: str) -> int:
    return int.from_bytes(blake2b(key.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little")
