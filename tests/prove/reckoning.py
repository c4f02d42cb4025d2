"""A contest reckoned again from its protocol alone, the file that everybody can have.

It shares no code with the bot: the rules are written down here once more, from what the protocol
says in words (`protocols.how-…`). What it does not find right it says; nothing said is a proof.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from fractions import Fraction
from typing import Any

FEW = 5  # ballots: fewer decide nothing
COUNTY_JURORS = 3  # no more scores than of so many are needed in a county
BOTH = 2  # of so many scores none is left out

Line = dict[str, Any]


def wrong(file: bytes, hash_: str) -> list[str]:
    """What in the protocol is not as its own facts and rules make it."""
    found = json.loads(file)
    return [
        *_not_the_file(file, found, hash_),
        *_weights(found),
        *_sheets(found),
        *_votes(found),
        *_counties(found),
        *_result(found),
    ]


def winners(file: bytes) -> dict[str, list[int]]:
    """Category by its name → the numbers of those that have won, reckoned anew."""
    found = json.loads(file)
    most = found["rules"]["places"]
    return {
        one["name"]: sorted(
            number for number, place in _final(found, one["id"]).items() if place and place <= most
        )
        for one in found["categories"]
    }


# What it is made of


def _not_the_file(file: bytes, found: Line, hash_: str) -> list[str]:
    again = json.dumps(found, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    said = []
    if hashlib.sha256(file).hexdigest() != hash_:
        said.append("the hash is another file's")
    if again.encode() != file:
        said.append("the file is not canonical")
    return said


def _weights(found: Line) -> list[str]:
    total = sum(one["weight"] for one in found["criteria"])
    return [] if total == 100 else [f"the weights come to {total}"]


def _sheets(found: Line) -> list[str]:
    """Each is one juror's of one nomination, who sits where it is judged."""
    said, seen = [], set()
    kind = {"county": "county", "country": "juror"}
    seats: dict[tuple[str, int], set[str | None]] = {}
    for one in found["seats"]:
        seats.setdefault((one["seat"], one["number"]), set()).add(one["county"])
    at = {one["number"]: one for one in found["nominations"]}
    for one in found["scores"]:
        what = f"{one['level']}: nomination {one['nomination']}, juror {one['juror']}"
        key = (one["level"], one["nomination"], one["juror"])
        sits = seats.get((kind[one["level"]], one["juror"]), set())
        where = at[one["nomination"]]["county"] if one["level"] == "county" else None
        if key in seen:
            said.append(f"{what}: twice")
        if where not in sits:
            said.append(f"{what}: who does not sit there")
        seen.add(key)
        said += [f"{what}: {each}" for each in _points(found, one)]
    return said


def _points(found: Line, one: Line) -> list[str]:
    """Whole, within the scale, and not in conflict."""
    said, given = [], one["points"]
    lowest, highest = found["rules"]["lowest"], found["rules"]["highest"]
    if (one["said"] == "conflict") is not bool(one["conflict"]):
        said.append("in conflict, or not")
    if one["said"] != "scored":
        return [*said, "points that do not count"] if given else said
    if set(given) != {str(each["id"]) for each in found["criteria"]}:
        said.append("not each criterion has points")
    if any(not lowest <= each <= highest for each in given.values()):
        said.append("beyond the scale")
    return said


def _votes(found: Line) -> list[str]:
    said = []
    for one in found["votes"]:
        what = f"vote of {one['level']} {one['county'] or ''} in {one['category']}"
        if one["ballots"] is None:
            if one["votes"]:
                said.append(f"{what}: counts of fewer than five")
            continue
        if one["ballots"] < FEW:
            said.append(f"{what}: fewer than five")
        if one["ballots"] > one["may_vote"]:
            said.append(f"{what}: more than may")
        if sum(one["votes"].values()) != one["ballots"]:
            said.append(f"{what}: the votes are not the ballots")
    return said


# Counties


def _counties(found: Line) -> list[str]:
    said, chosen = [], {}
    for one in found["counties"]:
        what = f"category {one['category']} in {one['county']}"
        numbers = _took_part(found, one["category"], one["county"])
        how, places = _county(found, one, numbers)
        if how != one["how"]:
            said.append(f"{what}: {one['how']}, reckoned {how}")
        most = found["rules"]["county_places"]
        on = sorted(n for n in numbers if not places or (places[n] or most + 1) <= most)
        if on != one["on"]:
            said.append(f"{what}: {one['on']} go on, reckoned {on}")
        if places != _claimed(one["standing"]):
            said.append(f"{what}: the places are not as reckoned")
        chosen.update({n: n in on for n in numbers})
    return said + [
        f"nomination {one['number']}: goes on or not, against its county"
        for one in found["nominations"]
        if one["goes_on"] != chosen.get(one["number"])
    ]


def _took_part(found: Line, category: int, county: str) -> list[int]:
    """Those that had passed, and were not withdrawn, when the county's phase closed."""
    closed = next(one["closed_at"] for one in found["phases"] if one["phase"] == "county")
    return sorted(
        one["number"]
        for one in found["nominations"]
        if (one["category"], one["county"]) == (category, county)
        and (one["state"] == "passed" or _withdrawn_after(one, closed))
    )


def _withdrawn_after(one: Line, moment: str) -> bool:
    return (
        one["state"] == "withdrawn"
        and one["goes_on"] is not None
        and (datetime.fromisoformat(one["decided_at"]) >= datetime.fromisoformat(moment))
    )


def _county(found: Line, line: Line, numbers: Sequence[int]) -> tuple[str, dict[int, int | None]]:
    """How it was chosen, and the places; none where nobody has chosen."""
    if len(numbers) == 1:
        return "single", {}
    rules = found["rules"]
    if line["way"] == "jury":
        sheets = {number: _of(found, "county", number) for number in numbers}
        needed = min(rules["scores"], COUNTY_JURORS)
        if any(len(each) < needed for each in sheets.values()):
            return "few-scores", {}
        totals = {n: _of_jury(found, each) for n, each in sheets.items()}
        return "jury", _placed(found, totals, sheets, dict.fromkeys(numbers, 0))
    votes = _ballots(found, "county", line["category"], line["county"])
    if votes is None:
        return "few-votes", {}
    totals = {number: _share(votes, number, numbers) for number in numbers}
    return "members", _placed(found, totals, {number: [] for number in numbers}, votes)


# The country


def _result(found: Line) -> list[str]:
    said = []
    for line in found["result"]:
        what = f"category {line['category']}"
        places = _final(found, line["category"])
        if places != _claimed(line["standing"]):
            said.append(f"{what}: {_claimed(line['standing'])}, reckoned {places}")
        for one in line["standing"]:
            said += [f"{what}: {each}" for each in _figures(found, line["category"], one)]
        most = found["rules"]["places"]
        first = sorted(n for n, place in places.items() if place is not None and place <= most)
        if first != line["winners"]:
            said.append(f"{what}: won by {line['winners']}, reckoned {first}")
    return said


def _final(found: Line, category: int) -> dict[int, int | None]:
    numbers, votes = _standing(found, category)
    sheets = {number: _of(found, "country", number) for number in numbers}
    totals = {number: _total(found, category, number) for number in numbers}
    return _placed(found, totals, sheets, votes)


def _standing(found: Line, category: int) -> tuple[list[int], dict[int, int]]:
    """Those in it, and their votes: nobody's, where too few have voted."""
    numbers = sorted(
        one["number"]
        for one in found["nominations"]
        if one["category"] == category and one["state"] == "passed" and one["goes_on"] is not False
    )
    votes = _ballots(found, "country", category, None) or {}
    return numbers, {number: votes.get(number, 0) for number in numbers}


def _total(found: Line, category: int, number: int) -> Fraction | None:
    rules = found["rules"]
    sheets = _of(found, "country", number)
    if not sheets or len(sheets) < rules["scores"]:
        return None
    lowest, highest = int(rules["lowest"]), int(rules["highest"])
    jury = (_of_jury(found, sheets) - lowest) * 100 / (highest - lowest)
    if rules["vote"] is None or _ballots(found, "country", category, None) is None:
        return jury
    numbers, votes = _standing(found, category)
    members = Fraction(rules["vote"], 100)
    return jury * (1 - members) + _share(votes, number, numbers) * members


def _figures(found: Line, category: int, one: Line) -> list[str]:
    """The fractions and what is shown of them."""
    said, number = [], one["nomination"]
    total = _total(found, category, number)
    if one["total"] != (None if total is None else str(total)):
        said.append(f"nomination {number} has {one['total']}, reckoned {total}")
    if one["shown"] != (None if total is None else _two_places(total)):
        said.append(f"nomination {number} is shown as {one['shown']}")
    sheets = _of(found, "country", number)
    if one["jury"] != (str(_of_jury(found, sheets)) if sheets else None):
        said.append(f"nomination {number}: the jury's {one['jury']}")
    if one["scores"] != len(sheets):
        said.append(f"nomination {number}: {one['scores']} scores of {len(sheets)}")
    return said


# Reckoning


def _of(found: Line, level: str, number: int) -> list[dict[str, int]]:
    """The sheets that count."""
    return [
        one["points"]
        for one in found["scores"]
        if one["level"] == level and one["nomination"] == number and one["said"] == "scored"
    ]


def _of_jury(found: Line, sheets: Iterable[dict[str, int]]) -> Fraction:
    """In points."""
    given = sorted(
        sum(Fraction(one["weight"], 100) * sheet[str(one["id"])] for one in found["criteria"])
        for sheet in sheets
    )
    if found["rules"]["method"] == "trimmed" and len(given) > BOTH:
        given = given[1 : len(given) - 1]
    return Fraction(sum(given)) / len(given)


def _ballots(found: Line, level: str, category: int, county: str | None) -> dict[int, int] | None:
    for one in found["votes"]:
        if (one["level"], one["category"], one["county"]) == (level, category, county):
            known = one["ballots"] is not None
            return {int(n): each for n, each in one["votes"].items()} if known else None
    return None


def _share(votes: dict[int, int], number: int, numbers: Sequence[int]) -> Fraction:
    """In hundredths of what the one with the most votes has."""
    most = max((votes.get(each, 0) for each in numbers), default=0)
    return Fraction(100 * votes.get(number, 0), most) if most else Fraction(0)


def _placed(
    found: Line,
    totals: Mapping[int, Fraction | None],
    sheets: dict[int, list[dict[str, int]]],
    votes: dict[int, int],
) -> dict[int, int | None]:
    """Whoever is beaten by nobody is first; by two, third."""
    keys = {
        number: (total, *_told_apart(found, sheets[number], votes.get(number, 0)))
        for number, total in totals.items()
        if total is not None
    }
    places: dict[int, int | None] = dict.fromkeys(totals)
    for number, key in keys.items():
        places[number] = 1 + len([other for other in keys.values() if other > key])
    return places


def _told_apart(found: Line, sheets: list[dict[str, int]], votes: int) -> list[Fraction]:
    heaviest = sorted(enumerate(found["criteria"]), key=lambda pair: (-pair[1]["weight"], pair[0]))
    means = [
        Fraction(sum(sheet[str(one["id"])] for sheet in sheets), len(sheets) or 1)
        for _, one in heaviest
    ]
    told: list[Fraction] = []
    for tie in found["rules"]["ties"]:
        told += means if tie == "criteria" else [Fraction(votes)]
    return told


def _claimed(standing: Iterable[Line]) -> dict[int, int | None]:
    return {one["nomination"]: one["place"] for one in standing}


def _two_places(value: Fraction) -> str:
    hundredths = (value.numerator * 200 + value.denominator) // (2 * value.denominator)
    return f"{hundredths // 100}.{hundredths % 100:02d}"
