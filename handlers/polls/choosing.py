"""The settings of a draft: whom it asks, until when, with names or without, who sees what."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.asking_buttons import (
    ChooseSight,
    DropFile,
    DropPoll,
    EditAsked,
    EditFile,
    EditTitle,
    OpenDeadline,
    OpenPollSettings,
    OpenQuorum,
    OpenSights,
    SwitchAnonymous,
    SwitchGroups,
    SwitchReminders,
)
from bot.domain.audience import AudienceKind
from bot.domain.errors import Refusal, Stale
from bot.domain.messages import Button, Joined, Rows, Words, in_pairs, one_a_row, tap, words
from bot.domain.polls import TITLE_MAX
from bot.services import ballots, polls
from bot.services.polls import Poll, counting, hiding, items
from bot.telegram.fields import Text
from bot.telegram.forms import Step
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, why
from handlers.audience import AudienceOf, audience_of, value_of
from handlers.polls.cards import about, back_to, card_of, overtaken
from handlers.polls.fields import OneFile, file_said
from handlers.polls.routes import one_step, routes


@routes.tap(OpenPollSettings, needs=Can.ASK_POLLS)
async def settings(ctx: Ctx, value: OpenPollSettings) -> Answer:
    poll = await items.editable(ctx.tx, ctx.actor, value.poll)
    return await settings_card(ctx, poll, more=value.more)


async def settings_card(ctx: Ctx, poll: Poll, *lead: Words, more: bool = False) -> Screen:
    """What holds now, and what can be changed: on two screens."""
    lines = await about(ctx, poll, await polls.questions(ctx.tx, poll.id))
    if poll.media:
        lines.append(words("polls.about-file", file=file_said(poll.media[0]["kind"])))
    if not poll.anonymous and not ballots.offered(ctx.tx):
        lines.append(words("polls.about-no-anonymity"))
    rows = _more(poll) if more else _first(ctx, poll)
    turn = tap("polls.settings-first" if more else "polls.settings-more", _page(poll, not more))
    said = words("common.joined", parts=Joined(tuple(lines)))
    return Screen(said.id, said.params, (*rows, (turn,), back_to(poll))).led_by(*lead)


def _page(poll: Poll, more: bool) -> OpenPollSettings:  # noqa: FBT001 - which of the two
    return OpenPollSettings(poll.id, more=more)


def _first(ctx: Ctx, poll: Poll) -> Rows:
    number = poll.id
    buttons = [
        tap("polls.set-asked", EditAsked(number)),
        tap("polls.set-deadline", OpenDeadline(number)),
        tap("polls.set-sight", OpenSights(number)),
    ]
    if poll.anonymous:
        buttons.append(tap("polls.make-named", SwitchAnonymous(number, on=False)))
    elif ballots.offered(ctx.tx):
        buttons.append(tap("polls.make-anonymous", SwitchAnonymous(number, on=True)))
    return in_pairs(buttons)


def _more(poll: Poll) -> Rows:
    number = poll.id
    file: Button = (
        tap("polls.drop-file", DropFile(number, 0))
        if poll.media
        else tap("polls.add-file", EditFile(number))
    )
    buttons = [tap("polls.set-title", EditTitle(number)), file]
    if not counting.has_no_groups(poll):
        label = "polls.not-in-groups" if poll.in_groups else "polls.in-groups"
        buttons.append(tap(label, SwitchGroups(number, on=not poll.in_groups)))
    label = "polls.not-remind" if poll.reminds else "polls.remind"
    buttons.append(tap(label, SwitchReminders(number, on=not poll.reminds)))
    buttons.append(tap("polls.set-quorum", OpenQuorum(number)))
    drop = tap("polls.drop", DropPoll(number, sure=False))
    return (*in_pairs(buttons), (drop,))


@routes.tap(SwitchGroups, needs=Can.ASK_POLLS)
async def switch_groups(ctx: Ctx, value: SwitchGroups) -> Answer:
    poll = await items.place(ctx.tx, ctx.actor, value.poll, in_groups=value.on)
    return await settings_card(ctx, poll, more=True)


@routes.tap(SwitchReminders, needs=Can.ASK_POLLS)
async def switch_reminders(ctx: Ctx, value: SwitchReminders) -> Answer:
    poll = await items.remind(ctx.tx, ctx.actor, value.poll, reminds=value.on)
    return await settings_card(ctx, poll, more=True)


@routes.tap(SwitchAnonymous, needs=Can.ASK_POLLS)
async def switch_anonymous(ctx: Ctx, value: SwitchAnonymous) -> Answer:
    try:
        poll = await hiding.hide(ctx.tx, ctx.actor, value.poll, anonymous=value.on)
    except Refusal as refusal:
        said = why(refusal)
        poll = await items.editable(ctx.tx, ctx.actor, value.poll)
        return await settings_card(ctx, poll, said)
    return await settings_card(ctx, poll, *([words("polls.promise")] if value.on else []))


@routes.tap(OpenSights, needs=Can.ASK_POLLS)
async def sights(ctx: Ctx, value: OpenSights) -> Answer:
    poll = await items.editable(ctx.tx, ctx.actor, value.poll)
    buttons = [
        tap(f"polls.choose-sight-{one.code}", ChooseSight(poll.id, one))
        for one in items.sights(poll)
    ]
    now = words(f"polls.sight-{poll.sight.code}")
    text = "polls.sights-anonymous" if poll.anonymous else "polls.sights"
    return Screen(text, {"now": now}, (*one_a_row(buttons), to_settings(poll)))


@routes.tap(ChooseSight, needs=Can.ASK_POLLS)
async def choose_sight(ctx: Ctx, value: ChooseSight) -> Answer:
    poll = await items.let_see(ctx.tx, ctx.actor, value.poll, value.sight)
    return await settings_card(ctx, poll, words("polls.saved"))


# Title, file, audience


async def entitled(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    try:
        poll = await items.entitle(ctx.tx, ctx.actor, values["poll"], values["title"])
    except Stale:
        return await overtaken(ctx, values["poll"])
    return await card_of(ctx, poll, words("polls.saved"))


async def illustrated(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    try:
        poll = await items.illustrate(ctx.tx, ctx.actor, values["poll"], values["file"])
    except Stale:
        return await overtaken(ctx, values["poll"])
    return await card_of(ctx, poll, words("polls.saved"))


async def addressed(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    audience = audience_of(values["audience"])
    try:
        poll = await items.address(ctx.tx, ctx.actor, values["poll"], audience)
    except Stale:
        return await overtaken(ctx, values["poll"])
    return await card_of(ctx, poll, words("polls.saved"))


TITLE = one_step("poll_title", Step("title", Text(TITLE_MAX)), entitled)
FILE = one_step("poll_file", Step("file", OneFile()), illustrated)
ASKED = one_step(
    "poll_audience", Step("audience", AudienceOf(Can.ASK_POLLS, jointly=True)), addressed
)


@routes.tap(EditTitle, needs=Can.ASK_POLLS)
async def title(ctx: Ctx, value: EditTitle) -> Answer:
    poll = await items.editable(ctx.tx, ctx.actor, value.poll)
    return await ctx.kit.forms.open(ctx, TITLE, poll=poll.id)


@routes.tap(EditFile, needs=Can.ASK_POLLS)
async def file_(ctx: Ctx, value: EditFile) -> Answer:
    poll = await items.editable(ctx.tx, ctx.actor, value.poll)
    return await ctx.kit.forms.open(ctx, FILE, poll=poll.id)


@routes.tap(EditAsked, needs=Can.ASK_POLLS)
async def asked(ctx: Ctx, value: EditAsked) -> Answer:
    poll = await items.editable(ctx.tx, ctx.actor, value.poll)
    everybody = poll.audience.kind is AudienceKind.EVERYBODY
    chosen = [] if everybody else value_of(poll.audience)
    return await ctx.kit.forms.open(ctx, ASKED, poll=poll.id, audience=chosen)


def to_settings(poll: Poll) -> tuple[Button, ...]:
    return (tap("polls.to-settings", OpenPollSettings(poll.id, more=False)),)
