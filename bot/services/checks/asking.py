"""A checker asks for something; an answer, or the nomination said otherwise, brings it back."""

from datetime import date, datetime

from bot.domain.actors import Actor
from bot.domain.checks import UNDECIDED
from bot.domain.contest_rights import Act
from bot.domain.errors import Refusal
from bot.domain.nominations import State
from bot.services import checkers
from bot.services.checks import telling
from bot.services.checks.finding import Seen, see
from bot.services.contests import require_act
from bot.services.nominations import own
from bot.services.nominations.noting import note
from storage import checks, nominations
from storage.base import Tx
from storage.nominations import Nomination


async def to_ask(tx: Tx, actor: Actor, number: int, now: datetime, today: date) -> Seen:
    """While nothing is decided. Raises NotAllowed, Refusal, Stale."""
    seen = await see(tx, actor, number, now, today)
    if seen.nomination.state not in UNDECIDED:
        raise Refusal("checks.decided", number=str(number))
    return seen


async def ask(tx: Tx, actor: Actor, number: int, text: str, now: datetime, today: date) -> Seen:
    """It waits for the answer. Raises NotAllowed, Refusal, Stale."""
    seen = await to_ask(tx, actor, number, now, today)
    kept = await checks.note(tx, number, text, now, account_id=actor.account_id, by_checker=True)
    await nominations.change(tx, number, state=State.RETURNED)
    await note(tx, actor, "nomination-returned", seen.nomination, now)
    await telling.asked(tx, seen.queue.under, seen.nomination, (kept, text), now)
    return await see(tx, actor, number, now, today)


async def to_answer(tx: Tx, actor: Actor, number: int, now: datetime) -> tuple[Nomination, str]:
    """For nominator and nominee, with what was asked last. Raises NotAllowed, Refusal, Stale."""
    under, one = await own(tx, actor, number, now)
    await require_act(tx, actor, under, Act.CHANGE, one)
    if one.state is not State.RETURNED:
        raise Refusal("checks.answered-before", number=str(number))
    notes = (await checks.notes_of(tx, [number])).get(number, [])
    asked = [said.text for said in notes if said.by_checker]
    return one, asked[-1] if asked else ""


async def answer(tx: Tx, actor: Actor, number: int, text: str, now: datetime) -> Nomination:
    """In words alone: what was checked of it stands. Raises NotAllowed, Refusal, Stale."""
    one, _ = await to_answer(tx, actor, number, now)
    await checks.note(tx, number, text, now, account_id=actor.account_id, by_checker=False)
    await nominations.change(tx, number, state=State.ENTERED)
    after = await nominations.get(tx, number)
    assert after is not None  # noqa: S101 - a nomination is never deleted
    await note(tx, actor, "nomination-answered", one, now)
    await checkers.tell_answered(tx, after, now)
    return after
