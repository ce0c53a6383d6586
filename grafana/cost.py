"""What the agents cost, where the money goes, and how the models answer."""

from grafana_foundation_sdk.builders import dashboard as dashboards
from grafana_foundation_sdk.builders import stat, table, timeseries

from grafana import builders, queries
from grafana.builders import NO_COST, NO_INPUT, NO_MODEL_CALL, Reason, counts, lines, number, rows
from grafana.queries import LOG, OWN, RANGE, RATE, WINDOW, increase, ratio, series, threshold, total

COST = "agent_cost_usd_total"
CALLS = "agent_model_calls_total"
TOKENS = "agent_tokens_total"
CACHED = "agent_cached_tokens_total"
REASONING = "agent_reasoning_tokens_total"
DURATION = "agent_model_call_duration_seconds"
FIRST_TOKEN = "agent_model_call_first_token_seconds"  # noqa: S105 - a metric
MODEL = 'model=~"$model"'
INPUT, OUTPUT = 'direction="input"', 'direction="output"'
READ, WRITE = 'operation="read"', 'operation="write"'
FAILED = 'outcome="failure"'
USD = "currencyUSD"

NO_TOKENS = Reason(
    "no tokens logged", "This log does not record tokens of model calls, or its profile does not map them."
)
NO_CACHE = Reason(
    "no cached tokens logged",
    "This log does not say which tokens came from the provider's cache; a profile that maps cache_read_tokens would.",
)
NO_REASONING = Reason(
    "no reasoning logged", "This log does not tell reasoning tokens apart; a profile that maps reasoning_tokens would."
)
NO_LATENCY = Reason(
    "no duration logged",
    "No model call with a duration settled in this time range, or the log does not record durations; a profile that "
    "maps duration_seconds would.",
)
NO_FIRST_TOKEN = Reason(
    "no first token logged",
    "This log does not record when the first token came; a profile that maps first_token_seconds would.",
)
NO_OUTCOME = Reason("no call settled", "No model call settled in this time range, or the log says no outcome of them.")
NO_ERROR = Reason("no error logged", "No error has been logged, or this log writes no type of its errors.")
BUDGET: builders.Steps = [(None, builders.GREEN), (threshold("agent_cost_usd:budget"), builders.RED)]
PART_OF_BUDGET: builders.Steps = [(None, builders.GREEN), (0.8, builders.YELLOW), (1, builders.RED)]

LINK_TO_SESSIONS = "http://${__data.fields.Instance}/sessions?sort=tokens&database=${__data.fields.Database}"


def dashboard() -> dashboards.Dashboard:
    about = (
        "What the agents cost and on what, how much the cache saves, how fast models answer, and what fails or loops."
    )
    values = f"label_values({CALLS}{{{LOG}}}, model)"
    variables = [builders.setup_variable(), builders.query_variable("model", "Model", values, everything=".*"),
                 builders.window_variable()]  # fmt: skip
    board = builders.dashboard("agent-cost", "Cost and models", about, variables)
    for panel in (*_now(), *_spend(), *_tokens(), *_latency(), *_trouble(), _models(), _agents(), _sessions()):
        board.with_panel(panel)
    return board


def _now() -> list[stat.Panel]:
    calls, failed = increase(CALLS, MODEL), increase(CALLS, MODEL, FAILED)
    return [
        number(
            "Spend per hour, now",
            "US dollars that model calls cost, per hour, at the latest pace.",
            f"3600 * {total(f'rate({series(COST, MODEL)}[{RATE}])')}",
            unit=USD,
            decimals=2,
            width=6,
            empty=NO_COST,
        ),
        number(
            "Spent in the time range",
            "US dollars that model calls cost: what the log says, else tokens times the configured price.",
            increase(COST, MODEL),
            unit=USD,
            decimals=2,
            width=6,
            empty=NO_COST,
        ),
        number(
            "Pace against the budget",
            "What a day costs at the pace of the time range, over the budget of a day "
            "(threshold:agent_cost_usd:budget) times the databases that cost something.",
            f"({increase(COST)} / ($__range_s / 86400)) "
            f"/ (scalar(threshold:agent_cost_usd:budget) * count({increase(COST, by='job, instance, database')} > 0))",
            unit="percentunit",
            decimals=0,
            colours=PART_OF_BUDGET,
            width=6,
            empty=NO_COST,
        ),
        number(
            "Cost of a success",
            "All US dollars of the time range over the sessions that completed in it: what a success costs, failures "
            "included.",
            ratio(increase(COST), increase("agent_sessions_ended_total", 'status="completed"')),
            unit=USD,
            decimals=3,
            width=6,
            empty=NO_COST,
        ),
        number(
            "Input from the cache",
            "Share of the input tokens of the time range that the provider's cache served.",
            ratio(increase(CACHED, MODEL, READ), increase(TOKENS, MODEL, INPUT)),
            unit="percentunit",
            decimals=1,
            width=6,
            empty=NO_CACHE,
        ),
        number(
            "Reasoning in output",
            "Share of the output tokens of the time range that models reasoned with.",
            ratio(increase(REASONING, MODEL), increase(TOKENS, MODEL, OUTPUT)),
            unit="percentunit",
            decimals=1,
            width=6,
            empty=NO_REASONING,
        ),
        number(
            "Model calls that failed",
            "Failed calls over all that settled in the time range.",
            ratio(failed, calls),
            unit="percentunit",
            decimals=1,
            width=6,
            empty=NO_OUTCOME,
        ),
        number(
            "95 % are faster than",
            "95th percentile of the duration of the model calls that settled in the time range.",
            queries.quantile(0.95, DURATION, MODEL, over=RANGE),
            unit="s",
            decimals=1,
            width=6,
            empty=NO_LATENCY,
        ),
    ]


def _per_hour(by: str) -> str:
    return f"3600 * {total(f'rate({series(COST, MODEL)}[{RATE}])', by)}"


def _spend() -> list[timeseries.Panel]:
    per_day = series("database:agent_cost_usd:per_day", 'window="1d"', of=OWN)
    return [
        lines(
            "Spend per hour by model",
            "US dollars per hour. Each dot is a session behind the curve.",
            {"{{model}}": _per_hour("model")},
            unit=USD,
            axis="per hour",
            stacked=True,
            exemplars=True,
            empty=NO_COST,
        ),
        lines(
            "Spend per hour by agent",
            "US dollars per hour. One that grows while the others stay: its context grows, or it is in a loop.",
            {"{{agent}}": _per_hour("agent")},
            unit=USD,
            axis="per hour",
            stacked=True,
            empty=NO_COST,
        ),
        lines(
            "Spend of the last 24 hours by database",
            "US dollars of the day before each moment, from the recording rules. Above the dashed line, the budget of "
            "a day: AgentCostOverBudget.",
            {"{{database}}": total(per_day, "database")},
            unit=USD,
            colours=BUDGET,
            empty=NO_COST,
        ),
        lines(
            "Input from the cache, by model",
            "Share of the input tokens that the provider's cache served, each point looking back over the chosen "
            "window. It falls when the beginning of a prompt has changed.",
            {
                "{{model}}": ratio(
                    increase(CACHED, MODEL, READ, by="model", over=WINDOW),
                    increase(TOKENS, MODEL, INPUT, by="model", over=WINDOW),
                )
            },
            unit="percentunit",
            high=1,
            empty=NO_CACHE,
        ),
    ]


def _tokens() -> list[timeseries.Panel]:
    """Kinds that add up to all tokens; one that the log does not tell counts as none of it."""
    read, written = (queries.per_minute(CACHED, MODEL, kind) for kind in (READ, WRITE))
    reasoned = queries.per_minute(REASONING, MODEL)
    given, said = (queries.per_minute(TOKENS, MODEL, direction) for direction in (INPUT, OUTPUT))
    return [
        lines(
            "Tokens per minute by kind",
            "Input: read from the provider's cache, written to it, and new. Output: reasoning and answers. A log that "
            "does not tell cached or reasoning tokens shows them as new input and as answers.",
            {
                "input from the cache": read,
                "input into the cache": written,
                "new input": f"{given} - ({read} or 0 * {given}) - ({written} or 0 * {given})",
                "reasoning": reasoned,
                "answers": f"{said} - ({reasoned} or 0 * {said})",
            },
            unit="short",
            axis="tokens/min",
            stacked=True,
            empty=NO_TOKENS,
        ),
        lines(
            "Model calls per minute by model",
            "Settled calls, whatever their outcome.",
            {"{{model}}": queries.per_minute(CALLS, MODEL, by="model")},
            unit="short",
            axis="calls/min",
            stacked=True,
            empty=NO_MODEL_CALL,
        ),
    ]


def _latency() -> list[timeseries.Panel]:
    def quantiles(histogram: str) -> dict[str, str]:
        return {
            f"{{{{model}}}}, {name}": queries.quantile(q, histogram, MODEL, by="model, ")
            for q, name in ((0.5, "median"), (0.95, "95 % are faster"))
        }

    return [
        lines(
            "How long model calls take",
            "Median and 95th percentile of the duration, each point looking back over the chosen window. Each dot is a "
            "call, and leads to its session. AgentModelCallsSlow compares with last week.",
            quantiles(DURATION),
            unit="s",
            exemplars=True,
            empty=NO_LATENCY,
        ),
        lines(
            "Time to the first token",
            "Median and 95th percentile of the time until a model began to answer, each point looking back over the "
            "chosen window. If only the whole duration rises, the answers are longer.",
            quantiles(FIRST_TOKEN),
            unit="s",
            empty=NO_FIRST_TOKEN,
        ),
    ]


def _trouble() -> list[timeseries.Panel]:
    return [
        lines(
            "Errors per minute by type",
            "Errors of sessions, tools and models, by the class or code that the log writes. Each dot is a session.",
            {"{{source}}: {{type}}": queries.per_minute("agent_errors_total", by="source, type")},
            unit="short",
            axis="errors/min",
            stacked=True,
            exemplars=True,
            width=24,
            empty=NO_ERROR,
        ),
        lines(
            "Repeated calls per minute by tool",
            "Tool calls whose tool and input equal those of the call before in their session: loops. Each dot is a "
            "session. Many, and more than usual: AgentLoops.",
            {"{{tool}}": queries.per_minute("agent_tool_calls_repeated_total", by="tool")},
            unit="short",
            axis="calls/min",
            stacked=True,
            exemplars=True,
            width=24,
            empty=NO_INPUT,
        ),
    ]


def _models() -> table.Panel:
    return rows(
        "Models",
        "Calls, the share that failed, tokens, the share of the input from the cache, cost and the 95th percentile of "
        "the duration, in the time range.",
        {
            "Cost": increase(COST, MODEL, by="model"),
            "Calls": f"{increase(CALLS, MODEL, by='model')} > 0",
            "Failed": ratio(increase(CALLS, MODEL, FAILED, by="model"), increase(CALLS, MODEL, by="model")),
            "Input tokens": increase(TOKENS, MODEL, INPUT, by="model"),
            "From cache": ratio(increase(CACHED, MODEL, READ, by="model"), increase(TOKENS, MODEL, INPUT, by="model")),
            "Output tokens": increase(TOKENS, MODEL, OUTPUT, by="model"),
            "95 % below": queries.quantile(0.95, DURATION, MODEL, by="model, ", over=RANGE),
        },
        by=["model"],
        columns={
            "Cost": counts(USD, 2),
            "Calls": counts(),
            "Failed": counts("percentunit", 1),
            "Input tokens": counts(),
            "From cache": counts("percentunit", 1),
            "Output tokens": counts(),
            "95 % below": counts("s", 1),
        },
        sort="Cost",
        descending=True,
        width=24,
        height=7,
        empty=NO_MODEL_CALL,
    )


def _agents() -> table.Panel:
    return rows(
        "Who spends it",
        "Cost of each agent and its part of the whole, calls and tokens, in the time range.",
        {
            "Cost": increase(COST, MODEL, by="agent"),
            "Share": f"{increase(COST, MODEL, by='agent')} / on () group_left () ({increase(COST, MODEL)} > 0)",
            "Calls": f"{increase(CALLS, MODEL, by='agent')} > 0",
            "Input tokens": increase(TOKENS, MODEL, INPUT, by="agent"),
            "Output tokens": increase(TOKENS, MODEL, OUTPUT, by="agent"),
        },
        by=["agent"],
        columns={
            "Cost": counts(USD, 2),
            "Share": counts("percentunit", 0),
            "Calls": counts(),
            "Input tokens": counts(),
            "Output tokens": counts(),
        },
        sort="Cost",
        descending=True,
        width=24,
        empty=NO_MODEL_CALL,
    )


def _sessions() -> table.Panel:
    return rows(
        "Most expensive sessions",
        "Metrics cannot name sessions, the exporter's own list can: click a database for its most expensive sessions "
        "first, each with its timeline.",
        {"Cost": increase(COST, by="instance, database"), "Tokens": increase(TOKENS, by="instance, database")},
        by=["instance", "database"],
        columns={"Cost": counts(USD, 2), "Tokens": counts()},
        sort="Cost",
        descending=True,
        links={"Database": ("Its most expensive sessions", LINK_TO_SESSIONS)},
        width=24,
        height=6,
        empty=NO_TOKENS,
    )
