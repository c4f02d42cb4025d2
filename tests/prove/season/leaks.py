"""What nobody may have seen: results before their time, others' scores, what is not theirs."""

import json
import re
from collections.abc import Iterator
from datetime import datetime

from bot.domain import score_buttons
from bot.domain.scores import Level
from tests.prove.season.jurors import COMMENT
from tests.prove.season.life import FIRST, SECOND, Season
from tests.prove.season.stage import Shown

RESULT = re.compile(
    r"vieta · Nr\.|SHA-256|\b[0-9a-f]{64}\b|· rezultatai|laimėtojai|Jūsų diplomas|"
    r"Jums – padėkos raštas|protokolas-\d|\d,\d\d\b"
)
ONWARD = re.compile(r"apskritis: Nr\.|toliau eina")
NOTE = re.compile(COMMENT + r" (\d+) (\d+)")


def leaks(season: Season) -> list[str]:
    files = {name: json.loads(season.files[name]) for name in (FIRST, SECOND)}
    counties = {
        name: datetime.fromisoformat(_phase(files[name], "county")["closed_at"]) for name in files
    }
    wrong = []
    for at, one in enumerate(season.telegram.log):
        found = [
            *_result(season, at, one),
            *_onward(one, counties),
            *_notes(season, at, one),
            *_judged(season, at, one),
        ]
        wrong += [f"{one.to} at {one.at:%m-%d %H:%M}: {each}" for each in found]
    return wrong


def _phase(found: dict[str, list[dict[str, str]]], phase: str) -> dict[str, str]:
    return next(one for one in found["phases"] if one["phase"] == phase)


def _result(season: Season, at: int, one: Shown) -> Iterator[str]:
    """To the board once judging is over, to the office once it is confirmed, then to all."""
    shown = RESULT.search(one.words)
    if shown is None:
        return
    marks = season.telegram.marks
    board, office = season.cast.board.id, season.cast.office.id
    names = [name for name in season.contests if name in one.words] or [FIRST]
    for name in names:
        if at >= marks[f"{season.contests[name]}:announced"]:
            continue
        may = {board, office} if at >= marks["confirmed"] else {board}
        if at < marks["closed"] or one.to not in may:
            yield f"a result before its time: {shown[0]!r} in {one.words[:80]!r}"


def _onward(one: Shown, counties: dict[str, datetime]) -> Iterator[str]:
    for name, closed in counties.items():
        if name in one.words and one.at < closed and ONWARD.search(one.words):
            yield f"who goes on, before the counties have chosen: {one.words[:80]!r}"


def _notes(season: Season, at: int, one: Shown) -> Iterator[str]:
    """A juror's comment is the juror's alone until all is out."""
    for number, line in NOTE.findall(one.words):
        contest = season.entry(int(number)).contest
        own = season.cast.of(int(line)).someone.id
        if at < season.telegram.marks[f"{contest}:announced"] and one.to != own:
            yield f"a comment of a juror's: {one.words[:80]!r}"


def _judged(season: Season, at: int, one: Shown) -> Iterator[str]:
    """Nobody who judges sees, to be judged, what is of the own municipality."""
    juror = season.judge.get(one.to)
    if juror is None or ONWARD.search(one.words):
        return
    for tap in one.taps:
        number = getattr(tap, "nomination", None)
        if type(tap).__module__ == score_buttons.__name__ and number is not None:
            level = Level(getattr(tap, "level", Level.COUNTRY))
            if juror.line in season.strangers_to(number, level):
                yield f"nomination {number} to judge: {one.words[:80]!r}"
            county = season.entry(number).county
            if level is Level.COUNTY and juror.county != county:
                yield f"nomination {number} of another county: {one.words[:80]!r}"
    if juror in season.cast.jurors and at < season.telegram.marks["closed"]:
        for number, title in season.hidden_from(juror):
            if title in one.words and f"Nr. {number}" in one.words:
                yield f"nomination {number} of the own place: {one.words[:80]!r}"
