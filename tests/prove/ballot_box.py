"""Three polls that everybody is asked: a vote on a card, ten questions, and a secret one."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.domain.poll_buttons import AnswerPoll
from bot.domain.polls import Question, QuestionKind, Sight, asked
from bot.domain.taps import as_payload
from bot.services import members, polls
from bot.services.audience import EVERYBODY
from storage import polls as table
from storage.base import Database, Tx
from tests.world import OWNER

K = QuestionKind
TOPICS = ("Keliai", "Kiemai", "Parkai")
LONG = tuple(f"Ilgas variantas numeris {n}, kuris mygtuke netelpa" for n in range(1, 8))
CARD = "Ar seniūnijai reikia atskiro biudžeto?"
OPTIONS = ("Taip", "Ne", "Neturiu nuomonės")
TEN: list[tuple[QuestionKind, str, dict[str, Any]]] = [
    (K.YES_NO, "Ar dalyvavote mokymuose?", {}),
    (K.SCALE, "Kaip juos vertinate?", {}),
    (K.TEXT, "Ko juose trūko?", {"optional": True}),
    (K.ONE, "Apie ką jie buvo?", {"options": TOPICS}),
    (K.SEVERAL, "Kokių temų norėtumėte?", {"options": TOPICS, "least": 2}),
    (K.NUMBER, "Kiek dienų?", {}),
    (K.RANKING, "Kas svarbiausia?", {"options": TOPICS}),
    (K.ONE, "Kaip mokytis?", {"options": LONG}),
    (K.YES_NO, "Ar mokėtumėte?", {"optional": True}),
    (K.TEXT, "Ką dar pasakysite?", {}),
]
OF_WHO_TOOK_PART = (1, 2, 3)  # places in the list, asked of who said yes to the first
SECRET: list[tuple[QuestionKind, str, dict[str, Any]]] = [
    (K.SCALE, "Kiek pasitikite valdyba?", {}),
    (K.ONE, "Ką keistumėte pirmiausia?", {"options": LONG}),
    (K.TEXT, "Ką pasakytumėte slapta?", {}),
]


@dataclass(frozen=True, slots=True)
class Box:
    """A poll that is asked."""

    number: int
    questions: tuple[Question, ...]

    @property
    def payload(self) -> str:
        return as_payload(AnswerPoll(self.number))


@dataclass(frozen=True, slots=True)
class Boxes:
    card: Box
    ten: Box
    secret: Box


async def ask(db: Database, now: datetime) -> Boxes:
    """Make the three polls and send them."""
    async with db.write() as tx:
        await members.ensure_owners(tx, [OWNER], now)
        return Boxes(
            await _ask(tx, now, CARD, [(K.YES_NO, CARD, {})]),
            await _ask(tx, now, "Mokymai", TEN, OF_WHO_TOOK_PART),
            await _ask(tx, now, "Pasitikėjimas", SECRET, anonymous=True),
        )


async def _ask(
    tx: Tx,
    now: datetime,
    title: str,
    questions: list[tuple[QuestionKind, str, dict[str, Any]]],
    of_yes: tuple[int, ...] = (),
    *,
    anonymous: bool = False,
) -> Box:
    owner = (await members.actors(tx, [OWNER], now.date(), "lt"))[OWNER]
    sight = Sight.CLOSED if anonymous else Sight.ALWAYS
    number = await polls.create(
        tx, owner, title, EVERYBODY, now, anonymous=anonymous, sight=sight.code, reminds=False
    )
    first = 0
    for place, (kind, text, more) in enumerate(questions):
        branch = {"after_id": first, "after_option": 0} if place in of_yes else {}
        listed = {"options": list(more["options"])} if "options" in more else {}
        made = await table.add_question(
            tx, number, position=place + 1, kind=kind, text=text, **more | listed | branch
        )
        first = first or made
    poll = await table.get(tx, number)
    assert poll is not None
    await polls.start(tx, poll, now)
    return Box(number, tuple(await table.questions_of(tx, number)))


def counting(box: Box, answers: dict[int, Any]) -> dict[int, Any]:
    """Of answers by question those that count: some are asked only of who took part."""
    return {one.id: answers[one.id] for one in asked(box.questions, answers) if one.id in answers}
