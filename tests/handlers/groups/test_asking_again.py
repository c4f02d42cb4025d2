"""Whoever asks again and again to be let into a group is shown to its lead once a day."""

from tests.grouping import a_lead, bound, link_of
from tests.world import World

CARD = "Nepažįstamas prašo įleisti"


async def test_one_card_a_day(world: World) -> None:
    lead = await a_lead(world)
    chat = await bound(world, lead)
    link, stranger = await link_of(world, chat), world.stranger()

    async def asks() -> int:
        stranger.person.joins_by(link)
        await world.settle()
        return sum(text.startswith(CARD) for text in lead.texts)

    counts = []
    for later in (5, 5, 24 * 60):
        counts.append(await asks())
        stranger.person.withdraws(chat)  # of which bots are not told
        world.clock.advance(minutes=later)
    counts.append(await asks())
    assert counts == [1, 1, 1, 2]
    await lead.taps("Įleisti")
    assert chat.member(stranger.person).is_in
    assert lead.texts[-1].startswith("Įleista")
