"""The configuration: config.yaml to a frozen Config, and the strict YAML loader."""
