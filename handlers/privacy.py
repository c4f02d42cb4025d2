"""One's own data: read, taken along, and forgotten."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from bot.domain.actors import Can, Role
from bot.domain.menu import to_menu
from bot.domain.messages import Joined, Rows, Words, one_a_row, tap, words
from bot.domain.privacy import BACKUPS_KEPT, CONFIRMING, confirms
from bot.domain.taps import Tap
from bot.services import members, privacy
from bot.services.outbox import paper, tell
from bot.services.privacy import About
from bot.telegram.fields import Field, Problem, Reading, Taken
from bot.telegram.forms import Form, Step
from bot.telegram.incoming import Incoming
from bot.telegram.pages import turning
from bot.telegram.papers import PaperCtx
from bot.telegram.routes import Ctx, Paper, Routes
from bot.telegram.screens import Answer, Screen, Toast

routes = Routes("privacy")

PAGE = 2800  # characters of a page, as they are read; Telegram takes 4,096
PASSING = {"updates"}  # what anybody leaves for a week
SHOWN = 300  # characters of one value on a screen; the file has it whole


class OpenData(Tap, prefix="yd"):
    page: int = 0


class GetFile(Tap, prefix="yf"):
    pass


class OpenForget(Tap, prefix="yo"):
    pass


class BeginForget(Tap, prefix="yb"):
    pass


class Stay(Tap, prefix="ys"):
    pass


async def leaving(ctx: Ctx) -> Screen:
    """To whoever asked to be forgotten, whatever they do: until when they can think again."""
    assert ctx.actor.forget_at is not None  # noqa: S101 - nobody else is led here
    return _pending(ctx.actor.forget_at)


def _pending(when: datetime) -> Screen:
    return Screen("privacy.pending", {"when": when}, ((tap("privacy.stay", Stay()),),))


@routes.command("mydata", "mano_duomenys", needs=Can.ANYONE, opens=OpenData())
async def data(ctx: Ctx, value: OpenData | None) -> Answer:
    """A page of what is kept of the person."""
    found = await privacy.about(ctx.tx, ctx.actor)
    if {about.table for about in found} <= PASSING:
        return Screen("privacy.nothing", rows=_home(ctx))
    pages = _pages(ctx, found)
    page = min(max(value.page, 0), len(pages) - 1) if value else 0
    parts = (words("privacy.kept", page=page + 1, pages=len(pages)), *pages[page])
    rows = (
        *turning(page, len(pages), OpenData, 1, ("privacy.before", "privacy.after")),
        (tap("privacy.get-file", GetFile()),),
        (tap("privacy.menu-forgetme", OpenForget()),),
        *_home(ctx),
    )
    return Screen("common.joined", {"parts": Joined(parts, by="\n\n")}, rows)


@routes.tap(GetFile, needs=Can.ANYONE)
async def get_file(ctx: Ctx, _: Any) -> Answer:
    """The same as a file, once a minute."""
    minute = int(ctx.now.timestamp()) // 60
    await tell(
        ctx.tx,
        ctx.actor.account_id,
        words("privacy.file"),
        key=f"mydata:{minute}",
        now=ctx.now,
        media=[paper("mydata")],
    )
    return Toast("common.paper-coming")


@routes.paper("mydata")
async def file(ctx: PaperCtx, _: Mapping[str, Any]) -> Paper:
    found = await privacy.about(ctx.tx, ctx.actor)
    kept = {about.table: about.rows for about in found}
    whole = {"association": ctx.kit.association, "made_at": ctx.now, **kept}

    def plain(value: object) -> str:
        if isinstance(value, Words):
            return ctx.say(value.id, **value.params)
        assert isinstance(value, date)  # noqa: S101 - what else is in a table travels as it is
        return value.isoformat()

    text = json.dumps(whole, ensure_ascii=False, indent=2, default=plain)
    return Paper(text.encode(), "sueiga.json")


@routes.command("forgetme", "istrinti_mane", needs=Can.ANYONE, opens=OpenForget())
async def forget(ctx: Ctx, _: Any) -> Answer:
    """What goes, what stays and until when one can think again."""
    days = await privacy.may_ask(ctx.tx, ctx.actor, ctx.now)
    told = words("privacy.forget", days=days, backups=BACKUPS_KEPT.days)
    lines = [told, words("privacy.forget-owner")] if ctx.actor.holds(Role.OWNER) else [told]
    rows = (
        *one_a_row([tap("privacy.begin", BeginForget()), tap("privacy.menu-mydata", OpenData())]),
        *_home(ctx),
    )
    return Screen("common.joined", {"parts": Joined(tuple(lines), by="\n\n")}, rows)


@dataclass(frozen=True)
class Confirmation(Field):
    """The one word that confirms, typed."""

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        if not confirms(incoming.text):
            return Problem(words("privacy.not-confirmed"))
        return Taken(CONFIRMING[0])

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        return words("common.verbatim", text=str(value))


async def confirmed(ctx: Ctx, _: Mapping[str, Any]) -> Screen:
    when = await privacy.ask(ctx.tx, ctx.actor, ctx.now)
    return _pending(when)


FORGET = routes.form(
    Form(
        "forget",
        "privacy",
        needs=Can.ANYONE,
        finish=confirmed,
        steps=(Step("word", Confirmation()),),
        direct=True,
    )
)


@routes.tap(BeginForget, needs=Can.ANYONE)
async def begin(ctx: Ctx, _: Any) -> Answer:
    await privacy.may_ask(ctx.tx, ctx.actor, ctx.now)
    return await ctx.kit.forms.open(ctx, FORGET)


@routes.tap(Stay, needs=Can.ANYONE, stays=True)
async def stay(ctx: Ctx, _: Any) -> Answer:
    """Back as if nothing had been asked."""
    await privacy.stay(ctx.tx, ctx.actor, ctx.now)
    today = ctx.today
    found = await members.actors(ctx.tx, [ctx.actor.account_id], today, ctx.actor.language)
    ctx.actor = found[ctx.actor.account_id]
    if not ctx.actor.can(Can.BELONG):
        return Screen("privacy.stayed")
    return (await ctx.kit.home(ctx)).led_by(words("privacy.stayed"))


routes.tick("forgetting")(privacy.carry_out)
routes.tick("retention")(privacy.clean)


def _home(ctx: Ctx) -> Rows:
    return ((to_menu(),),) if ctx.actor.can(Can.BELONG) else ()


def _pages(ctx: Ctx, found: Sequence[About]) -> list[list[Words]]:
    """The rows in order, as many on a page as fit."""
    pages: list[list[Words]] = [[]]
    length = 0
    for one in _blocks(found):
        size = len(ctx.kit.texts.plain(ctx.actor.language, one)) + 2
        if pages[-1] and length + size > PAGE:
            pages.append([])
            length = 0
        pages[-1].append(one)
        length += size
    return pages


def _blocks(found: Sequence[About]) -> Iterator[Words]:
    """A paragraph for each row; of what is only counted, a line at the end."""
    counted = []
    for about in found:
        title = words(f"privacy.about-{about.table.replace('_', '-')}")
        if not about.read:
            counted.append(words("privacy.line", label=title, value=str(len(about.rows))))
        for row in about.rows if about.read else ():
            lines = [words("privacy.heading", title=title), *_lines(row, about.read)]
            yield words("common.joined", parts=Joined(tuple(lines)))
    if counted:
        lines = [words("privacy.heading", title=words("privacy.counted")), *counted]
        yield words("common.joined", parts=Joined(tuple(lines)))


def _lines(row: Mapping[str, Any], read: Sequence[str]) -> Iterator[Words]:
    for name in read:
        value = row[name]
        if value is not None:
            label = words(f"privacy.field-{name.replace('_', '-')}")
            yield words("privacy.line", label=label, value=_said(value))


def _said(value: Any) -> Words:
    match value:
        case bool():
            return words("privacy.yes" if value else "privacy.no")
        case date():
            return words("privacy.when", when=value)
        case Words():
            return value
    text = str(value)
    return words("common.verbatim", text=text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…")
