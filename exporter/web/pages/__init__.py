"""Pages for people: what one looks at before Grafana is there, and after an alert. HTML without scripts."""
