"""`/report`: what was done, told in five questions; what comes of it is a draft."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.domain.actors import Can
from bot.domain.composing import NewReport, Part
from bot.domain.errors import NotAllowed, Refusal
from bot.domain.menu import to_menu
from bot.domain.messages import Words, one_a_row, tap, verbatim, words
from bot.domain.news_text import shortened
from bot.domain.report_buttons import ManageReport, OpenMine, OpenReport
from bot.domain.reports import Content, Level, as_title
from bot.services.reports import composing
from bot.services.reports.items import Report, create
from bot.telegram.forms import Form, Step
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.reports import fields
from handlers.reports.cards import card_now
from handlers.reports.routes import routes

TITLE_SHOWN = 40  # characters of a title on a button
PICTURES = frozenset({"photo", "video"})
BEGUN_SHOWN = 3  # drafts; the others are among one's entries

FILES = Step("files", fields.FILES, optional=True)


async def sent_in(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    """It goes to whoever publishes it, with what was left out by default."""
    number = await _drafted(ctx, values)
    return given(await composing.hand_in(ctx.tx, ctx.actor, number, ctx.now))


async def kept(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    """The draft, to be added to."""
    return await card_now(ctx, await _drafted(ctx, values), words("reports.drafted"))


async def _drafted(ctx: Ctx, values: Mapping[str, Any]) -> int:
    told = {part: values.get(part.code) for part in Part if part.code in values}
    content = Content(**fields.said(told))
    return await create(ctx.tx, ctx.actor, content, ctx.now, changed_at=ctx.now)


async def _about(ctx: Ctx, values: Mapping[str, Any]) -> Words:
    """Who will read it, and what is agreed to by sending it."""
    pictured = any(file["kind"] in PICTURES for file in values.get("files") or ())
    return words("reports.all-well-photos" if pictured else "reports.all-well")


def given(report: Report) -> Screen:
    """The receipt: its number, and who publishes it."""
    rows = ((tap("reports.menu-mine", OpenMine()), to_menu()),)
    said = {"number": str(report.id)}
    told = "unnamed" if report.unnamed else report.level
    if told == Level.COUNTY:
        said["readers"] = report.visibility.code
    return Screen(f"reports.received-{told}", said, rows, receipt=True)


REPORT = routes.form(
    Form(
        "report",
        "reports",
        needs=Can.REPORT,
        finish=sent_in,
        steps=(
            Step("title", fields.of(Part.TITLE)),
            Step("themes", fields.THEMES),
            Step("done", fields.of(Part.DONE), optional=True),
            Step("result", fields.of(Part.RESULT), optional=True),
            FILES,
        ),
        closing=_about,
        asides=(FILES, Step("place", fields.Place())),
        below="done",
        also=("reports.open-more", kept),
    )
)


@routes.command(
    "report",
    "veikla",
    "ataskaita",
    needs=Can.REPORT,
    opens=OpenReport(),
    in_menu=True,
    in_groups=True,
)
async def report(ctx: Ctx, _: Any) -> Answer:
    """What was begun and not handed in is gone on with first."""
    left = next(filter(_is_left, ctx.drafts), None)
    if left is not None:
        return await ctx.kit.forms.unfinished(ctx, left)
    begun = await composing.begun(ctx.tx, ctx.actor)
    if not begun:
        return await ctx.kit.forms.open(ctx, REPORT)
    buttons = [
        verbatim(f"{one.id}. {shortened(one.title, TITLE_SHOWN)}", ManageReport(one.id))
        for one in begun[:BEGUN_SHOWN]
    ]
    rest = (tap("reports.new", NewReport()), tap("reports.menu-mine", OpenMine()))
    return Screen("reports.begun", {"count": len(begun)}, (*one_a_row(buttons), rest))


@routes.tap(NewReport, needs=Can.REPORT)
async def anew(ctx: Ctx, _: NewReport) -> Answer:
    return await ctx.kit.forms.open(ctx, REPORT)


@routes.file("photo", "video", needs=Can.REPORT)
async def sent(ctx: Ctx, _: Any) -> Answer:
    """A picture that nobody asked for is an entry that two taps finish.

    What is written below it is its title and story; without a title the form asks for it. Other
    pictures of the same album join what was made of the first.
    """
    incoming = ctx.incoming
    assert incoming.file is not None  # noqa: S101 - what a file route is for
    file = fields.kept(incoming.file.as_json()) | {"message_id": incoming.message_id}
    args = (ctx.tx, ctx.actor)
    if incoming.album:
        joined = await composing.join_album(*args, incoming.album, file, incoming.text, ctx.now)
        if joined is not None:
            return await card_now(ctx, joined, words("reports.proposed"))
    if not as_title(incoming.text):
        return await _asked_about(ctx, file)
    try:
        number = await composing.propose(*args, incoming.text, [file], ctx.now, incoming.album)
    except NotAllowed:
        raise
    except Refusal as refusal:
        return refused(refusal, ((tap("reports.menu-mine", OpenMine()), to_menu()),))
    return await card_now(ctx, number, words("reports.proposed"))


async def _asked_about(ctx: Ctx, file: Mapping[str, Any]) -> Screen:
    """Nothing says what the picture is of: the form asks. One that was left is gone on with."""
    left = next(filter(_is_left, ctx.drafts), None)
    if left is not None:
        await ctx.kit.forms.resume(ctx, left)
        return await ctx.kit.forms.answer(ctx, replace(left, active=True))
    screen = await ctx.kit.forms.open(ctx, REPORT, files=[file])
    return screen.led_by(words("reports.photo-kept"))


def _is_left(draft: Any) -> bool:
    """Whether it is the form, with something answered."""
    return draft.form == REPORT.name and REPORT.is_touched(draft)
