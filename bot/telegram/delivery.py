"""Sends what waits in the outbox, at the permitted pace, and marks what became of each row.

Certain not to be sent: no connection, 429, other 4xx. Certain to be sent: an answer 2xx. Everything
else (5xx, connection lost after the request, found *sending* at start) is doubt: such a row is sent
again once; in doubt a second time it stays *uncertain*.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
)

from bot.clock import Clock
from bot.domain.errors import Refusal
from bot.domain.files import NotMade
from bot.domain.groups import Topic, is_gone
from bot.domain.messages import from_json, words
from bot.domain.preferences import Kind
from bot.services import channel, groups, preferences
from bot.services.outbox import tell
from bot.telegram.ledger import PAUSE, Ledger
from bot.telegram.pace import Lane, Pacer
from bot.telegram.papers import Papers
from bot.telegram.post import Post, Rendered, albums, fits_under
from bot.telegram.request import NotSent, retry_after
from bot.telegram.rounds import Rounds
from bot.telegram.screens import Screen
from storage import accounts, campaigns, outbox
from storage.accounts import Reach
from storage.base import Database, Tx
from storage.campaigns import Campaign
from storage.outbox import Row, State

log = logging.getLogger(__name__)

AT_ONCE = 32  # rows under way together: what a kill leaves in doubt
OFFLINE = 2.0  # seconds between attempts without a connection


@dataclass(frozen=True, slots=True)
class _Parcel:
    """A row, ready to be sent."""

    text: Rendered
    albums: list[list[dict[str, Any]]]
    thread: int | None = None
    over: int | None = None  # the message whose place it takes

    @property
    def file(self) -> dict[str, Any] | None:
        """The one file that the text fits under."""
        match self.albums:
            case [[file]] if fits_under(file, self.text):
                return file
        return None


class Delivery(Rounds[Row]):
    """Takes rows, sends them, marks them."""

    def __init__(  # noqa: PLR0913, PLR0917 - the parts it is made of, once
        self,
        db: Database,
        post: Post,
        papers: Papers,
        pacer: Pacer,
        clock: Clock,
        default_language: str,
        zone: ZoneInfo,
        touched: Callable[[int], None],
    ) -> None:
        super().__init__(db, clock, AT_ONCE)
        self._touched = touched
        self._post = post
        self._papers = papers
        self._pacer = pacer
        self._language = default_language
        self._zone = zone
        self._ledger = Ledger(db, clock)

    async def recover(self) -> None:
        """At start: rows found *sending* are in doubt."""
        async with self._db.write() as tx:
            for row in await outbox.in_doubt(tx):
                await outbox.mark(tx, row.id, **_doubtful(row, "the process ended"))

    async def _due(self, room: int) -> list[Row]:
        async with self._db.read() as tx:
            rows = await outbox.due(tx, self._clock.now(), room, busy=self._busy)
            ids = {row.campaign_id for row in rows if row.campaign_id is not None}
            said = await campaigns.some(tx, ids) if ids else {}
        return [_filled(row, said.get(row.campaign_id or 0)) for row in rows]

    async def _next_due(self, tx: Tx) -> datetime | None:
        return await outbox.next_due(tx, busy=self._busy)

    async def _work(self, row: Row) -> None:
        await self._ledger.note(row.id, **await self._outcome(row))
        if row.campaign_id is not None:
            self._touched(row.campaign_id)

    async def _outcome(self, row: Row) -> dict[str, Any]:
        """Make the message and send it; what to write into the row."""
        try:
            language = await self._language_of(row.chat_id)
            thread, over = await self._place(row)
            # What takes the place of a message that is there already wakes nobody.
            held = await self._held(row) if over is None else None
        except Exception:
            log.exception("the database cannot be read; message %s waits", row.id)
            await self._clock.sleep(PAUSE)
            return {"state": State.PENDING}
        if held is not None:
            return held
        try:
            media = await self._papers.made(row.chat_id, row.media)
            parcel = self._pack(row, language, media, thread, over)
        except (LookupError, TypeError, ValueError, NotMade, Refusal) as error:
            log.exception("message %s could not be made", row.id)
            await self._tell_of_paper(row)
            return {"state": State.FAILED, "error": f"{type(error).__name__}: {error}"}
        try:
            return await self._attempt(row, parcel)
        except Exception as error:
            log.exception("message %s is in doubt", row.id)
            return _doubtful(row, type(error).__name__)

    async def _held(self, row: Row) -> dict[str, Any] | None:
        """What to write into a row that its receiver does not want, or not now; None: it may go.

        Asked once it is due, and anew after each delay, so that what holds is what they want then.
        """
        kind = Kind.__members__.get((row.about or "").upper())
        if kind is None or row.message_ids:
            return None
        now = self._clock.now()
        async with self._db.read() as tx:
            goes = await preferences.may_go(tx, row.chat_id, kind, row.created_at, now, self._zone)
        if goes is None:
            return {"state": State.DECLINED}
        return {"state": State.PENDING, "not_before": goes} if goes > now else None

    async def _place(self, row: Row) -> tuple[int | None, int | None]:
        """The thread of the row's topic, and the message whose place it takes; where there are."""
        async with self._db.read() as tx:
            thread = await groups.thread(tx, row.chat_id, row.topic) if row.topic else None
            earlier = await outbox.message_ids(tx, row.edits) if row.edits else []
        return thread, earlier[-1] if earlier else None

    async def _tell_of_paper(self, row: Row) -> None:
        """A file somebody asked for could not be made: they must not wait for it."""
        if any("paper" in file for file in row.media):
            async with self._db.write() as tx:
                told, key = words("common.paper-failed"), f"paper-failed:{row.id}"
                await tell(tx, row.chat_id, told, key=key, now=self._clock.now())

    def _pack(
        self,
        row: Row,
        language: str,
        media: list[dict[str, Any]],
        thread: int | None,
        over: int | None,
    ) -> _Parcel:
        """Before the wait for the turn: what cannot be made must not take one from another."""
        screen = Screen(row.text_id, from_json(row.params), from_json(row.buttons))
        return _Parcel(self._post.render(screen, language), albums(media), thread, over)

    async def _attempt(self, row: Row, parcel: _Parcel) -> dict[str, Any]:
        """Send; what to write into the row."""
        sent = list(row.message_ids)
        try:
            await self._send(row, parcel, sent)
        except RetryAfter as error:
            wait = retry_after(error)
            self._pacer.hold(wait, row.chat_id)
            later = self._clock.now() + timedelta(seconds=wait)
            async with self._db.write() as tx:
                await outbox.defer(tx, row.chat_id, later)
            return {"state": State.PENDING, "not_before": later, "message_ids": sent}
        except (NotSent, InvalidToken):
            await self._clock.sleep(OFFLINE)
            return {"state": State.PENDING, "message_ids": sent}
        except ChatMigrated as error:
            async with self._db.write() as tx:
                await groups.migrate(tx, row.chat_id, error.new_chat_id)
            return {"state": State.PENDING, "message_ids": sent}
        except Forbidden as error:
            await self._note_reach(row.chat_id, error.message)
            return {"state": State.UNREACHABLE, "error": error.message, "message_ids": sent}
        except BadRequest as error:
            if row.chat_id < 0 and is_gone(error.message):
                await self._note_reach(row.chat_id, error.message)
                return {"state": State.UNREACHABLE, "error": error.message, "message_ids": sent}
            if parcel.thread is not None and _is_about_topic(error):
                async with self._db.write() as tx:
                    topic = Topic(row.topic or "")
                    await groups.topic_lost(tx, row.chat_id, topic, self._clock.now())
                return {"state": State.PENDING, "message_ids": sent}
            log.warning("Telegram refused message %s: %s", row.id, error.message)
            return {"state": State.FAILED, "error": error.message, "message_ids": sent}
        except NetworkError as error:
            log.info("message %s is in doubt: %s", row.id, error.message)
            return _doubtful(row, error.message) | {"message_ids": sent}
        return {"state": State.SENT, "message_ids": sent, "sent_at": self._clock.now()}

    async def _send(self, row: Row, parcel: _Parcel, sent: list[int]) -> None:
        """Send the parts that are not out yet: albums first, then the text with its buttons.

        A single file whose caption can hold the text is one message with it. A row is *sending*
        only while a part is under way: a kill while it waits for its turn leaves no doubt.
        """
        if parcel.over is not None:
            await self._may_send(row, sent, 1)
            if await self._post.edit(row.chat_id, parcel.over, parcel.text):
                sent.append(parcel.over)
                return
        file = parcel.file if not sent else None
        done = len(sent)
        for album in parcel.albums if file is None else ():
            if done >= len(album):
                done -= len(album)
                continue
            await self._may_send(row, sent, len(album))
            sent += await self._post.send_files(
                row.chat_id, album, silent=row.silent, thread=parcel.thread
            )
            await self._ledger.note(row.id, state=State.PENDING, message_ids=list(sent))
        await self._may_send(row, sent, 1)
        sent.append(
            await self._post.send(
                row.chat_id, parcel.text, file=file, silent=row.silent, thread=parcel.thread
            )
        )

    async def _may_send(self, row: Row, sent: Sequence[int], items: int) -> None:
        """Wait for the turn, and write down that it has come."""
        await self._pacer.turn(row.chat_id, Lane.OTHERS, items)
        await self._ledger.note(row.id, state=State.SENDING, message_ids=list(sent))

    async def _note_reach(self, chat_id: int, error: str) -> None:
        """Remember why the person cannot be written to, or that the group shut the bot out."""
        reach = _reach(error)
        async with self._db.write() as tx:
            if chat_id < 0:
                await groups.shut_out(tx, chat_id, self._clock.now())
                await channel.shut_out(tx, chat_id, self._clock.now())
            elif reach is not None:
                await accounts.set_reach(tx, chat_id, reach)

    async def _language_of(self, chat_id: int) -> str:
        async with self._db.read() as tx:
            chosen = await accounts.languages(tx, [chat_id])
        return chosen.get(chat_id, self._language)


def _filled(row: Row, campaign: Campaign | None) -> Row:
    """With what its campaign says to everybody."""
    if campaign is None:
        return row
    return replace(
        row,
        text_id=campaign.text_id,
        params=campaign.params,
        buttons=[one for one in row.buttons if one] if row.buttons else campaign.buttons,
        media=campaign.media,
    )


def _doubtful(row: Row, why: str) -> dict[str, Any]:
    state = State.PENDING if row.doubts == 0 else State.UNCERTAIN
    return {"state": state, "doubts": row.doubts + 1, "error": why}


def _is_about_topic(error: BadRequest) -> bool:
    """The topic was closed or deleted: what was meant for it goes to the general one."""
    message = error.message.lower()
    return "topic_closed" in message or "thread not found" in message


def _reach(error: str) -> Reach | None:
    """None for whoever never pressed Start: nothing is known of them that could change."""
    if "initiate conversation" in error:
        return None
    return Reach.DEACTIVATED if "deactivated" in error else Reach.BLOCKED
