"""What the stories of the office's spreadsheet share."""

import sqlalchemy as sa

from bot.domain import consent
from storage import accounts, imports, members
from tests.world import Someone, World

HEADING = "Vardas ir pavardė;Seniūnija;Savivaldybė;Pareigos;Telefonas"
DAUGAI = "Daugų Seniūnė;Daugų sen.;Alytaus r. sav.;viceprezidentė;8 612 34567"
ALOVE = "Alovės Seniūnas;Alovės sen.;;;"
SIMNAS = "Simno Seniūnė;Simno sen.;;;8 600 00001"
LELIUNAI = "Leliūnų Seniūnas;Leliūnų sen.;Utenos r.;;8 600 00002"
DIRECTOR = "Asociacijos Direktorė;;;direktorė;"
LIST = (HEADING, DAUGAI, ALOVE, SIMNAS, LELIUNAI, DIRECTOR)


def listing(*lines: str) -> bytes:
    return "\r\n".join(lines).encode()


async def sends(who: Someone, *lines: str, name: str = "nariai.csv") -> None:
    await who.sends_document(name, listing(*lines))


async def roster(world: World) -> list[str]:
    async with world.app.db.read() as tx:
        return [line.name or "–" for line in await members.roster(tx)]


async def kept(world: World) -> list[tuple[str, bool]]:
    """State of each import, and whether what stood in the file is still there."""
    async with world.app.db.read() as tx:
        found = await tx.execute(
            sa.select(imports.imports.c.state, imports.imports.c.sheets).order_by(
                imports.imports.c.id
            )
        )
        return [(row.state, row.sheets is not None) for row in found]


async def joins(world: World, name: str) -> Someone:
    """The person of that name in the roster takes their place in the bot."""
    someone = world.stranger(name)
    async with world.app.db.write() as tx:
        (line,) = [one for one in await members.roster(tx) if one.name == name]
        await accounts.link(tx, someone.id, line.id)
        await accounts.accept_terms(tx, someone.id, consent.VERSION, world.clock.now())
    await someone.starts()
    return someone
