"""The buttons of a form: what each does, where each is offered, and that it may be typed."""

from collections.abc import Iterator
from enum import IntEnum

from bot.domain.messages import Button, Rows, Words, tap, words
from bot.domain.taps import Tap
from bot.telegram.forms.form import Form, is_given
from storage.drafts import Draft


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
    UNPICK = 12
    ALSO = 13


class FormTap(Tap, prefix="f"):
    """A button of a form, as the draft was at revision `rev`. `arg` is an option or a field."""

    draft: int
    rev: int
    act: Act
    arg: int


ENDING = frozenset({Act.SUBMIT, Act.ALSO, Act.DROP, Act.SAVE})

Labels = tuple[tuple[str, Act], ...]
ASKING: Labels = (
    ("forms.back", Act.BACK),
    ("forms.skip", Act.SKIP),
    ("forms.next", Act.NEXT),
)
LEAVE: Labels = (("forms.leave", Act.LEAVE),)
UNFINISHED: Labels = (
    ("forms.continue", Act.STAY),
    ("forms.drop", Act.DROP),
)


def form_button(label: str | Words, draft: Draft, act: Act, arg: int = 0) -> Button:
    value = FormTap(draft.id, draft.rev, act, arg)
    return tap(label, value) if isinstance(label, str) else Button(label, data=value.pack())


def buttons(labels: Labels, draft: Draft) -> list[Button]:
    return [form_button(label, draft, act) for label, act in labels]


def previewing(form: Form) -> Labels:
    """The buttons of the preview, the one that ends it first."""
    also = () if form.also is None else ((form.also[0], Act.ALSO),)
    return ((form.submit, Act.SUBMIT), *also, ("forms.fix", Act.FIX), _saving(form))


def leaving_buttons(form: Form) -> Labels:
    return (("forms.continue", Act.STAY), _saving(form), ("forms.drop", Act.DROP))


def _saving(form: Form) -> tuple[str, Act]:
    return (form.leave or "forms.save", Act.SAVE)


def _ways_out(form: Form) -> Labels:
    """Below a question."""
    return LEAVE if form.leave is None else (_saving(form), *LEAVE)


def controls(form: Form, draft: Draft) -> Rows:
    """The buttons below a question: those that can be used now, and the way out."""
    usable = tuple(label for label in ASKING if _offered(form, draft, label[1]))
    rows = (tuple(buttons(usable, draft)), tuple(buttons(_ways_out(form), draft)))
    return tuple(row for row in rows if row)


def typeable(form: Form, draft: Draft) -> Iterator[tuple[Words, Act, int]]:
    """The labels that mean a button now: the text, what it does, with what."""
    if draft.last_tap == leave_mark(draft):
        yield from ((words(label), act, 0) for label, act in leaving_buttons(form))
    asked = form.step(draft) is not None
    for label, act in (*ASKING, *_ways_out(form)) if asked else (*previewing(form), *LEAVE):
        if not asked or _offered(form, draft, act):
            yield words(label), act, 0
    if not asked:
        for index, step in enumerate(form.steps):
            yield form.label(step), Act.FIX_FIELD, index


def leave_mark(draft: Draft) -> str:
    """The tap that asks whether to leave: as the draft's last one it says that this is asked."""
    return FormTap(draft.id, draft.rev, Act.LEAVE, 0).pack()


def _offered(form: Form, draft: Draft, act: Act) -> bool:
    step = form.step(draft)
    if step is None:
        return False
    answered = is_given(draft, step.name)
    match act:
        case Act.BACK:
            return (draft.fixing and not form.is_new(draft)) or form.position(draft) > 0
        case Act.SKIP:
            begun = answered and step.field.is_halfway(draft.values[step.name])
            return step.optional and not begun and not (step.field.many and answered)
        case Act.NEXT:
            whole = answered and step.field.lacks(draft.values[step.name]) is None
            return answered if step.field.many else whole and not draft.fixing
    return True
