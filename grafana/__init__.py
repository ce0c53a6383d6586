"""The Grafana dashboards, written in Python. `python -m grafana` renders them into grafana/dashboards."""
