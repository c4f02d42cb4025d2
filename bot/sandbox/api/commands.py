"""The menu of commands, by scope and language, and the button that opens it."""

import re
from typing import Any

from bot.sandbox.api.call import Call
from bot.sandbox.errors import bad_request
from bot.sandbox.menus import Command, Scope, menu_button_for, place_of

MAX_COMMANDS = 100
MAX_DESCRIPTION = 256
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")


def set_my_commands(call: Call) -> bool:
    commands = [_checked(command) for command in call.params["commands"]]
    if len(commands) > MAX_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    call.bot.profile.commands[_place(call)] = commands
    return _changed(call)


def get_my_commands(call: Call) -> list[Command]:
    return call.bot.profile.commands.get(_place(call), [])


def delete_my_commands(call: Call) -> bool:
    call.bot.profile.commands.pop(_place(call), None)
    return _changed(call)


def set_chat_menu_button(call: Call) -> bool:
    key = str(call.chat().id) if "chat_id" in call.params else ""
    call.bot.profile.menu_buttons[key] = call.params.get("menu_button", {"type": "default"})
    return _changed(call)


def get_chat_menu_button(call: Call) -> dict[str, Any]:
    if "chat_id" in call.params:
        return menu_button_for(call.bot, call.chat())
    return call.bot.profile.menu_buttons.get("", {"type": "default"})


def _checked(command: Command) -> Command:
    name = command["command"].removeprefix("/")
    if not _COMMAND.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(command["description"].strip()) <= MAX_DESCRIPTION:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {**command, "command": name}


def _place(call: Call) -> str:
    scope: Scope = call.params.get("scope", {"type": "default"})
    if "chat_id" in scope:
        call.params["chat_id"] = scope["chat_id"]
        call.chat()
    return place_of(scope, call.params.get("language_code", ""))


def _changed(call: Call) -> bool:
    call.telegram.save(call.bot)
    call.telegram.tell("menu")
    return True
