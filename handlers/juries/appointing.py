"""Those who keep a contest appoint who judges and checks it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import Refusal
from bot.domain.folding import fold_typed
from bot.domain.juries import APPOINTED, Seat
from bot.domain.jury_buttons import Appoint, MakeChair, Readmit
from bot.domain.messages import Rows, Words, one_a_row, tap, words
from bot.services import juries
from bot.telegram.fields import NAMES_MAX, Field, Press, Problem, Reading, Taken
from bot.telegram.forms import Form, Step
from bot.telegram.incoming import Incoming
from bot.telegram.people_field import Person
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.juries.routes import routes, tapped, to_jury
from handlers.juries.sitting import jury_of


@dataclass(frozen=True)
class SeatOf(Field):
    """What somebody is appointed to; the value is a seat's number."""

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        """By buttons alone; typed, only its place in the list."""
        typed = fold_typed(incoming.text).rstrip(".")
        if typed.isdecimal() and int(typed) in APPOINTED:
            return Taken(int(typed))
        return Problem(words("forms.option-unknown", text=incoming.text[:NAMES_MAX]))

    async def pick(self, ctx: Ctx, option: int, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        if option not in APPOINTED:
            return Problem(words("forms.pick-unknown"))
        return Taken(option)

    async def options(self, ctx: Ctx, value: Any, press: Press) -> Rows:  # noqa: ARG002 - Field's signature
        return one_a_row(
            [
                tap(f"juries.as-{one.code}", press(int(one), chosen=value == int(one)))
                for one in APPOINTED
            ]
        )

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        return words(f"juries.seat-{Seat(value).code}")


async def appointed(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    contest_id, seat = values["contest"], Seat(values["seat"])
    try:
        done = await juries.appoint(
            ctx.tx,
            ctx.actor,
            contest_id,
            values["person"],
            seat,
            now=ctx.now,
            today=ctx.today,
        )
    except Refusal as refusal:
        return refused(refusal, to_jury(contest_id))
    text = "juries.appointed" if done.new else "juries.sits-already"
    if done.new and done.account_id is None:
        text = "juries.appointed-not-joined"
    said = {"who": done.label, "seat": words(f"juries.seat-{seat.code}")}
    more = (tap("juries.appoint", Appoint(contest_id)),)
    return Screen(text, said, (more, *to_jury(contest_id)), receipt=True)


async def _about(ctx: Ctx, values: Mapping[str, Any]) -> Words:
    try:
        under = await juries.to_appoint(ctx.tx, ctx.actor, values["contest"], ctx.now)
    except Refusal as refusal:
        return words(refusal.text_id, **refusal.params)
    return words("juries.about-appointing", contest=under.contest.name)


APPOINT = routes.form(
    Form(
        "jury_appoint",
        "juries",
        needs=Can.KEEP_CONTESTS,
        steps=(Step("person", Person()), Step("seat", SeatOf())),
        finish=appointed,
        about=_about,
        submit="juries.appoint-submit",
        confirm="juries.appoint-confirm",
    )
)


@tapped(Appoint, Can.KEEP_CONTESTS)
async def appoint(ctx: Ctx, value: Appoint) -> Answer:
    await juries.to_appoint(ctx.tx, ctx.actor, value.contest, ctx.now)
    return await ctx.kit.forms.open(ctx, APPOINT, key=str(value.contest), contest=value.contest)


@tapped(MakeChair, Can.KEEP_CONTESTS)
async def make_chair(ctx: Ctx, value: MakeChair) -> Answer:
    one = await juries.make_chair(ctx.tx, ctx.actor, value.seat, ctx.now)
    return await jury_of(ctx, one.contest_id, words("juries.chair-made"))


@tapped(Readmit, Can.OPEN_CONTESTS)
async def readmit(ctx: Ctx, value: Readmit) -> Answer:
    """Neither who asks nor the answer says whether there was anything."""
    if not value.sure:
        under, one = await juries.to_take(ctx.tx, ctx.actor, value.seat, ctx.now)
        sure = (tap("juries.readmit-sure", Readmit(one.id, sure=True)),)
        return Screen("juries.readmit-ask", rows=(sure, *to_jury(under.contest.id)))
    one = await juries.readmit(ctx.tx, ctx.actor, value.seat, ctx.now)
    return Screen("juries.readmitted", rows=to_jury(one.contest_id))
