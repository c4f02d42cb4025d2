"""What was waiting in a restored database: held until an owner decides, told apart by kind.

A held row of a campaign is the restore's only while the campaign stands still because of it: a
sender's own pause holds rows too.
"""

from collections.abc import Collection
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.campaigns import Pause
from bot.domain.campaigns import State as Course
from bot.domain.held import Sort, Waiting, Which
from bot.domain.news import State as NewsState
from bot.domain.preferences import Kind
from storage.base import QUEUED, Tx
from storage.campaigns import campaigns
from storage.errands import State as Done
from storage.errands import errands
from storage.marks import marks
from storage.news import news
from storage.once import once
from storage.outbox import Priority, State, outbox
from storage.polls import polls
from storage.updates import updates

TAKEN = "restored: taken as sent"
OF_POLLS = ("polls", "poll-results", "conclusions")  # campaigns whose subject is a poll
_PENDING = {"state": State.PENDING}
_TAKEN = {"state": State.SENT, "error": TAKEN}


async def restored_from(tx: Tx) -> str | None:
    """When the copy was made that this database was restored from, until it is noted."""
    found = await tx.execute(*_restored_from())
    value = found.scalar_one_or_none()
    return None if value is None else str(value)


@once
def _restored_from() -> sa.Select[Any]:
    return sa.select(marks.c.value).where(marks.c.name == "restored_from")


async def forget_mark(tx: Tx, name: str) -> None:
    await tx.execute(marks.delete().where(marks.c.name == name))


async def hold(tx: Tx) -> dict[int, str]:
    """Hold whatever waits; the campaigns that stood still before, and why.

    What was under way may have arrived: that counts as a doubt. No screen is owed any more.
    """
    doubts = outbox.c.doubts + sa.case((outbox.c.state == State.SENDING, 1), else_=0)
    await tx.execute(
        outbox.update()
        .where(outbox.c.state.in_((State.PENDING, State.SENDING)))
        .values(state=State.HELD, doubts=doubts)
    )
    await tx.execute(
        errands.update()
        .where(errands.c.state.in_((Done.PENDING, Done.DOING)))
        .values(state=Done.HELD)
    )
    await tx.execute(updates.update().where(updates.c.owed).values(owed=False, receipt=sa.null()))
    under_way = campaigns.c.state.in_((Course.RUNNING, Course.PAUSED))
    found = await tx.execute(
        sa.select(campaigns.c.id, campaigns.c.pause).where(campaigns.c.pause.is_not(None))
    )
    paused = {row.id: str(row.pause) for row in found if row.pause != Pause.RESTORED}
    await tx.execute(
        campaigns.update().where(under_way).values(state=Course.PAUSED, pause=Pause.RESTORED)
    )
    return paused


def _sort() -> sa.ColumnElement[int]:
    """Of a message that is no campaign's."""
    return sa.case(
        (outbox.c.about == Kind.COLLEAGUES.code, int(Sort.NOTES)),
        (outbox.c.priority == int(Priority.ANSWER), int(Sort.ANSWERS)),
        else_=int(Sort.REMINDERS),
    )


async def messages(tx: Tx) -> list[Waiting]:
    """Held messages by kind; campaigns each by itself, those too of which nothing waits."""
    found = await tx.execute(
        sa.select(_sort().label("sort"), sa.func.count().label("number"))
        .where(outbox.c.state == State.HELD, outbox.c.campaign_id.is_(None))
        .group_by("sort")
        .order_by("sort")
    )
    alone = [Waiting(Which(Sort(row.sort)), row.number) for row in found]
    of_polls = campaigns.c.noun.in_(OF_POLLS)
    named = sa.case((campaigns.c.noun == "news", news.c.title), (of_polls, polls.c.title), else_="")
    does = sa.case((of_polls, "poll"), else_=outbox.c.does)
    waiting = (outbox.c.campaign_id == campaigns.c.id) & (outbox.c.state == State.HELD)
    many = await tx.execute(
        sa.select(
            campaigns.c.id,
            sa.func.count(outbox.c.id).label("number"),
            sa.func.max(does).label("does"),
            sa.func.max(named).label("name"),
        )
        .select_from(
            campaigns.outerjoin(outbox, waiting)
            .outerjoin(news, news.c.id == campaigns.c.subject)
            .outerjoin(polls, polls.c.id == campaigns.c.subject)
        )
        .where(campaigns.c.pause == Pause.RESTORED)
        .group_by(campaigns.c.id)
        .order_by(campaigns.c.id)
    )
    return [
        *alone,
        *(
            Waiting(Which(Sort.CAMPAIGN, row.id), row.number, row.name or "", row.does or "send")
            for row in many
        ),
    ]


async def waiting_errands(tx: Tx) -> int:
    found = await tx.execute(
        sa.select(sa.func.count()).where(errands.c.state == Done.HELD).select_from(errands)
    )
    return int(found.scalar_one())


async def scheduled(tx: Tx) -> list[int]:
    """News that wait for their time."""
    found = await tx.execute(
        sa.select(news.c.id).where(news.c.state == NewsState.SCHEDULED).order_by(news.c.id)
    )
    return list(found.scalars())


async def let_go(tx: Tx, sort: Sort, *, sends: bool) -> None:
    """Send the held messages of the kind that are no campaign's, or take them as sent."""
    ours = (outbox.c.state == State.HELD) & outbox.c.campaign_id.is_(None) & (_sort() == int(sort))
    await tx.execute(outbox.update().where(ours).values(_PENDING if sends else _TAKEN))
    tx.info[QUEUED] = True


async def take_campaign(tx: Tx, campaign_id: int) -> None:
    """All of it is taken as sent; whoever watches campaigns closes it."""
    ours = (outbox.c.state == State.HELD) & (outbox.c.campaign_id == campaign_id)
    await tx.execute(outbox.update().where(ours).values(_TAKEN))
    await _change(tx, campaign_id, state=Course.RUNNING, pause=None)


async def stands_still(tx: Tx, campaign_id: int, why: str) -> None:
    """As before the restore: whoever paused it may let it go on."""
    await _change(tx, campaign_id, pause=why)


async def _change(tx: Tx, campaign_id: int, **columns: Any) -> None:
    ours = (campaigns.c.id == campaign_id) & (campaigns.c.pause == Pause.RESTORED)
    await tx.execute(campaigns.update().where(ours).values(**columns))


async def let_errands_go(tx: Tx, now: datetime, *, does: bool) -> int:
    """Have the held errands done, or take them as done; how many those were."""
    taken: dict[str, Any] = {"state": Done.DONE, "error": TAKEN, "done_at": now}
    statement = errands.update().where(errands.c.state == Done.HELD)
    tx.info[QUEUED] = True
    return (await tx.execute(statement.values({"state": Done.PENDING} if does else taken))).rowcount


async def cancel_overdue(tx: Tx, ids: Collection[int], now: datetime) -> None:
    """Of these scheduled news, those whose time has passed are taken as sent."""
    overdue = (news.c.state == NewsState.SCHEDULED) & (news.c.due_at <= now)
    await tx.execute(
        news.update().where(news.c.id.in_(ids), overdue).values(state=NewsState.CANCELLED)
    )
