"""Who came and who left: written into the log, and told to those whom it concerns."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from bot.domain.actors import Actor, Role
from bot.domain.messages import Joined, Words, words
from bot.domain.roster.entries import Facts
from bot.domain.roster.plan import Plan
from bot.domain.roster.report import item
from bot.services import audit
from bot.services.outbox import tell
from storage import roles, territories
from storage.base import Tx

SHOWN = 12  # people of each list in a message; the office has all of them in its spreadsheet
OFFICE = (Role.OWNER, Role.DIRECTOR, Role.EDITOR)


async def log(
    tx: Tx, actor: Actor | None, plan: Plan, new_ids: Sequence[int], now: datetime
) -> None:
    """One line for the import, one for each person who left, moved, or whose roles changed."""
    await audit.note(
        tx,
        actor,
        "roster-imported",
        now,
        new=len(plan.new),
        changed=len(plan.changed),
        left=len(plan.left),
        unreadable=len(plan.unreadable),
    )
    for present in plan.left:
        county = _county(present.facts)
        await audit.note(tx, actor, "left", now, member_id=present.id, county=county)
    for change in plan.changed:
        member_id, county = change.present.id, _county(change.facts)
        if "place" in change.fields:
            await audit.note(tx, actor, "moved", now, member_id=member_id, county=county)
        if "grants" in change.fields:
            await _note_roles(tx, actor, change.facts, now, member_id)
    for member_id, entry in zip(new_ids, plan.new, strict=True):
        if entry.facts.grants:
            await _note_roles(tx, actor, entry.facts, now, member_id)


async def tell_of(tx: Tx, actor: Actor | None, plan: Plan, now: datetime) -> None:
    """The leads of the counties concerned get theirs, the office the whole, each one message.

    Whoever did it knows.
    """
    came, left = _movements(plan)
    told = {actor.account_id} if actor is not None else set()
    office = {one for role in OFFICE for one in await roles.holders(tx, role, now.date())} - told
    key = f"roster:{now.isoformat()}"
    if came or left:
        for account_id in sorted(office):
            message = words("roster.told-office", people=_lists(came, left))
            await tell(tx, account_id, message, key=key, now=now)
    names = await territories.county_names(tx)
    for county in sorted(filter(None, {_county(facts) for facts in (*came, *left)})):
        leads = set(await roles.holders(tx, Role.COUNTY_LEAD, now.date(), county))
        people = _lists(_of(came, county), _of(left, county))
        message = words("roster.told-lead", county=names[county], people=people)
        for account_id in sorted(leads - office - told):
            await tell(tx, account_id, message, key=f"{key}:{county}", now=now)


def _movements(plan: Plan) -> tuple[list[Facts], list[Facts]]:
    """Who came somewhere, and who left somewhere: whoever moved is in both."""
    moved = [change for change in plan.changed if "place" in change.fields]
    came = [*(entry.facts for entry in plan.new), *(change.facts for change in moved)]
    left = [*(one.facts for one in plan.left), *(change.present.facts for change in moved)]
    return came, left


def _lists(came: Sequence[Facts], left: Sequence[Facts]) -> Joined:
    return Joined((*_list("roster.told-came", came), *_list("roster.told-left", left)))


def _list(title: str, people: Sequence[Facts]) -> Iterable[Words]:
    if people:
        yield words(title, count=len(people))
        yield from map(item, people[:SHOWN])
    if len(people) > SHOWN:
        yield words("roster.more", count=len(people) - SHOWN)


async def _note_roles(
    tx: Tx, actor: Actor | None, facts: Facts, now: datetime, member_id: int
) -> None:
    held = Joined(tuple(map(role_words, sorted({grant.role for grant in facts.grants}))), by=", ")
    county = _county(facts)
    if held.parts:
        await audit.note(
            tx, actor, "roster-roles", now, member_id=member_id, county=county, roles=held
        )
    else:
        await audit.note(tx, actor, "roster-no-roles", now, member_id=member_id, county=county)


def role_words(role: Role) -> Words:
    """The role as a spreadsheet names it."""
    return words(f"roster.role-{role.replace('_', '-')}")


def _county(facts: Facts) -> str | None:
    return facts.place.county if facts.place else None


def _of(people: Iterable[Facts], county: str) -> list[Facts]:
    return [facts for facts in people if _county(facts) == county]
