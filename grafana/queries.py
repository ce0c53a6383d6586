"""PromQL, put together: selectors that follow the dashboard's variables, and the few shapes all queries have."""

from pathlib import Path

import yaml

TARGET = 'job=~"$job", instance=~"$instance"'
OWN = f'{TARGET}, database=~"$database"'
LOG = f'{OWN}, setup=~"$setup"'
"""What selects series of the exporter itself, of one of its databases, of a log. `setup` is the session label of the
example configuration; where none is configured, "all" matches series without it."""

RANGE = "$__range"
RATE = "$__rate_interval"
WINDOW = "$window"

THRESHOLDS = Path(__file__).parents[1] / "prometheus" / "rules" / "thresholds.yml"


def threshold(name: str) -> float:
    """A number that alerts compare with, from the one file where it stands."""
    for group in yaml.safe_load(THRESHOLDS.read_text(encoding="utf-8"))["groups"]:
        for rule in group["rules"]:
            if rule["record"] == f"threshold:{name}":
                return float(rule["expr"].removeprefix("vector(").removesuffix(")"))
    raise KeyError(name)


def series(metric: str, *matchers: str, of: str = LOG) -> str:
    return f"{metric}{{{', '.join((of, *matchers))}}}"


def increase(metric: str, *matchers: str, by: str = "", over: str = RANGE, of: str = LOG, ago: str = "") -> str:
    """By how much counters rose over a window, summed by labels; `ago` moves the window into the past."""
    offset = f" offset {ago}" if ago else ""
    return total(f"increase({series(metric, *matchers, of=of)}[{over}]{offset})", by)


def per_minute(metric: str, *matchers: str, by: str = "", of: str = LOG) -> str:
    return f"60 * {total(f'rate({series(metric, *matchers, of=of)}[{RATE}])', by)}"


def firing(*matchers: str) -> str:
    """Alerts that fire, each cause once: what is critical is not counted as a warning as well."""
    alerts = series("ALERTS", 'alertname=~"Agent.+"', 'alertstate="firing"', *matchers, of=TARGET)
    return f"group by (alertname, job, instance, database, tool) ({alerts})"


def total(vector: str, by: str = "") -> str:
    return f"sum by ({by}) ({vector})" if by else f"sum({vector})"


def ratio(part: str, whole: str) -> str:
    """A ratio of sums, absent where nothing happened."""
    return f"{part} / ({whole} > 0)"


def quantile(q: float, metric: str, *matchers: str, by: str = "", over: str = WINDOW, of: str = LOG) -> str:
    """A quantile of a histogram; `by` has a comma at its end where it is not empty."""
    return f"histogram_quantile({q}, {increase(f'{metric}_bucket', *matchers, by=f'{by}le', over=over, of=of)})"


def mean(histogram: str, *matchers: str, by: str = "", over: str = RANGE, ago: str = "") -> str:
    """Mean of what a histogram observed: its sum over its count."""
    return ratio(
        increase(f"{histogram}_sum", *matchers, by=by, over=over, ago=ago),
        increase(f"{histogram}_count", *matchers, by=by, over=over, ago=ago),
    )


def completion(*matchers: str, by: str = "", over: str = RANGE, ago: str = "") -> str:
    """Share of the sessions that ended in a window which completed."""
    ended = "agent_sessions_ended_total"
    return ratio(
        increase(ended, 'status="completed"', *matchers, by=by, over=over, ago=ago),
        increase(ended, *matchers, by=by, over=over, ago=ago),
    )


def success(*matchers: str, by: str = "", over: str = RANGE, ago: str = "") -> str:
    """Share of the tool calls that settled in a window which succeeded."""
    calls = "agent_tool_calls_total"
    return ratio(
        increase(calls, 'outcome="success"', *matchers, by=by, over=over, ago=ago),
        increase(calls, *matchers, by=by, over=over, ago=ago),
    )
