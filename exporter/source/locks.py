"""POSIX locks of other processes, queried with F_GETLK, and the file descriptors that this process has of a file.

A query takes no lock. Nothing is closed here: a close() would drop all locks that this process has on the file.
"""

import os
import struct
import sys
from contextlib import suppress

if sys.platform == "linux":
    import fcntl

CAN_ASK = sys.platform == "linux"
"""Whether locks can be queried on this system."""

_SHARED_FIRST = 0x40000000 + 2
"""The shared range of SQLite's locks in a database file; before it are the pending byte and the reserved byte."""
_SHARED_SIZE = 510
_FLOCK = "hhqqi"  # struct flock: type, whence, start, length, process
_DESCRIPTORS = ("/proc/self/fd", "/dev/fd")


def written_by_another(fd: int) -> bool:
    """Whether another process holds SQLite's exclusive lock, which every writer to a database file with a rollback
    journal needs."""
    return _conflicts(fd, fcntl.F_RDLCK)


def open_elsewhere(fd: int) -> bool:
    """Whether another process holds any lock on the shared range, as each connection to a WAL database does."""
    return _conflicts(fd, fcntl.F_WRLCK)


def _conflicts(fd: int, kind: int) -> bool:
    asked = struct.pack(_FLOCK, kind, os.SEEK_SET, _SHARED_FIRST, _SHARED_SIZE, 0)
    answer: int = struct.unpack(_FLOCK, fcntl.fcntl(fd, fcntl.F_GETLK, asked))[0]
    return answer != fcntl.F_UNLCK


def descriptors(device: int, inode: int) -> list[int]:
    """All descriptors that this process has of a file; empty where the system cannot list them."""
    found = []
    for name in os.listdir(folder) if (folder := next(filter(os.path.isdir, _DESCRIPTORS), None)) else ():
        with suppress(OSError):  # closed meanwhile
            if _is(int(name), device, inode):
                found.append(int(name))
    return found


def _is(fd: int, device: int, inode: int) -> bool:
    status = os.fstat(fd)
    return (status.st_dev, status.st_ino) == (device, inode)
