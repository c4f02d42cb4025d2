"""Reminders: before quiet hours, not in them; never after the event; by the hours that hold now."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import sqlalchemy as sa

from bot.domain.actors import Actor
from bot.domain.courtesy import Says, Verdict
from bot.domain.meetings import MeetingKind
from bot.domain.menu import OpenMenu
from bot.domain.messages import tap, words
from bot.domain.preferences import QUIET, How, Kind
from bot.domain.reminders import NONE, Lead
from bot.domain.settings import MEETING_LEADS, QUIET_HOURS
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


RALLY, LOCAL = MeetingKind.RALLY, MeetingKind.LOCAL
EVENT = local(10, 14, month=12)  # Thursday
WEEK, DAY, HOURS = (EVENT - lead.span for lead in Lead)


async def ahead(tx: Tx, people: list[int], kind: MeetingKind = RALLY, now: datetime = NOW) -> int:
    """A meeting these people come to: the subject says which kind it is."""
    return await reminders.remind_ahead(
        tx,
        people,
        words("menu.help"),
        subject=f"meeting:{kind}",
        kind=kind,
        event=EVENT,
        now=now,
        zone=VILNIUS,
        rows=((tap("menu.to-menu", OpenMenu()),),),
    )


async def choose(tx: Tx, account_id: int, *leads: Lead, now: datetime = NOW) -> None:
    await preferences_of(tx, account_id, set(leads), now)


async def preferences_of(
    tx: Tx, account_id: int, leads: set[Lead] | None, now: datetime = NOW
) -> None:
    someone = Actor(account_id, "lt", frozenset())
    await reminders.choose_leads(tx, someone, leads, now, VILNIUS)


async def test_a_meeting_is_reminded_of_as_the_association_and_each_person_choose(
    db: Database,
) -> None:
    async with db.write() as tx:
        for account_id in (1, 2, 3):
            await accounts.ensure(tx, account_id)
        await preferences.change(tx, 2, leads="2h")
        await preferences.change(tx, 3, leads=NONE)
        await settings.put(tx, MEETING_LEADS[LOCAL].name, "7d-1d")
        for kind, of_kind in ((RALLY, (7, 1, 0)), (LOCAL, (7, 1))):
            found = await reminders.meeting_leads(tx, [1, 2, 3], kind)
            assert {one: [lead.days for lead in leads] for one, leads in found.items()} == {
                1: list(of_kind),
                2: [0],
                3: [],
            }
        assert await ahead(tx, [1, 2, 3]) == 4
        assert await waiting(tx) == [WEEK, DAY, HOURS, HOURS]
        rows = await outbox.due(tx, DAY + timedelta(hours=1), 9)
        assert [(row.about, len(row.buttons[0]), len(row.buttons)) for row in rows] == [
            (Kind.COMING_UP.code, 2, 2)
        ], "beside it later, below it fewer"


async def test_what_is_over_is_not_reminded_of_and_twice_is_once(db: Database) -> None:
    async with db.write() as tx:
        await accounts.ensure(tx, 1)
        late = DAY + timedelta(minutes=1)
        assert [await ahead(tx, [1], now=late) for _ in range(2)] == [1, 0]
        assert await waiting(tx) == [HOURS]
        assert await ahead(tx, [], now=late) == 0


async def test_reminders_of_meetings_follow_whoever_chooses_otherwise(db: Database) -> None:
    """What has gone does not go again; what was fixed otherwise, or is over, is left alone."""
    async with db.write() as tx:
        for account_id in (1, 2):
            await accounts.ensure(tx, account_id)
        await reminders.follow_leads(tx, NOW, VILNIUS)
        await ahead(tx, [1, 2])
        await remind(tx, local(24, 10), local(25, 15), subject="poll:7")
        poll = local(24, 10)
        await choose(tx, 1, Lead.DAY)
        assert await waiting(tx) == [DAY, WEEK, DAY, HOURS, poll]
        await settings.put(tx, MEETING_LEADS[RALLY].name, "1d-2h")
        await settings.put(tx, MEETING_LEADS[LOCAL].name, NONE)
        for _ in range(2):
            await reminders.follow_leads(tx, NOW, VILNIUS)
        assert await waiting(tx) == [DAY, DAY, HOURS, poll]
        await preferences_of(tx, 1, None)
        assert sorted(await waiting(tx)) == [poll, DAY, DAY, HOURS, HOURS]
        await tx.execute(
            outbox.outbox.update()
            .where(outbox.outbox.c.remind_at == DAY)
            .values(state=outbox.State.SENT)
        )
        await choose(tx, 1, *Lead, now=DAY - timedelta(minutes=1))
        await choose(tx, 2, now=DAY + timedelta(minutes=1))
        assert await waiting(tx) == [poll, HOURS]
        held = HOURS + timedelta(minutes=1)
        await choose(tx, 1, Lead.HOURS, now=held)
        assert await waiting(tx) == [poll, HOURS], "it is due, and may go yet"
        assert await reminders.cancel(tx, 1, f"meeting:{RALLY}") == 1
        await choose(tx, 1, Lead.WEEK)
        assert await waiting(tx) == [poll]


async def test_who_is_behind_is_reminded_until_they_are_not_and_anew_if_again(
    db: Database,
) -> None:
    end, one, two = local(27, 17), 1, 2

    async def keep(*behind: int, now: datetime) -> list[tuple[int, datetime]]:
        await reminders.keep(
            tx,
            behind,
            words("menu.help"),
            subject="judging:7",
            before=[timedelta(days=3), timedelta(days=1)],
            event=end,
            now=now,
            zone=VILNIUS,
            rows=(),
            about=Kind.DUTIES,
        )
        left = await table.waiting(tx)
        return sorted((each.account_id, each.not_before.astimezone(VILNIUS)) for each in left)

    first, last = end - timedelta(days=3), end - timedelta(days=1)
    async with db.write() as tx:
        for account_id in (one, two):
            await accounts.ensure(tx, account_id)
        both = [(one, first), (one, last), (two, first), (two, last)]
        assert await keep(one, two, now=NOW) == both
        assert await keep(one, two, now=NOW) == both, "once"
        assert await keep(two, now=NOW) == both[2:], "it is done"
        later = first + timedelta(hours=1)
        assert await keep(one, two, now=later) == [(one, last), *both[2:]], "behind again"
        assert await keep(now=last + timedelta(hours=1)) == []
        assert await keep(one, now=last + timedelta(hours=1)) == [], "too late"


async def test_it_comes_though_the_silence_budget_is_spent(db: Database) -> None:
    """One said to come: it is no message nobody asked for, and does not wait for a digest."""
    async with db.write() as tx:
        await accounts.ensure(tx, 1)
        for number in range(5):
            await remind(tx, NOW, subject=f"poll:{number}")
        await tx.execute(outbox.outbox.update().values(state=outbox.State.SENT, sent_at=HOURS))
        await ahead(tx, [1], now=HOURS - timedelta(hours=1))
        await remind(tx, HOURS, subject="poll:9", account_id=1)
        assert await judged(tx, HOURS) == [Verdict(Says.GO)]


async def test_what_is_long_over_is_forgotten_and_its_number_not_given_again(
    db: Database,
) -> None:
    async with db.write() as tx:
        await remind(tx, local(24, 10), local(25, 15))
        await remind(tx, local(24, 10), subject="task:1")
        await reminders.cancel_all(tx, "meeting:7")
        await table.forget(tx, local(26, 10))
        kept = await tx.execute(sa.select(table.reminders.c.subject))
        assert list(kept.scalars()) == ["task:1"], "it still waits"
        await remind(tx, local(24, 10), subject="task:2")
        found = await tx.execute(sa.select(sa.func.max(table.reminders.c.id)))
        assert found.scalar_one() == 3
