"""An agent in a process of its own that connects for each statement it is told, and closes the log after it."""

import sqlite3
import sys

for statement in sys.stdin:
    db = sqlite3.connect(sys.argv[1], isolation_level=None)
    db.execute(statement)
    db.close()
    print("done", flush=True)
