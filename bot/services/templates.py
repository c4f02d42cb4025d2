"""Polls begun from ready questions, or from an earlier poll."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.domain.actors import Actor, Can
from bot.domain.errors import require
from bot.domain.polls import SENT, QuestionKind
from bot.services import polls
from bot.services.audience import may, widest
from storage import polls as table
from storage.base import Tx
from storage.polls import Poll


@dataclass(frozen=True, slots=True)
class Ask:
    """A question to be, in the asker's words; `after` is (the place of an earlier one, option)."""

    kind: QuestionKind
    text: str
    options: Sequence[str] = ()
    most: int | None = None
    optional: bool = False
    after: tuple[int, int] | None = None


async def make(  # noqa: PLR0913 - what a poll begins with
    tx: Tx,
    actor: Actor,
    title: str,
    asks: Sequence[Ask],
    now: datetime,
    *,
    template: str | None = None,
    media: Sequence[Mapping[str, Any]] = (),
) -> int:
    """A draft for all whom the actor may ask; its number. Raises NotAllowed."""
    audience = widest(actor, Can.ASK_POLLS)
    number = await polls.create(
        tx, actor, title, audience, now, template=template, media=[dict(one) for one in media]
    )
    poll = await polls.get(tx, actor, number)
    made: list[int] = []
    for ask in asks:
        place, option = ask.after or (None, None)
        question = await polls.add_question(
            tx,
            poll,
            ask.kind,
            ask.text,
            options=list(ask.options),
            least=1 if ask.kind is QuestionKind.SEVERAL else None,
            most=ask.most,
            optional=ask.optional,
            after_id=None if place is None else made[place],
            after_option=option,
        )
        made.append(question)
    return number


async def earlier(tx: Tx, actor: Actor) -> list[Poll]:
    """Polls that were sent by whoever the actor may ask in the place of; the newest first."""
    require(actor, Can.ASK_POLLS)
    sent = await table.in_states(tx, SENT)
    return [
        one
        for one in reversed(sent)
        if one.author_id == actor.account_id or await may(tx, actor, Can.ASK_POLLS, one.audience)
    ]


async def copy(tx: Tx, actor: Actor, poll_id: int, now: datetime, *, again: bool) -> int:
    """The same questions and settings in a new draft; its number. Raises NotAllowed, Stale.

    `again`: its results will stand beside the earlier poll's. Whom the actor may not ask alone is
    not taken over.
    """
    old = await polls.get(tx, actor, poll_id)
    audience = old.audience
    if not await may(tx, actor, Can.ASK_POLLS, audience):
        audience = widest(actor, Can.ASK_POLLS)
    number = await polls.create(
        tx,
        actor,
        old.title,
        audience,
        now,
        anonymous=old.anonymous,
        sight=old.sight.code,
        in_groups=old.in_groups,
        quorum=old.quorum,
        reminds=old.reminds,
        lasts=_hours(old),
        media=list(old.media),
        template=old.template,
        earlier_id=old.id if again else None,
    )
    await _copy_questions(tx, old.id, await polls.get(tx, actor, number))
    return number


async def _copy_questions(tx: Tx, old_id: int, new: Poll) -> None:
    ids: dict[int, int] = {}
    for one in await polls.questions(tx, old_id):
        ids[one.id] = await polls.add_question(
            tx,
            new,
            one.kind,
            one.text,
            options=list(one.options),
            optional=one.optional,
            least=one.least,
            most=one.most,
            after_id=ids.get(one.after_id) if one.after_id is not None else None,
            after_option=one.after_option,
            media=list(one.media),
        )


def _hours(old: Poll) -> int | None:
    """As long as the earlier one was open."""
    if old.lasts is not None or old.closes_at is None or old.started_at is None:
        return old.lasts
    return max(round((old.closes_at - old.started_at).total_seconds() / 3600), 1)
