"""What the file system tells of a database and the files beside it, without opening any of them."""

import errno
import os
import stat
from collections.abc import Callable, Sequence
from typing import NamedTuple

from exporter.source.errors import DatabaseError, Reason, missing, permission_denied


class FileState(NamedTuple):
    """What stat tells of one file; all zero where there is none."""

    device: int = 0
    inode: int = 0
    size: int = 0
    mtime_ns: int = 0


class FileFingerprint(NamedTuple):
    """What tells a changed database from an unchanged one without opening it: the file and its -wal."""

    main: FileState
    wal: FileState
    shm_inode: int
    """0 where there is none. Its time and size are left out: they change without a change of what it stands for."""

    @property
    def newest_ns(self) -> int:
        return max(self.main.mtime_ns, self.wal.mtime_ns)


def state(path: str) -> FileState:
    """What stat tells of a file that may not exist. Raises OSError."""
    try:
        return _state(os.stat(path))
    except FileNotFoundError:
        return FileState()


def resolve(path: str) -> str:
    """The file itself where `path` is a symbolic link: SQLite follows none, and has the other files beside the file."""
    return os.path.realpath(path) if os.path.islink(path) else path


def fingerprint(path: str) -> FileFingerprint:
    """The present state of the files. Raises DatabaseError where the path is no regular file."""
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
            f"{path}: is no regular file but {_kind(found.st_mode)}; path: must name a SQLite file",
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
