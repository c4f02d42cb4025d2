"""What must hold of both contests in the end: by the file alone, and by what all were shown."""

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from bot.domain.scores import Level, Stand
from tests.prove import reckoning
from tests.prove.season.entering import Fate
from tests.prove.season.jurors import Juror, Key
from tests.prove.season.leaks import leaks
from tests.prove.season.life import FIRST, MOVED, SECOND, Season
from tests.prove.season.wishes import Pair

HASH = re.compile(r"[0-9a-f]{64}")
TITLE = re.compile(r"„(Darbas \d+x\d+x)“")
FEW = 5  # ballots: fewer are not counted

Found = dict[str, Any]
STATES = {
    Fate.DECLINED: "declined",
    Fate.LAPSED: "declined",
    Fate.FAILED: "failed",
}


def look(season: Season, figures: Counter[str]) -> list[str]:
    wrong = []
    for name in (FIRST, SECOND):
        file = season.files[name]
        found = json.loads(file)
        each = [
            *_announced(season, name, file),
            *_nominations(season, found),
            *_scores(season, found, figures),
            *_votes(season, found, figures),
            *_course(season, name, found),
        ]
        wrong += [f"{name}: {one}" for one in each]
    wrong += _ties(season, figures)
    figures["nominations"] = len(season.entries)
    figures["votes tried twice"] = sum(one.tries for one in season.electors)
    figures["messages looked through"] = len(season.telegram.log)
    return wrong + leaks(season)


def _announced(season: Season, name: str, file: bytes) -> Iterator[str]:
    """What everybody was sent is what the file says, reckoned by who knows nothing else."""
    hashes = HASH.findall(season.news[name])
    if hashes != [hashlib.sha256(file).hexdigest()]:
        yield f"announced as {hashes}, the file is {hashlib.sha256(file).hexdigest()}"
        return
    yield from reckoning.wrong(file, hashes[0])
    told = set(TITLE.findall(season.news[name]))
    won = {
        season.entry(number).title for some in reckoning.winners(file).values() for number in some
    }
    if told != won:
        yield f"announced: {sorted(told)}, reckoned: {sorted(won)}"


def _nominations(season: Season, found: Found) -> Iterator[str]:
    number = found["contest"]["number"]
    states = {one["number"]: one["state"] for one in found["nominations"]}
    meant = {
        one.number: STATES.get(one.fate, "passed")
        for one in season.entries
        if one.contest == number
    }
    meant |= {one: "withdrawn" for one in season.gone if one in meant}
    for one in sorted(states.keys() | meant.keys()):
        if states.get(one) != meant.get(one):
            yield f"nomination {one} is {states.get(one)}, meant {meant.get(one)}"


# What jurors said


def _scores(season: Season, found: Found, figures: Counter[str]) -> Iterator[str]:
    number = found["contest"]["number"]
    criteria = [one["id"] for one in found["criteria"]]
    has = Counter(
        (one["level"], one["nomination"], one["said"], _points(one["points"], criteria))
        for one in found["scores"]
        if one["said"] not in {"nothing", "conflict"}
    )
    meant = Counter(
        line for juror in season.jurors.values() for line in _said(juror, number, criteria)
    )
    figures["scores"] += has.total()
    untold = Counter(one for juror in season.jurors.values() for one in _untold(juror, number))
    invented, lost = has - meant - untold, meant - has
    if invented or lost:
        yield f"said by nobody: {invented}; lost: {lost}"
    yield from _conflicts(season, found)


def _points(given: Found, criteria: list[int]) -> tuple[int, ...]:
    return tuple(given[str(one)] for one in criteria if str(one) in given)


def _said(juror: Juror, contest: int, criteria: list[int]) -> Iterator[tuple[str, int, str, Any]]:
    """As the protocol would call it."""
    for key in juror.wishes:
        level, number = key
        if juror.contest_of[number] != contest:
            continue
        stand = juror.stood.get(key)
        points = _last(juror, key, criteria)
        if stand in {Stand.ABSTAINED, Stand.RECUSED}:
            yield (level.code, number, str(stand), ())
        elif len(points) == len(criteria):
            yield (level.code, number, "scored", points)
        elif points:
            yield (level.code, number, "unfinished", ())


def _untold(juror: Juror, contest: int) -> Iterator[tuple[str, int, str, Any]]:
    """What they said and did not read to be so: another message came before they looked again."""
    for key, stand in juror.sure.items():
        level, number = key
        if juror.contest_of[number] == contest and key not in juror.stood:
            yield (level.code, number, str(stand), ())


def _last(juror: Juror, key: Key, criteria: list[int]) -> tuple[int, ...]:
    taps = (juror.given.get((key, one)) for one in criteria)
    return tuple(tapped[-1][0] for tapped in taps if tapped)


def _conflicts(season: Season, found: Found) -> Iterator[str]:
    """By the territory of who judges: so many for each nomination that was judged to the end."""
    has = Counter(
        (one["level"], one["nomination"]) for one in found["scores"] if one["said"] == "conflict"
    )
    juries = {(one["category"], one["county"]) for one in found["counties"] if one["way"] == "jury"}
    for one in found["nominations"]:
        number = one["number"]
        if one["state"] == "passed" and one["goes_on"] is not False:
            meant = len(season.strangers_to(number, Level.COUNTRY))
            if has["country", number] != meant:
                yield f"{number}: {has['country', number]} conflicts in the country, not {meant}"
        if one["goes_on"] is not None and (one["category"], one["county"]) in juries:
            meant = len(season.strangers_to(number, Level.COUNTY))
            if has["county", number] != meant:
                yield f"{number}: {has['county', number]} conflicts in the county, not {meant}"


# What members chose


def _votes(season: Season, found: Found, figures: Counter[str]) -> Iterator[str]:
    number = found["contest"]["number"]
    cast: dict[tuple[str, int, str | None], Counter[int]] = {}
    for one in season.electors:
        for paper in one.told:
            if paper.contest == number:
                county = paper.county if paper.level is Level.COUNTY else None
                place = (paper.level.code, paper.category, county)
                cast.setdefault(place, Counter())[one.meant[paper]] += 1
    lines = {(one["level"], one["category"], one["county"]): one for one in found["votes"]}
    for one in season.electors:
        for paper in one.twice:
            yield f"{one.one.someone.person} was to vote in {paper.box} once more"
    for place in lines.keys() | cast.keys():
        votes = cast.get(place, Counter())
        figures["ballots"] += votes.total()
        line = lines.get(place)
        if line is None:
            yield f"{place}: {votes.total()} have voted, and nothing is said of it"
            continue
        counted = votes.total() >= FEW
        has = {int(key): count for key, count in line["votes"].items() if count}
        if line["ballots"] != (votes.total() if counted else None):
            yield f"{place}: {line['ballots']} ballots, {votes.total()} were cast"
        if has != (dict(votes) if counted else {}):
            yield f"{place}: counted {has}, cast {dict(votes)}"


# How it went


def _course(season: Season, name: str, found: Found) -> Iterator[str]:
    """A move with its reason, a juror who left."""
    moved = {one["phase"] for one in found["moves"] if one["why"] == MOVED}
    first = "jury" if name == FIRST else "intake"
    if first not in moved:
        yield f"moved: {moved}, not {first}"
    gone = [one for one in found["seats"] if one["seat"] == "juror" and one["left_at"] is not None]
    if len(gone) != (name == FIRST):
        yield f"{len(gone)} jurors have left"
    if found["rules"]["blind"]:
        yield "it was not to be blind"


def _ties(season: Season, figures: Counter[str]) -> Iterator[str]:
    """As the rules say that were fixed before."""
    first, second = (json.loads(season.files[name]) for name in (FIRST, SECOND))
    assert season.county_vote is not None
    paper, pair = season.county_vote
    line = _county(first, pair)
    yield from _decided(line["standing"], pair, shared=True, figures=figures)
    if not set(pair) <= set(line["on"]):
        yield f"{pair} had as many votes of {paper.county}, {line['on']} went on"
    for shared, pairs in ((False, season.wishes.told_apart), (True, season.wishes.shared)):
        for level, pair in pairs:
            of_county = level is Level.COUNTY
            line = _county(second, pair) if of_county else _category(second, pair)
            on = line["on" if of_county else "winners"]
            yield from _decided(line["standing"], pair, shared=shared, figures=figures)
            if on != (sorted(pair) if shared else [pair[0]]):
                yield f"{level.code}: of {pair} {on} went on"


def _decided(
    standing: list[Found], pair: Pair, *, shared: bool, figures: Counter[str]
) -> Iterator[str]:
    lines = {one["nomination"]: one for one in standing if one["nomination"] in pair}
    if lines.keys() != set(pair):
        yield f"{pair} are not in the standing of {[one['nomination'] for one in standing]}"
        return
    one, other = (lines[number] for number in pair)
    if one["total"] != other["total"]:
        yield f"{pair} were to be equal, and are {one['total']} and {other['total']}"
    if (one["place"], other["place"]) != ((1, 1) if shared else (1, 2)):
        yield f"{pair} have the places {one['place']} and {other['place']}"
    figures["ties"] += 1


def _county(found: Found, pair: Pair) -> Found:
    of = next(one for one in found["nominations"] if one["number"] == pair[0])
    return next(
        one
        for one in found["counties"]
        if (one["category"], one["county"]) == (of["category"], of["county"])
    )


def _category(found: Found, pair: Pair) -> Found:
    of = next(one for one in found["nominations"] if one["number"] == pair[0])
    return next(one for one in found["result"] if one["category"] == of["category"])
