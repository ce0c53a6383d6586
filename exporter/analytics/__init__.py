"""Queries about sessions and fleets, A/B statistics, the types of the answers. As a library: `SessionAnalytics`."""

from exporter.analytics.sessions import SessionAnalytics

__all__ = ["SessionAnalytics"]
