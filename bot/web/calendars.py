"""`/calendar/…`: calendars to subscribe to, and pages that say how; each under a secret address.

Whoever has no such address, or had one, finds nothing: the same 404 to whatever they ask.
"""

import re
from base64 import b64encode
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from html import escape

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from bot.domain.actors import Actor
from bot.domain.calendars import (
    FEED_PATH,
    LEAF_PATH,
    Status,
    into_google,
    to_google,
    to_outlook,
    webcal,
)
from bot.domain.files import Calendar, Document, NotMade
from bot.domain.messages import Words, words
from bot.services.calendars import (
    Desk,
    Entry,
    Feed,
    Say,
    as_calendar,
    as_event,
    as_file,
    kept,
    name_of,
    speaker,
)
from bot.services.meetings.cards import about
from bot.web.freshness import Changes

ASKED = re.compile(r"/(?P<leaf>event/)?(?P<secret>[A-Za-z0-9_.-]{1,100}?)(?P<file>\.ics)?")
MAKER = "1"  # of what makes the files: another one makes another tag
RETRY = "60"  # seconds, where no file could be made
LOOKS = """
:root{color-scheme:light dark}
body{font:18px/1.5 system-ui,sans-serif;max-width:32em;margin:0 auto;padding:16px;
overflow-wrap:anywhere}
h1{font-size:1.4em;line-height:1.25}
h2{font-size:1.1em;margin-top:2em}
a.way{display:block;margin:20px 0 4px;padding:16px;border-radius:12px;background:#1d5fa8;
color:#fff;font-weight:600;text-align:center;text-decoration:none}
a.way:focus-visible{outline:3px solid #f0a500;outline-offset:2px}
p.hint{margin:0 0 8px;font-size:.9em}
code{display:block;padding:12px;border:1px solid;border-radius:8px;
user-select:all;-webkit-user-select:all}
"""
SHEET = b64encode(sha256(LOOKS.encode()).digest()).decode()
SAFE = {
    "Cache-Control": "private, no-cache",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex, nofollow",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": (
        f"default-src 'none'; style-src 'sha256-{SHEET}'; img-src data:; base-uri 'none'; "
        "form-action 'none'; frame-ancestors 'none'"
    ),
}
PAGE = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow"><link rel="icon" href="data:,">
<title>{title}</title><style>{looks}</style></head>
<body><main data-ready>
<h1>{title}</h1>
{body}
</main></body></html>
"""


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where the pages get what they show; `url` is where the world reaches the bot."""

    feed: Callable[[str], Awaitable[Feed | None]]
    leaf: Callable[[str], Awaitable[tuple[Actor, Entry] | None]]
    make: Callable[[Document], Awaitable[bytes]]
    say: Callable[[str, Words], str]  # a language, a text
    desk: Desk
    url: str
    changes: Changes


def routes(shelf: Shelf) -> list[Route]:
    """None where the world does not reach the bot."""
    return [Route("/calendar{asked:path}", _Pages(shelf))] if shelf.url else []


class _Pages:
    """All of them in one place, whatever the method: what is not there looks the same."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        response = await self._answer(request) or Response(status_code=404)
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response | None:
        found = ASKED.fullmatch(request.path_params["asked"])
        if found is None or request.method not in {"GET", "HEAD"}:
            return None
        if found["leaf"]:
            return await self._leaf(request, found["secret"], file=bool(found["file"]))
        feed = await self._shelf.feed(found["secret"])
        if feed is None:
            return None
        if found["file"]:
            return await self._feed(request, found["secret"], feed)
        return self._page(feed, self._shelf.url + FEED_PATH.format(found["secret"]))

    async def _feed(self, request: Request, secret: str, feed: Feed) -> Response:
        shelf = self._shelf
        document = as_calendar(feed, speaker(shelf.say, feed.language), shelf.desk)
        name = sha256(secret.encode()).hexdigest()
        return await self._calendar(request, document, name, "sueiga.ics")

    async def _leaf(self, request: Request, secret: str, *, file: bool) -> Response | None:
        shelf = self._shelf
        found = await shelf.leaf(secret)
        if found is None:
            return None
        actor, entry = found
        say = speaker(shelf.say, actor.language)
        if not file:
            parts = self._ways(entry, say, f"{shelf.url}{LEAF_PATH.format(secret)}.ics")
            return _page(actor.language, entry.meeting.title, parts)
        made = shelf.changes.clock.now()
        document = as_file(entry, say, shelf.desk, actor.language, made)
        name = say(words("calendars.file-name", number=str(entry.meeting.id)))
        seen = sha256(secret.encode()).hexdigest()
        return await self._calendar(request, document, seen, name)

    def _ways(self, entry: Entry, say: Say, file: str) -> list[str]:
        """When and where, and how it gets into a calendar, or out of one."""
        desk, link = self._shelf.desk, entry.meeting.link if entry.private else None
        lines = about(replace(entry.meeting, link=link, answers_until=None))
        parts = [_paragraph(say(line)) for line in lines]
        if entry.status is Status.CANCELLED:
            parts.append(_paragraph(say(words("calendars.page-cancelled"))))
        else:
            google = into_google(as_event(kept(entry), say, desk), desk.zone)
            parts.append(_way(say(words("calendars.page-into-google")), google))
            parts.append(_hint(say(words("calendars.page-into-google-hint"))))
        parts.append(_way(say(words("calendars.page-file")), file))
        parts.append(_hint(say(words("calendars.page-file-hint"))))
        return parts

    async def _calendar(
        self, request: Request, document: Calendar, name: str, file_name: str
    ) -> Response:
        """The calendar, unless they have it. What it says decides, not when it was made."""
        said = repr((MAKER, replace(document, made=None)))
        mark = self._shelf.changes.mark(name, sha256(said.encode()).hexdigest()[:32])
        headers = {**SAFE, **mark.headers, "Content-Disposition": f'inline; filename="{file_name}"'}
        if mark.is_known_to(request):
            return Response(status_code=304, headers=headers)
        try:
            content = await self._shelf.make(document)
        except NotMade:
            return Response(status_code=503, headers={**SAFE, "Retry-After": RETRY})
        return Response(content, media_type="text/calendar; charset=utf-8", headers=headers)

    def _page(self, feed: Feed, address: str) -> Response:
        """Three ways to subscribe, and the address for any other."""

        def say(text_id: str, **params: str) -> str:
            return self._shelf.say(feed.language, Words(f"calendars.page-{text_id}", params))

        name = self._shelf.say(feed.language, name_of(feed))
        parts = [
            _paragraph(say("about")),
            _way(say("apple"), webcal(address)),
            _hint(say("apple-hint")),
            _way(say("google"), to_google(address)),
            _hint(say("google-hint")),
            _way(say("outlook"), to_outlook(address, name)),
            _hint(say("outlook-hint")),
            f"<h2>{escape(say('other'))}</h2>",
            f"<code>{escape(address)}</code>",
            _hint(say("secret" if feed.county_name is None else "passed-on")),
        ]
        return _page(feed.language, name, parts)


def _page(language: str, title: str, parts: Sequence[str]) -> Response:
    said: Mapping[str, str] = {
        "language": escape(language),
        "title": escape(title),
        "looks": LOOKS,
        "body": "\n".join(parts),
    }
    return HTMLResponse(PAGE.format_map(said), headers=SAFE)


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"


def _hint(text: str) -> str:
    return f'<p class="hint">{escape(text)}</p>'


def _way(label: str, address: str) -> str:
    return f'<a class="way" rel="noreferrer noopener" href="{escape(address)}">{escape(label)}</a>'
