"""A published entry in its county's group: one live card, which says so when it is taken back."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.domain.campaigns import Does
from bot.domain.groups import Topic
from bot.domain.messages import Button, Rows, Words, words
from bot.domain.report_buttons import ShowPractice
from bot.domain.reports import NOUN, State, Visibility
from bot.domain.taps import as_payload
from bot.domain.visibility import shows_whose
from bot.services import live
from bot.services.outbox import tell
from bot.services.reports import cards
from storage import groups, outbox, reports
from storage import live as cards_of
from storage.base import Tx
from storage.reports import Report

PICTURES = frozenset({"photo", "video"})


async def post(tx: Tx, report: Report, now: datetime) -> None:
    """Show it to its county; whose an unnamed entry is, its group would tell."""
    group = await groups.of_county(tx, report.county)
    if group is None or not shows_whose(report):
        return
    said, rows = await group_card(tx, report, now)
    await tell(
        tx,
        group.chat_id,
        said,
        key=key(report),
        now=now,
        rows=rows,
        media=picture(report),
        topic=Topic.PRACTICE,
        silent=True,
        protect=report.visibility is not Visibility.PUBLIC,
    )
    await live.keep(tx, NOUN, report.id, group.chat_id, edits=key(report), county=report.county)


async def group_card(tx: Tx, report: Report, now: datetime) -> tuple[Words, Rows]:
    """What stands there: its most important words, and the way to read on in private."""
    if report.state is not State.PUBLISHED:
        return words("reviews.card-withdrawn", number=str(report.id)), ()
    seen = await cards.shown(tx, report, now.date())
    read = Button(words("reviews.card-read"), start=as_payload(ShowPractice(report.id)))
    return cards.brief(seen), ((read,),)


def picture(report: Report) -> Sequence[Mapping[str, Any]]:
    """The first one: an album has no place for buttons, and fills the group."""
    return [file for file in report.content.files if file["kind"] in PICTURES][:1]


def key(report: Report) -> str:
    """Of its message: another picture is another message."""
    shown = "".join(str(file["file_unique_id"]) for file in picture(report))
    return f"practice:{report.id}:{shown}" if shown else f"practice:{report.id}"


async def follow(tx: Tx, before: Report, after: Report, now: datetime) -> None:
    """It changed: its card too. A picture that is there no longer must not stay in the group.

    What was taken back before its card has left is never shown.
    """
    shown = after.state is State.PUBLISHED
    if key(before) != key(after) or (picture(before) and not shown):
        await _take_down(tx, before, after, now)
        if shown:
            await post(tx, after, now)
    elif shown:
        await live.changed(tx, NOUN, after.id)
    else:
        for chat_id in await cards_of.chats(tx, NOUN, before.id):
            if await _never_sent(tx, before, chat_id):
                await cards_of.drop(tx, chat_id, key(before))
        await live.finish(tx, NOUN, after.id, now)


async def _take_down(tx: Tx, before: Report, after: Report, now: datetime) -> None:
    """Delete the card; what was taken back leaves a line in its place."""
    said, _ = await group_card(tx, after, now)
    for chat_id in await cards_of.chats(tx, NOUN, before.id):
        was_sent = not await _never_sent(tx, before, chat_id)
        if was_sent:
            await tell(
                tx,
                chat_id,
                said,
                key=f"{key(before)}:down:{after.rev}",
                now=now,
                edits=key(before),
                does=Does.WITHDRAW,
            )
        await cards_of.drop(tx, chat_id, key(before))
        if was_sent and after.state is not State.PUBLISHED:
            gone = f"practice:{after.id}:gone"
            await tell(tx, chat_id, said, key=gone, now=now, topic=Topic.PRACTICE, silent=True)


async def _never_sent(tx: Tx, report: Report, chat_id: int) -> bool:
    """Take out a card that waits to be sent."""
    for earlier in (await outbox.earlier(tx, [f"{key(report)}:{chat_id}"])).values():
        return not earlier.message_ids and await outbox.take_out(tx, earlier.id)
    return True


async def live_card(tx: Tx, report_id: int, _: str | None, now: datetime) -> tuple[Words, Rows]:
    """For the group's card as it is edited. Raises LookupError."""
    report = await reports.get(tx, report_id)
    if report is None:
        raise LookupError(f"report {report_id}")
    return await group_card(tx, report, now)
