"""Why a database could not be read, with the remedy: SQLite's errors translated for people."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

import apsw
import apsw.ext


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
    IO = "io_error"
    STOPPED = "stopped"
    INTERNAL = "internal"


class DatabaseError(Exception):
    """A monitored database could not be read. The message says what is wrong and what to do about it."""

    def __init__(self, reason: Reason, message: str) -> None:
        super().__init__(shown(message))
        self.reason = reason


def shown(name: str) -> str:
    """A file's name, or a text with one in it, as UTF-8 can write it: a byte 0xff that is none becomes `\\udcff`."""
    return name.encode("utf-8", "backslashreplace").decode()


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into DatabaseErrors that say what to do."""
    try:
        yield
    except UnicodeEncodeError as error:
        if error.object != os.path.abspath(path):
            raise
        raise DatabaseError(
            Reason.NOT_A_DATABASE,
            f"{path}: the file's name is no UTF-8, and SQLite opens no other; rename the file, or make a link to it",
        ) from None
    except apsw.Error as error:
        if isinstance(error, apsw.CantOpenError) and not os.access(
            path, os.R_OK, effective_ids=os.access in os.supports_effective_ids
        ):
            raise permission_denied(os.fspath(path)) from error
        otherwise = (Reason.IO, "check the disk and the file")
        reason, remedy = next((row[1:] for row in _REMEDIES if isinstance(error, row[0])), otherwise)
        raise DatabaseError(reason, f"{path}: {error}; {remedy}") from error


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
        "the -wal or -journal beside it cannot be read; make both readable, or let a writer recover it",
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


def permission_denied(path: str) -> DatabaseError:
    return DatabaseError(
        Reason.PERMISSION,
        f"{path}: permission denied; let user {_user()} read the file and search its folders",
    )


def _user() -> str:
    return str(os.geteuid()) if hasattr(os, "geteuid") else os.environ.get("USERNAME", "?")
