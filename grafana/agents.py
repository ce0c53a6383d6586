"""Dashboard "Agents": messages and interactions between agents."""

from grafana_foundation_sdk.builders import dashboard as dashboards
from grafana_foundation_sdk.builders import nodegraph, stat, table, timeseries
from grafana_foundation_sdk.models import dashboard as model

from grafana import builders, queries
from grafana.builders import SUCCESS_STEPS, counts, lines, number, rows, shares
from grafana.queries import WINDOW, increase, ratio, threshold

INTERACTIONS = "agent_interactions_total"
MESSAGES = "agent_messages_total"
TOKENS = "agent_tokens_total"
PAIR = "from_agent, to_agent"
NO_TOKENS = builders.Reason("no tokens logged", "This log does not record tokens, or its profile does not map them.")
DOMINANT: builders.Steps = [(None, builders.GREEN), (threshold("agent_interactions:share"), builders.RED)]


def dashboard() -> dashboards.Dashboard:
    about = "Who follows whom, how much each agent says and spends, and whether two of them are in a loop."
    board = builders.dashboard(
        "agent-interactions", "Interactions", about, [builders.setup_variable(), builders.window_variable()]
    )
    for panel in (*_now(), _matrix(), _graph(), *_over_time(), _agents()):
        board.with_panel(panel)
    return board


def _now() -> list[stat.Panel]:
    return [
        number(
            "Agents at work",
            "Agents that wrote a message in the time range.",
            f"count({increase(MESSAGES, by='agent')} > 0)",
            unit="short",
            width=6,
            empty=builders.NO_MESSAGE,
        ),
        number(
            "Hand-overs per minute",
            "Messages that follow another of the same session.",
            f"{increase(INTERACTIONS)} / ($__range_s / 60)",
            unit="short",
            decimals=1,
            width=6,
            empty=builders.NO_SERIES,
        ),
        number(
            "The two busiest pairs",
            "Share of all interactions of the time range that belong to the two most frequent pairs. Two agents in a "
            "loop make two pairs: near 100 % they talk to nobody else.",
            _two_busiest(queries.RANGE),
            unit="percentunit",
            decimals=0,
            colours=DOMINANT,
            width=6,
            empty=builders.NO_MESSAGE,
        ),
        number(
            "Tokens per success",
            "All tokens of the time range over the sessions that completed in it: what a success costs, failures "
            "included.",
            ratio(increase(TOKENS), increase("agent_sessions_ended_total", 'status="completed"')),
            unit="short",
            decimals=1,
            width=6,
            empty=NO_TOKENS,
        ),
    ]


def _two_busiest(over: str) -> str:
    pairs = increase(INTERACTIONS, by=PAIR, over=over)
    return ratio(f"sum(topk(2, {pairs}))", increase(INTERACTIONS, over=over))


def _matrix() -> table.Panel:
    pairs, all_pairs = increase(INTERACTIONS, by=PAIR), increase(INTERACTIONS)
    return builders.matrix(
        "Who follows whom",
        "Share of all interactions in the time range: the agent of the row was followed by the agent of the column. "
        "Two dark cells that mirror each other are a loop; a dark one on the diagonal is an agent that answers itself.",
        f"({pairs} > 0) / on () group_left () {all_pairs}",
        row="from_agent",
        column="to_agent",
        width=24,
        empty=builders.NO_MESSAGE,
    )


def _graph() -> nodegraph.Panel:
    """Grafana knows nodes and edges by their columns: id, title, source, target, mainstat."""
    messages = f"{increase(MESSAGES, by='agent')} > 0"
    nodes = _copied(_copied(messages, "agent", "id"), "agent", "title")
    pairs = f"{increase(INTERACTIONS, by=PAIR)} > 0"
    sources = _copied(_copied(pairs, "from_agent", "source"), "to_agent", "target")
    edges = f'label_join({sources}, "id", " to ", "from_agent", "to_agent")'
    panel = builders.framed(
        nodegraph.Panel(),
        "The crew and its hand-overs",
        "Agents with the number of their messages, and arrows with the number of times that one followed another, in "
        "the time range.",
        unit="short",
        empty=builders.NO_MESSAGE,
        width=24,
        height=10,
    )
    panel.with_target(builders.table_query(nodes, "nodes")).with_target(builders.table_query(edges, "edges"))
    names = {"Value #nodes": "mainstat", "Value #edges": "mainstat"}
    hidden = {"Time": True, "agent": True, "from_agent": True, "to_agent": True}
    options = {"renameByName": names, "excludeByName": hidden, "indexByName": {}}
    return panel.with_transformation(model.DataTransformerConfig(id_val="organize", options=options)).decimals(0)


def _copied(vector: str, label: str, name: str) -> str:
    return f'label_replace({vector}, "{name}", "$1", "{label}", "(.*)")'


def _over_time() -> list[timeseries.Panel]:
    return [
        lines(
            "Part of the two busiest pairs over time",
            "Each point looks back over the chosen window. Above the dashed line, with three or more agents at work: "
            "AgentPairDominates.",
            {"two busiest pairs": _two_busiest(WINDOW)},
            unit="percentunit",
            high=1,
            colours=DOMINANT,
            empty=builders.NO_MESSAGE,
        ),
        lines(
            "Messages per minute by agent",
            "Who does the talking. An agent that falls silent while the others go on is stuck, or no longer called.",
            {"{{agent}}": queries.per_minute(MESSAGES, by="agent")},
            unit="short",
            axis="messages/min",
            stacked=True,
            empty=builders.NO_SERIES,
        ),
        lines(
            "Tokens per minute by agent",
            "Who spends, input and output together.",
            {"{{agent}}": queries.per_minute(TOKENS, by="agent")},
            unit="short",
            axis="tokens/min",
            stacked=True,
            empty=NO_TOKENS,
        ),
        lines(
            "Tokens per minute by model and direction",
            "Input grows with the length of the conversation, output with what is said.",
            {"{{model}} {{direction}}": queries.per_minute(TOKENS, by="model, direction")},
            unit="short",
            axis="tokens/min",
            stacked=True,
            empty=NO_TOKENS,
        ),
    ]


def _agents() -> table.Panel:
    return rows(
        "What each agent did",
        "Messages, tool calls with their success, and tokens in the time range.",
        {
            "Messages": f"{increase(MESSAGES, by='agent')} > 0",
            "Tool calls": increase("agent_tool_calls_total", by="agent"),
            "Tool success": queries.success(by="agent"),
            "Input tokens": increase(TOKENS, 'direction="input"', by="agent"),
            "Output tokens": increase(TOKENS, 'direction="output"', by="agent"),
        },
        by=["agent"],
        columns={
            "Messages": counts(),
            "Tool calls": counts(),
            "Tool success": shares(SUCCESS_STEPS),
            "Input tokens": counts(),
            "Output tokens": counts(),
        },
        sort="Messages",
        descending=True,
        width=24,
        empty=builders.NO_MESSAGE,
    )
