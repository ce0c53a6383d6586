"""POSIX locks of other processes, and descriptors of this one. Asking takes no lock, and nothing that others have open
is closed: that would drop all locks that this process has on the file."""

import os
import struct
import sys
from contextlib import suppress

if sys.platform == "linux":
    import fcntl

CAN_ASK = sys.platform == "linux"
"""Whether this system's locks can be asked for."""

_SHARED_FIRST = 0x40000000 + 2
"""Where SQLite locks a database file: the pending byte, the reserved byte, then the shared range."""
_SHARED_SIZE = 510
_FLOCK = "hhqqi"  # struct flock: type, whence, start, length, process
_DESCRIPTORS = ("/proc/self/fd", "/dev/fd")


def written_by_another(fd: int) -> bool:
    """Whether another process holds SQLite's exclusive lock, without which nobody writes into a database file that
    has a rollback journal."""
    return _conflicts(fd, fcntl.F_RDLCK)


def open_elsewhere(fd: int) -> bool:
    """Whether another process holds any lock on the shared range, as each connection to a WAL database does."""
    return _conflicts(fd, fcntl.F_WRLCK)


def _conflicts(fd: int, kind: int) -> bool:
    asked = struct.pack(_FLOCK, kind, os.SEEK_SET, _SHARED_FIRST, _SHARED_SIZE, 0)
    answer: int = struct.unpack(_FLOCK, fcntl.fcntl(fd, fcntl.F_GETLK, asked))[0]
    return answer != fcntl.F_UNLCK


def descriptors(device: int, inode: int) -> list[int]:
    """The descriptors that this process has of a file, whoever in it opened them; none where they cannot be listed."""
    found = []
    for name in os.listdir(folder) if (folder := next(filter(os.path.isdir, _DESCRIPTORS), None)) else ():
        with suppress(OSError):  # closed meanwhile
            if _is(int(name), device, inode):
                found.append(int(name))
    return found


def _is(fd: int, device: int, inode: int) -> bool:
    status = os.fstat(fd)
    return (status.st_dev, status.st_ino) == (device, inode)
