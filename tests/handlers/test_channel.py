"""The association's channel: who is asked about it, who may bind it, and how it is lost."""

import pytest
import sqlalchemy as sa

from bot.domain.actors import Role
from bot.domain.channel import BindChannel, LetChannelGo, OpenChannel
from bot.domain.news import Channel as NewsChannel
from bot.domain.news import Option
from bot.sandbox.chats import Chat
from bot.services.channel import channel_id, shut_out
from storage.audit import audit
from tests.newsroom import ALYTUS, sent
from tests.world import Someone, World

TITLE = "LSSA naujienos"
POST = {"can_post_messages", "can_edit_messages"}
ASK = (
    f"Esu kanalo „{TITLE}“ administratorius ir galiu jame skelbti. Ar tai asociacijos kanalas? "
    "Jei ne, iš jo išeisiu."
)
CARD = (
    f"{TITLE} – asociacijos kanalas.\nJame galite skelbti naujienas, skirtas visiems.\n"
    "✓ Skelbti žinutes – leista\n✓ Redaguoti ir prisegti žinutes – leista"
)


@pytest.fixture
async def director(world: World) -> Someone:
    director = await world.member("Leipalingio seniūnija")
    await world.give(director, Role.DIRECTOR)
    return director


async def added(
    world: World, by: Someone, *, rights: set[str] | None = None, title: str = TITLE
) -> Chat:
    """A channel of theirs to which they have added the bot."""
    chat = world.telegram.add_channel(title, creator=by.person)
    by.person.adds_bot(world.telegram.first_bot, chat, rights=POST if rights is None else rights)
    await world.settle()
    return chat


async def ours(world: World) -> int | None:
    async with world.app.db.read() as tx:
        return await channel_id(tx)


async def verbs(world: World) -> list[str]:
    async with world.app.db.read() as tx:
        found = await tx.execute(sa.select(audit.c.verb).order_by(audit.c.id))
        return [verb for verb in found.scalars() if verb.startswith("channel-")]


def is_in(world: World, chat: Chat) -> bool:
    return chat.member(world.telegram.first_bot).is_in


async def test_the_director_adds_the_bot_and_says_that_it_is_the_channel(
    world: World, director: Someone
) -> None:
    chat = await added(world, director)
    assert (director.sees, director.buttons) == (ASK, [["Taip", "Ne"]])
    await world.restart()
    query = await director.taps("Taip")
    said = "Įrašyta: naujienas, skirtas visiems, nuo šiol galėsite skelbti ir kanale.\n\n"
    assert director.sees.replace("\n\n", "\n") == (said + CARD).replace("\n\n", "\n")
    assert director.buttons == [["Atsieti kanalą"], ["Į pradžią"]]
    await director.taps_again(query)
    assert (await ours(world), await verbs(world)) == (chat.id, ["channel-bound"])


async def test_no_is_an_answer_too_and_the_bot_leaves(world: World, director: Someone) -> None:
    chat = await added(world, director)
    query = await director.taps("Ne")
    assert director.sees.startswith(f"Iš kanalo „{TITLE}“ išeinu.")
    assert (await ours(world), is_in(world, chat)) == (None, False)
    await director.taps_again(query)
    assert "Šis mygtukas nebegalioja" in director.sees
    director.person.adds_bot(world.telegram.first_bot, chat, rights=POST)
    await world.settle()
    assert director.sees == ASK  # asked anew: it may have been a slip
    await director.taps("Ne")
    assert not is_in(world, chat)


async def test_without_the_right_to_post_it_is_asked_for_first(
    world: World, director: Someone
) -> None:
    chat = await added(world, director, rights={"can_edit_messages"})
    assert director.sees.startswith(f"Mane pridėjote prie kanalo „{TITLE}“, bet skelbti jame dar")
    await director.sends_data(BindChannel(chat.id, ours=True).pack())
    assert await ours(world) is None
    director.person.promotes(world.telegram.first_bot, chat, POST)
    await world.settle()
    assert director.sees == ASK
    before = len(director.texts)
    director.person.promotes(world.telegram.first_bot, chat, {"can_post_messages"})
    await world.settle()
    assert len(director.texts) == before  # the question stands already
    await director.taps("Taip")
    assert "✗ Redaguoti ir prisegti žinutes – dar neleista" in director.sees
    assert await ours(world) == chat.id


@pytest.mark.parametrize("how", ["removed", "muted", "refused"])
async def test_the_office_is_told_when_it_is_lost(
    world: World, director: Someone, how: str
) -> None:
    chat = await added(world, director)
    await director.taps("Taip")
    bot = world.telegram.first_bot
    if how == "removed":
        director.person.demotes(bot, chat)
    elif how == "muted":
        director.person.promotes(bot, chat, {"can_edit_messages"})
    else:  # the bot was away when it happened, and finds out by a refusal
        chat.members.pop(bot.id)
        async with world.app.db.write() as tx:
            await shut_out(tx, chat.id, world.clock.now())
    await world.settle()
    lost = (
        "man nebeleista skelbti" if how == "muted" else "Robotas pašalintas iš asociacijos kanalo"
    )
    assert lost in director.sees
    assert director.buttons == [["Asociacijos kanalas"]]
    assert (await ours(world), await verbs(world)) == (None, ["channel-bound", "channel-let-go"])
    await director.taps("Asociacijos kanalas")
    assert director.sees.startswith("Asociacijos kanalo dar nėra")
    if how == "muted":
        assert director.buttons == [[TITLE], ["Į pradžią"]]
        director.person.promotes(bot, chat, POST)
        await world.settle()
        assert director.sees == ASK


async def test_a_member_adds_the_bot_and_the_office_decides(
    world: World, director: Someone
) -> None:
    member = await world.member("Daugų seniūnija")
    before = len(member.texts)
    chat = await added(world, member)
    assert director.sees == (
        f"Prie kanalo „{TITLE}“ mane pridėjo Daugų seniūnija. Ar tai asociacijos kanalas? "
        "Jei ne, iš jo išeisiu."
    )
    await member.sends_data(BindChannel(chat.id, ours=True).pack())
    assert member.texts[before:] == [
        "Asociacijos kanalą tvarko asociacijos biuras. Visa kita rasite meniu: /meniu"
    ]
    await director.taps("Taip")
    assert await ours(world) == chat.id


async def test_from_a_strangers_channel_the_bot_goes_at_once(
    world: World, director: Someone
) -> None:
    stranger = world.stranger()
    chats = [await added(world, stranger, title=f"Skelbimai {n}") for n in range(3)]
    assert [is_in(world, chat) for chat in chats] == [False] * 3
    told = [text for text in director.texts if "narių sąraše nėra" in text]
    assert len(told) == 1  # once a day, however many
    assert await ours(world) is None


async def test_another_channel_takes_its_place_and_is_unbound(
    world: World, director: Someone
) -> None:
    await added(world, director)
    await director.taps("Taip")
    second = await added(world, director, title="Naujasis kanalas")
    await director.taps("Taip")
    assert f"o kanale „{TITLE}“ nieko nebeskelbsiu" in director.sees
    assert await ours(world) == second.id
    await director.taps("Atsieti kanalą")
    assert director.buttons == [["Atsieti kanalą"], ["Palikti, kaip yra"]]
    await director.taps("Palikti, kaip yra")
    assert await ours(world) == second.id
    await director.taps("Atsieti kanalą")
    await director.taps("Atsieti kanalą")
    assert (await ours(world), is_in(world, second)) == (None, False)
    assert director.buttons == [[TITLE], ["Į pradžią"]]
    await director.taps(TITLE)
    assert director.sees == ASK


async def test_news_for_everybody_is_posted_and_pinned_without_a_sound(
    world: World, director: Someone
) -> None:
    chat = await added(world, director)
    await director.taps("Taip")
    chosen = {"channels": (NewsChannel.CHANNEL,), "options": (Option.ACK, Option.PIN)}
    await sent(world, **chosen)
    await sent(world, **chosen, audience=ALYTUS)  # not for everybody: not for the channel either
    [post] = [one for one in chat.history if one.text]
    assert post.plain.startswith("Nauja tvarka\nNuo sausio keičiasi ataskaitos.")
    assert (post.buttons, post.pinned, post.silent) == ([], True, False)
    [pinning] = [one for one in chat.history if one.service and "pinned_message" in one.service]
    assert pinning.silent


async def test_a_refused_post_tells_that_the_channel_is_lost(
    world: World, director: Someone
) -> None:
    chat = await added(world, director)
    await director.taps("Taip")
    chat.members.pop(world.telegram.first_bot.id)  # while the bot was away
    await sent(world, channels=(NewsChannel.CHANNEL,))
    assert any("Robotas pašalintas iš asociacijos kanalo" in text for text in director.texts)
    assert await ours(world) is None


async def test_posts_and_forged_buttons_change_nothing(world: World, director: Someone) -> None:
    chat = await added(world, director)
    await director.taps("Taip")
    states = await world.update_states()
    director.person.says("/menu", chat)
    director.person.edits(chat.history[-1], "/start")
    world.telegram.add_person("Skaitytoja").joins(chat)
    await world.settle()
    assert [one.plain for one in chat.history if one.text] == ["/start"]
    assert await world.update_states() == states
    for tap in (BindChannel(-5, ours=True), BindChannel(0, ours=False), LetChannelGo(7, sure=True)):
        await director.sends_data(tap.pack())
        assert "Šis mygtukas nebegalioja" in director.sees
    await director.sends_data(OpenChannel().pack())
    assert director.sees == CARD
