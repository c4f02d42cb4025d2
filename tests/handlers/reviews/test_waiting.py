"""What waits: in place of its card, for the office after five days, until the morning."""

from bot.domain.report_buttons import OpenQueue
from bot.domain.reports import Level, ReportKind, State
from bot.domain.reviews import (
    ChangeWords,
    PublishReport,
    ReturnToDraft,
)
from tests.newsroom import county_lead, director
from tests.practising import handed_in, report_of
from tests.reviewing import opens
from tests.world import World


async def test_what_nobody_has_read_comes_again_in_place_of_its_card(world: World) -> None:
    author, lead = await world.member("Daugų seniūnija"), await county_lead(world)
    number = await handed_in(world, author)
    card, count = lead.messages[-1], len(lead.messages)
    first = card.plain

    async def again() -> None:
        world.clock.advance(seconds=5)
        await opens(author, ReturnToDraft(number))
        await author.taps("Tvarkyti įrašą")
        await author.taps("Pateikti")

    for _ in range(2):
        await again()
    assert (lead.messages[-1], len(lead.messages), card.plain) == (card, count, first)
    await lead.taps("Peržiūrėti")
    await again()  # now it is news
    assert lead.messages[-1] is not card
    assert lead.sees == first
    await again()
    assert len([text for text in lead.texts if text == first]) == 1
    await lead.taps("Paskelbti")
    assert (await report_of(world, number)).state is State.PUBLISHED
    world.clock.advance(seconds=5)
    await opens(author, ChangeWords(number))
    await author.taps("Rezultatas")
    await author.says("Čia vaikšto šeimos")
    await author.taps("Pateikti pakeitimus")
    assert lead.sees.startswith("📥 Autorius nori pakeisti")


async def test_what_waits_five_days_goes_to_the_office_once(world: World) -> None:
    author, lead = await world.member("Daugų seniūnija"), await county_lead(world)
    office = await director(world)
    number = await handed_in(world, author)
    assert "laukia" not in office.sees
    await world.tick(days=4, hours=23)
    assert (await report_of(world, number)).level is Level.COUNTY
    await opens(office, OpenQueue())
    assert office.screen == (
        "Dabar niekas nelaukia: visi įrašai peržiūrėti.",
        [["Rodyti apskričių (1)"], ["Į pradžią"]],
    )
    await world.tick(hours=1)
    assert (await report_of(world, number)).level is Level.OFFICE
    await world.tick(days=2)  # duties wait for a workday

    told = [text for text in office.texts if text.startswith("⏳")]
    late = (
        "⏳ Veiklos įrašas Nr. 1 apskrityje laukia jau penkias dienas. "
        "Dabar jį gali peržiūrėti ir biuras.\n"
        "Sutvarkytas parkas\n"
        "Alytaus r., Daugų seniūnija\n"
        "Veiklos įrašas Nr. 1 · viešosios erdvės"
    )
    assert told == [late]
    await opens(lead, OpenQueue())
    assert lead.sees == (
        "Laukiantys įrašai (1)\n"
        "1. Sutvarkytas parkas · Alytaus r., Daugų seniūnija\n⏳ Laukia 7 dienas\n\n"
        "Kurį peržiūrėti?"
    )
    await office.sends_data(PublishReport(number, 1).pack())
    assert (await report_of(world, number)).state is State.PUBLISHED


async def test_a_silent_author_is_reminded_once(world: World) -> None:
    author, lead = await world.member("Daugų seniūnija"), await county_lead(world)
    await handed_in(world, author)
    await lead.taps("Peržiūrėti")
    await lead.taps("Prašyti papildyti")
    await lead.says("Kiek kainavo?")
    for _ in range(4):
        await world.tick(days=4)
    reminded = (
        "Jūsų veiklos įrašas Nr. 1 „Sutvarkytas parkas“ tebelaukia Jūsų atsakymo. "
        "Kai atsakysite, jį bus galima paskelbti."
    )
    assert author.texts.count(reminded) == 1


async def test_who_slept_is_not_told_of_what_was_decided_by_night(world: World) -> None:
    author, lead = await world.member("Daugų seniūnija"), await county_lead(world)
    await world.owner.starts()
    await world.tick(hours=13)
    number = await handed_in(world, author)
    await opens(world.owner, PublishReport(number, 1))
    before = lead.texts
    await world.tick(hours=12)
    assert lead.texts == before
    assert author.sees.startswith("Jūsų veiklos įrašas Nr. 1 „Sutvarkytas parkas“ paskelbtas.")


async def test_who_may_decide_no_more_by_morning_is_not_told(world: World) -> None:
    """Of an unnamed entry the card says whose it is."""
    author, office = await world.member("Daugų seniūnija"), await director(world)
    await world.tick(hours=13)
    await handed_in(world, author, unnamed=True, kind=ReportKind.LESSON)
    before = office.texts
    await office.leaves_the_association()
    await world.tick(hours=1)
    await world.tick(hours=12)
    assert office.texts == before
