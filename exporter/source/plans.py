"""What SQLite's query plans tell: whether a read is a range of the key, and whether one session's rows are indexed."""


def by_session(plan: list[str]) -> bool:
    """Whether a query plan finds a session's rows by an index: every table is looked up by a value."""
    steps = [step for step in plan if step.startswith(("SEARCH", "SCAN")) and not _is_free(step)]
    return bool(steps) and all("=?" in step for step in steps)


def scans(plan: list[str]) -> list[str]:
    """The steps of a plan that go through a whole table, or a whole index of it."""
    return sorted({step for step in plan if step.startswith("SCAN") and not _is_free(step)})


def _is_free(step: str) -> bool:
    """Whether a step goes through something that is no table: json_each, a subquery's few rows, a constant row."""
    return any(word in step for word in ("VIRTUAL TABLE", "CONSTANT ROW", "(subquery", "SUBQUERY"))
