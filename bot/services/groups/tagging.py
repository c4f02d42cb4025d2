"""The elderships' tags beside the names of regular members."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.groups import TAGGED, Right
from bot.services.errands import Act, Outcome, order
from storage import groups
from storage.base import Tx
from storage.groups import Group, people
from storage.groups.people import Person


async def tag(tx: Tx, group: Group, inside: Sequence[Person], now: datetime) -> None:
    """Give those who belong the tag of their eldership, where it is another than they have."""
    if Right.TAGS not in (group.rights or ()):
        return
    regular = [person for person in inside if person.status in TAGGED]
    wanted = await people.tags(tx, [person.account_id for person in regular])
    for person in regular:
        its = wanted.get(person.account_id)
        if its is not None and its != person.tag:
            key = f"tag:{person.account_id}:{its}:{int(now.timestamp())}"
            user = person.account_id
            await order(tx, Act.TAG, group.chat_id, key=key, now=now, user=user, tag=its)


async def tagged(tx: Tx, outcome: Outcome, now: datetime) -> None:  # noqa: ARG001 - an outcome's signature
    """Remember the tag; what Telegram refuses is tried again by the nightly look."""
    group = await groups.get(tx, outcome.chat_id)
    if group is not None and outcome.error is None:
        tag_ = outcome.params["tag"]
        await people.change(tx, outcome.chat_id, outcome.user, tag=tag_)
