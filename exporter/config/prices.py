"""Prices of models, in US dollars per million tokens, for logs that have tokens but no cost."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cached_property, lru_cache
from importlib.metadata import PackageNotFoundError, version
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict

from exporter.config.bundled_prices import PACKAGE, BundledPrices
from exporter.model import Tokens

_MILLION = 1e6
_HIGHEST = 1e6
_NAMES_KEPT = 10_000


def _usd(value: object) -> float:
    try:
        price = math.nan if isinstance(value, bool) else float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        price = math.nan
    if not 0 <= price <= _HIGHEST:
        raise ValueError("must be US dollars per million tokens, such as 2.5")
    return price


Usd = Annotated[float, BeforeValidator(_usd)]


class Price(BaseModel):
    """Price of a model. Cached tokens without a price of their own cost as much as other input."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    input: Usd
    output: Usd
    cache_read: Usd | None = None
    cache_write: Usd | None = None

    def of(self, tokens: Tokens) -> float:
        """Cost of a call, in US dollars."""
        read = self.input if self.cache_read is None else self.cache_read
        write = self.input if self.cache_write is None else self.cache_write
        cached = tokens.cache_read * read + tokens.cache_write * write
        return (tokens.uncached * self.input + cached + tokens.output * self.output) / _MILLION


@dataclass(frozen=True)
class Prices:
    """Prices by pattern of the model's name: the first that matches, else the price of the library.

    A pattern has the wildcards of file names (* ? [abc]); case does not matter. `bundled` is the version of the library
    whose data is used, None where it is not. Prices that are equal give equal costs.
    """

    models: tuple[tuple[str, Price], ...] = ()
    bundled: str | None = None

    @classmethod
    def configured(cls, models: Mapping[str, Price], bundled: bool) -> "Prices | None":
        """The prices of a configuration; None where it has none."""
        return cls(tuple(models.items()), bundled_version() if bundled else None) if models or bundled else None

    def cost(
        self, model: str, tokens: Tokens, provider: str | None = None, at: float | None = None, many: bool = False
    ) -> float | None:
        """Cost of a call, in US dollars; None for a model without a price.

        `at` is its time, in epoch seconds, for prices that have changed since; `many` says that the tokens are those of
        many calls, so that no price for long ones applies.
        """
        if (price := self._of_model(model)) is not None:
            return price.of(tokens)
        return None if self._library is None or not model else self._library.cost(model, provider, at, tokens, many)

    @cached_property
    def _of_model(self) -> Callable[[str], Price | None]:
        return lru_cache(_NAMES_KEPT)(self._find)

    def _find(self, model: str) -> Price | None:
        name = model.lower()
        return next((price for pattern, price in self.models if fnmatchcase(name, pattern.lower())), None)

    @cached_property
    def _library(self) -> BundledPrices | None:
        return None if self.bundled is None else BundledPrices()


def bundled_version() -> str | None:
    """The version of the price library; None where it is not installed."""
    try:
        return version(PACKAGE)
    except PackageNotFoundError:
        return None
