"""Stories about reading what was published."""

from datetime import datetime

import pytest

from bot.domain.audience import Audience, AudienceKind
from bot.domain.news import OpenNews, Option, State
from bot.domain.taps import as_payload
from bot.services import archive
from handlers.archive import FoundNews, OpenArchive
from storage import archive as shelves
from storage import networks, news
from storage.archive import Reader
from tests.newsroom import ALYTUS, ZONE, actor_of, county_lead, director, sent
from tests.people import member_of
from tests.pictures import photo
from tests.reporting import STALE
from tests.world import Someone, World

UTENA = Audience(AudienceKind.COUNTIES, ("LT-UT",))
HOME = ["‹ Visos naujienos", "Į pradžią"]


@pytest.fixture
async def member(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


async def titles(world: World, someone: Someone) -> list[str]:
    """What the archive's first page lists for them."""
    world.clock.advance(minutes=1)
    await someone.says("/naujienos")
    lines = [line for line in someone.sees.splitlines() if " · " in line]
    return [line.split(". ", 1)[1].split(" · ")[0] for line in lines]


async def test_the_archive_lists_the_newest_first_and_counts_the_year(
    world: World, member: Someone
) -> None:
    await member.says("/naujienos")
    assert (member.sees, member.buttons) == (
        "Naujienos\nŠiemet paskelbta: 0 (tikslas – 50). Jums skirtų naujienų čia dar nėra.",
        [["Į pradžią"]],
    )
    for number in range(1, 7):
        await sent(world, html=f"<b>Naujiena {number}</b>\nTekstas")
        world.clock.advance(minutes=1)
    await member.says("naujienos")
    day = world.clock.now().astimezone(ZONE).date().isoformat()
    assert member.sees == (
        "Naujienos\nŠiemet paskelbta: 6 (tikslas – 50).\n\n"
        + "".join(f"{place}. Naujiena {7 - place} · {day}\n" for place in range(1, 6))
        + "\nKurią parodyti?"
    )
    assert member.buttons == [
        ["1", "2", "3", "4", "5"],
        ["Senesnės ›"],
        ["🔎 Ieškoti", "Į pradžią"],
    ]
    await member.taps("Senesnės ›")
    assert (member.sees.count(" · "), member.buttons[0], member.buttons[1]) == (
        1,
        ["1"],
        ["‹ Naujesnės"],
    )
    await member.sends_data(OpenArchive(10**9).pack())
    assert STALE not in member.sees


async def test_what_counts_for_the_year(world: World) -> None:
    """Items of the association and of counties, of this year by the association's clock."""
    towns = Audience(AudienceKind.MUNICIPALITIES, ("LT-03",))
    for audience in (ALYTUS, towns, Audience(AudienceKind.ROLES, ("member",))):
        await sent(world, audience=audience)
    last_year, withdrawn = await sent(world), await sent(world)
    new_year = datetime(world.clock.now().year, 1, 1, tzinfo=ZONE)
    async with world.app.db.write() as tx:
        await news.change(tx, last_year, started_at=new_year.replace(year=new_year.year - 1))
        await news.change(tx, withdrawn, state=State.WITHDRAWN)
        year = await archive.year(tx, world.clock.now(), ZONE)
        assert year == archive.Year(sent=1, target=50)
        await news.change(tx, last_year, started_at=new_year)
        assert (await archive.year(tx, world.clock.now(), ZONE)).sent == 2


async def test_everybody_sees_what_is_for_them(world: World, member: Someone) -> None:
    lead, office = await county_lead(world, "LT-UT"), await director(world)
    async with world.app.db.write() as tx:
        for number in (1, 2):
            values = {"id": number, "name": f"Tinklas {number}", "made_at": world.clock.now()}
            await tx.execute(networks.networks.insert().values(**values))
        await networks.join(tx, 1, await member_of(tx, world, member), world.clock.now())
    for kind, which in (
        (AudienceKind.EVERYBODY, ()),
        (AudienceKind.COUNTIES, ("LT-UT", "LT-AL")),
        (AudienceKind.COUNTIES, ("LT-UT",)),
        (AudienceKind.MUNICIPALITIES, ("LT-03",)),
        (AudienceKind.MUNICIPALITIES, ("LT-04",)),
        (AudienceKind.MUNICIPALITIES, ("LT-01",)),
        (AudienceKind.ROLES, ("member",)),
        (AudienceKind.ROLES, ("county_lead",)),
        (AudienceKind.NETWORKS, ("1",)),
        (AudienceKind.NETWORKS, ("2",)),
    ):
        await sent(world, audience=Audience(kind, which), html=f"{kind.name} {' '.join(which)}")
    world.clock.advance(minutes=1)
    now = world.clock.now()

    async def seen_by(someone: Someone) -> list[str]:
        actor = await actor_of(world, someone)
        async with world.app.db.read() as tx:
            return [one.title for one in (await archive.page(tx, actor, "", 0, 50, now)).page]

    joined_later = await world.member("Anykščių seniūnija")
    assert await seen_by(office) == [
        "NETWORKS 2",
        "NETWORKS 1",
        "ROLES county_lead",
        "ROLES member",
        "MUNICIPALITIES LT-01",
        "MUNICIPALITIES LT-04",
        "MUNICIPALITIES LT-03",
        "COUNTIES LT-UT",
        "COUNTIES LT-UT LT-AL",
        "EVERYBODY",
    ]
    place = await actor_place(world, member)
    assert await seen_by(member) == [
        "NETWORKS 1",
        "ROLES member",
        f"MUNICIPALITIES {place}",
        "COUNTIES LT-UT LT-AL",
        "EVERYBODY",
    ]
    towns = [one for one in await seen_by(lead) if one.startswith("MUNICIPALITIES")]
    assert "COUNTIES LT-UT" in await seen_by(lead)
    assert towns == ["MUNICIPALITIES LT-04"]  # it lies in the county of Utena
    assert await seen_by(joined_later) == [
        "ROLES member",
        "MUNICIPALITIES LT-04",
        "COUNTIES LT-UT",
        "COUNTIES LT-UT LT-AL",
        "EVERYBODY",
    ]
    await member.sends_data(OpenNews(3).pack())
    assert member.sees.startswith(STALE)
    await joined_later.sends_data(OpenNews(3).pack())
    assert joined_later.sees.startswith("COUNTIES LT-UT\n")


async def actor_place(world: World, someone: Someone) -> str:
    seat = (await actor_of(world, someone)).seat
    assert seat is not None
    return seat.municipality


async def test_words_are_looked_for_without_marks_and_by_their_beginning(
    world: World, member: Someone
) -> None:
    await sent(world, html="<b>Šiluminės trasos</b> remontas Alytuje")
    await sent(world, html="Kelių remontas &amp; šaligatviai")
    await member.says("/naujienos")
    assert "dar nėra" in member.sees  # until it can be called off no more
    world.clock.advance(minutes=1)
    await member.says("/naujienos")
    await member.taps("🔎 Ieškoti")
    assert member.sees.startswith("Naujienų paieška\nKo ieškote?")
    await world.restart()
    await member.says("SILUM remon")
    assert member.sees.splitlines()[:4] == [
        "Naujienos su žodžiais „SILUM remon“",
        "Rasta: 1.",
        "",
        f"1. Šiluminės trasos remontas Alytuje · {world.clock.now().astimezone(ZONE).date()}",
    ]
    await member.taps("1")
    assert member.sees.startswith("Šiluminės trasos remontas Alytuje\n")
    await member.says("/naujienos remontas")
    assert "Rasta: 2." in member.sees
    await member.sends_data(FoundNews(7).pack())
    for nowhere in ("ilumines", "šiluminės kelių", "!!!", "%", "_"):
        await member.says(f"/naujienos {nowhere}")
        assert member.sees.startswith(f"Naujienų su žodžiais „{nowhere}“ neradau.")
        assert member.buttons == [["🔎 Ieškoti"], HOME]


async def test_reading_an_item_shows_all_of_it_and_is_noted(world: World, member: Someone) -> None:
    message = member.person.sends_photo(photo(), "x")
    await world.settle()
    picture = {
        "kind": "photo",
        "file_id": message.photo.sizes[-1].file_id,
        "file_unique_id": message.photo.unique_id,
    }
    number = await sent(world, options=(Option.ACK, Option.REPLY), media=[picture])
    member_id = await member_id_of(world, member)
    async with world.app.db.read() as tx:
        assert await shelves.receipt(tx, number, member_id) == shelves.Receipt(None, None)
    world.clock.advance(minutes=1)
    await member.says("/naujienos")
    before = len(member.messages)
    tapped = await member.taps("1")
    screen, files = member.messages[-2:]
    day = world.clock.now().astimezone(ZONE).date()
    assert screen.plain == (
        f"Nauja tvarka\nNuo sausio keičiasi ataskaitos.\n\nLSSA biuras\nPaskelbta {day}"
    )
    assert [[button.text for button in row] for row in screen.buttons] == [
        ["✅ Susipažinau"],
        ["Atsakyti siuntėjui"],
        HOME,
    ]
    assert (files.plain, files.photo is not None) == ("📎 Nauja tvarka", True)
    await member.taps_again(tapped)
    assert sum(one.photo is not None for one in member.messages[before:]) == 1
    async with world.app.db.write() as tx:
        noted = await shelves.receipt(tx, number, member_id)
        assert noted is not None
        assert noted.opened_at is not None
        await news.mark(tx, number, [member_id], acked_at=world.clock.now())
    await member.starts(as_payload(OpenNews(number)))
    assert ["✅ Susipažinau"] not in [
        [button.text for button in row] for one in member.messages[-2:] for row in one.buttons
    ]


async def member_id_of(world: World, someone: Someone) -> int:
    async with world.app.db.read() as tx:
        return await member_of(tx, world, someone)


async def test_a_long_item_comes_as_a_message(world: World, member: Someone) -> None:
    number = await sent(world, html="<b>Ilga</b>\n\n" + "žodis " * 650)
    await member.sends_data(OpenNews(number).pack())
    assert [one.splitlines()[0] for one in member.texts[-2:]] == ["Ilga", "Ilga"]
    assert "Tekstas ilgas, todėl siunčiu jį atskira žinute." in member.texts[-2]
    assert member.texts[-1].count("žodis") == 650


async def test_what_is_withdrawn_or_not_sent_yet_is_not_there(
    world: World, member: Someone
) -> None:
    number, later = await sent(world), await sent(world, html="Vėliau")
    async with world.app.db.write() as tx:
        await news.change(tx, number, state=State.WITHDRAWN)
        await news.change(tx, later, started_at=world.clock.now().replace(year=2030))
    await member.sends_data(OpenNews(later).pack())
    assert member.sees.startswith(STALE)
    await member.sends_data(OpenNews(number).pack())
    assert (member.sees, member.buttons) == (
        "Naujiena „Nauja tvarka“ atšaukta, todėl jos nebėra.",
        [HOME],
    )
    assert await titles(world, member) == []
    stranger = world.stranger()
    await stranger.starts(as_payload(OpenNews(number)))
    assert stranger.sees.startswith("Jūsų dar nepažįstu.")


async def test_a_corrected_item_says_so(world: World, member: Someone) -> None:
    number = await sent(world)
    async with world.app.db.write() as tx:
        await news.change(tx, number, corrected_at=world.clock.now())
    world.clock.advance(minutes=1)
    day = world.clock.now().astimezone(ZONE).date()
    await member.says("/naujienos")
    assert f"1. Nauja tvarka · {day}, patikslinta" in member.sees
    await member.taps("1")
    assert member.sees.endswith(f"Paskelbta {day}, vėliau patikslinta")


async def test_who_writes_to_all_of_them_can_manage_it(world: World) -> None:
    lead, office = await county_lead(world), await director(world)
    own, every = await sent(world, audience=ALYTUS), await sent(world)
    for someone, number, manages in (
        (lead, own, True),
        (lead, every, False),
        (office, every, True),
    ):
        await someone.sends_data(OpenNews(number).pack())
        assert (["Tvarkyti naujieną"] in someone.buttons) is manages


async def test_both_engines_find_the_same(either_world: World) -> None:
    world = either_world
    await sent(world, html="Ąžuolų alėja")
    await sent(world, audience=ALYTUS, html="Alytaus alėja")
    now = world.clock.now()
    async with world.app.db.read() as tx:
        reader = Reader(None, everything=False, codes={AudienceKind.COUNTIES: {"LT-AL"}})
        found = await shelves.page(tx, reader, ["alej"], now, 5, 0)
        assert [one.title for one in found] == ["Alytaus alėja", "Ąžuolų alėja"]
        nobody = Reader(None, everything=False, codes={AudienceKind.COUNTIES: {"LT-U"}})
        assert await shelves.count(tx, nobody, ["azuol", "alej"], now) == 1
        assert await shelves.count(tx, nobody, [], now) == 1
        assert (await archive.year(tx, now, ZONE)).sent == 2
