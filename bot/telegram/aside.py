"""What failed for good: set aside under a code, which the person and the owners are told.

Of what has to do with a secret form nothing is kept but the code: neither the update nor what the
error says, which may quote the answer. What was answered so far is dropped, and the person is asked
to answer again.
"""

import logging
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.clock import Clock
from bot.domain.actors import Role
from bot.domain.errors import Stale
from bot.domain.messages import Rows, Words, tap, to_json, words
from bot.domain.taps import unpack
from bot.services.outbox import tell_role
from bot.telegram.forms import Act, FormTap
from bot.telegram.incoming import Incoming
from bot.telegram.routes import Kit
from bot.telegram.screens import Screen
from storage import accounts, drafts, updates
from storage.base import Database, Tx
from storage.drafts import Draft
from storage.updates import Stored

log = logging.getLogger(__name__)

CODE_SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"  # none that is taken for another
CODE_LENGTH = 4
ERROR_KEPT = 4000  # characters of an error's type and message; the traceback is in the log


def is_secret(incoming: Incoming, found: Sequence[Draft]) -> bool:
    """Whether an update may hold an answer to a secret form, given the person's drafts.

    So may a button whose draft is there no more; and where no form is being answered, what is said
    to one that waits, and a message edited: it may have answered one that was submitted.
    """
    active = [draft for draft in found if draft.active]
    if active:
        if any(draft.secret for draft in active):
            return True
    elif incoming.kind == "edited_message":
        return incoming.private
    elif incoming.kind == "message" and incoming.private and incoming.command is None:
        return any(draft.secret for draft in found)
    value = _form_tap(incoming)
    return value is not None and all(one.secret for one in found if one.id == value.draft)


def _form_tap(incoming: Incoming) -> FormTap | None:
    try:
        value = unpack(incoming.data) if incoming.data is not None else None
    except Stale:
        return None
    return value if isinstance(value, FormTap) else None


class Aside:
    """Each gives the screen that says so, and the person's language."""

    def __init__(self, db: Database, kit: Kit, clock: Clock, default_language: str) -> None:
        self._db = db
        self._kit = kit
        self._clock = clock
        self._language = default_language

    async def is_secret(self, lane: int, incoming: Incoming, name: str) -> bool:
        """As the function, asked after a failure. Where the drafts cannot be read, it may be."""
        account_id = incoming.account_id or lane
        try:
            async with self._db.read() as tx:
                found = await drafts.of(tx, [account_id])
        except Exception:
            log.exception("the drafts behind %s cannot be read", name)
            return True
        return is_secret(incoming, found.get(account_id, []))

    async def keep(self, lane: int, stored: Stored | None, error: Exception) -> tuple[Screen, str]:
        """Keep the update for the owners."""
        code, cause = _code(), type(error).__name__
        screen = Screen("common.broke", {"code": code}, fresh=True, receipt=True)
        language = await self._language_of(lane)
        self._kit.pulse.updates["aside"] += 1
        async with self._db.write() as tx:
            if stored is not None:
                why = f"{cause}: {error}"[:ERROR_KEPT]
                await updates.set_aside(tx, stored.update_id, code, why)
                await updates.keep_receipt(tx, stored.update_id, kept(screen))
            await self._tell(tx, code, "common.broke-owners", cause=cause)
        return screen, language

    async def empty(
        self, lane: int, stored: Stored | None, error: Exception, incoming: Incoming
    ) -> tuple[Screen, str]:
        """Keep nothing of it."""
        code = _code()
        language = await self._language_of(lane)
        self._kit.pulse.updates["aside"] += 1
        async with self._db.write() as tx:
            rows = await self._begin_again(tx, incoming.account_id or lane, incoming)
            screen = Screen("common.broke-secret", {"code": code}, rows, fresh=True, receipt=True)
            if stored is not None:
                cause = type(error).__name__
                await updates.set_aside(tx, stored.update_id, code, cause)
                await updates.empty(tx, stored.update_id, stored.received_at)
                await updates.keep_receipt(tx, stored.update_id, kept(screen))
            await self._tell(tx, code, "common.broke-secret-owners")
        return screen, language

    async def _tell(self, tx: Tx, code: str, text: str, **params: str) -> None:
        now = self._clock.now().astimezone(self._kit.zone)
        told = words(text, code=code, **params)
        await tell_role(tx, Role.OWNER, told, key=f"broke:{code}", now=now)

    async def _begin_again(self, tx: Tx, account_id: int, incoming: Incoming) -> Rows:
        """Drop what was answered; the buttons with which to begin anew."""
        found = (await drafts.of(tx, [account_id])).get(account_id, [])
        tapped = _form_tap(incoming)
        rows: Rows = ()
        for draft in self._concerned(found, tapped.draft if tapped else None):
            begun = replace(self._kit.forms.anew(draft), last_answer=None, last_tap=None)
            begun = await drafts.save(tx, replace(begun, sources={}), self._clock.now())
            button = tap("forms.answer-again", FormTap(begun.id, begun.rev, Act.STAY, 0))
            rows = (*rows, (button,))
        return rows

    def _concerned(self, found: Iterable[Draft], tapped: int | None) -> list[Draft]:
        usable = self._kit.forms.usable(found)
        return [one for one in usable if one.secret and (one.active or one.id == tapped)]

    async def _language_of(self, lane: int) -> str:
        """The person's language; it is asked after a failure, so it may fail no more."""
        try:
            async with self._db.read() as tx:
                found = await accounts.languages(tx, [lane])
        except Exception:
            log.exception("the language of %s cannot be read", lane)
            return self._language
        return found.get(lane, self._language)


def kept(screen: Screen) -> dict[str, object]:
    """A receipt as it waits in the table."""
    said = screen.kept_as or Words(screen.text, screen.params)
    receipt = {"text": said.id, "params": said.params, "rows": screen.rows}
    return {name: to_json(part) for name, part in receipt.items()}


def _code() -> str:
    return "".join(secrets.choice(CODE_SIGNS) for _ in range(CODE_LENGTH))
