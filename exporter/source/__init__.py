"""The only place that opens a monitored database: strictly read-only, in short reads that no writer waits for."""
