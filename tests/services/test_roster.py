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
ONA = ["Ona", "Daugų", "viceprezidentė, redaktorė", 5_000_000_001, ""]
JONAS = ["Jonas", "Alovės", "", 5_000_000_002, ""]
RASA = ["Rasa", "", "direktorė", "", "2027-12-31"]


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
    assert await imports(db, ONA, JONAS, RASA) == counts(new=3)
    assert await people(db) == [
        ("Ona", "Daugų seniūnija", ONA[3], [Grant(Role.COUNTY_LEAD, "LT-AL"), Grant(Role.EDITOR)]),
        ("Jonas", "Alovės seniūnija", JONAS[3], []),
        ("Rasa", "", None, [Grant(Role.DIRECTOR)]),
    ]
    assert await imports(db, RASA, JONAS, ONA) == counts(same=3)

    ona = ["Ona", "Alovės", "redaktorė, atstovė", "", ""]
    jonas = ["Jonas", "Daugų", "", 5_000_000_002, ""]
    ona_with_account = [*ona[:3], ONA[3], ""]
    assert await imports(db, ona_with_account, jonas) == counts(changed=2, left=1)
    after = [
        (
            "Ona",
            "Alovės seniūnija",
            ONA[3],
            [Grant(Role.EDITOR), Grant(Role.MUNICIPAL_LEAD, "LT-03")],
        ),
        ("Jonas", "Daugų seniūnija", JONAS[3], []),
    ]
    assert await people(db) == after
    assert await imports(db, ona, jonas) == counts(same=2)
    assert await people(db) == after


async def test_an_owner_stays_one_whatever_the_roster_says(db: Database) -> None:
    await imports(db, ONA)
    async with db.write() as tx:
        (ona,) = await members.roster(tx)
        await roles.grant_member(tx, ona.id, Role.OWNER, "", MONDAY)
    assert await imports(db, ONA) == counts(same=1)
    assert await imports(db, [*ONA[:2], "", "", ""]) == counts(changed=1)
    assert await people(db) == [("Ona", "Daugų seniūnija", ONA[3], [Grant(Role.OWNER)])]


async def test_who_comes_back_is_a_new_line_with_the_same_account(db: Database) -> None:
    await imports(db, ONA, JONAS)
    await imports(db, JONAS)
    assert await imports(db, ONA, JONAS) == counts(new=1, same=1)
    assert [(name, account) for name, _, account, _ in await people(db)] == [
        ("Jonas", JONAS[3]),
        ("Ona", ONA[3]),
    ]
