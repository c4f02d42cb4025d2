"""Stories about a tap on the card of a named poll, in groups and in private."""

from datetime import timedelta
from typing import Any

import pytest

from bot.domain.messages import words
from bot.domain.poll_buttons import Vote
from bot.domain.polls import QuestionKind
from bot.sandbox.chats import Chat
from bot.sandbox.messages import Message
from bot.sandbox.queries import Answer
from bot.services import polls as service
from bot.services.reminders import remind
from storage import polls, reminders
from tests import pollster
from tests.world import Someone, World

UNTIL = "lapkričio 30 d., pirmadienio, 10 val."
YES = f"Jūsų atsakymas: Taip. Kitur atsakyti nebereikia; pakeisti galite iki {UNTIL}"
YES_BEFORE = f"Jau įrašyta: Taip. Pakeisti galite iki {UNTIL}"
NO_INSTEAD = f"Pakeista: Ne. Dar kartą pakeisti galite iki {UNTIL}"


@pytest.fixture
async def lead(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


@pytest.fixture
async def group(world: World, lead: Someone) -> Chat:
    return await world.county_group("LT-AL", lead)


def card_in(world: World, group: Chat) -> Message:
    return next(one for one in world.in_group(group) if one.plain.startswith("🗳"))


async def votes_of(world: World, number: int) -> list[Any]:
    return [given[1] for given in (await pollster.answers_of(world, number)).values()]


async def vote_data(world: World, number: int, option: int) -> str:
    question = (await pollster.questions_of(world, number))[0]
    return Vote(number, question.id, option).pack()


async def test_a_vote_in_a_group_counts_once_and_may_be_changed(
    world: World, lead: Someone, group: Chat
) -> None:
    number = await pollster.sent(world)
    card, before = card_in(world, group), (len(lead.messages), len(world.in_group(group)))
    first = await lead.taps("Taip", card)
    assert first.answer == Answer(YES)
    world.clock.advance(seconds=30)
    await world.settle()
    assert "Atsakė 1 iš 1 (100 %)" in card_in(world, group).plain
    again = [await lead.taps_again(first), await lead.taps("Taip", card)]
    assert [one.answer for one in again] == [Answer(YES_BEFORE)] * 2
    await world.restart()
    assert (await lead.taps("Ne", card)).answer == Answer(NO_INSTEAD)
    assert await votes_of(world, number) == [1]
    assert (len(lead.messages), len(world.in_group(group))) == before


async def test_in_the_group_and_in_private_it_is_one_ballot(
    world: World, lead: Someone, group: Chat
) -> None:
    number = await pollster.sent(world)
    private = lead.messages[-1]
    assert (await lead.taps("Taip", private)).answer == Answer(YES)
    assert (await lead.taps("Taip", card_in(world, group))).answer == Answer(YES_BEFORE)
    assert (await lead.taps("Ne", card_in(world, group))).answer == Answer(NO_INSTEAD)
    assert await votes_of(world, number) == [1]
    async with world.app.db.read() as tx:
        assert await polls.participation(tx, number) == {"LT-AL": (1, 1)}


async def test_nobody_is_reminded_who_has_voted(world: World, lead: Someone) -> None:
    other = await world.member("Simno seniūnija")
    number = await pollster.sent(world)
    async with world.app.db.write() as tx:
        for someone in (lead, other):
            await remind_of(tx, world, number, someone)
    await lead.taps("Taip", lead.messages[-1])
    async with world.app.db.read() as tx:
        assert {one.account_id for one in await reminders.waiting(tx)} == {other.id}


async def remind_of(tx: Any, world: World, number: int, someone: Someone) -> None:
    now = world.clock.now()
    await remind(
        tx,
        someone.id,
        words("common.verbatim", text="Primename"),
        subject=service.key(number),
        at=now + timedelta(hours=1),
        event=now + timedelta(days=1),
        now=now,
        zone=pollster.ZONE,
    )


async def test_the_time_is_over_by_the_clock(world: World, lead: Someone, group: Chat) -> None:
    """No job has run: the deadline is asked of the time."""
    number = await pollster.sent(world)
    late = await lead.taps("Taip", card_in(world, group))
    poll = await pollster.poll_of(world, number)
    assert poll.closes_at is not None
    world.clock.advance(seconds=(poll.closes_at - world.clock.now()).total_seconds())
    over = Answer(
        "Apklausa „Ar seniūnijai reikia atskiro biudžeto?“ baigėsi lapkričio 30 d., pirmadienį, "
        "10 val. Atsakyti ar atsakymo pakeisti nebegalima.",
        show_alert=True,
    )
    assert (await lead.taps("Ne", card_in(world, group))).answer == over
    assert (await lead.taps_again(late)).answer == over
    world.clock.advance(days=365)
    assert (await lead.taps_again(late)).answer == over
    assert await votes_of(world, number) == [0]


async def test_who_is_not_asked_hears_why(world: World) -> None:
    elsewhere = await world.member("Anykščių seniūnija")
    office = await pollster.director(world)
    stranger = world.stranger()
    group = await world.county_group("LT-AL", elsewhere, office, stranger)
    number = await pollster.sent(world, audience=pollster.ALYTUS)
    late = await world.member("Simno seniūnija")
    late.person.joins(group)
    card = card_in(world, group)
    said = {
        someone: (await someone.sends_data(await vote_data(world, number, 0), card)).answer
        for someone in (elsewhere, office, stranger, late)
    }
    assert {one.text for one in said.values() if one} == {
        "Ši apklausa skirta ne Jūsų apskričiai. Kam ji skirta: Alytaus apskritis.",
        "Į apklausas atsako seniūnai – asociacijos nariai. Visa kita rasite meniu: /meniu",
        (
            "Jūsų dar nepažįstu.\n„Sueiga“ naudojasi asociacijos nariai. Jei vadovaujate "
            f"seniūnijai, prisijungti galite čia: /start\nJūsų „Telegram“ numeris: {stranger.id}"
        ),
        (
            "Ši apklausa skirta ne Jums: lapkričio 23 d., pirmadienį, 10 val., kai ji buvo "
            "išsiųsta, Jūsų tarp klausiamųjų nebuvo."
        ),
    }
    assert all(one is not None and one.show_alert for one in said.values())
    assert await votes_of(world, number) == []


async def test_forged_votes_are_none(world: World, lead: Someone) -> None:
    number = await pollster.sent(world)
    other = await pollster.sent(world, (QuestionKind.NUMBER, "Kiek?", {}))
    own = (await pollster.questions_of(world, number))[0].id
    foreign = (await pollster.questions_of(world, other))[0].id
    for forged in (
        Vote(number, own, 3),  # an option there is not
        Vote(number, own, -1),
        Vote(number, foreign, 0),
        Vote(other, foreign, 0),
        Vote(999, own, 0),
    ):
        query = await lead.sends_data(forged.pack())
        assert query.answer is not None
        assert await votes_of(world, number) == await votes_of(world, other) == [], forged


async def test_several_questions_and_anonymous_ones_take_no_tap(
    world: World, lead: Someone
) -> None:
    several = await pollster.sent(world, pollster.YES_NO, pollster.YES_NO)
    secret = await pollster.sent(world, anonymous=True)
    draft = await pollster.drafted(world)
    for number in (several, secret, draft):
        await lead.sends_data(await vote_data(world, number, 0))
        assert await votes_of(world, number) == []
    query = await lead.sends_data(await vote_data(world, secret, 0))
    assert query.answer == Answer(
        "Ši apklausa anoniminė, į ją atsakoma tik asmeniškai – mygtuku „Atsakyti“.",
        show_alert=True,
    )


async def test_it_is_complete_in_english(world: World, lead: Someone, group: Chat) -> None:
    await pollster.sent(world)
    await lead.says("/kalba")
    await lead.taps("English")
    query = await lead.taps("Taip", card_in(world, group))
    assert query.answer == Answer(
        "Your answer: Yes. There is no need to answer elsewhere; "
        "you can change it until Monday, 30 November, 10:00."
    )
