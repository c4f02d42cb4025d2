"""Stories about withdrawing what was sent."""

from datetime import timedelta

from bot.domain.acks import ConfirmRemind
from bot.domain.calls import ConfirmHandOver
from bot.domain.campaigns import Does
from bot.domain.corrections import (
    BeginCorrection,
    BeginWithdrawal,
)
from bot.domain.news import Ack, AnswerSender, Channel, Correct, Option, State
from bot.sandbox.chats import Chat
from bot.services import campaigns, results
from bot.services.news import start
from storage import audit, news
from storage import campaigns as table
from storage.outbox import State as Row
from tests.correcting import AFTER, ASK_EDIT, BEFORE, rows, seen, start_paused, writes
from tests.newsroom import ZONE, director, drafted, item_of, sent
from tests.world import Someone, World


def posts(world: World, group: Chat) -> list[str]:
    """What stands in the group of the items' copies."""
    return [one.plain for one in world.in_group(group) if one.plain.startswith("Nauja")]


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
