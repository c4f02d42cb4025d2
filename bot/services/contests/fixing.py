"""From a draft to what nobody can change any more; and calling it off."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any

from bot.domain.actors import Actor, Can, Nationwide
from bot.domain.contest_rights import Act
from bot.domain.contests import Gap, Phase, State, phases, rule_gaps, span_gaps, weight_gaps
from bot.domain.errors import Refusal, Stale, require
from bot.services import audit, live
from bot.services.contests import cards, concerning
from bot.services.contests.gate import Under, get, require_act
from bot.services.contests.keeping import changed, draft, require_votable
from bot.services.contests.moving import FOLLOWING
from bot.services.contests.parting import dismiss
from storage import contests
from storage.base import Tx
from storage.contests import Contest


class Done(Enum):
    FIXED = "fixed"
    ALREADY = "already"  # it was
    CHANGED = "changed"  # since it was seen


@dataclass(frozen=True, slots=True)
class Parts:
    """What it consists of, counted."""

    categories: int
    criteria: int
    questions: int


async def gaps(tx: Tx, under: Under, now: datetime) -> list[Gap]:
    """What keeps it from being fixed."""
    contest = under.contest
    found = [] if contest.text else [Gap.NO_RULES]
    if not await contests.categories_of(tx, contest.id):
        found.append(Gap.NO_CATEGORIES)
    found += weight_gaps(await contests.criteria_of(tx, contest.id))
    found += rule_gaps(contest.rules)
    return found + span_gaps(contest.rules, [one.span for one in under.phases], now)


async def parts(tx: Tx, contest_id: int) -> Parts:
    return Parts(
        len(await contests.categories_of(tx, contest_id)),
        len(await contests.criteria_of(tx, contest_id)),
        len(await contests.questions_of(tx, contest_id)),
    )


async def hand_over(tx: Tx, actor: Actor, contest_id: int, now: datetime) -> int:
    """Ask the board to fix it; how many were told. Raises NotAllowed, Stale, Refusal."""
    under = await draft(tx, actor, contest_id, now)
    if await gaps(tx, under, now):
        raise Refusal("contests.not-ready")
    return await concerning.ready(tx, under, now, actor.account_id)


async def fix(tx: Tx, actor: Actor, contest_id: int, rev: int, now: datetime) -> Done:
    """As it was seen, for good. Raises NotAllowed, Stale; Refusal where something is missing."""
    require(actor, Can.OPEN_CONTESTS, over=Nationwide())
    under = await get(tx, contest_id, now)
    if under.contest.state not in {State.DRAFT, State.CANCELLED}:
        return Done.ALREADY
    under = await draft(tx, actor, contest_id, now)
    await require_act(tx, actor, under, Act.FIX)
    if under.contest.rev != rev:
        return Done.CHANGED
    if await gaps(tx, under, now):
        raise Refusal("contests.not-ready")
    require_votable(tx, under.contest.rules)
    wanted = phases(under.contest.rules)
    spans = [one.span for one in under.phases if one.span.phase in wanted]
    await contests.date_phases(tx, contest_id, spans)
    signed: dict[str, Any] = {"fixed_at": now, "fixed_by": actor.account_id}
    fixed = await changed(tx, under, state=State.FIXED, **signed)
    await audit.note(tx, actor, "contest-fixed", now, name=fixed.name)
    await concerning.fixed(tx, under, now, actor.account_id)
    return Done.FIXED


async def cancel(tx: Tx, actor: Actor, contest_id: int, why: str, now: datetime) -> Contest:
    """Call it off; everybody concerned is told. Raises NotAllowed, Stale, Refusal."""
    require(actor, Can.OPEN_CONTESTS, over=Nationwide())
    under = await get(tx, contest_id, now)
    if under.contest.state is not State.FIXED:
        raise Stale
    await require_act(tx, actor, under, Act.CANCEL)
    await concerning.cancelled(tx, under, why, now=now, but=actor.account_id)
    off = await changed(tx, under, state=State.CANCELLED, why=why)
    await dismiss(tx, contest_id)
    for follow in FOLLOWING:
        await follow(tx, contest_id)
    for phase in Phase:
        await live.finish(tx, cards.NOUN, cards.subject(contest_id, phase), now)
    await audit.note(tx, actor, "contest-cancelled", now, name=off.name, why=why)
    return off
