"""A draft shown to whoever prepares it as it will arrive."""

from dataclasses import replace
from datetime import datetime

from bot.domain.actors import Actor
from bot.domain.calling_buttons import MeetingPreviewButton
from bot.domain.messages import Rows, Words
from bot.services.meetings.announcing import message
from bot.services.meetings.cards import group_card
from bot.services.meetings.counting import count
from bot.services.outbox import tell
from storage.base import Tx
from storage.meetings import Meeting


async def show(tx: Tx, actor: Actor, meeting: Meeting, key: str, now: datetime) -> None:
    """The very cards, once for each key, with buttons that only say what they will do."""
    private = await message(tx, meeting, now.date())
    cards = [(private.said, private.rows)]
    if (await count(tx, meeting, now.date())).groups:
        cards.append(await group_card(tx, meeting, now))
    for number, (said, rows) in enumerate(cards):
        await tell(
            tx,
            actor.account_id,
            said,
            key=f"meeting-preview:{meeting.id}:{number}:{key}",
            now=now,
            rows=_idle(meeting.id, rows),
            media=private.media if number == 0 else (),
        )


async def show_card(  # noqa: PLR0913, PLR0917 - a message, to whoever looks at the meeting
    tx: Tx, actor: Actor, meeting: Meeting, said: Words, rows: Rows, key: str, now: datetime
) -> None:
    """What can be done with it, after what it looks like."""
    await tell(
        tx, actor.account_id, said, key=f"meeting-card:{meeting.id}:{key}", now=now, rows=rows
    )


def _idle(meeting_id: int, rows: Rows) -> Rows:
    idle = MeetingPreviewButton(meeting_id).pack()
    return tuple(tuple(replace(button, data=idle, start=None) for button in row) for row in rows)
