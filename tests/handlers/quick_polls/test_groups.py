"""Stories about quick polls whose group changes, or goes."""

from bot.sandbox.chats import Chat
from storage import errands, groups
from tests.grouping import TITLE
from tests.quick_polling import asks, its, polls_in, writes
from tests.world import Someone, World


async def test_what_nobody_sends_or_ends_any_more_is_given_up(
    world: World, lead: Someone, group: Chat
) -> None:
    """The orders are gone, as with a restored database where an owner let nothing leave."""
    await asks(world, lead, group)
    await lead.says("greita apklausa")
    await lead.taps(TITLE)
    await lead.says("Ar?")
    await lead.says("Taip\nNe")
    await lead.taps("Toliau ›")
    await lead.says("7 dienos")
    lead.person.taps("Siųsti")
    await world.take_in()
    async with world.app.db.write() as tx:
        await tx.execute(errands.errands.delete())
    await world.tick(hours=26)
    assert any(text.startswith("Neaišku, ar apklausa išsiųsta.") for text in lead.texts[-2:])
    assert not any(text.startswith("Greita apklausa baigėsi.") for text in lead.texts)
    await world.tick(days=1)
    assert lead.sees.startswith("Greita apklausa baigėsi.")


async def test_a_group_that_is_gone_is_said_to_be(world: World, lead: Someone, group: Chat) -> None:
    message = await asks(world, lead, group)
    lead.person.deletes_group(group)
    await world.tick(days=1, seconds=1)
    assert any(
        text.startswith("Apklausos užbaigti nepavyko: grupės nebėra arba robotas iš jos pašalintas")
        for text in lead.texts
    )
    assert not its(message).stopped
    await lead.says("greita apklausa")
    assert lead.sees.startswith("Grupės, kurios galėtumėte klausti, dar nėra.")


async def test_a_group_let_go_while_it_is_written_gets_nothing(
    world: World, lead: Someone, group: Chat
) -> None:
    await writes(lead)
    async with world.app.db.write() as tx:
        await groups.change(tx, group.id, county=None)
    await lead.taps("Siųsti")
    assert lead.sees.startswith(f"Grupė „{TITLE}“ niekam nepriskirta, todėl apklausos į ją")
    async with world.app.db.write() as tx:
        await groups.bind(tx, group.id, "LT-AL")
    await lead.says("tęsti")
    await lead.taps("Siųsti")
    assert polls_in(world, group) == 1


async def test_a_group_that_became_a_supergroup_is_asked_there(
    world: World, lead: Someone, member: Someone
) -> None:
    small = await world.county_group("LT-AL", lead, member)
    await writes(lead)
    large = world.owner.person.upgrades(small)
    await world.settle()
    await lead.taps("Siųsti")
    assert (polls_in(world, small), polls_in(world, large)) == (0, 1)


async def test_a_poll_in_a_group_that_becomes_a_supergroup_ends_by_itself(
    world: World, lead: Someone, member: Someone
) -> None:
    small = await world.county_group("LT-AL", lead, member)
    message = await asks(world, lead, small)
    member.person.votes(message, "Antradienį")
    world.owner.person.upgrades(small)
    await world.settle()
    await lead.taps("Baigti apklausą")
    await lead.taps("Baigti apklausą")
    assert lead.sees.startswith("Grupė tapo supergrupe, todėl apklausos užbaigti nebegaliu")
    await world.tick(days=1, seconds=1)
    assert lead.sees.endswith(
        "Balsavo 1 žmogus.\nAntradienį – 1 (100 %)\nTrečiadienį – 0 (0 %)\n"
        "Tai paskutiniai man žinomi skaičiai. Galutiniai – grupėje."
    )
