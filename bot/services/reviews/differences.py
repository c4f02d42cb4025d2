"""Other words beside those there are: what was, and what is to be, field by field."""

from typing import Any

from bot.domain.messages import Joined, Words, words
from bot.domain.news_text import shortened
from bot.domain.reports import Content
from bot.domain.reviews import Field, differences
from storage import reports
from storage.base import Tx

ROOM = 2800  # characters for all of them: the rest of the message has to fit too


async def changes(tx: Tx, before: Content, after: Content, room: int = ROOM) -> Words:
    """A paragraph for each field; where they are too long together, each is shortened."""
    fields = differences(before, after)
    names = await reports.theme_names(tx, {*before.themes, *after.themes})
    if not fields:
        return words("reviews.no-changes")
    most = room // (2 * len(fields))
    return words(
        "common.joined",
        parts=Joined(
            tuple(
                words(
                    f"reviews.changed-{field.code}",
                    before=_said(before, field, names, most),
                    after=_said(after, field, names, most),
                )
                for field in fields
            ),
            by="\n\n",
        ),
    )


def _said(content: Content, field: Field, names: dict[int, str], most: int) -> Words:
    value: Any = getattr(content, field.code)
    if value is None or value in ((), []):
        return words("reviews.empty")
    match field:
        case Field.THEMES:
            return words("common.verbatim", text=", ".join(names.get(one, "") for one in value))
        case Field.FILES:
            return words("reviews.files", count=len(value))
        case Field.COST:
            return words("reviews.cost", count=value)
    return words("common.verbatim", text=shortened(str(value), most))
