"""A draft as it will arrive, and the whole of it question by question, to its author alone."""

from bot.domain.actors import Can
from bot.domain.asking_buttons import PollPreviewButton, PreviewPoll, TryPoll
from bot.domain.errors import Stale
from bot.domain.messages import Button, Rows, Words, in_pairs, tap, words
from bot.domain.polls import Question
from bot.services import polls
from bot.services.polls import Poll, items, previews
from bot.services.polls.drafting import leading
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, Toast
from handlers.polls.cards import back_to, card
from handlers.polls.routes import routes
from handlers.votes.asking import ask
from handlers.votes.options import is_numbered, options_of

MET_MAX = 2**31


@routes.tap(PreviewPoll, needs=Can.ASK_POLLS)
async def preview(ctx: Ctx, value: PreviewPoll) -> Answer:
    """The cards and the draft's own card, all by way of the outbox: in this order."""
    poll = await items.editable(ctx.tx, ctx.actor, value.poll)
    found = await polls.questions(ctx.tx, poll.id)
    if not found:
        raise Stale
    key = str(ctx.incoming.update_id)
    now = ctx.now.astimezone(ctx.kit.zone)
    await previews.show(ctx.tx, ctx.actor, poll, key, now, ctx.kit.zone)
    if not polls.is_asked_here(poll, found):
        await previews.show_first(
            ctx.tx, ctx.actor, found[0], ask(found[0]), _idle(found[0]), key, now
        )
    said, rows = await card(ctx, poll)
    await previews.show_card(ctx.tx, ctx.actor, poll, said, rows, key, now)
    return Screen("polls.preview-follows", rows=(back_to(poll),), fresh=True)


def _idle(question: Question) -> Rows:
    """Its options, as buttons that only say that it is a preview."""
    idle = PollPreviewButton(question.poll_id).pack()
    return in_pairs([Button(label, data=idle) for _, label in _labels(question)])


@routes.tap(PollPreviewButton, needs=Can.ASK_POLLS)
async def idle(ctx: Ctx, value: PollPreviewButton) -> Answer:
    await items.get(ctx.tx, ctx.actor, value.poll)
    return Toast("polls.only-preview", alert=True)


@routes.tap(TryPoll, needs=Can.ASK_POLLS)
async def attempt(ctx: Ctx, value: TryPoll) -> Answer:
    """Nothing is kept: what was answered so far is in the button."""
    poll = await items.editable(ctx.tx, ctx.actor, value.poll)
    found = await polls.questions(ctx.tx, poll.id)
    if not value.at >= 0 or not 0 <= value.met < MET_MAX:
        raise Stale
    at = next((n for n in range(value.at, len(found)) if _is_met(found, n, value.met)), None)
    if at is None:
        again = (tap("polls.try-again", TryPoll(poll.id, 0, 0)),)
        return Screen("polls.tried", rows=(again, back_to(poll)))
    question = found[at]
    shown = {"number": str(at + 1), "total": str(len(found)), "question": ask(question)}
    rows = (*_answers(poll, found, at, value.met), back_to(poll))
    return Screen("polls.trying", shown, rows, media=tuple(question.media))


def _is_met(found: list[Question], at: int, met: int) -> bool:
    return found[at].after_id is None or bool(met >> at & 1)


def _answers(poll: Poll, found: list[Question], at: int, met: int) -> Rows:
    question = found[at]
    buttons = [
        Button(label, data=TryPoll(poll.id, at + 1, met | _opens(found, question, option)).pack())
        for option, label in _labels(question)
    ]
    on = TryPoll(poll.id, at + 1, met)
    if not buttons:
        return ((tap("polls.try-next", on),),)
    skip: Rows = ((tap("forms.skip", on),),) if question.optional else ()
    return (*in_pairs(buttons), *skip)


def _opens(found: list[Question], question: Question, option: int) -> int:
    """A bit for each question that is asked after this answer."""
    return sum(
        1 << place
        for place, one in enumerate(found)
        if (one.after_id, one.after_option) == (question.id, option)
        and question in leading(found, one)
    )


def _labels(question: Question) -> list[tuple[int, Words]]:
    """What can be answered and what its button says: a number, where the text has the words."""
    numbered = is_numbered(question)
    return [
        (one.number, words("common.verbatim", text=str(one.number + 1)) if numbered else one.label)
        for one in options_of(question)
    ]
