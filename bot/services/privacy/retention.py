"""What nobody needs any more goes, once a night."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.privacy import SENT_KEPT, SHEETS_KEPT, TRACES_KEPT, night_of
from bot.domain.settings import AUDIT_DAYS, FORMER_DAYS
from bot.domain.uses import ASKED_KEPT
from bot.services import results, settings
from bot.services.privacy.forget import forget, forget_all
from bot.services.privacy.links import LINE, Whose
from storage import errands, marks, members, privacy, reminders, retention, uses
from storage.base import Tx

CLEANED = "cleaned"  # the mark of the last night


async def clean(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """The day's cleaning, if it is due and was not done yet."""
    night = night_of(now, zone)
    if night is None or await marks.get(tx, CLEANED) == night:
        return
    await marks.put(tx, CLEANED, night)
    await _former(tx, now)
    await retention.drop_audit(tx, now - timedelta(days=await settings.value(tx, AUDIT_DAYS)))
    await retention.empty_sheets(tx, now - SHEETS_KEPT)
    await retention.drop_traces(tx, now - TRACES_KEPT)
    await retention.drop_outsiders(tx, now - TRACES_KEPT)
    await results.keep_before(tx, now - TRACES_KEPT)
    await retention.empty_campaigns(tx, now - TRACES_KEPT)
    await retention.empty_sent(tx, now - TRACES_KEPT)
    await reminders.forget(tx, now - TRACES_KEPT)
    await errands.forget(tx, now - TRACES_KEPT)
    await uses.drop_questions(tx, now - ASKED_KEPT)
    await retention.drop_sent(tx, now - SENT_KEPT)
    await retention.drop_imports(tx, now - SENT_KEPT)


async def _former(tx: Tx, now: datetime) -> None:
    """Who left long ago becomes a line without a person; what the eldership did stays its own."""
    before = (now - timedelta(days=await settings.value(tx, FORMER_DAYS))).date()
    lines = retention.former(before)
    for account_id in await retention.accounts_of(tx, lines):
        if await privacy.owns(tx, account_id):
            await retention.unlink(tx, account_id)
        else:
            await forget(tx, account_id, now)
    for account_id in await retention.unlinked(tx, before):
        await forget(tx, account_id, now)
    if await retention.has_former(tx, before):  # most nights nobody's time is up
        await forget_all(tx, Whose.MEMBER, lines)
        await privacy.blank(tx, members.members.c.id, lines, LINE)
    else:
        await retention.drop_unpublished(tx)  # whose author was forgotten, and is taken back now
