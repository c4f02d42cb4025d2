"""Groups and channels: who joins, leaves, rises and falls, and what everybody reads of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from bot.sandbox.bots import BotAccount
from bot.sandbox.chats import Chat, Member, Status
from bot.sandbox.invites import pending
from bot.sandbox.posting import announce, author, pin
from bot.sandbox.rights import all_rights

if TYPE_CHECKING:
    from bot.sandbox.accounts import Account
    from bot.sandbox.invites import InviteLink
    from bot.sandbox.messages import Message
    from bot.sandbox.telegram import Telegram

MAX_DESCRIPTION = 255


def found(
    telegram: Telegram,
    chat: Chat,
    creator: Account,
    members: Iterable[Account],
    bots: Iterable[BotAccount],
    *,
    admin: bool,
) -> None:
    """The creator opens the group with these people and bots in it.

    Bots of a new supergroup are added after it: they never get supergroup_chat_created.
    """
    chat.members[creator.id] = Member(creator, "creator")
    for person in members:
        chat.members.setdefault(person.id, Member(person, "member"))
    telegram.save(chat)
    telegram.tell("chat", chat)
    if chat.kind == "group":
        for bot in bots:
            set_status(telegram, chat, bot, "administrator" if admin else "member", by=creator)
        announce(telegram, chat, creator, {"group_chat_created": True})
    else:
        announce(telegram, chat, creator, {f"{chat.kind}_chat_created": True})
        for bot in bots:
            add_bot(telegram, chat, bot, by=creator, admin=admin)


def add_bot(telegram: Telegram, chat: Chat, bot: BotAccount, *, by: Account, admin: bool) -> None:
    if not chat.member(bot).is_in:
        set_status(telegram, chat, bot, "administrator" if admin else "member", by=by)
        _say_who(telegram, chat, by, {"new_chat_members": [bot.to_api()]})


def _say_who(
    telegram: Telegram, chat: Chat, by: Account | BotAccount, service: dict[str, Any]
) -> None:
    """Who came or went; a channel does not tell."""
    if not chat.is_channel:
        announce(telegram, chat, by, service)


def join(
    telegram: Telegram,
    chat: Chat,
    person: Account,
    *,
    by: Account | BotAccount,
    link: InviteLink | None = None,
    said_by: Account | None = None,
) -> None:
    """By oneself, by a link, or with the help of somebody; what was asked for before is done."""
    if not chat.member(person).is_in:
        chat.requests.pop(person.id, None)
        url = link.url if link else ""
        set_status(telegram, chat, person, "member", by=by, via=link, link=url, tag="")
        _say_who(telegram, chat, said_by or by, {"new_chat_members": [person.to_api()]})


def leave(telegram: Telegram, chat: Chat, user: Account | BotAccount) -> None:
    if chat.member(user).is_in:
        _say_who(telegram, chat, user, {"left_chat_member": user.to_api()})
        set_status(telegram, chat, user, "left", by=user)


def remove(
    telegram: Telegram,
    chat: Chat,
    user: Account | BotAccount,
    *,
    by: Account | BotAccount,
    status: Status = "kicked",
    until: int = 0,
) -> None:
    """Out, and by default banned; whoever is not in can be banned all the same."""
    if chat.member(user).is_in:
        _say_who(telegram, chat, by, {"left_chat_member": user.to_api()})
    set_status(telegram, chat, user, status, by=by, until=until)


def is_banned(telegram: Telegram, chat: Chat, user: Account | BotAccount) -> bool:
    """A basic group keeps nobody out; a ban may end with time."""
    member = chat.member(user)
    ended = 0 < member.until <= telegram.now().timestamp()
    return chat.kind != "group" and member.status == "kicked" and not ended


def set_status(
    telegram: Telegram,
    chat: Chat,
    user: Account | BotAccount,
    status: Status,
    *,
    by: Account | BotAccount,
    via: InviteLink | None = None,
    **place: Any,
) -> None:
    """Changes a membership: the bot concerned gets my_chat_member, admin bots chat_member.

    `place` are fields of Member. An administrator without `rights` has all of the chat's kind.
    """
    old = chat.member(user)
    if status == "administrator":
        place.setdefault("rights", all_rights(chat.kind))
    kept: dict[str, Any] = {}
    if status == "creator":
        kept = {"anonymous": old.anonymous, "title": old.title}
    if status in ("member", "administrator"):
        kept |= {"tag": old.tag, "link": old.link}
    new = Member(user, status, **(kept | place))
    if new == old:
        return
    chat.members[user.id] = new
    change = {
        "chat": chat.to_api(),
        "from": author(chat, by).to_api(),
        "date": int(telegram.now().timestamp()),
        "old_chat_member": old.to_api(chat.kind),
        "new_chat_member": new.to_api(chat.kind),
    }
    for bot in telegram.bots.values():
        extra = {"invite_link": via.to_api(bot, pending(chat, via))} if via else {}
        if bot is user:
            bot.queue.push("my_chat_member", change)
        elif chat.member(bot).is_admin:
            bot.queue.push("chat_member", change | extra)
    telegram.save(chat)
    telegram.tell("chat", chat)


def set_tag(telegram: Telegram, chat: Chat, person: Account, tag: str) -> None:
    """Nobody is told: Telegram announces tags only to people's apps."""
    chat.members[person.id] = replace(chat.member(person), tag=tag)
    telegram.save(chat)
    telegram.tell("chat", chat)


def set_blocked(telegram: Telegram, chat: Chat, *, blocked: bool) -> None:
    """The person of a private chat blocks the bot, or unblocks it."""
    if chat.blocked == blocked or chat.bot is None or chat.person is None:
        return
    chat.blocked = blocked
    before, after = Member(chat.bot, "member"), Member(chat.bot, "kicked")
    old, new = (before, after) if blocked else (after, before)
    chat.bot.queue.push(
        "my_chat_member",
        {
            "chat": chat.to_api(),
            "from": chat.person.to_api(),
            "date": int(telegram.now().timestamp()),
            "old_chat_member": old.to_api(),
            "new_chat_member": new.to_api(),
        },
    )
    telegram.save(chat)
    telegram.tell("chat", chat)


def rename(telegram: Telegram, chat: Chat, title: str, *, by: Account | BotAccount) -> None:
    chat.title = title
    telegram.save(chat)
    telegram.tell("chat", chat)
    announce(telegram, chat, by, {"new_chat_title": title})


def describe(telegram: Telegram, chat: Chat, text: str) -> None:
    chat.description = text.strip()[:MAX_DESCRIPTION]
    telegram.save(chat)
    telegram.tell("chat", chat)


def dissolve(telegram: Telegram, chat: Chat) -> None:
    chat.gone = True
    telegram.save(chat)
    telegram.tell("chat", chat)


def pin_aloud(
    telegram: Telegram, message: Message, *, by: Account | BotAccount, silent: bool = False
) -> None:
    """Pins, and says so in a service message, which makes no sound where it is `silent`."""
    pin(telegram, message)
    sender = message.sender if isinstance(message.sender, BotAccount) else telegram.first_bot
    pinned = message.to_api(sender, with_reply=False)
    announce(telegram, message.chat, by, {"pinned_message": pinned}, silent=silent)


def upgrade(telegram: Telegram, chat: Chat, *, by: Account) -> Chat:
    """Makes a supergroup of a group; the old one stays, but nobody can write there any more."""
    new = telegram.new_group(chat.title, kind="supergroup")
    new.members = {number: member for number, member in chat.members.items() if member.is_in}
    new.description = chat.description
    new.polls_forbidden = chat.polls_forbidden
    announce(telegram, chat, by, {"migrate_to_chat_id": new.id})
    chat.moved_to = new.id
    for changed in (chat, new):
        telegram.save(changed)
        telegram.tell("chat", changed)
    announce(telegram, new, by, {"migrate_from_chat_id": chat.id})
    return new
