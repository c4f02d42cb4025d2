"""How a group is kept as JSON: its members, links, requests and topics."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING, Any

from bot.sandbox.chats import Chat, Member
from bot.sandbox.invites import InviteLink, JoinRequest
from bot.sandbox.rights import all_rights
from bot.sandbox.topics import Topic

if TYPE_CHECKING:
    from bot.sandbox.accounts import Account
    from bot.sandbox.bots import BotAccount

Row = dict[str, Any]
Find = Callable[[int], Any]  # who has this id

_PLACE = ("anonymous", "title", "tag", "until", "promoted_by", "link")  # parts of a Member
_LINK = ("name", "expires", "limit", "asks", "primary", "revoked")
_CHAT = (
    "title",
    "description",
    "opened",
    "blocked",
    "moved_to",
    "gone",
    "forum",
    "polls_forbidden",
    "pins",
)


def group_row(chat: Chat) -> Row:
    row: Row = {"kind": chat.kind} | {name: getattr(chat, name) for name in _CHAT}
    row["members"] = [_member_row(member) for member in chat.members.values()]
    row["links"] = [_link_row(link) for link in chat.links.values()]
    row["requests"] = [
        [request.person.id, request.at.isoformat(), request.link.url]
        for request in chat.requests.values()
    ]
    row["topics"] = [asdict(topic) for topic in chat.topics.values()]
    return row


def fill(chat: Chat, row: Row, find: Find) -> None:
    """What an older version has kept lacks some of it."""
    for name in _CHAT:
        setattr(chat, name, row.get(name, getattr(chat, name)))
    for user_id, status, *more in row["members"]:
        chat.members[user_id] = _member(find(user_id), status, chat, *more)
    for one in row.get("links", ()):
        chat.links[one["url"]] = InviteLink(**one | {"creator": find(one["creator"])})
    for person_id, at, url in row.get("requests", ()):
        chat.requests[person_id] = JoinRequest(
            person=find(person_id), at=datetime.fromisoformat(at), link=chat.links[url]
        )
    for one in row.get("topics", ()):
        chat.topics[one["id"]] = Topic(**one)


def _member_row(member: Member) -> list[Any]:
    place = {name: value for name in _PLACE if (value := getattr(member, name))}
    if member.rights:
        place["rights"] = sorted(member.rights)
    return [member.user.id, member.status, place]


def _member(
    user: Account | BotAccount, status: Any, chat: Chat, place: Row | None = None
) -> Member:
    if place is None:  # of an older version, in which administrators had every right
        rights = all_rights(chat.kind) if status == "administrator" else frozenset[str]()
        return Member(user, status, rights)
    return Member(user, status, **place | {"rights": frozenset(place.get("rights", ()))})


def _link_row(link: InviteLink) -> Row:
    row = {name: getattr(link, name) for name in _LINK}
    return row | {"url": link.url, "creator": link.creator.id}
