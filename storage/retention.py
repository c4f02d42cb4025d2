"""What is too old to be kept, found and dropped by its date."""

from datetime import date, datetime

import sqlalchemy as sa

from bot.domain.groups import INSIDE
from bot.domain.reports import State as Stands
from storage import bests, reports, reviews, uses
from storage.accounts import accounts
from storage.audit import audit
from storage.base import Tx
from storage.campaigns import SETTLED_ALL, campaigns
from storage.groups import group_people, join_requests
from storage.imports import imports
from storage.invitations import attempts, invitations
from storage.live import live_cards
from storage.members import members
from storage.outbox import WAITING, State, outbox
from storage.requests import requests
from storage.roles import roles
from storage.search import practice_index

DONE = tuple(state for state in State if state not in WAITING)


def former(before: date) -> sa.Select[tuple[int]]:
    """Lines of the roster whose people left, or whose term ended, before that day."""
    return sa.select(members.c.id).where((members.c.left_on < before) | (members.c.until < before))


async def has_former(tx: Tx, before: date) -> bool:
    return (await tx.execute(former(before).limit(1))).first() is not None


async def accounts_of(tx: Tx, lines: sa.Select[tuple[int]]) -> list[int]:
    """Accounts linked to these lines."""
    found = await tx.execute(
        sa.select(accounts.c.id).where(accounts.c.member_id.in_(lines)).order_by(accounts.c.id)
    )
    return list(found.scalars())


async def unlinked(tx: Tx, before: date) -> list[int]:
    """Accounts of nobody in the roster that have been silent since, and hold no role."""
    last = sa.func.coalesce(accounts.c.seen_on, sa.func.date(accounts.c.started_at))
    held = sa.select(roles.c.account_id).where(roles.c.account_id.is_not(None))
    found = await tx.execute(
        sa.select(accounts.c.id)
        .where(accounts.c.member_id.is_(None), last < before, accounts.c.id.not_in(held))
        .order_by(accounts.c.id)
    )
    return list(found.scalars())


async def unlink(tx: Tx, account_id: int) -> None:
    await tx.execute(accounts.update().where(accounts.c.id == account_id).values(member_id=None))


async def drop_audit(tx: Tx, before: datetime) -> None:
    await tx.execute(audit.delete().where(audit.c.at < before))


async def drop_traces(tx: Tx, before: datetime) -> None:
    """Requests that are decided, invitations nobody can use, attempts that count no more."""
    over = sa.func.coalesce(
        invitations.c.used_at, invitations.c.replaced_at, invitations.c.expires_at
    )
    await tx.execute(requests.delete().where(requests.c.decided_at < before))
    await tx.execute(invitations.delete().where(over < before))
    await tx.execute(attempts.delete().where(attempts.c.since < before))


async def drop_outsiders(tx: Tx, before: datetime) -> None:
    """Of groups: strangers who are no longer in one, and what was decided about them."""
    inside = sa.select(sa.literal(1)).where(
        group_people.c.chat_id == join_requests.c.chat_id,
        group_people.c.account_id == join_requests.c.account_id,
        group_people.c.status.in_(INSIDE),
    )
    known = sa.select(accounts.c.id)
    await tx.execute(
        join_requests.delete().where(join_requests.c.asked_at < before, ~inside.exists())
    )
    await tx.execute(
        group_people.delete().where(
            group_people.c.status.not_in(INSIDE), group_people.c.account_id.not_in(known)
        )
    )


async def empty_sheets(tx: Tx, before: datetime) -> None:
    """The spreadsheets nobody took over; that they were sent is kept."""
    await tx.execute(
        imports.update()
        .where(imports.c.sheets.is_not(None), imports.c.sent_at < before)
        .values(sheets=sa.null())
    )


async def drop_imports(tx: Tx, before: datetime) -> None:
    await tx.execute(imports.delete().where(imports.c.sent_at < before))


async def empty_sent(tx: Tx, before: datetime) -> None:
    """What messages said; that they went out is kept, except for whom the bot knows no more."""
    old = sa.and_(outbox.c.state.in_(DONE), outbox.c.created_at < before)
    nobody = sa.and_(outbox.c.chat_id > 0, outbox.c.chat_id.not_in(sa.select(accounts.c.id)))
    await tx.execute(outbox.delete().where(old, nobody))
    said = sa.cast(outbox.c.params, sa.Text) != "{}"
    shown = sa.cast(outbox.c.buttons, sa.Text) != "[]"
    sent = sa.cast(outbox.c.media, sa.Text) != "[]"
    await tx.execute(
        outbox.update().where(old, said | shown | sent).values(params={}, buttons=[], media=[])
    )


async def empty_campaigns(tx: Tx, before: datetime) -> None:
    """What messages to many said, once all that could leave has left."""
    said = sa.cast(campaigns.c.params, sa.Text) != "{}"
    shown = sa.cast(campaigns.c.buttons, sa.Text) != "[]"
    sent = sa.cast(campaigns.c.media, sa.Text) != "[]"
    await tx.execute(
        campaigns.update()
        .where(campaigns.c.finished_at < before, said | shown | sent)
        .values(params={}, buttons=[], media=[], settled=SETTLED_ALL)
    )


# What an entry has besides its own lists; nothing of it is in the index unless it is published.
OF_REPORTS = (
    reviews.report_messages,
    reviews.report_revisions,
    uses.report_helpful,
    uses.report_uses,
    uses.report_questions,
    bests.report_bests,
)


async def drop_unpublished(tx: Tx) -> None:
    """Entries of people who were forgotten that were never published, or were taken back.

    What stays without a name are published ones, people are told; nobody could read the others.
    """
    table = reports.reports
    indexed = sa.select(practice_index.c.report_id)
    found = await tx.execute(
        sa.select(table.c.id).where(
            table.c.member_id.is_(None),
            table.c.state != Stands.PUBLISHED,
            table.c.id.not_in(indexed),
        )
    )
    ids = list(found.scalars())
    for of_it in OF_REPORTS if ids else ():
        await tx.execute(of_it.delete().where(of_it.c.report_id.in_(ids)))
    await reports.delete(tx, ids)


async def drop_sent(tx: Tx, before: datetime) -> None:
    """Spared is what went to groups and channels by a campaign: a report counts it.

    And the message of a card that may still change: an entry is published for years, and whoever
    withdraws it must find it in the group.
    """
    counted = outbox.c.campaign_id.is_not(None) & (outbox.c.chat_id < 0)
    chat = sa.cast(live_cards.c.chat_id, sa.Text)
    live = sa.select(live_cards.c.edits + ":" + chat).where(~live_cards.c.final)
    old = outbox.c.state.in_(DONE) & (outbox.c.created_at < before)
    await tx.execute(outbox.delete().where(old, ~counted, outbox.c.dedupe_key.not_in(live)))
