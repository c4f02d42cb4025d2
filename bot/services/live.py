"""Cards in groups that show how something stands, and are edited in place as it changes."""

import logging
from collections.abc import Sequence
from datetime import datetime

from bot.domain.campaigns import Does
from bot.domain.failures import NOT_MADE
from bot.domain.live import CARD_EVERY, GROUP_EVERY, UNSENT_EVERY, due_at
from bot.domain.messages import Rows, Words
from bot.services.outbox import tell
from storage import live, outbox
from storage.base import Tx
from storage.live import Card
from storage.outbox import WAITING, Earlier, State

__all__ = [
    "Card",
    "again",
    "came_to",
    "changed",
    "drop",
    "due",
    "finish",
    "keep",
    "lies",
    "reopen",
    "show",
]

log = logging.getLogger(__name__)

NEVER_COMES = frozenset(
    {State.UNREACHABLE, State.FAILED, State.DECLINED, State.EXPIRED, State.CANCELLED}
)


async def keep(
    tx: Tx, noun: str, subject: int, chat_id: int, *, edits: str, county: str | None = None
) -> None:
    """From now on the message of that key shows how the subject stands; before it has left too.

    `edits` is the `key` of its `tell`, or of its campaign. `county` is a county group's own: the
    card has its line. Only groups have live cards: in private so many edits would take the pace
    from everything else. Raises ValueError for a person.
    """
    if chat_id > 0:
        raise ValueError("a private chat has no live card")
    await live.put(tx, noun, subject, chat_id, edits, county)


async def changed(tx: Tx, noun: str, subject: int) -> None:
    """None of its cards is right any more. Cheap, to be called for every vote."""
    await live.soil(tx, noun, subject)


async def finish(tx: Tx, noun: str, subject: int, now: datetime) -> None:
    """Nothing changes any more: each card is edited once more, at once, and then never again."""
    await live.close(tx, noun, subject, now - CARD_EVERY)


async def reopen(tx: Tx, noun: str, subject: int) -> None:
    """What was finished changes again."""
    await live.reopen(tx, noun, subject)


async def due(tx: Tx, now: datetime) -> tuple[list[Card], datetime | None]:
    """Cards that may be edited now, longest shown first; when to ask for the others."""
    cards = await live.waiting(tx)
    if not cards:
        return [], None
    group_at = await live.shown_since(tx, now - GROUP_EVERY)
    at = {
        card.key: due_at(card.shown_at, group_at.get(card.chat_id), now, final=card.final)
        for card in cards
    }
    later = [moment for moment in at.values() if moment > now]
    ready = [card for card in cards if at[card.key] <= now]
    left = await _left(tx, ready)
    if len(left) < len(ready):
        later.append(now + UNSENT_EVERY)
    return left, min(later, default=None)


async def _left(tx: Tx, cards: Sequence[Card]) -> list[Card]:
    """Without those whose message is still to leave: in quiet hours that is all night."""
    found = await outbox.earlier(tx, {card.message for card in cards})
    return [card for card in cards if not _waits(found.get(card.message), card)]


async def again(tx: Tx, card: Card) -> Card | None:
    """The card as it is in this transaction; None where it has been shown meanwhile."""
    found = await live.get(tx, *card.key)
    return found if found is not None and found.dirty else None


async def lies(tx: Tx, card: Card) -> Earlier | None:
    """The card's message as it lies in the group; None where it cannot be edited, or not yet.

    An edit that waits is taken out: another one comes in its place. Where the message will never
    be there, the card is given up.
    """
    found = (await outbox.earlier(tx, [card.message])).get(card.message)
    if found is None or _is_lost(found, card):
        await _give_up(tx, card.chat_id, card.edits, "its message was not sent")
        return None
    if _waits(found, card) or await outbox.supersede(tx, card.chat_id, card.message):
        return None
    return found


async def show(
    tx: Tx, card: Card, earlier: Earlier, said: Words, rows: Rows, now: datetime
) -> None:
    """Queue the edit that makes it right. Its files stay."""
    await tell(
        tx,
        card.chat_id,
        said,
        key=f"live:{card.noun}:{card.subject}:{card.rev}",
        now=now,
        rows=rows,
        media=earlier.media,
        edits=card.edits,
        does=Does.EDIT,
    )
    await live.shown(tx, card, now)


async def drop(tx: Tx, card: Card, why: str) -> None:
    """It is edited no more."""
    await _give_up(tx, card.chat_id, card.edits, why)


async def came_to(tx: Tx, chat_id: int, edits: str, state: State, error: str | None) -> None:
    """What became of an edit of the message; most are of no card.

    One in doubt is made anew: an edit may arrive twice. A message that cannot be edited (deleted,
    too old, in a group that put the bot out) is not sent anew unasked.
    """
    key = edits.removesuffix(f":{chat_id}")
    if state is State.UNCERTAIN:
        await live.missed(tx, chat_id, key)
    elif state in NEVER_COMES and not (error or "").startswith(NOT_MADE):
        await _give_up(tx, chat_id, key, error or state)


def _waits(earlier: Earlier | None, card: Card) -> bool:
    """Whether its message has not left, or not all of it."""
    if earlier is None or _is_lost(earlier, card):
        return False
    return earlier.state in WAITING or not earlier.message_ids


def _is_lost(earlier: Earlier, card: Card) -> bool:
    """Nobody will ever know which message it is.

    Of one in doubt the sender may still decide that it goes once more; not when all is over.
    """
    if earlier.message_ids:
        return False
    if earlier.state is State.UNCERTAIN:
        return card.final
    return earlier.state not in WAITING


async def _give_up(tx: Tx, chat_id: int, edits: str, why: str) -> None:
    if await live.drop(tx, chat_id, edits):
        log.warning("a card in group %s (%s) is live no longer: %s", chat_id, edits, why)
