"""The cards on which leads see requests: shown, and closed wherever they are."""

from datetime import datetime

from bot.domain.actors import Role
from bot.domain.messages import Rows, Words, tap, words
from bot.domain.preferences import Kind
from bot.domain.signup import Approve, Refuse
from bot.services.outbox import tell
from storage import requests, signup
from storage.base import Tx
from storage.requests import Request, State
from storage.signup import Person


async def show(tx: Tx, request: Request, level: Role, receivers: list[int], now: datetime) -> None:
    """Show the request to these, who are to decide now."""
    key = _key(request, level)
    told, rows = await _card(tx, request, now), _rows(request)
    for account_id in receivers:
        await tell(tx, account_id, told, key=key, now=now, rows=rows, about=Kind.DUTIES)
    await requests.change(tx, request.id, level=level, told={**request.told, key: receivers})


async def close(
    tx: Tx,
    request: Request,
    state: State,
    now: datetime,
    *,
    by: int | None = None,
    reason: str | None = None,
) -> None:
    """It is decided: every card says so, and has no buttons."""
    await requests.change(tx, request.id, state=state, decided_at=now, decided_by=by, reason=reason)
    told = words(f"signup.card-{state}", name=request.name, place=place(request))
    for key, receivers in request.told.items():
        for account_id in receivers:
            done = f"{key}:{state}"
            await tell(
                tx,
                account_id,
                told,
                key=done,
                now=now,
                edits=key,
                silent=True,
                about=Kind.DUTIES,  # as its card: what comes at night keeps its order
            )


async def settle(tx: Tx, account_id: int, now: datetime) -> None:
    """Whoever asked got in by another way."""
    request = await requests.open_of(tx, account_id)
    if request is not None:
        await close(tx, request, State.SETTLED, now)


def place(request: Request) -> Words:
    """Where, in words."""
    if request.eldership is None:
        return words("common.verbatim", text=request.municipality_name)
    return words(
        "signup.place",
        eldership=request.eldership,
        municipality=request.municipality_name,
    )


async def _card(tx: Tx, request: Request, now: datetime) -> Words:
    asked = {"name": request.name, "place": place(request), "account": str(request.account_id)}
    if request.eldership_id is None:
        return words("signup.letter-card", **asked)
    person = await signup.at(tx, request.eldership_id, now.date())
    return words("signup.request-card", **asked, line=_line(person))


def _line(person: Person | None) -> Words:
    """What the roster says of the place."""
    if person is None:
        return words("signup.line-none")
    said = "linked" if person.account_id is not None else "free"
    if person.name:
        return words(f"signup.line-{said}-named", name=person.name)
    return words(f"signup.line-{said}")


def _rows(request: Request) -> Rows:
    refuse = Refuse(request.id)
    if request.eldership_id is None:
        return ((tap("signup.answer", refuse),),)
    approve = Approve(request.id, replacing=False)
    return ((tap("signup.approve", approve), tap("signup.refuse", refuse)),)


def _key(request: Request, level: Role) -> str:
    return f"request:{request.id}:{level}"
