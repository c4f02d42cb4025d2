"""The pages of calendars in a real Chromium, on a phone: read, tapped, downloaded."""

import asyncio
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit
from zoneinfo import ZoneInfo

import pytest
from ical.calendar_stream import IcsCalendarStream
from playwright.async_api import expect
from starlette.applications import Starlette

from bot.app import _texts
from bot.domain.actors import Actor
from bot.domain.calendars import Status
from bot.domain.files import Document
from bot.domain.meetings import State
from bot.files import making
from bot.services.calendars import Desk, Entry, Feed
from bot.services.meetings import Meeting
from bot.web.calendars import Shelf, routes
from bot.web.freshness import Changes
from bot.web.serve import serving
from tests.clock import FakeClock
from tests.sandbox.browser import PHONE, Chromium, Visitor

pytestmark = pytest.mark.asyncio(loop_scope="session")

ZONE = ZoneInfo("Europe/Vilnius")
TOKEN = "Ab-_" * 8
LEAF = f"7.12.{TOKEN}"
TITLE = "Utenos apskrities <seniūnų> sueiga & " + "nepertraukiama" * 5
AT = datetime(2026, 12, 3, 8, tzinfo=UTC)
NOTHING: dict[str, Any] = dict.fromkeys(Meeting.__dataclass_fields__)
KNOWN: dict[str, Any] = {
    "id": 12,
    "title": TITLE,
    "starts_at": AT,
    "ends_at": AT.replace(hour=11),
    "place": "Anykščių kultūros centras",
    "agenda": ["Biudžetas"],
    "uid": "12@sueiga",
    "sequence": 2,
    "changed_at": AT,
    "state": State.ANNOUNCED,
}
MEETING = Meeting(**(NOTHING | KNOWN))
ENTRY = Entry(MEETING, Status.CONFIRMED, "settled", AT, private=True)


def app_at(url: str) -> Starlette:
    async def feed(token: str) -> Feed | None:
        return Feed(None, "lt", (ENTRY,)) if token == TOKEN else None

    async def leaf(secret: str) -> tuple[Actor, Entry] | None:
        return (Actor(1, "lt"), ENTRY) if secret == LEAF else None

    async def make(document: Document) -> bytes:
        return making.made(document)

    desk = Desk("Asociacija", "https://t.me/sueiga_bot", ZONE)
    say = _texts(ZONE).plain
    shelf = Shelf(feed, leaf, make, say, desk, url, Changes(FakeClock()))
    return Starlette(routes=routes(shelf))


async def fits(visitor: Visitor) -> None:
    """Nothing is wider than the phone, and what is to be tapped is as large as a finger."""
    width = await visitor.page.evaluate("document.documentElement.scrollWidth")
    assert width <= PHONE[0]
    ways = await visitor.page.locator("a.way").all()
    for way in ways:
        box = await way.bounding_box()
        assert box is not None
        assert box["height"] >= 48
        assert box["width"] >= 300
        assert await way.evaluate("e => getComputedStyle(e).backgroundColor") == "rgb(29, 95, 168)"


async def test_on_a_phone_one_chooses_a_calendar_or_takes_a_file(chromium: Chromium) -> None:
    site = Starlette()
    async with serving(site, "127.0.0.1", 0) as server:
        while not server.started:  # noqa: ASYNC110 - uvicorn tells it no other way
            await asyncio.sleep(0.01)
        port = server.servers[0].sockets[0].getsockname()[1]
        url = f"http://127.0.0.1:{port}"
        site.router.routes += app_at(url).routes
        phone = await chromium.visits(url, size=PHONE)
        await _subscribes(phone)
        await _takes_one(phone)
        await phone.leaves()


async def _subscribes(phone: Visitor) -> None:
    await phone.arrives(f"/calendar/{TOKEN}")
    page, host = phone.page, urlsplit(phone.url).netloc
    await expect(page).to_have_title("„Sueiga“: mano susitikimai")
    await expect(page.locator("html")).to_have_attribute("lang", "lt")
    ways = page.locator("a.way")
    await expect(ways).to_have_text(
        ["„iPhone“, „iPad“ arba „Mac“", "„Google“ kalendorius", "„Outlook“"]
    )
    apple, google, outlook = [str(await way.get_attribute("href")) for way in await ways.all()]
    assert apple == f"webcal://{host}/calendar/{TOKEN}.ics"
    assert google.startswith("https://calendar.google.com/calendar/render?")
    assert parse_qs(urlsplit(google).query) == {"cid": [apple]}
    assert outlook.startswith("https://outlook.office.com/calendar/0/addfromweb?")
    assert parse_qs(urlsplit(outlook).query) == {
        "url": [f"{phone.url}/calendar/{TOKEN}.ics"],
        "name": ["„Sueiga“: mano susitikimai"],
    }
    await expect(page.locator("code")).to_have_text(f"{phone.url}/calendar/{TOKEN}.ics")
    await fits(phone)
    await phone.picture("calendar-subscribe")


async def _takes_one(phone: Visitor) -> None:
    await phone.arrives(f"/calendar/event/{LEAF}")
    page = phone.page
    await expect(page.locator("h1")).to_have_text(TITLE)
    await expect(page.locator("main")).to_contain_text("Kur: Anykščių kultūros centras")
    google = page.get_by_role("link", name="Pridėti į „Google“ kalendorių")
    query = parse_qs(urlsplit(str(await google.get_attribute("href"))).query)
    assert (query["text"], query["dates"], query["location"]) == (
        [TITLE],
        ["20261203T080000Z/20261203T110000Z"],
        ["Anykščių kultūros centras"],
    )
    await fits(phone)
    await phone.picture("calendar-meeting")
    async with page.expect_download() as download:
        await page.get_by_role("link", name="Atsisiųsti kalendoriaus failą").click()
    file = await download.value
    assert file.suggested_filename == "susitikimas-12.ics"
    content = await asyncio.to_thread((await file.path()).read_text, "utf-8")
    calendar = IcsCalendarStream.calendar_from_ics(content)
    assert [(one.uid, one.sequence, one.summary) for one in calendar.events] == [
        ("12@sueiga", 2, TITLE)
    ]
