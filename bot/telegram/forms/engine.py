"""Runs the forms: what a person sends or taps becomes the next screen."""

from dataclasses import replace
from typing import Any

from bot.domain.errors import Stale, require
from bot.domain.messages import Words, words
from bot.telegram.fields import Problem, Taken
from bot.telegram.forms import screens
from bot.telegram.forms.buttons import ENDING, Act, FormTap, leave_mark
from bot.telegram.forms.form import ABOUT, PREVIEW, Form, Step, is_given
from bot.telegram.forms.known import Gone, Known
from bot.telegram.forms.typed import (
    answered,
    is_newest,
    is_repeated,
    typed_button,
    without_files,
)
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from storage import drafts
from storage.drafts import Draft


class Forms(Known):
    """All forms, by name. What shows or moves a grown one raises Gone where it is over."""

    async def summary(self, ctx: Ctx, draft: Draft) -> Words:
        return await screens.summary(ctx, *await self.grown(ctx, draft))

    async def open(self, ctx: Ctx, form: Form, *, key: str = "", **about: Any) -> Screen:
        """Begin the form, or offer to go on where the person stopped.

        `about` is what the form is about, as JSON: `finish` is given it among the values. A draft
        about something else makes way; but of a form with a `key` there is one draft for each key,
        and it goes on as it is.
        """
        if form.secret:
            ctx.keep_no_trace()
        begun = self._begun(ctx, form, key)
        if begun is not None and key:
            return await self.resume(ctx, begun)
        if begun is not None and (about or form.direct):
            await self.drop(ctx, begun)
            begun = None
        if begun is not None:
            far = begun.values.keys() - {ABOUT} or begun.at != form.first
            return await (self.unfinished(ctx, begun) if far else self.resume(ctx, begun))
        await self.pause(ctx)
        draft = await drafts.create(
            ctx.tx,
            ctx.actor.account_id,
            form.name,
            form.first,
            ctx.now,
            form.begun(about),
            secret=form.secret,
            key=key,
        )
        return await self.current(ctx, await self._preset(ctx, draft))

    async def _preset(self, ctx: Ctx, draft: Draft) -> Draft:
        """Of the values a grown draft begins with, those of steps are answers like any other."""
        form, _ = await self.grown(ctx, draft)
        about = form.begun_with(draft)
        if about == draft.values:
            return draft
        return await drafts.keep(ctx.tx, replace(draft, values=about), ctx.now)

    def _begun(self, ctx: Ctx, form: Form, key: str) -> Draft | None:
        same = (one for one in ctx.drafts if (one.form, one.key) == (form.name, key))
        return next(same, None)

    async def current(self, ctx: Ctx, draft: Draft) -> Screen:
        """The question that waits for its answer, or the preview. Raises NotAllowed."""
        form, draft = await self.grown(ctx, draft)
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
            await self.drop(ctx, ctx.draft)
        else:
            await drafts.pause(ctx.tx, ctx.actor.account_id)

    def _is_untouched(self, draft: Draft) -> bool:
        """A direct form without an answer: there is nothing to go on with."""
        form = self.of(draft)
        return form.direct and not form.is_touched(draft)

    async def unfinished(self, ctx: Ctx, draft: Draft) -> Screen:
        """Offer to go on; the answer may be typed."""
        await drafts.remember_tap(ctx.tx, draft.id, leave_mark(draft))
        return await screens.unfinished(ctx, *await self.grown(ctx, draft))

    async def several(self, ctx: Ctx) -> Screen:
        """Offer all that can be gone on with, the newest first; those that are over are dropped."""
        found = []
        for draft in ctx.drafts:
            try:
                found.append(await self.grown(ctx, draft))
            except Gone:
                await self.drop(ctx, draft)
        return await screens.several(ctx, found) if found else await ctx.kit.home(ctx)

    async def leaving(self, ctx: Ctx, draft: Draft) -> Screen:
        """Ask what shall become of the draft; the answer may be typed.

        Of a direct form that was not answered there is nothing to ask.
        """
        if self._is_untouched(draft):
            await self.drop(ctx, draft)
            return (await ctx.kit.home(ctx)).led_by(words("forms.cancelled"))
        await drafts.remember_tap(ctx.tx, draft.id, leave_mark(draft))
        return screens.leaving(self.of(draft), draft)

    async def answer(self, ctx: Ctx, draft: Draft) -> Screen:
        """A message while a form is open. Raises NotAllowed."""
        form, draft = await self.grown(ctx, draft)
        require(ctx.actor, form.needs)
        if is_repeated(ctx, draft):
            return await self.current(ctx, draft)
        typed = typed_button(ctx, form, draft)
        if typed is not None:
            return await self._act(ctx, form, answered(draft, ctx.incoming), typed)
        step = form.step(draft)
        aside = form.aside(step, ctx.incoming)
        if aside is not None:
            return await self._answer_beside(ctx, form, draft, step, aside)
        if step is None:
            screen = await self.current(ctx, draft)
            return screen.led_by(words("forms.choose-button"))
        reading = await step.field.read(ctx, ctx.incoming, draft.values.get(step.name))
        draft = answered(draft, ctx.incoming, step)
        below = form.below_files(step, ctx.incoming)
        if below is not None and isinstance(reading, Taken):
            return await self._answer_below(ctx, form, draft, (step, reading), below)
        return await self._take(ctx, draft, step, reading)

    async def _answer_below(
        self, ctx: Ctx, form: Form, draft: Draft, files: tuple[Step, Taken], below: Step
    ) -> Screen:
        """Words below a file that was asked for: they go on with what was told before."""
        before = draft.values.get(below.name)
        typed = without_files(ctx.incoming)
        typed = replace(typed, text="\n".join(filter(None, (before, typed.text.strip()))))
        told = await below.field.read(ctx, typed, before)
        if isinstance(told, Problem):
            return (await self._take(ctx, draft, *files)).led_by(told.why)
        screen = await self._take(ctx, _with(draft, below, told), *files)
        said = await below.field.show(ctx, ctx.incoming.text.strip())
        return screen.led_by(words("forms.put-aside", label=form.label(below), value=said))

    async def _answer_beside(
        self, ctx: Ctx, form: Form, draft: Draft, step: Step | None, aside: Step
    ) -> Screen:
        """What came belongs to another step. Words below it answer the one that is being asked."""
        taken = await aside.field.read(ctx, ctx.incoming, draft.values.get(aside.name))
        if isinstance(taken, Problem) or step is None or not ctx.incoming.text.strip():
            return await self._put_aside(ctx, form, draft, aside, taken)
        said = without_files(ctx.incoming)
        reading = await step.field.read(ctx, said, draft.values.get(step.name))
        if isinstance(reading, Problem):
            return (await self._put_aside(ctx, form, draft, aside, taken)).led_by(reading.why)
        draft = _with(draft, aside, taken)
        screen = await self._take(ctx, answered(draft, ctx.incoming, step), step, reading)
        kept = await aside.field.show(ctx, taken.value)
        return screen.led_by(words("forms.put-aside", label=form.label(aside), value=kept))

    async def _put_aside(
        self, ctx: Ctx, form: Form, draft: Draft, aside: Step, reading: Taken | Problem
    ) -> Screen:
        """What came belongs to another step: it is kept there; what was asked is asked again."""
        if isinstance(reading, Problem):
            return (await self.current(ctx, draft)).led_by(reading.why)
        draft = _with(answered(draft, ctx.incoming, aside), aside, reading)
        screen = await self.current(ctx, await drafts.keep(ctx.tx, draft, ctx.now))
        said = await aside.field.show(ctx, reading.value)
        return screen.led_by(words("forms.put-aside", label=form.label(aside), value=said))

    async def correct(self, ctx: Ctx, draft: Draft) -> Answer:
        """An earlier answer was edited: the field follows; what is asked now stays.

        Raises NotAllowed.
        """
        form, draft = await self.grown(ctx, draft)
        name = draft.sources.get(str(ctx.incoming.message_id))
        every = (*form.steps, *form.asides)
        step = next((step for step in every if step.name == name), None)
        if step is None:
            return None
        require(ctx.actor, form.needs)
        incoming = ctx.incoming
        if form.aside(step, incoming) is not None:
            incoming = without_files(incoming)  # its words were the answer
        reading = await step.field.read(ctx, incoming, draft.values.get(step.name))
        if isinstance(reading, Problem):
            screen = await self.current(ctx, draft)
            return screen.led_by(words("forms.not-corrected", field=form.label(step)), reading.why)
        if reading.value == draft.values.get(step.name):
            return None
        _, draft = await self.grown(ctx, _with(draft, step, reading))
        screen = await self.current(ctx, await drafts.save(ctx.tx, draft, ctx.now))
        return screen.led_by(words("forms.corrected", field=form.label(step)))

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
        form, draft = await self.grown(ctx, draft)
        draft = replace(draft, last_tap=value.pack(), last_answer=None)
        return await self._act(ctx, form, draft, value)

    async def _act(self, ctx: Ctx, form: Form, draft: Draft, value: FormTap) -> Screen:
        step = form.step(draft)
        match value.act:
            case Act.PICK | Act.UNPICK if step is not None:
                read = step.field.pick if value.act is Act.PICK else step.field.unpick
                reading = await read(ctx, value.arg, draft.values.get(step.name))
                return await self._take(ctx, draft, step, reading)
            case Act.NEXT | Act.SKIP if step is not None:
                return await self._pass(ctx, draft, step, value.act)
            case Act.BACK:
                return await self._move(ctx, step, form.back(draft))
            case Act.FIX_FIELD if step is None and 0 <= value.arg < len(form.steps):
                at = form.steps[value.arg].name
                return await self._move(ctx, step, replace(draft, at=at, fixing=True))
            case Act.FIX if step is None:
                return screens.fields(form, draft)
            case Act.LEAVE:
                return await self.leaving(ctx, draft)
            case Act.STAY:
                return await self.resume(ctx, draft)
            case Act.SAVE | Act.DROP:
                return await self._end(ctx, draft, value.act)
            case Act.SUBMIT | Act.ALSO if step is None:
                return await self._submit(ctx, form.ending(value.act is Act.ALSO), draft)
        raise Stale

    async def _take(self, ctx: Ctx, draft: Draft, step: Step, reading: Taken | Problem) -> Screen:
        if isinstance(reading, Problem):
            screen = await self.current(ctx, draft)
            return screen.led_by(reading.why)
        draft = _with(draft, step, reading)
        if reading.more:
            return await self.current(ctx, await drafts.keep(ctx.tx, draft, ctx.now))
        return await self._go_on(ctx, draft, step)

    async def _pass(self, ctx: Ctx, draft: Draft, step: Step, act: Act) -> Screen:
        """Go on without an answer, or with the one that is there."""
        if act is Act.SKIP and step.optional:
            draft = self._without(draft, step)
        elif not is_given(draft, step.name):
            screen = await self.current(ctx, draft)
            return screen.led_by(words("forms.required"))
        elif (lacking := step.field.lacks(draft.values[step.name])) is not None:
            return (await self.current(ctx, draft)).led_by(lacking)
        return await self._go_on(ctx, draft, step)

    def _without(self, draft: Draft, step: Step) -> Draft:
        """Without an answer to the step; a grown form knows by None that it was passed."""
        values = {name: value for name, value in draft.values.items() if name != step.name}
        passed = {} if self.of(draft).grow is None else {step.name: None}
        return replace(draft, values=values | passed)

    async def _go_on(self, ctx: Ctx, draft: Draft, step: Step) -> Screen:
        form, draft = await self.grown(ctx, draft)
        return await self._move(ctx, step, form.onward(draft))

    async def _move(self, ctx: Ctx, left: Step | None, draft: Draft) -> Screen:
        """Ask what the draft is at now, having left a step: below its files, if it has any."""
        form, draft = await self.grown(ctx, draft)
        if draft.at == PREVIEW and form.direct:
            return await self._submit(ctx, form, draft)
        screen = await self.current(ctx, await drafts.save(ctx.tx, draft, ctx.now))
        return screen.anew() if left is not None and left.media else screen

    async def _end(self, ctx: Ctx, draft: Draft, act: Act) -> Screen:
        if act is Act.DROP:
            await self.drop(ctx, draft)
            return (await ctx.kit.home(ctx)).led_by(words("forms.dropped"))
        await drafts.pause(ctx.tx, ctx.actor.account_id)
        return (await ctx.kit.home(ctx)).led_by(words("forms.saved"))

    async def _submit(self, ctx: Ctx, form: Form, draft: Draft) -> Screen:
        missing = form.missing(draft)
        if missing is not None:
            screen = await self._move(ctx, None, replace(draft, at=missing, fixing=True))
            return screen.led_by(form.lacks(draft, missing) or words("forms.required"))
        screen = await form.finish(ctx, form.given(draft))
        await self.drop(ctx, draft)
        return screen


def _with(draft: Draft, step: Step, reading: Taken) -> Draft:
    return replace(draft, values={**draft.values, step.name: reading.value})
