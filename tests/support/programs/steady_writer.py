"""An agent that commits a message and a tool call 200 times a second, and prints what each commit took, as JSON.

Arguments: the log's path, for how many seconds. The timeout is the 5 s that Python's sqlite3 has by default.
"""

import json
import os
import sqlite3
import sys
import time
from collections.abc import Callable
from typing import Any

RATE = 200


def write(path: str, seconds: float, rows: Callable[[sqlite3.Connection, int], object]) -> dict[str, Any]:
    """Commit what `rows` writes, given the connection and the commit's number; what each commit took, and errors."""
    db = sqlite3.connect(path, isolation_level=None)
    commits, errors = [], []
    begin = time.perf_counter()
    for i in range(int(seconds * RATE)):
        time.sleep(max(0, begin + i / RATE - time.perf_counter()))
        at, start = time.time(), time.perf_counter()
        try:
            db.execute("BEGIN IMMEDIATE")
            rows(db, i)
            db.execute("COMMIT")
        except sqlite3.OperationalError as error:
            errors.append(str(error))
            if db.in_transaction:
                db.execute("ROLLBACK")
        took = time.perf_counter() - start
        commits.append((at, took, os.path.getsize(path + "-wal") if os.path.exists(path + "-wal") else 0))
    db.close()
    return {"commits": commits, "errors": errors, "seconds": time.perf_counter() - begin}


def message_and_call(db: sqlite3.Connection, i: int) -> None:
    """What an agent of the heist family writes."""
    at = time.time()
    db.execute(
        "INSERT INTO messages (session_id, turn_id, agent_name, message, timestamp) VALUES (?, ?, ?, ?, ?)",
        (f"live_{i // 40}", i % 40, f"agent_{i % 6}", "x" * 300, at),
    )
    db.execute(
        "INSERT INTO tool_calls (session_id, agent_name, tool_name, timestamp, success, execution_time)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (f"live_{i // 40}", "agent_0", f"tool_{i % 5}", at, 1, 0.1),
    )


if __name__ == "__main__":
    print(json.dumps(write(sys.argv[1], float(sys.argv[2]), message_and_call)))
