"""Rows that are due, with all that is to be known of them: read at once for the whole batch."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.campaigns import Does
from bot.domain.campaigns import State as Stands
from bot.domain.courtesy import Says, Verdict
from bot.services import courtesy, groups
from storage import accounts, campaigns, outbox
from storage.base import Tx
from storage.campaigns import Campaign
from storage.outbox import Earlier, Row, State

GO = Verdict(Says.GO)


@dataclass(frozen=True, slots=True)
class Job:
    """A row as it was at the moment `at`, filled with what its campaign says to everybody.

    `own`: its words are its receiver's own, in place of everybody's.
    `thread` is that of its topic; `earlier` is the message it edits, withdraws or takes the place
    of. `halted`: its campaign stands still, or is no more.
    """

    row: Row
    language: str
    thread: int | None
    earlier: Earlier | None
    verdict: Verdict
    halted: State | None
    at: datetime
    own: bool

    @property
    def chat_id(self) -> int:
        return self.row.chat_id


@dataclass(frozen=True, slots=True)
class Reader:
    """The association's language and time zone."""

    language: str
    zone: ZoneInfo

    async def due(self, tx: Tx, now: datetime, room: int, busy: Collection[int]) -> list[Job]:
        """The next rows; a handful of queries, however many they are."""
        rows = await outbox.due(tx, now, room, busy=busy)
        if not rows:
            return []
        said = await _campaigns(tx, rows)
        languages = await accounts.languages(tx, {row.chat_id for row in rows})
        topics = {row.chat_id for row in rows if row.topic is not None}
        threads = await groups.threads(tx, topics) if topics else {}
        edited = {row.edits for row in rows if row.edits is not None}
        earlier = await outbox.earlier(tx, edited) if edited else {}
        judged = [row for row in rows if _asks(row, earlier)]
        urgent = {one.id for one in said.values() if one.urgent}
        verdicts = await courtesy.judge(tx, judged, urgent, now, self.zone)
        return [
            Job(
                row=_filled(row, said.get(row.campaign_id or 0)),
                language=languages.get(row.chat_id, self.language),
                thread=threads.get((row.chat_id, row.topic or "")),
                earlier=earlier.get(row.edits or ""),
                verdict=verdicts.get(row.id, GO),
                halted=_halted(said.get(row.campaign_id or 0)),
                at=now,
                own=bool(row.text_id),
            )
            for row in rows
        ]


async def _campaigns(tx: Tx, rows: Collection[Row]) -> Mapping[int, Campaign]:
    ids = {row.campaign_id for row in rows if row.campaign_id is not None}
    return await campaigns.some(tx, ids) if ids else {}


def _asks(row: Row, earlier: Mapping[str, Earlier]) -> bool:
    """What takes the place of a message that is there already wakes nobody."""
    if row.does is not Does.SEND:
        return False
    over = earlier.get(row.edits or "")
    return over is None or not over.message_ids


def _halted(campaign: Campaign | None) -> State | None:
    """It was stopped while the row was under way, and Telegram did not take the row."""
    match campaign.state if campaign is not None else None:
        case Stands.PAUSED:
            return State.HELD
        case Stands.CANCELLED:
            return State.CANCELLED
    return None


def _filled(row: Row, campaign: Campaign | None) -> Row:
    """With what its campaign says to everybody; what is its own comes before that."""
    if campaign is None:
        return row
    return replace(
        row,
        text_id=row.text_id or campaign.text_id,
        params=row.params if row.text_id else campaign.params,
        buttons=[one for one in row.buttons if one] if row.buttons else campaign.buttons,
        media=row.media or campaign.media,
    )
