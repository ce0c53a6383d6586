# `make run` and `make test` need Python 3.11+, git and make, and set up the rest in .venv.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test lint format golden docs dashboards pictures samples bench soak

run: .venv/run
	$(BIN)/agent-session-exporter demo

# A file's tests stay in one process: some share a Prometheus. Four processes, since many tests wait for a server.
test: lint
	$(BIN)/pytest --numprocesses 4 --dist loadfile

lint: .venv/ready
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

format: .venv/ready
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# After a change of metrics or profiles: render the golden /metrics, docs/metrics.md and docs/frameworks.md anew; after
# one of docs/alerts.md, copy it to where the exporter serves it from. Read the diff before you commit it.
golden docs: .venv/ready
	UPDATE_GOLDEN=1 $(BIN)/pytest -q tests/test_golden.py tests/test_runbooks.py

# After a change in grafana/ or of a threshold: render grafana/dashboards anew.
dashboards: .venv/ready
	$(BIN)/python -m grafana

# The samples in tests/samples were written by these scripts; each names the package that it needs.
samples: .venv/ready
	$(BIN)/python -m tests.samples.make

# Takes the README's pictures anew, from the demo. The overview needs a command that draws a dashboard from a Prometheus:
# DRAW='COMMAND', see `docs/pictures/take.py --help`.
pictures: .venv/run
	$(BIN)/python docs/pictures/take.py $(if $(DRAW),--draw '$(DRAW)')

bench: .venv/ready
	$(BIN)/python -m benchmarks

# Five minutes of faults, kills and reloads beside live writers; SOAK='--seconds 60 --seed 1' for others.
soak: .venv/ready
	$(BIN)/python -m benchmarks.soak $(SOAK)

# What runs, and then what develops: `make run` needs only the first.
.venv/run: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.12 ...")'
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --editable .
	touch $@

.venv/ready: .venv/run
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@
