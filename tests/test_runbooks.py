"""The runbooks that the exporter serves: those of docs/alerts.md; UPDATE_GOLDEN=1 copies them anew."""

import os
from pathlib import Path

import pytest
import yaml

from exporter.web.pages.runbooks import Runbooks
from exporter.web.pages.view import View
from tests.support.fleet import Fleet
from tests.support.heist import START, write_heist

ROOT = Path(__file__).parents[1]


@pytest.fixture
def fleet(tmp_path: Path) -> Fleet:
    write_heist(tmp_path / "heist.db").close()
    return Fleet(tmp_path, {"path": "heist.db"})


def test_the_runbooks_are_those_of_the_documentation() -> None:
    source, copy = ROOT / "docs" / "alerts.md", ROOT / "exporter" / "web" / "static" / "runbooks.md"
    if os.environ.get("UPDATE_GOLDEN"):
        copy.write_bytes(source.read_bytes())
    assert copy.read_bytes() == source.read_bytes(), "run make docs"


def test_every_alert_has_a_runbook(fleet: Fleet) -> None:
    rules = yaml.safe_load((ROOT / "prometheus" / "rules" / "alerts.yml").read_text("utf-8"))
    alerts = {rule["alert"] for group in rules["groups"] for rule in group["rules"] if "alert" in rule}
    assert set(Runbooks().names) >= alerts
    for name in Runbooks().names:
        answer = fleet.client.get(f"/runbooks/{name}")
        assert answer.status_code == 200
        assert f"<h1>{name}</h1>" in answer.text
        assert "<strong>Means</strong>" in answer.text
        assert f'<a href="/runbooks/{name}">{name}</a>' in fleet.client.get("/runbooks").text


RUNBOOK = """# Alerts

What all have in common: see [the rules](../prometheus/rules/alerts.yml).

## AgentOne

Like [the other](#agenttwo); ask `/api/sessions?status=failed`, then `/api/timeline/{session_id}`.

```sql
SELECT '<b>';
```

## AgentTwo

**Means** <script>nothing</script>.
"""


def test_a_runbook_links_to_what_is_here_and_to_nothing_else() -> None:
    runbooks, view = Runbooks(RUNBOOK), View(START, "/agents")
    one = runbooks.page(view, "AgentOne") or ""
    assert '<a href="/agents/runbooks/AgentTwo">the other</a>' in one
    assert '<a href="/agents/api/sessions?status=failed"><code>/api/sessions?status=failed</code></a>' in one
    assert "<code>/api/timeline/{session_id}</code>" in one
    assert "SELECT '&lt;b&gt;';" in one
    assert "&lt;script&gt;" in (runbooks.page(view, "AgentTwo") or "")
    assert "see the rules." in runbooks.index(view)
    assert runbooks.page(view, "agentone") is None


def test_runbooks_are_open_where_the_api_is_not(fleet: Fleet) -> None:
    elsewhere = {"host": "exporter.example"}
    assert fleet.client.get("/runbooks/AgentToolSuccessLow", headers=elsewhere).status_code == 200
    assert fleet.client.get("/sessions", headers=elsewhere).status_code == 403
