"""What a meeting is, line by line, for whoever calls it."""

from bot.domain.actors import Can
from bot.domain.audience import AudienceKind
from bot.domain.meetings import EDITABLE, State, is_over
from bot.domain.messages import Joined, Words, words
from bot.domain.preferences import Kind
from bot.domain.quiet import is_day_off
from bot.services import meetings
from bot.services.audience import Count
from bot.services.meetings import Meeting, counting, jointly
from bot.services.meetings.cards import about as when_and_where
from bot.services.meetings.cards import host, title
from bot.telegram.fields import Files
from bot.telegram.routes import Ctx
from handlers.audience import AudienceOf, counts, courtesy_said, value_of

FILES = Files(10)  # an album


async def about(ctx: Ctx, meeting: Meeting) -> list[Words]:
    """For its card and above its settings."""
    return [
        title(meeting),
        words(
            "meetings.about-state",
            state=state_said(ctx, meeting),
            kind=words(f"meetings.kind-{meeting.kind.code}"),
        ),
        *_lacking(meeting),
        *when_and_where(meeting),
        *await host(ctx.tx, meeting),
        words("meetings.about-audience", audience=await audience_said(ctx, meeting)),
        words("meetings.about-where", where=await _where(ctx, meeting)),
        *await _rest(ctx, meeting),
    ]


def state_said(ctx: Ctx, meeting: Meeting) -> Words:
    """What has become of it."""
    if is_over(meeting.state, meeting.ends_at, ctx.now):
        return words("meetings.state-over")
    if meeting.state is State.ANNOUNCED and meeting.announced_at and meeting.announced_at > ctx.now:
        return words("meetings.state-leaving")
    return words(f"meetings.state-{meeting.state}")


def _lacking(meeting: Meeting) -> list[Words]:
    found = []
    if meeting.starts_at is None:
        found.append(words("meetings.about-no-time"))
    if not (meeting.place or meeting.link or meeting.latitude is not None):
        found.append(words("meetings.about-no-place"))
    return found


async def audience_said(ctx: Ctx, meeting: Meeting) -> Words:
    """„visiems nariams“; the names of what was chosen; „tik atstovams savivaldybėse“."""
    if meeting.audience.kind is AudienceKind.EVERYBODY:
        said = words("audience.to-everybody")
    else:
        field = AudienceOf(Can.CALL_MEETINGS, jointly=True)
        said = await field.show(ctx, value_of(meeting.audience))
    return words("meetings.leads-of", audience=said) if meeting.leads_only else said


async def _where(ctx: Ctx, meeting: Meeting) -> Words:
    groups = await meetings.groups_of(ctx.tx, meeting)
    found = [words("news.in-private")]
    if groups:
        found.append(words("news.in-groups", count=len(groups)))
    return words("common.joined", parts=Joined(tuple(found), by=", "))


async def _rest(ctx: Ctx, meeting: Meeting) -> list[Words]:
    lines = []
    if meeting.capacity is not None:
        lines.append(words("meetings.about-seats", count=meeting.capacity))
    if meeting.guests:
        lines.append(words("meetings.about-guests", count=meeting.guests))
    if meeting.agenda:
        lines.append(words("meetings.about-agenda", count=len(meeting.agenda)))
    if meeting.media:
        lines.append(words("meetings.about-files", files=await FILES.show(ctx, meeting.media)))
    if not meeting.reminds:
        lines.append(words("meetings.about-not-reminded"))
    return lines


async def outlook(ctx: Ctx, meeting: Meeting, counted: Count) -> list[Words]:
    """Whom a draft would reach, what will become of it, what is doubtful, what is in the way."""
    lines = [
        words("meetings.card-gap"),
        *counts(counted),
        *await courtesy_said(ctx, counted, Kind.MEETINGS, _declined),
        *_hints(ctx, meeting, counted),
    ]
    found = await counting.doubts(ctx.tx, meeting, counted, ctx.now, ctx.kit.zone)
    hindered = counting.hindrance(meeting, counted, ctx.now)
    if hindered is not None:
        found = [words(hindered.text_id, **hindered.params)]
    return [*lines, *(words("meetings.card-hindered", why=one) for one in found)]


def _declined(count: int) -> Words:
    return words("meetings.declined", count=count)


def _hints(ctx: Ctx, meeting: Meeting, counted: Count) -> list[Words]:
    lines = []
    if meeting.state in EDITABLE and (others := jointly.others(ctx.actor, meeting.audience)):
        lines.append(words("meetings.hint-joint", count=len(others)))
    if meeting.capacity is not None and meeting.capacity < counted.total:
        seats = {"capacity": str(meeting.capacity), "total": str(counted.total)}
        lines.append(words("meetings.hint-seats", **seats))
    starts = meeting.starts_at
    if starts is not None and is_day_off(starts.astimezone(ctx.kit.zone).date()):
        lines.append(words("meetings.hint-day-off"))
    return lines
