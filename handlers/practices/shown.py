"""A published entry as its reader sees it: all it says, its files above, others like it below."""

from bot.domain.actors import Actor, Can
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Joined, Rows, Words, in_pairs, tap, words
from bot.domain.report_buttons import ManageReport, OpenPractices, ReviewReport, ShowPractice
from bot.domain.reports import Visibility
from bot.domain.visibility import over
from bot.services import practices
from bot.services.practices import Hidden, Report
from bot.services.practices.lines import lines, numbers
from bot.services.reports import cards
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.booklets import passing as booklets
from handlers.nominations.ways import ways as nominated
from handlers.practices.looking import FIND
from handlers.practices.routes import routes
from handlers.signup.noun import ShowWays
from handlers.uses import ways as uses

WHOLE = 10_000  # characters, more than an entry has: what is longer goes on in another message


@routes.tap(ShowPractice, needs=Can.ANYONE, by_link=True)
async def show(ctx: Ctx, value: ShowPractice) -> Answer:
    """Whoever may read it; a link to it may be followed by anybody.

    What is typed or sent below a card answers no question about words to look for.
    """
    if ctx.draft is not None and ctx.draft.form == FIND.name:
        await ctx.kit.forms.pause(ctx)
    try:
        report = await practices.read(ctx.tx, ctx.actor, value.report)
    except Hidden as hidden:
        return await _hidden(ctx, hidden)
    return await screen(ctx, report)


async def screen(ctx: Ctx, report: Report) -> Screen:
    """Of an entry that the actor may read. One that is not for everybody cannot be passed on."""
    seen = await cards.shown(ctx.tx, report, ctx.today, ctx.actor.language)
    said: list[Words] = [cards.card(seen, WHOLE)]
    said += cards.on_map(seen.content)
    counted, made = await uses.below(ctx, report)
    said += counted
    rows: Rows = ()
    if ctx.actor.can(Can.FIND_PRACTICES) and ctx.actor.consented:
        similar = await practices.alike(ctx.tx, ctx.actor, report)
        if similar:
            said.append(words("practices.similar", lines=Joined(tuple(lines(similar)))))
            rows = (numbers(similar),)
    return Screen(
        "common.joined",
        {"parts": Joined(tuple(said))},
        (*in_pairs([*made, *await ways(ctx, report)]), *rows, _back(ctx.actor)),
        media=tuple(seen.content.files),
        protect=report.visibility is not Visibility.PUBLIC,
    )


async def ways(ctx: Ctx, report: Report) -> list[Button]:
    """What those who take care of it can do with it."""
    actor, number = ctx.actor, report.id
    found: list[Button] = []
    if actor.member_id is not None and actor.member_id == report.member_id:
        found.append(tap("practices.manage", ManageReport(number)))
    elif actor.may(Can.REVIEW_REPORTS, over(report)):
        found.append(tap("practices.review", ReviewReport(number)))
    found += await nominated(ctx, report)
    return [*found, *booklets.ways(ctx, report)]


def _back(actor: Actor) -> tuple[Button, ...]:
    if not actor.can(Can.FIND_PRACTICES):
        return (tap("practices.sign-up", ShowWays()),)
    return tap("practices.menu-practices", OpenPractices()), to_menu()


async def _hidden(ctx: Ctx, hidden: Hidden) -> Screen:
    if ctx.actor.can(Can.FIND_PRACTICES):
        if not ctx.actor.consented:
            return await ctx.kit.terms(ctx)
        return Screen(hidden.text_id, rows=(_back(ctx.actor),))
    return (await ctx.kit.home(ctx)).led_by(words("practices.for-members"))
