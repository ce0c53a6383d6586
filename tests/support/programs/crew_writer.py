"""A crew of agents at work: five sessions at a time, until it is killed. Prints how many it has started.

Argument: the log's path.
"""

import random
import sqlite3
import sys
import time

AGENTS = ("planner", "hacker", 'the "mole"')
TOOLS = ("drill", "radio")

rng, db = random.Random(7), sqlite3.connect(sys.argv[1], timeout=5)
under_way: list[tuple[str, int]] = []
started = 0
while True:
    with db:
        if len(under_way) < 5:
            started += 1
            under_way.append((f"setup_{'ab'[started % 2]}_{started}", rng.randint(2, 12)))
            db.execute(
                "INSERT INTO sessions (session_id, start_time, status) VALUES (?, ?, 'active')",
                (under_way[-1][0], time.time()),
            )
        session, turns = under_way.pop(rng.randrange(len(under_way)))
        db.execute(
            "INSERT INTO messages (session_id, turn_id, agent_name, agent_role, message, timestamp) "
            "VALUES (?, 1, ?, '', 'x', ?)",
            (session, rng.choice(AGENTS), time.time()),
        )
        db.execute(
            "INSERT INTO tool_calls (session_id, agent_name, tool_name, timestamp, success, execution_time) "
            "VALUES (?, 'hacker', ?, ?, ?, ?)",
            (session, rng.choice(TOOLS), time.time(), rng.choice([0, 1, 1, None]), rng.random()),
        )
        db.execute("UPDATE tool_calls SET success = 1 WHERE success IS NULL AND rowid % 2")
        if turns > 1:
            under_way.append((session, turns - 1))
        elif started % 7:
            db.execute(
                "UPDATE sessions SET status = ?, end_time = ?, total_turns = ? WHERE session_id = ?",
                (rng.choice(["completed", "failed"]), time.time(), started % 9, session),
            )
    print(started, flush=True)
    time.sleep(0.01)
