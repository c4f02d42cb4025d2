"""Stories about writing to a colleague through the bot."""

import pytest

from bot.domain.preferences import How, Kind
from bot.domain.relays import A_DAY, NOTE_MAX, WriteTo
from handlers.preferences import ChooseHow, Pause
from storage import accounts
from tests.people import tell_roster
from tests.reporting import STALE
from tests.world import Someone, World

ASK = """Kam: Daugų seniūnija

Žinutė kolegai
Ką perduoti? Telpa 1000 ženklų; galite atsiųsti ir vieną nuotrauką su tekstu po ja. Kai atsiųsite, \
žinutė iškeliaus iš karto.
Kolega matys Jūsų vardą ir seniūniją ir galės čia pat atsakyti. Telefono numerio nematys."""


@pytest.fixture
async def lead(world: World) -> Someone:
    found = await world.member("Leipalingio seniūnija")
    await tell_roster(world, found, name="Leipalingio seniūnas", phone="+37060000002")
    return found


@pytest.fixture
async def other(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


async def writes(lead: Someone, *, text: str | None = None) -> None:
    """Find the colleague in Daugai and begin to write; with a text, send it."""
    await lead.says("/seniunai")
    await lead.says("daugai")
    await lead.taps("Daugų seniūnija")
    await lead.taps("Rašyti per „Sueigą“")
    if text is not None:
        await lead.says(text)


async def test_a_message_goes_there_and_an_answer_back(
    world: World, lead: Someone, other: Someone
) -> None:
    await writes(lead)
    assert (lead.sees, lead.buttons) == (ASK, [["Atšaukti"]])
    await world.restart()
    await lead.says("Ar turite <sūpynių> brėžinius?")
    assert lead.sees == "Žinutę perduodu. Kam: Daugų seniūnija."
    assert (other.sees, other.buttons) == (
        "✉️ Leipalingio seniūnas, Leipalingio seniūnija\nAr turite <sūpynių> brėžinius?",
        [["Atsakyti siuntėjui"]],
    )
    await other.taps("Atsakyti siuntėjui")
    assert other.sees.startswith("Kam: Leipalingio seniūnas, Leipalingio seniūnija\n\n")
    await other.says("Turime, atsiųsiu")
    assert (lead.sees, lead.buttons) == (
        "✉️ Daugų seniūnija\nTurime, atsiųsiu",
        [["Atsakyti siuntėjui"]],
    )
    assert "+370" not in "".join((*lead.texts, *other.texts))


async def test_a_photo_goes_along(lead: Someone, other: Someone) -> None:
    await writes(lead)
    await lead.sends_photo()
    assert lead.sees.startswith(
        "Parašykite žinutę tekstu; po nuotrauka tekstas taip pat reikalingas.\n\n"
    )
    await lead.sends_document("sąmata.pdf")
    assert lead.sees.startswith("Perduoti galima tekstą ir vieną nuotrauką.\n\n")
    await lead.sends_photo("Mūsų sūpynės")
    assert other.messages[-1].photo is not None
    assert other.sees == "✉️ Leipalingio seniūnas, Leipalingio seniūnija\nMūsų sūpynės"


async def test_a_message_has_its_length(lead: Someone, other: Someone) -> None:
    await writes(lead, text="a" * (NOTE_MAX + 1))
    assert lead.sees.startswith(
        "Tekstas per ilgas: 1\N{NO-BREAK SPACE}001 ženklas, telpa 1\N{NO-BREAK SPACE}000. "
        "Parašykite trumpiau.\n\n"
    )
    await lead.says("a" * NOTE_MAX)
    assert other.sees.endswith("a" * NOTE_MAX)


async def test_there_is_a_limit_a_day(world: World, lead: Someone, other: Someone) -> None:
    member_id = await tell_roster(world, other)
    for number in range(A_DAY):
        await lead.sends_data(WriteTo(member_id).pack())
        await lead.says(f"Žinutė {number}")
    before = len(other.messages)
    await lead.sends_data(WriteTo(member_id).pack())
    assert lead.sees == (
        "Per dieną kolegoms galima parašyti 20 žinučių, šiandienos jau išsiųstos. "
        "Rytoj galėsite vėl."
    )
    world.clock.advance(days=1)
    await lead.sends_data(WriteTo(member_id).pack())
    await lead.says("Dar viena")
    assert len(other.messages) == before + 1


@pytest.mark.parametrize(
    ("reach", "said"),
    [
        (None, "Žinutė dabar nepasiektų: šis žmogus roboto dar nepaleido arba jį užblokavo."),
        ("blocked", "Žinutė dabar nepasiektų: šis žmogus roboto dar nepaleido arba jį užblokavo."),
    ],
)
async def test_who_cannot_be_reached_is_not_written_to(
    world: World, lead: Someone, other: Someone, reach: str | None, said: str
) -> None:
    member_id = await tell_roster(world, other)
    async with world.app.db.write() as tx:
        await tx.execute(
            accounts.accounts.update().where(accounts.accounts.c.id == other.id).values(reach=reach)
        )
    await lead.says("/seniunai")
    await lead.says("daugai")
    await lead.taps("Daugų seniūnija")
    assert lead.sees.endswith(said)
    assert ["Rašyti per „Sueigą“"] not in lead.buttons
    await lead.sends_data(WriteTo(member_id).pack())
    assert lead.sees == said


async def test_who_wants_no_messages_gets_none(world: World, lead: Someone, other: Someone) -> None:
    await writes(lead)
    await other.sends_data(ChooseHow(Kind.COLLEAGUES, How.OFF).pack())
    await lead.says("Sveiki")
    assert lead.sees == "Žinučių per „Sueigą“ negauna – taip pasirinkta nustatymuose."


async def test_the_sender_hears_when_it_will_be_seen(
    world: World, lead: Someone, other: Someone
) -> None:
    await other.sends_data(Pause(7).pack())  # until Monday
    await writes(lead, text="Sveiki")
    assert lead.sees == (
        "Kam: Daugų seniūnija. Žinutę perduosiu gruodžio 1 d., antradienį, 8 val. 6 min."
    )
    await world.tick(days=7, hours=22, minutes=5)
    await world.tick(minutes=1)
    assert other.texts[-2:] == [
        "Pertrauka baigėsi. Per ją laukė 1 pranešimas, tuoj jį atsiųsiu.",
        "✉️ Leipalingio seniūnas, Leipalingio seniūnija\nSveiki",
    ]


async def test_the_sender_hears_of_what_did_not_arrive(
    world: World, lead: Someone, other: Someone
) -> None:
    await other.sends_data(ChooseHow(Kind.COLLEAGUES, How.DAILY).pack())
    await writes(lead, text="Sveiki")
    await other.blocks()
    await world.tick(days=1)
    await world.tick(seconds=15)
    await world.tick(seconds=15)
    assert [text for text in lead.texts if "nepavyko" in text] == [
        (
            "Žinutės perduoti nepavyko. Kam: Daugų seniūnija. "
            "Šio žmogaus per „Sueigą“ dabar pasiekti negalima."
        )
    ]


async def test_two_taps_are_one_message(lead: Someone, other: Someone) -> None:
    await writes(lead, text="Sveiki")
    before = len(other.messages)
    await lead.says("Sveiki")
    assert len(other.messages) == before
    assert lead.sees.startswith("Nesupratau „Sveiki“.")


async def test_nobody_writes_without_a_line_in_the_roster(
    world: World, lead: Someone, other: Someone
) -> None:
    member_id = await tell_roster(world, other)
    await world.owner.starts()
    await world.owner.sends_data(WriteTo(member_id).pack())
    assert world.owner.sees.startswith("Kolegoms per „Sueigą“ rašo tie, kurie yra")
    stranger = world.stranger()
    await stranger.starts()
    await stranger.sends_data(WriteTo(member_id).pack())
    assert stranger.sees.startswith("Jūsų dar nepažįstu.")
    await other.sends_data(WriteTo(member_id).pack())
    assert other.sees == "Tai Jūs: sau rašyti nereikia."
    await lead.leaves_the_association()
    await lead.sends_data(WriteTo(member_id).pack())
    assert lead.sees.startswith("Jūsų dar nepažįstu.")


async def test_who_left_meanwhile_gets_nothing(world: World, lead: Someone, other: Someone) -> None:
    await writes(lead)
    await other.leaves_the_association()
    await lead.says("Sveiki")
    assert lead.sees == ("Šio žmogaus asociacijos narių sąraše nebėra, todėl žinutė neišsiųsta.")
    await lead.sends_data(WriteTo(10**12).pack())
    assert lead.sees.startswith(STALE)


async def test_it_is_complete_in_english(lead: Someone, other: Someone) -> None:
    await other.says("/kalba")
    await other.taps("English")
    await writes(lead, text="Sveiki")
    assert other.buttons == [["Answer the sender"]]
    await other.taps("Answer the sender")
    await other.says("Good morning")
    assert other.sees == (
        "I am passing the message on. To: Leipalingio seniūnas, Leipalingio seniūnija."
    )
