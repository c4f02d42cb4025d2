"""Stories about telephoning whom a news item did not reach."""

from collections.abc import Sequence

import pytest

from bot.domain.acks import ConfirmRemind, HandOver
from bot.domain.actors import Role
from bot.domain.audience import Audience, AudienceKind
from bot.domain.calls import CallsAt, ConfirmHandOver, NotePhoned, ShowCalls, UndoPhoned
from bot.domain.news import Ack, Channel, Option
from bot.services import results
from storage import news
from tests.newsroom import ALYTUS, county_lead, director, sent
from tests.people import tell_roster
from tests.reporting import STALE
from tests.world import Someone, World

ASKED = (Option.ACK,)
UTENA = Audience(AudienceKind.COUNTIES, ("LT-UT",))
HEAD = "Kam paskambinti: „Nauja tvarka“\n"
CARD = """Prašome paskambinti
Naujienos „Nauja tvarka“ nepavyko išsiųsti arba su ja dar nesusipažino: {count}.
Kur: {places}
Telefonus rasite sąraše; kam paskambinsite, tą pažymėkite."""
NOT_ALLOWED = "Skambučių sąrašą mato atstovai savivaldybėse"


@pytest.fixture
async def office(world: World) -> Someone:
    return await director(world)


@pytest.fixture
async def lead(world: World) -> Someone:
    """The representative in the district of Alytus, who serves there too."""
    found = await world.member("Alovės seniūnija")
    await world.give(found, Role.MUNICIPAL_LEAD, "LT-03")
    return found


async def absent(world: World, eldership: str, **columns: str) -> int:
    """A member who never started; their line of the roster."""
    someone = await world.member(eldership, started=False)
    return await tell_roster(world, someone, **columns)


def cards(someone: Someone) -> list[str]:
    return [text for text in someone.texts if text.startswith("Prašome paskambinti")]


async def test_the_lead_telephones_and_marks_who_was_told(
    world: World, office: Someone, lead: Someone
) -> None:
    member = await absent(world, "Daugų seniūnija", name="Ona", phone="+37060000001")
    blocked = await world.member("Simno seniūnija")
    await blocked.blocks()
    await absent(world, "Leipalingio seniūnija")
    number = await sent(world, by=office)
    await office.sends_data(ShowCalls(number).pack())
    await office.taps("Perduoti atstovams")
    assert office.sees.startswith(
        "Perduoti atstovams?\nDėl naujienos „Nauja tvarka“ paskambinti reikia 3 nariams.\n"
    )
    assert office.sees.endswith("Čia atstovo, kuris paskambintų, nėra: Druskininkų sav.")
    await office.taps("Perduoti")
    assert cards(lead) == [CARD.format(count="2 nariai", places="Alytaus r.")]
    await world.restart()
    await lead.taps("Atverti sąrašą")
    assert lead.sees == (
        f"{HEAD}Alytaus rajono savivaldybė, liko 2 iš 2\n\n"
        "• Ona, Daugų seniūnija\n+37060000001 · nepradėjo naudotis\n"
        "• Simno seniūnija\nsąraše telefono nėra · užblokavo botą"
    )
    assert lead.buttons == [["Pranešta: Daugų sen."], ["Pranešta: Simno sen."], ["Į pradžią"]]
    await lead.taps("Pranešta: Daugų sen.")
    assert lead.sees == (
        f"{HEAD}Alytaus rajono savivaldybė, liko 1 iš 2\n\n"
        "✓ Ona, Daugų seniūnija – pranešta 2026 m. lapkričio 23 d., pirmadienis, 10:00\n"
        "• Simno seniūnija\nsąraše telefono nėra · užblokavo botą"
    )
    await office.sends_data(ShowCalls(number).pack())
    assert office.buttons[0] == ["Alytaus r. · 1", "Druskininkų sav. · 1"]
    await office.taps("Alytaus r. · 1")
    await office.taps("Nepranešta: Daugų sen.")
    assert office.sees.startswith(f"{HEAD}Alytaus rajono savivaldybė, liko 2 iš 2\n")
    await lead.sends_data(NotePhoned(number, member).pack())
    async with world.app.db.read() as tx:
        counted = await results.totals(tx, number)
    assert (counted.total, counted.sent, counted.acked, counted.phoned) == (4, 1, 0, 1)


async def test_who_has_not_acknowledged_in_days_is_telephoned(
    world: World, office: Someone, lead: Someone
) -> None:
    silent = await world.member("Daugų seniūnija")
    number = await sent(world, by=office, options=ASKED)
    await lead.sends_data(Ack(number).pack())
    await lead.sends_data(ShowCalls(number).pack())
    assert lead.sees == "Dėl naujienos „Nauja tvarka“ skambinti nėra kam."
    await office.sends_data(ConfirmHandOver(number).pack())
    assert (cards(lead), office.sees) == ([], "Naujų prašymų paskambinti neišsiųsta.")
    world.clock.advance(days=3)
    await lead.sends_data(ShowCalls(number).pack())
    assert lead.sees == (
        f"{HEAD}Alytaus rajono savivaldybė, liko 1 iš 1\n\n"
        "• Daugų seniūnija\nsąraše telefono nėra · nesusipažino"
    )
    world.clock.advance(hours=10, minutes=30)
    await office.sends_data(ConfirmRemind(number, 1).pack())
    waiting = len(silent.messages)
    await lead.taps("Pranešta: Daugų sen.")
    await world.tick(hours=12)
    assert len(silent.messages) == waiting
    await silent.sends_data(Ack(number).pack())
    await lead.sends_data(ShowCalls(number).pack())
    assert lead.sees == "Dėl naujienos „Nauja tvarka“ skambinti nėra kam."


async def test_nobody_is_asked_twice_and_the_county_stands_in(
    world: World, office: Someone, lead: Someone
) -> None:
    county = await county_lead(world)
    elsewhere = await county_lead(world, "LT-UT")
    for eldership in ("Daugų seniūnija", "Veisiejų seniūnija", "Leipalingio seniūnija"):
        await absent(world, eldership)
    number = await sent(world, by=county, audience=ALYTUS)
    await county.sends_data(HandOver(number).pack())
    assert county.buttons == [["Perduoti"], ["Skambučių sąrašas"], ["‹ Ataskaita"]]
    confirm = ConfirmHandOver(number).pack()
    for _ in range(2):
        await county.sends_data(confirm)
    assert county.sees == ("Naujų prašymų paskambinti neišsiųsta.\nJau buvo perduota: 2.")
    assert cards(lead) == [CARD.format(count="1 narys", places="Alytaus r.")]
    assert cards(county) == [CARD.format(count="2 nariai", places="Druskininkų sav., Lazdijų r.")]
    assert cards(elsewhere) == []
    await county.taps("Atverti sąrašą")
    assert county.buttons == [
        ["Alytaus r. · 1", "Druskininkų sav. · 1"],
        ["Lazdijų r. · 1"],
        ["Perduoti atstovams"],
        ["‹ Ataskaita"],
    ]


async def test_a_lead_who_cannot_be_reached_telephones_nobody(
    world: World, office: Someone, lead: Someone
) -> None:
    county = await county_lead(world)
    await absent(world, "Daugų seniūnija")
    await lead.blocks()
    number = await sent(world, by=office)
    await office.sends_data(ConfirmHandOver(number).pack())
    assert cards(county) == [CARD.format(count="2 nariai", places="Alytaus r.")]


async def test_nobody_is_asked_to_telephone_themselves(
    world: World, office: Someone, lead: Someone
) -> None:
    county = await county_lead(world)
    number = await sent(world, by=office, options=ASKED)
    world.clock.advance(days=3)
    await office.sends_data(ConfirmHandOver(number).pack())
    assert cards(lead) == []
    assert cards(county) == [CARD.format(count="1 narys", places="Alytaus r.")]


async def test_numbers_are_for_who_answers_for_that_territory(
    world: World, office: Someone, lead: Someone
) -> None:
    far = await absent(world, "Anykščių seniūnija", phone="+37060000009")
    near = await absent(world, "Daugų seniūnija", phone="+37060000001")
    number = await sent(world, by=office)
    member = await world.member("Simno seniūnija")
    await member.sends_data(ShowCalls(number).pack())
    assert member.sees.startswith(NOT_ALLOWED)
    for tap in (NotePhoned(number, far), UndoPhoned(number, far)):
        await lead.sends_data(tap.pack())
        assert lead.sees.startswith(NOT_ALLOWED)
    await lead.sends_data(CallsAt(number, 34).pack())
    assert lead.sees == "Dėl naujienos „Nauja tvarka“ skambinti nėra kam."
    await lead.sends_data(HandOver(number).pack())
    assert lead.sees.startswith("Naujienas skelbia")
    utena = await county_lead(world, "LT-UT")
    await utena.sends_data(NotePhoned(number, near).pack())
    assert utena.sees.startswith(NOT_ALLOWED)
    await utena.sends_data(ShowCalls(number).pack())
    assert "+37060000009 · nepradėjo naudotis" in utena.sees
    only_there = await sent(world, by=utena, audience=UTENA)
    await lead.sends_data(ShowCalls(only_there).pack())
    assert STALE in lead.sees
    seen = "".join((*lead.texts, *member.texts))
    assert "+37060000009" not in seen


async def test_a_long_list_has_pages(world: World, office: Someone, lead: Someone) -> None:
    for name in ("Butrimonių", "Daugų", "Krokialaukio", "Miroslavo", "Punios", "Simno"):
        await absent(world, f"{name} seniūnija", phone="+37060000001")
    number = await sent(world, by=office)
    await lead.sends_data(ShowCalls(number).pack())
    assert lead.sees.count("•") == 5
    await lead.taps("Kiti ›")
    assert lead.buttons == [["Pranešta: Simno sen."], ["‹ Ankstesni"], ["Į pradžią"]]
    await lead.taps("Pranešta: Simno sen.")
    assert lead.buttons[0] == ["Nepranešta: Simno sen."]


async def test_who_acknowledged_meanwhile_is_not_marked(
    world: World, office: Someone, lead: Someone
) -> None:
    silent = await world.member("Daugų seniūnija")
    member = await tell_roster(world, silent)
    number = await sent(world, by=office, options=ASKED)
    world.clock.advance(days=3)
    await silent.sends_data(Ack(number).pack())
    await lead.sends_data(NotePhoned(number, member).pack())
    assert lead.sees.startswith(
        "Skambinti nereikia, su naujiena jau susipažino: Daugų seniūnija.\n\n"
    )


async def test_counties_stand_in_the_order_of_their_names(world: World, office: Someone) -> None:
    for eldership in ("Kruopių seniūnija", "Anykščių seniūnija", "Daugų seniūnija"):
        await absent(world, eldership)
    number = await sent(world, by=office)
    await office.sends_data(ShowCalls(number).pack())
    assert office.buttons[:2] == [["Alytaus · 1", "Šiaulių · 1"], ["Utenos · 1"]]


@pytest.mark.parametrize(
    ("channels", "options", "days", "count"),
    [
        ((Channel.GROUPS,), (), 3, 0),
        ((Channel.GROUPS,), ASKED, 2, 0),
        ((Channel.GROUPS,), ASKED, 3, 2),
        ((Channel.PRIVATE,), (), 0, 1),
    ],
)
async def test_of_a_post_in_groups_only_silence_counts(  # noqa: PLR0917 - a table
    world: World,
    office: Someone,
    lead: Someone,
    channels: Sequence[Channel],
    options: Sequence[Option],
    days: int,
    count: int,
) -> None:
    await absent(world, "Daugų seniūnija")
    number = await sent(world, by=office, channels=channels, options=options)
    world.clock.advance(days=days)
    await lead.sends_data(ShowCalls(number).pack())
    assert lead.sees.count("•") == count


async def test_of_a_withdrawn_item_nobody_is_telephoned(
    world: World, office: Someone, lead: Someone
) -> None:
    number = await sent(world, by=office)
    async with world.app.db.write() as tx:
        await news.change(tx, number, state=news.State.WITHDRAWN)
    for who, tap in ((lead, ShowCalls(number)), (office, HandOver(number))):
        await who.sends_data(tap.pack())
        assert who.sees == "Naujiena „Nauja tvarka“ atšaukta, todėl nieko daryti nereikia."
