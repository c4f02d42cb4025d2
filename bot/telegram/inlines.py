"""Answers what people type after the bot's name, at once: nothing of it is stored or queued.

Each letter typed is a query. Of one person only the newest is answered, after the one under way; a
query that gets no answer is typed again. It reads beside the writer, never behind it.
"""

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from telegram.constants import ParseMode
from telegram.error import BadRequest, TelegramError

from bot.clock import Clock
from bot.domain.actors import Can
from bot.domain.errors import Refusal
from bot.domain.messages import Button, words
from bot.domain.splitting import split
from bot.services import members
from bot.services.outbox import following
from bot.telegram.answers import Spawn
from bot.telegram.incoming import Incoming, Raw, clean
from bot.telegram.offers import Inline, Inlined, Offer, Where
from bot.telegram.post import NO_PREVIEW, Post
from bot.telegram.routes import Ctx, Kit
from bot.telegram.screens import Screen
from storage.base import Database

log = logging.getLogger(__name__)

AT_ONCE = 2  # of the four readers: anybody in the world may type the bot's name
QUERY_MAX = 256  # characters, Telegram's
OFFSET_MAX = 10_000  # further down nobody scrolls; what is no number is the beginning

NOT_KEPT = timedelta(0)  # what signing up changes shows with the next letter


def _nothing(label: str, start: str) -> Inlined:
    return Inlined(cache_time=NOT_KEPT, button=Button(words(label), start=start))


SIGN_UP = _nothing("common.inline-sign-up", "start")
TERMS = _nothing("common.inline-terms", "start")
NOTHING = _nothing("common.inline-open", "menu")


@dataclass(frozen=True, slots=True)
class Asked:
    """A query as it came."""

    id: str
    person: int
    incoming: Incoming
    inline: Inline


class Inlines:
    """Takes queries in; whatever goes wrong with one is logged, and its answer is empty."""

    def __init__(
        self, db: Database, kit: Kit, post: Post, clock: Clock, language: str, spawn: Spawn
    ) -> None:
        self._db = db
        self._kit = kit
        self._post = post
        self._clock = clock
        self._language = language
        self._spawn = spawn
        self._newest: dict[int, Asked] = {}  # by who asks, for whoever is being served
        self._serving: set[int] = set()
        self._few = asyncio.Semaphore(AT_ONCE)

    def put(self, raw: Raw) -> None:
        """Answer it soon, unless the same person types on."""
        asked = _read(raw)
        if asked is None:
            return
        self._newest[asked.person] = asked
        if asked.person not in self._serving:
            self._spawn(self._serve(asked.person))
            self._serving.add(asked.person)

    async def _serve(self, person: int) -> None:
        try:
            while person in self._newest:
                async with self._few:
                    await self._answer(self._newest.pop(person))
        finally:
            self._serving.discard(person)

    async def _answer(self, asked: Asked) -> None:
        with following(f"u{asked.incoming.update_id}"):
            try:
                await self._send(asked, await self._found(asked))
            except TelegramError as error:
                log.info("an inline query stays without an answer: %s", error.message)
            except Exception:
                log.exception("an inline query failed")

    async def _send(self, asked: Asked, found: Mapping[str, Any]) -> None:
        try:
            await self._call(asked, found)
        except BadRequest as error:
            if "query is too old" in error.message.lower():
                raise
            log.error("Telegram refused what was offered: %s", error.message)  # noqa: TRY400 - no bug of ours that a traceback would show
            await self._call(asked, self._rendered(NOTHING, self._language))

    async def _call(self, asked: Asked, found: Mapping[str, Any]) -> None:
        await self._post.bot.call("answerInlineQuery", inline_query_id=asked.id, **found)

    async def _found(self, asked: Asked) -> dict[str, Any]:
        """What the call says; where finding or saying it fails, nothing."""
        try:
            async with self._db.read() as tx:
                now = self._clock.now()
                today = now.astimezone(self._kit.zone).date()
                found = await members.actors(tx, [asked.person], today, self._language)
                actor = found[asked.person]
                ctx = Ctx(tx, actor, now, asked.incoming, self._kit)
                answer = await _routed(ctx, asked.inline)
            return self._rendered(answer, actor.language)
        except Exception:
            log.exception("what was asked inline could not be found")
            return self._rendered(NOTHING, self._language)

    def _rendered(self, answer: Inlined, language: str) -> dict[str, Any]:
        button, further = answer.button, answer.next_offset
        return {
            "results": [self._article(one, language) for one in answer.results],
            "cache_time": int(answer.cache_time.total_seconds()),
            "is_personal": answer.personal,
            "next_offset": "" if further is None else str(further),
            "button": button
            and {
                "text": self._post.label(button.label, language),
                "start_parameter": button.start,
            },
        }

    def _article(self, one: Offer, language: str) -> dict[str, Any]:
        """A text that is too long ends where a message of ours would have gone on in another."""
        said = self._post.render(Screen(one.said.id, one.said.params, one.rows), language)
        article: dict[str, Any] = {
            "type": "article",
            "id": one.id,
            "title": self._post.label(one.title, language),
            "input_message_content": {
                "message_text": split(said.html)[0],
                "parse_mode": ParseMode.HTML,
                "link_preview_options": NO_PREVIEW,
            },
        }
        if one.description is not None:
            article["description"] = self._post.label(one.description, language)
        return article | ({"reply_markup": said.markup} if said.markup else {})


async def _routed(ctx: Ctx, asked: Inline) -> Inlined:
    """Whoever may not is told by the button above an empty list where to go on."""
    route = ctx.kit.table.inline
    if route is None:
        return NOTHING
    if not ctx.actor.can(route.needs):
        return NOTHING if ctx.actor.can(Can.BELONG) else SIGN_UP
    if route.needs is not Can.ANYONE and not ctx.actor.consented:
        return TERMS
    try:
        return await route.handler(ctx, asked)
    except Refusal:
        return NOTHING


def _read(raw: Raw) -> Asked | None:
    try:
        body = raw["inline_query"]
        person = int(body["from"]["id"])
        incoming = Incoming(raw, int(raw["update_id"]), "inline_query", account_id=person)
        where = body.get("chat_type")
        inline = Inline(
            query=clean(str(body["query"]))[:QUERY_MAX].strip(),
            offset=_number(str(body.get("offset", ""))),
            where=Where(where) if where in set(Where) else Where.UNKNOWN,
        )
        return Asked(str(body["id"]), person, incoming, inline)
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        log.warning("an inline query that is none: %s", type(error).__name__)
        return None


def _number(text: str) -> int:
    fits = text.isascii() and text.isdecimal() and len(text) <= len(str(OFFSET_MAX))
    return min(int(text), OFFSET_MAX) if fits else 0
