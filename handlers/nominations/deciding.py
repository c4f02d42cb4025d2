"""Yes and no of the nominee; taking a nomination back."""

from bot.domain.actors import Can
from bot.domain.contest_buttons import ShowNomination
from bot.domain.messages import Rows, tap, words
from bot.domain.nomination_buttons import (
    AcceptNomination,
    AddToNomination,
    DeclineNomination,
    WithdrawNomination,
)
from bot.domain.nominations import State, Why
from bot.services import nominations
from bot.telegram.onward import onward
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.nominations.cards import card_of
from handlers.nominations.routes import out, routes


class _Of:
    nomination: int


def _back(value: _Of) -> Rows:
    return ((tap("nominations.show", ShowNomination(value.nomination)),), *out())


tapped = onward(routes, _back)


@tapped(AcceptNomination, Can.NOMINATE)
async def accept(ctx: Ctx, value: AcceptNomination) -> Answer:
    one = await nominations.accept(ctx.tx, ctx.actor, value.nomination, ctx.now)
    if one.state is not State.ENTERED:
        return await card_of(ctx, one.id)
    rows: Rows = (
        (tap("nominations.add", AddToNomination(one.id)),),
        (tap("nominations.show", ShowNomination(one.id)),),
        *out(),
    )
    return Screen("nominations.accepted", {"number": str(one.id)}, rows)


@tapped(DeclineNomination, Can.NOMINATE)
async def decline(ctx: Ctx, value: DeclineNomination) -> Answer:
    if not value.sure:
        seen = await nominations.see(ctx.tx, ctx.actor, value.nomination, ctx.now)
        if not seen.answers:
            return await card_of(ctx, value.nomination)
        sure = tap("nominations.decline-sure", DeclineNomination(value.nomination, sure=True))
        back = tap("nominations.keep", ShowNomination(value.nomination))
        params = {"number": str(value.nomination), "title": seen.nomination.content.title}
        return Screen("nominations.decline-ask", params, ((sure,), (back,)))
    one = await nominations.decline(ctx.tx, ctx.actor, value.nomination, ctx.now)
    return Screen("nominations.declined", {"number": str(one.id)}, out())


@tapped(WithdrawNomination, Can.NOMINATE)
async def withdraw(ctx: Ctx, value: WithdrawNomination) -> Answer:
    args = (ctx.tx, ctx.actor, value.nomination, ctx.now)
    if not value.sure:
        one, why = await nominations.to_withdraw(*args)
        sure = tap("nominations.withdraw-sure", WithdrawNomination(one.id, sure=True))
        back = tap("nominations.keep", ShowNomination(one.id))
        alone = one.nominator_id == one.nominee_id
        other = "alone" if alone else "made" if why is Why.BY_NOMINATOR else "named"
        params = {"number": str(one.id), "title": one.content.title}
        return Screen(f"nominations.withdraw-ask-{other}", params, ((sure,), (back,)))
    one = await nominations.withdraw(*args)
    return await card_of(ctx, one.id, words("nominations.withdrawn"))
