"""How long before a meeting people are reminded: as the association chose, or they themselves."""

from collections.abc import Collection
from datetime import timedelta

from bot.domain.meetings import MeetingKind
from bot.domain.reminders import leads_of
from bot.domain.settings import MEETING_LEADS
from bot.services import settings
from storage import preferences
from storage.base import Tx


async def meeting_leads(
    tx: Tx, account_ids: Collection[int], kind: MeetingKind
) -> dict[int, tuple[timedelta, ...]]:
    """Account → how long before a meeting of that kind, the longest first."""
    of_kind = await settings.value(tx, MEETING_LEADS[kind])
    own = await preferences.leads(tx, account_ids)
    return {one: leads_of(of_kind, own.get(one)) for one in account_ids}
