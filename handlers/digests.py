"""The digest: what of the news somebody may have missed, and how many reminders were put off."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.actors import Can
from bot.domain.messages import Button, Joined, Rows, Words, tap, verbatim, words
from bot.domain.news import OpenNews
from bot.domain.news_text import shortened
from bot.domain.preferences import Kind, Less
from bot.domain.taps import Tap
from bot.services import digests
from bot.services.digests import Digest, Unread
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Toast
from handlers.archive import OpenArchive
from storage.base import Tx

routes = Routes("digests")

LISTED = 6  # items; of more it is said how many, the archive has them
TITLE_SHOWN = 90  # characters: six of them are most of a message


class SendPutOff(Tap, prefix="dr"):
    """The reminders the digest only counts."""


@routes.tick("digests")
async def send_all(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    for digest in await digests.make(tx, now, zone):
        said = words("digests.digest", lines=Joined(tuple(_lines(digest, zone))))
        await digests.send(tx, digest, said, _rows(digest), now)


@routes.tap(SendPutOff, needs=Can.BELONG)
async def send_put_off(ctx: Ctx, _: Any) -> Answer:
    count = await digests.release(ctx.tx, ctx.actor, ctx.now)
    return Toast("digests.released", {"count": count}, alert=True)


def _lines(digest: Digest, zone: ZoneInfo) -> list[Words]:
    shown, more = digest.items[:LISTED], len(digest.items) - LISTED
    found = [words("digests.news")] if shown else []
    found += [_line(place, one, zone) for place, one in enumerate(shown, start=1)]
    found += [words("digests.more", count=more)] if more > 0 else []
    found += [words("digests.put-off", count=digest.put_off)] if digest.put_off else []
    return found


def _line(place: int, one: Unread, zone: ZoneInfo) -> Words:
    title = (
        words("common.verbatim", text=shortened(one.title, TITLE_SHOWN))
        if one.title
        else words("archive.untitled")
    )
    day = one.started_at.astimezone(zone).date().isoformat()
    return words("archive.line", place=str(place), title=title, day=day)


def _rows(digest: Digest) -> Rows:
    """The items by their numbers, then the ways on."""
    rows: list[tuple[Button, ...]] = []
    shown = enumerate(digest.items[:LISTED], start=1)
    if digest.items:
        rows += [
            tuple(verbatim(str(place), OpenNews(one.news_id)) for place, one in shown),
            (tap("digests.all-news", OpenArchive()),),
        ]
    if digest.put_off:
        rows.append((tap("digests.send-put-off", SendPutOff()),))
    kind = Kind.NEWS if digest.items else Kind.REMINDERS
    return (*rows, (tap("preferences.less", Less(kind)),))
