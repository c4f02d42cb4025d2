"""The announcement as a draft of news, which the office changes and sends as any other."""

from datetime import datetime

from bot.domain.actors import Actor, Can, Nationwide
from bot.domain.contest_rights import Act
from bot.domain.errors import require
from bot.domain.news import MEDIA_MAX, Content
from bot.domain.reports import State, Visibility
from bot.services import audit, news
from bot.services.audience import EVERYBODY
from bot.services.awards.winning import Award, Awards, awards_of
from bot.services.contests import get, require_act
from bot.services.news import Item, New
from bot.services.news.counting import OF_CONTEST
from storage import news as items
from storage import reports
from storage.base import Tx
from storage.reports import reports as entries


def source_of(contest_id: int) -> str:
    """What is kept of where the item is from: a contest has one announcement."""
    return f"{OF_CONTEST}:{contest_id}"


async def announcement(tx: Tx, contest_id: int) -> Item | None:
    """The draft, or what was sent; None where there is none."""
    found = await items.found(tx, items.news.c.source == source_of(contest_id))
    return found[0] if found else None


async def to_draft(tx: Tx, actor: Actor, contest_id: int, now: datetime) -> Awards:
    """What it is made of. Raises Stale, NotAllowed, Refusal."""
    under = await get(tx, contest_id, now)
    await require_act(tx, actor, under, Act.ANNOUNCE)
    require(actor, Can.BROADCAST, over=Nationwide())
    return await awards_of(tx, under.contest)


async def draft(tx: Tx, actor: Actor, awards: Awards, html: str, now: datetime) -> Item:
    """The one there is, whatever has become of it, or a new one to everybody. Raises NotAllowed."""
    contest = awards.contest
    earlier = await announcement(tx, contest.id)
    if earlier is not None:
        return await news.get(tx, actor, earlier.id)
    content = Content(html, await _photos(tx, awards))
    new = New(content, EVERYBODY, source=source_of(contest.id))
    number = await news.create(tx, actor, new, now)
    await audit.note(tx, actor, "contest-drafted", now, name=contest.name)
    return await news.get(tx, actor, number)


async def _photos(tx: Tx, awards: Awards) -> list[dict[str, str]]:
    """One of each winner, as far as there is one that anybody may see."""
    found = []
    for one in awards.winners:
        photo = await _photo(tx, one)
        if photo is not None and photo not in found:
            found.append(photo)
    return found[:MEDIA_MAX]


async def _photo(tx: Tx, award: Award) -> dict[str, str] | None:
    """Of an entry of the winner's own eldership that the author shows to the public.

    Files of the nomination itself were meant for who judges it.
    """
    shown = await reports.select(
        tx,
        entries.c.id.in_(award.nomination.content.evidence),
        entries.c.eldership_id == award.nomination.eldership_id,
        entries.c.state == State.PUBLISHED,
        entries.c.visibility == Visibility.PUBLIC.code,
        order=(entries.c.id,),
    )
    photos = (
        file
        for one in shown
        if not one.unnamed
        for file in one.content.files
        if file["kind"] == "photo"
    )
    first = next(photos, None)
    return None if first is None else dict(first)
