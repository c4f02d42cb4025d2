"""Links into groups, requests to join, and the five minutes in which a bot may write."""

import pytest

from bot.sandbox.errors import NotPossible

EVERYTHING = [
    "message",
    "callback_query",
    "my_chat_member",
    "chat_member",
    "chat_join_request",
]


@pytest.fixture
async def link(api, forum) -> str:
    await api("getUpdates", allowed_updates=EVERYTHING)
    made = await api("createChatInviteLink", chat_id=forum.id, creates_join_request=True, name="D")
    return made["invite_link"]


@pytest.fixture
def guest(telegram, bot):
    return telegram.add_person("Lazdijų seniūnas")


async def test_a_link_lets_in_at_once_and_the_bot_hears_by_which(api, bot, member, guest, forum):
    made = await api("createChatInviteLink", chat_id=forum.id, name="Nariams", member_limit=1)
    assert made == {
        "invite_link": made["invite_link"],
        "creator": bot.to_api(),
        "creates_join_request": False,
        "is_primary": False,
        "is_revoked": False,
        "name": "Nariams",
        "member_limit": 1,
    }
    await api("getUpdates", allowed_updates=EVERYTHING)
    assert guest.joins_by(made["invite_link"]) is True
    change, service = await api.updates()
    assert change["chat_member"]["invite_link"] == made
    assert change["chat_member"]["new_chat_member"]["status"] == "member"
    assert service["message"]["new_chat_members"] == [guest.to_api()]
    with pytest.raises(NotPossible):
        api.telegram.add_person("Antra").joins_by(made["invite_link"])


async def test_who_asks_is_approved_once(telegram, api, bot, guest, forum, link):
    assert guest.joins_by(link) is False
    assert guest.joins_by(link) is False  # the second wish changes nothing
    [update] = await api.updates()
    request = update["chat_join_request"]
    assert request == {
        "chat": forum.to_api(),
        "from": guest.to_api(),
        "user_chat_id": guest.id,
        "date": request["date"],
        "invite_link": request["invite_link"],
    }
    assert request["invite_link"]["pending_join_request_count"] == 1
    them = {"chat_id": forum.id, "user_id": guest.id}
    await api("approveChatJoinRequest", **them)
    change, service = await api.updates()
    assert change["chat_member"]["from"] == bot.to_api()
    assert (
        change["chat_member"]["old_chat_member"]["status"],
        change["chat_member"]["new_chat_member"]["status"],
        change["chat_member"]["invite_link"]["invite_link"],
    ) == ("left", "member", link)
    assert service["message"]["from"] == guest.to_api()
    refusals = [
        await api.refusal(method, **them)
        for method in ("approveChatJoinRequest", "declineChatJoinRequest")
    ]
    assert refusals == [
        "Bad Request: USER_ALREADY_PARTICIPANT",
        "Bad Request: HIDE_REQUESTER_MISSING",
    ]


async def test_who_is_declined_or_changes_their_mind_is_not_in(api, guest, forum, link):
    them = {"chat_id": forum.id, "user_id": guest.id}
    guest.joins_by(link)
    await api("declineChatJoinRequest", **them)
    guest.joins_by(link)
    guest.withdraws(forum)
    assert (
        await api.refusal("approveChatJoinRequest", **them) == "Bad Request: HIDE_REQUESTER_MISSING"
    )
    assert (await api("getChatMember", **them))["status"] == "left"


async def test_a_bot_may_write_to_who_asks_for_five_minutes(api, clock, guest, forum, link):
    async def refusal() -> str:
        return await api.refusal("sendMessage", chat_id=guest.id, text="x")

    unknown = "Forbidden: bot can't initiate conversation with a user"
    assert await refusal() == unknown
    guest.joins_by(link)
    clock.moves(minutes=4)
    await api("sendMessage", chat_id=guest.id, text="Kas Jūs?")
    assert guest.sees == "Kas Jūs?"
    clock.moves(minutes=1)
    assert await refusal() == unknown
    guest.withdraws(forum)
    guest.joins_by(link)
    await api("sendMessage", chat_id=guest.id, text="Vėl")
    await api("declineChatJoinRequest", chat_id=forum.id, user_id=guest.id)
    assert await refusal() == unknown


async def test_only_bots_that_may_invite_hear_of_requests_and_decide(
    api, bot, member, guest, forum, link
):
    member.promotes(bot, forum, {"can_pin_messages"})
    await api.updates()
    guest.joins_by(link)
    assert await api.updates() == []
    place = {"chat_id": forum.id}
    refusals = [
        await api.refusal("approveChatJoinRequest", **place, user_id=guest.id),
        await api.refusal("createChatInviteLink", **place),
        await api.refusal("exportChatInviteLink", **place),
    ]
    assert refusals == [
        "Bad Request: not enough rights to manage chat join requests",
        "Bad Request: not enough rights to manage chat invite link",
        "Bad Request: not enough rights to manage chat invite link",
    ]
    assert await api.refusal("sendMessage", chat_id=guest.id, text="x") == (
        "Forbidden: bot can't initiate conversation with a user"
    )


async def test_a_request_is_told_only_to_who_asked_for_such_updates(api, guest, forum, link):
    await api("getUpdates", allowed_updates=["message"])
    guest.joins_by(link)
    assert await api.updates() == []


async def test_an_admin_decides_by_hand_or_adds(api, member, guest, telegram, forum, link):
    other = telegram.add_person("Kita")
    for person in (guest, other):
        person.joins_by(link)
    await api.updates()
    member.approves(guest, forum)
    member.adds(other, forum)
    told = [update["chat_member"] for update in await api.updates() if "chat_member" in update]
    assert [(change["from"], change["new_chat_member"]["user"]) for change in told] == [
        (member.to_api(), guest.to_api()),
        (member.to_api(), other.to_api()),
    ]
    assert ["invite_link" in change for change in told] == [True, False]
    assert forum.requests == {}


async def test_links_end(api, clock, guest, member, forum, link):
    async def gone(address: str) -> None:
        with pytest.raises(NotPossible):
            guest.joins_by(address)

    soon = int(clock.now.timestamp()) + 60
    short = await api("createChatInviteLink", chat_id=forum.id, expire_date=soon)
    clock.moves(minutes=1)
    await gone(short["invite_link"])
    revoked = await api("revokeChatInviteLink", chat_id=forum.id, invite_link=link)
    assert revoked["is_revoked"] is True
    await gone(link)
    first = await api("exportChatInviteLink", chat_id=forum.id)
    second = await api("exportChatInviteLink", chat_id=forum.id)
    assert (await api("getChat", chat_id=forum.id))["invite_link"] == second
    assert await api.refusal("editChatInviteLink", chat_id=forum.id, invite_link=second) == (
        "Bad Request: CHAT_INVITE_PERMANENT"
    )
    await gone(first)
    await gone("https://t.me/+nesamone")
    edited = await api("editChatInviteLink", chat_id=forum.id, invite_link=short["invite_link"])
    assert "expire_date" not in edited
    guest.joins_by(short["invite_link"])
    theirs = member.makes_link(forum)
    assert await api.refusal("revokeChatInviteLink", chat_id=forum.id, invite_link=theirs) == (
        "Bad Request: CHAT_ADMIN_REQUIRED"
    )


async def test_only_who_may_invite_sees_the_primary_link(api, bot, member, forum):
    link = await api("exportChatInviteLink", chat_id=forum.id)
    renewed = await api("revokeChatInviteLink", chat_id=forum.id, invite_link=link)
    shown = (await api("getChat", chat_id=forum.id))["invite_link"]
    assert (renewed["is_revoked"], shown == link) == (True, False)
    member.promotes(bot, forum, {"can_pin_messages"})
    assert "invite_link" not in await api("getChat", chat_id=forum.id)


async def test_a_link_cannot_both_ask_and_count(api, forum):
    assert await api.refusal(
        "createChatInviteLink", chat_id=forum.id, creates_join_request=True, member_limit=5
    ) == ("Bad Request: member limit can't be specified for links requiring administrator approval")


async def test_following_a_link_to_the_bot_presses_start(api, bot, guest, link):
    guest.follows("https://t.me/sueiga_bot?start=kodas-1")
    guest.follows("t.me/Sueiga_Bot")
    assert guest.follows(link) is False
    assert [update["message"]["text"] for update in await api.updates() if "message" in update] == [
        "/start kodas-1",
        "/start",
    ]
    with pytest.raises(NotPossible):
        guest.follows("https://t.me/kitas_bot?start=x")
