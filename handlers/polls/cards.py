"""A poll as whoever asks it sees it: what it is, whom it asks, what is in the way, what next."""

from bot.domain.actors import Can
from bot.domain.asking import is_awkward, percent, title_of
from bot.domain.asking_buttons import (
    CancelPoll,
    EndPoll,
    OpenPollSettings,
    OpenQuestions,
    PreviewPoll,
    ProlongPoll,
    SendPoll,
    TryPoll,
    WhoIsAsked,
)
from bot.domain.audience import AudienceKind
from bot.domain.errors import Stale
from bot.domain.messages import Button, Joined, Rows, Words, tap, words
from bot.domain.poll_buttons import (
    ManagePoll,
    OpenAsking,
    ShowParticipation,
    ShowTally,
    TellConclusion,
)
from bot.domain.polls import QUESTIONS_HINT, Question, State, is_open
from bot.domain.preferences import QUIET, Kind
from bot.domain.settings import QUIET_HOURS
from bot.services import polls, settings
from bot.services.polls import Poll, counting, items, jointly
from bot.services.polls.participating import total
from bot.telegram.routes import Ctx
from bot.telegram.screens import Screen
from handlers.audience import AudienceOf, counts, courtesy_said, value_of
from handlers.polls.joint import waiting

NO_TITLE = "–"  # its only question was taken out


async def card_of(ctx: Ctx, poll: Poll, *lead: Words) -> Screen:
    said, rows = await card(ctx, poll)
    return Screen(said.id, said.params, rows).led_by(*lead)


async def overtaken(ctx: Ctx, number: int) -> Screen:
    """What was being answered about has moved on meanwhile: how it is now."""
    try:
        poll = await items.get(ctx.tx, ctx.actor, number)
    except Stale:
        return Screen("polls.gone", rows=(to_list(),))
    return await card_of(ctx, poll, words("polls.moved-on"))


def to_list() -> tuple[Button, ...]:
    return (tap("polls.to-list", OpenAsking()),)


def back_to(poll: Poll) -> tuple[Button, ...]:
    return (tap("polls.to-card", ManagePoll(poll.id)),)


async def card(ctx: Ctx, poll: Poll) -> tuple[Words, Rows]:
    if poll.state is State.DRAFT:
        return await _draft(ctx, poll)
    return await _sent(ctx, poll)


async def _draft(ctx: Ctx, poll: Poll) -> tuple[Words, Rows]:
    found = await polls.questions(ctx.tx, poll.id)
    counted = await counting.count(ctx.tx, poll, ctx.today)
    lines = [
        *await about(ctx, poll, found),
        words("polls.card-gap"),
        *counts(counted),
        *await courtesy_said(ctx, counted, Kind.POLLS, _declined),
        *_hints(poll, found),
        *_joint(ctx, poll),
    ]
    until = await counting.closes_at(ctx.tx, poll, ctx.now, ctx.kit.zone)
    hindered = counting.hindrance(poll, found, counted, until, ctx.now)
    if hindered is not None:
        lines.append(words("polls.card-hindered", why=words(hindered.text_id, **hindered.params)))
    send = SendPoll(poll.id, poll.rev, counted.mark, sure=False)
    return _joined(lines), _draft_rows(poll, send if hindered is None else None, bool(found))


def _draft_rows(poll: Poll, send: SendPoll | None, asks: bool) -> Rows:  # noqa: FBT001 - it has questions
    number = poll.id
    make = (
        tap("polls.questions", OpenQuestions(number)),
        tap("polls.settings", OpenPollSettings(number, more=False)),
    )
    look = [tap("audience.who-exactly", WhoIsAsked(number, 0))]
    if asks:
        look.append(tap("polls.preview", PreviewPoll(number)))
    test = ((tap("polls.try", TryPoll(number, 0, 0)),),) if asks else ()
    go = ((tap("polls.send", send),),) if send is not None else ()
    return (make, tuple(look), *test, *go, to_list())


async def about(ctx: Ctx, poll: Poll, found: list[Question]) -> list[Words]:
    """What it asks, whom, until when, how: for its card and above its settings."""
    how = "anonymous" if poll.anonymous else "named"
    return [
        words("polls.about-title", title=poll.title or NO_TITLE),
        words("polls.about-state", state=state_said(ctx, poll)),
        _what(found),
        words("polls.about-asked", audience=await asked_said(ctx, poll)),
        words("polls.about-where", where=await _where(ctx, poll)),
        words(f"polls.about-{how}", sight=words(f"polls.sight-{poll.sight.code}")),
        *await _until(ctx, poll),
        words(
            "polls.about-rest",
            reminders=words("polls.is-reminded" if poll.reminds else "polls.is-not-reminded"),
            quorum=quorum_said(poll),
        ),
    ]


def _what(found: list[Question]) -> Words:
    if len(found) == 1:
        return words("polls.about-kind", kind=words(f"polls.kind-{found[0].kind.code}"))
    return words("polls.about-questions", count=len(found))


async def _where(ctx: Ctx, poll: Poll) -> Words:
    groups = await polls.groups_of(ctx.tx, poll)
    found = [words("news.in-private")]
    if groups:
        found.append(words("news.in-groups", count=len(groups)))
    return words("common.joined", parts=Joined(tuple(found), by=", "))


def state_said(ctx: Ctx, poll: Poll) -> Words:
    """What has become of it; its results come a little after its end."""
    counts = poll.state is State.OPEN and not is_open(poll.state, poll.closes_at, ctx.now)
    return words("polls.state-over" if counts else f"polls.state-{poll.state}")


def quorum_said(poll: Poll) -> Words:
    if poll.quorum is None:
        return words("polls.quorum-none")
    return words("polls.percent", percent=str(poll.quorum))


async def asked_said(ctx: Ctx, poll: Poll) -> Words:
    """„visiems nariams“; the names of what was chosen."""
    if poll.audience.kind is AudienceKind.EVERYBODY:
        return words("audience.to-everybody")
    return await AudienceOf(Can.ASK_POLLS, jointly=True).show(ctx, value_of(poll.audience))


async def _until(ctx: Ctx, poll: Poll) -> list[Words]:
    """The deadline with its weekday; that it lies in a night or on a day off."""
    until = await counting.closes_at(ctx.tx, poll, ctx.now, ctx.kit.zone)
    lines = [words("polls.about-until", until=until)]
    quiet = QUIET[await settings.value(ctx.tx, QUIET_HOURS)]
    if poll.state is State.DRAFT and is_awkward(until, quiet, ctx.kit.zone):
        lines.append(words("polls.about-awkward"))
    return lines


def _declined(count: int) -> Words:
    return words("polls.declined", count=count)


def _hints(poll: Poll, found: list[Question]) -> list[Words]:
    if len(found) > QUESTIONS_HINT:
        return [words("polls.hint-long", count=len(found))]
    if len(found) > 1 and poll.title == title_of(found[0].text):
        return [words("polls.hint-title")]
    return []


def _joint(ctx: Ctx, poll: Poll) -> list[Words]:
    """That other counties are asked first."""
    others = jointly.others(ctx.actor, poll.audience)
    return [words("polls.hint-joint", count=len(others))] if others else []


# Once it was sent


async def _sent(ctx: Ctx, poll: Poll) -> tuple[Words, Rows]:
    lines = await about(ctx, poll, await polls.questions(ctx.tx, poll.id))
    if poll.state is State.CONFIRMING:
        said, rows = await waiting(ctx, poll)
        return _joined([*lines, words("polls.card-gap"), said]), (*rows, to_list())
    answered, of = await total(ctx.tx, poll.id)
    share = {"answered": str(answered), "total": str(of), "percent": percent(answered, of)}
    lines.append(words("polls.about-answered", **share))
    if poll.state is State.CANCELLED and poll.why:
        lines.append(words("polls.about-why", why=poll.why))
    return _joined(lines), await _sent_rows(ctx, poll)


async def _sent_rows(ctx: Ctx, poll: Poll) -> Rows:
    number = poll.id
    mine = await polls.mine(ctx.tx, ctx.actor, number, ctx.now)
    look = [tap("polls.participation", ShowParticipation(number))]
    if mine.may_see:
        look.append(tap("polls.results", ShowTally(number)))
    rows: list[tuple[Button, ...]] = [tuple(look)]
    if poll.state is State.CLOSED:
        rows.append((tap("polls.conclude", TellConclusion(number)),))
    if mine.is_open:
        rows.append(
            (
                tap("polls.prolong", ProlongPoll(number)),
                tap("polls.end", EndPoll(number, sure=False)),
            )
        )
        rows.append((tap("polls.cancel", CancelPoll(number)),))
    return (*rows, to_list())


def _joined(lines: list[Words]) -> Words:
    return words("common.joined", parts=Joined(tuple(lines)))
