"""What a form shows. Nothing is written here."""

from typing import Any

from bot.domain.messages import Joined, Words, one_a_row, words
from bot.telegram.forms.buttons import (
    LEAVE,
    LEAVING,
    UNFINISHED,
    Act,
    FormTap,
    buttons,
    controls,
    form_button,
    previewing,
)
from bot.telegram.forms.form import Form, Step
from bot.telegram.routes import Ctx
from bot.telegram.screens import Screen
from storage.drafts import Draft


async def question(ctx: Ctx, form: Form, draft: Draft, step: Step) -> Screen:
    """The step's question with its choices, and what was answered so far or an example."""
    value = draft.values.get(step.name)

    def press(option: int, *, chosen: bool) -> FormTap:
        return FormTap(draft.id, draft.rev, Act.UNPICK if chosen else Act.PICK, option)

    lines = [words(form.text("ask", step.name))]
    if value:
        shown = await step.field.show(ctx, value)
        lines.append(words("forms.so-far", value=shown))
    elif ctx.kit.texts.has(example := form.text("example", step.name)):
        lines.append(words(example))
    params: dict[str, Any] = {
        "title": words(form.text("title", form.name)),
        "lines": Joined(tuple(lines)),
    }
    if len(form.steps) > 1:
        params |= {"step": form.position(draft) + 1, "steps": len(form.steps)}
    options = await step.field.options(ctx, value, press)
    rows = (*options, *controls(form, draft))
    text = "forms.question" if len(form.steps) > 1 else "forms.question-alone"
    screen = Screen(text, params, rows, shows=(draft.id, draft.rev))
    return await _with_about(ctx, form, draft, screen)


async def preview(ctx: Ctx, form: Form, draft: Draft) -> Screen:
    lines = [
        words(
            "forms.preview-line",
            label=words(form.text("label", step.name)),
            value=await step.field.show(ctx, draft.values[step.name]),
        )
        for step in form.steps
        if draft.values.get(step.name)
    ]
    submit, *others = buttons(previewing(form), draft)
    rows = ((submit,), tuple(others), tuple(buttons(LEAVE, draft)))
    params = {"lines": Joined(tuple(lines))}
    screen = Screen("forms.preview", params, rows, shows=(draft.id, draft.rev))
    return await _with_about(ctx, form, draft, screen)


async def _with_about(ctx: Ctx, form: Form, draft: Draft, screen: Screen) -> Screen:
    return screen if form.about is None else screen.led_by(await form.about(ctx, draft.values))


def fields(form: Form, draft: Draft) -> Screen:
    """Ask which answer shall be corrected."""
    labels = [
        form_button(form.text("label", name), draft, Act.FIX_FIELD, index)
        for index, name in enumerate(form.names)
    ]
    back = form_button("forms.to-preview", draft, Act.STAY)
    return Screen("forms.what-to-fix", rows=(*one_a_row(labels), (back,)))


def leaving(draft: Draft) -> Screen:
    """Ask what shall become of the draft."""
    return Screen("forms.leaving", rows=one_a_row(buttons(LEAVING, draft)))


def unfinished(form: Form, draft: Draft) -> Screen:
    """Ask whether to go on with the draft or to drop it."""
    rows = one_a_row(buttons(UNFINISHED, draft))
    return Screen("common.joined", {"parts": summary(form, draft)}, rows)


def summary(form: Form, draft: Draft) -> Words:
    """What is unfinished and how far it is: „Turite nebaigtą įrašą „…“ (3 iš 5).“."""
    name = None if form.secret else draft.values.get(form.steps[0].name)
    named = "named" if isinstance(name, str) else "unnamed"
    return words(
        form.text(f"unfinished-{named}", form.name),
        name=str(name or ""),
        step=min(form.position(draft) + 1, len(form.steps)),
        steps=len(form.steps),
    )
