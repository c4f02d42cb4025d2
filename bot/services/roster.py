"""The roster from the office's spreadsheet: compared first, then written in one transaction."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from bot.domain.actors import Grant
from bot.domain.roster import columns, lines, plan
from bot.domain.roster.entries import Facts, Present
from bot.domain.roster.plan import Change, Plan
from bot.domain.roster.roles import GRANTED
from bot.domain.sheets import Sheet
from bot.domain.territories import Atlas
from storage import accounts, members, roles, territories
from storage.base import Tx
from storage.members import Kind, Line


async def compare(tx: Tx, sheets: Sequence[Sheet]) -> Plan:
    """What importing would change. Raises Refusal when the file as a whole is of no use."""
    sheet, header = columns.find(sheets)
    atlas = Atlas(
        await territories.all_elderships(tx),
        await territories.all_municipalities(tx),
        await territories.county_names(tx),
    )
    grants = await roles.listed(tx)
    roster = [_present(line, atlas, grants) for line in await members.roster(tx)]
    return plan.compare(lines.read(sheet, header, atlas), roster)


async def apply(tx: Tx, plan: Plan, now: datetime, today: date) -> None:
    """Do what the plan says, on the rows it was made from: in the same transaction as `compare`."""
    gone = [present.id for present in plan.left]
    await members.leave(tx, gone, today)
    await roles.revoke_all(tx, gone)
    # Two who swap elderships would meet at one of them: both step aside first.
    await members.leave(
        tx, [one.present.id for one in plan.changed if "place" in one.fields], today
    )
    for change in plan.changed:
        await _change(tx, change, now)
    await _add(tx, [entry.facts for entry in plan.new], now, today)


async def _add(tx: Tx, people: Sequence[Facts], now: datetime, today: date) -> None:
    ids = await members.add_all(tx, [_columns(facts) | {"joined_on": today} for facts in people])
    found = list(zip(ids, people, strict=True))
    for member_id, facts in found:
        await _link(tx, member_id, facts)
    granted = [
        (member_id, grant)
        for member_id, facts in found
        for grant in sorted(facts.grants, key=_order)
    ]
    await roles.grant_members(tx, granted, now)


async def _change(tx: Tx, change: Change, now: datetime) -> None:
    member_id, before = change.present.id, change.present.facts
    await members.change(tx, member_id, **_columns(change.facts), left_on=None)
    if "account" in change.fields:
        await _link(tx, member_id, change.facts)
    for grant in sorted(before.grants - change.facts.grants, key=_order):
        await roles.revoke_member(tx, member_id, grant.role, grant.scope)
    gained = sorted(change.facts.grants - before.grants, key=_order)
    await roles.grant_members(tx, [(member_id, grant) for grant in gained], now)


async def _link(tx: Tx, member_id: int, facts: Facts) -> None:
    if facts.account is not None:
        await accounts.link(tx, facts.account, member_id)


def _columns(facts: Facts) -> dict[str, object]:
    return {
        "kind": Kind.MEMBER if facts.place else Kind.OTHER,
        "eldership_id": facts.place.id if facts.place else None,
        "name": facts.name,
        "address": facts.address,
        "title": facts.title,
        "phone": facts.phone,
        "email": facts.email,
        "until": facts.until,
    }


def _present(line: Line, atlas: Atlas, grants: Mapping[int, frozenset[Grant]]) -> Present:
    """Roles that no spreadsheet may name stay out of the comparison, and so as they are."""
    held = (grant for grant in grants.get(line.id, ()) if grant.role in GRANTED)
    return Present(
        line.id,
        Facts(
            atlas.by_id[line.eldership_id] if line.eldership_id is not None else None,
            name=line.name,
            address=line.address,
            title=line.title,
            phone=line.phone,
            email=line.email,
            until=line.until,
            account=line.account_id,
            grants=frozenset(held),
        ),
    )


def _order(grant: Grant) -> tuple[str, str]:
    return grant.role, grant.scope
