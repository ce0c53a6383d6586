"""The catalogue of metrics, totals to samples, samples to the bytes of /metrics."""
