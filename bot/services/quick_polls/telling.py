"""What is said of a quick poll to whoever asked it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.domain.messages import Button, Joined, Rows, Words, one_a_row, tap, words
from bot.domain.quick_polls import (
    AskQuickAgain,
    EndQuickPoll,
    Hitch,
    ShowQuickPoll,
    Switch,
    hitch,
)
from bot.services import members
from bot.services.outbox import tell
from bot.services.quick_polls.standing import may_ask
from storage import groups
from storage.base import Tx
from storage.quick_polls import QuickPoll, State

NOBODYS_LANGUAGE = "lt"  # of actors whose language plays no part
WHOLE = 100  # per cent


def card(quick: QuickPoll) -> Words:
    """What was asked where, how it stands, and the counts as far as they may be seen."""
    parts = [
        words("quick_polls.card", question=quick.question, title=quick.title),
        _standing(quick),
    ]
    if quick.state in {State.OPEN, State.CLOSED}:
        parts += result(quick)
    return words("common.joined", parts=Joined(tuple(parts)))


def _standing(quick: QuickPoll) -> Words:
    match quick.state:
        case State.OPEN if quick.closes_at is not None:
            return words("quick_polls.card-open", until=quick.closes_at)
        case State.FAILED | State.DOUBTFUL:
            return trouble(quick)
        case state:
            return words(f"quick_polls.card-{state}")


def trouble(quick: QuickPoll) -> Words:
    """Why it is not in the group, and what to do."""
    why = hitch(quick.error or "")
    if why in {Hitch.OTHER, Hitch.MISSING}:
        return words("quick_polls.trouble-other", error=quick.error or "–")
    return words(f"quick_polls.trouble-{why}")


def result(quick: QuickPoll) -> list[Words]:
    """The counts, where they may be seen; why they are not, where not."""
    hidden = quick.switches.get(Switch.HIDDEN.code, False)
    over = quick.state is State.CLOSED
    if hidden and not quick.exact:
        return [words("quick_polls.counts-unknown" if over else "quick_polls.counts-hidden")]
    lines = [words("quick_polls.voters", count=quick.voters)]
    lines += [_line(option, quick.voters) for option in quick.options]
    if over and not quick.exact:
        lines.append(words("quick_polls.counts-last"))
    return lines


def _line(option: Mapping[str, Any], voters: int) -> Words:
    count = int(option.get("count", 0))
    share = round(WHOLE * count / voters) if voters else 0
    return words("quick_polls.count", option=option["text"], votes=str(count), share=str(share))


def buttons(quick: QuickPoll) -> Rows:
    """What can be done with it."""
    found: list[Button] = []
    if quick.state is State.OPEN and quick.message_id is not None:
        found.append(tap("quick_polls.end", EndQuickPoll(quick.id, sure=False)))
    if quick.state in {State.FAILED, State.DOUBTFUL}:
        found.append(tap("quick_polls.again", AskQuickAgain(quick.id)))
    return one_a_row(found)


async def tell_author(
    tx: Tx, quick: QuickPoll, text: str, now: datetime, *, key: str, shows: bool = False
) -> None:
    """The card under a line; to nobody where the author may ask there no longer."""
    if quick.author_id is None or not await _still_may(tx, quick, now):
        return
    said = words("common.joined", parts=Joined((words(text), card(quick)), by="\n\n"))
    rows = buttons(quick)
    if shows:
        rows = (*rows, (tap("quick_polls.look", ShowQuickPoll(quick.id)),))
    await tell(tx, quick.author_id, said, key=f"quick-poll:{quick.id}:{key}", now=now, rows=rows)


async def _still_may(tx: Tx, quick: QuickPoll, now: datetime) -> bool:
    """A group that is gone, or of nobody now, takes nothing from its author."""
    author = quick.author_id or 0
    actor = (await members.actors(tx, [author], now.date(), NOBODYS_LANGUAGE))[author]
    group = await groups.get(tx, quick.chat_id)
    if group is None or not group.bound:
        return bool(actor.grants)
    return may_ask(actor, group)
