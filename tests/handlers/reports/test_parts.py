"""What may be added to a draft, in any order, and taken away."""

from dataclasses import replace
from datetime import date

from bot.domain.composing import NEEDED, EditPart, Part, PickDoer
from bot.sandbox.media import Upload
from handlers.reports.fields import known
from storage import reports
from tests.pictures import photo as photo_of
from tests.reporting import STALE, is_published
from tests.telling import CARD, DRAFTED, drafted, report_of
from tests.world import Someone, World

PREPARED = "Įrašas paruoštas. Galite jį pateikti iškart arba dar papildyti.\n\n"


ANSWERS = {
    "Problema": ("Nebuvo kur žaisti", "Problema: Nebuvo kur žaisti"),
    "Rezultatas": ("Vaikai žaidžia", "Rezultatas: Vaikai žaidžia"),
    "Kada": ("2026 m. gegužė", "Kada: 2026 m. gegužė"),
    "Vieta": ("Daugų centras", "Kur: Daugų centras"),
    "Kaina": ("4 200 Eur", "Kainavo: 4 200 Eur"),
    "Lėšos": ("Savivaldybės", "Lėšos: Savivaldybės"),
    "Partneriai": ("Bendruomenė", "Partneriai: Bendruomenė"),
    "Kas prisidėjo": ("30 savanorių", "Prisidėjo: 30 savanorių"),
    "Šalis": ("Suomija", "Užsienio patirtis: Suomija"),
    "Nuorodos": ("www.lssa.lt ir https://alytus.lt", "https://www.lssa.lt\nhttps://alytus.lt"),
}


WRONG = {
    "Kada": ("kitąmet", "Nesupratau „kitąmet“."),
    "Kaina": ("daug", "Parašykite sumą sveikais eurais, pavyzdžiui, „4200“."),
    "Nuorodos": ("lssa", "Tai ne nuoroda."),
}


async def test_everything_else_is_added_in_any_order(world: World, lead: Someone) -> None:
    await drafted(world, lead)
    assert lead.sees == f"{PREPARED}{CARD}{DRAFTED}"
    for label, (typed, shown) in ANSWERS.items():
        await lead.taps("Papildyti ar taisyti")
        if not any(label in row for row in lead.buttons):
            await lead.taps("Daugiau ›")
        await lead.taps(label)
        if label in WRONG:
            wrong, told = WRONG[label]
            await lead.says(wrong)
            assert lead.sees.startswith(told)
        await lead.says(typed)
        assert lead.sees.startswith("Išsaugota.\n\nSutvarkytas parkas"), label
        assert shown in lead.sees.replace("\u00a0", " ").replace("\u202f", " "), label
    await lead.taps("Papildyti ar taisyti")
    assert ["✓ Problema", "✓ Kas padaryta"] in lead.buttons
    await lead.taps("✓ Kas padaryta")
    await lead.taps("Toliau ›")
    assert "Nupjauta žolė" in lead.sees
    await lead.taps("Papildyti ar taisyti")
    await lead.taps("✓ Problema")
    assert lead.screen == (
        (
            "Sutvarkytas parkas\n\n"
            "Veiklos įrašas\n"
            "Kokią problemą sprendėte?\n"
            "Pavyzdžiui: „Vaikams nebuvo kur žaisti, senoji aikštelė buvo nesaugi“.\n"
            "Įrašyta: Nebuvo kur žaisti"
        ),
        [["Pašalinti"], ["Toliau ›"], ["Atšaukti"]],
    )
    await lead.taps("Pašalinti")
    assert "Problema" not in lead.sees


async def test_whatever_was_told_can_be_kept_or_taken_away(world: World, lead: Someone) -> None:
    await drafted(world, lead)
    sent = [Upload("1.jpg", photo_of(), "image/jpeg") for _ in range(2)]
    media = [world.telegram.add_media("photo", one) for one in sent]
    photos = tuple(
        {"kind": "photo", "file_id": one.file_id, "file_unique_id": one.unique_id} for one in media
    )
    rest = {
        "files": photos,
        "links": ("https://alytus.lt",),
        "cost": 0,
        "starts_on": date(2026, 5, 1),
        "ends_on": date(2026, 5, 1),
        "latitude": 54.36,
        "longitude": 24.35,
    }
    texts = dict.fromkeys(("problem", "funding", "partners", "people", "country", "result"), "x")
    told = replace((await report_of(world)).content, **rest, **texts)
    async with world.app.db.write() as tx:
        await reports.say(tx, 1, told)
    for part in Part:
        await lead.sends_data(EditPart(1, part).pack())
        if part is Part.FILES:
            assert "Įrašyta: 2 nuotraukos\nMygtukas ✕ su numeriu pašalina vieną" in lead.sees
            assert [one.media.unique_id for one in lead.messages[-3:-1] if one.media] == [
                one.unique_id for one in media
            ]
            await lead.taps("✕ 1")
            assert (await report_of(world)).content.files == photos[1:]
            told = replace(told, files=photos[1:])
            await lead.sends_data(EditPart(1, part).pack())
            assert lead.buttons == [["Pašalinti"], ["Toliau ›"], ["Atšaukti"]]
        await lead.taps("Toliau ›")
        assert (await report_of(world)).content == told, part
        if part in NEEDED:
            continue
        await lead.sends_data(EditPart(1, part).pack())
        await lead.taps("Pašalinti")
        left = (await report_of(world)).content
        changed = {one for one in Part if known(left, one) != known(told, one)}
        assert (changed, known(left, part)) == ({part}, None)
        told = left


async def test_colleagues_of_the_municipality_did_it_too(world: World, lead: Someone) -> None:
    colleague = await world.member("Alovės seniūnija")
    await world.member("Anykščių seniūnija")
    await drafted(world, lead)
    await lead.taps("Papildyti ar taisyti")
    await lead.taps("Daugiau ›")
    await lead.taps("Kas dar tai darė")
    assert lead.buttons == [["Alovės seniūnija"], ["‹ Į įrašą"]]
    await lead.taps("Alovės seniūnija")
    assert lead.buttons == [["✓ Alovės seniūnija"], ["‹ Į įrašą"]]
    await lead.taps("‹ Į įrašą")
    assert "Kartu: Alovės seniūnija" in lead.sees
    await lead.sends_data(PickDoer(1, 3, on=True).pack())
    assert lead.sees.startswith(STALE)
    await lead.taps("Pateikti")
    await is_published(world)
    assert colleague.sees == (
        "Paskelbtas veiklos įrašas Nr. 1 „Sutvarkytas parkas“. "
        "Autorius nurodė, kad prie to prisidėjo ir Jūsų seniūnija."
    )
