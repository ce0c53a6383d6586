"""Hypothesis strategies for a log's history: messages, calls, sessions, and refreshes in between."""

from typing import Any

from hypothesis import strategies as st

from tests.support.logs import Log

VARIANTS = ("heist-day16", "heist-day18", "heist-documented")
AGENTS = st.sampled_from([None, "", "planner", "hacker", "mole", 'a"b\\c\nd', "<script>"])
SESSIONS = st.sampled_from([None, "s1", "s2", "s3", "s4"])
TIMES = st.one_of(
    st.none(),
    st.sampled_from(
        ["2025-12-16T19:53:48.684922", "2025-12-16T19:53:48Z", "soon", "", float("inf"), -5, 2**60, b"\xff"]
    ),
    st.floats(1.6e9, 1.8e9),
    st.integers(1_600_000_000_000, 1_800_000_000_000),
)
STATUSES = st.sampled_from(["active", "completed", "failed", "Completed ", "weird", None])
COUNTS = st.one_of(st.none(), st.integers(0, 300))
DEEDS = st.one_of(
    st.tuples(st.just("message"), SESSIONS, AGENTS, st.integers(0, 3), TIMES),
    st.tuples(
        st.just("call"), SESSIONS, st.sampled_from([None, "drill", "radio"]), st.sampled_from([1, 0, None]), TIMES
    ),
    st.tuples(st.just("session"), st.sampled_from(["s1", "s2", "s3", "s4"]), STATUSES, COUNTS, TIMES),
    st.tuples(st.just("settle"), st.integers(0, 20), st.sampled_from([1, 0])),
    st.tuples(st.just("replace"), st.sampled_from(["s1", "s2", "s3"]), STATUSES, COUNTS),
    st.tuples(st.just("gap")),
    st.tuples(st.just("refresh")),
)


def do(log: Log, deed: tuple[Any, ...], known: set[str]) -> None:
    """One deed of the agents. Only what a cursor can see: settled rows stay as they are."""
    match deed:
        case ("message", session, agent, turn, at):
            role = "crew" if agent == "planner" else None
            log.insert(
                "messages",
                {"session_id": session, "agent_name": agent, "agent_role": role, "turn_id": turn, "timestamp": at},
            )
        case ("call", session, tool, success, at):
            extra: dict[str, Any] = (
                {"execution_time": 0.25 if success else None} if log.variant == "heist-day18" else {}
            )
            extra |= {"timestamp": at} if log.variant != "heist-documented" else {"operation": "go"}
            log.call(session, tool, success, **extra)
        case ("session", name, status, turns, at) if name not in known:
            known.add(name)
            log.session(name, status, turns, start_time=at)
        case ("settle", call, success):
            log.db.execute(f"UPDATE {log.calls} SET success = ? WHERE id = ? AND success IS NULL", (success, call))
        case ("replace", name, status, turns) if name in known:
            unsettled = "SELECT 1 FROM sessions WHERE session_id = ? AND lower(status) IN ('active', 'weird')"
            if log.db.execute(unsettled, (name,)).fetchone():
                log.db.execute(
                    f"INSERT OR REPLACE INTO sessions (session_id, status, {log.turns}) VALUES (?, ?, ?)",
                    (name, status, turns),
                )
        case ("gap",):
            log.db.execute("UPDATE sqlite_sequence SET seq = seq + 5000")
