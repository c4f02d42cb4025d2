"""Stories about the digest: what of the news somebody may have missed, once, and not at night."""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from bot.domain.digests import SendPutOff
from bot.domain.messages import words
from bot.domain.news import Channel, State
from bot.domain.preferences import QUIET, How, Kind
from bot.domain.quiet import is_day_off, is_quiet
from bot.services.outbox import tell
from storage import campaigns, news, outbox
from storage.digests import digests
from tests import newsroom
from tests.people import member_of
from tests.world import Someone, World

ZONE = ZoneInfo("Europe/Vilnius")
USUAL = QUIET["20-8"]
CHANNELS = (Channel.PRIVATE, Channel.GROUPS)
WAYS = [["Visos naujienos"], ["Rečiau apie tai"]]
LEAD = "Santrauka\nŠių naujienų Jums asmeniškai dar nesiuntėme:\n"


def digest(*lines: str) -> str:
    return LEAD + "\n".join(lines)


async def wants(world: World, someone: Someone, how: How, kind: Kind = Kind.NEWS) -> None:
    """Chosen in /settings."""
    await someone.says("/settings")
    await someone.taps("🔔 Pranešimai")
    await someone.taps({Kind.NEWS: "Naujienos", Kind.REMINDERS: "Priminimai"}[kind])
    labels = {How.WEEKLY: "kas savaitę", How.DAILY: "kasdien", How.OFF: "nesiųsti"}
    await someone.taps(labels[how])


async def publish(world: World, title: str, **options: Any) -> int:
    return await newsroom.sent(world, html=title, **options)


async def wait_until(world: World, moment: datetime) -> None:
    """The clock goes on, and what is due then comes."""
    world.clock.advance(seconds=(moment.astimezone(ZONE) - world.clock.now()).total_seconds())
    await world.tick()


def at(day: int, hour: int = 8, minute: int = 5, month: int = 11) -> datetime:
    """An hour of 2026 in Vilnius; 24 November is a Tuesday."""
    return datetime(2026, month, day, hour, minute, tzinfo=ZONE)


def of(someone: Someone) -> list[str]:
    """The digests somebody got."""
    return [text for text in someone.texts if text.startswith("Santrauka\n")]


async def test_once_a_week_what_was_only_in_the_group(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    group = await world.county_group("LT-AL", lead)
    first = await publish(world, "Kelių „remontas“", channels=(Channel.GROUPS,))
    await publish(world, "Visiems asmeniškai", channels=(Channel.PRIVATE,))
    assert world.in_group(group)
    await wait_until(world, at(24, 8, 4))
    assert of(lead) == []
    await wait_until(world, at(24))
    assert (of(lead), lead.buttons) == (
        [digest("1. Kelių „remontas“ · 2026-11-23")],
        [["1"], *WAYS],
    )
    await world.restart()
    await world.tick(seconds=15)
    await wait_until(world, at(1, month=12))
    assert len(of(lead)) == 1
    await lead.taps("1")
    assert "Kelių „remontas“" in lead.sees
    async with world.app.db.read() as tx:
        found = await tx.execute(sa.select(news.receivers.c.digested_on, news.receivers.c.news_id))
        assert {row.news_id: row.digested_on for row in found}[first] == date(2026, 11, 24)


async def test_whoever_wants_news_weekly_gets_one_message(either_world: World) -> None:
    world = either_world
    lead = await world.member("Daugų seniūnija")
    await wants(world, lead, How.WEEKLY)
    await publish(world, "Pirma")
    world.clock.advance(hours=1)
    await publish(world, "Antra")
    assert not any("Pirma" in text for text in lead.texts)
    await wait_until(world, at(24))
    assert of(lead) == [digest("1. Antra · 2026-11-23", "2. Pirma · 2026-11-23")]
    assert lead.buttons == [["1", "2"], *WAYS]


async def test_whoever_wants_news_daily_gets_one_each_working_day(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    await wants(world, lead, How.DAILY)
    await wait_until(world, at(26, 12))  # Thursday
    await publish(world, "Ketvirtadienio")
    await wait_until(world, at(27))
    await wait_until(world, at(27, 12))
    await publish(world, "Penktadienio")
    await wait_until(world, at(28, 12))
    assert len(of(lead)) == 1
    await wait_until(world, at(30))
    assert of(lead) == [
        digest("1. Ketvirtadienio · 2026-11-26"),
        digest("1. Penktadienio · 2026-11-27"),
    ]


async def test_the_fourth_in_a_week_waits_for_tuesday(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    for title in ("Pirma", "Antra", "Trečia", "Ketvirta"):
        await publish(world, title)
        world.clock.advance(minutes=10)
    assert lead.sees.startswith("Trečia")
    urgent = (*newsroom.OPTIONS, newsroom.Option.URGENT)
    await publish(world, "Skubi", options=urgent)
    assert lead.sees.startswith("Skubi")
    await wait_until(world, at(24))
    assert of(lead) == [digest("1. Ketvirta · 2026-11-23")]


async def test_it_has_nothing_one_knows_of(world: World) -> None:
    """Opened, acknowledged, told by telephone; withdrawn, stopped; somebody's own."""
    lead = await world.member("Daugų seniūnija")
    only = {"channels": (Channel.GROUPS,)}
    numbers = [await publish(world, f"Naujiena {n}", **only) for n in range(7)]
    opened, acked, phoned, withdrawn, stopped, own, unknown = numbers
    now = world.clock.now()
    async with world.app.db.write() as tx:
        mine = [await member_of(tx, world, lead)]
        await news.mark(tx, opened, mine, opened_at=now)
        await news.mark(tx, acked, mine, acked_at=now)
        await news.mark(tx, phoned, mine, phoned_at=now)
        await news.change(tx, withdrawn, state=State.WITHDRAWN)
        item = await news.get(tx, stopped)
        assert item is not None
        assert item.campaign_id is not None
        await campaigns.change(tx, item.campaign_id, state=campaigns.State.CANCELLED)
        await news.change(tx, own, author_id=lead.id)
    await wait_until(world, at(24))
    assert of(lead) == [digest(f"1. Naujiena {numbers.index(unknown)} · 2026-11-23")]


async def test_there_is_none_about_nothing_and_none_unwanted(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    other = await world.member("Miroslavo seniūnija")
    await wants(world, other, How.OFF)
    await publish(world, "Asmeniškai", channels=(Channel.PRIVATE,))
    await wait_until(world, at(24))
    await publish(world, "Grupėje", channels=(Channel.GROUPS,))
    await wait_until(world, at(1, month=12))
    assert (of(lead), of(other)) == ([digest("1. Grupėje · 2026-11-24")], [])


async def test_after_a_pause_and_by_own_hours(world: World) -> None:
    away = await world.member("Daugų seniūnija")
    late = await world.member("Miroslavo seniūnija")
    await late.says("/settings")
    await late.taps("🌙 Kada netrukdyti")
    await late.taps("18:00–9:00")
    await away.says("/settings")
    await away.taps("🏖 Pertrauka")
    await away.taps("Savaitei")  # up to Monday, 30 November
    await publish(world, "Grupėje", channels=(Channel.GROUPS,))
    await wait_until(world, at(24))
    assert (of(away), of(late)) == ([], [])
    await wait_until(world, at(24, 9))
    await wait_until(world, at(1, month=12) - timedelta(seconds=1))
    assert of(away) == []
    await wait_until(world, at(1, 8, 7, month=12))
    assert of(away) == of(late) == [digest("1. Grupėje · 2026-11-23")]


async def test_after_a_pause_what_is_too_much_comes_in_the_digest(world: World) -> None:
    away = await world.member("Daugų seniūnija")
    await away.says("/settings")
    await away.taps("🏖 Pertrauka")
    await away.taps("Savaitei")
    for number in range(1, 6):
        await publish(world, f"Naujiena {number}")
        world.clock.advance(minutes=10)
    await wait_until(world, at(1, month=12))
    for _ in range(8):
        await world.tick(seconds=30)
    assert [text.splitlines()[0] for text in away.texts if text.startswith("Naujiena")] == [
        "Naujiena 1",
        "Naujiena 2",
        "Naujiena 3",
    ]
    assert of(away) == [digest("1. Naujiena 5 · 2026-11-23", "2. Naujiena 4 · 2026-11-23")]


async def test_a_bot_that_slept_over_tuesday_makes_up_for_it(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    await publish(world, "Grupėje", channels=(Channel.GROUPS,))
    await wait_until(world, at(26, 7, 59))
    assert of(lead) == []
    await wait_until(world, at(26))
    assert of(lead) == [digest("1. Grupėje · 2026-11-23")]
    await wait_until(world, at(1, month=12))
    assert len(of(lead)) == 1


async def test_a_long_list_ends_in_the_archive(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    for number in range(8):
        await publish(world, f"Naujiena {number}", channels=(Channel.GROUPS,))
    await wait_until(world, at(24))
    assert of(lead) == [
        digest(
            *(f"{place}. Naujiena {8 - place} · 2026-11-23" for place in range(1, 7)),
            "Ir dar 2 naujienos.",
        )
    ]
    assert lead.buttons == [["1", "2", "3", "4", "5", "6"], *WAYS]
    await wait_until(world, at(1, month=12))
    assert len(of(lead)) == 1


async def test_reminders_put_off_are_counted_and_sent_when_asked_for(either_world: World) -> None:
    world = either_world
    lead = await world.member("Daugų seniūnija")
    await wants(world, lead, How.WEEKLY, Kind.REMINDERS)

    async def remind(text: str, expires_at: datetime | None = None) -> None:
        now = world.clock.now()
        async with world.app.db.write() as tx:
            message = words("common.verbatim", text=text)
            await tell(tx, lead.id, message, key=text, now=now, about=Kind.REMINDERS,
                       expires_at=expires_at)  # fmt: skip
        await world.settle()

    await remind("Nebaigtas įrašas")
    await remind("Nebaigta naujiena")
    await remind("Rytoj 8 val. susitikimas", at(24, 8, 0))
    await wait_until(world, at(24))
    assert (of(lead), lead.buttons) == (
        ["Santrauka\nDar laukia 2 priminimai."],
        [["Atsiųsti priminimus"], ["Rečiau apie tai"]],
    )
    query = await lead.taps("Atsiųsti priminimus")
    assert query.answer is not None
    assert (query.answer.text, lead.texts[-2:]) == (
        "Tuoj atsiųsiu 2 priminimus.",
        ["Nebaigtas įrašas", "Nebaigta naujiena"],
    )
    query = await lead.sends_data(SendPutOff().pack())
    assert query.answer is not None
    assert query.answer.text == "Priminimų nebėra: jų laikas jau praėjo."
    await wait_until(world, at(1, month=12))
    assert len(of(lead)) == 1


async def test_a_tick_takes_so_many_and_the_next_the_others(world: World, monkeypatch: Any) -> None:
    monkeypatch.setattr("bot.services.digests.AT_ONCE", 2)
    places = ("Daugų seniūnija", "Miroslavo seniūnija", "Krokialaukio seniūnija")
    people = [await world.member(place) for place in places]
    await publish(world, "Grupėje", channels=(Channel.GROUPS,))
    await wait_until(world, at(24))
    assert sum(len(of(one)) for one in people) == 2
    await world.tick(seconds=15)
    await world.tick(seconds=15)
    assert [len(of(one)) for one in people] == [1, 1, 1]


async def test_a_digest_costs_nothing_of_the_budget(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    await publish(world, "Grupėje", channels=(Channel.GROUPS,))
    await wait_until(world, at(24))
    for title in ("Pirma", "Antra", "Trečia"):
        await publish(world, title)
        assert lead.sees.startswith(title)
    async with world.app.db.read() as tx:
        table = outbox.outbox.c
        found = await tx.execute(sa.select(table.about).where(table.text_id == "digests.digest"))
        assert list(found.scalars()) == [Kind.DIGESTS.code]
        days = (await tx.execute(sa.select(digests.c.day))).scalars()
        assert list(days) == [date(2026, 11, 24)]


PUBLISHED = {  # day of October and November 2027 → items at 8:04, at 12:00
    (10, 18): (0, 2), (10, 19): (1, 0), (10, 20): (0, 2), (10, 24): (0, 1), (10, 26): (0, 2),
    (10, 28): (1, 0), (10, 30): (0, 1), (11, 1): (0, 1), (11, 2): (1, 0), (11, 3): (0, 1),
    (11, 8): (1, 1), (11, 10): (0, 1),
}  # fmt: skip


def moments(day: date) -> Iterator[tuple[datetime, int]]:
    """The moments of the day that matter, with how many items are published then."""
    early, late = PUBLISHED.get((day.month, day.day), (0, 0))
    for hour, minute, count in ((8, 4, early), (8, 5, 0), (8, 6, 0), (12, 0, late)):
        if count or (minute in {5, 6} and not is_day_off(day)):
            yield datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZONE), count


async def test_a_month_in_which_nothing_is_lost_doubled_or_said_at_night(world: World) -> None:
    """The clock goes back on Sunday, 31 October; Monday and Tuesday after it are holidays.

    Each item comes to everybody once, by itself or in a digest; of those by themselves there are
    no more than three in seven days; nothing comes before 8:05, in the evening, or on a day off.
    """
    world.clock.advance(days=329)  # Monday, 18 October 2027
    places = ("Daugų seniūnija", "Miroslavo seniūnija", "Krokialaukio seniūnija")
    people = {
        how: await world.member(place)
        for how, place in zip((How.NOW, How.DAILY, How.WEEKLY), places, strict=True)
    }
    for how in (How.DAILY, How.WEEKLY):
        await wants(world, people[how], how)
    before = {how: len(someone.messages) for how, someone in people.items()}
    titles: list[str] = []
    day = date(2027, 10, 18)
    while day <= date(2027, 11, 16):
        for moment, count in moments(day):
            if moment > world.clock.now():
                await wait_until(world, moment)
            for _ in range(count):
                titles.append(f"Žinia {len(titles):02}")
                only_there = len(titles) % 5 == 0
                await publish(
                    world, titles[-1], channels=(Channel.GROUPS,) if only_there else CHANNELS
                )
        day += timedelta(days=1)
    by_digest = {}
    for how, someone in people.items():
        got = someone.messages[before[how] :]
        assert sorted(re.findall(r"Žinia \d\d", " ".join(one.plain for one in got))) == titles
        assert not [one.date for one in got if is_quiet(one.date, USUAL, ZONE)]
        singly = [one.date for one in got if one.plain.startswith("Žinia")]
        for first, fourth in zip(singly, singly[3:], strict=False):
            assert fourth - first >= timedelta(days=7)
        by_digest[how] = [
            one.date.astimezone(ZONE).strftime("%m-%d %H:%M")
            for one in got
            if one.plain.startswith("Santrauka")
        ]
    assert by_digest == {
        How.NOW: ["10-26 08:05", "11-03 08:06", "11-09 08:05"],
        How.DAILY: [
            *("10-19 08:05", "10-21 08:05", "10-25 08:05", "10-27 08:05", "10-28 08:05"),
            *("11-03 08:05", "11-04 08:05", "11-08 08:05", "11-09 08:05", "11-11 08:05"),
        ],
        How.WEEKLY: ["10-19 08:05", "10-26 08:05", "11-03 08:05", "11-09 08:05", "11-16 08:05"],
    }
