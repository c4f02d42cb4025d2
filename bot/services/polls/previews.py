"""A draft shown to its author as it will arrive."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor
from bot.domain.asking_buttons import PollPreviewButton
from bot.domain.messages import Rows, Words
from bot.domain.polls import Question
from bot.services.outbox import tell
from bot.services.polls.cards import card_media, group_card, private_card
from bot.services.polls.counting import closes_at, count, parts
from storage import polls
from storage.base import Tx
from storage.polls import Poll


async def show(tx: Tx, actor: Actor, poll: Poll, key: str, now: datetime, zone: ZoneInfo) -> None:
    """The very cards, once for each key, with buttons that only say what they will do."""
    counted = await count(tx, poll, now.date())
    meant = replace(poll, closes_at=await closes_at(tx, poll, now, zone))
    cards = [await private_card(tx, meant, now.date())]
    if counted.groups:
        county = counted.groups[0].county
        cards.append(await group_card(tx, meant, county, now, parts(counted)))
    media = card_media(poll, await polls.questions_of(tx, poll.id))
    for number, (said, rows) in enumerate(cards):
        await tell(
            tx,
            actor.account_id,
            said,
            key=f"poll-preview:{poll.id}:{number}:{key}",
            now=now,
            rows=_idle(poll.id, rows),
            media=media,
        )


async def show_first(  # noqa: PLR0913, PLR0917 - a message, to whoever looks at the poll
    tx: Tx, actor: Actor, question: Question, said: Words, rows: Rows, key: str, now: datetime
) -> None:
    """The first question of a questionnaire, as it is put."""
    await tell(
        tx,
        actor.account_id,
        said,
        key=f"poll-preview:{question.poll_id}:first:{key}",
        now=now,
        rows=rows,
        media=question.media,
    )


async def show_card(  # noqa: PLR0913, PLR0917 - a message, to whoever looks at the poll
    tx: Tx, actor: Actor, poll: Poll, said: Words, rows: Rows, key: str, now: datetime
) -> None:
    """What can be done with it, after what it looks like."""
    await tell(tx, actor.account_id, said, key=f"poll-card:{poll.id}:{key}", now=now, rows=rows)


def _idle(poll_id: int, rows: Rows) -> Rows:
    idle = PollPreviewButton(poll_id).pack()
    return tuple(tuple(replace(button, data=idle, start=None) for button in row) for row in rows)
