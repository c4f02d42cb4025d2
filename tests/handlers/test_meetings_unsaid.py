"""What waits to be said of a meeting and is true no more: nobody is told."""

from datetime import timedelta

from bot.domain.actors import Role
from bot.domain.meetings import Rsvp
from bot.domain.slots import ChooseSlot, MarkSlot, Suits
from bot.services import changes, slots
from storage import roles
from storage import slots as table
from tests.convener import ZONE, actor_of, announced, county_lead, meeting_of, until
from tests.handlers.test_rsvps_line import say
from tests.handlers.test_slots import FIRST, SECOND, asked
from tests.people import member_of
from tests.world import Someone, World

HOUR = timedelta(hours=1)
SEARCH, PROPOSED, OFFER = "Ieškome tinkamos datos", "pasiūlytas dar vienas laikas", "Atsirado vieta"


async def night(world: World) -> None:
    await until(world, world.clock.now().astimezone(ZONE).replace(hour=23, minute=0))


async def morning(world: World) -> None:
    for _ in range(2):
        await world.tick(hours=5)


def heard(someone: Someone, words: str) -> int:
    return sum(words in text for text in someone.texts)


async def off_and_on(world: World, lead: Someone, number: int, *, on: bool) -> None:
    actor, now = await actor_of(world, lead), world.clock.now()
    async with world.app.db.write() as tx:
        await changes.cancel(tx, actor, number, "Pūga", now, ZONE)
        if on:
            await changes.resume(tx, actor, number, None, now, ZONE)
    await world.settle()


async def test_a_seat_is_not_offered_after_the_meeting_was_called_off(world: World) -> None:
    lead = await county_lead(world)
    one, two = await world.member(), await world.member("Alovės seniūnija")
    first, second = [await announced(world, by=lead, capacity=1) for _ in range(2)]
    for number in (first, second):
        await say(one, number)
        await say(two, number)
    await night(world)
    for number in (first, second):
        await say(one, number, Rsvp.NOT_COMING)
    await off_and_on(world, lead, first, on=False)
    await off_and_on(world, lead, second, on=True)
    await morning(world)
    assert heard(two, OFFER) == 1  # of the one that is on again


async def test_who_declines_a_seat_before_it_was_offered_aloud_hears_no_more_of_it(
    world: World,
) -> None:
    one, two = await world.member(), await world.member("Alovės seniūnija")
    number = await announced(world, capacity=1)
    await say(one, number)
    await say(two, number)
    await night(world)
    await say(one, number, Rsvp.NOT_COMING)
    await say(two, number, Rsvp.NOT_COMING)
    await morning(world)
    assert heard(two, OFFER) == 0


async def test_a_seat_is_not_kept_beyond_an_earlier_start(world: World) -> None:
    lead = await county_lead(world)
    one, two = await world.member(), await world.member("Alovės seniūnija")
    number = await announced(world, by=lead, capacity=1)
    await say(one, number)
    await say(two, number)
    await say(one, number, Rsvp.NOT_COMING)
    seen, now = changes.standing(await meeting_of(world, number)), world.clock.now()
    span = now + 5 * HOUR, now + 7 * HOUR
    async with world.app.db.write() as tx:
        await changes.move(tx, await actor_of(world, lead), number, span, None, seen, now, ZONE)
    await world.settle()
    assert heard(two, "Vieta laikoma Jums iki lapkričio 24 d.") == 1
    assert heard(two, "Vieta laikoma Jums iki lapkričio 23 d., pirmadienio, 12 val. 30 min.") == 1


async def test_a_search_that_is_over_asks_nobody_in_the_morning(world: World) -> None:
    lead = await county_lead(world)
    one, two = await world.member(), await world.member("Alovės seniūnija")
    number = await asked(world, lead)
    async with world.app.db.read() as tx:
        first, second = await table.of(tx, number)
    for slot in (first, second):
        await two.sends_data(MarkSlot(slot.id, Suits.YES).pack())
    await night(world)
    now, span = world.clock.now(), (FIRST + 3 * HOUR, FIRST + 4 * HOUR)
    async with world.app.db.write() as tx:
        await slots.propose(tx, await actor_of(world, one), number, *span, now, now.date())
    late = await world.member("Leipalingio seniūnija")
    await world.tick(minutes=1)
    await lead.sends_data(ChooseSlot(first.id).pack())
    await morning(world)
    assert [heard(someone, PROPOSED) for someone in (two, lead)] == [0, 0]
    assert (heard(late, SEARCH), heard(late, "Kada: 2026 m. gruodžio 3 d.")) == (0, 1)


async def test_a_search_follows_who_leaves_and_who_comes(world: World) -> None:
    lead = await county_lead(world)
    one, gone = await world.member(), await world.member("Alovės seniūnija")
    number = await asked(world, lead)
    async with world.app.db.read() as tx:
        first, second = await table.of(tx, number)
    await gone.sends_data(MarkSlot(first.id, Suits.YES).pack())
    await gone.leaves_the_association()
    await world.tick(minutes=1)
    now, span = world.clock.now(), (FIRST + 3 * HOUR, FIRST + 4 * HOUR)
    async with world.app.db.write() as tx:
        await slots.propose(tx, await actor_of(world, one), number, *span, now, now.date())
        third = (await table.of(tx, number))[1]
    await world.settle()
    assert heard(gone, PROPOSED) == 0
    for slot in (first, second, third):
        await one.sends_data(MarkSlot(slot.id, Suits.YES).pack())
    assert heard(lead, "Visi pažymėjo") == 1
    await until(world, SECOND + 3 * 24 * HOUR)
    late = await world.member("Leipalingio seniūnija")
    for _ in range(2):
        await world.tick(hours=1)
    assert heard(late, SEARCH) == 0


async def test_who_called_it_and_may_no_more_hears_of_it_no_more(world: World) -> None:
    lead, member = await county_lead(world), await world.member()
    number, found = await announced(world, by=lead), await asked(world, lead)
    following = await county_lead(world)
    async with world.app.db.write() as tx:
        former = await member_of(tx, world, lead)
        await roles.revoke_member(tx, former, Role.COUNTY_LEAD, "LT-AL")
        times = await table.of(tx, found)
    before = len(lead.messages)
    for slot in times:
        await member.sends_data(MarkSlot(slot.id, Suits.YES).pack())
    await off_and_on(world, world.owner, number, on=False)
    assert len(lead.messages) == before
    assert [text.splitlines()[0] for text in following.texts[-2:]] == [
        "Visi pažymėjo, kada galėtų dalyvauti susitikime „Alytaus apskrities seniūnų sueiga“.",
        "📅 Alytaus apskrities seniūnų sueiga",
    ]
