"""`python -m benchmarks`: prints figures of this machine, and asserts nothing by the clock."""

import argparse
from collections.abc import Callable, Mapping

from benchmarks import api, engine, frameworks, harmless, pacing, peer, restart, scrape

PARTS: Mapping[str, Callable[[int | None], None]] = {
    "engine": lambda messages: engine.main([messages] if messages else [100_000, 1_000_000]),
    "frameworks": lambda rows: frameworks.main(rows or 20_000),
    "scrape": lambda _: scrape.main(),
    "harmless": lambda messages: harmless.main(messages or 1_000_000),
    "api": lambda messages: api.main(messages or 1_000_000),
    "restart": lambda messages: restart.main(messages or 1_000_000),
    "peer": lambda messages: peer.main(messages or 1_000_000),
    "pacing": lambda messages: pacing.main(messages or 1_000_000),
}
BY_NAME_ONLY = frozenset({"pacing"})
"""What takes long, and is not part of all."""


def main() -> None:
    """Run the parts that were asked for, or all."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"{', '.join(PARTS)} (default: all but pacing)")
    parser.add_argument("--messages", type=int, help="size of the logs, such as 10000000 (default: each part's own)")
    options = parser.parse_args()
    if unknown := set(options.parts) - PARTS.keys():
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    for name in options.parts or [part for part in PARTS if part not in BY_NAME_ONLY]:
        PARTS[name](options.messages)
        print(flush=True)


if __name__ == "__main__":
    main()
