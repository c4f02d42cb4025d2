"""The list of elderships, corrected: renamed, tagged, merged, new ones."""

from collections.abc import Sequence
from datetime import date, datetime

from bot.domain.actors import Actor, Can, Nationwide
from bot.domain.counties import County
from bot.domain.errors import Refusal, Stale, require
from bot.domain.folding import alphabetical, fold_typed
from bot.domain.reports import NOUN
from bot.domain.tags import TAG_MAX, fits, short_name
from bot.domain.territories import SILENT, Eldership, Municipality, full_name, key
from bot.services import audit, groups, live, places
from storage import accounts, members, mergers, search, territories
from storage.base import Tx

NAME_MAX = 80  # characters, as the database has them


async def counties(tx: Tx, actor: Actor) -> list[tuple[County, str]]:
    """With their names, in alphabetical order. Raises NotAllowed."""
    _require(actor)
    return await places.counties(tx)


async def municipalities(tx: Tx, actor: Actor, county: str) -> list[Municipality]:
    """Those of the county, in alphabetical order. Raises NotAllowed."""
    _require(actor)
    return await places.municipalities(tx, county)


async def elderships(
    tx: Tx, actor: Actor, municipality: str
) -> tuple[Municipality, list[Eldership]]:
    """The municipality and what is in it, in alphabetical order. Raises NotAllowed, Stale."""
    _require(actor)
    return await places.elderships(tx, municipality)


async def find(tx: Tx, actor: Actor, typed: str) -> list[Eldership]:
    """Elderships whose name has all the words that were typed, or begins so. Raises NotAllowed."""
    _require(actor)
    wanted = [word for word in fold_typed(typed).split() if word not in SILENT]
    found = [one for one in await _all(tx) if wanted and _has(key(one.name), wanted)]
    return sorted(found, key=lambda one: alphabetical(one.name))


async def get(tx: Tx, actor: Actor, number: int) -> Eldership:
    """An open eldership. Raises NotAllowed, Stale."""
    _require(actor)
    return await places.eldership(tx, number)


async def has_member(tx: Tx, number: int) -> bool:
    """Whether somebody heads it."""
    return await members.at(tx, number) is not None


async def rename(
    tx: Tx, actor: Actor, number: int, name: str, now: datetime, today: date
) -> Eldership:
    """Give it another name; the former one still leads to it. Raises NotAllowed, Refusal."""
    one, name = await get(tx, actor, number), _named(name)
    if name == one.name:
        return one
    await _check_name(tx, one.municipality, name, number)
    await territories.rename(tx, one, name, today)
    for report_id in await search.soil_eldership(tx, number):
        await live.changed(tx, NOUN, report_id)
    tag = short_name(name)
    if one.tag == short_name(one.name) and await _is_free_tag(tx, one.county, tag, number):
        await territories.retag(tx, number, tag)
    await audit.note(
        tx, actor, "eldership-renamed", now, county=one.county, before=one.name, name=name
    )
    await _tell_groups(tx, number, now)
    return await get(tx, actor, number)


async def retag(tx: Tx, actor: Actor, number: int, tag: str, now: datetime) -> Eldership:
    """Raises NotAllowed, Refusal."""
    one, tag = await get(tx, actor, number), " ".join(tag.split())
    await _check_tag(tx, one.county, tag, number)
    await territories.retag(tx, number, tag)
    await audit.note(tx, actor, "eldership-tagged", now, county=one.county, name=one.name, tag=tag)
    await _tell_groups(tx, number, now)
    return await get(tx, actor, number)


async def add(
    tx: Tx, actor: Actor, municipality: str, name: str, tag: str | None, now: datetime
) -> Eldership:
    """A new eldership; without a tag its short name is one. Raises NotAllowed, Refusal, Stale."""
    there, _ = await elderships(tx, actor, municipality)
    name = _named(name)
    await _check_name(tx, municipality, name, None)
    tag = " ".join((tag or short_name(name)).split())
    await _check_tag(tx, there.county, tag, None)
    number = await territories.add(tx, municipality, name, tag)
    await audit.note(tx, actor, "eldership-added", now, county=there.county, name=name)
    return await get(tx, actor, number)


async def merge(
    tx: Tx, actor: Actor, number: int, into: int, now: datetime, today: date
) -> Eldership:
    """Close it in favour of another of the municipality, which inherits its history.

    Raises NotAllowed, Refusal, Stale.
    """
    one, successor = await mergeable(tx, actor, number, into)
    await mergers.merge(tx, number, into, today)
    await audit.note(
        tx, actor, "eldership-merged", now, county=one.county, name=one.name, into=successor.name
    )
    return successor


async def mergeable(tx: Tx, actor: Actor, number: int, into: int) -> tuple[Eldership, Eldership]:
    """The two, if they can be merged. Raises NotAllowed, Refusal, Stale."""
    one, successor = await get(tx, actor, number), await get(tx, actor, into)
    if one.id == successor.id or one.municipality != successor.municipality:
        raise Stale
    if await has_member(tx, number):
        raise Refusal("territories.has-member", eldership=one.name)
    return one, successor


def _require(actor: Actor) -> None:
    require(actor, Can.KEEP_ROSTER, over=Nationwide())


async def _all(tx: Tx) -> Sequence[Eldership]:
    return await territories.all_elderships(tx)


def _has(name: str, wanted: Sequence[str]) -> bool:
    words = name.split()
    return all(any(word.startswith(one) for word in words) for one in wanted)


def _named(name: str) -> str:
    """In full. Raises Refusal."""
    full = full_name(name)
    if not key(full) or len(full) > NAME_MAX:
        raise Refusal("territories.bad-name", longest=NAME_MAX)
    return full


async def _check_name(tx: Tx, municipality: str, name: str, number: int | None) -> None:
    """No other eldership there is, or was, called so; an import could not tell them apart.

    Raises Refusal.
    """
    inside = {one.id: one for one in await _all(tx) if one.municipality == municipality}
    called = {one.id for one in inside.values() if key(one.name) == key(name)}
    former = await territories.former_names(tx)
    called |= {one.into for one in former if one.into in inside and key(one.name) == key(name)}
    if called - {number}:
        raise Refusal("territories.name-taken", name=name)


async def _check_tag(tx: Tx, county: str, tag: str, number: int | None) -> None:
    if not fits(tag):
        raise Refusal("territories.bad-tag", tag=tag, longest=TAG_MAX)
    if not await _is_free_tag(tx, county, tag, number):
        raise Refusal("territories.tag-taken", tag=tag)


async def _is_free_tag(tx: Tx, county: str, tag: str, number: int | None) -> bool:
    """Whether it fits, and no other eldership of the county has it."""
    others = (one for one in await _all(tx) if one.county == county and one.id != number)
    return fits(tag) and tag.casefold() not in {(one.tag or "").casefold() for one in others}


async def _tell_groups(tx: Tx, number: int, now: datetime) -> None:
    member_id = await members.at(tx, number)
    account_id = await accounts.account_of(tx, member_id) if member_id is not None else None
    if account_id is not None:
        await groups.roster_changed(tx, now, gone=(), changed=[account_id])
