"""Who people are: from a Telegram account to an actor with roles and scopes."""

from collections.abc import Collection
from datetime import date, datetime

from bot.domain import consent as terms
from bot.domain.actors import Actor, Grant, Role, Seat
from storage import accounts, members, roles
from storage.base import Tx
from storage.members import Kind, Profile


async def actors(
    tx: Tx, account_ids: Collection[int], today: date, default_language: str
) -> dict[int, Actor]:
    """An actor for each id; those the bot never met are strangers."""
    known = await members.profiles(tx, account_ids, today)
    grants: dict[int, set[Grant]] = {}
    for held in await roles.held(tx, known, today):
        grants.setdefault(held.account_id, set()).add(Grant(held.role, held.scope))
    return {
        account_id: _actor(known[account_id], grants.get(account_id, set()), default_language)
        if account_id in known
        else Actor(account_id, default_language)
        for account_id in account_ids
    }


async def unaddressed(tx: Tx, account_id: int, today: date) -> Actor:
    """Who an account stands for where nothing is said to them: the language is not theirs."""
    return (await actors(tx, [account_id], today, ""))[account_id]


async def ensure_owners(tx: Tx, owner_ids: Collection[int], now: datetime) -> None:
    """The owners named in the settings hold the role, from the first start on."""
    present = set(await roles.holders(tx, Role.OWNER, now.date()))
    for account_id in sorted(set(owner_ids) - present):
        await accounts.ensure(tx, account_id)
        await roles.grant_owner(tx, account_id, now)


async def choose_language(tx: Tx, actor: Actor, language: str) -> None:
    await accounts.set_language(tx, actor.account_id, language)


async def start(tx: Tx, actor: Actor, now: datetime) -> None:
    """Whoever pressed Start, or wrote again after blocking the bot, can be written to."""
    await accounts.starts(tx, actor.account_id, now)


async def consent(tx: Tx, actor: Actor, now: datetime) -> None:
    """The person accepts the terms as they are today."""
    await accounts.accept_terms(tx, actor.account_id, terms.VERSION, now)


async def reachable(tx: Tx, actor: Actor, open_: bool) -> None:  # noqa: FBT001 - it is the news
    """The person unblocked the bot, or blocked it."""
    reach = accounts.Reach.OPEN if open_ else accounts.Reach.BLOCKED
    await accounts.set_reach(tx, actor.account_id, reach)


def _actor(profile: Profile, grants: set[Grant], default_language: str) -> Actor:
    if profile.forget_at is not None:
        return _leaving(profile, default_language)
    if profile.kind is not None and Kind(profile.kind) is Kind.MEMBER:
        grants = grants | {Grant(Role.MEMBER)}
    return Actor(
        account_id=profile.account_id,
        language=profile.language or default_language,
        known=True,
        member_id=profile.member_id,
        name=profile.name,
        address=profile.address,
        seat=_seat(profile),
        consented=profile.member_id is None or profile.consent == terms.VERSION,
        grants=frozenset(grants),
        screen_message_id=profile.screen_message_id,
    )


def _leaving(profile: Profile, default_language: str) -> Actor:
    """Whoever asked to be forgotten: a stranger already, who may still think again."""
    return Actor(
        account_id=profile.account_id,
        language=profile.language or default_language,
        known=True,
        forget_at=profile.forget_at,
        screen_message_id=profile.screen_message_id,
    )


def _seat(profile: Profile) -> Seat | None:
    if (
        profile.eldership_id is None
        or profile.eldership is None
        or profile.municipality is None
        or profile.municipality_name is None
        or profile.county is None
        or profile.county_name is None
    ):
        return None
    return Seat(
        eldership_id=profile.eldership_id,
        eldership=profile.eldership,
        municipality=profile.municipality,
        municipality_name=profile.municipality_name,
        county=profile.county,
        county_name=profile.county_name,
    )
