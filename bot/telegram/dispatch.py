"""Finds what answers an update: a command, a tap, an open form, a phrase, an event."""

from collections.abc import Sequence

from bot.domain.actors import Can
from bot.domain.errors import Refusal, Stale, require
from bot.domain.messages import Button, Rows, in_pairs, tap, words
from bot.domain.taps import as_data, is_tap, unpack
from bot.services.outbox import tell
from bot.telegram.forms import FormTap, Gone
from bot.telegram.incoming import File, start_payload
from bot.telegram.keeping import SERVICE
from bot.telegram.routes import Command, Ctx
from bot.telegram.screens import Answer, Screen, Toast

GUESSES = 3
QUOTED = 40  # characters of what was not understood
HINT_EVERY = 60  # seconds in which a group gets one hint: more would crowd out its cards


class AtTheGate(Exception):
    """Refused before anything was done; `why` is the refusal."""

    def __init__(self, why: Refusal) -> None:
        super().__init__(why)
        self.why = why


class Leaving(Exception):
    """Whoever asked to be forgotten can only think again."""


class TermsFirst(Exception):
    """Whoever is in the roster says first whether they accept the terms."""


def _gate(ctx: Ctx, needs: Can) -> None:
    """The first gate. Raises AtTheGate, TermsFirst."""
    try:
        require(ctx.actor, needs)
    except Refusal as refusal:
        raise AtTheGate(refusal) from None
    if needs is not Can.ANYONE and not ctx.actor.consented:
        raise TermsFirst


async def dispatch(ctx: Ctx) -> Answer:
    """The answer to an update. Refusals are answers too; other errors are for the caller."""
    try:
        return await _route(ctx)
    except TermsFirst:
        return await ctx.kit.terms(ctx)
    except Leaving:
        return await ctx.kit.leaving(ctx)
    except Gone as gone:
        return await ctx.kit.forms.gone(ctx, gone)
    except Stale as refusal:
        if not ctx.incoming.private:
            return Toast("common.stale-in-group", alert=True)
        return (await current(ctx)).led_by(words(refusal.text_id)).anew()


async def current(ctx: Ctx) -> Screen:
    """Where the person is: the open form's question, or the beginning."""
    if ctx.actor.forget_at is not None:
        return await ctx.kit.leaving(ctx)
    if not ctx.actor.consented:
        return await ctx.kit.terms(ctx)
    if ctx.draft is None:
        return await ctx.kit.home(ctx)
    try:
        return await ctx.kit.forms.current(ctx, ctx.draft)
    except Gone as gone:
        return await ctx.kit.forms.gone(ctx, gone)


async def _route(ctx: Ctx) -> Answer:
    incoming = ctx.incoming
    if incoming.data is not None:
        return await _tap(ctx, incoming.data)
    if incoming.kind == "message":
        return await (_private(ctx) if incoming.private else _in_group(ctx))
    if incoming.kind == "edited_message":
        draft = ctx.draft if ctx.actor.forget_at is None else None
        return await ctx.kit.forms.correct(ctx, draft) if draft else None
    return await _event(ctx, incoming.kind)


async def _tap(ctx: Ctx, data: str) -> Answer:
    value = unpack(data)
    route = ctx.kit.table.tap(type(value))
    if ctx.actor.forget_at is not None and not (route and route.stays):
        raise Leaving
    if isinstance(value, FormTap):
        _gate(ctx, ctx.kit.forms.needs(ctx.drafts, value))
        return await ctx.kit.forms.press(ctx, value)
    if route is None:
        raise Stale
    _gate(ctx, route.needs)
    return await route.handler(ctx, value)


async def _private(ctx: Ctx) -> Answer:
    incoming = ctx.incoming
    if ctx.actor.forget_at is not None:
        raise Leaving
    if incoming.command is not None:
        command = ctx.kit.table.command(incoming.command)
        return await (_unknown(ctx) if command is None else run(ctx, command))
    if incoming.contact is not None and ctx.kit.table.contacts:
        return await ctx.kit.table.contacts[0](ctx, incoming.contact)
    if ctx.draft is not None:
        _gate(ctx, ctx.kit.forms.of(ctx.draft).needs)
        return await ctx.kit.forms.answer(ctx, ctx.draft)
    pasted = await _pasted(ctx)
    if pasted is not None:
        return pasted
    if incoming.file is not None:
        return await _file(ctx, incoming.file)
    command = ctx.kit.phrases.meant(ctx.actor, incoming.text)
    return await (_unknown(ctx) if command is None else run(ctx, command))


async def _pasted(ctx: Ctx) -> Answer:
    """A link into this chat that was pasted here does what following it would have."""
    payload = start_payload(ctx.incoming.text, ctx.kit.username)
    return None if payload is None else await follow(ctx, payload)


async def _file(ctx: Ctx, file: File) -> Answer:
    """A file that answers no question."""
    route = ctx.kit.table.file(file.kind, ctx.actor)
    if route is None:
        return await _unknown(ctx)
    _gate(ctx, route.needs)
    return await route.handler(ctx, file)


async def follow(ctx: Ctx, payload: str) -> Answer:
    """What a link into the private chat leads to; None where it leads nowhere."""
    command = ctx.kit.table.by_key(payload)
    if command is not None and command.key != "start":
        return await run(ctx, command)
    link = ctx.kit.table.link(payload)
    if link is not None:
        route, rest = link
        _gate(ctx, route.needs)
        return await route.handler(ctx, rest)
    return await _tap(ctx, as_data(payload)) if _may_be_led_to(ctx, as_data(payload)) else None


def _may_be_led_to(ctx: Ctx, data: str) -> bool:
    """Whether a link may carry the tap: one that does something must be tapped where it is shown.

    A link is made by anybody, and whoever follows it does not see what it says.
    """
    route = ctx.kit.table.tap(type(unpack(data))) if is_tap(data) else None
    return route is not None and route.by_link


async def run(ctx: Ctx, command: Command) -> Answer:
    """Run a command for whoever may."""
    _gate(ctx, command.needs)
    return await command.handler(ctx, None)


async def _in_group(ctx: Ctx) -> Answer:
    """Service messages to their routes; a command is answered by a button into private chat."""
    for field in SERVICE:
        if field in ctx.incoming.raw["message"]:
            return await _event(ctx, field)
    if ctx.incoming.command is not None and ctx.incoming.chat_id is not None:
        command = ctx.kit.table.command(ctx.incoming.command)
        addressed = "@" in ctx.incoming.text.split()[0]
        if command is not None or addressed:
            await _invite(ctx, ctx.incoming.chat_id, command)
    return None


async def _invite(ctx: Ctx, chat_id: int, command: Command | None) -> None:
    """One line with a button. It stays short: a group is for people."""
    label = words("common.open-private")
    button = Button(label, start=command.key if command else "menu")
    minute = int(ctx.now.timestamp()) // HINT_EVERY
    await tell(
        ctx.tx,
        chat_id,
        words("common.in-private"),
        key=f"hint:{minute}",
        now=ctx.now,
        rows=((button,),),
    )


async def _event(ctx: Ctx, name: str) -> Answer:
    route = ctx.kit.table.event(name)
    if route is None:
        return None
    require(ctx.actor, route.needs)
    return await route.handler(ctx, None)


async def _unknown(ctx: Ctx) -> Answer:
    """Not understood: the three likeliest things to do, and the menu."""
    _gate(ctx, Can.BELONG)
    rows: Rows = in_pairs([*_going_on(ctx), *_guesses(ctx)])
    rows = (*rows, (_open(ctx.kit.table.entry("menu")),))
    said = ctx.incoming.text[:QUOTED]
    return Screen("common.unknown" if said else "common.unknown-thing", {"said": said}, rows)


def _going_on(ctx: Ctx) -> Sequence[Button]:
    """Where a form waits, the typed words were perhaps its answer."""
    return (_open(ctx.kit.table.entry("resume")),) if ctx.drafts else ()


def _guesses(ctx: Ctx) -> list[Button]:
    """The likeliest commands first; where there are too few, the first ones of the menu."""
    likely = ctx.kit.phrases.guesses(ctx.actor, ctx.incoming.text)
    commands = {one.key: one for one in (*likely, *ctx.kit.table.menu(ctx.actor))}
    return [_open(one) for key, one in commands.items() if key not in _SHOWN][:GUESSES]


_SHOWN = frozenset({"menu", "resume"})  # have their place on the screen anyway


def _open(command: Command) -> Button:
    assert command.opens is not None  # noqa: S101 - only what opens is ever offered
    return tap(command.label, command.opens)
