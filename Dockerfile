# The exporter, and the crew of the demo, on a slim image: no compiler, no root, no write to its own files.
FROM python:3.12-slim AS build
WORKDIR /src
COPY pyproject.toml README.md LICENSE ./
COPY exporter exporter
RUN python -m venv /venv && /venv/bin/pip install --no-cache-dir .

FROM python:3.12-slim
COPY --from=build /venv /venv
# A fixed number, so that a volume or a log on the host can be given to it.
RUN useradd --uid 10007 --user-group --no-create-home --shell /usr/sbin/nologin exporter \
    && install -d -o exporter -g exporter /log /state
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
USER exporter
WORKDIR /
EXPOSE 8007
# The image has no curl.
HEALTHCHECK --interval=15s --timeout=3s --start-period=10s \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8007/-/healthy', timeout=2)"]
ENTRYPOINT ["agent-session-exporter"]
CMD ["--config.file", "/etc/agent-session-exporter/config.yaml", "--web.listen-address", "0.0.0.0:8007"]
