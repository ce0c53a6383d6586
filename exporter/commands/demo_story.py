"""The demo's cast: agents and what they say; tools and models with their speed, prices and failures."""

import random
from dataclasses import dataclass
from string import Template


@dataclass(frozen=True)
class Agent:
    """An agent: the agents it hands over to (weights), its tools, its model."""

    role: str
    hands_to: dict[str, float]
    tools: tuple[str, ...]
    eagerness: float
    model: str
    sentences: int
    """Most sentences in one message."""
    says: tuple[str, ...]


@dataclass(frozen=True)
class Tool:
    """A tool: its operations, how often and how it fails, how long it takes in the median (seconds), its input."""

    operations: tuple[str, ...]
    failure_rate: float
    error: str
    seconds: float
    input: str


@dataclass(frozen=True)
class Model:
    """A model: its provider, median of its seconds to the first token and to the last, US dollars per million tokens,
    how many tokens it reasons with for each that it says, and how often its calls fail."""

    provider: str
    first_token_seconds: float
    seconds: float
    input_price: float
    cache_read_price: float
    cache_write_price: float
    output_price: float
    reasoning: float
    failure_rate: float

    def cost(self, input_tokens: int, cache_read: int, cache_write: int, output_tokens: int) -> float:
        """What a call costs in US dollars; input includes both cached kinds."""
        prices = self.input_price, self.cache_read_price, self.cache_write_price, self.output_price
        tokens = input_tokens - cache_read - cache_write, cache_read, cache_write, output_tokens
        return sum(price * count for price, count in zip(prices, tokens, strict=True)) / 1e6


@dataclass(frozen=True)
class Setup:
    """One variant of the A/B test: how sessions end, and how long they are."""

    completes: float
    fails: float
    turns: tuple[int, int]
    tool_trouble: float


CREW = {
    "planner": Agent(
        "Strategist",
        {"hacker": 5, "lookout": 3, "driver": 1},
        ("map_lookup",),
        0.3,
        "large-1",
        4,
        (
            "We go in through the $place at $hour.",
            "Door $number is the only one that is not on the floor plan.",
            "If the guard comes back early, we leave by the $place.",
            "Hacker, I need the code of door $number before $hour.",
            "The alarm of the $place is checked every $number minutes.",
            "Nobody moves until the lookout says that the street is clear.",
            "The plan from yesterday still holds, only $number minutes later.",
        ),
    ),
    "hacker": Agent(
        "Security expert",
        {"safecracker": 4, "planner": 2, "hacker": 1},
        ("database_query", "camera_feed"),
        0.8,
        "large-1",
        3,
        (
            "Camera $number shows an empty $place now.",
            "I have the badge of the night shift; it opens door $number.",
            "The log of door $number says that it was last used at $hour.",
            "Someone changed the password at $hour, so I try the backup account.",
            "The picture of camera $number is a loop until $hour.",
            "Safecracker, the vault door is yours.",
        ),
    ),
    "safecracker": Agent(
        "Safe specialist",
        {"mole": 4, "hacker": 2},
        ("drill", "lock_picker"),
        0.7,
        "small-1",
        2,
        (
            "The lock of box $number has six pins, and five of them are set.",
            "I drill until $hour, then the bit has to cool down.",
            "Box $number is empty.",
            "The wheel moves, but something still holds the bolt.",
            "That was the second bit; I have $number left.",
        ),
    ),
    "mole": Agent(
        "Inside contact",
        {"planner": 4, "lookout": 1},
        ("database_query", "radio"),
        0.4,
        "small-1",
        3,
        (
            "The guard at the $place is called Henri, and he drinks coffee at $hour.",
            "They moved the painting to room $number.",
            "I can keep the $place open for $number minutes.",
            "My shift ends at $hour; after that I am of no use to you.",
            "Nobody here suspects anything.",
        ),
    ),
    "lookout": Agent(
        "Lookout",
        {"planner": 3, "driver": 3},
        ("camera_feed", "radio"),
        0.6,
        "small-1",
        1,
        (
            "The street is clear.",
            "A patrol has just passed the $place.",
            "Two people at the $place; they look the other way.",
            "Light in window $number.",
            "Nothing moves since $hour.",
        ),
    ),
    "driver": Agent(
        "Getaway driver",
        {"planner": 2, "lookout": 1},
        ("map_lookup", "radio"),
        0.4,
        "small-1",
        1,
        (
            "I wait at the $place with the engine on.",
            "The bridge opens at $hour, so we take the tunnel.",
            "Four minutes to the $place, if traffic stays like this.",
            "There is a road block at kilometre $number.",
            "Tank is full.",
        ),
    ),
}

TOOLS = {
    "map_lookup": Tool(
        ("route", "distance"), 0.01, "NoRoute", 0.2, '{"from": "$place", "to": "$place, gate $number", "at": "$hour"}'
    ),
    "database_query": Tool(
        ("select",),
        0.02,
        "QueryTimeout",
        0.4,
        '{"sql": "SELECT code FROM badges WHERE door = $number AND at < \'$hour\'"}',
    ),
    "camera_feed": Tool(("watch", "loop"), 0.04, "NoSignal", 0.9, '{"camera": $number, "until": "$hour"}'),
    "radio": Tool(("send", "listen"), 0.06, "Jammed", 0.3, '{"channel": $number, "at": "$hour"}'),
    "lock_picker": Tool(("pick",), 0.06, "PinStuck", 2.5, '{"lock": $number, "place": "$place"}'),
    "drill": Tool(("drill",), 0.05, "BitBroken", 4.0, '{"box": $number, "until": "$hour"}'),
}
BREAKABLE = "camera_feed"
BROKEN_FAILURE_RATE = 0.9

MODELS = {
    "large-1": Model("acme", 0.35, 0.9, 0.3, 0.03, 0.375, 1.5, 2.0, 0.02),
    "small-1": Model("bolt", 0.12, 0.4, 0.05, 0.005, 0.05, 0.2, 0.5, 0.01),
}
MODEL_ERRORS = ("RateLimitError", "RateLimitError", "Overloaded", "Timeout")
SLOWING = "large-1"
TIMES_SLOWER = 8

SETUPS = {
    "setup_a": Setup(completes=0.66, fails=0.27, turns=(10, 26), tool_trouble=1.4),
    "setup_b": Setup(completes=0.85, fails=0.10, turns=(6, 16), tool_trouble=0.7),
}
REASONS = ("AlarmRaised", "AlarmRaised", "TooManyTurns", "CrewSplitUp")
"""Why sessions fail."""

_WORDS = {
    "place": ("loading dock", "roof", "main hall", "north gate", "vault", "kitchen", "garage", "gallery", "cellar"),
    "hour": tuple(f"{hour:02d}:{minute:02d}" for hour in (22, 23, 0, 1, 2, 3, 4) for minute in range(0, 60, 5)),
    "number": tuple(str(number) for number in range(2, 90)),
}


def worded(rng: random.Random, text: str) -> str:
    """A text of the story with a place, an hour and a number put in."""
    return Template(text).substitute({name: rng.choice(words) for name, words in _WORDS.items()})


def speech(rng: random.Random, agent: Agent) -> str:
    """What an agent says: one of its sentences, or a few."""
    said = rng.sample(agent.says, rng.randint(1, agent.sentences))
    return " ".join(worded(rng, sentence) for sentence in said)
