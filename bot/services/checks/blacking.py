"""What a blind jury reads: made of the texts as they are now, by the words that are hidden.

It is seen by a checker before a nomination passes, and made once more for all when the check ends.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from bot.domain.actors import Actor
from bot.domain.checks import Wording, blacked, wording_of
from bot.domain.contest_rights import Act
from bot.domain.errors import Refusal
from bot.services.checks.finding import Seen, see
from bot.services.contests import require_act
from bot.services.nominations.noting import note
from storage import nominations, territories
from storage.base import Tx
from storage.nominations import Nomination


@dataclass(frozen=True, slots=True)
class Preview:
    """`left`: what the jury reads, see `blacked`."""

    seen: Seen
    left: dict[str, Any]
    wording: Wording


async def preview(tx: Tx, actor: Actor, number: int, now: datetime, today: date) -> Preview:
    """Raises NotAllowed, Refusal, Stale."""
    seen = await see(tx, actor, number, now, today)
    await require_act(tx, actor, seen.queue.under, Act.BLACK_OUT)
    if not seen.contest.rules.blind:
        raise Refusal("checks.not-blind")
    wording = wording_of(seen.nomination.blacked)
    return Preview(seen, await made(tx, seen.nomination, wording), wording)


async def hide(
    tx: Tx, actor: Actor, number: int, typed: str, now: datetime, today: date
) -> Preview:
    """These words too, in all their cases. Raises NotAllowed, Refusal, Stale."""
    return await _reword(tx, actor, number, lambda one: one.hide(typed), now=now, today=today)


async def reveal(
    tx: Tx, actor: Actor, number: int, typed: str, now: datetime, today: date
) -> Preview:
    """These words, as they are spelled. Raises NotAllowed, Refusal, Stale."""
    return await _reword(tx, actor, number, lambda one: one.reveal(typed), now=now, today=today)


async def approve(
    tx: Tx, actor: Actor, number: int, rev: int, now: datetime, today: date
) -> Preview:
    """Nothing of it tells whose it is. Raises NotAllowed, Refusal, Stale."""
    found = await preview(tx, actor, number, now, today)
    one = found.seen.nomination
    if one.blacked_at is not None and one.blacked == found.left:
        return found
    if one.rev != rev:
        raise Refusal("checks.black-changed", number=str(number))
    await nominations.mark(
        tx, number, blacked=found.left, blacked_at=now, blacked_by=actor.member_id
    )
    await note(tx, actor, "nomination-blacked", one, now)
    return await preview(tx, actor, number, now, today)


async def made(tx: Tx, one: Nomination, wording: Wording) -> dict[str, Any]:
    """Without the names of whoever put it forward, of whoever is, and of their places."""
    people = await nominations.concerned(tx, [one.nominator_id, one.nominee_id])
    places = [
        *(await territories.names_of(tx, [one.eldership_id])).values(),
        (await territories.municipality_names(tx)).get(one.municipality),
    ]
    named = [text for who in people.values() for text in (who.name, who.eldership)]
    return blacked(one.content, [name for name in [*named, *places] if name], wording)


async def _reword(
    tx: Tx,
    actor: Actor,
    number: int,
    change: Callable[[Wording], Wording],
    *,
    now: datetime,
    today: date,
) -> Preview:
    """Whoever looked at it before looks again."""
    before = await preview(tx, actor, number, now, today)
    wording = change(before.wording)
    if wording == before.wording:
        return before
    left = await made(tx, before.seen.nomination, wording)
    await nominations.change(tx, number, blacked=left, blacked_at=None, blacked_by=None)
    return await preview(tx, actor, number, now, today)
