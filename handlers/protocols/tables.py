"""The protocol as tables: a sheet for each kind of its lines."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.files import Column, Table, Value
from bot.domain.protocols import Document, PlaceLine
from bot.domain.standings import weighted
from bot.services.protocols import Look, Numbered
from bot.telegram.papers import PaperCtx
from handlers.protocols.passages import head
from handlers.protocols.saying import how, moved_why, said, state

Rows = Sequence[Sequence[Value]]


def tables(ctx: PaperCtx, look: Look, jury: Sequence[str]) -> list[Table]:
    document = look.made.document
    return [
        _front(ctx, look, jury),
        _results(ctx, look),
        _nominations(ctx, look),
        _checks(ctx, document),
        _seats(ctx, look),
        _scores(ctx, document),
        *_votes(ctx, look),
        *_counties(ctx, look),
        _criteria(ctx, document),
        _phases(ctx, document),
        *_moves(ctx, document),
    ]


def key_table(ctx: PaperCtx, look: Look, lines: Sequence[Numbered]) -> Table:
    rows = [
        [
            ctx.say(f"protocols.seat-{one.seat.code}"),
            one.number,
            look.counties.get(one.county or ""),
            one.name,
        ]
        for one in lines
    ]
    return _table(ctx, "key", ("seat", "number", "county", "name"), rows)


def _front(ctx: PaperCtx, look: Look, jury: Sequence[str]) -> Table:
    """What it is, its hash, and how it was reckoned."""
    rows: list[list[Value]] = [[label, value] for label, value in head(ctx, look, jury)]
    reckoned = how(look.made.document.rules)
    rows += [
        [f"{place}.", ctx.say(one.id, **one.params)] for place, one in enumerate(reckoned, start=1)
    ]
    if look.contest.text:
        rows.append([ctx.say("protocols.part-rules"), look.contest.text])
    return _table(ctx, "how", ("what", "value"), rows)


def _results(ctx: PaperCtx, look: Look) -> Table:
    document = look.made.document
    rows = [
        [
            document.category(line.category).name,
            *_place(one),
            document.nomination(one.nomination).eldership,
            look.titles.get(one.nomination),
            _yes(ctx, one.nomination in line.winners),
            *_figures(document, one),
        ]
        for line in document.result
        for one in line.standing
    ]
    names = ("category", "place", "number", "eldership", "title", "wins", *FIGURES)
    return _table(ctx, "result", names, rows, [one.name for one in document.criteria])


FIGURES = ("total", "exact", "jury", "scores", "votes")


def _place(one: PlaceLine) -> list[Value]:
    return [one.place, one.nomination]


def _figures(document: Document, one: PlaceLine) -> list[Value]:
    """What is shown, what it is exactly, and of what it is made."""
    exact = None if one.total is None else str(one.total)
    jury = None if one.jury is None else str(one.jury)
    means = [str(one.by_criterion[each.id]) for each in document.criteria if one.by_criterion]
    total = None if one.shown is None else float(one.shown)
    return [total, exact, jury, one.scores, one.votes, *means]


def _nominations(ctx: PaperCtx, look: Look) -> Table:
    document = look.made.document
    rows = [
        [
            one.number,
            document.category(one.category).name,
            look.counties[one.county],
            one.eldership,
            look.titles.get(one.number) if one.eldership else None,
            ctx.say(state(one).id),
            ctx.say(f"protocols.why-{one.why}") if one.why else None,
            _local(ctx, one.made_at),
            _local(ctx, one.decided_at),
            one.county_place,
            None if one.goes_on is None else _yes(ctx, one.goes_on),
        ]
        for one in document.nominations
    ]
    names = ("number", "category", "county", "eldership", "title", "state", "why", "made")
    return _table(ctx, "nominations", (*names, "decided", "county-place", "goes-on"), rows)


def _checks(ctx: PaperCtx, document: Document) -> Table:
    rows: list[list[Value]] = [
        [
            one.nomination,
            one.checker,
            ctx.say(f"protocols.verdict-{one.verdict.code}"),
        ]
        for one in document.checks
    ]
    return _table(ctx, "checks", ("nomination", "checker", "verdict"), rows)


def _seats(ctx: PaperCtx, look: Look) -> Table:
    rows = [
        [
            ctx.say(f"protocols.seat-{one.seat.code}"),
            one.number,
            look.counties.get(one.county or ""),
            _local(ctx, one.left_at),
        ]
        for one in look.made.document.seats
    ]
    return _table(ctx, "seats", ("seat", "number", "county", "left"), rows)


def _scores(ctx: PaperCtx, document: Document) -> Table:
    rows = []
    for one in document.scores:
        say = said(one)
        points = [one.points.get(each.id) for each in document.criteria]
        total = str(weighted(one.points, document.criteria)) if one.points else None
        level = ctx.say(f"protocols.level-{one.level.code}")
        rows.append([level, one.nomination, one.juror, ctx.say(say.id), *points, total])
    names = ("level", "nomination", "juror", "said")
    criteria = [one.name for one in document.criteria]
    return _table(ctx, "scores", names, rows, [*criteria, ctx.say("protocols.column-total-of")])


def _votes(ctx: PaperCtx, look: Look) -> list[Table]:
    """A line for each count; where there is none, for the vote."""
    document = look.made.document
    rows: list[list[Value]] = []
    for one in document.votes:
        head_: list[Value] = [
            ctx.say(f"protocols.level-{one.level.code}"),
            document.category(one.category).name,
            look.counties.get(one.county or ""),
            one.may_vote,
            one.ballots,
        ]
        counts = one.votes.items() or [(None, None)]
        rows += [[*head_, number, count] for number, count in counts]
    names = ("level", "category", "county", "may-vote", "ballots", "nomination", "votes")
    return [_table(ctx, "votes", names, rows)] if rows else []


def _counties(ctx: PaperCtx, look: Look) -> list[Table]:
    document = look.made.document
    rows: list[list[Value]] = []
    for one in document.counties:
        places = {each.nomination: each for each in one.standing}
        for number in sorted({*one.on, *places}):
            placed = places.get(number)
            rows.append(
                [
                    document.category(one.category).name,
                    look.counties[one.county],
                    ctx.say(f"protocols.way-{one.way}"),
                    ctx.say(f"protocols.how-{one.how}"),
                    number,
                    placed.place if placed else None,
                    _yes(ctx, number in one.on),
                    float(placed.shown) if placed and placed.shown else None,
                    str(placed.total) if placed else None,
                ]
            )
    names = ("category", "county", "way", "how", "nomination", "place", "goes-on", "total", "exact")
    return [_table(ctx, "counties", names, rows)] if rows else []


def _criteria(ctx: PaperCtx, document: Document) -> Table:
    rows: list[list[Value]] = [[one.name, one.weight] for one in document.criteria]
    return _table(ctx, "criteria", ("criterion", "weight"), rows)


def _phases(ctx: PaperCtx, document: Document) -> Table:
    rows = [
        [
            ctx.say(f"contests.phase-{one.phase.code}"),
            *(
                _local(ctx, at)
                for at in (one.opens_at, one.closes_at, one.opened_at, one.closed_at)
            ),
        ]
        for one in document.phases
    ]
    return _table(ctx, "phases", ("phase", "opens", "closes", "opened", "closed"), rows)


def _moves(ctx: PaperCtx, document: Document) -> list[Table]:
    rows = [
        [
            ctx.say(f"contests.phase-{one.phase.code}"),
            *(
                _local(ctx, at)
                for at in (one.opened_before, one.closed_before, one.opens_at, one.closes_at)
            ),
            ctx.say((why := moved_why(one)).id, **why.params),
            _local(ctx, one.moved_at),
        ]
        for one in document.moves
    ]
    names = ("phase", "opens-before", "closes-before", "opens", "closes", "why", "when")
    return [_table(ctx, "moves", names, rows)] if rows else []


def _table(
    ctx: PaperCtx, name: str, heads: Sequence[str], rows: Rows, more: Sequence[str] = ()
) -> Table:
    """`more` are headings that are data: the names of criteria."""
    columns = [Column(ctx.say(f"protocols.column-{one}")) for one in heads]
    columns += [Column(one) for one in more]
    return Table(ctx.say(f"protocols.part-{name}"), columns, rows)


def _yes(ctx: PaperCtx, value: bool) -> str:  # noqa: FBT001 - a cell's value
    return ctx.say("protocols.yes" if value else "protocols.no")


def _local(ctx: PaperCtx, at: datetime | None) -> datetime | None:
    return None if at is None else at.astimezone(ctx.kit.zone).replace(tzinfo=None)
