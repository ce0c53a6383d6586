"""Query plans of SQLite: whether a statement scans a whole table, and whether an index finds a session's rows."""

from collections.abc import Iterable
from typing import NamedTuple


def by_session(plan: list[str]) -> bool:
    """Whether a query plan finds a session's rows by an index: every table is searched by a value."""
    steps = [step for step in plan if step.startswith(("SEARCH", "SCAN")) and not _is_free(step)]
    return bool(steps) and all("=?" in step for step in steps)


class Instruction(NamedTuple):
    """One instruction of SQLite's bytecode: https://www.sqlite.org/opcode.html."""

    opcode: str
    p1: int
    p2: int


def scanned_roots(program: Iterable[Instruction]) -> set[int]:
    """Root pages of the tables and indexes that a program scans from one end to the other.

    Cursors on temporary tables of SQLite, as for CTEs and sorts, have no root page. A loop that ends after its first
    row, as for max() of a key, is not a scan.
    """
    roots, rewound, stepped, is_left = {}, set(), set(), False
    for address, (opcode, p1, p2) in enumerate(program):
        if opcode == "OpenRead":
            roots[p1] = p2
        elif opcode in ("Rewind", "Last"):
            rewound.add(p1)
        elif opcode in ("Next", "Prev") and not is_left:
            stepped.add(p1)
        is_left = opcode == "Goto" and p2 > address  # backwards it leads to the row of NULLs of a LEFT JOIN
    return {root for cursor, root in roots.items() if cursor in rewound & stepped}


def _is_free(step: str) -> bool:
    """Whether a step reads no table: json_each, the few rows of a subquery, a constant row."""
    return any(word in step for word in ("VIRTUAL TABLE", "CONSTANT ROW", "(subquery", "SUBQUERY"))
