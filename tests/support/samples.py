"""Logs that frameworks wrote themselves, as files in the places where the frameworks keep them."""

import sqlite3
from pathlib import Path

_SAMPLES = Path(__file__).parents[1] / "samples"


def write_sample(path: Path, name: str) -> Path:
    """Write a whole sample into a new database, and create its folders."""
    path.parent.mkdir(parents=True, exist_ok=True)
    db = sqlite3.connect(path, isolation_level=None)
    db.executescript((_SAMPLES / f"{name}.sql").read_text("utf-8"))
    db.close()
    return path
