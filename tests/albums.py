"""Albums whose parts are on their way: each is an update of its own, and they come in any order."""

from collections.abc import Sequence

from bot.sandbox.entities import find_entities
from bot.sandbox.media import MediaKind, Upload
from bot.sandbox.messages import Message
from bot.sandbox.people import Person
from bot.sandbox.posting import new_group_id, post
from tests.pictures import photo

PICTURE = photo()


def posted(person: Person, parts: Sequence[tuple[MediaKind, str]]) -> list[Message]:
    """An album, or one file, as it stands in the chat; `deliver` brings each to the bot.

    A part is its kind and the words below it.
    """
    group = new_group_id() if len(parts) > 1 else None
    sent = [
        post(
            person.telegram,
            person.chat(),
            person,
            media=person.telegram.add_media(kind, Upload(_name(kind), PICTURE, "")),
            caption=words or None,
            caption_entities=find_entities(words),
            media_group_id=group,
        )
        for kind, words in parts
    ]
    person.telegram.keep.commit()
    return sent


def _name(kind: MediaKind) -> str:
    return "" if kind == "photo" else f"{kind}_1"
