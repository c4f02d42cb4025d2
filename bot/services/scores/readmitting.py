"""Recusals that were mistakes: the board lets a juror judge again, unseen what, or whether."""

from dataclasses import replace
from datetime import datetime

from bot.domain.actors import Actor
from bot.domain.contest_buttons import OpenDeck
from bot.domain.contest_rights import Act
from bot.domain.messages import Rows, tap, words
from bot.domain.preferences import Kind
from bot.domain.scores import Level, Stand
from bot.services import audit
from bot.services.contests import Under, require_act
from bot.services.outbox import tell
from storage import people, scores
from storage.base import Tx


async def readmit(
    tx: Tx, actor: Actor, under: Under, member_id: int, level: Level, now: datetime
) -> None:
    """All that the juror recused themselves from is in the deck again; they are told, if anything.

    Raises NotAllowed; Refusal outside the phase.
    """
    await require_act(tx, actor, under, Act.READMIT)
    contest = under.contest
    said = await scores.of_juror(tx, contest.id, member_id, level)
    recused = [one for one in said.values() if one.stand is Stand.RECUSED]
    for one in recused:
        await scores.put(tx, replace(one, stand=Stand.SCORING, why=None, changed_at=now))
    await audit.note(tx, actor, "contest-readmitted", now, member_id=member_id, name=contest.name)
    account_id = (await people.started(tx, [member_id], now.date())).get(member_id)
    if recused and account_id is not None:
        told = words("scores.told-readmitted", contest=contest.name)
        rows: Rows = ((tap("scores.go-on", OpenDeck(contest.id, level)),),)
        key = f"readmitted:{contest.id}:{member_id}:{now.timestamp()}"
        await tell(tx, account_id, told, key=key, now=now, rows=rows, about=Kind.DUTIES)
