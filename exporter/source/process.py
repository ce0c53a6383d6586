"""Other connections to a monitored database in the process that reads it, which reading would harm."""

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from exporter.source import locks
from exporter.source.errors import DatabaseError, Reason
from exporter.source.files import FileState


class OpenFiles:
    """Which files the readers of this process have open, so that descriptors of anybody else's can be told from theirs.

    POSIX locks belong to a process: whichever of its connections closes a file drops the locks of all others, but for
    those of the same SQLite library. What an agent's connection commits after that is lost to every other process.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._readers: Counter[tuple[int, int]] = Counter()

    def shared(self, file: FileState) -> bool:
        """Whether somebody else in this process has the file open, as far as that can be told."""
        key = file.device, file.inode
        with self._lock:
            return not self._readers[key] and bool(locks.descriptors(*key))

    @contextmanager
    def alone(self, path: str, file: FileState) -> Iterator[None]:
        """For as long as a reader has the file open. Raises DatabaseError where somebody else in this process has."""
        key = file.device, file.inode
        with self._lock:
            if not self._readers[key] and locks.descriptors(*key):
                raise DatabaseError(
                    Reason.SAME_PROCESS,
                    f"{path}: this process has the file open itself, and would lose the locks of that connection when "
                    "a reader here closes; close it first, or read in a process of its own",
                )
            self._readers[key] += 1
        try:
            yield
        finally:
            with self._lock:
                self._readers[key] -= 1


OF_THIS_PROCESS = OpenFiles()
"""One for the process, as locks and descriptors are."""
