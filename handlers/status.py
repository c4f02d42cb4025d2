"""`/status`: how the bot is, problems first; a copy of the database on demand."""

from collections.abc import Iterator
from typing import Any

from bot.domain.actors import Can
from bot.domain.held import OpenHeld
from bot.domain.menu import to_menu
from bot.domain.messages import Joined, Rows, Words, tap, words
from bot.domain.taps import Tap
from bot.services import status
from bot.services.status import Status, size
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen

routes = Routes("status")


class OpenStatus(Tap, prefix="qs"):
    pass


class MakeCopy(Tap, prefix="qc"):
    pass


@routes.command("status", "bukle", needs=Can.SEE_STATUS, opens=OpenStatus(), in_menu=True)
async def show(ctx: Ctx, _: Any) -> Answer:
    kit = ctx.kit
    found = await status.look(ctx.tx, ctx.actor, kit.pulse, kit.backups, ctx.now, kit.zone)
    problems = tuple(_problems(found)) or (words("status.well"),)
    shown = {"problems": Joined(problems), "facts": Joined(tuple(_facts(found)))}
    return Screen("status.state", shown, _rows(ctx, found))


@routes.tap(MakeCopy, needs=Can.RELEASE)
async def copy(ctx: Ctx, _: MakeCopy) -> Answer:
    await status.want_backup(ctx.tx, ctx.actor, ctx.now)
    return Screen("status.copying", rows=((tap("status.back", OpenStatus()),),))


def _rows(ctx: Ctx, found: Status) -> Rows:
    rows: Rows = ((tap("status.again", OpenStatus()),),)
    if ctx.actor.can(Can.RELEASE):
        rows = (*rows, (tap("status.copy", MakeCopy()),))
        if found.restored is not None:
            rows = ((tap("status.held", OpenHeld()),), *rows)
    return (*rows, (to_menu(),))


def _problems(found: Status) -> Iterator[Words]:
    if found.stuck is not None:
        yield words("status.bad-stuck", minutes=int(found.stuck.total_seconds() // 60))
    if found.restored is not None:
        yield words("status.bad-held", count=found.gauges.of("held"))
    if found.copy_is_old:
        yield words("status.bad-copy")
    if found.free is not None and found.disk_is_full:
        yield words("status.bad-disk", size=size(found.free))
    if found.ticks_silent:
        yield words("status.bad-clock", minutes=int(found.tick_age // 60))
    for job, count in sorted(found.failures.items()):
        yield words("status.bad-job", job=words(f"common.job-{job}"), count=count)
    if found.aside:
        total = found.gauges.updates.get("aside", 0)
        yield words("status.bad-aside", count=total, codes=", ".join(found.aside))
    uncertain = found.gauges.of("uncertain")
    if uncertain:
        yield words("status.bad-uncertain", count=uncertain)
    if found.groups_lacking:
        yield words("status.bad-groups", count=found.groups_lacking)


def _facts(found: Status) -> Iterator[Words]:
    waiting = found.gauges.waiting
    yield words("status.waiting", answers=waiting[0], reminders=waiting[1], news=waiting[2])
    yield words("status.rate", rate=round(found.rate, 1))
    errands = found.gauges.errands.get("pending", 0)
    if errands:
        yield words("status.errands", count=errands)
    if found.update_at is not None:
        yield words("status.update", at=found.update_at)
    yield words("status.tick", seconds=int(found.tick_age))
    engine = found.engine
    yield words(
        "status.database",
        engine=f"{engine.name} {engine.version}",
        size=size(engine.bytes),
        revision=engine.revision,
    )
    if found.copy is not None:
        yield words("status.last-copy", at=found.copy.made_at, size=size(found.copy.bytes))
    elif found.copies:
        yield words("status.no-copy")
    if found.free is not None:
        yield words("status.disk", size=size(found.free))
    yield words("status.version", version=found.version)
