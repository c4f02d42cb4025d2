"""Amendments: proposed by those who were there, decided by whoever keeps the minutes."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import NotAllowed, Refusal, Stale
from bot.domain.meeting_buttons import ReadMinutes
from bot.domain.messages import Button, Joined, Rows, Words, one_a_row, tap, verbatim, words
from bot.domain.minutes import AMENDMENT_MAX, TEXT_MAX, WHY_MAX, Item, Part, Verdict
from bot.domain.minutes_buttons import (
    AcceptAmendment,
    AmendItem,
    AmendMinutes,
    DeclineAmendment,
    OpenAmendment,
    OpenAmendments,
)
from bot.domain.news_text import shortened
from bot.services.minutes import amending
from bot.services.minutes.amending import Amendment
from bot.telegram.fields import Text
from bot.telegram.forms import Step
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.minutes.cards import back_to, not_kept
from handlers.minutes.reading import item_title
from handlers.minutes.routes import form, tapped

PER_PAGE = 5
LABEL = 40  # characters of an item on a button
SHOWN = 80  # … of an amendment in a list
ABOVE = 700  # … of what it would change, above a question


def _to_minutes(meeting_id: int) -> tuple[Button, ...]:
    return (tap("minutes.read", ReadMinutes(meeting_id)),)


def _lost(refusal: Refusal, back: tuple[Button, ...], text: str) -> Screen:
    """Why what was typed changed nothing."""
    if isinstance(refusal, NotAllowed | Stale):
        return Screen("minutes.gone", rows=(back,)).led_by(*not_kept(text))
    return refused(refusal, (back,)).led_by(*not_kept(text))


# Proposed


@tapped(AmendMinutes, Can.ATTEND)
async def amend(ctx: Ctx, value: AmendMinutes) -> Answer:
    number = value.meeting
    page = await amending.amendable(ctx.tx, ctx.actor, number, ctx.now, ctx.kit.zone)
    titled = [one for one in page.record.items if one.title]
    shown = paged(titled, value.page, lambda at: AmendMinutes(number, at), PER_PAGE)
    buttons = [
        verbatim(f"{one.position}. {shortened(one.title, LABEL)}", AmendItem(number, one.id))
        for one in shown.items
    ]
    other = (tap("minutes.amend-other", AmendItem(number, 0)),)
    rows = (*one_a_row(buttons), *shown.turning, other, _to_minutes(number))
    return Screen("minutes.which-item", {"title": page.mine.meeting.title}, rows)


@tapped(AmendItem, Can.ATTEND)
async def amend_item(ctx: Ctx, value: AmendItem) -> Answer:
    page = await amending.amendable(ctx.tx, ctx.actor, value.meeting, ctx.now, ctx.kit.zone)
    if value.item and value.item not in {one.id for one in page.record.items}:
        raise Stale
    return await ctx.kit.forms.open(ctx, AMEND, meeting=value.meeting, item=value.item)


async def amended(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number = values["meeting"]
    try:
        await amending.propose(
            ctx.tx, ctx.actor, number, values["item"] or None, values["text"], ctx.now, ctx.kit.zone
        )
    except Refusal as refusal:
        return _lost(refusal, _to_minutes(number), values["text"])
    return Screen("minutes.amended", rows=(_to_minutes(number),), receipt=True)


async def _what(ctx: Ctx, values: Mapping[str, Any]) -> Words:
    """The item as it is now."""
    try:
        page = await amending.amendable(ctx.tx, ctx.actor, values["meeting"], ctx.now, ctx.kit.zone)
    except Refusal:
        return words("minutes.gone")
    of = next((one for one in page.record.items if one.id == values["item"]), None)
    return words("minutes.amend-about-other") if of is None else _as_is(of)


AMEND = form(
    "minutes_amend", (Step("text", Text(AMENDMENT_MAX)),), amended, Can.ATTEND, about=_what
)


def _as_is(one: Item) -> Words:
    lines = [item_title(one)]
    for label, text in (("minutes.said", one.said), ("minutes.decided", one.decided)):
        if text:
            lines.append(words(label, text=shortened(text, ABOVE)))
    return words("common.joined", parts=Joined(tuple(lines)))


# Decided


@tapped(OpenAmendments, Can.CALL_MEETINGS)
async def listed(ctx: Ctx, value: OpenAmendments) -> Answer:
    return await amendment_list(ctx, value.meeting, value.page)


async def amendment_list(ctx: Ctx, number: int, page: int, *lead: Words) -> Screen:
    """Those that wait first."""
    _, found = await amending.waiting(ctx.tx, ctx.actor, number, ctx.now)
    if not found:
        return Screen("minutes.no-amendments", rows=(back_to(number),)).led_by(*lead)
    ordered = sorted(found, key=lambda one: (one.state is not Verdict.OPEN, one.id))
    shown = paged(ordered, page, lambda at: OpenAmendments(number, at), PER_PAGE)
    lines = [_line(place, one) for place, one in enumerate(shown.items, 1)]
    buttons: list[Button] = [
        verbatim(str(place), OpenAmendment(number, one.id))
        for place, one in enumerate(shown.items, 1)
    ]
    rows = (tuple(buttons), *shown.turning, back_to(number))
    return Screen("minutes.amendment-list", {"lines": Joined(tuple(lines))}, rows).led_by(*lead)


def _line(place: int, one: Amendment) -> Words:
    return words(
        "minutes.amendment-line",
        number=str(place),
        text=shortened(" ".join(one.text.split()), SHOWN),
        state=words(f"minutes.verdict-{one.state}"),
    )


@tapped(OpenAmendment, Can.CALL_MEETINGS)
async def look(ctx: Ctx, value: OpenAmendment) -> Answer:
    return await amendment_card(ctx, value.meeting, value.amendment)


async def amendment_card(ctx: Ctx, number: int, amendment_id: int, *lead: Words) -> Screen:
    seen = await amending.look(ctx.tx, ctx.actor, number, amendment_id, ctx.now)
    one = seen.amendment
    lines = [
        words("minutes.amendment-by", who=seen.who or words("minutes.nobody")),
        words("minutes.amendment-text", text=one.text),
        words("minutes.amendment-state", state=words(f"minutes.verdict-{one.state}")),
    ]
    if one.why:
        lines.append(words("minutes.amendment-why", why=one.why))
    lines.append(words("minutes.amendment-item"))
    lines.append(_as_is(seen.item) if seen.item else words("minutes.amend-about-other"))
    deciding = _deciding(number, one) if seen.decidable else ()
    rows = (*deciding, _to_list(number))
    said = words("common.joined", parts=Joined(tuple(lines)))
    return Screen(said.id, said.params, rows).led_by(*lead)


def _deciding(number: int, one: Amendment) -> Rows:
    ids = number, one.id
    said = tap("minutes.accept-said", AcceptAmendment(*ids, Part.SAID))
    decided = tap("minutes.accept-decided", AcceptAmendment(*ids, Part.DECIDED))
    return ((said, decided), (tap("minutes.decline", DeclineAmendment(*ids)),))


def _to_list(number: int) -> tuple[Button, ...]:
    return (tap("minutes.to-amendments", OpenAmendments(number)),)


@tapped(AcceptAmendment, Can.CALL_MEETINGS)
async def accept(ctx: Ctx, value: AcceptAmendment) -> Answer:
    ids = value.meeting, value.amendment
    await amending.decidable(ctx.tx, ctx.actor, *ids, ctx.now)
    about: dict[str, Any] = {"meeting": ids[0], "amendment": ids[1], "part": int(value.part)}
    return await ctx.kit.forms.open(ctx, ACCEPT, **about)


async def accepted(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    ids = values["meeting"], values["amendment"]
    part = Part(values["part"])
    try:
        await amending.accept(ctx.tx, ctx.actor, *ids, part, values["becomes"], ctx.now)
    except Refusal as refusal:
        return _lost(refusal, _to_list(ids[0]), values["becomes"])
    return await amendment_card(ctx, *ids, words("minutes.accepted"))


async def _change(ctx: Ctx, values: Mapping[str, Any]) -> Words:
    """What is proposed, and what it would change."""
    try:
        found = await amending.one(
            ctx.tx, ctx.actor, values["meeting"], values["amendment"], ctx.now
        )
    except Refusal:
        return words("minutes.gone")
    _, one, of = found
    lines = [words("minutes.amendment-text", text=one.text)]
    if of is not None:
        now = of.said if Part(values["part"]) is Part.SAID else of.decided
        lines += [item_title(of)]
        if now:
            lines.append(words("minutes.now-is", text=shortened(now, ABOVE)))
    return words("common.joined", parts=Joined(tuple(lines)))


ACCEPT = form("minutes_accept", (Step("becomes", Text(TEXT_MAX)),), accepted, about=_change)


@tapped(DeclineAmendment, Can.CALL_MEETINGS)
async def decline(ctx: Ctx, value: DeclineAmendment) -> Answer:
    ids = value.meeting, value.amendment
    await amending.decidable(ctx.tx, ctx.actor, *ids, ctx.now)
    about: dict[str, Any] = {"meeting": value.meeting, "amendment": value.amendment}
    return await ctx.kit.forms.open(ctx, DECLINE, **about)


async def declined(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    ids = values["meeting"], values["amendment"]
    try:
        await amending.decline(ctx.tx, ctx.actor, *ids, values["why"], ctx.now)
    except Refusal as refusal:
        return _lost(refusal, _to_list(ids[0]), values["why"])
    return await amendment_card(ctx, *ids, words("minutes.declined"))


DECLINE = form("minutes_decline", (Step("why", Text(WHY_MAX)),), declined)
