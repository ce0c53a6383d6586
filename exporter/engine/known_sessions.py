"""A set of session ids that only grows, in 8 bytes each: one session_id is one session started, however long ago."""

from array import array
from bisect import bisect_left
from collections.abc import Iterator
from hashlib import blake2b

_MERGE_AT = 10_000


class KnownSessions:
    """Digests of session ids: a sorted array, and a small set of those that came since it was sorted.

    64 bits of BLAKE2b: among a million sessions two have one digest with a probability of 3e-8.
    """

    def __init__(self) -> None:
        self._sorted = array("Q")
        self._new: set[int] = set()
        self._unsaved: list[int] = []

    def __len__(self) -> int:
        return len(self._sorted) + len(self._new)

    def add(self, key: str) -> bool:
        """Note a session; whether it was not known before."""
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
        """Digests as hexadecimal text, under a key of their own: all of them, or those that came since `saved`."""
        if everything:
            self._merge()
            yield "0", self._sorted.tobytes().hex()
        elif self._unsaved:
            yield str(len(self)), array("Q", self._unsaved).tobytes().hex()

    def saved(self) -> None:
        """What was dumped is kept."""
        self._unsaved.clear()

    def load(self, text: str) -> None:
        """Put back a part of what `dump` gave."""
        digests = array("Q")
        digests.frombytes(bytes.fromhex(text))
        self._new.update(digests)
        self._merge()


def _digest(key: str) -> int:
    return int.from_bytes(blake2b(key.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little")
