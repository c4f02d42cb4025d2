"""Whom something comes from, in words: people see who speaks to them."""

from datetime import date

from bot.domain.actors import Can, Nationwide
from bot.domain.audience import Audience
from bot.domain.messages import Words, words
from bot.services import members
from bot.services.audience import own_counties
from storage import territories
from storage.base import Tx


async def signed(
    tx: Tx, author_id: int | None, audience: Audience, what: Can, today: date
) -> Words:
    """„LSSA biuras“, „Utenos apskrities viceprezidentas“; `what` is what they do."""
    if author_id is None:
        return words("news.from-office")
    author = await members.unaddressed(tx, author_id, today)
    counties = own_counties(author, what)
    if author.may(what, Nationwide()) or not counties:
        return words("news.from-office")
    names = await territories.county_names(tx)
    county = next((code for code in audience.which if code in counties), counties[0])
    return words("news.from-county", county=names[county])
