"""An association for the sandbox: who is in it stands in `storage/seed/sandbox.csv`."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain import consent
from bot.domain.actors import Grant, Role
from bot.domain.conclusions import REMIND_AFTER
from bot.domain.news import Content, Option
from bot.domain.polls import QuestionKind, Sight
from bot.domain.polls import State as PollState
from bot.services import campaigns
from bot.services.audience import EVERYBODY
from bot.services.news import New, create, start
from storage import (
    accounts,
    audience,
    groups,
    marks,
    members,
    news,
    polls,
    reference,
    roles,
    territories,
    votes,
)
from storage.base import Tx
from storage.members import Kind

PLANTED = "demo"
HUNDRED, SPREAD = 100, 37  # people stand in no order that an answer follows
LATER = timedelta(days=3)  # a conclusion came after the end of a poll


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """`id` is a Telegram account; without eldership and role a stranger.

    `phone` is the account's own, where a line of the roster has it too.
    """

    id: int
    name: str
    eldership: str
    role: str
    scope: str
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class DemoLine:
    """A member in the roster. With the `id` of an account: has signed up long ago."""

    id: int | None
    name: str
    eldership: str
    phone: str | None


@dataclass(frozen=True, slots=True)
class DemoGroup:
    id: int
    title: str
    county: str
    people: tuple[int, ...]


def association() -> tuple[list[DemoPerson], list[DemoGroup]]:
    """Who and what the sandbox starts with; the first person is the owner."""
    rows = reference.rows("sandbox.csv")
    people = [
        DemoPerson(
            int(row["id"]),
            row["name"],
            row["eldership"],
            row["role"],
            row["scope"],
            row["phone"] or None,
        )
        for row in rows
        if row["kind"] == "person"
    ]
    found = [
        DemoGroup(int(row["id"]), row["name"], row["scope"], tuple(map(int, row["group"].split())))
        for row in rows
        if row["kind"] == "group"
    ]
    return people, found


def others() -> list[DemoLine]:
    """The rest of the roster: most have signed up, who has not can be invited."""
    rows = reference.rows("sandbox.csv")
    return [
        DemoLine(
            int(row["id"]) if row["id"] else None,
            row["name"],
            row["eldership"],
            row["phone"] or None,
        )
        for row in rows
        if row["kind"] == "line"
    ]


async def plant(
    tx: Tx, people: Sequence[DemoPerson], found: Sequence[DemoGroup], now: datetime
) -> None:
    """Put the association into an empty database; done once."""
    if await marks.get(tx, PLANTED):
        return
    places = {place.name: place.id for place in await territories.all_elderships(tx)}
    for person in people:
        if person.eldership or person.role:
            await _plant_person(tx, person, places.get(person.eldership), now)
    lines = others()
    ids = await members.add_all(
        tx,
        [
            {
                "kind": Kind.MEMBER,
                "name": line.name,
                "eldership_id": places[line.eldership],
                "phone": line.phone,
                "joined_on": now.date(),
            }
            for line in lines
        ],
    )
    signed_up = {line.id: number for line, number in zip(lines, ids, strict=True) if line.id}
    await accounts.add_all(tx, signed_up, consent.VERSION, now)
    for group in found:
        await groups.expect(tx, group.id, group.title, group.county, now)
    await _plant_news(tx, now)
    await _plant_polls(tx, now)
    await marks.put(tx, PLANTED, now.isoformat())


async def _plant_news(tx: Tx, now: datetime) -> None:
    """Items that stand in the archive; they were sent to nobody."""
    for row in reference.rows("sandbox_news.csv"):
        published = now - timedelta(days=int(row["days_ago"]))
        content = Content(row["html"].replace(r"\n", "\n"))
        new = New(content, EVERYBODY, (), (Option.PUBLIC,))
        item = await news.get(tx, await create(tx, None, new, published))
        campaign_id = await start(tx, item, published) if item is not None else None
        if campaign_id is not None:
            await campaigns.finish(tx, campaign_id, published)


async def _plant_polls(tx: Tx, now: datetime) -> None:
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


async def _plant_person(tx: Tx, person: DemoPerson, place: int | None, now: datetime) -> None:
    member_id = await members.add(
        tx,
        kind=Kind.MEMBER if place else Kind.OTHER,
        name=person.name.partition(",")[0],
        eldership_id=place,
        joined_on=now.date(),
    )
    await accounts.link(tx, person.id, member_id)
    await accounts.accept_terms(tx, person.id, consent.VERSION, now)
    if person.role:
        grant = Grant(Role(person.role), person.scope)
        await roles.grant_members(tx, [(member_id, grant)], now)
