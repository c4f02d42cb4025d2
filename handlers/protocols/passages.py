"""The protocol to be printed: passages of lines."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import groupby

from bot.domain.files import Passage
from bot.domain.messages import words
from bot.domain.protocols import (
    Document,
    MoveLine,
    NominationLine,
    PlaceLine,
    Said,
    ScoreLine,
    VoteLine,
)
from bot.services.protocols import Look
from bot.telegram.papers import PaperCtx
from handlers.protocols.saying import decimal, how, moved_why, numbers, said, state

Line = tuple[str, str]


def head(ctx: PaperCtx, look: Look, jury: Sequence[str]) -> list[Line]:
    """What it is, and what stands for it."""
    contest = look.contest
    waits = ctx.say("protocols.state-waits")
    confirmed = _when(ctx, contest.confirmed_at) if contest.confirmed_at else waits
    return [
        (ctx.say("protocols.label-association"), ctx.kit.association),
        (ctx.say("protocols.label-contest"), f"{contest.name}, {contest.year}"),
        (ctx.say("protocols.label-hash"), look.made.protocol.hash),
        (ctx.say("protocols.label-confirmed"), confirmed),
        (ctx.say("protocols.label-jury"), "; ".join(jury) or ctx.say("protocols.nothing")),
    ]


def passages(ctx: PaperCtx, look: Look) -> list[Passage]:
    document = look.made.document
    found = [
        _passage(ctx, "rules", [("", document.contest.text or "")]),
        _passage(ctx, "how", _how(ctx, document)),
        _passage(ctx, "categories", _categories(ctx, document)),
        _passage(ctx, "criteria", _criteria(ctx, document)),
        _passage(ctx, "phases", _phases(ctx, document)),
        _passage(ctx, "moves", _moves(ctx, document)),
        *_results(ctx, look),
        _passage(ctx, "nominations", _nominations(ctx, look)),
        _passage(ctx, "counties", _counties(ctx, look)),
        _passage(ctx, "checks", _checks(ctx, document)),
        _passage(ctx, "seats", _seats(ctx, look)),
        _passage(ctx, "votes", _votes(ctx, look)),
        *_scores(ctx, document),
    ]
    return [one for one in found if any(text for _, text in one.lines)]


def _passage(ctx: PaperCtx, part: str, lines: Sequence[Line]) -> Passage:
    return Passage(ctx.say(f"protocols.part-{part}"), lines)


def _how(ctx: PaperCtx, document: Document) -> list[Line]:
    said_ = how(document.rules)
    return [(f"{place}.", ctx.say(one.id, **one.params)) for place, one in enumerate(said_, 1)]


def _categories(ctx: PaperCtx, document: Document) -> list[Line]:
    return [
        (
            f"{place}.",
            ctx.say("protocols.paper-partner", name=one.name, partner=one.partner)
            if one.partner
            else one.name,
        )
        for place, one in enumerate(document.categories, 1)
    ]


def _criteria(ctx: PaperCtx, document: Document) -> list[Line]:
    return [
        (f"{place}.", ctx.say("protocols.paper-criterion", name=one.name, weight=str(one.weight)))
        for place, one in enumerate(document.criteria, 1)
    ]


def _phases(ctx: PaperCtx, document: Document) -> list[Line]:
    """When they were: as they were moved last."""
    return [
        (f"{ctx.say(f'contests.phase-{one.phase.code}')}:", _span(ctx, one.opens_at, one.closes_at))
        for one in document.phases
    ]


def _moves(ctx: PaperCtx, document: Document) -> list[Line]:
    return [
        (
            f"{ctx.say(f'contests.phase-{one.phase.code}')}:",
            ctx.say(
                "protocols.paper-moved",
                before=_span(ctx, one.opened_before, one.closed_before),
                after=_span(ctx, one.opens_at, one.closes_at),
                why=_moved_why(ctx, one),
                when=_when(ctx, one.moved_at),
            ),
        )
        for one in document.moves
    ]


def _moved_why(ctx: PaperCtx, one: MoveLine) -> str:
    why = moved_why(one)
    return ctx.say(why.id, **why.params)


def _results(ctx: PaperCtx, look: Look) -> list[Passage]:
    """A passage for each category."""
    document = look.made.document
    part = ctx.say("protocols.part-result")
    return [
        Passage(
            f"{part}: {document.category(line.category).name}",
            [("", _placed(ctx, look, one)) for one in line.standing],
        )
        for line in document.result
    ]


def _placed(ctx: PaperCtx, look: Look, one: PlaceLine) -> str:
    nomination = look.made.document.nomination(one.nomination)
    values = {
        "number": str(one.nomination),
        "eldership": nomination.eldership or "",
        "scores": str(one.scores),
    }
    if one.place is None:
        return ctx.say("protocols.paper-no-place", **values)
    points, exact = decimal(one.shown or ""), str(one.total)
    place = str(one.place)
    return ctx.say("protocols.paper-place", **values, place=place, points=points, exact=exact)


def _nominations(ctx: PaperCtx, look: Look) -> list[Line]:
    return [
        (_number(ctx, one.number), _nomination(ctx, look, one))
        for one in look.made.document.nominations
    ]


def _counties(ctx: PaperCtx, look: Look) -> list[Line]:
    document = look.made.document
    return [
        (
            f"{look.counties[one.county]}:",
            ctx.say(
                "protocols.paper-county",
                category=document.category(one.category).name,
                how=ctx.say(f"protocols.how-{one.how}"),
                numbers=numbers(one.on) or ctx.say("protocols.nothing"),
            ),
        )
        for one in document.counties
    ]


def _checks(ctx: PaperCtx, document: Document) -> list[Line]:
    lines = []
    for number, checks in groupby(document.checks, key=lambda one: one.nomination):
        texts = []
        for one in checks:
            values = {
                "checker": str(one.checker),
                "verdict": ctx.say(f"protocols.verdict-{one.verdict.code}"),
            }
            texts.append(ctx.say("protocols.paper-check", **values))
        lines.append((_number(ctx, number), "; ".join(texts)))
    return lines


def _seats(ctx: PaperCtx, look: Look) -> list[Line]:
    """The numbers of each jury, and of the checkers; who left, until when."""
    lines = []
    seats = look.made.document.seats
    for (seat, county), those in groupby(seats, key=lambda one: (one.seat, one.county)):
        found = [
            str(one.number)
            if one.left_at is None
            else ctx.say(
                "protocols.paper-left", number=str(one.number), when=_when(ctx, one.left_at)
            )
            for one in those
        ]
        where = f", {look.counties[county]}" if county else ""
        lines.append((f"{ctx.say(f'protocols.seat-{seat.code}')}{where}:", ", ".join(found)))
    return lines


def _nomination(ctx: PaperCtx, look: Look, one: NominationLine) -> str:
    said = {
        "category": look.made.document.category(one.category).name,
        "where": one.eldership or look.counties[one.county],
        "state": state(one),
    }
    if one.why is None:
        return ctx.say("protocols.paper-nomination", **said)
    why = words(f"protocols.why-{one.why}")
    return ctx.say("protocols.paper-nomination-why", **said, why=why)


def _votes(ctx: PaperCtx, look: Look) -> list[Line]:
    document = look.made.document
    lines = []
    for one in document.votes:
        if not one.may_vote:
            continue
        where = look.counties.get(one.county or "", ctx.say(f"protocols.level-{one.level.code}"))
        lines.append((f"{document.category(one.category).name}, {where}:", _vote(ctx, one)))
    return lines


def _vote(ctx: PaperCtx, one: VoteLine) -> str:
    if one.ballots is None:
        return ctx.say("protocols.paper-vote-few", of=str(one.may_vote))
    counts = (
        ctx.say("protocols.paper-vote-line", number=str(number), votes=str(count))
        for number, count in one.votes.items()
    )
    return ctx.say(
        "protocols.paper-vote",
        ballots=str(one.ballots),
        of=str(one.may_vote),
        votes=", ".join(counts),
    )


def _scores(ctx: PaperCtx, document: Document) -> list[Passage]:
    """A passage for each level, a line for each nomination, its points by the criteria in order."""
    part = ctx.say("protocols.part-scores")
    found = []
    for level, those in groupby(document.scores, key=lambda one: one.level):
        lines = [
            (_number(ctx, number), "; ".join(_sheets(ctx, document, sheets)))
            for number, sheets in groupby(those, key=lambda one: one.nomination)
        ]
        lines.insert(0, ("", ctx.say("protocols.paper-scores")))
        found.append(Passage(f"{part}: {ctx.say(f'protocols.level-{level.code}')}", lines))
    return found


def _sheets(ctx: PaperCtx, document: Document, sheets: Iterable[ScoreLine]) -> Iterable[str]:
    for one in sheets:
        points = " ".join(str(one.points[each.id]) for each in document.criteria if one.points)
        words = points if one.said is Said.SCORED else ctx.say(said(one).id)
        yield ctx.say("protocols.paper-score", juror=str(one.juror), said=words)


def _number(ctx: PaperCtx, number: int) -> str:
    return ctx.say("protocols.paper-number", number=str(number))


def _span(ctx: PaperCtx, opens: datetime, closes: datetime | None) -> str:
    if closes is None:
        return ctx.say("protocols.paper-open-end", opens=_when(ctx, opens))
    return ctx.say("protocols.paper-phase", opens=_when(ctx, opens), closes=_when(ctx, closes))


def _when(ctx: PaperCtx, at: datetime) -> str:
    return f"{at.astimezone(ctx.kit.zone):%Y-%m-%d %H:%M}"
