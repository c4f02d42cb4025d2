"""Whose place somebody may give out: of people who may do no more than they themselves.

Whoever gives an invitation can follow it, and whoever lets somebody in can be that person: a place
with more rights than one's own would be a way to them.
"""

from collections.abc import Collection, Sequence

from bot.domain.actors import Actor
from bot.domain.errors import NotAllowed
from storage import roles
from storage.base import Tx
from storage.signup import Person


async def check(tx: Tx, actor: Actor, people: Collection[Person]) -> None:
    """Raises NotAllowed."""
    allowed = {one.member_id for one in await within(tx, actor, people)}
    for person in people:
        if person.member_id not in allowed:
            raise NotAllowed("signup.above-you", who=person.eldership or person.name or "–")


async def within(tx: Tx, actor: Actor, people: Collection[Person]) -> Sequence[Person]:
    """Those of them who may do no more than the actor."""
    held = await roles.of_members(tx)
    return [
        person
        for person in people
        if all(actor.equals(grant) for grant in held.get(person.member_id, ()))
    ]
