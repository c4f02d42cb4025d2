"""An account becomes a member's: what proves it, who is told, and how it is undone."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.actors import Actor, Can
from bot.domain.errors import Stale, require
from bot.domain.messages import Words, tap, words
from bot.domain.phones import e164
from bot.domain.signup import NotThem, hash_of, read_code
from bot.services import audit, groups
from bot.services.outbox import tell
from bot.services.signup import attempts, cards, deciders, rank
from bot.services.signup.invitations import over
from storage import accounts, invitations, signup
from storage.base import Tx
from storage.invitations import Invitation
from storage.signup import Person


@dataclass(frozen=True, slots=True)
class Linked:
    """The account stands for this line of the roster; `before`: it did so already."""

    person: Person
    before: bool = False


@dataclass(frozen=True, slots=True)
class Denied:
    """Why not, and what to do; what was counted on the way must be kept."""

    why: Words


async def by_code(tx: Tx, actor: Actor, typed: str, now: datetime) -> Linked | Denied:
    """Sign up with an invitation, typed or as a link."""
    until = await attempts.blocked_until(tx, actor, now)
    if until is not None:
        return Denied(words("signup.too-many-tries", until=until))
    code = read_code(typed)
    found = await invitations.find(tx, hash_of(code)) if code else None
    if found is None:
        return await _wrong(tx, actor, "signup.unknown-code", now)
    person = (await signup.get(tx, [found.member_id], now.date())).get(found.member_id)
    if person is None:
        return Denied(words("signup.no-member-any-more"))
    if actor.member_id == person.member_id:
        return Linked(person, before=True)
    why = _unusable(found, now) or _taken(actor)
    if why is not None:
        if actor.member_id is not None or found.used_by not in {None, actor.account_id}:
            await attempts.note(tx, actor, "guessing-code", now)
        return Denied(why)
    await accounts.starts(tx, actor.account_id, now)
    await link(tx, actor.account_id, person, "code", now)
    return Linked(person)


async def by_contact(
    tx: Tx, actor: Actor, phone: str, owner: int | None, now: datetime
) -> Linked | Denied:
    """Sign up with one's own number, as Telegram vouches for it: `owner` is whose it is."""
    until = await attempts.blocked_until(tx, actor, now)
    if until is not None:
        return Denied(words("signup.too-many-tries", until=until))
    if owner != actor.account_id:
        await attempts.note(tx, actor, "guessing-contact", now)
        return await _wrong(tx, actor, "signup.not-your-contact", now)
    number = e164(f"+{phone.lstrip('+')}")  # Telegram's are international, with the + or without
    found = await signup.with_phone(tx, number, now.date()) if number else []
    if not found:
        return await _wrong(tx, actor, "signup.unknown-number", now)
    if len(found) > 1:
        return Denied(words("signup.number-twice"))
    if actor.member_id == found[0].member_id:
        return Linked(found[0], before=True)
    why = _taken(actor)
    if why is not None:
        return Denied(why)
    await accounts.starts(tx, actor.account_id, now)
    await link(tx, actor.account_id, found[0], "contact", now)
    return Linked(found[0])


async def link(tx: Tx, account_id: int, person: Person, how: str, now: datetime) -> None:
    """Let the account stand for the line; another one that did loses its access, and is told.

    However they came, their invitations are used: one that was passed on must not undo this.
    """
    former = person.account_id
    await accounts.link(tx, account_id, person.member_id)
    await invitations.use_up(tx, person.member_id, account_id, now)
    await groups.roster_changed(
        tx, now, gone=[former] if former is not None else [], changed=[account_id]
    )
    if former is not None:
        key = f"taken-over:{person.member_id}:{now.isoformat()}"
        await tell(tx, former, words("signup.taken-over", place=place(person)), key=key, now=now)
    who = Actor(account_id, "")
    said = words(f"signup.how-{how}")
    await audit.note(
        tx, who, "signed-up", now, member_id=person.member_id, county=person.county, how=said
    )
    if how != "request":
        await cards.settle(tx, account_id, now)
        await _tell_lead(tx, account_id, person, said, now)


async def undo(tx: Tx, actor: Actor, value: NotThem, now: datetime) -> Person:
    """It was somebody else who came: the account loses its access. Raises NotAllowed, Stale."""
    require(actor, Can.ADMIT)
    person = (await signup.get(tx, [value.member], now.date())).get(value.member)
    if person is None:
        raise Stale
    require(actor, Can.ADMIT, over=over(person))
    await rank.check(tx, actor, [person])
    if person.account_id is None or person.account_id != value.account:
        raise Stale
    await accounts.unlink(tx, value.account)
    await groups.roster_changed(tx, now, gone=[value.account], changed=[])
    await audit.note(tx, actor, "unlinked", now, member_id=person.member_id, county=person.county)
    key = f"unlinked:{value.account}:{value.moment}"
    await tell(tx, value.account, words("signup.unlinked", place=place(person)), key=key, now=now)
    done = words("signup.joined-undone", place=place(person))
    for account_id in await deciders.of(tx, person.county, now):
        if account_id != value.account:
            await tell(
                tx, account_id, done, key=f"{_notice(value)}:undone", now=now, edits=_notice(value)
            )
    return person


def place(person: Person) -> Words:
    """Whose line it is, in words: the eldership stands for a person without a name."""
    if person.eldership is None:
        return words("common.verbatim", text=person.name or "–")
    named = {"name": person.name} if person.name else {}
    return words(
        "signup.place-named" if person.name else "signup.place",
        eldership=person.eldership,
        municipality=person.municipality_name or "",
        **named,
    )


async def _tell_lead(tx: Tx, account_id: int, person: Person, how: Words, now: datetime) -> None:
    """One quiet message, with the way back."""
    value = NotThem(person.member_id, account_id, int(now.timestamp()))
    told = words("signup.joined", place=place(person), how=how, account=str(account_id))
    rows = ((tap("signup.not-them", value),),)
    receivers = await deciders.of(tx, person.county, now, besides=account_id)
    for receiver in receivers:
        await tell(tx, receiver, told, key=_notice(value), now=now, rows=rows, silent=True)


def _notice(value: NotThem) -> str:
    return f"joined:{value.member}:{value.account}:{value.moment}"


def _unusable(found: Invitation, now: datetime) -> Words | None:
    if found.used_at is not None:
        return words("signup.code-used")
    if found.replaced_at is not None:
        return words("signup.code-replaced")
    if found.expires_at <= now:
        return words("signup.code-expired")
    return None


def _taken(actor: Actor) -> Words | None:
    """An account stands for one line of the roster."""
    if actor.member_id is None:
        return None
    if actor.seat is None:
        return words("signup.other-line")
    return words("signup.other-eldership", eldership=actor.seat.eldership)


async def _wrong(tx: Tx, actor: Actor, why: str, now: datetime) -> Denied:
    until = await attempts.count(tx, actor, now)
    return Denied(words(why) if until is None else words("signup.too-many-tries", until=until))
