"""What the strategy asks of meetings: seen by leads and the office, and said in time."""

from datetime import datetime

from bot.domain.actors import Role
from bot.domain.audience import Audience, AudienceKind
from bot.domain.cadence import CadenceOf
from bot.domain.counties import County
from bot.domain.meeting_buttons import OpenCadence
from bot.domain.meetings import MeetingKind
from bot.domain.settings import CADENCE_PROMPTS, GATHERINGS_OF
from bot.files import sheets
from tests.convener import ZONE, announced, county_lead, director, until
from tests.newsroom import set_
from tests.people import from_the_office
from tests.world import World

ALYTUS_DISTRICT = Audience(AudienceKind.MUNICIPALITIES, ("LT-03",))
BOTH = Audience(AudienceKind.COUNTIES, ("LT-AL", "LT-UT"))
OPEN = OpenCadence().pack()
BY_YEARS_END = "kitas – iki gruodžio 31 d., ketvirtadienio"
PLACES = (
    "Alytaus rajono savivaldybė",
    "Druskininkų savivaldybė",
    "Lazdijų rajono savivaldybė",
    "Varėnos rajono savivaldybė",
)


def at(month: int, day: int, hour: int = 10, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, tzinfo=ZONE)


def own(day: str, gatherings: str, local: str) -> str:
    """What the lead of Alytus sees of the own county, and of nothing else."""
    county = (
        f"Alytaus apskritis\n• sueigos: {gatherings}\n"
        f"• neformalūs susitikimai: įvyko 0 iš 1; {BY_YEARS_END}"
    )
    places = "".join(f"\n{place}\n• vietos susitikimai: {local}" for place in PLACES)
    return f"Susitikimai ir strategija · {day}\n\n{county}{places}"


async def test_a_lead_sees_the_own_county_and_what_was_held_counts(world: World) -> None:
    lead = await county_lead(world)
    await world.tick(minutes=1)
    await lead.says("Kiek susitikta")
    assert lead.sees == own(
        "2026 m. lapkričio 23 d., pirmadienis",
        f"įvyko 0 iš 1; {BY_YEARS_END}",
        "įvyko 0 iš 2; kitas – iki lapkričio 30 d., pirmadienio",
    )
    assert lead.buttons == [["Rengti susitikimą"], ["Į pradžią"]]
    await announced(world, audience=BOTH)
    await lead.sends_data(OPEN)
    assert "sueigos: įvyko 0 iš 1, numatyta 1 ✅" in lead.sees
    await until(world, at(12, 3, 14))
    await lead.sends_data(OPEN)
    assert lead.sees == own(
        "2026 m. gruodžio 3 d., ketvirtadienis",
        "įvyko 1 iš 1 ✅",
        "įvyko 0 iš 2; ⚠️ vėluoja 1",
    )
    assert lead.buttons == [["Kurti pagal ankstesnįjį"], ["Rengti susitikimą"], ["Į pradžią"]]


async def test_the_office_sees_all_with_a_table_and_a_picture(world: World) -> None:
    boss = await director(world)
    await world.tick(minutes=1)
    await announced(world)
    await boss.sends_data(OPEN)
    assert (
        "Alytaus apskritis: sueigos 0/1, neformalūs susitikimai 0/1, vietos susitikimai"
        in boss.sees
    )
    assert (
        "• sąskrydžiai: įvyko 0 iš 2; kitas – iki 2028 m. birželio 30 d., penktadienio" in boss.sees
    )
    await boss.taps("Alytaus apskritis")
    assert "Lazdijų rajono savivaldybė\n• vietos susitikimai: įvyko 0 iš 2" in boss.sees
    await boss.taps("‹ Visos apskritys")
    await boss.taps("Lentelė (XLSX)")
    media = boss.messages[-1].media
    assert media is not None
    country, counties, towns = sheets.read(media.content)
    assert [one.name for one in (country, counties, towns)] == [
        "Lietuva",
        "Apskritys",
        "Savivaldybės",
    ]
    assert counties.rows[1][:6] == ["Alytaus apskritis", "Alytaus apskritis", "sueigos", 0, 1, 1]
    assert len(towns.rows) == 56


async def test_a_lead_is_told_in_time_and_once(world: World) -> None:
    lead = await county_lead(world)
    local = await from_the_office(world, "Atstovė", Role.MUNICIPAL_LEAD, "LT-03")
    await world.tick(minutes=1)
    assert "turėtų įvykti vietos susitikimas (Alytaus rajono savivaldybė" not in lead.sees
    assert local.sees == (
        "Pagal strategiją iki lapkričio 30 d., pirmadienio, turėtų įvykti vietos susitikimas "
        "(Alytaus rajono savivaldybė), o nieko dar nenumatyta.\nŠiemet įvyko 0 iš 2, numatyta 0."
    )
    before = len(local.texts)
    await until(world, at(11, 24))
    assert len(local.texts) == before
    await until(world, at(12, 1, 9))
    await world.tick(minutes=30)
    assert local.sees == (
        "Pagal strategiją iki lapkričio 30 d., pirmadienio, turėjo įvykti vietos susitikimas "
        "(Alytaus rajono savivaldybė), bet neįvyko.\n"
        "Šiemet įvyko 0 iš 2, numatyta 0. Gal pavyktų surengti artimiausiu metu?"
    )
    assert not any("sueiga" in text for text in lead.texts)
    await until(world, at(12, 7))
    assert sum("turėtų įvykti sueiga (Alytaus apskritis)" in text for text in lead.texts) == 1
    await until(world, at(12, 9))
    assert sum("turėtų įvykti sueiga (Alytaus apskritis)" in text for text in lead.texts) == 1


async def test_what_is_planned_needs_no_word(world: World) -> None:
    local = await from_the_office(world, "Atstovė", Role.MUNICIPAL_LEAD, "LT-03")
    when = {"starts_at": at(11, 27), "ends_at": at(11, 27, 12)}
    await announced(world, kind=MeetingKind.LOCAL, audience=ALYTUS_DISTRICT, **when)
    await world.tick(minutes=1)
    assert not any("turėtų įvykti" in text for text in local.texts)


async def test_owners_decide_whose_gatherings_are_and_whether_leads_are_told(world: World) -> None:
    lead = await county_lead(world)
    await set_(world, CADENCE_PROMPTS, False)  # noqa: FBT003 - the value
    await set_(world, GATHERINGS_OF, "country")
    await world.tick(minutes=1)
    await until(world, at(12, 7))
    await lead.sends_data(OPEN)
    assert "sueigos" not in lead.sees
    assert "neformalūs susitikimai" in lead.sees
    assert not any("turėtų įvykti" in text for text in lead.texts)


async def test_a_lead_does_not_see_another_county(world: World) -> None:
    lead = await county_lead(world)
    await lead.sends_data(CadenceOf(County.UTENA, 0).pack())
    assert lead.sees.startswith("Kiek susitikimų įvyko ir kiek jų žadėta, mato")
