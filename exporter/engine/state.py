"""What survives a restart: each database's fold, in a SQLite file of the exporter's own, changed atomically."""

import json
import logging
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import apsw

from exporter.engine.fold import Anchor, Fold, Rules
from exporter.metrics.families import Exemplar
from exporter.model import Relation, Session, Status

log = logging.getLogger("exporter")

APPLICATION_ID = 0x41534558
VERSION = 1
_SCHEMA = f"""
PRAGMA application_id = {APPLICATION_ID};
PRAGMA user_version = {VERSION};
CREATE TABLE database (name TEXT PRIMARY KEY, rules TEXT, facts TEXT) WITHOUT ROWID;
CREATE TABLE number (database TEXT, name TEXT, labels TEXT, total REAL, counter REAL, exemplar TEXT,
                     PRIMARY KEY (database, name, labels)) WITHOUT ROWID;
CREATE TABLE session (database TEXT, key TEXT, row TEXT, PRIMARY KEY (database, key)) WITHOUT ROWID;
CREATE TABLE last (database TEXT, session_id TEXT, agent TEXT, at, PRIMARY KEY (database, session_id)) WITHOUT ROWID;
"""


class StateError(Exception):
    """The state file cannot be used. The message says why and what to do."""


class State:
    """The state file. `load` and `save` may be called by any thread.

    Held under an exclusive lock for as long as it is open, so that a second exporter cannot write its counters in.
    Raises StateError where the file is in use or cannot be created; one that makes no sense is put aside.
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

    def close(self) -> None:
        with self._lock:
            self._db.close()

    def load(self, name: str, rules: Rules) -> Fold | None:
        """The fold of a database as it was saved last; None where there is none, or other rules made it."""
        with self._lock:
            try:
                return self._load(name, rules)
            except (apsw.Error, ValueError, KeyError, TypeError) as error:
                log.warning("state not used: %s", error, extra={"database": name, "path": str(self.path)})
                return None

    def _load(self, name: str, rules: Rules) -> Fold | None:
        row = self._db.execute("SELECT rules, facts FROM database WHERE name = ?", (name,)).fetchone()
        if row is None:
            return None
        if row[0] != _identity(rules):
            log.warning("state not used: profile, timezone or session_labels changed", extra={"database": name})
            return None
        fold = Fold(rules)
        _restore_facts(fold, json.loads(row[1]))
        numbers = "SELECT name, labels, total, counter, exemplar FROM number WHERE database = ?"
        for total, labels, value, counter, exemplar in self._db.execute(numbers, (name,)):
            known = Exemplar(*json.loads(exemplar)) if exemplar else None
            fold.tally.restore(total, tuple(json.loads(labels)), value, counter, known)
        for key, text in self._db.execute("SELECT key, row FROM session WHERE database = ?", (name,)):
            id_, session_id, started, ended, turns, status = json.loads(text)
            session = Session(id_, session_id, started, ended, turns, Status(status))
            (fold.settled if session.settled else fold.unsettled)[key] = session
        last = self._db.execute("SELECT session_id, agent, at FROM last WHERE database = ?", (name,))
        fold.remember({session_id: (agent, at) for session_id, agent, at in last})
        fold.forgetful = rules.sessions_kept is not None
        fold.start_tracking()
        log.info("state restored", extra={"database": name})
        return fold

    def save(self, name: str, fold: Fold, whole: bool) -> None:
        """Write what changed in a fold since it was saved last, or all of it. Raises StateError and changes nothing."""
        with self._lock:
            try:
                with _transaction(self._db):
                    self._save(name, fold, whole)
            except apsw.Error as error:
                raise StateError(
                    f"{self.path}: not saved ({error}); counters will restart from the last save - check the disk"
                ) from error

    def _save(self, name: str, fold: Fold, whole: bool) -> None:
        db, tally = self._db, fold.tally
        if whole:
            self._delete(name)
        numbers = _all_numbers(fold) if whole or tally.changed is None else tally.changed
        sessions = [*fold.unsettled, *fold.settled] if whole else fold.changed_sessions
        db.execute(
            "INSERT OR REPLACE INTO database VALUES (?, ?, ?)",
            (name, _identity(fold.rules), json.dumps(_facts(fold))),
        )
        db.executemany(
            "INSERT OR REPLACE INTO number VALUES (?, ?, ?, ?, ?, ?)",
            ((name, total, json.dumps(labels), *tally.read(total, labels)) for total, labels in numbers),
        )
        kept = [(key, fold.unsettled.get(key) or fold.settled.get(key)) for key in sessions]
        db.executemany(
            "INSERT OR REPLACE INTO session VALUES (?, ?, ?)",
            ((name, key, json.dumps(session)) for key, session in kept if session),
        )
        gone = ((name, key) for key, session in kept if not session)
        db.executemany("DELETE FROM session WHERE database = ? AND key = ?", gone)
        if fold.rules.sessions_kept is None:  # else the log itself is asked
            names = list(fold.last) if whole else fold.changed_last
            rows = ((name, n, fold.last[n], fold.last_at[n]) for n in names)
            db.executemany("INSERT OR REPLACE INTO last VALUES (?, ?, ?, ?)", rows)

    def forget(self, name: str) -> None:
        """Drop what is kept of a database."""
        with self._lock, _transaction(self._db):
            self._delete(name)

    def _delete(self, name: str) -> None:
        self._db.execute("DELETE FROM database WHERE name = ?", (name,))
        for table in ("number", "session", "last"):
            self._db.execute(f"DELETE FROM {table} WHERE database = ?", (name,))


class _Unusable(Exception):  # noqa: N818 - only ever caught here
    """A state file of ours that cannot be continued."""


def _connect(path: Path) -> apsw.Connection:
    db = apsw.Connection(str(path))
    with _closed_on_error(db):
        application, version = db.execute("PRAGMA application_id").get, db.execute("PRAGMA user_version").get
        new = not db.execute("SELECT count(*) FROM sqlite_schema").get
        if not new and application != APPLICATION_ID:
            raise StateError(f"{path}: is another program's database; state: must name a file of the exporter's own")
        if not new and version != VERSION:
            raise _Unusable(f"it has version {version} of the format, this exporter writes {VERSION}")
        db.execute("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
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
    """What must be the same for saved numbers to be continued: how rows were read and labelled."""
    labels = rules.session_labels.pattern if rules.session_labels else None
    profile = rules.profile.model_dump(mode="json", exclude={"description", "detect"})
    return json.dumps([profile, str(rules.zone), labels, rules.sessions_kept is None], sort_keys=True)


def _facts(fold: Fold) -> dict[str, Any]:
    return {
        "cursors": fold.cursors,
        "anchors": fold.anchors,
        "latest": list(fold.latest.items()),
        "pending": list(fold.pending.items()),
        "touched": sorted(fold.touched_before),
    }


def _restore_facts(fold: Fold, facts: dict[str, Any]) -> None:
    fold.cursors = {Relation(relation): id_ for relation, id_ in facts["cursors"].items()}
    for relation, anchors in facts["anchors"].items():
        fold.anchors[Relation(relation)] = [Anchor(id_, tuple(values)) for id_, values in anchors]
    fold.latest = {tuple(labels): at for labels, at in facts["latest"]}
    fold.pending = {id_: (tuple(labels), tool) for id_, (labels, tool) in facts["pending"]}
    fold.touched_before = set(facts["touched"])


def _all_numbers(fold: Fold) -> Iterator[tuple[str, tuple[str, ...]]]:
    return ((name, labels) for name, part in fold.tally.counters.items() for labels in part)
