"""Stories about a poll that is sent: cards in groups and in private, reminders, latecomers."""

from zlib import crc32

import pytest
import sqlalchemy as sa

from bot.domain.actors import Role
from bot.domain.asking_buttons import EndPoll, SendPoll
from bot.domain.audience import Audience, AudienceKind
from bot.domain.campaigns import SEND_DELAY, CancelCampaign
from bot.domain.partners import State as Part
from bot.domain.poll_buttons import ManagePoll
from bot.domain.polls import QuestionKind
from bot.domain.preferences import How, Kind
from bot.services import live
from bot.services import reminders as service
from bot.services.polls import start
from storage import audit, partners, polls, preferences, reminders, roles
from storage.live import live_cards
from tests import pollster
from tests.people import member_of
from tests.world import Someone, World

SHARED = (
    "🗳 Ar seniūnijai reikia atskiro biudžeto?\n"
    "Vardinė apklausa visiems nariams. Atsakyti galima iki lapkričio 30 d., pirmadienio, 10 val."
)
CARD = f"{SHARED}\nLSSA biuras"  # in private
VOTES = [["Taip", "Ne"], ["Neturiu nuomonės"]]
LESS = ["Rečiau apie tai"]


ALYTUS = (
    *("Daugų seniūnija", "Simno seniūnija", "Alovės seniūnija", "Veisiejų seniūnija"),
    *("Leipalingio seniūnija", "Butrimonių seniūnija", "Krokialaukio seniūnija"),
    *("Miroslavo seniūnija", "Nemunaičio seniūnija", "Pivašiūnų seniūnija", "Punios seniūnija"),
)


async def two_counties(world: World) -> tuple[Someone, Someone]:
    return (
        await world.member("Daugų seniūnija"),
        await world.member("Anykščių seniūnija"),
    )


async def reminded(world: World) -> list[tuple[int, str]]:
    """Whom reminders wait for, and when, by the clock of Vilnius."""
    async with world.app.db.read() as tx:
        found = await reminders.waiting(tx)
    return [
        (one.account_id, one.not_before.astimezone(pollster.ZONE).strftime("%d %H:%M"))
        for one in found
    ]


async def test_a_card_in_each_group_with_its_own_line_and_in_private(world: World) -> None:
    one, other = await two_counties(world)
    alytus = await world.county_group("LT-AL", one)
    utena = await world.county_group("LT-UT", other)
    await pollster.sent(world)
    for someone in (one, other):
        assert (someone.sees, someone.buttons) == (CARD, [*VOTES, LESS])
    for group, county in ((alytus, "Alytaus"), (utena, "Utenos")):
        posted, pinning = world.in_group(group)[-2:]
        assert posted.plain == f"{SHARED}\nAtsakė 0 iš 2 (0 %), {county} apskrityje – 0 iš 1."
        labels = [[button.text for button in row] for row in posted.buttons]
        assert (labels, pinning.plain) == (VOTES, "")


async def test_reminders_at_half_time_and_before_the_end(world: World) -> None:
    """Both moved out of the night and the weekend, and still a day apart."""
    one, other = await two_counties(world)
    number = await pollster.sent(world)
    assert await reminded(world) == [
        (one.id, "26 19:00"),
        (one.id, "27 19:00"),
        (other.id, "26 19:00"),
        (other.id, "27 19:00"),
    ]
    async with world.app.db.write() as tx:
        assert await service.cancel(tx, one.id, f"poll:{number}") == 2
    await world.tick(days=3, hours=9)
    assert one.sees == CARD
    assert other.sees == (
        "Primename: dar laukiame Jūsų atsakymo į apklausą „Ar seniūnijai reikia atskiro "
        "biudžeto?“. Atsakyti galima iki lapkričio 30 d., pirmadienio, 10 val."
    )
    assert other.buttons == [["Atsakyti", "Priminti vėliau"], LESS]


async def test_who_begins_to_use_the_bot_later_gets_the_card_once(world: World) -> None:
    one = await world.member("Daugų seniūnija")
    late = await world.member("Simno seniūnija", started=False)
    await pollster.sent(world)
    await world.tick(hours=1)
    assert late.texts == []
    await late.starts()
    for _ in range(2):
        await world.tick(minutes=5)
        await world.restart()
    assert [late.texts.count(CARD), one.texts.count(CARD)] == [1, 1]
    assert {account for account, _ in await reminded(world)} == {one.id, late.id}
    async with world.app.db.read() as tx:
        asked = await polls.all_asked(tx, 1)
    assert [who.account_id for who in asked] == [one.id, late.id]


async def of_two_counties(world: World) -> tuple[Someone, Someone, Someone]:
    """The director with a draft, and a member of each of two counties."""
    one, other = await two_counties(world)
    director = await pollster.director(world)
    await pollster.drafted(world, by=director)
    await director.sends_data(ManagePoll(1).pack())
    return director, one, other


async def acts(world: World) -> list[str]:
    """What the log has about polls, the oldest first."""
    async with world.app.db.read() as tx:
        found = await tx.execute(sa.select(audit.audit.c.verb).order_by(audit.audit.c.id))
        return [verb for verb in found.scalars() if verb.startswith("poll-")]


async def test_to_several_counties_after_a_moment_once_and_through_a_restart(world: World) -> None:
    director, one, other = await of_two_counties(world)
    query = director.person.taps("Išsiųsti")
    director.person.taps_again(query)
    await world.settle()
    assert director.sees.startswith("Siųsti pradėsiu po 30 s")
    assert (one.texts.count(CARD), other.texts.count(CARD)) == (0, 0)
    await world.restart()
    await world.tick(seconds=31)
    for _ in range(2):
        assert (one.texts.count(CARD), other.texts.count(CARD)) == (1, 1)
        await director.taps_again(query)
        await world.tick(seconds=60)
    assert await acts(world) == ["poll-sent"]
    assert f"Apklausa „{pollster.TITLE}“ išsiųsta: 2 iš 2." in director.texts


async def test_thinking_again_makes_it_a_draft_that_can_be_sent(world: World) -> None:
    director, one, other = await of_two_counties(world)
    group = await world.county_group("LT-AL", one)
    await director.sends_data(ManagePoll(1).pack())
    await director.taps("Išsiųsti")
    await director.taps("Atšaukti")
    await world.tick(seconds=60)
    poll = await pollster.poll_of(world, 1)
    assert (poll.state, poll.closes_at, poll.campaign_id) == ("draft", None, None)
    assert (await reminded(world), one.texts.count(CARD), other.texts.count(CARD)) == ([], 0, 0)
    async with world.app.db.read() as tx:
        assert await polls.all_asked(tx, 1) == []
        assert (await tx.execute(sa.select(live_cards))).all() == []
    await director.sends_data(ManagePoll(1).pack())
    await director.taps("Išsiųsti")
    await world.tick(seconds=31)
    later = CARD.replace("10 val.", "11 val.")  # a full hour, later than a week from now
    posted = [said for said in world.in_group(group) if said.plain.startswith("🗳")]
    assert (one.texts.count(later), other.texts.count(later), len(posted)) == (1, 1, 1)
    assert await acts(world) == ["poll-sent", "poll-called-off", "poll-sent"]


async def test_the_own_county_at_once(world: World) -> None:
    one, other = await two_counties(world)
    lead = await pollster.county_lead(world)
    await pollster.drafted(world, by=lead, audience=pollster.ALYTUS)
    await lead.sends_data(ManagePoll(1).pack())
    await lead.taps("Išsiųsti")
    own = SHARED.replace("visiems nariams", "Alytaus apskrities nariams")
    assert one.sees == f"{own}\nAlytaus apskrities viceprezidentas"
    assert "🗳" not in other.sees


async def test_what_changed_since_it_was_seen_is_seen_again(world: World) -> None:
    director, one, _ = await of_two_counties(world)
    shown = director.messages[-1]
    await world.member("Alovės seniūnija")
    await director.taps("Išsiųsti", shown)
    assert director.sees.startswith("Kol žiūrėjote, apklausa arba tie, kam ji skirta, pasikeitė.")
    assert "\nBus siunčiama 3 nariams iš 3:" in director.sees
    assert one.texts.count(CARD) == 0


async def test_very_few_are_asked_about_once_more_and_nobody_is_refused(world: World) -> None:
    director = await pollster.director(world)
    for place in ALYTUS:
        await world.member(place, started=place == ALYTUS[0])
    await pollster.drafted(world, by=director)
    await director.sends_data(ManagePoll(1).pack())
    await director.taps("Išsiųsti")
    assert director.sees == (
        "Labai mažai adresatų. Pasirinkta: 11 narių, asmeniškai siunčiama 1 nariui. "
        "Gal norėjote rinktis kitaip?\nAr tikrai?"
    )
    await director.taps("‹ Į apklausą")
    nobody = Audience(AudienceKind.COUNTIES, ("LT-UT",))
    await pollster.drafted(world, by=director, audience=nobody)
    await director.sends_data(ManagePoll(2).pack())
    assert "⚠️ Tarp pasirinktų nėra nė vieno nario." in director.sees
    poll = await pollster.poll_of(world, 2)
    await director.sends_data(SendPoll(2, poll.rev, crc32(b"([], [], [])"), sure=True).pack())
    assert director.sees.startswith("Tarp pasirinktų nėra nė vieno nario.")
    assert (await pollster.poll_of(world, 2)).state == "draft"


async def test_who_may_not_sends_nothing(world: World) -> None:
    """Neither a member, nor another county's lead, nor an author who lost the right."""
    one, _ = await two_counties(world)
    lead = await pollster.county_lead(world)
    stranger = await pollster.county_lead(world, "LT-UT")
    await pollster.drafted(world, by=lead, audience=pollster.ALYTUS)
    await lead.sends_data(ManagePoll(1).pack())
    send = next(
        button.data
        for row in lead.messages[-1].buttons
        for button in row
        if button.text == "Išsiųsti"
    )
    async with world.app.db.write() as tx:
        await roles.revoke_member(tx, await member_of(tx, world, lead), Role.COUNTY_LEAD, "LT-AL")
    for someone in (one, stranger, lead):
        await someone.sends_data(send)
        assert (await pollster.poll_of(world, 1)).state == "draft"


async def test_a_long_question_is_asked_in_private_and_only_named_in_the_group(
    world: World,
) -> None:
    one, _ = await two_counties(world)
    group = await world.county_group("LT-AL", one)
    text = ("Ar pritariate siūlymui? " * 30).strip()
    options = ["Pritariu, bet tik su pastabomis dėl finansavimo", "Nepritariu"]
    await pollster.sent(
        world, (QuestionKind.ONE, text, {"options": options}), title="Siūlymas", quorum=50
    )
    posted = world.in_group(group)[-2]
    assert posted.plain == (
        "🗳 Siūlymas\nVardinė apklausa visiems nariams. Atsakyti galima iki lapkričio 30 d., "
        "pirmadienio, 10 val.\nAtsakė 0 iš 2 (0 %), Alytaus apskrityje – 0 iš 1. Kvorumui "
        "reikia 50 %."
    )
    assert one.sees.startswith(f"🗳 Siūlymas\n{text}\nVardinė apklausa")
    labels = [[[button.text for button in row] for row in said] for said in (posted.buttons,)]
    assert (labels, one.buttons) == ([[["Atsakyti"]]], [["Atsakyti"], LESS])


async def test_an_anonymous_card_promises_and_tells_a_county_from_five_up(world: World) -> None:
    people = [await world.member(place) for place in ALYTUS[:5]]
    other = await world.member("Anykščių seniūnija")
    group = await world.county_group("LT-AL", people[0])
    number = await pollster.sent(world, anonymous=True)
    assert other.sees.endswith(
        "\nApklausa anoniminė: jai pasibaigus bus matyti, kas atsakė, bet ką pasirinkote, "
        "nesužinos niekas, net prižiūrėtojai, todėl patvirtinto atsakymo pakeisti nebegalėsite."
        "\nLSSA biuras"
    )
    shown = []
    for count in (4, 5):
        async with world.app.db.write() as tx:
            for asked in (await polls.all_asked(tx, number))[:count]:
                await polls.mark(tx, number, asked.member_id, answered=True)
            await live.changed(tx, "polls", number)
        await world.tick(seconds=20)
        shown.append(world.in_group(group)[-2].plain.splitlines()[-1])
    assert shown == [
        "Atsakė 4 iš 6 (67 %).",
        "Atsakė 5 iš 6 (83 %), Alytaus apskrityje – 5 iš 5.",
    ]
    assert [[button.text for button in row] for row in world.in_group(group)[-2].buttons] == [
        ["Atsakyti"]
    ]


async def test_the_longest_card_fits_a_group(world: World) -> None:
    one, _ = await two_counties(world)
    group = await world.county_group("LT-AL", one)
    text = "ž" * 240
    options = ["Pritariu iš dalies, taip", "Nepritariu jokiu būdu"]
    ask = (QuestionKind.ONE, text, {"options": options})
    await pollster.sent(world, ask, title="š" * 120, quorum=100)
    posted = world.in_group(group)[-2]
    assert text in posted.plain
    assert len(posted.plain) <= 600
    assert [button.text for row in posted.buttons for button in row] == options


async def test_whoever_asks_jointly_calls_it_off_and_who_joined_in_does_not(world: World) -> None:
    """The other county's lead has said yes for the own county, not for the whole poll."""
    one, other = await two_counties(world)
    lead, joined = await pollster.county_lead(world), await pollster.county_lead(world, "LT-UT")
    both = Audience(AudienceKind.COUNTIES, ("LT-AL", "LT-UT"))
    number = await pollster.drafted(world, by=lead, audience=pollster.ALYTUS)
    now = world.clock.now()
    async with world.app.db.write() as tx:
        await polls.change(tx, number, audience=both.as_json())
        asked = await partners.ask(
            tx, "polls", number, "LT-UT", level=Role.COUNTY_LEAD, asked_at=now, raise_at=None
        )
        assert asked is not None
        await partners.decide(tx, asked, Part.CONFIRMED, joined.id, now)
        poll = await polls.get(tx, number)
        assert poll is not None
        campaign = await start(tx, poll, now.astimezone(pollster.ZONE), SEND_DELAY)
        assert campaign is not None
    await world.settle()
    for someone, state in ((joined, "open"), (lead, "draft")):
        await someone.sends_data(CancelCampaign(campaign, sure=True).pack())
        assert (await pollster.poll_of(world, number)).state == state
    await world.tick(minutes=1)
    assert not [text for who in (one, other) for text in who.texts if text.startswith("🗳")]


async def test_who_wants_no_polls_is_not_reminded_of_one(world: World) -> None:
    one, other = await two_counties(world)
    async with world.app.db.write() as tx:
        await preferences.wish(tx, one.id, Kind.POLLS.code, How.OFF.code)
    await pollster.sent(world)
    assert (one.texts.count(CARD), other.texts.count(CARD)) == (0, 1)
    assert {account for account, _ in await reminded(world)} == {other.id}


@pytest.mark.parametrize("over", [EndPoll(1, sure=True), None])
async def test_what_waits_for_the_morning_does_not_come_when_it_is_over(
    world: World, over: EndPoll | None
) -> None:
    """Sent at ten in the evening."""
    world.clock.advance(hours=12)
    one, _ = await two_counties(world)
    late = await world.member("Simno seniūnija", started=False)
    director = await pollster.director(world)
    number = await pollster.sent(world, by=director)
    await late.starts()
    await world.tick(minutes=1)
    assert not [text for who in (one, late) for text in who.texts if text.startswith("🗳")]
    if over is not None:
        await director.sends_data(over.pack())
    await world.tick(hours=10, minutes=10)
    cards = [text for who in (one, late) for text in who.texts if text.startswith("🗳")]
    assert len(cards) == (0 if over else 2)
    assert (await pollster.poll_of(world, number)).state == ("closed" if over else "open")


async def test_called_off_at_night_and_sent_after_all(world: World) -> None:
    """Whoever had begun to use the bot meanwhile gets its card then, too."""
    world.clock.advance(hours=12)
    one = await world.member("Daugų seniūnija")
    late = await world.member("Simno seniūnija", started=False)
    director = await pollster.director(world)
    number = await pollster.sent(world, by=director)
    await late.starts()
    await world.tick(minutes=1)
    campaign = (await pollster.poll_of(world, number)).campaign_id
    assert campaign is not None
    await director.sends_data(CancelCampaign(campaign, sure=True).pack())
    assert (await pollster.poll_of(world, number)).state == "draft"
    await director.sends_data(ManagePoll(number).pack())
    await director.taps("Išsiųsti")
    await world.tick(hours=10, minutes=10)
    for who in (one, late):
        assert sum(text.startswith("🗳") for text in who.texts) == 1
