"""„Naudinga“ and „Pritaikėme ir mes“: counted once, whoever marks what and when."""

from contextlib import suppress
from datetime import datetime, timedelta
from random import Random

import pytest
import sqlalchemy as sa

from bot.domain.actors import Actor
from bot.domain.report_buttons import AdoptPractice, AskAuthor, MarkHelpful, ShowPractice
from bot.domain.reports import Visibility
from bot.domain.uses import GiveUpUse, ReadUses
from bot.services import uses as service
from bot.services.privacy.forget import forget
from storage import territories, uses
from storage.base import Tx
from storage.reports import report_doers, reports
from storage.uses import report_helpful, report_uses
from tests.newsroom import actor_of
from tests.practising import published
from tests.using import adopts, counts, marks
from tests.world import Someone, World


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
