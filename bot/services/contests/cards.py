"""What groups see of a contest, and what it is called; its cards show how it stands."""

from datetime import datetime

from bot.domain.actors import Can
from bot.domain.contest_buttons import ShowContest
from bot.domain.contests import Phase, Span
from bot.domain.errors import Stale
from bot.domain.messages import Button, Rows, Words, words
from bot.domain.taps import as_payload
from bot.services.campaigns import Campaign, Subject
from storage import contests
from storage.base import Tx
from storage.contests import Contest

NOUN = "contests"
PHASES = 10  # a card's subject is the contest's number and the phase's, see `subject`


def subject(contest_id: int, phase: Phase) -> int:
    """What the cards in groups are about."""
    return contest_id * PHASES + int(phase)


def called(contest: Contest) -> Words:
    """Its name and year."""
    return words("contests.called", name=contest.name, year=str(contest.year))


def group_said(contest: Contest, span: Span) -> Words:
    return words(f"contests.card-{span.phase.code}", name=called(contest), until=span.closes_at)


async def live_card(
    tx: Tx,
    which: int,
    _county: str | None,
    _now: datetime,
) -> tuple[Words, Rows]:
    """For a group's card as it is edited. Raises LookupError."""
    contest_id, number = divmod(which, PHASES)
    contest = await contests.get(tx, contest_id)
    if contest is None:
        raise LookupError(f"contest {contest_id}")
    link = as_payload(ShowContest(contest.id))
    rows: Rows = ((Button(words("contests.look"), start=link),),)
    if contest.state is contests.State.CANCELLED:
        return words("contests.card-cancelled", name=called(contest)), rows
    dated = await contests.phases_of(tx, contest.id)
    found = next((one for one in dated if one.span.phase is Phase(number)), None)
    if found is None:
        raise LookupError(f"phase {number}")
    if found.closed_at is not None:
        return words(f"contests.card-over-{found.span.phase.code}", name=called(contest)), rows
    return group_said(contest, found.span), rows


async def steered(tx: Tx, campaign: Campaign) -> Subject:
    """What is sent to members, for whoever would stop it. Raises Stale."""
    contest = await contests.get(tx, campaign.subject)
    if contest is None:
        raise Stale
    return Subject(title=called(contest), needs=Can.KEEP_CONTESTS)
