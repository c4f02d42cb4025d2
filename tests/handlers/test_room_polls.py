"""A question to the room: asked by the chair, voted on by taps, closed, its result pushed."""

from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.domain.meeting_buttons import ManageMeeting, OpenRoomPoll, WriteMinutes
from bot.domain.presence import ComeIn, TickPresence, as_number
from bot.domain.room_polls import (
    BeginRoomPoll,
    CloseRoomPoll,
    NewRoomPoll,
    PickRoomPoll,
    ShowRoomVotes,
    VoteRoomPoll,
)
from bot.sandbox.queries import Query
from bot.services import presence
from bot.services import room_polls as service
from storage import room_polls, updates
from storage.outbox import outbox
from storage.room_polls import RoomPoll
from tests.convener import ENDS, STARTS, actor_of, announced, county_lead, until
from tests.minuting import AGENDA, coming, items_of
from tests.people import member_of
from tests.world import Someone, World

QUESTION = "Ar pritariate metų planui?"
COUNTS = (
    "Rodomi tik skaičiai: prie vardo įrašoma, kad balsavote, bet ne kaip, "
    "todėl balso pakeisti nebegalėsite."
)
COUNTED = "✓ Jūsų balsas įskaitytas. Rezultatą pamatysite čia, kai balsavimas bus baigtas."
WANTED = "Reikia nuo 2 iki 6 atsakymų, kiekvieno iš naujos eilutės"
PLACES = ("Daugų seniūnija", "Veisiejų seniūnija", "Leipalingio seniūnija")


@pytest.fixture
async def lead(world: World) -> Someone:
    return await county_lead(world)


@pytest.fixture
async def people(world: World) -> list[Someone]:
    return [await world.member(place) for place in PLACES]


async def gathered(world: World, lead: Someone, *people: Someone) -> int:
    """A meeting that has just begun; these were ticked."""
    number = await announced(world, by=lead, agenda=list(AGENDA))
    await until(world, STARTS)
    for one in people:
        await ticks(world, lead, number, one)
    return number


async def ticks(
    world: World, lead: Someone, number: int, one: Someone, *, there: bool = True
) -> None:
    async with world.app.db.read() as tx:
        member = await member_of(tx, world, one)
    await lead.sends_data(TickPresence(number, member, there, 0).pack())


async def puts(lead: Someone, number: int, answers: str = "", question: str = QUESTION) -> None:
    """Up to what is seen before it is asked; the ready set, unless answers are typed."""
    await lead.sends_data(OpenRoomPoll(number).pack())
    await lead.taps("Užduoti klausimą")
    await lead.says(question)
    if answers:
        await lead.says(answers)
    else:
        await lead.taps("Už / Prieš / Susilaikau")


async def asks(lead: Someone, number: int, *shape: str, answers: str = "") -> None:
    await puts(lead, number, answers)
    for button in shape:
        await lead.taps(button)
    await lead.taps("Pradėti balsavimą")


async def kept(world: World, number: int = 1) -> RoomPoll:
    async with world.app.db.read() as tx:
        found = await room_polls.get(tx, number)
    assert found is not None
    return found


async def turns_of(world: World, one: Someone) -> int:
    """How many of their updates are known to be theirs."""
    mine = updates.updates.c.lane == one.id
    async with world.app.db.read() as tx:
        return int((await tx.execute(sa.select(sa.func.count()).where(mine))).scalar_one())


def alert(query: Query) -> str:
    """What stays until it is closed."""
    assert query.answer is not None
    assert query.answer.show_alert
    return query.answer.text or ""


async def test_the_room_is_asked_votes_and_gets_the_result(
    world: World, lead: Someone, people: list[Someone]
) -> None:
    one, two, away = people
    number = await gathered(world, lead, one, two)
    await lead.sends_data(ManageMeeting(number).pack())
    await lead.taps("🗳 Balsavimai")
    await lead.taps("Užduoti klausimą")
    await lead.says(QUESTION)
    await world.restart()
    await lead.taps("Už / Prieš / Susilaikau")
    assert lead.sees == (
        f"🗳 {QUESTION}\n• Už\n• Prieš\n• Susilaikau\n\n{COUNTS}\n"
        "Klausimą gaus 2 pažymėti dalyviai, o kas atvyks vėliau – kai pažymėsite.\n"
        "Slaptam balsavimui tinka anoniminė apklausa: /apklausa."
    )
    await lead.taps("Pradėti balsavimą")
    assert (lead.sees, lead.buttons) == (
        f"🗳 {QUESTION}\nBalsavo 0 iš 2.\nBalsuojama. Kas ką pasirinko, bus matyti baigus.",
        [["Atnaujinti"], ["Baigti balsavimą"], ["‹ Į susitikimą"]],
    )
    assert QUESTION not in away.sees
    assert (one.sees, one.buttons) == (
        f"🗳 {QUESTION}\n{COUNTS}",
        [["Už", "Prieš", "Susilaikau"], ["Susitikimas"]],
    )
    count = len(one.messages)
    voted = "Jūsų balsas įskaitytas: Prieš. Pakeisti nebegalima."
    assert alert(await one.taps("Prieš")) == voted
    assert (one.sees, one.buttons) == (f"🗳 {QUESTION}\n{COUNTED}", [["Susitikimas"]])
    await world.restart()
    await lead.taps("Atnaujinti")
    assert lead.sees.startswith(f"🗳 {QUESTION}\nBalsavo 1 iš 2.")
    await lead.taps("Baigti balsavimą")
    assert lead.sees.startswith("Balsavo 1 iš 2. Baigti?")
    await lead.taps("Baigti ir rodyti")
    result = f"🗳 {QUESTION}\nUž – 0\nPrieš – 1\nSusilaikau – 0\nBalsavo 1 iš 2."
    assert [lead.sees, one.sees, two.sees] == [result] * 3
    assert len(one.messages) == count
    assert (two.buttons, lead.buttons[0]) == ([["Susitikimas"]], ["Įrašyti į protokolą"])
    late = alert(await two.sends_data(VoteRoomPoll(1, 1).pack()))
    assert late == "Balsavimas jau baigtas."
    async with world.app.db.read() as tx:
        assert [one.counts for one in await service.results(tx, number)] == [[0, 1, 0]]


async def test_of_counts_nothing_says_who_chose_what(
    world: World, lead: Someone, people: list[Someone]
) -> None:
    one = people[0]
    number = await gathered(world, lead, *people[:2])
    await asks(lead, number)
    before = await turns_of(world, one)
    await one.taps("Susilaikau")
    again = await one.sends_data(VoteRoomPoll(1, 1).pack())
    assert alert(again).startswith("Jūsų balsas jau įskaitytas. Kadangi neįrašoma")
    assert (await kept(world)).counts == [0, 0, 1]
    async with world.app.db.read() as tx:
        assert [(each.votes, each.choice) for each in await room_polls.voters_of(tx, 1)] == [
            (1, None),
            (0, None),
        ]
        said = await tx.execute(
            sa.select(outbox.c.params, outbox.c.buttons).where(
                outbox.c.dedupe_key == f"room-vote:1:1:{one.id}"
            )
        )
        assert "vote-" not in str(said.one())
    assert await turns_of(world, one) == before


async def test_an_open_vote_can_be_changed_and_is_shown_with_names(
    world: World, lead: Someone, people: list[Someone]
) -> None:
    one, two, other = people
    number = await gathered(world, lead, one, two)
    await asks(lead, number, "Rodyti vardus")
    first = await one.taps("Už")
    assert alert(first) == "Jūsų balsas įskaitytas: Už. Kol nebaigta, galite pakeisti."
    assert one.buttons[0] == ["✓ Už", "Prieš", "Susilaikau"]
    await one.taps_again(first)
    assert alert(await one.taps("Prieš")) == "Jūsų balsas pakeistas: Prieš."
    assert one.sees == (
        f"🗳 {QUESTION}\n✓ Jūsų balsas: Prieš. Kol balsavimas nebaigtas, galite jį pakeisti."
    )
    assert alert(await one.sends_data(VoteRoomPoll(1, 2).pack())) == "Jūsų balsas jau toks: Prieš."
    await two.taps("Prieš")
    await lead.taps("Atnaujinti")
    await lead.taps("Baigti balsavimą")
    assert lead.sees == f"🗳 {QUESTION}\nUž – 0\nPrieš – 2\nSusilaikau – 0\nBalsavo 2 iš 2."
    await one.taps("Kas kaip balsavo")
    assert one.sees == (
        f"🗳 {QUESTION}\nUž (0): –\nPrieš (2): Daugų seniūnija; Veisiejų seniūnija\n"
        "Susilaikau (0): –"
    )
    await other.sends_data(ShowRoomVotes(1).pack())
    assert other.sees.startswith("Balsuoja tik susitikimo dalyviai.")


async def test_several_answers_are_marked_and_count_when_it_is_said(
    world: World, lead: Someone, people: list[Someone]
) -> None:
    one = people[0]
    number = await gathered(world, lead, *people[:2])
    await puts(lead, number, "Keliai\n2. Mokyklos\n- Pastatai bendruomenėms, pirmiausia kaimuose")
    await lead.taps("Leisti kelis atsakymus")
    await lead.taps("Pradėti balsavimą")
    assert "• Pastatai bendruomenėms, pirmiausia kaimuose" in one.sees
    await one.taps("Keliai")
    await world.restart()
    await one.taps("Mokyklos")
    await one.taps("✓ Keliai")
    await one.taps("Pastatai bendruomenėms, pirmiausia…")
    assert (await kept(world)).counts == [0, 0, 0]
    query = await one.taps("Balsuoti")
    assert alert(query).startswith("Jūsų balsas įskaitytas: Mokyklos, Pastatai bendruomenėms")
    assert one.sees.endswith(COUNTED)
    assert (await kept(world)).counts == [0, 1, 1]
    await one.sends_data(PickRoomPoll(1, 1).pack())
    await one.sends_data(VoteRoomPoll(1, 7).pack())
    assert (await kept(world)).counts == [0, 1, 1]


async def test_who_comes_later_is_asked_when_they_come_in(
    world: World, lead: Someone, people: list[Someone]
) -> None:
    one, two, three = people
    number = await gathered(world, lead, one)
    async with world.app.db.write() as tx:
        _, code = await presence.code(tx, await actor_of(world, lead), number, world.clock.now())
    await asks(lead, number)
    await ticks(world, lead, number, two)
    assert two.sees.startswith(f"🗳 {QUESTION}")
    await three.sends_data(ComeIn(number, as_number(code)).pack())
    assert [text for text in three.texts if QUESTION in text] == [f"🗳 {QUESTION}\n{COUNTS}"]
    await three.sends_data(ComeIn(number, as_number(code)).pack())
    assert sum(QUESTION in text for text in three.texts) == 1
    await ticks(world, lead, number, two, there=False)
    refused = await two.taps("Už")
    assert alert(refused).startswith("Balsuoja tik susitikimo dalyviai.")
    await one.taps("Už")
    await lead.sends_data(OpenRoomPoll(number).pack())
    assert "Balsavo 1 iš 2.\nDar" not in lead.sees
    await lead.sends_data(CloseRoomPoll(1, sure=True).pack())
    result = f"🗳 {QUESTION}\nUž – 1\nPrieš – 0\nSusilaikau – 0\nBalsavo 1 iš 2."
    assert [result in each.texts for each in people] == [True, False, True]


async def test_where_nobody_was_noted_those_are_asked_who_said_they_come(
    world: World, lead: Someone, people: list[Someone]
) -> None:
    evening = STARTS.replace(hour=21)  # when what can wait would wait for the morning
    number = await announced(world, by=lead, starts_at=evening, ends_at=evening.replace(hour=23))
    await until(world, evening - timedelta(hours=2))
    await lead.sends_data(NewRoomPoll(number).pack())
    assert "balsuoti galima nuo valandos iki pradžios" in lead.sees
    await until(world, evening - timedelta(minutes=50))
    await puts(lead, number)
    await lead.taps("Pradėti balsavimą")
    assert lead.sees.startswith("Nėra kam balsuoti: pažymėkite, kas dalyvauja")
    await coming(world, number, people[0])
    await lead.taps("Pradėti balsavimą")
    assert (QUESTION in people[0].sees, QUESTION in people[1].sees) == (True, False)
    await people[0].taps("Už")
    assert (await kept(world)).counts == [1, 0, 0]


async def test_nobody_votes_who_was_not_asked_or_with_a_forged_button(
    world: World, lead: Someone, people: list[Someone]
) -> None:
    one, two, away = people
    number = await gathered(world, lead, one, two)
    await asks(lead, number)
    stranger, other = world.stranger(), await county_lead(world, "LT-UT")
    await stranger.starts()
    for forged in (VoteRoomPoll(1, 1), PickRoomPoll(1, 1), CloseRoomPoll(1, sure=True)):
        for someone in (away, stranger, other):
            await someone.sends_data(forged.pack())
    for mask in (0, 3, 8, -1):
        await one.sends_data(VoteRoomPoll(1, mask).pack())
        await one.sends_data(PickRoomPoll(1, mask).pack())
    await one.sends_data(BeginRoomPoll(1, many=True, named=True).pack())
    found = await kept(world)
    assert (found.counts, found.closed_at, found.many) == ([0, 0, 0], None, False)
    async with world.app.db.read() as tx:
        assert [each.votes for each in await room_polls.voters_of(tx, 1)] == [0, 0]


async def test_two_chairs_open_and_close_once(
    world: World, lead: Someone, people: list[Someone]
) -> None:
    one = people[0]
    number = await gathered(world, lead, one)
    await puts(lead, number)
    await world.owner.starts()
    await world.owner.sends_data(BeginRoomPoll(1, many=False, named=True).pack())
    await lead.taps("Pradėti balsavimą")
    assert (await kept(world)).named
    assert lead.sees.startswith(f"🗳 {QUESTION}\nBalsavo 0 iš 1.")
    assert sum(QUESTION in text for text in one.texts) == 1
    await world.owner.sends_data(NewRoomPoll(number).pack())
    await world.owner.says("Ar darome pertrauką?")
    await world.owner.taps("Taip / Ne")
    await world.owner.taps("Pradėti balsavimą")
    assert world.owner.sees.startswith(f"Dar nebaigtas balsavimas „{QUESTION}“.")
    await world.owner.sends_data(CloseRoomPoll(1, sure=True).pack())
    closed = (await kept(world)).closed_at
    await world.tick(seconds=5)
    await lead.sends_data(CloseRoomPoll(1, sure=True).pack())
    await lead.sends_data(BeginRoomPoll(1, many=False, named=False).pack())
    assert ((await kept(world)).closed_at, (await kept(world)).named) == (closed, True)
    assert sum(f"🗳 {QUESTION}\nUž – 0" in text for text in lead.texts) == 2
    await world.owner.sends_data(BeginRoomPoll(2, many=False, named=False).pack())
    assert (await kept(world, 2)).opened_at is not None


async def test_it_ends_an_hour_after_the_meeting_by_itself(
    world: World, lead: Someone, people: list[Someone]
) -> None:
    one, two, _ = people
    number = await gathered(world, lead, one, two)
    await asks(lead, number)
    await one.taps("Už")
    await world.stop()
    world.clock.advance(seconds=(ENDS + timedelta(hours=9) - world.clock.now()).total_seconds())
    await world.start()
    assert alert(await two.sends_data(VoteRoomPoll(1, 1).pack())) == "Balsavimas jau baigtas."
    await world.tick(seconds=60)
    result = f"🗳 {QUESTION}\nUž – 1\nPrieš – 0\nSusilaikau – 0\nBalsavo 1 iš 2."
    assert (one.sees, (await kept(world)).voted) == (result, 1)
    await world.tick(hours=12)
    assert lead.sees == result
    await lead.sends_data(OpenRoomPoll(number).pack())
    assert "Užduoti naujų nebegalima" in lead.sees


async def test_the_result_goes_into_the_minutes_once(
    world: World, lead: Someone, people: list[Someone]
) -> None:
    number = await gathered(world, lead, people[0])
    await asks(lead, number)
    await people[0].taps("Už")
    await lead.sends_data(CloseRoomPoll(1, sure=True).pack())
    await lead.taps("Įrašyti į protokolą")
    assert lead.buttons[:3] == [
        ["1. Kelių priežiūra žiemą"],
        ["2. Seniūnijų biudžetai"],
        ["Įrašyti atskirai"],
    ]
    line = f"Balsuota „{QUESTION}“: Už – 1, Prieš – 0, Susilaikau – 0. Balsavo 1 iš 1."
    query = await lead.taps("2. Seniūnijų biudžetai")
    assert lead.sees == f"Įrašyta į protokolo juodraštį:\n{line}"
    await lead.taps_again(query)
    assert [one.decided for one in await items_of(world, number)] == [None, line]
    await lead.sends_data(WriteMinutes(number).pack())
    await lead.taps("🗳 Balsavimai")
    assert QUESTION in lead.buttons[1]


async def test_answers_that_do_not_fit_are_asked_again(world: World, lead: Someone) -> None:
    number = await gathered(world, lead)
    await puts(lead, number, "Taip")
    assert lead.sees.startswith(f"{WANTED}, o radau 1.")
    await lead.says("Taip\nNe")
    await lead.taps("Ištrinti klausimą")
    assert lead.sees.startswith("Klausimas ištrintas.")
