"""Finding a date: which of several times suits whom, and that one of them becomes the meeting's."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from bot.domain.actors import Role
from bot.domain.audience import Audience, AudienceKind
from bot.domain.meeting_buttons import FindDate, MarkSlots
from bot.domain.meetings import MeetingKind, State
from bot.domain.slots import ChooseSlot, MarkSlot, Suits
from bot.services import slots
from tests.convener import TITLE, ZONE, actor_of, county_lead, drafted, meeting_of
from tests.people import from_the_office
from tests.world import Screen, Someone, World

FIRST = datetime(2026, 12, 3, 10, tzinfo=ZONE)
SECOND = datetime(2026, 12, 4, 14, tzinfo=ZONE)
LONG = timedelta(hours=2)
ONE = "2026 m. gruodžio 3 d., ketvirtadienis, 10:00–12:00"
TWO = "2026 m. gruodžio 4 d., penktadienis, 14:00–16:00"


async def searching(
    world: World, by: Someone, times: Sequence[datetime] = (FIRST, SECOND), **what: Any
) -> int:
    """The number of a draft without a date, with these times; its author looks at it."""
    number = await drafted(world, by=by, starts_at=None, ends_at=None, **what)
    actor = await actor_of(world, by)
    async with world.app.db.write() as tx:
        for at in times:
            await slots.add(tx, actor, number, at, at + LONG, world.clock.now())
    await by.sends_data(FindDate(number).pack())
    return number


async def asked(world: World, by: Someone, times: Sequence[datetime] = (FIRST, SECOND)) -> int:
    number = await searching(world, by, times)
    await by.taps("Klausti visų")
    return number


def marked(first: str, second: str) -> Screen:
    """All that a member has said, who has said something of each time."""
    lines = f"1. {ONE} – {first}\n2. {TWO} – {second}"
    return (
        f"{TITLE}\nAčiū, pažymėta:\n\n{lines}\n\nKai data bus parinkta, gausite kvietimą.",
        [["Keisti Nr. 1", "Keisti Nr. 2"], ["Pasiūlyti kitą laiką"], ["Visi susitikimai"]],
    )


async def said_of(world: World, number: int) -> list[tuple[int, int, int]]:
    """Of each time how many it suits, suits if need be, does not."""
    async with world.app.db.read() as tx:
        found = await slots.tallies(tx, number)
    return [(one.yes, one.if_needed, one.no) for one in found]


async def test_times_are_asked_about_one_by_one_and_can_be_changed(world: World) -> None:
    lead = await county_lead(world)
    member = await world.member()
    number = await asked(world, lead)
    assert member.sees == (
        "📅 Alytaus apskrities seniūnų sueiga\nIeškome tinkamos datos: siūlomi 2 laikai.\n"
        "Kur: Alytaus kultūros centras\n"
        "Pažymėkite, kada galėtumėte dalyvauti – užtruksite apie minutę.\n"
        "Alytaus apskrities viceprezidentas"
    )
    assert member.buttons == [["Pažymėti, kada galiu"], ["Rečiau apie tai"]]
    await member.says("/meetings")
    await member.taps("Kada galite: Alytaus apskrities seniūnų sueiga")
    assert member.screen == (
        f"{TITLE} · 1 iš 2\n{ONE}\nAr šis laikas Jums tinka?",
        [["Tinka", "Jei reikės", "Netinka"], ["Peržiūrėti visus"]],
    )
    await member.taps("Tinka")
    await world.restart()
    await member.taps("Netinka")
    assert member.screen == marked("tinka", "netinka")
    await member.taps("Keisti Nr. 2")
    await member.taps("Jei reikės")
    assert await said_of(world, number) == [(1, 0, 0), (0, 1, 0)]
    await member.taps("Keisti Nr. 2")
    await member.taps("Peržiūrėti visus")
    assert member.screen == marked("tinka", "jei reikės")


async def test_when_all_have_answered_one_tap_makes_the_meeting(world: World) -> None:
    lead = await county_lead(world)
    one, two = await world.member(), await world.member("Veisiejų seniūnija")
    other = await world.member("Anykščių seniūnija")
    number = await asked(world, lead)
    for someone, answers in ((one, ("Tinka", "Netinka")), (two, ("Jei reikės", "Netinka"))):
        await someone.taps("Pažymėti, kada galiu")
        for answer in answers:
            await someone.taps(answer)
    assert lead.sees == (
        f"Visi pažymėjo, kada galėtų dalyvauti susitikime „{TITLE}“.\n"
        f"Daugumai tinka: {ONE} – tinka 1, jei reikės 1, netinka 0"
    )
    await lead.taps("Kaip sekasi")
    assert lead.sees == (
        f"{TITLE}\nKaip tinka siūlomi laikai:\n\n"
        f"1. {ONE} – tinka 1, jei reikės 1, netinka 0\n2. {TWO} – niekam netinka\n\n"
        "Parinkus laiką, susitikimas bus paskelbtas ir visi gaus kvietimą."
    )
    assert lead.buttons == [
        ["Skelbti pagal Nr. 1"],
        ["Priminti tylintiems", "Pridėti laiką"],
        ["Nutraukti paiešką", "‹ Į susitikimą"],
    ]
    query = await lead.taps("Skelbti pagal Nr. 1")
    meeting = await meeting_of(world, number)
    assert (meeting.state, meeting.starts_at) == (State.ANNOUNCED, FIRST)
    assert "Kada: 2026 m. gruodžio 3 d., ketvirtadienis, 10:00–12:00" in one.sees
    before = len(one.messages)
    await lead.taps_again(query)
    await two.sends_data(MarkSlots(number).pack())
    assert two.sees == "Datos paieška baigta."
    assert len(one.messages) == before
    assert not any("Kada:" in text for text in other.texts)


async def test_what_nobody_can_is_not_chosen(world: World) -> None:
    lead = await county_lead(world)
    member = await world.member()
    await asked(world, lead)
    await member.taps("Pažymėti, kada galiu")
    await member.taps("Netinka")
    await lead.sends_data(ChooseSlot(1).pack())
    assert lead.sees == "Šis laikas niekam netinka. Parinkite kitą."
    await member.taps("Netinka")
    assert lead.sees.endswith("nė vienas laikas niekam netinka. Pasiūlykite kitų.")


async def test_a_member_proposes_a_time_and_who_has_answered_is_asked_about_it(
    world: World,
) -> None:
    lead = await county_lead(world)
    one, two = await world.member(), await world.member("Veisiejų seniūnija")
    silent = await world.member("Leipalingio seniūnija")
    number = await asked(world, lead)
    await one.taps("Pažymėti, kada galiu")
    await one.taps("Tinka")
    await two.taps("Pažymėti, kada galiu")
    await two.taps("Peržiūrėti visus")
    await two.taps("Pasiūlyti kitą laiką")
    await two.says("gruodžio 7 d. 9–11")
    assert two.sees.startswith("Laikas pasiūlytas.")
    assert await said_of(world, number) == [(1, 0, 0), (0, 0, 0), (1, 0, 0)]
    assert one.sees.startswith("Susitikimui „Alytaus apskrities seniūnų sueiga“ pasiūlytas dar")
    assert silent.sees.startswith("📅")
    assert "Narys pasiūlė dar vieną laiką" in lead.sees


async def test_the_group_sees_how_it_stands(world: World) -> None:
    lead = await county_lead(world)
    member = await world.member()
    group = await world.county_group("LT-AL", lead)
    await asked(world, lead)
    assert "Atsakė 0 iš 1." in world.in_group(group)[-1].plain
    await member.taps("Pažymėti, kada galiu")
    await member.taps("Tinka")
    await world.tick(seconds=11)
    assert "tinka 1, jei reikės 0" in world.in_group(group)[-1].plain
    assert "Atsakė 1 iš 1." in world.in_group(group)[-1].plain


async def test_the_silent_are_reminded_once_a_day_and_newcomers_are_asked(world: World) -> None:
    lead = await county_lead(world)
    member = await world.member()
    late = await world.member("Veisiejų seniūnija", started=False)
    await asked(world, lead)
    await lead.taps("Priminti tylintiems")
    assert any(text.startswith("Priminsime 1 nariui.") for text in lead.texts)
    await lead.taps("Priminti tylintiems")
    assert any(text.startswith("Šiandien jau priminėme.") for text in lead.texts)
    assert member.sees.startswith("Primename: dar laukiame")
    await late.starts()
    await world.tick(minutes=2)
    assert any("Ieškome tinkamos datos" in text for text in late.texts)
    before = len(late.texts)
    await world.tick(minutes=2)
    assert len(late.texts) == before


async def test_a_search_that_is_ended_leaves_a_draft(world: World) -> None:
    lead = await county_lead(world)
    member = await world.member()
    group = await world.county_group("LT-AL", lead)
    number = await asked(world, lead)
    await lead.taps("Nutraukti paiešką")
    await lead.taps("Taip, nutraukti")
    assert (await meeting_of(world, number)).state is State.DRAFT
    await world.tick(seconds=11)
    assert world.in_group(group)[-1].plain.endswith("Datos paieška nutraukta.")
    await member.sends_data(MarkSlot(1, Suits.YES).pack())
    assert member.sees == "Datos paieška baigta."
    await lead.taps("Klausti visų")
    assert member.sees.startswith("📅 Alytaus apskrities seniūnų sueiga\nIeškome")


async def test_too_few_times_and_times_that_passed_are_said(world: World) -> None:
    lead = await county_lead(world)
    await world.member()
    number = await searching(world, lead, [FIRST])
    assert "⚠️ Pridėkite bent 2 laikus" in lead.sees
    await lead.taps("Pridėti laiką")
    await lead.says("gruodžio 4 d. 14–16")
    assert lead.sees.startswith("Laikas pridėtas.")
    await lead.taps("Pridėti laiką")
    await lead.says("gruodžio 4 d. 14–16")
    assert lead.sees.startswith("Toks laikas jau siūlomas.")
    await world.tick(days=11)
    await lead.sends_data(FindDate(number).pack())
    assert "⚠️ Kuris nors iš siūlomų laikų jau praėjo." in lead.sees


async def test_only_those_it_is_for_are_asked(world: World) -> None:
    lead = await county_lead(world)
    await world.member()
    other = await world.member("Anykščių seniūnija")
    number = await asked(world, lead)
    await other.sends_data(MarkSlot(1, Suits.YES).pack())
    assert other.sees == "Šio susitikimo datos klausiame kitų narių."
    stranger = await county_lead(world, "LT-UT")
    await stranger.sends_data(FindDate(number).pack())
    assert stranger.sees.startswith("Susitikimus rengia")
    assert await said_of(world, number) == [(0, 0, 0), (0, 0, 0)]


async def test_a_municipal_lead_stops_the_own_question(world: World) -> None:
    lead = await from_the_office(world, "Atstovė", Role.MUNICIPAL_LEAD, "LT-03")
    await world.member("Daugų seniūnija")
    own = Audience(AudienceKind.MUNICIPALITIES, ("LT-03",))
    number = await searching(world, lead, kind=MeetingKind.LOCAL, audience=own)
    await world.tick(hours=10)  # into the night: it waits for the morning
    await lead.sends_data(FindDate(number).pack())
    await lead.taps("Klausti visų")
    await lead.taps("Nutraukti")
    await lead.taps("Taip, nutraukti")
    await world.tick(seconds=11)
    assert lead.texts[-2] == (
        f"Klausimas dėl susitikimo „{TITLE}“ datos nutrauktas: išsiųsta 0 iš 1.\nNutraukta 1"
    )
