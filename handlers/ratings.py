"""How a meeting was found: two questions by taps, a word in one's own words, what came of it."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import NotAllowed, Refusal, Stale
from bot.domain.meeting_buttons import ManageMeeting, RateMeeting, ShowMeeting
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Joined, Words, tap, words
from bot.domain.news_text import shortened
from bot.domain.rating_buttons import AddWord, Rate, ShowRatings
from bot.domain.ratings import LEAST, WORD_MAX, Question
from bot.services import ratings
from bot.services.meetings.sendings import subject
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.onward import onward
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen, refused

routes = Routes("ratings")
routes.tick("ratings")(ratings.ask_due)
routes.campaign(ratings.NOUN)(ratings.over)
routes.steers(ratings.NOUN)(subject)

ROOM = 3000  # characters of all that was said: one message


def _to_meeting(meeting_id: int) -> tuple[Button, ...]:
    return (tap("ratings.to-meeting", ShowMeeting(meeting_id)), to_menu())


tapped = onward(routes, lambda value: (_to_meeting(value.meeting),))


@tapped(RateMeeting, Can.ATTEND)
async def opened(ctx: Ctx, value: RateMeeting) -> Answer:
    return await _answer(ctx, value.meeting)


@tapped(Rate, Can.ATTEND)
async def rate(ctx: Ctx, value: Rate) -> Answer:
    await ratings.rate(
        ctx.tx, ctx.actor, value.meeting, value.question, value.points, ctx.now, ctx.kit.zone
    )
    return await _answer(ctx, value.meeting, words("ratings.saved"))


async def _answer(ctx: Ctx, number: int, *lead: Words) -> Screen:
    """Both questions, with what was said so far."""
    seen, given = await ratings.mine(ctx.tx, ctx.actor, number, ctx.now, ctx.kit.zone)
    lines = [words("ratings.ask", title=seen.meeting.title)]
    if given.word:
        lines.append(words("ratings.own-word", word=given.word))
    word = "ratings.change-word" if given.word else "ratings.add-word"
    rows = (
        *ratings.points_rows(number, given),
        (tap(word, AddWord(number)),),
        _to_meeting(number),
    )
    said = words("common.joined", parts=Joined(tuple(lines)))
    return Screen(said.id, said.params, rows).led_by(*lead)


@tapped(AddWord, Can.ATTEND)
async def add_word(ctx: Ctx, value: AddWord) -> Answer:
    await ratings.mine(ctx.tx, ctx.actor, value.meeting, ctx.now, ctx.kit.zone)
    return await ctx.kit.forms.open(ctx, WORD, meeting=value.meeting)


async def said(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number = values["meeting"]
    try:
        await ratings.say(ctx.tx, ctx.actor, number, values["word"], ctx.now, ctx.kit.zone)
    except (NotAllowed, Stale):
        return Screen("ratings.gone", rows=(_to_meeting(number),))
    except Refusal as refusal:
        return refused(refusal, (_to_meeting(number),))
    return await _answer(ctx, number, words("ratings.saved"))


WORD = routes.form(
    Form(
        "rating_word",
        "ratings",
        needs=Can.ATTEND,
        finish=said,
        steps=(Step("word", Text(WORD_MAX)),),
        direct=True,
    )
)


@tapped(ShowRatings, Can.CALL_MEETINGS)
async def show(ctx: Ctx, value: ShowRatings) -> Answer:
    """From three answers on: of fewer who said what could be told."""
    found = await ratings.summary(ctx.tx, ctx.actor, value.meeting, ctx.now)
    back = ((tap("ratings.to-meeting", ManageMeeting(value.meeting)),),)
    shown = {"title": found.meeting.title, "count": found.count}
    if found.count < LEAST:
        return Screen("ratings.few", shown | {"least": str(LEAST)}, back)
    lines = [words("ratings.summary", **shown)]
    for one in Question:
        if one in found.means:
            points = f"{found.means[one]:.1f}".replace(".", ",")
            lines.append(words(f"ratings.mean-{one.code}", points=points))
    if found.said:
        most = max(ROOM // len(found.said), 1)
        lines.append(words("ratings.said"))
        lines += [words("ratings.word-line", word=shortened(one, most)) for one in found.said]
    all_ = words("common.joined", parts=Joined(tuple(lines)))
    return Screen(all_.id, all_.params, back)
