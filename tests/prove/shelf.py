"""What must hold of entries, by what their authors have sent."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.domain.reports import State
from storage import drafts, reports
from storage.base import Tx
from storage.drafts import Draft
from storage.reports import Report
from tests.prove.author import Author
from tests.prove.story import Story

SAID = ("title", "done", "result")


@dataclass
class Found:
    """What was found after the last start; of `left`, how much was half-way when all held still."""

    kills: int
    entries: int = 0
    files: int = 0
    albums: int = 0
    left: Counter[str] = field(default_factory=Counter)
    twice: Counter[str] = field(default_factory=Counter)  # was under way at a kill
    uncertain: int = 0
    seconds: float = 0.0
    wrong: list[str] = field(default_factory=list)


async def half_way(tx: Tx, authors: Sequence[Author], found: Found) -> None:
    """Everybody holds still: what was sent is all there, in an entry, a draft or a form."""
    by_title, twice = await _entries(tx)
    found.wrong += twice
    forms = await drafts.of(tx, [one.person.id for one in authors])
    for author in authors:
        for story in author.open:
            report = by_title.get(story.title)
            mine = forms.get(author.person.id, ())
            found.left[_where(report)] += 1
            found.wrong += _differs(story, _kept(story, report, mine), "half-way")


def _where(report: Report | None) -> str:
    if report is None:
        return "forms"
    return "drafts" if report.state is State.DRAFT else "handed in"


def _kept(story: Story, report: Report | None, mine: Sequence[Draft]) -> Mapping[str, Any]:
    """What there is of a story, as `Content` calls it."""
    if report is None:
        return next((one.values for one in mine if one.form == "report"), {})
    adding = (one.values for one in mine if one.form == "report_part")
    part = next((one for one in adding if one["report"] == report.id and "files" in one), {})
    files = {"files": part["files"]} if len(part.get("files") or ()) else {}
    return {name: getattr(report.content, name) for name in (*SAID, "files")} | files


def _differs(story: Story, kept: Mapping[str, Any], when: str) -> list[str]:
    """Each text in its own field, each file once, in the order in which they were sent."""
    said = {name: kept[name] for name in SAID if kept.get(name)}
    files = [one["file_unique_id"] for one in kept.get("files") or ()]
    if said == story.said and files == story.sent:
        return []
    places = [files.index(one) if one in files else None for one in story.sent]
    texts = f"says {said}, was told {story.said}"
    stand = f"{len(files)} files, was sent {len(places)}, they stand at {places}"
    return [f"{when}, {story.way} {story.tag} {texts}; {stand}"]


async def whole(tx: Tx, authors: Sequence[Author], found: Found) -> None:
    """All is told to the end: every entry says what its author sent, and has their number."""
    by_title, twice = await _entries(tx)
    found.wrong += twice
    found.entries = len(by_title)
    numbers = sorted(one.published_no or 0 for one in by_title.values())
    if numbers != list(range(1, len(numbers) + 1)):
        found.wrong.append(f"published in this order: {numbers}")
    for story in [story for author in authors for story in author.stories]:
        found.files += len(story.files)
        found.albums += len({one.media_group_id for one in story.files} - {None})
        report = by_title.pop(story.title, None)
        if report is None or (report.id, report.state) != (story.number, State.PUBLISHED):
            found.wrong.append(f"{story} has become {report}")
        else:
            found.wrong += _differs(story, _kept(story, report, ()), "in the end")
    found.wrong += [f"nobody has told {one}" for one in by_title.values()]
    found.wrong += await _left_over(tx, authors)


async def _entries(tx: Tx) -> tuple[dict[str, Report], list[str]]:
    """By their titles; and which are there twice."""
    rows = await reports.select(tx)
    titles = Counter(one.title for one in rows)
    twice = [f"{title} is there {count} times" for title, count in titles.items() if count > 1]
    return {one.title: one for one in rows}, twice


async def _left_over(tx: Tx, authors: Sequence[Author]) -> list[str]:
    """All is handed in: no form has words or files that belong to no entry."""
    forms = await drafts.of(tx, [one.person.id for one in authors])
    return [
        f"{account} is left with {one.form} {one.values}"
        for account, mine in forms.items()
        for one in mine
        if one.values.get("title") or one.values.get("files")
    ]
