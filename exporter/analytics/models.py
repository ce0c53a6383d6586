"""Model statistics: calls, tokens, cost and durations by model, from the rows of a session or from the totals."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from exporter.analytics.schemas import ModelStatistic, Number
from exporter.engine.calls import FIRST_TOKEN_HISTOGRAM, MODEL_SECONDS
from exporter.engine.quantities import QUANTITIES, truthy
from exporter.engine.unsettled import as_settled
from exporter.metrics.numbers import BUCKET, SUM, LogNumbers
from exporter.model import Outcome, Relation, Scalar, Slice, label_value, number

WITH_TOKENS = (Relation.MODEL_CALLS, Relation.MESSAGES)
"""Relations whose rows may have tokens."""
COLUMNS = ("part", "settled", "running", "model", "provider", "outcome", "at", "duration_seconds",
           "first_token_seconds", *QUANTITIES)  # fmt: skip
"""Columns that are read, if the log has them."""

_TIMES = {"duration_seconds": MODEL_SECONDS, "first_token_seconds": FIRST_TOKEN_HISTOGRAM}
"""Columns of durations → the histogram that they feed."""


@dataclass
class _Model:
    """Sums of one model. `calls` is None as long as only messages with tokens were added."""

    calls: int | None = None
    failed: int = 0
    sums: dict[str, float] = field(default_factory=dict)
    timed: dict[str, tuple[float, float]] = field(default_factory=lambda: defaultdict(lambda: (0.0, 0.0)))
    """Column → how many values, and their sum."""

    def add_call(self, outcome: Outcome, count: int = 1) -> None:
        self.calls = (self.calls or 0) + count
        self.failed += count * (outcome is Outcome.FAILURE)

    def add(self, column: str, amount: float) -> None:
        self.sums[column] = self.sums.get(column, 0.0) + amount

    def time(self, column: str, count: float, seconds: float) -> None:
        before = self.timed[column]
        self.timed[column] = before[0] + count, before[1] + seconds

    def mean(self, column: str) -> float | None:
        count, seconds = self.timed[column]
        return seconds / count if count else None


class ModelUse:
    """Collects statistics by model."""

    def __init__(self) -> None:
        self._models: defaultdict[str, _Model] = defaultdict(_Model)

    def add_rows(self, rows: Slice, outcome_of: Callable[[Scalar], Outcome]) -> None:
        """Add rows with their costs, as a refresh counts them: settled ones, and running totals."""
        rows = rows.select([i for i, yes in enumerate(counted(rows, outcome_of)) if yes])
        has_outcome, is_call = "outcome" in rows.columns, rows.relation is Relation.MODEL_CALLS
        marks = zip(*map(rows.column, ("model", "outcome", "running")), strict=True)
        for i, (name, value, running) in enumerate(marks):
            model = self._models[label_value(name or "")]
            for column in QUANTITIES.keys() & rows.columns.keys():
                if (amount := number(rows.columns[column][i])) is not None:
                    model.add(column, amount)
            if is_call and not truthy(running):
                model.add_call(outcome_of(value) if has_outcome else Outcome.SUCCESS)
                for column in _TIMES:
                    if (seconds := number(rows.column(column)[i])) is not None:
                        model.time(column, 1, seconds)

    def add_totals(self, numbers: LogNumbers, labels: int) -> None:
        """Add a log's totals, whose keys start with so many session labels."""
        for key, count in numbers.now.get("agent_model_calls_total", {}).items():
            _, model, _, outcome = key[labels:]
            self._models[model].add_call(Outcome(outcome), int(count))
        for column, (total, more) in QUANTITIES.items():
            for key, amount in numbers.now.get(total, {}).items():
                _, model, *rest = key[labels:]
                if tuple(rest) == more:
                    self._models[model].add(column, amount)
        for column, metric in _TIMES.items():
            for key, seconds in numbers.now.get(metric + SUM, {}).items():
                self._models[key[labels]].time(column, 0, seconds)
            for key, count in numbers.now.get(metric + BUCKET, {}).items():
                self._models[key[labels]].time(column, count, 0)

    def ranked(self) -> list[ModelStatistic]:
        """Statistics by model, the most expensive first, then by tokens. Skips models without calls and tokens."""
        known = [_statistic(name, model) for name, model in self._models.items() if model.calls or model.sums]
        return sorted(known, key=lambda m: (-(m.cost_usd or 0), -(Use.of([m]).tokens or 0), m.model or ""))


def _statistic(name: str, model: _Model) -> ModelStatistic:
    return ModelStatistic(
        model=name or None,
        calls=model.calls,
        failed_calls=None if model.calls is None else model.failed,
        **{column: whole(model.sums.get(column)) for column in QUANTITIES if column.endswith("_tokens")},
        cost_usd=model.sums.get("cost_usd"),
        priced_usd=model.sums.get("priced_usd"),
        unpriced_calls=int(model.sums.get("unpriced", 0)),
        mean_seconds=model.mean("duration_seconds"),
        mean_first_token_seconds=model.mean("first_token_seconds"),
    )


def whole(quantity: float | None) -> Number:
    """A quantity as an integer, if it is whole."""
    return int(quantity) if quantity is not None and float(quantity).is_integer() else quantity


def add_known(a: float | None, b: float | None) -> float | None:
    """The sum of two quantities that may be None; None if both are."""
    return b if a is None else a if b is None else a + b


class Use(NamedTuple):
    """Tokens (input plus output) and cost of a session; None if not known."""

    tokens: Number = None
    cost_usd: float | None = None
    priced_usd: float | None = None

    @classmethod
    def of(cls, models: Iterable[ModelStatistic]) -> "Use":
        """The sum over all models."""
        use = cls()
        for m in models:
            tokens = add_known(m.input_tokens, m.output_tokens)
            use = use.plus(cls(tokens, m.cost_usd, m.priced_usd))
        return use._replace(tokens=whole(use.tokens))

    def plus(self, other: "Use") -> "Use":
        """The sum of both."""
        return Use(*map(add_known, self, other))


def counted(rows: Slice, outcome_of: Callable[[Scalar], Outcome]) -> list[bool]:
    """Whether a refresh counts the tokens of each row: it is settled, or a total that is updated in place."""
    settled = as_settled(rows.columns, len(rows))
    if "outcome" in rows.columns:
        outcomes = map(outcome_of, rows.columns["outcome"])
        settled = [yes and o is not Outcome.PENDING for yes, o in zip(settled, outcomes, strict=True)]
    return [yes or truthy(running) for yes, running in zip(settled, rows.column("running"), strict=True)]
