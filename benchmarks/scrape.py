"""Cost of a scrape: requests/s, latency and memory of a real server with 10,000 series.

The clients are processes of their own and as simple as can be: sockets that are kept open, one request at a time each.
"""

import json
import re
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.support.large_logs import SCHEMA
from tests.support.serving import serving_folder

REQUEST = b"GET /metrics HTTP/1.1\r\nHost: x\r\nAccept: application/openmetrics-text\r\nAccept-Encoding: gzip\r\n\r\n"
SECONDS = 5.0
MOST = 100_000


def make(path: Path, series: int) -> None:
    """A log that gives rise to about so many series: most of them pairs of agents that talk to each other."""
    db = sqlite3.connect(path, isolation_level=None)
    db.executescript(SCHEMA)
    db.execute("BEGIN")
    for i in range(series - 300):
        agents = (f"agent_{i % 97}", f"agent_{i // 97}")
        db.executemany(
            "INSERT INTO messages (session_id, agent_name, timestamp) VALUES (?, ?, 1.7e9)",
            [(f"session_{i}", agent) for agent in agents],
        )
    db.execute("COMMIT")
    db.close()


def request(connection: socket.socket) -> int:
    """One scrape; returns the size of the answer's body."""
    connection.sendall(REQUEST)
    answer = b""
    while b"\r\n\r\n" not in answer:
        answer += connection.recv(1 << 20)
    head, _, body = answer.partition(b"\r\n\r\n")
    match = re.search(rb"content-length: (\d+)", head.lower())
    assert match is not None
    size = left = int(match[1])
    left -= len(body)
    while left:
        left -= len(connection.recv(min(left, 1 << 20)))
    return size


def client(port: int) -> None:
    """Scrape for a while; print every request's time."""
    took: list[float] = []
    with socket.create_connection(("127.0.0.1", port)) as connection:
        end = time.perf_counter() + SECONDS
        while (begin := time.perf_counter()) < end and len(took) < MOST:
            size = request(connection)
            took.append(time.perf_counter() - begin)
    print(json.dumps([size, took]))


def clients(port: int, count: int) -> tuple[float, float, float, int]:
    """So many clients at once: requests/s, median and p99 in ms, bytes of an answer."""
    command = [sys.executable, "-m", "benchmarks.scrape", str(port)]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(count)]
    answers = [json.loads(process.communicate()[0]) for process in running]
    took = sorted(seconds for _, part in answers for seconds in part)
    rate = sum(len(part) / sum(part) for _, part in answers)
    return rate, took[len(took) // 2] * 1e3, took[len(took) * 99 // 100] * 1e3, answers[0][0]


def main(series: int = 10_000) -> None:
    """Print the table."""
    with TemporaryDirectory() as folder:
        make(Path(folder) / "log.db", series)
        with serving_folder(Path(folder)) as url:
            page = ""
            while not (found := re.search(r"^agent_exporter_series\{.*\} (.+)$", page, re.MULTILINE)):
                time.sleep(1.5)
                page = urllib.request.urlopen(url).read().decode()
            print(f"Scrapes of {float(found[1]):,.0f} series, {len(page) / 2**20:.1f} MiB as text")
            print("     clients  requests/s    median       p99   bytes on the wire")
            for count in (1, 4):
                rate, median, p99, size = clients(int(url.split(":")[2].split("/")[0]), count)
                print(f"{count:12} {rate:11,.0f} {median:6.2f} ms {p99:6.2f} ms {size:19,}")
            page = urllib.request.urlopen(url).read().decode()
            memory = re.search(r"^process_resident_memory_bytes (.+)$", page, re.MULTILINE)
            assert memory is not None
            print(f"Resident memory of the server: {float(memory[1]) / 2**20:.0f} MiB")


if __name__ == "__main__":
    client(int(sys.argv[1]))
