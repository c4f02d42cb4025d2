"""„Susipažinau“, and reminding those who have not said so."""

from bot.domain.acks import ConfirmRemind, Remind
from bot.domain.actors import Can
from bot.domain.errors import Refusal
from bot.domain.messages import Rows, tap
from bot.domain.news import Ack, ShowResult
from bot.services import acks
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen, Toast, alerted, refused

routes = Routes("acks")


@routes.tap(Ack, needs=Can.READ_NEWS)
async def acknowledge(ctx: Ctx, value: Ack) -> Answer:
    """Said in an alert: a toast is not read aloud, and the item itself stays as it is."""
    try:
        done = await acks.ack(ctx.tx, ctx.actor, value.news, ctx.now)
    except Refusal as refusal:
        return alerted(refusal)
    if done.new:
        return Toast("acks.marked", {"title": done.title}, alert=True)
    return Toast("acks.marked-before", {"title": done.title, "at": done.at}, alert=True)


@routes.tap(Remind, needs=Can.BROADCAST)
async def ask(ctx: Ctx, value: Remind) -> Answer:
    back = _back(value.news)
    try:
        found = await acks.to_remind(ctx.tx, ctx.actor, value.news, ctx.now, ctx.today)
    except Refusal as refusal:
        return refused(refusal, back)
    count = len(found.accounts)
    confirm = tap("acks.remind", ConfirmRemind(value.news, found.number), count=count)
    return Screen(
        "acks.ask-remind", {"title": acks.title(found.item), "count": count}, ((confirm,), *back)
    )


@routes.tap(ConfirmRemind, needs=Can.BROADCAST)
async def remind(ctx: Ctx, value: ConfirmRemind) -> Answer:
    back = _back(value.news)
    try:
        count = await acks.remind(ctx.tx, ctx.actor, value.news, value.number, ctx.now, ctx.today)
    except Refusal as refusal:
        return refused(refusal, back)
    return Screen("acks.reminding", {"count": count}, back, receipt=True)


routes.campaign(acks.NOUN)(acks.reminded)


def _back(news_id: int) -> Rows:
    return ((tap("acks.to-result", ShowResult(news_id)),),)
