"""Holds an exclusive lock on each of several logs until its input ends."""

import sqlite3
import sys

connections = [sqlite3.connect(path, isolation_level=None) for path in sys.argv[1:]]
for db in connections:
    db.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
