"""The roster is written alike on both engines."""

from bot.domain.actors import Grant, Role
from bot.domain.messages import Words
from bot.domain.roster.report import summary
from bot.domain.sheets import Cell, Sheet
from bot.services import roster
from storage import members, roles, territories
from storage.base import Database
from tests.clock import MONDAY

HEADING = ["Vardas", "Seniūnija", "Pareigos", "Telegram", "Iki"]
FIRST = ["Pirmoji", "Daugų", "viceprezidentė, redaktorė", 5_000_000_001, ""]
SECOND = ["Antrasis", "Alovės", "", 5_000_000_002, ""]
DIRECTOR = ["Direktorė", "", "direktorė", "", "2027-12-31"]


async def imports(db: Database, *rows: list[Cell]) -> Words:
    """What the summary says after it."""
    async with db.write() as tx:
        plan = await roster.compare(tx, [Sheet("", [HEADING, *rows])])
        await roster.apply(tx, plan, MONDAY, MONDAY.date())
    return summary(plan)


async def people(db: Database) -> list[tuple[str | None, str, int | None, list[Grant]]]:
    async with db.read() as tx:
        names = {one.id: one.name for one in await territories.all_elderships(tx)}
        grants = await roles.of_members(tx)
        return [
            (
                line.name,
                names.get(line.eldership_id or 0, ""),
                line.account_id,
                sorted(grants.get(line.id, ()), key=lambda grant: grant.role),
            )
            for line in await members.roster(tx)
        ]


def counts(**found: int) -> Words:
    names = ("new", "changed", "same", "left", "unreadable")
    return Words("roster.summary", {name: found.get(name, 0) for name in names})


async def test_a_roster_through_the_years(db: Database) -> None:
    assert await imports(db, FIRST, SECOND, DIRECTOR) == counts(new=3)
    assert await people(db) == [
        (
            "Pirmoji",
            "Daugų seniūnija",
            FIRST[3],
            [Grant(Role.COUNTY_LEAD, "LT-AL"), Grant(Role.EDITOR)],
        ),
        ("Antrasis", "Alovės seniūnija", SECOND[3], []),
        ("Direktorė", "", None, [Grant(Role.DIRECTOR)]),
    ]
    assert await imports(db, DIRECTOR, SECOND, FIRST) == counts(same=3)

    first = ["Pirmoji", "Alovės", "redaktorė, atstovė", "", ""]
    second = ["Antrasis", "Daugų", "", 5_000_000_002, ""]
    first_with_account = [*first[:3], FIRST[3], ""]
    assert await imports(db, first_with_account, second) == counts(changed=2, left=1)
    after = [
        (
            "Pirmoji",
            "Alovės seniūnija",
            FIRST[3],
            [Grant(Role.EDITOR), Grant(Role.MUNICIPAL_LEAD, "LT-03")],
        ),
        ("Antrasis", "Daugų seniūnija", SECOND[3], []),
    ]
    assert await people(db) == after
    assert await imports(db, first, second) == counts(same=2)
    assert await people(db) == after


async def test_an_owner_stays_one_whatever_the_roster_says(db: Database) -> None:
    await imports(db, FIRST)
    async with db.write() as tx:
        (first,) = await members.roster(tx)
        await roles.grant_member(tx, first.id, Role.OWNER, "", MONDAY)
    assert await imports(db, FIRST) == counts(same=1)
    assert await imports(db, [*FIRST[:2], "", "", ""]) == counts(changed=1)
    assert await people(db) == [("Pirmoji", "Daugų seniūnija", FIRST[3], [Grant(Role.OWNER)])]


async def test_who_comes_back_is_a_new_line_with_the_same_account(db: Database) -> None:
    await imports(db, FIRST, SECOND)
    await imports(db, SECOND)
    assert await imports(db, FIRST, SECOND) == counts(new=1, same=1)
    assert [(name, account) for name, _, account, _ in await people(db)] == [
        ("Antrasis", SECOND[3]),
        ("Pirmoji", FIRST[3]),
    ]
