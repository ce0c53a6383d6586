"""Errors of reading a database: SQLite's and the system's, translated into a reason, a message and a remedy."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum

import apsw
import apsw.ext

DESCRIPTORS_OF_A_READER = 5
"""File descriptors of an open reader: the file, the file once more for its locks, the connection's, -wal and -shm."""


class Reason(StrEnum):
    """Why a database could not be read: the value of `outcome` in agent_exporter_refreshes_total."""

    MISSING = "missing"
    NOT_A_DATABASE = "not_a_database"
    NO_PROFILE = "no_profile"
    SCHEMA = "schema"
    PERMISSION = "permission"
    RECOVERY = "needs_recovery"
    CORRUPT = "corrupt"
    LOCKED = "locked"
    TIME_LIMIT = "time_limit"
    DESCRIPTORS = "no_descriptors"
    TOO_BIG = "too_big"
    SAME_PROCESS = "same_process"
    WAL_ELSEWHERE = "wal_elsewhere"
    IO = "io_error"
    STOPPED = "stopped"
    INTERNAL = "internal"


class DatabaseError(Exception):
    """A monitored database could not be read. The message says what is wrong and what to do about it."""

    def __init__(self, reason: Reason, message: str) -> None:
        super().__init__(shown(message))
        self.reason = reason

    def __reduce__(self) -> tuple[type["DatabaseError"], tuple[Reason, str]]:
        return type(self), (self.reason, str(self))


class Deferred(Exception):  # noqa: N818 - it passes
    """A read is put off, because a writer held its lock for longer than the reader waits. No failure: try again soon.

    `progressed` tells whether the read got further before that.
    """

    def __init__(self, message: str, progressed: bool) -> None:
        super().__init__(message)
        self.progressed = progressed


def shown(name: str) -> str:
    """A file name, or a text with one in it, as valid UTF-8: a byte that is not, such as 0xff, becomes `\\udcff`."""
    return name.encode("utf-8", "backslashreplace").decode()


@contextmanager
def translated(path: str) -> Iterator[None]:
    """Turn SQLite's and the system's errors into DatabaseErrors that say what to do."""
    try:
        yield
    except UnicodeEncodeError as error:
        if error.object != os.path.abspath(path):
            raise
        raise DatabaseError(
            Reason.IO,
            f"{path}: the file's name is not UTF-8, and SQLite cannot open it; rename the file, or make a link to it",
        ) from None
    except apsw.Error as error:
        if isinstance(error, apsw.CantOpenError) and (cause := _cannot_open(path)) is not None:
            raise cause from error
        otherwise = (Reason.IO, "check the disk and the file")
        reason, remedy = next((row[1:] for row in _REMEDIES if isinstance(error, row[0])), otherwise)
        raise DatabaseError(reason, f"{path}: {error}; {remedy}") from error
    except OSError as error:
        raise _cannot_open(path) or DatabaseError(
            Reason.IO, f"{path}: {error.strerror}; check the disk and the file"
        ) from error


def _cannot_open(path: str) -> DatabaseError | None:
    """Why SQLite could not open a file; None where no cause is found. SQLite tells neither which file nor the errno.

    Descriptors are checked first: a process that has none left cannot check the rest.
    """
    if not _descriptors_left():
        return DatabaseError(
            Reason.DESCRIPTORS,
            f"{path}: this process has no file descriptors left; raise its limit (ulimit -n, LimitNOFILE=), or have "
            "fewer clients connected",
        )
    if not os.path.exists(path):
        return missing(path)
    beside = (path + suffix for suffix in ("-wal", "-shm", "-journal"))
    closed = (file for file in (path, *filter(os.path.exists, beside)) if not _readable(file))
    return next(map(permission_denied, closed), None)


def _descriptors_left() -> bool:
    """Whether this process could open as many files now as a reader needs."""
    opened: list[int] = []
    try:
        opened.extend(os.open(os.devnull, os.O_RDONLY) for _ in range(DESCRIPTORS_OF_A_READER))
    except OSError as error:
        return error.errno not in (errno.EMFILE, errno.ENFILE)
    finally:
        for descriptor in opened:
            os.close(descriptor)
    return True


def _readable(path: str) -> bool:
    return os.access(path, os.R_OK, effective_ids=os.access in os.supports_effective_ids)


_REMEDIES: tuple[tuple[tuple[type[apsw.Error], ...], Reason, str], ...] = (
    (
        (apsw.BusyError, apsw.LockedError),
        Reason.LOCKED,
        "a writer has held the lock too long; find the process (fuser FILE)",
    ),
    (
        (apsw.ReadOnlyError,),
        Reason.RECOVERY,
        "a writer died in the middle of a transaction and left a journal that only a "
        "writer may roll back; start the agents again, or run: sqlite3 FILE 'PRAGMA schema_version'",
    ),
    (
        (apsw.CantOpenError,),
        Reason.RECOVERY,
        "SQLite finds a -wal or -journal beside it that it cannot use; let a writer recover the database",
    ),
    (
        (apsw.TooBigError,),
        Reason.TOO_BIG,
        "a value is longer than the exporter reads; let the profile's SELECT shorten it with substr()",
    ),
    ((apsw.NotADBError,), Reason.NOT_A_DATABASE, "correct path:, or restore the file"),
    (
        (apsw.CorruptError,),
        Reason.CORRUPT,
        "run: sqlite3 FILE 'PRAGMA integrity_check', and restore a backup or use .recover",
    ),
    (
        (apsw.InterruptError,),
        Reason.TIME_LIMIT,
        "a read took longer than its limit; the exporter's check command shows which "
        "SELECT of the profile scans the whole table",
    ),
    ((apsw.PermissionsError, apsw.AuthError), Reason.PERMISSION, "the profile's SQL may only read"),
    (
        (apsw.SQLError,),
        Reason.SCHEMA,
        "the tables do not fit the profile any more; run the check command, or name another profile:",
    ),
)


def missing(path: str) -> DatabaseError:
    """The error for a file that does not exist."""
    return DatabaseError(Reason.MISSING, f"{path}: no such file; it is read as soon as it appears - or correct path:")


def wal_elsewhere(path: str, why: str) -> DatabaseError:
    """The error for a database whose writers use a -wal that a reader cannot reach."""
    return DatabaseError(Reason.WAL_ELSEWHERE, f"{path}: {why}")


def permission_denied(path: str) -> DatabaseError:
    """The error for a file that this process may not read."""
    return DatabaseError(
        Reason.PERMISSION,
        f"{path}: permission denied; let user {_user()} read the file and search its folders",
    )


def _user() -> str:
    return str(os.geteuid()) if hasattr(os, "geteuid") else os.environ.get("USERNAME", "?")
