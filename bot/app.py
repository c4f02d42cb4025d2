"""The composition root: every part is made and joined here, and nowhere else."""

import asyncio
import logging
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from functools import cache
from hashlib import sha256
from pathlib import Path
from shutil import rmtree
from tempfile import gettempdir
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

from starlette.routing import Route
from telegram.error import InvalidToken, TelegramError
from telegram.request import BaseRequest

from bot.clock import Clock
from bot.domain.actors import Actor, Role
from bot.domain.errors import Refusal
from bot.domain.messages import Words, from_json, to_json, words
from bot.files.feeds import read as read_feed
from bot.files.sheets import read_async
from bot.files.worker import Worker
from bot.services import bindings as bound
from bot.services import calendars as subscribed
from bot.services import due, members
from bot.services import feeds as public
from bot.services import held as restored
from bot.services.contests import moving
from bot.services.contests.opening import Openings
from bot.services.outbox import tell_role
from bot.services.pulse import Pulse
from bot.settings import Settings
from bot.telegram.acts import Tools
from bot.telegram.answers import Answers, Reply, Spawn
from bot.telegram.binding import Binder
from bot.telegram.bot import RawBot
from bot.telegram.campaigns import Watch
from bot.telegram.dates import Dates
from bot.telegram.delivery import Delivery
from bot.telegram.errands import Errands
from bot.telegram.forms import Forms
from bot.telegram.incoming import KINDS, Me
from bot.telegram.inlines import Inlines
from bot.telegram.intake import Intake
from bot.telegram.live import Live
from bot.telegram.menus import Menus
from bot.telegram.pace import Pace, Pacer
from bot.telegram.papers import Papers
from bot.telegram.phrases import Phrases
from bot.telegram.polling import PAUSES, Polling
from bot.telegram.post import Post
from bot.telegram.queue import Queue
from bot.telegram.request import AiohttpRequest
from bot.telegram.routes import Kit, Table
from bot.telegram.texts import REFERENCE, Texts
from bot.telegram.ticks import Ticks
from bot.telegram.turns import Turns
from bot.tidying import Tidying
from bot.upkeep import Upkeep
from bot.web import calendars as shelves
from bot.web.app import WEBHOOK_PATH, make_app
from bot.web.feeds import Site, routes
from bot.web.freshness import Changes
from bot.web.metrics import endpoint
from bot.web.serve import serving
from handlers import (
    acks,
    archive,
    audit,
    awards,
    ballots,
    bests,
    bindings,
    booklets,
    cadence,
    calendars,
    calls,
    campaigns,
    changes,
    channel,
    checks,
    conclusions,
    contest_votes,
    contests,
    corrections,
    counties,
    diary,
    digests,
    directory,
    feeds,
    figures,
    groups,
    held,
    hosts,
    juries,
    language,
    materials,
    meetings,
    menu,
    minutes,
    networks,
    news,
    nominations,
    partners,
    polls,
    practices,
    preferences,
    presence,
    privacy,
    proposals,
    protocols,
    quick_polls,
    quotes,
    ratings,
    relays,
    reminders,
    replies,
    reports,
    results,
    reviews,
    roles,
    room_polls,
    roster,
    rsvps,
    scores,
    series,
    settings,
    signup,
    slots,
    status,
    tallies,
    tasks,
    templates,
    territories,
    themes,
    uses,
    votes,
    years,
)
from storage import drafts, outbox, updates
from storage.base import Database
from storage.updates import Owed

log = logging.getLogger(__name__)

FEATURES = (
    reports.routes,
    practices.routes,
    booklets.routes,
    bindings.routes,
    uses.routes,
    bests.routes,
    diary.routes,
    tallies.routes,
    archive.routes,
    meetings.routes,
    news.routes,
    polls.routes,
    cadence.routes,
    changes.routes,
    slots.routes,
    presence.routes,
    room_polls.routes,
    series.routes,
    hosts.routes,
    calendars.routes,
    rsvps.routes,
    minutes.routes,
    tasks.routes,
    materials.routes,
    ratings.routes,
    figures.routes,
    quotes.routes,
    ballots.routes,
    votes.routes,
    quick_polls.routes,
    conclusions.routes,
    contest_votes.routes,
    contests.routes,
    protocols.routes,
    awards.routes,
    checks.routes,
    juries.routes,
    scores.routes,
    partners.routes,
    templates.routes,
    directory.routes,
    counties.routes,
    groups.routes,
    proposals.routes,
    signup.routes,
    networks.routes,
    channel.routes,
    roster.routes,
    territories.routes,
    reviews.routes,
    themes.routes,
    years.routes,
    nominations.routes,
    relays.routes,
    reminders.routes,
    acks.routes,
    calls.routes,
    replies.routes,
    corrections.routes,
    results.routes,
    campaigns.routes,
    feeds.routes,
    digests.routes,
    preferences.routes,
    language.routes,
    roles.routes,
    audit.routes,
    settings.routes,
    privacy.routes,
    status.routes,
    held.routes,
    menu.routes,
)

GRACE = 3.5  # seconds for what is under way when the bot is told to stop


class App:
    """The bot, ready to run. `spawn` starts a task of the bot's own; `run` sets it."""

    def __init__(
        self, settings: Settings, db: Database, bot: RawBot, me: Me, clock: Clock, pace: Pace
    ) -> None:
        self.settings = settings
        self.db = db
        self.bot = bot
        self.clock = clock
        language = settings.default_language
        table, texts = Table(FEATURES), _texts(settings.zone)
        pulse = bot.pulse
        self.kit = Kit(
            table=table,
            home=menu.home,
            terms=signup.terms,
            leaving=privacy.leaving,
            forms=Forms(table.forms),
            phrases=Phrases(table, texts),
            texts=texts,
            zone=settings.zone,
            association=settings.association_name,
            username=me.username,
            key=sha256(b"paper " + settings.bot_token.get_secret_value().encode()).digest(),
            pulse=pulse,
            backups=settings.backup_dir,
            bound=Path(gettempdir()) / f"{_mine(settings)}{uuid4().hex}",
            public_url=settings.public_url,
        )
        post, pacer = Post(bot, self.kit.texts, me.username, clock), Pacer(clock, pace)
        self.worker = Worker()
        papers = Papers(db, self.kit, self.worker.make, clock, language)
        turns = Turns(db, self.kit, me, clock, language)
        self.queue = Queue(turns, self._answer, clock)
        self.answers = Answers(post, pacer, clock, self.queue.sent, self._spawn, pulse)
        self.watch = Watch(db, table, clock)
        self.live = Live(db, table, clock)
        self.delivery = Delivery(
            db, post, papers, pacer, clock, language, settings.zone, self.watch.touch
        )
        binder = Binder(db, self.kit, bot, self.worker.make, clock, language)
        read, feed = _read_sheets, self._read_feed
        tools = Tools(bot, read, self._sent_for, self._said, feed, binder.bind)
        self.errands = Errands(db, table, tools, clock)
        self.bindings = Errands(db, table, tools, clock, slow=True)
        self.inlines = Inlines(db, self.kit, post, clock, language, self._spawn)
        ask = self.inlines.put
        self.intake = Intake(db, clock, me, settings.zone, self.queue.put, pulse, ask)
        self.polling = Polling(bot, self.intake, clock, self._tell_of_conflict)
        self.menus = Menus(bot, self.kit, db, language)
        self.upkeep = Upkeep(db, settings, clock, pulse, lambda: self.polling.health, self._spawn)
        jobs = {
            "menus": self.menus.follow,
            "campaigns": self.watch.recover,
            "contests": Openings(db, clock.now, settings.zone).look,
            "backup": self.upkeep.copy,
            "health": self.upkeep.look,
            "tidying": Tidying(db, clock).look,
        }
        self.ticks = Ticks(db, self.kit, clock, jobs)
        self.spawn: Spawn = _no_loop_yet
        db.queued += [self.delivery.wake, self.errands.wake, self.bindings.wake]
        db.queued += [self.watch.hear, self.live.hear]

    def _answer(self, reply: Reply) -> None:
        self.answers.put(reply)

    def _spawn(self, job: Coroutine[Any, Any, None]) -> object:
        """By way of `spawn`, which is set only when the bot runs."""
        return self.spawn(job)

    async def _sent_for(self, dedupe_key: str) -> Sequence[int]:
        async with self.db.read() as tx:
            return await outbox.message_ids(tx, dedupe_key)

    async def _read_feed(self, url: str) -> dict[str, Any]:
        return await read_feed(url, anywhere=self.settings.feed_private)

    def _said(self, value: Any) -> str:
        """Words as a group reads them; what is a text already stays."""
        found = from_json(value)
        return self.kit.texts.plain(REFERENCE, found) if isinstance(found, Words) else str(found)

    async def begin(self) -> None:
        """What comes before new updates: doubts, screens that are owed, updates left over.

        On a restored database nothing that waits in it leaves, screens neither.
        """
        now = self.clock.now()
        local = now.astimezone(self.settings.zone)
        async with self.db.write() as tx:
            await members.ensure_owners(tx, self.settings.owner_ids, local)
            is_old = await restored.begin(tx, now, self.settings.zone)
        await self.delivery.recover()
        await self.errands.recover()
        await self.bindings.recover()
        await self.watch.recover()
        async with self.db.write() as tx:
            owed = await updates.owed(tx)
            left_over = await updates.unfinished(tx)
            away = await due.slept(tx, now)
            if away is not None and not is_old:
                asked = {draft.account_id: Owed((), None) for draft in await drafts.active(tx)}
                owed = asked | owed
                hours = int(away.total_seconds() // 3600)
                told = words("common.slept-owners", hours=hours, asked=len(asked))
                await tell_role(tx, Role.OWNER, told, key=f"slept:{now.isoformat()}", now=local)
            since = await due.alive(tx)
            if since is not None and not is_old:
                await moving.make_up(tx, since, local)
            await bound.recover(tx, now)
            await due.note_alive(tx, now)
        for lane, debt in owed.items():
            self.queue.put_owed(lane, debt)
        for stored in left_over:
            self.queue.put(stored)

    async def run(self, stop: asyncio.Event) -> None:
        """Work until `stop` is set; then finish what is under way, within `GRACE`.

        Raises (in a group) InvalidToken when Telegram does not know the token, and AddressTaken.
        """
        _sweep(self.settings)
        await self.begin()
        secret = self.settings.webhook_secret.get_secret_value() or secrets.token_urlsafe(32)
        webhook = self.settings.uses_webhook
        token = self.settings.metrics_token.get_secret_value()
        metrics = Route("/metrics", endpoint(self.upkeep.reading, token))
        take = self.intake.take if webhook else None
        web = make_app(self.health, take, secret, [metrics, *self._pages()])
        settings = self.settings
        scheduler = self.ticks.schedule()
        try:
            async with (
                serving(web, settings.http_host, settings.http_port),
                asyncio.TaskGroup() as tasks,
            ):
                self.spawn = tasks.create_task
                source = tasks.create_task(self._listen(secret) if webhook else self._poll())
                tasks.create_task(self.queue.run())
                tasks.create_task(self.delivery.run(self.spawn))
                tasks.create_task(self.errands.run(self.spawn))
                tasks.create_task(self.bindings.run(self.spawn))
                tasks.create_task(self.watch.run())
                tasks.create_task(self.live.run())
                tasks.create_task(insist("the command lists", self.menus.publish, self.clock))
                tasks.create_task(self.ticks.keep_time(scheduler))
                scheduler.start()
                await stop.wait()
                log.info("stopping")
                scheduler.shutdown(wait=False)
                source.cancel()
                await self._settle()
                raise _Stopped  # noqa: TRY301 - what ends a TaskGroup whose tasks never end
        except* _Stopped:
            log.info("stopped")

    def _pages(self) -> list[Route]:
        """The news that anybody may read."""

        async def every() -> Sequence[public.Public]:
            async with self.db.read() as tx:
                return await public.public(tx, self.clock.now())

        async def one(number: int) -> public.Public | None:
            async with self.db.read() as tx:
                return await public.public_one(tx, number, self.clock.now())

        kit, chat = self.kit, f"https://t.me/{self.kit.username}"
        site = Site(kit.association, kit.public_url, chat, kit.zone, self.clock)
        return [*routes(every, one, site), *shelves.routes(self._shelf(chat))]

    def _shelf(self, chat: str) -> shelves.Shelf:
        """The calendars that those may read who have their address."""
        kit, language = self.kit, self.settings.default_language
        desk = subscribed.Desk(kit.association, chat, kit.zone)

        def reading() -> subscribed.Reading:
            return subscribed.Reading(self.clock.now(), kit.zone, language)

        async def feed(token: str) -> subscribed.Feed | None:
            async with self.db.read() as tx:
                return await subscribed.feed(tx, token, reading())

        async def leaf(secret: str) -> tuple[Actor, subscribed.Entry] | None:
            async with self.db.read() as tx:
                return await subscribed.read_leaf(tx, secret, kit.key, reading())

        changes = Changes(self.clock)
        say, make = kit.texts.plain, self.worker.make
        return shelves.Shelf(feed, leaf, make, say, desk, kit.public_url, changes)

    async def health(self) -> Mapping[str, str]:
        """What is wrong, by name; empty when all is well."""
        return self.upkeep.problems()

    async def _poll(self) -> None:
        """A webhook left over would keep the updates from us; those that wait stay."""
        await insist("the webhook's removal", self.bot.delete_webhook, self.clock)
        await self.polling.run()

    async def _listen(self, secret: str) -> None:
        async def set_webhook() -> None:
            url = self.settings.public_url + WEBHOOK_PATH
            await self.bot.set_webhook(url, secret_token=secret, allowed_updates=list(KINDS))

        await insist("the webhook", set_webhook, self.clock)

    async def _settle(self) -> None:
        """Wait, not for long, until nothing is under way; the rest goes on at the next start."""
        with suppress(TimeoutError):
            async with asyncio.timeout(GRACE):
                await self.delivery.settle()
                while self.queue.busy or self.answers.busy:  # noqa: ASYNC110 - once only
                    await asyncio.sleep(0.02)

    async def _tell_of_conflict(self) -> None:
        now = self.clock.now().astimezone(self.settings.zone)
        async with self.db.write() as tx:
            told = words("common.conflict-owners")
            # Programs that take turns collide every minute: once a day is enough.
            await tell_role(tx, Role.OWNER, told, key=f"conflict:{now.date()}", now=now)


@cache
def _texts(zone: ZoneInfo) -> Texts:
    """Loaded once a process: nothing changes them, and each is made ready when first used."""
    return Texts(Dates(zone))


async def _read_sheets(path: Path) -> dict[str, Any]:
    """The file's sheets as JSON, or the refusal that says what is wrong with it."""
    try:
        sheets = await read_async(path)
    except Refusal as refusal:
        return {"refused": refusal.text_id, "params": to_json(refusal.params)}
    return {"sheets": [sheet.as_json() for sheet in sheets]}


def _mine(settings: Settings) -> str:
    """How the names of this bot's folders of bound files begin."""
    known = f"{settings.database_url} {settings.bot_token.get_secret_value()}"
    return f"sueiga-{sha256(known.encode()).hexdigest()[:16]}-"


def _sweep(settings: Settings) -> None:
    """What a bot that was killed had bound: it is made again."""
    for folder in Path(gettempdir()).glob(f"{_mine(settings)}*"):
        rmtree(folder, ignore_errors=True)


class _Stopped(Exception):
    pass


def _no_loop_yet(_: object) -> object:
    raise RuntimeError("the bot is not running")


@asynccontextmanager
async def connected(
    settings: Settings, clock: Clock, request: BaseRequest | None
) -> AsyncIterator[tuple[RawBot, Me]]:
    """Say hello to Telegram; wait for it if it does not answer. Raises InvalidToken."""
    url = settings.bot_api_url
    clients = (request or AiohttpRequest(), request or AiohttpRequest())
    bot = RawBot(
        settings.bot_token.get_secret_value(),
        base_url=f"{url}/bot",
        base_file_url=f"{url}/file/bot",
        request=clients[0],
        get_updates_request=clients[1],
        pulse=Pulse(clock.monotonic),
    )
    try:
        await insist("hello", bot.initialize, clock)
        yield bot, Me(bot.id, bot.username)
    finally:
        for client in clients:  # the bot closes them only if Telegram has ever answered
            await client.shutdown()


async def insist(what: str, call: Callable[[], Awaitable[object]], clock: Clock) -> None:
    """Call until Telegram agrees. Raises InvalidToken, which no waiting mends."""
    failures = 0
    while True:
        try:
            await call()
        except InvalidToken:
            raise
        except TelegramError as error:
            log.warning("%s: Telegram says %s", what, error)
            await clock.sleep(PAUSES[min(failures, len(PAUSES) - 1)])
            failures += 1
        else:
            return


@asynccontextmanager
async def running(
    settings: Settings,
    db: Database,
    clock: Clock,
    *,
    request: BaseRequest | None = None,
    pace: Pace | None = None,
) -> AsyncIterator[App]:
    """The app on a migrated database, connected; closed at the end, the database too."""
    try:
        async with connected(settings, clock, request) as (bot, me):
            paced = pace or Pace.of(settings.pace_broadcast, settings.pace_people)
            app = App(settings, db, bot, me, clock, paced)
            try:
                yield app
            finally:
                await app.worker.close()
                rmtree(app.kit.bound, ignore_errors=True)
    finally:
        await db.close()
