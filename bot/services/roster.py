"""The roster from the office's spreadsheet: compared first, then written in one transaction."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.actors import REACH, Actor, Can, Grant, Nationwide, Reach
from bot.domain.errors import NotAllowed, require
from bot.domain.roster import columns, lines, plan
from bot.domain.roster.entries import Facts, Present
from bot.domain.roster.plan import Change, Plan
from bot.domain.roster.roles import GRANTED
from bot.domain.sheets import Sheet
from bot.domain.territories import Atlas, Eldership
from bot.services import groups, juries, nominations, successions
from storage import accounts, invitations, marks, members, roles, territories
from storage.base import Tx
from storage.members import Kind, Line

IMPORTED = "roster-imported"  # the mark that says when


@dataclass(frozen=True, slots=True)
class Standing:
    """The roster in numbers."""

    members: int
    others: int
    imported: datetime | None


async def compare(tx: Tx, sheets: Sequence[Sheet]) -> Plan:
    """What importing would change. Raises Refusal when the file as a whole is of no use."""
    sheet, header = columns.find(sheets)
    atlas = await atlas_now(tx)
    return plan.compare(lines.read(sheet, header, atlas), await _roster(tx, atlas))


async def apply(
    tx: Tx, plan: Plan, now: datetime, today: date, *, actor: Actor | None = None
) -> None:
    """Do what the plan says, on the rows it was made from: in the same transaction as `compare`.

    Whoever left is out of the groups too, and the leads concerned are told. Without an actor it is
    done at the computer the bot runs on.
    """
    gone = [present.id for present in plan.left]
    await members.leave(tx, gone, today)
    await roles.revoke_all(tx, gone)
    await invitations.replace(tx, gone, now)
    await nominations.leave(tx, gone, now)
    await juries.leave(tx, gone, now)
    # Two who swap elderships would meet at one of them: both step aside first.
    await members.leave(
        tx, [one.present.id for one in plan.changed if "place" in one.fields], today
    )
    for change in plan.changed:
        await _change(tx, change, now)
    ids = await _add(tx, [entry.facts for entry in plan.new], now, today)
    await marks.put(tx, IMPORTED, now.isoformat())
    if plan.changes_something:
        await _tell_groups(tx, plan, now)
        await successions.log(tx, actor, plan, ids, now)
        await successions.tell_of(tx, actor, plan, now)


async def check_rank(tx: Tx, actor: Actor, plan: Plan) -> None:
    """Nobody rises by a spreadsheet: by a role, or by the account of whoever has one.

    Raises NotAllowed.
    """
    held = await roles.of_members(tx)
    gained = [(entry.facts, entry.facts.grants) for entry in plan.new]
    for change in plan.changed:
        given = change.facts.grants - change.present.facts.grants
        taken = held.get(change.present.id, frozenset()) if "account" in change.fields else set()
        gained.append((change.facts, given | taken))
    for facts, grants in gained:
        if not all(actor.equals(grant) for grant in grants):
            place = facts.place.name if facts.place else "–"
            raise NotAllowed("roster.above-you", who=facts.name or place)


async def standing(tx: Tx, actor: Actor, today: date) -> Standing:
    """Raises NotAllowed."""
    require(actor, Can.KEEP_ROSTER, over=Nationwide())
    counts = await members.count(tx, today)
    imported = await marks.get(tx, IMPORTED)
    return Standing(
        counts.get(Kind.MEMBER, 0),
        counts.get(Kind.OTHER, 0),
        datetime.fromisoformat(imported) if imported else None,
    )


async def people(tx: Tx, actor: Actor) -> tuple[list[Facts], Atlas]:
    """Who is in the roster, members first, as an import would compare them. Raises NotAllowed."""
    require(actor, Can.KEEP_ROSTER, over=Nationwide())
    atlas = await atlas_now(tx)
    found = [present.facts for present in await _roster(tx, atlas)]
    return sorted(found, key=lambda facts: facts.place.id if facts.place else 2**62), atlas


async def atlas_now(tx: Tx) -> Atlas:
    return Atlas(
        await territories.all_elderships(tx),
        await territories.all_municipalities(tx),
        await territories.county_names(tx),
        await territories.former_names(tx),
    )


async def _roster(tx: Tx, atlas: Atlas) -> list[Present]:
    grants = await roles.listed(tx)
    return [_present(line, atlas, grants) for line in await members.roster(tx)]


async def _tell_groups(tx: Tx, plan: Plan, now: datetime) -> None:
    """Whose access ended, and who is somebody else in the groups now."""
    gone = {one.facts.account for one in plan.left}
    changed = {entry.facts.account for entry in plan.new}
    for change in plan.changed:
        if {"place", "account"} & set(change.fields):
            changed.add(change.facts.account)
        if "account" in change.fields:
            gone.add(change.present.facts.account)
    gone -= changed
    await groups.roster_changed(tx, now, gone=_known(gone), changed=_known(changed))


def _known(accounts: set[int | None]) -> list[int]:
    return sorted(account for account in accounts if account is not None)


async def _add(tx: Tx, people: Sequence[Facts], now: datetime, today: date) -> list[int]:
    ids = await members.add_all(tx, [_columns(facts) | {"joined_on": today} for facts in people])
    found = list(zip(ids, people, strict=True))
    for member_id, facts in found:
        await _link(tx, member_id, facts, now)
    granted = [
        (member_id, grant)
        for member_id, facts in found
        for grant in sorted(facts.grants, key=_order)
    ]
    await roles.grant_members(tx, granted, now)
    return ids


async def _change(tx: Tx, change: Change, now: datetime) -> None:
    member_id, before = change.present.id, change.present.facts
    await members.change(tx, member_id, **_columns(change.facts), left_on=None)
    if "account" in change.fields:
        await _link(tx, member_id, change.facts, now)
    for grant in sorted(before.grants - change.facts.grants, key=_order):
        await roles.revoke_member(tx, member_id, grant.role, grant.scope)
    gained = sorted(change.facts.grants - before.grants, key=_order)
    await roles.grant_members(tx, [(member_id, grant) for grant in gained], now)


async def _link(tx: Tx, member_id: int, facts: Facts, now: datetime) -> None:
    if facts.account is not None:
        await accounts.link(tx, facts.account, member_id)
        await invitations.use_up(tx, member_id, facts.account, now)


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
    """Roles that no line of theirs could name stay out of the comparison, and so as they are."""
    place = atlas.by_id[line.eldership_id] if line.eldership_id is not None else None
    held = (grant for grant in grants.get(line.id, ()) if _could_stand(grant, place))
    return Present(
        line.id,
        Facts(
            place,
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


def _could_stand(grant: Grant, place: Eldership | None) -> bool:
    """A spreadsheet names some roles, and their territory is the line's own."""
    if grant.role not in GRANTED:
        return False
    match REACH[grant.role]:
        case Reach.COUNTY if place is not None:
            return grant.scope == place.county
        case Reach.MUNICIPALITY if place is not None:
            return grant.scope == place.municipality
    return True


def _order(grant: Grant) -> tuple[str, str]:
    return grant.role, grant.scope
