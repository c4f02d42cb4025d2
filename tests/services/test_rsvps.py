"""Whom to write to about a meeting: one query, by what each answered."""

from bot.domain.meetings import Rsvp
from bot.services import rsvps
from storage import accounts, meetings
from tests.convener import ZONE, announced
from tests.world import World

PLACES = (
    "Daugų",
    "Veisiejų",
    "Leipalingio",
    "Seirijų",
    "Krosnos",
    "Miroslavo",
    "Alovės",
    "Raitininkų",
)
ANSWERS = (*Rsvp, Rsvp.COMING, Rsvp.COMING)  # by the number in the roster; the last says nothing


async def test_who_waits_declines_or_is_gone_is_no_participant(either_world: World) -> None:
    world = either_world
    people = [await world.member(f"{one} seniūnija") for one in PLACES]
    number = await announced(world)
    async with world.app.db.write() as tx:
        for member_id, answer in enumerate(ANSWERS, 1):
            await meetings.mark(tx, number, member_id, answer=answer)
        await accounts.unlink(tx, people[5].id)
    await people[6].leaves_the_association()
    async with world.app.db.write() as tx:
        await rsvps.keep(tx, world.clock.now(), ZONE)
        left = await meetings.is_invited(tx, number, 7)
    assert left is not None
    assert left.answer is None
    today = world.clock.now().date()
    async with world.app.db.read() as tx:
        found = {
            asked.__name__: {one.member_id for one in await asked(tx, number, today)}
            for asked in (
                rsvps.participants,
                rsvps.concerned,
                rsvps.waiting,
                rsvps.declined,
                rsvps.answered,
                rsvps.unanswered,
            )
        }
        written_to = rsvps.accounts(await rsvps.participants(tx, number, today))
    assert found == {
        "participants": {1, 6},
        "concerned": {1, 2, 6},
        "waiting": {4, 5},
        "declined": {3},
        "answered": {1, 2, 3, 4, 5, 6},
        "unanswered": {8},
    }
    assert written_to == [people[0].id]
