"""A contest is over for those who judge and check it: their roles end, and they are told so."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.domain.actors import Role
from bot.domain.messages import words
from bot.domain.preferences import Kind
from bot.services.contests.cards import called
from bot.services.contests.telling import accounts_of
from bot.services.outbox import tell
from storage import juries, roles
from storage.base import Tx
from storage.contests import Contest


async def dismiss(tx: Tx, contest_id: int) -> None:
    """The roles of those who judge and check end; who had which seat stays known."""
    for seat in await juries.of_contest(tx, contest_id):
        for role in (Role.JUROR, Role.CHECKER):
            if seat.member_id is not None:
                await roles.revoke_member(tx, seat.member_id, role, str(contest_id))


async def part(
    tx: Tx,
    contest: Contest,
    what: str,
    now: datetime,
    media: Sequence[Mapping[str, Any]] = (),
) -> None:
    """Dismiss them and tell them what it came to; a file follows by itself, should it fail.

    Who is from outside the association cannot look it up any more.
    """
    members = [one.member_id for one in await juries.of_contest(tx, contest.id)]
    await dismiss(tx, contest.id)
    said = words(f"contests.parted-{what}", name=called(contest))
    sent = words("protocols.file-pdf", contest=contest.name)
    for account_id in await accounts_of(tx, members, now):
        key = f"contest:{contest.id}:parted"
        await tell(tx, account_id, said, key=key, now=now, about=Kind.DUTIES)
        if media:
            key = f"contest:{contest.id}:parted-file"
            await tell(tx, account_id, sent, key=key, now=now, media=media, about=Kind.DUTIES)
