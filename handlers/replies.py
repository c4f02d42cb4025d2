"""Writing to the sender of a news item, and answering whoever wrote."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import Refusal, Stale
from bot.domain.menu import to_menu
from bot.domain.messages import Rows, tap, words
from bot.domain.news import AnswerSender, OpenNews
from bot.domain.replies import AnswerReader
from bot.services import acks, replies
from bot.services.relays import Note
from bot.telegram.forms import Form, Step
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen, refused
from handlers.relays import NoteField

routes = Routes("replies")


async def send(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    rows = _ways_on(values["news"])
    try:
        reply = await replies.write(
            ctx.tx,
            ctx.actor,
            values["news"],
            _note(values["note"]),
            _key(ctx),
            ctx.now,
            ctx.kit.zone,
        )
    except Stale:
        return Screen("replies.gone", rows=rows)
    except Refusal as refusal:
        return refused(refusal, rows)
    text = "replies.sent-office" if reply.office else "replies.sent"
    return Screen(text, {"title": reply.title}, rows, receipt=True)


async def send_answer(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    rows = ((to_menu(),),)
    try:
        person = await replies.answer(
            ctx.tx,
            ctx.actor,
            values["news"],
            values["member"],
            _note(values["answer"]),
            _key(ctx),
            ctx.now,
            ctx.kit.zone,
        )
    except Stale:
        return Screen("relays.gone", rows=rows)
    except Refusal as refusal:
        return refused(refusal, rows)
    return Screen("replies.answered", {"who": person.full}, rows, receipt=True)


REPLY = routes.form(
    Form(
        "reply",
        "replies",
        needs=Can.READ_NEWS,
        finish=send,
        steps=(Step("note", NoteField()),),
        direct=True,
    )
)
ANSWER = routes.form(
    Form(
        "answer",
        "replies",
        needs=Can.BROADCAST,
        finish=send_answer,
        steps=(Step("answer", NoteField()),),
        direct=True,
    )
)


@routes.tap(AnswerSender, needs=Can.READ_NEWS)
async def begin(ctx: Ctx, value: AnswerSender) -> Answer:
    try:
        reply = await replies.to_write(ctx.tx, ctx.actor, value.news, ctx.now, ctx.kit.zone)
    except Refusal as refusal:
        if not ctx.incoming.private:
            raise  # said as an alert there, where the button is
        return refused(refusal, _ways_on(value.news)).anew()
    question = await ctx.kit.forms.open(ctx, REPLY, news=value.news)
    to = words("replies.to-office" if reply.office else "replies.to", title=reply.title)
    return question.led_by(to).anew()


@routes.tap(AnswerReader, needs=Can.BROADCAST)
async def begin_answer(ctx: Ctx, value: AnswerReader) -> Answer:
    try:
        item, person = await replies.to_answer(
            ctx.tx, ctx.actor, value.news, value.member, ctx.now, ctx.kit.zone
        )
    except Refusal as refusal:
        return refused(refusal, ((to_menu(),),)).anew()
    question = await ctx.kit.forms.open(ctx, ANSWER, news=value.news, member=value.member)
    to = words("replies.to-reader", who=person.full, title=acks.title(item))
    return question.led_by(to).anew()


routes.tick("replies")(replies.look_after_lost)


def _note(value: Mapping[str, Any]) -> Note:
    return Note(value["text"], value["photo"])


def _key(ctx: Ctx) -> int:
    return ctx.draft.id if ctx.draft else 0


def _ways_on(news_id: int) -> Rows:
    return ((tap("acks.open", OpenNews(news_id)), to_menu()),)
