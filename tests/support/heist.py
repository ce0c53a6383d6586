"""A small log whose every answer is known."""

from pathlib import Path

from tests.support.logs import Log

START = 1_700_000_000.0


def write_heist(path: Path, prefix: str = "setup_a", variant: str = "heist-day18") -> Log:
    """Two sessions: _1 completed, with six messages and four calls; _2 failed, with one message."""
    log = Log(path, variant)
    one, two = f"{prefix}_1", f"{prefix}_2"
    log.session(one, "completed", 6, start_time=START, end_time=START + 60)
    log.session(two, "failed", 1, start_time=START + 100, end_time=START + 110)
    for i, agent in enumerate(("planner", "hacker", "planner", "hacker", "mole", "mole")):
        log.messages(one, agent, agent_role="crew", message=f"line {i}", timestamp=START + 10 * i)
    log.messages(two, "planner", message="<script>alert(1)</script>", timestamp=START + 100)
    for i, (tool, success) in enumerate((("drill", 1), ("drill", 0), ("radio", 1), ("drill", None))):
        log.call(one, tool, success, agent_name="hacker", timestamp=START + 10 * i + 5, execution_time=1.5)
    return log
