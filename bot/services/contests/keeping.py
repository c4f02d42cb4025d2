"""A contest as it is put together: begun, copied, changed, given up; all of it only as a draft."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can, Nationwide
from bot.domain.contest_choices import Rule, choose, votes
from bot.domain.contest_rights import Act
from bot.domain.contests import YEAR, YEARS, Rules, Span, State, a_year_later, anew, phases
from bot.domain.errors import Refusal, Stale, require
from bot.services import audit, ballots
from bot.services.contests import parting
from bot.services.contests.gate import Under, get, require_act
from storage import contests
from storage.base import Tx
from storage.contests import (
    Contest,
    contest_categories,
    contest_criteria,
    contest_questions,
)


async def begin(
    tx: Tx, actor: Actor, name: str, year: int, text: str | None, now: datetime
) -> Contest:
    """A new draft, without anything in it. Raises NotAllowed, Stale."""
    return await _add(tx, actor, now, Rules(), name=name, year=year, text=text)


async def copy(tx: Tx, actor: Actor, contest_id: int, now: datetime, zone: ZoneInfo) -> Contest:
    """A draft as that one was: rules, categories, criteria, questions; dates a year later.

    What was called off is held this year yet: it keeps its dates, as far as they are to come. Who
    judged is not copied: they are asked anew. Where there is such a draft, it is that one: two taps
    make no second. Raises NotAllowed, Stale.
    """
    require(actor, Can.KEEP_CONTESTS, over=Nationwide())
    source = await get(tx, contest_id, now)
    one, table = source.contest, contests.contests.c
    drafts = (table.copied_from == one.id, table.state == State.DRAFT)
    for made in await contests.found(tx, *drafts):
        return made
    is_off = one.state is State.CANCELLED
    spans = [_local(each.span, zone) for each in source.phases]
    dated = (anew if is_off else a_year_later)(spans, now)
    year = max(one.year if is_off else one.year + 1, now.astimezone(zone).year)
    if dated and not is_off:
        year = one.year + round((dated[0].opens_at - spans[0].opens_at) / YEAR)
    what: dict[str, Any] = {"name": one.name, "year": year, "text": one.text}
    made = await _add(tx, actor, now, one.rules, **what, copied_from=one.id)
    await contests.date_phases(tx, made.id, dated)
    await _copy_parts(tx, one.id, made.id)
    return made


async def _copy_parts(tx: Tx, source: int, target: int) -> None:
    numbers: dict[int | None, int | None] = {None: None}
    for one in await contests.categories_of(tx, source):
        columns: dict[str, Any] = {"name": one.name, "about": one.about, "partner": one.partner}
        numbers[one.id] = await contests.append(
            tx, contest_categories, target, subject=one.subject.code, **columns
        )
    for criterion in await contests.criteria_of(tx, source):
        columns = {"name": criterion.name, "weight": criterion.weight}
        await contests.append(tx, contest_criteria, target, **columns)
    for question in await contests.questions_of(tx, source):
        await contests.append(
            tx,
            contest_questions,
            target,
            category_id=numbers[question.category_id],
            kind=question.kind.code,
            text=question.text,
            required=question.required,
        )


async def draft(tx: Tx, actor: Actor, contest_id: int, now: datetime) -> Under:
    """One that can still be changed. Raises NotAllowed, Stale."""
    require(actor, Can.KEEP_CONTESTS, over=Nationwide())
    under = await get(tx, contest_id, now)
    if under.contest.state is not State.DRAFT:
        raise Stale
    await require_act(tx, actor, under, Act.PREPARE)
    return under


async def rename(tx: Tx, actor: Actor, contest_id: int, name: str, now: datetime) -> Contest:
    """Raises NotAllowed, Stale."""
    return await changed(tx, await draft(tx, actor, contest_id, now), name=name)


async def set_year(tx: Tx, actor: Actor, contest_id: int, year: int, now: datetime) -> Contest:
    """Raises NotAllowed, Stale."""
    if year not in YEARS:
        raise Stale
    return await changed(tx, await draft(tx, actor, contest_id, now), year=year)


async def word(tx: Tx, actor: Actor, contest_id: int, text: str, now: datetime) -> Contest:
    """Its rules as people read them. Raises NotAllowed, Stale."""
    return await changed(tx, await draft(tx, actor, contest_id, now), text=text)


async def rule(
    tx: Tx, actor: Actor, contest_id: int, what: Rule, option: int, now: datetime
) -> Contest:
    """Raises NotAllowed, Stale; Refusal where this database keeps no ballots."""
    under = await draft(tx, actor, contest_id, now)
    try:
        rules = choose(under.contest.rules, what, option)
    except KeyError:
        raise Stale from None
    if not votes(under.contest.rules):
        require_votable(tx, rules)
    return await changed(tx, under, rules=rules)


def require_votable(tx: Tx, rules: Rules) -> None:
    """Raises Refusal where members might vote and this database keeps no secret ballots."""
    if votes(rules) and not ballots.offered(tx):
        raise Refusal("contests.no-ballots")


async def date_all(
    tx: Tx, actor: Actor, contest_id: int, spans: Sequence[Span], now: datetime
) -> Contest:
    """In place of all dates there were. Raises NotAllowed, Stale."""
    under = await draft(tx, actor, contest_id, now)
    await contests.date_phases(tx, contest_id, spans)
    return await changed(tx, under)


async def date(tx: Tx, actor: Actor, contest_id: int, span: Span, now: datetime) -> Contest:
    """One phase; whether it fits the others, its gaps say. Raises NotAllowed, Stale."""
    under = await draft(tx, actor, contest_id, now)
    if span.phase not in phases(under.contest.rules):
        raise Stale
    others = [one.span for one in under.phases if one.span.phase is not span.phase]
    await contests.date_phases(tx, contest_id, [*others, span])
    return await changed(tx, under)


async def drop(tx: Tx, actor: Actor, contest_id: int, now: datetime) -> Contest:
    """Give a draft up; who was to judge or check hears of it. Raises NotAllowed, Stale."""
    under = await draft(tx, actor, contest_id, now)
    await require_act(tx, actor, under, Act.CANCEL)
    dropped = await changed(tx, under, state=State.CANCELLED)
    await parting.part(tx, dropped, "dropped", now)
    await audit.note(tx, actor, "contest-dropped", now, name=dropped.name)
    return dropped


async def changed(tx: Tx, under: Under, **columns: Any) -> Contest:
    """What was seen of it before is another one."""
    await contests.change(tx, under.contest.id, **columns)
    return await contests.get(tx, under.contest.id) or under.contest


async def _add(tx: Tx, actor: Actor, now: datetime, rules: Rules, **columns: Any) -> Contest:
    require(actor, Can.KEEP_CONTESTS, over=Nationwide())
    if columns["year"] not in YEARS:
        raise Stale
    if votes(rules) and not ballots.offered(tx):
        rules = replace(rules, vote=None, counties=Rules().counties)
    number = await contests.add(tx, rules, author_id=actor.account_id, created_at=now, **columns)
    await audit.note(tx, actor, "contest-begun", now, name=columns["name"])
    made = await contests.get(tx, number)
    assert made is not None  # noqa: S101 - it was added above
    return made


def _local(span: Span, zone: ZoneInfo) -> Span:
    closes_at = None if span.closes_at is None else span.closes_at.astimezone(zone)
    return Span(span.phase, span.opens_at.astimezone(zone), closes_at)
