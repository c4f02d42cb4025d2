"""Stories around `/settings`, and what the bot does about them."""

from datetime import timedelta

import sqlalchemy as sa

from bot.domain.drafts import REMINDED
from bot.domain.meetings import MeetingKind
from bot.domain.messages import Near, words
from bot.domain.preferences import How, Kind
from bot.domain.reminders import OpenLeads
from bot.domain.settings import SILENCE_BUDGET
from bot.services import reminders
from bot.services.outbox import tell
from handlers.preferences import ChooseHow, ChooseQuiet, Pause
from storage import outbox, settings
from storage import reminders as table
from storage.outbox import State
from tests import newsroom
from tests.newsroom import ZONE
from tests.reporting import fill_up_to
from tests.world import Someone, World

OVERVIEW = """Jūsų nustatymai
Kolegų žinutės: {colleagues}
Priminimai: {reminders}
Nebaigti įrašai: {drafts}
Naujienos: {news}
Apklausos: iš karto
Susitikimai: iš karto
Jūsų įrašai: iš karto
Geroji patirtis: iš karto
Konkursai: iš karto
Privalomi pranešimai: visada
Apie susitikimus primenu: {leads}
Netrukdyti: {quiet}, savaitgaliais ir per šventes
Kolegos mato: {seen}
Pertrauka: {pause}"""
USUAL = {
    "colleagues": "iš karto",
    "reminders": "iš karto",
    "drafts": "iš karto",
    "news": "iš karto",
    "leads": "kaip visoje asociacijoje",
    "quiet": "20:00–8:00",
    "seen": "vardą, seniūniją",
    "pause": "nėra",
}


def overview(lead: str = "", **changed: str) -> str:
    said = OVERVIEW.format(**(USUAL | changed))
    return f"{lead}\n\n{said}" if lead else said


async def told(world: World, someone: Someone, kind: Kind, text: str) -> None:
    """Somebody else's act queues a message."""
    now = world.clock.now()
    async with world.app.db.write() as tx:
        message = words("common.verbatim", text=text)
        await tell(tx, someone.id, message, key=f"{text}:{now}", now=now, about=kind)
    await world.settle()


async def states(world: World) -> list[str]:
    async with world.app.db.read() as tx:
        table = outbox.outbox
        found = await tx.execute(sa.select(table.c.state).order_by(table.c.id))
        return list(found.scalars())


async def test_one_sees_ones_settings_and_changes_them(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    await lead.says("/nustatymai")
    assert (lead.sees, lead.buttons) == (
        overview(),
        [
            ["🔔 Pranešimai", "🌙 Kada netrukdyti"],
            ["👁 Ką mato kolegos", "🏖 Pertrauka"],
            ["🌐 Kalba (EN)", "🔐 Mano duomenys"],
            ["Į pradžią"],
        ],
    )
    await lead.taps("🔔 Pranešimai")
    assert lead.sees == (
        "Pranešimai\n"
        "Kolegų žinutės: iš karto\n"
        "Priminimai: iš karto\n"
        "Nebaigti įrašai: iš karto\n"
        "Naujienos: iš karto\n"
        "Apklausos: iš karto\n"
        "Susitikimai: iš karto\n"
        "Jūsų įrašai: iš karto\n"
        "Geroji patirtis: iš karto\n"
        "Konkursai: iš karto\n"
        "Privalomi pranešimai: visada\n"
        "\n"
        "Ką norėtumėte pakeisti? Privalomi pranešimai ateina visada, bet netrukdo vakarais, "
        "savaitgaliais ir per šventes."
    )
    assert lead.buttons == [
        ["Kolegų žinutės"],
        ["Priminimai"],
        ["Nebaigti įrašai"],
        ["Naujienos"],
        ["Apklausos"],
        ["Susitikimai"],
        ["Jūsų įrašai"],
        ["Geroji patirtis"],
        ["Konkursai"],
        ["‹ Mano nustatymai"],
    ]
    await lead.taps("Kolegų žinutės")
    assert (lead.sees, lead.buttons) == (
        (
            "Kolegų žinutės – tai, ką Jums per „Sueigą“ parašo kiti seniūnai ir biuras.\n"
            "Kasdien – kitos darbo dienos rytą, kas savaitę – antradienio rytą, "
            "abiem atvejais po vieną.\n"
            "\n"
            "Kolegų žinutės: iš karto\n"
            "Kaip siųsti nuo šiol?"
        ),
        [["kasdien"], ["kas savaitę"], ["nesiųsti"], ["‹ Pranešimai"]],
    )
    await lead.taps("kas savaitę")
    assert lead.sees.startswith("Įrašyta.\n\nPranešimai\nKolegų žinutės: kas savaitę\n")
    await lead.taps("‹ Mano nustatymai")
    assert lead.sees == overview(colleagues="kas savaitę")


async def test_duties_cannot_be_off(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    await lead.says("/settings")
    await lead.sends_data(ChooseHow(Kind.DUTIES, How.OFF).pack())
    assert lead.sees.startswith(
        "Privalomi pranešimai ateina visada: Jūsų atsakymo laukia kiti žmonės.\n\nPranešimai\n"
    )
    await told(world, lead, Kind.DUTIES, "Laukia prašymas")
    assert lead.sees == "Laukia prašymas"


async def test_what_is_not_wanted_does_not_come(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    await lead.says("/settings")
    await lead.sends_data(ChooseHow(Kind.COLLEAGUES, How.OFF).pack())
    await told(world, lead, Kind.COLLEAGUES, "Sveiki")
    await told(world, lead, Kind.REMINDERS, "Primename")
    assert lead.sees == "Primename"
    assert await states(world) == [State.DECLINED, State.SENT]


async def test_a_message_at_night_waits_for_the_morning(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    world.clock.advance(hours=11)  # Monday, 21:00
    await told(world, lead, Kind.COLLEAGUES, "Naktinė žinutė")
    await world.tick(hours=11)
    assert "Naktinė žinutė" not in lead.texts
    await world.tick(minutes=5)
    assert lead.sees == "Naktinė žinutė"


async def test_a_card_is_closed_at_once_and_one_not_sent_yet_stays_in_order(world: World) -> None:
    lead = await world.member("Daugų seniūnija")

    async def card(text: str, key: str, edits: str | None = None) -> None:
        async with world.app.db.write() as tx:
            message, now = words("common.verbatim", text=text), world.clock.now()
            await tell(tx, lead.id, message, key=key, now=now, edits=edits, about=Kind.DUTIES)
        await world.settle()

    await card("Prašymas", "asked")
    world.clock.advance(hours=11)  # Monday, 21:00
    await card("Įleista", "decided", edits="asked")
    assert lead.sees == "Įleista"
    await card("Kitas prašymas", "asked-later")
    await card("Kitas atmestas", "decided-later", edits="asked-later")
    assert lead.sees == "Įleista"
    await world.tick(hours=11, minutes=5)
    assert [text for text in lead.texts if "itas" in text] == ["Kitas atmestas"]


async def test_own_hours_hold_and_the_associations_come_back(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    world.clock.advance(hours=11)  # Monday, 21:00
    await told(world, lead, Kind.COLLEAGUES, "Vakaro žinutė")
    await lead.says("/nustatymai")
    await lead.taps("🌙 Kada netrukdyti")
    assert (lead.sees, lead.buttons) == (
        (
            "Dabar netrukdau: 20:00–8:00, savaitgaliais ir per šventes. "
            "Kas ateina tuo metu, palaukia kitos darbo dienos ryto.\n"
            "\n"
            "Kada netrukdyti nuo šiol?"
        ),
        [
            ["18:00–9:00", "20:00–8:00"],
            ["21:00–7:00", "22:00–6:00"],
            ["‹ Mano nustatymai"],
        ],
    )
    await lead.taps("22:00–6:00")
    assert lead.texts[-2:] == [overview("Įrašyta.", quiet="22:00–6:00"), "Vakaro žinutė"]
    await lead.says("/nustatymai")
    await lead.taps("🌙 Kada netrukdyti")
    await lead.taps("Kaip visoje asociacijoje")
    assert lead.sees == overview("Įrašyta.")
    await lead.sends_data(ChooseQuiet(60, 59).pack())
    assert lead.sees == overview("Įrašyta.")


async def test_colleagues_see_what_was_allowed(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    await lead.says("/nustatymai")
    await lead.taps("👁 Ką mato kolegos")
    assert (lead.sees, lead.buttons) == (
        (
            "Kai kolegos suranda Jus tarp seniūnų, jie mato: vardą, seniūniją.\n"
            "Parašyti Jums per „Sueigą“ jie gali, nors telefono ir nemato."
        ),
        [["Rodyti telefoną"], ["Rodyti el. paštą"], ["‹ Mano nustatymai"]],
    )
    await lead.taps("Rodyti telefoną")
    assert lead.sees == overview("Įrašyta.", seen="vardą, seniūniją, telefoną")
    await lead.taps("👁 Ką mato kolegos")
    await lead.taps("Rodyti el. paštą")
    await lead.taps("👁 Ką mato kolegos")
    assert lead.buttons[:2] == [["Neberodyti telefono"], ["Neberodyti el. pašto"]]
    await lead.taps("Neberodyti telefono")
    assert lead.sees == overview("Įrašyta.", seen="vardą, seniūniją, el. paštą")


async def test_after_a_pause_one_hears_how_much_waited_and_then_gets_it(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    await lead.says("/nustatymai")
    await lead.taps("🏖 Pertrauka")
    assert (lead.sees, lead.buttons) == (
        (
            "Pertrauka: nėra.\n"
            "Per ją sulaikau viską, išskyrus privalomus pranešimus. "
            "Paskui pasakysiu, kiek pranešimų laukė, ir juos atsiųsiu."
        ),
        [
            ["Savaitei", "Dviem savaitėms"],
            ["Mėnesiui", "Iki kitos dienos"],
            ["‹ Mano nustatymai"],
        ],
    )
    await lead.taps("Iki kitos dienos")
    assert lead.sees == (
        "Pertrauka\n"
        "Kokia bus paskutinė pertraukos diena?\n"
        "Pavyzdžiui: „gruodžio 5“ arba „2026-12-05“."
    )
    await lead.says("kai grįšiu")
    assert lead.sees.startswith("Dienos „kai grįšiu“ neatpažinau.")
    await lead.says("lapkričio 27")  # Friday
    until = "iki lapkričio 27 d., penktadienio, imtinai"
    assert lead.sees == overview(
        f"Pertrauka įrašyta {until}. Baigti ją galite bet kada.", pause=until
    )

    await told(world, lead, Kind.COLLEAGUES, "Pirma")
    await told(world, lead, Kind.COLLEAGUES, "Antra")
    await told(world, lead, Kind.DUTIES, "Prašymas")
    assert lead.sees == "Prašymas"
    await world.tick(days=6, hours=22)  # Monday, 8:00
    await world.restart()
    assert lead.sees == "Prašymas"
    await world.tick(minutes=5)
    assert lead.sees == "Pertrauka baigėsi. Per ją laukė 2 pranešimai, tuoj juos atsiųsiu."
    await world.tick(minutes=1)
    assert lead.texts[-2:] == ["Pirma", "Antra"]
    await lead.says("/nustatymai")
    assert lead.sees == overview()


async def test_after_a_pause_not_everything_comes_by_itself(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    await lead.says("/nustatymai")
    await lead.sends_data(Pause(14).pack())
    for number in range(4):
        await told(world, lead, Kind.NEWS, f"Naujiena {number}")
    await lead.taps("🏖 Pertrauka")
    await lead.taps("Baigti pertrauką")
    assert lead.texts[-4:] == [
        overview(
            "Pertrauka baigėsi. Per ją laukė 4 pranešimai. "
            "Dalį tuoj atsiųsiu, kas netilps į savaitės ribą, bus santraukoje."
        ),
        *(f"Naujiena {number}" for number in range(3)),
    ]


async def test_under_news_one_chooses_to_have_less_of_it(world: World) -> None:
    """The association's own number of messages a week is named."""
    lead = await world.member("Daugų seniūnija")
    async with world.app.db.write() as tx:
        await settings.put(tx, SILENCE_BUDGET.name, 5)
    await newsroom.sent(world)
    await lead.taps("Rečiau apie tai")
    assert (lead.sees, lead.buttons) == (
        (
            "Naujienos – tai, ką skelbia asociacijos biuras ir Jūsų apskrities viceprezidentas.\n"
            "Iš karto – po vieną, bet kartu su priminimais ne daugiau kaip 5 per savaitę; "
            "kas netilpo, bus antradienio santraukoje. Kasdien – viena santrauka darbo dienos "
            "rytą, kas savaitę – antradienio rytą. Skubias naujienas siunčiame iš karto, nebent "
            "pasirinkote „nesiųsti“. Visos jos – /naujienos.\n"
            "\n"
            "Naujienos: iš karto\n"
            "Kaip siųsti nuo šiol?"
        ),
        [["kasdien"], ["kas savaitę"], ["nesiųsti"], ["‹ Pranešimai"]],
    )
    await lead.taps("kas savaitę")
    before = len(lead.messages)
    await newsroom.sent(world)
    assert len(lead.messages) == before


async def test_a_pause_may_end_earlier(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    await lead.says("/nustatymai")
    await lead.sends_data(Pause(14).pack())
    await told(world, lead, Kind.COLLEAGUES, "Pirma")
    await lead.taps("🏖 Pertrauka")
    await lead.taps("Baigti pertrauką")
    assert lead.texts[-2:] == [
        overview("Pertrauka baigėsi. Per ją laukė 1 pranešimas, tuoj jį atsiųsiu."),
        "Pirma",
    ]


async def test_a_pause_has_its_bounds(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    await lead.says("/nustatymai")
    await lead.taps("🏖 Pertrauka")
    await lead.taps("Iki kitos dienos")
    await lead.says("2026-11-22")
    assert lead.sees.endswith(
        "Šis laikas jau praėjo. Gal turite omenyje:\n2027 m. lapkričio 22 d., pirmadienis"
    )
    await lead.says("2028-01-01")
    assert lead.sees == overview(
        "Pertrauka negali būti ilgesnė kaip metai. "
        "Jei kurių nors pranešimų nenorite visai, juos išjunkite."
    )


async def test_a_reminder_says_how_to_have_fewer(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    await fill_up_to(lead, "done")
    await world.tick(days=REMINDED.days)
    assert lead.buttons == [["Tęsti"], ["Ištrinti"], ["Rečiau apie tai"]]
    await lead.taps("Rečiau apie tai")
    assert (lead.sees, lead.buttons) == (
        (
            "Nebaigti įrašai – priminimas apie tai, ką pradėjote ir nebaigėte, "
            "kol to neištrynėme.\n"
            "Kasdien – kitos darbo dienos rytą, kas savaitę – antradienio rytą.\n"
            "\n"
            "Nebaigti įrašai: iš karto\n"
            "Kaip siųsti nuo šiol?"
        ),
        [["kasdien"], ["kas savaitę"], ["nesiųsti"], ["‹ Pranešimai"]],
    )


async def test_owners_find_the_associations_part_here(world: World) -> None:
    await world.owner.starts()
    await world.owner.says("/settings")
    assert world.owner.buttons[-2:] == [["🏛 Asociacijos nustatymai"], ["Į pradžią"]]
    await world.owner.taps("🏛 Asociacijos nustatymai")
    assert "Kada netrukdyti: 20:00–8:00" in world.owner.sees


async def test_it_is_complete_in_english(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    await lead.says("/kalba")
    await lead.taps("English")
    await lead.says("/settings")
    assert lead.sees == (
        "Your settings\n"
        "From colleagues: at once\n"
        "Reminders: at once\n"
        "What you began: at once\n"
        "News: at once\n"
        "Polls: at once\n"
        "Meetings: at once\n"
        "Your entries: at once\n"
        "Good practice: at once\n"
        "Contests: at once\n"
        "Duties: always\n"
        "Of meetings I remind you: as the whole association\n"
        "Do not disturb: 20:00–8:00, at weekends and on holidays\n"
        "Colleagues see: name and eldership\n"
        "Pause: none"
    )
    await lead.taps("🏖 Pause")
    await lead.taps("Until another day")
    await lead.says("December 5")
    assert lead.sees.startswith(
        "The pause lasts until Saturday, 5 December, that day included."
        " You can end it at any time.\n\nYour settings\n"
    )


async def test_one_chooses_how_long_before_meetings_one_is_reminded(world: World) -> None:
    """From „Rečiau apie tai“ under such a reminder, or from the settings; twice is once."""
    lead = await world.member("Daugų seniūnija")
    starts_at = world.clock.now() + timedelta(days=9)
    async with world.app.db.write() as tx:
        await reminders.remind_ahead(
            tx, [lead.id], words("common.verbatim", text=Near(starts_at)), subject="meeting:7",
            kind=MeetingKind.LOCAL, event=starts_at, now=world.clock.now(), zone=ZONE,
        )  # fmt: skip

    async def waits() -> list[float]:
        async with world.app.db.read() as tx:
            found = await table.waiting(tx, lead.id)
        return [(starts_at - one.at).total_seconds() / 3600 for one in found]

    assert await waits() == [168, 24, 2]
    await world.tick(days=2)
    assert (lead.sees, lead.buttons) == (
        "gruodžio 2 d., trečiadienį, 10 val.",
        [["Priminti vėliau"], ["Rečiau apie tai"]],
    )
    await lead.taps("Rečiau apie tai")
    assert lead.sees.startswith("Priminimai apie susitikimus\nDabar: kaip visoje asociacijoje.\n")
    assert lead.buttons == [
        ["✓ Prieš savaitę"],
        ["✓ Prieš dieną"],
        ["✓ Prieš 2 valandas"],
        ["‹ Susitikimai"],
    ]
    query = await lead.taps("✓ Prieš dieną")
    await lead.taps_again(query)
    assert lead.sees.splitlines()[1] == "Dabar: prieš savaitę, prieš 2 valandas."
    assert await waits() == [2]
    await lead.taps("✓ Prieš savaitę")
    await lead.taps("✓ Prieš 2 valandas")
    assert lead.sees.splitlines()[1] == "Dabar: nepriminti."
    assert await waits() == []
    await lead.taps("Prieš dieną")
    assert await waits() == [24]
    await lead.taps("‹ Susitikimai")
    assert lead.buttons[-2:] == [["Kada priminti"], ["‹ Pranešimai"]]
    await lead.says("/settings")
    assert lead.sees == overview(leads="prieš dieną")
    await lead.sends_data(OpenLeads().pack())
    await lead.taps("Kaip visoje asociacijoje")
    assert lead.buttons[-2] != ["Kaip visoje asociacijoje"]
    assert await waits() == [24, 2]
