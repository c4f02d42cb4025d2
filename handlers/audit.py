"""`/audit`: the log, page by page, searched by words, and as a spreadsheet."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from bot.domain.actors import Can
from bot.domain.audit import Sort
from bot.domain.files import Column, Table, Value, Workbook
from bot.domain.folding import LABEL_MAX, fold
from bot.domain.menu import to_menu
from bot.domain.messages import Joined, Rows, Words, from_json, in_pairs, tap, words
from bot.domain.taps import Tap
from bot.services import audit
from bot.services.audit import Line
from bot.services.outbox import paper, tell
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.pages import BY_TIME, bounded, turning
from bot.telegram.papers import PaperCtx
from bot.telegram.routes import Ctx, Kit, Paper, Routes
from bot.telegram.screens import Answer, Screen
from bot.telegram.texts import TextError

routes = Routes("audit")

PER_PAGE = 6
WHY_SHOWN = 120  # characters of a reason on the screen
SCANNED = 4_000  # of the newest lines, a search looks through; 0.3 s
CHUNK = 500
EXPORTED = 50_000  # lines, and not older than a year
YEAR = timedelta(days=365)
QUERY_MAX = 100
DAY = re.compile(r"\s*(\d{4})-(\d{2})-(\d{2})\s*")


class OpenAudit(Tap, prefix="jo"):
    page: int = 0
    sort: Sort = Sort.ALL


class SearchAudit(Tap, prefix="js"):
    pass


class ExportAudit(Tap, prefix="jx"):
    pass


@dataclass(frozen=True, slots=True)
class Reader:
    """Says the lines in the reader's language."""

    kit: Kit
    language: str
    owners: Collection[int]
    counties: Mapping[str, str]

    def plain(self, said: Words) -> str:
        return self.kit.texts.plain(self.language, said)

    def who(self, line: Line) -> str:
        if line.account_id is None:
            return self.plain(words("audit.bot"))
        named = line.who or line.who_eldership
        if named is not None:
            return named
        if line.account_id in self.owners:
            return self.plain(words("audit.owner"))
        return self.plain(words("audit.account", account=str(line.account_id)))

    def what(self, line: Line) -> str:
        """What an earlier version of the bot wrote down may have no text any more."""
        try:
            return self.plain(Words(f"audit.{line.verb}", from_json(line.params)))
        except TextError:
            return self.plain(words("audit.unknown", verb=line.verb))

    def whom(self, line: Line) -> str:
        return line.whom or line.whom_eldership or ""

    def when(self, line: Line) -> str:
        return self.plain(words("audit.when", at=line.at))

    def row(self, line: Line) -> list[str]:
        """The cells of the spreadsheet, without the first: when."""
        county = self.counties.get(line.county or "", "")
        return [self.who(line), self.what(line), self.whom(line), line.why or "", county]


async def found(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    """The newest lines that have every word, or are of the day that was written."""
    wanted = values["words"]
    reader = await reader_of(ctx)
    lines, scanned = await _search(ctx, reader, wanted)
    shown = Joined(tuple(_line(reader, line) for line in lines[:PER_PAGE]), by="\n\n")
    rows = (
        (tap("audit.search", SearchAudit()), tap("audit.all", OpenAudit())),
        (to_menu(),),
    )
    if not lines:
        return Screen("audit.not-found", {"words": wanted, "scanned": scanned}, rows)
    params = {"words": wanted, "count": len(lines), "shown": min(len(lines), PER_PAGE)}
    return Screen("audit.found", {**params, "lines": shown}, rows)


SEARCH = routes.form(
    Form(
        "audit-search",
        "audit",
        needs=Can.READ_AUDIT,
        finish=found,
        steps=(Step("words", Text(QUERY_MAX)),),
        direct=True,
    )
)


@routes.command("audit", "zurnalas", needs=Can.READ_AUDIT, opens=OpenAudit(), in_menu=True)
async def newest(ctx: Ctx, value: OpenAudit | None) -> Answer:
    await ctx.kit.forms.pause(ctx)
    page = bounded(value.page) if value else 0
    sort = value.sort if value else Sort.ALL
    lines, count = await audit.page(ctx.tx, ctx.actor, sort, page, PER_PAGE)
    reader = await reader_of(ctx)
    said = Joined(tuple(_line(reader, line) for line in lines), by="\n\n")
    rows = _rows(page, sort, count)
    if not lines:
        return Screen("audit.empty", rows=rows)
    return Screen("audit.list", {"lines": said, "count": count}, rows)


@routes.tap(SearchAudit, needs=Can.READ_AUDIT)
async def search(ctx: Ctx, _: SearchAudit) -> Answer:
    return await ctx.kit.forms.open(ctx, SEARCH)


@routes.tap(ExportAudit, needs=Can.READ_AUDIT)
async def export(ctx: Ctx, _: ExportAudit) -> Answer:
    """Once a minute is enough."""
    key = f"audit-export:{ctx.now:%Y-%m-%dT%H:%M}"
    if await tell(
        ctx.tx,
        ctx.actor.account_id,
        words("audit.exported"),
        key=key,
        now=ctx.now,
        media=[paper("audit")],
    ):
        await audit.note(ctx.tx, ctx.actor, "audit-exported", ctx.now)
    back = tap("audit.all", OpenAudit())
    return Screen("common.paper-coming", rows=((back,),))


@routes.paper("audit")
async def spreadsheet(ctx: PaperCtx, _: Mapping[str, Any]) -> Paper:
    """The last year, for whoever may still read it."""
    since = ctx.now - YEAR
    lines = await audit.newest(ctx.tx, ctx.actor, limit=EXPORTED, since=since)
    local = ctx.now.astimezone(ctx.kit.zone)
    reader = Reader(
        ctx.kit,
        ctx.actor.language,
        await audit.owners(ctx.tx, local),
        await audit.counties(ctx.tx),
    )
    heads = ("when", "who", "what", "whom", "why", "county")
    columns = [Column(ctx.say(f"audit.column-{head}")) for head in heads]
    rows: list[list[Value]] = [
        [line.at.astimezone(ctx.kit.zone).replace(tzinfo=None), *reader.row(line)] for line in lines
    ]
    table = Table(ctx.say("audit.sheet"), columns, rows)
    return Paper(Workbook([table]), f"{ctx.say('audit.file')}-{local:%Y-%m-%d}.xlsx")


async def reader_of(ctx: Ctx) -> Reader:
    """Who says lines of the log in the language of whoever acts."""
    local = ctx.now.astimezone(ctx.kit.zone)
    owners = await audit.owners(ctx.tx, local)
    return Reader(ctx.kit, ctx.actor.language, owners, await audit.counties(ctx.tx))


async def _search(ctx: Ctx, reader: Reader, wanted: str) -> tuple[list[Line], int]:
    """Lines that fit, and how many were looked through."""
    since, until = _day(ctx, wanted)
    sought = [] if since else fold(wanted[:LABEL_MAX]).split()
    lines: list[Line] = []
    scanned = 0
    while scanned < SCANNED:
        some = await audit.newest(
            ctx.tx, ctx.actor, limit=CHUNK, skip=scanned, since=since, until=until
        )
        scanned += len(some)
        lines += [line for line in some if _has(reader, line, sought)]
        if len(some) < CHUNK:
            break
    return lines, scanned


def _has(reader: Reader, line: Line, sought: Sequence[str]) -> bool:
    said = fold(" ".join((reader.when(line), *reader.row(line))))
    return all(word in said for word in sought)


def _day(ctx: Ctx, wanted: str) -> tuple[datetime | None, datetime | None]:
    """The day that was written as „2026-11-23“, by the association's clock."""
    match = DAY.fullmatch(wanted)
    try:
        day = date(*map(int, match.groups())) if match else None
    except ValueError:
        day = None
    if day is None or day == date.max:
        return None, None
    begins = datetime.combine(day, time(), ctx.kit.zone)
    return begins, datetime.combine(day + timedelta(days=1), time(), ctx.kit.zone)


def _line(reader: Reader, line: Line) -> Words:
    why = line.why or ""
    shown = why if len(why) <= WHY_SHOWN else f"{why[: WHY_SHOWN - 1]}…"
    whom = reader.whom(line)
    parts = [words("audit.line", who=reader.who(line), at=line.at, what=reader.what(line))]
    if whom:
        parts.append(words("audit.line-whom", whom=whom))
    if shown:
        parts.append(words("audit.line-why", why=shown))
    return words("common.joined", parts=Joined(tuple(parts)))


def _rows(page: int, sort: Sort, count: int) -> Rows:
    turns = turning(page, count, lambda number: OpenAudit(number, sort), PER_PAGE, BY_TIME)
    sorts = [
        tap("common.chosen", OpenAudit(0, one), text=words(f"audit.sort-{one.name.lower()}"))
        if one is sort
        else tap(f"audit.sort-{one.name.lower()}", OpenAudit(0, one))
        for one in Sort
    ]
    doing = (tap("audit.search", SearchAudit()), tap("audit.export", ExportAudit()))
    back = (to_menu(),)
    return (*turns, doing, *in_pairs(sorts), back)
