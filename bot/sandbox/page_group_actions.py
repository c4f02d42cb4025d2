"""What people do on the page with groups: come in by a link, give rights, keep topics."""

from collections.abc import Awaitable, Callable
from typing import Any

from bot.sandbox.errors import NotPossible
from bot.sandbox.links import Start, opened
from bot.sandbox.page_ask import Ask, Refused
from bot.sandbox.people import Person

Result = dict[str, Any]


async def preview(ask: Ask) -> Result:
    """What an address at t.me leads to, before anything is done."""
    try:
        found = opened(ask.telegram, ask.text("link"))
    except NotPossible as error:
        raise Refused("dead-link", str(error), status=404) from None
    if isinstance(found, Start):
        return {"bot": found.bot.id, "payload": found.payload}
    person, chat = ask.person(), found.chat
    return {
        "chat": chat.id,
        "title": chat.title,
        "description": chat.description,
        "members": sum(member.is_in for member in chat.members.values()),
        "asks": found.link.asks,
        "inside": chat.member(person).is_in,
        "asked": person.id in chat.requests,
    }


async def enter(ask: Ask) -> Result:
    return {"inside": ask.person().joins_by(ask.text("link"))}


async def withdraw(ask: Ask) -> Result:
    chat = ask.telegram.chats.get(ask.number("chat"))
    if chat is None:
        raise Refused("no-such-chat", "there is no such group", status=404)
    ask.person().withdraws(chat)
    return {}


async def promote(ask: Ask) -> Result:
    chat = ask.person().promotes(
        ask.user(), ask.chat(), ask.texts("rights"), anonymous=ask.flag("anonymous")
    )
    return {"chat": chat.id}


async def demote(ask: Ask) -> Result:
    ask.person().demotes(ask.user(), ask.chat())
    return {}


async def remove(ask: Ask) -> Result:
    ask.person().removes(ask.user(), ask.chat())
    return {}


async def tag(ask: Ask) -> Result:
    ask.person().tags(ask.person("user"), ask.chat(), ask.optional_text("tag") or "")
    return {}


async def approve(ask: Ask) -> Result:
    ask.person().approves(ask.person("user"), ask.chat())
    return {}


async def decline(ask: Ask) -> Result:
    ask.person().declines(ask.person("user"), ask.chat())
    return {}


async def add_bot(ask: Ask) -> Result:
    ask.person().adds_bot(ask.bot(), ask.chat())
    return {}


async def upgrade(ask: Ask) -> Result:
    return {"chat": ask.person().upgrades(ask.chat()).id}


async def topics(ask: Ask) -> Result:
    person, chat = ask.person(), ask.chat()
    if ask.flag("on"):
        return {"chat": person.turns_topics_on(chat).id}
    person.turns_topics_off(chat)
    return {"chat": chat.id}


async def topic(ask: Ask) -> Result:
    return {"thread": ask.person().opens_topic(ask.chat(), ask.text("name"))}


def _on_topic(act: Callable[..., None]) -> Callable[[Ask], Awaitable[Result]]:
    async def done(ask: Ask) -> Result:
        act(ask.person(), ask.chat(), ask.number("thread"))
        return {}

    return done


async def describe(ask: Ask) -> Result:
    ask.person().describes(ask.chat(), ask.optional_text("text") or "")
    return {}


async def invite(ask: Ask) -> Result:
    return {"link": ask.person().makes_link(ask.chat(), asks=ask.flag("asks"))}


async def anonymous(ask: Ask) -> Result:
    ask.person().stays_anonymous(ask.chat(), on=ask.flag("on"))
    return {}


async def delete_group(ask: Ask) -> Result:
    ask.person().deletes_group(ask.chat())
    return {}


async def delete(ask: Ask) -> Result:
    ask.person().deletes(ask.message())
    return {}


GROUP_ACTIONS: dict[str, Callable[[Ask], Awaitable[Result]]] = {
    "preview": preview,
    "enter": enter,
    "withdraw": withdraw,
    "promote": promote,
    "demote": demote,
    "remove": remove,
    "tag": tag,
    "approve": approve,
    "decline": decline,
    "add-bot": add_bot,
    "upgrade": upgrade,
    "topics": topics,
    "topic": topic,
    "close-topic": _on_topic(Person.closes_topic),
    "reopen-topic": _on_topic(Person.reopens_topic),
    "delete-topic": _on_topic(Person.deletes_topic),
    "describe": describe,
    "invite": invite,
    "anonymous": anonymous,
    "delete-group": delete_group,
    "delete": delete,
}
