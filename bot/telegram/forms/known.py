"""Which forms there are, and what a draft of one is now: grown, fitting its steps, or over."""

from collections.abc import Iterable
from dataclasses import replace

from bot.domain.actors import Can
from bot.domain.errors import Refusal
from bot.domain.messages import words
from bot.telegram.forms.buttons import FormTap
from bot.telegram.forms.form import Form
from bot.telegram.routes import Ctx
from bot.telegram.screens import Screen
from storage import drafts
from storage.drafts import Draft


class Gone(Exception):
    """What a grown form is about is over; `why` is what its `grow` said."""

    def __init__(self, draft: Draft, why: Refusal) -> None:
        super().__init__(why)
        self.draft = draft
        self.why = why


class Known:
    """All forms, by name."""

    def __init__(self, forms: Iterable[Form]) -> None:
        self._forms = {form.name: form for form in forms}

    def usable(self, found: Iterable[Draft]) -> list[Draft]:
        """What today's forms can go on with: a draft may be of an earlier version of the bot.

        A secret one may have come back with a backup, without what it was opened with.
        """
        known = (draft for draft in found if draft.form in self._forms)
        return [draft for draft in known if self.of(draft).can_use(draft)]

    def anew(self, draft: Draft) -> Draft:
        """The draft as it began."""
        return self.of(draft).anew(draft)

    def of(self, draft: Draft) -> Form:
        """The draft's form, without the steps that only its values give."""
        return self._forms[draft.form]

    def needs(self, found: Iterable[Draft], value: FormTap) -> Can:
        """What the form of a button demands; of a form that is no more, to belong."""
        drafts_ = {draft.id: draft for draft in found}
        return self.of(drafts_[value.draft]).needs if value.draft in drafts_ else Can.BELONG

    async def grown(self, ctx: Ctx, draft: Draft) -> tuple[Form, Draft]:
        """The form with the steps that the draft's values give, and the draft as it fits them.

        Raises Gone.
        """
        form = self.of(draft)
        if form.grow is None:
            return form, form.fitting(draft)
        key = ("grown", draft.id)
        values, steps = ctx.read.get(key, (None, ()))
        if values != draft.values:
            try:
                steps = await form.grow(ctx, draft.values)
            except Refusal as why:
                raise Gone(draft, why) from None
            ctx.read[key] = (draft.values, steps)
        form = replace(form, steps=steps)
        return form, form.fitting(draft)

    async def gone(self, ctx: Ctx, gone: Gone) -> Screen:
        """Say why there is nothing to go on with, and drop it."""
        await self.drop(ctx, gone.draft)
        home = await ctx.kit.home(ctx)
        return home.led_by(words(gone.why.text_id, **gone.why.params)).anew()

    async def drop(self, ctx: Ctx, draft: Draft) -> None:
        await drafts.drop(ctx.tx, draft.id)
        ctx.drafts = [one for one in ctx.drafts if one.id != draft.id]
