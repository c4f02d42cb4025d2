"""Reminders: before quiet hours, not in them; never after the event; by the hours that hold now."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import sqlalchemy as sa

from bot.domain.courtesy import Says, Verdict
from bot.domain.messages import words
from bot.domain.preferences import QUIET, How, Kind
from bot.domain.settings import QUIET_HOURS
from bot.services import courtesy, reminders
from storage import accounts, outbox, preferences, settings
from storage import reminders as table
from storage.base import Database, Tx

VILNIUS = ZoneInfo("Europe/Vilnius")


def local(day: int, hour: int, minute: int = 0, *, month: int = 11) -> datetime:
    """An hour of 2026 in Vilnius; 23 November is a Monday."""
    return datetime(2026, month, day, hour, minute, tzinfo=VILNIUS)


NOW = local(23, 10)


async def remind(
    tx: Tx,
    at: datetime,
    event: datetime | None = None,
    *,
    now: datetime = NOW,
    subject: str = "meeting:7",
    account_id: int = 1,
) -> bool:
    return await reminders.remind(
        tx,
        account_id,
        words("menu.help"),
        subject=subject,
        at=at,
        event=event,
        now=now,
        zone=VILNIUS,
    )


async def waiting(tx: Tx) -> list[datetime]:
    """When each that waits is to go."""
    return [one.not_before.astimezone(VILNIUS) for one in await table.waiting(tx)]


async def judged(tx: Tx, now: datetime) -> list[Verdict]:
    rows = await outbox.due(tx, now, 10)
    return list((await courtesy.judge(tx, rows, (), now, VILNIUS)).values())


@pytest.mark.parametrize(
    ("wanted", "goes"),
    [
        (local(25, 10), local(25, 10)),
        (local(25, 21), local(25, 19)),
        (local(26, 7), local(25, 19)),
        (local(29, 12), local(27, 19)),  # Sunday
        (local(25, 12, month=12), local(23, 19, month=12)),  # Christmas
    ],
)
async def test_it_goes_before_the_hours_it_would_disturb_in(
    db: Database, wanted: datetime, goes: datetime
) -> None:
    async with db.write() as tx:
        await accounts.ensure(tx, 1)
        assert await remind(tx, wanted, wanted + timedelta(hours=3))
        assert await waiting(tx) == [goes]
        assert await judged(tx, goes) == [Verdict(Says.GO)]


async def test_two_of_one_event_that_meet_are_one(db: Database) -> None:
    """Both would come at the weekend; that of another event is by itself."""
    monday = local(30, 9)
    async with db.write() as tx:
        told = [
            await remind(tx, local(28, 9), monday),
            await remind(tx, local(29, 9), monday),
            await remind(tx, local(29, 9), monday, subject="meeting:8"),
            await remind(tx, local(29, 9), monday, account_id=2),
            await remind(tx, local(26, 9), monday),
        ]
        assert (told, await waiting(tx)) == (
            [True, False, True, True, True],
            [local(27, 19)] * 3 + [local(26, 9)],
        )


async def test_too_late_for_the_evening_before_it_comes_in_the_morning(db: Database) -> None:
    saturday = local(28, 12)
    async with db.write() as tx:
        await remind(tx, local(29, 20), local(30, 9), now=saturday)
        assert await waiting(tx) == [saturday]
        morning = local(30, 8, 5)
        assert await judged(tx, saturday) == [Verdict(Says.LATER, morning)]
        assert await judged(tx, morning) == [Verdict(Says.GO)]


async def test_it_never_comes_after_the_event(db: Database) -> None:
    saturday, sunday = local(28, 12), local(29, 15)
    async with db.write() as tx:
        await remind(tx, local(28, 20), sunday, now=saturday)
        assert await judged(tx, saturday) == [Verdict(Says.LATER, sunday)]
        assert await judged(tx, sunday) == [Verdict(Says.EXPIRED)]


async def test_in_a_pause_it_waits_and_is_dropped_with_the_event(db: Database) -> None:
    async with db.write() as tx:
        await accounts.ensure(tx, 1)
        await preferences.change(tx, 1, paused_until=local(25, 0).date())
        await remind(tx, local(24, 10), local(24, 18))
        assert await judged(tx, local(24, 10)) == [Verdict(Says.LATER, local(24, 18))]


async def test_whoever_wants_them_weekly_has_them_in_the_digest_if_in_time(db: Database) -> None:
    async with db.write() as tx:
        await accounts.ensure(tx, 1)
        await preferences.wish(tx, 1, Kind.REMINDERS.code, How.WEEKLY.code)
        await remind(tx, NOW, local(24, 12))
        assert await judged(tx, NOW) == [Verdict(Says.DIGEST)]
        await tx.execute(outbox.outbox.delete())
        await remind(tx, NOW, local(24, 8))
        assert await judged(tx, NOW) == [Verdict(Says.EXPIRED)]


async def test_it_moves_with_its_receivers_hours(db: Database) -> None:
    """It does not go at once, as what only waits for the morning does; those that meet are one."""

    async def own_hours(name: str | None) -> None:
        hours = QUIET[name] if name else None
        since, until = (hours.since, hours.until) if hours else (None, None)
        await preferences.change(tx, 1, quiet_from=since, quiet_until=until)
        await reminders.reconsider(tx, 1, NOW, VILNIUS)

    async with db.write() as tx:
        await accounts.ensure(tx, 1)
        await accounts.ensure(tx, 2)
        for account_id in (1, 2):
            await remind(tx, local(24, 21), local(25, 15), account_id=account_id)
        assert await waiting(tx) == [local(24, 19), local(24, 19)]
        await own_hours("18-9")
        assert await waiting(tx) == [local(24, 17), local(24, 19)]
        await own_hours("22-6")
        assert await waiting(tx) == [local(24, 21), local(24, 19)]
        await remind(tx, local(25, 5), local(25, 15))
        assert await waiting(tx) == [local(24, 21), local(24, 19), local(24, 19)]
        await own_hours(None)
        assert await waiting(tx) == [local(24, 19), local(24, 19)]


async def test_everybodys_move_with_the_associations_hours(db: Database) -> None:
    async with db.write() as tx:
        await reminders.follow_hours(tx, NOW, VILNIUS)
        await accounts.ensure(tx, 2)
        await preferences.change(tx, 2, quiet_from=22 * 60, quiet_until=6 * 60)
        for account_id in (1, 2):
            await remind(tx, local(24, 21), local(25, 15), account_id=account_id)
        await settings.put(tx, QUIET_HOURS.name, "18-9")
        await reminders.follow_hours(tx, NOW, VILNIUS)
        assert await waiting(tx) == [local(24, 17), local(24, 21)]
        await settings.reset(tx, QUIET_HOURS.name)
        await reminders.follow_hours(tx, NOW, VILNIUS)
        assert await waiting(tx) == [local(24, 19), local(24, 21)]


async def test_who_acted_is_not_reminded(db: Database) -> None:
    async with db.write() as tx:
        await remind(tx, local(24, 10), local(25, 15))
        await remind(tx, local(25, 10), local(25, 15))
        await remind(tx, local(25, 10), local(25, 15), subject="meeting:71")
        await remind(tx, local(25, 10), local(25, 15), account_id=2)
        assert await reminders.cancel(tx, 1, "meeting:7") == 2
        assert await waiting(tx) == [local(25, 10), local(25, 10)]
        assert await remind(tx, local(24, 10), local(25, 15)), "they acted otherwise after all"
        states = await tx.execute(sa.select(outbox.outbox.c.state).order_by(outbox.outbox.c.id))
        assert list(states.scalars())[:2] == [outbox.State.CANCELLED] * 2


async def test_a_moment_is_one_in_every_zone(db: Database) -> None:
    """Aware moments only: the same one told in UTC is the same reminder."""
    async with db.write() as tx:
        assert await remind(tx, local(25, 10), local(25, 15))
        assert not await remind(tx, local(25, 10).astimezone(UTC), local(25, 15).astimezone(UTC))


async def test_two_may_take_each_others_place(db: Database) -> None:
    async with db.write() as tx:
        await remind(tx, local(24, 10), local(27, 15))
        await remind(tx, local(25, 10), local(27, 15))
        early, late = await table.waiting(tx)
        await table.move(
            tx, {early.id: (late.key, late.not_before), late.id: (early.key, early.not_before)}
        )
        assert await waiting(tx) == [local(25, 10), local(24, 10)]


async def test_what_was_a_day_apart_stays_so_when_the_hours_change(db: Database) -> None:
    """Of two that would come closer the later one is left; those closer by themselves both."""
    async with db.write() as tx:
        await reminders.follow_hours(tx, NOW, VILNIUS)
        for subject, hour in (("poll:7", 17), ("poll:7", 18 + 24), ("poll:8", 16), ("poll:8", 18)):
            at = local(26, 0, 30) + timedelta(hours=hour)
            await remind(tx, at, subject=subject)
        await settings.put(tx, QUIET_HOURS.name, "18-9")
        await reminders.follow_hours(tx, NOW, VILNIUS)
        assert await waiting(tx) == [local(27, 17), local(26, 16, 30), local(26, 17)]


async def test_many_are_reminded_at_once_each_by_their_own_hours(db: Database) -> None:
    async with db.write() as tx:
        for account_id in (1, 2):
            await accounts.ensure(tx, account_id)
        await preferences.change(tx, 2, quiet_from=18 * 60, quiet_until=9 * 60)
        for _ in range(2):
            await reminders.remind_all(
                tx,
                [1, 2],
                words("menu.help"),
                subject="poll:7",
                at=lambda _: [local(26, 19), local(27, 10)],
                event=local(28, 10),
                now=NOW,
                zone=VILNIUS,
            )
        assert await waiting(tx) == [local(26, 19), local(27, 10), local(26, 17), local(27, 10)]
        assert await reminders.cancel(tx, 2, "poll:7") == 2
        assert await reminders.cancel_all(tx, "poll:70") == 0
        assert await reminders.cancel_all(tx, "poll:7") == 2
        assert await waiting(tx) == []
