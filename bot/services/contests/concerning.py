"""What changes of a contest, and whom it concerns: its hours, that it is fixed or called off."""

from datetime import datetime

from bot.domain.actors import Can
from bot.domain.contest_buttons import ManageContest, ShowContest
from bot.domain.contests import Phase
from bot.domain.messages import Rows, Words, tap, words
from bot.domain.nominations import IN_THE_RUN
from bot.domain.preferences import Kind, Less
from bot.services import audience, campaigns, live
from bot.services.audience import EVERYBODY, office
from bot.services.campaigns import Message, To
from bot.services.contests.cards import NOUN, called, subject
from bot.services.contests.gate import Under
from bot.services.contests.keepers import tell_keepers
from bot.services.contests.telling import accounts_of, call_off
from bot.services.nominations import begun
from storage import juries, nominations
from storage.base import Tx


async def moved(  # noqa: PLR0913 - what, why, whom
    tx: Tx,
    under: Under,
    changes: Words,
    why: str | Words,
    *,
    now: datetime,
    members: bool,
    but: int | None = None,
) -> None:
    """Tell everybody concerned but whoever did it; all `members` where they act in it."""
    said = words("contests.told-moved", name=called(under.contest), changes=changes, why=why)
    await _all(tx, under, said, f"moved:{now.timestamp()}", now=now, but=but, members=members)


async def cancelled(tx: Tx, under: Under, why: str, *, now: datetime, but: int) -> None:
    """As `moved`; all members, where they were told that it has begun."""
    said = words("contests.told-cancelled", name=called(under.contest), why=why)
    begun = under.contest.phase is not None
    await call_off(tx, under.contest, now)
    await _all(tx, under, said, "cancelled", now=now, but=but, members=begun)


async def fixed(tx: Tx, under: Under, now: datetime, but: int) -> None:
    """Tell those who keep contests."""
    contest = under.contest
    said = words("contests.told-fixed", name=called(contest))
    rows = ((tap("contests.manage", ManageContest(contest.id)),),)
    await tell_keepers(tx, said, key=f"contest:{contest.id}:fixed", now=now, rows=rows, but=but)


async def ready(tx: Tx, under: Under, now: datetime, but: int) -> int:
    """Ask the board to look at what is put together; how many that is."""
    contest = under.contest
    said = words("contests.told-ready", name=called(contest))
    rows = ((tap("contests.manage", ManageContest(contest.id)),),)
    key = f"contest:{contest.id}:ready:{contest.rev}"
    return await tell_keepers(tx, said, key=key, now=now, rows=rows, can=Can.OPEN_CONTESTS, but=but)


async def concerned(tx: Tx, contest_id: int, now: datetime) -> list[int]:
    """The accounts of who has a nomination, a seat, a draft of one, and of those who keep it."""
    mine = nominations.nominations.c.contest_id == contest_id
    found = await nominations.select(
        tx, mine, nominations.nominations.c.state.in_(list(IN_THE_RUN))
    )
    lines = [one.nominator_id for one in found] + [one.nominee_id for one in found]
    lines += [one.member_id for one in await juries.of_contest(tx, contest_id)]
    writing = await begun(tx, contest_id, now)
    keepers = await office(tx, Can.KEEP_CONTESTS, now)
    return sorted({*await accounts_of(tx, lines, now), *writing, *keepers})


async def _all(  # noqa: PLR0913 - what, whom
    tx: Tx, under: Under, said: Words, what: str, *, now: datetime, but: int | None, members: bool
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
