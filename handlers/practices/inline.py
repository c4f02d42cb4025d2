"""„@bot šaligatviai“ in any chat: found as in the bot, and put there no wider than it may go."""

from bot.domain.actors import Can
from bot.domain.messages import Button, Words, words
from bot.domain.report_buttons import ShowPractice
from bot.domain.reports import Visibility
from bot.domain.taps import as_payload
from bot.services import practices
from bot.services.reports import cards
from bot.services.reports.cards import Shown
from bot.telegram.offers import Inline, Inlined, Offer
from bot.telegram.routes import Ctx
from handlers.practices.routes import routes

OFFERED = 10  # in one answer; further ones are asked for as somebody scrolls
OPENS = "practices"  # the command that a link leads to


@routes.inline(needs=Can.FIND_PRACTICES)
async def offer(ctx: Ctx, asked: Inline) -> Inlined:
    """All the asker may read; the newest where nothing was typed."""
    found, count = await practices.search(
        ctx.tx, ctx.actor, asked.query, ctx.today, limit=OFFERED, offset=asked.offset
    )
    if not found and not asked.offset:
        return Inlined(button=Button(words("practices.inline-nothing"), start=OPENS))
    seen = asked.offset + len(found)
    shown = await cards.all_shown(ctx.tx, found, ctx.today, ctx.actor.language)
    results = [_offer(one) for one in shown]
    return Inlined(tuple(results), next_offset=seen if found and seen < count else None)


def _offer(seen: Shown) -> Offer:
    """What is chosen stands in a chat with anybody: the whole card only where all may read it."""
    report = seen.report
    public = report.visibility is Visibility.PUBLIC
    said: Words = (
        cards.card(seen) if public else words("practices.inline-title", title=report.title)
    )
    label = words("practices.inline-open" if public else "practices.inline-read")
    whose = cards.whose(seen)[0]
    themes = words("common.verbatim", text=", ".join(seen.themes))
    return Offer(
        str(report.id),
        words("common.verbatim", text=report.title),
        said,
        words("practices.inline-about", whose=whose, themes=themes),
        ((Button(label, start=as_payload(ShowPractice(report.id))),),),
    )
