"""An agent that connects for each message. Arguments: the log's path, how many messages."""

import sqlite3
import sys

for _ in range(int(sys.argv[2])):
    db = sqlite3.connect(sys.argv[1], isolation_level=None)
    db.execute("INSERT INTO messages (session_id, agent_name) VALUES ('s', 'a')")
    db.close()
