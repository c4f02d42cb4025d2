"""One's own nominations: a list, and each as its nominator and its nominee see it."""

from bot.domain.actors import Can
from bot.domain.award_buttons import ReadLetter
from bot.domain.check_buttons import AnswerCheckers
from bot.domain.contest_buttons import OpenNominate, OpenNominations, ShowContest, ShowNomination
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Joined, Rows, Words, in_pairs, tap, verbatim
from bot.domain.nomination_buttons import (
    AcceptNomination,
    AddToNomination,
    ChangeNomination,
    DeclineNomination,
    SeeFiles,
    WithdrawNomination,
)
from bot.domain.report_buttons import ShowPractice
from bot.services import nominations
from bot.services.nominations import Seen, cards
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.nominations.routes import routes

PER_PAGE = 5


@routes.entry("nominations", needs=Can.NOMINATE, opens=OpenNominations(), in_menu=False)
async def mine(ctx: Ctx, value: OpenNominations | None) -> Answer:
    found = await nominations.mine(ctx.tx, ctx.actor)
    back = (tap("nominations.new", OpenNominate()), to_menu())
    if not found:
        return Screen("nominations.none-made", rows=(back,))
    page = paged(found, value.page if value else 0, OpenNominations, PER_PAGE)
    lines = Joined(tuple(map(cards.line, page.items)))
    buttons = tuple(
        verbatim(str(one.nomination.id), ShowNomination(one.nomination.id)) for one in page.items
    )
    return Screen("nominations.mine", {"lines": lines}, (buttons, *page.turning, back))


@routes.tap(ShowNomination, needs=Can.NOMINATE)
async def show(ctx: Ctx, value: ShowNomination) -> Answer:
    return await card_of(ctx, value.nomination)


async def card_of(ctx: Ctx, number: int, *lead: Words) -> Screen:
    """As it is now. Raises NotAllowed, Stale."""
    seen = await nominations.see(ctx.tx, ctx.actor, number, ctx.now)
    screen = Screen(
        "common.joined",
        {"parts": Joined((cards.card(seen),))},
        _rows(seen),
    )
    return screen.led_by(*lead)


@routes.tap(SeeFiles, needs=Can.NOMINATE)
async def files(ctx: Ctx, value: SeeFiles) -> Answer:
    """Above the words that lead back to it."""
    seen = await nominations.see(ctx.tx, ctx.actor, value.nomination, ctx.now)
    number = str(value.nomination)
    rows = ((tap("nominations.show", ShowNomination(value.nomination)),),)
    attached = tuple(seen.nomination.content.files)
    if not attached:
        return await card_of(ctx, value.nomination)
    return Screen("nominations.files", {"number": number}, rows, media=attached)


def _rows(seen: Seen) -> Rows:
    number = seen.nomination.id
    entries = tuple(
        tap("nominations.entry", ShowPractice(one.id), place=str(place))
        for place, one in enumerate(seen.evidence, start=1)
    )
    rows: list[tuple[Button, ...]] = [entries] if entries else []
    if seen.answers:
        yes = tap("nominations.accept", AcceptNomination(number))
        rows.append((yes, tap("nominations.decline", DeclineNomination(number, sure=False))))
    ways: list[Button] = []
    if seen.asked is not None and (seen.changes or seen.adds):
        ways.append(tap("checks.answer", AnswerCheckers(number)))
    if files := seen.nomination.content.files:
        ways.append(tap("nominations.see-files", SeeFiles(number), count=len(files)))
    if seen.changes:
        ways.append(tap("nominations.change", ChangeNomination(number)))
    if seen.adds:
        ways.append(tap("nominations.add", AddToNomination(number)))
    if seen.withdraws and not seen.answers:
        ways.append(tap("nominations.withdraw", WithdrawNomination(number, sure=False)))
    if seen.reads:
        ways.append(tap("awards.letter", ReadLetter(number)))
    ways.append(tap("nominations.to-contest", ShowContest(seen.contest.id)))
    back = (tap("nominations.back-to-mine", OpenNominations()), to_menu())
    return (*rows, *in_pairs(ways), back)
