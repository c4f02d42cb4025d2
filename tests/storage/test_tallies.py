"""Ballots of named polls, lists of polls and groups of answers, as both engines give them."""

from datetime import timedelta
from typing import Any

from bot.domain.polls import QuestionKind, Sight, State
from storage import accounts, figures, members, polls, quotes, tallies, territories, votes
from storage.base import Database, Tx
from storage.members import Kind
from storage.tallies import Ballot, Finder, Listener
from tests.clock import MONDAY

WEEK = timedelta(days=7)
WORDS = {"text": 'Su „kabutėmis“, "ir" \\ ženklais', "quote": True}


async def polled(tx: Tx, *kinds: QuestionKind, **columns: Any) -> tuple[int, list[int]]:
    """A poll that was sent, and its questions."""
    made = {"title": "Apklausa", "sight": Sight.CLOSED.code, "audience": {"kind": "everybody"}}
    sent = {"created_at": MONDAY, "state": State.OPEN, "closes_at": MONDAY + WEEK}
    number = await polls.add(tx, **(made | sent | columns))
    asked = [
        await polls.add_question(tx, number, position=place, kind=kind, text="?")
        for place, kind in enumerate(kinds, start=1)
    ]
    return number, asked


async def people(tx: Tx, number: int, count: int) -> list[int]:
    """Asked of the poll, one of each eldership there is."""
    found = []
    for place in (await territories.all_elderships(tx))[:count]:
        line = await members.add(
            tx, kind=Kind.MEMBER, eldership_id=place.id, joined_on=MONDAY.date()
        )
        row = {"county": place.county, "municipality": place.municipality}
        await polls.ask(tx, [{"poll_id": number, "member_id": line, **row}])
        found.append(line)
    return found


async def test_a_ballot_is_all_that_a_member_answered(db: Database) -> None:
    async with db.write() as tx:
        number, asked = await polled(
            tx, QuestionKind.YES_NO, QuestionKind.RANKING, QuestionKind.TEXT, QuestionKind.NUMBER
        )
        other, (elsewhere,) = await polled(tx, QuestionKind.YES_NO)
        one, two, three = await people(tx, number, 3)
        first = dict(zip(asked, (0, [2, 0, 1], WORDS, 2.5), strict=True))
        await votes.write(tx, number, one, first)
        await votes.write(tx, number, two, {asked[0]: 1})
        await votes.write(tx, other, three, {elsewhere: 1})
        await polls.mark(tx, number, two, entered_by=7)
        places = await territories.all_elderships(tx)
        found = await tallies.named(tx, number)
        assert found == [
            Ballot(first, places[0].county, places[0].municipality, one),
            Ballot({asked[0]: 1}, places[1].county, places[1].municipality, two, entered=True),
        ]
        assert await figures.elderships_of(tx, number) == {
            line: place.name for line, place in zip((one, two, three), places, strict=False)
        }


async def test_whoever_was_asked_hears_by_the_account_of_today(db: Database) -> None:
    async with db.write() as tx:
        number, _ = await polled(tx, QuestionKind.YES_NO)
        one, two, three = await people(tx, number, 3)
        for account, line in ((11, one), (12, two), (13, three)):
            await accounts.link(tx, account, line)
        await accounts.starts(tx, 11, MONDAY)
        await accounts.starts(tx, 13, MONDAY)
        forget = accounts.accounts.update().where(accounts.accounts.c.id == 13)
        await tx.execute(forget.values(forget_at=MONDAY))
        await polls.mark(tx, number, one, answered=True)
        (place, *_) = await territories.all_elderships(tx)
        assert await tallies.listeners(tx, number) == [
            Listener(11, one, place.county, answered=True)
        ]


async def test_the_list_is_in_the_order_of_what_is_to_do(db: Database) -> None:
    async with db.write() as tx:
        day = timedelta(days=1)
        later, _ = await polled(tx, title="vėliau", closes_at=MONDAY + 3 * day)
        sooner, _ = await polled(tx, title="greičiau", closes_at=MONDAY + day)
        done, _ = await polled(tx, title="atsakyta", closes_at=MONDAY + day / 2)
        late, _ = await polled(tx, title="ką tik baigta", closes_at=MONDAY)
        ends = {"state": State.FINISHED, "concluded_at": MONDAY}
        old, _ = await polled(tx, title="seniai", closes_at=MONDAY - day, **ends)
        await polled(tx, title="juodraštis", state=State.DRAFT)
        await polled(tx, title="kitų", author_id=7)
        (me,) = await people(tx, later, 1)
        row = {"member_id": me, "county": "LT-AL", "municipality": "LT-01"}
        await polls.ask(tx, [{"poll_id": one, **row} for one in (sooner, done, late, old)])
        await polls.mark(tx, done, me, answered=True)
        mine, office = Finder(me, 1, everything=False), Finder(None, 1, everything=True)
        found = await tallies.shelf(tx, mine, MONDAY, 9, 0)
        assert [one.title for one in found] == [
            *("greičiau", "vėliau", "atsakyta", "ką tik baigta", "seniai"),
        ]
        assert [one.waits(MONDAY) for one in found] == [True, True, False, False, False]
        assert [one.concluded for one in found] == [False] * 4 + [True]
        assert await tallies.count(tx, mine, MONDAY) == (5, 2)
        assert await tallies.count(tx, office, MONDAY) == (6, 0)
        assert [one.title for one in await tallies.shelf(tx, mine, MONDAY, 2, 2)] == [
            *("atsakyta", "ką tik baigta"),
        ]
        author = Finder(None, 7, everything=False)
        assert [one.title for one in await tallies.shelf(tx, author, MONDAY, 9, 0)] == ["kitų"]


async def test_an_answer_is_in_one_group_and_an_empty_group_is_gone(db: Database) -> None:
    async with db.write() as tx:
        number, (asked,) = await polled(tx, QuestionKind.TEXT)
        (one,) = await people(tx, number, 1)
        roads = await quotes.group(tx, asked, "Keliai", "keliai")
        assert await quotes.group(tx, asked, "KELIAI", "keliai") == roads
        await quotes.put(tx, asked, one, roads)
        light = await quotes.group(tx, asked, "Šviesa", "sviesa")
        await quotes.put(tx, asked, "0123456789abcdef", light)
        assert await quotes.places(tx, asked) == {one: roads, "0123456789abcdef": light}
        await quotes.put(tx, asked, one, light)
        assert [group.name for group in await quotes.groups_of(tx, asked)] == ["Šviesa"]
        await quotes.put(tx, asked, one, None)
        assert await quotes.places(tx, asked) == {"0123456789abcdef": light}
