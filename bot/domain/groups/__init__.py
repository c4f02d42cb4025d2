"""Groups: the topics of a county's group, and what the bot needs to be allowed there."""

from collections.abc import Collection
from enum import StrEnum

DESCRIPTION_MAX = 255  # characters of a group's description, Telegram's
LINE_MAX = 120  # of those, our own line takes at most: its words and the bot's address
INSIDE = frozenset({"member", "administrator", "creator", "restricted"})
TAGGED = frozenset({"member", "restricted"})  # Telegram gives administrators titles, not tags


class Topic(StrEnum):
    """The topics of a forum, in the order in which they are made; their names are texts."""

    NEWS = "news"
    MEETINGS = "meetings"
    POLLS = "polls"
    PRACTICE = "practice"


class Right(StrEnum):
    """What the bot must be allowed, by Telegram's names; what each is for is a text."""

    INVITE = "can_invite_users"
    RESTRICT = "can_restrict_members"
    INFO = "can_change_info"
    PIN = "can_pin_messages"
    TAGS = "can_manage_tags"
    TOPICS = "can_manage_topics"

    @property
    def text(self) -> str:
        return f"groups.right-{self.name.lower()}"


def needed(*, forum: bool) -> list[Right]:
    """In the order in which they are shown."""
    return [right for right in Right if forum or right is not Right.TOPICS]


def missing(rights: Collection[str], *, forum: bool) -> list[Right]:
    return [right for right in needed(forum=forum) if right not in rights]


def fits(description: str) -> bool:
    """Whether our line has room under the group's own description."""
    return len(description) + LINE_MAX <= DESCRIPTION_MAX


class Hitch(StrEnum):
    """Why Telegram did not let the bot remove somebody; what to do is a text."""

    OWNER = "owner"
    ADMIN = "admin"
    RIGHTS = "rights"
    OTHER = "other"


def hitch(refused: str) -> Hitch:
    """Telegram's words, understood."""
    said = refused.lower()
    if "owner" in said or "creator of a basic" in said:
        return Hitch.OWNER
    if "administrator" in said:
        return Hitch.ADMIN
    return Hitch.RIGHTS if "rights" in said else Hitch.OTHER


def is_absent(refused: str) -> bool:
    """Telegram does not know the person in that group."""
    said = refused.lower()
    return any(
        word in said for word in ("user not found", "participant_id_invalid", "not_participant")
    )


def is_gone(refused: str) -> bool:
    """The group is no more, or the bot is no longer in it."""
    said = refused.lower()
    return any(
        word in said
        for word in (
            "chat not found",
            "bot was kicked",
            "bot is not a member",
            "chat was deleted",
            "group was deleted",
        )
    )
