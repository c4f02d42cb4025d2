"""What administrators may do, by the names of the Bot API."""

from collections.abc import Iterable

EVERYWHERE = (  # fields that every ChatMemberAdministrator has
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
)
IN_GROUPS = ("can_pin_messages", "can_manage_tags")
IN_SUPERGROUPS = ("can_manage_topics",)
IN_CHANNELS = ("can_post_messages", "can_edit_messages", "can_manage_direct_messages")

ALL_RIGHTS = frozenset((*EVERYWHERE, *IN_GROUPS, *IN_SUPERGROUPS, *IN_CHANNELS))
# Of a basic group Telegram keeps only whether somebody is an administrator, not of what.
BASIC_RIGHTS = frozenset((*EVERYWHERE, *IN_GROUPS)) - {"can_promote_members"}


def all_rights(kind: str) -> frozenset[str]:
    """Those of an administrator of this kind of chat who has all."""
    return BASIC_RIGHTS if kind == "group" else frozenset(fields_of(kind))


def fields_of(kind: str) -> tuple[str, ...]:
    """Those that a ChatMemberAdministrator has in this kind of chat."""
    match kind:
        case "channel":
            return (*EVERYWHERE, *IN_CHANNELS)
        case "supergroup":
            return (*EVERYWHERE, *IN_GROUPS, *IN_SUPERGROUPS)
    return (*EVERYWHERE, *IN_GROUPS)


PERMISSIONS = (  # of everybody, by default
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_react_to_messages",
    "can_edit_tag",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
)


def checked_rights(names: Iterable[str]) -> frozenset[str]:
    """Any right includes `can_manage_chat`; raises ValueError for a name nobody knows."""
    rights = frozenset(names)
    if unknown := rights - ALL_RIGHTS:
        raise ValueError(f"there is no right {min(unknown)}")
    return rights | {"can_manage_chat"}
