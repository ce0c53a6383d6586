"""What calls cost: as the log says it, else tokens times the configured price. Every sum is worked out by hand."""

import json
import sqlite3
from collections.abc import Iterable
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from exporter.commands.check import check
from exporter.config.prices import Price, Prices
from exporter.config.settings import Config, parse
from exporter.engine.scheduler import Monitor
from exporter.engine.state import State
from exporter.metrics.catalogue import BUILT_IN
from exporter.metrics.exposition import Publisher
from exporter.metrics.numbers import Inner
from exporter.metrics.self_metrics import SelfMetrics
from exporter.model import Tokens
from tests.support.exporting import Exporting, Samples
from tests.support.priced_messages import MESSAGES_PROFILE, write_messages

COST = "agent_cost_usd_total"
PROFILE = {
    "sessions": "SELECT id, name AS session_id, 0 AS started_at, NULL AS ended_at, NULL AS turns, 'active' AS status "
    "FROM sessions WHERE id > :after AND id <= :until",
    "model_calls": "SELECT id, session AS session_id, 'planner' AS agent, model, 1750000000 + id AS at, provider, "
    "settled, running, input AS input_tokens, output AS output_tokens, cached AS cache_read_tokens, "
    "written AS cache_write_tokens, cost AS cost_usd FROM calls WHERE id > :after AND id <= :until",
    "statuses": {"active": ["active"]},
}
MODELS = {
    "large-*": {"input": 2, "output": 10, "cache_read": 0.5, "cache_write": 2.5},
    "*": {"input": 1, "output": 1},
}
LARGE = Price.model_validate(MODELS["large-*"])


class Calls:
    """A log of calls of models; `write` adds some in one commit."""

    COLUMNS = ("session", "model", "input", "output", "cached", "written", "cost", "settled", "running", "provider")

    def __init__(self, path: Path) -> None:
        self.path = path
        self.db = sqlite3.connect(path)
        self.db.execute("CREATE TABLE sessions (id INTEGER PRIMARY KEY, name)")
        self.db.execute(f"CREATE TABLE calls (id INTEGER PRIMARY KEY, {', '.join(self.COLUMNS)})")
        self.db.commit()

    def write(self, *rows: dict[str, Any]) -> None:
        for row in rows:
            values = {"session": "s", **row}
            names, marks = ", ".join(values), ", ".join("?" * len(values))
            self.db.execute(f"INSERT INTO calls ({names}) VALUES ({marks})", [*values.values()])
        self.db.commit()

    def exporting(self, prices: Any, state: State | None = None, **settings: Any) -> Exporting:
        top = {"profiles": {"calls": PROFILE}, "prices": prices}
        return Exporting(self.path, state, top, profile="calls", **settings)


@pytest.fixture
def calls(tmp_path: Path) -> Calls:
    return Calls(tmp_path / "log.db")


def costs(samples: Samples) -> dict[str, Any]:
    """Model → cost; every agent is the planner."""
    return {model: pytest.approx(cost) for (_, model), cost in samples.get(COST, {}).items()}


# -- prices -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tokens", "usd"),
    [
        (Tokens(1_000_000, 0), 2.0),
        (Tokens(0, 1_000_000), 10.0),
        # 1,000 input of which 600 were read from the cache and 100 written: 300 x 2 + 600 x 0.5 + 100 x 2.5 = 1,150
        (Tokens(1000, 0, 600, 100), 1150 / 1e6),
        (Tokens(1000, 20, 600, 100), 1350 / 1e6),
        # more cached than input: the log leaves cached tokens out of its input
        (Tokens(10, 0, 600), 300 / 1e6),
    ],
)
def test_cached_tokens_are_part_of_the_input_and_have_a_price_of_their_own(tokens: Tokens, usd: float) -> None:
    assert LARGE.of(tokens) == pytest.approx(usd, rel=1e-12)


def test_cached_tokens_without_a_price_cost_what_input_costs() -> None:
    assert Price(input=3, output=15).of(Tokens(1000, 0, 600, 100)) == pytest.approx(0.003)


def test_the_first_pattern_that_matches_holds() -> None:
    models = (("gpt-4o-mini*", Price(input=1, output=1)), ("GPT-4o*", Price(input=2, output=2)))
    prices = Prices(models)
    million = Tokens(1_000_000, 0)
    assert [prices.cost(name, million) for name in ("gpt-4o-mini-2024", "Gpt-4O", "gpt-4", "")] == [1, 2, None, None]
    assert Prices(models) == Prices(models) != Prices(models[::-1]), "their order is a part of what they are"


# -- the metric -------------------------------------------------------------------------------------------------------


def test_what_the_log_says_comes_first(calls: Calls) -> None:
    calls.write(
        {"model": "large-1", "input": 1000, "output": 100, "cost": 0.5},
        {"model": "large-1", "input": 1000, "output": 100},  # 1000 x 2 + 100 x 10 = 3,000 millionths
        {"model": "large-2", "input": 1000, "cached": 1000},  # 1000 x 0.5
        {"model": "small", "output": 7},
        {"model": "large-3"},  # no tokens: nothing to price
        {"model": "large-4", "cost": 0},
    )
    samples = calls.exporting({"models": MODELS}).good()
    assert costs(samples) == {"large-1": 0.503, "large-2": 0.0005, "small": 0.000007, "large-4": 0}


def test_without_prices_there_is_only_what_the_log_says(calls: Calls) -> None:
    calls.write({"model": "large-1", "input": 1000, "output": 100}, {"model": "large-2", "input": 1, "cost": 0.25})
    assert costs(calls.exporting({}).good()) == {"large-2": 0.25}


def test_messages_that_carry_tokens_have_a_cost(tmp_path: Path) -> None:
    spoken = [("large-1", 1000, 100), ("large-1", 1000, None), ("other", 5, 5), ("large-1", None, None)]
    write_messages(tmp_path / "log.db", spoken)
    top = {"profiles": {"mine": MESSAGES_PROFILE}, "prices": {"models": {"large-*": MODELS["large-*"]}}}
    samples = Exporting(tmp_path / "log.db", top=top, profile="mine").good()
    assert costs(samples) == {"large-1": 0.005}  # 3,000 and 2,000 millionths


def in_portions(calls: Calls, prices: Any, portions: Iterable[list[dict[str, Any]]]) -> Samples:
    exporting = calls.exporting(prices)
    for rows in portions:
        calls.write(*rows)
        exporting.good()
    return exporting.good()


def test_while_the_log_grows_and_after_a_restart(calls: Calls, tmp_path: Path) -> None:
    rows = [{"model": f"large-{i % 3}", "input": 100 * i, "output": i, "cached": 10 * i} for i in range(30)]
    grown = in_portions(calls, {"models": MODELS}, ([row] for row in rows))
    # the i-th: 90 i x 2 + 10 i x 0.5 + i x 10 = 195 i millionths; 0 + 3 … + 27 = 135, 1 + 4 … = 145, 2 + 5 … = 155
    assert costs(grown) == {"large-0": 195 * 135 / 1e6, "large-1": 195 * 145 / 1e6, "large-2": 195 * 155 / 1e6}
    state = State(tmp_path / "state.db")
    assert costs(calls.exporting({"models": MODELS}, state).good()) == costs(grown)
    state.close()
    state = State(tmp_path / "state.db")
    again = calls.exporting({"models": MODELS}, state)
    calls.write({"model": "large-0", "output": 1_000_000})
    assert costs(again.good())["large-0"] == 195 * 135 / 1e6 + 10
    assert again.value("agent_exporter_rows_read_total", database="log", relation="model_calls") == 1
    state.close()


def test_other_prices_make_other_numbers(calls: Calls, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    calls.write({"model": "large-1", "input": 1_000_000})
    for models, cost in ((MODELS, 2), (MODELS, 2), ({"*": MODELS["*"], **MODELS}, 1)):
        caplog.clear()
        state = State(tmp_path / "state.db")
        assert costs(calls.exporting({"models": models}, state).good()) == {"large-1": cost}
        state.close()
    assert "prices changed" in caplog.text


def test_calls_that_settle_later(calls: Calls) -> None:
    exporting = calls.exporting({"models": MODELS})
    calls.write({"model": "large-1", "settled": 0})
    assert costs(exporting.good()) == {}
    calls.db.execute("UPDATE calls SET settled = 1, input = 1000, output = 100")
    calls.db.commit()
    assert costs(exporting.good()) == {"large-1": 0.003}


def test_totals_that_are_updated_in_place_cost_what_they_grow_by(calls: Calls) -> None:
    exporting = calls.exporting({"models": MODELS})
    calls.write({"model": "large-1", "settled": 0, "running": 1, "input": 1000})
    assert costs(exporting.good()) == {"large-1": 0.002}
    for change, cost in (("input = 4000, cached = 2000", 0.005), ("output = 100", 0.006), ("settled = 1", 0.006)):
        calls.db.execute(f"UPDATE calls SET {change}")  # 2000 x 2 + 2000 x 0.5 = 5,000; 100 x 10 more
        calls.db.commit()
        assert costs(exporting.good()) == {"large-1": cost}
    assert costs(calls.exporting({"models": MODELS}).good()) == {"large-1": 0.006}


def test_a_running_total_that_comes_to_have_a_cost_of_its_own(calls: Calls) -> None:
    exporting = calls.exporting({"models": MODELS})
    calls.write({"model": "large-1", "settled": 0, "running": 1, "input": 1000})
    for change, cost, priced in (("input = 2000", 0.004, 0.004), ("cost = 0.005", 0.005, 0), ("settled = 1", 0.005, 0)):
        calls.db.execute(f"UPDATE calls SET {change}")
        calls.db.commit()
        assert costs(exporting.good()) == {"large-1": cost}
        fold = exporting.refresh.ingest.fold
        assert fold is not None
        assert fold.totals.now[Inner.PRICED] == {("planner", "large-1"): pytest.approx(priced)}


def test_other_prices_are_taken_up_by_a_reload(calls: Calls, tmp_path: Path) -> None:
    calls.write({"model": "large-1", "input": 1_000_000})

    def config(**prices: Any) -> Config:
        data = {
            "databases": [{"path": str(calls.path), "profile": "calls"}],
            "profiles": {"calls": PROFILE},
            "prices": {"models": prices},
        }
        return parse(json.dumps(data), tmp_path / "config.yaml")

    own = SelfMetrics(BUILT_IN)
    monitor = Monitor(config(**{"*": MODELS["*"]}), own, Publisher(own))
    monitor.start()
    try:
        before = monitor.refreshes["log"]
        monitor.apply(config(**{"*": MODELS["*"]}))
        assert monitor.refreshes["log"] is before, "with the same prices it goes on"
        monitor.apply(config(**{"*": MODELS["large-*"]}))
        assert monitor.refreshes["log"] is not before
        assert monitor.refreshes["log"].prices == Prices((("*", LARGE),))
    finally:
        monitor.stop()


def checked(calls: Calls, prices: Any) -> list[str]:
    """The lines of `check` on a log that are about cost."""
    data = {
        "databases": [{"path": str(calls.path), "profile": "calls"}],
        "profiles": {"calls": PROFILE},
        "prices": prices,
    }
    out = StringIO()
    assert check(parse(json.dumps(data), calls.path.parent / "config.yaml"), out, lambda _: None) == 0
    return [line.strip() for line in out.getvalue().splitlines() if "cost" in line]


def test_a_model_without_a_price_is_absent_and_check_tells(calls: Calls) -> None:
    calls.write(
        {"model": "mystery", "input": 10}, {"model": "mystery", "input": 10}, {"model": "large-1", "input": 1e6}
    )
    calls.write({"model": "mystery", "cost": 1.5})
    prices = {"models": {"large-*": MODELS["large-*"]}}
    assert costs(calls.exporting(prices).good()) == {"large-1": 2, "mystery": 1.5}
    assert checked(calls, prices) == [
        "cost: 3.5000 USD, 2.0000 of it tokens times the configured price, the rest as the log says it",
        "advice: neither the log nor prices: says what the model 'mystery' costs, of which 2 rows have tokens; "
        "give it a price under prices: models:",
    ]


def test_check_tells_of_tokens_that_nobody_prices(calls: Calls) -> None:
    calls.write({"model": "mystery", "input": 10})
    assert checked(calls, {}) == [
        "advice: the log has tokens, but not what they cost; "
        "prices: in the configuration says what a model's tokens cost"
    ]


# -- the price library ------------------------------------------------------------------------------------------------


@pytest.fixture
def library() -> Prices:
    pytest.importorskip("genai_prices")
    found = Prices.configured({}, bundled=True)
    assert found is not None
    return found


MAY_2026 = 1_777_593_600.0


def test_the_library_knows_models_by_name_and_by_provider(library: Prices) -> None:
    thousand = Tokens(1000, 100)
    # gpt-4o: 2.5 and 10 dollars a million
    assert library.cost("gpt-4o", thousand, at=MAY_2026) == pytest.approx(0.0035)
    assert library.cost("gpt-4o", thousand, "azure", MAY_2026) == pytest.approx(0.0035)
    assert library.cost("gpt-4o", thousand, "a company's own gateway", MAY_2026) == pytest.approx(0.0035)
    assert library.cost("openai/gpt-4o", thousand, None, None) == pytest.approx(0.0035)
    assert library.cost("qwen3:8b", thousand) is None
    assert library.cost("", thousand) is None


def test_the_library_prices_cached_tokens_apart(library: Prices) -> None:
    # claude-sonnet-4-5: input 3, output 15, cache read 0.3, cache write 3.75; 300 x 3 + 600 x 0.3 + 100 x 3.75 = 1,455
    assert library.cost("claude-sonnet-4-5", Tokens(1000, 0, 600, 100), at=MAY_2026) == pytest.approx(0.001455)
    assert library.cost("claude-sonnet-4-5", Tokens(0, 0, 600, 0), at=MAY_2026) == pytest.approx(0.00018)


def test_a_long_call_has_its_own_price_and_many_short_ones_have_not(library: Prices) -> None:
    # gemini-2.5-pro: input 1.25, above 200,000 tokens in one call 2.5
    million = Tokens(1_000_000, 0)
    assert library.cost("gemini-2.5-pro", million, at=MAY_2026) == pytest.approx(2.5)
    assert library.cost("gemini-2.5-pro", million, at=MAY_2026, many=True) == pytest.approx(1.25)


def test_prices_of_ones_own_come_before_the_librarys(calls: Calls) -> None:
    pytest.importorskip("genai_prices")
    calls.write(
        *({"model": model, "input": 1_000_000, "provider": "openai"} for model in ("gpt-4o", "gpt-4o-mini", "x"))
    )
    samples = calls.exporting({"bundled": True, "models": {"gpt-4o": {"input": 1, "output": 1}}}).good()
    assert costs(samples) == {"gpt-4o": 1, "gpt-4o-mini": 0.15}


def test_names_without_end_do_not_fill_the_memory(library: Prices, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("exporter.config.bundled_prices._ROOM", 10)
    assert [library.cost(f"mystery-{i}", Tokens(1, 1)) for i in range(100)] == [None] * 100
    known = library._library
    assert known is not None
    assert len(known._asked) <= 11
    assert len(known._data._provider_misses) <= 11
