"""`sueiga prove answers`: the bot is killed at random instants while 443 members answer a meeting.

There are seats for a third of them; they come, perhaps, do not, bring guests, wait in the line,
take what they are offered or refuse it, again and again. At each kill and in the end the seats are
never more than there are, none is free for whoever waits longest, and the offers went in the order
of the line; in the end each member has the one answer they gave last, is reminded by it, and the
group's card counts them right.
"""

import asyncio
import random
import re
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from bot.domain.meetings import CONCERNED, NOUN, SEATED, MeetingKind, Rsvp
from bot.sandbox.chats import Chat
from bot.services import meetings as service
from bot.services import members
from bot.services.audience import EVERYBODY
from storage import groups, live, meetings, updates
from storage.base import Database, Tx
from storage.meetings import Invited, Meeting
from storage.outbox import State, outbox
from tests.fleet import prepare
from tests.prove.guest import Guest
from tests.prove.place import Place, set_up
from tests.world import OWNER, TOKEN

KILLS, PEOPLE = 100, 443
SMALL_KILLS, SMALL_PEOPLE = 5, 10
FEW = 50  # so many people bury no bot
ALIVE = (0.05, 1.6)  # seconds the bot is left to work after its first getUpdates
ALIVE_FEW = (0.05, 0.6)  # where few work it off
ARRIVES = 0.1  # seconds between two people who begin, on average
LOOKS = 90  # at the tables, while a card is edited
SETTLED = 180.0  # seconds for the bot to work everything off
SEATS = 1 / 3  # of the people
GUESTS = 2
REMINDERS = 3  # a week, a day and two hours before
COUNTY = "LT-AL"
TITLE = "Visuotinis sąskrydis"
ZONE = ZoneInfo("Europe/Vilnius")
SAID = {  # by the answer that was tapped: what the tap may be told
    Rsvp.COMING: re.compile(r": dalyvausite\.|Jūsų vieta eilėje: \d+\."),
    Rsvp.PERHAPS: re.compile(r": galbūt dalyvausite\."),
    Rsvp.NOT_COMING: re.compile(r": nedalyvausite\."),
}


@dataclass
class Found:
    """What was found after the last start."""

    kills: int
    capacity: int = 0
    taps: int = 0
    told: int = 0  # taps that were answered before the bot died
    offers: int = 0
    stand: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    wrong: list[str] = field(default_factory=list)


async def prove(kills: int, people: int, seed: int) -> Found:
    begin, dice = time.perf_counter(), random.Random(seed)
    async with set_up() as place:
        telegram = place.telegram
        crowd = await prepare(place.url, telegram, people)
        group = telegram.add_group(
            "Grupė", creator=crowd[0], members=crowd[1:], bots=[telegram.first_bot]
        )
        now = telegram.now().astimezone(ZONE)
        async with place.db.write() as tx:
            await groups.enter(tx, group.id, group.title, now)
            await groups.bind(tx, group.id, COUNTY)
            meeting = await announce(tx, now, capacity=round(people * SEATS), guests=GUESTS)
        guests = [Guest(one, group, random.Random(dice.random())) for one in crowd]
        found = await _kill_and_look(place, meeting, group, guests, kills, dice)
    found.seconds = time.perf_counter() - begin
    return found


async def announce(tx: Tx, now: datetime, title: str = TITLE, **columns: object) -> Meeting:
    """To everybody; in ten days, unless said otherwise: no reminder is due meanwhile."""
    await members.ensure_owners(tx, [OWNER], now)
    actor = (await members.actors(tx, [OWNER], now.date(), "lt"))[OWNER]
    starts_at = now + timedelta(days=10)
    when = {"starts_at": starts_at, "ends_at": starts_at + timedelta(hours=3)}
    number = await service.create(
        tx, actor, MeetingKind.RALLY, title, EVERYBODY, now, **(when | columns)
    )
    meeting = await meetings.get(tx, number)
    assert meeting is not None
    await service.start(tx, meeting, now)
    return meeting


async def _kill_and_look(
    place: Place,
    meeting: Meeting,
    group: Chat,
    guests: Sequence[Guest],
    kills: int,
    dice: random.Random,
) -> Found:
    stop, found, doubtful = asyncio.Event(), Found(kills, meeting.capacity or 0), Counter[str]()
    async with asyncio.TaskGroup() as tasks:
        for guest in guests:
            tasks.create_task(guest.live(stop, dice.uniform(0, ARRIVES * len(guests))))
        for _ in range(kills):
            child = await place.start()
            await asyncio.sleep(dice.uniform(*(ALIVE if len(guests) > FEW else ALIVE_FEW)))
            child.kill()
            child.join()
            doubtful.update(place.in_flight())
            found.wrong += await _seats_wrong(place.db, meeting)
        child = await place.start()
        stop.set()
    await _worked_off(place)
    child.terminate()
    child.join()
    await _show_card(place, meeting)
    found.wrong += await _seats_wrong(place.db, meeting)
    await _look(place, meeting, guests, found)
    key = f"{service.key(meeting.id)}:{group.id}"
    if key not in place.uncertain():  # else nobody knows where it is, and it is not edited
        found.wrong += await _card_wrong(place.db, meeting, group, doubtful[key])
    return found


async def _worked_off(place: Place) -> None:
    """Every update is processed, every message that is due is out."""
    deadline = time.perf_counter() + SETTLED
    while time.perf_counter() < deadline:
        async with place.db.read() as tx:
            waiting = await updates.open_count(tx), await updates.owed(tx), await _unsent(place, tx)
        if not (place.telegram.pending(TOKEN) or any(waiting)):
            return
        await asyncio.sleep(0.1)


async def _unsent(place: Place, tx: Tx) -> int:
    """How many messages and edits are due by the bot's own clock, and have not left."""
    waits = outbox.c.state.in_((State.PENDING, State.SENDING))
    due = outbox.c.not_before <= place.now()
    count = sa.select(sa.func.count()).select_from(outbox).where(waits, due)
    return int((await tx.execute(count)).scalar_one())


async def _show_card(place: Place, meeting: Meeting) -> None:
    """It may be edited for the last time: nobody answers any more."""
    deadline = time.perf_counter() + SETTLED
    while await _is_behind(place, meeting) and time.perf_counter() < deadline:
        place.by += timedelta(minutes=1)
        child = await place.start()
        for _ in range(LOOKS):
            if not await _is_behind(place, meeting):
                break
            await asyncio.sleep(0.1)
        await _worked_off(place)
        child.terminate()
        child.join()


async def _is_behind(place: Place, meeting: Meeting) -> bool:
    """Its edit is still to be queued, or was just before the bot was stopped and has not left."""
    doubtful = place.uncertain()
    async with place.db.read() as tx:
        if await _unsent(place, tx):
            return True
        cards = await live.waiting(tx)
    ours = [one for one in cards if (one.noun, one.subject) == (NOUN, meeting.id)]
    return any(card.message not in doubtful for card in ours)


async def _seats_wrong(db: Database, meeting: Meeting) -> list[str]:
    """At any instant: not more seats taken than there are, none free for the head of the line."""
    capacity = meeting.capacity or 0
    async with db.read() as tx:
        invited = await meetings.all_invited(tx, meeting.id)
        offers = await _offers(tx, meeting)
    taken = sum(1 + one.guests for one in invited if one.answer in SEATED)
    line = sorted(_line(invited), key=lambda one: one.queued or 0)
    wrong = []
    if taken > capacity:
        wrong.append(f"{taken} seats of {capacity} are taken")
    if line and 1 + line[0].guests <= capacity - taken:
        wrong.append(f"{line[0]} waits while {capacity - taken} seats are free")
    if len({one.queued for one in line}) < len(line):
        wrong.append(f"two have one number: {[one.queued for one in line]}")
    if offers != sorted(set(offers)):
        wrong.append(f"not in the order of the line: {offers}")
    if line and offers and (line[0].queued or 0) <= offers[-1]:
        wrong.append(f"{line[0]} was overtaken by {offers[-1]}")
    return wrong


def _line(invited: Sequence[Invited]) -> list[Invited]:
    return [one for one in invited if one.answer is Rsvp.WAITING]


async def _offers(tx: Tx, meeting: Meeting) -> list[int]:
    """The numbers in the line of those who were offered a seat, in that order."""
    ours = outbox.c.dedupe_key.startswith(f"rsvp-offer:{meeting.id}:")
    keys = await tx.execute(sa.select(outbox.c.dedupe_key).where(ours).order_by(outbox.c.id))
    return [int(key.split(":")[2]) for key in keys.scalars()]


async def _look(place: Place, meeting: Meeting, guests: Sequence[Guest], found: Found) -> None:
    by_account = {one.person.id: one for one in guests}
    async with place.db.read() as tx:
        invited = await meetings.all_invited(tx, meeting.id)
        reminded = await _reminded(tx)
        found.offers = len(await _offers(tx, meeting))
    for mine in invited:
        guest = by_account[mine.account_id or 0]
        found.stand[mine.answer.code if mine.answer is not None else "none"] += 1
        meant = guest.last
        stands = Rsvp.COMING if mine.answer in {Rsvp.WAITING, Rsvp.OFFERED} else mine.answer
        if stands is not meant:
            found.wrong.append(f"{guest.person} said {meant}, it is {mine}")
        wanted = REMINDERS if mine.answer in CONCERNED else 0
        if reminded[guest.person.id] != wanted:
            found.wrong.append(f"{mine} is reminded {reminded[guest.person.id]} times")
    if len(invited) != len(guests):
        found.wrong.append(f"{len(invited)} answers of {len(guests)} people")
    _toasts(guests, found)


async def _reminded(tx: Tx) -> Counter[int]:
    """Account → how many reminders wait for their time."""
    waits = outbox.c.remind_at.is_not(None) & (outbox.c.state == State.PENDING)
    return Counter((await tx.execute(sa.select(outbox.c.chat_id).where(waits))).scalars())


def _toasts(guests: Sequence[Guest], found: Found) -> None:
    """Each tap that was answered was told which answer it was."""
    for guest in guests:
        found.taps += len(guest.taps)
        for answer, query in guest.taps:
            if query.answer is None:
                continue
            found.told += 1
            if not SAID[answer].search(query.answer.text or ""):
                found.wrong.append(f"{guest.person} tapped {answer}, told {query.answer.text!r}")


async def _card_wrong(db: Database, meeting: Meeting, group: Chat, risks: int) -> list[str]:
    """The group's card counts them in the end; in flight at a kill it may have come twice."""
    async with db.read() as tx:
        said = await meetings.answers(tx, meeting.id)
    people = {one: said.get(one, (0, 0)) for one in Rsvp}
    left = (meeting.capacity or 0) - sum(sum(people[one]) for one in SEATED)
    right = (
        f"Dalyvaus {sum(people[Rsvp.COMING])} · galbūt {people[Rsvp.PERHAPS][0]} · "
        f"nedalyvaus {people[Rsvp.NOT_COMING][0]} · vietų liko {left}"
    )
    cards = [one.plain for one in group.history if TITLE in one.plain]
    well = sum(right in one for one in cards) == 1 and len(cards) <= 1 + min(risks, 1)
    return [] if well else [f"{right!r}, {risks} kills; the cards: {cards}"]


def main(*, small: bool = False) -> bool:
    """Print the figures; whether everything held."""
    kills, people = (SMALL_KILLS, SMALL_PEOPLE) if small else (KILLS, PEOPLE)
    found = asyncio.run(prove(kills, people, seed=13))
    stand = ", ".join(f"{name} {count}" for name, count in sorted(found.stand.items()))
    print(
        f"{found.kills} kills while {people} people answered for {found.capacity} seats, "
        f"{found.seconds:.0f} s; {found.taps} taps, {found.told} answered before the bot died; "
        f"{found.offers} seats offered; in the end {stand}"
    )
    for line in found.wrong[:60]:
        print(f"WRONG: {line}")
    print(f"{len(found.wrong)} wrong")
    return not found.wrong
