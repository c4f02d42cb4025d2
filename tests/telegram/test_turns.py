"""What fails: it is tried three times, set aside with a code, and everything else goes on."""

import re
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
import sqlalchemy as sa

from bot.domain.errors import Refusal
from bot.domain.messages import words
from bot.services import reports
from bot.services.outbox import tell
from bot.services.reports import composing
from storage import drafts, marks, roles, updates
from tests.reporting import ASK, MENU, fill_up_to
from tests.world import Someone, World

BROKE = re.compile(
    r"Šįkart nepavyko \(klaida ([A-Z2-9]{4}), prižiūrėtojai jau žino\)\. "
    r"Tai, ką parašėte, išsaugota – pabandykite po kelių minučių\."
)


class Failing:
    """In place of a service: fails as long as told, then does the real thing."""

    def __init__(self, really: Callable[..., Awaitable[Any]], times: int = 10**6) -> None:
        self.calls = 0
        self.times = times
        self.really = really

    async def __call__(self, *args: Any) -> Any:
        self.calls += 1
        if self.calls <= self.times:
            raise RuntimeError("no such luck")
        return await self.really(*args)


@pytest.fixture
async def lead(world: World) -> Someone:
    await world.owner.starts()
    return await world.member("Daugų seniūnija")


async def aside(world: World) -> list[dict[str, Any]]:
    async with world.app.db.read() as tx:
        found = await tx.execute(
            sa.select(updates.updates).where(updates.updates.c.state == updates.State.ASIDE)
        )
        return [dict(row._mapping) for row in found]


async def test_what_fails_three_times_is_set_aside_under_a_code(
    world: World, lead: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    await fill_up_to(lead, "preview")
    failing = Failing(composing.hand_in, times=3)
    monkeypatch.setattr(composing, "hand_in", failing)
    query = await lead.taps("Siųsti")
    assert (failing.calls, query.answer is not None) == (3, True)
    told = BROKE.fullmatch(lead.sees)
    assert told is not None
    assert world.owner.sees == (
        f"Klaida {told[1]}\n"
        "Vieno pranešimo apdoroti nepavyko (RuntimeError). Jis atidėtas, kiti apdorojami toliau."
    )
    (row,) = await aside(world)
    assert (row["attempts"], row["code"], row["error"], row["owed"]) == (
        3,
        told[1],
        "RuntimeError: no such luck",
        False,
    )
    assert row["body"]["callback_query"]["id"] == query.id

    await lead.taps("Siųsti")
    assert lead.sees.startswith("Ačiū, veiklos įrašas Nr. 1 gautas.")


async def test_what_fails_twice_has_not_failed(
    world: World, lead: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    await fill_up_to(lead, "preview")
    monkeypatch.setattr(composing, "hand_in", Failing(composing.hand_in, times=2))
    await lead.taps("Siųsti")
    assert lead.sees.startswith("Ačiū, veiklos įrašas Nr. 1 gautas.")
    assert (await aside(world), len(world.owner.messages)) == ([], 2)  # and the entry that waits


async def test_one_that_fails_does_not_hurt_the_others(
    world: World, lead: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    others = [await world.member(name) for name in ("Butrimonių seniūnija", "Simno seniūnija")]
    await fill_up_to(lead, "preview")
    monkeypatch.setattr(composing, "hand_in", Failing(composing.hand_in))
    others[0].person.says("/report")
    lead.person.taps("Siųsti")
    lead.person.says("/menu")
    others[1].person.says("/report")
    others[1].person.says("Pavadinimas")
    await world.settle()
    assert [someone.sees for someone in others] == [ASK["title"], ASK["themes"]]
    assert [bool(BROKE.fullmatch(text)) for text in lead.texts[-2:]] == [True, False]
    assert lead.sees == MENU
    assert len(await aside(world)) == 1


async def test_the_code_survives_a_kill(
    world: World, lead: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    await fill_up_to(lead, "preview")
    monkeypatch.setattr(composing, "hand_in", Failing(composing.hand_in))
    lead.person.taps("Siųsti")
    await world.take_in()
    await world.restart()
    (row,) = await aside(world)
    assert lead.sees == (
        f"Tęskime:\n\nŠįkart nepavyko (klaida {row['code']}, prižiūrėtojai jau žino). "
        "Tai, ką parašėte, išsaugota – pabandykite po kelių minučių."
    )
    assert world.owner.sees.startswith(f"Klaida {row['code']}\n")


async def test_a_refusal_leaves_the_rows_as_they_were(
    world: World, lead: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refuse(tx: Any, actor: Any, new: Any, now: Any) -> None:
        await marks.put(tx, "half", "done")
        await tell(tx, lead.id, words("menu.help"), key="half", now=now)
        raise Refusal("groups.not-there")

    await fill_up_to(lead, "preview")
    monkeypatch.setattr(composing, "hand_in", refuse)
    await lead.taps("Siųsti")
    assert lead.texts[-2:] == [
        ASK["preview"],
        "Šios grupės nebėra arba robotas iš jos pašalintas.",
    ]
    async with world.app.db.read() as tx:
        assert await marks.get(tx, "half") is None
        assert len((await drafts.of(tx, [lead.id]))[lead.id]) == 1
        assert await updates.open_count(tx) == 0


async def test_somebody_whose_row_is_broken_stops_nobody(world: World, lead: Someone) -> None:
    other = await world.member("Butrimonių seniūnija")
    await world.give(lead, "from a later version")  # type: ignore[arg-type]
    lead.person.says("/menu")
    other.person.says("/menu")
    await world.settle()
    assert BROKE.fullmatch(lead.sees)
    assert other.sees.endswith("Butrimonių seniūnija. Ką norėtumėte nuveikti?")
    (row,) = await aside(world)
    assert row["error"].startswith("ValueError: ")
    async with world.app.db.write() as tx:
        await tx.execute(roles.roles.delete().where(roles.roles.c.account_id.is_(None)))
    await lead.says("/menu")
    assert lead.sees == MENU


async def test_a_screen_that_is_owed_and_cannot_be_made_stops_nobody(
    world: World, lead: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    await fill_up_to(lead, "title")
    lead.person.says("Sutvarkytas parkas")
    await world.take_in()
    really = reports.open_themes
    monkeypatch.setattr(reports, "open_themes", Failing(really, times=1))
    await world.restart()
    assert BROKE.fullmatch(lead.sees)
    assert world.owner.sees.startswith("Klaida ")
    await lead.says("bendruomenė")
    assert lead.sees == f"{ASK['themes']}\nĮrašyta: bendruomenė"
    before = lead.texts
    await world.restart()
    assert lead.texts == before


async def test_what_was_done_before_the_database_failed_is_not_done_again(
    world: World, lead: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = await world.member("Butrimonių seniūnija")
    await fill_up_to(lead, "title")
    await fill_up_to(other, "preview")
    monkeypatch.setattr(composing, "hand_in", Failing(composing.hand_in, times=2))
    monkeypatch.setattr(updates, "count_attempt", Failing(updates.count_attempt, times=1))
    lead.person.says("Sutvarkytas parkas")
    other.person.taps("Siųsti")
    await world.settle()
    assert lead.texts.count(ASK["themes"]) == 1
    async with world.app.db.read() as tx:
        assert [draft.rev for draft in (await drafts.of(tx, [lead.id]))[lead.id]] == [1]
    assert other.sees.startswith("Ačiū, veiklos įrašas Nr. 1 gautas.")
