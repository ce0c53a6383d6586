"""Reads of a log that may have to be reopened in the middle, because agents came or went."""

import time
from collections.abc import Callable
from typing import TypeVar

from exporter.source.consistency import ReopenRequired
from exporter.source.database import Database
from exporter.source.errors import DatabaseError, Reason
from exporter.source.reader import Reader
from exporter.source.throttle import Throttle

Answer = TypeVar("Answer")


def read_log(
    database: Database, throttle: Throttle, look: Callable[[Reader], Answer], give_up_at: float | None = None
) -> Answer:
    """Open a log and call `look` with a reader; again where the log has to be reopened, for as long as a lock is waited
    out. What `look` took in before is not lost: it goes on where it was. The caller holds the throttle.

    Past the monotonic time `give_up_at`, by default the limit of a refresh, whatever runs is interrupted. Raises
    DatabaseError.
    """
    last_try = time.monotonic() + database.limits.busy
    while True:
        try:
            with database.open_reader(throttle, give_up_at) as reader:
                return look(reader)
        except ReopenRequired as error:
            if time.monotonic() > last_try:
                why = f"{database.path}: writers came and went for {database.limits.busy:g} s; it is tried again"
                raise DatabaseError(Reason.LOCKED, why) from error
