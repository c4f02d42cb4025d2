"""One turn: updates become rows, and what is owed for them, in one transaction.

Many people's updates share a transaction (group commit); should one of them fail, each is run again
alone, so that only the failing one suffers. Handlers change nothing but rows, so running one twice
is harmless.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.clock import Clock
from bot.domain.actors import Actor
from bot.domain.errors import Refusal
from bot.domain.messages import from_json, words
from bot.services import members
from bot.services.outbox import following
from bot.telegram import attempts
from bot.telegram.answers import Reply, Sent
from bot.telegram.aside import Aside, is_secret, kept
from bot.telegram.dispatch import AtTheGate, current, dispatch
from bot.telegram.incoming import Incoming, Me, nothing, read
from bot.telegram.routes import Ctx, Kit
from bot.telegram.screens import Answer, Screen, Toast, parts
from storage import accounts, drafts, updates
from storage.base import Database, Tx
from storage.drafts import Draft
from storage.updates import Owed, Stored

log = logging.getLogger(__name__)

ATTEMPTS = 3  # then the update is set aside and the queue goes on


@dataclass(frozen=True, slots=True)
class Job:
    """A turn of one lane: a stored update, or (at start) a screen it is owed."""

    lane: int
    stored: Stored | None = None
    owed: Owed | None = None

    @property
    def ids(self) -> tuple[int, ...]:
        """The updates it answers."""
        if self.stored is not None:
            return (self.stored.update_id,)
        return self.owed.ids if self.owed is not None else ()

    @property
    def cause(self) -> str | None:
        """What messages and lines of the log that come of it say they follow from."""
        return f"u{self.ids[-1]}" if self.ids else None

    @property
    def name(self) -> str:
        return f"update {self.stored.update_id}" if self.stored else f"what {self.lane} is owed"


class Turns:
    """Runs jobs in transactions and says what to send."""

    def __init__(self, db: Database, kit: Kit, me: Me, clock: Clock, default_language: str) -> None:
        self._db = db
        self._kit = kit
        self._me = me
        self._clock = clock
        self._language = default_language
        self._aside = Aside(db, kit, clock, default_language)
        self._traceless: set[tuple[int, ...]] = set()  # of those under way, by `ids`

    async def run(self, jobs: Sequence[Job], sent: Sequence[Sent] = ()) -> list[Reply]:
        """Process the jobs and note what was sent: a reply for each job that was processed.

        Raises only if the database itself fails, before anything is processed; should it fail on
        the way, the jobs without a reply are to be run again.
        """
        try:
            return await self._together(jobs, sent)
        except Exception as error:
            if not jobs:
                raise
            failure = error
        if len(jobs) == 1 and not sent:  # outside: what fails now must not quote the first failure
            return [await self._failed(jobs[0], failure)]
        replies = await self.run((), sent) if sent else []
        for job in jobs:
            try:
                replies += await self.run([job])
            except Exception:
                if not replies:
                    raise
                log.exception("the database failed after %s of %s updates", len(replies), len(jobs))
                break
        return replies

    async def _together(self, jobs: Sequence[Job], sent: Sequence[Sent]) -> list[Reply]:
        now = self._clock.now()
        heard = {job.lane: self._read(job) for job in jobs}
        replies = []
        async with self._db.write() as tx:
            await _note_sent(tx, sent)
            people = [incoming.account_id or lane for lane, incoming in heard.items()]
            today = now.astimezone(self._kit.zone).date()
            actors = await members.actors(tx, people, today, self._language)
            forms = await drafts.of(tx, people)
            for job in jobs:
                incoming = heard[job.lane]
                actor = actors[incoming.account_id or job.lane]
                found = forms.get(actor.account_id, ())
                ctx = self._ctx(tx, actor, now, incoming, found, job)
                replies.append(await self._one(ctx, job))
            await _finish(tx, jobs, replies)
        self._traceless.difference_update(reply.updates for reply in replies)
        return replies

    def _ctx(
        self,
        tx: Tx,
        actor: Actor,
        now: datetime,
        incoming: Incoming,
        found: Sequence[Draft],
        job: Job,
    ) -> Ctx:
        ctx = Ctx(tx, actor, now, incoming, self._kit, self._kit.forms.usable(found))
        ctx.traceless = job.ids in self._traceless or is_secret(incoming, found)
        return ctx

    async def _one(self, ctx: Ctx, job: Job) -> Reply:
        """Many people's jobs share the transaction: each says for itself what it follows from."""
        secret = any(draft.secret for draft in ctx.drafts)  # then that is seen to when it goes
        try:
            with following(None if ctx.traceless else job.cause):
                reply = await self._answered(ctx, job)
            if ctx.traceless and ctx.incoming.text and not (secret or ctx.incoming.command):
                await updates.soil(ctx.tx)
            return reply
        finally:
            if ctx.traceless:
                self._traceless.add(job.ids)  # should it fail, the next attempt knows

    async def _answered(self, ctx: Ctx, job: Job) -> Reply:
        if job.owed is not None:
            return _reply(job, ctx, await _going_on(ctx, job.owed))
        try:
            return _reply(job, ctx, await dispatch(ctx))
        except AtTheGate as refusal:  # nothing was changed: the others go on in this transaction
            await attempts.note(ctx, refusal.why)
            return _reply(job, ctx, _refusal(ctx, refusal.why))

    async def _failed(self, job: Job, error: Exception) -> Reply:
        with following(job.cause):
            if isinstance(error, Refusal):
                return await self._refused(job, error)
            secret = job.ids in self._traceless or await self._aside.is_secret(
                job.lane, self._readable(job), job.name
            )
            return await self._after_failure(job, error, secret=secret)

    async def _after_failure(self, job: Job, error: Exception, *, secret: bool) -> Reply:
        """What an error says, and where it was raised, may hold the answer to a secret form."""
        if secret:
            log.error("%s failed: %s", job.name, type(error).__name__)
        else:
            log.error("%s failed", job.name, exc_info=error)
        if job.stored is not None:
            async with self._db.write() as tx:
                attempts = await updates.count_attempt(tx, job.stored.update_id)
            if attempts < ATTEMPTS:
                return (await self.run([job]))[0]
        self._traceless.discard(job.ids)
        return await self._set_aside(job, error, secret=secret)

    async def _refused(self, job: Job, refusal: Refusal) -> Reply:
        """The rows are as before; the update is done and its answer is why not."""
        async with self._db.write() as tx:
            ctx = await self._alone(tx, job)
            await attempts.note(ctx, refusal)
            reply = _reply(job, ctx, _refusal(ctx, refusal))
            await _finish(tx, [job], [reply])
        self._traceless.discard(job.ids)
        return reply

    async def _set_aside(self, job: Job, error: Exception, *, secret: bool) -> Reply:
        incoming = self._readable(job)
        if secret:
            told = await self._aside.empty(job.lane, job.stored, error, incoming)
        else:
            told = await self._aside.keep(job.lane, job.stored, error)
        screen, language = told
        return Reply(job.lane, job.ids, screen, language, incoming, traceless=secret)

    async def _alone(self, tx: Tx, job: Job) -> Ctx:
        now, incoming = self._clock.now(), self._read(job)
        account_id = incoming.account_id or job.lane
        today = now.astimezone(self._kit.zone).date()
        found = await members.actors(tx, [account_id], today, self._language)
        forms = (await drafts.of(tx, [account_id])).get(account_id, ())
        return self._ctx(tx, found[account_id], now, incoming, forms, job)

    def _read(self, job: Job) -> Incoming:
        """The update behind a job; a job that only owes a screen has an empty one."""
        if job.stored is None or job.stored.body is None:
            return _nothing(job)
        return read(job.stored.body, self._me)

    def _readable(self, job: Job) -> Incoming:
        """The update, or nothing where reading it is what failed."""
        try:
            return self._read(job)
        except Exception:  # noqa: BLE001 - the cause is already being reported
            return _nothing(job)


def _nothing(job: Job) -> Incoming:
    update_id = job.stored.update_id if job.stored else 0
    return nothing(update_id, job.lane)


def _reply(job: Job, ctx: Ctx, answer: Answer) -> Reply:
    return Reply(
        lane=job.lane,
        updates=job.ids,
        answer=answer,
        language=ctx.actor.language,
        incoming=ctx.incoming,
        newest_screen=ctx.actor.screen_message_id,
        since=job.stored.received_at if job.stored is not None else None,
        traceless=ctx.traceless,
    )


def _refusal(ctx: Ctx, refusal: Refusal) -> Answer:
    """Said in private chat as a screen, on a button in a group as an alert."""
    if ctx.incoming.private:
        return Screen(refusal.text_id, refusal.params, fresh=True)
    return Toast(refusal.text_id, refusal.params, alert=True) if ctx.incoming.query_id else None


async def _going_on(ctx: Ctx, owed: Owed) -> Screen:
    """„Tęskime“: what was kept for sending, or where the person is now."""
    if owed.receipt is not None:
        kept = from_json(owed.receipt)
        screen = Screen(kept["text"], kept["params"], kept["rows"], receipt=True)
    else:
        screen = await current(ctx)
    return screen.led_by(words("common.going-on")).anew()


async def _note_sent(tx: Tx, sent: Sequence[Sent]) -> None:
    await updates.answered(tx, [update_id for one in sent for update_id in one.updates])
    shown = [one for one in sent if one.message_id is not None]
    await accounts.showed(tx, {one.lane: one.message_id or 0 for one in shown})
    await drafts.showed(tx, {one.shows: one.message_id or 0 for one in shown if one.shows})


async def _finish(tx: Tx, jobs: Sequence[Job], replies: Sequence[Reply]) -> None:
    """Mark the updates done; one whose screen is still to be sent owes it."""
    owing: dict[int, bool] = {}
    traceless: dict[int, datetime] = {}
    for job, reply in zip(jobs, replies, strict=True):
        if job.stored is None:
            continue
        screen = next((part for part in parts(reply.answer) if isinstance(part, Screen)), None)
        owing[job.stored.update_id] = screen is not None
        if reply.traceless:
            traceless[job.stored.update_id] = job.stored.received_at
        if screen is not None and screen.receipt:
            await updates.keep_receipt(tx, job.stored.update_id, kept(screen))
    await updates.finish(tx, owing, traceless)
