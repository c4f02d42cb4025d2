"""Meetings that change, for stories: the ways through the bot, and what people see then."""

import sqlalchemy as sa

from bot.domain.audience import Audience, AudienceKind
from bot.domain.changes import ChangeMeeting
from bot.domain.meetings import Rsvp
from bot.sandbox.chats import Chat
from bot.sandbox.messages import Message
from storage import audit, meetings
from storage.outbox import outbox
from tests.convener import PLACE, TITLE, ZONE
from tests.world import Someone, World

BOTH = Audience(AudienceKind.COUNTIES, ("LT-AL", "LT-UT"))
OLD = "2026 m. gruodžio 3 d., ketvirtadienis, 10:00–13:00"
NEW = "2026 m. gruodžio 10 d., ketvirtadienis, 14:00–16:00"
ANSWERS = ["Dalyvausiu", "Galbūt", "Nedalyvausiu"]
ASK = "Ar tinka? Prašome atsakyti dar kartą; kol neatsakysite, galioja ankstesnis Jūsų atsakymas."
AGAIN = """Po Jūsų atsakymo pasikeitė laikas ar vieta. Ar atsakymas tas pats? \
Pasirinkite dar kartą."""
MOVED = f"""📅 {TITLE}
Pasikeitė laikas.
Buvo: {OLD}
Priežastis: Salė užimta
Dabar:
Kada: {NEW}
Kur: {PLACE}
{ASK}"""
OFF = f"""📅 {TITLE}
Susitikimas atšauktas.
Priežastis: Pūga
Buvo: {OLD}"""
RESUMED = f"""📅 {TITLE}
Susitikimas vis dėlto įvyks.
Dabar:
Kada: {OLD}
Kur: {PLACE}
{ASK}"""


async def opens(someone: Someone, number: int, part: str) -> None:
    await someone.sends_data(ChangeMeeting(number).pack())
    await someone.taps(part)


async def moves(
    someone: Someone, number: int, to: str = "gruodžio 10 d. 14:00–16:00", why: str | None = None
) -> None:
    await opens(someone, number, "Laikas")
    await someone.says(to)
    await (someone.says(why) if why else someone.taps("Praleisti"))
    await someone.taps("Pakeisti ir pranešti")


async def cancels(someone: Someone, number: int) -> None:
    await opens(someone, number, "Atšaukti susitikimą")
    await someone.says("Pūga")
    await someone.taps("Taip, susitikimo nebus")


async def answers(someone: Someone, answer: str = "Dalyvausiu") -> None:
    await someone.taps(answer, invitation(someone))


def invitation(someone: Someone) -> Message:
    return next(one for one in someone.messages if one.plain.startswith("📅"))


def told(someone: Someone) -> list[str]:
    """That something changed, in its own messages."""
    first = invitation(someone)
    found = [one.plain for one in someone.messages if one is not first]
    return [text for text in found if "Buvo: " in text or "vis dėlto" in text]


def files_of(someone: Someone) -> list[str]:
    return [one.plain for one in someone.messages if one.document is not None]


def card_in(world: World, group: Chat) -> Message:
    return next(one for one in world.in_group(group) if one.plain.startswith("📅"))


async def stands(world: World, number: int) -> list[tuple[Rsvp | None, bool]]:
    """What each answered, by their number in the roster; whether before it changed."""
    async with world.app.db.read() as tx:
        return [(one.answer, one.stale) for one in await meetings.all_invited(tx, number)]


async def reminders_of(world: World, someone: Someone) -> list[str]:
    """When they wait to be sent, by the association's clock."""
    query = sa.select(outbox.c.not_before).where(
        outbox.c.chat_id == someone.id,
        outbox.c.remind_at.is_not(None),
        outbox.c.state == "pending",
    )
    async with world.app.db.read() as tx:
        found = (await tx.execute(query.order_by(outbox.c.not_before))).scalars().all()
    return [f"{one.astimezone(ZONE):%m-%d %H:%M}" for one in found]


async def log(world: World) -> list[str]:
    query = sa.select(audit.audit.c.verb).where(audit.audit.c.verb.startswith("meeting-"))
    async with world.app.db.read() as tx:
        return list((await tx.execute(query.order_by(audit.audit.c.id))).scalars())
