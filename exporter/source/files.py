"""File states by stat(): of a database, its -wal and its -shm, without opening them."""

import errno
import os
import stat
from collections.abc import Callable, Sequence
from typing import NamedTuple

from exporter.source.errors import DatabaseError, Reason, missing, permission_denied


class FileState(NamedTuple):
    """Device, inode, size and modification time of one file; all zero if it does not exist."""

    device: int = 0
    inode: int = 0
    size: int = 0
    mtime_ns: int = 0


class FileFingerprint(NamedTuple):
    """State of a database's files: differs whenever the database has changed."""

    main: FileState
    wal: FileState
    shm_inode: int
    """0 if there is none. Its time and size are left out: they also change when the database does not."""

    @property
    def newest_ns(self) -> int:
        """The later modification time of the file and its -wal, in ns since 1970."""
        return max(self.main.mtime_ns, self.wal.mtime_ns)


def state(path: str) -> FileState:
    """The state of a file that may not exist. Raises OSError."""
    try:
        return _state(os.stat(path))
    except FileNotFoundError:
        return FileState()


def resolve(path: str) -> str:
    """The target if `path` is a symbolic link: SQLite has the -wal and -journal beside the target, not the link."""
    return os.path.realpath(path) if os.path.islink(path) else path


def fingerprint(path: str) -> FileFingerprint:
    """The present state of a database's files. Raises DatabaseError if the path is not a regular file."""
    try:
        found = os.stat(path)
        wal, shm = state(path + "-wal"), state(path + "-shm")
    except (FileNotFoundError, NotADirectoryError):
        raise missing(path) from None
    except PermissionError as error:
        raise permission_denied(path) from error
    except OSError as error:
        raise DatabaseError(Reason.IO, f"{path}: {error.strerror}; {_remedy(error)}") from error
    if not stat.S_ISREG(found.st_mode):
        raise DatabaseError(
            Reason.NOT_A_DATABASE,
            f"{path}: is not a regular file but {_kind(found.st_mode)}; path: must name a SQLite file",
        )
    return FileFingerprint(_state(found), wal, shm.inode)


def _state(found: os.stat_result) -> FileState:
    return FileState(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)


def _remedy(error: OSError) -> str:
    if error.errno == errno.ELOOP:
        return "the link leads back to itself: see where each link points (namei -l PATH), or correct path:"
    return "check the disk and the mount, or correct path:"


_KINDS: Sequence[tuple[Callable[[int], bool], str]] = (
    (stat.S_ISDIR, "a directory"),
    (stat.S_ISFIFO, "a FIFO"),
    (stat.S_ISCHR, "a character device"),
    (stat.S_ISBLK, "a block device"),
    (stat.S_ISSOCK, "a socket"),
)


def _kind(mode: int) -> str:
    return next((name for test, name in _KINDS if test(mode)), "something else")
