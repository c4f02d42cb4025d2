"""Whom something comes from, in words: people see who speaks to them."""

from datetime import date

from bot.domain.actors import Actor, Can, Nationwide
from bot.domain.audience import Audience, AudienceKind
from bot.domain.messages import Words, words
from bot.services import members
from bot.services.audience import own
from storage import networks, territories
from storage.base import Tx

OFFICE = words("news.from-office")


async def signed(
    tx: Tx, author_id: int | None, audience: Audience, what: Can, today: date
) -> Words:
    """„LSSA biuras“, „Utenos apskrities viceprezidentas“; `what` is what they do."""
    if author_id is None:
        return OFFICE
    author = await members.unaddressed(tx, author_id, today)
    if author.may(what, Nationwide()):
        return OFFICE
    said = await _lead(tx, author, audience, what)
    return said or OFFICE


async def _lead(tx: Tx, author: Actor, audience: Audience, what: Can) -> Words | None:
    """By the role over whom it is for, else by the widest in which they may."""
    held = own(author, what)
    kinds = [audience.kind, *held]
    meant = next((one for one in kinds if set(held.get(one, ())) & set(audience.which)), None)
    kind = meant or next((one for one, which in held.items() if which), None)
    if kind is None:
        return None
    which = next((one for one in audience.which if one in held[kind]), held[kind][0])
    match kind:
        case AudienceKind.COUNTIES:
            return words("news.from-county", county=(await territories.county_names(tx))[which])
        case AudienceKind.MUNICIPALITIES:
            found = await territories.all_municipalities(tx)
            name = next((one.name for one in found if one.code == which), None)
            return words("news.from-municipality", municipality=name) if name else None
    network = await networks.get(tx, int(which))
    return words("news.from-network", network=network.name) if network else None
