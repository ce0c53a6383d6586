"""Prometheus exporter for the SQLite session logs of multi-agent LLM systems."""

from importlib.metadata import version

__version__ = version("agent-session-exporter")
