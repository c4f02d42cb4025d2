"""Other words for an entry: a reviewer’s for its author, an author’s for a reviewer; versions."""

from bot.domain.report_buttons import SeeHistory
from bot.domain.reports import State
from bot.domain.reviews import (
    ChangeField,
    ChangeWords,
    Field,
)
from tests.newsroom import county_lead
from tests.practising import handed_in, published, report_of
from tests.reviewing import CARD, TOLD, opens
from tests.world import World


async def test_a_correction_waits_for_the_author(world: World) -> None:
    author, lead = await world.member("Daugų seniūnija"), await county_lead(world)
    await handed_in(world, author, **TOLD)

    await lead.taps("Peržiūrėti")
    await lead.taps("Taisyti")
    await lead.taps("Pavadinimas")
    assert lead.sees == (
        "Veiklos įrašas Nr. 1 „Sutvarkytas parkas“\n\n"
        "Dabar (tekstą galite nukopijuoti ir pataisyti):\n"
        "Sutvarkytas parkas\n\n"
        "Kaip turėtų būti?\n"
        "Parašykite naują pavadinimą."
    )
    await lead.says("\u200b")  # nothing that can be seen
    assert lead.sees.startswith("Į šį klausimą atsakykite tekstu.")
    await lead.says("Sutvarkytas\nDaugų \u202eparkas")
    assert lead.sees == (
        "Veiklos įrašas Nr. 1 „Sutvarkytas parkas“. Ką taisyti?\n"
        "Pataisymai bus parodyti autoriui ir galios tik jam sutikus.\n\n"
        "Pavadinimas: Sutvarkytas parkas → Sutvarkytas Daugų parkas"
    )
    await lead.taps("Siūlyti autoriui")
    assert (await report_of(world, 1)).title == "Sutvarkytas parkas"

    assert author.sees == (
        "Jūsų veiklos įrašui Nr. 1 „Sutvarkytas parkas“ siūloma pataisymų. "
        "Siūlo: Viceprezidentė.\n\n"
        "Pavadinimas: Sutvarkytas parkas → Sutvarkytas Daugų parkas\n\n"
        "Ar sutinkate? Be Jūsų sutikimo niekas nepasikeis."
    )
    asked = author.messages[-1]
    world.clock.advance(hours=1)
    await author.taps_again(await author.taps("Sutinku"))
    assert author.sees == "Ačiū. Veiklos įrašas Nr. 1 pataisytas ir laukia sprendimo."
    report = await report_of(world, 1)
    assert (report.title, report.state) == ("Sutvarkytas Daugų parkas", State.WAITING)
    assert lead.sees.startswith("📥 Autorius sutiko su pataisymais. Veiklos įrašas Nr. 1 laukia")
    await author.taps("Nesutinku", asked)
    assert author.sees.startswith("Dėl šių veiklos įrašo Nr. 1 pakeitimų jau nuspręsta")


async def test_without_consent_nothing_changes(world: World) -> None:
    author, lead = await world.member("Daugų seniūnija"), await county_lead(world)
    await handed_in(world, author)
    await lead.taps("Peržiūrėti")
    await lead.taps("Taisyti")
    assert ["Siūlyti autoriui"] not in lead.buttons
    await lead.taps("Kas padaryta")
    await lead.says("Iškirsti medžiai")
    await lead.taps("Siūlyti autoriui")

    world.clock.advance(hours=1)
    await author.taps("Nesutinku")
    assert author.sees == (
        "Veiklos įrašas Nr. 1 lieka toks, koks buvo. Apie tai pranešta tam, kas siūlė."
    )
    report = await report_of(world, 1)
    assert (report.done, report.state) == (None, State.WAITING)
    assert lead.sees.startswith("📥 Autorius nesutiko su pataisymais.")


async def test_a_change_of_what_is_published_is_its_next_version(world: World) -> None:
    author, lead = await world.member("Daugų seniūnija"), await county_lead(world)
    group = await world.county_group("LT-AL", author)
    number = await published(world, author, done="Nupjauta žolė")
    card = world.in_group(group)[-1]

    await opens(author, ChangeWords(number))
    await author.taps("Rezultatas")
    await author.says("Čia vaikšto šeimos")
    await author.taps("Pateikti pakeitimus")
    assert author.sees == (
        "Veiklos įrašo Nr. 1 pakeitimai pateikti. Kol jie peržiūrimi, rodomas ankstesnis."
    )
    assert "šeimos" not in card.plain
    assert lead.sees == (
        "📥 Autorius nori pakeisti paskelbtą veiklos įrašą Nr. 1. "
        "Kol nenuspręsite, rodomas ankstesnis.\n"
        "Sutvarkytas parkas\n"
        "Alytaus r., Daugų seniūnija\n"
        "Rezultatas: tuščia → Čia vaikšto šeimos"
    )
    await lead.taps("Peržiūrėti")
    await lead.taps("Skelbti pakeitimus")
    assert author.sees == ("Jūsų veiklos įrašo Nr. 1 „Sutvarkytas parkas“ pakeitimai paskelbti.")
    await world.tick(seconds=20)
    assert card.plain == CARD
    assert (await report_of(world, number)).version == 2

    await opens(author, SeeHistory(number))
    assert author.buttons[:2] == [["2 versija, lapkričio 23 d."], ["1 versija, lapkričio 23 d."]]
    await author.taps("2 versija, lapkričio 23 d.")
    assert author.sees == (
        "Veiklos įrašas Nr. 1, 2 versija, lapkričio 23 d.\nRezultatas: tuščia → Čia vaikšto šeimos"
    )


async def test_a_reviewer_who_declines_a_change_says_why(world: World) -> None:
    author, lead = await world.member("Daugų seniūnija"), await county_lead(world)
    number = await published(world, author)
    await opens(author, ChangeWords(number))
    await author.taps("Pavadinimas")
    await author.says("Geriausias parkas")
    await author.taps("Pateikti pakeitimus")

    await lead.taps("Peržiūrėti")
    await lead.taps("Nepriimti pakeitimų")
    await lead.says("Pavadinimas nieko nesako")
    assert author.sees == (
        "Jūsų veiklos įrašo Nr. 1 „Sutvarkytas parkas“ pakeitimai nepriimti. "
        "Rodomas ankstesnis.\nKodėl: Pavadinimas nieko nesako"
    )
    report = await report_of(world, number)
    assert (report.title, report.version, report.waiting_since) == ("Sutvarkytas parkas", 1, None)


async def test_versions_are_for_the_author_and_reviewers(world: World) -> None:
    author, other = await world.member("Daugų seniūnija"), await world.member("Alovės seniūnija")
    number = await published(world, author)
    await opens(other, SeeHistory(number))
    assert other.sees.startswith("Šis mygtukas nebegalioja.")


async def test_pictures_that_are_added_are_seen_before_they_are_shown(world: World) -> None:
    author, lead = await world.member("Daugų seniūnija"), await county_lead(world)
    group = await world.county_group("LT-AL", author)
    number = await published(world, author)
    card = world.in_group(group)[-1]
    await opens(author, ChangeField(number, Field.FILES))
    await author.sends_photo()
    await author.taps("Toliau ›")
    assert author.sees.startswith("Jei pridedate nuotraukų, pateikti pakeitimai reiškia")
    await author.taps("Pateikti pakeitimus")

    await lead.taps("Peržiūrėti")
    shown = [one for one in lead.messages if one.photo]
    assert [one.protected for one in shown] == [True]
    await lead.taps("Skelbti pakeitimus")
    assert card.deleted
    assert world.in_group(group)[-1].photo
    await opens(author, ChangeField(number, Field.FILES))
    assert author.sees.endswith("Atsiųskite, ko dar trūksta.\nĮrašyta: 1 nuotrauka")
