"""What nominator and nominee are told of each other."""

from datetime import datetime

from bot.domain.contest_buttons import ShowNomination
from bot.domain.contests import Phase
from bot.domain.messages import Button, Rows, Words, tap, words
from bot.domain.news_text import shortened
from bot.domain.nomination_buttons import AcceptNomination, DeclineNomination
from bot.domain.preferences import Kind
from bot.services.contests import Under
from bot.services.outbox import tell
from storage import contests, nominations
from storage.base import Tx
from storage.nominations import Concerned, Nomination

WHY_SHOWN = 400  # characters: the rest is on the card


async def ask(tx: Tx, under: Under, one: Nomination, now: datetime) -> bool:
    """Whether the nominee wants to be; False where they cannot be reached yet."""
    people = await nominations.concerned(tx, [one.nominator_id, one.nominee_id])
    nominee = people.get(one.nominee_id or 0)
    if nominee is None or nominee.account_id is None or not nominee.reached:
        return False
    said = await _asking(tx, under, one, people.get(one.nominator_id or 0))
    key = f"nomination-ask:{one.id}"
    rows = asking(one.id)
    to = nominee.account_id
    # Whoever is asked must hear of it, whatever else of contests they want to know.
    await tell(tx, to, said, key=key, now=now, rows=rows, about=Kind.DUTIES)
    await nominations.mark(tx, one.id, asked_at=now)
    return True


def asking(number: int) -> Rows:
    """Yes or no, and the whole of it."""
    return (
        (
            tap("nominations.accept", AcceptNomination(number)),
            tap("nominations.decline", DeclineNomination(number, sure=False)),
        ),
        (show(number),),
    )


async def _asking(tx: Tx, under: Under, one: Nomination, nominator: Concerned | None) -> Words:
    category = await contests.category(tx, one.category_id)
    dated = under.dated(Phase.INTAKE)
    until = dated.span.closes_at if dated else None
    return words(
        "nominations.ask",
        contest=under.contest.name,
        who=nominator.full if nominator else "–",
        category=category.name if category else "–",
        title=one.content.title,
        why=shortened(one.content.why, WHY_SHOWN),
        until=until or one.made_at,
    )


async def tell_nominator(tx: Tx, one: Nomination, what: str, now: datetime) -> None:
    """What became of it; of oneself there is nobody to tell."""
    if one.nominator_id == one.nominee_id:
        return
    await _tell(tx, one, one.nominator_id, what, now)


async def tell_nominee(tx: Tx, one: Nomination, what: str, now: datetime) -> None:
    if one.nominator_id == one.nominee_id:
        return
    await _tell(tx, one, one.nominee_id, what, now)


async def changed(tx: Tx, one: Nomination, member_id: int | None, now: datetime) -> None:
    """The other of the two: it says something else; each time anew."""
    if one.nominator_id != one.nominee_id:
        await _tell(tx, one, member_id, "changed", now, again=f":{one.rev}")


async def _tell(
    tx: Tx, one: Nomination, member_id: int | None, what: str, now: datetime, again: str = ""
) -> None:
    people = await nominations.concerned(tx, [member_id, one.nominee_id])
    receiver = people.get(member_id or 0)
    if receiver is None or receiver.account_id is None:
        return
    nominee = people.get(one.nominee_id or 0)
    said = words(
        f"nominations.told-{what}",
        number=str(one.id),
        title=one.content.title,
        who=nominee.full if nominee else "–",
    )
    await tell(
        tx,
        receiver.account_id,
        said,
        key=f"nomination-{what}:{one.id}{again}",
        now=now,
        rows=((show(one.id),),),
        about=Kind.CONTESTS,
    )


def show(number: int) -> Button:
    return tap("nominations.show", ShowNomination(number))
