"""What becomes of messages that are due, by what people chose and by what they got this week."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import sqlalchemy as sa

from bot.domain.campaigns import Does
from bot.domain.courtesy import Says, Verdict
from bot.domain.groups import Topic
from bot.domain.messages import words
from bot.domain.preferences import How, Kind
from bot.domain.settings import SILENCE_BUDGET
from bot.services import campaigns, courtesy
from bot.services.campaigns import Message, To
from bot.services.courtesy import Forecast
from bot.services.outbox import tell
from storage import accounts, outbox, preferences, settings
from storage.base import Database, Tx
from storage.outbox import State

VILNIUS = ZoneInfo("Europe/Vilnius")
NOON = datetime(2026, 11, 23, 10, tzinfo=UTC)  # a Monday, 12:00 in Vilnius
NIGHT = NOON + timedelta(hours=11)
MORNING = datetime(2026, 11, 24, 8, 5, tzinfo=VILNIUS)
GROUP = -100
GO, DIGEST = Verdict(Says.GO), Verdict(Says.DIGEST)


async def queue(tx: Tx, chat_id: int, key: str, now: datetime, **options: Any) -> None:
    options = {"about": Kind.NEWS} | options
    await tell(tx, chat_id, words("menu.help"), key=key, now=now, **options)


async def came(
    tx: Tx, chat_id: int, count: int, when: datetime, state: State = State.SENT, **options: Any
) -> None:
    """So many messages were sent to the chat then."""
    for number in range(count):
        await queue(tx, chat_id, f"{when}:{state}:{number}:{options}", when, **options)
    sent = (outbox.outbox.c.chat_id == chat_id) & (outbox.outbox.c.state == State.PENDING)
    await tx.execute(outbox.outbox.update().where(sent).values(state=state, sent_at=when))


async def judged(
    tx: Tx, now: datetime, urgent: frozenset[int] = frozenset()
) -> Mapping[int, Verdict]:
    """Chat → verdict, of all that waits."""
    rows = await outbox.due(tx, now + timedelta(days=1), 100)
    found = await courtesy.judge(tx, rows, urgent, now, VILNIUS)
    return {row.chat_id: found[row.id] for row in rows if row.id in found}


async def test_only_three_a_week_come_by_themselves(db: Database) -> None:
    """The third does, the fourth waits for the digest; seven days later there is room again."""
    async with db.write() as tx:
        await came(tx, 1, 2, NOON - timedelta(days=1))
        await came(tx, 2, 2, NOON - timedelta(days=1))
        await came(tx, 2, 1, NOON - timedelta(days=6, hours=23))
        await came(tx, 3, 2, NOON - timedelta(days=1))
        await came(tx, 3, 1, NOON - timedelta(days=7))
        for chat_id in (1, 2, 3, 4):
            await queue(tx, chat_id, "new", NOON)
        assert await judged(tx, NOON) == {1: GO, 2: DIGEST, 3: GO, 4: GO}
        await settings.put(tx, SILENCE_BUDGET.name, 2)
        assert await judged(tx, NOON) == {1: DIGEST, 2: DIGEST, 3: DIGEST, 4: GO}


@pytest.mark.parametrize(
    ("counts", "options"),
    [
        (True, {}),
        (True, {"about": Kind.REMINDERS}),
        (True, {"state": State.UNCERTAIN}),
        (False, {"state": State.FAILED}),
        (False, {"about": None}),
        (False, {"about": Kind.COLLEAGUES}),
        (False, {"about": Kind.DUTIES}),
        (False, {"about": Kind.DIGESTS}),
        (False, {"does": Does.EDIT, "edits": "earlier"}),
    ],
)
async def test_what_is_counted(db: Database, *, counts: bool, options: dict[str, Any]) -> None:
    async with db.write() as tx:
        await came(tx, 1, 3, NOON - timedelta(days=1), **options)
        await queue(tx, 1, "new", NOON)
        assert await judged(tx, NOON) == {1: DIGEST if counts else GO}


async def test_what_is_urgent_costs_nothing_and_comes_at_night(db: Database) -> None:
    async with db.write() as tx:
        for chat_id in (1, 2, 3):
            await accounts.ensure(tx, chat_id)
        await preferences.wish(tx, 2, Kind.NEWS.code, How.OFF.code)
        await preferences.change(tx, 3, paused_until=MORNING.date())
        receivers = [To(one) for one in (1, 2, 3, GROUP)]
        message = Message(words("menu.help"))
        for number in range(4):
            campaign = await campaigns.start(
                tx,
                message,
                receivers,
                key=f"news:{number}",
                noun="news",
                subject=number,
                now=NIGHT,
                about=Kind.NEWS,
                urgent=True,
            )
            assert campaign is not None
            assert await judged(tx, NIGHT, frozenset({campaign})) == {
                1: GO,
                2: Verdict(Says.DECLINED),
                3: Verdict(Says.LATER, MORNING + timedelta(days=1, minutes=1)),
                GROUP: GO,
            }
            await tx.execute(outbox.outbox.update().values(state=State.SENT, sent_at=NIGHT))
        await queue(tx, 1, "usual", NIGHT + timedelta(hours=12))
        assert await judged(tx, NIGHT + timedelta(hours=12)) == {1: GO}


async def test_each_by_their_own_hours_and_wishes(db: Database) -> None:
    evening = datetime(2026, 11, 23, 20, 30, tzinfo=VILNIUS)
    async with db.write() as tx:
        for chat_id in range(1, 6):
            await accounts.ensure(tx, chat_id)
            await queue(tx, chat_id, "new", evening)
        await preferences.change(tx, 2, quiet_from=22 * 60, quiet_until=6 * 60)
        await preferences.wish(tx, 3, Kind.NEWS.code, How.WEEKLY.code)
        await preferences.wish(tx, 4, Kind.NEWS.code, How.OFF.code)
        await preferences.wish(tx, 4, Kind.REMINDERS.code, How.DAILY.code)
        await preferences.change(tx, 5, paused_until=MORNING.date())
        assert await judged(tx, evening) == {
            1: Verdict(Says.LATER, MORNING),
            2: GO,
            3: DIGEST,
            4: Verdict(Says.DECLINED),
            5: Verdict(Says.LATER, MORNING + timedelta(days=1, minutes=1)),
        }
        assert await courtesy.forecast(
            tx, [1, 2, 3, 4, 5], Kind.NEWS, evening, VILNIUS, urgent=False
        ) == Forecast(now=1, later=2, first_at=MORNING, digest=1, declined=1)
        assert await courtesy.forecast(
            tx, [1, 2, 3, 4, 5], Kind.NEWS, evening, VILNIUS, urgent=True
        ) == Forecast(now=3, later=1, first_at=MORNING + timedelta(days=1, minutes=1), declined=1)


async def test_what_answers_ones_own_action_only_has_its_time(db: Database) -> None:
    async with db.write() as tx:
        await queue(tx, 1, "code", NIGHT, about=None, expires_at=NIGHT + timedelta(minutes=5))
        assert await judged(tx, NIGHT) == {1: GO}
        assert await judged(tx, NIGHT + timedelta(minutes=5)) == {1: Verdict(Says.EXPIRED)}


async def test_what_disturbs_nobody_is_not_judged(db: Database) -> None:
    """A correction and a withdrawal, and the second half of what is half there."""
    async with db.write() as tx:
        await queue(tx, 1, "corrected", NIGHT, does=Does.EDIT, edits="news")
        await queue(tx, 2, "withdrawn", NIGHT, does=Does.WITHDRAW, edits="news")
        await queue(tx, 3, "half", NIGHT)
        half = outbox.outbox.c.chat_id == 3
        await tx.execute(outbox.outbox.update().where(half).values(message_ids=[7]))
        assert await judged(tx, NIGHT) == {}


async def test_in_a_group_one_message_a_day_makes_a_sound(db: Database) -> None:
    async def news(now: datetime) -> Verdict:
        await queue(tx, GROUP, f"news:{now}", now, topic=Topic.NEWS)
        (found,) = (await judged(tx, now)).values()
        await tx.execute(
            outbox.outbox.update().values(
                state=State.SENT, sent_at=sa.func.coalesce(outbox.outbox.c.sent_at, now)
            )
        )
        return found

    async with db.write() as tx:
        early = datetime(2026, 11, 23, 9, tzinfo=VILNIUS)
        await came(tx, GROUP, 1, early, about=None, topic=Topic.PRACTICE)
        await came(tx, GROUP, 1, early, silent=True)
        assert await news(early + timedelta(hours=1)) == GO
        silent = Verdict(Says.GO, silent=True)
        assert await news(early + timedelta(hours=2)) == silent
        assert await news(early + timedelta(hours=12)) == Verdict(Says.LATER, MORNING)
        assert await news(early + timedelta(days=1)) == GO
        await queue(tx, GROUP, "card", NIGHT, about=None, topic=Topic.POLLS)
        assert await judged(tx, NIGHT) == {GROUP: silent}


async def test_a_preview_of_443_is_quick(db: Database) -> None:
    """A few queries, whatever the number of people."""
    people = range(1, 444)
    async with db.write() as tx:
        await tx.execute(accounts.accounts.insert(), [{"id": one} for one in people])
        same = {
            "text_id": "menu.help", "params": {}, "buttons": [], "media": [], "priority": 2,
            "not_before": NOON, "created_at": NOON, "does": Does.SEND, "about": "news",
        }  # fmt: skip
        for number in range(4):
            await outbox.add_all(
                tx,
                [same | {"chat_id": one, "dedupe_key": f"{number}:{one}"} for one in people],
            )
        got = outbox.outbox.c.chat_id <= 100
        await tx.execute(outbox.outbox.update().where(got).values(state=State.SENT, sent_at=NOON))
    asked = []
    engine = db._reader.sync_engine
    sa.event.listen(engine, "before_cursor_execute", lambda *_: asked.append(1))
    async with db.read() as tx:
        del asked[:]
        found = await courtesy.forecast(tx, people, Kind.NEWS, NOON, VILNIUS, urgent=False)
    assert (found, len(asked)) == (Forecast(now=343, digest=100), 3)
