"""Detects other connections to a monitored database in this process: closing ours would drop their POSIX locks."""

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from exporter.source import locks
from exporter.source.errors import DatabaseError, Reason
from exporter.source.files import FileState


class OpenFiles:
    """Counts the files that readers of this process have open, to tell them from files that other code has open.

    POSIX locks belong to the process: a connection that closes a file drops the locks of all others in the process,
    except those of the same SQLite library. What an agent's connection commits after that is lost to other processes.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._readers: Counter[tuple[int, int]] = Counter()

    def shared(self, file: FileState) -> bool:
        """Whether other code in this process has the file open; False where the system cannot tell."""
        key = file.device, file.inode
        with self._lock:
            return not self._readers[key] and bool(locks.descriptors(*key))

    @contextmanager
    def alone(self, path: str, file: FileState) -> Iterator[None]:
        """Enter while a reader has the file open. Raises DatabaseError if other code in this process has it open."""
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
"""One instance for the process, because locks and descriptors belong to the process."""
