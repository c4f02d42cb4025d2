"""What each errand does at Telegram. Each may be done twice, except those in `ONCE`."""

import tempfile
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from telegram.error import BadRequest

from bot.services.errands import Act
from bot.telegram.bot import RawBot

Params = Mapping[str, Any]
Result = dict[str, Any]
ONCE = frozenset({Act.TOPIC, Act.LINK, Act.POLL})  # made twice they would be there twice
SAID_BEFORE = "is not modified"  # Telegram's word for a change that changes nothing


@dataclass(frozen=True, slots=True)
class Tools:
    """The bot, the sheets of a spreadsheet as JSON, the ids of messages sent for an outbox key.

    `say` makes words, as `to_json` has written them, a text in the language of groups; `feed` is
    what a website's feed has, as JSON.
    """

    bot: RawBot
    read: Callable[[Path], Awaitable[Result]]
    sent: Callable[[str], Awaitable[Sequence[int]]]
    say: Callable[[Any], str] = str
    feed: Callable[[str], Awaitable[Result]] | None = None
    bind: Callable[[int, Params], Awaitable[Result]] | None = None


async def approve(tools: Tools, chat_id: int, params: Params) -> Result:
    await tools.bot.call("approveChatJoinRequest", chat_id=chat_id, user_id=params["user"])
    return {}


async def decline(tools: Tools, chat_id: int, params: Params) -> Result:
    await tools.bot.call("declineChatJoinRequest", chat_id=chat_id, user_id=params["user"])
    return {}


async def remove(tools: Tools, chat_id: int, params: Params) -> Result:
    """Out, without a lasting ban; `{"banned": why}` where Telegram does not lift it."""
    await tools.bot.call("banChatMember", chat_id=chat_id, user_id=params["user"])
    try:
        await tools.bot.call(
            "unbanChatMember", chat_id=chat_id, user_id=params["user"], only_if_banned=True
        )
    except BadRequest as error:
        return {"banned": error.message}
    return {}


async def tag(tools: Tools, chat_id: int, params: Params) -> Result:
    await tools.bot.call(
        "setChatMemberTag", chat_id=chat_id, user_id=params["user"], tag=params["tag"]
    )
    return {}


async def look(tools: Tools, chat_id: int, params: Params) -> Result:
    """`{"member": ChatMember}`."""
    found = await tools.bot.call("getChatMember", chat_id=chat_id, user_id=params["user"])
    return {"member": found}


async def inspect(tools: Tools, chat_id: int, params: Params) -> Result:  # noqa: ARG001 - as the others
    """`{"chat": ChatFullInfo, "me": ChatMember, "administrators": [ChatMember], "count": int}`."""
    call = tools.bot.call
    return {
        "chat": await call("getChat", chat_id=chat_id),
        "me": await call("getChatMember", chat_id=chat_id, user_id=tools.bot.id),
        "administrators": await call("getChatAdministrators", chat_id=chat_id),
        "count": await call("getChatMemberCount", chat_id=chat_id),
    }


async def topic(tools: Tools, chat_id: int, params: Params) -> Result:
    made = await tools.bot.call("createForumTopic", chat_id=chat_id, name=tools.say(params["name"]))
    return {"thread_id": made["message_thread_id"]}


async def link(tools: Tools, chat_id: int, params: Params) -> Result:
    made = await tools.bot.call(
        "createChatInviteLink",
        chat_id=chat_id,
        name=tools.say(params["name"]),
        creates_join_request=True,
    )
    return {"link": made["invite_link"]}


async def describe(tools: Tools, chat_id: int, params: Params) -> Result:
    text = tools.say(params["text"])
    await tools.bot.call("setChatDescription", chat_id=chat_id, description=text)
    return {}


async def leave(tools: Tools, chat_id: int, params: Params) -> Result:  # noqa: ARG001 - as the others
    await tools.bot.call("leaveChat", chat_id=chat_id)
    return {}


async def delete(tools: Tools, chat_id: int, params: Params) -> Result:
    """`{"count": int}`: none where the message has not been sent yet."""
    found = list(await tools.sent(params["of"]))
    if found:
        await tools.bot.call("deleteMessages", chat_id=chat_id, message_ids=found)
    return {"count": len(found)}


async def pin(tools: Tools, chat_id: int, params: Params) -> Result:
    await tools.bot.call(
        "pinChatMessage",
        chat_id=chat_id,
        message_id=params["message"],
        disable_notification=True,
    )
    return {}


async def poll(tools: Tools, chat_id: int, params: Params) -> Result:
    """`{"message": its id, "poll": Poll}`."""
    switches = params["switches"]
    sent = await tools.bot.call(
        "sendPoll",
        chat_id=chat_id,
        message_thread_id=params["thread"],
        question=params["question"],
        options=[{"text": text} for text in params["options"]],
        is_anonymous=switches["anonymous"],
        allows_multiple_answers=switches["several"],
        allow_adding_options=switches["adding"],
        hide_results_until_closes=switches["hidden"],
        open_period=params["seconds"],
        description=tools.say(params["label"]),
    )
    return {"message": sent["message_id"], "poll": sent["poll"]}


async def stop_poll(tools: Tools, chat_id: int, params: Params) -> Result:
    """`{"poll": Poll}`, with its final counts."""
    found = await tools.bot.call("stopPoll", chat_id=chat_id, message_id=params["message"])
    return {"poll": found}


async def fetch(tools: Tools, chat_id: int, params: Params) -> Result:  # noqa: ARG001 - as the others
    """What `Tools.read` says of the file."""
    file = await tools.bot.get_file(params["file_id"])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sheet"
        await file.download_to_drive(path)
        return await tools.read(path)


async def read_feed(tools: Tools, chat_id: int, params: Params) -> Result:  # noqa: ARG001 - as the others
    """What `Tools.feed` says of it."""
    assert tools.feed is not None  # noqa: S101 - the app has one
    return await tools.feed(params["url"])


async def bind(tools: Tools, chat_id: int, params: Params) -> Result:
    """What `Tools.bind` says was made."""
    assert tools.bind is not None  # noqa: S101 - the app has one
    return await tools.bind(chat_id, params)


DOES: Mapping[Act, Callable[[Tools, int, Params], Awaitable[Result]]] = {
    Act.APPROVE: approve,
    Act.DECLINE: decline,
    Act.REMOVE: remove,
    Act.TAG: tag,
    Act.LOOK: look,
    Act.INSPECT: inspect,
    Act.TOPIC: topic,
    Act.LINK: link,
    Act.DESCRIBE: describe,
    Act.LEAVE: leave,
    Act.DELETE: delete,
    Act.PIN: pin,
    Act.POLL: poll,
    Act.STOP_POLL: stop_poll,
    Act.FETCH: fetch,
    Act.READ_FEED: read_feed,
    Act.BIND: bind,
}
