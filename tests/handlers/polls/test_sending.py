"""Stories about a poll that is sent: cards in groups and in private, reminders, latecomers."""

from bot.services import reminders as service
from storage import reminders
from tests import pollster
from tests.world import Someone, World

CARD = (
    "🗳 Ar seniūnijai reikia atskiro biudžeto?\n"
    "Vardinė apklausa visiems nariams. Atsakyti galima iki lapkričio 30 d., pirmadienio, 10 val."
)
VOTES = [["Taip", "Ne"], ["Neturiu nuomonės"]]
LESS = ["Rečiau apie tai"]


async def two_counties(world: World) -> tuple[Someone, Someone]:
    return (
        await world.member("Daugų seniūnija"),
        await world.member("Anykščių seniūnija"),
    )


async def reminded(world: World) -> list[tuple[int, str]]:
    """Whom reminders wait for, and when, by the clock of Vilnius."""
    async with world.app.db.read() as tx:
        found = await reminders.waiting(tx)
    return [
        (one.account_id, one.not_before.astimezone(pollster.ZONE).strftime("%d %H:%M"))
        for one in found
    ]


async def test_a_card_in_each_group_with_its_own_line_and_in_private(world: World) -> None:
    one, other = await two_counties(world)
    alytus = await world.county_group("LT-AL", one)
    utena = await world.county_group("LT-UT", other)
    await pollster.sent(world)
    for someone in (one, other):
        assert (someone.sees, someone.buttons) == (CARD, [*VOTES, LESS])
    for group, county in ((alytus, "Alytaus"), (utena, "Utenos")):
        posted, pinning = world.in_group(group)[-2:]
        assert posted.plain == f"{CARD}\nAtsakė 0 iš 2 (0 %), {county} apskrityje – 0 iš 1."
        labels = [[button.text for button in row] for row in posted.buttons]
        assert (labels, pinning.plain) == (VOTES, "")


async def test_reminders_at_half_time_and_before_the_end(world: World) -> None:
    """Both moved out of the night and the weekend, and still a day apart."""
    one, other = await two_counties(world)
    number = await pollster.sent(world)
    assert await reminded(world) == [
        (one.id, "26 19:00"),
        (one.id, "27 19:00"),
        (other.id, "26 19:00"),
        (other.id, "27 19:00"),
    ]
    async with world.app.db.write() as tx:
        assert await service.cancel(tx, one.id, f"poll:{number}") == 2
    await world.tick(days=3, hours=9)
    assert one.sees == CARD
    assert other.sees == (
        "Primename: dar laukiame Jūsų atsakymo į apklausą „Ar seniūnijai reikia atskiro "
        "biudžeto?“. Atsakyti galima iki lapkričio 30 d., pirmadienio, 10 val."
    )
    assert other.buttons == [["Atsakyti"], LESS]


async def test_who_begins_to_use_the_bot_later_gets_the_card_once(world: World) -> None:
    one = await world.member("Daugų seniūnija")
    late = await world.member("Simno seniūnija", started=False)
    await pollster.sent(world)
    await world.tick(hours=1)
    assert late.texts == []
    await late.starts()
    for _ in range(2):
        await world.tick(minutes=5)
        await world.restart()
    assert [late.texts.count(CARD), one.texts.count(CARD)] == [1, 1]
    assert {account for account, _ in await reminded(world)} == {one.id, late.id}
