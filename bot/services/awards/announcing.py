"""The announcement has left: the contest is announced, and each nominee gets what is theirs.

The clock looks whether it has, so that a kill between the two loses nothing.
"""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.campaigns import State as CampaignState
from bot.domain.contest_buttons import OpenAwards, OpenProtocol, SeeStandings
from bot.domain.contests import Phase, State
from bot.domain.messages import Rows, Words, tap, words
from bot.domain.outcomes import Outcome
from bot.domain.preferences import Kind
from bot.domain.protocol_buttons import File
from bot.services import audit, campaigns, protocols
from bot.services.awards import waiting
from bot.services.awards.drafting import announcement
from bot.services.awards.letters import comments_of, put
from bot.services.awards.ordering import PAPER
from bot.services.awards.winning import Award, Awards, awards_of
from bot.services.contests import parting
from bot.services.outbox import paper, tell
from bot.services.protocols.telling import OFFICE, tell_roles
from storage import awards as table
from storage import contests
from storage.base import Tx
from storage.contests import Contest

NUMBERS = 12  # of nominations that a message names one by one
_JUDGED = (contests.contests.c.state == State.FIXED) & (
    contests.contests.c.phase == Phase.ANNOUNCEMENT.code
)
_ENDING = (contests.contests.c.state == State.CONFIRMED) | _JUDGED


async def announce_sent(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """Every contest whose announcement somebody may have read by now; ask for what others wait."""
    now = now.astimezone(zone)
    for one in await contests.found(tx, _ENDING):
        if one.state is State.CONFIRMED and await _has_left(tx, one):
            await _announce(tx, one, now)
        else:
            await waiting.remind(tx, one, now)


async def _has_left(tx: Tx, contest: Contest) -> bool:
    """Not while it waits, nor where it was called off before anything of it had left."""
    item = await announcement(tx, contest.id)
    if item is None or item.campaign_id is None:
        return False
    campaign = await campaigns.get(tx, item.campaign_id)
    if campaign is None:
        return False
    if campaign.state is CampaignState.DONE:
        return True
    so_far = await campaigns.progress(tx, campaign.id)
    return so_far.total > so_far.waiting + so_far.count(Outcome.CANCELLED)


async def _announce(tx: Tx, contest: Contest, now: datetime) -> None:
    if not await table.announced(tx, contest.id, now):
        return
    awards = await awards_of(tx, contest)
    await audit.note(tx, None, "contest-announced", now, name=contest.name, hash=awards.hash)
    comments = await comments_of(tx, awards)
    for one in awards.each:
        if one.reader is not None:
            await _write(tx, contest.id, one, one.reader, put(awards, one, comments), now)
    minutes = paper(protocols.PAPER, contest=contest.id, file=File.PDF.code)
    await parting.part(tx, contest, "announced", now, [minutes])
    await _tell_office(tx, awards, now)


async def _write(tx: Tx, contest: int, award: Award, to: int, said: Words, now: datetime) -> None:
    """A letter, and a file of its own: where that cannot be made, the letter arrives all the same.

    Who was nominated twice gets both.
    """
    number = award.nomination.id
    rows: Rows = (
        (
            tap("awards.results", SeeStandings(contest)),
            tap("awards.protocol", OpenProtocol(contest)),
        ),
    )
    key, about = f"award-letter:{number}", Kind.CONTESTS
    await tell(tx, to, said, key=key, now=now, rows=rows, about=about)
    words_of = words("awards.your-diploma" if award.won else "awards.your-thanks")
    file = paper(PAPER, contest=contest, nomination=number)
    key = f"award-paper:{number}"
    await tell(tx, to, words_of, key=key, now=now, media=[file], about=about)


async def _tell_office(tx: Tx, awards: Awards, now: datetime) -> None:
    contest, unreached = awards.contest, awards.unreached
    written = len(awards.each) - len(unreached)
    said = words("awards.announced", contest=contest.name, written=str(written))
    if unreached:
        numbers = ", ".join(map(str, unreached[:NUMBERS]))
        numbers += "…" if len(unreached) > NUMBERS else ""
        said = words(
            "awards.announced-but", contest=contest.name, written=str(written), numbers=numbers
        )
    rows: Rows = ((tap("awards.open", OpenAwards(contest.id)),),)
    await tell_roles(tx, OFFICE, said, key=f"awards:{contest.id}", now=now, rows=rows)
