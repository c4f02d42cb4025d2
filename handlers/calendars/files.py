"""The file of a meeting, and the page that does what a file cannot."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.calendars import LEAF_PATH
from bot.domain.meeting_buttons import AddToCalendar, OpenCalendars, ShowMeeting
from bot.domain.messages import Button, tap, words
from bot.services import calendars
from bot.telegram.papers import PaperCtx
from bot.telegram.routes import Ctx, Paper
from bot.telegram.screens import Answer, Screen
from handlers.calendars.routes import desk, routes


@routes.tap(AddToCalendar, needs=Can.FOLLOW, by_link=True)
async def add(ctx: Ctx, value: AddToCalendar) -> Answer:
    """The file, to be sent to whoever asks; where the bot has an address, the page too.

    A group's card leads here by a link. Whoever is made to follow one gets a file they may have.
    """
    entry = await calendars.entry(ctx.tx, ctx.actor, value.meeting, ctx.now, ctx.today)
    meeting = entry.meeting
    await calendars.send_again(ctx.tx, ctx.actor.account_id, meeting, ctx.now)
    look = tap("calendars.look", ShowMeeting(meeting.id))
    if not ctx.kit.public_url:
        return Screen("calendars.comes", {"title": meeting.title}, ((look,),))
    secret = await calendars.leaf(ctx.tx, ctx.actor, meeting.id, ctx.kit.key)
    page = ctx.kit.public_url + LEAF_PATH.format(secret)
    rows = (
        (Button(words("calendars.open-page"), url=page),),
        (tap("calendars.subscribe-all", OpenCalendars()), look),
    )
    return Screen("calendars.comes-or-page", {"title": meeting.title}, rows)


@routes.paper(calendars.PAPER)
async def filed(ctx: PaperCtx, args: Mapping[str, Any]) -> Paper:
    today = ctx.now.astimezone(ctx.kit.zone).date()
    entry = await calendars.entry(ctx.tx, ctx.actor, args["meeting"], ctx.now, today)
    say = calendars.speaker(ctx.kit.texts.plain, ctx.actor.language)
    document = calendars.as_file(entry, say, desk(ctx.kit), ctx.actor.language, ctx.now)
    return Paper(document, ctx.say("calendars.file-name", number=str(entry.meeting.id)))
