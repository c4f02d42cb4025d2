"""A bot with rights acts on members: out, in again, a tag beside the name."""

from bot.sandbox import groups
from bot.sandbox.accounts import Account
from bot.sandbox.api.call import Call
from bot.sandbox.chats import Chat
from bot.sandbox.errors import bad_request

MAX_TAG = 16
_RESTRICT = "not enough rights to restrict/unrestrict chat member"
_FIRST_PICTOGRAPH = 0x1F000
_SYMBOLS = range(0x2600, 0x27C0)


def ban_chat_member(call: Call) -> bool:
    chat, person = _removable(call)
    groups.remove(call.telegram, chat, person, by=call.bot, until=call.params.get("until_date", 0))
    return True


def unban_chat_member(call: Call) -> bool:
    """Whoever is in is put out by it, unless only a ban was to be lifted."""
    if call.chat().kind == "group":
        raise bad_request("method is available for supergroup and channel chats only")
    chat, person = _removable(call)
    banned = chat.member(person).status == "kicked"
    if banned or (chat.member(person).is_in and not call.params.get("only_if_banned", False)):
        groups.remove(call.telegram, chat, person, by=call.bot, status="left")
    return True


def set_chat_member_tag(call: Call) -> bool:
    """Telegram's words for its refusals here are not documented; these are as for titles."""
    chat = call.group("can_manage_tags", "not enough rights to change the tag of the user")
    person, tag = call.person(), call.params.get("tag", "").strip()
    if chat.member(person).is_admin:
        raise bad_request("user is an administrator of the chat")
    if not chat.member(person).is_in:
        raise bad_request("USER_NOT_PARTICIPANT")
    if len(tag) > MAX_TAG:
        raise bad_request("CUSTOM_TITLE_INVALID")
    if any(_is_emoji(character) for character in tag):
        raise bad_request("CUSTOM_TITLE_EMOJI_NOT_ALLOWED")
    groups.set_tag(call.telegram, chat, person, tag)
    return True


def _removable(call: Call) -> tuple[Chat, Account]:
    chat = call.chat()
    if chat.bot is not None:
        raise bad_request("can't ban members in private chats")
    if call.params["user_id"] == call.bot.id:
        raise bad_request("can't restrict self")
    person = call.person()
    member = chat.member(person)
    if member.status == "creator":
        raise bad_request("can't remove chat owner")
    if not chat.allows(call.bot, "can_restrict_members"):
        raise bad_request(_RESTRICT)
    if member.is_admin:
        raise bad_request(
            "user is an administrator of the chat"
            if chat.kind != "group"
            else "only the creator of a basic group can kick group administrators"
        )
    return chat, person


def _is_emoji(character: str) -> bool:
    return ord(character) >= _FIRST_PICTOGRAPH or ord(character) in _SYMBOLS
