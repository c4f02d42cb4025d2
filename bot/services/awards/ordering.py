"""Diplomas and letters of thanks as files: for the office all, for a nominee the own one."""

from datetime import datetime

from bot.domain.actors import Actor
from bot.domain.contest_rights import Act, allowed
from bot.domain.errors import Stale
from bot.domain.messages import Words, words
from bot.domain.nominations import State as NominationState
from bot.services import audit
from bot.services.awards.letters import letter
from bot.services.awards.winning import Awards, awards_of
from bot.services.contests import get, parts_of, require_act
from bot.services.contests.reading import keeps
from bot.services.outbox import paper, tell
from storage import nominations
from storage.base import Tx

PAPER = "award"  # what makes the file


async def order_all(tx: Tx, actor: Actor, contest_id: int, now: datetime) -> Awards:
    """As one file. Raises Stale, NotAllowed, Refusal."""
    awards = await to_hand_out(tx, actor, contest_id, now)
    await audit.note(tx, actor, "contest-awards", now, name=awards.contest.name)
    said = words("awards.file-all", contest=awards.contest.name)
    await _send(tx, actor, said, contest_id, 0, now)
    return awards


async def order(tx: Tx, actor: Actor, number: int, now: datetime) -> Awards:
    """That of one nomination. Raises Stale, NotAllowed, Refusal."""
    awards = await _of_one(tx, actor, number, now)
    if awards.of(number).nomination.nominee_id != actor.member_id:
        name = awards.contest.name
        await audit.note(tx, actor, "contest-award", now, name=name, number=str(number))
    said = words("awards.file-one", number=str(number), contest=awards.contest.name)
    await _send(tx, actor, said, awards.contest.id, number, now)
    return awards


async def ordered(tx: Tx, actor: Actor, contest_id: int, number: int, now: datetime) -> Awards:
    """What goes into the file now; `number` 0: all. Raises Stale, NotAllowed, Refusal."""
    if not number:
        return await to_hand_out(tx, actor, contest_id, now)
    return await _of_one(tx, actor, number, now)


async def to_hand_out(tx: Tx, actor: Actor, contest_id: int, now: datetime) -> Awards:
    """Raises Stale, NotAllowed, Refusal."""
    under = await get(tx, contest_id, now)
    await require_act(tx, actor, under, Act.HAND_OUT)
    return await awards_of(tx, under.contest)


async def reread(tx: Tx, actor: Actor, number: int, now: datetime) -> tuple[Awards, Words]:
    """The letter, for the nominee. Raises Stale, NotAllowed."""
    awards = await _own(tx, actor, number, now)
    if awards is None:
        raise Stale
    return awards, await letter(tx, awards, awards.of(number))


async def _of_one(tx: Tx, actor: Actor, number: int, now: datetime) -> Awards:
    awards = await _own(tx, actor, number, now)
    if awards is None:
        one = await nominations.get(tx, number)
        if one is None or not keeps(actor):
            raise Stale
        awards = await to_hand_out(tx, actor, one.contest_id, now)
    awards.of(number)
    return awards


async def _own(tx: Tx, actor: Actor, number: int, now: datetime) -> Awards | None:
    """None where it is not the actor's, or not announced yet."""
    one = await nominations.get(tx, number)
    if one is None or one.state is not NominationState.PASSED:
        return None
    under = await get(tx, one.contest_id, now)
    mine = await parts_of(tx, actor, under.contest, one)
    may = mine & allowed(under.contest.state, under.phase, Act.READ_LETTER)
    return await awards_of(tx, under.contest) if may else None


async def _send(
    tx: Tx, actor: Actor, said: Words, contest_id: int, number: int, now: datetime
) -> None:
    """Once a minute is enough."""
    key = f"award-file:{contest_id}:{number}:{now:%Y-%m-%dT%H:%M}"
    file = paper(PAPER, contest=contest_id, nomination=number)
    await tell(tx, actor.account_id, said, key=key, now=now, media=[file])
