"""Stories about „Naudinga“, „Pritaikėme ir mes“, „Paklausti autoriaus“, and what authors hear."""

from contextlib import suppress
from datetime import datetime, timedelta
from random import Random

import pytest
import sqlalchemy as sa

from bot.domain.actors import Actor
from bot.domain.preferences import How, Kind
from bot.domain.relays import WriteAbout
from bot.domain.report_buttons import AdoptPractice, AskAuthor, MarkHelpful, ShowPractice
from bot.domain.reports import ReportKind, Visibility
from bot.domain.uses import AnswerAsker, GiveUpUse, ReadUses
from bot.services import uses as service
from bot.services.privacy.forget import forget
from handlers.preferences import ChooseHow
from storage import outbox, territories, uses
from storage.base import Tx
from storage.reports import report_doers, reports
from storage.uses import report_helpful, report_questions, report_uses
from tests.newsroom import actor_of
from tests.people import tell_roster
from tests.practising import published, report_of
from tests.world import Someone, World

HIDDEN = "Tokio įrašo neradau"


@pytest.fixture
async def author(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


@pytest.fixture
async def reader(world: World) -> Someone:
    return await world.member("Veisiejų seniūnija")


async def lesson(world: World, author: Someone, **what: object) -> int:
    """The number of an entry that does not say whose it is."""
    return await published(
        world, author, "Nepavykęs konkursas", unnamed=True, kind=ReportKind.LESSON, **what
    )


async def marks(world: World, someone: Someone, number: int) -> str:
    return (await someone.sends_data(MarkHelpful(number).pack())).answer.text


async def adopts(someone: Someone, number: int, how: str | None = None) -> None:
    await someone.sends_data(AdoptPractice(number).pack())
    await (someone.taps("Praleisti") if how is None else someone.says(how))


async def counts(world: World, number: int) -> tuple[int, int]:
    report = await report_of(world, number)
    return report.helpful, report.uses


async def next_morning(world: World, days: float = 1) -> None:
    await world.tick(days=days)


async def test_a_colleague_finds_it_helpful_and_takes_it_back(
    world: World, author: Someone, reader: Someone
) -> None:
    number = await published(world, author)
    await reader.sends_data(ShowPractice(number).pack())
    assert reader.buttons[:2] == [["👍 Naudinga", "Pritaikėme ir mes"], ["Paklausti autoriaus"]]
    assert await marks(world, reader, number) == (
        "Pažymėta: naudinga. Taip pažymėjo 1 kolega. Dar kartą palietus, pažymėjimas nuimamas."
    )
    assert "Pažymėta: naudinga." in await marks(world, reader, number)  # a second tap at once
    assert reader.buttons[0][0] == "✓ Naudinga (1)"
    await world.restart()
    world.clock.advance(minutes=1)
    await author.sends_data(ShowPractice(number).pack())
    assert "👍 Naudinga: 1 · pritaikė: 0" in author.sees
    await reader.sends_data(ShowPractice(number).pack())
    assert reader.buttons[0][0] == "✓ Naudinga (1)"
    assert await marks(world, reader, number) == "Pažymėjimas nuimtas. „Naudinga“ liko: 0."
    assert reader.buttons[0][0] == "👍 Naudinga"
    assert await counts(world, number) == (0, 0)


async def test_nobody_marks_their_own_work(world: World, author: Someone, reader: Someone) -> None:
    number = await published(world, author)
    own = "Tai Jūsų pačių darbas: „Naudinga“ ir „Pritaikėme ir mes“ žymi kolegos."
    assert await marks(world, author, number) == own
    await author.sends_data(AdoptPractice(number).pack())
    assert author.sees == own
    async with world.app.db.write() as tx:
        member_id = (await actor_of(world, reader)).member_id
        await tx.execute(report_doers.insert().values(report_id=number, member_id=member_id))
    assert await marks(world, reader, number) == own
    await author.sends_data(ShowPractice(number).pack())
    assert "Naudinga" not in str(author.buttons)
    await author.leaves_the_association()
    follower = await world.member("Daugų seniūnija")
    await follower.sends_data(AdoptPractice(number).pack())
    assert follower.sees == (
        "Tai padarė Daugų seniūnija: „Pritaikėme ir mes“ žymi kitos seniūnijos."
    )
    assert await counts(world, number) == (0, 0)


async def test_who_follows_an_unnamed_author_learns_nothing_of_it(
    world: World, author: Someone
) -> None:
    """A refusal because it is the eldership's own would say whose it is."""
    number = await lesson(world, author)
    await author.leaves_the_association()
    follower = await world.member("Daugų seniūnija")
    await follower.sends_data(ShowPractice(number).pack())
    assert follower.buttons[0] == ["👍 Naudinga", "Pasimokėme ir mes"]
    await adopts(follower, number)
    assert follower.sees.startswith("Ačiū, įrašyta. Autorius apie tai sužinos.")
    assert await counts(world, number) == (0, 1)


async def test_an_eldership_takes_it_over_and_says_how(
    world: World, author: Someone, reader: Someone
) -> None:
    number = await published(world, author)
    await reader.sends_data(AdoptPractice(number).pack())
    assert reader.sees.splitlines() == [
        f"Nr. {number}. Sutvarkytas parkas",
        "",
        "Pritaikėme ir mes",
        (
            "Keliais žodžiais: kaip tai pritaikėte savo seniūnijoje? "
            "Jūsų žodį ir seniūniją matys visi, kas gali skaityti įrašą."
        ),
        "Pavyzdžiui: „Tokias pat sūpynes pastatėme dviejuose kiemuose, bendruomenė padėjo“.",
    ]
    await world.restart()
    await reader.says("Sutvarkėme <du> skverus")
    noted = (
        f"Nr. {number}. Sutvarkytas parkas\nVeisiejų seniūnija tai pritaikė.\n"
        "Kaip: Sutvarkėme <du> skverus"
    )
    assert reader.sees == f"Ačiū, įrašyta. Autorius apie tai sužinos.\n\n{noted}"
    assert reader.buttons == [
        ["Keisti žodį", "Atsiimti"], ["Kas pritaikė (1)"], ["‹ Į įrašą", "Į pradžią"]
    ]  # fmt: skip
    await reader.taps("Keisti žodį")
    await reader.says("Trys skverai")
    other = await world.member("Anykščių seniūnija")
    await other.sends_data(ReadUses(number).pack())
    assert other.sees == (
        f"Nr. {number}. Sutvarkytas parkas\nPritaikė: 1\n"
        "• Lazdijų r., Veisiejų seniūnija: „Trys skverai“"
    )
    assert other.messages[-1].protected
    await reader.sends_data(AdoptPractice(number).pack())
    await reader.taps("Atsiimti")
    assert reader.sees == (
        f"Atsiimta: Jūsų seniūnijos prie įrašo Nr. {number} „Sutvarkytas parkas“ nebėra."
    )
    assert await counts(world, number) == (0, 0)
    await other.sends_data(ReadUses(number).pack())
    assert other.sees.endswith("kol kas niekas nepažymėjo „Pritaikėme ir mes“.")


async def test_it_is_one_an_eldership_whoever_heads_it(
    world: World, author: Someone, reader: Someone
) -> None:
    """Of one that was merged into it, too."""
    number = await published(world, author)
    await adopts(reader, number, "Pirmas")
    await reader.leaves_the_association()
    follower = await world.member("Veisiejų seniūnija")
    await follower.sends_data(AdoptPractice(number).pack())
    assert follower.sees.endswith("Kaip: Pirmas")
    bigger = await world.member("Anykščių seniūnija")
    async with world.app.db.write() as tx:
        places = {one.name: one.id for one in await territories.all_elderships(tx)}
        today = world.clock.now().date()
        await territories.close(
            tx, places["Veisiejų seniūnija"], places["Anykščių seniūnija"], today
        )
    await bigger.sends_data(AdoptPractice(number).pack())
    assert "Kaip: Pirmas" in bigger.sees
    await bigger.taps("Atsiimti")
    assert await counts(world, number) == (0, 0)


@pytest.mark.parametrize("tap", [MarkHelpful, AdoptPractice, AskAuthor, ReadUses, GiveUpUse])
async def test_what_may_not_be_read_cannot_be_used(
    world: World, author: Someone, tap: type[AdoptPractice]
) -> None:
    number = await published(world, author, visibility=Visibility.COUNTY)
    far = await world.member("Anykščių seniūnija")
    query = await far.sends_data(tap(number).pack())
    assert "Sutvarkytas" not in far.sees
    assert (query.answer.text or far.sees).startswith("Šio įrašo")
    stranger = world.stranger()
    await stranger.starts()
    await stranger.sends_data(tap(number).pack())
    assert stranger.sees.startswith("Jūsų dar nepažįstu.")
    assert await counts(world, number) == (0, 0)


async def test_what_was_withdrawn_meanwhile_is_not_taken_over(
    world: World, author: Someone, reader: Someone
) -> None:
    number = await published(world, author)
    await reader.sends_data(AdoptPractice(number).pack())
    async with world.app.db.write() as tx:
        await tx.execute(reports.update().values(state="withdrawn"))
    await reader.says("Sutvarkėme")
    assert reader.sees.startswith("Šio įrašo")
    assert await counts(world, number) == (0, 0)


# What the author hears


async def test_the_author_hears_of_all_in_one_message_the_next_morning(
    world: World, author: Someone, reader: Someone
) -> None:
    first, second = await published(world, author), await published(world, author, "Takai")
    other = await world.member("Anykščių seniūnija")
    before = len(author.messages)
    await marks(world, reader, first)
    await marks(world, other, first)
    await adopts(other, second, "Taip pat")
    await world.tick(minutes=30)
    assert len(author.messages) == before
    await next_morning(world)
    assert author.screen == (
        (
            "🌱 Jūsų įrašai praverčia kolegoms\n"
            "1. Takai\n"
            "• Anykščių r., Anykščių seniūnija: „Taip pat“\n"
            "2. Sutvarkytas parkas\n"
            "👍 „Naudinga“ pažymėjo 2 kolegos"
        ),
        [["1", "2"], ["📅 Jūsų metai"], ["Rečiau apie tai"]],
    )
    assert len(author.messages) == before + 1
    await world.restart()
    await marks(world, reader, first)
    await marks(world, reader, first)  # taken back and said again: the author knows
    await next_morning(world)
    assert len(author.messages) == before + 1


async def test_once_a_week_for_who_wants_it_so_and_never_for_who_does_not(
    world: World, author: Someone, reader: Someone
) -> None:
    """It is Monday: the digest of Tuesday comes after one mark, the next a week later."""
    number = await published(world, author)
    await author.sends_data(ChooseHow(Kind.REPORTS, How.WEEKLY).pack())
    other = await world.member("Anykščių seniūnija")

    def told() -> int:
        return sum(text.startswith("🌱") for text in author.texts)

    await marks(world, reader, number)
    await next_morning(world)
    assert told() == 1
    await marks(world, other, number)
    await next_morning(world)
    await next_morning(world, 5)
    assert told() == 1
    await next_morning(world)
    assert told() == 2
    await author.sends_data(ChooseHow(Kind.REPORTS, How.OFF).pack())
    await adopts(other, number)
    await next_morning(world)
    await author.sends_data(ChooseHow(Kind.REPORTS, How.NOW).pack())
    await next_morning(world)
    assert told() == 2


async def test_of_what_was_withdrawn_or_taken_back_nobody_hears(
    world: World, author: Someone, reader: Someone
) -> None:
    number = await published(world, author)
    gone = await published(world, author, "Takai")
    await marks(world, reader, number)
    world.clock.advance(minutes=1)
    await marks(world, reader, number)
    await marks(world, reader, gone)
    async with world.app.db.write() as tx:
        await tx.execute(reports.update().where(reports.c.id == gone).values(state="withdrawn"))
    before = len(author.messages)
    await next_morning(world)
    assert len(author.messages) == before


async def test_a_restored_database_tells_nobody_again(
    world: World, author: Someone, reader: Someone
) -> None:
    number = await published(world, author)
    await marks(world, reader, number)
    made_at = world.clock.now()
    world.clock.advance(days=1)
    before = len(author.messages)
    async with world.app.db.write() as tx:
        now, zone = world.clock.now(), world.settings.zone
        await service.take_as_told(tx, made_at, now, zone)
    await world.tick(minutes=1)
    assert len(author.messages) == before


# „Paklausti autoriaus“


async def test_a_question_goes_to_the_author_and_an_answer_back(
    world: World, author: Someone, reader: Someone
) -> None:
    await tell_roster(world, author, phone="+37060000001")
    number = await published(world, author)
    await reader.sends_data(AskAuthor(number).pack())
    assert reader.sees.splitlines()[:2] == [
        f"Nr. {number}. Sutvarkytas parkas",
        "Kam: Daugų seniūnija",
    ]
    await world.restart()
    await reader.says("Kiek kainavo?")
    assert reader.screen == (
        f"Klausimą apie įrašą Nr. {number} „Sutvarkytas parkas“ perduodu. Atsakymas ateis čia.",
        [["‹ Į įrašą", "Į pradžią"]],
    )
    assert author.screen == (
        (
            f"✉️ Veisiejų seniūnija klausia apie Jūsų įrašą Nr. {number} „Sutvarkytas parkas“:\n"
            "Kiek kainavo?"
        ),
        [["Atsakyti siuntėjui"]],
    )
    await author.taps("Atsakyti siuntėjui")
    await author.says("4 200 Eur")
    about = f"rašo apie įrašą Nr. {number} „Sutvarkytas parkas“:"
    assert reader.sees == f"✉️ Daugų seniūnija {about}\n4 200 Eur"
    await reader.taps("Atsakyti siuntėjui")
    await reader.says("Ačiū")
    assert author.sees == f"✉️ Veisiejų seniūnija {about}\nAčiū"
    unnamed = await lesson(world, author)  # of which nothing is said, whoever forges a button
    asker = (await actor_of(world, reader)).member_id or 0
    await author.sends_data(WriteAbout(asker, unnamed).pack())
    await author.says("Labas")
    assert reader.sees == "✉️ Daugų seniūnija\nLabas"
    assert "+370" not in "".join((*reader.texts, *author.texts))


async def test_of_an_unnamed_entry_the_asker_never_learns_the_author(
    world: World, author: Someone, reader: Someone
) -> None:
    number = await lesson(world, author)
    await reader.sends_data(AskAuthor(number).pack())
    await reader.says("Kodėl nepavyko?")
    assert reader.sees == (
        f"Klausimą apie įrašą Nr. {number} „Nepavykęs konkursas“ perduosiu. "
        "Jei autorius atsakys, atsakymas ateis čia be jo vardo."
    )
    assert author.buttons == [["Atsakyti be vardo"]]
    assert author.sees.startswith("✉️ Veisiejų seniūnija klausia apie Jūsų įrašą")
    await author.taps("Atsakyti be vardo")
    await author.sends_photo("Nuotrauka")
    assert author.sees.startswith("Į šį klausimą atsakykite tekstu.")
    await author.says("Pristigo laiko")
    assert author.sees == "Atsakymą perduodu be Jūsų vardo. Kam: Veisiejų seniūnija."
    assert reader.screen == (
        f"✉️ Atsakymas apie įrašą Nr. {number} „Nepavykęs konkursas“\nPristigo laiko",
        [["Paklausti dar"]],
    )
    assert "Daug" not in "".join(reader.texts[1:])


async def test_only_the_author_answers_a_question(
    world: World, author: Someone, reader: Someone
) -> None:
    number = await lesson(world, author)
    await reader.sends_data(AskAuthor(number).pack())
    await reader.says("Kodėl?")
    for someone in (reader, await world.member("Anykščių seniūnija")):
        await someone.sends_data(AnswerAsker(1).pack())
        assert someone.sees.startswith("Šis mygtukas nebegalioja.")
    await author.sends_data(AnswerAsker(99).pack())
    assert author.sees.startswith("Šis mygtukas nebegalioja.")
    await author.sends_data(AskAuthor(number).pack())
    assert author.sees == "Tai Jūsų pačių įrašas: apie jį klausia kolegos."
    await reader.leaves_the_association()
    await author.sends_data(AnswerAsker(1).pack())
    assert author.sees.startswith("Klausėjo asociacijos narių sąraše nebėra")


async def unreachable(world: World, author: Someone, why: str) -> None:
    match why:
        case "left":
            await author.leaves_the_association()
        case "forgotten":
            async with world.app.db.write() as tx:
                await forget(tx, author.id, world.clock.now())
        case "blocked":
            await author.blocks()
            await author.world.settle()
        case "off":
            await author.sends_data(ChooseHow(Kind.COLLEAGUES, How.OFF).pack())


@pytest.mark.parametrize("why", ["left", "forgotten", "off"])
async def test_of_an_unnamed_author_it_is_not_said_why_they_cannot_be_reached(
    world: World, author: Someone, reader: Someone, why: str
) -> None:
    number = await lesson(world, author)
    await unreachable(world, author, why)
    if why == "left":
        await world.member("Daugų seniūnija")
    await reader.sends_data(AskAuthor(number).pack())
    assert reader.screen == (
        f"Įrašo Nr. {number} autoriaus dabar pasiekti negalima.", [["‹ Į įrašą", "Į pradžią"]]
    )  # fmt: skip


async def test_where_the_author_left_it_is_said_who_serves_there_now(
    world: World, author: Someone, reader: Someone
) -> None:
    number = await published(world, author)
    await author.leaves_the_association()
    await reader.sends_data(AskAuthor(number).pack())
    left = f"Įrašo Nr. {number} autoriaus asociacijos narių sąraše nebėra."
    assert reader.sees == left
    follower = await world.member("Daugų seniūnija")
    await tell_roster(world, follower, name="Naujasis seniūnas")
    await reader.sends_data(AskAuthor(number).pack())
    assert reader.screen == (
        (
            f"{left}\nTai seniūnijai dabar vadovauja Naujasis seniūnas, Daugų seniūnija. "
            "Galbūt atsakymą žino ten."
        ),
        [["Rašyti per „Sueigą“"], ["‹ Į įrašą", "Į pradžią"]],
    )
    await reader.taps("Rašyti per „Sueigą“")
    await reader.says("Gal žinote?")
    assert follower.sees == "✉️ Veisiejų seniūnija\nGal žinote?"
    await unreachable(world, follower, "off")
    await reader.sends_data(AskAuthor(number).pack())
    assert reader.buttons == [["‹ Į įrašą", "Į pradžią"]]
    assert "parašyti ten dabar negalima" in reader.sees


async def test_what_does_not_arrive_does_not_tell_whose_it_is(
    world: World, author: Someone, reader: Someone
) -> None:
    number = await lesson(world, author)
    await author.sends_data(ChooseHow(Kind.COLLEAGUES, How.DAILY).pack())
    await reader.sends_data(AskAuthor(number).pack())
    await reader.says("Kodėl?")
    await author.blocks()
    await world.tick(days=1)
    await world.tick(seconds=15)
    await world.tick(seconds=15)
    assert reader.sees == (
        f"Klausimo apie veiklos įrašą Nr. {number} perduoti nepavyko. "
        "Autoriaus dabar pasiekti negalima."
    )
    async with world.app.db.read() as tx:
        sent = await tx.execute(
            sa.select(outbox.outbox.c.params).where(outbox.outbox.c.chat_id == reader.id)
        )
        assert "Daug" not in str(sent.scalars().all()[1:])


async def test_questions_count_among_what_one_writes_in_a_day(
    world: World, author: Someone, reader: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.services.relays.A_DAY", 2)
    named, unnamed = await published(world, author), await lesson(world, author)
    for number in (named, unnamed):
        await reader.sends_data(AskAuthor(number).pack())
        await reader.says("Kaip?")
    await reader.sends_data(AskAuthor(named).pack())
    assert reader.sees.startswith("Per dieną kolegoms galima parašyti 2 žinučių")


async def test_who_asked_is_forgotten_after_a_year(
    world: World, author: Someone, reader: Someone
) -> None:
    number = await lesson(world, author)
    await reader.sends_data(AskAuthor(number).pack())
    await reader.says("Kodėl?")
    await world.tick(days=366)
    async with world.app.db.read() as tx:
        assert (await tx.execute(sa.select(report_questions))).all() == []


# The numbers beside an entry

EVENTS = ("mark", "mark", "adopt", "adopt", "give up", "tell", "forget")


class Undone(Exception):
    """So that the next events begin as these did."""


async def test_the_numbers_are_exact_whatever_happens(world: World, author: Someone) -> None:
    names = ("Veisiejų seniūnija", "Anykščių seniūnija", "Leipalingio seniūnija")
    people = [await world.member(name) for name in names]
    number = await published(world, author)
    actors = [await actor_of(world, one) for one in people]
    now = world.clock.now()

    dice = Random(7)
    for _ in range(20):
        events = [(dice.choice(EVENTS), dice.randrange(3)) for _ in range(dice.randrange(12))]
        helpful, used = set[int](), set[int]()
        with suppress(Undone):
            async with world.app.db.write() as tx:
                for what, who in events:
                    now += timedelta(minutes=1)
                    await happen(tx, what, actors[who], number, now)
                    helpful ^= {who} if what == "mark" else set()
                    used = used | {who} if what == "adopt" else used
                    used = used - {who} if what == "give up" else used
                which = sa.select(reports.c.helpful, reports.c.uses).where(reports.c.id == number)
                kept = (await tx.execute(which)).one()
                assert tuple(kept) == (len(helpful), len(used)), events
                listed = {one.eldership for one in await uses.uses_of(tx, number, 9)}
                assert listed == {names[one] for one in used}, events
                raise Undone


async def happen(tx: Tx, what: str, actor: Actor, number: int, now: datetime) -> None:
    match what:
        case "mark":
            await service.toggle(tx, actor, number, now)
        case "adopt":
            await service.adopt(tx, actor, number, "Taip", now)
        case "give up":
            await service.give_up(tx, actor, number, now)
        case "tell":
            for table in (report_helpful, report_uses):
                await tx.execute(table.update().values(told_at=now))
        case "forget":
            await forget(tx, actor.account_id, now)
