"""What waits for whom, and the versions of entries, on both engines."""

from datetime import timedelta
from typing import Any

import sqlalchemy as sa

from bot.domain.reports import Content, Level, State
from bot.domain.reviews import RevisionState
from storage import accounts, members, reports, reviews, territories
from storage.base import Database, Tx
from tests.clock import MONDAY

DAY = timedelta(days=1)


async def entry(tx: Tx, member_id: int, eldership: str, **columns: Any) -> int:
    place = sa.select(sa.func.min(territories.elderships.c.id))
    found = await tx.execute(place.where(territories.elderships.c.name == eldership))
    return await reports.add(
        tx,
        Content(eldership),
        submitted_at=MONDAY,
        member_id=member_id,
        eldership_id=int(found.scalar_one()),
        **columns,
    )


async def test_each_queue_has_what_waits_for_it_the_longest_first(db: Database) -> None:
    async with db.write() as tx:
        author = await members.add(tx, kind=members.Kind.OTHER, joined_on=MONDAY.date())
        gone = await members.add(tx, kind=members.Kind.OTHER, joined_on=MONDAY.date())
        await accounts.link(tx, 7, author)
        waits = {"state": State.WAITING, "level": Level.COUNTY}
        second = await entry(tx, author, "Daugų seniūnija", waiting_since=MONDAY, **waits)
        first = await entry(tx, gone, "Alovės seniūnija", waiting_since=MONDAY - DAY, **waits)
        other = await entry(tx, gone, "Leliūnų seniūnija", waiting_since=MONDAY, **waits)
        unnamed = await entry(
            tx,
            author,
            "Daugų seniūnija",
            waiting_since=MONDAY,
            unnamed=True,
            **(waits | {"level": Level.OFFICE}),
        )
        changed = await entry(
            tx,
            gone,
            "Daugų seniūnija",
            waiting_since=MONDAY + DAY,
            published_no=4,
            **(waits | {"state": State.PUBLISHED}),
        )
        await entry(tx, author, "Daugų seniūnija", state=State.PUBLISHED, published_no=3)
        kept = await entry(tx, author, "Daugų seniūnija", state=State.ASKED)
        lost = await entry(tx, gone, "Daugų seniūnija", state=State.ASKED)

        of_leads = reviews.of_leads(["LT-AL"])
        assert [one.id for one in await reviews.queue(tx, of_leads)] == [first, second, changed]
        assert await reviews.count_queue(tx, of_leads) == 3
        mine = await reviews.queue(tx, of_leads, reviews.not_of(gone))
        assert [one.id for one in mine] == [second]
        assert [one.id for one in await reviews.queue(tx, limit=2, offset=1)] == [second, other]
        office = await reviews.queue(tx, reviews.at_level(Level.OFFICE))
        assert [one.id for one in office] == [unnamed]
        late = await reviews.due_up(tx, MONDAY)
        assert [one.id for one in late] == [first, second, other]
        orphaned = await reviews.orphaned(tx, MONDAY.date())
        assert [one.id for one in orphaned] == [lost]
        assert kept != lost
        assert await reviews.next_no(tx) == 5


async def test_words_wait_until_others_come(db: Database) -> None:
    async with db.write() as tx:
        assert await reviews.next_no(tx) == 1
        author = await members.add(tx, kind=members.Kind.OTHER, joined_on=MONDAY.date())
        number = await entry(tx, author, "Daugų seniūnija", state=State.PUBLISHED)
        said = {"account_id": 7, "rev": 1}
        words = Content("Parkas", (1,), starts_on=MONDAY.date(), links=("https://lssa.lt",))
        draft = await reviews.revise(
            tx, number, words, MONDAY, by_reviewer=True, state=RevisionState.DRAFT, **said
        )
        one = await reviews.open_revision(tx, number, RevisionState.DRAFT, account_id=7)
        assert one is not None
        assert (one.id, one.content.starts_on) == (draft, MONDAY.date())
        assert await reviews.open_revision(tx, number, RevisionState.DRAFT, account_id=8) is None
        await reviews.change(tx, draft, state=RevisionState.WAITING)
        await reviews.drop_open(tx, number, MONDAY, besides=draft)
        waiting = RevisionState.WAITING
        assert await reviews.open_revision(tx, number, waiting, by_reviewer=False) is None
        assert await reviews.open_revision(tx, number, waiting, by_reviewer=True) is not None
        await reviews.change(tx, draft, state=RevisionState.ACCEPTED, version=2)
        await reviews.drop_open(tx, number, MONDAY)
        assert [found.version for found in await reviews.versions(tx, number)] == [2]
        for text in ("Kiek?", "Nieko", "Ačiū", "Prašom"):
            await reviews.write(tx, number, text, MONDAY, account_id=7, by_reviewer=True)
        assert [note.text for note in await reviews.thread(tx, number, 3)] == [
            "Nieko",
            "Ačiū",
            "Prašom",
        ]
