"""Whoever has not answered is reminded; who begins to use the bot meanwhile gets the card too."""

from collections.abc import Collection
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.asking import remind_at
from bot.domain.messages import tap, words
from bot.domain.poll_buttons import AnswerPoll
from bot.domain.preferences import How, Kind, Less
from bot.services import courtesy, reminders
from bot.services.outbox import tell
from bot.services.polls.cards import card_media, private_card
from storage import asking, polls
from storage.base import Tx
from storage.outbox import Priority
from storage.polls import Poll


def key(poll_id: int) -> str:
    """Of its campaign, its cards („poll:12:<chat>“), its reminders and its ballots."""
    return f"poll:{poll_id}"


async def set_reminders(
    tx: Tx, poll: Poll, account_ids: Collection[int], since: datetime, now: datetime, zone: ZoneInfo
) -> None:
    """At half time and before the end, for these; `since` is when they were asked, or hear anew.

    An answer cancels them: `reminders.cancel(tx, account_id, key(poll.id))`. Whoever wants no polls
    in private is not reminded of one.
    """
    closes_at = poll.closes_at
    if not poll.reminds or closes_at is None:
        return
    wanted = await courtesy.wishes(tx, account_ids, [Kind.POLLS]) if account_ids else {}
    await reminders.remind_all(
        tx,
        [one for one, wishes in wanted.items() if wishes[Kind.POLLS].how is not How.OFF],
        words("polls.reminder", title=poll.title, until=closes_at),
        subject=key(poll.id),
        at=lambda quiet: remind_at(since, closes_at, quiet, zone),
        event=closes_at,
        now=now,
        zone=zone,
        rows=((tap("polls.answer", AnswerPoll(poll.id)),),),
    )


async def set_anew(tx: Tx, poll: Poll, now: datetime, zone: ZoneInfo) -> None:
    """The deadline is another one: for those who have not answered."""
    await reminders.cancel_all(tx, key(poll.id))
    waiting = {
        one.account_id
        for one in await polls.all_asked(tx, poll.id)
        if one.account_id is not None and not one.answered
    }
    await set_reminders(tx, poll, waiting, now, now, zone)


async def invite_newcomers(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """Whoever a poll asks and could not be written to when it began gets its card, once.

    So does whoever has another account now; the former one hears no more of it.
    """
    today = now.astimezone(zone).date()
    for poll_id, member_id, account_id in await asking.strangers(tx, now, today):
        await polls.mark(tx, poll_id, member_id, account_id=None)
        await reminders.cancel(tx, account_id, key(poll_id))
    for one in await asking.newcomers(tx, now, today):
        poll = await polls.get(tx, one.poll_id)
        if poll is None:
            continue
        await polls.mark(tx, poll.id, one.member_id, account_id=one.account_id)
        if one.answered:
            continue
        said, rows = await private_card(tx, poll, today)
        await tell(
            tx,
            one.account_id,
            said,
            key=key(poll.id),
            now=now,
            rows=(*rows, (tap("preferences.less", Less(Kind.POLLS)),)),
            media=card_media(poll, await polls.questions_of(tx, poll.id)),
            priority=Priority.BROADCAST,
            about=Kind.POLLS,
            expires_at=poll.closes_at,
        )
        await set_reminders(tx, poll, [one.account_id], now, now, zone)
