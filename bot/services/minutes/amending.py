"""What those who were there propose to amend, and what becomes of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain import minutes as rules
from bot.domain.actors import Actor
from bot.domain.errors import Refusal, Stale
from bot.domain.meeting_buttons import ReadMinutes
from bot.domain.messages import Words, tap, words
from bot.domain.minutes import AMENDMENTS_MAX, Item, Part, Verdict
from bot.domain.minutes_buttons import OpenAmendment
from bot.domain.preferences import Kind
from bot.services import attendance, chairs
from bot.services.meetings import Mine
from bot.services.minutes.reading import Page, read
from bot.services.minutes.writing import kept_by, one_of
from bot.services.outbox import tell
from storage import minutes, people
from storage.base import Tx
from storage.minutes import Amendment

__all__ = ["Amendment"]


async def amendable(tx: Tx, actor: Actor, meeting_id: int, now: datetime, zone: ZoneInfo) -> Page:
    """Minutes that the actor may propose to amend. Raises NotAllowed, Stale, Refusal."""
    page = await read(tx, actor, meeting_id, now, zone)
    if page.record.is_final:
        raise Refusal("minutes.amending-over", title=page.mine.meeting.title)
    if not page.may_amend:
        raise Refusal("minutes.amending-others", title=page.mine.meeting.title)
    return page


async def propose(  # noqa: PLR0913, PLR0917 - who, to what, what
    tx: Tx,
    actor: Actor,
    meeting_id: int,
    item_id: int | None,
    text: str,
    now: datetime,
    zone: ZoneInfo,
) -> None:
    """To an item, or something else; whoever keeps the minutes is told.

    Raises NotAllowed, Stale, Refusal.
    """
    page = await amendable(tx, actor, meeting_id, now, zone)
    if item_id is not None:
        one_of(page.record.items, item_id)
    member_id = actor.member_id or 0
    waiting = await minutes.amendments_of(tx, meeting_id, Verdict.OPEN)
    if sum(one.member_id == member_id for one in waiting) >= AMENDMENTS_MAX:
        raise Refusal("minutes.amendments-many", most=AMENDMENTS_MAX)
    number = await minutes.amend(
        tx,
        meeting_id=meeting_id,
        item_id=item_id,
        member_id=member_id,
        text=text,
        created_at=now,
    )
    meeting = page.mine.meeting
    said = words("minutes.amendment-came", title=meeting.title, text=text)
    rows = ((tap("minutes.look-amendment", OpenAmendment(meeting_id, number)),),)
    for account_id in await chairs.accounts(tx, meeting, now.astimezone(zone)):
        key = f"amendment:{number}"
        await tell(tx, account_id, said, key=key, now=now, rows=rows, about=Kind.DUTIES)


async def waiting(
    tx: Tx, actor: Actor, meeting_id: int, now: datetime
) -> tuple[Mine, Sequence[Amendment]]:
    """Those of published minutes, for whoever decides them. Raises NotAllowed, Stale, Refusal."""
    mine, kept = await kept_by(tx, actor, meeting_id, now)
    if kept is None or kept.state not in rules.PUBLISHED:
        raise Stale
    return mine, await minutes.amendments_of(tx, meeting_id)


async def one(
    tx: Tx, actor: Actor, meeting_id: int, amendment_id: int, now: datetime
) -> tuple[Mine, Amendment, Item | None]:
    """With the item it is about. Raises NotAllowed, Stale, Refusal."""
    mine, found = await waiting(tx, actor, meeting_id, now)
    amendment = next((each for each in found if each.id == amendment_id), None)
    if amendment is None:
        raise Stale
    of = None
    if amendment.item_id is not None:
        of = one_of(await minutes.items_of(tx, meeting_id), amendment.item_id)
    return mine, amendment, of


@dataclass(frozen=True, slots=True)
class Seen:
    """An amendment for whoever decides; `who` proposed it, empty where nothing is left of them."""

    amendment: Amendment
    item: Item | None
    who: str
    decidable: bool


async def look(tx: Tx, actor: Actor, meeting_id: int, amendment_id: int, now: datetime) -> Seen:
    """Raises NotAllowed, Stale, Refusal."""
    _, found, of = await one(tx, actor, meeting_id, amendment_id, now)
    kept = await minutes.get(tx, meeting_id)
    is_open = kept is not None and rules.takes_amendments(kept.state, kept.amend_until, now)
    named = await people.named(tx, [found.member_id])
    who = named[0].label if named else ""
    return Seen(found, of, who, is_open and found.state is Verdict.OPEN)


async def decidable(
    tx: Tx, actor: Actor, meeting_id: int, amendment_id: int, now: datetime
) -> tuple[Mine, Amendment, Item | None]:
    """One that waits, while minutes can still be changed. Raises NotAllowed, Stale, Refusal."""
    mine, found, of = await one(tx, actor, meeting_id, amendment_id, now)
    kept = await minutes.get(tx, meeting_id)
    if kept is None or not rules.takes_amendments(kept.state, kept.amend_until, now):
        raise Refusal("minutes.amending-over", title=mine.meeting.title)
    if found.state is not Verdict.OPEN:
        raise Refusal("minutes.amendment-decided", title=mine.meeting.title)
    return mine, found, of


async def accept(  # noqa: PLR0913, PLR0917 - who, which, the text as it shall be
    tx: Tx,
    actor: Actor,
    meeting_id: int,
    amendment_id: int,
    part: Part,
    text: str,
    now: datetime,
) -> None:
    """`text` takes the place of what the item has; what is about something else is added below.

    Raises NotAllowed, Stale, Refusal.
    """
    mine, found, of = await decidable(tx, actor, meeting_id, amendment_id, now)
    if of is None:
        items = await minutes.items_of(tx, meeting_id)
        await minutes.add_item(
            tx, meeting_id=meeting_id, position=len(items) + 1, title="", **{part.code: text}
        )
    else:
        await minutes.change_item(tx, of.id, **{part.code: text})
    await _decide(tx, actor, found, Verdict.ACCEPTED, None, now)
    said = words("minutes.amendment-accepted", title=mine.meeting.title, text=found.text)
    await _answer(tx, found, said, now)


async def decline(
    tx: Tx, actor: Actor, meeting_id: int, amendment_id: int, why: str, now: datetime
) -> None:
    """Raises NotAllowed, Stale, Refusal."""
    mine, found, _ = await decidable(tx, actor, meeting_id, amendment_id, now)
    await _decide(tx, actor, found, Verdict.DECLINED, why, now)
    said = words("minutes.amendment-declined", title=mine.meeting.title, text=found.text, why=why)
    await _answer(tx, found, said, now)


async def _decide(
    tx: Tx, actor: Actor, found: Amendment, state: Verdict, why: str | None, now: datetime
) -> None:
    await minutes.decide(
        tx, found.id, state=state, why=why, decided_by=actor.account_id, decided_at=now
    )
    kept = await minutes.get(tx, found.meeting_id)
    if kept is not None:
        await minutes.change(tx, found.meeting_id, rev=kept.rev + 1)


async def _answer(tx: Tx, found: Amendment, said: Words, now: datetime) -> None:
    """To whoever proposed it."""
    rows = ((tap("minutes.read", ReadMinutes(found.meeting_id)),),)
    for account_id in await attendance.accounts(tx, [found.member_id], now.date()):
        key = f"amendment-decided:{found.id}"
        await tell(tx, account_id, said, key=key, now=now, rows=rows, about=Kind.MEETINGS)
