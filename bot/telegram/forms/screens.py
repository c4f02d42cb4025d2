"""What a form shows, as grown. Nothing is written here."""

from collections.abc import Sequence
from typing import Any

from bot.domain.messages import Button, Joined, Rows, Words, in_pairs, one_a_row, verbatim, words
from bot.domain.news_text import shortened
from bot.telegram.forms.buttons import (
    LEAVE,
    UNFINISHED,
    Act,
    FormTap,
    buttons,
    controls,
    form_button,
    leaving_buttons,
    previewing,
)
from bot.telegram.forms.form import Form, Step, is_given
from bot.telegram.routes import Ctx
from bot.telegram.screens import Media, Screen
from storage.drafts import Draft

COLUMN = 8  # buttons one below the other that a phone still shows whole
REVIEWED = 6000  # characters of all answers in a review: two messages
REVIEWED_SECRET = 3200  # … with their labels: one message
SHORTEST = 20  # characters of an answer that are always shown
LISTED = 10  # unfinished forms of one screen


async def question(ctx: Ctx, form: Form, draft: Draft, step: Step) -> Screen:
    """The step's question with its choices, and what was answered so far or an example."""
    given = is_given(draft, step.name)
    value = draft.values[step.name] if given else None

    def press(option: int, *, chosen: bool) -> FormTap:
        return FormTap(draft.id, draft.rev, Act.UNPICK if chosen else Act.PICK, option)

    lines = [step.asks or words(form.text("ask", step.name))]
    if given:
        lines.append(await step.field.so_far(ctx, value))
    elif step.asks is None and ctx.kit.texts.has(example := form.text("example", step.name)):
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
    shows = (draft.id, draft.rev)
    screen = Screen(text, params, rows, shows=shows, media=_unseen(ctx, draft, step))
    return await _with_about(ctx, form, draft, screen)


def _unseen(ctx: Ctx, draft: Draft, step: Step) -> tuple[Media, ...]:
    """The step's files, unless they stand above the same question, which is merely asked again."""
    active = ctx.draft is not None and ctx.draft.id == draft.id
    return () if active and draft.shown_rev == draft.rev else step.media


async def preview(ctx: Ctx, form: Form, draft: Draft) -> Screen:
    every = {step.name: step for step in (*form.steps, *form.asides)}
    given = [step for step in every.values() if is_given(draft, step.name)]
    labels = [form.label(step) for step in given]
    shown = [await step.field.show(ctx, draft.values[step.name]) for step in given]
    room = REVIEWED
    if form.secret:  # its message makes way for the next screen; parts above it would stay
        room = REVIEWED_SECRET - sum(len(_plain(ctx, one)) for one in labels)
    shown = _fitting(ctx, shown, room)
    lines = [
        words("forms.preview-line", label=label, value=value)
        for label, value in zip(labels, shown, strict=True)
    ]
    *ends, fix, save = buttons(previewing(form), draft)
    rows = (*((end,) for end in ends), (fix, save), tuple(buttons(LEAVE, draft)))
    closing = words("forms.all-well")
    if form.closing is not None:
        closing = await form.closing(ctx, draft.values)
    params: dict[str, Any] = {"lines": Joined(tuple(lines)), "closing": closing}
    text = "forms.preview"
    if form.confirm is not None:
        confirm = await _confirm(ctx, form, draft)
        text, params = "forms.confirming", {"lines": params["lines"], "confirm": confirm}
    screen = Screen(text, params, rows, shows=(draft.id, draft.rev))
    return await _with_about(ctx, form, draft, screen)


def _fitting(ctx: Ctx, shown: list[Words], room: int) -> list[Words]:
    """The answers, the long ones cut short where all of them have more characters than that."""
    texts = [_plain(ctx, one) for one in shown]
    if sum(map(len, texts)) <= room:
        return shown
    most = max(room // len(texts), SHORTEST)
    return [
        one if len(text) <= most else words("common.verbatim", text=shortened(text, most))
        for one, text in zip(shown, texts, strict=True)
    ]


def _plain(ctx: Ctx, said: Words) -> str:
    return ctx.kit.texts.plain(ctx.actor.language, said)


async def _confirm(ctx: Ctx, form: Form, draft: Draft) -> Words:
    if callable(form.confirm):
        return await form.confirm(ctx, draft.values)
    return words(str(form.confirm))


async def _with_about(ctx: Ctx, form: Form, draft: Draft, screen: Screen) -> Screen:
    return screen if form.about is None else screen.led_by(await form.about(ctx, draft.values))


def fields(form: Form, draft: Draft) -> Screen:
    """Ask which answer shall be corrected."""
    labels = [
        form_button(form.label(step), draft, Act.FIX_FIELD, index)
        for index, step in enumerate(form.steps)
    ]
    back = form_button("forms.to-preview", draft, Act.STAY)
    rows = one_a_row(labels) if len(labels) <= COLUMN else in_pairs(labels)
    return Screen("forms.what-to-fix", rows=(*rows, (back,)))


def leaving(form: Form, draft: Draft) -> Screen:
    """Ask what shall become of the draft."""
    return Screen("forms.leaving", rows=one_a_row(buttons(leaving_buttons(form), draft)))


async def unfinished(ctx: Ctx, form: Form, draft: Draft) -> Screen:
    """Ask whether to go on with the draft or to drop it."""
    rows = one_a_row(buttons(UNFINISHED, draft))
    return Screen("common.joined", {"parts": await summary(ctx, form, draft)}, rows)


async def several(ctx: Ctx, found: Sequence[tuple[Form, Draft]]) -> Screen:
    """Ask with which draft to go on."""
    lines = [
        words("forms.unfinished-line", number=number, summary=await summary(ctx, form, draft))
        for number, (form, draft) in enumerate(found[:LISTED], start=1)
    ]
    labels: list[Button] = [
        verbatim(str(number), FormTap(draft.id, draft.rev, Act.STAY, 0))
        for number, (_, draft) in enumerate(found[:LISTED], start=1)
    ]
    half = -(-len(labels) // 2)
    rows: Rows = tuple(tuple(labels[at : at + half]) for at in range(0, len(labels), half))
    return Screen("forms.unfinished", {"lines": Joined(tuple(lines))}, rows)


async def summary(ctx: Ctx, form: Form, draft: Draft) -> Words:
    """What is unfinished and how far it is: „Turite nebaigtą įrašą „…“ (3 iš 5).“."""
    name = await _name(ctx, form, draft)
    params: dict[str, Any] = {"name": name or ""}
    if not (form.secret and form.grow):  # which steps there are may tell what was answered
        steps = len(form.steps)
        params |= {"step": min(form.position(draft) + 1, steps), "steps": steps}
    return words(
        form.text(f"unfinished-{'unnamed' if name is None else 'named'}", form.name), **params
    )


async def _name(ctx: Ctx, form: Form, draft: Draft) -> str | None:
    if form.named is not None:
        return await form.named(ctx, draft.values)
    first = draft.values.get(form.steps[0].name)
    return first if isinstance(first, str) and not form.secret else None
