"""One’s own entries: drafts, those that begin with earlier ones, numbers, successors."""

import sqlalchemy as sa

from bot.domain.composing import EditPart, HandIn, Part
from bot.domain.report_buttons import ManageReport
from bot.domain.reports import State
from handlers.reports.mine import ReadReport
from storage import members, reports
from tests.reporting import RECEIVED, STALE, fill_up_to, is_published
from tests.telling import ASK_TITLE, CARD, drafted, report_of
from tests.world import Someone, World


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
