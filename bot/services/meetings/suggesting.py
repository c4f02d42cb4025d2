"""What is suggested to whoever calls a meeting: kinds, whom it is for, what it is called."""

from bot.domain.actors import Actor, Can, Nationwide, Role
from bot.domain.audience import Audience, AudienceKind
from bot.domain.meetings import FOR, MeetingKind
from bot.domain.messages import Words, words
from bot.services.audience import EVERYBODY, own
from storage import networks, territories
from storage.base import Tx

BOARD = Audience(AudienceKind.ROLES, (Role.PRESIDENT.value, Role.BOARD.value))


def kinds(actor: Actor) -> list[MeetingKind]:
    """What the actor may call: what is for those they lead; the office everything."""
    reach = _reach(actor)
    return [one for one in MeetingKind if FOR[one] & reach]


def _reach(actor: Actor) -> set[AudienceKind]:
    if actor.may(Can.CALL_MEETINGS, Nationwide()):
        return set(AudienceKind)
    found = {kind for kind, which in own(actor, Can.CALL_MEETINGS).items() if which}
    if AudienceKind.COUNTIES in found:
        found.add(AudienceKind.MUNICIPALITIES)
    return found


def audience(actor: Actor, kind: MeetingKind) -> Audience | None:
    """Whom it is for, where nobody needs to choose; None where that is to be asked."""
    if actor.may(Can.CALL_MEETINGS, Nationwide()):
        if AudienceKind.EVERYBODY in FOR[kind]:
            return EVERYBODY
        return BOARD if kind is MeetingKind.SESSION else None
    held = own(actor, Can.CALL_MEETINGS)
    fitting = [(one, which) for one, which in held.items() if which and one in FOR[kind]]
    inside = bool(held[AudienceKind.COUNTIES]) and AudienceKind.MUNICIPALITIES in FOR[kind]
    asked = inside and AudienceKind.COUNTIES not in FOR[kind]
    if asked or len(fitting) != 1 or len(fitting[0][1]) != 1:
        return None
    return Audience(fitting[0][0], tuple(fitting[0][1]))


async def title(tx: Tx, kind: MeetingKind, audience: Audience | None) -> Words:
    """„Alytaus apskrities seniūnų sueiga“; without the place where it is for several."""
    where = await _where(tx, audience) if audience and len(audience.which) == 1 else None
    if where is None:
        return words(f"meetings.suggest-{kind.code}")
    if audience is not None and audience.kind is AudienceKind.NETWORKS:
        return words(f"meetings.suggest-network-{kind.code}", network=where)
    return words(f"meetings.suggest-in-{kind.code}", where=where)


async def _where(tx: Tx, audience: Audience) -> str | None:
    which = audience.which[0]
    match audience.kind:
        case AudienceKind.COUNTIES:
            return (await territories.county_names(tx)).get(which)
        case AudienceKind.MUNICIPALITIES:
            found = await territories.all_municipalities(tx)
            return next((one.name for one in found if one.code == which), None)
        case AudienceKind.NETWORKS:
            network = await networks.get(tx, int(which))
            return network.name if network else None
    return None
