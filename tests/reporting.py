"""The way through `/report`, to wherever a story begins."""

from bot.services import reviews
from storage import drafts, reports
from tests.newsroom import actor_of
from tests.world import Someone, World

STEPS = ("title", "themes", "done", "result", "files", "preview")

ASK = {
    "title": (
        "Veiklos įrašas · 1 iš 5\n"
        "Kaip trumpai pavadintumėte tai, ką nuveikėte?\n"
        "Pavyzdžiui: „Atnaujinta žaidimų aikštelė Daugų centre“."
    ),
    "themes": "Veiklos įrašas · 2 iš 5\nKokia tai tema? Galite pasirinkti iki trijų.",
    "done": (
        "Veiklos įrašas · 3 iš 5\n"
        "Kas ir kaip padaryta?\n"
        "Pavyzdžiui: „Pastatytos sūpynės ir laipynė, pamatus klojo bendruomenė, kainavo 4 200 Eur“."
    ),
    "result": (
        "Veiklos įrašas · 4 iš 5\n"
        "Kas iš to išėjo?\n"
        "Pavyzdžiui: „Kasdien čia žaidžia apie 20 vaikų, bendruomenė aikštelę prižiūri pati“."
    ),
    "files": (
        "Veiklos įrašas · 5 iš 5\n"
        "Pridėkite nuotraukų, vaizdo ar balso įrašų, dokumentų, jei turite."
    ),
    "preview": (
        "Peržiūra\n"
        "Pavadinimas: Sutvarkytas parkas\n"
        "Temos: bendruomenė\n"
        "Kas padaryta: Nupjauta žolė\n"
        "\n"
        "Ar viskas gerai? Paskelbtą įrašą matys Jūsų apskrities seniūnai.\n"
        "Jei norite, kad jį matytų visi nariai ar spauda, palieskite „Papildyti“."
    ),
}
MENU = "Alytaus r., Daugų seniūnija. Ką norėtumėte nuveikti?"
STALE = "Šis mygtukas nebegalioja. Štai kaip viskas atrodo dabar:"


RECEIVED = (
    "Ačiū, veiklos įrašas Nr. {number} gautas. Kiti jį pamatys, kai paskelbs asociacijos biuras."
)


async def answer(someone: Someone, step: str) -> None:
    """Answer one question in the simplest way."""
    match step:
        case "title":
            await someone.says("Sutvarkytas parkas")
        case "themes":
            await someone.taps("bendruomenė")
            await someone.taps("Toliau ›")
        case "done":
            await someone.says("Nupjauta žolė")
        case "result" | "files":
            await someone.taps("Praleisti")
        case "preview":
            await someone.taps("Siųsti")


async def fill_up_to(someone: Someone, step: str) -> None:
    """Begin a report and stop where the step is asked."""
    await someone.says("/report")
    for earlier in STEPS[: STEPS.index(step)]:
        await answer(someone, earlier)
    assert someone.sees == ASK[step]


async def titles(world: World) -> list[str]:
    """What the first reports are called."""
    async with world.app.db.read() as tx:
        return [one.title for number in range(1, 9) if (one := await reports.get(tx, number))]


async def kept(world: World, someone: Someone) -> drafts.Draft | None:
    """The newest draft of the person."""
    async with world.app.db.read() as tx:
        found = (await drafts.of(tx, [someone.id])).get(someone.id, [])
    return found[0] if found else None


async def is_published(world: World) -> None:
    """The owner publishes what was handed in last."""
    if not world.owner.messages:
        await world.owner.starts()
    actor = await actor_of(world, world.owner)
    async with world.app.db.write() as tx:
        newest = (await reports.select(tx, limit=1))[0]
        await reviews.publish(tx, actor, newest.id, world.clock.now())
    await world.settle()
