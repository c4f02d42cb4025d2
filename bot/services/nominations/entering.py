"""A nomination is made, and said otherwise until the deadline."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can
from bot.domain.contest_rights import Act
from bot.domain.contests import Phase
from bot.domain.errors import NotAllowed, Refusal, Stale, require
from bot.domain.nominations import (
    Content,
    State,
    may_be_changed,
    with_own,
)
from bot.services import checkers
from bot.services.contests import Under, get, require_act
from bot.services.nominations import evidence, rooms, telling
from bot.services.nominations.noting import note
from bot.services.nominations.rooms import Wanted
from storage import checks, contests, nominations
from storage.base import Tx
from storage.contests import Category
from storage.nominations import Nomination, Place


@dataclass(frozen=True, slots=True)
class New:
    """What is put forward, and who."""

    contest_id: int
    category_id: int
    nominee_id: int
    content: Content


async def nominate(tx: Tx, actor: Actor, new: New, now: datetime, zone: ZoneInfo) -> Nomination:
    """Make it, and ask the nominee; of oneself it counts at once. Raises Refusal, NotAllowed."""
    require(actor, Can.NOMINATE)
    under = await get(tx, new.contest_id, now)
    await require_act(tx, actor, under, Act.NOMINATE)
    nominator = _member(actor)
    place = await seat_of(tx, new.nominee_id, now.astimezone(zone).date())
    category = await category_of(tx, under, new.category_id)
    limits = under.contest.rules
    rooms.check_whom(limits, oneself=new.nominee_id == nominator)
    wanted = Wanted(under.contest.id, nominator, new.nominee_id, place.eldership_id)
    await rooms.check_room(tx, limits, category, wanted)
    content = await _checked(tx, actor, under, category, new.content)
    oneself = new.nominee_id == nominator
    number = await nominations.add(
        tx,
        replace(content, files=with_own((), content.files, by_nominee=False)),
        contest_id=under.contest.id,
        category_id=category.id,
        state=State.ENTERED if oneself else State.ASKED,
        nominator_id=nominator,
        nominee_id=new.nominee_id,
        eldership_id=place.eldership_id,
        municipality=place.municipality,
        county=place.county,
        made_at=now,
        changed_at=now,
        accepted_at=now if oneself else None,
    )
    made = await item(tx, number)
    await note(tx, actor, "nomination-made", made, now)
    if oneself:
        return made
    await telling.ask(tx, under, made, now)
    return await item(tx, number)


async def change(
    tx: Tx, actor: Actor, number: int, category_id: int, content: Content, now: datetime
) -> Nomination:
    """Say it otherwise; what the nominee added stays. Raises Refusal, NotAllowed, Stale."""
    under, before = await to_change(tx, actor, number, now)
    category = await category_of(tx, under, category_id)
    if before.category_id != category.id:
        nominee = before.nominee_id or 0
        wanted = Wanted(under.contest.id, _member(actor), nominee, before.eldership_id, number)
        await rooms.check_room(tx, under.contest.rules, category, wanted)
    said = await _checked(tx, actor, under, category, content)
    files = with_own(before.content.files, said.files, by_nominee=False)
    said = replace(said, added=before.content.added, files=files)
    if (said, category.id) == (before.content, before.category_id):
        return before
    after = await said_anew(tx, before, said, now, category_id=category.id)
    await note(tx, actor, "nomination-changed", after, now)
    await telling.changed(tx, after, after.nominee_id, now)
    return after


async def to_change(tx: Tx, actor: Actor, number: int, now: datetime) -> tuple[Under, Nomination]:
    """For its nominator, while it may be said otherwise. Raises Refusal, NotAllowed, Stale."""
    under, one = await own(tx, actor, number, now)
    require_running(under, one)
    await require_act(tx, actor, under, Act.CHANGE, one)
    if actor.member_id != one.nominator_id:
        raise NotAllowed("contests.not-yours")
    require_open(under, one)
    return under, one


def require_running(under: Under, one: Nomination) -> None:
    """Raises Refusal where the contest is over, or was called off."""
    if under.contest.state is not contests.State.FIXED:
        raise Refusal("nominations.over", number=str(one.id))


def require_open(under: Under, one: Nomination) -> None:
    """Raises Refusal where it can no longer be said otherwise."""
    if not may_be_changed(one.state, checking=under.phase is Phase.CHECK):
        raise Refusal("nominations.settled", number=str(one.id))


async def said_anew(
    tx: Tx, before: Nomination, content: Content, now: datetime, **columns: Any
) -> Nomination:
    """It says something else: what a checker had returned is checked anew."""
    back = before.state is State.RETURNED
    if back:
        columns |= {"state": State.ENTERED, "blacked_at": None, "blacked_by": None}
        await checks.drop_checks(tx, before.id)
    await nominations.say(tx, before.id, content, changed_at=now, **columns)
    after = await item(tx, before.id)
    if back:
        await checkers.tell_answered(tx, after, now)
    return after


async def own(tx: Tx, actor: Actor, number: int, now: datetime) -> tuple[Under, Nomination]:
    """For its nominator and its nominee alone. Raises NotAllowed, Stale."""
    require(actor, Can.NOMINATE)
    one = await nominations.get(tx, number)
    mine = one is not None and actor.member_id in {one.nominator_id, one.nominee_id}
    if one is None or not mine or actor.member_id is None:
        raise Stale
    return await get(tx, one.contest_id, now), one


async def item(tx: Tx, number: int) -> Nomination:
    """Raises Stale."""
    one = await nominations.get(tx, number)
    if one is None:
        raise Stale
    return one


async def seat_of(tx: Tx, member_id: int, today: date) -> Place:
    """Where the nominee serves. Raises Refusal."""
    place = await nominations.place_of(tx, member_id, today)
    if place is None:
        raise Refusal("nominations.no-member")
    return place


async def category_of(tx: Tx, under: Under, category_id: int) -> Category:
    """Raises Stale."""
    category = await contests.category(tx, category_id)
    if category is None or category.contest_id != under.contest.id:
        raise Stale
    return category


async def _checked(
    tx: Tx, actor: Actor, under: Under, category: Category, content: Content
) -> Content:
    """With what may be brought now, and answers to what is asked. Raises Refusal."""
    asked = await contests.questions_in(tx, under.contest.id, category.id)
    given = {one.id: content.answers[one.id] for one in asked if one.id in content.answers}
    missing = [one for one in asked if one.required and given.get(one.id) in {None, ""}]
    if missing:
        raise Refusal("nominations.unanswered", question=missing[0].text)
    brought = await evidence.kept(tx, actor, content.evidence)
    return replace(content, answers=given, evidence=brought, files=content.files)


def _member(actor: Actor) -> int:
    if actor.member_id is None:
        raise NotAllowed("common.stranger", account=str(actor.account_id))
    return actor.member_id
