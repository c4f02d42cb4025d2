"""The bot's menu, and what it says about itself."""

import pytest

from bot.sandbox.menus import commands_for, menu_button_for


def commands(*names):
    return [{"command": name, "description": f"Apie {name}"} for name in names]


async def test_the_narrowest_scope_with_commands_wins(api, bot, member, newcomer, group):
    newcomer.starts(bot)
    member.adds_bot(bot, group)
    everyone = {"type": "all_private_chats"}
    await api("setMyCommands", commands=commands("start"))
    await api("setMyCommands", commands=commands("naujienos"), scope=everyone)
    await api("setMyCommands", commands=commands("news"), scope=everyone, language_code="en")
    await api(
        "setMyCommands", commands=commands("valdyba"), scope={"type": "chat", "chat_id": member.id}
    )
    await api(
        "setMyCommands", commands=commands("admin"), scope={"type": "all_chat_administrators"}
    )

    def offered(person, chat) -> list[str]:
        return [command["command"] for command in commands_for(bot, chat, person)]

    assert offered(member, member.chat()) == ["valdyba"]
    assert offered(newcomer, newcomer.chat()) == ["news"]
    assert (offered(member, group), offered(newcomer, group)) == (["admin"], ["start"])
    await api("deleteMyCommands", scope={"type": "chat", "chat_id": member.id})
    assert offered(member, member.chat()) == ["naujienos"]
    assert await api("getMyCommands", scope=everyone) == commands("naujienos")
    assert await api("getMyCommands", scope=everyone, language_code="pl") == []


@pytest.mark.parametrize(
    ("command", "error"),
    [
        ({"command": "Start", "description": "x"}, "BOT_COMMAND_INVALID"),
        ({"command": "", "description": "x"}, "BOT_COMMAND_INVALID"),
        ({"command": "a" * 33, "description": "x"}, "BOT_COMMAND_INVALID"),
        ({"command": "žinios", "description": "x"}, "BOT_COMMAND_INVALID"),
        ({"command": "a", "description": ""}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ({"command": "a", "description": "x" * 257}, "BOT_COMMAND_DESCRIPTION_INVALID"),
    ],
)
async def test_commands_telegram_does_not_take(api, command, error):
    assert await api.refusal("setMyCommands", commands=[command]) == f"Bad Request: {error}"


async def test_a_hundred_commands_at_most_and_scopes_of_known_chats(api, newcomer):
    assert await api.refusal("setMyCommands", commands=commands("a") * 101) == (
        "Bad Request: BOT_COMMANDS_TOO_MUCH"
    )
    scope = {"type": "chat", "chat_id": newcomer.id}
    assert await api.refusal("setMyCommands", commands=commands("a"), scope=scope) == (
        "Bad Request: chat not found"
    )
    assert (
        await api.refusal("setMyCommands", commands=commands("a"), scope={"type": "world"})
    ).startswith("Bad Request: scope must be of type BotCommandScopeDefault")


async def test_menu_buttons(api, bot, member):
    button = {"type": "commands"}
    assert await api("getChatMenuButton", chat_id=member.id) == {"type": "default"}
    await api("setChatMenuButton", menu_button=button)
    assert await api("getChatMenuButton", chat_id=member.id) == button
    assert menu_button_for(bot, member.chat()) == button


async def test_names_and_descriptions_by_language(api):
    await api("setMyName", name="Sueiga LT")
    await api("setMyName", name="Sueiga EN", language_code="en")
    await api("setMyDescription", description="Seniūnų sueiga")
    await api("setMyShortDescription", short_description="Sueiga")
    await api("setMyShortDescription", short_description="Assembly", language_code="en")
    assert [
        await api("getMyName"),
        await api("getMyName", language_code="en"),
        await api("getMyDescription", language_code="en"),
        await api("getMyShortDescription", language_code="en"),
        (await api("getMe"))["first_name"],
    ] == [
        {"name": "Sueiga LT"},
        {"name": "Sueiga EN"},
        {"description": "Seniūnų sueiga"},
        {"short_description": "Assembly"},
        "Sueiga LT",
    ]
    await api("setMyShortDescription")
    assert await api("getMyShortDescription") == {"short_description": ""}
    assert await api.refusal("setMyShortDescription", short_description="x" * 121) == (
        "Bad Request: short description is too long"
    )


async def test_who_the_bot_is(api):
    assert await api("getMe") == {
        "id": 4242,
        "is_bot": True,
        "first_name": "Sueiga",
        "username": "sueiga_bot",
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }
    assert [await api("logOut"), await api("close")] == [True, True]
