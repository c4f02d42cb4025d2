"""Sends screens and toasts to whoever acted: each person's in order, after the commit.

A screen that was sent is reported to `sent`, so that the update no longer owes it. One that cannot
be sent now is tried again with a growing pause; at the next start it is made anew.
"""

import logging
from collections import OrderedDict, deque
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    RetryAfter,
    TelegramError,
)

from bot.clock import Clock
from bot.domain.messages import Words
from bot.services.outbox import following
from bot.services.pulse import Pulse
from bot.telegram.delivery.calls import Calls
from bot.telegram.incoming import Incoming
from bot.telegram.pace import Lane, Pacer
from bot.telegram.parts import EMPTY, Part
from bot.telegram.parts import parts as in_parts
from bot.telegram.post import Post
from bot.telegram.request import retry_after
from bot.telegram.screens import Answer, Screen, Toast, parts

log = logging.getLogger(__name__)

ALBUM_GATHERS = 0.7  # seconds in which the parts of an album arrive
PAUSES = (0.5, 1.0, 2.0, 5.0, 15.0)  # seconds between attempts
REMEMBERED = 2000  # people whose newest screen is known without asking the database
Spawn = Callable[[Coroutine[Any, Any, None]], object]


@dataclass(frozen=True, slots=True)
class Reply:
    """What one turn owes: to `lane` (a private chat), for these updates."""

    lane: int
    updates: tuple[int, ...]
    answer: Answer
    language: str
    incoming: Incoming | None = None
    newest_screen: int | None = None  # the message id of the person's newest screen
    since: datetime | None = None  # when the update came
    traceless: bool = False  # the log says nothing of what is in it


@dataclass(frozen=True, slots=True)
class Sent:
    """Updates that owe nothing any more; the message their screen is in, and the draft it shows.

    A `receipt` is noted at once: a number that was given should not be told twice.
    """

    lane: int
    updates: tuple[int, ...]
    message_id: int | None = None
    shows: tuple[int, int] | None = None
    receipt: bool = False


class Answers:
    """One sender a person while there is something to send."""

    def __init__(
        self,
        post: Post,
        pacer: Pacer,
        clock: Clock,
        sent: Callable[[Sent], None],
        spawn: Spawn,
        pulse: Pulse,
    ) -> None:
        self._pulse = pulse
        self._post = post
        self._calls = Calls(post.bot)
        self._pacer = pacer
        self._clock = clock
        self._sent = sent
        self._spawn = spawn
        self._lanes: dict[int, deque[Reply]] = {}
        self._newest: OrderedDict[int, int] = OrderedDict()  # lane → message id of its last screen

    @property
    def busy(self) -> bool:
        """Whether anything is being sent."""
        return bool(self._lanes)

    def put(self, reply: Reply) -> None:
        if reply.lane in self._lanes:
            self._lanes[reply.lane].append(reply)
            return
        self._lanes[reply.lane] = deque([reply])
        self._spawn(self._serve(reply.lane))

    async def _serve(self, lane: int) -> None:
        waiting = self._lanes[lane]
        while waiting:
            reply = waiting.popleft()
            album = reply.incoming.album if reply.incoming else None
            if album:
                await self._clock.sleep(ALBUM_GATHERS)
            if album and any(_album(later) == album for later in waiting):
                self._sent(Sent(lane, reply.updates))
                continue
            with following(f"u{reply.updates[-1]}" if reply.updates else None):
                await self._deliver(reply)
        del self._lanes[lane]

    async def _deliver(self, reply: Reply) -> None:
        message_id, shows, screen = None, None, _screen_of(reply.answer)
        try:
            message_id = await self._answer(reply)
            shows = screen.shows if screen and message_id is not None else None
        except Forbidden as error:
            log.info("a screen cannot arrive (update %s): %s", reply.updates, error.message)
        except (BadRequest, ChatMigrated) as error:
            _report("Telegram refused a screen", reply, error)
            message_id = await self._excuse(reply)
        except Exception as error:  # noqa: BLE001 - reported, and the next person's turn comes
            _report("a screen could not be made", reply, error)
        self._note(reply)
        receipt = screen is not None and screen.receipt
        self._sent(Sent(reply.lane, reply.updates, message_id, shows, receipt))

    def _note(self, reply: Reply) -> None:
        self._pulse.updates["answered"] += len(reply.updates)
        if reply.since is not None:
            self._pulse.screens.note((self._clock.now() - reply.since).total_seconds())

    async def _excuse(self, reply: Reply) -> int | None:
        """A short line in place of a screen that Telegram refuses: silence would lead nowhere."""
        try:
            return await self._insist(self._show, reply, Screen("common.not-shown", fresh=True))
        except TelegramError as error:
            _report("nor can the excuse be sent", reply, error)
            return None

    async def _answer(self, reply: Reply) -> int | None:
        """Answer the tap, show the screen; the id of the message the screen is in."""
        toast, screen = _toast_of(reply.answer), _screen_of(reply.answer)
        tapped = reply.incoming is not None and reply.incoming.query_id is not None
        if tapped and screen and reply.incoming and not reply.incoming.private:
            return await self._answer_from_group(reply, toast, screen)
        if tapped:
            await self._insist(self._toast, reply, toast)
            if toast is not None and toast.label is not None:
                await self._insist(self._relabel, reply, toast.label)
        return await self._insist(self._show, reply, screen) if screen else None

    async def _answer_from_group(
        self, reply: Reply, toast: Toast | None, screen: Screen
    ) -> int | None:
        """A screen is for one person: it goes to private chat, and the tap is told so.

        Where it cannot arrive, the tap leads there itself, to the button that lets the bot in.
        """
        try:
            message_id = await self._insist(self._show, reply, screen)
        except Forbidden as error:
            log.info("a screen cannot arrive (update %s): %s", reply.updates, error.message)
            await self._insist(self._toast if toast else self._lead_in, reply, toast)
            return None
        except Exception:
            await self._insist(self._toast, reply, toast)
            raise
        await self._insist(self._toast, reply, toast or Toast("common.answered-privately"))
        return message_id

    async def _insist(
        self, send: Callable[[Reply, Any], Coroutine[Any, Any, int | None]], reply: Reply, part: Any
    ) -> int | None:
        """Try until Telegram has answered. Sent twice is better here than not at all."""
        failures = 0
        while True:
            try:
                return await send(reply, part)
            except RetryAfter as error:
                pause = retry_after(error)
                self._pacer.hold(pause, reply.lane)
            except (BadRequest, ChatMigrated, Forbidden):
                raise
            except TelegramError as error:
                pause = PAUSES[min(failures, len(PAUSES) - 1)]
                failures += 1
                log.info("a screen waits %s s: %s", pause, error)
            await self._clock.sleep(pause)

    async def _show(self, reply: Reply, screen: Screen) -> int | None:
        """Show the screen; the id of the message it is in."""
        rendered = self._post.render(screen, reply.language)
        over = self._over(reply, screen)
        if screen.hides_keyboard is not None:
            await self._pacer.turn(reply.lane, Lane.PEOPLE)
            farewell = self._post.farewell(screen.hides_keyboard, reply.language)
            await self._post.send(reply.lane, farewell)
        *above, last = in_parts(rendered, screen.media, EMPTY, captioned=False)
        send = partial(self._send_part, protect=screen.protect)
        if above or (screen.protect and over is None):
            return await self._show_in_parts(reply, send, above, last)
        await self._pacer.turn(reply.lane, Lane.PEOPLE)
        if over is not None and await self._post.edit(reply.lane, over, rendered):
            return over
        if screen.protect:
            return await self._show_in_parts(reply, send, (), last)
        message_id = await self._post.send(reply.lane, rendered)
        self._remember(reply.lane, message_id)
        return message_id

    async def _show_in_parts(
        self,
        reply: Reply,
        send: Callable[[Reply, Part], Coroutine[Any, Any, int | None]],
        above: Sequence[Part],
        last: Part,
    ) -> int | None:
        """Files and what is too long for one message; each part is tried again by itself.

        The message that counts as the screen is the last: it has the buttons.
        """
        for part in above:
            try:
                await self._insist(send, reply, part)
            except BadRequest as error:
                if not part.files:
                    raise
                _report("Telegram refused a file of a screen", reply, error)
        message_id = await self._insist(send, reply, last)
        self._remember(reply.lane, message_id or 0)
        return message_id

    async def _send_part(self, reply: Reply, part: Part, *, protect: bool) -> int | None:
        await self._pacer.turn(reply.lane, Lane.PEOPLE, part.count)
        sent = await self._calls.send(reply.lane, part, silent=False, thread=None, protect=protect)
        return sent[-1]

    def _remember(self, lane: int, message_id: int) -> None:
        """The database knows it a moment later, and meanwhile somebody may tap above it."""
        self._newest[lane] = message_id
        self._newest.move_to_end(lane)
        if len(self._newest) > REMEMBERED:
            self._newest.popitem(last=False)

    def _over(self, reply: Reply, screen: Screen) -> int | None:
        """The message to put the screen over: the tapped one, if it is the person's newest screen.

        Only a screen may be lost to the next one: a message from the outbox (news, a reminder) is
        something to keep.
        """
        incoming = reply.incoming
        if incoming is None or incoming.query_id is None or not incoming.private:
            return None
        if screen.fresh or screen.asks_contact is not None:
            return None
        if screen.protect and not incoming.tapped_protected:
            return None
        newest = max(reply.newest_screen or 0, self._newest.get(reply.lane, 0))
        return newest if newest and incoming.message_id == newest else None

    async def _toast(self, reply: Reply, toast: Toast | None) -> None:
        assert reply.incoming is not None  # noqa: S101 - the caller asked for it
        query_id = reply.incoming.query_id
        assert query_id is not None  # noqa: S101 - the caller asked for it
        if toast is None:
            await self._post.toast(query_id, None)
            return
        text = self._post.toast_text(reply.language, Words(toast.text, toast.params))
        await self._post.toast(query_id, text, alert=toast.alert)

    async def _relabel(self, reply: Reply, label: Words) -> None:
        incoming = reply.incoming
        if incoming is None or not incoming.private:
            return
        await self._pacer.turn(reply.lane, Lane.PEOPLE)
        tapped, text = incoming.body.get("message") or {}, self._post.label(label, reply.language)
        await self._post.relabel(reply.lane, tapped, incoming.data, text)

    async def _lead_in(self, reply: Reply, _: None) -> None:
        assert reply.incoming is not None  # noqa: S101 - the caller asked for it
        await self._post.lead_in(reply.incoming.query_id or "", "menu")


def _report(what: str, reply: Reply, error: Exception) -> None:
    """Write down what failed; of a screen that may quote a secret answer only how."""
    if reply.traceless:
        log.error("%s (update %s): %s", what, reply.updates, type(error).__name__)
    else:
        log.error("%s (update %s)", what, reply.updates, exc_info=error)


def _screen_of(answer: Answer) -> Screen | None:
    return next((part for part in parts(answer) if isinstance(part, Screen)), None)


def _toast_of(answer: Answer) -> Toast | None:
    return next((part for part in parts(answer) if isinstance(part, Toast)), None)


def _album(reply: Reply) -> str | None:
    return reply.incoming.album if reply.incoming else None
