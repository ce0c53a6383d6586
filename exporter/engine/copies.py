"""Which monitored databases are the same log: a link to its file, or a copy such as a backup beside it in a glob."""

import logging
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from exporter.engine.refresh import Refresh

log = logging.getLogger("exporter")


class Copy(NamedTuple):
    """A database that has rows of another one, and how that is known."""

    of: str
    why: str

    def __str__(self) -> str:
        return (
            f"is the same log as {self.of}: {self.why}, and what both have is counted twice; "
            "leave one of them out of path:, or keep backups in another folder"
        )


def copies(refreshes: Mapping[str, Refresh]) -> dict[str, Copy]:
    """Each database that is the same log as one before it in the order of names.

    They are told of and published all the same: a copy that agents go on with looks like a backup at first.
    """
    first: dict[object, str] = {}
    found: dict[str, Copy] = {}
    for name, refresh in sorted(refreshes.items()):
        for mark, why in _marks(refresh):
            of = first.setdefault(mark, name)
            if of != name:
                found.setdefault(name, Copy(of, why))
    return found


def _marks(refresh: Refresh) -> Iterator[tuple[object, str]]:
    """What two logs do not have in common, and what it means if they have: the file, rows with their ids and times."""
    fingerprint, fold = refresh.ingest.fingerprint, refresh.ingest.fold
    if fingerprint is not None:
        yield (fingerprint.main.device, fingerprint.main.inode), "both paths lead to one file"
    for relation, anchors in fold.anchors.items() if fold is not None else ():
        for row in list(anchors.rows):
            if row.session_id is not None and row.at is not None:
                why = f"row {row.id} of {relation} has the same session and time in both"
                yield (relation, row._replace(at=round(row.at, 3))), why


class CopyWatch:
    """Warns of databases that are the same log, once each."""

    def __init__(self) -> None:
        self._looked_at: object = None
        self._told: frozenset[str] = frozenset()

    def look(self, refreshes: Mapping[str, Refresh]) -> None:
        """Compare the databases, if others have been read since this was called last."""
        present = [(name, id(refresh.ingest.fold)) for name, refresh in refreshes.items()]
        if present == self._looked_at:
            return
        self._looked_at, found = present, copies(refreshes)
        for name in found.keys() - self._told:
            log.warning("database %s", found[name], extra={"database": name})
        self._told = frozenset(found)
