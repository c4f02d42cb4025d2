"""Whether messages that are due may go now: what their receivers want, and how much they get.

The rules are in `bot/domain/courtesy.py`; here is what they ask about, read for many at once.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from zoneinfo import ZoneInfo

from bot.domain.campaigns import Does
from bot.domain.courtesy import WEEK, Message, Says, Verdict, in_group, verdict
from bot.domain.groups import Topic
from bot.domain.preferences import BUDGETED, OBLIGATORY, QUIET, How, Kind, Wish
from bot.domain.quiet import Hours
from bot.domain.settings import QUIET_HOURS, SILENCE_BUDGET
from bot.services import settings
from storage import courtesy
from storage.base import Tx
from storage.courtesy import Choices
from storage.outbox import Row

NOTHING = Choices(None, None, None, {})  # chosen
DISTURBING = {Kind.NEWS}  # what the association's quiet hours hold in groups


@dataclass(frozen=True, slots=True)
class Forecast:
    """What would become of a message to many: how many of them get it so.

    Now, later (the first of them at `first_at`), in their digest, or not at all: they want none.
    """

    now: int = 0
    later: int = 0
    first_at: datetime | None = None
    digest: int = 0
    declined: int = 0


@dataclass(frozen=True, slots=True)
class _Known:
    """Of the receivers: what they chose, and how much came this week; the association's rules."""

    hours: Hours
    budget: int
    choices: Mapping[int, Choices]
    received: Mapping[int, int]

    def wish(self, account_id: int, kind: Kind) -> Wish:
        chosen = self.choices.get(account_id, NOTHING)
        own = hours(chosen.quiet_from, chosen.quiet_until)
        how = how_of(kind, chosen.hows.get(kind.code))
        return Wish(kind, how, own or self.hours, chosen.paused_until)

    def left(self, account_id: int) -> int:
        return self.budget - self.received.get(account_id, 0)


async def judge(
    tx: Tx, rows: Sequence[Row], urgent: Collection[int], now: datetime, zone: ZoneInfo
) -> Mapping[int, Verdict]:
    """Row → verdict; a row without one may go. `urgent` are campaigns that go at any hour.

    Not judged is what disturbs nobody: a correction, a withdrawal, the rest of what is half sent.
    A row that takes the place of a message that is there already is not to be asked about.
    """
    asked = [row for row in rows if row.does is Does.SEND and not row.message_ids]
    people = [row for row in asked if row.chat_id > 0 and kind_of(row) is not None]
    budgeted = {row.chat_id for row in people if kind_of(row) in BUDGETED}
    known = await _known(tx, {row.chat_id for row in people}, budgeted, now)
    loud = await _loud(tx, {row.chat_id for row in asked if row.chat_id < 0}, now, zone)
    found: dict[int, Verdict] = {}
    for row in asked:
        message = _message(row, urgent)
        if row.chat_id < 0:
            found[row.id] = _of_group(row, message, loud, known.hours, now, zone)
            continue
        kind = kind_of(row)
        left = known.left(row.chat_id)
        found[row.id] = (
            _of_answer(message, now)
            if kind is None
            else verdict(known.wish(row.chat_id, kind), message, left, now, zone)
        )
    return found


async def forecast(
    tx: Tx, account_ids: Collection[int], kind: Kind, now: datetime, zone: ZoneInfo, *, urgent: bool
) -> Forecast:
    """What would become of a message of this kind to these people, were it queued now."""
    ids = set(account_ids)
    known = await _known(tx, ids, ids if kind in BUDGETED else (), now)
    message = Message(queued=now, urgent=urgent)
    said = [verdict(known.wish(one, kind), message, known.left(one), now, zone) for one in ids]
    count = {says: sum(one.says is says for one in said) for says in Says}
    return Forecast(
        now=count[Says.GO],
        later=count[Says.LATER],
        first_at=min((one.at for one in said if one.at is not None), default=None),
        digest=count[Says.DIGEST],
        declined=count[Says.DECLINED],
    )


async def wishes(
    tx: Tx, account_ids: Collection[int], kinds: Collection[Kind]
) -> dict[int, dict[Kind, Wish]]:
    """What many people want of each of these kinds."""
    known = await _known(tx, account_ids, (), None)
    return {one: {kind: known.wish(one, kind) for kind in kinds} for one in account_ids}


def kind_of(row: Row) -> Kind | None:
    """None for an answer to the receiver's own action."""
    return Kind.__members__.get((row.about or "").upper())


def hours(since: int | None, until: int | None) -> Hours | None:
    """Own quiet hours; None where the association's hold."""
    return None if since is None or until is None else Hours(since, until)


def how_of(kind: Kind, code: str | None) -> How:
    return How.NOW if code is None or kind in OBLIGATORY else How[code.upper()]


async def _known(
    tx: Tx, account_ids: Collection[int], budgeted: Collection[int], now: datetime | None
) -> _Known:
    """`budgeted` are those of whom it is asked how much came in the week before `now`."""
    usual, budget = await settings.values(tx, QUIET_HOURS, SILENCE_BUDGET)
    kinds = [kind.code for kind in BUDGETED]
    came = budgeted and now is not None
    return _Known(
        QUIET[usual],
        budget,
        await courtesy.choices(tx, account_ids) if account_ids else {},
        await courtesy.received(tx, budgeted, kinds, now - WEEK) if came and now else {},
    )


async def _loud(tx: Tx, chat_ids: Collection[int], now: datetime, zone: ZoneInfo) -> set[int]:
    """Groups that have had today's one message that notifies."""
    if not chat_ids:
        return set()
    midnight = datetime.combine(now.astimezone(zone).date(), time(), zone)
    return await courtesy.notified(tx, chat_ids, midnight)


def _message(row: Row, urgent: Collection[int]) -> Message:
    return Message(
        queued=row.created_at,
        expires_at=row.expires_at,
        urgent=row.campaign_id in urgent,
        doubtful=row.doubts > 0,
    )


def _of_answer(message: Message, now: datetime) -> Verdict:
    """It goes at any hour, until its time is over."""
    is_over = message.expires_at is not None and message.expires_at <= now
    return Verdict(Says.EXPIRED if is_over else Says.GO)


def _of_group(
    row: Row,
    message: Message,
    loud: Collection[int],
    usual: Hours,
    now: datetime,
    zone: ZoneInfo,
) -> Verdict:
    quiet = usual if kind_of(row) in DISTURBING else None
    is_card = row.topic is not None and row.topic != Topic.NEWS
    return in_group(message, quiet, now, zone, silent=is_card or row.chat_id in loud)
