"""Clients that ask the API one question again and again; prints how often each status and detail came, as JSON.

Arguments: port, path, how many clients, for how many seconds.
"""

import http.client
import json
import sys
import threading
import time
from collections import Counter

port, path, clients, seconds = int(sys.argv[1]), sys.argv[2], int(sys.argv[3]), float(sys.argv[4])
end, answers, lock = time.monotonic() + seconds, Counter[str](), threading.Lock()


def ask() -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port)
    while time.monotonic() < end:
        connection.request("GET", path)
        answer = connection.getresponse()
        found = json.loads(answer.read()).get("detail", "answered")
        with lock:
            answers[f"{answer.status} {found}"] += 1
        time.sleep(0.02)


threads = [threading.Thread(target=ask) for _ in range(clients)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(json.dumps(answers))
