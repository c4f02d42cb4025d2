"""The association's website: its news come in as drafts, ours go out as a text to copy."""

from html import escape

from bot.domain.actors import Can
from bot.domain.feeds import Ready, ReadyText
from bot.domain.menu import to_menu
from bot.domain.messages import Html, Joined, Rows, tap, words
from bot.domain.news import OpenNews
from bot.services import feeds
from bot.services.errands import Act
from bot.telegram.fields import utf16_length
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen

routes = Routes("feeds")

TEXT_SHOWN = 3500  # UTF-16 units of a text to copy, with what is said around it in one message

routes.tick("feeds")(feeds.order_due)
routes.outcome(Act.READ_FEED)(feeds.take)


@routes.tap(ReadyText, needs=Can.BROADCAST)
async def ready(ctx: Ctx, value: ReadyText) -> Answer:
    """A text to copy; one too long for a screen comes as messages of its own."""
    page = f"{ctx.kit.public_url}/news/{value.news}" if ctx.kit.public_url else ""
    made = await feeds.ready(ctx.tx, ctx.actor, value.news, value.ready, page)
    long = utf16_length(made.text) > TEXT_SHOWN
    lines = [words(f"feeds.ready-{value.ready.name.lower()}")]
    if long:
        await feeds.send(ctx.tx, ctx.actor, value.news, made, ctx.now)
        lines.append(words("feeds.ready-sent"))
    else:
        lines.append(words("feeds.to-copy", html=Html(escape(made.text, quote=False))))
    if made.pictures:
        lines.append(words("feeds.alt-texts", count=made.pictures))
    return Screen("feeds.ready", {"lines": Joined(tuple(lines), "\n\n")}, _rows(value))


def _rows(value: ReadyText) -> Rows:
    other = Ready.SOCIAL if value.ready is Ready.SITE else Ready.SITE
    return (
        (tap(f"feeds.for-{other.name.lower()}", ReadyText(value.news, other)),),
        (tap("feeds.back", OpenNews(value.news)), to_menu()),
    )
