"""An entry is put together by its author, and handed in."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can
from bot.domain.directory import Person
from bot.domain.drafts import KEPT, NOTICE, REMINDED, expires_at
from bot.domain.errors import Refusal, Stale, require
from bot.domain.folding import fold
from bot.domain.messages import tap, words
from bot.domain.preferences import Kind
from bot.domain.report_buttons import ManageReport
from bot.domain.reports import (
    DOERS_MAX,
    DRAFTS_MAX,
    THEMES_MAX,
    TITLE_MAX,
    Content,
    ReportKind,
    State,
    Visibility,
    as_title,
    fits,
    may_be_unnamed,
)
from bot.domain.when import is_waking
from bot.services import reviews
from bot.services.outbox import tell
from bot.services.reports.items import changed, create, own
from storage import directory, reports
from storage import reviews as said_of_it
from storage.base import Tx
from storage.reports import Report, Theme

BEGINNING = 5  # letters of a theme's word by which it is known in a sentence
SMALL = frozenset({"pagal"})  # a word that begins as one of a theme, and says nothing


async def drafted(tx: Tx, actor: Actor, report_id: int) -> Report:
    """One that nobody was given yet. Raises NotAllowed, Stale."""
    report = await own(tx, actor, report_id)
    if report.state is not State.DRAFT:
        raise Stale
    return report


async def put(tx: Tx, actor: Actor, report_id: int, now: datetime, **said: Any) -> Report:
    """Say these parts of it so. Raises NotAllowed, Stale."""
    report = await drafted(tx, actor, report_id)
    content = replace(report.content, **said)
    if content != report.content:
        await reports.say(tx, report.id, content, changed_at=now)
    return await own(tx, actor, report_id)


async def choose_kind(
    tx: Tx, actor: Actor, report_id: int, kind: ReportKind, now: datetime
) -> Report:
    """Raises NotAllowed, Stale."""
    report = await put(tx, actor, report_id, now, kind=kind)
    if report.unnamed and not may_be_unnamed(kind):
        report = await changed(tx, report, unnamed=False)
    return report


async def choose_readers(
    tx: Tx, actor: Actor, report_id: int, visibility: Visibility, now: datetime
) -> Report:
    """The author's consent to who may read it. Raises NotAllowed, Stale, Refusal."""
    report = await drafted(tx, actor, report_id)
    if not fits(visibility, unnamed=report.unnamed):
        raise Refusal("reports.unnamed-in-county")
    return await changed(tx, report, visibility=visibility.code, agreed_at=None, changed_at=now)


async def hide_author(tx: Tx, actor: Actor, report_id: int, now: datetime, *, on: bool) -> Report:
    """Tell a lesson without saying whose it is: never to one county alone. Raises as above."""
    report = await drafted(tx, actor, report_id)
    if on and not may_be_unnamed(report.kind):
        raise Refusal("reports.only-lessons")
    visibility = report.visibility
    if on and not fits(visibility, unnamed=True):
        visibility = Visibility.MEMBERS
    return await changed(
        tx, report, unnamed=on, visibility=visibility.code, agreed_at=None, changed_at=now
    )


async def colleagues(tx: Tx, actor: Actor, report_id: int, now: datetime) -> list[Person]:
    """Members of the author's municipality, who may have done it too. Raises NotAllowed, Stale."""
    report = await drafted(tx, actor, report_id)
    found = await directory.in_municipality(tx, report.municipality, now.date())
    return [one for one in found if one.eldership and one.member_id != report.member_id]


async def doers(tx: Tx, actor: Actor, report_id: int) -> list[int]:
    """Who was picked so far. Raises NotAllowed, Stale."""
    report = await drafted(tx, actor, report_id)
    return await reports.doers(tx, report.id)


async def pick_doer(
    tx: Tx, actor: Actor, report_id: int, member_id: int, now: datetime, *, on: bool
) -> Report:
    """Raises NotAllowed, Stale, Refusal."""
    known = {one.member_id for one in await colleagues(tx, actor, report_id, now)}
    if member_id not in known:
        raise Stale
    before = set(await reports.doers(tx, report_id))
    chosen = before | {member_id} if on else before - {member_id}
    if len(chosen) > DOERS_MAX:
        raise Refusal("reports.too-many-doers", most=DOERS_MAX)
    await reports.put_doers(tx, report_id, chosen)
    return await changed(tx, await own(tx, actor, report_id), changed_at=now)


async def like(tx: Tx, actor: Actor, report_id: int, now: datetime) -> int:
    """A new draft that begins with what an own entry said; its day and its files are new ones.

    A second tap finds the draft of the first, as long as nothing was changed in it.
    """
    source = await own(tx, actor, report_id)
    if source.state is State.DRAFT:
        raise Stale
    for draft in await begun(tx, actor):
        if draft.source_id == source.id and draft.changed_at == draft.submitted_at:
            return draft.id
    content = replace(source.content, starts_on=None, ends_on=None, files=())
    number = await create(tx, actor, content, now, source_id=source.id, changed_at=now)
    await reports.put_doers(tx, number, await reports.doers(tx, source.id))
    return number


async def propose(
    tx: Tx,
    actor: Actor,
    caption: str,
    files: Sequence[dict[str, Any]],
    now: datetime,
    album: str | None = None,
) -> int:
    """A draft made of a photo and what was written below it: the first line is its title.

    Raises NotAllowed, Refusal where too many are left unfinished.
    """
    if len(await begun(tx, actor)) >= DRAFTS_MAX:
        raise Refusal("reports.too-many-drafts", most=DRAFTS_MAX)
    first, _, rest = caption.strip().partition("\n")
    title, done = as_title(first) or as_title(rest), rest.strip()
    if len(title) > TITLE_MAX:
        title, done = f"{title[: TITLE_MAX - 1].rstrip()}…", caption.strip()
    themes = guessed(await reports.open_themes(tx), caption)
    content = Content(title, themes, done=done or None, files=tuple(files))
    return await create(tx, actor, content, now, changed_at=now, album=album)


def guessed(themes: Collection[Theme], text: str) -> tuple[int, ...]:
    """The themes whose words begin as words of the text do."""
    told = set(fold(text).split()) - SMALL
    said = {word[:BEGINNING] for word in told if len(word) >= BEGINNING}
    found = [
        theme.id
        for theme in themes
        if any(word[:BEGINNING] in said for word in fold(theme.name_lt).split())
    ]
    return tuple(found[:THEMES_MAX])


async def join_album(
    tx: Tx, actor: Actor, album: str, file: dict[str, Any], caption: str, now: datetime
) -> int | None:
    """Another picture of an album of which a draft was made, with what stands below it.

    It stands where its `message_id` says. The draft's number; None where there is none. Raises
    NotAllowed.
    """
    require(actor, Can.REPORT)
    if actor.member_id is None:
        return None
    report = await reports.draft_of_album(tx, actor.member_id, album)
    if report is None:
        return None
    await reports.put_in_album(tx, report.id, file)
    done = "\n".join(filter(None, (report.content.done, caption.strip())))
    await reports.change(tx, report.id, done=done or None, changed_at=now, rev=report.rev + 1)
    return report.id


def asks_consent(report: Report) -> bool:
    """Whether something is to be agreed to first: people are on the pictures, or all may read."""
    return (
        report.content.has_photos and not report.unnamed
    ) or report.visibility is Visibility.PUBLIC


async def hand_in(
    tx: Tx, actor: Actor, report_id: int, now: datetime, *, rev: int | None = None
) -> Report:
    """Give it to whoever publishes it; `rev` is that of what the author has seen.

    An unnamed one names nobody: who did it too is let go of.

    Raises NotAllowed, Stale, Refusal where something is missing or was changed meanwhile.
    """
    report = await drafted(tx, actor, report_id)
    if rev is not None and rev != report.rev:
        raise Refusal("reports.changed-meanwhile")
    if not report.content.themes:
        raise Refusal("reports.theme-wanted")
    if report.unnamed:  # they are of the author's municipality, and would know
        await reports.put_doers(tx, report.id, ())
    await reports.change(tx, report.id, agreed_at=now, submitted_at=now)
    return await reviews.arrive(tx, await own(tx, actor, report_id), now)


async def drop(tx: Tx, actor: Actor, report_id: int) -> None:
    """Delete a draft; its number is never given again. Raises NotAllowed, Stale.

    One that is gone already is deleted: a second tap.
    """
    require(actor, Can.REPORT)
    if await reports.get(tx, report_id) is None:
        return
    report = await drafted(tx, actor, report_id)
    await _delete(tx, [report.id])


async def begun(tx: Tx, actor: Actor) -> list[Report]:
    """The actor's drafts, the newest first. Raises NotAllowed."""
    require(actor, Can.REPORT)
    if actor.member_id is None:
        return []
    return await reports.drafts_of(tx, actor.member_id)


async def expire(tx: Tx, now: datetime) -> list[int]:
    """Delete the drafts that nobody has touched for as long as drafts are kept; their numbers."""
    old = await reports.drafts_until(tx, now - KEPT, now - NOTICE)
    await _delete(tx, old)
    return old


async def _delete(tx: Tx, ids: Sequence[int]) -> None:
    """With what was said about it, where it was handed in before."""
    await said_of_it.delete(tx, ids)
    await reports.delete(tx, ids)


async def keep_drafts(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """Remind of drafts that nobody goes on with, then delete them."""
    await remind(tx, now, zone)
    await expire(tx, now)


async def remind(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """Tell, once, the authors of drafts that nobody has touched for long."""
    if not is_waking(now, zone):
        return
    for report in await reports.drafts_to_remind(tx, now - REMINDED):
        await reports.change(tx, report.id, reminded_at=now)
        person = await directory.one(tx, report.member_id or 0, now.date())
        if person is None or person.account_id is None:
            continue
        said = words(
            "reports.remind-draft", title=report.title, until=expires_at(touched(report), now)
        )
        rows = ((tap("reports.go-on", ManageReport(report.id)),),)
        key = f"report-draft:{report.id}:{report.rev}"
        await tell(tx, person.account_id, said, key=key, now=now, rows=rows, about=Kind.DRAFTS)


def touched(report: Report) -> datetime:
    return report.changed_at or report.submitted_at
