"""What waits to be decided: for the lead of a county, and for the office."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can, Territory
from bot.domain.errors import require
from bot.domain.messages import words
from bot.domain.reports import UP_AFTER, Level
from bot.domain.reviews import Field, RevisionState, differences
from bot.domain.visibility import reader as reader_of
from bot.services.outbox import tell
from bot.services.reports import cards
from bot.services.reviews import duties
from bot.services.reviews.arriving import arrive
from storage import reports, reviews, territories
from storage.base import Tx
from storage.reports import Report
from storage.reviews import Revision


@dataclass(frozen=True, slots=True)
class Queue:
    """One page, the longest waiting first; how many wait, and how many besides for others.

    `elsewhere` wait for leads of counties; only the office is told how many. `places` are those of
    entries that say whose they are, short.
    """

    page: Sequence[Report]
    count: int
    places: Mapping[int, str]
    elsewhere: int = 0


async def queue(tx: Tx, actor: Actor, page: int, per_page: int, *, every: bool = False) -> Queue:
    """What the actor may decide, without their own; the office's own queue, or `every`."""
    require(actor, Can.REVIEW_REPORTS)
    reader = reader_of(actor)
    which: list[Any] = [reviews.not_of(actor.member_id)]
    if not reader.office:
        which.append(reviews.of_leads(led(actor)))
    elif not every:
        which.append(reviews.at_level(Level.OFFICE))
    found = await reviews.queue(tx, *which, limit=per_page, offset=page * per_page)
    count = await reviews.count_queue(tx, *which)
    names = await territories.municipality_names(tx) if found else {}
    places = {
        one.id: cards.place_of(names[one.municipality], one.eldership)
        for one in found
        if not one.unnamed
    }
    if not reader.office or every:
        return Queue(found, count, places)
    others = (reviews.not_of(actor.member_id), reviews.at_level(Level.COUNTY))
    return Queue(found, count, places, await reviews.count_queue(tx, *others))


def led(actor: Actor) -> list[str]:
    """The counties whose entries the actor may decide about."""
    scopes = {grant.scope for grant in actor.grants if grant.scope}
    return sorted(one for one in scopes if actor.may(Can.REVIEW_REPORTS, Territory(one)))


async def offered_to_reviewers(tx: Tx, report: Report) -> Revision | None:
    """The author's other words for a published entry."""
    return await reviews.open_revision(tx, report.id, RevisionState.WAITING, by_reviewer=False)


async def offered_to_author(tx: Tx, report: Report) -> Revision | None:
    """A reviewer's."""
    return await reviews.open_revision(tx, report.id, RevisionState.WAITING, by_reviewer=True)


async def show(
    tx: Tx, actor: Actor, report: Report, now: datetime, offered: Revision | None = None
) -> bool:
    """Send the reviewer its files and whatever the screen has no room for, once a minute.

    Whether there was any. It can be neither forwarded nor saved: it is not published. Of what is
    `offered` in place of it, the files are sent where they are others.
    """
    await duties.seen(tx, report)
    shown = await cards.shown(tx, report, now.date())
    whole = offered is None and cards.is_long(shown.content)
    files = shown.content.files
    if offered is not None:
        others = Field.FILES in differences(report.content, offered.content)
        files = offered.content.files if others else ()
    if not (files or whole):
        return False
    said = cards.card(shown) if whole else words("reviews.files-of", number=str(report.id))
    key = f"review:{report.id}:read:{now:%Y%m%d%H%M}"
    await tell(tx, actor.account_id, said, key=key, now=now, media=files, protect=True)
    return True


async def rise(tx: Tx, now: datetime, _: ZoneInfo) -> None:
    """What waited for a county's lead for five days waits for the office, which is told once.

    What waits for an author who can answer no more, waits for a reviewer.
    """
    await duties.ask_again(tx, now)
    for report in await reviews.due_up(tx, now - UP_AFTER):
        await reports.change(tx, report.id, level=Level.OFFICE)
        risen = await reports.get(tx, report.id)
        if risen is not None:
            await duties.announce(tx, risen, "late", now)
    for report in await reviews.orphaned(tx, now.date()):
        await arrive(tx, report, now, why="orphaned")
