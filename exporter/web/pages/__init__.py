"""HTML pages, without scripts: for a first look without Grafana, and for following up an alert."""
