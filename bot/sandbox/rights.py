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

ALL_RIGHTS = frozenset((*EVERYWHERE, *IN_GROUPS, *IN_SUPERGROUPS))
# Of a basic group Telegram keeps only whether somebody is an administrator, not of what.
BASIC_RIGHTS = ALL_RIGHTS - {"can_promote_members", *IN_SUPERGROUPS}


def all_rights(kind: str) -> frozenset[str]:
    """Those of an administrator of this kind of group who has all."""
    return BASIC_RIGHTS if kind == "group" else ALL_RIGHTS


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
