"""The commands `check` and `print`: refresh every database once, and report it as text or as metrics."""

import logging
import time
from collections import Counter
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from typing import TextIO

from exporter.commands.terminal import printable
from exporter.config.settings import Config
from exporter.engine.copies import copies
from exporter.engine.ingest import ResolvedProfile
from exporter.engine.refresh import Refresh
from exporter.engine.scheduler import databases, matches, unmatched
from exporter.metrics.exposition import Format, Publisher
from exporter.metrics.numbers import Inner, LogNumbers
from exporter.metrics.self_metrics import SelfMetrics
from exporter.model import Relation, Slice, epoch_seconds, outside_ten_years
from exporter.profiles.profile import shipped
from exporter.source.errors import DatabaseError
from exporter.source.reader import Reader
from exporter.source.statements import FIRST_ID, KEYED, LAST_ID, Select, every_row, slice_sql
from exporter.source.throttle import Throttle
from exporter.web.health import no_match

log = logging.getLogger("exporter")

OnProgress = Callable[[Mapping[str, Refresh]], None]

_COST = "agent_cost_usd_total"
_TIMES = {Relation.SESSIONS: ("started_at", "ended_at")}
_ABOVE_ALL = b"\xff"
_SAMPLED = 1000
"""How many rows at the end of a relation are checked for their ids and times."""
_SHOWN = (
    (Relation.MESSAGES, "messages", "agent_messages_total"),
    (Relation.MESSAGES, "interactions", "agent_interactions_total"),
    (Relation.TOOL_CALLS, "settled tool calls", "agent_tool_calls_total"),
    (Relation.TOOL_CALLS, "pending tool calls", "agent_tool_calls_pending"),
    (None, "model calls", "agent_model_calls_total"),
    (None, "tokens", "agent_tokens_total"),
)
"""What is told of a relation that a profile has, or if there is any; and the total that it is."""


def print_metrics(config: Config, out: TextIO, on_progress: OnProgress) -> int:
    """Refresh every database once and write the metrics. Returns the exit code: 1 if one could not be read."""
    publisher, refreshes = _refreshed(config, on_progress)
    publisher.publish()
    out.write(publisher.page(Format.TEXT, gzipped=False).decode())
    without = unmatched(matches(config), refreshes)
    for pattern in without:
        log.error(no_match(pattern))
    return 1 if without or any(refresh.status.failure for refresh in refreshes) else 0


def check(config: Config, out: TextIO, on_progress: OnProgress) -> int:
    """Write a report of every database and its problems. Returns the exit code: 1 if there are problems."""

    def say(line: str) -> None:
        out.write(f"{printable(line)}\n")

    _, refreshes = _refreshed(config, on_progress)
    problems = 0
    for pattern in unmatched(matches(config), refreshes):
        problems += 1
        say(pattern)
        say("  PROBLEM no log matches; one is read as soon as it appears - or correct path:")
    same = copies({refresh.name: refresh for refresh in refreshes if refresh.status.foreign is None})
    for refresh in refreshes:
        if refresh.status.foreign is not None:
            say(f"ignored: {refresh.status.foreign}")
            continue
        say(f"{refresh.name}: {refresh.database.path}")
        for line in _findings(refresh):
            say(f"  {line}")
        for problem in (*_problems(refresh), *([str(same[refresh.name])] if refresh.name in same else [])):
            problems += 1
            say(f"  PROBLEM {problem}")
        for advice in _advice(refresh):
            say(f"  advice: {advice}")
    say(f"{problems} problem{'' if problems == 1 else 's'} found")
    return 1 if problems else 0


def _refreshed(config: Config, on_progress: OnProgress) -> tuple[Publisher, list[Refresh]]:
    own, throttle = SelfMetrics(config.catalogue), Throttle()
    publisher = Publisher(own)
    refreshes = [
        Refresh(name, path, settings, config, own, publisher, throttle)
        for name, (path, settings) in databases(config, {})
    ]
    for refresh in refreshes:
        while refresh.run():
            on_progress({refresh.name: refresh})
        on_progress({refresh.name: refresh})
    return publisher, refreshes


def _findings(refresh: Refresh) -> Iterator[str]:
    status = refresh.status
    if status.resolved:
        yield f"profile {status.resolved.name}: {status.resolved.why}"
        if session := status.resolved.profile.session_is:
            yield f"a session is: {session}"
        if labels := status.resolved.profile.labels:
            yield "columns that session_labels can take: " + "; ".join(f"{n}, {what}" for n, what in labels.items())
    if status.published is not None:
        yield from _counts(status.published.numbers, status.resolved.profile.relations if status.resolved else ())
        yield f"series: {status.series}"
    yield from _unreadable(refresh)
    if status.resolved:
        yield from (f"not in this log: {what}" for what in status.resolved.profile.missing)


def _unreadable(refresh: Refresh) -> Iterator[str]:
    """Of each relation the rows that are left out."""
    unreadable = refresh.ingest.skipped.unreadable
    for relation, count in Counter(relation for relation, _ in unreadable).items():
        id_, error = next((id_, error) for (of, id_), error in unreadable.items() if of is relation)
        yield (
            f"left out: {count} row{'s' * (count > 1)} of {relation} that SQLite cannot evaluate, such as that with "
            f"the id {id_}: {error}"
        )


def _counts(numbers: LogNumbers, relations: Container[Relation]) -> Iterator[str]:
    if Relation.SESSIONS in relations:
        sessions: Counter[str] = Counter()
        for labels, count in numbers.now.get("agent_sessions", {}).items():
            sessions[labels[-1]] += int(count)
        yield "sessions: " + (", ".join(f"{count} {name}" for name, count in sessions.items() if count) or "none")
    for relation, what, name in _SHOWN:
        if name in numbers.now or relation in relations:
            yield f"{what}: {sum(numbers.now.get(name, {}).values()):.0f}"
    if _COST in numbers.now:
        cost, priced = (sum(numbers.now.get(name, {}).values()) for name in (_COST, Inner.PRICED))
        yield f"cost: {cost:.4f} USD, {priced:.4f} of it tokens times the configured price, the rest as the log says it"


def _problems(refresh: Refresh) -> Iterator[str]:
    status = refresh.status
    if status.failure is not None:
        yield str(status.failure)
    for value in sorted(status.unmapped):
        yield f"the profile does not map {value}; add it to statuses: or outcomes: of a profile of your own"
    if status.resolved is not None:
        try:
            yield from _look(refresh, status.resolved, status.failure is None)
        except DatabaseError as error:
            if status.failure is None:
                yield str(error)


def _look(refresh: Refresh, resolved: ResolvedProfile, rows_too: bool) -> list[str]:
    """Problems of a profile's SELECTs, found in their query plans and their rows."""

    def look(reader: Reader) -> list[str]:
        found: list[str] = []
        for select in resolved.selects.values():
            found += plan_problems(reader, select)
            if rows_too:
                found += _row_problems(reader, refresh, select)
        return found

    with (throttle := Throttle()):
        return refresh.database.read(throttle, look)


def plan_problems(reader: Reader, select: Select) -> Iterator[str]:
    relation = select.relation
    if select.table is None:
        yield (
            f"{relation}: id is computed, so that no range of it can be read by itself; let it be the integer key of "
            "one table, and tell rows of one table row apart by a column part"
        )
        return
    if found := reader.scanned(slice_sql(select.sql, select.columns)):
        yield f"{relation}: each read goes through the whole of {', '.join(found)}; " + (
            "let the profile's SELECT end in WHERE id > :after AND id <= :until on the bare integer key"
            if select.table.lower() in map(str.lower, found)
            else "let the profile's SELECT look things up there by a column that has an index, or by the key"
        )
    elif keyed := reader.scanned(slice_sql(select.sql, select.columns, KEYED)):
        yield (
            f"{relation}: reading one row again goes through the whole of {', '.join(keyed)}; "
            "let id be the bare integer key, outside of GROUP BY, DISTINCT and window functions"
        )


def _row_problems(reader: Reader, refresh: Refresh, select: Select) -> Iterator[str]:
    relation = select.relation
    last = reader.last_id(select, FIRST_ID)
    if last is None:
        return
    sampled = reader.sample(select, max(FIRST_ID, last - _SAMPLED), LAST_ID)
    ids, parts = sampled.column("id"), sampled.column("part")
    yield from _range_problems(reader, refresh, select, last, ids)
    if strange := next((id_ for id_ in ids if not isinstance(id_, int) or isinstance(id_, bool)), None):
        yield f"{relation}: id is {strange!r}, which is not an integer; use the table's rowid"
        return
    repeated = [id_ for id_, count in Counter(zip(ids, parts, strict=True)).items() if count > 1]
    if repeated:
        id_, part = repeated[0]
        told = "give them different parts" if part is not None else "tell them apart by a column part"
        yield f"{relation}: several rows have the id {id_}{'' if part is None else f' and the part {part}'}; {told}"
    yield from _strange_times(refresh, select, sampled)


def _range_problems(
    reader: Reader, refresh: Refresh, select: Select, last: int, ids: Sequence[object]
) -> Iterator[str]:
    """Problems of the range conditions: a SELECT must return each row exactly once, in the range of its id."""
    beyond = reader.count(select, last, _ABOVE_ALL)
    if beyond and reader.last_id(select, FIRST_ID) == last:
        yield (
            f"{select.relation}: {beyond} row{' is' if beyond == 1 else 's are'} in no range of ids up to the last "
            f"one, {last}, and not read; let the WHERE compare :after and :until with id itself, the table's integer "
            "key or rowid"
        )
        return
    given = next((id_ for id_ in reversed(ids) if isinstance(id_, int)), None)
    left_out = next(iter(_left_out(reader, refresh, select, last, ids)), None)
    for id_ in (given, left_out):
        if id_ is not None and id_ > FIRST_ID:
            found, none = reader.count(select, id_ - 1, id_), reader.count(select, id_, id_)
            if found != ids.count(id_) or none:
                yield (
                    f"{select.relation}: ranges of ids leave rows out or give them twice, such as that with the id "
                    f"{id_}; let the WHERE be id > :after AND id <= :until, without GROUP BY, DISTINCT and LIMIT"
                )
                return


def _left_out(reader: Reader, refresh: Refresh, select: Select, last: int, ids: Sequence[object]) -> list[int]:
    """Ids of the newest rows of a relation's table that its WHERE leaves out, the last one first."""
    if select.table is None:
        return []
    table = reader.sample(every_row(select), max(FIRST_ID, last - _SAMPLED), LAST_ID)
    unreadable = {id_ for relation, id_ in refresh.ingest.skipped.unreadable if relation is select.relation}
    return sorted(set(table.column("id")) - set(ids) - unreadable, reverse=True)


def _strange_times(refresh: Refresh, select: Select, rows: Slice) -> Iterator[str]:
    zone, now = refresh.settings.timezone, time.time()
    for column in _TIMES.get(select.relation, ("at",)):
        values = [value for value in rows.column(column) if value is not None]
        times = [epoch_seconds(value, zone) for value in values]
        strange = [v for v, t in zip(values, times, strict=True) if t is None or outside_ten_years(t, now)]
        if len(strange) * 2 > len(values):
            yield (
                f"{select.relation}: most values of {column} are not times of the last ten years, such as "
                f"{str(strange[0])[:40]!r}; convert them in the SELECT to epoch seconds (Julian days: "
                "(x - 2440587.5) * 86400; seconds since 2001: x + 978307200)"
            )


def _advice(refresh: Refresh) -> Iterator[str]:
    resolved = refresh.status.resolved
    if resolved is None or refresh.status.failure is not None:
        return
    if refresh.status.published is not None:
        yield from _unpriced(refresh.status.published.numbers)
    if resolved.profile is shipped().get(resolved.name) and resolved.profile.framework:
        return  # neither the SELECTs nor the tables are the user's
    for select in resolved.selects.values():
        if select.relation is not Relation.SESSIONS and not select.by_session:
            memory = ", and the exporter keeps the last agent of every session in memory"
            yield (
                f"{select.relation}: the table has no index on the session, so that a question about one session reads "
                f"all of it{memory if select.relation is Relation.MESSAGES else ''}"
            )
    with (throttle := Throttle()):
        yield from refresh.database.read(throttle, lambda reader: _advice_on_rows(reader, refresh, resolved))


def _advice_on_rows(reader: Reader, refresh: Refresh, resolved: ResolvedProfile) -> list[str]:
    """Of SELECTs that leave rows out, which would be lost if they were to pass later."""
    found = []
    for select in resolved.selects.values():
        if (last := reader.last_id(select, FIRST_ID)) is None:
            continue
        given = reader.sample(select, max(FIRST_ID, last - _SAMPLED), LAST_ID).column("id")
        if any(_range_problems(reader, refresh, select, last, given)):
            continue
        if left_out := _left_out(reader, refresh, select, last, given):
            found.append(
                f"{select.relation}: the WHERE leaves out {len(left_out)} of the newest rows of {select.table}, such "
                f"as that with the id {left_out[0]}; one that would pass later is never counted: if that can be, let "
                "it pass with settled 0 until it is certain"
            )
    return found


def _unpriced(numbers: LogNumbers) -> Iterator[str]:
    """Models whose tokens have no cost."""
    calls: Counter[str] = Counter()
    for (*_, model), count in numbers.now.get(Inner.UNPRICED, {}).items():
        calls[model] += int(count)
    for model, count in sorted(calls.items()):
        named = f"the model {model!r}" if model else "a model without a name"
        yield (
            f"neither the log nor prices: says what {named} costs, of which {count} rows have tokens; "
            "give it a price under prices: models:"
        )
    if not calls and any(numbers.now.get("agent_tokens_total", {}).values()) and _COST not in numbers.now:
        yield "the log has tokens, but not what they cost; prices: in the configuration says what a model's tokens cost"
