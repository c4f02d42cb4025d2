"""The protocol's card: what is in it, its hash, its files, and the board's word."""

from collections import Counter

from bot.domain.actors import Can
from bot.domain.contest_buttons import OpenAwards, OpenProtocol
from bot.domain.contest_rights import Part
from bot.domain.contests import State
from bot.domain.messages import Button, Joined, Rows, Words, tap, words
from bot.domain.nominations import State as NominationState
from bot.domain.protocol_buttons import AskConfirm, ConfirmProtocol, File, SendProtocol
from bot.domain.protocols import Document, Said
from bot.services import protocols
from bot.services.protocols import Changed, Confirmed, Look
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, Toast
from handlers.protocols.routes import tapped, to_contest, to_protocol, to_results
from handlers.protocols.saying import NUMBERS, numbers

COMING = Toast("common.paper-coming")


@tapped(OpenProtocol, Can.BELONG, by_link=True)
async def show(ctx: Ctx, value: OpenProtocol) -> Answer:
    return card(await protocols.look(ctx.tx, ctx.actor, value.contest, ctx.now))


@tapped(AskConfirm, Can.OPEN_CONTESTS)
async def ask(ctx: Ctx, value: AskConfirm) -> Answer:
    try:
        look = await protocols.to_confirm(ctx.tx, ctx.actor, value.contest, value.seen, ctx.now)
    except (Changed, Confirmed) as refusal:
        return await _as_it_is(ctx, value.contest, words(refusal.text_id))
    said = {"contest": look.contest.name, "hash": look.made.protocol.hash}
    sure = tap("protocols.confirm-sure", ConfirmProtocol(value.contest, look.seen))
    return Screen("protocols.ask-confirm", said, ((sure,), (to_protocol(value.contest),)))


@tapped(ConfirmProtocol, Can.OPEN_CONTESTS)
async def confirm(ctx: Ctx, value: ConfirmProtocol) -> Answer:
    try:
        look = await protocols.confirm(ctx.tx, ctx.actor, value.contest, value.seen, ctx.now)
    except (Changed, Confirmed) as refusal:
        return await _as_it_is(ctx, value.contest, words(refusal.text_id))
    return card(look).led_by(words("protocols.confirm-done"))


@tapped(SendProtocol, Can.BELONG)
async def send(ctx: Ctx, value: SendProtocol) -> Answer:
    """Once a minute is enough."""
    await protocols.order(ctx.tx, ctx.actor, value.contest, value.file, ctx.now)
    return COMING


def card(look: Look) -> Screen:
    parts = [
        words("protocols.card-head", contest=look.contest.name, year=str(look.contest.year)),
        *_figures(look.made.document),
        words("protocols.card-hash", hash=look.made.protocol.hash),
        _stands(look),
    ]
    return Screen("common.joined", {"parts": Joined(tuple(parts))}, _rows(look))


async def _as_it_is(ctx: Ctx, contest_id: int, lead: Words) -> Screen:
    look = await protocols.look(ctx.tx, ctx.actor, contest_id, ctx.now)
    return card(look).led_by(lead)


def _figures(document: Document) -> list[Words]:
    those = document.nominations
    passed = sum(one.state is NominationState.PASSED for one in those)
    said = Counter(one.said for one in document.scores)
    few = [one.nomination for line in document.result for one in line.standing if one.place is None]
    found = [
        words("protocols.card-nominations", all=str(len(those)), passed=str(passed)),
        words(
            "protocols.card-scores",
            scored=str(said[Said.SCORED]),
            abstained=str(said[Said.ABSTAINED]),
            recused=str(said[Said.RECUSED]),
            conflicts=str(said[Said.CONFLICT]),
        ),
    ]
    if few:
        found.append(words("protocols.card-few", numbers=numbers(sorted(few), NUMBERS)))
    if document.unchecked:
        found.append(
            words("protocols.card-unchecked", numbers=numbers(document.unchecked, NUMBERS))
        )
    withdrawn = [one.number for one in those if one.state is NominationState.WITHDRAWN]
    if withdrawn:
        found.append(words("protocols.card-withdrawn", numbers=numbers(withdrawn, NUMBERS)))
    if document.moves:
        found.append(words("protocols.card-moved", count=len(document.moves)))
    return found


def _stands(look: Look) -> Words:
    if look.contest.confirmed_at is not None:
        return words("protocols.card-confirmed", when=look.contest.confirmed_at)
    return words("protocols.card-waits" if look.may_confirm else "protocols.card-waits-others")


def _rows(look: Look) -> Rows:
    number = look.contest.id
    rows: list[tuple[Button, ...]] = [
        (
            tap("protocols.pdf", SendProtocol(number, File.PDF)),
            tap("protocols.xlsx", SendProtocol(number, File.XLSX)),
            tap("protocols.json", SendProtocol(number, File.JSON)),
        )
    ]
    if look.may_confirm:
        rows.append((tap("protocols.confirm", AskConfirm(number, look.seen)),))
    if look.contest.state is State.CONFIRMED:
        rows.append((tap("protocols.awards", OpenAwards(number)),))
    if Part.BOARD in look.parts:
        rows.append((tap("protocols.key", SendProtocol(number, File.KEY)),))
    return (*rows, (to_results(number), to_contest(number)))
