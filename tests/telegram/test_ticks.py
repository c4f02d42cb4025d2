"""What the clock brings goes on, whatever fails."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.clock import SystemClock
from bot.domain.drafts import REMINDED
from bot.domain.messages import words
from bot.services import due
from bot.services.pulse import Pulse
from bot.telegram.routes import TickRoute
from bot.telegram.texts import LANGUAGES
from bot.telegram.ticks import JOB, SHARED, Ticks
from storage import accounts, drafts, marks
from storage.base import Tx
from tests.reporting import fill_up_to
from tests.world import Someone, World

FAILED = """Nepavyko priminti apie nebaigtus įrašus
Priežastis: RuntimeError, daugiau – žurnale. Bandysiu iš naujo, visa kita veikia toliau."""
REMINDED_OF = "Turite nebaigtą įrašą „Sutvarkytas parkas“ (3 iš 5)."


def broken(*_: Any) -> None:
    raise RuntimeError("no such luck")


@pytest.fixture
async def people(world: World) -> list[Someone]:
    await world.owner.starts()
    found = [await world.member(name) for name in ("Daugų seniūnija", "Simno seniūnija")]
    for someone in found:
        await fill_up_to(someone, "done")
    return found


async def kept(world: World, people: list[Someone]) -> list[bool]:
    async with world.app.db.read() as tx:
        found = await drafts.of(tx, [someone.id for someone in people])
    return [someone.id in found for someone in people]


async def test_a_draft_nobody_can_be_reminded_of_keeps_the_others_from_nothing(
    world: World, people: list[Someone], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = people
    really = world.app.kit.forms.summary

    def summary(ctx: Any, draft: drafts.Draft) -> Any:
        return broken() if draft.account_id == first.id else really(ctx, draft)

    monkeypatch.setattr(world.app.kit.forms, "summary", summary)
    await world.tick(days=REMINDED.days)
    assert REMINDED_OF not in first.sees
    assert second.sees.startswith(REMINDED_OF)
    assert world.owner.sees == FAILED

    await world.tick(minutes=1)
    assert world.owner.texts.count(FAILED) == 1
    await world.tick(days=3)
    assert world.owner.texts.count(FAILED) == 2

    await world.tick(days=2)
    assert await kept(world, people) == [True, False]
    monkeypatch.undo()
    await world.tick()
    assert first.sees.startswith(REMINDED_OF)


@pytest.mark.parametrize("job", ["note_alive", "to_remind", "expire", "forget_updates"])
async def test_a_job_that_fails_keeps_the_others_from_nothing(
    world: World, people: list[Someone], job: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = people
    await second.says("/kalba")
    await second.taps("English")
    monkeypatch.setattr(due, job, broken)
    await world.tick(days=REMINDED.days)
    await world.tick(days=3)
    assert [text.startswith("Nepavyko ") for text in world.owner.texts[1:]] == [True, True]
    reminded = any(text.startswith(REMINDED_OF) for text in first.texts)
    assert (reminded, (await kept(world, people))[0]) == (
        job != "to_remind",
        job in {"to_remind", "expire"},
    )
    async with world.app.db.read() as tx:
        assert await accounts.menus_behind(tx, "lt") == []


async def test_every_job_has_a_name_for_the_owners(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.watched = True
    await world.restart()
    names = []

    async def note(name: str, _: Any) -> None:
        names.append(name)

    monkeypatch.setattr(world.app.ticks, "_try", note)
    await world.app.ticks.tick()
    ticks = world.app.ticks
    names += [route.name for route in world.app.kit.table.ticks]
    assert len(names) == 5 + len(ticks.jobs) + len(world.app.kit.table.ticks)
    for language in LANGUAGES:
        assert all(world.app.kit.texts.plain(language, words(f"common.job-{x}")) for x in names)


async def test_a_route_that_fails_takes_nothing_of_the_others_with_it(
    world: World, people: list[Someone], monkeypatch: pytest.MonkeyPatch
) -> None:
    def noting(name: str, error: type[Exception] | None = None) -> TickRoute:
        async def note(tx: Tx, *_: Any) -> None:
            await marks.put(tx, name, (await marks.get(tx, name) or 0) + 1)
            if error is not None:
                raise error

        return TickRoute(name, note)

    routes = [noting("news"), noting("polls", RuntimeError), noting("tasks")]
    monkeypatch.setattr(world.app.kit.table, "ticks", routes)
    await world.tick(minutes=1)
    async with world.app.db.read() as tx:
        assert [await marks.get(tx, route.name) for route in routes] == [1, None, 1]
    assert world.owner.sees.startswith("Nepavyko ")


async def test_routes_share_a_transaction_until_it_is_long(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    used: list[Tx] = []

    async def quick(tx: Tx, *_: Any) -> None:
        used.append(tx)

    async def slow(tx: Tx, *_: Any) -> None:
        used.append(tx)
        world.clock.advance(seconds=SHARED)

    routes = [TickRoute("news", one) for one in (quick, slow, quick, quick)]
    monkeypatch.setattr(world.app.kit.table, "ticks", routes)
    await world.app.ticks.tick()
    first, second, third, fourth = used
    assert (first is second, second is third, third is fourth) == (True, False, True)


async def test_a_draft_answered_meanwhile_is_not_reminded_of(
    world: World, people: list[Someone], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, _ = people
    really = due.to_remind

    async def slow(*args: Any) -> list[drafts.Draft]:
        found = await really(*args)
        await first.says("Nupjauta žolė")
        return found

    monkeypatch.setattr(due, "to_remind", slow)
    await world.tick(days=REMINDED.days)
    assert not any(text.startswith("Turite nebaigtą") for text in first.texts)


class Hasty(SystemClock):
    """A thousand times as fast by the clock that nobody sets."""

    def monotonic(self) -> float:
        return super().monotonic() * 1000

    async def sleep(self, seconds: float) -> None:
        await super().sleep(seconds / 1000)


async def test_a_clock_that_is_set_back_stops_no_ticks(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    clock = Hasty()
    pulse = Pulse(clock.monotonic)
    ticked = asyncio.Event()

    class Counted(Ticks):
        async def tick(self) -> None:
            pulse.tick_begins()
            pulse.tick_ends()
            ticked.set()

    ticks = Counted(world.app.db, replace(world.app.kit, pulse=pulse), clock)
    scheduler = ticks.schedule()
    scheduler.start()
    # What a clock that was set back leaves: the next tick seems to be an hour away.
    scheduler.modify_job(JOB, next_run_time=clock.now() + timedelta(hours=1))
    async with asyncio.timeout(10), asyncio.TaskGroup() as tasks:
        keeper = tasks.create_task(ticks.keep_time(scheduler))
        await ticked.wait()
        keeper.cancel()
    scheduler.shutdown(wait=False)
    assert "was the clock set?" in caplog.text
