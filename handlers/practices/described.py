"""What somebody looks for, in words."""

from bot.domain.messages import Joined, Words, words
from bot.domain.practices import Order, Sought
from bot.domain.reports import ReportKind
from bot.services import practices
from bot.telegram.routes import Ctx


async def described(ctx: Ctx, sought: Sought) -> Words:
    """As „šaligatviai“ · Alytaus apskritis · 2025 m. · naujausi viršuje."""
    names = await practices.names(ctx.tx, sought, ctx.actor.language)
    parts = [words("practices.what-words", text=sought.words)] if sought.words else []
    parts += [words("common.verbatim", text=name) for name in names]
    if sought.year:
        parts.append(words("practices.what-year", year=str(sought.year)))
    if sought.kind:
        parts.append(words(f"practices.what-{ReportKind(sought.kind).code}"))
    if not parts:
        parts.append(words("practices.what-anything"))
    used = "practices.what-used" if sought.order == Order.USED else "practices.what-newest"
    if sought.order != Order.RELEVANCE or not sought.words:
        parts.append(words(used))
    return words("common.joined", parts=Joined(tuple(parts), by=" · "))
