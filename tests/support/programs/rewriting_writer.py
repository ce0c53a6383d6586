"""An agent that changes every message in each transaction, and rolls some back, for three seconds.

Arguments: the log's path, its journal mode. The cache is so small that pages are written long before the commit.
"""

import random
import sqlite3
import sys
import time

path, mode = sys.argv[1:]
db = sqlite3.connect(path, isolation_level=None)
db.execute("PRAGMA journal_mode = " + mode)
db.execute("PRAGMA synchronous = OFF")
db.execute("PRAGMA cache_size = 5")
print("go", flush=True)
end = time.monotonic() + 3
while time.monotonic() < end:
    db.execute("BEGIN IMMEDIATE")
    db.execute("UPDATE messages SET turn_id = turn_id + 1")
    db.execute("ROLLBACK" if mode != "off" and random.random() < 0.3 else "COMMIT")
    time.sleep(random.choice((0, 0.001, 0.005)))
