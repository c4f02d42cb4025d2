"""`/news.xml` and the pages of public news: for anybody, so with nobody's name."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import feedparser
import httpx
import pytest
from starlette.applications import Starlette

from bot.domain.campaigns import SEND_DELAY
from bot.domain.news import Option, State
from bot.services.feeds import Public
from bot.web.feeds import Site, routes
from storage import news
from tests.clock import FakeClock
from tests.newsroom import sent
from tests.world import World

AT = datetime(2026, 11, 20, 22, 30, tzinfo=UTC)
CHAT = "https://t.me/sueiga_bot"
ITEMS = (
    Public(2, "Šventė & <talka>", "<b>Šventė &amp; &lt;talka&gt;</b><br>\nAteikite ]]>", None, AT),
    Public(1, "", "Nuotraukos", "https://lssa.lt/1?a=1&b=2", AT.replace(day=19)),
)


class Shelf:
    """What is public now."""

    def __init__(self, items: Sequence[Public]) -> None:
        self.items = items

    async def every(self) -> Sequence[Public]:
        return self.items

    async def one(self, number: int) -> Public | None:
        return next((item for item in self.items if item.number == number), None)


@asynccontextmanager
async def asking(shelf: Shelf, clock: FakeClock, url: str = "") -> AsyncIterator[httpx.AsyncClient]:
    site = Site("LSSA & draugai", url, CHAT, ZoneInfo("Europe/Vilnius"), clock)
    app = Starlette(routes=routes(shelf.every, shelf.one, site))
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://bot") as client:
        yield client


async def test_the_feed_says_what_is_public() -> None:
    async with asking(Shelf(ITEMS), FakeClock(), "https://bot.lssa.lt") as client:
        answer = await client.get("/news.xml")
    assert answer.headers["Content-Type"] == "application/rss+xml; charset=utf-8"
    assert "https://bot.lssa.lt/news.xml" in answer.text
    read = feedparser.parse(answer.content, sanitize_html=False)
    assert (read.version, read.bozo, read.feed.title, read.feed.language) == (
        "rss20",
        False,
        "LSSA & draugai",
        "lt",
    )
    assert [(one.title, one.link, one.id, one.published) for one in read.entries] == [
        (
            "Šventė & <talka>",
            "https://bot.lssa.lt/news/2",
            "sueiga-news-2",
            "Fri, 20 Nov 2026 22:30:00 +0000",
        ),
        (
            "2026-11-20",
            "https://lssa.lt/1?a=1&b=2",
            "sueiga-news-1",
            "Thu, 19 Nov 2026 22:30:00 +0000",
        ),
    ]
    assert read.entries[0].summary.replace("<br />", "<br>") == ITEMS[0].html


async def test_without_an_address_of_its_own_links_lead_to_the_bot() -> None:
    async with asking(Shelf(ITEMS[:1]), FakeClock()) as client:
        read = feedparser.parse((await client.get("/news.xml")).content)
    assert (read.feed.link, read.entries[0].link) == (CHAT, CHAT)


async def test_whoever_has_it_is_told_so() -> None:
    shelf, clock = Shelf(ITEMS), FakeClock()
    async with asking(shelf, clock) as client:

        async def get(**headers: str) -> int:
            named = {name.replace("_", "-"): value for name, value in headers.items()}
            return (await client.get("/news.xml", headers=named)).status_code

        first = (await client.get("/news.xml")).headers
        tag, since = first["ETag"], first["Last-Modified"]
        clock.advance(hours=1)
        assert await get(If_None_Match=tag) == 304
        assert await get(If_None_Match=f'"other", W/{tag}') == 304
        assert await get(If_None_Match='"other"', If_Modified_Since=since) == 200
        assert await get(If_Modified_Since=since) == 304
        assert await get(If_Modified_Since="yesterday") == 200
        shelf.items = ITEMS[1:]  # one was withdrawn
        assert await get(If_None_Match=tag) == 200
        assert await get(If_Modified_Since=since) == 200
        for junk in ("", "x", f"Mon, 01 Jan 2024 00:00:00 +{10**20}"):
            assert await get(If_Modified_Since=junk) == 200
        shelf.items = ()
        empty = await client.get("/news.xml")
        assert await get(If_None_Match=empty.headers["ETag"]) == 304


async def test_an_item_has_a_page() -> None:
    async with asking(Shelf(ITEMS), FakeClock()) as client:
        page = await client.get("/news/2")
        assert page.status_code == 200
        for said in ("<title>Šventė &amp; &lt;talka&gt;</title>", ">2026-11-21</time>", "Ateikite"):
            assert said in page.text
        for path in ("/news/3", "/news/x", f"/news/{10**30}", f"/news/{'9' * 5000}", "/news/-1"):
            assert (await client.get(path)).status_code == 404


@pytest.mark.parametrize(
    ("changes", "shown"),
    [
        ({}, True),
        ({"state": State.WITHDRAWN}, False),
        ({"state": State.DRAFT}, False),
        ({"options": ["reply"]}, False),
        ({"started_at": datetime(2090, 1, 1, tzinfo=UTC)}, False),
        ({"started_at": AT.replace(day=23, hour=8, minute=0, second=1)}, False),  # in a moment
    ],
)
async def test_only_what_is_public_leaves_the_bot(
    world: World, changes: dict[str, Any], *, shown: bool
) -> None:
    html = 'Labas\x0b <a href="tg://user?id=5">Kolega</a>'
    photo = {"kind": "photo", "file_id": "SECRETFILE", "file_unique_id": "x"}
    number = await sent(world, html=html, options=(Option.PUBLIC,))
    async with world.app.db.write() as tx:
        await news.change(tx, number, media=[photo], **changes)
    world.clock.advance(seconds=SEND_DELAY.total_seconds())
    app = Starlette(routes=world.app._pages())
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://bot") as client:
        feed, page = await client.get("/news.xml"), await client.get(f"/news/{number}")
    assert (len(feedparser.parse(feed.content).entries), page.status_code) == (
        (1, 200) if shown else (0, 404)
    )
    for said in (feed.text, page.text):
        assert "SECRETFILE" not in said
        assert "tg://" not in said
