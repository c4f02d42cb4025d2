"""What the stories of quick polls share."""

from bot.sandbox.chats import Chat
from bot.sandbox.messages import Message
from bot.sandbox.polls import Poll
from tests.grouping import TITLE
from tests.world import Someone, World

QUESTION = "Kada renkamės?"
CARD = f"{QUESTION}\nGreita apklausa tik grupei „{TITLE}“: neoficiali, rezultatai lieka grupėje."


async def writes(lead: Someone, *taps: str, options: str = "Antradienį\nTrečiadienį") -> None:
    """The whole form up to its preview; `taps` are switches to turn."""
    await lead.says("greita apklausa")
    await lead.says(QUESTION)
    await lead.says(options)
    for label in (*taps, "Toliau ›"):
        await lead.taps(label)
    await lead.taps("1 diena")


async def asks(world: World, lead: Someone, group: Chat, *taps: str) -> Message:
    """A poll that is in the group."""
    await writes(lead, *taps)
    await lead.taps("Siųsti")
    return poll_in(world, group)


def poll_in(world: World, group: Chat) -> Message:
    return next(one for one in reversed(world.in_group(group)) if one.poll is not None)


def its(message: Message) -> Poll:
    assert message.poll is not None
    return message.poll


def polls_in(world: World, group: Chat) -> int:
    return sum(one.poll is not None for one in world.in_group(group))
