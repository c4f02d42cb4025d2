"""What nominator and nominee are told of the check, and those who keep the contest."""

from datetime import datetime

from bot.domain.check_buttons import AnswerCheckers
from bot.domain.contest_buttons import OpenJury, ShowNomination
from bot.domain.contests import Phase
from bot.domain.messages import Button, Rows, Words, tap, words
from bot.domain.nomination_buttons import AddToNomination, ChangeNomination
from bot.domain.nominations import State
from bot.domain.preferences import Kind
from bot.services.contests import Under
from bot.services.contests.keepers import tell_keepers
from bot.services.nominations import cards
from bot.services.outbox import tell
from storage import nominations
from storage.base import Tx
from storage.nominations import Nomination


async def decided(tx: Tx, one: Nomination, now: datetime, *, unchecked: bool = False) -> None:
    """Both who put it forward and who is put forward, with the reason; each time it changes."""
    what = "unchecked" if unchecked else one.state.value
    why = {"why": cards.reason(one)} if one.state is State.FAILED else {}
    said = words(f"checks.told-{what}", number=str(one.id), title=one.content.title, **why)
    key = f"checks-decided:{one.id}:{one.rev}"
    rows: Rows = ((_show(one),),)
    for account_id in await _accounts(tx, one.nominator_id, one.nominee_id):
        await tell(tx, account_id, said, key=key, now=now, rows=rows, about=Kind.CONTESTS)


async def asked(
    tx: Tx, under: Under, one: Nomination, note: tuple[int, str], now: datetime
) -> None:
    """Each may answer in words; the nominator changes it, the nominee adds to it."""
    dated = under.dated(Phase.CHECK)
    number, text = note
    said = words(
        "checks.told-asked",
        number=str(one.id),
        title=one.content.title,
        text=text,
        until=(dated.span.closes_at if dated else None) or one.made_at,
    )
    change = tap("nominations.change", ChangeNomination(one.id))
    add = tap("nominations.add", AddToNomination(one.id))
    sides = {one.nominee_id: add} | {one.nominator_id: change}
    for member_id, way in sides.items():
        for account_id in await _accounts(tx, member_id):
            await _ask(tx, account_id, said, one, way, f"checks-asked:{number}", now)


async def few(tx: Tx, under: Under, count: int, now: datetime) -> None:
    """Those who keep it: that many nominations have not two who may check them."""
    contest = under.contest
    said = words("checks.told-few", contest=contest.name, count=str(count))
    rows: Rows = ((tap("checks.to-jury", OpenJury(contest.id)),),)
    await tell_keepers(tx, said, key=f"checks-few:{contest.id}", now=now, rows=rows)


async def _ask(  # noqa: PLR0913, PLR0917 - whom, what, how
    tx: Tx, account_id: int, said: Words, one: Nomination, way: Button, key: str, now: datetime
) -> None:
    rows: Rows = ((way, tap("checks.answer", AnswerCheckers(one.id))), (_show(one),))
    # Without an answer it is judged as it is: whoever is asked must hear of it.
    await tell(tx, account_id, said, key=key, now=now, rows=rows, about=Kind.DUTIES)


async def _accounts(tx: Tx, *members: int | None) -> list[int]:
    found = await nominations.concerned(tx, members)
    return sorted({one.account_id for one in found.values() if one.account_id is not None})


def _show(one: Nomination) -> Button:
    return tap("nominations.show", ShowNomination(one.id))
