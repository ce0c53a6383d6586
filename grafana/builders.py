"""Builders of what dashboards are made of: variables, panels, and the dashboard around them."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple, Protocol, Self, TypeVar

from grafana_foundation_sdk.builders import bargauge, common, stat, table, timeseries
from grafana_foundation_sdk.builders import dashboard as dashboards
from grafana_foundation_sdk.builders.prometheus import Dataquery
from grafana_foundation_sdk.cog.builder import Builder
from grafana_foundation_sdk.cog.encoder import JSONEncoder
from grafana_foundation_sdk.models import dashboard as model
from grafana_foundation_sdk.models.common import (
    BarGaugeDisplayMode,
    BigValueColorMode,
    BigValueGraphMode,
    BigValueTextMode,
    DataSourceRef,
    GraphDrawStyle,
    GraphThresholdsStyleMode,
    LegendDisplayMode,
    LegendPlacement,
    SortOrder,
    StackingMode,
    TableCellBackgroundDisplayMode,
    TableColoredBackgroundCellOptions,
    TooltipDisplayMode,
    VisibilityMode,
    VizOrientation,
)
from grafana_foundation_sdk.models.prometheus import PromQueryFormat

from grafana.queries import OWN, TARGET, series, threshold

TAG = "agent-session-exporter"
SOURCE = DataSourceRef(type_val="prometheus", uid="${datasource}")

RED, YELLOW, GREEN, BLUE = "red", "yellow", "green", "blue"
NEUTRAL = "text"
SHADES = model.FieldColorModeId.SHADES


class Reason(NamedTuple):
    """Why a panel may have no data: where there is room for a few words, and where there is room for a sentence."""

    short: str
    full: str


NO_SESSION = Reason(
    "no session ended", "No session ended in this time range. Is it long enough, and do the agents write an end?"
)
NO_CALL = Reason("no call settled", "No tool call settled in this time range.")
NO_TURNS = Reason("no turns logged", "No session that logs its turns ended in this time range.")
NO_DURATION = Reason(
    "no duration logged", "No call with a duration settled in this time range; many logs do not record durations."
)
NO_MESSAGE = Reason("no message written", "No message was written in this time range.")
NO_SERIES = Reason(
    "nothing scraped",
    "No series: the exporter is not scraped, or its first pass is not finished. See the Exporter dashboard.",
)
NO_LAST_WEEK = Reason("no data of last week", "Nothing to compare with: Prometheus has no data from a week ago.")
NO_COST = Reason(
    "no cost known",
    "No model call with a known cost in this time range. Prices of models in the configuration would tell it, or a "
    "profile that maps cost_usd.",
)
NO_MODEL_CALL = Reason(
    "no model call", "No model call settled in this time range, or the profile of this log does not map model_calls."
)
NO_INPUT = Reason(
    "no inputs logged", "This log does not record the input of tool calls, by which repeated ones are found."
)
NO_PENDING = Reason("no call waits", "This log writes a call once it is settled, or the exporter is not scraped.")

Steps = Sequence[tuple[float | None, str]]
"""From which value on which colour; the first has no value."""


class AnyPanel(Protocol):
    """What the builders of all kinds of panels have in common."""

    def title(self, title: str) -> Self: ...
    def description(self, description: str) -> Self: ...
    def datasource(self, datasource: DataSourceRef) -> Self: ...
    def unit(self, unit: str) -> Self: ...
    def no_value(self, no_value: str) -> Self: ...
    def span(self, w: int) -> Self: ...
    def height(self, h: int) -> Self: ...
    def with_target(self, target: Builder[Any]) -> Self: ...
    def build(self) -> model.Panel: ...


P = TypeVar("P", bound=AnyPanel)


def framed(panel: P, title: str, about: str, *, unit: str, empty: Reason, width: int, height: int) -> P:
    """What every panel has: a title that answers a question, how to read it, a unit, and why there may be no data."""
    panel.title(title).description(about).datasource(SOURCE).unit(unit).no_value(empty.full).span(width).height(height)
    return panel


def range_query(expression: str, legend: str = "", ref: str = "A") -> Dataquery:
    return Dataquery().datasource(SOURCE).ref_id(ref).expr(expression).legend_format(legend).range()


def instant_query(expression: str, legend: str = "", ref: str = "A") -> Dataquery:
    return Dataquery().datasource(SOURCE).ref_id(ref).expr(expression).legend_format(legend).instant()


def table_query(expression: str, ref: str = "A") -> Dataquery:
    return instant_query(expression, ref=ref).format(PromQueryFormat.TABLE)


def heat_query(expression: str) -> Dataquery:
    return range_query(expression, "{{le}}").format(PromQueryFormat.HEATMAP)


def steps(colours: Steps) -> dashboards.ThresholdsConfig:
    levels = [model.Threshold(value=value, color=colour) for value, colour in colours]
    return dashboards.ThresholdsConfig().mode(model.ThresholdsMode.ABSOLUTE).steps(levels)


def good_above(warning: str, critical: str) -> Steps:
    """Red, yellow and green, as two thresholds of the alerts divide them."""
    return [(None, RED), (threshold(critical), YELLOW), (threshold(warning), GREEN)]


COMPLETION_STEPS = good_above("agent_session_completion:warning", "agent_session_completion:critical")
SUCCESS_STEPS = good_above("agent_tool_success:warning", "agent_tool_success:critical")
PLAIN: Steps = [(None, NEUTRAL)]
BAD_ABOVE_0: Steps = [(None, GREEN), (1, RED)]


def number(
    title: str,
    about: str,
    expressions: str | Mapping[str, str],
    *,
    unit: str,
    empty: Reason,
    colours: Steps = PLAIN,
    decimals: int | None = None,
    width: int = 4,
    height: int = 4,
) -> stat.Panel:
    """One number, or several with their names, over the whole time range."""
    several = not isinstance(expressions, str)
    panel = framed(stat.Panel(), title, about, unit=unit, empty=empty, width=width, height=height)
    for index, (legend, expression) in enumerate(_named(expressions).items()):
        panel.with_target(instant_query(expression, legend, _ref(index)))
    panel.no_value(empty.short).description(f"{about} Without data: {empty.full}").mappings([_PLAIN_IF_EMPTY])
    panel.reduce_options(common.ReduceDataOptions().calcs(["lastNotNull"]).values(False).fields(""))
    panel.graph_mode(BigValueGraphMode.NONE)
    panel.color_mode(BigValueColorMode.VALUE).thresholds(steps(colours))
    panel.text_mode(BigValueTextMode.VALUE_AND_NAME if several else BigValueTextMode.VALUE).wide_layout(False)
    return panel.decimals(decimals) if decimals is not None else panel


def lines(
    title: str,
    about: str,
    expressions: str | Mapping[str, str],
    *,
    unit: str,
    empty: Reason,
    colours: Steps | None = None,
    high: float | None = None,
    stacked: bool = False,
    palette: Mapping[str, str] | None = None,
    scheme: model.FieldColorModeId = model.FieldColorModeId.PALETTE_CLASSIC,
    bad_above: float | None = None,
    exemplars: bool = False,
    latest: str = "",
    axis: str = "",
    width: int = 12,
    height: int = 8,
) -> timeseries.Panel:
    """Curves over time: legend → expression. `colours` are drawn as dashed lines where good becomes bad; `palette`
    gives curves a colour of their own, by legend or /pattern/, `scheme` says how the others come by theirs, and a curve
    that ends above `bad_above` is red. `exemplars` adds dots, each of which leads to a session behind the curve.
    `latest`, such as 3h, is shown in place of the time range. `axis` says what is counted, such as calls/min: of
    Grafana's units `cpm` says neither what is counted nor over what."""
    panel = framed(timeseries.Panel(), title, about, unit=unit, empty=empty, width=width, height=height)
    for index, (legend, expression) in enumerate(_named(expressions).items()):
        panel.with_target(range_query(expression, legend, _ref(index)).exemplar(exemplars and index == 0))
    panel.legend(_LEGEND).axis_label(axis).tooltip(
        common.VizTooltipOptions().mode(TooltipDisplayMode.MULTI).sort(SortOrder.DESCENDING)
    )
    panel.line_width(1 if stacked else 2).fill_opacity(35 if stacked else 0).show_points(VisibilityMode.NEVER)
    colour = dashboards.FieldColor().mode(scheme).series_by(model.FieldColorSeriesByMode.LAST)
    panel.draw_style(GraphDrawStyle.LINE).color_scheme(colour.fixed_color(BLUE) if scheme is SHADES else colour)
    if latest:
        panel.time_from(latest)
    _recolour(panel, palette or {}, bad_above)
    if stacked:
        panel.stacking(common.StackingConfig().mode(StackingMode.NORMAL).group("A"))
    if colours:
        dashed = common.GraphThresholdsStyleConfig().mode(GraphThresholdsStyleMode.DASHED)
        panel.thresholds(steps(colours)).thresholds_style(dashed)
    panel.min(0)
    return panel.max(high) if high is not None else panel


def _recolour(panel: timeseries.Panel, palette: Mapping[str, str], bad_above: float | None) -> None:
    """Give curves that mean something a colour of their own."""
    for legend, colour in palette.items():
        override = panel.override_by_regexp if legend.startswith("/") else panel.override_by_name
        override(legend, settings(color=_fixed(colour)))
    if bad_above is not None:
        ends_above = {"reducer": "lastNotNull", "op": "gt", "value": bad_above}
        panel.with_override(model.MatcherConfig(id_val="byValue", options=ends_above), settings(color=_fixed(RED)))


def bars(
    title: str,
    about: str,
    expression: str,
    legend: str,
    *,
    unit: str,
    empty: Reason,
    palette: Mapping[str, str],
) -> bargauge.Panel:
    """One horizontal bar a series, as they stand at the end of the time range; legend → colour in `palette`."""
    panel = framed(bargauge.Panel(), title, about, unit=unit, empty=empty, width=12, height=8)
    panel.with_target(instant_query(expression, legend)).no_value(empty.short)
    panel.reduce_options(common.ReduceDataOptions().calcs(["lastNotNull"]).values(False).fields(""))
    panel.orientation(VizOrientation.HORIZONTAL).display_mode(BarGaugeDisplayMode.BASIC)
    for name, colour in palette.items():
        panel.override_by_name(name, settings(color=_fixed(colour)))
    return panel.min(0)


def settings(**values: object) -> list[model.DynamicConfigValue]:
    """Grafana's settings of a field, by their ids, to put in place of the panel's."""
    return [model.DynamicConfigValue(id_val=name, value=value) for name, value in values.items()]


class Column(dict[str, object]):
    """How a column of a table is shown: Grafana's field settings by their ids."""


def shares(colours: Steps) -> Column:
    """A column of ratios on a coloured ground."""
    return Column(
        {
            "unit": "percentunit",
            "decimals": 1,
            "thresholds": steps(colours).build(),
            "custom.cellOptions": {"type": "color-background", "mode": "basic"},
        }
    )


def counts(unit: str = "locale", decimals: int = 0) -> Column:
    return Column({"unit": unit, "decimals": decimals})


def rows(
    title: str,
    about: str,
    expressions: Mapping[str, str],
    *,
    by: Sequence[str],
    empty: Reason,
    columns: Mapping[str, Column],
    sort: str,
    descending: bool = False,
    links: Mapping[str, tuple[str, str]] | None = None,
    width: int = 12,
    height: int = 8,
) -> table.Panel:
    """A table with one row for each set of the labels `by` and one column an expression, whose name is its key.
    `links`: column → where a click leads to, in words and as a URL."""
    panel = framed(table.Panel(), title, about, unit="short", empty=empty, width=width, height=height)
    for index, expression in enumerate(expressions.values()):
        panel.with_target(table_query(expression, _ref(index)))
    several = len(expressions) > 1
    values = [f"Value #{_ref(i)}" for i in range(len(expressions))] if several else ["Value"]
    named = dict(zip(values, expressions, strict=True)) | {label: label.replace("_", " ").capitalize() for label in by}
    order = {name: index for index, name in enumerate([*by, *values])}
    if several:
        panel.with_transformation(_transformation("merge"))
    panel.with_transformation(
        _transformation("organize", excludeByName={"Time": True}, indexByName=order, renameByName=named)
    )
    panel.sort_by([common.TableSortByFieldState().display_name(sort).desc(descending)])
    panel.min_width(70).mappings([_DASH])
    for label in by:
        panel.override_by_name(named[label], settings(**{"custom.width": 160}))
    for name, column in columns.items():
        panel.override_by_name(name, settings(**column))
    for name, (words, url) in (links or {}).items():
        panel.override_by_name(name, settings(links=[{"title": words, "url": url}]))
    return panel


def matrix(
    title: str,
    about: str,
    expression: str,
    *,
    row: str,
    column: str,
    empty: Reason,
    colours: Steps | None = None,
    width: int = 12,
    height: int = 10,
) -> table.Panel:
    """A table of shares with a label down, a label across, and a coloured ground; by a continuous scale if without
    thresholds."""
    panel = framed(table.Panel(), title, about, unit="percentunit", empty=empty, width=width, height=height)
    panel.with_target(table_query(expression)).decimals(0).min(0).min_width(60).mappings([_DASH])
    corner = f"{row}\\{column}"
    panel.sort_by([common.TableSortByFieldState().display_name(corner)])
    panel.with_transformation(_transformation("sortBy", sort=[{"field": column}]))
    panel.with_transformation(
        _transformation("groupingToMatrix", rowField=row, columnField=column, valueField="Value", emptyValue="null")
    )
    panel.cell_options(TableColoredBackgroundCellOptions(mode=TableCellBackgroundDisplayMode.BASIC))
    if colours:
        panel.thresholds(steps(colours))
    else:
        panel.color_scheme(dashboards.FieldColor().mode(model.FieldColorModeId.CONTINUOUS_BLUES))
    return panel.override_by_name(corner, settings(**{"custom.cellOptions": {"type": "auto"}, "custom.width": 180}))


def dashboard(
    uid: str, title: str, about: str, variables: Iterable[Builder[model.VariableModel]]
) -> dashboards.Dashboard:
    """An empty dashboard with the variables all share, its own, and links to the others."""
    board = dashboards.Dashboard(f"Agents / {title}").uid(uid).description(about).tags([TAG]).readonly()
    board.time("now-6h", "now").refresh("30s").tooltip(model.DashboardCursorSync.CROSSHAIR).timezone("browser")
    others = dashboards.DashboardLink("Agents").type(model.DashboardLinkType.DASHBOARDS).tags([TAG])
    board.link(others.keep_time(True).include_vars(True).as_dropdown(False))
    board.annotation(_alerts())
    board.with_variable(dashboards.DatasourceVariable("datasource").type("prometheus").label("Data source"))
    for variable in (
        query_variable("job", "Job", "label_values(agent_exporter_build_info, job)"),
        query_variable("instance", "Instance", 'label_values(agent_exporter_build_info{job=~"$job"}, instance)'),
        query_variable("database", "Database", f"label_values(agent_exporter_database_up{{{TARGET}}}, database)"),
        *variables,
    ):
        board.with_variable(variable)
    return board


def _alerts() -> dashboards.AnnotationQuery:
    """Marks in every graph while an alert fires."""
    firing = series("ALERTS", 'alertname=~"Agent.+"', 'alertstate="firing"', of=TARGET)
    marks = dashboards.AnnotationQuery().name("Firing alerts").datasource(SOURCE).enable(True).icon_color(RED)
    marks.title_format("{{alertname}} ({{severity}})").text_format("{{database}} {{tool}} on {{instance}}")
    return marks.target(range_query(firing, ref="Anno").interval("1m"))


def query_variable(name: str, label: str, query: str, *, everything: str = ".+") -> dashboards.QueryVariable:
    """A variable with the values that a label has now; several may be chosen, or all."""
    values = _values(name, label, query).multi(True).include_all(True).all_value(everything)
    return values.current(model.VariableOption(selected=True, text=["All"], value=["$__all"]))


def choice_variable(name: str, label: str, query: str, *, last: bool = False) -> dashboards.QueryVariable:
    """A variable of which one value is chosen: at first the first, or the last, in the order of the alphabet."""
    order = model.VariableSort.ALPHABETICAL_DESC if last else model.VariableSort.ALPHABETICAL_ASC
    return _values(name, label, query).sort(order)


def _values(name: str, label: str, query: str) -> dashboards.QueryVariable:
    asked: dict[str, object] = {"query": query, "refId": name}
    variable = dashboards.QueryVariable(name).label(label).datasource(SOURCE).query(asked)
    return variable.refresh(model.VariableRefresh.ON_TIME_RANGE_CHANGED).sort(model.VariableSort.ALPHABETICAL_ASC)


def setup_variable() -> dashboards.QueryVariable:
    """All also matches logs without the label."""
    return query_variable("setup", "Setup", f"label_values({series('agent_sessions', of=OWN)}, setup)", everything=".*")


def window_variable() -> dashboards.CustomVariable:
    """How much of the past each point of a curve of ratios looks back on: few sessions need a long one."""
    choices = [model.VariableOption(selected=w == "15m", text=w, value=w) for w in ("5m", "15m", "1h", "6h", "1d")]
    window = dashboards.CustomVariable("window").label("Each point looks back").values("5m,15m,1h,6h,1d")
    return window.options(choices).current(choices[1])


def render(board: dashboards.Dashboard) -> str:
    """The dashboard as JSON that Grafana's schema knows: without what the SDK adds to it, with what it leaves out."""
    document = json.loads(json.dumps(board.build(), cls=JSONEncoder))
    for variable in document["templating"]["list"]:
        for key in ("auto", "auto_min", "auto_count"):  # belong to variables of type interval
            variable.pop(key, None)
    for link in document["links"]:
        link.pop("placement", None)  # hides it in a menu
    for index, panel in enumerate(document["panels"], start=1):
        panel["id"] = index
        panel.get("options", {}).pop("footer", None)
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _if_empty(shown: model.ValueMappingResult) -> model.SpecialValueMap:
    empty = model.SpecialValueMatch.NULL_AND_NAN
    return model.SpecialValueMap(options=model.DashboardSpecialValueMapOptions(match=empty, result=shown))


_LEGEND = (
    common.VizLegendOptions()
    .show_legend(True)
    .placement(LegendPlacement.BOTTOM)
    .display_mode(LegendDisplayMode.LIST)
    .calcs([])
)
"""Below the curves: a table beside them leaves no room for them on a narrow screen."""

_PLAIN_IF_EMPTY = _if_empty(model.ValueMappingResult(color=NEUTRAL))
"""No data is neither good nor bad."""

_DASH = _if_empty(model.ValueMappingResult(text="–", color="transparent"))
"""An empty cell among others: no_value is for a table that is empty as a whole."""


def _fixed(colour: str) -> dict[str, str]:
    return {"mode": "fixed", "fixedColor": colour}


def _named(expressions: str | Mapping[str, str]) -> Mapping[str, str]:
    return {"": expressions} if isinstance(expressions, str) else expressions


def _ref(index: int) -> str:
    return chr(ord("A") + index)


def _transformation(name: str, **options: object) -> model.DataTransformerConfig:
    return model.DataTransformerConfig(id_val=name, options=options)
