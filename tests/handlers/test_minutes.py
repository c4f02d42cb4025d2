"""Stories about minutes: written from the agenda, published, final."""

import io

from pypdf import PdfReader

from bot.domain.actors import Role
from bot.domain.audience import Audience, AudienceKind
from bot.domain.changes import ChangeMeeting
from bot.domain.meeting_buttons import ManageMeeting, ReadMinutes, ShowMeeting, WriteMinutes
from bot.domain.minutes import State
from bot.domain.minutes_buttons import AddItem, BeginMinutes, FillItem, OpenItems, PublishMinutes
from storage import presence, roles
from storage.presence import How
from tests.convener import announced, county_lead, director
from tests.minuting import (
    AGENDA,
    at,
    coming,
    drafted,
    held,
    items_of,
    minutes_of,
    opens,
    passes,
    published,
)
from tests.people import member_of, tell_roster
from tests.reporting import STALE
from tests.world import Someone, World

OWED = """Protokolas. Alytaus apskrities seniūnų sueiga
Protokolas dar nepradėtas. Juodraštį parengsiu iš darbotvarkės: joje 2 klausimai."""
DRAFT = """Protokolas. Alytaus apskrities seniūnų sueiga
Juodraštis: jį mato tik susitikimo rengėjai.
Ketino dalyvauti: 1
2 klausimai, aprašyta: 0.
Užduočių nėra."""

PUBLISHED = """📄 Susitikimo protokolas. Alytaus apskrities seniūnų sueiga
Perskaitykite, ar viskas surašyta teisingai. Pastabas galite siūlyti iki gruodžio 8 d., \
antradienio, imtinai; paskui protokolas nebesikeis."""


async def pdf_of(someone: Someone) -> str:
    """The words of the newest file they got."""
    file = next(one for one in reversed(someone.messages) if one.media is not None)
    assert file.media is not None
    pages = PdfReader(io.BytesIO(file.media.content)).pages
    return "\n".join(page.extract_text() for page in pages)


async def test_minutes_are_drafted_from_the_agenda_and_filled_in(world: World) -> None:
    member = await world.member("Daugų seniūnija")
    number, lead = await held(world, member)
    await opens(lead, number)
    assert (lead.sees, lead.buttons) == (
        OWED,
        [["✍️ Pradėti protokolą"], ["Protokolo nebus"], ["‹ Susitikimas"]],
    )
    await lead.taps("✍️ Pradėti protokolą")
    assert lead.sees == DRAFT
    await lead.taps("Klausimai")
    assert lead.sees == "Klausimai\n1. Kelių priežiūra žiemą\n2. Seniūnijų biudžetai"
    await lead.taps("1. Kelių priežiūra žiemą")
    await lead.taps("✍️ Aprašyti")
    await lead.says("Aptarti trys būdai.")
    await world.restart()
    assert "Kas nutarta?" in lead.sees
    await lead.says("Pirkti kartu.")
    assert lead.sees == (
        "Įrašyta.\n\n1. Kelių priežiūra žiemą\nKalbėta: Aptarti trys būdai.\nNutarta: Pirkti kartu."
    )
    await lead.taps("Kitas ›")
    await lead.taps("✍️ Aprašyti")
    await lead.taps("Praleisti")
    await lead.says("Atidėti.")
    assert [(one.title, one.said, one.decided) for one in await items_of(world, number)] == [
        (AGENDA[0], "Aptarti trys būdai.", "Pirkti kartu."),
        (AGENDA[1], None, "Atidėti."),
    ]
    assert (await minutes_of(world, number)).state is State.DRAFT
    assert "protokol" not in "".join(member.texts)


async def test_items_are_added_moved_renamed_taken_out_and_emptied(world: World) -> None:
    number, lead = await held(world)
    await drafted(world, number, lead, said="Ilgai.", decided="Taip.")
    await lead.sends_data(AddItem(number).pack())
    await lead.says("Kiti klausimai")
    assert lead.sees.startswith("Klausimas pridėtas.\n\n3. Kiti klausimai\nDar neaprašyta.")
    await lead.taps("↑ Kelti aukštyn")
    await lead.taps("Pervadinti")
    await lead.says("Įvairūs klausimai")
    await lead.taps("Kitas ›")
    await lead.taps("Išimti")
    assert lead.sees == "Išimti klausimą „Seniūnijų biudžetai“ ir tai, kas prie jo įrašyta?"
    await lead.taps("Taip, išimti")
    first = (await items_of(world, number))[0]
    await lead.sends_data(FillItem(number, first.id).pack())
    assert "Norite ištrinti – parašykite brūkšnį „–“." in lead.sees
    await lead.says("–")
    await lead.taps("Praleisti")
    assert [
        (one.position, one.title, one.said, one.decided) for one in await items_of(world, number)
    ] == [
        (1, AGENDA[0], None, "Taip."),
        (2, "Įvairūs klausimai", None, None),
    ]


async def test_they_are_published_read_and_final(world: World) -> None:
    member = await world.member("Daugų seniūnija")
    await tell_roster(world, member, name="Daugų seniūnas")
    absent = await world.member("Leipalingio seniūnija")
    number, lead = await held(world, member)
    await drafted(world, number, lead, said="Žiemą keliai ąčęėįšųūž.", decided="Pirkti kartu.")
    await lead.sends_data(ManageMeeting(number).pack())
    await lead.taps("Protokolas")
    await lead.taps("Peržiūrėti ir skelbti")
    assert lead.sees == (
        "Protokolas. Alytaus apskrities seniūnų sueiga\n"
        "Taip jį matys dalyviai. Paskelbti? Pastabas jie galės siūlyti kelias dienas, paskui "
        "protokolas nebesikeis.\n"
        "Kada: 2026 m. gruodžio 3 d., ketvirtadienis, 10:00–13:00\nKur: Alytaus kultūros centras\n"
        "Rengė: Viceprezidentė\nKetino dalyvauti: 1\n"
        "1. Kelių priežiūra žiemą\nKalbėta: Žiemą keliai ąčęėįšųūž.\nNutarta: Pirkti kartu.\n"
        "2. Seniūnijų biudžetai"
    )
    await lead.taps("Skelbti")
    assert lead.sees.startswith(
        "Protokolas paskelbtas. Dalyviai pastabas gali siūlyti iki gruodžio 8 d., antradienio, "
        "imtinai."
    )
    assert (member.sees, member.buttons) == (
        PUBLISHED,
        [["📄 Protokolas"], ["Rečiau apie tai"]],
    )
    await absent.sends_data(ShowMeeting(number).pack())
    await absent.taps("📄 Protokolas")
    assert absent.buttons == [["PDF"], ["‹ Susitikimas"]]  # no amendments of who was not there
    await passes(world, at(2026, 12, 9, 0, 1))
    await passes(world, at(2026, 12, 9, 9))
    assert "📄 Galutinis protokolas. Alytaus apskrities seniūnų sueiga" in member.texts
    said = " ".join((await pdf_of(member)).split())
    assert said.startswith("Protokolas. Alytaus apskrities seniūnų sueiga Kada: 2026 m. gruodžio")
    assert "Kalbėta: Žiemą keliai ąčęėįšųūž. Nutarta: Pirkti kartu." in said
    assert "iki gruodžio 8 d., antradienio, imtinai. Protokolas galutinis." in said
    assert lead.sees == (
        "Protokolas „Alytaus apskrities seniūnų sueiga“ galutinis ir išsiųstas dalyviams. "
        "Nesvarstytų pastabų neliko."
    )
    assert not any("nepaskelbtas" in text or "baigėsi" in text for text in lead.texts)
    messages = len(member.messages)
    await passes(world, at(2026, 12, 10, 9))
    assert len(member.messages) == messages
    item = (await items_of(world, number))[0]
    for forged in (FillItem(number, item.id), AddItem(number), OpenItems(number)):
        await lead.sends_data(forged.pack())
        assert lead.sees.startswith(STALE)
    assert (await minutes_of(world, number)).state is State.FINAL


async def test_a_meeting_whose_minutes_are_published_before_its_end_cannot_be_called_off(
    world: World,
) -> None:
    lead = await county_lead(world)
    number = await announced(world, by=lead, agenda=list(AGENDA))
    await passes(world, at(2026, 12, 3, 12))
    await drafted(world, number, lead)
    await published(world, number, lead)
    await lead.sends_data(ChangeMeeting(number).pack())
    assert lead.sees.startswith("Susitikimas jau įvyko, jo keisti nebegalima.")


async def test_what_is_empty_or_was_changed_since_is_not_published(
    world: World,
) -> None:
    number, lead = await held(world)
    await lead.sends_data(BeginMinutes(number).pack())
    await lead.taps("Peržiūrėti ir skelbti")
    assert lead.sees.startswith("Protokole „Alytaus apskrities seniūnų sueiga“ dar nieko nėra.")
    await drafted(world, number, lead)
    rev = (await minutes_of(world, number)).rev
    await drafted(world, number, lead, said="Dar kai kas.")
    await lead.sends_data(PublishMinutes(number, rev).pack())
    assert lead.sees.startswith(STALE)
    assert (await minutes_of(world, number)).state is State.DRAFT


async def test_who_may_not_write_or_read_is_told(world: World) -> None:
    """Before the meeting nobody writes; another county's people neither write nor read."""
    lead = await county_lead(world)
    number = await announced(world, by=lead, agenda=list(AGENDA))
    await lead.sends_data(WriteMinutes(number).pack())
    assert lead.sees == (
        "„Alytaus apskrities seniūnų sueiga“ dar neprasidėjo. Protokolą galėsite pradėti nuo "
        "susitikimo pradžios."
    )
    await passes(world)
    other = await county_lead(world, "LT-UT")
    for one in (WriteMinutes(number), BeginMinutes(number)):
        await other.sends_data(one.pack())
        assert other.sees.startswith("Susitikimus rengia asociacijos biuras")
    member = await world.member("Anykščių seniūnija")
    await member.sends_data(WriteMinutes(number).pack())
    assert member.sees.startswith("Susitikimus rengia asociacijos biuras")
    await drafted(world, number, lead)
    await member.sends_data(ReadMinutes(number).pack())
    assert member.sees.startswith("Protokolą „Alytaus apskrities seniūnų sueiga“ skaito tie")
    stranger = world.stranger()
    await stranger.starts()
    await stranger.sends_data(ReadMinutes(number).pack())
    assert stranger.sees.startswith("Jūsų dar nepažįstu.")


async def test_whoever_owes_minutes_is_reminded_twice_also_after_a_sleep(world: World) -> None:
    """And who leads the county by then, where whoever called the meeting leads it no more."""
    _, lead = await held(world)
    nag = "„Alytaus apskrities seniūnų sueiga“ (gruodžio 3 d., ketvirtadienį, 10 val.) baigėsi"

    def nags(one: Someone) -> int:
        return sum(text.startswith(nag) for text in one.texts)

    await passes(world, at(2026, 12, 6, 14))  # a Sunday: it waits for Monday
    assert nags(lead) == 0
    await passes(world, at(2026, 12, 7, 9))
    assert nags(lead) == 1
    await world.stop()
    world.clock.advance(days=2)
    await world.start()
    following = await county_lead(world)
    async with world.app.db.write() as tx:
        former = await member_of(tx, world, lead)
        await roles.revoke_member(tx, former, Role.COUNTY_LEAD, "LT-AL")
    await passes(world, at(2026, 12, 10, 14))
    await passes(world, at(2026, 12, 20, 14))
    assert (nags(lead), nags(following)) == (1, 1)
    assert following.buttons == [["✍️ Rašyti protokolą"], ["Protokolo nebus"]]


async def test_minutes_of_several_counties_are_the_offices_when_who_called_it_leads_none(
    world: World,
) -> None:
    both = Audience(AudienceKind.COUNTIES, ("LT-AL", "LT-UT"))
    office, other = await director(world), await county_lead(world, "LT-UT")
    number, lead = await held(world, audience=both)
    async with world.app.db.write() as tx:
        former = await member_of(tx, world, lead)
        await roles.revoke_member(tx, former, Role.COUNTY_LEAD, "LT-AL")
    await passes(world, at(2026, 12, 7, 9))
    asked = ["✍️ Rašyti protokolą"]
    assert [asked in one.buttons for one in (lead, other, office)] == [False, False, True]
    await opens(office, number)
    assert office.sees == OWED


async def test_who_says_that_there_will_be_none_is_left_in_peace(world: World) -> None:
    number, lead = await held(world)
    await opens(lead, number)
    await lead.taps("Protokolo nebus")
    await lead.taps("Taip, nebus")
    assert lead.sees.endswith("Pažymėta, kad protokolo nebus.")
    before = len(lead.messages)
    await passes(world, at(2026, 12, 14, 14))
    assert len(lead.messages) == before
    await lead.taps("Vis dėlto rašyti")
    assert "Juodraštis" in lead.sees


async def test_it_is_complete_in_english(world: World) -> None:
    lead = await county_lead(world)
    await lead.says("/kalba")
    await lead.taps("English")
    member = await world.member("Daugų seniūnija")
    number, _ = await held(world, member, by=lead)
    await coming(world, number, member)
    await opens(lead, number)
    await lead.taps("✍️ Begin the minutes")
    await lead.taps("Items")
    assert lead.sees == "Items\n1. Kelių priežiūra žiemą\n2. Seniūnijų biudžetai"


async def test_whose_presence_was_noted_stands_in_them_by_name_also_who_came_from_outside(
    world: World,
) -> None:
    member = await world.member("Daugų seniūnija")
    await tell_roster(world, member, name="Daugų seniūnas")
    other = await world.member("Leipalingio seniūnija")
    number, lead = await held(world, other)  # who said so, and did not come
    async with world.app.db.write() as tx:
        member_id = await member_of(tx, world, member)
        await presence.note(tx, number, member_id, How.TICKED, world.clock.now())
        await presence.add_guest(tx, number, "Svečias iš ministerijos", world.clock.now())
    await drafted(world, number, lead)
    await published(world, number, lead)
    await member.sends_data(ReadMinutes(number).pack())
    assert "Dalyvavo: 2\nDaugų seniūnas, Daugų sen., Svečias iš ministerijos\n1." in member.sees
    assert not any("protokolas" in text for text in other.texts)
    await passes(world, at(2026, 12, 9, 0, 1))
    async with world.app.db.write() as tx:  # the list is corrected, too late for the minutes
        await presence.drop(tx, number, member_id)
    await member.sends_data(ReadMinutes(number).pack())
    assert "Dalyvavo: 2\nDaugų seniūnas, Daugų sen., Svečias iš ministerijos\n1." in member.sees
