"""Clients that guess a password for ever, each attempt on a connection of its own. Arguments: port, how many clients.

Prints a line for each guess that was answered or refused.
"""

import base64
import http.client
import itertools
import sys
import threading

port, clients = int(sys.argv[1]), int(sys.argv[2])


def guess(number: int) -> None:
    for i in itertools.count():
        connection = http.client.HTTPConnection("127.0.0.1", port)
        try:
            login = base64.b64encode(f"alice:guess {number} {i}".encode()).decode()
            connection.request("GET", "/metrics", headers={"Authorization": "Basic " + login})
            assert connection.getresponse().status == 401
        except (OSError, http.client.HTTPException):
            pass
        print("guessed", flush=True)


for number in range(clients):
    threading.Thread(target=guess, args=(number,), daemon=True).start()
threading.Event().wait()
