"""Who acts, in which roles, and what each role may do. `GRANTS` is the whole policy."""

from dataclasses import dataclass, field
from datetime import datetime
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
    NETWORK_LEAD = "network_lead"
    JUROR = "juror"
    CHECKER = "checker"
    MEMBER = "member"


class Can(Enum):
    """What a route or a service may demand of whoever acts."""

    ANYONE = "anyone"  # strangers too
    BELONG = "belong"  # be in the roster, or an owner
    FOLLOW = "follow"  # what the association meets for, asks and has done
    REPORT = "report"
    FIND_PRACTICES = "find practices"  # read published entries, take them along as a table
    REVIEW_REPORTS = "review reports"  # publish, refuse or withdraw them, ask for more
    MAKE_BOOKLETS = "make booklets"  # of entries, and texts for the website
    KEEP_THEMES = "keep themes"  # the office's list of them
    KEEP_CONTESTS = "keep contests"  # put them together, appoint who judges, move phases
    OPEN_CONTESTS = "open contests"  # fix what decides; confirm the protocol
    NOMINATE = "nominate"  # and vote, where members choose
    CHECK_NOMINATIONS = "check nominations"
    JUDGE = "judge"  # score nominations
    FIND_MEMBERS = "find members"
    JOIN_NETWORKS = "join networks"
    READ_NEWS = "read news"  # the archive
    PROPOSE_NEWS = "propose news"
    BROADCAST = "broadcast"  # compose and send news, see what became of it
    TAKE_PROPOSALS = "take proposals"  # of news over as drafts, or decline them
    PHONE = "phone"  # whom no message reached; note who was told, enter what they answered
    ANSWER_POLLS = "answer polls"
    ASK_POLLS = "ask polls"  # compose and send polls, see who takes part
    ATTEND = "attend"  # meetings: say whether one comes, be ticked, read minutes
    CALL_MEETINGS = "call meetings"  # prepare and announce them, see who comes
    SEE_CADENCE = "see cadence"  # what the strategy asks of meetings, and what was held
    SEE_TOTALS = "see totals"  # of every poll, once they may be shown
    SEE_STATUS = "see status"  # of the bot itself
    RELEASE = "release"  # what a restored database holds back
    ADMIT = "admit"  # give invitations, decide who is let in
    SEE_NAMES = "see names"  # of whoever has not joined, is not in the group, is silent
    KEEP_GROUPS = "keep groups"
    KEEP_CHANNEL = "keep channel"  # the association's own
    KEEP_NETWORKS = "keep networks"
    KEEP_ROSTER = "keep roster"  # and the list of territories
    GRANT_ROLES = "grant roles"
    READ_AUDIT = "read audit"
    CHANGE_SETTINGS = "change settings"


class Reach(Enum):
    """How far a role's rights go; the scope itself comes with the role."""

    EVERYWHERE = "everywhere"
    COUNTY = "county"
    MUNICIPALITY = "municipality"
    NETWORK = "network"
    CONTEST = "contest"
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
    Role.NETWORK_LEAD: Reach.NETWORK,
    Role.JUROR: Reach.CONTEST,
    Role.CHECKER: Reach.CONTEST,
    Role.MEMBER: Reach.SELF,
}

_BELONGING = frozenset(
    {Can.BELONG, Can.FOLLOW, Can.FIND_MEMBERS, Can.READ_NEWS, Can.FIND_PRACTICES}
)
# What puts nobody above a lead, who is to go on inviting board members of the own county: totals
# have no names in them, and nothing is changed by reading them.
_NO_RANK = _BELONGING | {
    Can.SEE_TOTALS,
    Can.SEE_CADENCE,
    Can.KEEP_CONTESTS,
    Can.OPEN_CONTESTS,
    Can.CHECK_NOMINATIONS,
    Can.JUDGE,
}
_OFFICE = _BELONGING | {
    Can.ADMIT,
    Can.SEE_NAMES,
    Can.KEEP_GROUPS,
    Can.KEEP_CHANNEL,
    Can.KEEP_NETWORKS,
    Can.KEEP_ROSTER,
    Can.BROADCAST,
    Can.ASK_POLLS,
    Can.CALL_MEETINGS,
    Can.SEE_CADENCE,
    Can.SEE_TOTALS,
    Can.TAKE_PROPOSALS,
    Can.REVIEW_REPORTS,
    Can.MAKE_BOOKLETS,
    Can.KEEP_THEMES,
    Can.KEEP_CONTESTS,
    Can.PHONE,
}
_BOARD = _BELONGING | {
    Can.SEE_CADENCE,
    Can.SEE_TOTALS,
    Can.KEEP_CONTESTS,
    Can.OPEN_CONTESTS,
}

GRANTS: dict[Role, frozenset[Can]] = {
    Role.OWNER: _OFFICE
    | {
        Can.GRANT_ROLES,
        Can.READ_AUDIT,
        Can.SEE_STATUS,
        Can.CHANGE_SETTINGS,
        Can.RELEASE,
    },
    Role.DIRECTOR: _OFFICE | {Can.GRANT_ROLES, Can.READ_AUDIT, Can.SEE_STATUS},
    Role.EDITOR: _OFFICE,
    Role.PRESIDENT: _BOARD,
    Role.BOARD: _BOARD,
    Role.COUNTY_LEAD: _BELONGING
    | {
        Can.ADMIT,
        Can.SEE_NAMES,
        Can.KEEP_GROUPS,
        Can.BROADCAST,
        Can.ASK_POLLS,
        Can.CALL_MEETINGS,
        Can.SEE_CADENCE,
        Can.REVIEW_REPORTS,
        Can.MAKE_BOOKLETS,
        Can.PHONE,
    },
    Role.MUNICIPAL_LEAD: _BELONGING | {Can.CALL_MEETINGS, Can.SEE_CADENCE, Can.PHONE},
    Role.LAWYER: _BELONGING,
    Role.NETWORK_LEAD: _BELONGING | {Can.KEEP_GROUPS, Can.KEEP_NETWORKS, Can.CALL_MEETINGS},
    Role.JUROR: frozenset({Can.BELONG, Can.JUDGE}),
    Role.CHECKER: frozenset({Can.BELONG, Can.CHECK_NOMINATIONS}),
    Role.MEMBER: _BELONGING
    | {
        Can.REPORT,
        Can.JOIN_NETWORKS,
        Can.PROPOSE_NEWS,
        Can.ANSWER_POLLS,
        Can.ATTEND,
        Can.NOMINATE,
    },
}


@dataclass(frozen=True, slots=True)
class Territory:
    """What an act is over: a municipality, or a whole county. ISO 3166-2:LT codes."""

    county: str
    municipality: str | None = None


@dataclass(frozen=True, slots=True)
class Network:
    """What an act is over: a thematic network."""

    id: int


@dataclass(frozen=True, slots=True)
class Judging:
    """What an act is over: what is judged in a contest."""

    contest_id: int


@dataclass(frozen=True, slots=True)
class Nationwide:
    """What an act is over: the whole association. Only roles without a scope reach so far."""


Over = Territory | Network | Judging | Nationwide


@dataclass(frozen=True, slots=True)
class Grant:
    """A role as somebody holds it. `scope`: a county's, municipality's, network's, contest's."""

    role: Role
    scope: str = ""

    def covers(self, over: Over) -> bool:
        match REACH[self.role], over:
            case Reach.EVERYWHERE, _:
                return True
            case Reach.COUNTY, Territory(county=county):
                return self.scope == county
            case Reach.MUNICIPALITY, Territory(municipality=municipality):
                return self.scope == municipality
            case Reach.NETWORK, Network(id=number):
                return self.scope == str(number)
            case Reach.CONTEST, Judging(contest_id=number):
                return self.scope == str(number)
        return False

    @property
    def over(self) -> Over | None:
        """As far as it reaches; None where it is over nobody but oneself."""
        match REACH[self.role]:
            case Reach.EVERYWHERE:
                return Nationwide()
            case Reach.COUNTY:
                return Territory(self.scope)
            case Reach.NETWORK:
                return Network(int(self.scope))
            case Reach.CONTEST:
                return Judging(int(self.scope))
        return None


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
    consented: bool = True  # to the terms as they are now; asked only of who is in the roster
    forget_at: datetime | None = None  # when all about them goes; until then they can only stay
    grants: frozenset[Grant] = field(default_factory=frozenset)
    screen_message_id: int | None = None

    def can(self, what: Can) -> bool:
        """The first gate: whether some role allows it somewhere."""
        return what is Can.ANYONE or any(what in GRANTS[grant.role] for grant in self.grants)

    def may(self, what: Can, over: Over) -> bool:
        """The second gate: whether a role that allows it reaches there."""
        return what is Can.ANYONE or any(
            what in GRANTS[grant.role] and grant.covers(over) for grant in self.grants
        )

    def equals(self, grant: Grant) -> bool:
        """Whether the actor may do whatever the grant allows beyond what gives no rank."""
        over = grant.over
        more = GRANTS[grant.role] - _NO_RANK
        return over is None or all(self.may(what, over) for what in more)

    def holds(self, role: Role) -> bool:
        return any(grant.role is role for grant in self.grants)
