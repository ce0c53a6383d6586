"""The dashboards as they are committed, and every query in them."""

import json

from tests.support.promql import ROOT

FILES = sorted((ROOT / "grafana" / "dashboards").glob("*.json"))
DASHBOARDS = {path.stem: json.loads(path.read_text()) for path in FILES}
PANELS = {f"{name}: {p['title']}": p for name, board in DASHBOARDS.items() for p in board["panels"]}
MARKS = {f"{name} annotation": a for name, board in DASHBOARDS.items() for a in board["annotations"]["list"]}
QUERIES = {
    f"{where} {target['refId']}": target["expr"] for where, panel in PANELS.items() for target in panel["targets"]
}
QUERIES |= {where: annotation["target"]["expr"] for where, annotation in MARKS.items()}
