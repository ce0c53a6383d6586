"""Tokens and cost of model calls: tokens to US dollars by price, and both to their counters."""

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from datetime import tzinfo

from exporter.config.prices import Prices
from exporter.engine.totals import Row, SessionLabels, Totals
from exporter.metrics.numbers import Inner, Labels
from exporter.model import Scalar, Slice, Tokens, epoch_seconds, number

COST = "agent_cost_usd_total"
_TOKENS = "agent_tokens_total"
_SESSIONS_KEPT = 50_000
QUANTITIES = {
    "input_tokens": (_TOKENS, ("input",)),
    "output_tokens": (_TOKENS, ("output",)),
    "cache_read_tokens": ("agent_cached_tokens_total", ("read",)),
    "cache_write_tokens": ("agent_cached_tokens_total", ("write",)),
    "reasoning_tokens": ("agent_reasoning_tokens_total", ()),
    "cost_usd": (COST, ()),
    "priced_usd": (Inner.PRICED, ()),
    "unpriced": (Inner.UNPRICED, ()),
}
"""Column → the total that it feeds, and the labels of the total after agent and model. `with_costs` adds `priced_usd`
and `unpriced`."""
DERIVED = frozenset({"priced_usd", "unpriced"})
"""The columns that `with_costs` adds. They feed no counter, and so may decrease."""


class Costs:
    """Cost of model calls: as the log says it, else tokens times the price of the model, if there is one."""

    def __init__(self, prices: Prices | None, zone: tzinfo) -> None:
        self._prices, self._zone = prices, zone

    def of(
        self,
        model: str | None,
        tokens: Tokens | None,
        provider: str | None = None,
        at: Scalar = None,
        many: bool = False,
    ) -> float | None:
        """The cost of these tokens in US dollars; None without tokens or a price of the model. See Prices.cost."""
        if self._prices is None or tokens is None:
            return None
        return self._prices.cost(model or "", tokens, provider, epoch_seconds(at, self._zone), many)

    def with_costs(self, rows: Slice) -> Slice:
        """The rows with an absent `cost_usd` filled in from prices. Unchanged if no prices are configured.

        `priced_usd` is the value that was filled in; `unpriced` is 1 where there are tokens but no cost.
        """
        if self._prices is None or not {"input_tokens", "output_tokens"} & rows.columns.keys():
            return rows
        names = ("cost_usd", "model", "provider", "at", "running")
        costs: list[Scalar] = []
        priced: list[Scalar] = []
        unpriced: list[Scalar] = []
        for tokens, said, model, provider, at, running in zip(tokens_of(rows), *map(rows.column, names), strict=True):
            known = number(said)
            found = self.of(model, tokens, provider, at, truthy(running)) if known is None else None
            costs.append(found if known is None else known)
            priced.append(found)
            unpriced.append(1 if tokens is not None and known is None and found is None else None)
        more = {"cost_usd": costs, "priced_usd": priced, "unpriced": unpriced}
        return Slice(rows.relation, rows.last_id, {**rows.columns, **more})


def tokens_of(rows: Slice) -> list[Tokens | None]:
    """The tokens of each row; None for a row with neither input nor output tokens."""
    columns = (
        rows.column(name) for name in ("input_tokens", "output_tokens", "cache_read_tokens", "cache_write_tokens")
    )
    return [tokens_from(*values) for values in zip(*columns, strict=True)]


def tokens_from(given: Scalar, made: Scalar, read: Scalar = None, written: Scalar = None) -> Tokens | None:
    """Tokens from raw values; None without input and output tokens."""
    quantities = number(given), number(made)
    if quantities == (None, None):
        return None
    return Tokens(quantities[0] or 0.0, quantities[1] or 0.0, number(read) or 0.0, number(written) or 0.0)


class Quantities:
    """Adds tokens and cost of rows to the totals, by session labels, agent and model."""

    def __init__(self, totals: Totals, labels: SessionLabels, costs: Costs) -> None:
        self.costs = costs
        self.sessions = SessionCosts(totals, labels)
        self._totals, self._labels = totals, labels

    def count(self, labels: Sequence[Labels], keys: Sequence[Labels], rows: Slice) -> None:
        """Add settled rows, with their costs; `keys` are their agents and models."""
        for column in (name for name in QUANTITIES if name in rows.columns):
            sums: dict[tuple[Labels, Labels], float] = {}
            rows_behind: dict[tuple[Labels, Labels], Row] = {}
            columns = (rows.column(name) for name in (column, "session_id", "at"))
            for label, key, value, name, at in zip(labels, keys, *columns, strict=True):
                if (amount := number(value)) is not None:
                    sums[label, key] = sums.get((label, key), 0) + amount
                    rows_behind[label, key] = name, at
                    if column == "cost_usd":
                        self.sessions.add(name, amount)
            for (label, key), amount in sums.items():
                self._add(column, label, key, amount, rows_behind[label, key])

    def grow(self, column: str, key: Labels, amount: float, row: Row) -> None:
        """Add the increase of one quantity of a row; `key` is its agent and model."""
        self._add(column, self._labels[row[0]], key, amount, row)
        if column == "cost_usd":
            self.sessions.add(row[0], amount)

    def _add(self, column: str, labels: Labels, key: Labels, amount: float, row: Row) -> None:
        metric, more = QUANTITIES[column]
        if column in DERIVED:  # not metrics: they take the labels of a metric, so that the budget of series bounds them
            self._totals.add(metric, self._totals.admit(_TOKENS, labels, (*key, "input"))[:-1], amount)
        else:
            self._totals.count(metric, labels, (*key, *more), amount, row)


class SessionCosts:
    """Cost of each session, for the mean and variance that A/B comparisons use. Kept only with session labels.

    The `kept` sessions with the latest costs are remembered. A session that goes on after that counts as two.
    """

    def __init__(self, totals: Totals, labels: SessionLabels, kept: int = _SESSIONS_KEPT) -> None:
        self.costs: OrderedDict[str, float] = OrderedDict()
        self.changed: set[str] = set()
        """Sessions whose cost changed, to be saved."""
        self._totals, self._labels, self._kept = totals, labels, kept

    def add(self, session: str | None, amount: float) -> None:
        """Add to the cost of a session."""
        if session is None or self._labels.is_constant:
            return
        before = self.costs.pop(session, None)
        after = self.costs[session] = (before or 0.0) + amount
        labels = self._labels[session]
        self._totals.add(Inner.COSTED_SESSIONS, labels, before is None)
        self._totals.add(Inner.COSTS, labels, amount)
        self._totals.add(Inner.COSTS_SQUARED, labels, amount * (after + (before or 0.0)))
        self.changed.add(session)
        if len(self.costs) > self._kept:
            self.changed.add(self.costs.popitem(last=False)[0])

    def dump(self, everything: bool) -> Iterator[tuple[str, float | None]]:
        """Session and cost of all sessions, or of those that changed; None for one that is no longer kept."""
        for session in list(self.costs) if everything else self.changed:
            yield session, self.costs.get(session)


def truthy(value: Scalar) -> bool:
    """Whether a flag such as `running` is set."""
    return value is not None and str(value) not in ("0", "0.0", "")
