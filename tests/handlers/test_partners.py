"""A joint poll: each other county's lead says first whether theirs takes part."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.actors import Role
from bot.domain.audience import Audience, AudienceKind
from bot.domain.errors import NotAllowed
from bot.domain.partners import ConfirmPart, NotWait, TakeBackJoint, raise_at
from bot.domain.polls import QuestionKind, State
from bot.services.audience import Done, Seen
from bot.services.polls import counting, deciding, items
from storage import partners, polls
from tests import pollster
from tests.newsroom import ZONE
from tests.people import from_the_office
from tests.pollster import TITLE
from tests.world import Someone, World

BOTH = Audience(AudienceKind.COUNTIES, ("LT-AL", "LT-UT"))
ASKED = (
    f"🤝 {TITLE}\nBendra apskričių vardinė apklausa.\n"
    "Kviečiama dalyvauti ir Utenos apskritis. Ar dalyvausite?\n"
    "Jei per dvi darbo dienas neatsakysite, nuspręs direktorius."
)


@pytest.fixture
async def lead(world: World) -> Someone:
    return await pollster.county_lead(world)


@pytest.fixture
async def other(world: World) -> Someone:
    return await from_the_office(world, "Viceprezidentas", Role.COUNTY_LEAD, "LT-UT")


@pytest.fixture
async def members(world: World) -> list[Someone]:
    places = ("Daugų seniūnija", "Anykščių seniūnija")
    return [await world.member(eldership=place) for place in places]


async def asks(world: World, lead: Someone, asked: Audience = BOTH) -> int:
    """The lead's poll of both counties, sent as it was seen."""
    number = await pollster.drafted(world, by=lead, audience=pollster.ALYTUS)
    actor, now = await pollster.actor_of(world, lead), world.clock.now().astimezone(ZONE)
    async with world.app.db.write() as tx:
        poll = await items.address(tx, actor, number, asked)
        counted = await counting.count(tx, poll, now.date())
        seen = Seen(poll.rev, counted.mark)
        done = await deciding.decide(tx, actor, number, seen, now=now, zone=ZONE, sure=True)
    assert done is Done.CONFIRMING
    await world.settle()
    return number


async def part(world: World, number: int) -> partners.Partner:
    async with world.app.db.read() as tx:
        return (await partners.of(tx, "polls", number))[0]


async def state(world: World, number: int) -> tuple[State, Audience]:
    poll = await pollster.poll_of(world, number)
    return poll.state, poll.audience


async def test_a_lead_asks_together_with_another_county(
    world: World, lead: Someone, other: Someone, members: list[Someone]
) -> None:
    await pollster.asks(lead, QuestionKind.YES_NO, TITLE)
    await lead.taps("Nustatymai")
    await lead.taps("Kam skirta")
    await lead.taps("Kartu su kitomis")
    await lead.taps("Utenos apskritis")
    await lead.taps("Toliau ›")
    assert "Kam: Alytaus apskritis, Utenos apskritis" in lead.sees
    assert lead.sees.endswith(
        "Pirma paklausiu 1 kitos apskrities viceprezidento, ar apskritis dalyvaus. Atsakymui – "
        "dvi darbo dienos."
    )
    await lead.taps("Išsiųsti")
    await world.settle()
    assert other.sees == ASKED


async def test_it_begins_once_the_other_lead_agrees(
    world: World, lead: Someone, other: Someone, members: list[Someone]
) -> None:
    number = await asks(world, lead)
    assert other.sees == ASKED
    assert other.buttons == [["Dalyvausime"], ["Peržiūrėti", "Nedalyvausime"]]
    assert all(TITLE not in one.sees for one in members)
    await world.restart()
    await other.taps("Peržiūrėti")
    assert other.sees == f"1. {TITLE}"
    await other.taps("Dalyvausime", other.messages[-2])
    assert f"Utenos apskritis dalyvaus: „{TITLE}“." in lead.texts
    assert f"Apklausa „{TITLE}“ prasideda: kartu dalyvaus 1 kita apskritis." in lead.texts
    await world.tick(seconds=40)
    assert [one.sees.splitlines()[0] for one in members] == [f"🗳 {TITLE}"] * 2
    assert await state(world, number) == (State.OPEN, BOTH)


async def test_who_declines_says_why_and_is_left_out(
    world: World, lead: Someone, other: Someone, members: list[Someone]
) -> None:
    number = await asks(world, lead)
    await other.taps("Nedalyvausime")
    await other.says("Ką tik klausėme to paties")
    assert (
        "Utenos apskritis nedalyvaus: „" + TITLE + "“.\nPriežastis: Ką tik klausėme to paties"
        in (lead.texts)
    )
    assert await state(world, number) == (State.OPEN, pollster.ALYTUS)
    assert [TITLE in one.sees for one in members] == [True, False]
    await other.sends_data(ConfirmPart((await part(world, number)).id).pack())
    assert other.sees == "Už šią apskritį jau atsakyta: nedalyvaus."


async def test_after_two_working_days_the_director_decides(
    world: World, lead: Someone, other: Someone, members: list[Someone]
) -> None:
    director = await pollster.director(world)
    number = await asks(world, lead)
    await world.tick(hours=47)
    assert "Utenos" not in director.sees
    await world.tick(hours=2)
    assert director.sees == (
        f"🤝 {TITLE}\nBendra apskričių vardinė apklausa.\n"
        "Kviečiama dalyvauti ir Utenos apskritis. Jos viceprezidentas neatsakė arba „Sueiga“ "
        "nesinaudoja – spręskite Jūs: ar apskritis dalyvaus?"
    )
    await director.taps("Dalyvausime")
    assert await state(world, number) == (State.OPEN, BOTH)


async def test_where_there_is_no_lead_the_director_is_asked_at_once(
    world: World, lead: Someone, members: list[Someone]
) -> None:
    director = await pollster.director(world)
    number = await asks(world, lead)
    assert director.sees.startswith(f"🤝 {TITLE}")
    assert (await part(world, number)).raise_at is None


async def test_the_asker_need_not_wait_and_may_think_again(
    world: World, lead: Someone, other: Someone, members: list[Someone]
) -> None:
    number = await asks(world, lead)
    await lead.sends_data(TakeBackJoint(number).pack())
    assert await state(world, number) == (State.DRAFT, BOTH)
    await other.taps("Dalyvausime")
    assert other.sees.startswith("Šis mygtukas nebegalioja.")
    number = await asks(world, lead)
    await lead.sends_data(NotWait(number, sure=False).pack())
    assert lead.sees == "Dar neatsakė 1 apskritis – be jos apklausa prasidės iš karto. Pradėti?"
    await lead.taps("Taip, pradėti dabar")
    assert await state(world, number) == (State.OPEN, pollster.ALYTUS)


async def test_what_would_end_too_soon_is_a_draft_again(
    world: World, lead: Someone, other: Someone, members: list[Someone]
) -> None:
    number = await asks(world, lead)
    async with world.app.db.write() as tx:
        await polls.change(tx, number, closes_at=world.clock.now() + timedelta(minutes=30))
    await other.taps("Dalyvausime")
    assert lead.sees == (
        f"Apklausa „{TITLE}“ neišsiųsta ir vėl yra juodraštis. Kol laukėme kitų apskričių, iki "
        "jos pabaigos liko per mažai laiko – nurodykite vėlesnę pabaigą."
    )
    assert (await state(world, number))[0] is State.DRAFT


async def test_nobody_speaks_for_another_county(
    world: World, lead: Someone, other: Someone, members: list[Someone]
) -> None:
    number = await asks(world, lead)
    stranger = await from_the_office(world, "Kita", Role.COUNTY_LEAD, "LT-KU")
    for someone in (lead, stranger, members[0]):
        await someone.sends_data(ConfirmPart((await part(world, number)).id).pack())
    assert (await part(world, number)).state is partners.State.ASKED
    actor = await pollster.actor_of(world, stranger)
    async with world.app.db.write() as tx:
        with pytest.raises(NotAllowed):
            await items.create(tx, actor, TITLE, BOTH, world.clock.now())


@pytest.mark.parametrize(
    ("asked", "raised"),
    [
        ("2026-11-23T10:00", "2026-11-25T10:00"),  # Monday → Wednesday
        ("2026-11-26T10:00", "2026-11-30T10:00"),  # over a weekend
        ("2026-12-22T10:00", "2026-12-28T10:00"),  # over Christmas
        ("2026-11-28T10:00", "2026-12-02T10:00"),  # asked on a Saturday: as on Monday
        ("2026-10-23T10:00", "2026-10-27T10:00"),  # summer time ends: the same hour
    ],
)
def test_two_working_days(asked: str, raised: str) -> None:
    vilnius = ZoneInfo("Europe/Vilnius")
    moment = datetime.fromisoformat(asked).replace(tzinfo=vilnius)
    wanted = datetime.fromisoformat(raised).replace(tzinfo=vilnius)
    assert raise_at(moment.astimezone(UTC), vilnius) == wanted


async def test_whoever_asks_jointly_owes_the_conclusion_and_nobody_else_hears_who_is_waited_for(
    world: World, lead: Someone, other: Someone, members: list[Someone]
) -> None:
    office = await pollster.director(world)
    third = await from_the_office(world, "Viceprezidentas", Role.COUNTY_LEAD, "LT-KU")
    number = await asks(world, lead)
    await third.sends_data(NotWait(number, sure=False).pack())
    assert third.sees.startswith("Apklausas rengia asociacijos biuras")
    await other.taps("Dalyvausime")
    await world.tick(minutes=1)
    await pollster.closes(world, number)
    assert lead.buttons[0] == ["Pranešti, ką darysime"]
    assert "Ką darysime" not in office.sees


async def test_an_anonymous_one_is_not_asked_of_the_few_that_are_left(
    world: World, lead: Someone, other: Someone, members: list[Someone]
) -> None:
    number = await asks(world, lead)
    async with world.app.db.write() as tx:
        await polls.change(tx, number, anonymous=True)
    await lead.sends_data(NotWait(number, sure=True).pack())
    assert "Anoniminei apklausai reikia bent 5 žmonių" in "".join(lead.texts[-2:])
    assert (await state(world, number))[0] is State.DRAFT
    assert all("🗳" not in text for one in members for text in one.texts)
