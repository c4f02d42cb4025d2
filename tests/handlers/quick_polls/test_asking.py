"""Stories about a quick poll from its first word to its last count."""

import sqlalchemy as sa

from bot.sandbox.chats import Chat
from storage import updates
from tests.grouping import TITLE, bound
from tests.quick_polling import CARD, QUESTION, asks, its, poll_in
from tests.world import Someone, World

LABEL = "Tik šiai grupei: apklausa neoficiali, rezultatai lieka grupėje."


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
