"""Who is told what of a contest: that a phase begins, that its hours move, that it is called off.

What somebody may not want now waits for the morning, as all that is about contests does.
"""

from collections.abc import Collection
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import sqlalchemy as sa

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
from bot.domain.contests import Counties, Phase, Span
from bot.domain.errors import Stale
from bot.domain.groups import Topic
from bot.domain.juries import Seat
from bot.domain.messages import Button, Rows, Words, tap, words
from bot.domain.nominations import CHECKERS, IN_THE_RUN
from bot.domain.preferences import Kind, Less
from bot.domain.scores import Level
from bot.domain.taps import Tap, as_payload
from bot.services import audience, campaigns, live
from bot.services.audience import EVERYBODY, office
from bot.services.campaigns import Campaign, Message, Subject, To
from bot.services.contests.gate import Under, get
from bot.services.outbox import tell
from storage import contests, drafts, juries, nominations, people
from storage.base import Tx
from storage.contests import Contest
from storage.outbox import Priority

NOUN = "contests"
PHASES = 10  # a card's subject is the contest's number and the phase's, see `subject`
NEW = timedelta(days=1)  # since somebody began, in which they are told; once, by its key
_JUDGING = frozenset({Seat.JUROR, Seat.CHAIR})
FORM = "nominate"  # its drafts have the contest's number at the head of their key


def subject(contest_id: int, phase: Phase) -> int:
    """What the cards in groups are about."""
    return contest_id * PHASES + int(phase)


def called(contest: Contest) -> Words:
    """Its name and year."""
    return words("contests.called", name=contest.name, year=str(contest.year))


# A phase begins


async def opened(tx: Tx, under: Under, span: Span, now: datetime) -> None:
    """Tell whose turn it is; where the phase is over already, only those who keep the contest.

    Jurors are told by `scores`, who knows how much waits for each.
    """
    if not span.covers(now):
        await _missed(tx, under.contest, span, now)
        return
    contest, ends = under.contest, span.closes_at
    match span.phase:
        case phase if of_members(under, phase):
            await _members(tx, contest, span, now)
        case Phase.CHECK:
            await _warn(tx, under, now)
            way = tap("contests.check", OpenChecks(contest.id))
            await _seated(tx, contest, {Seat.CHECKER}, "check", way, until=ends, now=now)
        case Phase.ANNOUNCEMENT:
            await _board(tx, contest, now)


async def _missed(tx: Tx, contest: Contest, span: Span, now: datetime) -> None:
    """The bot slept through all of a phase: nobody could act in it, and people must decide."""
    phase = words(f"contests.phase-{span.phase.code}")
    said = words("contests.told-missed", name=called(contest), phase=phase)
    rows = ((tap("contests.manage", ManageContest(contest.id)),),)
    key = f"contest:{contest.id}:missed-{span.phase.code}"
    for account_id in await office(tx, Can.KEEP_CONTESTS, now):
        await tell(tx, account_id, said, key=key, now=now, rows=rows, about=Kind.DUTIES)


def of_members(under: Under, phase: Phase) -> bool:
    """Whether all members act in the phase, and are told when it begins."""
    if phase is Phase.COUNTY:
        return under.contest.rules.counties is Counties.MEMBERS
    return phase in {Phase.INTAKE, Phase.VOTE}


async def _members(tx: Tx, contest: Contest, span: Span, now: datetime) -> None:
    """Each in private, and a card in each county's group. A campaign: it can be stopped."""
    key = _key(contest, span.phase)
    receivers = await audience.members(tx, EVERYBODY, now.date())
    accounts = [one.started for one in receivers if one.started]
    places = []
    for group in await audience.groups(tx, EVERYBODY):
        where = subject(contest.id, span.phase)
        link = as_payload(ShowContest(contest.id))
        look = Button(words("contests.look"), start=link)
        places.append(
            To(group.chat_id, Topic.NEWS, rows=((look,),), said=group_said(contest, span))
        )
        await live.keep(tx, NOUN, where, group.chat_id, edits=key, county=group.county)
    await campaigns.start(
        tx,
        _message(contest, span),
        [*map(To, accounts), *places],
        key=key,
        noun=NOUN,
        subject=contest.id,
        now=now,
        about=Kind.CONTESTS,
        expires_at=span.closes_at,
    )


async def tell_newcomers(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """Who has just begun to use the bot is told too of what members can do in a contest now."""
    opened = contests.contest_phases.c
    running = sa.select(opened.contest_id).where(
        opened.opened_at <= now, opened.closes_at > now, opened.closed_at.is_(None)
    )
    table = contests.contests.c
    fixed_ = (table.state == contests.State.FIXED, table.id.in_(running))
    for one in await contests.found(tx, *fixed_):
        under = await get(tx, one.id, now)
        dated = None if under.phase is None else under.dated(under.phase)
        if dated is None or dated.opened_at is None or not of_members(under, dated.span.phase):
            continue
        since = max(dated.opened_at, now - NEW)
        for account_id in await people.newcomers(tx, since, now.astimezone(zone).date()):
            message = _message(one, dated.span)
            await tell(
                tx,
                account_id,
                message.said,
                key=_key(one, dated.span.phase),
                now=now,
                rows=message.rows,
                priority=Priority.BROADCAST,
                about=Kind.CONTESTS,
                expires_at=dated.span.closes_at,
            )


def _key(contest: Contest, phase: Phase) -> str:
    return f"contest:{contest.id}:{phase.code}"


def _message(contest: Contest, span: Span) -> Message:
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


def group_said(contest: Contest, span: Span) -> Words:
    return words(f"contests.card-{span.phase.code}", name=called(contest), until=span.closes_at)


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
    for account_id in await office(tx, Can.KEEP_CONTESTS, now):
        key = f"contest:{contest.id}:lacks-checkers"
        await tell(tx, account_id, said, key=key, now=now, rows=rows, about=Kind.DUTIES)


async def _board(tx: Tx, contest: Contest, now: datetime) -> None:
    said = words("contests.opened-announcement", name=called(contest))
    rows = ((tap("contests.to-protocol", OpenProtocol(contest.id)),),)
    key = f"contest:{contest.id}:opened-announcement"
    for account_id in await office(tx, Can.OPEN_CONTESTS, now):
        await tell(tx, account_id, said, key=key, now=now, rows=rows, about=Kind.DUTIES)


# Something changes


async def moved(  # noqa: PLR0913 - what, why, whom
    tx: Tx, under: Under, changes: Words, why: str, *, now: datetime, but: int, sooner: bool
) -> None:
    """Tell everybody concerned but whoever did it.

    What members act in and ends `sooner` than they were told concerns all of them.
    """
    said = words("contests.told-moved", name=called(under.contest), changes=changes, why=why)
    await _all(tx, under, said, f"moved:{now.timestamp()}", now=now, but=but, members=sooner)


async def cancelled(tx: Tx, under: Under, why: str, *, now: datetime, but: int) -> None:
    """As `moved`; all members, where they were told that it has begun."""
    said = words("contests.told-cancelled", name=called(under.contest), why=why)
    begun = under.contest.phase is not None
    await _all(tx, under, said, "cancelled", now=now, but=but, members=begun)


async def fixed(tx: Tx, under: Under, now: datetime, but: int) -> None:
    """Tell those who keep contests."""
    contest = under.contest
    said = words("contests.told-fixed", name=called(contest))
    rows = ((tap("contests.manage", ManageContest(contest.id)),),)
    for account_id in await office(tx, Can.KEEP_CONTESTS, now):
        if account_id != but:
            key = f"contest:{contest.id}:fixed"
            await tell(tx, account_id, said, key=key, now=now, rows=rows, about=Kind.DUTIES)


async def ready(tx: Tx, under: Under, now: datetime, but: int) -> int:
    """Ask the board to look at what is put together; how many that is."""
    contest, count = under.contest, 0
    said = words("contests.told-ready", name=called(contest))
    rows = ((tap("contests.manage", ManageContest(contest.id)),),)
    key = f"contest:{contest.id}:ready:{contest.rev}"
    for account_id in await office(tx, Can.OPEN_CONTESTS, now):
        if account_id != but:
            await tell(tx, account_id, said, key=key, now=now, rows=rows, about=Kind.DUTIES)
            count += 1
    return count


async def concerned(tx: Tx, contest_id: int, now: datetime) -> list[int]:
    """The accounts of who has a nomination, a seat, a draft of one, and of those who keep it."""
    mine = nominations.nominations.c.contest_id == contest_id
    found = await nominations.select(
        tx, mine, nominations.nominations.c.state.in_(list(IN_THE_RUN))
    )
    lines = [one.nominator_id for one in found] + [one.nominee_id for one in found]
    lines += [one.member_id for one in await juries.of_contest(tx, contest_id)]
    begun = [
        account
        for account, key in await drafts.begun(tx, FORM, now)
        if key.partition(":")[0] == str(contest_id)
    ]
    keepers = await office(tx, Can.KEEP_CONTESTS, now)
    return sorted({*await accounts_of(tx, lines, now), *begun, *keepers})


async def accounts_of(tx: Tx, members: Collection[int | None], now: datetime) -> list[int]:
    """Of those of them who pressed Start."""
    known = {one for one in members if one is not None}
    return sorted((await people.started(tx, known, now.date())).values())


async def _all(  # noqa: PLR0913 - what, whom
    tx: Tx, under: Under, said: Words, what: str, *, now: datetime, but: int, members: bool
) -> None:
    rows: Rows = (
        (tap("contests.look", ShowContest(under.contest.id)),),
        (tap("preferences.less", Less(Kind.CONTESTS)),),
    )
    whom = set(await concerned(tx, under.contest.id, now))
    if members:
        found = await audience.members(tx, EVERYBODY, now.date())
        whom |= {one.started for one in found if one.started}
    await campaigns.start(
        tx,
        Message(said, rows),
        [To(one) for one in sorted(whom - {but})],
        key=f"contest:{under.contest.id}:{what}",
        noun=NOUN,
        subject=under.contest.id,
        now=now,
        about=Kind.CONTESTS,
    )
    for phase in Phase:
        await live.changed(tx, NOUN, subject(under.contest.id, phase))


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
