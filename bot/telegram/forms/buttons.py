"""The buttons of a form: what each does, where each is offered, and that it may be typed."""

from collections.abc import Iterator
from enum import IntEnum

from bot.domain.messages import Button, Rows, tap
from bot.domain.taps import Tap
from bot.telegram.forms.form import Form
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


class FormTap(Tap, prefix="f"):
    """A button of a form, as the draft was at revision `rev`. `arg` is an option or a field."""

    draft: int
    rev: int
    act: Act
    arg: int


ENDING = frozenset({Act.SUBMIT, Act.DROP, Act.SAVE})

Labels = tuple[tuple[str, Act], ...]
ASKING: Labels = (
    ("forms.back", Act.BACK),
    ("forms.skip", Act.SKIP),
    ("forms.next", Act.NEXT),
)
PREVIEWING: Labels = (
    ("forms.fix", Act.FIX),
    ("forms.save", Act.SAVE),
)
LEAVE: Labels = (("forms.leave", Act.LEAVE),)
LEAVING: Labels = (
    ("forms.continue", Act.STAY),
    ("forms.save", Act.SAVE),
    ("forms.drop", Act.DROP),
)
UNFINISHED: Labels = (
    ("forms.continue", Act.STAY),
    ("forms.drop", Act.DROP),
)


def form_button(label: str, draft: Draft, act: Act, arg: int = 0) -> Button:
    return tap(label, FormTap(draft.id, draft.rev, act, arg))


def buttons(labels: Labels, draft: Draft) -> list[Button]:
    return [form_button(label, draft, act) for label, act in labels]


def previewing(form: Form) -> Labels:
    """The buttons of the preview, the one that ends it first."""
    return ((form.submit, Act.SUBMIT), *PREVIEWING)


def controls(form: Form, draft: Draft) -> Rows:
    """The buttons below a question: those that can be used now, and the way out."""
    usable = tuple(label for label in ASKING if _offered(form, draft, label[1]))
    rows = (tuple(buttons(usable, draft)), tuple(buttons(LEAVE, draft)))
    return tuple(row for row in rows if row)


def typeable(form: Form, draft: Draft) -> Iterator[tuple[str, Act, int]]:
    """The labels that mean a button now: text id, what it does, with what."""
    if draft.last_tap == leave_mark(draft):
        yield from ((label, act, 0) for label, act in LEAVING)
    asked = form.step(draft) is not None
    for label, act in (*(ASKING if asked else previewing(form)), *LEAVE):
        if not asked or _offered(form, draft, act):
            yield label, act, 0
    if not asked:
        for index, name in enumerate(form.names):
            yield form.text("label", name), Act.FIX_FIELD, index


def leave_mark(draft: Draft) -> str:
    """The tap that asks whether to leave: as the draft's last one it says that this is asked."""
    return FormTap(draft.id, draft.rev, Act.LEAVE, 0).pack()


def _offered(form: Form, draft: Draft, act: Act) -> bool:
    step = form.step(draft)
    if step is None:
        return False
    answered = bool(draft.values.get(step.name))
    match act:
        case Act.BACK:
            return draft.fixing or form.position(draft) > 0
        case Act.SKIP:
            return step.optional and not (step.field.many and answered)
        case Act.NEXT:
            return answered and (step.field.many or not draft.fixing)
    return True
