"""Forms declared as data: a tuple of steps over the drafts table.

An answer is stored before the next question is sent, so a restart goes on where the person was. The
texts follow from the names: `reports.ask-title`, `reports.example-title`, `reports.label-title`.
"""

from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import Stale, require
from bot.domain.folding import fold
from bot.domain.messages import Button, Joined, Rows, Words, one_a_row, tap, words
from bot.domain.taps import Tap
from bot.telegram.fields import Field, Problem, Taken
from bot.telegram.incoming import Incoming
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from storage import drafts
from storage.drafts import Draft

PREVIEW = "preview"  # where a draft is when every step has been passed


class Act(IntEnum):
    """What the buttons of a form do. Values are in old messages: never reuse one."""

    BACK = 1
    SKIP = 2
    NEXT = 3
    PICK = 4
    LEAVE = 5
    STAY = 6
    SAVE = 7
    DROP = 8
    SUBMIT = 9
    FIX = 10
    FIX_FIELD = 11


class FormTap(Tap, prefix="f"):
    """A button of a form, as the draft was at revision `rev`. `arg` is an option or a field."""

    draft: int
    rev: int
    act: Act
    arg: int


Finish = Callable[[Ctx, Mapping[str, Any]], Awaitable[Screen]]


@dataclass(frozen=True, slots=True)
class Step:
    name: str
    field: Field
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """A multi-step dialog. `finish` gets the values by step name; None where a step was skipped."""

    name: str
    noun: str
    needs: Can
    steps: tuple[Step, ...]
    finish: Finish

    def text(self, part: str, step: str) -> str:
        return f"{self.noun}.{part}-{step}"

    @property
    def names(self) -> list[str]:
        return [step.name for step in self.steps]

    def position(self, at: str) -> int:
        """The index of a step; the number of steps for the preview."""
        return len(self.steps) if at == PREVIEW else self.names.index(at)


class Forms:
    """Runs the forms: what a person sends or taps becomes the next screen."""

    def __init__(self, forms: list[Form]) -> None:
        self._forms = {form.name: form for form in forms}

    def usable(self, drafts: Iterable[Draft]) -> list[Draft]:
        """What today's forms can go on with: a draft may be of an earlier version of the bot."""
        return [
            draft
            if draft.at == PREVIEW or draft.at in self.of(draft).names
            else replace(draft, at=_missing(self.of(draft), draft) or PREVIEW)
            for draft in drafts
            if draft.form in self._forms
        ]

    def of(self, draft: Draft) -> Form:
        return self._forms[draft.form]

    async def open(self, ctx: Ctx, form: Form) -> Screen:
        """Begin the form, or offer to go on where the person stopped."""
        begun = next((draft for draft in ctx.drafts if draft.form == form.name), None)
        if begun is not None and (begun.values or begun.at != form.steps[0].name):
            return await self.unfinished(ctx, begun)
        if begun is not None:
            return await self.current(ctx, await drafts.activate(ctx.tx, begun))
        if ctx.draft is not None:
            await drafts.pause(ctx.tx, ctx.actor.account_id)
        draft = await drafts.create(
            ctx.tx, ctx.actor.account_id, form.name, form.steps[0].name, ctx.now
        )
        return await self.current(ctx, draft)

    async def current(self, ctx: Ctx, draft: Draft) -> Screen:
        """The question that waits for its answer, or the preview. Raises NotAllowed."""
        form = self.of(draft)
        require(ctx.actor, form.needs)
        if draft.at == PREVIEW:
            return await self._preview(ctx, form, draft)
        return await self._question(ctx, form, draft)

    async def answer(self, ctx: Ctx, draft: Draft) -> Screen:
        """A message while a form is open. Raises NotAllowed."""
        form = self.of(draft)
        require(ctx.actor, form.needs)
        incoming = ctx.incoming
        if _is_repeated(ctx, draft):
            return await self.current(ctx, draft)
        typed = self._typed_button(ctx, form, draft)
        if typed is not None:
            return await self._act(ctx, form, _answered(draft, incoming), typed)
        if draft.at == PREVIEW:
            screen = await self.current(ctx, draft)
            return screen.led_by(words("forms.choose-button"))
        step = form.steps[form.position(draft.at)]
        reading = await step.field.read(ctx, incoming, draft.values.get(step.name))
        return await self._take(ctx, form, _answered(draft, incoming, step), step, reading)

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
        values = {**draft.values, step.name: reading.value}
        draft = await drafts.save(ctx.tx, replace(draft, values=values), ctx.now)
        screen = await self.current(ctx, draft)
        return screen.led_by(words("forms.corrected", field=label))

    async def press(self, ctx: Ctx, value: FormTap) -> Answer:
        """A button of a form. Raises Stale where the form has moved on since."""
        draft = next((draft for draft in ctx.drafts if draft.id == value.draft), None)
        if draft is None:
            if _is_newest(ctx) and value.act in _ENDING:
                return None  # a second tap while the first was at work
            raise Stale
        if value.pack() == draft.last_tap and value.act is not Act.LEAVE:
            return None
        form = self.of(draft)
        require(ctx.actor, form.needs)
        if value.rev != draft.rev:
            raise Stale
        draft = replace(draft, last_tap=value.pack(), last_answer=None)
        return await self._act(ctx, form, draft, value)

    async def unfinished(self, ctx: Ctx, draft: Draft) -> Screen:
        """Offer to go on; the answer may be typed."""
        await drafts.remember_tap(ctx.tx, draft.id, _leave(draft))
        form = self.of(draft)
        rows = one_a_row(
            [
                _button("forms.continue", draft, Act.STAY),
                _button("forms.drop", draft, Act.DROP),
            ]
        )
        return Screen("common.joined", {"parts": await self.summary(form, draft)}, rows)

    async def summary(self, form: Form, draft: Draft) -> Words:
        """What is unfinished and how far it is: „Turite nebaigtą įrašą „…“ (3 iš 5).“."""
        name = draft.values.get(form.steps[0].name)
        named = "named" if isinstance(name, str) else "unnamed"
        return words(
            form.text(f"unfinished-{named}", form.name),
            name=str(name or ""),
            step=min(form.position(draft.at) + 1, len(form.steps)),
            steps=len(form.steps),
        )

    async def _act(self, ctx: Ctx, form: Form, draft: Draft, value: FormTap) -> Screen:
        match value.act:
            case Act.PICK if draft.at != PREVIEW:
                step = form.steps[form.position(draft.at)]
                reading = await step.field.pick(ctx, value.arg, draft.values.get(step.name))
                return await self._take(ctx, form, draft, step, reading)
            case Act.NEXT | Act.SKIP:
                return await self._pass(ctx, form, draft, value.act)
            case Act.BACK:
                return await self._move(ctx, draft, _previous(form, draft), fixing=False)
            case Act.FIX_FIELD if draft.at == PREVIEW and 0 <= value.arg < len(form.steps):
                return await self._move(ctx, draft, form.steps[value.arg].name, fixing=True)
            case Act.FIX if draft.at == PREVIEW:
                return self._fields(form, draft)
            case Act.LEAVE:
                return await self.leaving(ctx, draft)
            case Act.STAY:
                draft = await drafts.activate(ctx.tx, draft)
                return await self.current(ctx, draft)
            case Act.SAVE | Act.DROP:
                return await self._end(ctx, draft, value.act)
            case Act.SUBMIT if draft.at == PREVIEW:
                return await self._submit(ctx, form, draft)
        raise Stale

    async def _submit(self, ctx: Ctx, form: Form, draft: Draft) -> Screen:
        missing = _missing(form, draft)
        if missing is not None:
            screen = await self._move(ctx, draft, missing, fixing=True)
            return screen.led_by(words("forms.required"))
        screen = await form.finish(ctx, {name: draft.values.get(name) for name in form.names})
        await drafts.drop(ctx.tx, draft.id)
        return screen

    async def _take(
        self, ctx: Ctx, form: Form, draft: Draft, step: Step, reading: Taken | Problem
    ) -> Screen:
        if isinstance(reading, Problem):
            screen = await self._question(ctx, form, draft)
            return screen.led_by(reading.why)
        draft = replace(draft, values={**draft.values, step.name: reading.value})
        if reading.more:
            draft = await drafts.save(ctx.tx, draft, ctx.now)
            return await self._question(ctx, form, draft)
        return await self._move(ctx, draft, _following(form, draft), fixing=False)

    async def _pass(self, ctx: Ctx, form: Form, draft: Draft, act: Act) -> Screen:
        step = form.steps[form.position(draft.at)] if draft.at != PREVIEW else None
        if step is None:
            raise Stale
        if act is Act.SKIP and step.optional:
            values = {name: value for name, value in draft.values.items() if name != step.name}
            draft = replace(draft, values=values)
        elif not draft.values.get(step.name):
            screen = await self._question(ctx, form, draft)
            return screen.led_by(words("forms.required"))
        return await self._move(ctx, draft, _following(form, draft), fixing=False)

    async def _move(self, ctx: Ctx, draft: Draft, at: str, *, fixing: bool) -> Screen:
        draft = replace(draft, at=at, fixing=fixing)
        return await self.current(ctx, await drafts.save(ctx.tx, draft, ctx.now))

    async def _end(self, ctx: Ctx, draft: Draft, act: Act) -> Screen:
        if act is Act.DROP:
            await drafts.drop(ctx.tx, draft.id)
            return (await ctx.kit.home(ctx)).led_by(words("forms.dropped"))
        await drafts.pause(ctx.tx, ctx.actor.account_id)
        return (await ctx.kit.home(ctx)).led_by(words("forms.saved"))

    async def _question(self, ctx: Ctx, form: Form, draft: Draft) -> Screen:
        step = form.steps[form.position(draft.at)]
        value = draft.values.get(step.name)

        def press(option: int) -> FormTap:
            return FormTap(draft.id, draft.rev, Act.PICK, option)

        lines = [words(form.text("ask", step.name))]
        if value:
            shown = await step.field.show(ctx, value)
            lines.append(words("forms.so-far", value=shown))
        elif ctx.kit.texts.has(example := form.text("example", step.name)):
            lines.append(words(example))
        params = {
            "title": words(form.text("title", form.name)),
            "step": form.position(draft.at) + 1,
            "steps": len(form.steps),
            "lines": Joined(tuple(lines)),
        }
        options = await step.field.options(ctx, value, press)
        rows = (*options, *_controls(form, draft, step))
        return Screen("forms.question", params, rows, shows=(draft.id, draft.rev))

    async def _preview(self, ctx: Ctx, form: Form, draft: Draft) -> Screen:
        lines = [
            words(
                "forms.preview-line",
                label=words(form.text("label", step.name)),
                value=await step.field.show(ctx, draft.values[step.name]),
            )
            for step in form.steps
            if draft.values.get(step.name)
        ]
        rows = (
            (_button("forms.submit", draft, Act.SUBMIT),),
            (_button("forms.fix", draft, Act.FIX), _button("forms.save", draft, Act.SAVE)),
            (_button("forms.leave", draft, Act.LEAVE),),
        )
        params = {"lines": Joined(tuple(lines))}
        return Screen("forms.preview", params, rows, shows=(draft.id, draft.rev))

    def _fields(self, form: Form, draft: Draft) -> Screen:
        buttons = [
            tap(form.text("label", step.name), FormTap(draft.id, draft.rev, Act.FIX_FIELD, index))
            for index, step in enumerate(form.steps)
        ]
        back = _button("forms.to-preview", draft, Act.STAY)
        return Screen("forms.what-to-fix", rows=(*one_a_row(buttons), (back,)))

    async def leaving(self, ctx: Ctx, draft: Draft) -> Screen:
        """Ask what shall become of the draft; the answer may be typed."""
        await drafts.remember_tap(ctx.tx, draft.id, _leave(draft))
        rows = one_a_row([_button(text_id, draft, act) for text_id, act in _LEAVING])
        return Screen("forms.leaving", rows=rows)

    def _typed_button(self, ctx: Ctx, form: Form, draft: Draft) -> FormTap | None:
        """The button whose label was typed by hand, or nothing."""
        typed = fold(ctx.incoming.text)
        for text_id, act, arg in _typeable(form, draft):
            label = fold(ctx.kit.texts.plain(ctx.actor.language, words(text_id)))
            if typed and typed == label:
                return FormTap(draft.id, draft.rev, act, arg)
        return None


def _typeable(form: Form, draft: Draft) -> Iterator[tuple[str, Act, int]]:
    """The labels that mean a button now: text id, what it does, with what."""
    if draft.last_tap == _leave(draft):
        yield from ((text_id, act, 0) for text_id, act in _LEAVING)
    preview = draft.at == PREVIEW
    step = None if preview else form.steps[form.position(draft.at)]
    for text_id, act in _CONTROLS[preview]:
        if _offered(form, draft, step, act):
            yield text_id, act, 0
    if preview:
        for index, name in enumerate(form.names):
            yield form.text("label", name), Act.FIX_FIELD, index


def _answered(draft: Draft, incoming: Incoming, step: Step | None = None) -> Draft:
    """The draft with the message as its newest; of single answers only the newest can be edited."""
    name = step.name if step else ""
    earlier = {
        message_id: source
        for message_id, source in draft.sources.items()
        if source != name or (step is not None and step.field.many)
    }
    return replace(
        draft,
        sources={**earlier, str(incoming.message_id): name},
        last_answer=incoming.text or None,
        last_tap=None,
    )


def _controls(form: Form, draft: Draft, step: Step) -> Rows:
    """The buttons below the options: those that can be used now."""
    wanted = [
        _button(text_id, draft, act)
        for text_id, act in _CONTROLS[False]
        if act is not Act.LEAVE and _offered(form, draft, step, act)
    ]
    leave = (_button("forms.leave", draft, Act.LEAVE),)
    return (tuple(wanted), leave) if wanted else (leave,)


def _offered(form: Form, draft: Draft, step: Step | None, act: Act) -> bool:
    if step is None:
        return True
    match act:
        case Act.BACK:
            return draft.fixing or form.position(draft.at) > 0
        case Act.SKIP:
            return step.optional and not (step.field.many and draft.values.get(step.name))
        case Act.NEXT:
            return bool(draft.values.get(step.name)) and (step.field.many or not draft.fixing)
    return True


_CONTROLS: dict[bool, tuple[tuple[str, Act], ...]] = {
    False: (
        ("forms.back", Act.BACK),
        ("forms.skip", Act.SKIP),
        ("forms.next", Act.NEXT),
        ("forms.leave", Act.LEAVE),
    ),
    True: (
        ("forms.submit", Act.SUBMIT),
        ("forms.fix", Act.FIX),
        ("forms.save", Act.SAVE),
        ("forms.leave", Act.LEAVE),
    ),
}
_LEAVING = (
    ("forms.continue", Act.STAY),
    ("forms.save", Act.SAVE),
    ("forms.drop", Act.DROP),
)
_ENDING = frozenset({Act.SUBMIT, Act.DROP, Act.SAVE})


def _button(label: str, draft: Draft, act: Act) -> Button:
    return tap(label, FormTap(draft.id, draft.rev, act, 0))


def _leave(draft: Draft) -> str:
    """The tap that asks whether to leave: as the draft's last one it says that this is asked."""
    return FormTap(draft.id, draft.rev, Act.LEAVE, 0).pack()


def _missing(form: Form, draft: Draft) -> str | None:
    """The first question that must be answered and is not."""
    required = (step.name for step in form.steps if not step.optional)
    return next((name for name in required if not draft.values.get(name)), None)


def _following(form: Form, draft: Draft) -> str:
    after = form.position(draft.at) + 1
    return PREVIEW if draft.fixing or after == len(form.steps) else form.steps[after].name


def _previous(form: Form, draft: Draft) -> str:
    return PREVIEW if draft.fixing else form.steps[max(form.position(draft.at) - 1, 0)].name


def _is_repeated(ctx: Ctx, draft: Draft) -> bool:
    """The same text again, sent before the question now waiting was seen: it answers nothing new.

    Message ids of a private chat count up: the question was seen if it went out before the text.
    """
    if not ctx.incoming.text or ctx.incoming.text != draft.last_answer:
        return False
    seen = draft.shown_rev == draft.rev and draft.shown_in is not None
    return not (seen and (draft.shown_in or 0) < (ctx.incoming.message_id or 0))


def _is_newest(ctx: Ctx) -> bool:
    return (ctx.incoming.message_id or 0) >= (ctx.actor.screen_message_id or 0)
