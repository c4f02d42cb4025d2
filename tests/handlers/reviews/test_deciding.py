"""Care for entries: who decides about them, and what their authors see."""

from datetime import date

import pytest
import sqlalchemy as sa

from bot.domain.actors import Role
from bot.domain.composing import HideAuthor
from bot.domain.report_buttons import OpenQueue, ReviewReport, SeeHistory
from bot.domain.reports import Content, Level, ReportKind, State
from bot.domain.reviews import (
    ChangeField,
    ChangeWords,
    Field,
    PublishReport,
    ReturnToDraft,
    WithdrawReport,
    WriteReviewer,
)
from bot.services.reviews import asking
from storage import audit, reports, territories
from tests.newsroom import actor_of, county_lead, director
from tests.practising import handed_in, report_of
from tests.reviewing import CARD, TOLD, opens
from tests.world import World

DAY = date(2026, 11, 23)


async def test_a_lead_publishes_with_one_tap(world: World) -> None:
    author, lead = await world.member("Daugų seniūnija"), await county_lead(world)
    group = await world.county_group("LT-AL", author)

    await handed_in(world, author, **TOLD)
    assert lead.sees == f"📥 Naujas veiklos įrašas Nr. 1 laukia Jūsų sprendimo.\n{CARD}"
    card = lead.messages[-1]
    assert [[button.text for button in row] for row in card.buttons] == [
        ["Paskelbti"],
        ["Peržiūrėti"],
    ]
    query = await lead.taps("Paskelbti")
    await lead.taps_again(query)

    assert world.in_group(group)[-1].plain == CARD
    assert world.in_group(group)[-1].protected
    assert lead.sees == ("Paskelbta: veiklos įrašas Nr. 1 „Sutvarkytas parkas“. Autoriui pranešta.")
    assert card.plain == (
        "Veiklos įrašas Nr. 1 „Sutvarkytas parkas“ paskelbtas. Paskelbė: Viceprezidentė."
    )
    assert author.sees == (
        "Jūsų veiklos įrašas Nr. 1 „Sutvarkytas parkas“ paskelbtas. "
        "Jį matys visi asociacijos nariai."
    )
    report = await report_of(world, 1)
    assert (report.state, report.published_no, report.version) == (State.PUBLISHED, 1, 1)


async def test_two_reviewers_decide_once(world: World) -> None:
    author, lead = await world.member("Daugų seniūnija"), await county_lead(world)
    second = await county_lead(world)
    await handed_in(world, author)
    other = second.messages[-1]

    await lead.taps("Paskelbti")
    assert other.plain == (
        "Veiklos įrašas Nr. 1 „Sutvarkytas parkas“ paskelbtas. Paskelbė: Viceprezidentė."
    )
    assert not other.buttons
    await second.sends_data(PublishReport(1, 1).pack())
    assert second.sees == (
        "Veiklos įrašas Nr. 1 jau paskelbtas. Paskelbė: Viceprezidentė.\n\n"
        "Dabar niekas nelaukia: visi įrašai peržiūrėti."
    )
    assert (await report_of(world, 1)).version == 1


async def test_the_author_answers_and_it_waits_again(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    author, lead = await world.member("Daugų seniūnija"), await county_lead(world)
    await handed_in(world, author)
    card = lead.messages[-1]

    await lead.taps("Peržiūrėti")
    assert lead.sees == (
        "Sutvarkytas parkas\n"
        "Alytaus r., Daugų seniūnija\n"
        "Veiklos įrašas Nr. 1 · viešosios erdvės\n"
        "Skaitys: visi asociacijos nariai\n"
        "Autorius: Daugų seniūnija\n"
        "Laukia nuo šiandien"
    )
    assert lead.buttons == [
        ["Paskelbti"],
        ["Prašyti papildyti"],
        ["Taisyti"],
        ["Grąžinti autoriui"],
        ["‹ Laukiantys įrašai", "Į pradžią"],
    ]
    await lead.taps("Prašyti papildyti")
    await world.restart()
    await lead.says("Kiek kainavo?")
    assert lead.sees == "Autoriui perduota. Veiklos įrašas Nr. 1 grįš į eilę, kai bus atsakyta."
    assert card.plain == (
        "Veiklos įrašas Nr. 1 „Sutvarkytas parkas“: paprašyta papildyti. Paprašė: Viceprezidentė."
    )

    assert author.sees == (
        "Jūsų veiklos įrašą Nr. 1 „Sutvarkytas parkas“ prašoma papildyti. "
        "Prašo: Viceprezidentė.\nKiek kainavo?"
    )
    assert (await report_of(world, 1)).state is State.ASKED
    await author.taps("Atsakyti")
    assert author.sees == (
        "Veiklos įrašas Nr. 1 „Sutvarkytas parkas“\n"
        "Prašymas, lapkričio 23 d.: Kiek kainavo?\n"
        "Laukiama autoriaus atsakymo"
    )
    world.clock.advance(hours=1)
    await author.taps("Parašyti atsakymą")
    await author.says("Nieko: dirbo talka")

    assert lead.sees == (
        "📥 Autorius atsakė dėl veiklos įrašo Nr. 1. Įrašas vėl laukia Jūsų sprendimo.\n"
        "Sutvarkytas parkas\n"
        "Alytaus r., Daugų seniūnija\n"
        "Autoriaus atsakymas: Nieko: dirbo talka"
    )
    report = await report_of(world, 1)
    assert (report.state, report.waiting_since) == (State.WAITING, world.clock.now())

    monkeypatch.setattr(asking, "NOTES_A_DAY", 2)
    await opens(author, WriteReviewer(1))
    await author.says("Atėjo 20 žmonių")
    assert lead.sees.endswith("Atėjo 20 žmonių")
    assert lead.messages[-1].protected
    await opens(author, WriteReviewer(1))
    assert author.sees.startswith("Per parą apie vieną įrašą galima parašyti 2 kartus.")


async def test_what_is_refused_can_be_changed_and_handed_in_again(world: World) -> None:
    author, lead = await world.member("Daugų seniūnija"), await county_lead(world)
    await handed_in(world, author)
    card = lead.messages[-1]
    await lead.taps("Peržiūrėti")
    await lead.taps("Grąžinti autoriui")
    await lead.says("Tai ne seniūnijos darbas. Parašykite, ką darė seniūnija.")

    assert author.sees == (
        "Jūsų veiklos įrašas Nr. 1 „Sutvarkytas parkas“ nepaskelbtas. "
        "Nusprendė: Viceprezidentė.\n"
        "Kodėl: Tai ne seniūnijos darbas. Parašykite, ką darė seniūnija.\n\n"
        "Galite jį pataisyti ir pateikti iš naujo."
    )
    assert not card.buttons
    await lead.sends_data(PublishReport(1, 1).pack())
    assert lead.sees.startswith("Veiklos įrašas Nr. 1 jau grąžintas autoriui.")
    await author.taps("Taisyti iš naujo")
    assert (await report_of(world, 1)).state is State.DRAFT
    await author.taps("Taisyti iš naujo", author.messages[-2])  # the old button says the same
    assert (await report_of(world, 1)).state is State.DRAFT
    await author.taps("Tvarkyti įrašą")
    await author.taps("Pateikti")
    assert author.sees == (
        "Ačiū, veiklos įrašas Nr. 1 gautas. Visi nariai jį pamatys, kai paskelbs viceprezidentas."
    )


async def test_an_author_takes_back_what_waits(world: World) -> None:
    author, lead = await world.member("Daugų seniūnija"), await county_lead(world)
    number = await handed_in(world, author, kind=ReportKind.LESSON)
    card = lead.messages[-1]
    await opens(author, ReturnToDraft(number))
    assert card.plain == "Veiklos įrašas Nr. 1 „Sutvarkytas parkas“ sprendimo nebelaukia."
    await lead.sends_data(PublishReport(1, 1).pack())
    assert (await report_of(world, number)).state is State.DRAFT
    await opens(author, HideAuthor(number, on=True))
    assert author.sees.startswith(
        "Išsaugota. Tik žinokite: šį įrašą su Jūsų vardu apskrities viceprezidentas jau matė."
    )


async def test_an_unnamed_entry_is_the_offices_alone(world: World) -> None:
    author, lead = await world.member("Daugų seniūnija"), await county_lead(world)
    office = await director(world)
    group = await world.county_group("LT-AL", author)
    number = await handed_in(
        world, author, unnamed=True, kind=ReportKind.LESSON, place="Daugai", done="Nepavyko"
    )
    before = len(lead.texts)

    assert office.sees == (
        f"📥 Naujas veiklos įrašas Nr. {number} laukia Jūsų sprendimo.\n"
        "Sutvarkytas parkas\n"
        "Pasakoja vienas iš seniūnų\n"
        f"Nepavykusi patirtis Nr. {number} · viešosios erdvės\n"
        "Nepavyko\n"
        "Autorius: Alytaus r., Daugų seniūnija. "
        "🔒 Tai mato tik asociacijos biuras: paskelbus vardo nebus."
    )
    await opens(lead, ReviewReport(number))
    await opens(lead, PublishReport(number, 1))
    await opens(lead, SeeHistory(number))
    await opens(lead, OpenQueue())
    assert not any("Daugų" in text for text in lead.texts[before:])
    await opens(office, ReviewReport(number))
    assert office.messages[-1].protected
    assert office.sees.count("Daugų") == 1  # whose it is; not where
    shown = len(world.in_group(group))
    colleague = await world.member("Alovės seniūnija")
    heard, did = len(colleague.texts), (await actor_of(world, colleague)).member_id
    async with world.app.db.write() as tx:
        await reports.put_doers(tx, number, [did])
    await office.taps("Paskelbti")
    assert len(colleague.texts) == heard
    assert (await report_of(world, number)).state is State.PUBLISHED
    assert len(world.in_group(group)) == shown
    assert await log(world) == [("report-published", None, None, {"number": str(number)})]

    await opens(author, WithdrawReport(number))
    await author.says("Persigalvojau")
    assert (await report_of(world, number)).decided_by is None
    assert len(await log(world)) == 1


async def test_a_leads_own_entry_goes_to_the_office(world: World) -> None:
    lead, office = await world.member("Daugų seniūnija"), await director(world)
    await world.give(lead, Role.COUNTY_LEAD, "LT-AL")
    number = await handed_in(world, lead)

    assert (await report_of(world, number)).level is Level.OFFICE
    assert office.sees.startswith("📥 Naujas veiklos įrašas Nr. 1 laukia")
    await opens(lead, PublishReport(number, 1))
    assert lead.sees.startswith("Veiklos įrašą Nr. 1 pateikėte Jūs, todėl jį peržiūrės kitas")
    assert (await report_of(world, number)).state is State.WAITING


async def test_an_author_who_left_cannot_be_asked(world: World) -> None:
    author, lead = await world.member("Daugų seniūnija"), await county_lead(world)
    number = await handed_in(world, author)
    await lead.taps("Peržiūrėti")
    await lead.taps("Prašyti papildyti")
    await lead.says("Kiek kainavo?")
    await author.leaves_the_association()
    await world.tick(minutes=5)

    assert lead.sees.startswith("📥 Veiklos įrašo Nr. 1 autorius atsakyti nebegali.")
    await lead.taps("Peržiūrėti")
    await lead.taps("Prašyti papildyti")
    assert lead.sees.startswith("Veiklos įrašo Nr. 1 autorius atsakyti nebegali.")
    await opens(lead, PublishReport(number, 1))
    assert (await report_of(world, number)).state is State.PUBLISHED


async def test_what_changed_meanwhile_is_not_published_unseen(world: World) -> None:
    author, lead = await world.member("Daugų seniūnija"), await county_lead(world)
    number = await handed_in(world, author)
    async with world.app.db.write() as tx:
        await reports.say(tx, number, Content("Visai kas kita", (1,)))
    await lead.taps("Paskelbti")
    assert lead.sees.startswith(
        "Veiklos įrašas Nr. 1 ką tik pakeistas. Perskaitykite jį dar kartą ir nuspręskite.\n\n"
        "Visai kas kita"
    )


async def test_the_longest_entry_fits_its_cards(world: World) -> None:
    author, lead = await world.member("Daugų seniūnija"), await county_lead(world)
    group = await world.county_group("LT-AL", author)
    long, line = "Žodis " * 200, "x" * 200
    number = await handed_in(
        world,
        author,
        "T" * 120,
        problem=long,
        done=long,
        result=long,
        funding=line,
        place=line,
        partners=line,
        people=line,
        links=(f"https://lssa.lt/{line}",) * 5,
    )
    await lead.taps("Peržiūrėti")
    assert all(len(message.plain) <= 4096 for message in lead.messages)
    await opens(lead, PublishReport(number, 1))
    assert len(world.in_group(group)[-1].plain) <= 620
    await opens(lead, ChangeWords(number))
    for field in (Field.PROBLEM, Field.DONE, Field.RESULT):
        await opens(lead, ChangeField(number, field))
        await lead.says("Kitas " * 200)
    assert len(lead.sees) <= 4096


async def test_an_entry_of_a_merged_eldership_keeps_its_name(world: World) -> None:
    author, lead = await world.member("Daugų seniūnija"), await county_lead(world)
    group = await world.county_group("LT-AL", author)
    number = await handed_in(world, author)
    async with world.app.db.write() as tx:
        report = await reports.get(tx, number)
        assert report is not None
        await territories.close(tx, report.eldership_id, report.eldership_id + 1, DAY)
    await lead.taps("Paskelbti")
    assert "Alytaus r., Daugų seniūnija" in world.in_group(group)[-1].plain


async def test_an_author_who_was_forgotten_is_told_nothing(world: World) -> None:
    author, lead = await world.member("Daugų seniūnija"), await county_lead(world)
    number = await handed_in(world, author)
    async with world.app.db.write() as tx:
        await reports.change(tx, number, member_id=None)
    told = len(author.texts)
    await lead.taps("Peržiūrėti")
    assert "Autorius: asociacijos narių sąraše jo nebėra" in lead.sees
    await lead.taps("Paskelbti")
    assert (await report_of(world, number)).state is State.PUBLISHED
    assert len(author.texts) == told


async def test_care_in_english(world: World) -> None:
    author, lead = await world.member("Daugų seniūnija"), await county_lead(world)
    for someone in (author, lead):
        await someone.says("/language")
        await someone.taps("English")
    await handed_in(world, author, done="The grass was cut")
    assert lead.sees == (
        "📥 The new report No. 1 waits for your decision.\n"
        "Sutvarkytas parkas\n"
        "Alytaus r., Daugų seniūnija\n"
        "Report No. 1 · public spaces\n"
        "The grass was cut"
    )
    await opens(lead, OpenQueue())
    assert lead.sees == (
        "Waiting reports (1)\n"
        "1. Sutvarkytas parkas · Alytaus r., Daugų seniūnija\nWaiting since today\n\n"
        "Which one do you want to review?"
    )
    await lead.taps("1")
    await lead.taps("Correct")
    await lead.taps("Show other fields")
    await lead.taps("Cost")
    await lead.says("much")
    assert lead.sees.startswith("Write the sum in whole euros, for example “4200”.")
    await lead.says("4 200 eurų")
    await lead.taps("Offer to the author")
    assert author.sees == (
        "Corrections are offered for your report No. 1 “Sutvarkytas parkas”. "
        "Offered by: Viceprezidentė.\n\n"
        "Cost: empty → 4,200 EUR\n\n"
        "Do you agree? Nothing changes without your consent."
    )
    world.clock.advance(minutes=1)
    await author.taps("Agree")
    assert author.sees == "Thank you. Report No. 1 was corrected and waits for a decision."
    await opens(lead, ReviewReport(1))
    await lead.taps("Send back to author")
    await lead.says("Please say who did it")
    assert author.sees == (
        "Your report No. 1 “Sutvarkytas parkas” was not published. Decided by: Viceprezidentė.\n"
        "Why: Please say who did it\n\n"
        "You can change it and hand it in again."
    )
    assert author.buttons == [["Change it again"]]


async def log(world: World) -> list[tuple[str, int | None, str | None, dict]]:
    """What the audit log has about entries: verb, whom it befell, county, the rest."""
    async with world.app.db.read() as tx:
        table = audit.audit
        found = await tx.execute(
            sa.select(table.c.verb, table.c.member_id, table.c.county, table.c.params)
            .where(table.c.verb.startswith("report-"))
            .order_by(table.c.id)
        )
        return [tuple(row) for row in found]
