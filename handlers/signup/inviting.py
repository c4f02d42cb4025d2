"""A lead invites whoever is missing: one by one, all of a municipality, or on paper."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from urllib.parse import urlencode

from bot.domain.actors import Can
from bot.domain.counties import iso_code, iso_number, short_municipality
from bot.domain.errors import Stale
from bot.domain.files import Invitation, Invitations
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Joined, Rows, in_pairs, tap, verbatim, words
from bot.domain.settings import SHEET_DAYS
from bot.domain.signup import InvitationSheet, Invite, InviteAll, OpenInviting
from bot.domain.taps import Tap
from bot.services import settings, signup
from bot.services.signup import Invited
from bot.telegram.pages import PLACES, paged
from bot.telegram.papers import PaperCtx
from bot.telegram.routes import Ctx, Paper
from bot.telegram.screens import Answer, Screen
from handlers.signup.noun import routes
from handlers.signup.places import short

SHARE = "https://t.me/share/url"


class InviteIn(Tap, prefix="sj"):
    """Whoever is missing in the municipality."""

    number: int


class OrderSheet(Tap, prefix="sz"):
    number: int


@routes.entry("invite", needs=Can.ADMIT, opens=OpenInviting(0))
async def inviting(ctx: Ctx, value: OpenInviting | None) -> Answer:
    """Where somebody is missing."""
    found = await signup.where_missing(ctx.tx, ctx.actor, ctx.now)
    if not found:
        return Screen("signup.nobody-missing-anywhere", rows=((to_menu(),),))
    page = paged(found, value.page if value else 0, OpenInviting, PLACES)
    buttons = [
        tap(
            "signup.missing-in",
            InviteIn(iso_number(one.code)),
            municipality=short_municipality(one.name),
            number=str(count),
        )
        for one, count in page.items
    ]
    count = sum(count for _, count in found)
    rows = (*in_pairs(buttons), *page.turning, (to_menu(),))
    return Screen("signup.where-missing", {"count": count}, rows)


@routes.tap(InviteIn, needs=Can.ADMIT)
async def missing(ctx: Ctx, value: InviteIn) -> Answer:
    name, people = await signup.whom_to_invite(ctx.tx, ctx.actor, iso_code(value.number), ctx.now)
    back = tap("signup.back", OpenInviting(0))
    if not people:
        return Screen("signup.nobody-missing", {"municipality": name}, ((back,),))
    one_by_one = [
        verbatim(short(one.eldership or ""), Invite(one.member_id, sure=False)) for one in people
    ]
    rows = (
        *in_pairs(one_by_one),
        (
            tap("signup.invite-all", InviteAll(value.number)),
            tap("signup.sheet", InvitationSheet(value.number)),
        ),
        (back,),
    )
    return Screen("signup.missing", {"municipality": name, "count": len(people)}, rows)


@routes.tap(Invite, needs=Can.ADMIT)
async def invite(ctx: Ctx, value: Invite) -> Answer:
    """The invitation, ready to be passed on. Its code is in this screen and nowhere else."""
    (person,) = await signup.invitable(ctx.tx, ctx.actor, [value.member], ctx.now)
    if person.account_id is not None and not value.sure:
        rows: Rows = (
            (tap("signup.invite-anyway", Invite(value.member, sure=True)),),
            (to_menu(),),
        )
        return Screen("signup.is-linked", {"place": signup.place(person)}, rows)
    if await signup.just_invited(ctx.tx, ctx.actor, [value.member], ctx.now):
        return None
    (invited,) = await signup.invite(ctx.tx, ctx.actor, [value.member], ctx.now)
    return _invitation(ctx, invited).anew()


def _invitation(ctx: Ctx, invited: Invited) -> Screen:
    said = {
        "url": invited.url(ctx.kit.username),
        "until": _day(ctx, invited.expires_at),
        "association": ctx.kit.association,
    }
    text = "signup.invitation-to" if invited.eldership else "signup.invitation"
    named = {"eldership": invited.eldership} if invited.eldership else {}
    plain = ctx.kit.texts.plain(ctx.actor.language, words("signup.share-text"))
    share = f"{SHARE}?{urlencode({'url': said['url'], 'text': plain})}"
    return Screen(text, said | named, ((Button(words("signup.share"), url=share),),))


def _day(ctx: Ctx | PaperCtx, moment: datetime) -> date:
    return moment.astimezone(ctx.kit.zone).date()


@routes.tap(InviteAll, needs=Can.ADMIT)
async def invite_all(ctx: Ctx, value: InviteAll) -> Answer:
    name, people = await signup.whom_to_invite(ctx.tx, ctx.actor, iso_code(value.number), ctx.now)
    if not people:
        raise Stale
    ids = [one.member_id for one in people]
    if await signup.just_invited(ctx.tx, ctx.actor, ids, ctx.now):
        return None
    invited = await signup.invite(ctx.tx, ctx.actor, ids, ctx.now)
    lines = [
        words("signup.invitation-line", eldership=one.eldership, url=one.url(ctx.kit.username))
        for one in invited
    ]
    said = {
        "municipality": name,
        "until": _day(ctx, invited[0].expires_at),
        "lines": Joined(tuple(lines)),
    }
    return Screen("signup.invitations", said).anew()


@routes.tap(InvitationSheet, needs=Can.ADMIT)
async def sheet(ctx: Ctx, value: InvitationSheet) -> Answer:
    """What a sheet does to the invitations given before, said before it is made."""
    name, people = await signup.whom_to_invite(ctx.tx, ctx.actor, iso_code(value.number), ctx.now)
    back = tap("signup.back", InviteIn(value.number))
    if not people:
        return Screen("signup.nobody-missing", {"municipality": name}, ((back,),))
    said = {
        "municipality": name,
        "count": len(people),
        "days": await settings.value(ctx.tx, SHEET_DAYS),
    }
    return Screen(
        "signup.about-sheet", said, ((tap("signup.make-sheet", OrderSheet(value.number)),), (back,))
    )


@routes.tap(OrderSheet, needs=Can.ADMIT)
async def order(ctx: Ctx, value: OrderSheet) -> Answer:
    await signup.order_sheet(ctx.tx, ctx.actor, iso_code(value.number), ctx.kit.key, ctx.now)
    return Screen("common.paper-coming", rows=((tap("signup.back", OpenInviting(0)),),))


@routes.paper(signup.PAPER)
async def printed(ctx: PaperCtx, args: Mapping[str, Any]) -> Paper:
    found = await signup.printed_sheet(
        ctx.tx, ctx.actor, args["municipality"], args["ids"], ctx.kit.key, ctx.now
    )
    title = ctx.say("signup.sheet-title", municipality=found.municipality)
    return Paper(
        Invitations(
            title=title,
            intro=(ctx.say("signup.sheet-intro", until=_day(ctx, found.expires_at)),),
            people=[
                Invitation(one.name, one.eldership, one.url(ctx.kit.username))
                for one in found.people
            ],
            note=ctx.say("signup.sheet-note"),
            language=ctx.actor.language,
        ),
        ctx.say(
            "signup.sheet-file", municipality=short_municipality(found.municipality).rstrip(".")
        ),
    )
