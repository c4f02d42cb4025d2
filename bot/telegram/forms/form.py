"""What a form is: its steps, and where a draft stands among them."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.domain.actors import Can
from bot.domain.messages import Words
from bot.telegram.fields import Field
from bot.telegram.routes import Ctx
from bot.telegram.screens import Screen
from storage.drafts import Draft

PREVIEW = "preview"  # where a draft is when every step has been passed

Finish = Callable[[Ctx, Mapping[str, Any]], Awaitable[Screen]]
About = Callable[[Ctx, Mapping[str, Any]], Awaitable[Words]]


@dataclass(frozen=True, slots=True)
class Step:
    name: str
    field: Field
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """A multi-step dialog. `finish` gets the values by step name; None where a step was skipped.

    It also gets, by their names, the values the form was opened with: what it is about. A `direct`
    form has no preview: the answer to its last step ends it. `about` says, above each question and
    the preview, what those values are about. `submit` is the text of the button that ends the
    preview: not everything is sent to somebody. What is answered to a `secret` form is in no backup
    and in no reminder.
    """

    name: str
    noun: str
    needs: Can
    steps: tuple[Step, ...]
    finish: Finish
    direct: bool = False
    about: About | None = None
    submit: str = "forms.submit"
    secret: bool = False

    def text(self, part: str, step: str) -> str:
        return f"{self.noun}.{part}-{step}"

    @property
    def names(self) -> list[str]:
        return [step.name for step in self.steps]

    def step(self, draft: Draft) -> Step | None:
        """The step that is being asked; None at the preview."""
        return None if draft.at == PREVIEW else self.steps[self.position(draft)]

    def position(self, draft: Draft) -> int:
        """How many steps have been passed; all of them at the preview."""
        return len(self.steps) if draft.at == PREVIEW else self.names.index(draft.at)

    def after(self, draft: Draft) -> str:
        """Where an answer leads: to the next step, or back to the preview it was called from."""
        following = self.position(draft) + 1
        last = draft.fixing or following == len(self.steps)
        return PREVIEW if last else self.steps[following].name

    def before(self, draft: Draft) -> str:
        return PREVIEW if draft.fixing else self.steps[max(self.position(draft) - 1, 0)].name

    def missing(self, draft: Draft) -> str | None:
        """The first step that must be answered and is not."""
        required = (step.name for step in self.steps if not step.optional)
        return next((name for name in required if not draft.values.get(name)), None)

    def fitting(self, draft: Draft) -> Draft:
        """The draft where this form can go on: it may be of an earlier version of the bot."""
        if draft.at == PREVIEW or draft.at in self.names:
            return draft
        return replace(draft, at=self.missing(draft) or PREVIEW)
