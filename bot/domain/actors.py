"""Who acts, in which roles, and what each role may do. `GRANTS` is the whole policy."""

from dataclasses import dataclass, field
from enum import Enum, StrEnum


class Role(StrEnum):
    OWNER = "owner"
    DIRECTOR = "director"
    EDITOR = "editor"
    PRESIDENT = "president"
    BOARD = "board"
    COUNTY_LEAD = "county_lead"
    MUNICIPAL_LEAD = "municipal_lead"
    LAWYER = "lawyer"
    MEMBER = "member"


class Can(Enum):
    """What a route or a service may demand of whoever acts."""

    ANYONE = "anyone"  # strangers too
    BELONG = "belong"  # be in the roster, or an owner
    REPORT = "report"
    BIND_GROUP = "bind group"


class Reach(Enum):
    """How far a role's rights go; the scope itself comes with the role."""

    EVERYWHERE = "everywhere"
    COUNTY = "county"
    MUNICIPALITY = "municipality"
    SELF = "self"


REACH = {
    Role.OWNER: Reach.EVERYWHERE,
    Role.DIRECTOR: Reach.EVERYWHERE,
    Role.EDITOR: Reach.EVERYWHERE,
    Role.PRESIDENT: Reach.EVERYWHERE,
    Role.BOARD: Reach.EVERYWHERE,
    Role.LAWYER: Reach.EVERYWHERE,
    Role.COUNTY_LEAD: Reach.COUNTY,
    Role.MUNICIPAL_LEAD: Reach.MUNICIPALITY,
    Role.MEMBER: Reach.SELF,
}

GRANTS: dict[Role, frozenset[Can]] = {
    Role.OWNER: frozenset({Can.BELONG, Can.BIND_GROUP}),
    Role.DIRECTOR: frozenset({Can.BELONG, Can.BIND_GROUP}),
    Role.EDITOR: frozenset({Can.BELONG, Can.BIND_GROUP}),
    Role.PRESIDENT: frozenset({Can.BELONG}),
    Role.BOARD: frozenset({Can.BELONG}),
    Role.COUNTY_LEAD: frozenset({Can.BELONG, Can.BIND_GROUP}),
    Role.MUNICIPAL_LEAD: frozenset({Can.BELONG}),
    Role.LAWYER: frozenset({Can.BELONG}),
    Role.MEMBER: frozenset({Can.BELONG, Can.REPORT}),
}


@dataclass(frozen=True, slots=True)
class Territory:
    """What an act is over: a municipality, or a whole county. ISO 3166-2:LT codes."""

    county: str
    municipality: str | None = None


@dataclass(frozen=True, slots=True)
class Grant:
    """A role as somebody holds it. `scope` is a county's or municipality's code, or empty."""

    role: Role
    scope: str = ""

    def covers(self, over: Territory) -> bool:
        match REACH[self.role]:
            case Reach.EVERYWHERE:
                return True
            case Reach.COUNTY:
                return self.scope == over.county
            case Reach.MUNICIPALITY:
                return self.scope == over.municipality
            case Reach.SELF:
                return False


@dataclass(frozen=True, slots=True)
class Seat:
    """Where a member serves; `county` and `municipality` are ISO 3166-2:LT codes."""

    eldership_id: int
    eldership: str
    municipality: str
    municipality_name: str
    county: str
    county_name: str


@dataclass(frozen=True, slots=True)
class Actor:
    """Whoever stands behind an update. A stranger has no `member_id` and no grants."""

    account_id: int
    language: str
    known: bool = False  # has an account row: pressed Start, or was linked
    member_id: int | None = None
    name: str | None = None
    address: str | None = None
    seat: Seat | None = None
    grants: frozenset[Grant] = field(default_factory=frozenset)
    screen_message_id: int | None = None

    def can(self, what: Can) -> bool:
        """The first gate: whether some role allows it somewhere."""
        return what is Can.ANYONE or any(what in GRANTS[grant.role] for grant in self.grants)

    def may(self, what: Can, over: Territory) -> bool:
        """The second gate: whether a role that allows it reaches there."""
        return what is Can.ANYONE or any(
            what in GRANTS[grant.role] and grant.covers(over) for grant in self.grants
        )

    def holds(self, role: Role) -> bool:
        return any(grant.role is role for grant in self.grants)
