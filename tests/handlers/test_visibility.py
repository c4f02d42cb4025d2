"""Who reads what: every reader, every entry, by every way to it, against one table."""

from collections.abc import Awaitable, Callable

import pytest

from bot.domain import consent
from bot.domain.actors import Actor, Role
from bot.domain.counties import County
from bot.domain.errors import NotAllowed
from bot.domain.practices import Sought
from bot.domain.reports import ReportKind, State, Visibility
from bot.services import practices
from bot.services.practices import Hidden
from storage import accounts, members, reports, roles
from storage.base import Tx
from tests.newsroom import actor_of
from tests.practising import published, waiting
from tests.world import Someone, World

ENTRIES = ("county", "members", "public", "lesson", "waiting", "refused", "withdrawn")
EVERYBODY = {"public"}
MEMBERS = EVERYBODY | {"members", "lesson"}
ALL = MEMBERS | {"county"}
READS = {
    "stranger": EVERYBODY,
    "has not agreed": EVERYBODY,
    "of the county": ALL,
    "of another county": MEMBERS,
    "lead of the county": ALL,
    "lead of another county": MEMBERS,
    "municipal lead": ALL,
    "editor": ALL,
    "director": ALL,
    "owner": ALL,
    "board": MEMBERS,
    "president": MEMBERS,
    "lawyer": MEMBERS,
    "author": ALL,
    "did it too": ALL,
}
FINDS = READS | {"stranger": set[str](), "has not agreed": EVERYBODY}
HIDDEN_WORDS = ("daugų", "ežero", "partneris", "pagalbininkas")


async def in_office(world: World, role: Role) -> Someone:
    someone = world.stranger(role)
    async with world.app.db.write() as tx:
        now = world.clock.now()
        member = await members.add(tx, kind=members.Kind.OTHER, name=role, joined_on=now.date())
        await accounts.link(tx, someone.id, member)
        await accounts.accept_terms(tx, someone.id, consent.VERSION, now)
        await roles.grant_member(tx, member, role, "", now)
    return someone


async def leading(world: World, eldership: str, role: Role, scope: str) -> Someone:
    someone = await world.member(eldership, started=False)
    await world.give(someone, role, scope)
    return someone


async def people(world: World) -> dict[str, Someone]:
    lead, town = Role.COUNTY_LEAD, Role.MUNICIPAL_LEAD
    return {
        "stranger": world.stranger(),
        "has not agreed": await world.member("Alovės seniūnija", started=False, consented=False),
        "of the county": await world.member("Simno seniūnija", started=False),
        "of another county": await world.member("Anykščių seniūnija", started=False),
        "lead of the county": await leading(world, "Leipalingio seniūnija", lead, "LT-AL"),
        "lead of another county": await leading(world, "Svėdasų seniūnija", lead, "LT-UT"),
        "municipal lead": await leading(world, "Seirijų seniūnija", town, "LT-24"),
        **{
            role.value: await in_office(world, role)
            for role in (Role.EDITOR, Role.DIRECTOR, Role.BOARD, Role.PRESIDENT, Role.LAWYER)
        },
        "owner": world.owner,
        "author": await world.member("Daugų seniūnija", started=False),
        "did it too": await world.member("Krokialaukio seniūnija", started=False),
    }


async def entries(world: World, author: Someone, helper: Someone) -> dict[str, int]:
    """Title → number; all of one theme, and all by one author."""
    found = {
        one.code: await published(world, author, one.code, visibility=one, done="Tiltas")
        for one in Visibility
    }
    found["lesson"] = await published(
        world,
        author,
        "lesson",
        kind=ReportKind.LESSON,
        unnamed=True,
        done="Tiltas",
        place="Prie ežero",
        partners="Partneris",
        people="Pagalbininkas",
    )
    public = Visibility.PUBLIC
    for state in (State.WAITING, State.REFUSED, State.WITHDRAWN):
        make = published if state is State.WITHDRAWN else waiting
        found[state.value] = await make(
            world, author, state.value, visibility=public, done="Tiltas"
        )
        async with world.app.db.write() as tx:
            await reports.change(tx, found[state.value], state=state)
    did = (await actor_of(world, helper)).member_id
    assert did is not None
    async with world.app.db.write() as tx:
        for number in found.values():
            await reports.put_doers(tx, number, [did])
    return found


@pytest.fixture
async def readers(world: World) -> dict[str, Actor]:
    await world.owner.starts()
    everybody = await people(world)
    numbers = await entries(world, everybody["author"], everybody["did it too"])
    assert numbers.keys() == set(ENTRIES)
    return {name: await actor_of(world, someone) for name, someone in everybody.items()}


Way = Callable[[Tx, Actor, World], Awaitable[set[str]]]


async def by_card(tx: Tx, actor: Actor, _: World) -> set[str]:
    """What the card, a link and a forged button ask."""
    found = set()
    for number in range(1, len(ENTRIES) + 1):
        try:
            found.add((await practices.read(tx, actor, number)).title)
        except Hidden:
            continue
    return found


async def by_words(tx: Tx, actor: Actor, world: World) -> set[str]:
    """What inline asks too."""
    found, count = await practices.search(tx, actor, "tiltas", world.clock.now().date(), limit=50)
    assert count == len(found)
    return {one.title for one in found}


def by(sought: Sought) -> Way:
    async def found(tx: Tx, actor: Actor, world: World) -> set[str]:
        shelf = await practices.find(tx, actor, sought, world.clock.now().date(), limit=50)
        assert shelf.count == len(shelf.page)
        return {one.title for one in shelf.page}

    return found


async def by_likeness(tx: Tx, actor: Actor, _: World) -> set[str]:
    report = await reports.get(tx, list(Visibility).index(Visibility.PUBLIC) + 1)
    assert report is not None
    assert report.title == "public"
    return {one.title for one in await practices.alike(tx, actor, report)} | {"public"}


async def by_every(way: Way, world: World, readers: dict[str, Actor]) -> dict[str, set[str]]:
    found = {}
    async with world.app.db.read() as tx:
        for name, actor in readers.items():
            try:
                found[name] = await way(tx, actor, world)
            except NotAllowed:
                found[name] = set()
    return found


async def test_every_reader_by_every_way(world: World, readers: dict[str, Actor]) -> None:
    year = world.clock.now().year
    ways: dict[str, tuple[Way, dict[str, set[str]]]] = {
        "card": (by_card, READS),
        "words": (by_words, FINDS),
        "no words": (by(Sought()), FINDS),
        "words and theme": (by(Sought("tiltas", theme=1)), FINDS),
        "year": (by(Sought(year=year)), FINDS),
        "alike": (by_likeness, READS),
        "lessons": (
            by(Sought(kind=ReportKind.LESSON)),
            {name: reads & {"lesson"} for name, reads in FINDS.items()},
        ),
    }
    for name, (way, expected) in ways.items():
        assert await by_every(way, world, readers) == expected, name


async def test_no_filter_tells_whose_an_unnamed_lesson_is(
    world: World, readers: dict[str, Actor]
) -> None:
    """Its county does from ten members on; its municipality never."""
    named = {name: reads - {"lesson"} for name, reads in FINDS.items()}
    county = Sought(county=County.ALYTUS)
    for sought in (county, Sought(county=County.ALYTUS, municipality=3)):
        assert await by_every(by(sought), world, readers) == named
    assert not any((await by_every(by(Sought(county=County.UTENA)), world, readers)).values())
    for eldership in ("Miroslavo", "Nemunaičio", "Pivašiūnų", "Raitininkų", "Punios"):
        await world.member(f"{eldership} seniūnija", started=False)
    assert await by_every(by(county), world, readers) == FINDS
    town = Sought(county=County.ALYTUS, municipality=3)
    assert await by_every(by(town), world, readers) == named


async def test_the_hidden_words_of_an_unnamed_lesson_find_it_for_nobody(
    world: World, readers: dict[str, Actor]
) -> None:
    for word in HIDDEN_WORDS:
        found = await by_every(by(Sought(word, kind=ReportKind.LESSON)), world, readers)
        assert not any(found.values()), word
