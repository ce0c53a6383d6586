"""The discover command: finds logs of known frameworks on this machine, and writes a configuration for them."""

import math
import os
import shlex
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from glob import escape, glob, has_magic
from itertools import chain, count, pairwise
from pathlib import Path
from typing import TextIO
from zoneinfo import ZoneInfo

import yaml

from exporter.commands.terminal import printable
from exporter.config.paths import default_place
from exporter.engine.ingest import described
from exporter.model import Relation, epoch_seconds, outside_ten_years
from exporter.profiles.profile import Profile, ProfileError, choose, shipped
from exporter.source.database import Database, Limits
from exporter.source.errors import DatabaseError, Reason, shown
from exporter.source.reader import Reader
from exporter.source.throttle import Throttle

COUNT_SECONDS = 0.3
"""Time limit for reading rows of all logs; a count that is not complete by then is shown as "more than"."""
_NO_PROFILE = (
    "no profile fits its tables: the framework's version is older or newer than known; "
    "agent-session-exporter check FILE tells what is in it"
)
_LIMITS = Limits(reader=0.5, query=0.1, busy=0.1)
_UTC = ZoneInfo("UTC")
_KIBI = 1024


@dataclass(frozen=True)
class FoundLog:
    """A file in a default place of a framework. Times are epoch seconds.

    `pattern` is the glob that found it, with wildcards of the profile or none; `profile` is what fits, and `failure`
    why there is none. `sessions` is None where none were counted, and too low where not all were. Where no row tells
    the last activity, it is the last write.
    """

    path: Path
    pattern: str
    framework: str
    size: int = 0
    profile: str | None = None
    failure: str | None = None
    sessions: int | None = None
    counted: bool = True
    last_activity: float | None = None


def run(out: TextIO, target: Path | None) -> int:
    """Write what is found and the configuration that watches it, or put that into a new file; 1 if there is nothing."""
    found = discover()
    lines = [*report(found), *closed()]
    lines += [] if (watched := entries(found)) else nothing_found()
    for line in lines:
        out.write(f"{printable(line)}\n")
    if not watched:
        return 1
    if target is None:
        out.write(
            "\nA configuration that watches them (--write FILE puts it into a file):\n\n" + configuration_text(found)
        )
        return 0
    try:
        _write_new(target, configuration_text(found))
    except FileExistsError:
        print(f"{target}: exists, and is left as it is; choose another file for --write", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{target}: {error.strerror}; choose another file for --write", file=sys.stderr)
        return 1
    named = shlex.quote(str(target))
    out.write(f"\nwritten to {named}; serve it with: agent-session-exporter --config.file {named}\n")
    return 0


def _write_new(target: Path, text: str) -> None:
    """Write a new file, all of it or none. Raises OSError."""
    with target.open("x", encoding="utf-8") as file:
        try:
            file.write(text)
            file.flush()
        except OSError:
            target.unlink()
            raise


# -- looking ----------------------------------------------------------------------------------------------------------


def discover() -> list[FoundLog]:
    """Look for logs in the default places of the shipped profiles, strictly read-only; sorted by framework and path."""
    until = time.monotonic() + COUNT_SECONDS
    seen: set[object] = set()
    found = []
    for pattern, framework in sorted(places().items(), key=lambda place: has_magic(place[0])):  # many files come last
        for path in map(Path, glob(pattern)):
            if (file := _identity(path)) not in seen:
                seen.add(file)
                found.append(_look_at(path, pattern, framework, until))
    return sorted(found, key=lambda log: (log.framework.lower(), log.path))


def _identity(path: Path) -> object:
    """What two paths to one file have in common, be they links of either kind."""
    try:
        found = path.stat()
    except OSError:
        return path
    return found.st_dev, found.st_ino


def places() -> dict[str, str]:
    """Where the shipped profiles' frameworks keep their logs: absolute glob → frameworks."""
    frameworks: dict[str, list[str]] = {}
    for profile in shipped().values():
        for path in profile.paths:
            frameworks.setdefault(default_place(path), []).append(profile.framework)
    return {pattern: ", ".join(dict.fromkeys(names)) for pattern, names in sorted(frameworks.items())}


def closed_folders() -> dict[Path, list[str]]:
    """Folders on the way to such places that may not be looked into → frameworks whose logs may be in them."""
    folders: dict[Path, list[str]] = {}
    for pattern, framework in places().items():
        for folder in _closed(Path(pattern)):
            folders.setdefault(folder, []).append(framework)
    return {folder: list(dict.fromkeys(names)) for folder, names in folders.items()}


def _closed(pattern: Path) -> Iterator[Path]:
    """Folders on the way to a glob's files that may not be searched, or not be listed where a wildcard follows."""
    for folder, following in pairwise((*reversed(pattern.parents), pattern)):
        needed = os.X_OK | os.R_OK if has_magic(following.name) else os.X_OK
        for found in glob(str(folder)):
            if os.path.isdir(found) and not os.access(
                found, needed, effective_ids=os.access in os.supports_effective_ids
            ):
                yield Path(found)


def _look_at(path: Path, pattern: str, framework: str, until: float) -> FoundLog:
    """What one file is, and as much of what is in it as can be told by the monotonic time `until`."""
    database = Database(path, _LIMITS)
    found = FoundLog(path, pattern, framework)
    try:
        fingerprint = database.fingerprint()
        found = replace(found, size=fingerprint.main.size, last_activity=fingerprint.newest_ns / 1e9)
        with (throttle := Throttle()):
            name, _ = database.read(throttle, _fitting)
            profile = shipped()[name]
            found = replace(found, profile=name, framework=profile.framework or name)
            contents = Contents(profile)
            try:
                database.read(throttle, contents.read, give_up_at=until)
            except DatabaseError as error:
                if error.reason is not Reason.TIME_LIMIT:
                    raise
        return replace(
            found,
            sessions=contents.sessions,
            counted=contents.complete,
            last_activity=contents.last_activity or found.last_activity,
        )
    except ProfileError:
        return replace(found, failure=_NO_PROFILE)
    except DatabaseError as error:
        why = str(error).removeprefix(f"{shown(str(path))}: ")
        if error.reason is Reason.NOT_A_DATABASE:  # what to do about it is about a configuration that names the file
            why = why.rpartition("; ")[0]
        return replace(found, profile=None, failure=why)


def _fitting(reader: Reader) -> tuple[str, str]:
    """The shipped profile that fits, and why. Raises ProfileError."""
    tables = {table for profile in shipped().values() for table in profile.detect}
    return choose("auto", shipped(), reader.columns(tables))


class Contents:
    """What is told of a log's rows, as far as they are read."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self.sessions: int | None = None
        self.complete = profile.sessions is None
        self.last_activity: float | None = None

    def read(self, reader: Reader) -> None:
        """Read the newest rows, then count the sessions. May be called again where the log has to be reopened."""
        self.last_activity = self._latest(reader)
        if self._profile.sessions is None:
            return
        self.sessions = 0
        select = described(reader, Relation.SESSIONS, self._profile.sessions, "sessions")
        for rows in reader.search(select, ("id", "session_id"), "", {}):
            self.sessions += len(rows)
        self.complete = True

    def _latest(self, reader: Reader) -> float | None:
        """The latest time in the newest rows of the first relation that has any."""
        now = time.time()
        for relation, sql in self._profile.relations.items():
            columns = ("started_at", "ended_at") if relation is Relation.SESSIONS else ("at",)
            select = described(reader, relation, sql, relation)
            newest = reader.search(select, ("id", "session_id", *columns), "", {}, newest_first=True)
            if (rows := next(newest, None)) is not None:
                times = [epoch_seconds(value, _UTC) for column in columns for value in rows.column(column)]
                return max((t for t in times if t is not None and not outside_ten_years(t, now)), default=None)
        return None


# -- telling ----------------------------------------------------------------------------------------------------------


def report(found: Sequence[FoundLog]) -> Iterator[str]:
    """A table of what was found, and below a row why it cannot be read."""
    if not found:
        return
    rows = [("framework", "layout", "sessions", "last activity (UTC)", "size", "file")]
    rows += [
        (
            log.framework,
            log.profile or "-",
            _count(log),
            "-" if log.last_activity is None else f"{datetime.fromtimestamp(log.last_activity, UTC):%Y-%m-%d %H:%M}",
            _bytes(log.size),
            shown(str(log.path)),
        )
        for log in found
    ]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for i, row in enumerate(rows):
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        if i and (failure := found[i - 1].failure):
            yield f"  cannot be read: {failure}"


def closed() -> Iterator[str]:
    """Which folders could not be looked into."""
    for folder, frameworks in closed_folders().items():
        yield f"not looked into, since permission is denied: {shown(str(folder))} ({', '.join(frameworks)})"


def nothing_found() -> Iterator[str]:
    """Where logs were looked for, and what to do now."""
    yield "looked for:"
    for pattern, frameworks in places().items():
        yield f"  {shown(pattern)} ({frameworks})"
    named = sorted({profile.framework for profile in shipped().values() if profile.framework and not profile.paths})
    yield f"Programs choose the file of {', '.join(named)}: give it on the command line."
    yield "Watch a file:  agent-session-exporter FILE..."
    yield "See the demo:  agent-session-exporter demo"


def entries(found: Sequence[FoundLog]) -> list[dict[str, str]]:
    """Entries of `databases:` for what can be read. Wildcards of a profile's path stay, for files yet to come."""
    readable = [log for log in found if log.profile is not None]
    files = Counter(log.profile for log in readable if not _has_wildcard(log))
    made: dict[str, dict[str, str]] = {}
    names: set[str] = set()
    for log in readable:
        path = log.pattern if _has_wildcard(log) else escape(str(log.path))
        path = path.replace("${", "[$]{")  # which would be a variable
        if has_magic(path):  # named by what the wildcards match
            made[path] = {"path": path}
            continue
        profile, stem = log.profile or "", shown(log.path.stem)
        candidates = (profile, stem) if files[profile] == 1 else (stem, profile)
        numbered = (f"{profile}-{number}" for number in count(2))
        names.add(name := next(name for name in chain(candidates, numbered) if name not in names))
        made[path] = {"name": name, "path": path}
    return list(made.values())


def _has_wildcard(log: FoundLog) -> bool:
    return log.pattern != escape(str(log.path))


def configuration_text(found: Sequence[FoundLog]) -> str:
    """A config.yaml with these entries."""
    about = "# Written by agent-session-exporter discover. Each key is explained in docs/configuration.md.\n"
    return about + yaml.safe_dump({"databases": entries(found)}, allow_unicode=True, sort_keys=False, width=math.inf)


def _count(log: FoundLog) -> str:
    if log.sessions is None:
        return "-" if log.counted else "not counted"
    return f"{log.sessions:,}" if log.counted else f"> {log.sessions:,}"


def _bytes(size: float) -> str:
    for unit in ("B", "KiB", "MiB", "GiB"):
        if size < _KIBI:
            return f"{size:.0f} {unit}" if unit == "B" else f"{size:.1f} {unit}"
        size /= _KIBI
    return f"{size:.1f} TiB"
