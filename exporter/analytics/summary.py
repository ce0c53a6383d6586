"""Summary of an A/B comparison in one sentence, which claims a difference only if it is significant."""

from exporter.analytics.schemas import Difference, SetupSummary

FEW_SESSIONS = 20
"""With fewer ended sessions in a variant, the summary never claims a difference in completion."""
_SIGNIFICANT = 0.05


def summarize(a: SetupSummary, b: SetupSummary, completion: Difference) -> str:
    """Which setup completes more often, with the confidence interval and the numbers of sessions."""
    if completion.difference is None or completion.interval is None or completion.p_value is None:
        missing = " and ".join(v.setup for v in (a, b) if not v.completion.trials)
        return f"There is nothing to compare: {missing} has no ended session."
    points = _points(abs(completion.difference))
    # the interval follows the sentence: positive in favour of the one that completes more often
    bounds = (completion.interval.low, completion.interval.high)
    ahead, (low, high) = (b, bounds) if completion.difference >= 0 else (a, (-bounds[1], -bounds[0]))
    behind = a if ahead is b else b
    ended = f"{ahead.completion.trials} against {behind.completion.trials} ended sessions"
    extent = f"95 % CI {_points(low)} to {_points(high)}, {ended}"
    found = completion.p_value < _SIGNIFICANT and not low <= 0 <= high
    if completion.difference == 0:
        claim = f"{b.setup} completes as often as {a.setup} ({extent})"
    else:
        unit = "point" if points == "1" else "points"
        claim = f"{ahead.setup} completes {points} {unit} more often ({extent})"
    if min(a.completion.trials, b.completion.trials) < FEW_SESSIONS:
        return f"{claim}; with so few sessions that says little: let more run before deciding."
    if found:
        return f"{claim}; the difference is unlikely to be chance."
    return f"{claim}; that may well be chance."


def _points(share: float) -> str:
    """A share in percentage points; with a decimal where it is less than one."""
    points = 100 * share
    return f"{points:.1f}" if 0 < abs(points) < 1 else str(round(points))
