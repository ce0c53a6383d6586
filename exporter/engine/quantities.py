"""What calls of models took and cost: a slice's tokens to US dollars, and both to their counters."""

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
"""Columns of rows that have tokens → the total that they feed, and what follows agent and model among its labels.
`priced_usd` and `unpriced` are added by `with_costs`."""
DERIVED = frozenset({"priced_usd", "unpriced"})
"""Those that `with_costs` adds. They feed no counter, and so may fall."""


class Costs:
    """Says what rows cost: what the log says, else their tokens times the price of their model, if it has one."""

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
        """What these tokens cost; None without tokens, prices or a price of the model. See Prices.cost."""
        if self._prices is None or tokens is None:
            return None
        return self._prices.cost(model or "", tokens, provider, epoch_seconds(at, self._zone), many)

    def with_costs(self, rows: Slice) -> Slice:
        """The rows with `cost_usd` filled in where it is absent and can be told; `priced_usd` is what was filled in,
        and `unpriced` is 1 where there are tokens and no cost. The rows as they are where nothing is configured.
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
    """What each row took; None where it says neither input nor output."""
    columns = (
        rows.column(name) for name in ("input_tokens", "output_tokens", "cache_read_tokens", "cache_write_tokens")
    )
    return [tokens_from(*values) for values in zip(*columns, strict=True)]


def tokens_from(given: Scalar, made: Scalar, read: Scalar = None, written: Scalar = None) -> Tokens | None:
    """Tokens from raw values; None where they say neither input nor output."""
    quantities = number(given), number(made)
    if quantities == (None, None):
        return None
    return Tokens(quantities[0] or 0.0, quantities[1] or 0.0, number(read) or 0.0, number(written) or 0.0)


class Quantities:
    """Adds what rows took and cost to the totals, by session labels, agent and model."""

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
        """Add what one quantity of a row grew by; `key` is its agent and model."""
        self._add(column, self._labels[row[0]], key, amount, row)
        if column == "cost_usd":
            self.sessions.add(row[0], amount)

    def _add(self, column: str, labels: Labels, key: Labels, amount: float, row: Row) -> None:
        metric, more = QUANTITIES[column]
        if column in DERIVED:  # no metrics: their labels are a metric's, and so bounded
            self._totals.add(metric, self._totals.admit(_TOKENS, labels, (*key, "input"))[:-1], amount)
        else:
            self._totals.count(metric, labels, (*key, *more), amount, row)


class SessionCosts:
    """What each session has cost so far: its moments are what A/B comparisons are made of. Only kept where session
    labels tell sessions apart.

    Of the sessions, those that cost something last are remembered. One that goes on after so many others counts as two.
    """

    def __init__(self, totals: Totals, labels: SessionLabels, kept: int = _SESSIONS_KEPT) -> None:
        self.costs: OrderedDict[str, tuple[float, Labels]] = OrderedDict()
        """Session → what it has cost, and the session labels under which that was added."""
        self.changed: set[str] = set()
        """Sessions whose cost changed, for whoever saves them."""
        self._totals, self._labels, self._kept = totals, labels, kept

    def add(self, session: str | None, amount: float) -> None:
        """A session has cost more."""
        if session is None or self._labels.is_constant:
            return
        labels = self._labels[session]
        before, was = self.costs.pop(session, (None, labels))
        if before is not None and was != labels:
            self._move(was, -1, -before, -before * before)
            self._move(labels, 1, before, before * before)
        after = (before or 0.0) + amount
        self.costs[session] = after, labels
        self._move(labels, before is None, amount, amount * (after + (before or 0.0)))
        self.changed.add(session)
        if len(self.costs) > self._kept:
            self.changed.add(self.costs.popitem(last=False)[0])

    def _move(self, labels: Labels, sessions: int, cost: float, squared: float) -> None:
        amounts = {Inner.COSTED_SESSIONS: sessions, Inner.COSTS: cost, Inner.COSTS_SQUARED: squared}
        for name, amount in amounts.items():
            self._totals.add(name, labels, amount)

    def dump(self, everything: bool) -> Iterator[tuple[str, tuple[float, Labels] | None]]:
        """Session with its cost and labels, None for one that is no longer kept, of all or of those that changed."""
        for session in list(self.costs) if everything else self.changed:
            yield session, self.costs.get(session)


def truthy(value: Scalar) -> bool:
    """Whether a mark such as `running` is set."""
    return value is not None and str(value) not in ("0", "0.0", "")
