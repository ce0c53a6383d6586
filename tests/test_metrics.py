"""The catalogue and the exposition: both formats, plain and compressed, with any label value."""

import gzip
import math
import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from prometheus_client import CollectorRegistry, Counter, Gauge
from prometheus_client.openmetrics.parser import text_string_to_metric_families as parse_openmetrics
from prometheus_client.parser import text_string_to_metric_families as parse_text

from exporter.metrics.catalogue import BUILT_IN, Metric
from exporter.metrics.exposition import Format, Fragment, Part, Publisher, Renderer
from exporter.metrics.exposition import gzip as joined
from exporter.metrics.families import Family, Sample, families
from exporter.metrics.gauges import tool_success_ratio
from exporter.metrics.numbers import Exemplar, Labels, LogNumbers, Numbers
from exporter.metrics.self_metrics import SelfMetrics

RESERVED = {"session_id", "job", "instance", "quantile", "le"}
MESSAGES, SESSIONS = BUILT_IN["agent_messages_total"], BUILT_IN["agent_sessions"]

# -- the table ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("metric", BUILT_IN.values(), ids=BUILT_IN.keys())
def test_a_row_of_the_table_keeps_the_conventions(metric: Metric) -> None:
    assert re.fullmatch(r"agent_[a-z_]+[a-z]", metric.name)
    assert metric.name.endswith("_total") is (metric.type == "counter")
    assert not metric.name.endswith(("_sum", "_count", "_bucket", "_created"))
    assert re.fullmatch(r"[A-Z].*\.", metric.help)
    assert "\n" not in metric.help
    assert "\\" not in metric.help
    assert not RESERVED & set(metric.labels)
    assert len(set(metric.labels)) == len(metric.labels)
    assert ("database" in metric.labels) <= metric.own
    assert list(metric.buckets) == sorted(set(metric.buckets))
    assert bool(metric.buckets) is (metric.type == "histogram")


def test_a_rule_computes_every_gauge_of_a_log() -> None:
    totals: Numbers = {"agent_sessions": {("completed",): 1.0}, "turned_sessions": {(): 1.0}, "turns": {(): 4.0},
              "agent_tool_calls_pending": {("drill",): 0.0},
              "agent_tool_calls_total": {("a", "drill", "", "success"): 1.0}}  # fmt: skip
    log = LogNumbers(totals, {}, latest={(): 5.0}, oldest_pending={("drill",): 5.0}, file_bytes={("main",): 4096.0})
    found = {family.metric.name for family in families(BUILT_IN, log)}
    assert found == {m.name for m in BUILT_IN.values() if m.type == "gauge" and not m.own}


def test_a_log_without_anything_has_no_metrics() -> None:
    assert list(families(BUILT_IN, LogNumbers({}, {}))) == []


def test_ratios_are_of_sums_and_absent_without_a_denominator() -> None:
    calls: Numbers = {"agent_tool_calls_total": {
        ("a", "drill", "", "success"): 3.0, ("a", "drill", "", "failure"): 1.0, ("b", "drill", "", "success"): 4.0,
        ("a", "radio", "", "success"): 0.0,
    }}  # fmt: skip
    assert dict(tool_success_ratio(LogNumbers(calls, {}))) == {("drill",): 7 / 8}


def test_stalled_sessions_are_no_longer_active() -> None:
    totals: Numbers = {"agent_sessions": {("a", "active"): 5.0, ("b", "active"): 2.0}}
    log = LogNumbers(totals, {}, stalled={("a",): 3})
    (sessions,) = (f for f in families(BUILT_IN, log) if f.metric is SESSIONS)
    found = {s.labels: s.value for s in sessions.samples if s.value}
    assert found == {("a", "active"): 2, ("a", "stalled"): 3, ("b", "active"): 2}


def test_the_exporters_own_metrics_are_those_of_the_table() -> None:
    own = SelfMetrics(BUILT_IN)
    for metric in BUILT_IN.values():
        if metric.own:
            match metric.type:
                case "counter":
                    own.increase(metric.name, *metric.labels)
                case "gauge":
                    own.set(metric.name, *metric.labels, to=1)
                case "histogram":
                    own.observe(metric.name, *metric.labels, seconds=1)
    found = list(own.families())
    assert {family.metric.name for family in found} == {metric.name for metric in BUILT_IN.values() if metric.own}
    for family in found:
        extra = 1 if family.metric.type == "histogram" else 0
        assert len(next(iter(family.samples)).labels) == len(family.metric.labels) + extra


def test_a_forgotten_database_takes_its_own_series_along() -> None:
    own = SelfMetrics(BUILT_IN)
    for database in ("a", "b"):
        own.set("agent_exporter_database_up", database, to=1)
        own.increase("agent_exporter_refreshes_total", database, "success")
        own.increase("agent_exporter_rows_read_total", database, "messages", by=5)
        own.observe("agent_exporter_refresh_duration_seconds", database, seconds=1)
    own.forget("a")
    left = {sample.labels[0] for family in own.families() for sample in family.samples}
    assert left == {"b"}


# -- rendering ---------------------------------------------------------------------------------------------------------


def page(*parts: Fragment) -> Callable[[Format], str]:
    publisher = Publisher(SelfMetrics(BUILT_IN))
    for i, fragment in enumerate(parts):
        publisher.put(f"db{i}", fragment)
    publisher.publish()
    return lambda form: publisher.page(form, gzipped=False).decode()


texts = st.text(max_size=20)  # surrogates left out, as in all that comes from UTF-8
label_values = st.tuples(texts, texts)


@given(texts, texts, label_values, st.floats(allow_nan=False, allow_infinity=False))
def test_any_text_survives_both_formats(database: str, setup: str, labels: Labels, value: float) -> None:
    exemplar = Exemplar(labels[0] or "s", 1, 1750000000.5)
    value = abs(value)
    family = Family(MESSAGES, [Sample("", (setup, *labels), value, exemplar)])
    rendered = page(Renderer({"database": database}, ("setup",)).render([family]))
    expected = {"database": database, "setup": setup, "agent": labels[0], "role": labels[1]}
    for form, parse in ((Format.TEXT, parse_text), (Format.OPENMETRICS, parse_openmetrics)):
        ((sample,),) = (f.samples for f in parse(rendered(form)))
        kept = {"database": database} | {name: text for name, text in expected.items() if text}
        assert (sample.name, sample.labels, sample.value) == ("agent_messages_total", kept, value)
        assert (sample.exemplar is not None) is (form is Format.OPENMETRICS and '"' not in exemplar.session_id)
        if sample.exemplar:
            assert sample.exemplar.labels == {"session_id": exemplar.session_id}
            assert sample.exemplar.timestamp is not None


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.0, "0"), (3.0, "3"), (0.5, "0.5"), (1e9, "1000000000"), (2.0**53, "9007199254740992.0"), (1e300, "1e+300"),
     (math.inf, "+Inf")],
)  # fmt: skip
def test_numbers(value: float, text: str) -> None:
    rendered = page(Renderer({"database": "d"}).render([Family(SESSIONS, [Sample("", ("active",), value)])]))
    assert rendered(Format.TEXT).splitlines()[-1] == f'agent_sessions{{database="d",status="active"}} {text}'


def test_a_family_is_one_block_however_many_databases_feed_it() -> None:
    parts = [
        Renderer({"database": name}).render(
            [Family(SESSIONS, [Sample("", ("active",), 1)]), Family(MESSAGES, [Sample("", ("a", ""), 2)])]
        )
        for name in ("b", "a")
    ]
    text = page(*parts)(Format.TEXT)
    assert re.findall(r"^(?:# TYPE (\w+)|(\w+)\{)", text, re.MULTILINE) == [
        ("agent_sessions", ""), ("", "agent_sessions"), ("", "agent_sessions"),
        ("agent_messages_total", ""), ("", "agent_messages_total"), ("", "agent_messages_total"),
    ]  # fmt: skip
    rich = page(*parts)(Format.OPENMETRICS)
    assert "# TYPE agent_messages counter\n" in rich
    assert rich.endswith("# EOF\n")


def test_a_fragment_knows_its_series() -> None:
    samples = [Sample("", ("a", ""), 1), Sample("", ("b", ""), 1)]
    assert Renderer({"database": "d"}).render([Family(MESSAGES, samples)]).series == 2


def test_a_sample_with_too_few_labels_is_an_error_not_a_wrong_series() -> None:
    with pytest.raises(ValueError, match="argument"):
        Renderer({"database": "d"}).render([Family(MESSAGES, [Sample("", ("only an agent",), 1)])])


@given(st.binary(), st.binary())
def test_joined_parts_are_one_gzip_member(first: bytes, second: bytes) -> None:
    assert gzip.decompress(joined(Part.of(first), Part.of(second))) == first + second


# -- publishing --------------------------------------------------------------------------------------------------------


def fragment(value: float) -> Fragment:
    return Renderer({"database": "d"}).render([Family(SESSIONS, [Sample("", ("active",), value)])])


def test_a_page_is_the_last_snapshot_until_the_next_is_published() -> None:
    now = 100.0
    publisher = Publisher(SelfMetrics(BUILT_IN), clock=lambda: now)
    line = 'agent_sessions{database="d",status="active"} '
    publisher.put("d", fragment(1))
    assert publisher.page(Format.TEXT, gzipped=False) == b""
    publisher.publish()
    assert publisher.page(Format.TEXT, gzipped=False).decode().endswith(line + "1\n")
    publisher.put("d", fragment(2))
    assert publisher.page(Format.TEXT, gzipped=False).decode().endswith(line + "1\n")
    publisher.publish()
    assert publisher.page(Format.TEXT, gzipped=False).decode().endswith(line + "2\n")
    publisher.put("d", None)
    publisher.publish()
    assert publisher.page(Format.TEXT, gzipped=False) == b""


def test_own_series_are_at_most_a_second_old_and_rendered_no_more_often() -> None:
    now = [100.0]
    process = CollectorRegistry()
    gauge = Gauge("own", "Own.", registry=process)
    own = SelfMetrics(BUILT_IN)
    publisher = Publisher(own, process, clock=lambda: now[0])
    first = publisher.page(Format.TEXT, gzipped=False)
    gauge.set(7)
    own.set("agent_exporter_config_last_reload_successful", to=1)
    now[0] += 0.9
    assert publisher.page(Format.TEXT, gzipped=False) is first
    now[0] += 0.1
    page = publisher.page(Format.TEXT, gzipped=False)
    assert b"agent_exporter_config_last_reload_successful 1\n" in page
    assert page.endswith(b"own 7.0\n")


def test_who_changes_the_format_between_scrapes_sees_no_counter_fall() -> None:
    process, own = CollectorRegistry(), SelfMetrics(BUILT_IN)
    spent = Counter("spent", "Spent.", registry=process)
    publisher = Publisher(own, process, clock=lambda: 100.0)
    pages = []
    for form in (Format.TEXT, Format.OPENMETRICS, Format.TEXT):
        own.increase("agent_exporter_series_overflowed_total", "log")
        spent.inc()
        page = publisher.page(form, gzipped=False).decode()
        pages.append(re.findall(r"^((?:agent_exporter_series_overflowed|spent)_total\S*) (\S+)$", page, re.MULTILINE))
    first, second, third = ([(series, float(value)) for series, value in found] for found in pages)
    assert len(first) == 2
    assert first <= second <= third


def test_compressed_and_plain_pages_are_the_same() -> None:
    process = CollectorRegistry()
    Gauge("own", "Own.", registry=process)
    publisher = Publisher(SelfMetrics(BUILT_IN), process)
    publisher.put("d", fragment(1))
    publisher.publish()
    for form in Format:
        assert gzip.decompress(publisher.page(form, gzipped=True)) == publisher.page(form, gzipped=False)
