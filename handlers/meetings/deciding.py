"""Announcing a meeting, or giving its draft up; looking at it before."""

from bot.domain.actors import Can
from bot.domain.calling_buttons import (
    AnnounceMeeting,
    DropMeeting,
    MeetingPreviewButton,
    PreviewMeeting,
    WhoIsInvited,
)
from bot.domain.errors import Refusal
from bot.domain.meeting_buttons import ManageMeeting
from bot.domain.meetings import EDITABLE
from bot.domain.messages import Joined, tap, words
from bot.services import meetings
from bot.services.audience import Done, Seen
from bot.services.meetings import counting, deciding, drafting, items, previews
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, Toast, refused
from handlers.audience import exactly
from handlers.meetings.cards import back_to, card, card_now, to_list
from handlers.meetings.routes import routes


@routes.tap(AnnounceMeeting, needs=Can.CALL_MEETINGS)
async def announce(ctx: Ctx, value: AnnounceMeeting) -> Answer:
    """A second tap on what has been done shows how it is now."""
    meeting = await items.get(ctx.tx, ctx.actor, value.meeting)
    if meeting.state not in EDITABLE:
        return await card_now(ctx, meeting.id)
    try:
        done = await deciding.decide(
            ctx.tx,
            ctx.actor,
            meeting.id,
            Seen(value.rev, value.mark),
            now=ctx.now,
            zone=ctx.kit.zone,
            sure=value.sure,
        )
    except Refusal as refusal:
        return refused(refusal, (back_to(meeting),))
    if done is Done.CHANGED:
        return await card_now(ctx, meeting.id, words("meetings.changed-since"))
    if done is Done.ASK:
        counted = await counting.count(ctx.tx, meeting, ctx.today)
        found = await counting.doubts(ctx.tx, meeting, counted, ctx.now, ctx.kit.zone)
        sure = AnnounceMeeting(meeting.id, value.rev, value.mark, sure=True)
        rows = ((tap("meetings.announce-sure", sure),), back_to(meeting))
        return Screen("meetings.ask-sure", {"lines": Joined(tuple(found))}, rows)
    look = (tap("meetings.look", ManageMeeting(meeting.id)),)
    return Screen(
        f"meetings.done-{done.value}", {"title": meeting.title}, (look, to_list()), receipt=True
    )


@routes.tap(DropMeeting, needs=Can.CALL_MEETINGS)
async def drop(ctx: Ctx, value: DropMeeting) -> Answer:
    meeting = await items.get(ctx.tx, ctx.actor, value.meeting)
    if meeting.state not in EDITABLE:
        return await card_now(ctx, meeting.id)
    if not value.sure:
        sure = (tap("meetings.drop-sure", DropMeeting(meeting.id, sure=True)),)
        return Screen("meetings.ask-drop", {"title": meeting.title}, (sure, back_to(meeting)))
    await drafting.drop(ctx.tx, ctx.actor, meeting.id, ctx.now)
    return Screen("meetings.dropped", {"title": meeting.title}, (to_list(),))


# Before it goes


@routes.tap(PreviewMeeting, needs=Can.CALL_MEETINGS)
async def preview(ctx: Ctx, value: PreviewMeeting) -> Answer:
    """The cards and the draft's own card, all by way of the outbox: in this order."""
    meeting = await items.editable(ctx.tx, ctx.actor, value.meeting)
    key, now = str(ctx.incoming.update_id), ctx.now.astimezone(ctx.kit.zone)
    await previews.show(ctx.tx, ctx.actor, meeting, key, now)
    mine = await meetings.managed(ctx.tx, ctx.actor, meeting.id, ctx.now)
    said, rows = await card(ctx, mine)
    await previews.show_card(ctx.tx, ctx.actor, meeting, said, rows, key, now)
    return Screen("meetings.preview-follows", rows=(back_to(meeting),), fresh=True)


@routes.tap(MeetingPreviewButton, needs=Can.CALL_MEETINGS)
async def idle(ctx: Ctx, value: MeetingPreviewButton) -> Answer:
    await items.get(ctx.tx, ctx.actor, value.meeting)
    return Toast("meetings.only-preview", alert=True)


@routes.tap(WhoIsInvited, needs=Can.CALL_MEETINGS)
async def who(ctx: Ctx, value: WhoIsInvited) -> Answer:
    meeting = await items.editable(ctx.tx, ctx.actor, value.meeting)
    counted = await counting.count(ctx.tx, meeting, ctx.today)
    own = counting.own(ctx.actor, counted)
    screen = exactly(
        own,
        value.place,
        value.page,
        lambda place, page: WhoIsInvited(meeting.id, place, page),
        back_to(meeting),
    )
    return screen.led_by(words("polls.own-names")) if own.total < counted.total else screen
