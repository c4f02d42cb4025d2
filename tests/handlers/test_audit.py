"""The log: read, searched, taken home; and what somebody tried who may not."""

import ast
from functools import cache
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.domain.actors import Actor, Role
from bot.domain.audit import EVERY, Sort
from bot.domain.messages import words
from bot.files import sheets
from bot.services import audit as service
from handlers.audit import ExportAudit, OpenAudit, SearchAudit
from handlers.groups import OpenGroups
from handlers.roles import OpenRoles
from handlers.settings import OpenAssociation
from storage import members
from storage.audit import audit
from tests.texts import texts
from tests.world import Someone, World

ROOT = Path(__file__).resolve().parents[2]


async def lines(world: World, *verbs: str) -> list[tuple[int, str, str]]:
    """Who, verb and route of the lines with such verbs."""
    async with world.app.db.read() as tx:
        found = await tx.execute(
            sa.select(audit.c.account_id, audit.c.verb, audit.c.params)
            .where(audit.c.verb.in_(verbs))
            .order_by(audit.c.id)
        )
        return [(row.account_id, row.verb, row.params["route"]) for row in found]


async def noted(world: World, someone: Someone | None, verb: str, **options: object) -> None:
    actor = Actor(someone.id, "lt") if someone is not None else None
    async with world.app.db.write() as tx:
        await service.note(tx, actor, verb, world.clock.now(), **options)  # type: ignore[arg-type] # params


async def line_of(world: World, someone: Someone) -> int:
    async with world.app.db.read() as tx:
        profiles = await members.profiles(tx, [someone.id], world.clock.now().date())
    return profiles[someone.id].member_id or 0


async def reader(world: World) -> Someone:
    await world.owner.starts()
    return world.owner


async def test_the_newest_lines_say_who_did_what_to_whom_and_why(world: World) -> None:
    owner = await reader(world)
    lead, other = await world.member("Daugų seniūnija"), await world.member("Leipalingio seniūnija")
    role = words("roles.name-editor")
    await noted(world, owner, "role-granted", member_id=await line_of(world, lead), role=role)
    world.clock.advance(minutes=30)
    whom = await line_of(world, other)
    await noted(world, lead, "role-revoked", member_id=whom, why="Taip reikia", role=role)
    await noted(world, None, "no-longer-known", role=role)
    await owner.says("/zurnalas")
    assert owner.sees == (
        "Veiksmų žurnalas (3)\n\n"
        "robotas · 2026 m. lapkričio 23 d., pirmadienis, 10:30\n"
        "ankstesnės versijos įrašas (no-longer-known)\n\n"
        "Daugų seniūnija · 2026 m. lapkričio 23 d., pirmadienis, 10:30\n"
        "Atšauktas vaidmuo: redaktorius\n"
        "Kam: Leipalingio seniūnija\n"
        "Kodėl: Taip reikia\n\n"
        "prižiūrėtojas · 2026 m. lapkričio 23 d., pirmadienis, 10:00\n"
        "Suteiktas vaidmuo: redaktorius\n"
        "Kam: Daugų seniūnija"
    )
    await owner.says("/language")
    await owner.taps("English")
    await owner.says("/audit")
    assert "Role revoked: editor\nWhom: Leipalingio seniūnija\nWhy: Taip reikia" in owner.sees


async def test_pages_are_turned_and_sorts_are_chosen(world: World) -> None:
    owner = await reader(world)
    for _ in range(8):
        await noted(world, owner, "audit-exported")
    await noted(world, owner, "denied", route="/roles")
    await owner.says("/audit")
    assert owner.buttons == [
        ["Senesni ›"],
        ["🔎 Ieškoti", "📄 XLSX"],
        ["✓ viskas", "vaidmenys"],
        ["žmonės", "grupės"],
        ["nustatymai", "neleista"],
        ["naujienos", "apklausos"],
        ["susitikimai", "geroji patirtis"],
        ["konkursai", "kita"],
        ["Į pradžią"],
    ]
    await owner.taps("Senesni ›")
    assert owner.sees.count("Parsisiųstas") == 3
    await owner.taps("neleista")
    assert owner.sees.endswith("Bandyta daryti tai, ko neleidžia vaidmuo: /roles")
    await owner.taps("kita")
    assert owner.sees.startswith("Veiksmų žurnalas (8)")
    await owner.taps("vaidmenys")
    assert owner.sees == "Tokių eilučių žurnale nėra."
    await owner.sends_data(OpenAudit(-5, Sort.OTHER).pack())
    assert owner.sees.startswith("Veiksmų žurnalas (8)")


async def test_a_search_finds_words_people_and_days(world: World) -> None:
    owner, lead = await reader(world), await world.member("Daugų seniūnija")
    await noted(world, lead, "denied", route="/roles", county="LT-AL")
    world.clock.advance(hours=24)
    await noted(world, owner, "audit-exported", why="Revizijai")

    async def finds(words: str) -> str:
        await owner.says("/audit")
        await owner.taps("🔎 Ieškoti")
        await owner.says(words)
        return owner.sees

    for wanted in ("daugu", "NELEIDŽIA", "alytaus apskritis", "2026-11-23", "lapkričio 23"):
        found = await finds(wanted)
        assert found.startswith(f"Paieška: „{wanted}“\nRasta 1 eilutė, naujausios iš jų:\n\nDaugų")
    assert "Kodėl: Revizijai" in await finds("prižiūrėtojas revizijai")
    assert (await finds("žirafa")).startswith("Pagal „žirafa“ nieko nerasta.")
    assert (await finds("2026-02-30")).startswith("Pagal „2026-02-30“ nieko nerasta.")
    await world.restart()
    await owner.taps("‹ Žurnalas")
    assert owner.sees.startswith("Veiksmų žurnalas (2)")


async def test_the_last_year_is_a_spreadsheet_for_whoever_may_still_read_it(world: World) -> None:
    owner, lead = await reader(world), await world.member("Daugų seniūnija")
    await noted(world, lead, "denied", route="/old")
    world.clock.advance(hours=24 * 366)
    await noted(world, lead, "denied", route="/roles", county="LT-AL")
    await owner.says("/audit")
    await owner.taps("📄 XLSX")
    await owner.taps("‹ Žurnalas")
    sent = next(one for one in reversed(owner.messages) if one.media)
    assert sent.plain == "Veiksmų žurnalas: ne senesnės kaip metų eilutės."
    assert sent.media is not None
    assert sent.media.name == "zurnalas-2027-11-24.xlsx"
    sheet = sheets.read(sent.media.content)[0]
    rows = [list(row) for row in sheet.rows]
    assert sheet.name == "Žurnalas"
    assert rows[0] == ["Kada", "Kas", "Ką", "Kam", "Kodėl", "Apskritis"]
    assert [row[1:] for row in rows[1:]] == [
        ["prižiūrėtojas", "Parsisiųstas veiksmų žurnalas.", "", "", ""],
        [
            "Daugų seniūnija",
            "Bandyta daryti tai, ko neleidžia vaidmuo: /roles",
            "",
            "",
            "Alytaus apskritis",
        ],
    ]


@pytest.mark.parametrize("role", [Role.EDITOR, Role.COUNTY_LEAD, Role.BOARD])
async def test_nobody_else_reads_it(world: World, role: Role) -> None:
    someone = await world.member("Daugų seniūnija")
    await world.give(someone, role, "LT-AL" if role is Role.COUNTY_LEAD else "")
    for forged in (OpenAudit(), SearchAudit(), ExportAudit()):
        await someone.sends_data(forged.pack())
        assert someone.sees.startswith("Veiksmų žurnalą skaito prižiūrėtojai ir direktorius.")


async def test_what_a_member_may_not_leaves_one_line_an_hour(world: World) -> None:
    member = await world.member("Daugų seniūnija")
    await member.says("/roles")
    await member.says("/roles")
    await member.sends_data(OpenRoles().pack())
    await member.sends_data(OpenRoles().pack())
    await member.says("asociacijos nustatymai")
    assert await lines(world, "denied") == [
        (member.id, "denied", "/roles"),
        (member.id, "denied", "OpenRoles"),
    ]
    world.clock.advance(minutes=61)
    await member.says("/vaidmenys")
    assert len(await lines(world, "denied")) == 3


async def test_nobody_fills_the_log(world: World) -> None:
    member = await world.member("Daugų seniūnija")
    async with world.app.db.write() as tx:
        actor = (await service_actor(world, member)) if member else None
        assert actor is not None
        for number in range(30):
            await service.deny(tx, actor, f"route {number}", world.clock.now(), tapped=True)
        for stranger in range(100):
            for _ in range(3):
                unknown = Actor(7_000_000_000 + stranger, "lt")
                await service.deny(tx, unknown, "OpenRoles", world.clock.now(), tapped=True)
    assert len(await lines(world, "denied")) == service.OF_ONE
    by_strangers = await lines(world, "denied-stranger")
    assert len(by_strangers) == len({line[0] for line in by_strangers}) == service.OF_STRANGERS


async def service_actor(world: World, someone: Someone) -> Actor:
    from bot.services.members import actors

    async with world.app.db.read() as tx:
        found = await actors(tx, [someone.id], world.clock.now().date(), "lt")
    return found[someone.id]


async def test_a_stranger_who_forges_a_button_is_written_down_and_one_who_asks_is_not(
    world: World,
) -> None:
    stranger = world.stranger()
    await stranger.starts()
    await stranger.says("/menu")
    assert await lines(world, "denied", "denied-stranger") == []
    await stranger.sends_data(OpenAssociation().pack())
    await stranger.sends_data(OpenRoles().pack())
    assert await lines(world, "denied", "denied-stranger") == [
        (stranger.id, "denied-stranger", "OpenAssociation")
    ]


async def test_a_former_member_with_old_buttons_is_written_down(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    await world.give(lead, Role.COUNTY_LEAD, "LT-AL")
    await lead.says("/menu")
    await lead.leaves_the_association()
    await lead.sends_data(OpenGroups().pack())
    assert lead.sees.startswith("Jūsų dar nepažįstu.")
    assert await lines(world, "denied-stranger") == [(lead.id, "denied-stranger", "OpenGroups")]


async def test_a_refusal_further_in_is_written_down_though_its_rows_are_not(world: World) -> None:
    """A director revokes the owner's role by a forged button: the service says no."""
    from handlers.roles import RevokeRole

    director = await world.member("Daugų seniūnija")
    await world.give(director, Role.DIRECTOR)
    await director.sends_data(RevokeRole(1).pack())
    assert director.sees.startswith("Šį vaidmenį suteikia ir atšaukia tik prižiūrėtojai.")
    assert await lines(world, "denied") == [(director.id, "denied", "RevokeRole")]


async def test_a_kill_before_the_screen_writes_no_second_line(world: World) -> None:
    """The attempt is taken in, the bot is killed, and what was taken in is owed, not done again."""
    member = await world.member("Daugų seniūnija")
    member.person.says("/roles")
    await world.take_in()
    await world.restart()
    await world.settle()
    assert await lines(world, "denied") == [(member.id, "denied", "/roles")]


@cache
def in_code() -> list[ast.expr]:
    """What is written down as the verb, wherever something is."""
    found = []
    for path in (*(ROOT / "bot").rglob("*.py"), *(ROOT / "handlers").rglob("*.py")):
        code = path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(code)) if "audit.note(" in code else ():
            match node:
                case ast.Call(
                    func=ast.Attribute(value=ast.Name(id="audit"), attr="note"),
                    args=[_, _, verb, *_],
                ):
                    found.append(verb)
    return found


def verbs() -> set[str]:
    """Every verb that is written down somewhere, as far as it stands there in full."""
    return {str(one.value) for one in in_code() if isinstance(one, ast.Constant)}


def beginnings() -> set[str]:
    """How those begin that do not stand there in full."""
    found = set()
    for one in in_code():
        match one:
            case ast.JoinedStr(values=[ast.Constant(value=str(begin)), *_]):
                found.add(begin)
    return found


def test_every_verb_has_its_text_and_its_sort() -> None:
    assert {begin for begin in beginnings() if not begin.startswith(EVERY)} == set()
    assert {verb for verb in verbs() if f"audit.{verb}" not in texts("lt")} == set()
    unsorted = {verb for verb in verbs() if not verb.startswith(EVERY)}
    assert unsorted == {"audit-exported"}
