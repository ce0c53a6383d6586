"""docs/frameworks.md, made from the shipped profiles and from what their samples feed."""

from pathlib import Path

import yaml

from exporter.profiles.profile import Profile, shipped

SAMPLES = Path(__file__).parent / "samples"
_FEEDS = {
    "turns": "agent_session_turns_sum",
    "durations": "agent_session_duration_seconds_count",
    "messages": "agent_messages_total",
    "interactions": "agent_interactions_total",
    "tools": "agent_tool_calls_total",
    "tool time": "agent_tool_call_duration_seconds_count",
    "loops": "agent_tool_calls_repeated_total",
    "model calls": "agent_model_calls_total",
    "tokens": "agent_tokens_total",
    "cached": "agent_cached_tokens_total",
    "cost": "agent_cost_usd_total",
    "errors": "agent_errors_total",
}
"""What a column of the table is about → the metric that tells."""

_HEAD = """\
<!-- Made by `make docs` from exporter/profiles/data/ and tests/samples/. Edit those. -->
# Frameworks

Whose logs are read out of the box. `path:` alone is enough: the profile is picked by the tables. A column has ✓ where
the framework's own package wrote a log, in the version named, and the exporter's numbers of it were those of the script
that ran; the samples are in `tests/samples`. Where it says "source" the layout was only read in the program's source.
What a log does not tell is absent from /metrics, never 0.

"""


def page() -> str:
    """The whole page."""
    profiles = {name: profile for name, profile in shipped().items() if profile.framework}
    feeds = {name: _fed(name) for name in profiles}
    rows = ["| profile | tried | " + " | ".join(_FEEDS) + " |", "|---" * (2 + len(_FEEDS)) + "|"]
    for name, profile in profiles.items():
        marks = " | ".join("✓" if metric in feeds[name] else "" for metric in _FEEDS.values())
        rows.append(f"| [`{name}`](#{name}) | {profile.tried or 'source'} | {marks} |")
    return _HEAD + "\n".join(rows) + "\n" + "".join(_section(name, profile) for name, profile in profiles.items())


def _fed(name: str) -> set[str]:
    """The metrics that a profile's sample feeds."""
    path = SAMPLES / f"{name}.yaml"
    return set(yaml.safe_load(path.read_text("utf-8"))) if path.exists() else set()


def _section(name: str, profile: Profile) -> str:
    told = f"Tried with {profile.tried}." if profile.tried else f"Source: {profile.source}."
    paths = ", ".join(f"`{path}`" for path in profile.paths) or "wherever the program was told to keep it"
    lines = [
        f"\n## {name}\n",
        f"{profile.description}. {told}\n",
        f"- File: {paths}",
        f"- A session: {profile.session_is}",
    ]
    lines += [f"- Concluded: {text}" for text in profile.infers]
    if profile.labels:
        labels = ", ".join(f"`{name}` ({what})" for name, what in profile.labels.items())
        lines.append(f"- Columns for `session_labels`: {labels}")
    lines += [f"- Not in the log: {text}" for text in profile.missing]
    return "\n".join(lines) + "\n"
