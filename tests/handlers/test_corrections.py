"""Stories about correcting and withdrawing what was sent."""

from datetime import timedelta
from typing import Any

import pytest

from bot.domain.acks import ConfirmRemind
from bot.domain.calls import ConfirmHandOver
from bot.domain.campaigns import Does, Pause
from bot.domain.corrections import (
    BeginCorrection,
    BeginWithdrawal,
    ConfirmCorrection,
    DropCorrection,
)
from bot.domain.news import Ack, AnswerSender, Channel, Correct, Option, State
from bot.domain.settings import TWO_EYES
from bot.sandbox.chats import Chat
from bot.services import campaigns, results
from bot.services.news import start
from storage import audit, corrections, news, outbox
from storage import campaigns as table
from storage.outbox import State as Row
from tests.newsroom import ALYTUS, ZONE, county_lead, director, drafted, item_of, sent, set_
from tests.pictures import photo
from tests.world import Someone, World

BEFORE = "Nauja tvarka\nNuo sausio keičiasi ataskaitos.\n\nLSSA biuras"
AFTER = "Nauja tvarka\nNuo vasario keičiasi ataskaitos.\n\nLSSA biuras"
FIXED = "Nauja tvarka\nNuo vasario keičiasi ataskaitos."
ASK_EDIT = """Patikslinti „Nauja tvarka“?
Išsiųstos kopijos: {there}. Jos pasikeis be pranešimo, archyve bus parašyta „patikslinta“.
Dar neišsiųstos: {waiting}. Jos išeis jau patikslintos."""


@pytest.fixture
async def member(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


@pytest.fixture
async def office(world: World) -> Someone:
    return await director(world)


async def writes(office: Someone, number: int, text: str = FIXED) -> None:
    """Write the correction, as far as its preview."""
    await office.sends_data(BeginCorrection(number).pack())
    await office.says(text)
    await office.taps("Toliau ›")


async def rows(world: World, begin: str) -> list[tuple[int, str, str]]:
    """Chat, what it does and what became of it, of the outbox's rows with such keys."""
    found = outbox.outbox
    async with world.app.db.read() as tx:
        picked = await tx.execute(
            found.select().where(found.c.dedupe_key.startswith(begin)).order_by(found.c.id)
        )
        return [(row.chat_id, row.does, row.state) for row in picked]


def seen(someone: Someone) -> list[str]:
    """What stands in the chat of the items' copies."""
    return [text for text in someone.texts if text.startswith(("Nauja", "Atšaukta"))]


def posts(world: World, group: Chat) -> list[str]:
    """What stands in the group of the items' copies."""
    return [one.plain for one in world.in_group(group) if one.plain.startswith("Nauja")]


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


async def start_paused(world: World, number: int, late: Someone) -> None:
    """Send an item that stands still before it has reached one of its receivers."""
    async with world.app.db.write() as tx:
        item = await news.get(tx, number)
        assert item is not None
        campaign = await start(tx, item, world.clock.now().astimezone(ZONE))
        assert campaign is not None
        held = outbox.outbox.c.chat_id == late.id
        await tx.execute(outbox.outbox.update().where(held).values(state=Row.HELD))
    await world.settle()
    async with world.app.db.write() as tx:
        assert await campaigns.pause(tx, campaign, Pause.ASKED)


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


async def test_other_files_are_sent_anew_and_it_is_said_before(
    world: World, member: Someone, office: Someone
) -> None:
    absent = await world.member("Simno seniūnija", started=False)
    number = await sent(world, by=office)
    first = (await item_of(world, number)).campaign_id
    await office.sends_data(BeginCorrection(number).pack())
    await office.sends_photo()
    await office.taps("Toliau ›")
    assert office.messages[-2].photo is not None
    assert office.sees == (
        "Išsiųsti „Nauja tvarka“ iš naujo?\n"
        "Keičiasi failai arba žinučių skaičius, todėl išsiųstų kopijų pataisyti negalima. "
        "Jos bus ištrintos: 1.\n"
        "Naujiena bus siunčiama iš naujo: 1. Apie ją bus pranešta dar kartą."
    )
    await office.taps("Siųsti iš naujo")
    assert seen(member) == [BEFORE]
    assert member.messages[-1].photo is not None
    item = await item_of(world, number)
    assert item.campaign_id != first
    assert await rows(world, f"news:{number}:") == [
        (member.id, Does.SEND, Row.SENT),
        (member.id, Does.WITHDRAW, Row.SENT),
        (member.id, Does.SEND, Row.SENT),
    ]
    await member.sends_data(Ack(number).pack())
    await writes(office, number)
    assert office.sees == ASK_EDIT.format(there=1, waiting=0)
    await office.taps("Patikslinti")
    assert (seen(member), member.messages[-1].photo is not None) == ([AFTER], True)
    assert absent.texts == []


async def test_one_picture_takes_the_place_of_another(
    world: World, member: Someone, office: Someone
) -> None:
    number = await drafted(world, by=office, media=[await uploaded(world, office)])
    async with world.app.db.write() as tx:
        item = await news.get(tx, number)
        assert item is not None
        await start(tx, item, world.clock.now().astimezone(ZONE))
    await world.settle()
    before = member.messages[-1]
    shown = before.photo
    await office.sends_data(BeginCorrection(number).pack())
    await office.taps("✕ 1")
    office.person.sends_photo(photo(5, 4))
    await world.settle()
    await office.taps("Toliau ›")
    assert office.sees == ASK_EDIT.format(there=1, waiting=0)
    await office.taps("Patikslinti")
    assert (member.messages[-1].id, seen(member)) == (before.id, [BEFORE])
    assert member.messages[-1].photo != shown


async def uploaded(world: World, office: Someone) -> dict[str, Any]:
    """A picture that Telegram knows."""
    message = await office.sends_photo()
    assert message.photo is not None
    largest = message.photo.sizes[-1]
    return {
        "kind": "photo",
        "file_id": largest.file_id,
        "file_unique_id": largest.unique_id,
    }


async def test_a_withdrawn_item_is_gone_everywhere(
    world: World, member: Someone, office: Someone
) -> None:
    group = await world.county_group("LT-AL", member)
    number = await sent(world, by=office, options=(Option.ACK,))
    world.clock.advance(hours=11)
    await office.sends_data(ConfirmRemind(number, 1).pack())
    await office.sends_data(Correct(number).pack())
    await office.taps("Atšaukti naujieną")
    assert office.sees.startswith(
        "Atšaukti „Nauja tvarka“?\nBus ištrinta išsiųstų kopijų: 2, nebus išsiųsta: 0.\n\n"
    )
    await office.says("Data neteisinga")
    await world.restart()
    await office.taps("Taip, atšaukti naujieną")
    assert office.sees == "Keičiamos išsiųstos kopijos · 0 iš 2\n░░░░░░░░░░ 0 %"
    assert "Naujiena „Nauja tvarka“ atšaukta. Trinamos išsiųstos kopijos: 2." in office.texts
    assert (seen(member), posts(world, group)) == ([], [])
    assert await rows(world, f"news:{number}:remind:") == [
        (member.id, Does.SEND, Row.CANCELLED),
    ]
    item = await item_of(world, number)
    assert (item.state, item.why, item.decided_by) == (
        State.WITHDRAWN,
        "Data neteisinga",
        office.id,
    )
    told = "Naujiena „Nauja tvarka“ atšaukta, todėl nieko daryti nereikia."
    query = await member.sends_data(Ack(number).pack(), office.messages[-1])
    assert query.answer is not None
    assert query.answer.text == told
    for tap in (Correct(number), BeginCorrection(number), BeginWithdrawal(number)):
        await office.sends_data(tap.pack())
        assert office.sees == told
    async with world.app.db.read() as tx:
        lines = await tx.execute(audit.audit.select().where(audit.audit.c.verb == "news-withdrawn"))
        assert [line.why for line in lines] == ["Data neteisinga"]


async def test_what_is_too_old_to_be_deleted_says_so(
    world: World, member: Someone, office: Someone
) -> None:
    number = await sent(world, by=office)
    world.clock.advance(days=3)
    await withdraws(office, number)
    assert seen(member) == ["Atšaukta"]
    assert member.messages[-1].buttons == []


async def withdraws(office: Someone, number: int) -> None:
    await office.sends_data(BeginWithdrawal(number).pack())
    await office.says("Data neteisinga")
    await office.taps("Taip, atšaukti naujieną")


async def test_withdrawing_stops_what_still_waits(
    world: World, member: Someone, office: Someone
) -> None:
    late = await world.member("Simno seniūnija")
    number = await drafted(world, by=office)
    await start_paused(world, number, late)
    await withdraws(office, number)
    assert [seen(one) for one in (member, late)] == [[], []]
    async with world.app.db.read() as tx:
        campaign = await table.by_key(tx, f"news:{number}")
        assert campaign is not None
        counts = (await campaigns.progress(tx, campaign.id)).sent
    assert (campaign.state, counts) == ("cancelled", 1)


async def test_what_has_not_begun_to_leave_is_a_draft_again(
    world: World, member: Someone, office: Someone
) -> None:
    number = await drafted(world, by=office)
    async with world.app.db.write() as tx:
        item = await news.get(tx, number)
        assert item is not None
        await start(tx, item, world.clock.now().astimezone(ZONE), timedelta(seconds=30))
    await writes(office, number)
    assert office.sees == ASK_EDIT.format(there=0, waiting=1)
    await office.taps("Patikslinti")
    await withdraws(office, number)
    assert "Naujiena „Nauja tvarka“ dar niekam nebuvo išsiųsta, todėl ji vėl juodraštis." in (
        office.texts
    )
    await world.tick(minutes=1)
    assert (seen(member), (await item_of(world, number)).state) == ([], State.DRAFT)


async def test_a_post_in_groups_alone_is_corrected_and_withdrawn(
    world: World, member: Someone, office: Someone
) -> None:
    group = await world.county_group("LT-AL", member)
    number = await sent(world, by=office, channels=(Channel.GROUPS,))
    await writes(office, number)
    await office.taps("Patikslinti")
    assert world.in_group(group)[-1].plain == AFTER
    await withdraws(office, number)
    assert posts(world, group) == []


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


async def test_only_who_answers_for_the_item_changes_it(
    world: World, member: Someone, office: Someone
) -> None:
    lead = await county_lead(world)
    own = await sent(world, by=lead, audience=ALYTUS)
    await writes(lead, own, "Nauja žinia")
    await lead.taps("Patikslinti")
    assert seen(member)[0].startswith("Nauja žinia")
    everybody = await sent(world, by=office)
    for someone in (lead, member):
        for tap in (
            Correct(everybody),
            BeginCorrection(everybody),
            BeginWithdrawal(everybody),
            ConfirmCorrection(everybody, 1, anew=False),
            DropCorrection(everybody, 1),
        ):
            await someone.sends_data(tap.pack())
            assert someone.sees.startswith("Naujienas skelbia")
    await writes(lead, own, "Nauja kita žinia")
    confirm = lead.messages[-1].buttons[0][0].data or ""
    await lead.leaves_the_association()
    await lead.sends_data(confirm)
    assert lead.sees.startswith("Jūsų dar nepažįstu.")
    assert "kita žinia" not in seen(member)[0]


async def test_a_second_pair_of_eyes_approves_a_correction_too(
    world: World, member: Someone, office: Someone
) -> None:
    number = await sent(world, by=office)
    await set_(world, TWO_EYES, value=True)
    await world.owner.starts()
    await writes(office, number)
    assert office.sees == (
        "Patikslinimą turi patvirtinti kitas biuro žmogus: jam rodau, kaip naujiena atrodys."
    )
    assert world.owner.sees == ASK_EDIT.format(there=1, waiting=0)
    confirm = world.owner.messages[-1].buttons[0][0].data or ""
    await office.sends_data(confirm)
    assert (office.sees, seen(member)) == (
        "Šį patikslinimą turi patvirtinti kitas biuro žmogus, ne tas, kas jį parašė.",
        [BEFORE],
    )
    await world.owner.taps("Patikslinti")
    assert seen(member) == [AFTER]


async def test_sending_anew_leaves_nothing_of_the_first_to_go_on(
    world: World, member: Someone, office: Someone
) -> None:
    late = await world.member("Simno seniūnija")
    number = await drafted(world, by=office)
    await start_paused(world, number, late)
    await office.sends_data(BeginCorrection(number).pack())
    await office.sends_photo()
    await office.taps("Toliau ›")
    await office.taps("Siųsti iš naujo")
    assert [seen(one) for one in (member, late)] == [[BEFORE], [BEFORE]]
    assert await rows(world, f"news:{number}:{late.id}") == [(late.id, Does.SEND, Row.CANCELLED)]


async def test_what_happens_to_news_holds_on_both_engines(either_world: World) -> None:
    world = either_world
    member, office = await world.member("Daugų seniūnija"), await director(world)
    other = await world.member("Simno seniūnija")
    absent = await world.member("Anykščių seniūnija", started=False)
    number = await sent(world, by=office, options=(Option.ACK, Option.REPLY))
    await member.sends_data(Ack(number).pack())
    await office.sends_data(ConfirmRemind(number, 1).pack())
    assert await rows(world, f"news:{number}:remind:") == [(other.id, Does.SEND, Row.SENT)]
    async with world.app.db.read() as tx:
        counted = await results.totals(tx, number)
    assert (counted.total, counted.sent, counted.acked, counted.phoned) == (3, 2, 1, 0)
    await office.sends_data(ConfirmHandOver(number).pack())
    await office.taps("Skambučių sąrašas")
    await office.taps("Pranešta: Anykščių sen.")
    assert office.buttons[0] == ["Nepranešta: Anykščių sen."]
    await other.sends_data(AnswerSender(number).pack())
    await other.says("Nuo kada?")
    assert office.sees.endswith("Nuo kada?")
    await writes(office, number)
    await office.taps("Patikslinti")
    assert [seen(one) for one in (member, other, absent)] == [[AFTER], [AFTER], []]
    await withdraws(office, number)
    assert [seen(one) for one in (member, other)] == [[], []]
    assert "Primename" not in "".join(other.texts)
    await world.tick(minutes=1)
