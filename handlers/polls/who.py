"""Who has answered, and who has not: by name."""

from bot.domain.actors import Can
from bot.domain.asking_buttons import WhoAnswered
from bot.domain.errors import NotAllowed, Refusal, Stale
from bot.domain.messages import Joined, tap, words
from bot.domain.poll_buttons import ShowParticipation
from bot.services.polls import answering
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.polls.routes import routes

PER_PAGE = 20  # names: a message of 900 characters


@routes.tap(WhoAnswered, needs=Can.ASK_POLLS)
async def who(ctx: Ctx, value: WhoAnswered) -> Answer:
    back = (tap("polls.participation", ShowParticipation(value.poll)),)
    try:
        found = await answering.who(
            ctx.tx, ctx.actor, value.poll, answered=value.answered, now=ctx.now, today=ctx.today
        )
    except (NotAllowed, Stale):
        raise
    except Refusal as refusal:
        return refused(refusal, (back,))
    page = paged(
        found.names,
        value.page,
        lambda number: WhoAnswered(value.poll, value.answered, number),
        PER_PAGE,
    )
    how = "answered" if value.answered else "not-answered"
    count = len(found.names) + found.gone
    lines = [words(f"polls.who-{how}", title=found.poll.title, count=count)]
    lines += [words("common.verbatim", text=name) for name in page.items]
    if found.gone:
        lines.append(words("polls.who-gone", count=found.gone))
    other = "polls.show-not-answered" if value.answered else "polls.show-answered"
    turn = (tap(other, WhoAnswered(value.poll, not value.answered, 0)),)
    return Screen("common.joined", {"parts": Joined(tuple(lines))}, (*page.turning, turn, back))
