"""A thread of SCHED_IDLE on a processor that others keep busy, until it is found to starve.

Prints the scheduling policy of that thread, of one that begins after that, and of one that begins long after.
"""

import os
import subprocess
import sys
import threading
import time

from exporter.source.throttle import RETRY_SECONDS, IdlePolicy

later = 0.0
policy = IdlePolicy(lambda: time.monotonic() + later)
stop = threading.Event()
policies: list[int] = []


def begin(work: bool = False) -> threading.Thread:
    """Start a thread of this policy."""
    told = threading.Event()

    def run() -> None:
        policy.enter()
        policies.append(os.sched_getscheduler(0))
        told.set()
        while work and not stop.is_set():
            pass

    thread = threading.Thread(target=run)
    thread.start()
    told.wait()
    return thread


os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
sys.setswitchinterval(0.001)
busy = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(2)]
try:
    thread = begin(work=True)
    while not policy.starving([thread.native_id or 0]):
        time.sleep(0.1)
finally:
    for process in busy:
        process.kill()
    stop.set()
thread.join()
begin().join()
later = RETRY_SECONDS + 1
begin().join()
print(*policies)
