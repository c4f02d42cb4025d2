"""What a restored database holds back, and the owners' decision."""

from bot.domain.actors import Can
from bot.domain.errors import Stale
from bot.domain.held import Choice, Decide, OpenHeld, OpenKind, Sort, Which
from bot.domain.menu import to_menu
from bot.domain.messages import Rows, tap, words
from bot.services import held
from bot.services.held import Decision
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen
from handlers.audit import reader_of

routes = Routes("held")


@routes.tap(OpenHeld, needs=Can.RELEASE)
async def overview(ctx: Ctx, _: OpenHeld) -> Answer:
    found, kinds = await held.waiting(ctx.tx, ctx.actor)
    menu = ((to_menu(),),)
    if found is None or not kinds:
        return Screen("held.over", rows=menu)
    card = held.card(found, kinds)
    return Screen(card.id, card.params, (*held.choices(kinds), *menu))


@routes.tap(OpenKind, needs=Can.RELEASE)
async def choose(ctx: Ctx, value: OpenKind) -> Answer:
    found = await held.kind(ctx.tx, ctx.actor, Which(value.sort, value.number))
    if found is None:
        raise Stale
    if found.by is not None:
        return await _decided_before(ctx, found)
    one = found.waiting
    is_done = one.which.sort is Sort.ERRANDS
    labels = {
        Choice.SEND: "held.do" if is_done else "held.send",
        Choice.TAKEN: "held.take-done" if is_done else "held.take-sent",
        Choice.LATER: "held.later",
    }
    rows = tuple(
        (tap(label, Decide(value.sort, value.number, choice)),) for choice, label in labels.items()
    )
    about = words(f"held.about-{one.which.sort.name.lower()}")
    params = {"what": one.said, "count": one.count, "about": about}
    return Screen("held.kind", params, (*rows, *_back()))


@routes.tap(Decide, needs=Can.RELEASE)
async def decide(ctx: Ctx, value: Decide) -> Answer:
    which = Which(value.sort, value.number)
    done = await held.decide(ctx.tx, ctx.actor, which, value.choice, ctx.now, ctx.kit.zone)
    if done is None:
        raise Stale
    if done.by is not None:
        return await _decided_before(ctx, done)
    said = {"what": done.waiting.said, "count": done.waiting.count}
    if done.ask_at is not None:
        return Screen("held.asked-later", {**said, "when": done.ask_at}, _back())
    text = "held.sending" if value.choice is Choice.SEND else "held.taken"
    return Screen(text, said, _back())


async def _decided_before(ctx: Ctx, found: Decision) -> Screen:
    assert found.by is not None  # noqa: S101 - the caller asked for it
    reader = await reader_of(ctx)
    params = {"who": reader.who(found.by), "at": found.by.at, "what": reader.what(found.by)}
    return Screen("held.decided", params, _back())


def _back() -> Rows:
    return ((tap("held.back", OpenHeld()),),)


routes.tick("held")(held.ask_again)
