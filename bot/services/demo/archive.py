"""News and polls of the sandbox: what stands in the archive when it is first started."""

from datetime import datetime, timedelta

from bot.domain.conclusions import REMIND_AFTER
from bot.domain.news import Content, Option
from bot.domain.polls import QuestionKind, Sight
from bot.domain.polls import State as PollState
from bot.services import campaigns
from bot.services.audience import EVERYBODY
from bot.services.news import New, create, start
from storage import audience, news, polls, reference, votes
from storage.base import Tx

HUNDRED, SPREAD = 100, 37  # people stand in no order that an answer follows
LATER = timedelta(days=3)  # a conclusion came after the end of a poll


async def plant_news(tx: Tx, now: datetime) -> None:
    """Items that stand in the archive; they were sent to nobody."""
    for row in reference.rows("sandbox_news.csv"):
        published = now - timedelta(days=int(row["days_ago"]))
        content = Content(row["html"].replace(r"\n", "\n"))
        new = New(content, EVERYBODY, (), (Option.PUBLIC,))
        item = await news.get(tx, await create(tx, None, new, published))
        campaign_id = await start(tx, item, published) if item is not None else None
        if campaign_id is not None:
            await campaigns.finish(tx, campaign_id, published)


async def plant_polls(tx: Tx, now: datetime) -> None:
    """Polls that are over: in each hundred members so many answered, and so many of these yes."""
    people = await audience.members_of(tx, EVERYBODY, now.date())
    for row in reference.rows("sandbox_polls.csv"):
        over = now - timedelta(days=int(row["days_ago"]))
        poll_id = await _plant_poll(tx, row["title"], row["conclusion"] or None, over)
        question = await polls.add_question(
            tx, poll_id, position=1, kind=QuestionKind.YES_NO, text=row["title"]
        )
        bounds = int(row["yes"]), int(row["yes"]) + int(row["no"])
        for number, one in enumerate(people):
            place = {"county": one.county, "municipality": one.municipality}
            answers = number * SPREAD % HUNDRED < int(row["answered"])
            asked = {"poll_id": poll_id, "member_id": one.member_id, "account_id": one.started}
            done = {"answered": answers, "answered_at": over if answers else None}
            await polls.ask(tx, [asked | place | done])
            if answers:
                point = number * SPREAD // HUNDRED * SPREAD % HUNDRED
                answer = sum(point >= bound for bound in bounds)
                await votes.write(tx, poll_id, one.member_id, {question: answer})


async def _plant_poll(tx: Tx, title: str, conclusion: str | None, over: datetime) -> int:
    told = {"conclusion": conclusion, "concluded_at": over + LATER} if conclusion else {}
    return await polls.add(
        tx,
        state=PollState.FINISHED if conclusion else PollState.CLOSED,
        title=title,
        sight=Sight.CLOSED.code,
        audience=EVERYBODY.as_json(),
        started_at=over - timedelta(days=7),
        closes_at=over,
        closed_at=over,
        created_at=over - timedelta(days=8),
        nagged=len(REMIND_AFTER),
        **told,
    )
