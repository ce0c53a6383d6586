"""The HTTP server's application: /metrics, pages, JSON API, access."""
