"""Child process that runs a SessionAnalytics, for a process that has the log open itself."""

import os
import pickle
import signal
import subprocess
import sys
import threading
import weakref
from collections.abc import Mapping, Sequence
from typing import IO, Any

_PROGRAM = "import sys; sys.path[:] = sys.argv[1:]; from exporter.analytics.child import serve; serve()"


class Child:
    """The child process: started at the first question, killed with this object. Thread-safe; one question at a time.

    Not by multiprocessing, which would run the agents' main module again.
    """

    def __init__(self, arguments: Mapping[str, Any]) -> None:
        """`arguments` are those of SessionAnalytics."""
        self._arguments = arguments
        self._asking = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None

    def ask(self, method: str, arguments: Sequence[Any], named: Mapping[str, Any]) -> Any:
        """Call a method of the child's SessionAnalytics. Raises what it raises, and OSError if the child has ended."""
        with self._asking:
            process = self._process = self._process or self._started()
            assert process.stdin  # noqa: S101 - both are pipes
            assert process.stdout  # noqa: S101
            try:
                _send(process.stdin, (method, arguments, named))
                succeeded, answer = pickle.load(process.stdout)  # noqa: S301 - from our own process
            except (EOFError, OSError) as error:
                self._process = None
                raise OSError("the process that reads the log has ended; ask again") from error
        if not succeeded:
            raise answer
        return answer

    def _started(self) -> "subprocess.Popen[bytes]":
        command = [sys.executable, "-c", _PROGRAM, *(os.path.abspath(folder) for folder in sys.path)]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603
        weakref.finalize(self, _end, process)
        assert process.stdin  # noqa: S101
        _send(process.stdin, self._arguments)
        return process


def _send(pipe: IO[bytes], what: object) -> None:
    pickle.dump(what, pipe)
    pipe.flush()


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.kill()
    process.communicate()


def serve() -> None:
    """Main function of the child: reads questions from stdin until it is closed, and writes answers to stdout."""
    from exporter.analytics.sessions import SessionAnalytics  # noqa: PLC0415 - which imports this module

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # it ends with its parent
    with os.fdopen(os.dup(1), "wb") as out:
        os.dup2(2, 1)
        analytics = SessionAnalytics(**pickle.load(sys.stdin.buffer))  # noqa: S301 - from our own parent
        while True:
            try:
                method, arguments, named = pickle.load(sys.stdin.buffer)  # noqa: S301
            except EOFError:
                return
            try:
                answer = True, getattr(analytics, method)(*arguments, **named)
            except Exception as error:
                answer = False, error
            _send(out, answer)
