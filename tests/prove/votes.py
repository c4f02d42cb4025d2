"""`sueiga prove votes`: the bot is killed at random instants while 443 members vote over HTTP.

A vote on a card in a group and in private, changed again and again; ten questions with branches;
three anonymous ones. Afterwards each member has exactly one ballot in each, it is the one they
gave last, the tallies are those of the ballots, the group's card says how many they are; and of the
secret ones nothing is left that says whose they are.
"""

import asyncio
import random
import time
from collections import Counter
from collections.abc import Sequence
from datetime import timedelta
from zoneinfo import ZoneInfo

from bot.sandbox.chats import Chat
from storage import groups, live
from tests.fleet import prepare
from tests.prove.ballot_box import Boxes, ask
from tests.prove.place import Place, set_up
from tests.prove.recount import Found, recount, traces, wrong_cards
from tests.prove.voter import FEW, Voter

KILLS, PEOPLE = 100, 443
SMALL_KILLS, SMALL_PEOPLE = 5, 8
ALIVE = (0.05, 1.6)  # seconds the bot is left to work after its first getUpdates
ALIVE_FEW = (0.05, 0.7)  # where few work it off
LOOKS = 0.05  # seconds between two looks at the tables
ARRIVES = 0.2  # seconds between two people who begin, on average
SETTLED = 180.0  # seconds for everybody to end what they began, and for the bot to work it off
COUNTY = "LT-AL"
ZONE = ZoneInfo("Europe/Vilnius")


async def prove(kills: int, people: int, seed: int) -> Found:
    begin = time.perf_counter()
    async with set_up() as place:
        telegram = place.telegram
        crowd = await prepare(place.url, telegram, people)
        group = telegram.add_group(
            "Grupė", creator=crowd[0], members=crowd[1:], bots=[telegram.first_bot]
        )
        async with place.db.write() as tx:
            await groups.enter(tx, group.id, group.title, telegram.now())
            await groups.bind(tx, group.id, COUNTY)
        boxes = await ask(place.db, telegram.now().astimezone(ZONE))
        dice = random.Random(seed)
        many = people > FEW
        voters = [Voter(one, boxes, group, random.Random(dice.random()), many) for one in crowd]
        found = await _kill_and_look(place, boxes, group, voters, kills, dice)
    found.seconds = time.perf_counter() - begin
    return found


async def _kill_and_look(
    place: Place,
    boxes: Boxes,
    group: Chat,
    voters: Sequence[Voter],
    kills: int,
    dice: random.Random,
) -> Found:
    stop, over, found = asyncio.Event(), asyncio.Event(), Found(kills)
    doubtful: Counter[str] = Counter()
    async with asyncio.TaskGroup() as tasks:
        for voter in voters:
            after = dice.uniform(0, ARRIVES * len(voters))
            tasks.create_task(voter.live(stop, over, after))
        for _ in range(kills):
            child = await place.start()
            await asyncio.sleep(dice.uniform(*(ALIVE if len(voters) > FEW else ALIVE_FEW)))
            child.kill()
            child.join()
            doubtful.update(place.in_flight())
        child = await place.start()
        stop.set()
        await _all_done(voters)
        over.set()
    await place.worked_off()
    child.terminate()
    child.join()
    found.wrong += [
        f"{one.person} was left at {one.person.sees!r}" for one in voters if not one.done
    ]
    await _show_cards(place)
    async with place.db.read() as tx:
        await recount(tx, found, boxes, voters)
    key = f"poll:{boxes.card.number}:{group.id}"
    if key not in place.uncertain():  # else nobody knows where it is, and it is not edited
        found.wrong += wrong_cards(group, voters, doubtful[key])
    await place.db.truncate_log()
    found.wrong += traces(place.file, boxes.secret, voters)
    return found


async def _all_done(voters: Sequence[Voter]) -> None:
    deadline = time.perf_counter() + SETTLED
    while time.perf_counter() < deadline:
        if all(one.done for one in voters):
            return
        await asyncio.sleep(0.1)


async def _show_cards(place: Place) -> None:
    """Cards may be edited for the last time: nobody votes any more.

    A group gets one edit in six seconds: the bot is woken a minute later for each.
    """
    deadline = time.perf_counter() + SETTLED
    left = len(await _not_right(place))
    # An edit may have been queued just before the bot was stopped, and not have left.
    while (left or place.waiting()) and time.perf_counter() < deadline:
        place.by += timedelta(minutes=1)
        child = await place.start()
        while left and len(await _not_right(place)) == left:
            if time.perf_counter() > deadline:
                break
            await asyncio.sleep(LOOKS)
        await place.worked_off()
        child.terminate()
        child.join()
        left = len(await _not_right(place))


async def _not_right(place: Place) -> list[live.Card]:
    """Without those in doubt, of whose message nobody knows where it is: the sender decides."""
    doubtful = place.uncertain()
    async with place.db.read() as tx:
        return [card for card in await live.waiting(tx) if card.message not in doubtful]


def main(*, small: bool = False) -> bool:
    """Print the figures; whether everything held."""
    kills, people = (SMALL_KILLS, SMALL_PEOPLE) if small else (KILLS, PEOPLE)
    found = asyncio.run(prove(kills, people, seed=9))
    print(
        f"{found.kills} kills while {people} people voted, {found.seconds:.0f} s; "
        f"{found.taps} taps on the card, {found.told} answered before the bot died; "
        f"{found.ballots} ballots in three polls, ten answers sent once more {found.changed} times"
    )
    for line in found.wrong[:60]:
        print(f"WRONG: {line}")
    print(f"{len(found.wrong)} wrong")
    return not found.wrong
