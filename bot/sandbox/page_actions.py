"""Everything people do on the page, by name: what was asked goes in, the JSON answer comes out."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from bot.sandbox.bots import BotAccount
from bot.sandbox.page_ask import Ask, Refused
from bot.sandbox.page_group_actions import GROUP_ACTIONS
from bot.sandbox.page_inline import INLINE_ACTIONS
from bot.sandbox.queries import Query
from bot.sandbox.telegram import Telegram

ANSWER_WAIT = 15.0  # seconds until the page says that the bot did not answer a button

Result = dict[str, Any]


async def start(ask: Ask) -> Result:
    bot = ask.bot()
    message = ask.person().starts(bot, ask.optional_text("payload"))
    return {"chat": bot.id, "message": message.id}


async def say(ask: Ask) -> Result:
    text, reply_to = ask.text("text"), ask.optional_message("reply_to")
    message = ask.person().says(text, ask.chat(), reply_to=reply_to, thread=ask.thread())
    return {"message": message.id}


async def edit(ask: Ask) -> Result:
    message, text = ask.message(), ask.text("text")
    if message.media is None:
        ask.person().edits(message, text=text)
    else:
        ask.person().edits(message, caption=text)
    return {"message": message.id}


async def tap(ask: Ask) -> Result:
    """Waits for the bot's answer: its text (or none), whether as an alert, or a link to open.

    A button that is no longer there when its tap arrives is sent all the same, as real apps do.
    """
    message, data = ask.message(), ask.text("data")
    with ask.telegram.subscribe() as changes:
        query = ask.person().sends_data(data, message)
        await _answered(query, changes)
    answer = query.answer
    return {
        "answered": answer is not None,
        "text": answer.text if answer else None,
        "alert": answer.show_alert if answer else False,
        "url": answer.url if answer else None,
    }


async def _answered(query: Query, changes: asyncio.Queue[dict[str, Any]]) -> None:
    try:
        async with asyncio.timeout(ANSWER_WAIT):
            while query.answer is None:
                await changes.get()
    except TimeoutError:
        return


async def vote(ask: Ask) -> Result:
    """For options by their ids; for none takes the vote back."""
    person, message, options = ask.person(), ask.message(), ask.texts("options")
    if options:
        person.votes(message, *options)
    else:
        person.takes_vote_back(message)
    return {}


async def option(ask: Ask) -> Result:
    ask.person().adds_option(ask.message(), ask.text("text"))
    return {}


async def contact(ask: Ask) -> Result:
    """One's own; or somebody else's, or a number typed by hand."""
    person, chat = ask.person(), ask.chat()
    if phone := ask.optional_text("phone"):
        message = person.sends_contact(phone, ask.text("name"), chat=chat)
    else:
        of = ask.person("of") if ask.fields.get("of") else None
        message = person.shares_contact(chat, of=of)
    return {"message": message.id}


async def location(ask: Ask) -> Result:
    """A point typed as „54.4, 24.05“, and what the place is called, if anything."""
    latitude, _, longitude = ask.text("point").partition(",")
    try:
        point = float(latitude), float(longitude)
    except ValueError:
        raise Refused("bad-request", "point must be two numbers") from None
    title = ask.optional_text("title") or ""
    return {"message": ask.person().sends_location(*point, ask.chat(), title=title).id}


async def block(ask: Ask) -> Result:
    ask.person().blocks(_bot_of(ask))
    return {}


async def unblock(ask: Ask) -> Result:
    ask.person().unblocks(_bot_of(ask))
    return {}


def _bot_of(ask: Ask) -> BotAccount:
    bot = ask.chat().bot
    if bot is None:
        raise Refused("bad-request", "this is no private chat with a bot")
    return bot


async def leave(ask: Ask) -> Result:
    ask.person().leaves(ask.chat())
    return {}


async def join(ask: Ask) -> Result:
    """The person adds others to the group."""
    chat = ask.chat()
    for other in ask.people("people"):
        ask.person().adds(other, chat)
    return {}


async def add_person(ask: Ask) -> Result:
    name, username = ask.text("name"), ask.optional_text("username")
    if username is not None and username.lower() in _taken_names(ask.telegram):
        raise Refused("name-taken", f"@{username} is taken", status=409)
    person = ask.telegram.add_person(
        name,
        username=username,
        language_code=ask.optional_text("language") or "lt",
        phone=ask.optional_text("phone"),
    )
    return {"id": person.id}


def _taken_names(telegram: Telegram) -> set[str]:
    people = {person.username.lower() for person in telegram.people.values() if person.username}
    return people | {bot.username.lower() for bot in telegram.bots.values()}


async def add_group(ask: Ask) -> Result:
    """A group, a supergroup or a channel, whose bots are administrators anyway."""
    if ask.optional_text("kind") == "channel":
        channel = ask.telegram.add_channel(
            ask.text("title"),
            creator=ask.person("creator"),
            subscribers=ask.people("members"),
            bots=ask.bots("bots"),
        )
        return {"id": channel.id}
    chat = ask.telegram.add_group(
        ask.text("title"),
        creator=ask.person("creator"),
        members=ask.people("members"),
        bots=ask.bots("bots"),
        kind="supergroup" if ask.optional_text("kind") == "supergroup" else "group",
        bot_is_admin=ask.flag("admin"),
    )
    return {"id": chat.id}


ACTIONS: dict[str, Callable[[Ask], Awaitable[Result]]] = {
    "start": start,
    "say": say,
    "edit": edit,
    "tap": tap,
    "vote": vote,
    "option": option,
    "contact": contact,
    "location": location,
    "block": block,
    "unblock": unblock,
    "leave": leave,
    "join": join,
    "person": add_person,
    "group": add_group,
    **GROUP_ACTIONS,
    **INLINE_ACTIONS,
}
