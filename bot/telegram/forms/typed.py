"""What a typed message means to an open form."""

from dataclasses import replace

from bot.domain.folding import fold, fold_typed
from bot.telegram.forms.buttons import FormTap, typeable
from bot.telegram.forms.form import Form, Step
from bot.telegram.incoming import Incoming
from bot.telegram.routes import Ctx
from storage.drafts import Draft


def typed_button(ctx: Ctx, form: Form, draft: Draft) -> FormTap | None:
    """The button whose label was typed by hand, or nothing."""
    typed = fold_typed(ctx.incoming.text)
    for button, act, arg in typeable(form, draft):
        label = fold(ctx.kit.texts.plain(ctx.actor.language, button))
        if typed and typed == label:
            return FormTap(draft.id, draft.rev, act, arg)
    return None


def answered(draft: Draft, incoming: Incoming, step: Step | None = None) -> Draft:
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


def without_files(incoming: Incoming) -> Incoming:
    """The words of a message whose file or place has found its own."""
    return replace(incoming, file=None, location=None)


def is_repeated(ctx: Ctx, draft: Draft) -> bool:
    """The same text again, sent before the question now waiting was seen: it answers nothing new.

    Message ids of a private chat count up: the question was seen if it went out before the text.
    """
    if not ctx.incoming.text or ctx.incoming.text != draft.last_answer:
        return False
    seen = draft.shown_rev == draft.rev and draft.shown_in is not None
    return not (seen and (draft.shown_in or 0) < (ctx.incoming.message_id or 0))


def is_newest(ctx: Ctx) -> bool:
    """Whether the tapped message is the last thing the person was shown."""
    return ctx.incoming.message_id == ctx.actor.screen_message_id
