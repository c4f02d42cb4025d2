"""Who stands where, for the boards: the roster beside what the bot knows of each account."""

from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa

from storage.accounts import Reach, accounts
from storage.base import Tx, as_dict
from storage.members import Kind, members, present
from storage.territories import elderships, municipalities


@dataclass(frozen=True, slots=True)
class Line:
    """A member of the roster; `reach` is none for whoever never pressed Start."""

    member_id: int
    name: str | None
    eldership_id: int
    eldership: str
    municipality: str
    county: str
    reach: Reach | None
    started_at: datetime | None
    seen_on: date | None


async def standing(tx: Tx, today: date) -> list[Line]:
    """The members of the association that day."""
    found = await tx.execute(
        sa.select(
            members.c.id.label("member_id"),
            members.c.name,
            elderships.c.id.label("eldership_id"),
            elderships.c.name.label("eldership"),
            municipalities.c.code.label("municipality"),
            municipalities.c.county,
            accounts.c.reach,
            accounts.c.started_at,
            accounts.c.seen_on,
        )
        .select_from(members)
        .join(elderships, members.c.eldership_id == elderships.c.id)
        .join(municipalities, elderships.c.municipality == municipalities.c.code)
        .outerjoin(accounts, accounts.c.member_id == members.c.id)
        .where(members.c.kind == Kind.MEMBER, present(today))
        .order_by(members.c.id)
    )
    return [Line(**as_dict(row)) for row in found]
