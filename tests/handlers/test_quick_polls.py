"""Stories about quick polls: Telegram's own, in one group, whose results stay there."""

import pytest
import sqlalchemy as sa

from bot.domain.actors import Role
from bot.domain.poll_buttons import OpenQuickPoll
from bot.domain.quick_polls import AskInGroup, AskQuickAgain, EndQuickPoll, ShowQuickPoll
from bot.sandbox.chats import Chat
from bot.sandbox.messages import Message
from bot.sandbox.polls import Poll
from bot.sandbox.topics import GENERAL
from bot.telegram.errands import PAUSES
from storage import errands, groups, networks, quick_polls, roles, updates
from tests.grouping import TITLE, a_group, a_lead, bound
from tests.reporting import STALE
from tests.world import Someone, World

LABEL = "Tik šiai grupei: apklausa neoficiali, rezultatai lieka grupėje."
QUESTION = "Kada renkamės?"
CARD = f"{QUESTION}\nGreita apklausa tik grupei „{TITLE}“: neoficiali, rezultatai lieka grupėje."


@pytest.fixture
async def lead(world: World) -> Someone:
    return await a_lead(world)


@pytest.fixture
async def member(world: World) -> Someone:
    return await world.member("Leipalingio seniūnija")


@pytest.fixture
async def group(world: World, lead: Someone, member: Someone) -> Chat:
    chat = await a_group(world, lead, member)
    async with world.app.db.write() as tx:
        await groups.bind(tx, chat.id, "LT-AL")
    return chat


async def writes(lead: Someone, *taps: str, options: str = "Antradienį\nTrečiadienį") -> None:
    """The whole form up to its preview; `taps` are switches to turn."""
    await lead.says("greita apklausa")
    await lead.says(QUESTION)
    await lead.says(options)
    for label in (*taps, "Toliau ›"):
        await lead.taps(label)
    await lead.taps("1 diena")


async def asks(world: World, lead: Someone, group: Chat, *taps: str) -> Message:
    """A poll that is in the group."""
    await writes(lead, *taps)
    await lead.taps("Siųsti")
    return poll_in(world, group)


def poll_in(world: World, group: Chat) -> Message:
    return next(one for one in reversed(world.in_group(group)) if one.poll is not None)


def its(message: Message) -> Poll:
    assert message.poll is not None
    return message.poll


def polls_in(world: World, group: Chat) -> int:
    return sum(one.poll is not None for one in world.in_group(group))


async def test_a_lead_asks_the_county_group_and_learns_the_totals(
    world: World, lead: Someone, member: Someone, group: Chat
) -> None:
    await lead.says("greita apklausa")
    assert lead.sees == (
        f"Tik šiai grupei: „{TITLE}“. Apklausa neoficiali, rezultatai lieka grupėje.\n\n"
        "Greita apklausa · 1 iš 4\nKo klausiate? Telpa 300 ženklų.\n"
        "Pavyzdžiui: „Kurią dieną patogiau susitikti?“"
    )
    await lead.says(f"  {QUESTION} ")
    await lead.says("Antradienį")
    assert lead.sees.startswith("Reikia bent 2 variantų, kiekvieno iš naujos eilutės.")
    await lead.says("– Antradienį\n\n– Trečiadienį")
    await world.restart()
    await lead.taps("Leisti kelis atsakymus")
    assert "Įrašyta: vardinė, galima rinktis kelis atsakymus, rezultatai matomi" in lead.sees
    await lead.taps("Toliau ›")
    await lead.says("savaitgalį")
    assert lead.sees.startswith("Trukmės „savaitgalį“ neatpažinau.")
    await lead.says("2 paros")
    assert lead.sees == (
        f"Tik šiai grupei: „{TITLE}“. Apklausa neoficiali, rezultatai lieka grupėje.\n\n"
        "Peržiūra\n"
        f"Klausimas: {QUESTION}\nVariantai: \n• Antradienį\n• Trečiadienį\n"
        "Kokia: vardinė, galima rinktis kelis atsakymus, rezultatai matomi iš karto, "
        "variantų pridėti negalima\nTrukmė: 2 dienos\n\nAr viskas gerai?"
    )
    await lead.taps("Siųsti")
    message = poll_in(world, group)
    poll = its(message)
    assert (poll.question, [one.text for one in poll.options], poll.description) == (
        QUESTION,
        ["Antradienį", "Trečiadienį"],
        LABEL,
    )
    assert (poll.multiple, poll.anonymous, poll.hidden, poll.adding) == (True, False, False, False)
    assert lead.sees == (
        f"Apklausa jau grupėje.\n\n{CARD}\nBalsuoti galima iki lapkričio 25 d., trečiadienio, "
        "10 val.\nDar niekas nebalsavo.\nAntradienį – 0 (0 %)\nTrečiadienį – 0 (0 %)"
    )
    assert lead.buttons == [["Baigti apklausą"], ["Peržiūrėti apklausą"]]
    member.person.votes(message, "Antradienį", "Trečiadienį")
    lead.person.votes(message, "Antradienį")
    await world.settle()
    await world.restart()
    await lead.taps("Peržiūrėti apklausą")
    assert lead.sees.endswith("Balsavo 2 žmonės.\nAntradienį – 2 (100 %)\nTrečiadienį – 1 (50 %)")
    member.person.takes_vote_back(message)
    await world.tick(days=2, seconds=1)
    assert poll.closed
    assert [text for text in lead.texts if text.startswith("Greita apklausa baigėsi.")] == [
        (
            f"Greita apklausa baigėsi.\n\n{CARD}\nApklausa baigta.\nBalsavo 1 žmogus.\n"
            "Antradienį – 1 (100 %)\nTrečiadienį – 0 (0 %)"
        )
    ]
    assert lead.buttons == []


async def test_whoever_asked_ends_it_and_two_taps_are_one(
    world: World, lead: Someone, member: Someone, group: Chat
) -> None:
    message = await asks(world, lead, group)
    member.person.votes(message, "Antradienį")
    await lead.taps("Baigti apklausą")
    assert lead.sees == (f"Baigti apklausą „{QUESTION}“? Balsuoti joje nebebus galima.")
    await lead.taps("Palikti, kaip yra")
    assert not its(message).closed
    await lead.taps("Baigti apklausą")
    query = await lead.taps("Baigti apklausą")
    assert its(message).closed
    assert lead.texts[-2:] == [
        f"Baigiu apklausą grupėje „{TITLE}“. Rezultatus tuoj atsiųsiu.",
        (
            f"Greita apklausa baigėsi.\n\n{CARD}\nApklausa baigta.\nBalsavo 1 žmogus.\n"
            "Antradienį – 1 (100 %)\nTrečiadienį – 0 (0 %)"
        ),
    ]
    await lead.taps_again(query)
    assert lead.sees == "Ši apklausa jau baigta arba dar neišsiųsta."
    before = len(lead.texts)
    await world.tick(days=2)
    assert len(lead.texts) == before


async def test_hidden_results_stay_so_until_the_end_and_members_add_options(
    world: World, lead: Someone, member: Someone, group: Chat
) -> None:
    message = await asks(world, lead, group, "Slėpti rezultatus", "Leisti pridėti variantų")
    assert lead.sees.endswith("Rezultatai paslėpti, kol apklausa nesibaigs.")
    member.person.adds_option(message, "Penktadienį")
    member.person.votes(message, "Penktadienį")
    await world.settle()
    async with world.app.db.read() as tx:
        kept = str((await tx.execute(sa.select(updates.updates.c.body))).all())
    assert str(member.id) not in kept.partition("'poll'")[2]
    await world.tick(days=1, seconds=1)
    assert lead.sees.endswith(
        "Balsavo 1 žmogus.\nAntradienį – 0 (0 %)\nTrečiadienį – 0 (0 %)\nPenktadienį – 1 (100 %)"
    )


async def test_anonymous_and_added_options_do_not_go_together(
    world: World, lead: Someone, group: Chat
) -> None:
    await lead.says("greita apklausa")
    await lead.says(QUESTION)
    await lead.says("Taip\nNe")
    await lead.taps("Padaryti anoniminę")
    await lead.taps("Leisti pridėti variantų")
    assert lead.sees.startswith("Anoniminėje apklausoje „Telegram“ pridėti variantų neleidžia.")
    await lead.taps("Padaryti vardinę")
    await lead.taps("Leisti pridėti variantų")
    await lead.taps("Padaryti anoniminę")
    assert lead.sees.startswith("Kai nariai gali pridėti variantų, apklausa „Telegram“ būna tik")
    await lead.says("anoniminę")
    assert lead.sees.startswith("Pasirinkite mygtukais po tekstu")
    await lead.taps("Neleisti pridėti")
    await lead.taps("Padaryti anoniminę")
    await lead.taps("Toliau ›")
    await lead.taps("4 valandos")
    await lead.taps("Siųsti")
    poll = its(poll_in(world, group))
    assert (poll.anonymous, poll.adding, poll.open_period) == (True, False, 4 * 3600 + 300)


async def test_it_goes_into_the_topic_of_polls_or_where_that_is_closed_into_the_general_one(
    world: World, lead: Someone, member: Someone
) -> None:
    group = await bound(world, lead, member, forum=True)
    topic = next(one for one in group.topics.values() if one.name == "Apklausos")
    assert (await asks(world, lead, group)).thread == topic.id
    await lead.taps("Baigti apklausą")
    await lead.taps("Baigti apklausą")
    lead.person.deletes_topic(group, topic.id)
    assert (await asks(world, lead, group)).thread is None
    assert any("ištrinta tema „Apklausos“" in text for text in lead.texts)


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


async def test_told_to_wait_it_waits(world: World, lead: Someone, group: Chat) -> None:
    world.telegram.faults.add("429", method="sendPoll", times=1, seconds=7)
    await writes(lead)
    await lead.taps("Siųsti")
    assert lead.sees.startswith(f"Siunčiu į grupę „{TITLE}“.")
    await lead.taps("Peržiūrėti apklausą")
    assert lead.sees == f"{CARD}\nSiunčiama."
    await world.tick(seconds=8)
    assert lead.sees.startswith("Apklausa jau grupėje.")


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


async def test_it_is_complete_in_english(world: World, lead: Someone, group: Chat) -> None:
    await lead.says("/kalba")
    await lead.taps("English")
    await lead.says("quick poll")
    await lead.says("When?")
    await lead.says("Monday\nmonday")
    assert lead.sees.startswith("The option “monday” is there twice.")
    await lead.says("Monday\nTuesday")
    await lead.taps("Next ›")
    await lead.says("3 days")
    await lead.taps("Send")
    assert lead.sees.startswith("The poll is in the group.\n\nWhen?\nA quick poll only for")
    assert its(poll_in(world, group)).description == LABEL
