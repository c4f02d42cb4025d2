"""What of a contest is typed: its name, year and rules text, parts of categories, criteria."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.domain.actors import Can
from bot.domain.contest_keeping_buttons import DropContest, EditContest, OpenContestBasics, Part
from bot.domain.contest_typing import criterion_of, read_criteria
from bot.domain.contests import NAME_MAX, TEXT_MAX, suggested
from bot.domain.errors import Refusal, Stale
from bot.domain.messages import Joined, Words, tap, words
from bot.services.contests import consisting, get, keeping
from bot.telegram.fields import Field, Lines, Text
from bot.telegram.forms import Form, Step
from bot.telegram.moment_field import Moment
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.contests.categories import category_card
from handlers.contests.composing import years
from handlers.contests.criteria import criteria_list
from handlers.contests.dates import coming, phase_list
from handlers.contests.managing import managed, overtaken
from handlers.contests.routes import asked, kept, routes, to_manage

ABOUT_MAX = 300  # characters of what a category is for
PARTNER_MAX = 200
CLEARED = frozenset({Part.CATEGORY_ABOUT, Part.CATEGORY_PARTNER})  # by skipping
OF_CATEGORY = CLEARED | {Part.CATEGORY_NAME}


class Weights(Lines):
    """Criteria with their weights, one a line."""

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        pairs = map(criterion_of, value)
        lines = tuple(
            words("contests.criterion-line", name=name, weight=str(weight))
            for name, weight in pairs
        )
        return words("common.joined", parts=Joined(lines))


FIELDS: dict[Part, Field] = {
    Part.NAME: Text(NAME_MAX),
    Part.TEXT: Text(TEXT_MAX),
    Part.CRITERIA: Weights(read_criteria),
    Part.FIRST: Moment(coming),
    Part.CATEGORY_NAME: Text(NAME_MAX),
    Part.CATEGORY_ABOUT: Text(ABOUT_MAX),
    Part.CATEGORY_PARTNER: Text(PARTNER_MAX),
}
NAMES = {
    Part.NAME: "name",
    Part.YEAR: "year",
    Part.TEXT: "text",
    Part.CRITERIA: "criteria",
    Part.FIRST: "first",
    Part.CATEGORY_NAME: "category",
    Part.CATEGORY_ABOUT: "about",
    Part.CATEGORY_PARTNER: "partner",
}


async def steps(ctx: Ctx, values: Mapping[str, Any]) -> tuple[Step, ...]:
    """The one thing that is asked."""
    part = _part(values)
    field = years(ctx) if part is Part.YEAR else FIELDS[part]
    return (asked(NAMES[part], field, optional=part in CLEARED),)


def _part(values: Mapping[str, Any]) -> Part:
    """Raises Refusal for a draft of another version of the bot."""
    try:
        return Part(values["part"])
    except ValueError:
        raise Refusal("contests.gone") from None


async def retyped(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    part, number = _part(values), values["contest"]
    try:
        return await _kept(ctx, part, number, values)
    except Stale:
        return await overtaken(ctx, number)
    except Refusal as refusal:
        return refused(refusal, (to_manage(number),))


async def _kept(ctx: Ctx, part: Part, number: int, values: Mapping[str, Any]) -> Screen:
    given: Any = values.get(NAMES[part])  # what was skipped is cleared
    saved = words("contests.saved")
    if part in OF_CATEGORY:
        columns = {"name" if part is Part.CATEGORY_NAME else NAMES[part]: given}
        which = values["category"]
        await consisting.change_category(ctx.tx, ctx.actor, number, which, ctx.now, **columns)
        return await category_card(ctx, number, which, saved)
    match part:
        case Part.NAME:
            await keeping.rename(ctx.tx, ctx.actor, number, given, ctx.now)
        case Part.YEAR:
            await keeping.set_year(ctx.tx, ctx.actor, number, given, ctx.now)
        case Part.TEXT:
            await keeping.word(ctx.tx, ctx.actor, number, given, ctx.now)
        case Part.CRITERIA:
            criteria = [criterion_of(one) for one in given]
            await consisting.weigh(ctx.tx, ctx.actor, number, criteria, ctx.now)
            return await criteria_list(ctx, number, saved)
        case Part.FIRST:
            first = datetime.fromisoformat(given).astimezone(ctx.kit.zone)
            under = await get(ctx.tx, number, ctx.now)
            spans = suggested(under.contest.rules, first)
            await keeping.date_all(ctx.tx, ctx.actor, number, spans, ctx.now)
            return await phase_list(ctx, number, saved)
    return await managed(ctx, number, saved)


RETYPE = routes.form(
    Form(
        "contest_part",
        "contests",
        needs=Can.KEEP_CONTESTS,
        finish=retyped,
        steps=(),
        direct=True,
        grow=steps,
    )
)


@kept(EditContest, Can.KEEP_CONTESTS)
async def edit(ctx: Ctx, value: EditContest) -> Answer:
    if value.part in OF_CATEGORY:
        await consisting.category(ctx.tx, ctx.actor, value.contest, value.category, ctx.now)
    else:
        await keeping.draft(ctx.tx, ctx.actor, value.contest, ctx.now)
    about: dict[str, Any] = {
        "contest": value.contest,
        "part": int(value.part),
        "category": value.category,
    }
    return await ctx.kit.forms.open(ctx, RETYPE, **about)


@kept(OpenContestBasics, Can.KEEP_CONTESTS)
async def basics(ctx: Ctx, value: OpenContestBasics) -> Answer:
    under = await keeping.draft(ctx.tx, ctx.actor, value.contest, ctx.now)
    contest = under.contest
    rows = (
        (
            tap("contests.edit-name", EditContest(contest.id, Part.NAME, 0)),
            tap("contests.edit-year", EditContest(contest.id, Part.YEAR, 0)),
        ),
        (
            tap("contests.edit-text", EditContest(contest.id, Part.TEXT, 0)),
            tap("contests.drop", DropContest(contest.id, sure=False)),
        ),
        to_manage(contest.id),
    )
    head = words("contests.head", name=contest.name, year=str(contest.year))
    if contest.text is None:
        return Screen("contests.rules-none", rows=rows).led_by(head)
    return Screen("contests.rules-text", {"name": contest.name, "text": contest.text}, rows)
