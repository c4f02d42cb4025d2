"""Who reads what: every reader, every entry, by every way to it, against one table."""

from collections.abc import Awaitable, Callable
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from bot.domain import consent
from bot.domain.actors import Actor, Role
from bot.domain.booklets import Choice, Whom, valid
from bot.domain.counties import County
from bot.domain.errors import NotAllowed, Refusal, Stale
from bot.domain.messages import Words
from bot.domain.practices import Sought
from bot.domain.report_buttons import ShowPractice
from bot.domain.reports import ReportKind, State, Visibility
from bot.domain.taps import as_payload
from bot.sandbox.chats import Chat
from bot.sandbox.markup import parse_html
from bot.services import booklets, practices, privacy, reviews, uses
from bot.services import reports as mine
from bot.services.practices import Hidden, reading
from bot.services.reports.cards import Shown
from bot.telegram.dispatch import follow
from bot.telegram.incoming import nothing
from bot.telegram.offers import Inline, Where
from bot.telegram.routes import Ctx
from bot.telegram.screens import Screen
from handlers.practices import inline
from storage import accounts, members, practice_readers, reports, roles, territories
from storage.base import Tx
from storage.reports import Report
from tests.newsroom import ZONE, actor_of
from tests.practising import published, waiting
from tests.world import Someone, World

NAMED = ("county", "members", "public")
LESSONS = {"lesson", "open lesson"}  # that do not say whose they are; the second one is for all
UNREAD = ("waiting", "refused", "withdrawn")
ENTRIES = (*NAMED, "lesson", "open lesson", *UNREAD)
EVERYBODY = {"public", "open lesson"}
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
    "juror": EVERYBODY,  # of another trade: what a nomination brings is in the deck
    "author": ALL,
    "did it too": ALL,
    "moved away": MEMBERS,
    "a lead who left": EVERYBODY,
}
FINDS = READS | {who: set[str]() for who in ("stranger", "juror", "a lead who left")}
OFFICE = ("editor", "director", "owner")
NOT_AGREED = {"booklets.not-public", "news.entry-gone", "news.entry-of-county"}


def some(**who: set[str]) -> dict[str, set[str]]:
    """What these have, „_“ for a space; nobody else has anything."""
    return {name: set[str]() for name in READS} | {
        name.replace("_", " "): has for name, has in who.items()
    }


def of_office(has: set[str], lead: set[str], **who: set[str]) -> dict[str, set[str]]:
    return some(**dict.fromkeys(OFFICE, has), lead_of_the_county=lead, **who)


TUESDAY = datetime(2026, 11, 24, 9, 0, tzinfo=ZONE)
LONG_AGO = TUESDAY - timedelta(days=30)
HIDDEN_WORDS = ("daugų", "ežero", "partneris", "pagalbininkas")


async def in_office(world: World, role: Role, scope: str = "") -> Someone:
    someone = world.stranger(role)
    async with world.app.db.write() as tx:
        now = world.clock.now()
        member = await members.add(tx, kind=members.Kind.OTHER, name=role, joined_on=now.date())
        await accounts.link(tx, someone.id, member)
        await accounts.accept_terms(tx, someone.id, consent.VERSION, now)
        await roles.grant_member(tx, member, role, scope, now)
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
        "juror": await in_office(world, Role.JUROR, "1"),
        "owner": world.owner,
        "author": await world.member("Daugų seniūnija", started=False),
        "did it too": await world.member("Krokialaukio seniūnija", started=False),
        "moved away": await moved(world, "Kavarsko seniūnija"),
        "a lead who left": await left(world, lead),
    }


async def moved(world: World, where: str) -> Someone:
    """From the county into another one, as its other elderships' heads know."""
    someone = await world.member("Punios seniūnija", started=False)
    member_id = (await actor_of(world, someone)).member_id
    assert member_id is not None
    there = sa.select(territories.elderships.c.id).where(territories.elderships.c.name == where)
    async with world.app.db.write() as tx:
        await members.change(tx, member_id, eldership_id=there.scalar_subquery())
    return someone


async def left(world: World, role: Role) -> Someone:
    someone = await leading(world, "Nemunaičio seniūnija", role, "LT-AL")
    member_id = (await actor_of(world, someone)).member_id
    assert member_id is not None
    async with world.app.db.write() as tx:
        await members.change(tx, member_id, left_on=world.clock.now().date())
    return someone


async def entries(world: World, author: Someone, helper: Someone) -> dict[str, int]:
    """Title → number; all of one theme, and all by one author."""
    found = {
        one.code: await published(world, author, one.code, visibility=one, done="Tiltas")
        for one in Visibility
    }
    for title in sorted(LESSONS):
        found[title] = await published(
            world,
            author,
            title,
            kind=ReportKind.LESSON,
            unnamed=True,
            visibility=Visibility.MEMBERS if title == "lesson" else Visibility.PUBLIC,
            done="Tiltas",
            place="Prie ežero",
            partners="Partneris",
            people="Pagalbininkas",
        )
    owner, now = await actor_of(world, world.owner), world.clock.now()
    for state in (State.WAITING, State.REFUSED, State.WITHDRAWN):
        make = published if state is State.WITHDRAWN else waiting
        number = await make(world, author, state.value, visibility=Visibility.PUBLIC, done="Tiltas")
        found[state.value] = number
        async with world.app.db.write() as tx:
            match state:
                case State.REFUSED:
                    await reviews.refuse(tx, owner, number, "Ne mūsų", now)
                case State.WITHDRAWN:
                    await reviews.withdraw(tx, owner, number, "Klaida", now)
    did = (await actor_of(world, helper)).member_id
    assert did is not None
    async with world.app.db.write() as tx:
        for number in found.values():
            await reports.put_doers(tx, number, [did])
    return found


@pytest.fixture
async def group(world: World) -> Chat:
    await world.owner.starts()
    return await world.county_group("LT-AL", world.owner)


@pytest.fixture
async def readers(world: World, group: Chat) -> dict[str, Actor]:
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


async def by_link(tx: Tx, actor: Actor, world: World) -> set[str]:
    """The screen itself, in words: only what is for everybody can be forwarded from it."""
    found = set()
    for number in range(1, len(ENTRIES) + 1):
        ctx = context(tx, actor, world)
        screen = await follow(ctx, as_payload(ShowPractice(number)))
        assert isinstance(screen, Screen)
        title, *rest = said(ctx, Words(screen.text, screen.params)).splitlines()
        if title in ENTRIES:
            found.add(title)
            assert screen.protect == (title not in EVERYBODY)
        if title in LESSONS:
            assert_says_not_whose("\n".join(rest).split("Panašūs įrašai")[0])
    return found


async def by_inline(tx: Tx, actor: Actor, world: World) -> set[str]:
    """What is offered; what it puts into a chat has more than a title only if all may read it."""
    ctx = context(tx, actor, world)
    offered = await inline.offer(ctx, Inline("tiltas", 0, Where.GROUP))
    found = {}
    for one in offered.results:
        title, *rest = said(ctx, one.said).splitlines()
        found[title] = "Tiltas" in rest
        if title in LESSONS:
            assert one.description is not None
            assert_says_not_whose(said(ctx, one.description), *rest)
    assert found == {title: title in EVERYBODY for title in found}
    return set(found)


def context(tx: Tx, actor: Actor, world: World) -> Ctx:
    now = world.clock.now()
    return Ctx(tx, actor, now, nothing(1, actor.account_id), world.app.kit)


def said(ctx: Ctx, text: Words) -> str:
    return parse_html(ctx.kit.texts.html("lt", text))[0]


def assert_says_not_whose(*texts: str) -> None:
    text = "\n".join(texts).casefold()
    assert not [word for word in (*HIDDEN_WORDS, "alytaus") if word in text]


def by(sought: Sought) -> Way:
    async def found(tx: Tx, actor: Actor, world: World) -> set[str]:
        shelf = await practices.find(tx, actor, sought, world.clock.now().date(), limit=50)
        assert shelf.count == len(shelf.page)
        return {one.title for one in shelf.page}

    return found


async def by_table(tx: Tx, actor: Actor, world: World) -> set[str]:
    """What an XLSX has; of a booklet see below."""
    today = world.clock.now().date()
    found = await booklets.of_reader(tx, actor, Sought(), today, "lt")
    for one in found:
        if one.content.title in LESSONS:
            told = [str(value) for value in (*asdict(one.content).values(), one.eldership)]
            assert_says_not_whose(*told, str(one.municipality), str(one.county), str(one.doers))
    return {one.content.title for one in found}


def by_booklet(whom: Whom, county: int = 0) -> Way:
    """What is for a county alone only where its lead has it made; nothing where they may not."""

    async def found(tx: Tx, actor: Actor, world: World) -> set[str]:
        choice = valid(actor, Choice(county=county, whom=whom))
        try:
            chapters = await booklets.bound(tx, actor, choice, world.clock.now().date(), "lt")
        except Refusal:
            return set()
        return {one.content.title for chapter in chapters for one in chapter.entries}

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


def by_asking(ask: Callable[..., Awaitable[Any]]) -> Way:
    """Entries about which more is said than that it is not theirs."""

    async def found(tx: Tx, actor: Actor, world: World) -> set[str]:
        heard = set()
        for report in await reports.select(tx):
            try:
                told = await ask(tx, actor, report.id, world)
            except (Hidden, NotAllowed, Stale):
                continue
            except Refusal as refusal:
                if refusal.text_id in NOT_AGREED:
                    continue
            else:
                if report.unnamed and isinstance(told, Shown):
                    seen = (
                        told.content,
                        told.eldership,
                        told.municipality,
                        told.county,
                        told.doers,
                    )
                    assert_says_not_whose(str(seen))
            heard.add(report.title)
        return heard

    return found


async def by_question(tx: Tx, actor: Actor, number: int, world: World) -> Any:
    """What a question to its author asks; so much is said to who asks them."""
    return await uses.askable(tx, actor, number, world.clock.now(), ZONE)


async def by_mark(tx: Tx, actor: Actor, number: int, _: World) -> Any:
    return await uses.standing(tx, actor, number)


async def by_uses(tx: Tx, actor: Actor, number: int, _: World) -> Any:
    return await uses.used_by(tx, actor, number, 5, 0)


async def by_website(tx: Tx, actor: Actor, number: int, world: World) -> Any:
    return await booklets.for_website(tx, actor, number, world.clock.now().date())


async def by_news(tx: Tx, actor: Actor, number: int, world: World) -> Any:
    return await booklets.to_draft(tx, actor, number, world.clock.now().date())


async def by_review(tx: Tx, actor: Actor, number: int, world: World) -> Any:
    return await reviews.reviewed(tx, actor, number, world.clock.now())


async def by_versions(tx: Tx, actor: Actor, number: int, world: World) -> Any:
    return await reviews.history(tx, actor, number, world.clock.now())


async def by_own_list(tx: Tx, actor: Actor, number: int, _: World) -> Any:
    return await mine.read(tx, actor, number)


async def by_all_about_oneself(tx: Tx, actor: Actor, _: World) -> set[str]:
    """The file that everybody may ask for."""
    told = str([one.rows for one in await privacy.about(tx, actor)])
    return {title for title in ENTRIES if f": '{title}'" in told}


async def test_every_reader_by_every_way(
    world: World, readers: dict[str, Actor], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "SIMILAR", len(ENTRIES))
    async with world.app.db.read() as tx:
        found = {one.id: one for one in await reports.select(tx)}

    async def get(_: Tx, number: int) -> Report | None:
        """Nothing changes meanwhile: three statements for each of 2,000 looks would take long."""
        return found.get(number)

    monkeypatch.setattr(reports, "get", get)
    year = world.clock.now().year
    every, named = {*ENTRIES}, {*ENTRIES} - LESSONS
    was_published = every - {"waiting", "refused"}
    ways: dict[str, tuple[Way, dict[str, set[str]]]] = {
        "card": (by_card, READS),
        "link": (by_link, READS),
        "inline": (by_inline, FINDS),
        "words": (by_words, FINDS),
        "no words": (by(Sought()), FINDS),
        "words and theme": (by(Sought("tiltas", theme=1)), FINDS),
        "year": (by(Sought(year=year)), FINDS),
        "alike": (by_likeness, READS),
        "table": (by_table, FINDS),
        "booklet": (by_booklet(Whom.MEMBERS), of_office(MEMBERS, set())),
        "for all": (by_booklet(Whom.PUBLIC), of_office(EVERYBODY, set())),
        "of a county": (
            by_booklet(Whom.MEMBERS, County.ALYTUS),
            of_office(MEMBERS - LESSONS, MEMBERS - LESSONS),
        ),
        "for a county": (
            by_booklet(Whom.COUNTY, County.ALYTUS),
            of_office(MEMBERS - LESSONS, ALL - LESSONS),
        ),
        "for another": (
            by_booklet(Whom.COUNTY, County.UTENA),
            some(),
        ),
        "lessons": (
            by(Sought(kind=ReportKind.LESSON)),
            {name: reads & LESSONS for name, reads in FINDS.items()},
        ),
        "question": (by_asking(by_question), FINDS),
        "mark": (by_asking(by_mark), FINDS),
        "uses": (by_asking(by_uses), READS),
        "website": (by_asking(by_website), of_office(EVERYBODY, EVERYBODY - LESSONS)),
        "news": (by_asking(by_news), of_office(MEMBERS, MEMBERS - LESSONS)),
        "review": (by_asking(by_review), of_office(every, named)),
        "versions": (
            by_asking(by_versions),
            of_office(was_published, was_published - LESSONS, author=was_published),
        ),
        "own list": (by_asking(by_own_list), some(author=every)),
        "about oneself": (by_all_about_oneself, some(author=every, did_it_too=ALL - LESSONS)),
    }
    for name, (way, expected) in ways.items():
        assert await by_every(way, world, readers) == expected, name


async def test_the_groups_of_a_county_show_no_more_than_they_may(
    world: World, group: Chat, readers: dict[str, Actor]
) -> None:
    await world.tick(minutes=1)
    _, *cards = [(one.plain.splitlines()[0], one.protected) for one in world.in_group(group)]
    withdrawn = f"Veiklos įrašas Nr. {len(ENTRIES)} atšauktas ir neberodomas."
    assert cards == [("county", True), ("members", True), ("public", False), (withdrawn, False)]


async def test_a_digest_tells_no_more_than_its_reader_may_read(
    world: World, readers: dict[str, Actor]
) -> None:
    """Members are told, of what others did."""
    async with world.app.db.write() as tx:
        await tx.execute(accounts.accounts.update().values(reach=accounts.Reach.OPEN))
        await practice_readers.begin(tx, world.clock.now())
        await practice_readers.told(tx, [one.account_id for one in readers.values()], 0, LONG_AGO)
        news = await practices.news(tx, TUESDAY, ZONE)
    names = {actor.account_id: name for name, actor in readers.items()}
    told = {names[one.account_id]: {entry.title for entry in one.page} for one in news}
    own = {"author", "did it too"}
    seated = {name for name, actor in readers.items() if actor.seat and actor.consented}
    assert told == {name: READS[name] for name in seated - own}


async def test_no_filter_tells_whose_an_unnamed_lesson_is(
    world: World, readers: dict[str, Actor]
) -> None:
    """Its county does from ten members on; its municipality never, nor any word it hides."""
    for word in HIDDEN_WORDS:
        found = await by_every(by(Sought(word, kind=ReportKind.LESSON)), world, readers)
        assert not any(found.values()), word
    named = {name: reads - LESSONS for name, reads in FINDS.items()}
    county = Sought(county=County.ALYTUS)
    for sought in (county, Sought(county=County.ALYTUS, municipality=3)):
        assert await by_every(by(sought), world, readers) == named
    assert not any((await by_every(by(Sought(county=County.UTENA)), world, readers)).values())
    for eldership in ("Miroslavo", "Nemunaičio", "Pivašiūnų", "Raitininkų", "Punios"):
        await world.member(f"{eldership} seniūnija", started=False)
    # Who says no county would be from the only smaller one.
    assert await by_every(by(county), world, readers) == named
    async with world.app.db.write() as tx:
        places = [one for one in await territories.all_elderships(tx) if one.county == "LT-TE"]
        some = [
            {"kind": "member", "eldership_id": one.id, "joined_on": LONG_AGO} for one in places[:9]
        ]
        await members.add_all(tx, some)
    assert await by_every(by(county), world, readers) == FINDS
    town = Sought(county=County.ALYTUS, municipality=3)
    assert await by_every(by(town), world, readers) == named
