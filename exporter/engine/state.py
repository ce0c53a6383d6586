"""State file: saves each database's fold across restarts, in a SQLite file of the exporter's own."""

import json
import logging
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import apsw

from exporter.engine.fold import Fold, Rules
from exporter.profiles.profile import Profile

log = logging.getLogger("exporter")

APPLICATION_ID = 0x41534558
VERSION = 3
_SCHEMA = f"""
PRAGMA application_id = {APPLICATION_ID};
PRAGMA user_version = {VERSION};
CREATE TABLE database (name TEXT PRIMARY KEY, rules TEXT) WITHOUT ROWID;
CREATE TABLE record (database TEXT, kind TEXT, key TEXT, value TEXT, PRIMARY KEY (database, kind, key)) WITHOUT ROWID;
"""


class StateError(Exception):
    """The state file cannot be used. The message says why and what to do."""


class State:
    """The state file, with one row for each record of `Fold.dump`. Any thread may call `load` and `save`.

    It is locked exclusively while it is open, so that a second exporter cannot write its counters there. Raises
    StateError if the file is in use or cannot be created. An invalid file is renamed, and a new one started.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._db = self._open()
        except apsw.BusyError:
            raise StateError(
                f"{path}: another exporter uses this state file; stop it, or give each its own state:"
            ) from None
        except (apsw.Error, OSError) as error:
            raise StateError(
                f"{path}: cannot be opened ({error}); let state: name a file in a writable folder"
            ) from None
        self._file = self._inode()
        self._complete: set[str] = set()
        """Databases that are saved completely in this file."""

    def _open(self) -> apsw.Connection:
        try:
            return _connect(self.path)
        except (apsw.NotADBError, apsw.CorruptError, apsw.SQLError, _Unusable) as error:
            aside = self.path.with_name(f"{self.path.name}.aside-{time.strftime('%Y%m%dT%H%M%S')}")
            log.warning("state file put aside, starting without it: %s", error, extra={"path": str(aside)})
            for ending in ("", "-wal", "-shm", "-journal"):
                part = self.path.with_name(self.path.name + ending)
                if part.exists():
                    part.rename(aside.with_name(aside.name + ending))
            return _connect(self.path)

    def _inode(self) -> tuple[int, int] | None:
        try:
            found = os.stat(self.path)
        except OSError:
            return None
        return found.st_dev, found.st_ino

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._db.close()

    def load(self, name: str, rules: Rules) -> Fold | None:
        """The saved fold of a database; None if there is none, or if it was made with other rules.

        Its rules have another profile if that has changed, but is still one of the same framework.
        """
        with self._lock:
            try:
                fold = self._load(name, rules)
            except (apsw.Error, ValueError, KeyError, TypeError, IndexError) as error:
                log.warning("state not used: %s", error, extra={"database": name, "path": str(self.path)})
                return None
            if fold is not None:
                self._complete.add(name)
            return fold

    def _load(self, name: str, rules: Rules) -> Fold | None:
        row = self._db.execute("SELECT rules FROM database WHERE name = ?", (name,)).fetchone()
        if row is None:
            return None
        if row[0] != _identity(rules):
            earlier = _of_another_layout(json.loads(row[0]), rules)
            if earlier is None:
                log.warning(
                    "state not used: profile, timezone, session_labels or prices changed", extra={"database": name}
                )
                return None
            rules = earlier
        records = self._db.execute("SELECT kind, key, value FROM record WHERE database = ?", (name,))
        fold = Fold.load(rules, ((kind, json.loads(key), json.loads(value)) for kind, key, value in records))
        log.info("state restored", extra={"database": name})
        return fold

    def holds(self, name: str) -> bool:
        """Whether a database is saved in the file, which may have been deleted or replaced since."""
        return name in self._complete and self._inode() == self._file

    def save(self, name: str, fold: Fold, everything: bool) -> None:
        """Save the changes of a fold since it was saved last, or all of it, in one transaction. Raises StateError."""
        with self._lock:
            try:
                self._follow_file()
                everything = everything or name not in self._complete
                with _transaction(self._db):
                    self._save(name, fold, everything)
                self._complete.add(name)
            except (apsw.Error, OSError) as error:
                raise StateError(
                    f"{self.path}: not saved ({error}); counters will restart from the last save - check the disk"
                ) from error

    def _follow_file(self) -> None:
        """Start a new file if ours was deleted or replaced: what is written to a deleted file is lost."""
        if self._inode() == self._file:
            return
        log.warning("state file was deleted or replaced: writing all of it again", extra={"path": str(self.path)})
        self._db.close()
        self._complete.clear()
        self._db = self._open()
        self._file = self._inode()

    def _save(self, name: str, fold: Fold, everything: bool) -> None:
        if everything:
            self._delete(name)
        self._db.execute("INSERT OR REPLACE INTO database VALUES (?, ?)", (name, _identity(fold.rules)))
        kept, gone = [], []
        for kind, key, value in fold.dump(everything):
            if value is None:
                gone.append((name, kind, json.dumps(key)))
            else:
                kept.append((name, kind, json.dumps(key), json.dumps(value)))
        self._db.executemany("INSERT OR REPLACE INTO record VALUES (?, ?, ?, ?)", kept)
        self._db.executemany("DELETE FROM record WHERE database = ? AND kind = ? AND key = ?", gone)

    def forget(self, name: str) -> None:
        """Remove a database from the file. A failure is only logged."""
        with self._lock:
            self._complete.discard(name)
            try:
                with _transaction(self._db):
                    self._delete(name)
            except apsw.Error as error:
                extra = {"database": name, "path": str(self.path)}
                log.error("state of a database that is no longer monitored was not dropped: %s", error, extra=extra)

    def _delete(self, name: str) -> None:
        self._db.execute("DELETE FROM database WHERE name = ?", (name,))
        self._db.execute("DELETE FROM record WHERE database = ?", (name,))


class _Unusable(Exception):  # noqa: N818 - caught in this module only
    """A state file of the exporter that is corrupt or of another version."""


def _connect(path: Path) -> apsw.Connection:
    db = apsw.Connection(str(path))
    with _closed_on_error(db):
        application, version = db.execute("PRAGMA application_id").get, db.execute("PRAGMA user_version").get
        new = not db.execute("SELECT count(*) FROM sqlite_schema").get
        if not new and application != APPLICATION_ID:
            raise StateError(f"{path}: is another program's database; state: must name a file of the exporter's own")
        if not new and version != VERSION:
            raise _Unusable(f"it has version {version} of the format, this exporter writes {VERSION}")
        for pragma in ("locking_mode = EXCLUSIVE", "journal_mode = WAL", "synchronous = NORMAL"):
            db.execute(f"PRAGMA {pragma}").fetchall()
        db.execute(f"BEGIN EXCLUSIVE; {_SCHEMA if new else ''} COMMIT")
        if (problem := db.execute("PRAGMA quick_check(1)").get) != "ok":
            raise _Unusable(f"it is corrupt: {problem}")
    return db


@contextmanager
def _transaction(db: apsw.Connection) -> Iterator[None]:
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:  # a full disk has already rolled it back
            db.execute("ROLLBACK")
        raise


@contextmanager
def _closed_on_error(db: apsw.Connection) -> Iterator[None]:
    try:
        yield
    except BaseException:
        db.close()
        raise


def _identity(rules: Rules) -> str:
    """The rules as text: saved numbers are only continued if it is unchanged."""
    labels = rules.session_labels and rules.session_labels.model_dump(mode="json")
    profile = rules.profile.model_dump(mode="json", exclude={"description", "detect"})
    prices = rules.prices and [[[p, price.model_dump()] for p, price in rules.prices.models], rules.prices.bundled]
    return json.dumps([profile, str(rules.zone), labels, rules.sessions_kept is None, prices], sort_keys=True)


def _of_another_layout(saved: list[Any], rules: Rules) -> Rules | None:
    """The saved rules, if they differ from these in nothing but the profile, and that is of the same framework."""
    profile, _, _, keeps_all, _ = saved
    before = Profile.model_validate(profile)
    earlier = replace(rules, profile=before, sessions_kept=None if keeps_all else Rules.sessions_kept)
    is_same = _identity(earlier) == json.dumps(saved, sort_keys=True)
    return earlier if is_same and before.framework and before.framework == rules.profile.framework else None
