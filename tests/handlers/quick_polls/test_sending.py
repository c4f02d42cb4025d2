"""Stories about quick polls that cannot be sent, or perhaps were."""

from bot.sandbox.chats import Chat
from bot.sandbox.topics import GENERAL
from storage import groups
from tests.grouping import TITLE, a_group
from tests.quick_polling import CARD, polls_in, writes
from tests.world import Someone, World


async def test_where_polls_are_forbidden_the_author_learns_what_to_do(
    world: World, lead: Someone, group: Chat
) -> None:
    lead.person.forbids_polls(group)
    lead.person.demotes(world.telegram.first_bot, group)
    await world.settle()
    await writes(lead)
    await lead.taps("Siųsti")
    assert lead.sees == (
        f"Apklausos išsiųsti nepavyko.\n\n{CARD}\nGrupėje neleista siųsti apklausų. Leiskite "
        "nariams jas siųsti (grupės pavadinimas → „Redaguoti“ → „Leidimai“ → „Apklausos“) arba "
        "paskirkite robotą administratoriumi ir siųskite dar kartą."
    )
    assert lead.buttons == [["Siųsti dar kartą"]]
    lead.person.forbids_polls(group, on=False)
    await world.restart()
    await lead.taps("Siųsti dar kartą")
    assert lead.sees.startswith("Apklausa jau grupėje.")
    assert polls_in(world, group) == 1


async def test_in_doubt_it_is_not_sent_twice_but_asked_about(
    world: World, lead: Someone, group: Chat
) -> None:
    world.telegram.faults.add("lost_after", method="sendPoll", times=1)
    await writes(lead)
    await lead.taps("Siųsti")
    assert lead.sees.startswith("Neaišku, ar apklausa išsiųsta.")
    assert (lead.buttons, polls_in(world, group)) == ([["Siųsti dar kartą"]], 1)
    await lead.taps("Siųsti dar kartą")
    assert (lead.sees[:21], polls_in(world, group)) == ("Apklausa jau grupėje.", 2)


async def test_a_kill_while_it_is_sent_asks_too(world: World, lead: Someone, group: Chat) -> None:
    await writes(lead)
    lead.person.taps("Siųsti")
    await world.take_in()
    await world.app.errands._take()
    await world.restart()
    assert any(text.startswith("Neaišku, ar apklausa išsiųsta.") for text in lead.texts)
    assert polls_in(world, group) == 0


async def test_told_to_wait_it_waits(world: World, lead: Someone, group: Chat) -> None:
    world.telegram.faults.add("429", method="sendPoll", times=1, seconds=7)
    await writes(lead)
    await lead.taps("Siųsti")
    assert lead.sees.startswith(f"Siunčiu į grupę „{TITLE}“.")
    await lead.taps("Peržiūrėti apklausą")
    assert lead.sees == f"{CARD}\nSiunčiama."
    await world.tick(seconds=8)
    assert lead.sees.startswith("Apklausa jau grupėje.")


async def test_where_the_general_topic_is_closed_the_author_learns_what_to_do(
    world: World, lead: Someone, member: Someone
) -> None:
    chat = await a_group(world, lead, member, rights=(), forum=True)
    async with world.app.db.write() as tx:
        await groups.bind(tx, chat.id, "LT-AL")
    lead.person.closes_topic(chat, GENERAL)
    await writes(lead)
    await lead.taps("Siųsti")
    assert lead.sees.endswith(
        "Bendra grupės tema uždaryta. Atverkite ją arba leiskite robotui tvarkyti temas ir "
        "siųskite dar kartą."
    )
