"""Groups: privacy mode, members, admins, titles, pins, and becoming a supergroup."""

import pytest

from bot.sandbox.errors import NotPossible
from tests.sandbox.scene import TOKEN, BotApi

NOON = 1795348800


def kinds(updates):
    """What each update is: its kind, or the service field of its message."""
    service = {
        "new_chat_members",
        "left_chat_member",
        "group_chat_created",
        "new_chat_title",
        "pinned_message",
        "migrate_to_chat_id",
        "migrate_from_chat_id",
    }
    found = []
    for update in updates:
        [(kind, body)] = update.items()
        found.append(next((name for name in service if name in body), kind))
    return found


async def test_a_bot_in_a_new_group_is_told_so(telegram, api, bot, member, newcomer):
    chat = telegram.add_group("Valdyba", creator=member, members=[newcomer], bots=[bot])
    membership, created = await api.updates()
    assert membership["my_chat_member"]["chat"] == {
        "id": chat.id,
        "title": "Valdyba",
        "type": "group",
    }
    assert membership["my_chat_member"]["new_chat_member"]["status"] == "administrator"
    assert created["message"]["group_chat_created"] is True


async def test_privacy_mode_lets_through_only_what_is_meant_for_the_bot(api, bot, member, group):
    member.adds_bot(bot, group)
    await api.updates()
    own = await api("sendMessage", chat_id=group.id, text="Labas")
    member.says("Sveiki visi", group)
    member.sends_photo(b"x", "Talka", group)
    member.says("/kitas@kitas_bot", group)
    member.says("žr. /pagalba", group)
    member.says("/pagalba", group)
    member.says("/pagalba@Sueiga_Bot labai", group)
    member.sends_photo(b"x", "/pranesti", group)
    member.says("Labas, bote", group, reply_to=group.message(own["message_id"]))
    heard = [update["message"] for update in await api.updates()]
    assert [message.get("text") or message["caption"] for message in heard] == [
        "/pagalba",
        "/pagalba@Sueiga_Bot labai",
        "/pranesti",
        "Labas, bote",
    ]


@pytest.mark.parametrize("how", ["admin", "setting"])
async def test_an_admin_or_a_bot_without_privacy_hears_everything(
    telegram, api, bot, member, group, how
):
    member.adds_bot(bot, group, admin=how == "admin")
    if how == "setting":
        telegram.add_bot(TOKEN, can_read_all_group_messages=True)
    await api.updates()
    text = member.says("Sveiki visi", group)
    member.edits(text, "Sveiki")
    assert kinds(await api.updates()) == ["message", "edited_message"]


async def test_a_bot_comes_rises_falls_and_goes(api, bot, member, group):
    member.adds_bot(bot, group)
    member.promotes(bot, group)
    member.demotes(bot, group)
    member.removes(bot, group)
    member.says("/start", group)
    updates = await api.updates()
    assert kinds(updates) == [
        "my_chat_member",
        "new_chat_members",
        "my_chat_member",
        "my_chat_member",
        "left_chat_member",
        "my_chat_member",
    ]
    changes = [update["my_chat_member"] for update in updates if "my_chat_member" in update]
    assert [
        (change["old_chat_member"]["status"], change["new_chat_member"]["status"])
        for change in changes
    ] == [
        ("left", "member"),
        ("member", "administrator"),
        ("administrator", "member"),
        ("member", "kicked"),
    ]


async def test_where_a_bot_may_not_write(telegram, api, bot, member, group):
    async def refusal(chat) -> str:
        return await api.refusal("sendMessage", chat_id=chat.id, text="x")

    assert await refusal(group) == "Bad Request: chat not found"
    member.adds_bot(bot, group)
    await api("leaveChat", chat_id=group.id)
    assert await refusal(group) == "Forbidden: bot is not a member of the group chat"
    member.adds_bot(bot, group)
    member.removes(bot, group)
    assert await refusal(group) == "Forbidden: bot was kicked from the group chat"
    large = telegram.add_group("Visi", creator=member, bots=[bot], kind="supergroup")
    member.removes(bot, large)
    assert await refusal(large) == "Forbidden: bot was kicked from the supergroup chat"


async def test_people_come_and_go_and_the_title_changes(
    telegram, api, bot, member, newcomer, group
):
    guest = telegram.add_person("Viešnia")
    member.adds_bot(bot, group)
    await api.updates()
    guest.joins(group)
    newcomer.leaves(group)
    member.removes(guest, group)
    member.adds(newcomer, group)
    member.renames(group, "Suvalkija")
    member.pins(member.says("Svarbu", group))
    messages = [update["message"] for update in await api.updates()]
    assert [
        (message["from"]["first_name"], message[kind])
        for message, kind in zip(
            messages,
            [
                "new_chat_members",
                "left_chat_member",
                "left_chat_member",
                "new_chat_members",
                "new_chat_title",
            ],
            strict=False,
        )
    ] == [
        ("Viešnia", [guest.to_api()]),
        ("Naujokas", newcomer.to_api()),
        ("Daugų", guest.to_api()),
        ("Daugų", [newcomer.to_api()]),
        ("Daugų", "Suvalkija"),
    ]
    assert messages[-1]["chat"]["title"] == "Suvalkija"
    assert messages[-1]["pinned_message"]["text"] == "Svarbu"


async def test_chat_member_comes_to_admins_who_asked_for_it(api, bot, member, newcomer, group):
    member.adds_bot(bot, group, admin=True)
    await api("getUpdates", offset=-1, allowed_updates=["chat_member"])
    await api.updates()
    newcomer.leaves(group)
    [update] = await api.updates()
    assert update["chat_member"]["old_chat_member"] == {
        "user": newcomer.to_api(),
        "status": "member",
    }
    assert update["chat_member"]["new_chat_member"] == {"user": newcomer.to_api(), "status": "left"}


async def test_chat_member_does_not_come_to_a_plain_member(api, bot, member, newcomer, group):
    member.adds_bot(bot, group)
    await api("getUpdates", offset=-1, allowed_updates=["chat_member"])
    await api.updates()
    newcomer.leaves(group)
    assert await api.updates() == []


async def test_a_bot_asks_who_is_there(telegram, api, bot, member, newcomer, group):
    member.adds_bot(bot, group, admin=True)
    member.adds_bot(telegram.add_bot("77:x", name="Kitas"), group, admin=True)
    stranger = telegram.add_person("Viešnia")
    place = {"chat_id": group.id}
    assert await api("getChatMemberCount", **place) == 4
    assert [
        (await api("getChatMember", **place, user_id=user.id))["status"]
        for user in (member, newcomer, bot, stranger)
    ] == ["creator", "member", "administrator", "left"]
    assert await api.refusal("getChatMember", **place, user_id=5) == "Bad Request: user not found"
    admins = [
        [member["user"]["first_name"] for member in await api("getChatAdministrators", **params)]
        for params in (place, place | {"return_bots": True})
    ]
    assert admins == [["Daugų", "Sueiga"], ["Daugų", "Sueiga", "Kitas"]]
    chat = await api("getChat", **place)
    assert (chat["title"], chat["type"], chat["permissions"]["can_send_messages"]) == (
        "Dzūkija",
        "group",
        True,
    )


async def test_a_private_chat_has_no_admins_and_cannot_be_left(api, member, newcomer):
    place = {"chat_id": member.id}
    assert await api("getChatMemberCount", **place) == 2
    assert (
        await api.refusal("getChatAdministrators", **place)
        == "Bad Request: there are no administrators in the private chat"
    )
    assert (
        await api.refusal("leaveChat", **place)
        == "Bad Request: chat member status can't be changed in private chats"
    )
    assert (await api("getChat", **place))["active_usernames"] == ["daugai"]
    assert await api.refusal("getChat", chat_id=newcomer.id) == "Bad Request: chat not found"


async def test_only_an_admin_pins_and_deletes_what_others_wrote(api, bot, member, group):
    member.adds_bot(bot, group)
    theirs = {"chat_id": group.id, "message_id": member.says("x", group).id}
    assert (
        await api.refusal("pinChatMessage", **theirs)
        == "Bad Request: not enough rights to manage pinned messages in the chat"
    )
    assert (
        await api.refusal("deleteMessage", **theirs)
        == "Bad Request: message can't be deleted for everyone"
    )
    member.promotes(bot, group)
    await api("pinChatMessage", **theirs)
    await api("deleteMessage", **theirs)
    assert group.pins == []


async def test_a_group_becomes_a_supergroup_with_ids_of_its_own(telegram, api, bot, member, group):
    member.adds_bot(bot, group, admin=True)
    await api.updates()
    new = member.upgrades(group)
    assert [
        (update["message"]["chat"]["id"], kinds([update])[0]) for update in await api.updates()
    ] == [(group.id, "migrate_to_chat_id"), (new.id, "migrate_from_chat_id")]
    reply = await telegram.call(TOKEN, "sendMessage", {"chat_id": group.id, "text": "x"}, {})
    assert reply.body == {
        "ok": False,
        "error_code": 400,
        "description": "Bad Request: group chat was upgraded to a supergroup chat",
        "parameters": {"migrate_to_chat_id": new.id},
    }
    with pytest.raises(NotPossible):
        member.says("x", group)
    assert (await api("sendMessage", chat_id=new.id, text="x"))["message_id"] == 2
    assert new.kind == "supergroup"


async def test_each_bot_of_a_group_hears_for_itself_and_not_the_others(
    telegram, bot, member, group
):
    other = telegram.add_bot("77:x", username="kitas_bot")
    apis = BotApi(telegram), BotApi(telegram, "77:x")
    for added in (bot, other):
        member.adds_bot(added, group, admin=added is bot)
    for api in apis:
        await api.updates()
    await apis[0]("sendMessage", chat_id=group.id, text="/start")
    member.says("Labas", group)
    member.says("/start@kitas_bot", group)
    heard = [[update["message"]["text"] for update in await api.updates()] for api in apis]
    assert heard == [["Labas", "/start@kitas_bot"], ["/start@kitas_bot"]]


def test_outsiders_and_plain_members_cannot_change_a_group(telegram, bot, newcomer, group):
    guest = telegram.add_person("Viešnia")
    with pytest.raises(NotPossible):
        guest.says("x", group)
    with pytest.raises(NotPossible):
        guest.adds_bot(bot, group)
    with pytest.raises(NotPossible):
        newcomer.promotes(bot, group)


def test_numbers_are_given_out_once(telegram, member, group):
    with pytest.raises(ValueError, match="already"):
        telegram.add_group("x", creator=member, chat_id=group.id)
    with pytest.raises(ValueError, match="already"):
        telegram.add_person("x", user_id=member.id)
    ids = [telegram.add_group("x", creator=member).id for _ in range(2)]
    ids += [telegram.add_group("x", creator=member, kind="supergroup").id for _ in range(2)]
    assert ids == [-4000000001, -4000000002, -1002000000001, -1002000000002]
