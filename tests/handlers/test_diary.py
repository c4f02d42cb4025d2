"""Stories about `/meetings`: what one finds there, and a meeting as its reader may see it."""

from datetime import timedelta

import pytest

from bot.domain.audience import Audience, AudienceKind
from bot.domain.meeting_buttons import ShowMeeting
from bot.domain.meetings import MeetingKind, Rsvp, State
from bot.domain.taps import as_payload
from storage import meetings
from tests.convener import ENDS, STARTS, announced, until
from tests.world import Someone, World

UTENA = Audience(AudienceKind.COUNTIES, ("LT-UT",))
CARD = """📅 Alytaus apskrities seniūnų sueiga
Kada: 2026 m. gruodžio 3 d., ketvirtadienis, 10:00–13:00
Kur: Alytaus kultūros centras
Prisijungti: https://example.org/x"""
WAITS = "dalyvausite, kai atsiras laisva vieta. Laukiate eilėje.\nJūsų vieta eilėje: 1."
AGAIN = """Po Jūsų atsakymo pasikeitė laikas ar vieta. Ar atsakymas tas pats? \
Pasirinkite dar kartą."""


@pytest.fixture
async def member(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


async def test_the_lists_of_a_member(world: World, member: Someone) -> None:
    await member.says("/susitikimai")
    assert (member.sees, member.buttons) == (
        "Jūsų susitikimai\nKol kas nieko nėra.",
        [["Apskrities", "Visi"], ["Ankstesni", "📆 Kalendorius"], ["Į pradžią"]],
    )
    await announced(world)
    later = {"starts_at": STARTS + timedelta(days=7), "ends_at": ENDS + timedelta(days=7)}
    await announced(world, title="Utenos sueiga", audience=UTENA, **later)
    board = Audience(AudienceKind.ROLES, ("board",))
    await announced(world, title="Posėdis", kind=MeetingKind.SESSION, audience=board, **later)
    await member.says("/meetings")
    assert (member.sees, member.buttons) == (
        """Jūsų susitikimai
1. Alytaus apskrities seniūnų sueiga
gruodžio 3 d., ketvirtadienį, 10 val. · laukiame Jūsų atsakymo""",
        [["1"], ["Apskrities", "Visi"], ["Ankstesni", "📆 Kalendorius"], ["Į pradžią"]],
    )
    await member.taps("Visi")
    assert (member.sees, member.buttons) == (
        """Visi susitikimai
1. Alytaus apskrities seniūnų sueiga
gruodžio 3 d., ketvirtadienį, 10 val. · laukiame Jūsų atsakymo
2. Utenos sueiga
gruodžio 10 d., ketvirtadienį, 10 val.
3. Posėdis
gruodžio 10 d., ketvirtadienį, 10 val.""",
        [["1", "2", "3"], ["Mano", "Apskrities"], ["Ankstesni", "📆 Kalendorius"], ["Į pradžią"]],
    )
    await until(world, ENDS)
    await member.taps("Ankstesni")
    assert (
        member.sees
        == "Visi ankstesni susitikimai\n1. Alytaus apskrities seniūnų sueiga (2026-12-03)"
    )


async def test_whom_it_does_not_invite_sees_what_when_and_where(
    world: World, member: Someone
) -> None:
    other = await world.member("Anykščių seniūnija")
    link = "https://example.org/x"
    number = await announced(world, link=link, agenda=["Biudžetas"], latitude=54.4, longitude=24.0)
    await other.starts(as_payload(ShowMeeting(number)))
    assert (other.sees, other.buttons) == (
        CARD.replace(f"\nPrisijungti: {link}", "") + "\nĮ šį susitikimą kviečiami kiti nariai.",
        [["Rodyti žemėlapyje"], ["‹ Susitikimai", "Į pradžią"]],
    )
    await member.starts(as_payload(ShowMeeting(number)))
    assert (member.sees, member.buttons) == (
        f"{CARD}\nDalyvaus 0 · galbūt 0 · nedalyvaus 0\nJūsų atsakymo dar nėra.",
        [
            ["Dalyvausiu", "Galbūt", "Nedalyvausiu"],
            ["Darbotvarkė", "Į kalendorių"],
            ["Rodyti žemėlapyje"],
            ["‹ Susitikimai", "Į pradžią"],
        ],
    )
    await member.taps("Darbotvarkė")
    assert member.sees == "Darbotvarkė\nAlytaus apskrities seniūnų sueiga\n1. Biudžetas"
    newcomer = await world.member("Leipalingio seniūnija")
    await newcomer.starts(as_payload(ShowMeeting(number)))
    assert newcomer.buttons[0] == ["Dalyvausiu", "Galbūt", "Nedalyvausiu"]
    async with world.app.db.write() as tx:
        await meetings.change(tx, number, state=State.CANCELLED, why="Susirgo lektorius")
    for reader, said in ((member, "Susitikimas atšauktas: Susirgo"), (other, "atšauktas.\nKada:")):
        await reader.starts(as_payload(ShowMeeting(number)))
        assert (said in reader.sees, "Susirgo" in reader.sees) == (True, reader is member)


async def test_the_own_answer_in_words_and_what_else_may_be_said(
    world: World, member: Someone
) -> None:
    number = await announced(world)
    seen = []
    for answer, columns in (
        (Rsvp.COMING, {"guests": 2}),
        (Rsvp.PERHAPS, {"guests": 0, "stale": True}),
        (Rsvp.NOT_COMING, {"stale": False}),
        (Rsvp.WAITING, {"entered_by": world.owner.id, "queued": 1}),
    ):
        async with world.app.db.write() as tx:
            (one,) = await meetings.all_invited(tx, number)
            await meetings.mark(tx, number, one.member_id, answer=answer, **columns)
        await member.starts(as_payload(ShowMeeting(number)))
        own = member.sees.partition("Jūsų atsakymas: ")[2]
        seen.append((own, member.buttons[0]))
    assert seen == [
        ("dalyvausite, su Jumis – 2 svečiai.", ["Galbūt", "Nedalyvausiu"]),
        (
            f"galbūt dalyvausite.\n{AGAIN}",
            ["Dalyvausiu", "Galbūt", "Nedalyvausiu"],
        ),
        ("nedalyvausite.", ["Dalyvausiu", "Galbūt"]),
        (
            f"{WAITS}\nAtsakymas įrašytas telefonu.",
            ["Galbūt", "Nedalyvausiu"],
        ),
    ]
    await until(world, ENDS)
    await member.starts(as_payload(ShowMeeting(number)))
    assert member.sees.endswith("Ketino dalyvauti 0 · galbūt 0 · nedalyvauti 0")
    offered = [label for row in member.buttons for label in row]
    assert not {"Dalyvausiu", "Galbūt", "Nedalyvausiu"} & set(offered)
    assert not {"📄 Protokolas", "📎 Medžiaga"} & set(offered)
