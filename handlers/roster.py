"""The roster: the office's spreadsheet comes in as a file, and goes out as one."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import Refusal
from bot.domain.files import Workbook
from bot.domain.menu import to_menu
from bot.domain.messages import Joined, Rows, Words, one_a_row, tap, words
from bot.domain.roster.plan import Plan
from bot.domain.roster.report import card, summary
from bot.domain.taps import Tap
from bot.services import imports, roster
from bot.services.errands import Act, Outcome
from bot.services.imports import Verdict
from bot.services.outbox import paper, tell
from bot.telegram.incoming import File
from bot.telegram.papers import PaperCtx
from bot.telegram.routes import Ctx, Paper, Routes
from bot.telegram.screens import Answer, Screen, Toast
from handlers import roster_tables
from handlers.territories import OpenTerritories

routes = Routes("roster")


class OpenRoster(Tap, prefix="ra"):
    pass


class SendTemplate(Tap, prefix="rt"):
    pass


class SendRoster(Tap, prefix="rl"):
    pass


class ApplyImport(Tap, prefix="ri"):
    number: int
    sure: bool


class CancelImport(Tap, prefix="rc"):
    number: int


@routes.entry("roster", needs=Can.KEEP_ROSTER, opens=OpenRoster())
async def overview(ctx: Ctx, _: Any) -> Answer:
    found = await roster.standing(ctx.tx, ctx.actor, ctx.today)
    last = (
        words("roster.imported", when=found.imported)
        if found.imported
        else words("roster.never-imported")
    )
    rows = (
        (tap("roster.template", SendTemplate()), tap("roster.current", SendRoster())),
        (tap("territories.menu-territories", OpenTerritories()), to_menu()),
    )
    params = {"members": found.members, "others": found.others, "last": last}
    return Screen("roster.overview", params, rows)


@routes.file("document", needs=Can.KEEP_ROSTER)
async def uploaded(ctx: Ctx, file: File) -> Answer:
    await imports.take(ctx.tx, ctx.actor, file.file_id, file.name, file.size, ctx.now)
    return Screen("roster.reading", {"file": file.name or "–"})


@routes.outcome(Act.FETCH)
async def fetched(tx: Any, outcome: Outcome, now: datetime) -> None:
    account_id, number = outcome.chat_id, int(outcome.params["number"])
    key = f"preview:{number}"
    match await imports.fetched(tx, outcome, now):
        case Refusal(text_id=text_id, params=params):
            await tell(tx, account_id, Words(text_id, params), key=key, now=now)
        case (found, plan):
            message, rows = _preview(plan, number, account_id, found.file_name)
            await tell(tx, account_id, message, key=key, now=now, rows=rows)
            if not card(plan)[1]:
                file = paper("roster-plan", number=number)
                told = words("roster.whole")
                await tell(tx, account_id, told, key=f"{key}:whole", now=now, media=[file])


@routes.tap(ApplyImport, needs=Can.KEEP_ROSTER)
async def apply(ctx: Ctx, value: ApplyImport) -> Answer:
    today = ctx.today
    decision = await imports.decide(
        ctx.tx, ctx.actor, value.number, ctx.now, today, sure=value.sure
    )
    match decision.verdict:
        case Verdict.MANY_LEAVE:
            sure = tap("roster.apply-sure", ApplyImport(value.number, sure=True))
            cancel = tap("roster.cancel", CancelImport(value.number))
            count = len(decision.plan.left)
            return Screen("roster.many-leave", {"count": count}, one_a_row([sure, cancel]))
        case Verdict.OUTDATED:
            message, rows = _preview(decision.plan, value.number, ctx.actor.account_id)
            screen = Screen(message.id, message.params, rows)
            return screen.led_by(words("roster.outdated"))
    rows = ((tap("roster.menu-roster", OpenRoster()), to_menu()),)
    return Screen("roster.applied", {"summary": summary(decision.plan)}, rows, receipt=True)


@routes.tap(CancelImport, needs=Can.KEEP_ROSTER)
async def cancel(ctx: Ctx, value: CancelImport) -> Answer:
    await imports.cancel(ctx.tx, ctx.actor, value.number, ctx.now)
    rows = ((tap("roster.menu-roster", OpenRoster()), to_menu()),)
    return Screen("roster.cancelled", rows=rows)


@routes.tap(SendTemplate, needs=Can.KEEP_ROSTER)
async def send_template(ctx: Ctx, _: SendTemplate) -> Answer:
    return await _send(ctx, "roster-template", words("roster.template-sent"))


@routes.tap(SendRoster, needs=Can.KEEP_ROSTER)
async def send_roster(ctx: Ctx, _: SendRoster) -> Answer:
    return await _send(ctx, "roster", words("roster.current-sent"))


@routes.paper("roster-template")
async def template(ctx: PaperCtx, _: Mapping[str, Any]) -> Paper:
    table = roster_tables.template(ctx.say, (await roster.people(ctx.tx, ctx.actor))[1])
    return Paper(Workbook([table]), ctx.say("roster.template-file"))


@routes.paper("roster")
async def current(ctx: PaperCtx, _: Mapping[str, Any]) -> Paper:
    people, atlas = await roster.people(ctx.tx, ctx.actor)
    return Paper(Workbook([roster_tables.people(ctx.say, people, atlas)]), _dated(ctx))


@routes.paper("roster-plan")
async def whole_plan(ctx: PaperCtx, args: Mapping[str, Any]) -> Paper:
    plan = await imports.plan_of(ctx.tx, ctx.actor, int(args["number"]), ctx.now)
    return Paper(Workbook([roster_tables.changes(ctx.say, plan)]), ctx.say("roster.changes-file"))


routes.tick("imports")(imports.expire)


async def _send(ctx: Ctx, name: str, told: Words) -> Answer:
    """Twice within a minute is once: the file is the same."""
    key = f"{name}:{int(ctx.now.timestamp()) // 60}"
    await tell(ctx.tx, ctx.actor.account_id, told, key=key, now=ctx.now, media=[paper(name)])
    return Toast("common.paper-coming")


def _preview(plan: Plan, number: int, account_id: int, file: str = "") -> tuple[Words, Rows]:
    """What the spreadsheet would change, with the buttons to decide."""
    parts = list(card(plan)[0].parts)
    if file:
        parts.insert(0, words("roster.preview", file=file))
    if plan.left:
        joined = sum(one.facts.account is not None for one in plan.left)
        parts.append(words("roster.lose-access", count=len(plan.left), joined=joined))
    if any(one.facts.account == account_id for one in plan.left):
        parts.append(words("roster.lose-own"))
    if plan.too_many_leave:
        parts.append(words("roster.over-a-third"))
    parts.append(words("roster.ask-apply" if plan.changes_something else "roster.nothing-new"))
    message = words("common.joined", parts=Joined(tuple(parts)))
    if not plan.changes_something:
        return message, ()
    buttons = (
        tap("roster.apply", ApplyImport(number, sure=False)),
        tap("roster.cancel", CancelImport(number)),
    )
    return message, (buttons,)


def _dated(ctx: PaperCtx) -> str:
    day = ctx.now.astimezone(ctx.kit.zone).date().isoformat()
    return ctx.say("roster.current-file", day=day)
