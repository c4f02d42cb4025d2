"""`/news.xml`: the association's public news for its website and for readers of feeds."""

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from html import escape
from zoneinfo import ZoneInfo

import feedgenerator
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from bot.clock import Clock
from bot.services.feeds import Public
from bot.web.freshness import Changes, Mark

FEED_PATH = "/news.xml"
PAGE_PATH = "/news/{number}"
LANGUAGE = "lt"
FRESH = "public, max-age=300"  # seconds: no reader needs it sooner
NUMBER = re.compile(r"[0-9]{1,18}")  # what a table's key can hold
GUID = "sueiga-news-{}"  # of an item that stands nowhere on the web
PAGE = """<!doctype html>
<html lang="lt"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}</title></head>
<body style="font:18px/1.5 sans-serif;max-width:40em;margin:2em auto;padding:0 1em">
<p><small>{association}, <time datetime="{at}">{day}</time></small></p>
<main>{html}</main></body></html>
"""

All = Callable[[], Awaitable[Sequence[Public]]]
One = Callable[[int], Awaitable[Public | None]]


@dataclass
class Site:
    """What the pages say of whom they are, and since when they say what they say."""

    association: str
    url: str  # where the world reaches the bot; empty: nowhere
    chat: str  # with the bot: for whatever has no other address
    zone: ZoneInfo
    clock: Clock
    changes: Changes = field(init=False)

    def __post_init__(self) -> None:
        self.changes = Changes(self.clock)

    def mark(self, items: Sequence[Public]) -> Mark:
        said = repr((self.association, self.url, items))
        return self.changes.mark(FEED_PATH, sha256(said.encode()).hexdigest()[:32])

    def link(self, item: Public) -> str:
        """Where the item stands: on the website, or else on a page of ours."""
        return item.link or (page_of(self.url, item.number) if self.url else self.chat)


def page_of(url: str, number: int) -> str:
    """The item's page of ours."""
    return url + PAGE_PATH.format(number=number)


def routes(every: All, one: One, site: Site) -> list[Route]:
    async def feed(request: Request) -> Response:
        items = await every()
        mark = site.mark(items)
        headers = {**mark.headers, "Cache-Control": FRESH}
        if mark.is_known_to(request):
            return Response(status_code=304, headers=headers)
        kind = "application/rss+xml; charset=utf-8"
        return Response(as_rss(items, site), media_type=kind, headers=headers)

    async def page(request: Request) -> Response:
        number = request.path_params["number"]
        item = await one(int(number)) if NUMBER.fullmatch(number) else None
        if item is None:
            return Response(status_code=404)
        at = item.at.astimezone(site.zone)
        said = PAGE.format(
            title=escape(item.title),
            association=escape(site.association),
            at=at.isoformat(),
            day=at.date().isoformat(),
            html=item.html,
        )
        return HTMLResponse(said, headers={"Cache-Control": FRESH})

    return [Route(FEED_PATH, feed), Route(PAGE_PATH, page)]


def as_rss(items: Sequence[Public], site: Site) -> str:
    """RSS 2.0; dates are of the sending."""
    made = feedgenerator.Rss201rev2Feed(
        title=site.association,
        link=site.url or site.chat,
        description=site.association,
        language=LANGUAGE,
        feed_url=f"{site.url}{FEED_PATH}" if site.url else None,
    )
    for item in items:
        made.add_item(
            title=item.title or item.at.astimezone(site.zone).date().isoformat(),
            link=site.link(item),
            description=item.html,
            pubdate=item.at,
            unique_id=GUID.format(item.number),
            unique_id_is_permalink=False,
        )
    return str(made.writeString("utf-8"))
