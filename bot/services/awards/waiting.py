"""A result that waits for somebody: who can bring it to its end is asked again each week."""

from datetime import datetime, timedelta

from bot.domain.contest_buttons import OpenAwards, OpenProtocol
from bot.domain.contests import Phase, State
from bot.domain.messages import tap, words
from bot.services.protocols.telling import BOARD, OFFICE, tell_roles
from storage import contests
from storage.base import Tx
from storage.contests import Contest

WEEK = timedelta(weeks=1)


async def remind(tx: Tx, contest: Contest, now: datetime) -> None:
    """The board to confirm the protocol, then the office to announce; by the week, once in each."""
    confirmed = contest.state is State.CONFIRMED
    since = contest.confirmed_at if confirmed else await _ended(tx, contest)
    weeks = 0 if since is None else (now - since) // WEEK
    if weeks < 1:
        return
    step = "announcement" if confirmed else "confirmation"
    way = OpenAwards(contest.id) if confirmed else OpenProtocol(contest.id)
    await tell_roles(
        tx,
        OFFICE if confirmed else BOARD,
        words(f"awards.waits-{step}", contest=contest.name, count=weeks),
        key=f"contest-waits-{step}:{contest.id}:{weeks}",
        now=now,
        rows=((tap(f"awards.do-{step}", way),),),
    )


async def _ended(tx: Tx, contest: Contest) -> datetime | None:
    """When judging was over, and the protocol there to be confirmed."""
    dated = await contests.phases_of(tx, contest.id)
    return next((one.opened_at for one in dated if one.span.phase is Phase.ANNOUNCEMENT), None)
