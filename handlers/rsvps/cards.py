"""A tap on a meeting's card, in a group or in private."""

from bot.domain.actors import Can
from bot.domain.errors import Refusal
from bot.domain.meeting_buttons import Respond
from bot.domain.meetings import Rsvp
from bot.domain.messages import words
from bot.domain.rsvps import SEEKING
from bot.services import calendars, rsvps
from bot.services.outbox import tell
from bot.services.rsvps import Given
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Toast, alerted
from handlers.rsvps.own import screen
from handlers.rsvps.routes import routes


@routes.tap(Respond, needs=Can.ATTEND)
async def respond(ctx: Ctx, value: Respond) -> Answer:
    """Said on the tap itself. In private there is more to say; in a group the card has the count.

    Whoever comes gets the file for their calendar in private, wherever they tapped.
    """
    try:
        given = await rsvps.respond(
            ctx.tx, ctx.actor, value.meeting, value.answer, ctx.now, ctx.kit.zone
        )
    except Refusal as refusal:
        return alerted(refusal)
    if given.answer is Rsvp.COMING:
        await calendars.send(ctx.tx, ctx.actor.account_id, given.meeting, ctx.now)
    toast = _toast(given)
    if ctx.incoming.private:
        return toast, screen(given.now, ctx.now)
    if given.meeting.guests and given.answer in SEEKING:
        await _ask_guests(ctx, given)
    return toast


async def _ask_guests(ctx: Ctx, given: Given) -> None:
    """In private, once: a group is no place to say it."""
    shown = screen(given.now, ctx.now)
    await tell(
        ctx.tx,
        ctx.actor.account_id,
        words(shown.text, **shown.params),
        key=f"rsvp-guests:{given.meeting.id}",
        now=ctx.now,
        rows=shown.rows,
        expires_at=given.meeting.starts_at,
    )


def _toast(given: Given) -> Toast:
    """Where there is no seat it stays until it is closed: it is not what they asked for."""
    assert given.answer is not None  # noqa: S101 - it was given
    if given.answer is Rsvp.WAITING:
        return Toast("rsvps.answered-waiting", {"place": given.now.place or 0}, alert=True)
    how = "answered" if given.is_new else "answered-before"
    return Toast(f"rsvps.{how}", {"answer": words(f"rsvps.said-{given.answer.code}")})
