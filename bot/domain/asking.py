"""How a poll is put together: what is typed for it, when it ends, when it reminds."""

import re
from collections.abc import Sequence
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.errors import Refusal
from bot.domain.news_text import shortened
from bot.domain.polls import (
    LONGEST,
    OPTION_MAX,
    OPTIONS_MAX,
    SHORTEST,
    TITLE_MAX,
    QuestionKind,
)
from bot.domain.quiet import Hours, before_quiet, is_day_off, is_quiet

DAY = timedelta(days=1)
LASTS = (1, 3, 7, 14)  # days that a button offers
ENDING = time(18)  # of the working day it ends on, where its own hour is awkward
QUORUMS = (30, 50, 66)  # per cent that a button offers
OPTIONS_MIN = 2
APART = timedelta(hours=24)  # reminders of one poll, and the first one from its invitation
LIMIT_MAX = 1_000_000_000  # of a number that is asked for; the column's
WHOLE = 100  # per cent


def title_of(text: str) -> str:
    """What a poll is called that has only a question: its beginning."""
    return shortened(" ".join(text.split()), TITLE_MAX)


def read_options(text: str) -> list[str] | Refusal:
    """One option a line; a Refusal says what to do."""
    lines = [" ".join(line.split()) for line in text.strip().splitlines()]
    if "" in lines:
        return Refusal("polls.options-empty-line", number=lines.index("") + 1)
    if len(lines) < OPTIONS_MIN:
        return Refusal("polls.options-few")
    if len(lines) > OPTIONS_MAX:
        return Refusal("polls.options-many", count=len(lines), most=OPTIONS_MAX)
    for number, line in enumerate(lines, 1):
        length = len(line.encode("utf-16-le")) // 2
        if length > OPTION_MAX:
            return Refusal(
                "polls.option-long", number=str(number), length=length, longest=OPTION_MAX
            )
        twin = [one.casefold() for one in lines].index(line.casefold()) + 1
        if twin < number:
            return Refusal("polls.options-twice", text=line, first=str(twin), second=str(number))
    return lines


_LIMITS = re.compile(r"\s*(?P<least>-?\d+)?\s*(?P<dash>[-–—])?\s*(?P<most>-?\d+)?\s*")
_WORDS = {"nuo": " ", "iki": "–", "from": " ", "to": "–", "bent": " "}
NO_LIMITS = frozenset({"be ribų", "be ribu", "bet koks", "bet kiek", "no limits", "any"})


def read_limits(text: str) -> tuple[int | None, int | None] | None:
    """„1–3“, „nuo 0“, „iki 100“, „be ribų“; one number alone is both. None for what is none."""
    said = " ".join(text.lower().split())
    if said in NO_LIMITS:
        return None, None
    words = said.replace("–", " – ").split()
    begins = bool(words) and words[0] in {"nuo", "from", "bent"}
    found = _LIMITS.fullmatch(" ".join(_WORDS.get(word, word) for word in words))
    if found is None or (found["least"] is None and found["most"] is None):
        return None
    least, most = (None if found[one] is None else int(found[one]) for one in ("least", "most"))
    if found["dash"] is None and not begins:
        least = most = least if least is not None else most
    if any(one is not None and abs(one) > LIMIT_MAX for one in (least, most)):
        return None
    return None if least is not None and most is not None and least > most else (least, most)


def limits_fit(kind: QuestionKind, count: int, least: int | None, most: int | None) -> bool:
    """Whether a question with so many options can be answered with these limits."""
    if kind is not QuestionKind.SEVERAL:
        return True
    return (
        1 <= (least if least is not None else 1) <= (most if most is not None else count) <= count
    )


def ends_at(now: datetime, lasts: timedelta, quiet: Hours, zone: ZoneInfo) -> datetime:
    """When a poll ends that is sent now: at a full hour, which is easily said.

    Where that lies in a night or on a day off, at 18 o'clock of the nearest working day, but not
    within a day.
    """
    end = now + lasts
    full = end.replace(minute=0, second=0, microsecond=0)
    full += timedelta(hours=full != end)
    if not is_awkward(full, quiet, zone):
        return full
    days = (full.astimezone(zone).date() + n * DAY for n in range(-7, 8))
    found = [datetime.combine(day, ENDING, zone) for day in days if not is_day_off(day)]
    return min((one for one in found if one >= now + DAY), key=lambda one: abs(one - full))


def misplaced(closes_at: datetime, now: datetime) -> Refusal | None:
    """Why a poll sent now cannot end then."""
    if closes_at < now + SHORTEST:
        return Refusal("polls.deadline-near", hours=SHORTEST // timedelta(hours=1))
    if closes_at > now + LONGEST:
        return Refusal("polls.deadline-far", days=LONGEST // DAY)
    return None


def is_awkward(closes_at: datetime, quiet: Hours, zone: ZoneInfo) -> bool:
    """Whether it ends at night or on a day off, when nobody answers in the last hours."""
    return is_quiet(closes_at - timedelta(minutes=1), quiet, zone)


def remind_at(
    since: datetime, closes_at: datetime, quiet: Hours, zone: ZoneInfo
) -> Sequence[datetime]:
    """When somebody with these hours is reminded who has not answered: at half time, at the end.

    `since` is when they were asked. These are its own times; the hours may move each to an earlier
    one (`before_quiet`). Then none comes within 24 hours of `since`, nor two within 24 hours of
    each other: of two the later one is kept. A poll too short for that reminds of nothing.
    """
    found: dict[datetime, datetime] = {}
    for at in (closes_at - APART, since + (closes_at - since) / 2):
        goes = before_quiet(at, quiet, zone)
        if goes >= since + APART and all(abs(one - goes) >= APART for one in found.values()):
            found[at] = goes
    return sorted(found)


def percent(part: int, whole: int) -> int:
    """Rounded; „100 %“ only of all, „0 %“ only of none."""
    if part in {0, whole}:
        return WHOLE if part else 0
    return min(max(round(WHOLE * part / whole), 1), WHOLE - 1)
