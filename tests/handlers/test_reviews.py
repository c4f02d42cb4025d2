"""Care for entries: who publishes them, what their authors and counties see."""

from bot.domain.actors import Role
from bot.domain.report_buttons import OpenQueue, ReviewReport, SeeHistory
from bot.domain.reports import Level, State, UP_AFTER, Visibility
from bot.domain.reviews import ChangeField, ChangeWords, Field, PublishReport, WithdrawReport
from bot.services import reviews
from storage import reports
from storage.base import Tx
from tests.newsroom import county_lead, director
from tests.practising import handed_in, published, report_of
from tests.world import Someone, World

CARD = (
    "Sutvarkytas parkas\n"
    "Alytaus r., Daugų seniūnija\n"
    "Veiklos įrašas Nr. 1 · viešosios erdvės\n"
    "Nupjauta žolė\n"
    "Rezultatas: Čia vaikšto šeimos"
)
TOLD = {"done": "Nupjauta žolė", "result": "Čia vaikšto šeimos"}
PHOTO = {"kind": "photo", "file_id": "p1", "file_unique_id": "u1"}


async def opens(someone: Someone, tap) -> None:
    await someone.sends_data(tap.pack())


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
    await lead.taps("Paskelbti")

    assert world.in_group(group)[-1].plain == CARD
    assert world.in_group(group)[-1].protected
    assert lead.sees == (
        "Paskelbta: veiklos įrašas Nr. 1 „Sutvarkytas parkas“. Autoriui pranešta."
    )
    assert card.plain == (
        "Veiklos įrašas Nr. 1 „Sutvarkytas parkas“ paskelbtas. Paskelbė: Viceprezidentė."
    )
    assert author.sees == (
        "Jūsų veiklos įrašas Nr. 1 „Sutvarkytas parkas“ paskelbtas. "
        "Jį matys visi asociacijos nariai."
    )
    report = await report_of(world, 1)
    assert (report.state, report.published_no, report.version) == (State.PUBLISHED, 1, 1)
