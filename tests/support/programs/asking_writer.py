"""An agent that asks the library about the log that it has open, and goes on to write when it is told to."""

import sqlite3
import sys

from exporter.analytics import SessionAnalytics

db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("INSERT INTO messages (session_id, agent_name) VALUES ('s', 'a')")
analytics = SessionAnalytics(sys.argv[1])
print(sum(agent.message_count for agent in analytics.get_agent_activity().agent_activity), flush=True)
try:
    analytics.get_session_details("absent")
except LookupError as error:
    print(error, flush=True)
sys.stdin.readline()
db.execute("INSERT INTO messages (session_id, agent_name) VALUES ('s', 'b')")
print("written", flush=True)
sys.stdin.readline()
