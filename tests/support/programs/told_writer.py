"""An agent that executes the SQL it is told to, a statement a line, and says when each is done."""

import sqlite3
import sys

db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("PRAGMA cache_size = 5")  # a large transaction is in the file, or the -wal, long before it is committed
for statement in sys.stdin:
    db.execute(statement)
    print("done", flush=True)
