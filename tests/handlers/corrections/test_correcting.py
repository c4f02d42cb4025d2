"""Stories about correcting what was sent."""

from datetime import timedelta

from bot.domain.campaigns import Does
from bot.domain.corrections import BeginCorrection
from bot.domain.news import Correct, Option
from bot.services import campaigns
from storage import corrections, outbox
from storage.outbox import State as Row
from tests.correcting import AFTER, ASK_EDIT, BEFORE, FIXED, rows, seen, start_paused, writes
from tests.newsroom import drafted, item_of, sent
from tests.world import Someone, World


async def test_all_copies_are_corrected_without_a_word(
    world: World, member: Someone, office: Someone
) -> None:
    other = await world.member("Anykščių seniūnija")
    group = await world.county_group("LT-AL", member)
    number = await sent(world, by=office, options=(Option.ACK,))
    await office.sends_data(Correct(number).pack())
    await office.taps("Patikslinti")
    await office.says(FIXED)
    await world.restart()
    await office.taps("Toliau ›")
    assert (office.texts[-2], office.sees) == (AFTER, ASK_EDIT.format(there=3, waiting=0))
    assert office.buttons == [["Patikslinti"], ["Rašyti kitaip"], ["Palikti, kaip buvo"]]
    counts = len(member.messages), len(world.in_group(group))
    query = await office.taps("Patikslinti")
    assert [seen(one) for one in (member, other)] == [[AFTER], [AFTER]]
    post = world.in_group(group)[-1]
    assert (post.plain, [[one.text for one in row] for row in post.buttons]) == (
        AFTER,
        [["✅ Susipažinau"]],
    )
    assert (len(member.messages), len(world.in_group(group))) == counts
    assert member.messages[-1].buttons[0][0].text == "✅ Susipažinau"
    item = await item_of(world, number)
    assert (item.title, item.corrected_at) == ("Nauja tvarka", world.clock.now())
    await office.taps_again(query)
    await world.tick(seconds=5)
    assert "Patikslintos kopijos: 3. Nepavyko: 0." in office.texts
    await office.sends_data(Correct(number).pack())
    assert office.sees.startswith("Nauja tvarka\nIšsiųsta kopijų: 3, dar laukia: 0.")


async def test_what_has_not_left_leaves_corrected(
    world: World, member: Someone, office: Someone
) -> None:
    late = await world.member("Simno seniūnija")
    number = await drafted(world, by=office)
    await start_paused(world, number, late)
    assert [seen(one) for one in (member, late)] == [[BEFORE], []]
    await writes(office, number)
    assert office.sees == ASK_EDIT.format(there=1, waiting=1)
    await office.taps("Patikslinti")
    assert [seen(one) for one in (member, late)] == [[AFTER], []]
    async with world.app.db.write() as tx:
        campaign = (await item_of(world, number)).campaign_id
        assert campaign is not None
        await campaigns.resume(tx, campaign, world.clock.now())
    await world.settle()
    assert [seen(one) for one in (member, late)] == [[AFTER], [AFTER]]


async def test_a_second_correction_overtakes_the_first(
    world: World, member: Someone, office: Someone
) -> None:
    number = await sent(world, by=office)
    await writes(office, number, "Pirma pataisa")
    first = office.messages[-1]
    office.person.taps("Patikslinti", first)
    await world.take_in()
    async with world.app.db.write() as tx:
        (under_way,) = await corrections.under_way(tx, number, "corrections", f"news:{number}:")
        held = outbox.outbox.c.campaign_id == under_way
        later = world.clock.now() + timedelta(hours=1)
        await tx.execute(outbox.outbox.update().where(held).values(not_before=later))
    await world.settle()
    await writes(office, number)
    await office.taps("Patikslinti")
    assert seen(member) == [AFTER]
    assert await rows(world, f"news:{number}:edit:") == [
        (member.id, Does.EDIT, Row.CANCELLED),
        (member.id, Does.EDIT, Row.SENT),
    ]
    await world.tick(hours=2)
    assert seen(member) == [AFTER]


async def test_a_longer_text_may_need_more_messages(
    world: World, member: Someone, office: Someone
) -> None:
    number = await sent(world, by=office, html="Nauja. " * 600)
    before = len(member.messages)
    await writes(office, number, "Nauja. " * 500)
    assert office.sees.startswith("Patikslinti")
    await office.sends_data(BeginCorrection(number).pack())
    await office.says("Nauja. " * 500)
    await office.says("Nauja. " * 500)
    await office.taps("Toliau ›")
    assert office.sees.startswith("Patikslinti")
    await office.sends_data(BeginCorrection(number).pack())
    for _ in range(3):
        await office.says("Nauja. " * 500)
    await office.taps("Toliau ›")
    assert office.sees.startswith("Išsiųsti")
    await office.taps("Siųsti iš naujo")
    assert len(member.messages) == before + 1


async def test_what_changes_nothing_is_not_sent(
    world: World, member: Someone, office: Someone
) -> None:
    number = await sent(world, by=office, html=FIXED)
    await writes(office, number)
    assert office.sees == "Niekas nepasikeitė: toks tekstas ir tokie failai jau išsiųsti."
    await office.taps("Rašyti kitaip")
    await office.says("Nauja žinia")
    await office.taps("Toliau ›")
    confirm = office.messages[-1].buttons[0][0].data or ""
    await office.taps("Palikti, kaip buvo")
    assert office.sees == "Naujiena „Nauja tvarka“ lieka tokia, kokia buvo."
    await office.sends_data(confirm)
    assert office.sees == "Šis patikslinimas jau padarytas, pakeistas kitu arba jo atsisakyta."
    assert seen(member) == [AFTER]
