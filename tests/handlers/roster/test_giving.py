"""Stories about the files the bot gives back: the template, the list as it is."""

from bot.files import sheets
from bot.sandbox.messages import Message
from storage import outbox
from tests.enrolling import LIST, sends
from tests.world import Someone, World


def file_of(message: Message) -> bytes:
    return message.media.content


async def test_the_template_and_the_list_as_it_is(world: World, office: Someone) -> None:
    await office.says("/menu")
    await office.taps("📋 Narių sąrašas")
    overview = office.messages[-1]
    await office.taps("📄 Šablonas", overview)
    (sheet,) = [one for one in sheets.read(file_of(office.messages[-1])) if one.name == "Šablonas"]
    assert list(sheet.rows[0]) == [
        *("Vardas ir pavardė", "Seniūnija", "Savivaldybė", "Apskritis", "Pareigos", "Telefonas"),
        *("El. paštas", "Kreipinys", "Seniūnas / seniūnė", "Iki"),
    ]
    assert list(sheet.rows[1])[:4] == [
        *("Vardenis Pavardenis", "Daugų seniūnija"),
        *("Alytaus rajono savivaldybė", "Alytaus apskritis"),
    ]
    await office.sends_document("šablonas.xlsx", file_of(office.messages[-1]))
    assert "2 eilutė: tai šablono pavyzdys. Ištrinkite šią eilutę." in office.sees

    await office.taps("⬇️ Dabartinis sąrašas", overview)
    current = file_of(office.messages[-1])
    await office.sends_document("nariai.xlsx", current)
    assert "nepakitusių – 5, pasitraukusių – 0" in office.sees
    assert office.sees.endswith("Sąrašas sutampa su tuo, kurį turiu: įrašyti nėra ko.")


async def test_a_long_list_comes_whole_as_a_file(world: World, office: Someone) -> None:
    names = ("Punios", "Raitininkų", "Miroslavo", "Nemunaičio", "Pivašiūnų", "Krokialaukio")
    more = ("Kruopių", "Papilės", "Ventos", "Andrioniškio", "Debeikių", "Skiemonių", "Troškūnų")
    broken = [f"N{n} {'Ž' * 90};{'X' * 3000};;;" for n in range(8)]
    await sends(office, *LIST, *(f"{one} {'Ą' * 100};{one};;;" for one in names + more), *broken)
    assert "… ir dar" in office.messages[-2].plain
    assert office.sees == "Čia viskas, kas pasikeistų: žinutėje tilpo ne visos eilutės."
    (sheet,) = sheets.read(file_of(office.messages[-1]))
    assert [row[0] for row in sheet.rows[1:]] == ["nauja"] * 13 + ["neperskaityta"] * 8
    async with world.app.db.read() as tx:
        assert set(await outbox.counts(tx)) == {"sent"}
