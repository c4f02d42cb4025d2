"""What must hold of three polls after the last start, by what their voters meant to answer."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.domain.ballots import hash_of
from bot.domain.polls import CLOSED_KINDS, Answers, QuestionKind
from bot.sandbox.chats import Chat
from bot.services.tallies.counting import counted
from storage import ballots, polls, votes
from storage.base import Tx
from tests.prove.ballot_box import CARD, OPTIONS, Box, Boxes
from tests.prove.voter import Voter


@dataclass
class Found:
    """What was found after the last start."""

    kills: int
    taps: int = 0
    told: int = 0  # taps that were answered before the bot died
    ballots: int = 0
    changed: int = 0  # how often ten answers were sent once more
    seconds: float = 0.0
    wrong: list[str] = field(default_factory=list)


async def recount(tx: Tx, found: Found, boxes: Boxes, voters: Sequence[Voter]) -> None:
    """Compare the ballots, and what is counted of them, with what was meant."""
    for voter in voters:
        found.taps += len(voter.taps)
        found.changed += max(voter.named_done - 1, 0)
    on_card = {one.person.id: _tapped(one, boxes.card) for one in voters}
    of_ten = {one.person.id: _meant(one, boxes.ten) for one in voters}
    found.wrong += await _named(tx, boxes.card, on_card)
    found.wrong += await _named(tx, boxes.ten, of_ten)
    found.wrong += await _secret(tx, boxes.secret, voters)
    found.wrong += await _tally(tx, boxes.card, on_card.values())
    found.wrong += await _tally(tx, boxes.ten, of_ten.values())
    secrets = [_meant(one, boxes.secret) for one in voters if one.secret_done]
    found.wrong += await _tally(tx, boxes.secret, secrets)
    found.wrong += _toasts(found, voters)
    for box in (boxes.card, boxes.ten, boxes.secret):
        shares = await polls.participation(tx, box.number)
        found.ballots += sum(answered for answered, _ in shares.values())


def _tapped(voter: Voter, box: Box) -> Answers:
    """The vote they tapped last."""
    return {box.questions[0].id: voter.taps[-1][0]} if voter.taps else {}


def _meant(voter: Voter, box: Box) -> Answers:
    return {one.id: voter.plan[one.id] for one in box.questions if one.id in voter.plan}


async def _named(tx: Tx, box: Box, meant: dict[int, Answers]) -> list[str]:
    """One ballot each, and it is what they gave last."""
    given = await votes.of_poll(tx, box.number)
    wrong = []
    for asked in await polls.all_asked(tx, box.number):
        wanted, mine = meant[asked.account_id or 0], given.get(asked.member_id, {})
        if mine != wanted or asked.answered is not bool(wanted):
            wrong.append(f"poll {box.number}, {asked.account_id}: {mine}, meant {wanted}")
    return wrong


async def _secret(tx: Tx, box: Box, voters: Sequence[Voter]) -> list[str]:
    """One ballot for each who was told so: by their code, with their choices; words apart."""
    done = [one for one in voters if one.secret_done]
    cast = {one.hash: one.choices for one in await ballots.of_box(tx, f"poll:{box.number}")}
    closed = {one.id for one in box.questions if one.kind in CLOSED_KINDS}
    meant = {
        hash_of(one.code): {key: it for key, it in _meant(one, box).items() if key in closed}
        for one in done
    }
    wrong = [] if cast == meant else [f"{len(cast)} ballots are not the {len(meant)} meant"]
    words = Counter(
        (one.question_id, _sign(one.answer))
        for one in await ballots.words_of(tx, f"poll:{box.number}")
    )
    open_ = [item for one in done for item in _meant(one, box).items() if item[0] not in closed]
    said = Counter((key, _sign(it)) for key, it in open_)
    wrong += [] if words == said else [f"words apart: {words - said} more, {said - words} less"]
    marked = {one.account_id for one in await polls.all_asked(tx, box.number) if one.answered}
    wrong += [] if marked == {one.person.id for one in done} else ["who has answered is not marked"]
    return wrong


async def _tally(tx: Tx, box: Box, meant: Iterable[Answers]) -> list[str]:
    """What is counted of each question is what was meant."""
    poll = await polls.get(tx, box.number)
    assert poll is not None
    given = [one for one in meant if one]
    wrong = []
    for tally in (await counted(tx, poll)).tallies:
        asked = tally.question
        answers = [one[asked.id] for one in given if asked.id in one]
        wanted = tuple(_counts(asked.kind, len(tally.counts), answers))
        if (tally.answered, tally.counts) != (len(answers), wanted):
            wrong.append(f"{asked.text} counted {tally.answered} {tally.counts}, meant {wanted}")
    return wrong


def _counts(kind: QuestionKind, size: int, answers: Sequence[Any]) -> list[int]:
    first = 1 if kind is QuestionKind.SCALE else 0
    if kind is QuestionKind.RANKING:
        answers = [one[0] for one in answers]
    elif kind is QuestionKind.SEVERAL:
        answers = [option for one in answers for option in one]
    return [sum(one == place for one in answers) for place in range(first, first + size)]


def _toasts(found: Found, voters: Sequence[Voter]) -> list[str]:
    """Each tap that was answered was told which vote it was."""
    wrong = []
    for voter in voters:
        for option, query in voter.taps:
            if query.answer is None:
                continue
            found.told += 1
            if f": {OPTIONS[option]}. " not in (query.answer.text or ""):
                wrong.append(f"{voter.person} tapped {OPTIONS[option]}, told {query.answer.text!r}")
    return wrong


def wrong_cards(group: Chat, voters: Sequence[Voter], risks: int) -> list[str]:
    """The card in the group says in the end how many have voted on it.

    Where it was in flight at a kill it may have come twice; the bot knows of one of the two.
    """
    voted = sum(bool(one.taps) for one in voters)
    cards = [one.plain for one in group.history if one.plain.startswith(f"🗳 {CARD}")]
    right = [card for card in cards if f"Atsakė {voted} iš {len(voters)} " in card]
    well = len(right) == 1 and len(cards) <= 1 + min(risks, 1)
    return [] if well else [f"{voted} have voted, {risks} kills; the cards: {cards}"]


def traces(file: Path, box: Box, voters: Sequence[Voter]) -> list[str]:
    """What still says whose a secret ballot is: in the bytes of the database, in any row."""
    done = [one for one in voters if one.secret_done]
    raw = b"".join(
        path.read_bytes() for path in file.parent.iterdir() if path.name.startswith(file.name)
    )
    wrong = [f"the code of {one.person} is in the file" for one in done if one.code.encode() in raw]
    last = box.questions[-1].id
    with closing(sqlite3.connect(file)) as db:
        tables = db.execute("select name from sqlite_master where type='table'").fetchall()
        for (table,) in tables:
            if table == "ballot_words":
                continue
            rows = repr(db.execute(f"select * from {table}").fetchall())  # noqa: S608 - our own names
            wrong += [
                f"{table} has words of {one.person}"
                for one in done
                if f"T{last} {one.person.id}" in rows
            ]
    return wrong


def _sign(answer: Any) -> str:
    return json.dumps(answer, sort_keys=True)
