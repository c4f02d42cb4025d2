"""The categories one can vote in; what is attached to a nomination; how many have voted."""

from bot.domain.actors import Can
from bot.domain.contest_buttons import OpenContestVote
from bot.domain.contest_vote_buttons import SeeOffered, SeeTurnout, VoteIn
from bot.domain.errors import Refusal
from bot.domain.messages import Joined, Rows, Words, one_a_row, tap, words
from bot.domain.news_text import shortened
from bot.services import contest_votes, contests
from bot.services.contest_votes import Booth, Line, Turnout
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.contest_votes.routes import out, routes, tapped

LABEL = 20  # characters of a category on a button


@tapped(OpenContestVote, needs=Can.NOMINATE)
async def categories(ctx: Ctx, value: OpenContestVote) -> Answer:
    booth = await contest_votes.booth(
        ctx.tx, ctx.actor, value.contest, value.level, ctx.now.astimezone(ctx.kit.zone)
    )
    return categories_of(booth)


def categories_of(booth: Booth) -> Screen:
    """A button for each that waits."""
    contest = booth.under.contest
    buttons = [
        tap(
            "contest_votes.vote-in",
            VoteIn(contest.id, booth.level, one.category.id),
            category=shortened(one.category.name, LABEL),
        )
        for one in booth.lines
        if one.waits
    ]
    params = {
        "contest": contest.name,
        "until": booth.until,
        "lines": Joined(tuple(map(_line, booth.lines))),
    }
    text = f"contest_votes.categories-{booth.level.code}" if buttons else "contest_votes.all-voted"
    return Screen(text, params, (*one_a_row(buttons), *out(contest.id)))


def _line(one: Line) -> Words:
    name = one.category.name
    if one.voted:
        return words("contest_votes.line-voted", category=name)
    if not one.choices:
        return words("contest_votes.line-none", category=name)
    return words("contest_votes.line-waits", category=name, count=one.choices)


@routes.tap(SeeOffered, needs=Can.NOMINATE)
async def attached(ctx: Ctx, value: SeeOffered) -> Answer:
    """Above the words that lead back. What somebody looks at before they vote leaves no trace."""
    ctx.keep_no_trace()
    now = ctx.now.astimezone(ctx.kit.zone)
    try:
        one = await contest_votes.offered_to(ctx.tx, ctx.actor, value.nomination, value.level, now)
    except Refusal as refusal:
        return refused(refusal, await _back_from(ctx, value))
    back = (tap("contest_votes.back", VoteIn(one.contest_id, value.level, one.category_id)),)
    said = {"number": str(one.id)}
    files = tuple(one.content.files)
    text = "contest_votes.attached" if files else "contest_votes.no-files"
    return Screen(text, said, (back,), media=files)


async def _back_from(ctx: Ctx, value: SeeOffered) -> Rows:
    return out(await contests.contest_of(ctx.tx, value.nomination))


@tapped(SeeTurnout, needs=Can.BELONG)
async def turnout(ctx: Ctx, value: SeeTurnout) -> Answer:
    """Numbers by category, and nothing of what was chosen."""
    under, level, found = await contest_votes.turnout(ctx.tx, ctx.actor, value.contest, ctx.now)
    rows = out(value.contest)
    if level is None:
        return Screen("contest_votes.no-vote-now", {"contest": under.contest.name}, rows)
    lines = Joined(tuple(map(_turnout, found)))
    params = {"contest": under.contest.name, "lines": lines}
    return Screen(f"contest_votes.turnout-{level.code}", params, rows)


def _turnout(one: Turnout) -> Words:
    shown = {"voted": str(one.voted), "of": str(one.of)}
    return words("contest_votes.turnout-line", category=one.category.name, **shown)
