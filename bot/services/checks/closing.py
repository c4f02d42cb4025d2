"""What the check asks for when it begins and when it ends."""

from collections import Counter
from datetime import datetime

from bot.domain.checks import UNDECIDED, wording_of
from bot.domain.nominations import CHECKERS, State
from bot.services.checks import reminding, telling
from bot.services.checks.blacking import made
from bot.services.checks.finding import decks_of
from bot.services.contests import Under
from bot.services.nominations.noting import note
from storage import nominations
from storage.base import Tx
from storage.nominations import nominations as table


async def open_(tx: Tx, under: Under, now: datetime) -> None:
    """Whoever keeps the contest hears at once where two checkers are not to be had."""
    decks = await decks_of(tx, under.contest, now.date())
    able = Counter(one.id for some in decks.values() for one in some)
    waiting = (table.c.contest_id == under.contest.id, table.c.state.in_(sorted(UNDECIDED)))
    lacking = sum(able[one.id] < CHECKERS for one in await nominations.select(tx, *waiting))
    if lacking:
        await telling.few(tx, under, lacking, now)


async def close(tx: Tx, under: Under, now: datetime) -> None:
    """What nobody decided stays in: nobody drops out for what checkers left undone.

    The protocol says so. A blind jury gets all texts without names, also where no checker looked.
    """
    ours = table.c.contest_id == under.contest.id
    for one in await nominations.select(tx, ours, table.c.state.in_(sorted(UNDECIDED))):
        await nominations.change(tx, one.id, state=State.PASSED, reason=None, decided_at=now)
        after = await nominations.get(tx, one.id)
        assert after is not None  # noqa: S101 - a nomination is never deleted
        await note(tx, None, "nomination-unchecked", after, now)
        await telling.decided(tx, after, now, unchecked=True)
    if under.contest.rules.blind:
        for one in await nominations.select(tx, ours, table.c.state == State.PASSED):
            left = await made(tx, one, wording_of(one.blacked))
            await nominations.mark(tx, one.id, blacked=left)
    await reminding.drop(tx, under.contest.id)
