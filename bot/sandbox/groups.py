"""Groups: who joins, leaves, rises and falls, and what everybody gets to read of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from bot.sandbox.bots import BotAccount
from bot.sandbox.chats import Chat, Member, Status
from bot.sandbox.posting import announce, pin

if TYPE_CHECKING:
    from bot.sandbox.messages import Message
    from bot.sandbox.people import Person
    from bot.sandbox.telegram import Telegram


def found(
    telegram: Telegram,
    chat: Chat,
    creator: Person,
    members: Iterable[Person],
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
        announce(telegram, chat, creator, {"supergroup_chat_created": True})
        for bot in bots:
            add_bot(telegram, chat, bot, by=creator, admin=admin)


def add_bot(telegram: Telegram, chat: Chat, bot: BotAccount, *, by: Person, admin: bool) -> None:
    if not chat.member(bot).is_in:
        set_status(telegram, chat, bot, "administrator" if admin else "member", by=by)
        announce(telegram, chat, by, {"new_chat_members": [bot.to_api()]})


def join(telegram: Telegram, chat: Chat, person: Person, *, by: Person) -> None:
    if not chat.member(person).is_in:
        set_status(telegram, chat, person, "member", by=by)
        announce(telegram, chat, by, {"new_chat_members": [person.to_api()]})


def leave(telegram: Telegram, chat: Chat, user: Person | BotAccount) -> None:
    if chat.member(user).is_in:
        announce(telegram, chat, user, {"left_chat_member": user.to_api()})
        set_status(telegram, chat, user, "left", by=user)


def remove(telegram: Telegram, chat: Chat, user: Person | BotAccount, *, by: Person) -> None:
    if chat.member(user).is_in:
        announce(telegram, chat, by, {"left_chat_member": user.to_api()})
        set_status(telegram, chat, user, "kicked", by=by)


def set_status(
    telegram: Telegram,
    chat: Chat,
    user: Person | BotAccount,
    status: Status,
    *,
    by: Person | BotAccount,
) -> None:
    """Changes a membership: the bot concerned gets my_chat_member, admin bots chat_member."""
    old = chat.member(user)
    if old.status == status:
        return
    new = chat.members[user.id] = Member(user, status)
    change = {
        "chat": chat.to_api(),
        "from": by.to_api(),
        "date": int(telegram.now().timestamp()),
        "old_chat_member": old.to_api(),
        "new_chat_member": new.to_api(),
    }
    for bot in telegram.bots.values():
        if bot is user:
            bot.queue.push("my_chat_member", change)
        elif chat.member(bot).is_admin:
            bot.queue.push("chat_member", change)
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


def rename(telegram: Telegram, chat: Chat, title: str, *, by: Person) -> None:
    chat.title = title
    telegram.save(chat)
    telegram.tell("chat", chat)
    announce(telegram, chat, by, {"new_chat_title": title})


def pin_aloud(telegram: Telegram, message: Message, *, by: Person | BotAccount) -> None:
    """Pins, and says so in a service message."""
    pin(telegram, message)
    sender = message.sender if isinstance(message.sender, BotAccount) else telegram.first_bot
    pinned = message.to_api(sender, with_reply=False)
    announce(telegram, message.chat, by, {"pinned_message": pinned})


def upgrade(telegram: Telegram, chat: Chat, *, by: Person) -> Chat:
    """Makes a supergroup of a group; the old one stays, but nobody can write there any more."""
    new = telegram.new_group(chat.title, kind="supergroup")
    new.members = dict(chat.members)
    announce(telegram, chat, by, {"migrate_to_chat_id": new.id})
    chat.moved_to = new.id
    for changed in (chat, new):
        telegram.save(changed)
        telegram.tell("chat", changed)
    announce(telegram, new, by, {"migrate_from_chat_id": chat.id})
    return new
