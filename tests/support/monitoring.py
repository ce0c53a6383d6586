"""A monitor with its scheduler running on real time, and logs for it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from exporter.config.settings import Config
from exporter.engine.scheduler import Monitor
from exporter.engine.state import State
from exporter.metrics.catalogue import BUILT_IN
from exporter.metrics.exposition import Format, Publisher
from exporter.metrics.self_metrics import SelfMetrics
from tests.support.logs import Log


class Monitored:
    """A monitor with its scheduler running on real time, and what it publishes."""

    def __init__(self, config: Config, state: State | None) -> None:
        self.own = SelfMetrics(BUILT_IN)
        self.publisher = Publisher(self.own)
        self.monitor = Monitor(config, self.own, self.publisher, state=state)

    def page(self) -> str:
        return self.publisher.page(Format.TEXT, gzipped=False).decode()

    def has(self, agent: str, count: int) -> bool:
        """Whether so many messages of an agent are published of the database named log."""
        return f'agent_messages_total{{database="log",agent="{agent}"}} {count}' in self.page()

    def read(self, database: str) -> float:
        return self.own.value("agent_exporter_rows_read_total", database, "messages")


@contextmanager
def monitored(config: Config, state: State | None = None) -> Iterator[Monitored]:
    found = Monitored(config, state)
    found.monitor.start()
    try:
        yield found
    finally:
        found.monitor.stop()


def make(path: Path, messages: int = 2) -> Log:
    path.parent.mkdir(parents=True, exist_ok=True)
    log = Log(path)
    log.session("s", "completed")
    log.messages("s", *["planner"] * messages)
    return log
