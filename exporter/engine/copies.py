"""Detects monitored databases that are the same log: two paths to one file, or a copy such as a backup."""

import logging
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from exporter.engine.refresh import Refresh

log = logging.getLogger("exporter")


class Copy(NamedTuple):
    """A database that has the same rows as another, with the evidence."""

    of: str
    why: str

    def __str__(self) -> str:
        return (
            f"is the same log as {self.of}: {self.why}, and what both have is counted twice; "
            "leave one of them out of path:, or keep backups in another folder"
        )


def copies(refreshes: Mapping[str, Refresh]) -> dict[str, Copy]:
    """The databases that are the same log as one earlier in the order of names.

    They are reported, but still published: a copy that agents continue to write to looks like a backup at first.
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
    """Marks that two different logs never share, with an explanation: the file's inode, rows with id and time."""
    fingerprint, fold, resolved = refresh.ingest.fingerprint, refresh.ingest.fold, refresh.ingest.resolved
    if fingerprint is not None and resolved is not None:  # a file can hold the tables of two layouts
        yield (fingerprint.main.device, fingerprint.main.inode, resolved.name), "both paths lead to one file"
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
        """Compare the databases, if one was read for the first time since the last call."""
        present = [(name, id(refresh.ingest.fold)) for name, refresh in refreshes.items()]
        if present == self._looked_at:
            return
        self._looked_at, found = present, copies(refreshes)
        for name in found.keys() - self._told:
            log.warning("database %s", found[name], extra={"database": name})
        self._told = frozenset(found)
