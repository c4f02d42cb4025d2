"""Meetings in people's own calendars: the file, the feeds, and addresses that lead nowhere."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
from ical.calendar import Calendar
from ical.calendar_stream import IcsCalendarStream
from starlette.applications import Starlette

from bot.domain.audience import Audience, AudienceKind
from bot.domain.calendars import OWN, RenewCalendar, ShowCalendar
from bot.domain.counties import County
from bot.domain.meeting_buttons import AddToCalendar, OpenCalendars
from bot.domain.meetings import Rsvp, State
from bot.domain.taps import Tap
from bot.services import calendars, changes, privacy
from storage import meetings
from storage.base import Tx
from tests.convener import ENDS, EVERYBODY, STARTS, TITLE, announced, meeting_of
from tests.newsroom import ZONE, actor_of, county_lead, director
from tests.world import Someone, World

SITE = "https://sueiga.example.org"
UTENA = Audience(AudienceKind.COUNTIES, ("LT-UT",))


async def with_site(world: World) -> None:
    """The world reaches the bot."""
    world.settings = world.settings.model_copy(update={"public_url": SITE})
    await world.restart()


@asynccontextmanager
async def browser(world: World) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(Starlette(routes=world.app._pages()))
    async with httpx.AsyncClient(transport=transport, base_url=SITE) as client:
        yield client


async def fetched(world: World, address: str) -> Calendar:
    async with browser(world) as client:
        response = await client.get(address)
    assert response.status_code == 200
    return IcsCalendarStream.calendar_from_ics(response.text)


async def status(world: World, address: str) -> int:
    async with browser(world) as client:
        return (await client.get(address)).status_code


async def presses(someone: Someone, tap: Tap) -> None:
    await someone.sends_data(tap.pack())


async def address_of(someone: Someone, county: int = OWN) -> str:
    """What the screen shows when the calendar is opened."""
    await presses(someone, ShowCalendar(county))
    return someone.sees.splitlines()[-1]


async def says(
    world: World, number: int, someone: Someone, answer: Rsvp | None, **more: Any
) -> None:
    member = (await actor_of(world, someone)).member_id
    assert member is not None
    async with world.app.db.write() as tx:
        await meetings.mark(
            tx, number, member, answer=answer, answered_at=world.clock.now(), **more
        )


async def becomes(world: World, number: int, **columns: Any) -> None:
    """What a calendar shows of the meeting changes."""
    meeting = await meeting_of(world, number)
    world.clock.advance(minutes=5)
    async with world.app.db.write() as tx:
        await meetings.change(
            tx,
            number,
            sequence=meeting.sequence + 1,
            changed_at=world.clock.now(),
            **columns,
        )


async def goes(world: World, number: int, *people: Someone) -> None:
    meeting = await meeting_of(world, number)
    async with world.app.db.write() as tx:
        for someone in people:
            await calendars.send(tx, someone.id, meeting, world.clock.now())
    await world.settle()


def files(someone: Someone) -> list[Calendar]:
    found = [message.media for message in someone.messages if message.media is not None]
    return [IcsCalendarStream.calendar_from_ics(one.content.decode()) for one in found]


def titles(calendar: Calendar) -> list[tuple[str | None, str | None]]:
    return [(event.summary, event.status) for event in calendar.events]


async def test_whoever_comes_has_each_change_as_a_file_and_in_the_feed(world: World) -> None:
    await with_site(world)
    member, lead = await world.member("Daugų seniūnija"), await county_lead(world)
    point = {"latitude": 54.4, "longitude": 24.0}
    number = await announced(world, by=lead, agenda=["Biudžetas", "Keliai"], **point)
    address = await address_of(member)
    [invitation] = [one for one in member.messages if one.plain.startswith("📅")]
    await member.taps("Dalyvausiu", invitation)
    await member.taps("Galbūt", invitation)
    await member.taps("Dalyvausiu", invitation)
    actor, now = await actor_of(world, lead), world.clock.now
    later = (STARTS + timedelta(days=7), ENDS + timedelta(days=7))

    async def move(tx: Tx) -> None:
        seen = changes.standing(await meeting_of(world, number))
        await changes.move(tx, actor, number, later, None, seen, now(), ZONE)

    async def cancel(tx: Tx) -> None:
        await changes.cancel(tx, actor, number, "Pūga", now(), ZONE)

    async def resume(tx: Tx) -> None:
        await changes.resume(tx, actor, number, None, now(), ZONE)

    followed = []
    for change in (move, cancel, resume):
        world.clock.advance(hours=1)
        async with world.app.db.write() as tx:
            await change(tx)
        await world.restart()
        followed += (await fetched(world, address)).events
    asked_again = f"{TITLE} (pasikeitė, atsakykite iš naujo)"
    assert [(one.sequence, one.status, one.dtstart, one.summary) for one in followed] == [
        (1, "TENTATIVE", later[0], asked_again),
        (2, "CANCELLED", later[0], f"Atšaukta: {TITLE}"),
        (3, "TENTATIVE", later[0], asked_again),
    ]
    sent = [(one.method, event) for one in files(member) for event in one.events]
    assert [(method, one.sequence, one.dtstart, one.summary) for method, one in sent] == [
        ("PUBLISH", 0, STARTS, TITLE),  # once, however often they say that they come
        ("PUBLISH", 1, later[0], TITLE),
        ("CANCEL", 2, later[0], f"Atšaukta: {TITLE}"),
        ("PUBLISH", 3, later[0], TITLE),
    ]
    events = [event for _, event in sent]
    assert len({event.uid for event in [*events, *followed]}) == 1
    stamps = [event.last_modified for event in events]
    assert stamps == sorted(set(stamps))  # type: ignore[type-var] # moments all
    link = f"https://t.me/{world.app.kit.username}?start=hs_{number}"
    agenda = f"Darbotvarkė:\n1. Biudžetas\n2. Keliai\n\nSusitikimas „Telegram“ programoje: {link}"
    assert [event.description for event in events] == [
        agenda,
        agenda,
        f"Kodėl atšaukta: Pūga\n\n{agenda}",
        agenda,
    ]
    assert (events[0].url, events[0].status) == (link, "CONFIRMED")
    assert events[0].geo is not None
    assert [one.media.name for one in member.messages if one.media is not None] == [
        f"susitikimas-{number}.ics"
    ] * 4


async def test_to_the_calendar_without_an_address_is_a_file_and_no_more(world: World) -> None:
    member = await world.member("Daugų seniūnija")
    number = await announced(world, by=world.owner)
    await member.taps("Į kalendorių")
    assert member.buttons == [["Peržiūrėti", "Rinktis kitą būdą"]]
    assert [titles(one) for one in files(member)] == [[(TITLE, "TENTATIVE")]]
    screen = member.messages[-2]
    assert screen.plain.startswith(
        "Į kalendorių\n„Alytaus apskrities seniūnų sueiga“: failą siunčiu"
    )
    assert [[button.text for button in row] for row in screen.buttons] == [["Peržiūrėti"]]
    await member.taps("Rinktis kitą būdą")
    assert len(files(member)) == 1  # in the same minute
    world.clock.advance(minutes=1)
    await becomes(world, number, state=State.CANCELLED)
    await presses(member, AddToCalendar(number))
    assert len(files(member)) == 2
    assert "Susitikimas atšauktas. Atverkite failą" in member.sees
    await presses(member, OpenCalendars())
    assert member.sees.startswith(
        "Susitikimų kalendorius\nPrenumeruoti kalendoriaus kol kas negalima"
    )
    await presses(member, ShowCalendar(OWN))
    await presses(member, RenewCalendar(OWN, 0, sure=True))
    assert "Prenumeruoti kalendoriaus kol kas negalima" in member.sees
    assert await status(world, "/calendar/" + "A" * 32) == 404


async def test_a_file_waits_and_says_what_is_so_when_it_leaves(world: World) -> None:
    member = await world.member("Daugų seniūnija")
    number = await announced(world, by=world.owner)
    meeting = await meeting_of(world, number)
    async with world.app.db.write() as tx:
        await calendars.send(tx, member.id, meeting, world.clock.now())
    await becomes(world, number, place="Kita salė")
    await world.restart()
    assert [event.location for one in files(member) for event in one.events] == ["Kita salė"]
    await member.leaves_the_association()
    await goes(world, number, member)
    assert len(files(member)) == 1


async def test_somebody_subscribes_renews_and_switches_off(world: World) -> None:
    await with_site(world)
    member = await world.member("Daugų seniūnija")
    await announced(world, by=world.owner, link="https://meet.example.org/abc")
    await member.says("mano kalendorius")
    assert member.buttons == [
        ["Rodyti mano susitikimus"],
        ["Alytaus apskritis"],
        ["‹ Susitikimai", "Į pradžią"],
    ]
    await member.taps("Rodyti mano susitikimus")
    first = member.sees.splitlines()[-1]
    assert re.fullmatch(SITE + r"/calendar/[A-Za-z0-9_-]{32}\.ics", first)
    [event] = (await fetched(world, first)).events
    assert (event.summary, event.dtstart) == (f"{TITLE} (dar neatsakyta)", STARTS)
    assert "https://meet.example.org/abc" in (event.description or "")
    await world.restart()
    assert await address_of(member) == first  # as often as one likes
    await member.taps("Keisti adresą")
    assert await status(world, first) == 200
    query = await member.taps("Keisti adresą")
    second = member.sees.splitlines()[-1]
    await member.taps_again(query)
    assert await address_of(member) == second != first
    assert (await status(world, first), await status(world, second)) == (404, 200)
    await member.taps("Išjungti")
    await member.taps("Palikti, kaip yra")
    await member.taps("Išjungti")
    await member.taps("Išjungti")
    assert member.sees.startswith("Prenumerata išjungta.")
    assert await status(world, second) == 404
    third = await address_of(member)
    assert await status(world, third) == 200
    await member.leaves_the_association()
    assert await status(world, third) == 404


async def test_who_asks_to_be_forgotten_has_no_calendar(world: World) -> None:
    await with_site(world)
    member = await world.member("Daugų seniūnija")
    address = await address_of(member)
    actor = await actor_of(world, member)
    async with world.app.db.write() as tx:
        await privacy.ask(tx, actor, world.clock.now())
    assert await status(world, address) == 404


async def test_a_countys_calendar_is_for_whoever_belongs_there(world: World) -> None:
    await with_site(world)
    member, lead = await world.member("Daugų seniūnija"), await county_lead(world)
    elsewhere, office = await world.member("Anykščių seniūnija"), await director(world)
    await announced(world, by=world.owner, link="https://meet.example.org/abc", agenda=["Keliai"])
    await announced(world, by=world.owner, title="Uteniškių sueiga", audience=UTENA)
    await announced(world, by=world.owner, title="Atstovams", leads_only=True)
    national = await announced(world, by=world.owner, title="Sąskrydis", audience=EVERYBODY)
    local = Audience(AudienceKind.MUNICIPALITIES, ("LT-24",))
    await announced(world, by=world.owner, title="Vietos susitikimas", audience=local)
    await says(world, national, member, Rsvp.NOT_COMING)
    address = await address_of(member, County.ALYTUS)
    assert member.buttons == [["Prenumeruoti"], ["Grįžti į kalendorius"]]
    assert await address_of(lead, County.ALYTUS) == address
    assert await address_of(office, County.ALYTUS) == address
    calendar = await fetched(world, address)
    assert calendar.name == ["Alytaus apskrities susitikimai"]
    assert titles(calendar) == [
        (TITLE, "CONFIRMED"),
        ("Sąskrydis", "CONFIRMED"),
        ("Vietos susitikimas", "CONFIRMED"),
    ]
    async with browser(world) as client:
        assert "meet.example.org" not in (await client.get(address)).text
    await presses(elsewhere, ShowCalendar(County.ALYTUS))
    assert elsewhere.sees.startswith("Šios apskrities kalendorių mato jos seniūnai")
    await presses(member, RenewCalendar(County.ALYTUS, 0, sure=True))
    assert member.sees.startswith("Susitikimus rengia")
    assert await status(world, address) == 200
    await lead.taps("Keisti adresą")
    await lead.taps("Keisti adresą")
    assert lead.sees.startswith("Adresas pakeistas, senasis nebeveikia.")
    assert await status(world, address) == 404
    await office.says("kalendorius")
    await office.taps("Rinktis apskritį")
    await office.taps("Alytaus apskritis")
    assert office.sees.splitlines()[-1] == lead.sees.splitlines()[-1]


ANSWERS: list[tuple[Rsvp | None, bool, tuple[str, str] | None]] = [
    (None, False, (f"{TITLE} (dar neatsakyta)", "TENTATIVE")),
    (Rsvp.COMING, False, (TITLE, "CONFIRMED")),
    (Rsvp.COMING, True, (f"{TITLE} (pasikeitė, atsakykite iš naujo)", "TENTATIVE")),
    (Rsvp.PERHAPS, False, (f"{TITLE} (galbūt)", "TENTATIVE")),
    (Rsvp.WAITING, False, (f"{TITLE} (laukiate vietos)", "TENTATIVE")),
    (Rsvp.OFFERED, False, (f"{TITLE} (vieta laikoma Jums)", "TENTATIVE")),
    (Rsvp.NOT_COMING, False, None),
]


async def test_ones_own_calendar_follows_what_one_answers(either_world: World) -> None:
    world = either_world
    await with_site(world)
    member = await world.member("Daugų seniūnija")
    number = await announced(world, by=world.owner)
    address = await address_of(member)
    async with browser(world) as client:
        tags = set()
        for answer, stale, shown in ANSWERS:
            await says(world, number, member, answer, stale=stale)
            response = await client.get(address)
            found = titles(IcsCalendarStream.calendar_from_ics(response.text))
            assert found == ([shown] if shown else []), answer
            tags.add(response.headers["ETag"])
            known = {"If-None-Match": response.headers["ETag"]}
            assert (await client.get(address, headers=known)).status_code == 304
        assert len(tags) == len(ANSWERS)


async def test_a_calendar_goes_a_year_back_and_no_draft_is_in_it(world: World) -> None:
    await with_site(world)
    member = await world.member("Daugų seniūnija")
    number = await announced(world, by=world.owner)
    address = await address_of(member)

    async def shown(**columns: Any) -> list[tuple[str | None, str | None]]:
        await becomes(world, number, **columns)
        return titles(await fetched(world, address))

    now = world.clock.now()
    cancelled = (f"Atšaukta: {TITLE}", "CANCELLED")
    assert await shown(state=State.CANCELLED) == [cancelled]
    assert await shown(state=State.DRAFT) == []
    assert await shown(state=State.CONFIRMING) == []
    assert len(await shown(state=State.ANNOUNCED)) == 1
    assert await shown(announced_at=now + timedelta(days=1)) == []  # may still be called off
    past = {"announced_at": now, "starts_at": now - timedelta(days=364)}
    assert len(await shown(**past, ends_at=now - timedelta(days=364))) == 1
    assert await shown(ends_at=now - timedelta(days=366)) == []
    await world.owner.starts()
    owner = await address_of(world.owner)  # who is in no roster, and called it
    await becomes(world, number, starts_at=STARTS, ends_at=ENDS)
    assert titles(await fetched(world, owner)) == [(TITLE, "CONFIRMED")]


async def test_the_page_of_a_meeting_is_ones_own(world: World) -> None:
    await with_site(world)
    member, other = await world.member("Daugų seniūnija"), await world.member("Anykščių seniūnija")
    call = "https://meet.example.org/abc"
    number = await announced(world, by=world.owner, link=call, agenda=["Keliai"])
    await presses(member, AddToCalendar(number))
    screen = member.messages[-2]
    assert [[button.text for button in row] for row in screen.buttons] == [
        ["Atverti naršyklėje"],
        ["Prenumeruoti visus", "Peržiūrėti"],
    ]
    page = screen.buttons[0][0].url
    assert page is not None
    async with browser(world) as client:
        shown = (await client.get(page)).text
        assert TITLE in shown
        assert "meet.example.org" in shown
        google = next(part for part in shown.split('"') if "action=TEMPLATE" in part)
        query = parse_qs(urlsplit(google.replace("&amp;", "&")).query)
        assert (query["dates"], query["ctz"]) == (
            ["20261203T080000Z/20261203T110000Z"],
            ["Europe/Vilnius"],
        )
        downloaded = await client.get(f"{page}.ics")
        file = IcsCalendarStream.calendar_from_ics(downloaded.text)
        assert (file.method, titles(file)) == (
            "PUBLISH",
            [(TITLE, "TENTATIVE")],
        )
        world.clock.advance(hours=1)
        known = {"If-None-Match": downloaded.headers["ETag"]}
        assert (await client.get(f"{page}.ics", headers=known)).status_code == 304
        await presses(other, AddToCalendar(number))  # may look, but is not invited
        link = other.messages[-2].buttons[0][0].url
        assert link is not None
        for one in (link, f"{link}.ics"):
            assert not re.search("meet.example.org|Keliai", (await client.get(one)).text)
        assert "Keliai" in downloaded.text
        whose, which, secret = page.rpartition("/")[2].split(".")
        forged = (f"{whose}.{number + 1}.{secret}", f"{int(whose) + 1}.{which}.{secret}")
        for one in (*forged, f"{whose}.{which}.{'A' * 32}", f"{10**17}.{which}.{secret}"):
            assert (await client.get(f"/calendar/event/{one}")).status_code == 404
        await becomes(world, number, state=State.CANCELLED)
        shown = (await client.get(page)).text
        assert ("Susitikimas atšauktas." in shown, "action=TEMPLATE" in shown) == (True, False)
        await becomes(world, number, state=State.DRAFT)
        assert (await client.get(page)).status_code == 404
        await becomes(world, number, state=State.ANNOUNCED)
        assert (await client.get(page)).status_code == 200
        await calendars_off(world, member)
        assert (await client.get(page)).status_code == 404


async def calendars_off(world: World, someone: Someone) -> None:
    actor = await actor_of(world, someone)
    async with world.app.db.write() as tx:
        await calendars.stop(tx, actor)


async def test_addresses_outlive_the_key_they_were_made_with(world: World) -> None:
    await with_site(world)
    member = await world.member("Daugų seniūnija")
    address = await address_of(member)
    world.app.kit = replace(world.app.kit, key=b"another")
    actor = await actor_of(world, member)
    async with world.app.db.write() as tx:
        shown = await calendars.give(tx, actor, None, b"another", world.clock.now())
        assert shown.token is None
        renewed = await calendars.renew(
            tx, actor, None, shown.seen, b"another", world.clock.now() + timedelta(seconds=1)
        )
    assert renewed.token is not None
    assert await status(world, address) == 404
    assert await status(world, f"/calendar/{renewed.token}.ics") == 200


METHODS = ("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "BREW")


async def test_where_nothing_is_nothing_is_said(world: World) -> None:
    await with_site(world)
    member = await world.member("Daugų seniūnija")
    address = await address_of(member)
    token = address.rpartition("/")[2].removesuffix(".ics")
    wrong = [
        *("", "/", "x", "/x", "/x.ics", "/event/", "/event/1.1.x", f"/{token}/", f"/{token}.txt"),
        *(f"/{token[:-1]}.ics", f"/{token}A.ics", f"/{'A' * 32}.ics", f"/{'A' * 5000}"),
        *(f"/event/{token}", f"/../calendar/{token[::-1]}.ics", f"/{token}.ics/", "/%00", "/ą"),
    ]
    async with browser(world) as client:
        asked = [(method, f"/calendar{path}") for method in METHODS for path in wrong]
        asked += [(method, address) for method in METHODS[2:]]
        seen = set()
        for method, path in asked:
            response = await client.request(method, path)
            seen.add((response.status_code, response.text, tuple(response.headers.items())))
        assert seen == {(404, "", (("content-length", "0"),))}
        whole, head = await client.get(address), await client.head(address)
        assert (head.status_code, head.text) == (200, "")
        assert head.headers == whole.headers


async def test_what_is_read_is_kept_by_nobody_else(world: World) -> None:
    await with_site(world)
    member = await world.member("Daugų seniūnija")
    address = await address_of(member)
    async with browser(world) as client:
        for one in (address, address.removesuffix(".ics")):
            headers = (await client.get(one)).headers
            assert headers["Cache-Control"] == "private, no-cache"
            assert headers["Referrer-Policy"] == "no-referrer"
            assert headers["X-Robots-Tag"] == "noindex, nofollow"
            assert headers["Content-Security-Policy"].startswith("default-src 'none'; ")
    async with world.app.db.read() as tx:
        rows = (await tx.exec_driver_sql("SELECT * FROM calendars")).all()
    token = address.rpartition("/")[2].removesuffix(".ics")
    assert token not in repr(rows)
    assert isinstance(rows[0].given_at, str | datetime)
