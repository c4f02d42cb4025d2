"""What administrators may do to members, one right at a time, and who is told of it."""

import pytest

from bot.sandbox.errors import NotPossible
from bot.sandbox.rights import all_rights
from tests.sandbox.scene import TOKEN

ANONYMOUS = {
    "id": 1087968824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}


async def statuses(api) -> list[tuple[str, str, str]]:
    """Of whom each chat_member tells, and what they were and are."""
    return [
        (
            change["new_chat_member"]["user"]["first_name"],
            change["old_chat_member"]["status"],
            change["new_chat_member"]["status"],
        )
        for update in await api.updates()
        if (change := update.get("chat_member"))
    ]


async def test_rights_are_given_one_by_one_and_the_bot_is_told(api, bot, member, forum):
    member.promotes(bot, forum, {"can_invite_users"})
    member.promotes(bot, forum, {"can_invite_users", "can_manage_tags"})
    member.promotes(bot, forum, {"can_invite_users", "can_manage_tags"})
    first, second = [update["my_chat_member"] for update in await api.updates()]
    held = [
        {name for name in all_rights("supergroup") if change["new_chat_member"][name]}
        for change in (first, second)
    ]
    assert held == [
        {"can_manage_chat", "can_invite_users"},
        {"can_manage_chat", "can_invite_users", "can_manage_tags"},
    ]
    own = await api("getChatMember", chat_id=forum.id, user_id=bot.id)
    assert own == second["new_chat_member"]
    with pytest.raises(ValueError, match="can_fly"):
        member.promotes(bot, forum, {"can_fly"})


async def test_each_right_is_needed_for_its_own(api, bot, member, newcomer, forum):
    theirs = member.says("x", forum)
    member.promotes(bot, forum, ())
    place, user = {"chat_id": forum.id}, {"chat_id": forum.id, "user_id": newcomer.id}
    refusals = [
        await api.refusal("banChatMember", **user),
        await api.refusal("unbanChatMember", **user),
        await api.refusal("setChatDescription", **place, description="x"),
        await api.refusal("setChatTitle", **place, title="x"),
        await api.refusal("setChatMemberTag", **user, tag="x"),
        await api.refusal("pinChatMessage", **place, message_id=theirs.id),
        await api.refusal("deleteMessage", **place, message_id=theirs.id),
    ]
    assert refusals == [
        "Bad Request: not enough rights to restrict/unrestrict chat member",
        "Bad Request: not enough rights to restrict/unrestrict chat member",
        "Bad Request: not enough rights to set chat description",
        "Bad Request: not enough rights to change chat title",
        "Bad Request: not enough rights to change the tag of the user",
        "Bad Request: not enough rights to manage pinned messages in the chat",
        "Bad Request: message can't be deleted for everyone",
    ]


async def test_a_ban_keeps_out_until_it_is_lifted(telegram, api, bot, member, newcomer, forum):
    await api("getUpdates", allowed_updates=["chat_member", "message"])
    user = {"chat_id": forum.id, "user_id": newcomer.id}
    link = member.makes_link(forum)
    await api("banChatMember", **user)
    assert forum.history[-1].service == {"left_chat_member": newcomer.to_api()}
    with pytest.raises(NotPossible):
        newcomer.joins_by(link)
    await api("unbanChatMember", **user)
    await api("unbanChatMember", **user, only_if_banned=True)
    newcomer.joins_by(link)
    await api("unbanChatMember", **user, only_if_banned=True)
    assert forum.member(newcomer).is_in
    await api("unbanChatMember", **user)
    assert await statuses(api) == [
        ("Naujokas", "member", "kicked"),
        ("Naujokas", "kicked", "left"),
        ("Naujokas", "left", "member"),
        ("Naujokas", "member", "left"),
    ]


async def test_a_basic_group_keeps_nobody_out_and_shows_no_tags(api, bot, member, newcomer, group):
    member.adds_bot(bot, group, admin=True)
    await api("setChatMemberTag", chat_id=group.id, user_id=newcomer.id, tag="Daugai")
    await api("banChatMember", chat_id=group.id, user_id=newcomer.id)
    newcomer.joins_by(member.makes_link(group))
    await api("setChatMemberTag", chat_id=group.id, user_id=newcomer.id, tag="Daugai")
    await api.updates()
    newcomer.says("Labas", group)
    [heard] = await api.updates()
    assert "sender_tag" not in heard["message"]


async def test_a_ban_may_end_with_time(api, clock, newcomer, member, forum):
    until = int(clock.now.timestamp()) + 3600
    await api("banChatMember", chat_id=forum.id, user_id=newcomer.id, until_date=until)
    banned = await api("getChatMember", chat_id=forum.id, user_id=newcomer.id)
    assert (banned["status"], banned["until_date"]) == ("kicked", until)
    clock.moves(hours=1)
    newcomer.joins_by(member.makes_link(forum))
    assert forum.member(newcomer).status == "member"


async def test_owners_and_other_peoples_admins_cannot_be_removed(
    telegram, api, bot, member, newcomer, forum
):
    member.promotes(newcomer, forum, {"can_pin_messages"})
    basic = telegram.add_group("Maža", creator=newcomer, members=[member], bots=[bot])
    newcomer.promotes(member, basic)

    async def refusal(method: str, chat, user_id: int) -> str:
        return await api.refusal(method, chat_id=chat.id, user_id=user_id)

    assert [
        await refusal("banChatMember", forum, member.id),
        await refusal("banChatMember", forum, newcomer.id),
        await refusal("unbanChatMember", forum, newcomer.id),
        await refusal("banChatMember", forum, bot.id),
        await refusal("banChatMember", forum, 5),
        await refusal("banChatMember", basic, member.id),
        await refusal("unbanChatMember", basic, member.id),
    ] == [
        "Bad Request: can't remove chat owner",
        "Bad Request: user is an administrator of the chat",
        "Bad Request: user is an administrator of the chat",
        "Bad Request: can't restrict self",
        "Bad Request: user not found",
        "Bad Request: only the creator of a basic group can kick group administrators",
        "Bad Request: method is available for supergroup and channel chats only",
    ]


async def test_a_tag_is_short_plain_and_for_regular_members(api, member, newcomer, forum):
    user = {"chat_id": forum.id, "user_id": newcomer.id}
    await api("setChatMemberTag", **user, tag="Daugų sen.")
    assert (await api("getChatMember", **user))["tag"] == "Daugų sen."
    newcomer.says("Labas", forum)
    [heard] = await api.updates()
    assert heard["message"]["sender_tag"] == "Daugų sen."
    refusals = [
        await api.refusal("setChatMemberTag", **user, tag="x" * 17),
        await api.refusal("setChatMemberTag", **user, tag="Daugai 🌲"),
        await api.refusal("setChatMemberTag", **user | {"user_id": member.id}, tag="x"),
    ]
    assert refusals == [
        "Bad Request: CUSTOM_TITLE_INVALID",
        "Bad Request: CUSTOM_TITLE_EMOJI_NOT_ALLOWED",
        "Bad Request: user is an administrator of the chat",
    ]
    newcomer.leaves(forum)
    assert await api.refusal("setChatMemberTag", **user, tag="x") == (
        "Bad Request: USER_NOT_PARTICIPANT"
    )


async def test_a_description_is_set_once(api, forum):
    place = {"chat_id": forum.id}
    await api("setChatDescription", **place, description="t.me/sueiga_bot")
    assert (await api("getChat", **place))["description"] == "t.me/sueiga_bot"
    assert await api.refusal("setChatDescription", **place, description="t.me/sueiga_bot") == (
        "Bad Request: chat description is not modified"
    )
    await api("setChatDescription", **place, description="x" * 300)
    assert len(forum.description) == 255


async def test_a_basic_group_keeps_only_who_is_admin(api, bot, member, newcomer, group):
    member.adds_bot(bot, group, admin=True)
    own = await api("getChatMember", chat_id=group.id, user_id=bot.id)
    assert (own["can_invite_users"], own["can_promote_members"]) == (True, False)
    assert "can_manage_topics" not in own
    new = member.promotes(bot, group, {"can_invite_users"})
    assert (group.moved_to, new.kind) == (new.id, "supergroup")
    assert new.member(bot).rights == {"can_manage_chat", "can_invite_users"}
    assert new.member(newcomer).is_in


async def test_an_anonymous_admin_posts_as_the_group_but_taps_as_themselves(
    api, bot, member, newcomer, forum
):
    member.promotes(newcomer, forum, anonymous=True, title="Vadovė")
    await api("getUpdates", offset=-1, allowed_updates=["message", "callback_query", "chat_member"])
    await api.updates()
    sent = await api(
        "sendMessage",
        chat_id=forum.id,
        text="x",
        reply_markup={"inline_keyboard": [[{"text": "Taip", "callback_data": "t"}]]},
    )
    newcomer.says("Sveiki", forum)
    member.posts_anonymously("Labas", forum)
    newcomer.taps("Taip", forum.message(sent["message_id"]))
    member.stays_anonymous(forum)
    member.demotes(newcomer, forum)
    first, second, tap, own, demoted = await api.updates()
    for update in (first, second):
        assert update["message"]["from"] == ANONYMOUS
        assert update["message"]["sender_chat"] == forum.to_api()
    assert first["message"]["author_signature"] == "Vadovė"
    assert tap["callback_query"]["from"] == newcomer.to_api()
    assert own["chat_member"]["new_chat_member"]["is_anonymous"] is True
    assert demoted["chat_member"]["from"] == ANONYMOUS


async def test_a_deleted_group_is_not_found(telegram, api, member, newcomer, forum):
    with pytest.raises(NotPossible):
        newcomer.deletes_group(forum)
    member.deletes_group(forum)
    for method in ("sendMessage", "getChat"):
        params = {"text": "x"} if method == "sendMessage" else {}
        assert (
            await api.refusal(method, chat_id=forum.id, **params) == "Bad Request: chat not found"
        )
    with pytest.raises(NotPossible):
        member.says("x", forum)


async def test_members_rights_and_description_move_into_the_supergroup(
    telegram, api, bot, member, newcomer, group
):
    member.adds_bot(bot, group, admin=True)
    member.describes(group, "Apie mus")
    guest = telegram.add_person("Viešnia")
    guest.joins(group)
    member.removes(guest, group)
    new = member.upgrades(group)
    assert [
        (await api("getChatMember", chat_id=new.id, user_id=user.id))["status"]
        for user in (member, newcomer, bot, guest)
    ] == ["creator", "member", "administrator", "left"]
    assert (await api("getChat", chat_id=new.id))["description"] == "Apie mus"
    assert await api.refusal("banChatMember", chat_id=group.id, user_id=guest.id) == (
        "Bad Request: group chat was upgraded to a supergroup chat"
    )


async def test_people_need_rights_too(telegram, bot, member, newcomer, forum):
    guest = telegram.add_person("Viešnia")
    member.adds(guest, forum)
    said = guest.says("x", forum)
    for act in (
        lambda: newcomer.removes(guest, forum),
        lambda: newcomer.promotes(bot, forum),
        lambda: newcomer.tags(guest, forum, "x"),
        lambda: newcomer.makes_link(forum),
        lambda: newcomer.deletes(said),
        lambda: newcomer.turns_topics_off(forum),
    ):
        with pytest.raises(NotPossible):
            act()
    member.promotes(newcomer, forum)
    newcomer.promotes(guest, forum)
    newcomer.demotes(guest, forum)
    newcomer.deletes(said)
    newcomer.removes(guest, forum)
    with pytest.raises(NotPossible):
        newcomer.removes(member, forum)
    telegram.add_bot("77:x", username="kitas_bot")
    other = telegram.bots["77:x"]
    member.adds_bot(other, forum, rights={"can_invite_users"})
    with pytest.raises(NotPossible):
        newcomer.removes(other, forum)
    assert telegram.bots[TOKEN] is bot
