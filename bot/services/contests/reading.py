"""Which contests there are for somebody, and what they can do in one now."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.actors import Actor, Can, Nationwide
from bot.domain.contest_rights import Act, Part, allowed
from bot.domain.contests import ENDED, Span, State, coming
from bot.domain.errors import NotAllowed, Stale
from bot.domain.nominations import Question
from bot.domain.scores import Level
from bot.services.contests.gate import Under, get, parts_of
from storage import contest_votes, contests
from storage.base import Tx
from storage.contests import Category, Contest

__all__ = ["Category", "Question"]

SITTING = frozenset({Part.JUROR, Part.CHAIR, Part.COUNTY_JUROR, Part.CHECKER})


@dataclass(frozen=True, slots=True)
class Seen:
    """A contest as somebody sees it. `acts`: what they may do in it now."""

    under: Under
    acts: frozenset[Act]
    is_kept: bool  # by them
    sits: bool  # in its jury, or checks

    @property
    def contest(self) -> Contest:
        return self.under.contest


def keeps(actor: Actor) -> bool:
    return actor.may(Can.KEEP_CONTESTS, Nationwide())


async def listed(tx: Tx, actor: Actor) -> list[Contest]:
    """Those under way first, then drafts (of who keeps contests), then what is over."""
    found = [one for one in await contests.found(tx) if _is_for(one, actor)]
    return sorted(found, key=lambda one: (one.state in ENDED, one.state is State.DRAFT, -one.id))


async def see(tx: Tx, actor: Actor, contest_id: int, now: datetime) -> Seen:
    """Raises NotAllowed; Stale for a draft, where somebody does not keep contests."""
    under = await get(tx, contest_id, now)
    if not _is_for(under.contest, actor):
        raise Stale
    parts = await parts_of(tx, actor, under.contest)
    state = under.contest.state
    acts = {act for act in Act if parts & allowed(state, under.phase, act)}
    for act, level in ((Act.VOTE_COUNTY, Level.COUNTY), (Act.VOTE, Level.COUNTRY)):
        if act in acts and not await _votes(tx, actor, contest_id, level):
            acts.discard(act)
    if Act.SEE_RULES not in acts:
        raise NotAllowed("contests.not-yours")
    sits = state is State.FIXED and bool(parts & SITTING)
    return Seen(under, frozenset(acts), keeps(actor), sits)


async def _votes(tx: Tx, actor: Actor, contest_id: int, level: Level) -> bool:
    """Whether there is anything for them to vote on."""
    if actor.member_id is None:
        return False
    return bool(await contest_votes.of_member(tx, contest_id, level, actor.member_id))


def coming_of(under: Under, now: datetime) -> Span | None:
    """The next phase that begins."""
    return coming([one.span for one in under.phases], now)


async def categories(tx: Tx, contest_id: int) -> list[Category]:
    return await contests.categories_of(tx, contest_id)


async def questions(tx: Tx, contest_id: int) -> list[Question]:
    return await contests.questions_of(tx, contest_id)


def _is_for(contest: Contest, actor: Actor) -> bool:
    """What was given up before it was fixed is nobody's any more."""
    if contest.fixed_at is None:
        return contest.state is State.DRAFT and keeps(actor)
    return True
