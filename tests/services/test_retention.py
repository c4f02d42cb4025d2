"""What is too old goes at night, once, and nothing a day too early."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from bot.domain.messages import words
from bot.services import live
from bot.services.outbox import tell
from storage import (
    accounts,
    audit,
    errands,
    imports,
    invitations,
    meetings,
    members,
    outbox,
    reports,
    requests,
    roles,
    settings,
)
from storage.groups import group_people, groups, join_requests
from tests.convener import announced
from tests.practising import handed_in, published
from tests.reporting import fill_up_to
from tests.world import Someone, World

OLD, YOUNG = "old", "young"


async def left(world: World, column: sa.Column[Any]) -> list[Any]:
    async with world.app.db.read() as tx:
        return list((await tx.execute(sa.select(column).order_by(column))).scalars())


async def night(world: World, **later: float) -> None:
    """The cleaning of the next night."""
    await world.tick(**(later or {"days": 1}))


@pytest.fixture
async def lead(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


async def put(world: World, *statements: sa.Insert) -> None:
    async with world.app.db.write() as tx:
        for statement in statements:
            await tx.execute(statement)


def before(world: World, **ago: float) -> datetime:
    return world.clock.now() - timedelta(**ago)


async def test_the_cleaning_is_done_once_a_night(world: World, lead: Someone) -> None:
    async def note(at: datetime) -> None:
        row = {"at": at, "verb": "x", "params": {}}
        await put(world, audit.audit.insert().values(row))

    await world.tick()  # it is ten in the morning: this day's was due at three
    await note(before(world, days=400))
    await world.tick(hours=16)  # two at night
    assert len(await left(world, audit.audit.c.id)) == 1
    await world.tick(hours=2)
    assert await left(world, audit.audit.c.id) == []
    await note(before(world, days=400))
    await world.restart()
    await world.tick(hours=1)
    assert len(await left(world, audit.audit.c.id)) == 1
    await world.tick(days=1)
    assert await left(world, audit.audit.c.id) == []


async def test_lines_of_the_audit_log_are_kept_as_long_as_the_owners_say(
    world: World, lead: Someone
) -> None:
    await put(
        world,
        *(
            audit.audit.insert().values(at=before(world, days=days), verb=f"d{days}", params={})
            for days in (28, 30, 363, 365)
        ),
    )
    await night(world)
    assert await left(world, audit.audit.c.verb) == ["d28", "d30", "d363"]
    async with world.app.db.write() as tx:
        await settings.put(tx, "audit-days", 30)
    await night(world)
    assert await left(world, audit.audit.c.verb) == ["d28"]


async def test_whoever_left_is_a_line_without_a_person_a_year_later(
    world: World, lead: Someone
) -> None:
    await published(world, lead)
    await fill_up_to(lead, "themes")
    stays = await world.member("Simno seniūnija")
    async with world.app.db.write() as tx:
        for name in (lead, stays):
            member = await tx.execute(
                sa.select(accounts.accounts.c.member_id).where(accounts.accounts.c.id == name.id)
            )
            facts = {"name": "Vardenis", "phone": "+37060000000", "email": "a@b.lt"}
            await members.change(tx, member.scalar_one(), **facts)
    number = await announced(world)
    async with world.app.db.write() as tx:
        for member_id, word in ((1, "Sergu"), (2, "Vėluosiu")):  # telephoned: of no account
            await meetings.mark(tx, number, member_id, account_id=None, word=word)
    await lead.leaves_the_association()
    await night(world, days=365)
    assert await left(world, members.members.c.name) == ["Vardenis", "Vardenis"]
    await night(world)
    async with world.app.db.read() as tx:
        rows = sa.select(
            members.members.c.name,
            members.members.c.phone,
            members.members.c.email,
            members.members.c.left_on,
        )
        found = [tuple(row) for row in await tx.execute(rows.order_by(members.members.c.id))]
    assert found == [
        (None, None, None, date(2026, 11, 23)),
        ("Vardenis", "+37060000000", "a@b.lt", None),
    ]
    assert await left(world, accounts.accounts.c.id) == sorted([world.owner.id, stays.id])
    assert await left(world, reports.reports.c.member_id) == [None]
    assert await left(world, reports.reports.c.title) == ["Sutvarkytas parkas"]
    assert await left(world, meetings.invited.c.word) == [None, "Vėluosiu"]


async def test_a_term_that_ended_a_year_ago_is_over_too(world: World) -> None:
    async with world.app.db.write() as tx:
        for days in (364, 366):
            until = (before(world, days=days)).date()
            await members.add(
                tx, kind=members.Kind.OTHER, name=f"d{days}", joined_on=until, until=until
            )
    await world.tick()
    assert await left(world, members.members.c.name) == [None, "d364"]


async def test_a_former_member_who_is_an_owner_stays_one(world: World, lead: Someone) -> None:
    async with world.app.db.write() as tx:
        await roles.grant_owner(tx, lead.id, world.clock.now())
    await lead.leaves_the_association()
    await night(world, days=367)
    async with world.app.db.read() as tx:
        found = await tx.execute(
            sa.select(accounts.accounts.c.member_id).where(accounts.accounts.c.id == lead.id)
        )
        assert found.scalar_one() is None
    await lead.says("/menu")
    assert lead.sees.startswith("Ką norėtumėte nuveikti?")


async def test_an_account_of_nobody_goes_after_a_year_of_silence(world: World) -> None:
    at = before(world, days=364)
    await put(
        world,
        accounts.accounts.insert().values(id=71, started_at=at - timedelta(days=2)),
        accounts.accounts.insert().values(id=72, started_at=at),
        accounts.accounts.insert().values(
            id=73, started_at=at - timedelta(days=2), seen_on=at.date()
        ),
    )
    await world.tick()
    assert await left(world, accounts.accounts.c.id) == [72, 73, world.owner.id]


async def test_what_explains_a_question_asked_soon_after_goes_after_a_month(
    world: World, lead: Someone
) -> None:
    (member,) = await left(world, members.members.c.id)
    (place,) = await left(world, members.members.c.eldership_id)
    now = world.clock.now()
    for name, at in ((OLD, before(world, days=30)), (YOUNG, before(world, days=28))):
        common = {"given_at": at, "expires_at": now, "member_id": member}
        await put(
            world,
            requests.requests.insert().values(
                account_id=lead.id,
                eldership_id=place,
                municipality="LT-33",
                name=name,
                state="refused",
                level="x",
                told={},
                asked_at=at,
                decided_at=at,
            ),
            invitations.invitations.insert().values(code_hash=f"used {name}", used_at=at, **common),
            invitations.invitations.insert().values(
                code_hash=f"expired {name}", **common | {"expires_at": at}
            ),
            invitations.attempts.insert().values(account_id=lead.id, what=name, count=1, since=at),
            errands.errands.insert().values(
                act="look",
                chat_id=1,
                params={},
                dedupe_key=name,
                not_before=at,
                state=errands.State.DONE,
                created_at=at,
                done_at=at,
            ),
        )
    await put(
        world,
        requests.requests.insert().values(
            account_id=lead.id,
            eldership_id=place,
            municipality="LT-33",
            name="open",
            state="open",
            level="x",
            told={},
            asked_at=before(world, days=90),
        ),
        invitations.invitations.insert().values(
            code_hash="good",
            member_id=member,
            given_at=before(world, days=90),
            expires_at=now + timedelta(days=9),
        ),
    )
    await night(world)
    assert {
        "requests": await left(world, requests.requests.c.name),
        "invitations": await left(world, invitations.invitations.c.code_hash),
        "attempts": await left(world, invitations.attempts.c.what),
        "errands": await left(world, errands.errands.c.dedupe_key),
    } == {
        "requests": ["open", YOUNG],
        "invitations": [f"expired {YOUNG}", "good", f"used {YOUNG}"],
        "attempts": [YOUNG],
        "errands": [YOUNG],
    }


async def test_of_messages_sent_a_month_ago_stays_that_they_were_sent(
    world: World, lead: Someone
) -> None:
    async def say(chat_id: int) -> None:
        async with world.app.db.write() as tx:
            text = words("common.verbatim", text="Labas")
            await tell(tx, chat_id, text, key="hello", now=world.clock.now())
        await world.settle()

    async def said() -> dict[int, tuple[Any, str]]:
        async with world.app.db.read() as tx:
            rows = sa.select(
                outbox.outbox.c.chat_id, outbox.outbox.c.params, outbox.outbox.c.state
            ).where(outbox.outbox.c.chat_id.in_([lead.id, stranger.id]))
            return {row.chat_id: (row.params, row.state) for row in await tx.execute(rows)}

    async def told() -> dict[int, Any]:
        """What a card that shall say something else now begins with."""
        async with world.app.db.read() as tx:
            return dict(await outbox.told(tx, [f"hello:{lead.id}"]))

    stranger = world.stranger()
    await stranger.starts()
    for someone in (lead, stranger):
        await say(someone.id)
    await night(world, days=30)
    assert await told() == {lead.id: {"text": "Labas"}}
    assert await said() == {
        lead.id: ({"text": "Labas"}, "sent"),
        stranger.id: ({"text": "Labas"}, "sent"),
    }
    await night(world)
    assert (await said(), await told()) == ({lead.id: ({}, "sent")}, {})
    await night(world, days=334)
    assert await said() == {lead.id: ({}, "sent")}
    await night(world)
    assert await said() == {}


async def test_what_somebody_did_not_want_goes_as_what_was_sent(
    world: World, lead: Someone
) -> None:
    async with world.app.db.write() as tx:
        text = words("common.verbatim", text="Nenorėta")
        await tell(tx, lead.id, text, key="unwanted", now=world.clock.now())
        ours = outbox.outbox.c.dedupe_key == f"unwanted:{lead.id}"
        await tx.execute(outbox.outbox.update().where(ours).values(state=outbox.State.DECLINED))

    async def kept() -> list[Any]:
        async with world.app.db.read() as tx:
            return list((await tx.execute(sa.select(outbox.outbox.c.params).where(ours))).scalars())

    await night(world, days=31)
    assert await kept() == [{}]
    await night(world, days=335)
    assert await kept() == []


async def test_a_spreadsheet_nobody_took_over_goes_after_a_day(world: World, lead: Someone) -> None:
    for name, hours in ((OLD, 25), (YOUNG, 23)):
        await put(
            world,
            imports.imports.insert().values(
                account_id=lead.id,
                file_name=name,
                sheets={"rows": []},
                state="applied",
                sent_at=before(world, hours=hours),
            ),
        )
    await world.tick()
    async with world.app.db.read() as tx:
        found = await tx.execute(sa.select(imports.imports.c.file_name, imports.imports.c.sheets))
        assert dict(map(tuple, found)) == {OLD: None, YOUNG: {"rows": []}}
    await night(world, days=365)
    assert await left(world, imports.imports.c.file_name) == []


async def test_strangers_who_left_a_group_are_not_kept(world: World, lead: Someone) -> None:
    at = before(world, days=31)
    await put(
        world,
        groups.insert().values(chat_id=-5, title="x", present=False, added_at=at),
        *(
            group_people.insert().values(chat_id=-5, account_id=who, status=status)
            for who, status in ((1, "left"), (2, "member"), (lead.id, "left"))
        ),
        *(
            join_requests.insert().values(chat_id=-5, account_id=who, asked_at=when, state="x")
            for who, when in ((1, at), (2, at), (3, world.clock.now()))
        ),
    )
    await world.tick()
    assert await left(world, group_people.c.account_id) == [2, lead.id]
    assert await left(world, join_requests.c.account_id) == [2, 3]


async def test_both_engines_forget_and_clean(either_world: World) -> None:
    world = either_world
    asking, left_long_ago = await world.member(), await world.member("Simno seniūnija")
    await published(world, asking)
    await handed_in(world, asking)  # it goes with its author, as nobody has published it
    await left_long_ago.leaves_the_association()
    await asking.says("/mydata")
    await asking.taps("Gauti viską faile")
    await asking.says("/forgetme")
    await asking.taps("Tęsti")
    await asking.says("IŠTRINTI")
    async with world.app.db.write() as tx:  # of two messages to a group one is a live card
        for key in ("card", "word"):
            await tell(tx, -7, words("privacy.forgotten"), key=key, now=world.clock.now())
        await live.keep(tx, "report", 1, -7, edits="card")
    await night(world, days=8)
    assert await left(world, accounts.accounts.c.id) == sorted([world.owner.id, left_long_ago.id])
    await night(world, days=366)
    assert await left(world, accounts.accounts.c.id) == [world.owner.id]
    assert await left(world, reports.reports.c.member_id) == [None]
    assert [one for one in await left(world, outbox.outbox.c.dedupe_key) if ":-7" in one] == [
        "card:-7"
    ]
    states = set(await left(world, outbox.outbox.c.state))
    assert states <= {"sent", "unreachable"}
    async with world.app.db.read() as tx:
        failed = await tx.execute(
            sa.select(outbox.outbox.c.text_id).where(
                outbox.outbox.c.text_id == "common.job-failed-owners"
            )
        )
        assert list(failed) == []
