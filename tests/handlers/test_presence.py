"""Who is at a meeting: ticked by its chair, said by the code of the room, walked in."""

import io
from datetime import datetime, timedelta

import pypdf
import pytest
import zxingcpp
from PIL import Image

from bot.domain.meeting_buttons import OpenPresence, ShowMeeting
from bot.domain.meetings import Rsvp
from bot.domain.presence import ComeIn, EnterRoomCode, ShowRoomCode, TickPresence, as_number
from bot.domain.taps import as_payload
from bot.files import sheets
from bot.services import changes, presence
from storage import meetings
from storage import presence as table
from tests.convener import (
    ENDS,
    STARTS,
    ZONE,
    actor_of,
    announced,
    county_lead,
    drafted,
    meeting_of,
    until,
)
from tests.world import Screen, Someone, World

EARLY = STARTS.replace(hour=9, minute=30)
THANKS = "Ačiū, Jūsų dalyvavimas susitikime „Alytaus apskrities seniūnų sueiga“ pažymėtas."
WRONG = "Toks kodas netinka. Kodas – keturi ženklai iš salės ekrano, be nulio ir vieneto."
TOO_MANY = (
    "Per daug netikusių bandymų. Vėl bandyti bus galima gruodžio 3 d., ketvirtadienį, "
    "10 val. 30 min. Skubate? Paprašykite susitikimo rengėjo pažymėti Jus sąraše."
)


@pytest.fixture
async def lead(world: World) -> Someone:
    return await county_lead(world)


async def came(world: World, number: int) -> list[tuple[int | None, str | None, str, datetime]]:
    async with world.app.db.read() as tx:
        found = await table.of(tx, number)
    return [(one.member_id, one.guest, one.how, one.came_at) for one in found]


async def code_of(world: World, number: int) -> str:
    async with world.app.db.read() as tx:
        code = await table.code_of(tx, number)
    assert code is not None
    return code


def list_of(there: str, *ticks: list[str], lead: str = "") -> Screen:
    """The chair's list: how many are there, and whom a tap ticks."""
    said = (
        f"{lead}Alytaus apskrities seniūnų sueiga\n{there}\n"
        "Spustelėkite tuos, kurie dalyvauja; dar kartą – kad nuimtumėte žymę."
    )
    below = [
        ["Rodyti kodą"],
        ["Pridėti seniūną", "Pridėti svečią"],
        ["XLSX", "Spausdinti (PDF)"],
        ["‹ Į susitikimą"],
    ]
    return said, [*([one] for row in ticks for one in row), *below]


def file_of(someone: Someone) -> bytes:
    media = someone.messages[-1].media
    assert media is not None
    return media.content


async def test_the_chair_ticks_who_is_there(world: World, lead: Someone) -> None:
    one, _ = await world.member(), await world.member("Veisiejų seniūnija")
    number = await announced(world, by=lead)
    async with world.app.db.write() as tx:
        await meetings.mark(tx, number, 2, answer=Rsvp.COMING)
    await until(world, EARLY)
    await lead.sends_data(OpenPresence(number).pack())
    nobody = list_of("Pažymėta: 0, kviesta 2.", ["Daugų seniūnija", "Veisiejų seniūnija"])
    assert lead.screen == nobody
    await lead.taps("Veisiejų seniūnija")
    await world.restart()
    ticked = ["Daugų seniūnija", "✓ Veisiejų seniūnija"]
    assert lead.screen == list_of("Pažymėta: 1, kviesta 2.", ticked)
    await lead.taps("✓ Veisiejų seniūnija")
    assert lead.screen == nobody
    assert await came(world, number) == []
    assert one.sees.startswith("📅")


async def test_the_code_of_the_room_is_scanned_or_typed(world: World, lead: Someone) -> None:
    one, two = await world.member(), await world.member("Veisiejų seniūnija")
    number = await announced(world, by=lead)
    await until(world, EARLY)
    await lead.sends_data(OpenPresence(number).pack())
    await lead.taps("Rodyti kodą")
    code = await code_of(world, number)
    assert lead.sees == (
        f"Alytaus apskrities seniūnų sueiga\nSalės kodas: {' '.join(code)}\n"
        "Parodykite paveikslą ekrane: nuskenavus telefonu, dalyvavimas pažymimas pats. "
        "Arba tegul įveda kodą: susitikimo kortelė → „Esu čia“."
    )
    assert lead.buttons == [["‹ Dalyvių sąrašas"], ["Pakeisti kodą"]]
    (found,) = zxingcpp.read_barcodes(Image.open(io.BytesIO(file_of(lead))))
    await one.starts(found.text.partition("start=")[2])
    assert one.screen == (THANKS, [["Žiūrėti susitikimą"]])
    await two.sends_data(ShowMeeting(number).pack())
    await two.taps("📍 Esu čia")
    await two.says("0000")
    assert two.sees.startswith(WRONG)
    await world.tick(minutes=50)
    await two.says(" ".join(code).lower())
    assert two.sees == THANKS
    found_now = await came(world, number)
    assert [(member, how) for member, _, how, _ in found_now] == [(2, "code"), (3, "code")]
    await lead.sends_data(OpenPresence(number).pack())
    both = ["✓ Daugų seniūnija", "✓ Veisiejų seniūnija"]
    assert lead.screen == list_of("Pažymėta: 2, kviesta 2, vėliau atvyko 1.", both)


async def test_guesses_are_few_and_another_code_makes_the_former_void(
    world: World, lead: Someone
) -> None:
    one, two = await world.member(), await world.member("Veisiejų seniūnija")
    number = await announced(world, by=lead)
    await until(world, EARLY)
    await lead.sends_data(OpenPresence(number).pack())
    await lead.taps("Rodyti kodą")
    former = as_number(await code_of(world, number))
    await lead.taps("Pakeisti kodą")
    await two.sends_data(ComeIn(number, former).pack())
    assert two.sees == WRONG
    for guess in range(5):
        await one.sends_data(ComeIn(number, guess).pack())
    assert one.screen == (TOO_MANY, [["Žiūrėti susitikimą"]])
    await one.sends_data(ComeIn(number, as_number(await code_of(world, number))).pack())
    assert one.sees == TOO_MANY
    assert await came(world, number) == []
    await two.sends_data(ComeIn(number, as_number(await code_of(world, number))).pack())
    assert two.sees == THANKS


async def test_walk_ins_and_guests_are_added(world: World, lead: Someone) -> None:
    await world.member()
    other = await world.member("Anykščių seniūnija")
    number = await announced(world, by=lead)
    await until(world, STARTS)
    await lead.sends_data(OpenPresence(number).pack())
    await lead.taps("Pridėti seniūną")
    await lead.says("Anykščių")
    await lead.taps("Anykščių seniūnija")
    await lead.taps("Pridėti svečią")
    await lead.says("Seimo narė, Vilnius")
    assert lead.screen == list_of(
        "Pažymėta: 2, kviesta 1.",
        ["Daugų seniūnija", "✓ Anykščių seniūnija"],
        ["✓ Seimo narė, Vilnius"],
        lead="Pažymėta.\n\n",
    )
    assert [(member, guest) for member, guest, _, _ in await came(world, number)] == [
        (3, None),
        (None, "Seimo narė, Vilnius"),
    ]
    await lead.taps("✓ Seimo narė, Vilnius")
    assert len(await came(world, number)) == 1
    async with world.app.db.read() as tx:
        assert await presence.present(tx, number) == {3}
    assert "pažymėtas" not in other.sees


async def test_a_workbook_and_a_list_to_sign(world: World, lead: Someone) -> None:
    await world.member()
    number = await announced(world, by=lead)
    await lead.sends_data(OpenPresence(number).pack())
    assert lead.sees.startswith("Kas dalyvauja, galima žymėti nuo valandos iki pradžios")
    await lead.taps("Spausdinti (PDF)")
    text = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(file_of(lead))).pages)
    for words in (
        "Alytaus apskrities seniūnų sueiga",
        "Daugų seniūnija",
        "Parašas",
        "gruodžio 3 d.",
    ):
        assert words in text
    await until(world, STARTS)
    await lead.sends_data(TickPresence(number, 2, True, 0).pack())  # noqa: FBT003 - as a button has it
    await lead.taps("XLSX")
    there, late, every = sheets.read(file_of(lead))
    assert [one.name for one in (there, late, every)] == ["Dalyvavo", "Atvyko vėliau", "Visi"]
    assert there.rows[1][:7] == [
        "Daugų seniūnija",
        "Daugų seniūnija",
        "Alytaus rajono savivaldybė",
        "Alytaus apskritis",
        "neatsakė",
        "taip",
        "pažymėjo rengėjas",
    ]
    assert len(late.rows) == 1


async def test_too_early_too_late_and_whoever_may_not(world: World, lead: Someone) -> None:
    member = await world.member()
    other = await county_lead(world, "LT-UT")
    number = await announced(world, by=lead)
    await member.sends_data(EnterRoomCode(number).pack())
    assert member.sees.startswith("Susitikime „Alytaus apskrities seniūnų sueiga“ dalyvavimas")
    await until(world, ENDS)
    await other.sends_data(TickPresence(number, 2, True, 0).pack())  # noqa: FBT003 - as a button has it
    assert other.sees.startswith("Susitikimus rengia")
    await lead.sends_data(TickPresence(number, 999, True, 0).pack())  # noqa: FBT003 - as above
    assert lead.sees.startswith("Šis mygtukas nebegalioja.")
    await until(world, ENDS.replace(month=1, day=10, year=2027))
    await lead.sends_data(TickPresence(number, 2, True, 0).pack())  # noqa: FBT003 - as a button has it
    assert lead.sees.startswith("Nuo susitikimo praėjo daugiau kaip mėnuo")
    assert await came(world, number) == []


async def test_who_came_to_a_meeting_that_was_put_off_was_not_at_it(
    world: World, lead: Someone
) -> None:
    number = await announced(world, by=lead)
    await world.member()
    await until(world, EARLY)

    async def put_off(by: timedelta) -> None:
        seen, now = changes.standing(await meeting_of(world, number)), world.clock.now()
        span, actor = (STARTS + by, ENDS + by), await actor_of(world, lead)
        async with world.app.db.write() as tx:
            await changes.move(tx, actor, number, span, None, seen, now, ZONE)
        await world.settle()

    await lead.sends_data(ShowRoomCode(number).pack())
    await lead.sends_data(TickPresence(number, 2, True, 0).pack())  # noqa: FBT003 - as above
    await put_off(timedelta(minutes=15))
    assert [one[0] for one in await came(world, number)] == [2]
    await put_off(timedelta(days=7))
    assert await came(world, number) == []
    async with world.app.db.read() as tx:
        assert await table.code_of(tx, number) is None


async def test_a_forged_code_does_not_tell_what_is_being_prepared(
    world: World, lead: Someone
) -> None:
    number = await drafted(world, by=lead, title="Dar niekam nesakyta")
    member = await world.member()
    await member.sends_data(EnterRoomCode(number).pack())
    assert member.sees.startswith("Šis mygtukas nebegalioja.")
    await member.starts(as_payload(ComeIn(number, 5)))
    assert not any("nesakyta" in text for text in member.texts)
