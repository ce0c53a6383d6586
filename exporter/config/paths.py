"""Paths as people and profiles write them: a leading ~, and ${NAME:-otherwise}."""

import os
import re
from glob import escape
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, Field

_VARIABLE = re.compile(r"\$\{(\w+):-([^}]*)\}")


def expanded(path: str) -> str:
    """A path with a leading ~ or ~user replaced by the home folder."""
    return os.path.expanduser(path)


FileName = Annotated[str, Field(min_length=1, pattern=r"^[^\x00]*$"), AfterValidator(expanded)]
"""A path in a configuration file."""


def file_path(text: str) -> Path:
    """The path that a flag gives."""
    return Path(expanded(text))


def default_place(pattern: str) -> str:
    """A profile's path as an absolute glob. Values from the environment and the home folder are taken literally.

    ${NAME:-otherwise} is the variable NAME, or the second where that is unset or empty.
    """
    filled = _VARIABLE.sub(lambda found: escape(os.environ.get(found[1], "")) or found[2], pattern)
    if filled == "~" or filled.startswith("~/"):
        filled = escape(expanded("~")) + filled[1:]
    return os.path.normpath(os.path.join(escape(os.getcwd()), filled))
