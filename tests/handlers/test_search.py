"""Whatever a member types finds the entry; what nobody may know of it finds nothing."""

import pytest

from bot.domain.reports import Visibility
from bot.services import reviews
from tests.newsroom import actor_of
from tests.practising import published
from tests.world import Someone, World

LINE = "1. Šaligatvių remontas · Alytaus r., Daugų seniūnija"
HEAD = "Geroji patirtis: „{typed}“\nRasta: 1."


@pytest.fixture
async def author(world: World) -> Someone:
    await world.owner.starts()
    return await world.member("Daugų seniūnija")


async def test_a_slip_of_the_finger_is_told(world: World, author: Someone) -> None:
    await published(world, author, "Šaligatvių remontas", done="Plytelės")
    await author.says("/practices šalgatviai")
    assert author.sees == (
        HEAD.format(typed="šalgatviai")
        + "\n\nŽodžio „šalgatviai“ neradau. Gal ieškojote „šaligatvis“?\n"
        + f"{LINE}\n\nKurį įrašą parodyti?"
    )
    await author.says("/practices šaligatvis dviračiams")
    assert author.sees == (
        HEAD.format(typed="šaligatvis dviračiams")
        + "\n\nĮrašo su visais žodžiais nėra, rodau tuos, kuriuose yra dalis jų.\n"
        f"{LINE}\n\nKurį įrašą parodyti?"
    )
    for typed in ("pėsčiųjų takas", "saligatviuose", "daugai", "plytel"):
        await author.says(f"/practices {typed}")
        assert author.sees == f"{HEAD.format(typed=typed)}\n\n{LINE}\n\nKurį įrašą parodyti?"


async def test_an_unnamed_entry_is_not_found_by_whose_it_is(world: World, author: Someone) -> None:
    hidden = {"place": "Salovartės kaimas", "partners": "Klubas Pelkė", "done": "Bandyta"}
    await published(world, author, "Keltas", visibility=Visibility.MEMBERS, unnamed=True, **hidden)
    for typed, count in (("keltas", 1), ("bandyta", 1), ("daugai", 0), ("alytaus", 0)):
        await author.says(f"/practices {typed}")
        assert ("Rasta: 1." in author.sees) is bool(count), typed
    for typed in ("salovartė", "pelkė", "salovarte klubas"):
        await author.says(f"/practices {typed}")
        assert "Nieko neradau" in author.sees, typed


async def test_what_is_withdrawn_is_found_no_more(world: World, author: Someone) -> None:
    number = await published(world, author, "Keltas")
    actor = await actor_of(world, author)
    async with world.app.db.write() as tx:
        await reviews.withdraw(tx, actor, number, "Suklydome", world.clock.now())
    await author.says("/practices keltas")
    assert "Rasta" not in author.sees
