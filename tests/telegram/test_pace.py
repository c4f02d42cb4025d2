"""How fast messages may leave, on a clock that moves when told."""

import asyncio

import pytest

from bot.telegram.pace import Lane, Meter, Pace, Pacer
from tests.clock import FakeClock

GROUP = -100
NO_OVERALL = Pace(overall=1e9, outbox=1e9)


def booked(meter: Meter, count: int, *, now: float = 0.0) -> list[float]:
    return [round(meter.book(now, burst=3), 3) for _ in range(count)]


async def leaves(pacer: Pacer, clock: FakeClock, chats: list[int], **options) -> list[float]:
    """When each message leaves, one asked for after the other."""
    moments = []
    for chat in chats:
        await pacer.turn(chat, options.get("lane", Lane.OTHERS), options.get("cost", 1))
        moments.append(round(clock.monotonic(), 3))
    return moments


def test_a_burst_and_then_one_a_second() -> None:
    assert booked(Meter(1.0), 6) == [0, 0, 0, 1, 2, 3]


def test_a_burst_is_earned_by_waiting() -> None:
    meter = Meter(1.0)
    booked(meter, 5)
    assert booked(meter, 4, now=4.0) == [4, 4, 5, 6]
    assert booked(meter, 4, now=100.0) == [100, 100, 100, 101]


def test_an_albums_items_are_a_debt_of_the_next() -> None:
    meter = Meter(20 / 60)
    assert [meter.book(0.0, 10), meter.book(0.0)] == [0, 30]


def test_a_hold_holds_the_whole_burst() -> None:
    meter = Meter(1.0)
    meter.hold(10.0)
    assert booked(meter, 3) == [10, 11, 12]


async def test_a_private_chat_gets_three_screens_at_once_and_one_message_a_second() -> None:
    clock = FakeClock()
    screens = await leaves(Pacer(clock, NO_OVERALL), clock, [7] * 5, lane=Lane.PEOPLE)
    assert screens == [0, 0, 0, 1, 2]
    clock = FakeClock()
    assert await leaves(Pacer(clock, NO_OVERALL), clock, [7] * 3) == [0, 1, 2]


async def test_a_group_gets_twenty_a_minute() -> None:
    clock = FakeClock()
    pacer = Pacer(clock, NO_OVERALL)
    assert await leaves(pacer, clock, [GROUP] * 4) == [0, 3, 6, 9]


async def test_all_together_thirty_a_second() -> None:
    clock = FakeClock()
    people = await leaves(Pacer(clock), clock, list(range(1, 32)), lane=Lane.PEOPLE)
    assert (people[0], people[-1]) == (0, 1.0)


async def test_the_outbox_gets_twenty_five_a_second_and_all_of_it_when_nobody_taps() -> None:
    clock = FakeClock()
    pacer = Pacer(clock)
    assert (await leaves(pacer, clock, list(range(1, 32))))[-1] == 1.0
    await pacer.turn(99, Lane.PEOPLE)
    since = clock.monotonic()
    tapped = await leaves(pacer, clock, list(range(101, 127)))
    assert tapped[-1] - since == pytest.approx(1.0, abs=0.08)
    clock.advance(seconds=5)
    since = clock.monotonic()
    lent = await leaves(pacer, clock, list(range(201, 232)))
    assert lent[-1] - since == pytest.approx(1.0, abs=0.01)


async def test_people_go_before_a_broadcast() -> None:
    clock = FakeClock()
    pacer = Pacer(clock, Pace(overall=1.0, outbox=1e9))
    order: list[str] = []

    async def send(name: str, chat: int, lane: Lane) -> None:
        await pacer.turn(chat, lane)
        order.append(name)

    async with asyncio.TaskGroup() as tasks:
        for number in range(4):
            tasks.create_task(send(f"news {number}", number + 1, Lane.OTHERS))
        while not order:  # noqa: ASYNC110 - a few turns of the loop
            await asyncio.sleep(0)
        tasks.create_task(send("answer", 99, Lane.PEOPLE))
    assert order == ["news 0", "news 1", "answer", "news 2", "news 3"]  # one was at the gate


async def test_one_chat_that_must_wait_holds_up_nobody_else() -> None:
    clock = FakeClock()
    pacer = Pacer(clock, NO_OVERALL)
    pacer.hold(30.0, 7)
    assert await leaves(pacer, clock, [8, 7]) == [0, 30]
    pacer.hold(5.0)
    assert await leaves(pacer, clock, [9]) == [35]


async def test_whoever_is_cancelled_while_waiting_lets_the_next_one_go() -> None:
    clock = FakeClock()
    pacer = Pacer(clock, NO_OVERALL)
    await pacer._gate.enter(Lane.PEOPLE)
    waiting = asyncio.gather(pacer.turn(1, Lane.OTHERS))
    await asyncio.sleep(0)
    behind = asyncio.gather(pacer.turn(2, Lane.OTHERS))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    pacer._gate.leave()
    await asyncio.wait_for(behind, 1)


async def test_chats_that_are_silent_are_forgotten() -> None:
    clock = FakeClock()
    pacer = Pacer(clock, NO_OVERALL)
    await leaves(pacer, clock, list(range(1, 1002)))
    clock.advance(hours=1)
    await pacer.turn(5000, Lane.OTHERS)
    assert len(pacer._chats) == 1


async def test_groups_that_are_refused_hold_nobody_else_and_two_people_hold_all() -> None:
    clock = FakeClock()
    pacer = Pacer(clock, NO_OVERALL)
    pacer.hold(30.0, GROUP)
    pacer.hold(30.0, GROUP - 1)
    assert await leaves(pacer, clock, [8]) == [0]
    pacer.hold(9.0, 8)  # a person, while groups are held
    assert await leaves(pacer, clock, [9]) == [9]
    pacer.hold(5.0, 9)  # the other person is free again, the groups are not
    assert await leaves(pacer, clock, [10]) == [14]


async def test_one_person_who_is_refused_twice_is_one() -> None:
    clock = FakeClock()
    pacer = Pacer(clock, NO_OVERALL)
    pacer.hold(9.0, 8)
    pacer.hold(9.0, 8)
    assert await leaves(pacer, clock, [9]) == [0]


async def test_a_delay_of_our_own_is_caught_up_with() -> None:
    clock = FakeClock()
    pacer = Pacer(clock, Pace.of(25, 5))
    for chat in range(1, 301):
        await pacer.turn(chat, Lane.OTHERS)
        if chat % 10 == 0:
            clock.advance(seconds=0.1)  # three messages' time
    assert clock.monotonic() == pytest.approx(10.0, abs=0.15)


def flood(seconds: float, limit: float) -> tuple[int, float]:
    """Telegram takes `limit` a second, with as much at once; refusals, and the rate at the end."""
    clock = FakeClock()
    pacer = Pacer(clock, Pace.of(25, 5))
    tokens, at, refused, sent = limit, 0.0, 0, []

    async def run() -> None:
        nonlocal tokens, at, refused
        chat = 0
        while clock.monotonic() < seconds:
            chat += 1
            await pacer.turn(chat, Lane.OTHERS)
            now = clock.monotonic()
            tokens, at = min(limit, tokens + (now - at) * limit), now
            if tokens < 1:
                refused += 1
                pacer.hold(1.0, chat)
            else:
                tokens -= 1
                sent.append(now)

    asyncio.run(run())
    last = [moment for moment in sent if moment > seconds - 60]
    return refused, len(last) / 60


@pytest.mark.parametrize("limit", [15, 20, 6])
def test_less_than_was_promised_it_settles_at_what_is_taken(limit: float) -> None:
    refused, rate = flood(240, limit)
    assert refused < 30
    assert 0.8 * limit <= rate <= limit
    assert flood(480, limit)[0] <= refused + 6  # tries more after a calm time, and no more often


async def test_while_everything_is_refused_the_rate_is_not_blamed() -> None:
    clock = FakeClock()
    pacer = Pacer(clock, Pace.of(25, 5))
    for chat in range(1, 61):
        await pacer.turn(chat, Lane.OTHERS)
        pacer.hold(1.0, chat)
    assert pacer.rate == 30
