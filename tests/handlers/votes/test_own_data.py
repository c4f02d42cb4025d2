"""What is kept of somebody's answers: shown to them, and left without them when they go."""

import json

from bot.domain.actors import Role
from bot.domain.poll_buttons import AnswerPoll
from bot.domain.polls import QuestionKind
from bot.domain.taps import as_payload
from bot.services.privacy import forget
from storage import polls
from tests import pollster
from tests.people import member_of
from tests.world import World

K = QuestionKind


async def test_answers_are_read_and_taken_along_with_their_questions(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    await pollster.sent(
        world,
        (K.SEVERAL, "Ko reikia?", {"options": ["Kelių", "Kiemų", "Parkų"]}),
        (K.TEXT, "Kodėl?", {}),
        title="Metų apklausa",
    )
    await lead.taps("Atsakyti")
    await lead.says("1, 3")
    await lead.taps("Toliau ›")
    await lead.says("Nėra kur eiti")
    await lead.taps("Toliau ›")
    await lead.taps("Įrašyti atsakymus")
    await lead.says("/mano_duomenys")
    assert (
        "Jūsų atsakymai apklausose\nApklausa: Metų apklausa\nKlausimas: Ko reikia?\n"
        "Atsakymas: Kelių, Parkų\n\n"
        "Jūsų atsakymai apklausose\nApklausa: Metų apklausa\nKlausimas: Kodėl?\n"
        "Atsakymas: „Nėra kur eiti“"
    ) in lead.sees
    await lead.taps("Gauti viską faile")
    file = lead.messages[-1].document
    assert file is not None
    assert json.loads(file.content)["poll_answers"] == [
        {"poll": "Metų apklausa", "question": "Ko reikia?", "answer": "Kelių, Parkų"},
        {"poll": "Metų apklausa", "question": "Kodėl?", "answer": "„Nėra kur eiti“"},
    ]


async def test_that_it_was_telephoned_stays_when_who_entered_it_is_forgotten(world: World) -> None:
    lead = await world.member("Alovės seniūnija")
    await world.give(lead, Role.MUNICIPAL_LEAD, "LT-03")
    member = await world.member("Daugų seniūnija")
    number = await pollster.sent(world)
    async with world.app.db.write() as tx:
        member_id = await member_of(tx, world, member)
        await polls.mark(tx, number, member_id, answered=True, entered_by=lead.id)
        await forget.forget(tx, lead.id, world.clock.now())
    await member.starts(as_payload(AnswerPoll(number)))
    assert "Atsakymą įrašė atstovas, Jums atsakius telefonu." in member.sees
