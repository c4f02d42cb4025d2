"""`/roles`: who holds which role; granting one and taking it back."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can, Grant, Role
from bot.domain.errors import Stale
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Joined, Words, one_a_row, tap, verbatim, words
from bot.domain.roles import Office, may_give
from bot.domain.taps import Tap
from bot.services import roles
from bot.services.roles import Holding, label
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.pages import paged
from bot.telegram.people_field import Person
from bot.telegram.role_field import RoleOf
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen

routes = Routes("roles")

WHY_MAX = 300


class OpenRoles(Tap, prefix="vo"):
    pass


class OpenRole(Tap, prefix="vr"):
    office: Office
    page: int = 0


class OpenHolding(Tap, prefix="vh"):
    number: int


class GrantRole(Tap, prefix="vg"):
    pass


class RevokeRole(Tap, prefix="vx"):
    number: int


async def granted(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    wanted = Grant(Role(values["role"]["role"]), values["role"]["scope"])
    done = await roles.grant(
        ctx.tx,
        ctx.actor,
        values["person"],
        wanted,
        why=values["why"],
        now=ctx.now,
        today=ctx.today,
    )
    text = "roles.granted" if done.new else "roles.held-already"
    if done.new and done.account_id is None:
        text = "roles.granted-not-joined"
    said = (await roles.places(ctx.tx)).said(wanted)
    back = tap("roles.back", OpenRoles())
    return Screen(text, {"who": done.label, "role": said}, ((back,),), receipt=True)


async def revoked(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    back = ((tap("roles.back", OpenRoles()),),)
    try:
        one = await roles.revoke(
            ctx.tx,
            ctx.actor,
            values["holding"],
            values["mark"],
            why=values["why"],
            now=ctx.now,
            today=ctx.today,
        )
    except Stale:
        return Screen("roles.not-held", rows=back)
    return Screen("roles.revoked", await _whose(ctx, one), back, receipt=True)


async def about_revoking(ctx: Ctx, values: Mapping[str, Any]) -> Words:
    """Whose role goes, and what follows from it."""
    try:
        one = await roles.get(ctx.tx, ctx.actor, values["holding"], ctx.today)
    except Stale:
        return words("roles.not-held")
    if one.mark != values["mark"]:
        return words("roles.not-held")
    owner = one.role is Role.OWNER
    return words("roles.revoking-owner" if owner else "roles.revoking", **await _whose(ctx, one))


GRANT = routes.form(
    Form(
        "grant",
        "roles",
        needs=Can.GRANT_ROLES,
        finish=granted,
        steps=(Step("person", Person()), Step("role", RoleOf()), Step("why", Text(WHY_MAX))),
        submit="forms.confirm",
    )
)
REVOKE = routes.form(
    Form(
        "revoke",
        "roles",
        needs=Can.GRANT_ROLES,
        finish=revoked,
        steps=(Step("why", Text(WHY_MAX)),),
        about=about_revoking,
        submit="forms.confirm",
    )
)


@routes.command("roles", "vaidmenys", needs=Can.GRANT_ROLES, opens=OpenRoles(), in_menu=True)
async def overview(ctx: Ctx, _: Any) -> Answer:
    found = await roles.everybody(ctx.tx, ctx.actor, ctx.today)
    buttons = [
        tap(
            "roles.some",
            OpenRole(office),
            role=words(f"roles.name-{_dashed(office)}"),
            count=len(found[office]),
        )
        for office in Office
        if found[office]
    ]
    rows = one_a_row([tap("roles.grant", GrantRole()), *buttons, to_menu()])
    screen = Screen("roles.overview", rows=rows)
    alone = await roles.owners(ctx.tx, ctx.today) == 1
    return screen.led_by(words("roles.only-one-owner")) if alone else screen


@routes.tap(OpenRole, needs=Can.GRANT_ROLES)
async def holders(ctx: Ctx, value: OpenRole) -> Answer:
    found = (await roles.everybody(ctx.tx, ctx.actor, ctx.today))[value.office]
    page = paged(found, value.page, lambda number: OpenRole(value.office, number))
    places = await roles.places(ctx.tx)
    buttons: list[Button] = []
    for one in page.items:
        place = places.of(Grant(one.role, one.scope))
        named = f"{label(one)} – {place}" if place else label(one)
        buttons.append(verbatim(named, OpenHolding(one.id)))
    rows = (
        *one_a_row(buttons),
        *page.turning,
        (tap("roles.back", OpenRoles()),),
    )
    params = {"role": words(f"roles.name-{_dashed(value.office)}"), "count": len(found)}
    return Screen("roles.holders", params, rows)


@routes.tap(OpenHolding, needs=Can.GRANT_ROLES)
async def card(ctx: Ctx, value: OpenHolding) -> Answer:
    one = await roles.get(ctx.tx, ctx.actor, value.number, ctx.today)
    lines = [words("roles.card", **await _whose(ctx, one), since=one.granted_at)]
    if one.account_id is None:
        lines.append(words("roles.not-joined"))
    office = Office[one.role.name]
    buttons = [tap("roles.to-list", OpenRole(office)), tap("roles.back", OpenRoles())]
    if may_give(ctx.actor, office):
        buttons.insert(0, tap("roles.revoke", RevokeRole(one.id)))
    return Screen("common.joined", {"parts": Joined(tuple(lines))}, one_a_row(buttons))


@routes.tap(GrantRole, needs=Can.GRANT_ROLES)
async def begin_granting(ctx: Ctx, _: GrantRole) -> Answer:
    return await ctx.kit.forms.open(ctx, GRANT)


@routes.tap(RevokeRole, needs=Can.GRANT_ROLES)
async def begin_revoking(ctx: Ctx, value: RevokeRole) -> Answer:
    one = await roles.get(ctx.tx, ctx.actor, value.number, ctx.today)
    roles.check(ctx.actor, one.role)
    return await ctx.kit.forms.open(ctx, REVOKE, holding=one.id, mark=one.mark)


routes.tick("owners")(roles.warn_of_one_owner)


async def _whose(ctx: Ctx, one: Holding) -> dict[str, Any]:
    said = (await roles.places(ctx.tx)).said(Grant(one.role, one.scope))
    return {"who": label(one), "role": said}


def _dashed(office: Office) -> str:
    return office.name.lower().replace("_", "-")
