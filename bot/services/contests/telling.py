"""Who is told what of a contest: that a phase begins, that its hours move, that it is called off.

What somebody may not want now waits for the morning, as all that is about contests does.
"""

from collections.abc import Collection
from datetime import datetime

from bot.domain.actors import Can
from bot.domain.contest_buttons import (
    ManageContest,
    OpenChecks,
    OpenContestVote,
    OpenJury,
    OpenNominate,
    OpenProtocol,
    ShowContest,
)
from bot.domain.contest_keeping_buttons import DatePhase
from bot.domain.contest_votes import LEVELS
from bot.domain.contests import Phase, Span
from bot.domain.groups import Topic
from bot.domain.juries import Seat
from bot.domain.messages import Button, Rows, Words, tap, words
from bot.domain.nominations import CHECKERS
from bot.domain.preferences import Kind, Less
from bot.domain.scores import Level
from bot.domain.taps import Tap, as_payload
from bot.services import audience, campaigns, live
from bot.services.audience import EVERYBODY
from bot.services.campaigns import Message, To
from bot.services.contests.cards import NOUN, called, group_said, subject
from bot.services.contests.gate import Under
from bot.services.contests.keepers import tell_keepers
from bot.services.outbox import tell
from storage import campaigns as storage
from storage import contest_votes, juries, people
from storage.base import Tx
from storage.contests import Contest

_JUDGING = frozenset({Seat.JUROR, Seat.CHAIR})


# A phase begins


async def opened(tx: Tx, under: Under, span: Span, now: datetime) -> None:
    """Tell whose turn it is. Jurors are told by `scores`, who knows how much waits for each."""
    contest, ends = under.contest, span.closes_at
    match span.phase:
        case Phase.INTAKE | Phase.COUNTY | Phase.VOTE:
            await _members(tx, contest, span, now)
        case Phase.CHECK:
            await _warn(tx, under, now)
            way = tap("contests.check", OpenChecks(contest.id))
            await _seated(tx, contest, {Seat.CHECKER}, "check", way, until=ends, now=now)
        case Phase.ANNOUNCEMENT:
            await _board(tx, contest, now)


async def missed(tx: Tx, contest: Contest, span: Span, now: datetime) -> None:
    """The bot slept through all of a phase: those who keep it are to move it, and asked daily."""
    phase = words(f"contests.phase-{span.phase.code}")
    said = words("contests.told-missed", name=called(contest), phase=phase)
    rows = (
        (tap("contests.redate", DatePhase(contest.id, span.phase)),),
        (tap("contests.manage", ManageContest(contest.id)),),
    )
    key = f"contest:{contest.id}:missed-{span.phase.code}:{now.date()}"
    await tell_keepers(tx, said, key=key, now=now, rows=rows)


async def _members(tx: Tx, contest: Contest, span: Span, now: datetime) -> None:
    """Each in private, and a card in each county's group. A campaign: it can be stopped.

    Of a vote only those who have one, and their counties; nobody where there are none.
    """
    receivers = await audience.members(tx, EVERYBODY, now.date())
    groups = await audience.groups(tx, EVERYBODY)
    if span.phase in LEVELS:
        voters = await contest_votes.voters(tx, contest.id, LEVELS[span.phase])
        if not voters:
            return
        receivers = [one for one in receivers if one.member_id in voters]
        groups = [one for one in groups if one.county in {None, *voters.values()}]
    accounts = [one.started for one in receivers if one.started]
    places = []
    for group in groups:
        where = subject(contest.id, span.phase)
        link = as_payload(ShowContest(contest.id))
        look = Button(words("contests.look"), start=link)
        places.append(
            To(group.chat_id, Topic.NEWS, rows=((look,),), said=group_said(contest, span))
        )
        await live.keep(
            tx, NOUN, where, group.chat_id, edits=key(contest, span), county=group.county
        )
    await campaigns.start(
        tx,
        to_members(contest, span),
        [*map(To, accounts), *places],
        key=key(contest, span),
        noun=NOUN,
        subject=contest.id,
        now=now,
        about=Kind.CONTESTS,
        expires_at=span.closes_at,
    )


async def reword(tx: Tx, contest: Contest, span: Span) -> None:
    """Members whom the beginning of a phase has not reached yet read its new hours."""
    for one in await storage.under_way(tx):
        if one.key == key(contest, span):
            await campaigns.say(tx, one.id, to_members(contest, span))


async def call_off(tx: Tx, contest: Contest, now: datetime) -> None:
    """What waits to be sent of the contest to many is not true any more."""
    for one in await storage.under_way(tx):
        if (one.noun, one.subject) == (NOUN, contest.id):
            await campaigns.cancel(tx, one.id, now)


def key(contest: Contest, span: Span) -> str:
    """Of the campaign, and of what newcomers are told: nobody is told twice."""
    return f"contest:{contest.id}:{span.phase.code}"


def to_members(contest: Contest, span: Span) -> Message:
    """What members get who can do something now."""
    match span.phase:
        case Phase.INTAKE:
            way: Tap = OpenNominate()
        case Phase.COUNTY:
            way = OpenContestVote(contest.id, Level.COUNTY)
        case _:
            way = OpenContestVote(contest.id, Level.COUNTRY)
    rows: Rows = (
        (tap(f"contests.go-{span.phase.code}", way),),
        (tap("contests.look", ShowContest(contest.id)),),
        (tap("preferences.less", Less(Kind.CONTESTS)),),
    )
    return Message(said_of(contest, span), rows)


def said_of(contest: Contest, span: Span) -> Words:
    return words(f"contests.opened-{span.phase.code}", name=called(contest), until=span.closes_at)


async def _seated(  # noqa: PLR0913 - to whom, what, until when
    tx: Tx,
    contest: Contest,
    seats: Collection[Seat],
    what: str,
    way: Button,
    *,
    until: datetime | None,
    now: datetime,
) -> None:
    found = [one for one in await juries.of_contest(tx, contest.id) if one.seat in seats]
    said = words(f"contests.opened-{what}", name=called(contest), until=until)
    rows = ((way,), (tap("contests.look", ShowContest(contest.id)),))
    key = f"contest:{contest.id}:opened-{what}"
    for account_id in await accounts_of(tx, [one.member_id for one in found], now):
        await tell(
            tx,
            account_id,
            said,
            key=key,
            now=now,
            rows=rows,
            about=Kind.DUTIES,
            expires_at=until,
        )


async def lacking(tx: Tx, under: Under) -> list[Words]:
    """Who is still missing to check and judge it."""
    seats = [one.seat for one in await juries.of_contest(tx, under.contest.id)]
    checkers = sum(one is Seat.CHECKER for one in seats)
    jurors = sum(one in _JUDGING for one in seats)
    found = []
    if checkers < CHECKERS:
        found.append(words("contests.lacks-checkers", there=checkers, least=CHECKERS))
    if jurors < under.contest.rules.scores:
        least = under.contest.rules.scores
        found.append(words("contests.lacks-jurors", there=jurors, least=least))
    return found


async def _warn(tx: Tx, under: Under, now: datetime) -> None:
    """Tell those who keep it that the check has begun without enough checkers.

    How many jurors are missing, and for which nominations, `protocols` says.
    """
    contest = under.contest
    missing = [one for one in await lacking(tx, under) if one.id == "contests.lacks-checkers"]
    if not missing:
        return
    said = words("contests.told-lacking", name=called(contest), what=missing[0])
    rows = ((tap("contests.jury", OpenJury(contest.id)),),)
    key = f"contest:{contest.id}:lacks-checkers"
    await tell_keepers(tx, said, key=key, now=now, rows=rows)


async def _board(tx: Tx, contest: Contest, now: datetime) -> None:
    said = words("contests.opened-announcement", name=called(contest))
    rows = ((tap("contests.to-protocol", OpenProtocol(contest.id)),),)
    key = f"contest:{contest.id}:opened-announcement"
    await tell_keepers(tx, said, key=key, now=now, rows=rows, can=Can.OPEN_CONTESTS)


async def accounts_of(tx: Tx, members: Collection[int | None], now: datetime) -> list[int]:
    """Of those of them who pressed Start."""
    known = {one for one in members if one is not None}
    return sorted((await people.started(tx, known, now.date())).values())
