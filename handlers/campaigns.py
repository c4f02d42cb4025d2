"""The card of a message to many: pausing it, letting it go on, calling it off; doubts."""

from bot.domain.actors import Can
from bot.domain.campaigns import (
    CancelCampaign,
    KeepCampaign,
    LeaveDoubts,
    LeaveMessage,
    PauseCampaign,
    RepeatDoubts,
    RepeatMessage,
    ResumeCampaign,
    State,
)
from bot.domain.errors import Stale
from bot.domain.menu import to_menu
from bot.domain.messages import one_a_row, tap
from bot.services import campaigns, doubts
from bot.services.campaigns import Campaign, Progress, Subject
from bot.telegram.campaigns import redraw, subject_of
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen, Toast

routes = Routes("campaigns")

TO_MENU = ((to_menu(),),)
STEER = Can.CALL_MEETINGS  # whoever sends to many has this; what it is about, is asked besides


@routes.tap(PauseCampaign, needs=STEER)
async def pause(ctx: Ctx, value: PauseCampaign) -> Answer:
    await _steer(ctx, value.campaign, State.PAUSED)
    return Toast("campaigns.told-paused")


@routes.tap(ResumeCampaign, needs=STEER)
async def resume(ctx: Ctx, value: ResumeCampaign) -> Answer:
    await _steer(ctx, value.campaign, State.RUNNING)
    return Toast("campaigns.told-resumed")


@routes.tap(CancelCampaign, needs=STEER)
async def cancel(ctx: Ctx, value: CancelCampaign) -> Answer:
    """Before the first message has left nothing is lost: then it is not asked once more."""
    campaign, _ = await _get(ctx, value.campaign)
    if not value.sure:
        seen = await campaigns.progress(ctx.tx, campaign.id, ctx.now)
        sure = tap("campaigns.cancel-sure", CancelCampaign(campaign.id, sure=True))
        rows = one_a_row([sure, tap("campaigns.cancel-not", KeepCampaign(campaign.id))])
        return Screen("campaigns.ask-cancel", _counts(seen), rows)
    await _steer(ctx, value.campaign, State.CANCELLED)
    seen = await campaigns.progress(ctx.tx, campaign.id, ctx.now)
    if seen.untouched:
        return Toast("campaigns.told-called-off")
    return Screen("campaigns.told-cancelled", _counts(seen), TO_MENU)


@routes.tap(KeepCampaign, needs=STEER)
async def keep(ctx: Ctx, value: KeepCampaign) -> Answer:
    await _get(ctx, value.campaign)
    return Screen("campaigns.kept", rows=TO_MENU)


@routes.tap(RepeatDoubts, needs=STEER)
async def repeat_all(ctx: Ctx, value: RepeatDoubts) -> Answer:
    campaign, subject = await _get(ctx, value.campaign)
    count = await campaigns.repeat_doubts(ctx.tx, ctx.actor, campaign, subject, ctx.now)
    if count:
        await redraw(ctx.tx, ctx.kit.table, campaign.id, ctx.now)
    return Toast("campaigns.doubts-repeated", {"count": count})


@routes.tap(LeaveDoubts, needs=STEER)
async def leave_all(ctx: Ctx, value: LeaveDoubts) -> Answer:
    campaign, subject = await _get(ctx, value.campaign)
    await campaigns.leave_doubts(ctx.tx, ctx.actor, campaign, subject, ctx.now)
    await redraw(ctx.tx, ctx.kit.table, campaign.id, ctx.now)
    return Toast("campaigns.doubts-left")


@routes.tap(RepeatMessage, needs=Can.BELONG)
async def repeat_one(ctx: Ctx, value: RepeatMessage) -> Answer:
    doubt = await doubts.repeat(ctx.tx, ctx.actor, value.row, ctx.now)
    said = "campaigns.doubt-repeated" if doubt.open else "campaigns.doubt-over"
    return Screen(said, {"whom": doubt.whom}, TO_MENU)


@routes.tap(LeaveMessage, needs=Can.BELONG)
async def leave_one(ctx: Ctx, value: LeaveMessage) -> Answer:
    doubt = await doubts.get(ctx.tx, ctx.actor, value.row, ctx.now)
    said = "campaigns.doubt-left" if doubt.open else "campaigns.doubt-over"
    return Screen(said, {"whom": doubt.whom}, TO_MENU)


async def _get(ctx: Ctx, campaign_id: int) -> tuple[Campaign, Subject]:
    """The campaign, and what it is about. Raises NotAllowed, Stale."""
    campaign = await campaigns.get(ctx.tx, campaign_id)
    if campaign is None:
        raise Stale
    subject = await subject_of(ctx.tx, ctx.kit.table, campaign)
    return campaigns.check(ctx.actor, campaign, subject), subject


async def _steer(ctx: Ctx, campaign_id: int, to: State) -> None:
    campaign, subject = await _get(ctx, campaign_id)
    await campaigns.steer(ctx.tx, ctx.actor, campaign, subject, to, ctx.now)
    await redraw(ctx.tx, ctx.kit.table, campaign_id, ctx.now)


def _counts(seen: Progress) -> dict[str, int]:
    return {"sent": seen.sent, "total": seen.total}
