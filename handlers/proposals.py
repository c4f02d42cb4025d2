"""`/propose`: a member's news item, and the office that takes it over or says why not."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Html, Joined, Rows, one_a_row, tap, verbatim, words
from bot.domain.news import ManageNews, State
from bot.domain.proposals import (
    CONCERNS_MAX,
    REASON_MAX,
    DeclineProposal,
    ReadProposal,
    TakeProposal,
    stands,
)
from bot.domain.splitting import length
from bot.domain.taps import Tap
from bot.services import news, proposals
from bot.services.proposals import Decided, Idea, Proposal, Shelf, TooMany
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.pages import BY_TIME, IN_ORDER, bounded, turning
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen
from handlers.news.cards import card_of
from handlers.news.content_field import Messages, joined

routes = Routes("proposals")

PER_PAGE = 5
TITLE_SHOWN = 40  # characters of a title on a button
TEXT_SHOWN = 3000  # UTF-16 units of what is proposed; the rest of its card must fit too
LINE_SHOWN = 90  # of one in a line


class OpenPropose(Tap, prefix="ip"):
    pass


class OpenProposals(Tap, prefix="im"):
    page: int = 0


class OpenQueue(Tap, prefix="iq"):
    page: int = 0


async def submit(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    idea = Idea(joined(values["content"]), values["concerns"])
    try:
        number = await proposals.propose(ctx.tx, ctx.actor, idea, ctx.now)
    except TooMany as why:
        return _full(why)
    rows = ((_mine(), to_menu()),)
    return Screen("proposals.received", {"number": str(number)}, rows, receipt=True)


PROPOSE = routes.form(
    Form(
        "propose",
        "proposals",
        needs=Can.PROPOSE_NEWS,
        finish=submit,
        steps=(
            Step("content", Messages()),
            Step("concerns", Text(CONCERNS_MAX), optional=True),
        ),
    )
)


@routes.command("propose", "pasiulyti", needs=Can.PROPOSE_NEWS, opens=OpenPropose(), in_menu=True)
async def propose(ctx: Ctx, _: OpenPropose | None) -> Answer:
    try:
        await proposals.check_room(ctx.tx, ctx.actor)
    except TooMany as why:
        return _full(why)
    return await ctx.kit.forms.open(ctx, PROPOSE)


@routes.entry("proposals", needs=Can.PROPOSE_NEWS, opens=OpenProposals())
async def mine(ctx: Ctx, value: OpenProposals | None) -> Answer:
    page = bounded(value.page) if value else 0
    shelf = await proposals.mine(ctx.tx, ctx.actor, page, PER_PAGE)
    if not shelf.count:
        rows = one_a_row([tap("proposals.menu-propose", OpenPropose()), to_menu()])
        return Screen("proposals.none-yet", rows=rows)
    turns = turning(page, shelf.count, OpenProposals, PER_PAGE, BY_TIME)
    lines = Joined(
        tuple(
            words(
                f"proposals.line-{stands(one.state)}",
                number=str(one.number),
                title=proposals.titled(one, LINE_SHOWN),
            )
            for one in shelf.page
        )
    )
    rows = (_numbers(shelf), *turns, (to_menu(),))
    return Screen("proposals.mine", {"count": shelf.count, "lines": lines}, rows)


@routes.entry("queue", needs=Can.TAKE_PROPOSALS, opens=OpenQueue())
async def queue(ctx: Ctx, value: OpenQueue | None) -> Answer:
    return await _queue(ctx, bounded(value.page) if value else 0)


async def _queue(ctx: Ctx, page: int) -> Screen:
    shelf = await proposals.waiting(ctx.tx, ctx.actor, page, PER_PAGE)
    if not shelf.count:
        return Screen("proposals.queue-empty", rows=((to_menu(),),))
    buttons = [
        tap(
            "proposals.numbered",
            ReadProposal(one.number),
            number=str(one.number),
            title=proposals.titled(one, TITLE_SHOWN),
        )
        for one in shelf.page
    ]
    turns = turning(page, shelf.count, OpenQueue, PER_PAGE, IN_ORDER)
    rows = (*one_a_row(buttons), *turns, (to_menu(),))
    return Screen("proposals.queue", {"count": shelf.count}, rows)


@routes.tap(ReadProposal, needs=Can.BELONG)
async def read(ctx: Ctx, value: ReadProposal) -> Answer:
    """For its proposer and the office; its files come as a message of their own."""
    one = await proposals.read(ctx.tx, ctx.actor, value.proposal)
    long = length(one.html) > TEXT_SHOWN
    sent = await proposals.show(ctx.tx, ctx.actor, one, ctx.now, whole=long)
    lines = [words("proposals.card-head", number=str(one.number))]
    if proposals.takes(ctx.actor):
        who = await proposals.proposer(ctx.tx, one, ctx.now)
        lines.append(words("proposals.card-by", who=who))
    if one.concerns:
        lines.append(words("proposals.card-concerns", concerns=one.concerns))
    if not long:
        lines.append(words("proposals.card-text", html=Html(one.html)))
    if sent:
        lines.append(words("proposals.card-whole" if long else "proposals.card-files"))
    state = f"proposals.stands-{stands(one.state)}"
    lines.append(words(state, reason=one.why) if _why(one) else words(state))
    return Screen("proposals.one", {"lines": Joined(tuple(lines), "\n\n")}, _rows(ctx, one))


@routes.tap(TakeProposal, needs=Can.TAKE_PROPOSALS)
async def take(ctx: Ctx, value: TakeProposal) -> Answer:
    try:
        await proposals.take(ctx.tx, ctx.actor, value.proposal, ctx.now)
    except Decided as why:
        return await _decided(ctx, why)
    item = await news.get(ctx.tx, ctx.actor, value.proposal)
    taken = words("proposals.taken", number=str(value.proposal))
    return (await card_of(ctx, item)).led_by(taken)


@routes.tap(DeclineProposal, needs=Can.TAKE_PROPOSALS)
async def decline(ctx: Ctx, value: DeclineProposal) -> Answer:
    try:
        one = await proposals.pending(ctx.tx, ctx.actor, value.proposal, ctx.now)
    except Decided as why:
        return await _decided(ctx, why)
    question = await ctx.kit.forms.open(ctx, DECLINE, proposal=value.proposal)
    about = words("proposals.about", number=str(one.number), title=proposals.titled(one))
    return question.led_by(about).anew()


async def declined(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number = values["proposal"]
    try:
        await proposals.decline(ctx.tx, ctx.actor, number, values["reason"], ctx.now)
    except Decided as why:
        return await _decided(ctx, why)
    rows = ((_waiting(), to_menu()),)
    return Screen("proposals.declined", {"number": str(number)}, rows, receipt=True)


DECLINE = routes.form(
    Form(
        "decline",
        "proposals",
        needs=Can.TAKE_PROPOSALS,
        finish=declined,
        steps=(Step("reason", Text(REASON_MAX)),),
        direct=True,
    )
)


def _full(why: TooMany) -> Screen:
    return Screen(why.text_id, why.params, ((_mine(), to_menu()),))


async def _decided(ctx: Ctx, why: Decided) -> Screen:
    """Somebody was quicker: who, and what is left."""
    return (await _queue(ctx, 0)).led_by(words(why.text_id, **why.params))


def _why(one: Proposal) -> bool:
    """Whether the proposer is told a reason."""
    return one.state is State.DECLINED


def _rows(ctx: Ctx, one: Proposal) -> Rows:
    takes = proposals.takes(ctx.actor)
    found: list[Button] = []
    if takes and one.state is State.PROPOSED:
        found.append(tap("proposals.take", TakeProposal(one.number)))
        found.append(tap("proposals.decline", DeclineProposal(one.number)))
    elif takes and one.state is not State.DECLINED:
        found.append(tap("proposals.prepare", ManageNews(one.number)))
    back = _waiting() if takes else _mine()
    return (*one_a_row(found), (back, to_menu()))


def _numbers(shelf: Shelf) -> tuple[Button, ...]:
    return tuple(verbatim(str(one.number), ReadProposal(one.number)) for one in shelf.page)


def _mine() -> Button:
    return tap("proposals.menu-proposals", OpenProposals())


def _waiting() -> Button:
    return tap("proposals.menu-queue", OpenQueue())
