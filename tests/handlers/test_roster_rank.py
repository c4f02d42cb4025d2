"""A spreadsheet gives nobody more rights than whoever sends it has."""

import pytest

from bot.domain.actors import Role
from storage import privacy, roles
from tests.world import Someone, World

HEAD = "Vardas ir pavardė;Seniūnija;Savivaldybė;Pareigos;Telegram ID"
ABOVE = ": šiai eilutei reikia didesnių teisių nei Jūsų."


@pytest.fixture
async def editor(world: World) -> Someone:
    someone = await world.member("Daugų seniūnija")
    await world.give(someone, Role.EDITOR)
    return someone


async def sends(someone: Someone, *lines: str) -> str:
    await someone.sends_document("sarasas.csv", "\n".join([HEAD, *lines]).encode())
    await someone.taps("Įrašyti")
    return someone.sees


async def directors(world: World) -> list[int]:
    async with world.app.db.read() as tx:
        return await roles.holders(tx, Role.DIRECTOR, world.clock.now().date(), "")


async def test_an_editor_does_not_become_the_director(world: World, editor: Someone) -> None:
    line = f"Redaktorius;Daugų seniūnija;Alytaus r. sav.;direktorius;{editor.id}"
    assert (await sends(editor, line)).startswith(f"Redaktorius{ABOVE}")
    assert await directors(world) == []


async def test_nor_by_another_account(world: World, editor: Someone) -> None:
    director, second = await world.member("Simno seniūnija"), world.stranger()
    await world.give(director, Role.DIRECTOR)
    own = f"Redaktorius;Daugų seniūnija;Alytaus r. sav.;;{editor.id}"
    theirs = f"Direktorė;Simno seniūnija;Alytaus r. sav.;;{second.id}"
    assert (await sends(editor, own, theirs)).startswith(f"Direktorė{ABOVE}")
    assert await directors(world) == [director.id]
    async with world.app.db.read() as tx:
        assert await privacy.member_of(tx, second.id) is None


async def test_leads_are_named_by_the_office(world: World, editor: Someone) -> None:
    line = f"Redaktorius;Daugų seniūnija;Alytaus r. sav.;viceprezidentas;{editor.id}"
    assert (await sends(editor, line)).startswith("Įrašyta.")
