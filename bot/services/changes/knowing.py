"""What those who answered know of a meeting, where changes of it follow each other."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.changes import Standing, What, news
from bot.services import rsvps
from bot.services.changes.saying import standing
from bot.services.rsvps import Receiver
from storage import changes, meetings
from storage.base import Tx
from storage.changes import Change
from storage.meetings import Invited, Meeting


@dataclass(frozen=True, slots=True)
class Knows:
    """A member's answer, and `it`, the meeting as they know it: `missed` changes are not heard."""

    row: Invited
    it: Standing
    missed: int

    def has_answered(self, change: Change) -> bool:
        """Since it was made, that is."""
        return self.row.answered_at is not None and self.row.answered_at > change.made_at


async def known(
    tx: Tx, meeting: Meeting, people: Sequence[Receiver], change: Change, earlier: Sequence[Change]
) -> dict[int, Knows]:
    """Of each member as what they know it: the last changes may not have reached them.

    Who has answered since, saw it as it was then.
    """
    rows = {one.member_id: one for one in await meetings.all_invited(tx, meeting.id)}
    knows = {one.member_id: Knows(rows[one.member_id], change.was, 0) for one in people}
    left = {one.member_id: one.account_id for one in people}
    for depth, before in enumerate(earlier, 1):
        if before.campaign_id is None:
            break
        unsaid, wholly = await changes.unsaid(tx, before.campaign_id)
        left = {
            member_id: account_id
            for member_id, account_id in left.items()
            if (wholly if account_id is None else account_id in unsaid)
            and not knows[member_id].has_answered(before)
        }
        knows |= {one: Knows(rows[one], before.was, depth) for one in left}
    return knows


async def ask_again(tx: Tx, meeting: Meeting, now: datetime, zone: ZoneInfo) -> None:
    """Whoever has not answered since the last change of which they heard is to answer again."""
    people = await rsvps.answered(tx, meeting.id, now.astimezone(zone).date())
    rows = {one.member_id: one for one in await meetings.all_invited(tx, meeting.id)}
    earlier = await changes.of_meeting(tx, meeting.id)
    as_it_is = standing(meeting)
    asked = {
        one.member_id: is_stale(Knows(rows[one.member_id], as_it_is, 0), meeting, earlier)
        for one in people
    }
    await changes.ask_again(tx, meeting.id, asked)


def is_stale(one: Knows, meeting: Meeting, earlier: Sequence[Change]) -> bool:
    """Whether the answer is to be given again."""
    if news(one.it, standing(meeting)):
        return True
    heard = earlier[one.missed :]
    return any(
        before.what is not What.CANCELLED and not one.has_answered(before) for before in heard
    )


async def merged(
    tx: Tx, change: Change, earlier: Sequence[Change], knows: Mapping[int, Knows]
) -> Change:
    """Earlier changes of which nobody heard are as if they had not been."""
    for depth, before in enumerate(earlier, 1):
        if before.campaign_id is None or any(one.missed < depth for one in knows.values()):
            break
        if not (await changes.unsaid(tx, before.campaign_id))[1]:
            break
        await changes.alter(tx, before.id, undone=True)
        change = replace(change, was=before.was)
    await changes.alter(tx, change.id, was=change.was.as_json())
    return change
