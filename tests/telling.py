"""An entry as its author tells it, and as it looks then."""

from storage import reports
from storage.reports import Report
from tests.reporting import fill_up_to
from tests.world import Someone, World

ASK_TITLE = """Veiklos įrašas · 1 iš 5
Kaip trumpai pavadintumėte tai, ką nuveikėte?
Pavyzdžiui: „Atnaujinta žaidimų aikštelė Daugų centre“."""
DRAFTED = "Matys: apskrities seniūnai.\nDar nepateikta: kol kas matote tik Jūs."
CARD = (
    "Sutvarkytas parkas\n"
    "Alytaus r., Daugų seniūnija\n"
    "Veiklos įrašas Nr. 1 · bendruomenė\n"
    "Nupjauta žolė\n"
)


async def drafted(world: World, lead: Someone) -> None:
    """A draft, whose card is seen."""
    await fill_up_to(lead, "preview")
    await lead.taps("Papildyti")


async def report_of(world: World, number: int = 1) -> Report:
    async with world.app.db.read() as tx:
        found = await reports.get(tx, number)
    assert found is not None
    return found


async def all_of(world: World) -> list[Report]:
    async with world.app.db.read() as tx:
        return await reports.select(tx, order=(reports.reports.c.id,))
