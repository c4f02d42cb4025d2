"""A checker's verdict, and what two of them come to; both can change until the phase is over."""

from datetime import date, datetime

from bot.domain.actors import Actor
from bot.domain.checks import OPEN
from bot.domain.errors import Refusal
from bot.domain.nominations import State, Verdict, decided
from bot.services.checks import telling
from bot.services.checks.finding import Seen, see
from bot.services.nominations.noting import note
from storage import checks, nominations
from storage.base import Tx
from storage.checks import Check
from storage.nominations import Nomination


async def to_say(
    tx: Tx, actor: Actor, number: int, now: datetime, today: date, *, passes: bool = False
) -> Seen:
    """The nomination, where the actor may say now whether it passes.

    Raises NotAllowed, Refusal, Stale.
    """
    seen = await see(tx, actor, number, now, today)
    one = seen.nomination
    if seen.own is None and seen.stand not in OPEN:
        raise Refusal("checks.enough", number=str(number))
    if passes and seen.contest.rules.blind and one.blacked_at is None:
        raise Refusal("checks.black-first", number=str(number))
    return seen


async def say(  # noqa: PLR0913 - as `to_say`
    tx: Tx,
    actor: Actor,
    number: int,
    verdict: Verdict,
    reason: str | None,
    *,
    now: datetime,
    today: date,
) -> Seen:
    """Keep it; who put it forward hears once two have said theirs. Twice is once.

    Raises NotAllowed, Refusal, Stale.
    """
    before = await to_say(tx, actor, number, now, today, passes=verdict is Verdict.PASS)
    own = before.own
    if own is not None and (own.verdict, own.reason) == (verdict, reason):
        return before
    assert actor.member_id is not None  # noqa: S101 - whoever has a seat has a line
    await checks.check(tx, Check(number, actor.member_id, verdict, reason, now))
    await note(tx, actor, "nomination-checked", before.nomination, now)
    await _decide(tx, before.nomination, now)
    return await see(tx, actor, number, now, today)


async def _decide(tx: Tx, before: Nomination, now: datetime) -> None:
    said = (await checks.checks_of(tx, [before.id])).get(before.id, [])
    state = decided([one.verdict for one in said])
    if state is None:
        return
    why = reasons(said) if state is State.FAILED else None
    if (state, why) == (before.state, before.reason):
        return
    await nominations.change(tx, before.id, state=state, reason=why, decided_at=now)
    after = await nominations.get(tx, before.id)
    assert after is not None  # noqa: S101 - a nomination is never deleted
    await note(tx, None, f"nomination-{state}", after, now)
    await telling.decided(tx, after, now)


def reasons(said: list[Check]) -> str:
    """Of all who fail it, each once."""
    found = [one.reason for one in said if one.verdict is Verdict.FAIL and one.reason]
    return "; ".join(dict.fromkeys(found))
