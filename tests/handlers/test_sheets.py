"""Invitations on paper: made when they are sent, and by nobody else's right."""

import sqlalchemy as sa

from bot.domain.files import Invitations
from storage.tables import metadata
from tests.signing import lead, line, link_in
from tests.world import Someone, World


async def sheet(inviting: Someone) -> Invitations:
    """Order the sheet of Alytaus r. and catch what is to be printed."""
    world, caught = inviting.world, []
    delivery = world.app.delivery

    async def made(document: object) -> bytes:
        caught.append(document)
        return b"%PDF-1.4"

    delivery._papers._make = made
    await inviting.says("kvietimas")
    await inviting.taps(inviting.buttons[0][0])
    await inviting.taps("🖨 Lapas (PDF)")
    await inviting.taps("Parengti lapą")
    return caught[-1]


async def test_a_sheet_for_a_municipality(world: World) -> None:
    inviting, _, _ = await lead(world), await line(world), await line(world, "Alovės seniūnija")
    await inviting.says("kvietimas")
    await inviting.taps("Alytaus r. (2)")
    await inviting.taps("🖨 Lapas (PDF)")
    assert inviting.sees == (
        "Kvietimų lapas: Alytaus rajono savivaldybė\n"
        "Jame bus 2 kvietimai su QR kodais. Galios 60 d.\n"
        "Dėmesio: iki šiol šiems žmonėms duotos nuorodos nebegalios."
    )
    await inviting.taps("Parengti lapą")
    assert inviting.sees.startswith("Alytaus rajono savivaldybė: lape 2 kvietimai.")
    assert inviting.messages[-1].media is not None


async def test_a_printed_code_lets_in_and_is_kept_nowhere(world: World) -> None:
    inviting, _, _ = await lead(world), await line(world), await line(world, "Alovės seniūnija")
    printed = await sheet(inviting)
    assert [one.place for one in printed.people] == ["Alovės seniūnija", "Daugų seniūnija"]
    codes = [one.url.rpartition("_")[2] for one in printed.people]
    async with world.app.db.read() as tx:
        kept = [
            str(tuple(row))
            for table in metadata.sorted_tables
            for row in await tx.execute(sa.select(table))
        ]
    assert [row for row in kept if any(code in row for code in codes)] == []
    world.clock.advance(days=59)
    guest = world.stranger()
    guest.person.follows(printed.people[0].url)
    await world.settle()
    assert "Alovės seniūnija" in guest.sees


async def test_a_second_tap_is_the_same_sheet(world: World) -> None:
    inviting, _ = await lead(world), await line(world)
    first = await sheet(inviting)
    before = len(inviting.messages)
    await inviting.sends_data("sz:3")
    assert inviting.messages[before:][0].plain.startswith("Rengiu failą")
    assert len(inviting.messages) == before + 1
    guest = world.stranger()
    guest.person.follows(first.people[0].url)
    await world.settle()
    assert "Daugų seniūnija" in guest.sees


async def test_a_sheet_ends_links_given_before(world: World) -> None:
    inviting, _ = await lead(world), await line(world)
    await inviting.says("kvietimas")
    await inviting.taps("Alytaus r. (1)")
    await inviting.taps("Daugų")
    link = link_in(inviting.sees)
    await sheet(inviting)
    guest = world.stranger()
    guest.person.follows(link)
    await world.settle()
    assert guest.sees.startswith("Vietoj šio kvietimo")
