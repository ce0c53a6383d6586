"""An agent that waits for nobody: commits without a pause for so many seconds, then tells refusals and commits."""

import sqlite3
import sys
import time

db = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=0)
db.execute("PRAGMA synchronous = OFF")
print("go", flush=True)
end, errors, commits = time.monotonic() + float(sys.argv[2]), 0, 0
while time.monotonic() < end:
    try:
        db.execute("INSERT INTO messages (session_id, agent_name) VALUES ('s', 'mole')")
        commits += 1
    except sqlite3.OperationalError as error:
        errors += "locked" in str(error)
print(errors, commits)
