"""A new poll, a new question: its kind by a button, its words typed."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.asking import title_of
from bot.domain.asking_buttons import AddOf, AddQuestion, BeginPoll, NewPoll
from bot.domain.errors import Refusal, Stale
from bot.domain.messages import Button, Rows, in_pairs, tap, words
from bot.domain.polls import QUESTION_MAX, QUESTIONS_MAX, WITH_OPTIONS, QuestionKind
from bot.domain.polls import QUESTIONS_HINT as HINT
from bot.services import polls
from bot.services.audience import widest
from bot.services.polls import Poll, items
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.polls.cards import back_to, card_of, overtaken, to_list
from handlers.polls.fields import Options
from handlers.polls.routes import routes


async def asked(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    """One more question; the first one makes the poll, for everybody its author may ask."""
    kind, text = QuestionKind(values["kind"]), values["text"]
    number = values.get("poll")
    if number is None:
        audience = widest(ctx.actor, Can.ASK_POLLS)
        number = await polls.create(ctx.tx, ctx.actor, title_of(text), audience, ctx.now)
    try:
        poll = await items.editable(ctx.tx, ctx.actor, number)
        await polls.add_question(
            ctx.tx, poll, kind, text, options=list(values.get("options") or [])
        )
    except Stale:
        return (await overtaken(ctx, number)).led_by(words("polls.not-added", text=text))
    except Refusal as refusal:
        return refused(refusal, (to_list(),)).led_by(words("polls.not-added", text=text))
    return await card_of(ctx, await items.get(ctx.tx, ctx.actor, number), words("polls.added"))


async def _kind(ctx: Ctx, values: Mapping[str, Any]) -> Any:
    return words("polls.about-kind", kind=words(f"polls.kind-{QuestionKind(values['kind']).code}"))


TEXT = Step("text", Text(QUESTION_MAX))
QUESTION = routes.form(
    Form(
        "poll_question",
        "polls",
        needs=Can.ASK_POLLS,
        finish=asked,
        steps=(TEXT,),
        direct=True,
        about=_kind,
    )
)
CHOICE = routes.form(
    Form(
        "poll_choice",
        "polls",
        needs=Can.ASK_POLLS,
        finish=asked,
        steps=(TEXT, Step("options", Options())),
        direct=True,
        about=_kind,
    )
)


@routes.tap(NewPoll, needs=Can.ASK_POLLS)
async def begin(ctx: Ctx, _: NewPoll) -> Answer:
    """What was begun and not finished is gone on with first."""
    begun = next(
        (one for one in ctx.drafts if one.form == CHOICE.name and "text" in one.values), None
    )
    if begun is not None:
        return await ctx.kit.forms.unfinished(ctx, begun)
    buttons: list[Button] = [
        tap(f"polls.choose-{kind.code}", BeginPoll(kind)) for kind in QuestionKind
    ]
    return Screen("polls.which-kind", rows=(*in_pairs(buttons), to_list()))


@routes.tap(BeginPoll, needs=Can.ASK_POLLS)
async def begin_of(ctx: Ctx, value: BeginPoll) -> Answer:
    return await ctx.kit.forms.open(ctx, _form(value.kind), kind=int(value.kind))


@routes.tap(AddQuestion, needs=Can.ASK_POLLS)
async def add(ctx: Ctx, value: AddQuestion) -> Answer:
    poll = await items.editable(ctx.tx, ctx.actor, value.poll)
    count = len(await polls.questions(ctx.tx, poll.id))
    if count >= QUESTIONS_MAX:
        return _full(poll)
    rows: Rows = in_pairs(
        [tap(f"polls.choose-{kind.code}", AddOf(poll.id, kind)) for kind in QuestionKind]
    )
    screen = Screen("polls.which-kind", rows=(*rows, back_to(poll)))
    return screen.led_by(words("polls.hint-long", count=count)) if count >= HINT else screen


@routes.tap(AddOf, needs=Can.ASK_POLLS)
async def add_of(ctx: Ctx, value: AddOf) -> Answer:
    poll = await items.editable(ctx.tx, ctx.actor, value.poll)
    if len(await polls.questions(ctx.tx, poll.id)) >= QUESTIONS_MAX:
        return _full(poll)
    return await ctx.kit.forms.open(ctx, _form(value.kind), kind=int(value.kind), poll=poll.id)


def _full(poll: Poll) -> Screen:
    return Screen("polls.questions-many", {"most": QUESTIONS_MAX}, (back_to(poll),))


def _form(kind: QuestionKind) -> Form:
    return CHOICE if kind in WITH_OPTIONS else QUESTION
