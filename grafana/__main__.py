"""Render every dashboard into grafana/dashboards, which Grafana is provisioned with."""

from pathlib import Path

from grafana import agents, cost, overview, self_monitoring, setups, tools
from grafana.builders import render

FOLDER = Path(__file__).parent / "dashboards"
DASHBOARDS = {
    "overview": overview.dashboard,
    "tools": tools.dashboard,
    "agents": agents.dashboard,
    "cost": cost.dashboard,
    "setups": setups.dashboard,
    "exporter": self_monitoring.dashboard,
}


def rendered() -> dict[Path, str]:
    """File → what should stand in it."""
    return {FOLDER / f"{name}.json": render(dashboard()) for name, dashboard in DASHBOARDS.items()}


if __name__ == "__main__":
    for path, text in rendered().items():
        path.write_text(text, encoding="utf-8")
