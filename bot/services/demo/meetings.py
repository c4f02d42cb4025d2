"""Meetings of the sandbox: one is to come, one was held, of one the date is being found.

Their days are counted from the sandbox's first start. Nobody is sent anything about them but the
counties' groups, whose cards live: what a newcomer does with them goes on from there.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from secrets import token_hex
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.audience import Audience, AudienceKind
from bot.domain.groups import Topic
from bot.domain.meetings import NOUN, MeetingKind, Rsvp, State, is_over
from bot.domain.messages import Rows, Words
from bot.domain.preferences import Kind
from bot.domain.slots import NOUN as SEARCH
from bot.services import campaigns, live
from bot.services import meetings as service
from bot.services.campaigns import Message, To
from bot.services.demo.days import length, moment
from bot.services.demo.held import plant_held
from bot.services.demo.people import DemoGroup, DemoPerson
from bot.services.demo.searches import plant_search
from bot.services.meetings.announcing import key
from bot.services.meetings.cards import group_card
from bot.services.meetings.who import invitation_of
from bot.services.slots.asking import key as search_key
from bot.services.slots.cards import group_card as search_card
from storage import meetings, reference
from storage.base import Tx
from storage.meetings import Meeting

HUNDRED, SPREAD = 100, 37  # people stand in no order that an answer follows
ANSWERED = timedelta(days=1)  # ago; and a meeting was called three times as long ago
UNTIL = timedelta(days=3)  # before it, who comes is asked no more


async def plant_meetings(
    tx: Tx,
    people: Sequence[DemoPerson],
    found: Sequence[DemoGroup],
    now: datetime,
    zone: ZoneInfo,
) -> None:
    """Whoever a newcomer can be has not answered yet."""
    local = now.astimezone(zone)
    newcomers = {one.id for one in people}
    for row in reference.rows("sandbox_meetings.csv"):
        meeting = await _plant(tx, row, local)
        if meeting.state is State.FINDING:
            await plant_search(tx, meeting, newcomers, local)
            card = await search_card(tx, meeting)
            await _show(tx, meeting, found, card, SEARCH, search_key(meeting), local)
        elif is_over(meeting.state, meeting.ends_at, local):
            await _answer(tx, meeting, row, meeting.announced_at or local)
            await plant_held(tx, meeting, local, zone)
        else:
            await _answer(tx, meeting, row, local - ANSWERED)
            card = await group_card(tx, meeting, local)
            await _show(tx, meeting, found, card, NOUN, key(meeting.id), local)


async def _plant(tx: Tx, row: Mapping[str, str], local: datetime) -> Meeting:
    """Everybody is written down as invited, with the account that a message would have gone to."""
    state = State(row["state"])
    starts = moment(row, local)
    called = min(starts, local) - 3 * ANSWERED
    times: dict[str, Any] = {}
    if state is State.ANNOUNCED:
        times = {"starts_at": starts, "ends_at": starts + length(row), "announced_at": called}
        times["answers_until"] = starts - UNTIL if starts > local else None
    point = {name: float(row[name]) for name in ("latitude", "longitude") if row[name]}
    number = await meetings.add(
        tx,
        state=state,
        kind=MeetingKind[row["kind"].upper()],
        author_id=int(row["author"]),
        title=row["title"],
        place=row["place"],
        agenda=row["agenda"].split("|"),
        capacity=int(row["capacity"]) if row["capacity"] else None,
        audience=_audience(row).as_json(),
        uid=f"{token_hex(12)}@sueiga",
        created_at=called,
        changed_at=called,
        looked_at=local,
        **times,
        **point,
    )
    meeting = await meetings.get(tx, number)
    assert meeting is not None  # noqa: S101 - it was just made
    people = await service.members(tx, meeting, local.date())
    rows = [invitation_of(meeting, one) | {"account_id": one.account_id} for one in people]
    await meetings.invite(tx, rows)
    return meeting


def _audience(row: Mapping[str, str]) -> Audience:
    return Audience(AudienceKind[row["for"].upper()], tuple(row["places"].split()))


async def _answer(tx: Tx, meeting: Meeting, row: Mapping[str, str], when: datetime) -> None:
    """In each hundred so many of those who do not use the bot: they have telephoned."""
    said = row["words"].split("|") if row["words"] else []
    bounds = {Rsvp.COMING: int(row["coming"]), Rsvp.PERHAPS: int(row["perhaps"])}
    bounds[Rsvp.NOT_COMING] = int(row["not_coming"])
    for number, one in enumerate(await meetings.all_invited(tx, meeting.id)):
        answer = _of_hundred(bounds, number * SPREAD % HUNDRED)
        if answer is None or one.account_id is not None:
            continue
        await meetings.mark(
            tx,
            meeting.id,
            one.member_id,
            answer=answer,
            answered_at=when,
            entered_by=meeting.author_id,
            word=said.pop(0) if said and answer is not Rsvp.NOT_COMING else None,
        )


def _of_hundred(bounds: Mapping[Rsvp, int], point: int) -> Rsvp | None:
    for answer, share in bounds.items():
        if point < share:
            return answer
        point -= share
    return None


async def _show(  # noqa: PLR0913, PLR0917 - what of which meeting, where, under which key
    tx: Tx,
    meeting: Meeting,
    found: Sequence[DemoGroup],
    card: tuple[Words, Rows],
    noun: str,
    its_key: str,
    now: datetime,
) -> None:
    """In the groups of its counties: the bot comes into them at its first start."""
    there = [group for group in found if group.county in meeting.audience.which]
    said, rows = card
    for group in there:
        await live.keep(tx, noun, meeting.id, group.id, edits=its_key, county=group.county)
    campaign_id = await campaigns.start(
        tx,
        Message(said, rows),
        [To(group.id, Topic.MEETINGS, rows=rows, said=said) for group in there],
        key=its_key,
        noun=noun,
        subject=meeting.id,
        now=now,
        about=Kind.MEETINGS,
    )
    await meetings.change(tx, meeting.id, campaign_id=campaign_id)
