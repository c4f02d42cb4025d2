"""An entry as a text for the website, or as a draft of news."""

from html import escape

from bot.domain.actors import Can
from bot.domain.booklets import FetchPhotos
from bot.domain.errors import Refusal
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Html, Joined, Rows, tap, words
from bot.domain.report_buttons import AskAuthor, ShowPractice, ToNews, ToWebsite
from bot.services import booklets
from bot.services.outbox import tell
from bot.services.practices import Report
from bot.telegram.fields import utf16_length
from bot.telegram.onward import onward
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, Toast, alerted
from bot.telegram.texts import REFERENCE
from handlers.booklets.routes import routes
from handlers.booklets.said import news_words, said_of
from handlers.news.cards import previewed

TEXT_SHOWN = 3500  # UTF-16 units of a text to copy, with what is said around it in one message


class _Of:
    report: int


def _back(value: _Of) -> Rows:
    """Below a refusal: to the entry, and to its author, who may agree to more."""
    ask = tap("booklets.ask-author", AskAuthor(value.report))
    return ((ask,), (tap("booklets.back-to-entry", ShowPractice(value.report)), to_menu()))


tapped = onward(routes, _back)


def ways(ctx: Ctx, report: Report) -> list[Button]:
    """What can be made of the entry by whoever may; whether its author agreed is said then."""
    if not booklets.may_pass_on(ctx.actor, report):
        return []
    return [
        tap("booklets.to-news", ToNews(report.id)),
        tap("booklets.to-website", ToWebsite(report.id)),
    ]


@tapped(ToWebsite, Can.MAKE_BOOKLETS)
async def to_website(ctx: Ctx, value: ToWebsite) -> Answer:
    """A text to copy; one too long for a screen comes as messages of its own."""
    language = ctx.actor.language
    seen = await booklets.for_website(ctx.tx, ctx.actor, value.report, ctx.today, language)
    said = said_of(ctx.kit.texts, language, seen)
    copied = words("booklets.to-copy", html=Html(escape(said.whole, quote=False)))
    lines = [words("booklets.website")]
    if utf16_length(said.whole) > TEXT_SHOWN:
        key = f"website:{value.report}:{ctx.now:%Y%m%d%H%M}"
        await tell(ctx.tx, ctx.actor.account_id, copied, key=key, now=ctx.now)
        lines.append(words("booklets.website-sent"))
    else:
        lines.append(copied)
    rows: Rows = ((tap("booklets.back-to-entry", ShowPractice(value.report)), to_menu()),)
    if said.photos:
        lines.append(words("booklets.alt-advice"))
        rows = ((tap("booklets.fetch", FetchPhotos(value.report)),), *rows)
    parts = Joined(tuple(lines), "\n\n")
    return Screen("common.joined", {"parts": parts}, rows)


@routes.tap(FetchPhotos, needs=Can.MAKE_BOOKLETS)
async def fetch(ctx: Ctx, value: FetchPhotos) -> Answer:
    key = str(ctx.incoming.update_id)
    try:
        begun = await booklets.order_photos(
            ctx.tx, ctx.actor, value.report, key=key, now=ctx.now, today=ctx.today
        )
    except Refusal as refusal:
        return alerted(refusal)
    return Toast("bindings.coming") if begun else Toast("bindings.busy", alert=True)


@tapped(ToNews, Can.MAKE_BOOKLETS)
async def to_news(ctx: Ctx, value: ToNews) -> Answer:
    """A draft, in the members' language; who asks again gets the same one."""
    seen = await booklets.to_draft(ctx.tx, ctx.actor, value.report, ctx.today)
    html = "\n\n".join(ctx.kit.texts.html(REFERENCE, one) for one in news_words(seen))
    return await previewed(ctx, await booklets.draft(ctx.tx, ctx.actor, seen, html, ctx.now))
