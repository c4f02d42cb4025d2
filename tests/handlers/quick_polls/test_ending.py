"""Stories about quick polls that end otherwise than they should."""

from bot.sandbox.chats import Chat
from bot.sandbox.messages import Message
from bot.telegram.errands import PAUSES
from tests.grouping import TITLE
from tests.quick_polling import QUESTION, asks, its, poll_in
from tests.world import Someone, World


async def test_a_deleted_message_is_followed_no_more(
    world: World, lead: Someone, group: Chat
) -> None:
    message = await asks(world, lead, group)
    lead.person.deletes(message)
    await lead.taps("Baigti apklausą")
    await lead.taps("Baigti apklausą")
    assert lead.sees.startswith("Apklausos žinutės grupėje nebėra, todėl apklausos nebestebiu.")


async def test_what_telegram_closed_while_the_bot_was_away_has_the_last_known_counts(
    world: World, lead: Someone, member: Someone, group: Chat
) -> None:
    seen = await asks(world, lead, group)
    hidden = await asks_also(world, lead, group)
    for message in (seen, hidden):
        member.person.votes(message, "Antradienį")
    await world.settle()
    await world.tick(days=1, minutes=10)
    told = [text for text in lead.texts if text.startswith("Greita apklausa baigėsi.")]
    assert [text.rpartition("Apklausa baigta.\n")[2] for text in told] == [
        (
            "Balsavo 1 žmogus.\nAntradienį – 1 (100 %)\nTrečiadienį – 0 (0 %)\n"
            "Tai paskutiniai man žinomi skaičiai. Galutiniai – grupėje."
        ),
        (
            "Apklausą užbaigė „Telegram“, kol robotas neveikė, todėl skaičių nežinau. "
            "Rezultatus rasite grupėje."
        ),
    ]


async def asks_also(world: World, lead: Someone, group: Chat) -> Message:
    """Another one, with hidden results, while the first is under way."""
    await lead.says("greita apklausa")
    assert lead.buttons[:2] == [[TITLE], [QUESTION]]
    await lead.taps(TITLE)
    await lead.says(QUESTION)
    await lead.says("Antradienį\nTrečiadienį")
    await lead.taps("Slėpti rezultatus")
    await lead.taps("Toliau ›")
    await lead.taps("1 diena")
    await lead.taps("Siųsti")
    return poll_in(world, group)


async def test_an_end_that_telegram_does_not_take_now_can_be_tried_again(
    world: World, lead: Someone, group: Chat
) -> None:
    message = await asks(world, lead, group)
    world.telegram.faults.add("500", method="stopPoll", times=1 + len(PAUSES))
    await lead.taps("Baigti apklausą")
    await lead.taps("Baigti apklausą")
    for pause in PAUSES:
        await world.tick(seconds=pause + 1)
    assert lead.sees.startswith("Užbaigti nepavyko: „Telegram“ šįkart neleido.")
    assert not its(message).closed
    await lead.taps("Baigti apklausą")
    await lead.taps("Baigti apklausą")
    assert (its(message).closed, lead.sees[:24]) == (True, "Greita apklausa baigėsi.")
