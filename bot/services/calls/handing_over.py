"""Asking the leads to telephone, each for their own."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Role
from bot.domain.calls import ShowCalls
from bot.domain.counties import short_municipality
from bot.domain.messages import tap, words
from bot.domain.preferences import Kind
from bot.services import acks, audit
from bot.services.calls.reading import Call, Calls, read
from bot.services.outbox import tell
from storage import calls
from storage.base import Tx
from storage.calls import Lead


@dataclass(frozen=True, slots=True)
class HandingOver:
    """Account → municipalities it has to telephone in; and those where there is nobody to do so."""

    calls: Calls
    to: dict[int, list[str]]
    left: list[str]

    def waiting(self, account_id: int) -> int:
        """How many the account is to telephone."""
        return sum(one.line.municipality in self.to[account_id] for one in self.calls.waiting)

    def names(self, codes: Sequence[str]) -> str:
        """In short: „Alytaus r., Lazdijų r.“."""
        known = self.calls.municipalities
        return ", ".join(short_municipality(known[code]) for code in codes)


async def to_hand_over(
    tx: Tx, actor: Actor, news_id: int, now: datetime, zone: ZoneInfo
) -> HandingOver:
    """Who would have to telephone whom. Raises NotAllowed, Stale, Refusal."""
    item = await acks.own(tx, actor, news_id)
    found = await read(tx, item, now, zone)
    leads = await calls.leads(tx, now.astimezone(zone).date())
    to: dict[int, list[str]] = defaultdict(list)
    left = []
    for code in found.municipalities:
        waiting = found.inside(municipality=code).waiting
        if not waiting:
            continue
        chosen = _who_calls(waiting, leads)
        for lead in chosen:
            to[lead].append(code)
        if not chosen:
            left.append(code)
    return HandingOver(found, dict(to), left)


async def hand_over(
    tx: Tx, actor: Actor, news_id: int, now: datetime, zone: ZoneInfo
) -> tuple[HandingOver, int]:
    """Ask each of them, once for an item; with how many had not been asked before.

    Raises NotAllowed, Stale, Refusal.
    """
    found = await to_hand_over(tx, actor, news_id, now, zone)
    title, new = acks.title(found.calls.item), 0
    for account_id, codes in found.to.items():
        params = {"count": found.waiting(account_id), "places": found.names(codes)}
        new += await tell(
            tx,
            account_id,
            words("calls.card", title=title, **params),
            key=f"news:{news_id}:calls",
            now=now,
            rows=((tap("calls.open", ShowCalls(news_id)),),),
            about=Kind.DUTIES,
        )
    if new:
        await audit.note(tx, actor, "news-handed-over", now, title=title, count=new)
    return found, new


def _who_calls(waiting: Sequence[Call], leads: Sequence[Lead]) -> list[int]:
    """The municipality's leads; without one the county's. Nobody is asked to telephone oneself."""
    place = waiting[0].line
    for role, scope in (
        (Role.MUNICIPAL_LEAD, place.municipality),
        (Role.COUNTY_LEAD, place.county),
    ):
        found = [
            lead.account_id
            for lead in leads
            if (lead.role, lead.scope) == (role, scope)
            and any(one.line.member_id != lead.member_id for one in waiting)
        ]
        if found:
            return found
    return []
