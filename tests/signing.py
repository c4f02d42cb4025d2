"""People on their way in: the roster's lines without an account, invitations, shared numbers."""

import re

from bot.domain.actors import Role
from storage import members, territories
from storage.members import Kind
from tests.world import Someone, World

WAYS = [["Turiu kvietimą", "Pasidalyti savo numeriu"], ["Rasti savo seniūniją"]]
WELCOME = (
    "Sveiki! Čia „Sueiga“ – Lietuvos savivaldybių seniūnų asociacijos pokalbių robotas.\n"
    "Jūsų dar nepažįstu. Kaip patogiau prisijungti?"
)
TERMS = "Jūsų duomenys – trumpai"
FIRST = "Trys dalykai Jums šiandien"


async def line(world: World, eldership: str | None = "Daugų seniūnija", **columns: object) -> int:
    """A line of the roster that no account is linked to."""
    async with world.app.db.write() as tx:
        places = {one.name: one.id for one in await territories.all_elderships(tx)}
        return await members.add(
            tx,
            kind=Kind.MEMBER if eldership else Kind.OTHER,
            eldership_id=places[eldership] if eldership else None,
            joined_on=world.clock.now().date(),
            **columns,
        )


async def lead(
    world: World, eldership: str = "Seirijų seniūnija", county: str = "LT-AL"
) -> Someone:
    someone = await world.member(eldership)
    await world.give(someone, Role.COUNTY_LEAD, county)
    return someone


async def office(world: World) -> Someone:
    """The director, who has no eldership."""
    director = await world.member("Leipalingio seniūnija")
    await world.give(director, Role.DIRECTOR)
    return director


def with_number(world: World, phone: str) -> Someone:
    return Someone(world, world.telegram.add_person("Su numeriu", phone=phone))


async def invitation(inviting: Someone, municipality: str, eldership: str) -> str:
    """The link that a lead is given for a member, from the menu on."""
    await inviting.says("kvietimas")
    await inviting.taps(municipality)
    await inviting.taps(eldership)
    return link_in(inviting.sees)


def link_in(text: str) -> str:
    found = re.search(r"https://t\.me/\S+\?start=i_\w+", text)
    assert found, text
    return found.group()


async def shares(someone: Someone, of: Someone | None = None) -> None:
    someone.person.shares_contact(of=of.person if of else None)
    await someone.world.settle()


def keyboard(someone: Someone) -> list[list[str]] | None:
    """The keys below the text field, if there are any."""
    message = someone.person.chat().keyboard
    rows = message.keyboard if message is not None else None
    return [[key.text for key in row] for row in rows] if rows else None
