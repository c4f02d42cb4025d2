"""What time does to a draft: reminders and expiry."""

from tests.reporting import MENU, STALE, fill_up_to, kept
from tests.world import Someone, World

# Time.


async def test_a_draft_is_reminded_of_once_and_then_expires(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "done")
    before = len(lead.messages)
    await world.tick(days=10, hours=23)
    assert len(lead.messages) == before
    await world.tick(hours=14)  # past the eleven days, but one in the night
    assert len(lead.messages) == before
    await world.tick(hours=10)  # on Saturday
    assert len(lead.messages) == before
    await world.tick(days=2)
    reminder = (
        "Turite nebaigtą įrašą „Sutvarkytas parkas“ (3 iš 5).\n"
        "Juodraštį saugosime iki gruodžio 10 d., ketvirtadienio."
    )
    offered = [["Tęsti"], ["Ištrinti"], ["Rečiau apie tai"]]
    assert (lead.texts[before:], lead.buttons) == ([reminder], offered)
    await world.tick(days=2, hours=23)
    assert (await kept(world, lead)) is not None
    await world.tick(hours=1)
    assert (await kept(world, lead)) is None
    assert lead.texts[before:] == [reminder]
    await lead.taps("Tęsti")
    assert lead.sees == f"{STALE}\n\n{MENU}"


async def test_an_answer_begins_the_time_anew(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "done")
    await world.tick(days=14)
    await lead.taps("Tęsti")
    await lead.says("Nupjauta žolė")
    await world.tick(days=10)
    draft = await kept(world, lead)
    assert draft is not None
    assert draft.reminded_at is None
    before = len(lead.messages)
    await world.tick(days=4)
    assert [text.splitlines()[0] for text in lead.texts[before:]] == [
        "Turite nebaigtą įrašą „Sutvarkytas parkas“ (4 iš 5)."
    ]


async def test_after_a_long_sleep_the_notice_is_as_long(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "done")
    await world.tick(days=21)
    assert lead.sees.endswith("Juodraštį saugosime iki gruodžio 17 d., ketvirtadienio.")
    await world.tick(days=2, hours=23)
    assert (await kept(world, lead)) is not None
    await world.tick(hours=1)
    assert (await kept(world, lead)) is None


async def test_who_left_is_not_reminded(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "done")
    await lead.leaves_the_association()
    before = lead.texts
    await world.tick(days=14)
    assert lead.texts == before
