"""Stories around `/report`: told in five questions, or by a photo; added to; handed in."""

from dataclasses import replace
from datetime import date

import pytest
import sqlalchemy as sa

from bot.domain.composing import NEEDED, ChooseReaders, EditPart, HandIn, Part, PickDoer
from bot.domain.report_buttons import ManageReport
from bot.domain.reports import ReportKind, State, Visibility
from bot.sandbox.media import MediaKind, Upload
from bot.sandbox.posting import deliver
from bot.services.reports import cards, composing
from handlers.reports.fields import known
from handlers.reports.mine import ReadReport
from storage import members, reports
from storage.reports import Report
from tests.albums import posted
from tests.pictures import photo as photo_of
from tests.reporting import RECEIVED, STALE, answer, fill_up_to, is_published
from tests.world import Someone, World

ASK_TITLE = """Veiklos įrašas · 1 iš 5
Kaip trumpai pavadintumėte tai, ką nuveikėte?
Pavyzdžiui: „Atnaujinta žaidimų aikštelė Daugų centre“."""
PREPARED = "Įrašas paruoštas. Galite jį pateikti iškart arba dar papildyti.\n\n"
DRAFTED = "Matys: apskrities seniūnai.\nDar nepateikta: kol kas matote tik Jūs."
CARD = (
    "Sutvarkytas parkas\n"
    "Alytaus r., Daugų seniūnija\n"
    "Veiklos įrašas Nr. 1 · bendruomenė\n"
    "Nupjauta žolė\n"
)


@pytest.fixture
async def lead(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


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


async def test_a_report_is_told_handed_in_and_reaches_the_county(
    world: World, lead: Someone
) -> None:
    group = await world.county_group("LT-AL", lead)
    await lead.says("/report")
    assert lead.screen == (ASK_TITLE, [["Atšaukti"]])
    await lead.says("Atnaujinta žaidimų aikštelė")
    await lead.taps("viešosios erdvės")
    await lead.taps("bendruomenė")
    await lead.taps("Toliau ›")
    await lead.says("Pastatytos sūpynės ir <laipynė>")
    await lead.taps("Praleisti")
    await lead.sends_album(["photo", "photo", "photo"])
    await lead.taps("Toliau ›")
    assert lead.screen == (
        (
            "Peržiūra\n"
            "Pavadinimas: Atnaujinta žaidimų aikštelė\n"
            "Temos: viešosios erdvės, bendruomenė\n"
            "Kas padaryta: Pastatytos sūpynės ir <laipynė>\n"
            "Priedai: 3 nuotraukos\n"
            "\n"
            "Ar viskas gerai? Paskelbtą įrašą matys Jūsų apskrities seniūnai.\n"
            "Jei norite, kad jį matytų visi nariai ar spauda, palieskite „Papildyti“.\n"
            "Mygtukas „Siųsti“ reiškia ir tai, kad nuotraukose matomi žmonės "
            "sutinka būti rodomi."
        ),
        [
            ["Siųsti"],
            ["Papildyti"],
            ["Taisyti", "Išsaugoti juodraštį"],
            ["Atšaukti"],
        ],
    )
    await lead.taps("Siųsti")
    assert lead.screen == (RECEIVED.format(number=1), [["📄 Mano įrašai", "Į pradžią"]])
    assert len(world.in_group(group)) == 1  # nothing but what the bot said when it came

    await is_published(world)
    card = world.in_group(group)[-1]
    assert card.photo is not None
    assert card.plain == (
        "Atnaujinta žaidimų aikštelė\n"
        "Alytaus r., Daugų seniūnija\n"
        "Veiklos įrašas Nr. 1 · viešosios erdvės, bendruomenė\n"
        "Pastatytos sūpynės ir <laipynė>\n"
        "Priedai: 3"
    )


async def test_a_photo_with_words_below_it_is_finished_by_two_taps(
    world: World, lead: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    await lead.sends_photo("Bendruomenės talka prie ežero\nSurinkta 40 maišų šiukšlių")
    assert lead.sees == (
        "Iš nuotraukos ir jos aprašymo parengėme veiklos įrašą. Jei viskas gerai, pateikite.\n\n"
        "Bendruomenės talka prie ežero\n"
        "Alytaus r., Daugų seniūnija\n"
        "Veiklos įrašas Nr. 1 · bendruomenė\n"
        "Surinkta 40 maišų šiukšlių\n"
        "Priedai: 1\n"
        f"{DRAFTED}"
    )
    await lead.taps("Pateikti")
    assert lead.screen == (
        (
            "Matys: apskrities seniūnai.\n\n"
            "Mygtukas „Sutinku ir pateikiu“ reiškia ir tai, kad nuotraukose bei vaizdo įrašuose "
            "matomi žmonės sutinka būti rodomi."
        ),
        [["Sutinku ir pateikiu"], ["‹ Į įrašą"]],
    )
    await lead.taps("Sutinku ir pateikiu")
    assert lead.sees == RECEIVED.format(number=1)
    told = await report_of(world)
    assert (told.state, told.agreed_at) == (State.WAITING, world.clock.now())

    monkeypatch.setattr(composing, "DRAFTS_MAX", 1)
    await lead.sends_photo("Talka")
    await lead.sends_photo("Dar viena talka")
    assert lead.sees.startswith("Turite 1 nebaigtą įrašą, todėl naujo iš nuotraukos neparengiau.")


@pytest.mark.parametrize("place", [0, 1, 2, None])
async def test_an_album_is_one_entry_wherever_its_words_stand(
    world: World, lead: Someone, place: int | None
) -> None:
    """Below its first picture they make a draft; below another they answer the form's question."""
    for number in range(3):
        words = "Bendruomenės talka" if number == place else ""
        lead.person.sends_photo(photo_of(), words, group="7")
    await world.settle()
    if place is None:
        assert lead.sees == f"Pridėta. Priedai: 3 nuotraukos\n\n{ASK_TITLE}"
        await lead.says("Bendruomenės talka")
    if place != 0:
        await lead.says("bendruomenė")
        await lead.taps("Toliau ›")
        await lead.taps("Praleisti")
        await lead.taps("Praleisti")
        await lead.taps("Toliau ›")
        await lead.taps("Papildyti")
    told = await report_of(world)
    assert (told.title, len(told.content.files)) == ("Bendruomenės talka", 3)
    assert [one.id for one in await all_of(world)] == [1]


@pytest.mark.parametrize("order", [(0, 2, 1), (1, 2, 0), (2, 1, 0)])
async def test_an_album_keeps_its_order_whichever_part_comes_first(
    world: World, lead: Someone, order: tuple[int, ...]
) -> None:
    """By a webhook they come in any; where the words are not first, the form asks for the rest."""
    sent = posted(lead.person, [("photo", "Bendruomenės talka"), ("video", ""), ("photo", "")])
    for place in order:
        deliver(world.telegram, sent[place])
    await world.settle()
    if order[0] != 0:
        await lead.says("bendruomenė")
        await lead.taps("Toliau ›")
        for _ in range(2):
            await lead.taps("Praleisti")
        await lead.taps("Toliau ›")
        await lead.taps("Siųsti")
    told = await report_of(world)
    files = [file["file_unique_id"] for file in told.content.files]
    assert (told.title, files) == (
        "Bendruomenės talka",
        [one.media.unique_id for one in sent if one.media is not None],
    )


async def test_two_albums_are_two_entries(world: World, lead: Someone) -> None:
    """However soon one comes after the other; what stands below a later picture is not lost."""
    for group, words in (("7", ("Talka", "Prie ežero")), ("8", ("Šventė", ""))):
        for said in words:
            lead.person.sends_photo(photo_of(), said, group=group)
    await world.settle()
    assert [(one.title, one.done, len(one.content.files)) for one in await all_of(world)] == [
        ("Talka", "Prie ežero", 2),
        ("Šventė", None, 2),
    ]


async def test_a_photo_without_words_joins_the_form_that_was_left(
    world: World, lead: Someone
) -> None:
    await fill_up_to(lead, "result")
    await lead.says("/menu")
    await lead.sends_photo()
    assert lead.sees.startswith("Pridėta. Priedai: 1 nuotrauka\n\nVeiklos įrašas · 4 iš 5")
    await lead.says("Žmonės ilsisi")
    await lead.sends_photo("Suoliukus dažė bendruomenė")
    assert lead.sees.startswith("Pridėta. Kas padaryta: Suoliukus dažė bendruomenė\n\nVeiklos")
    await lead.taps("Toliau ›")
    assert (
        "Kas padaryta: Nupjauta žolė\nSuoliukus dažė bendruomenė\nRezultatas: Žmonės ilsisi\n"
        "Priedai: 2"
    ) in lead.sees


async def test_files_of_every_kind_are_kept_and_shown_in_their_order(
    world: World, lead: Someone
) -> None:
    kinds: tuple[MediaKind, ...] = ("voice", "photo", "document", "video", "audio")
    await fill_up_to(lead, "title")
    for kind in kinds:
        lead.person.sends_album([(kind, photo_of())])
        await world.settle()
        assert lead.sees.startswith("Pridėta. Priedai: ")
    for step in ("title", "themes", "done"):
        await answer(lead, step)
    await lead.taps("Praleisti")
    await lead.taps("Toliau ›")
    await lead.taps("Siųsti")
    told = await report_of(world)
    assert tuple(file["kind"] for file in told.content.files) == kinds


async def test_what_has_no_theme_is_not_handed_in(world: World, lead: Someone) -> None:
    await lead.sends_photo("Naujos durys")
    assert lead.sees.endswith("Dar nepateikta: kol kas matote tik Jūs. Trūksta temos.")
    assert lead.buttons[0] == ["Pasirinkti temą"]
    await lead.sends_data(HandIn(1, 1, agreed=True).pack())
    assert lead.sees.startswith("Trūksta temos: be jos įrašo niekas neras.")
    await lead.taps("Pasirinkti temą")
    await lead.taps("sportas ir jaunimas")
    await lead.taps("Toliau ›")
    assert lead.sees.startswith("Išsaugota.\n\nNaujos durys")
    await lead.taps("Pateikti")
    await lead.taps("Sutinku ir pateikiu")
    assert lead.sees == RECEIVED.format(number=1)


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


async def test_what_did_not_work_is_told_without_a_name(world: World, lead: Someone) -> None:
    """Nor does it name colleagues: they are of the author's municipality."""
    await world.member("Alovės seniūnija", started=False)
    await drafted(world, lead)
    await lead.sends_data(PickDoer(1, 2, on=True).pack())
    await lead.taps("‹ Į įrašą")
    await lead.taps("Rinktis rūšį")
    await lead.taps("Nepavykusi patirtis")
    assert "Jūsų vardą matys tik asociacijos biuras." in lead.sees
    await lead.taps("Pasakoti be vardo")
    assert lead.screen == (
        (
            "Išsaugota.\n\n"
            "Be vardo. Matys: visi asociacijos nariai. Jūsų vardą matys tik asociacijos biuras.\n"
            "Nerodysime nei seniūnijos, nei vietos, nei nuotraukų, nei partnerių, o apskritį – tik "
            "jei joje bent dešimt narių."
        ),
        [["✓ Visi nariai"], ["Visi, taip pat spauda"], ["Pasakoti su vardu"], ["‹ Į įrašą"]],
    )
    await lead.sends_data(ChooseReaders(1, Visibility.COUNTY).pack())
    assert lead.sees.startswith("Be vardo įrašo vienai apskričiai rodyti negalima")
    await lead.taps("Pateikti")
    assert lead.sees == (
        "Ačiū, veiklos įrašas Nr. 1 gautas. "
        "Kiti jį pamatys be Jūsų vardo, kai paskelbs asociacijos biuras."
    )
    told = await report_of(world)
    assert (told.kind, told.unnamed, told.visibility) == (
        ReportKind.LESSON,
        True,
        Visibility.MEMBERS,
    )
    async with world.app.db.read() as tx:
        assert await reports.doers(tx, 1) == []


async def test_with_another_kind_the_name_is_back(world: World, lead: Someone) -> None:
    await drafted(world, lead)
    await lead.taps("Rinktis rūšį")
    await lead.taps("Nepavykusi patirtis")
    await lead.taps("Pasakoti be vardo")
    await lead.taps("‹ Į įrašą")
    await lead.taps("Rinktis rūšį")
    await lead.taps("Geroji patirtis")
    assert (await report_of(world)).unnamed is False
    await lead.taps("Rinktis, kas matys")
    await lead.taps("Visi, taip pat spauda")
    assert "Matys: visi, taip pat spauda." in lead.sees
    await lead.taps("Pateikti")
    assert "kad įrašą gali skelbti spauda ir interneto svetainės." in lead.sees


async def test_what_was_changed_since_it_was_seen_is_looked_at_first(
    world: World, lead: Someone
) -> None:
    await drafted(world, lead)
    old = HandIn(1, (await report_of(world)).rev, agreed=False)
    await lead.taps("Rinktis rūšį")
    await lead.taps("Geroji patirtis")
    await lead.sends_data(old.pack())
    assert lead.sees.startswith("Įrašas ką tik pakeistas. Peržiūrėkite jį ir pateikite dar kartą.")
    assert (await report_of(world)).state is State.DRAFT


async def test_two_taps_are_one(world: World, lead: Someone) -> None:
    await drafted(world, lead)
    tapped = await lead.taps("Pateikti")
    await lead.taps_again(tapped)
    assert lead.sees == RECEIVED.format(number=1)
    await lead.sends_data(ManageReport(1).pack())
    like = await lead.taps("Kurti pagal ankstesnįjį")
    await lead.taps_again(like)
    assert [one.id for one in await all_of(world)] == [1, 2]
    await lead.taps("Ištrinti")
    gone = await lead.taps("Taip, ištrinti")
    await lead.taps_again(gone)
    assert lead.sees.startswith("Įrašas ištrintas.")


async def test_nobody_else_touches_a_draft(world: World, lead: Someone) -> None:
    other = await world.member("Butrimonių seniūnija")
    await drafted(world, lead)
    for button in (ManageReport(1), EditPart(1, Part.TITLE), HandIn(1, 2, agreed=True)):
        await other.sends_data(button.pack())
        assert other.sees.startswith(STALE)


async def test_a_new_one_begins_with_an_earlier_one(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "preview")
    await lead.taps("Siųsti")
    await lead.says("mano įrašai")
    await lead.taps("1")
    assert lead.sees == (
        f"{CARD}Matys: apskrities seniūnai.\n"
        "Pateikta lapkričio 23 d., pirmadienį, 10 val. Laukia, kol paskelbs asociacijos biuras."
    )
    await lead.taps("Kurti pagal ankstesnįjį")
    assert lead.sees.startswith(
        "Naujas įrašas parengtas pagal ankstesnįjį. Pataisykite, kas pasikeitė.\n\n"
        "Sutvarkytas parkas"
    )
    assert (await report_of(world, 2)).source_id == 1
    await lead.taps("Ištrinti")
    await lead.taps("Taip, ištrinti")
    assert lead.sees.startswith("Įrašas ištrintas.")
    await lead.sends_data(ManageReport(2).pack())
    assert lead.sees.startswith(STALE)


async def test_begun_entries_are_gone_on_with_first(world: World, lead: Someone) -> None:
    await drafted(world, lead)
    await lead.says("/report")
    assert lead.screen == (
        "Turite nebaigtų veiklos įrašų (1). Su kuriuo tęsti?",
        [["1. Sutvarkytas parkas"], ["Naujas įrašas", "📄 Mano įrašai"]],
    )
    await lead.taps("Naujas įrašas")
    assert lead.sees == ASK_TITLE


async def test_a_draft_is_reminded_of_once_and_deleted(world: World, lead: Someone) -> None:
    await drafted(world, lead)
    before = len(lead.messages)
    for _ in range(13):
        await world.tick(days=1)
    (said,) = [text for text in lead.texts[before:] if text.startswith("Primename")]
    assert said.startswith("Primename: įrašas „Sutvarkytas parkas“ dar nepateiktas")
    await world.tick(days=2)
    async with world.app.db.read() as tx:
        assert await reports.get(tx, 1) is None
    await lead.sends_data(ManageReport(1).pack())
    assert lead.sees.startswith(STALE)


async def test_what_is_gone_on_with_is_kept(world: World, lead: Someone) -> None:
    await drafted(world, lead)
    await world.tick(days=12)
    await lead.says("/report")
    await lead.taps("1. Sutvarkytas parkas")
    await lead.taps("Rinktis rūšį")
    await lead.taps("Geroji patirtis")
    await world.tick(days=4)
    assert (await report_of(world)).state is State.DRAFT


async def test_own_reports_page_by_page(world: World, lead: Someone) -> None:
    async with world.app.db.write() as tx:
        member = (await tx.execute(sa.select(members.members.c.id))).scalar_one()
        place = (await tx.execute(sa.select(members.members.c.eldership_id))).scalar_one()
        for number in range(1, 8):
            title = f"{number} darbas, kurio pavadinimas gerokai per ilgas vienam mygtukui"
            await reports.add(
                tx,
                reports.Content(title, (2,)),
                submitted_at=world.clock.now(),
                member_id=member,
                eldership_id=place,
                state=State.WAITING,
                waiting_since=world.clock.now(),
            )
    await lead.says("mano įrašai")
    shown = (
        "{0}. {0} darbas, kurio pavadinimas gerokai per ilgas vienam mygtukui – laukia sprendimo"
    )
    ends = ["Naujas įrašas", "Į pradžią"]
    lines = "\n".join(shown.format(number) for number in (7, 6, 5, 4, 3))
    assert lead.sees == f"Jūsų veiklos įrašai (7)\n{lines}\n\nKurį parodyti?"
    assert lead.buttons == [list("76543"), ["Senesni ›"], ends]
    await lead.taps("Senesni ›")
    assert lead.buttons == [["2", "1"], ["‹ Naujesni"], ends]


async def test_a_number_is_never_given_twice(world: World, lead: Someone) -> None:
    await drafted(world, lead)
    await lead.taps("Ištrinti")
    await lead.taps("Taip, ištrinti")
    await fill_up_to(lead, "preview")
    await lead.taps("Siųsti")
    assert lead.sees == RECEIVED.format(number=2)


async def test_in_english_the_group_still_reads_lithuanian(world: World, lead: Someone) -> None:
    group = await world.county_group("LT-AL", lead)
    await lead.says("/kalba")
    await lead.taps("English")
    await lead.says("/report")
    await lead.says("Renewed park")
    await lead.taps("public spaces")
    await lead.taps("Next ›")
    for _ in range(3):
        await lead.taps("Skip")
    await lead.taps("Send")
    assert lead.sees == (
        "Thank you, report No. 1 has arrived. "
        "Others will see it when the association’s office publishes it."
    )
    await is_published(world)
    assert world.in_group(group)[-1].plain == (
        "Renewed park\nAlytaus r., Daugų seniūnija\nVeiklos įrašas Nr. 1 · viešosios erdvės"
    )


async def test_a_successor_inherits_what_the_eldership_published(
    world: World, lead: Someone
) -> None:
    await fill_up_to(lead, "preview")
    await lead.taps("Siųsti")
    await is_published(world)
    await drafted(world, lead)
    await lead.leaves_the_association()
    successor, neighbour = await world.member(), await world.member("Alovės seniūnija")
    await successor.says("mano veikla")
    assert successor.sees == (
        "Jūsų ir Jūsų seniūnijos veiklos įrašai (1)\n1. Sutvarkytas parkas – paskelbta\n\n"
        "Kurį parodyti?"
    )
    await successor.taps("1")
    assert successor.sees.startswith("Sutvarkytas parkas")
    assert successor.messages[-1].protected
    await neighbour.sends_data(ReadReport(1, 0).pack())
    assert neighbour.sees.startswith(STALE)


@pytest.mark.parametrize(
    ("starts", "ends", "said"),
    [
        ("2026-05-12", "2026-05-12", "day"),
        ("2026-05-12", "2026-05-14", "days"),
        ("2025-12-30", "2026-01-03", "days-years"),
        ("2024-02-01", "2024-02-29", "month"),
        ("2026-06-01", "2026-08-31", "months"),
        ("2025-01-01", "2025-12-31", "year"),
        ("2024-01-01", "2025-12-31", "years"),
    ],
)
def test_days_are_said_as_short_as_they_can_be(starts: str, ends: str, said: str) -> None:
    found = cards.days(date.fromisoformat(starts), date.fromisoformat(ends))
    assert found.id == f"reports.card-{said}"


def test_themes_are_guessed_from_words() -> None:
    themes = [
        reports.Theme(1, "viešosios erdvės", ""),
        reports.Theme(2, "bendruomenė", ""),
        reports.Theme(3, "keliai ir gatvės", ""),
        reports.Theme(4, "socialinė pagalba", ""),
    ]
    assert composing.guessed(themes, "Su BENDRUOMENE sutvarkėme gatves ir erdvę") == (1, 2, 3)
    assert composing.guessed(themes, "Nauja sporto salė pagal projektą") == ()
    assert composing.guessed(themes, "Pagalbos į namus paslauga") == (4,)
