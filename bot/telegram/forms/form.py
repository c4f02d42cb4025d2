"""What a form is: its steps, and where a draft stands among them."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.domain.actors import Can
from bot.domain.messages import Words, words
from bot.telegram.fields import Field
from bot.telegram.incoming import Incoming
from bot.telegram.routes import Ctx
from bot.telegram.screens import Media, Screen
from storage.drafts import Draft

PREVIEW = "preview"  # where a draft is when every step has been passed
LATER = "forms.later"  # for `leave`: where the last button says what it does, so does this
ABOUT = "$about"  # among a grown or secret draft's values: the names of those it began with

Finish = Callable[[Ctx, Mapping[str, Any]], Awaitable[Screen]]
About = Callable[[Ctx, Mapping[str, Any]], Awaitable[Words]]
Named = Callable[[Ctx, Mapping[str, Any]], Awaitable[str]]


@dataclass(frozen=True, slots=True)
class Step:
    """One question. `asks` and `label` stand in place of the texts that follow from the names.

    `label` is a button too: keep it short. `media` are files shown above the question.
    """

    name: str
    field: Field
    optional: bool = False
    asks: Words | None = None
    label: Words | None = None
    media: tuple[Media, ...] = ()


Grow = Callable[[Ctx, Mapping[str, Any]], Awaitable[tuple[Step, ...]]]


@dataclass(frozen=True, slots=True)
class Form:
    """A multi-step dialog. `finish` gets the values by step name; None where a step was skipped.

    It also gets, by their names, the values the form was opened with: what it is about; one that
    has the name of a step is its answer. A `direct` form has no preview: the answer to its last
    step ends it. `about` says, above each question and the preview, what those values are about.
    `submit` is the text of the button that ends the preview: not everything is sent to somebody.
    What is answered to a `secret` form leaves no trace: in no backup, no reminder, no log.

    `grow` gives the steps where they are data: those that are asked given these values, without
    `steps`. It is called again whenever an answer changes, so let it keep what it reads in
    `ctx.read`. Names of steps last as long as drafts do. It may raise a Refusal where what the form
    is about is over: the person is told, and the draft is dropped. An answer whose step is asked no
    more waits for its step to come back; `finish` does not get it.

    `confirm` stands at the head of the preview in place of the usual words: a text id, or what says
    it given the values. `leave` is the text of the button that keeps the draft for later; where it
    is given, each question has that button too. `named` is what a draft is called where it is said
    that it waits, in place of its first answer; of a secret one too. `asides` take what is sent
    whichever step is being asked: a photo, a point on the map; words below it answer the step. They
    may be steps too. `below` names the step with a text that goes on with the words below a file
    which was asked for. `also` is another button that ends the preview, and what it does;
    `closing` gives the last words of the preview, what is agreed to by sending it.
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
    grow: Grow | None = None
    confirm: str | About | None = None
    leave: str | None = None
    named: Named | None = None
    asides: tuple[Step, ...] = ()
    below: str | None = None
    also: tuple[str, Finish] | None = None
    closing: About | None = None

    def text(self, part: str, step: str) -> str:
        return f"{self.noun}.{part}-{step}"

    def label(self, step: Step) -> Words:
        return step.label or words(self.text("label", step.name))

    @property
    def names(self) -> list[str]:
        return [step.name for step in self.steps]

    @property
    def kept(self) -> list[str]:
        """The names of all that can be answered."""
        return list(dict.fromkeys([*self.names, *(step.name for step in self.asides)]))

    @property
    def first(self) -> str:
        """Where a draft begins; of a grown form that is seen when it has grown."""
        return self.steps[0].name if self.steps else ""

    @property
    def _tells_about(self) -> bool:
        """Whether its drafts know which of their values they were opened with."""
        return self.secret or self.grow is not None

    def begun(self, about: Mapping[str, Any]) -> dict[str, Any]:
        """The values a draft begins with."""
        return {**about, ABOUT: sorted(about)} if self._tells_about else dict(about)

    def begun_with(self, draft: Draft) -> Mapping[str, Any]:
        """The values, where those the draft began with are known from answers."""
        if self.grow is None:
            return draft.values
        return {**draft.values, ABOUT: sorted(set(draft.values[ABOUT]) - set(self.names))}

    def can_use(self, draft: Draft) -> bool:
        return ABOUT in draft.values or not self._tells_about

    def anew(self, draft: Draft) -> Draft:
        """The draft as it began."""
        return replace(draft, values=self.begun(self._about(draft)), at=self.first, fixing=False)

    def _about(self, draft: Draft) -> dict[str, Any]:
        values = draft.values
        if self._tells_about:
            return {name: values[name] for name in values[ABOUT]}
        return {name: value for name, value in values.items() if name not in self.kept}

    def given(self, draft: Draft) -> dict[str, Any]:
        """What was answered to the steps there are, and what the form was opened with."""
        return self._about(draft) | {name: draft.values.get(name) for name in self.kept}

    def ending(self, also: bool) -> "Form":  # noqa: FBT001 - which of two
        """The form, with what ends it."""
        return replace(self, finish=self.also[1]) if also and self.also else self

    def aside(self, asked: Step | None, incoming: Incoming) -> Step | None:
        """What takes the message though something else is being asked."""
        if asked is not None and asked.field.takes(incoming):
            return None
        return next((step for step in self.asides if step.field.takes(incoming)), None)

    def below_files(self, asked: Step, incoming: Incoming) -> Step | None:
        """What takes the words below a file that is the answer to what is being asked."""
        if incoming.file is None or not incoming.text.strip() or not asked.field.takes(incoming):
            return None
        return next((step for step in self.steps if step.name == self.below), None)

    def is_touched(self, draft: Draft) -> bool:
        """Whether anything was answered."""
        return draft.values != self.begun(self._about(draft))

    def step(self, draft: Draft) -> Step | None:
        """The step that is being asked; None at the preview."""
        return None if draft.at == PREVIEW else self.steps[self.position(draft)]

    def position(self, draft: Draft) -> int:
        """How many steps have been passed; all of them at the preview."""
        return len(self.steps) if draft.at == PREVIEW else self.names.index(draft.at)

    def onward(self, draft: Draft) -> Draft:
        """Where an answer leads: to the next step, or back to the preview it was called from."""
        following = self.position(draft) + 1
        if not draft.fixing and following < len(self.steps):
            return replace(draft, at=self.steps[following].name)
        return self.fitting(replace(draft, at=PREVIEW, fixing=False))

    def back(self, draft: Draft) -> Draft:
        if draft.fixing and not self.is_new(draft):
            return replace(draft, at=PREVIEW, fixing=False)
        return replace(draft, at=self.steps[max(self.position(draft) - 1, 0)].name)

    def is_new(self, draft: Draft) -> bool:
        """Whether the step that is being asked was never passed."""
        return self.grow is not None and draft.at not in draft.values

    def missing(self, draft: Draft) -> str | None:
        """The first step that must be answered and is not, or not enough."""
        return next((step.name for step in self.steps if self._is_missing(draft, step)), None)

    def _is_missing(self, draft: Draft, step: Step) -> bool:
        if not is_given(draft, step.name):
            return not step.optional
        return step.field.lacks(draft.values[step.name]) is not None

    def lacks(self, draft: Draft, name: str) -> Words | None:
        """Why what was gathered at the step is not enough yet."""
        given = is_given(draft, name)
        field = self.steps[self.names.index(name)].field
        return field.lacks(draft.values[name]) if given else None

    def fitting(self, draft: Draft) -> Draft:
        """The draft where this form can go on: its step may be none any more.

        It may be of an earlier version of the bot. Of a grown form an earlier answer may have been
        changed: steps that this brought are asked before the preview. Where all is answered and
        there is none, the first question shows it.
        """
        if draft.at in self.names:
            return draft
        passed_by = self._passed_by(draft)
        if draft.at == PREVIEW:
            return replace(draft, at=passed_by, fixing=True) if passed_by else draft
        answered = self.names[0] if self.direct and self.names else PREVIEW
        return replace(draft, at=passed_by or self.missing(draft) or answered)

    def _passed_by(self, draft: Draft) -> str | None:
        """The first step of a grown form that was never passed."""
        if self.grow is None:
            return None
        return next((name for name in self.names if name not in draft.values), None)


def is_given(draft: Draft, name: str) -> bool:
    """Whether the step has an answer; 0 is one."""
    return draft.values.get(name) not in (None, "", [])
