"""Who may grant which role; a role is taken back by whoever may grant it."""

from enum import IntEnum

from bot.domain.actors import REACH, Actor, Reach, Role


class Office(IntEnum):
    """The roles that are granted, as buttons carry them. Never reuse a value."""

    OWNER = 1
    DIRECTOR = 2
    EDITOR = 3
    PRESIDENT = 4
    BOARD = 5
    COUNTY_LEAD = 6
    MUNICIPAL_LEAD = 7
    LAWYER = 8
    NETWORK_LEAD = 9

    @property
    def role(self) -> Role:
        return Role(self.name.lower())

    @property
    def reach(self) -> Reach:
        return REACH[self.role]


GRANTED = frozenset(office.role for office in Office)  # others come and go with a seat

GIVES: dict[Role, frozenset[Office]] = {
    Role.OWNER: frozenset(Office),
    Role.DIRECTOR: frozenset({Office.EDITOR, Office.NETWORK_LEAD}),
}


def may_give(actor: Actor, office: Office) -> bool:
    return any(office in GIVES.get(grant.role, ()) for grant in actor.grants)


def gives(actor: Actor) -> list[Office]:
    return [office for office in Office if may_give(actor, office)]
