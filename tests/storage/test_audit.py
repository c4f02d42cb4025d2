"""The log's lines, on both engines: newest first, of a sort, of a time, of an account."""

from datetime import timedelta

from storage import accounts, audit, members
from storage.audit import Which
from storage.base import Database
from storage.members import Kind
from tests.clock import MONDAY

HOUR = timedelta(hours=1)


async def test_lines_are_found_by_sort_time_and_doer(db: Database) -> None:
    async with db.write() as tx:
        line = await members.add(tx, kind=Kind.OTHER, name="Juristas", joined_on=MONDAY.date())
        await accounts.link(tx, 7, line)
        done = (("role-granted", 7, line), ("denied", 7, None), ("setting", 8, None))
        for number, (verb, account, befell) in enumerate(done):
            await audit.add(
                tx,
                at=MONDAY + number * HOUR,
                account_id=account,
                member_id=befell,
                verb=verb,
                params={"route": number},
            )
    async with db.read() as tx:
        found = await audit.lines(tx, Which(), 10)
        assert [(one.verb, one.account_id, one.who, one.whom) for one in found] == [
            ("setting", 8, None, None),
            ("denied", 7, "Juristas", None),
            ("role-granted", 7, "Juristas", "Juristas"),
        ]
        assert [one.verb for one in await audit.lines(tx, Which(), 1, 1)] == ["denied"]
        for which, count in (
            (Which(begin=("role-", "set")), 2),
            (Which(but=("role-",)), 2),
            (Which(since=MONDAY + HOUR), 2),
            (Which(until=MONDAY + HOUR), 1),
            (Which(begin=("role-",), since=MONDAY + HOUR), 0),
        ):
            assert await audit.count(tx, which) == len(await audit.lines(tx, which, 10)) == count
        assert await audit.done_by(tx, 7, ("denied",), MONDAY) == [{"route": 1}]
        assert await audit.done_by(tx, 7, ("denied",), MONDAY + HOUR) == []
