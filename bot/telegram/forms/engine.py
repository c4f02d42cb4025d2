"""Runs the forms: what a person sends or taps becomes the next screen."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import Stale, require
from bot.domain.messages import Words, words
from bot.telegram.fields import Problem, Taken
from bot.telegram.forms import screens
from bot.telegram.forms.buttons import ENDING, Act, FormTap, leave_mark
from bot.telegram.forms.form import PREVIEW, Form, Step
from bot.telegram.forms.typed import answered, is_newest, is_repeated, typed_button
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from storage import drafts
from storage.drafts import Draft


class Forms:
    """All forms, by name."""

    def __init__(self, forms: Iterable[Form]) -> None:
        self._forms = {form.name: form for form in forms}

    def usable(self, found: Iterable[Draft]) -> list[Draft]:
        """What today's forms can go on with: a draft may be of an earlier version of the bot."""
        return [self.of(draft).fitting(draft) for draft in found if draft.form in self._forms]

    def of(self, draft: Draft) -> Form:
        return self._forms[draft.form]

    def needs(self, found: Iterable[Draft], value: FormTap) -> Can:
        """What the form of a button demands; of a form that is no more, to belong."""
        drafts_ = {draft.id: draft for draft in found}
        return self.of(drafts_[value.draft]).needs if value.draft in drafts_ else Can.BELONG

    def summary(self, draft: Draft) -> Words:
        return screens.summary(self.of(draft), draft)

    async def open(self, ctx: Ctx, form: Form, **about: Any) -> Screen:
        """Begin the form, or offer to go on where the person stopped.

        `about` is what the form is about, as JSON: `finish` is given it among the values. A draft
        about something else makes way.
        """
        begun = next((draft for draft in ctx.drafts if draft.form == form.name), None)
        if begun is not None and (about or form.direct):
            await drafts.drop(ctx.tx, begun.id)
            begun = None
        if begun is not None and (begun.values or begun.at != form.steps[0].name):
            return await self.unfinished(ctx, begun)
        if begun is not None:
            return await self.resume(ctx, begun)
        await self.pause(ctx)
        at = form.steps[0].name
        draft = await drafts.create(
            ctx.tx, ctx.actor.account_id, form.name, at, ctx.now, about, secret=form.secret
        )
        return await self.current(ctx, draft)

    async def current(self, ctx: Ctx, draft: Draft) -> Screen:
        """The question that waits for its answer, or the preview. Raises NotAllowed."""
        form = self.of(draft)
        require(ctx.actor, form.needs)
        step = form.step(draft)
        if step is None:
            return await screens.preview(ctx, form, draft)
        return await screens.question(ctx, form, draft, step)

    async def resume(self, ctx: Ctx, draft: Draft) -> Screen:
        """Go on with the draft: what is typed now answers it."""
        return await self.current(ctx, await drafts.activate(ctx.tx, draft))

    async def pause(self, ctx: Ctx) -> None:
        """What is typed from now on belongs to no form. A direct one without an answer is over."""
        if ctx.draft is None:
            return
        if self._is_untouched(ctx.draft):
            await drafts.drop(ctx.tx, ctx.draft.id)
        else:
            await drafts.pause(ctx.tx, ctx.actor.account_id)

    def _is_untouched(self, draft: Draft) -> bool:
        """A direct form without an answer: there is nothing to go on with."""
        form = self.of(draft)
        return form.direct and not draft.values.keys() & set(form.names)

    async def unfinished(self, ctx: Ctx, draft: Draft) -> Screen:
        """Offer to go on; the answer may be typed."""
        await drafts.remember_tap(ctx.tx, draft.id, leave_mark(draft))
        return screens.unfinished(self.of(draft), draft)

    async def leaving(self, ctx: Ctx, draft: Draft) -> Screen:
        """Ask what shall become of the draft; the answer may be typed.

        Of a direct form that was not answered there is nothing to ask.
        """
        if self._is_untouched(draft):
            await drafts.drop(ctx.tx, draft.id)
            return (await ctx.kit.home(ctx)).led_by(words("forms.cancelled"))
        await drafts.remember_tap(ctx.tx, draft.id, leave_mark(draft))
        return screens.leaving(draft)

    async def answer(self, ctx: Ctx, draft: Draft) -> Screen:
        """A message while a form is open. Raises NotAllowed."""
        form = self.of(draft)
        require(ctx.actor, form.needs)
        if is_repeated(ctx, draft):
            return await self.current(ctx, draft)
        typed = typed_button(ctx, form, draft)
        if typed is not None:
            return await self._act(ctx, answered(draft, ctx.incoming), typed)
        step = form.step(draft)
        if step is None:
            screen = await self.current(ctx, draft)
            return screen.led_by(words("forms.choose-button"))
        reading = await step.field.read(ctx, ctx.incoming, draft.values.get(step.name))
        return await self._take(ctx, answered(draft, ctx.incoming, step), step, reading)

    async def correct(self, ctx: Ctx, draft: Draft) -> Answer:
        """An earlier answer was edited: the field follows; what is asked now stays.

        Raises NotAllowed.
        """
        form = self.of(draft)
        name = draft.sources.get(str(ctx.incoming.message_id))
        step = next((step for step in form.steps if step.name == name), None)
        if step is None:
            return None
        require(ctx.actor, form.needs)
        reading = await step.field.read(ctx, ctx.incoming, draft.values.get(step.name))
        label = words(form.text("label", step.name))
        if isinstance(reading, Problem):
            screen = await self.current(ctx, draft)
            return screen.led_by(words("forms.not-corrected", field=label), reading.why)
        if reading.value == draft.values.get(step.name):
            return None
        draft = await drafts.save(ctx.tx, _with(draft, step, reading), ctx.now)
        screen = await self.current(ctx, draft)
        return screen.led_by(words("forms.corrected", field=label))

    async def press(self, ctx: Ctx, value: FormTap) -> Answer:
        """A button of a form. Raises Stale where the form has moved on since."""
        draft = next((draft for draft in ctx.drafts if draft.id == value.draft), None)
        if draft is None:
            if is_newest(ctx) and value.act in ENDING:
                return None  # a second tap while the first was at work
            raise Stale
        if value.pack() == draft.last_tap and value.act is not Act.LEAVE:
            return None
        require(ctx.actor, self.of(draft).needs)
        if value.rev != draft.rev:
            raise Stale
        return await self._act(ctx, replace(draft, last_tap=value.pack(), last_answer=None), value)

    async def _act(self, ctx: Ctx, draft: Draft, value: FormTap) -> Screen:
        form = self.of(draft)
        step = form.step(draft)
        match value.act:
            case Act.PICK | Act.UNPICK if step is not None:
                read = step.field.pick if value.act is Act.PICK else step.field.unpick
                reading = await read(ctx, value.arg, draft.values.get(step.name))
                return await self._take(ctx, draft, step, reading)
            case Act.NEXT | Act.SKIP if step is not None:
                return await self._pass(ctx, draft, step, value.act)
            case Act.BACK:
                return await self._move(ctx, draft, form.before(draft))
            case Act.FIX_FIELD if step is None and 0 <= value.arg < len(form.steps):
                return await self._move(ctx, draft, form.steps[value.arg].name, fixing=True)
            case Act.FIX if step is None:
                return screens.fields(form, draft)
            case Act.LEAVE:
                return await self.leaving(ctx, draft)
            case Act.STAY:
                return await self.resume(ctx, draft)
            case Act.SAVE | Act.DROP:
                return await self._end(ctx, draft, value.act)
            case Act.SUBMIT if step is None:
                return await self._submit(ctx, draft)
        raise Stale

    async def _take(self, ctx: Ctx, draft: Draft, step: Step, reading: Taken | Problem) -> Screen:
        if isinstance(reading, Problem):
            screen = await self.current(ctx, draft)
            return screen.led_by(reading.why)
        draft = _with(draft, step, reading)
        if reading.more:
            return await self.current(ctx, await drafts.keep(ctx.tx, draft, ctx.now))
        return await self._move(ctx, draft, self.of(draft).after(draft))

    async def _pass(self, ctx: Ctx, draft: Draft, step: Step, act: Act) -> Screen:
        """Go on without an answer, or with the one that is there."""
        if act is Act.SKIP and step.optional:
            values = {name: value for name, value in draft.values.items() if name != step.name}
            draft = replace(draft, values=values)
        elif not draft.values.get(step.name):
            screen = await self.current(ctx, draft)
            return screen.led_by(words("forms.required"))
        return await self._move(ctx, draft, self.of(draft).after(draft))

    async def _move(self, ctx: Ctx, draft: Draft, at: str, *, fixing: bool = False) -> Screen:
        draft = replace(draft, at=at, fixing=fixing)
        if at == PREVIEW and self.of(draft).direct:
            return await self._submit(ctx, draft)
        return await self.current(ctx, await drafts.save(ctx.tx, draft, ctx.now))

    async def _end(self, ctx: Ctx, draft: Draft, act: Act) -> Screen:
        if act is Act.DROP:
            await drafts.drop(ctx.tx, draft.id)
            return (await ctx.kit.home(ctx)).led_by(words("forms.dropped"))
        await drafts.pause(ctx.tx, ctx.actor.account_id)
        return (await ctx.kit.home(ctx)).led_by(words("forms.saved"))

    async def _submit(self, ctx: Ctx, draft: Draft) -> Screen:
        form = self.of(draft)
        missing = form.missing(draft)
        if missing is not None:
            screen = await self._move(ctx, draft, missing, fixing=True)
            return screen.led_by(words("forms.required"))
        given = {name: draft.values.get(name) for name in form.names}
        screen = await form.finish(ctx, {**draft.values, **given})
        await drafts.drop(ctx.tx, draft.id)
        return screen


def _with(draft: Draft, step: Step, reading: Taken) -> Draft:
    return replace(draft, values={**draft.values, step.name: reading.value})
