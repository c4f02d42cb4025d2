"""What was shown and handed out at a meeting: files and links, numbered."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.domain.webtext import is_web

MATERIALS_MAX = 30  # of one meeting
NAME_MAX = 120  # characters, as Telegram counts them
LINK_MAX = 1000
SEVERAL = 10  # added at once
SETTLES = timedelta(minutes=10)  # after the last was added: others come meanwhile

_LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Link:
    url: str
    name: str


def read_link(text: str) -> Link | None:
    """A link with or without words that name it; None where there is none, or more than one."""
    found = _LINK.findall(text)
    if len(found) != 1:
        return None
    url = found[0].rstrip(".,;)")
    full = (url if "://" in url else f"https://{url}").replace(chr(34), "%22")
    if len(full) > LINK_MAX or not is_web(full):
        return None
    name = " ".join(text.replace(found[0], " ").split()).strip(" –-:")
    return Link(full, name[:NAME_MAX] or url[:NAME_MAX])


def is_due(last: datetime, told_on: date | None, now: datetime, today: date) -> bool:
    """Whether those concerned hear today of what is new: once a day, and not one by one."""
    return now >= last + SETTLES and (told_on is None or told_on < today)
