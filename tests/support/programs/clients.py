"""Clients that ask one question again and again; prints how often each HTTP status came, as JSON.

Arguments: host, port, path, number of clients, for how many seconds.
"""

import http.client
import json
import os
import sys
import threading
import time
from collections import Counter

host, port, path, clients, seconds = sys.argv[1], int(sys.argv[2]), sys.argv[3], int(sys.argv[4]), float(sys.argv[5])
end, statuses, lock = time.monotonic() + seconds, Counter[int](), threading.Lock()


def ask() -> None:
    connection = http.client.HTTPConnection(host, port)
    while time.monotonic() < end:
        connection.request("GET", path)
        answer = connection.getresponse()
        answer.read()
        with lock:
            statuses[answer.status] += 1


os.nice(19)  # elsewhere they have processors of their own
threads = [threading.Thread(target=ask) for _ in range(clients)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(json.dumps(statuses))
