"""One turn: updates become rows, and what is owed for them, in one transaction.

Many people's updates share a transaction (group commit); should one of them fail, each is run again
alone, so that only the failing one suffers. Handlers change nothing but rows, so running one twice
is harmless.
"""

import logging
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.clock import Clock
from bot.domain.actors import Role
from bot.domain.errors import Refusal
from bot.domain.messages import Words, from_json, to_json, words
from bot.services import members
from bot.services.outbox import following, tell_role
from bot.telegram import attempts
from bot.telegram.answers import Reply, Sent
from bot.telegram.dispatch import AtTheGate, current, dispatch
from bot.telegram.incoming import Incoming, Me, nothing, read
from bot.telegram.routes import Ctx, Kit
from bot.telegram.screens import Answer, Screen, Toast, parts
from storage import accounts, drafts, updates
from storage.base import Database, Tx
from storage.updates import Owed, Stored

log = logging.getLogger(__name__)

ATTEMPTS = 3  # then the update is set aside and the queue goes on
CODE_SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"  # none that is taken for another
CODE_LENGTH = 4
ERROR_KEPT = 4000  # characters of an error's type and message; the traceback is in the log


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
            if len(jobs) == 1 and not sent:
                return [await self._failed(jobs[0], error)]
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
                usable = self._kit.forms.usable(forms.get(actor.account_id, ()))
                ctx = Ctx(tx, actor, now, incoming, self._kit, usable)
                replies.append(await self._one(ctx, job))
            await _finish(tx, jobs, replies)
        return replies

    async def _one(self, ctx: Ctx, job: Job) -> Reply:
        """Many people's jobs share the transaction: each says for itself what it follows from."""
        with following(job.cause):
            return await self._answered(ctx, job)

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
            return await self._after_failure(job, error)

    async def _after_failure(self, job: Job, error: Exception) -> Reply:
        if isinstance(error, Refusal):
            return await self._refused(job, error)
        log.error("%s failed", job.name, exc_info=error)
        if job.stored is not None:
            async with self._db.write() as tx:
                attempts = await updates.count_attempt(tx, job.stored.update_id)
            if attempts < ATTEMPTS:
                return (await self.run([job]))[0]
        return await self._set_aside(job, error)

    async def _refused(self, job: Job, refusal: Refusal) -> Reply:
        """The rows are as before; the update is done and its answer is why not."""
        async with self._db.write() as tx:
            ctx = await self._alone(tx, job)
            await attempts.note(ctx, refusal)
            reply = _reply(job, ctx, _refusal(ctx, refusal))
            await _finish(tx, [job], [reply])
        return reply

    async def _set_aside(self, job: Job, error: Exception) -> Reply:
        """Keep the update for the owners, with a code that the person is given too."""
        code = "".join(secrets.choice(CODE_SIGNS) for _ in range(CODE_LENGTH))
        why = f"{type(error).__name__}: {error}"
        screen = Screen("common.broke", {"code": code}, fresh=True, receipt=True)
        language = await self._language_of(job)
        self._kit.pulse.updates["aside"] += 1
        async with self._db.write() as tx:
            if job.stored is not None:
                await updates.set_aside(tx, job.stored.update_id, code, why[:ERROR_KEPT])
                await updates.keep_receipt(tx, job.stored.update_id, _kept(screen))
            told = words("common.broke-owners", code=code, cause=type(error).__name__)
            now = self._clock.now().astimezone(self._kit.zone)
            await tell_role(tx, Role.OWNER, told, key=f"broke:{code}", now=now)
        return Reply(job.lane, job.ids, screen, language, self._readable(job))

    async def _alone(self, tx: Tx, job: Job) -> Ctx:
        now, incoming = self._clock.now(), self._read(job)
        account_id = incoming.account_id or job.lane
        today = now.astimezone(self._kit.zone).date()
        found = await members.actors(tx, [account_id], today, self._language)
        forms = await drafts.of(tx, [account_id])
        usable = self._kit.forms.usable(forms.get(account_id, ()))
        return Ctx(tx, found[account_id], now, incoming, self._kit, usable)

    async def _language_of(self, job: Job) -> str:
        """The person's language; it is asked after a failure, so it may fail no more."""
        try:
            async with self._db.read() as tx:
                found = await accounts.languages(tx, [job.lane])
        except Exception:
            log.exception("the language of %s cannot be read", job.lane)
            return self._language
        return found.get(job.lane, self._language)

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
    )


def _refusal(ctx: Ctx, refusal: Refusal) -> Answer:
    """Said in private chat as a screen, on a button in a group as an alert."""
    if ctx.incoming.private:
        return Screen(refusal.text_id, refusal.params, fresh=True)
    return Toast(refusal.text_id, refusal.params, alert=True) if ctx.incoming.query_id else None


def _kept(screen: Screen) -> dict[str, Any]:
    """A receipt as it waits in the table."""
    said = screen.kept_as or Words(screen.text, screen.params)
    receipt = {"text": said.id, "params": said.params, "rows": screen.rows}
    return {name: to_json(part) for name, part in receipt.items()}


async def _going_on(ctx: Ctx, owed: Owed) -> Screen:
    """„Tęskime“: what was kept for sending, or where the person is now."""
    if owed.receipt is not None:
        kept = from_json(owed.receipt)
        screen = Screen(kept["text"], kept["params"], kept["rows"])
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
    for job, reply in zip(jobs, replies, strict=True):
        if job.stored is None:
            continue
        screen = next((part for part in parts(reply.answer) if isinstance(part, Screen)), None)
        owing[job.stored.update_id] = screen is not None
        if screen is not None and screen.receipt:
            await updates.keep_receipt(tx, job.stored.update_id, _kept(screen))
    await updates.finish(tx, owing)
