"""Programs that play agents and clients in processes of their own: `command(NAME, ARGUMENTS...)`."""

import sys
from pathlib import Path


def command(name: str, *arguments: object) -> list[str]:
    """The command line of a program here."""
    return [sys.executable, str(Path(__file__).with_name(f"{name}.py")), *map(str, arguments)]
