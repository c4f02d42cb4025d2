"""Whom a news item is for: members of the roster, each with the account that stands for them."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from bot.domain.audience import Audience, AudienceKind
from storage.accounts import accounts
from storage.base import Tx, as_dict
from storage.members import PLACE, Kind, members, present, with_places
from storage.networks import network_members
from storage.roles import roles
from storage.territories import counties, municipalities


@dataclass(frozen=True, slots=True)
class Receiver:
    """A member. Without `account_id` they have not joined; without `reach` never pressed Start."""

    member_id: int
    name: str | None
    eldership: str
    municipality: str
    municipality_name: str
    county: str
    county_name: str
    account_id: int | None
    reach: str | None

    @property
    def started(self) -> int | None:
        """The account a message can be queued for, be it blocked by now."""
        return self.account_id if self.reach is not None else None


async def members_of(tx: Tx, audience: Audience, today: date) -> list[Receiver]:
    """Who is a member that day, by their place. Whoever asked to be forgotten has no account."""
    found = await tx.execute(
        sa.select(
            members.c.id.label("member_id"),
            members.c.name,
            *PLACE,
            accounts.c.id.label("account_id"),
            accounts.c.reach,
        )
        .select_from(
            with_places(
                members.outerjoin(
                    accounts,
                    (accounts.c.member_id == members.c.id) & accounts.c.forget_at.is_(None),
                )
            )
        )
        .where(present(today), members.c.kind == Kind.MEMBER, _in(audience))
        .order_by(members.c.id)
    )
    return [Receiver(**as_dict(row)) for row in found]


def _in(audience: Audience) -> sa.ColumnElement[bool]:
    match audience.kind:
        case AudienceKind.COUNTIES:
            return counties.c.code.in_(audience.which)
        case AudienceKind.MUNICIPALITIES:
            return municipalities.c.code.in_(audience.which)
        case AudienceKind.ROLES:
            return _holds(audience.which)
        case AudienceKind.NETWORKS:
            numbers = [int(which) for which in audience.which]
            within = network_members.c.network_id.in_(numbers)
            return members.c.id.in_(sa.select(network_members.c.member_id).where(within))
    return sa.true()


def _holds(which: Collection[str]) -> sa.ColumnElement[bool]:
    """By their line of the roster, or (an owner) by their account."""
    wanted = roles.c.role.in_(which)
    return members.c.id.in_(sa.select(roles.c.member_id).where(wanted)) | accounts.c.id.in_(
        sa.select(roles.c.account_id).where(wanted)
    )
