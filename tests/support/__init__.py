"""Helpers for tests and benchmarks: logs and their writers, refreshes step by step, real servers, PromQL."""
