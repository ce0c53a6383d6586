"""A small log with known numbers."""

from pathlib import Path

from tests.support.logs import Log

START = 1_700_000_000.0
SETUPS = "^(?P<setup>setup_[a-z])_"


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


def write_three(path: Path, variant: str = "heist-day18") -> None:
    """a: 9 turns in 10 s, drill fails for hacker; b: 3 turns in 50 s, active agent mole, drill succeeds, radio fails;
    c: 5 turns, still running, drill fails for mole. Written in this order, c's failure before a's."""
    log = Log(path, variant)
    log.session("setup_a_1", "completed", 9, start_time=START, end_time=START + 10)
    log.session("setup_a_2", "failed", 3, start_time=START + 100, end_time=START + 150)
    log.session("setup_b_3", "active", 5, start_time=START + 200)
    log.messages("setup_a_1", "planner", "hacker", timestamp=START)
    log.messages("setup_b_3", "", "hacker", timestamp=START + 200)
    log.messages("setup_a_2", "mole", timestamp=START + 100)
    log.call("setup_b_3", "drill", 0, agent_name="mole", timestamp=START + 201)
    log.call("setup_a_1", "drill", 0, agent_name="hacker", timestamp=START + 1)
    log.call("setup_a_1", "drill", 0, agent_name="hacker", timestamp=START + 2)
    log.call("setup_a_2", "drill", 1, agent_name="hacker", timestamp=START + 101)
    log.call("setup_a_2", "radio", 0, agent_name="hacker", timestamp=START + 102)
    log.call("setup_a_2", "drill", None, agent_name="hacker", timestamp=START + 103)
    log.close()
