"""A form across kills and restarts, as people meet it in `/report`."""

import pytest

from tests.reporting import ASK, RECEIVED, STEPS, answer, fill_up_to, kept, titles
from tests.world import Someone, World

GOING_ON = "Tęskime:"

# A restart in the middle of each step.


@pytest.mark.parametrize("step", STEPS)
async def test_a_restart_at_a_step_is_not_noticed(world: World, lead: Someone, step: str) -> None:
    await fill_up_to(lead, step)
    before = lead.texts
    await world.restart()
    assert lead.texts == before
    for later in STEPS[STEPS.index(step) :]:
        await answer(lead, later)
    assert await titles(world) == ["Sutvarkytas parkas"]


@pytest.mark.parametrize("step", STEPS)
async def test_an_answer_whose_question_was_lost_is_followed_by_it_once(
    world: World, lead: Someone, step: str
) -> None:
    await fill_up_to(lead, step)
    match step:
        case "title":
            lead.person.says("Sutvarkytas parkas")
        case "themes":
            lead.person.taps("bendruomenė")
        case "done":
            lead.person.says("Nupjauta žolė")
        case "result" | "files":
            lead.person.taps("Praleisti")
        case "preview":
            lead.person.taps("Siųsti")
    await world.take_in()
    before = lead.texts
    await world.restart()
    await world.restart()
    (screen,) = lead.texts[len(before) :]
    now = {
        "title": ASK["themes"],
        "themes": f"{ASK['themes']}\nĮrašyta: bendruomenė",
        "done": ASK["result"],
        "result": ASK["files"],
        "files": ASK["preview"],
        "preview": RECEIVED.format(number=1),
    }
    assert screen == f"{GOING_ON}\n\n{now[step]}"


async def test_an_answer_typed_again_is_no_answer_to_the_next_question(
    world: World, lead: Someone
) -> None:
    await fill_up_to(lead, "done")
    lead.person.says("Nupjauta žolė")
    await world.take_in()
    lead.person.says("Nupjauta žolė")  # they saw no question and try once more
    await world.restart()
    assert lead.sees == ASK["result"]
    draft = await kept(world, lead)
    assert draft is not None
    assert dict(draft.values) == {
        "title": "Sutvarkytas parkas",
        "themes": [2],
        "done": "Nupjauta žolė",
    }


async def test_a_skip_typed_again_skips_one_question(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "done")
    lead.person.says("praleisti")
    await world.take_in()
    lead.person.says("praleisti")
    await world.restart()
    assert lead.sees == ASK["result"]
    await lead.says("praleisti")  # having seen the question, they skip it too
    assert lead.sees == ASK["files"]


async def test_the_same_words_may_answer_two_questions(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "done")
    await lead.says("Viskas puiku")
    await lead.says("Viskas puiku")
    draft = await kept(world, lead)
    assert draft is not None
    assert (draft.values["done"], draft.values["result"]) == ("Viskas puiku", "Viskas puiku")


async def test_what_was_stored_but_not_processed_is_processed_once(
    world: World, lead: Someone
) -> None:
    await fill_up_to(lead, "title")
    lead.person.says("Sutvarkytas parkas")
    await world.store()
    await world.restart()
    assert lead.sees == ASK["themes"]
    await world.restart()
    assert lead.texts.count(ASK["themes"]) == 1


async def test_a_batch_that_comes_again_is_not_processed_again(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "title")
    lead.person.says("Sutvarkytas parkas")
    await world.app.polling.once()
    await world.app.queue.drain()
    await world.send_screens()  # answered, but the batch was never confirmed
    assert world.telegram.pending(world.telegram.first_bot.token) == 1
    await world.restart()
    draft = await kept(world, lead)
    assert draft is not None
    assert (dict(draft.values), draft.rev) == ({"title": "Sutvarkytas parkas"}, 1)
    assert lead.texts.count(ASK["themes"]) == 1


async def test_the_number_survives_a_kill(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "preview")
    lead.person.taps("Siųsti")
    await world.take_in()
    await world.restart()
    assert lead.sees == f"Tęskime:\n\n{RECEIVED.format(number=1)}"
    assert lead.buttons == [["📄 Mano įrašai", "Į pradžią"]]
    await world.restart()
    assert await titles(world) == ["Sutvarkytas parkas"]
