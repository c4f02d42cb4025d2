"""Buttons of a form that come twice, late, or from nowhere."""

import pytest

from storage import reports
from tests.reporting import ASK, MENU, STALE, fill_up_to, kept, titles
from tests.world import Someone, World

# Buttons that come twice, late, or from nowhere.


async def test_a_double_tap_is_one_tap(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "themes")
    first = lead.person.taps("bendruomenė")
    second = lead.person.taps("bendruomenė")
    await world.settle()
    assert lead.sees == f"{ASK['themes']}\nĮrašyta: bendruomenė"
    assert (first.answer is not None, second.answer is not None) == (True, True)


async def test_quick_taps_on_two_themes_both_count(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "themes")
    lead.person.taps("viešosios erdvės")
    lead.person.taps("bendruomenė")
    await world.settle()

    assert lead.sees.endswith("Įrašyta: viešosios erdvės, bendruomenė")
    await lead.taps("✓ viešosios erdvės")
    assert lead.sees.endswith("Įrašyta: bendruomenė")


async def test_a_report_sent_twice_is_one_report(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "preview")
    first = lead.person.taps("Siųsti")
    second = lead.person.taps("Siųsti")
    await world.settle()
    again = await lead.taps_again(first)
    assert await titles(world) == ["Sutvarkytas parkas"]
    assert lead.sees.startswith("Ačiū, veiklos įrašas Nr. 1 gautas.")
    assert None not in (first.answer, second.answer, again.answer)


async def test_a_tap_sent_again_under_a_new_id_changes_nothing(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "themes")
    tapped = await lead.taps("bendruomenė")
    again = await lead.taps_again(tapped)
    assert again.answer is not None
    assert lead.sees == f"{ASK['themes']}\nĮrašyta: bendruomenė"


async def test_a_button_of_an_earlier_question_is_stale(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "result")
    question = lead.messages[-2]  # „Kas ir kaip padaryta?“
    query = await lead.taps("Praleisti", question)
    assert query.answer is not None
    assert lead.sees == f"{STALE}\n\n{ASK['result']}"
    assert lead.messages[-1].id > question.id


async def test_a_year_later(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "done")
    question = lead.messages[-1]
    world.clock.advance(days=365)
    await world.tick()
    await world.tick(days=4)
    query = await lead.taps("Praleisti", question)
    assert query.answer is not None
    assert lead.sees == f"{STALE}\n\n{MENU}"
    assert lead.messages[-1].id > question.id


FORGED = (
    "",
    "x",
    "f",
    "f:1:2",
    "f:1:2:3:4:5",
    "f:0:0:0:0",
    "f:{draft}:{rev}:b:-1",  # FIX_FIELD
    "f:{draft}:{rev}:b:0",
    "f:{draft}:{rev}:b:zz",
    "f:{draft}:{rev}:b:-zz",
    "f:{draft}:{rev}:4:zzzzzzzzzzzz",  # PICK
    "f:{draft}:{rev}:4:-1",
    "f:{draft}:{rev}:9:0",  # SUBMIT
    "f:{draft}:{rev}:a:0",  # FIX
    "f:{draft}:{rev}:1:0",  # BACK
    "f:{draft}:{rev}:2:0",  # SKIP
    "f:{draft}:{rev}:3:0",  # NEXT
    "f:{draft}:{rev}:c:0",  # no such act
    "f:{draft}:99:3:0",
    "f:1y2p0ij32e8e7:0:3:0",
    "f:1y2p0ij32e8e8:0:3:0",
    "f:ą:0:3:0",
    "f:1_0:0:3:0",
    "f:+1:0:3:0",
    "rm:1y2p0ij32e8e7",
    "rm:-5",
    "rr:1y2p0ij32e8e7:0",
    "rr:1:1y2p0ij32e8e7",
    "m:1y2p0ij32e8e7",
    "m:-1",
    "gp:1",
    "gb:-1y2p0ij32e8e7:0",
    "lc:3",
    "lc:0",
    "\N{PILE OF POO}" * 16,
    ":" * 64,
)


@pytest.mark.parametrize("step", ["title", "themes", "preview"])
async def test_forged_data_breaks_nothing_and_gains_nothing(
    world: World, lead: Someone, step: str
) -> None:
    await fill_up_to(lead, step)
    other = await world.member("Leipalingio seniūnija")
    for forged in FORGED:
        draft = await kept(world, lead)
        assert draft is not None
        data = forged.format(draft=_base36(draft.id), rev=_base36(draft.rev))
        if data.startswith("f:") and data.endswith(":9:0") and draft.at == "preview":
            continue  # that one is no forgery
        for someone in (lead, other) if step == "themes" else (lead,):
            query = await someone.sends_data(data)
            assert query.answer is not None, data
    async with world.app.db.read() as tx:
        assert await reports.get(tx, 1) is None
    assert await world.update_states() == {"done"}


def _base36(number: int) -> str:
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    return digits[number] if number < 36 else _base36(number // 36) + digits[number % 36]
