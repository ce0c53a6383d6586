"""Prices from the data in the library genai-prices, an optional dependency. Nothing is fetched."""

from datetime import UTC, datetime
from math import frexp
from typing import Any

from exporter.model import Tokens

PACKAGE = "genai-prices"
EXTRA = "agent-session-exporter[prices]"
_ROOM = 10_000
_SHORT = 1000  # tokens of input that no model has a price for long calls for
_NEWEST = datetime(2099, 12, 31, 12, tzinfo=UTC)
_BY_NAME = "litellm"
"""Makes the library find the provider from the model's name, also from one like provider/model."""


class BundledPrices:
    """Prices of the library. Its cache of unknown names has no bound, so it is cleared from time to time."""

    def __init__(self) -> None:
        self._asked: set[tuple[str, str | None]] = set()
        self._data = _snapshot()

    def cost(self, model: str, provider: str | None, at: float | None, tokens: Tokens, many: bool) -> float | None:
        """Cost of a call at its time, in US dollars; None for a model that the library does not know.

        The log's provider is tried first, if the library knows it. With `many`, the tokens are those of several calls,
        so that prices for long calls do not apply.
        """
        self._bound(model, provider)
        when = _NEWEST if at is None else datetime.fromtimestamp(at, UTC)
        parts = 2.0 ** max(0, frexp(tokens.input / _SHORT)[1]) if many else 1.0  # a power of two divides exactly
        usage = _usage(tokens, parts)
        for asked in (provider, _BY_NAME) if provider else (_BY_NAME,):
            try:
                return float(self._data.calc(usage, model, asked, None, when).total_price) * parts
            except (LookupError, ValueError):  # unknown, or priced by other units than these
                continue
        return None

    def _bound(self, model: str, provider: str | None) -> None:
        self._asked.add((model, provider))
        if len(self._asked) > _ROOM:
            self._asked = {(model, provider)}
            self._data = _snapshot()


def _snapshot() -> Any:
    from genai_prices import data, data_snapshot  # noqa: PLC0415 - optional, and 1.5 MB

    return data_snapshot.DataSnapshot(providers=data.providers, from_auto_update=False)


def _usage(tokens: Tokens, parts: float) -> Any:
    from genai_prices import Usage  # noqa: PLC0415 - optional

    cached = tokens.cache_read + tokens.cache_write
    return Usage(
        input_tokens=max(tokens.input, cached) / parts,
        output_tokens=tokens.output / parts,
        cache_read_tokens=tokens.cache_read / parts,
        cache_write_tokens=tokens.cache_write / parts,
    )
