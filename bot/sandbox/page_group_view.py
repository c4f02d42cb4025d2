"""What of a group its members see beside the messages."""

from typing import Any

from bot.sandbox.bots import BotAccount
from bot.sandbox.chats import Chat, Member
from bot.sandbox.entities import find_entities
from bot.sandbox.people import Person
from bot.sandbox.rights import all_rights

View = dict[str, Any]


def group_view(chat: Chat, person: Person) -> View:
    own = chat.member(person)
    about = chat.description
    return {
        "members": [_member_view(member) for member in chat.members.values() if member.is_in],
        "description": about,
        "description_entities": [entity.to_api() for entity in find_entities(about)],
        "forum": chat.forum,
        "topics": _topics_view(chat) if chat.forum else [],
        "requests": _requests_view(chat) if own.may("can_invite_users") else [],
        "own": {
            "creator": own.status == "creator",
            "admin": own.is_admin,
            "anonymous": own.anonymous,
            "rights": [right for right in sorted(_known(chat)) if own.may(right)],
        },
        "rights": sorted(all_rights(chat.kind)),
    }


def _known(chat: Chat) -> frozenset[str]:
    """The rights there are; in a group also those it would have as a supergroup."""
    return all_rights("channel" if chat.is_channel else "supergroup")


def _member_view(member: Member) -> View:
    return {
        "id": member.user.id,
        "name": member.user.name,
        "bot": isinstance(member.user, BotAccount),
        "admin": member.is_admin,
        "creator": member.status == "creator",
        "tag": member.tag,
        "title": member.title,
        "anonymous": member.anonymous,
        "rights": sorted(member.rights),
    }


def _topics_view(chat: Chat) -> list[View]:
    return [
        {"id": topic.id, "name": topic.name, "closed": topic.closed}
        for topic in chat.topics.values()
    ]


def _requests_view(chat: Chat) -> list[View]:
    return [
        {"id": request.person.id, "name": request.person.name, "at": int(request.at.timestamp())}
        for request in chat.requests.values()
    ]
