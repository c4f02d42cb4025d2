"""Stories about who may ask, see and end quick polls."""

from bot.domain.actors import Role
from bot.domain.poll_buttons import OpenQuickPoll
from bot.domain.quick_polls import AskInGroup, AskQuickAgain, EndQuickPoll, ShowQuickPoll
from bot.sandbox.chats import Chat
from storage import networks, quick_polls, roles
from tests.grouping import a_group
from tests.quick_polling import asks, its, poll_in, polls_in, writes
from tests.reporting import STALE
from tests.world import Someone, World


async def test_a_network_lead_asks_the_networks_group(world: World) -> None:
    async with world.app.db.write() as tx:
        number = await networks.add(tx, "Socialinė globa", None, world.clock.now())
    lead = await world.member("Miroslavo seniūnija")
    await world.give(lead, Role.NETWORK_LEAD, str(number))
    group = await a_group(world, lead, title="Globos grupė")
    await lead.taps("Nurodyti, kieno grupė")
    await lead.taps("Socialinė globa")
    await lead.says("tinklai")
    await lead.taps("Socialinė globa")
    await lead.taps("Greita grupės apklausa")
    assert lead.sees.startswith("Tik šiai grupei: „Globos grupė“.")
    await asks(world, lead, group)
    assert polls_in(world, group) == 1


async def test_nobody_else_asks_sees_or_ends(
    world: World, lead: Someone, member: Someone, group: Chat
) -> None:
    message = await asks(world, lead, group)
    other = await world.member("Veisiejų seniūnija")
    await world.give(other, Role.COUNTY_LEAD, "LT-UT")
    async with world.app.db.read() as tx:
        quick = (await quick_polls.under_way(tx, lead.id, message.date))[0]
    taps = (
        AskInGroup(group.id),
        ShowQuickPoll(quick.id),
        AskQuickAgain(quick.id),
        EndQuickPoll(quick.id, sure=True),
    )
    for tap in (OpenQuickPoll(), *taps):
        await member.sends_data(tap.pack())
        assert member.sees.startswith("Grupes tvarko")
    for tap in taps:
        await other.sends_data(tap.pack())
        assert other.sees.startswith("Apklausas rengia asociacijos biuras")
    assert not its(message).closed
    async with world.app.db.write() as tx:
        await tx.execute(roles.roles.delete().where(roles.roles.c.scope == "LT-AL"))
    await lead.taps("Baigti apklausą")
    assert lead.sees.startswith("Grupes tvarko")
    before = len(lead.texts)
    await world.tick(days=1, seconds=1)
    assert (its(message).closed, len(lead.texts)) == (True, before)


async def test_a_right_lost_while_it_is_written_is_asked_again(
    world: World, lead: Someone, group: Chat
) -> None:
    await writes(lead)
    async with world.app.db.write() as tx:
        await tx.execute(roles.roles.update().values(scope="LT-UT"))
    await lead.taps("Siųsti")
    assert lead.sees.startswith("Apklausas rengia asociacijos biuras ir apskričių viceprezidentai.")
    assert polls_in(world, group) == 0


async def test_a_button_that_points_at_nothing_is_stale(lead: Someone, group: Chat) -> None:
    for tap in (ShowQuickPoll(10**9), AskQuickAgain(10**9), EndQuickPoll(10**9, sure=False)):
        await lead.sends_data(tap.pack())
        assert lead.sees.startswith(STALE)


async def test_polls_of_others_are_none_of_ours(world: World, lead: Someone, group: Chat) -> None:
    """A poll that the bot knows nothing of, such as one in doubt, is counted by nobody."""
    world.telegram.faults.add("lost_after", method="sendPoll", times=1)
    await writes(lead)
    await lead.taps("Siųsti")
    lead.person.votes(poll_in(world, group), "Antradienį")
    await world.settle()
    assert await world.update_states() == {"done"}
