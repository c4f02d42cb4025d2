"""The association's settings: the owners change them, everybody else is refused."""

from collections.abc import Iterator

import pytest
import sqlalchemy as sa

from bot.domain import settings as register
from bot.domain.actors import Role
from bot.domain.settings import INVITATION_DAYS, SETTINGS, Kind, Setting
from bot.services.settings import value
from bot.telegram.pages import PER_PAGE
from handlers.settings import ChooseSetting, OpenAssociation, OpenGroup, OpenSetting, ResetSetting
from storage.audit import audit
from tests.world import Someone, World

OPEN = OpenAssociation().pack()
INVITATIONS = OpenSetting(INVITATION_DAYS.number).pack()


async def now(world: World) -> int:
    async with world.app.db.read() as tx:
        return int(await value(tx, INVITATION_DAYS))


async def noted(world: World) -> list[tuple[int, str]]:
    async with world.app.db.read() as tx:
        found = await tx.execute(sa.select(audit.c.account_id, audit.c.verb).order_by(audit.c.id))
        return [(account, verb) for account, verb in found]


async def pages(owner: Someone) -> list[str]:
    """The lines of the whole list."""
    lines = []
    for page in range(-(-len(SETTINGS) // PER_PAGE)):
        await owner.sends_data(OpenAssociation(page).pack())
        lines += owner.sees.splitlines()
    return lines


async def test_an_owner_sees_every_setting_with_its_default(world: World) -> None:
    owner = world.owner
    await owner.starts()
    await owner.says("asociacijos nustatymai")
    assert owner.sees.startswith("Asociacijos nustatymai\nKiek galioja kvietimas: 14 dienų\n")
    await owner.taps("Kiek galioja kvietimas")
    assert owner.sees == (
        "Kiek galioja kvietimas\n"
        "Kiek laiko nuo išsiuntimo asmenine kvietimo nuoroda galima prisijungti.\n"
        "Dabar: 14 dienų\n"
        "Numatyta: 14 dienų\n"
        "Parašykite sveiką skaičių nuo 1 iki 90."
    )
    assert owner.buttons == [["‹ Nustatymai"]]


async def test_a_value_is_typed_and_holds_at_once_also_after_a_restart(world: World) -> None:
    owner = world.owner
    await owner.starts()
    await owner.sends_data(INVITATIONS)
    await world.restart()
    await owner.says("dvi savaitės")
    assert owner.sees == (
        "Parašykite sveiką skaičių nuo 1 iki 90.\n\n"
        "Asociacijos nustatymas\n"
        "Parašykite naują reikšmę."
    )
    await owner.says("21 diena")
    assert owner.sees.startswith(
        "Įrašyta. Kiek galioja kvietimas: 21 diena.\n\n"
        "Asociacijos nustatymai\n"
        "Kiek galioja kvietimas: 21 diena (numatyta: 14 dienų)\n"
    )
    assert await now(world) == 21
    assert await noted(world) == [(owner.id, "setting")]


async def test_back_to_the_default_and_twice_is_once(world: World) -> None:
    owner = world.owner
    await owner.starts()
    await owner.sends_data(INVITATIONS)
    await owner.says("7")
    await owner.sends_data(INVITATIONS)
    reset = await owner.taps("Grąžinti numatytąją")
    await owner.taps_again(reset)
    assert owner.sees.startswith("Taip jau yra. Kiek galioja kvietimas: 14 dienų.\n")
    assert await now(world) == 14
    assert await noted(world) == [(owner.id, "setting")] * 2


async def test_those_of_one_group_have_a_list_of_their_own(world: World) -> None:
    """For each kind of meeting it is said by itself when those who come are reminded."""
    owner = world.owner
    await owner.starts()
    name = "Priminimai apie susitikimus"
    assert f"{name}: prieš 7 d., 1 d., 2 val." in await pages(owner)
    await owner.sends_data(OpenGroup(0).pack())
    assert (owner.sees.split("\n\n")[0].splitlines(), owner.buttons[0], owner.buttons[-1]) == (
        [
            name,
            *(
                f"Priminimai: {kind}: prieš 7 d., 1 d., 2 val."
                for kind in (
                    "sąskrydžiai", "sueigos", "neformalūs", "vietos", "seminarai", "kelionės",
                    "posėdžiai", "suvažiavimai",
                )
            ),
        ],
        ["Priminimai: sąskrydžiai", "Priminimai: sueigos"],
        ["‹ Nustatymai"],
    )  # fmt: skip
    await owner.taps("Priminimai: vietos")
    assert owner.buttons == [
        ["✓ prieš 7 d., 1 d., 2 val."],
        ["prieš 7 d., 1 d."],
        ["prieš 1 d., 2 val."],
        ["prieš 1 d."],
        ["nepriminti"],
        ["‹ Nustatymai"],
    ]
    await owner.taps("nepriminti")
    assert owner.sees.startswith(f"Įrašyta. Priminimai: vietos: nepriminti.\n\n{name}\n")
    assert "vietos: nepriminti (numatyta: prieš 7 d., 1 d., 2 val.)" in owner.sees
    await owner.taps("‹ Nustatymai")
    assert f"{name}: pagal susitikimo rūšį" in await pages(owner)
    for forged in (-1, len(register.GROUPS)):
        await owner.sends_data(OpenGroup(forged).pack())
        assert owner.sees.startswith("Šis mygtukas nebegalioja.")
    assert await noted(world) == [(owner.id, "setting")]


async def test_who_goes_elsewhere_leaves_no_form_behind(world: World) -> None:
    owner = world.owner
    await owner.starts()
    await owner.sends_data(INVITATIONS)
    await owner.taps("‹ Nustatymai")
    await owner.says("5")
    assert owner.sees.startswith("Nesupratau „5“.")
    await owner.says("/menu")
    assert "↩️ Tęsti juodraštį" not in [label for row in owner.buttons for label in row]
    assert await now(world) == 14


@pytest.mark.parametrize("role", [Role.DIRECTOR, Role.COUNTY_LEAD, None])
async def test_nobody_else_gets_anywhere(world: World, role: Role | None) -> None:
    someone = await world.member("Daugų seniūnija")
    if role is not None:
        await world.give(someone, role, "LT-AL" if role is Role.COUNTY_LEAD else "")
    number = INVITATION_DAYS.number
    for forged in (OpenAssociation(), OpenSetting(number), ResetSetting(number)):
        await someone.sends_data(forged.pack())
        assert someone.sees.startswith("Asociacijos nustatymus keičia prižiūrėtojai.")


async def test_a_form_that_was_open_is_no_way_in_for_a_former_owner(world: World) -> None:
    someone = await world.member("Daugų seniūnija")
    await world.give(someone, Role.OWNER)
    await someone.sends_data(INVITATIONS)
    async with world.app.db.write() as tx:
        await tx.execute(sa.text("DELETE FROM roles WHERE member_id IS NOT NULL"))
    await someone.says("7")
    assert someone.sees.startswith("Asociacijos nustatymus keičia prižiūrėtojai.")
    assert await now(world) == 14


async def test_a_stored_value_that_no_longer_fits_is_the_default(world: World) -> None:
    async with world.app.db.write() as tx:
        await tx.execute(sa.text("INSERT INTO settings VALUES ('invitation-days', '9000')"))
    assert await now(world) == INVITATION_DAYS.default


@pytest.fixture
def switch() -> Iterator[Setting]:
    """A setting that is chosen, not typed; it borrows the texts of another."""
    former = dict(SETTINGS)
    SETTINGS.clear()
    made = register._setting("silent-days", default=False, kind=Kind.BOOL)
    yield made
    SETTINGS.clear()
    SETTINGS.update(former)


async def test_a_choice_is_a_button(world: World, switch: Setting) -> None:
    owner = world.owner
    await owner.starts()
    await owner.sends_data(OpenSetting(switch.number).pack())
    assert owner.buttons == [["taip"], ["✓ ne"], ["‹ Nustatymai"]]
    await owner.taps("taip")
    assert "seniai nerašė: taip (numatyta: ne)" in owner.sees
    await owner.sends_data(ChooseSetting(switch.number, 2).pack())
    assert owner.sees.startswith("Šis mygtukas nebegalioja.")
