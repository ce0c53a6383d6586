# `make run` and `make test` need Python 3.11+, git and make, and set up the rest in .venv.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test lint format golden docs dashboards bench soak

run: .venv/ready
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

# After a change of metrics: render the golden /metrics and docs/metrics.md anew, and read the diff. After one of
# docs/alerts.md: copy it to where the exporter serves it from.
golden docs: .venv/ready
	UPDATE_GOLDEN=1 $(BIN)/pytest -q tests/test_golden.py tests/test_runbooks.py

# After a change in grafana/ or of a threshold: render grafana/dashboards anew.
dashboards: .venv/ready
	$(BIN)/python -m grafana

bench: .venv/ready
	$(BIN)/python -m benchmarks

# Five minutes of faults, kills and reloads beside live writers; SOAK='--seconds 60 --seed 1' for others.
soak: .venv/ready
	$(BIN)/python -m benchmarks.soak $(SOAK)

.venv/ready: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.12 ...")'
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@
